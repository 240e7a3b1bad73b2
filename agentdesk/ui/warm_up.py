"""Knows how what was left out of the start is made ready later: a little at a time, while nobody waits for anything."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import QObject, QTimer, Slot

_PAUSE_MS = 60


class WarmUp(QObject):
    """Takes one slice of the work each time the desk is at rest. Every slice is short: it runs in the GUI thread."""

    def __init__(self, slices: Iterator[object], is_at_rest: Callable[[], bool], parent: QObject) -> None:
        super().__init__(parent)
        self._slices, self._is_at_rest = slices, is_at_rest
        self.is_done = False
        self._timer = QTimer(self, interval=_PAUSE_MS)
        self._timer.timeout.connect(self._take_one)

    def start(self) -> None:
        self._timer.start()

    def stop(self) -> None:
        self._timer.stop()

    @Slot()
    def _take_one(self) -> None:
        if self._is_at_rest() and next(self._slices, self) is self:
            self._timer.stop()
            self.is_done = True
