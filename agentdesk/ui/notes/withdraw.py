"""Knows how one's own entry is withdrawn: a reason is asked for, the undo waits out its seconds, then it is said."""

import logging

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from agentdesk.domain.commands import RetractInteraction
from agentdesk.domain.errors import AgentDeskError
from agentdesk.domain.events import CommandLetGo, CommandRefused, CommandSettled
from agentdesk.domain.ids import AgentId, CommandId, EventId, new_uuid
from agentdesk.services.ports import Clock
from agentdesk.services.queries import TimelineRow
from agentdesk.services.wire import from_json, to_json
from agentdesk.ui.bridge import Bridge
from agentdesk.ui.half_said import HalfSaid
from agentdesk.ui.notices import Notices
from agentdesk.ui.question import Question
from agentdesk.ui.words import Words

log = logging.getLogger(__name__)

UNDO_S = 10
_WAITS = "withdrawal"


class WithdrawDialog(Question):
    """Why an entry is withdrawn. Signals: `wanted(str)` the reason; `typed(str)` as it is so far."""

    wanted = Signal(str)
    typed = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.say(self.tr("Withdraw this entry"), self.tr("Withdraw"))
        self._why = QLineEdit(self)
        self._why.setAccessibleName(self.tr("Reason"))
        self._why.setPlaceholderText(self.tr("Why is it withdrawn? This stays on the timeline."))
        self._why.setMaxLength(200)
        self._why.textChanged.connect(self._on_typed)
        self._why.textEdited.connect(self.typed)
        self.content.addWidget(self._why)
        self.accepted.connect(self._on_accepted)

    def ask(self, about: str, so_far: str = "") -> None:
        """`so_far`: what was typed when it was last asked, and left."""
        self.tell(about)
        self._why.setText(so_far)
        self._on_typed(so_far)
        self.open()
        self._why.setFocus()
        self._why.end(False)  # goes on where it was left, and types nothing over

    @Slot(str)
    def _on_typed(self, text: str) -> None:
        self.accept_button.setEnabled(bool(text.strip()))

    @Slot()
    def _on_accepted(self) -> None:
        self.wanted.emit(self._why.text().strip())


class Withdrawals(QObject):
    """At most one waits for its undo, on the disk as well: a program that is killed meanwhile says it at its next start.

    `half_said` keeps it there, and a reason that was left. Signals: `marked(EventId, str)` what became of the card; `stale()` when the
    timeline must be read again.
    """

    marked = Signal(object, str)
    stale = Signal()

    def __init__(
        self, words: Words, bridge: Bridge, clock: Clock, agent_id: AgentId, notices: Notices, window: QWidget
    ) -> None:
        super().__init__(window)
        self._words, self._bridge, self._clock = words, bridge, clock
        self._agent_id, self._notices, self._window = agent_id, notices, window
        self._dialog: WithdrawDialog | None = None
        self._row: TimelineRow | None = None
        self._held: RetractInteraction | None = None
        self.half_said = HalfSaid()
        self._said: dict[CommandId, EventId] = {}
        self._undo_time = QTimer(self, interval=UNDO_S * 1000, singleShot=True)
        self._undo_time.timeout.connect(self.say_now)
        bridge.happened.connect(self._on_happened)

    @Slot(object)
    def ask(self, row: TimelineRow) -> None:
        """Whether, and why."""
        self._row = row
        if self._dialog is None:
            self._dialog = WithdrawDialog(self._window)
            self._dialog.wanted.connect(self._on_wanted)
            self._dialog.typed.connect(self._on_typed)
        parts = (self._words.kind(row.kind), self._words.moment(row.occurred_at), row.subject or row.body[:80])
        so_far = "".join(self.half_said.of(_reason_for(row.event_id)))
        self._dialog.ask(" · ".join(part for part in parts if part), so_far)

    def take_up(self) -> None:
        """What still waited for its undo when the program was killed is said now; twice does no harm."""
        for text in self.half_said.of(_WAITS):
            try:
                command = from_json(text)
            except (ValueError, KeyError, TypeError, AgentDeskError):
                log.warning("a withdrawal that waited cannot be read")
                continue
            if isinstance(command, RetractInteraction) and self._held is None:
                self._say(command)
        if self._held is None:
            self.half_said.drop(_WAITS)

    @Slot()
    def say_now(self) -> None:
        """The undo is over, or the window closes."""
        command, self._held = self._held, None
        self._undo_time.stop()
        if command is not None:
            self._say(command)
            self.half_said.drop(_WAITS)

    def _say(self, command: RetractInteraction) -> None:
        self._said[command.command_id] = command.interaction_id
        self._bridge.say(command)

    @Slot(str)
    def _on_typed(self, reason: str) -> None:
        if self._row is not None and reason.strip():
            self.half_said.keep(_reason_for(self._row.event_id), reason)
        elif self._row is not None:
            self.half_said.drop(_reason_for(self._row.event_id))

    @Slot(str)
    def _on_wanted(self, reason: str) -> None:
        if self._row is None:
            return
        self.say_now()
        self._held = RetractInteraction(
            command_id=CommandId(new_uuid()),
            actor=self._agent_id,
            at=self._clock.now(),
            interaction_id=self._row.event_id,
            retraction_id=EventId(new_uuid()),
            reason=reason,
        )
        self.half_said.keep(_WAITS, to_json(self._held), at_once=True)
        self.half_said.drop(_reason_for(self._row.event_id))
        self.marked.emit(self._row.event_id, "withdrawn")
        self._undo_time.start()
        self._notices.undo(self.tr("The entry is withdrawn"), UNDO_S, self._on_undo)

    def _on_undo(self) -> None:
        command, self._held = self._held, None
        self._undo_time.stop()
        self.half_said.drop(_WAITS)
        if command is not None:
            self._back(command.interaction_id)

    def _back(self, event_id: EventId) -> None:
        self.marked.emit(event_id, "")
        self.stale.emit()

    @Slot(object)
    def _on_happened(self, event: object) -> None:
        """Its stub, or the entry itself when the workspace says no."""
        match event:
            case CommandSettled(command_id) if command_id in self._said:
                self._back(self._said.pop(command_id))
            case CommandRefused(command_id) if command_id in self._said:
                self._back(self._said[command_id])
            case CommandLetGo(command_id) if command_id in self._said:
                self._back(self._said.pop(command_id))
            case _:
                return


def _reason_for(event_id: EventId) -> str:
    return f"withdraw:{event_id}"
