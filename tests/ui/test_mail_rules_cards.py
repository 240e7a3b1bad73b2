"""Whose mail it is and by when it is answered, set where the mailboxes are, with the settings the terminal sets too."""

import json
from typing import Any

import pytest
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from agentdesk.domain.commands import ChangeSetting
from agentdesk.domain.events import SettingsChanged
from agentdesk.services.queries import Settings
from agentdesk.ui.mailboxes.matching_card import MatchingCard
from agentdesk.ui.mailboxes.targets_card import TargetsCard, minutes_of
from tests.helpers.mailboxes_page import BOX, Scene
from tests.helpers.tabbing import by_eye, by_tab
from tests.ui.test_mailboxes_page import admin, scene

__all__ = ["admin", "scene"]

SALES = {"mailbox": "sales@shop.example", "reason": "", "minutes": 90}


def save(scene: Scene, card: type) -> None:
    next(each for each in scene.found(card).findChildren(QPushButton) if each.text() == "Save for everybody").click()


def said(scene: Scene) -> dict[str, Any]:
    return {each.key: json.loads(each.json_text) for each in scene.said if isinstance(each, ChangeSetting)}


def tell(qtbot: QtBot, scene: Scene, **settings: object) -> None:
    """The workspace says something else from now on."""
    scene.stage.reads.answers[Settings] = tuple((key, json.dumps(value)) for key, value in settings.items())
    with qtbot.waitSignal(scene.desk.window.rules.arrived):
        scene.stage.hub.publish(SettingsChanged(tuple(settings)))


def times(scene: Scene) -> list[str]:
    found = scene.found(TargetsCard).findChildren(QLineEdit)
    return [each.text() for each in found if each.accessibleName() == "Hours and minutes" and not each.isHidden()]


def test_an_agent_sees_neither(scene: Scene) -> None:
    scene.show(BOX)
    assert not scene.found(MatchingCard).isVisible()
    assert not scene.found(TargetsCard).isVisible()


def test_rules_are_typed_one_a_line_and_saved_as_the_terminal_has_them(admin: Scene) -> None:
    admin.show(BOX)
    admin.named(QPlainTextEdit, "Colleagues").setPlainText("@staff.example\n kim@home.example \n\n@staff.example")
    admin.named(QPlainTextEdit, "Web forms").setPlainText("form@site.example: E-mail")
    admin.named(QPlainTextEdit, "Groups that are mailboxes of ours").setPlainText("support.shop.example")
    save(admin, MatchingCard)
    assert said(admin) == {
        "mail_colleagues": ["@staff.example", "kim@home.example"],
        "mail_forms": [{"sender": "form@site.example", "field": "E-mail"}],
        "mail_own_lists": ["support.shop.example"],
    }


@pytest.mark.parametrize(
    ("name", "line"),
    [("Colleagues", "staff"), ("Mailing in a customer's name", "a b@c"), ("Web forms", "form@site.nl")],
)
def test_a_line_that_cannot_be_understood_is_named_and_nothing_is_saved(admin: Scene, name: str, line: str) -> None:
    admin.show(BOX)
    admin.named(QPlainTextEdit, "Groups that are mailboxes of ours").setPlainText("fine.example")
    admin.named(QPlainTextEdit, name).setPlainText(line)
    save(admin, MatchingCard)
    assert admin.says(f"“{line}” cannot be understood")
    assert said(admin) == {}


def test_what_is_being_typed_stays_when_the_workspace_says_something_else(qtbot: QtBot, admin: Scene) -> None:
    admin.show(BOX)
    relays, colleagues = (admin.named(QPlainTextEdit, each) for each in ("Mailing in a customer's name", "Colleagues"))
    relays.setPlainText("@half.typed")
    admin.press("Another time")
    tell(qtbot, admin, mail_relays=["@market.example"], mail_colleagues=["@staff.example"], mail_targets=[SALES])
    assert relays.toPlainText() == "@half.typed"
    assert colleagues.toPlainText() == "@staff.example"
    assert times(admin) == [""]


def test_targets_are_shown_with_the_hours_that_count(qtbot: QtBot, admin: Scene) -> None:
    admin.show(BOX)
    tell(qtbot, admin, mail_targets=[SALES], mail_answer_minutes=480)
    assert times(admin) == ["1:30"]
    assert admin.line("Usually within").text() == "8:00"
    assert admin.says("Mon–Fri 09:00–18:00 (Europe/Amsterdam)")


def test_a_time_of_its_own_for_a_mailbox_and_a_reason_is_added_and_saved(admin: Scene) -> None:
    admin.show(BOX)
    admin.press("Another time")
    mailbox, reason = (admin.named(QComboBox, each) for each in ("Mailbox", "Reason"))
    mailbox.setCurrentIndex(mailbox.findData(BOX.address))
    reason.setCurrentIndex(1)
    admin.line("Hours and minutes").setText("0:30")
    admin.line("Usually within").setText("6")
    save(admin, TargetsCard)
    assert said(admin) == {
        "mail_answer_minutes": 360,
        "mail_targets": [{"mailbox": BOX.address, "reason": reason.currentData(), "minutes": 30}],
    }
    assert reason.currentData()


def test_a_time_that_is_none_saves_nothing(admin: Scene) -> None:
    admin.show(BOX)
    admin.press("Another time")
    save(admin, TargetsCard)
    assert admin.says("A time is hours and minutes")
    assert said(admin) == {}


def test_a_time_is_taken_away(qtbot: QtBot, admin: Scene) -> None:
    admin.show(BOX)
    tell(qtbot, admin, mail_targets=[SALES])
    next(each for each in admin.page.findChildren(QToolButton) if each.accessibleName() == "Remove this time").click()
    save(admin, TargetsCard)
    assert said(admin) == {"mail_targets": []}


@pytest.mark.parametrize(
    ("text", "minutes"),
    [("4", 240), ("4:30", 270), ("0:05", 5), ("168:00", 10_080), ("0:04", None), ("168:01", None), ("4:75", None), ("x", None)],
)  # fmt: skip
def test_a_time_is_read_as_hours_and_minutes(text: str, minutes: int | None) -> None:
    assert minutes_of(text) == minutes


def test_tab_goes_through_a_time_that_was_added_as_it_stands(admin: Scene) -> None:
    admin.desk.window.resize(1440, 3000)
    admin.show(BOX)
    admin.press("Another time")
    card = admin.found(TargetsCard)
    assert by_tab(card) == by_eye(card)
