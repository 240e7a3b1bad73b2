"""Knows what is said to the clerk when words are removed or contested; each dialog is made when it is first opened."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from agentdesk.domain.commands_privacy import ContestNote, DecideContested, RedactWords
from agentdesk.domain.ids import CommandId, EventId, new_uuid
from agentdesk.domain.redactions import ContestVerdict, RedactionReason
from agentdesk.services.queries import TimelineRow
from agentdesk.services.queries_history import ContestRow, Contests
from agentdesk.ui.sections import Room
from agentdesk.ui.timeline.menu import CardMenu
from agentdesk.ui.timeline.pane import TimelinePane

if TYPE_CHECKING:
    from agentdesk.ui.privacy.contest import ContestDialog
    from agentdesk.ui.privacy.redact import RedactDialog
    from agentdesk.ui.privacy.settle import SettleDialog


class PrivacyActions(QObject):
    """Of one timeline, or of a section that has none."""

    def __init__(self, room: Room, parent: QWidget, timeline: TimelinePane | None = None) -> None:
        super().__init__(parent)
        self._room, self._parent = room, parent
        self._redact: RedactDialog | None = None
        self._contest: ContestDialog | None = None
        self._settle: SettleDialog | None = None
        self._event_id: EventId | None = None
        self._only_this = False
        self._row: ContestRow | None = None
        self._menu = None if timeline is None else timeline.findChild(CardMenu)
        if timeline is not None:
            timeline.privacy_asked.connect(self._on_asked)
        room.role.changed.connect(self._on_role)
        self._on_role()

    def redact(self, event_id: EventId, about: str, *, only_this: bool = False) -> None:
        """Ask whether an interaction loses its words, or one wording (`only_this`: the first one)."""
        if self._redact is None:
            from agentdesk.ui.privacy.redact import RedactDialog

            self._redact = RedactDialog(self._room.words, self._parent)
            self._redact.wanted.connect(self._on_redact)
        self._event_id, self._only_this = event_id, only_this
        self._redact.ask(about)

    def settle(self, row: ContestRow) -> None:
        """Ask what is decided."""
        if self._settle is None:
            from agentdesk.ui.privacy.settle import SettleDialog

            self._settle = SettleDialog(self._room.theme, self._room.words, self._parent)
            self._settle.wanted.connect(self._on_settle)
        self._row = row
        self._settle.ask(row)

    @Slot()
    def _on_role(self) -> None:
        if self._menu is not None:
            self._menu.leads = self._room.role.leads

    @Slot(str, object)
    def _on_asked(self, what: str, row: TimelineRow) -> None:
        match what:
            case "redact":
                self.redact(row.event_id, self._about(row))
            case "contest":
                self._ask_contest(row)
            case _:
                self._room.bridge.ask(Contests(row.event_id, only_open=True), self._on_contests, owner=self)

    def _on_contests(self, rows: Sequence[ContestRow]) -> None:
        if rows:
            self.settle(rows[0])

    def _ask_contest(self, row: TimelineRow) -> None:
        if self._contest is None:
            from agentdesk.ui.privacy.contest import ContestDialog

            self._contest = ContestDialog(self._parent)
            self._contest.wanted.connect(self._on_contest)
            self._contest.typed.connect(self._on_typed)
        self._event_id = row.event_id
        self._contest.ask(self._about(row), "".join(self._room.half_said.of(_statement_of(row.event_id))))

    def _about(self, row: TimelineRow) -> str:
        words = self._room.words
        parts = (words.kind(row.kind), words.moment(row.occurred_at), row.agent_name, row.subject or row.body[:80])
        return " · ".join(part for part in parts if part)

    @Slot(object, str)
    def _on_redact(self, reason: RedactionReason, words: str) -> None:
        if self._event_id is not None:
            self._room.bridge.say(
                RedactWords(
                    command_id=CommandId(new_uuid()), actor=self._room.me.agent_id, at=self._room.clock.now(),
                    event_id=self._event_id, redaction_id=EventId(new_uuid()), reason=reason, words=words,
                    only_this=self._only_this,
                )
            )  # fmt: skip

    @Slot(str)
    def _on_typed(self, text: str) -> None:
        if self._event_id is not None:
            about = _statement_of(self._event_id)
            if text.strip():
                self._room.half_said.keep(about, text)
            else:
                self._room.half_said.drop(about)

    @Slot(str)
    def _on_contest(self, statement: str) -> None:
        if self._event_id is not None:
            self._room.half_said.drop(_statement_of(self._event_id))
            self._room.bridge.say(
                ContestNote(
                    command_id=CommandId(new_uuid()), actor=self._room.me.agent_id, at=self._room.clock.now(),
                    event_id=self._event_id, statement_id=EventId(new_uuid()), statement=statement,
                    title=self.tr("Contested note: decide within a month"),
                )
            )  # fmt: skip

    @Slot(object, str, str)
    def _on_settle(self, verdict: ContestVerdict, why: str, note: str) -> None:
        row = self._row
        if row is not None:
            self._room.bridge.say(
                DecideContested(
                    command_id=CommandId(new_uuid()), actor=self._room.me.agent_id, at=self._room.clock.now(),
                    event_id=row.event_id, decision_id=EventId(new_uuid()), verdict=verdict, words=why,
                    base_revision=row.revisions, subject=row.subject,
                    note=note if verdict is ContestVerdict.REVISED else "",
                )
            )  # fmt: skip


def _statement_of(event_id: EventId) -> str:
    return f"contest:{event_id}"
