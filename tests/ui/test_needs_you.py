"""What was refused: listed with its words, tried again, let go."""

import pytest
from PySide6.QtWidgets import QPlainTextEdit
from pytestqt.qtbot import QtBot

from agentdesk.domain.commands import ReviseNote
from agentdesk.domain.events import CommandAccepted, CommandLetGo, CommandRefused, CommandSettled, JournalFailed
from agentdesk.domain.ids import CommandId, EventId, new_uuid
from agentdesk.ui.shortcuts import Shortcuts
from agentdesk.ui.theme import Theme
from agentdesk.ui.words import Words
from tests.helpers.notes import Room, a_log, open_room
from tests.helpers.screen import NOON, Stage
from tests.helpers.work import ME


@pytest.fixture
def room(qtbot: QtBot, theme: Theme, words: Words, shortcuts: Shortcuts, stage: Stage) -> Room:
    return open_room(qtbot, theme, words, shortcuts, stage)


def test_what_was_refused_is_listed_with_its_words_and_can_be_tried_again(room: Room) -> None:
    log = a_log("She wants the blue one.")
    room.shelf.hold(log, "unknown-customer")
    room.notes.open_needs_you()
    dialog = room.dialog()
    box = dialog.findChild(QPlainTextEdit)
    assert box is not None
    assert box.toPlainText() == "She wants the blue one."
    room.press("Try again")
    assert room.shelf.tried == [log.command_id]
    room.shelf.entries.clear()
    room.stage.hub.publish(CommandSettled(log.command_id))
    room.qtbot.waitUntil(lambda: not any(each.isVisible() for each in dialog.findChildren(QPlainTextEdit)))


def test_what_is_refused_twice_or_could_not_be_kept_can_be_tried_again(room: Room) -> None:
    log = a_log("Words.")
    room.shelf.hold(log, "bug")
    room.notes.open_needs_you()
    room.press("Try again")
    room.shelf.hold(log, "bug")
    room.stage.hub.publish(CommandAccepted(log.command_id))
    room.stage.hub.publish(CommandRefused(log.command_id, "bug", "Refused"))
    room.qtbot.waitUntil(lambda: room.can_press("Try again"))
    room.press("Try again")
    assert not room.can_press("Try again")
    room.stage.hub.publish(JournalFailed(log.command_id, "disk-full"))
    room.qtbot.waitUntil(lambda: room.can_press("Try again"))
    room.press("Try again")
    assert room.shelf.tried == [log.command_id] * 3


def test_letting_go_is_asked_twice(room: Room) -> None:
    log = a_log("Words.")
    room.shelf.hold(log, "bug")
    room.notes.open_needs_you()
    room.press("Let go…")
    assert not room.shelf.gone
    room.press("Keep it")
    room.press("Let go…")
    room.press("Yes, let go")
    assert room.shelf.gone == [log.command_id]
    room.stage.hub.publish(CommandLetGo(log.command_id))
    room.qtbot.waitUntil(lambda: not room.dialog().findChildren(QPlainTextEdit))


def test_what_somebody_else_wrote_stands_below_my_words(room: Room) -> None:
    late = ReviseNote(
        command_id=CommandId(new_uuid()), actor=ME, at=NOON, interaction_id=EventId(new_uuid()),
        revision_id=EventId(new_uuid()), base_revision=0, subject="", note="Mine",
    )  # fmt: skip
    room.shelf.hold(late, "revision", "Theirs")
    room.notes.open_needs_you()
    boxes = [each.toPlainText() for each in room.dialog().findChildren(QPlainTextEdit)]
    assert boxes == ["Mine", "Theirs"]
