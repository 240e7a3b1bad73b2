"""Knows the workspace's settings as the screen needs them: read at the start, when they change, when the line is back."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal, Slot

from agentdesk.domain.events import CameBack, SettingsChanged, WorkspaceState
from agentdesk.services.queries import Settings
from agentdesk.services.settings import WorkspaceSettings, read_workspace
from agentdesk.ui.bridge import Bridge


class WorkspaceRules(QObject):
    """Signals: `arrived(WorkspaceSettings)` after each reading."""

    arrived = Signal(object)

    def __init__(self, bridge: Bridge, parent: QObject) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self.now = WorkspaceSettings()
        self.place = ""
        """Where the workspace is, as the settings say it; whoever builds the window knows."""
        bridge.happened.connect(self._on_happened)

    @Slot()
    def ask(self) -> None:
        self._bridge.ask(Settings(), self._on_settings, owner=self)

    @Slot(object)
    def _on_happened(self, event: object) -> None:
        if isinstance(event, SettingsChanged | CameBack) or (
            isinstance(event, WorkspaceState) and event.code in {"ready", "away"}
        ):
            self.ask()

    def _on_settings(self, pairs: Sequence[tuple[str, str]]) -> None:
        self.now, _ = read_workspace(pairs)
        self.arrived.emit(self.now)
