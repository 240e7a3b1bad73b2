"""Knows when a window has been painted for the first time: only then may anything else take the processor."""

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

_SETTLED_MS = 15
"""The first layout often asks for a second frame; it comes before anything else does."""
_PATIENCE_MS = 1500
"""A window that starts out of sight is not painted; the rest starts all the same."""


class FirstPaint(QObject):
    """Signals: `seen` (no payload), once, in the event loop after the window was painted or was not for long."""

    seen = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._timer = QTimer(self, singleShot=True, interval=_PATIENCE_MS)
        self._timer.timeout.connect(self._on_settled)
        self._timer.start()
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self._timer.start(_SETTLED_MS)
        return False

    def _on_settled(self) -> None:
        self._window.removeEventFilter(self)
        self.seen.emit()
