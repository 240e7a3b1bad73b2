"""Knows the directory as the screen needs it: read at the start, when somebody's presence changes, when it is looked at."""

from PySide6.QtCore import QObject, Signal, Slot

from agentdesk.domain.directory import DirectoryNow
from agentdesk.domain.events import CameBack, DirectoryChanged, WorkspaceState
from agentdesk.services.queries_people import Directory
from agentdesk.ui.bridge import Bridge
from agentdesk.ui.gather import Gather

GATHER_MS = 300
"""A team that comes back from lunch is read a few times, not thirty."""


class DirectoryBook(QObject):
    """Signals: `arrived(DirectoryNow)` after each reading."""

    arrived = Signal(object)

    def __init__(self, bridge: Bridge, parent: QObject) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self.now = DirectoryNow()
        self._gather = Gather(GATHER_MS, self)
        self._gather.due.connect(self.ask)
        bridge.happened.connect(self._on_happened)

    @Slot()
    def ask(self) -> None:
        """Also what nobody tells: that a desk has been silent for too long."""
        self._bridge.ask(Directory(), self._on_directory, owner=self)

    @Slot(object)
    def _on_happened(self, event: object) -> None:
        if isinstance(event, DirectoryChanged | CameBack) or (
            isinstance(event, WorkspaceState) and event.code in {"ready", "look-only", "away"}
        ):
            self._gather.ask()

    def _on_directory(self, now: DirectoryNow) -> None:
        if isinstance(now, DirectoryNow):
            self.now = now
            self.arrived.emit(now)
