"""Knows what correcting a note and moving an entry say to the clerk, and that a text typed once is never lost."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING, TypedDict

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from agentdesk.domain.commands import MoveInteraction, ReviseNote
from agentdesk.domain.events import CommandAccepted, CommandLetGo, CommandRefused, CommandSettled
from agentdesk.domain.ids import AgentId, CommandId, CustomerId, EventId, new_uuid
from agentdesk.domain.records import dataclass
from agentdesk.services.ports import Clock
from agentdesk.services.queries import Hit, RevisionRow, Revisions, TimelineRow
from agentdesk.ui.bridge import Bridge
from agentdesk.ui.half_said import HalfSaid
from agentdesk.ui.notes.held import Held
from agentdesk.ui.notices import Notices
from agentdesk.ui.theme import Theme
from agentdesk.ui.words import Words

if TYPE_CHECKING:
    from agentdesk.ui.notes.choose_customer import ChooseCustomer
    from agentdesk.ui.notes.revise import ReviseDialog

UNDO_S = 10
CONFLICT = "Conflict"
PATIENCE_S = 2.0
"""Both texts that come later than this are offered again: whoever pressed "Choose…" types elsewhere by now."""


class Said(TypedDict):
    """What every command carries."""

    command_id: CommandId
    actor: AgentId
    at: datetime


@dataclass(frozen=True, slots=True)
class _Asked:
    """What the dialog is open for: a card, or a correction that came too late and the wording that was faster."""

    event_id: EventId
    row: TimelineRow | None
    base: int
    late: ReviseNote | None = None


class Corrections(QObject):
    """`half_said` keeps a correction that was left. Signals: `shown(TimelineRow)` the corrected card; `marked(EventId, str)` what became of it; `stale()` when the
    timeline must be read again.
    """

    shown = Signal(object)
    marked = Signal(object, str)
    stale = Signal()

    def __init__(
        self, theme: Theme, words: Words, bridge: Bridge, held: Held, clock: Clock, agent_id: AgentId,
        notices: Notices, window: QWidget,
    ) -> None:  # fmt: skip
        super().__init__(window)
        self._theme, self._words, self._bridge, self._held = theme, words, bridge, held
        self._hides_numbers = False
        self._clock, self._agent_id, self._notices, self._window = clock, agent_id, notices, window
        self._said: dict[CommandId, ReviseNote] = {}
        self._replaces: dict[CommandId, CommandId] = {}
        self.half_said = HalfSaid()
        self._asked: _Asked | None = None
        self._moving: TimelineRow | None = None
        self._revise: ReviseDialog | None = None
        self._choose: ChooseCustomer | None = None
        bridge.happened.connect(self._on_happened)

    @Slot(object)
    def revise(self, row: TimelineRow) -> None:
        """Ask for better words of a card."""
        dialog = self._dialog()
        self._asked = _Asked(row.event_id, row, row.revisions)
        about = " · ".join(part for part in (self._words.kind(row.kind), self._words.moment(row.occurred_at),
                                             row.agent_name) if part)  # fmt: skip
        typed, why = self._unsaid(row.event_id)
        dialog.ask(about, (row.subject, row.body), typed, why)
        self._bridge.ask(Revisions(row.event_id), dialog.show_wordings, owner=dialog)

    @Slot(object)
    def resolve(self, late: ReviseNote) -> None:
        """Pressed after somebody was faster: show both texts. With another note open it waits under "needs you"."""
        if self._revise is None or not self._revise.isVisible():
            then = partial(self._on_theirs, late, self._clock.monotonic())
            self._bridge.ask(Revisions(late.interaction_id), then, owner=self)

    def _offer(self, late: ReviseNote) -> None:
        """Somebody was faster, seconds or minutes ago: no dialog opens under who types elsewhere."""
        self._notices.error(self._words.trouble("revision"), self.tr("Choose…"), partial(self.resolve, late))

    @Slot(bool)
    def hide_numbers(self, hidden: bool) -> None:  # noqa: FBT001 a slot of a bool signal
        """Until the customer in the centre is checked."""
        self._hides_numbers = hidden

    def _number(self, row: TimelineRow) -> str:
        number = self._words.phone(row.number) if row.number else ""
        hidden = number and self._hides_numbers and row.customer_id is not None
        return self._words.hidden_number(number) if hidden else number

    @Slot(object)
    def move(self, row: TimelineRow) -> None:
        """Ask whose it is."""
        self._moving = row
        if self._choose is None:
            from agentdesk.ui.notes.choose_customer import ChooseCustomer

            self._choose = ChooseCustomer(self._theme, self._words, self._bridge, self._window)
            self._choose.chosen.connect(self._on_chosen)
        about = " · ".join(
            part
            for part in (
                self._words.kind(row.kind), self._words.moment(row.occurred_at),
                self._number(row), row.subject or row.body[:80],
            )
            if part
        )  # fmt: skip
        if row.customer_id is None:
            self._choose.ask(self.tr("Whose contact is it?"), self.tr("Give to this customer"), about)
        else:
            heading, accept = self.tr("Move to another customer"), self.tr("Move here")
            self._choose.ask(heading, accept, about, besides=row.customer_id)

    def _dialog(self) -> "ReviseDialog":
        if self._revise is None:
            from agentdesk.ui.notes.revise import ReviseDialog

            self._revise = ReviseDialog(self._theme, self._words, self._window)
            self._revise.revised.connect(self._on_revised)
            self._revise.theirs_kept.connect(self._on_theirs_kept)
            self._revise.put_off.connect(self._on_put_off)
            self._revise.typed.connect(self._on_typed)
            self._revise.emptied.connect(self._on_emptied)
        return self._revise

    def _on_theirs(self, late: ReviseNote, pressed_s: float, wordings: Sequence[RevisionRow]) -> None:
        dialog = self._dialog()
        if dialog.isVisible() or not wordings:
            return
        if self._clock.monotonic() - pressed_s > PATIENCE_S:
            self._offer(late)
            return
        newest = wordings[-1]
        self._asked = _Asked(late.interaction_id, None, newest.revision, late)
        typed, why = self._unsaid(late.interaction_id)
        dialog.choose("", newest, typed or (late.subject, late.note), why or late.why)
        dialog.show_wordings(wordings)

    @Slot(str, str, str)
    def _on_revised(self, subject: str, note: str, why: str) -> None:
        asked = self._asked
        if asked is None:
            return
        self.half_said.drop(_correction_of(asked.event_id))
        command = ReviseNote(
            interaction_id=asked.event_id, revision_id=EventId(new_uuid()), base_revision=asked.base,
            subject=subject, note=note, why=why, **self._basics(),
        )  # fmt: skip
        self._said[command.command_id] = command
        if asked.late is not None:
            self._replaces[command.command_id] = asked.late.command_id
        if asked.row is not None:
            changed = replace(asked.row, subject=subject, body=note, revisions=asked.base + 1, saving="saving")
            self.shown.emit(changed)
        self._bridge.say(command)

    @Slot()
    def _on_theirs_kept(self) -> None:
        if self._asked is not None and self._asked.late is not None:
            self.half_said.drop(_correction_of(self._asked.event_id))
            self._held.let_go(self._asked.late.command_id)

    def _unsaid(self, event_id: EventId) -> tuple[tuple[str, str] | None, str]:
        """Subject and note, and the reason."""
        match self.half_said.of(_correction_of(event_id)):
            case (subject, note):
                return (subject, note), ""
            case (subject, note, why):
                return (subject, note), why
            case _:
                return None, ""

    @Slot(str, str, str)
    def _on_typed(self, subject: str, note: str, why: str) -> None:
        if self._asked is not None:
            self.half_said.keep(_correction_of(self._asked.event_id), subject, note, why)

    @Slot()
    def _on_emptied(self) -> None:
        if self._asked is not None:
            self.half_said.drop(_correction_of(self._asked.event_id))

    @Slot(str, str, str)
    def _on_put_off(self, subject: str, note: str, why: str) -> None:
        if self._asked is not None:
            self.half_said.keep(_correction_of(self._asked.event_id), subject, note, why)
            if self._asked.late is None:
                self._notices.info(self.tr("Your words are kept until you open this note again"))

    @Slot(object)
    def _on_chosen(self, hit: Hit) -> None:
        row = self._moving
        if row is None or hit.customer_id is None:
            return
        before = row.customer_id
        self._say_move(row.event_id, hit.customer_id)
        text = self.tr("It stands with {name} now").format(name=hit.name)

        def undo() -> None:
            self._say_move(row.event_id, before)

        self._notices.undo(text, UNDO_S, undo)

    def _say_move(self, event_id: EventId, customer_id: CustomerId | None) -> None:
        self._bridge.say(
            MoveInteraction(
                interaction_id=event_id, moved_id=EventId(new_uuid()), customer_id=customer_id, **self._basics()
            )
        )

    @Slot(object)
    def _on_happened(self, event: object) -> None:
        match event:
            case CommandAccepted(command_id) if command_id in self._replaces:
                self._held.let_go(self._replaces.pop(command_id))  # only now: mine is on the disk under its new name
            case CommandSettled(command_id) if command_id in self._said:
                self.marked.emit(self._said.pop(command_id).interaction_id, "")
            case CommandRefused(command_id, _, kind) if command_id in self._said:
                self.marked.emit(self._said[command_id].interaction_id, "refused")
                if kind == CONFLICT:
                    self._offer(self._said[command_id])
            case CommandLetGo(command_id) if command_id in self._said:
                self.marked.emit(self._said.pop(command_id).interaction_id, "")
                self.stale.emit()
            case _:
                return

    def _basics(self) -> Said:
        return {"command_id": CommandId(new_uuid()), "actor": self._agent_id, "at": self._clock.now()}


def _correction_of(event_id: EventId) -> str:
    return f"correction:{event_id}"
