"""Knows how the demo's colleagues stay at their desks: nobody sits there, so what they do is said anew each minute."""

import logging

from PySide6.QtCore import QObject, QTimer, Slot

from agentdesk.bootstrap.window import Program
from agentdesk.demo.world import COLLEAGUES_DESK
from agentdesk.domain.directory import BEAT_S
from agentdesk.domain.errors import AgentDeskError
from agentdesk.domain.events import Event, WorkspaceState

log = logging.getLogger(__name__)


class DemoColleagues(QObject):
    """Lives as long as the demo's window."""

    def __init__(self, program: Program) -> None:
        super().__init__(program.window)
        self._backend = program.backend
        self._beat = QTimer(self, interval=round(BEAT_S * 1000))
        self._beat.timeout.connect(self._on_beat)
        program.bridge.happened.connect(self._on_happened)

    @Slot(object)
    def _on_happened(self, event: Event) -> None:
        if isinstance(event, WorkspaceState) and event.code == "ready":
            self._on_beat()
            self._beat.start()

    @Slot()
    def _on_beat(self) -> None:
        self._backend.write_lane.do(self._write)

    def _write(self) -> None:
        try:
            with self._backend.workspace.unit_of_work() as uow:
                uow.rows.update("presence", {"desk": COLLEAGUES_DESK}, seen_at=self._backend.clock.now())
                uow.commit()
        except AgentDeskError as error:
            log.info("the demo's colleagues are seen later: %s", error.code)
