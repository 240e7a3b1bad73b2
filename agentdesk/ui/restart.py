"""Knows how the program begins anew from inside, for what only takes effect at a start: never in the middle of a call."""

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from agentdesk.ui.notices import Notices
from agentdesk.ui.presence.chip import Presence
from agentdesk.ui.shortcuts import Shortcuts

RESTART = "window.restart"


class Restart(QObject):
    """Adds the action. Signals: `wanted` (no payload) just before the window closes; drafts are safe by then."""

    wanted = Signal()

    def __init__(self, shortcuts: Shortcuts, notices: Notices, window: QWidget) -> None:
        super().__init__(window)
        self._notices, self._window = notices, window
        shortcuts.add(
            RESTART, "Ctrl+Shift+F5", self.tr("Restart AgentDesk"), self._on_pressed, parent=window,
            group=self.tr("Window"),
        )  # fmt: skip

    @Slot()
    def _on_pressed(self) -> None:
        presence = self._window.findChild(Presence)
        if presence is not None and presence.talking:
            self._notices.info(self.tr("You are talking. Restart after the call; your notes are safe meanwhile."))
            return
        self.wanted.emit()
        self._window.close()
