"""Knows how long AgentDesk itself was left alone: when its windows last got a key, a click or a move, never which.

Nothing outside the program is asked, and nothing is kept but one time.
"""

from datetime import datetime, timedelta

from PySide6.QtCore import QEvent, QObject, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication, QWindow

from agentdesk.services.ports import Clock
from agentdesk.ui.shortcuts import PersonalSettings

MINUTES = "entering.lock-minutes"
"""In the settings: after so many the desk locks; 0 = never."""
LOOK_MS = 5_000
_INPUT = frozenset({
    QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.MouseMove, QEvent.Type.Wheel,
    QEvent.Type.TouchBegin, QEvent.Type.TabletPress, QEvent.Type.TabletMove,
})  # fmt: skip


class Idle(QObject):
    """Signals: `long` (no payload) when the set minutes are over; it looks only while some are set."""

    long = Signal()

    def __init__(self, clock: Clock, settings: PersonalSettings, parent: QObject) -> None:
        super().__init__(parent)
        self._clock, self._settings = clock, settings
        self._last = (clock.monotonic(), clock.now())
        self._heard: list[QWindow] = []
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(self.look)
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.focusWindowChanged.connect(self._on_window)
        self._timer.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _INPUT:
            self.was_used()
        return super().eventFilter(watched, event)

    def was_used(self) -> None:
        self._last = (self._clock.monotonic(), self._clock.now())

    @Slot()
    def look(self) -> None:
        """By both clocks: the one stands still while the computer sleeps, the other may be put back."""
        minutes = self._settings.get(MINUTES, 0)
        if not isinstance(minutes, int) or minutes <= 0:
            self.was_used()
            return
        was, was_at = self._last
        now: datetime = self._clock.now()
        passed = max(timedelta(seconds=self._clock.monotonic() - was), now - was_at)
        if passed >= timedelta(minutes=minutes):
            self.long.emit()

    @Slot(QWindow)
    def _on_window(self, window: QWindow | None) -> None:
        """Input comes to windows first, so nothing within them is listened to."""
        if window is not None and not any(window is each for each in self._heard):
            self._heard.append(window)
            window.installEventFilter(self)
            window.destroyed.connect(self._heard.clear)
        self.was_used()
