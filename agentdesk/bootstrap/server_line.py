"""Knows what a desk learns of its workspace's server by connecting to it: which one answers, and what its own clock lacks.

On a file there is nothing to learn: its clock is this machine's, and nobody takes its place.
"""

import logging
import socket
from collections.abc import Callable
from datetime import timedelta
from typing import TYPE_CHECKING

from agentdesk.bootstrap.workspace_login import WorkspaceLogin
from agentdesk.domain.events import ClockCorrected, Event
from agentdesk.runtime.clock import CorrectedClock
from agentdesk.services.ports import Clock

if TYPE_CHECKING:
    from sqlalchemy import Engine

log = logging.getLogger(__name__)

WRITE_S = 8.0
"""No command takes so long; a server that does hangs, and another may have been promoted."""
READ_S = 20.0


class ServerLine:
    """Opens the engines of a desk. `measured` comes on whichever lane connects."""

    def __init__(
        self, door: WorkspaceLogin, login: str, clock: Clock, publish: Callable[[Event], None], look: Callable[[], None]
    ) -> None:
        """`look` is called when another server answers than before."""
        self._door, self._login, self._clock = door, login, clock
        self._publish, self._look = publish, look

    def engines(self) -> "tuple[Engine, Engine]":
        """One to write with, one to read with; both connect when first used."""
        from agentdesk.store.engine import open_engine  # 400 ms of SQLAlchemy, after first paint
        from agentdesk.store.lineage import Lineage

        clock = self._clock
        now = clock.as_it_is if isinstance(clock, CorrectedClock) else clock.now
        lineage = Lineage(self._look, self._measured, now)
        url, newest = self._door.complete(), self._door.password
        return (
            open_engine(url, deadline_s=WRITE_S, lineage=lineage, password=newest),
            open_engine(url, read_only=True, deadline_s=READ_S, lineage=lineage, password=newest),
        )

    def desk(self) -> str:
        """As the ledger names this desk; also by how many seconds its clock was put right."""
        lacks = self._clock.lacks if isinstance(self._clock, CorrectedClock) else timedelta()
        mark = f" clock {round(lacks.total_seconds()):+d} s" if lacks else ""
        return f"{self._login}@{socket.gethostname()}{mark}"

    def _measured(self, lacks: timedelta) -> None:
        if isinstance(self._clock, CorrectedClock) and self._clock.measured(lacks):
            log.warning("this desk's clock lacks %d s; times are the server's", self._clock.lacks.total_seconds())
            self._publish(ClockCorrected(round(self._clock.lacks.total_seconds())))
