"""Knows the administrator's rules for logging as they are now: read when the workspace is there and when they change."""

from dataclasses import replace

from PySide6.QtCore import QObject, Signal, Slot

from agentdesk.domain.events import CameBack, SettingsChanged, WorkspaceState
from agentdesk.services.queries import Settings
from agentdesk.services.settings import read_workspace
from agentdesk.ui.bridge import Bridge
from agentdesk.ui.live.controller import LiveController


class RulesReader(QObject):
    """Gives the controller outcomes, reasons, wrap-up, opening hours and country from the workspace.

    Signals: `arrived(WorkspaceSettings)` with all of it, for whoever needs another part.
    """

    arrived = Signal(object)

    def __init__(self, bridge: Bridge, controller: LiveController, parent: QObject) -> None:
        super().__init__(parent)
        self._bridge, self._controller = bridge, controller
        bridge.happened.connect(self._on_happened)

    @Slot(object)
    def _on_happened(self, event: object) -> None:
        match event:
            case WorkspaceState("ready" | "away", _) | SettingsChanged() | CameBack():
                self._bridge.ask(Settings(), self._on_settings, owner=self)

    def _on_settings(self, pairs: tuple[tuple[str, str], ...]) -> None:
        settings, _ = read_workspace(pairs)
        self.arrived.emit(settings)
        self._controller.use_setup(
            replace(
                self._controller.setup,
                rules=settings.contact_rules,
                hours=settings.business_hours,
                country=self._controller.setup.line_country or settings.country,
                never_keep=settings.never_keep,
                undo_s=settings.undo_s,
            )
        )
