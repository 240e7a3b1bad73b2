"""Knows what is said once: that the journal lies in clear, on this machine; that its clock is wrong, in each run."""

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from agentdesk.domain.events import ClockCorrected, JournalOpened
from agentdesk.ui.bridge import Bridge
from agentdesk.ui.notices import Notices
from agentdesk.ui.shortcuts import PersonalSettings

IN_CLEAR = "journal.in-clear"
"""True once it was said; forgotten as soon as there is a key, so that it would be said again."""


class ToldOnce(QObject):
    """Listens as long as the window lives."""

    def __init__(self, bridge: Bridge, settings: PersonalSettings, notices: Notices, window: QWidget) -> None:
        super().__init__(window)
        self._settings, self._notices = settings, notices
        bridge.happened.connect(self._on_happened)

    @Slot(object)
    def _on_happened(self, event: object) -> None:
        if isinstance(event, ClockCorrected):
            self._tell_clock(event.lacks_s)
        if not isinstance(event, JournalOpened):
            return
        said = self._settings.get(IN_CLEAR) is True
        if event.in_clear and not said:
            self._notices.info(
                self.tr("No keyring here: what waits for the workspace lies on this computer unencrypted.")
            )
        if event.in_clear is not said:
            self._settings.set(IN_CLEAR, True if event.in_clear else None)

    def _tell_clock(self, lacks_s: int) -> None:
        minutes = max(1, round(abs(lacks_s) / 60))
        if lacks_s < 0:
            self._notices.info(
                self.tr(
                    "This computer's clock is %n minute(s) fast. AgentDesk goes by the server's clock.", "", minutes
                )
            )
        elif lacks_s:
            self._notices.info(
                self.tr(
                    "This computer's clock is %n minute(s) slow. AgentDesk goes by the server's clock.", "", minutes
                )
            )
