"""Knows how many changes become one question: the first soon, the next not before a while has gone by."""

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal, Slot

SOON_MS = 16
"""Changes of one frame are asked for once."""


class Gather(QObject):
    """Signals: `due` (no payload), once for all that was asked for since."""

    due = Signal()

    def __init__(self, again_ms: int, parent: QObject) -> None:
        """`again_ms`: a list that was just read is read again no sooner; a busy minute changes it many times a second."""
        super().__init__(parent)
        self._again_ms = again_ms
        self._since = QElapsedTimer()
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._on_time)

    @Slot()
    def ask(self) -> None:
        if not self._timer.isActive():
            rested = self._since.elapsed() if self._since.isValid() else self._again_ms
            self._timer.start(max(SOON_MS, self._again_ms - rested))

    @Slot()
    def _on_time(self) -> None:
        self._since.start()
        self.due.emit()
