"""Knows the dialogs over notes for tests: a window, the real bridge, and a shelf of what was refused."""

from dataclasses import dataclass, field, replace
from datetime import timedelta

from PySide6.QtWidgets import QDialog, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from agentdesk.domain.commands import Command, LogInteraction, ReviseNote
from agentdesk.domain.ids import AgentId, CommandId, CustomerId, EventId, new_uuid
from agentdesk.domain.kinds import Channel, Direction, EventKind
from agentdesk.services.ports import JournalEntry
from agentdesk.services.queries import (
    CustomerById,
    TimelineRow,
)
from agentdesk.ui.notes.dialogs import NoteDialogs
from agentdesk.ui.notices import Notices
from agentdesk.ui.shortcuts import Shortcuts
from agentdesk.ui.theme import Theme
from agentdesk.ui.words import Words
from tests.helpers.cards import a_card
from tests.helpers.screen import NOON, Stage
from tests.helpers.work import ME


@dataclass
class Shelf:
    """What was refused, as the clerk holds it."""

    entries: dict[CommandId, JournalEntry] = field(default_factory=dict)
    tried: list[CommandId] = field(default_factory=list)
    gone: list[CommandId] = field(default_factory=list)

    @property
    def needs_you(self) -> tuple[JournalEntry, ...]:
        return tuple(self.entries.values())

    def hold(self, command: Command, why: str, theirs: str = "") -> None:
        entry = JournalEntry(0, command, "refused", why, command.at, "Conflict" if theirs else "", theirs)
        self.entries[command.command_id] = entry

    def try_again(self, command_id: CommandId) -> None:
        self.tried.append(command_id)

    def let_go(self, command_id: CommandId) -> None:
        self.gone.append(command_id)
        self.entries.pop(command_id, None)


@dataclass
class Room:
    window: QWidget
    notes: NoteDialogs
    shelf: Shelf
    stage: Stage
    qtbot: QtBot
    shortcuts: Shortcuts

    def offered(self) -> list[str]:
        """What a notice offers to press."""
        strip = self.window.findChild(Notices)
        assert strip is not None
        return [each.text() for each in strip.findChildren(QPushButton) if each.isVisible()]

    def dialog(self) -> QDialog:
        self.qtbot.waitUntil(lambda: any(each.isVisible() for each in self.window.findChildren(QDialog)))
        (found,) = (each for each in self.window.findChildren(QDialog) if each.isVisible())
        return found

    def press(self, text: str) -> None:
        buttons = [each for each in self.dialog().findChildren(QPushButton) if each.isVisible() and each.text() == text]
        assert buttons, text
        buttons[0].click()

    def can_press(self, text: str) -> bool:
        buttons = self.dialog().findChildren(QPushButton)
        return any(each.isVisible() and each.isEnabled() for each in buttons if each.text() == text)

    def revised(self) -> ReviseNote:
        (said,) = (each for each in self.stage.clerk.said if isinstance(each, ReviseNote))
        return said


def open_room(qtbot: QtBot, theme: Theme, words: Words, shortcuts: Shortcuts, stage: Stage) -> Room:
    """In a window of its own; every customer is Sanne."""
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1280, 720)
    window.show()
    shelf = Shelf()
    notices = Notices(theme, shortcuts, window)
    notes = NoteDialogs(theme, words, shortcuts, stage.bridge, shelf, stage.clock, ME, notices, window)
    stage.reads.answers[CustomerById] = a_card()
    return Room(window, notes, shelf, stage, qtbot, shortcuts)


def a_note(**changes: object) -> TimelineRow:
    row = TimelineRow(
        event_id=EventId(new_uuid()), customer_id=CustomerId(new_uuid()), kind=EventKind.CALL, direction=Direction.IN,
        occurred_at=NOON - timedelta(days=1), duration_s=257, agent_id=ME, agent_name="Mai Nguyễn", outcome="resolved",
        reason="delivery", subject="", body="The parcel is in Den Bosch.", detail=(), revisions=0, unlogged=False,
        moved_to=None, restricted=False,
    )  # fmt: skip
    return replace(row, **changes)  # type: ignore[arg-type]


def a_log(note: str) -> LogInteraction:
    return LogInteraction(
        command_id=CommandId(new_uuid()), actor=AgentId(7), at=NOON, interaction_id=EventId(new_uuid()),
        log_id=EventId(new_uuid()), customer_id=CustomerId(new_uuid()), channel=Channel.CALL, direction=Direction.IN,
        outcome="resolved", note=note, started_at=NOON,
    )  # fmt: skip
