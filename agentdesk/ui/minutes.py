"""Knows when ages that stand on the screen are over: at each whole minute of the desk's clock, so for all panes at once."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

MINUTE_MS = 60_000
LOOKS_MS = 15_000
"""A computer that slept is at another minute: it is noticed so soon."""


class Minutes(QObject):
    """Of one pane, which owns it. Signals: `turned` (no payload), just after a minute began."""

    turned = Signal()

    def __init__(self, now: Callable[[], datetime], parent: QObject) -> None:
        super().__init__(parent)
        self._now = now
        self._shown = whole(now())
        self._timer = QTimer(self, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self.look)
        self._arm()

    @Slot()
    def look(self) -> None:
        """At the clock; told only when it says another minute than the one that is shown."""
        minute = whole(self._now())
        self._arm()
        if minute != self._shown:
            self._shown = minute
            self.turned.emit()

    def _arm(self) -> None:
        now = self._now()
        to_come = MINUTE_MS - (now.second * 1000 + now.microsecond // 1000)
        self._timer.start(min(LOOKS_MS, to_come))


def whole(at: datetime) -> datetime:
    """When its minute began."""
    return at.replace(second=0, microsecond=0)
