"""Knows the calls that never come to the desk: those refused while the agent is not there, and codes dialled to the phone system."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from agentdesk.domain.calls import CallSnapshot
from agentdesk.domain.ids import CallRef, EventId
from agentdesk.domain.kinds import Direction
from agentdesk.domain.live import item_of_call
from agentdesk.services.calls import record_of
from agentdesk.services.ports import Phone
from agentdesk.ui.bridge import Bridge
from agentdesk.ui.live.controller import LiveController

CODE_MS = 8000
"""A phone system that has heard its code hangs up by itself; after this we do."""


class TurnedAway(QObject):
    """The controller asks it about every call first.

    Signals: `refused(RecordCall)`: a caller was turned away and stands under missed calls; `code_failed` (no payload).
    """

    refused = Signal(object)
    code_failed = Signal()

    def __init__(
        self, bridge: Bridge, phone: Phone, controller: LiveController, refuses: Callable[[], bool], parent: QObject
    ) -> None:
        """`refuses`: whether a call that comes now is turned away."""
        super().__init__(parent)
        self._bridge, self._phone, self._controller, self._refuses = bridge, phone, controller, refuses
        self._codes: list[str] = []
        self._callers: set[CallRef] = set()
        self._coded: set[CallRef] = set()
        # In a turn of its own: what a phone says to a press must not overtake what it was saying.
        self._soon = QTimer(self, interval=0, singleShot=True)
        self._soon.timeout.connect(self._reject)
        self._patience = QTimer(self, interval=CODE_MS, singleShot=True)
        self._patience.timeout.connect(self._hang_up)
        controller.takes_aside = self.takes

    @Slot(str)
    def dial_code(self, code: str) -> None:
        """For the phone system, not for anybody: no card, no contact, no log."""
        self._codes.append(code)
        self._phone.dial(code)

    def takes(self, call: CallSnapshot, interaction_id: EventId) -> bool:
        """True when this call is none of the desk's."""
        if call.ref in self._callers:
            if call.is_over:
                self._callers.discard(call.ref)
                self._tell(call, interaction_id)
            return True
        if call.ref in self._coded:
            if call.is_over:
                self._coded.discard(call.ref)
                if not call.was_answered:
                    self.code_failed.emit()
            return True
        return self._begins(call)

    def _begins(self, call: CallSnapshot) -> bool:
        """A call that has just appeared."""
        if call.is_over:
            return False
        if call.direction is Direction.OUT and call.number in self._codes:
            self._codes.remove(call.number)
            self._coded.add(call.ref)
            self._patience.start()
            return True
        if call.direction is Direction.IN and not call.was_answered and self._refuses():
            self._callers.add(call.ref)
            self._soon.start()
            return True
        return False

    def _tell(self, call: CallSnapshot, interaction_id: EventId) -> None:
        """Recorded like any call that was missed; the workspace knows whose number it is."""
        clock, setup = self._controller.clock, self._controller.setup
        record = record_of(item_of_call(call, interaction_id), setup, clock.now())
        self._bridge.say(record)
        self.refused.emit(record)

    @Slot()
    def _reject(self) -> None:
        for ref in tuple(self._callers):
            self._phone.reject(ref)

    @Slot()
    def _hang_up(self) -> None:
        for ref in tuple(self._coded):
            self._phone.hang_up(ref)
