"""Asking how easy it was is switched on where the mailboxes are: by an administrator, with a mailbox that may send."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QCheckBox, QComboBox, QPushButton, QSpinBox
from pytestqt.qtbot import QtBot

from agentdesk.domain.commands import ChangeSetting
from agentdesk.domain.commands_mail import SetMailbox
from agentdesk.domain.events import SettingsChanged
from agentdesk.domain.ids import MailboxId, new_uuid
from agentdesk.domain.mailboxes import Mailbox
from agentdesk.services.queries import Settings
from agentdesk.services.settings import workspace_text
from agentdesk.ui.mailboxes.ces_card import CesCard
from tests.helpers.mailboxes_page import BOX, Scene
from tests.ui.test_mailboxes_page import admin, scene

__all__ = ["admin", "scene"]

PILOT = replace(BOX, mailbox_id=MailboxId(new_uuid()), address="sales@shop.example", pilot=True)


def card(scene: Scene) -> CesCard:
    found = scene.found(CesCard)
    assert isinstance(found, CesCard)
    return found


def save(scene: Scene) -> None:
    next(each for each in card(scene).findChildren(QPushButton) if each.text() == "Save for everybody").click()


def choose(scene: Scene, box: Mailbox) -> None:
    combo = scene.named(QComboBox, "From the mailbox")
    combo.setCurrentIndex(combo.findData(str(box.mailbox_id)))
    combo.activated.emit(combo.currentIndex())


def test_an_agent_does_not_see_it_and_cannot_switch_it_off(scene: Scene) -> None:
    scene.show(BOX)
    assert not card(scene).isVisible()


def test_it_is_switched_on_with_a_mailbox(admin: Scene) -> None:
    admin.show(BOX, PILOT)
    choose(admin, BOX)
    admin.named(QCheckBox, "Asking by mail").setChecked(True)
    admin.named(QSpinBox, "Nobody again within").setValue(60)
    admin.named(QCheckBox, "Ask after: Visits").setChecked(False)
    save(admin)
    assert {said.key: said.json_text for said in admin.said if isinstance(said, ChangeSetting)} == {
        "ces_on": "true", "ces_mailbox": f'"{BOX.mailbox_id}"', "ces_days": "60", "ces_channels": '["call", "email", "chat"]',
    }  # fmt: skip


@pytest.mark.parametrize("lacks", ["mailbox", "channels"])
def test_without_a_mailbox_or_a_kind_of_contact_nothing_is_saved(admin: Scene, lacks: str) -> None:
    admin.show(BOX)
    if lacks == "channels":
        choose(admin, BOX)
        for each in card(admin).findChildren(QCheckBox):
            each.setChecked(False)
    admin.named(QCheckBox, "Asking by mail").setChecked(True)
    save(admin)
    assert admin.says("To ask, it takes a mailbox and a kind of contact.")
    assert not admin.said


def test_a_mailbox_that_only_looks_is_said_to_ask_nobody(admin: Scene) -> None:
    admin.show(BOX, PILOT)
    choose(admin, PILOT)
    assert admin.says("This mailbox only looks (pilot)")


def test_what_the_workspace_says_is_shown_and_a_mailbox_that_is_gone_is_said(qtbot: QtBot, admin: Scene) -> None:
    admin.stage.reads.answers[Settings] = tuple(
        (key, workspace_text(key, value))
        for key, value in {"ces_on": True, "ces_mailbox": str(BOX.mailbox_id), "ces_days": 14}.items()
    )
    admin.show(BOX)
    admin.tell(SettingsChanged(("ces_on",)))
    days = admin.named(QSpinBox, "Nobody again within")
    qtbot.waitUntil(lambda: days.value() == 14)
    assert admin.named(QCheckBox, "Asking by mail").isChecked()
    assert admin.named(QComboBox, "From the mailbox").currentText() == BOX.address
    admin.show(PILOT)
    assert admin.says("The mailbox that asked is gone")


def test_where_the_server_knows_no_such_addresses_the_mailbox_is_told(admin: Scene) -> None:
    admin.show(BOX)
    choose(admin, BOX)
    admin.named(QCheckBox, "Where scores go").setChecked(False)
    save(admin)
    said = next(each for each in admin.said if isinstance(each, SetMailbox))
    assert Mailbox.from_json(said.mailbox_id, said.spec) == replace(BOX, takes_plus=False)
