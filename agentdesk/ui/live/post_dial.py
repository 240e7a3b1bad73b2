"""Knows what becomes of the extension that was written with a number: its keys are pressed when the call is answered."""

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from agentdesk.domain.calls import CallSnapshot, CallState, Cap
from agentdesk.domain.events import CallChanged
from agentdesk.domain.ids import CallRef
from agentdesk.domain.kinds import Direction
from agentdesk.services.ports import Phone
from agentdesk.ui.bridge import Bridge

PAUSE_MS = 2000
"""A phone menu speaks first, and hears keys only then; as long as the comma in a number means elsewhere."""


class PostDial(QObject):
    """Signals: `changed` (no payload) when another sentence would be said of a call."""

    changed = Signal()

    def __init__(self, bridge: Bridge, phone: Phone, parent: QObject) -> None:
        super().__init__(parent)
        self._phone = phone
        self._expected: tuple[str, str] | None = None
        self._extensions: dict[CallRef, str] = {}
        self._pressed: set[CallRef] = set()
        self._pauses: dict[CallRef, QTimer] = {}
        bridge.happened.connect(self._on_happened)

    @Slot(str, str)
    def expect(self, number: str, extension: str) -> None:
        """The next call to this number is to go on to the extension; "" to none."""
        self._expected = (number.strip(), extension) if extension else None

    def said_of(self, call: CallSnapshot) -> str:
        """What the agent should know; "" without an extension, and when its keys were pressed."""
        extension = self._extensions.get(call.ref, "")
        if not extension or call.ref in self._pressed:
            return ""
        if Cap.DIGITS in self._phone.capabilities:
            return self.tr("Extension {extension} is dialled when they have answered.").format(extension=extension)
        return self.tr("Then dial extension {extension} at the phone.").format(extension=extension)

    @Slot(object)
    def _on_happened(self, event: object) -> None:
        match event:
            case CallChanged(call) if call.direction is Direction.OUT:
                self._on_call(call)

    def _on_call(self, call: CallSnapshot) -> None:
        if self._expected is not None and call.number.strip() == self._expected[0] and not call.is_over:
            self._extensions[call.ref], self._expected = self._expected[1], None
            self.changed.emit()
        if call.ref not in self._extensions:
            return
        if call.is_over:
            self._forget(call.ref)
        elif call.state is CallState.TALKING and call.ref not in self._pauses:
            pause = self._pauses[call.ref] = QTimer(self, interval=PAUSE_MS, singleShot=True)
            pause.setObjectName(call.ref)
            pause.timeout.connect(self._on_pause)
            pause.start()

    @Slot()
    def _on_pause(self) -> None:
        ref = CallRef(self.sender().objectName())
        if ref in self._extensions and Cap.DIGITS in self._phone.capabilities:
            self._pressed.add(ref)
            self._phone.send_digits(ref, self._extensions[ref])
            self.changed.emit()

    def _forget(self, ref: CallRef) -> None:
        del self._extensions[ref]
        self._pressed.discard(ref)
        pause = self._pauses.pop(ref, None)
        if pause is not None:
            pause.stop()
            pause.deleteLater()
        self.changed.emit()
