"""Old mail on the page of imports: it is chosen, followed, stopped, and said what came of it."""

from dataclasses import dataclass, field, replace

import pytest
from PySide6.QtWidgets import QComboBox, QLabel, QProgressBar, QPushButton
from pytestqt.qtbot import QtBot

from agentdesk.domain.ids import MailboxId, new_uuid
from agentdesk.domain.import_runs import RunState
from agentdesk.domain.mail_setup import MailboxesKnown, MailboxHere
from agentdesk.domain.mailboxes import Mailbox, MailServer
from agentdesk.domain.old_mail import OldMailChanged, OldMailRun
from agentdesk.services.hub import Hub
from agentdesk.ui.imports.old_mail_card import OldMailCard
from agentdesk.ui.imports.old_mail_door import OldMailDoor
from agentdesk.ui.words import Words
from tests.helpers.screen import Stage
from tests.ui.test_imports import Imports, imports

__all__ = ["imports"]

BOX = Mailbox(
    mailbox_id=MailboxId(new_uuid()), address="support@shop.example", imap=MailServer("localhost", 993),
    smtp=MailServer("localhost", 465),
)  # fmt: skip
RUN = OldMailRun(BOX.address, passed_bytes=500, total_bytes=1000, read=12_300, new=12_000, on_timelines=9_000)


@dataclass
class Asked:
    said: list[tuple[str, object]] = field(default_factory=list)

    def begin(self) -> None:
        self.said.append(("begin", None))

    def start(self, paths: object, mailbox: str) -> None:
        self.said.append((mailbox, paths))

    def stop(self) -> None:
        self.said.append(("stop", None))


@dataclass
class Scene:
    imports: Imports
    runs: Asked
    boxes: list[str]
    hub: Hub
    qtbot: QtBot

    @property
    def card(self) -> OldMailCard:
        found = self.imports.window.findChild(OldMailCard)
        assert found is not None
        return found

    def known(self, *boxes: Mailbox) -> None:
        self.hub.publish(MailboxesKnown(tuple(MailboxHere(box) for box in boxes)))

    def tell(self, run: OldMailRun | None) -> None:
        self.hub.publish(OldMailChanged(run))

    def texts(self) -> str:
        return "\n".join(each.text() for each in self.card.findChildren(QLabel) if each.isVisible())

    def buttons(self) -> list[str]:
        return [each.text() for each in self.card.findChildren(QPushButton) if each.isVisible()]


@pytest.fixture
def scene(qtbot: QtBot, words: Words, stage: Stage, imports: Imports) -> Scene:
    runs, asked = Asked(), list[str]()
    OldMailDoor(words, stage.bridge, lambda: runs, lambda: asked.append("boxes"), imports.door, imports.window)
    imports.door.made.emit(imports.pane)
    return Scene(imports, runs, asked, stage.hub, qtbot)


@pytest.fixture
def ready(scene: Scene) -> Scene:
    scene.known(BOX)
    scene.qtbot.waitUntil(scene.card.isVisible)
    return scene


def test_without_a_mailbox_there_is_no_card(scene: Scene) -> None:
    assert scene.boxes == ["boxes"]
    assert scene.runs.said == [("begin", None)]
    assert not scene.card.isVisible()


def test_what_is_chosen_goes_to_the_chosen_mailbox(ready: Scene) -> None:
    other = replace(BOX, mailbox_id=MailboxId(new_uuid()), address="sales@shop.example")
    ready.known(BOX, other)
    combo = ready.card.findChild(QComboBox)
    assert combo is not None
    ready.qtbot.waitUntil(lambda: combo.count() == 2)
    combo.setCurrentText("sales@shop.example")
    ready.card._on_folder_selected("/home/mai/Mail")
    assert ready.runs.said[-1] == ("sales@shop.example", ("/home/mai/Mail",))


def test_while_it_runs_it_says_how_far_and_can_be_stopped(ready: Scene) -> None:
    ready.tell(RUN)
    ready.qtbot.waitUntil(lambda: "12,300 mails read, 12,000 of them new" in ready.texts())
    assert ready.buttons() == ["Stop taking in mail"]
    bar = ready.card.findChild(QProgressBar)
    assert bar is not None
    assert bar.value() * 2 == bar.maximum()
    next(each for each in ready.card.findChildren(QPushButton) if each.isVisible()).click()
    assert ready.runs.said[-1] == ("stop", None)
    ready.tell(replace(RUN, stopping=True))
    ready.qtbot.waitUntil(lambda: "Stopping after the mails in hand" in ready.texts())


@pytest.mark.parametrize(
    ("run", "said"),
    [
        (replace(RUN, state=RunState.DONE), "The old mail of support@shop.example is in."),
        (replace(RUN, state=RunState.DONE, left_out=3, rejects="/x/mail-left-out.csv"), "3 could not go in; mail-left-out.csv"),
        (replace(RUN, state=RunState.STOPPED), "choose the same files again to go on"),
        (replace(RUN, state=RunState.FAILED, code="import-ended"), "It was cut off."),
    ],
)  # fmt: skip
def test_when_it_is_over_it_says_what_came_of_it_and_another_can_begin(
    ready: Scene, run: OldMailRun, said: str
) -> None:
    ready.tell(RUN)
    ready.tell(run)
    ready.qtbot.waitUntil(lambda: said in ready.texts())
    assert ready.buttons() == ["Choose mail files…", "Choose a mail folder…"]


def test_who_looks_elsewhere_hears_that_it_is_in(ready: Scene) -> None:
    ready.imports.window.go_to("desk")
    ready.tell(RUN)
    ready.tell(replace(RUN, state=RunState.DONE))
    window = ready.imports.window
    ready.qtbot.waitUntil(
        lambda: any("The old mail is in." in each.text() for each in window.notices.findChildren(QLabel))
    )
