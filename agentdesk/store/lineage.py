"""Knows which server answers, and by how much this desk's clock is wrong: both are measured at every connect.

A standby that was promoted goes on under another timeline, so what the old server acknowledged last may be missing
there. An old server that comes back later is not spoken to any more.
"""

import threading
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

from agentdesk.domain.errors import Offline

WHO_ANSWERS = """SELECT clock_timestamp(), (SELECT system_identifier FROM pg_control_system()),
    CASE WHEN pg_is_in_recovery() THEN '' ELSE left(pg_walfile_name(pg_current_wal_lsn()), 8) END"""
SLOW_S = 1.0
"""A measurement that took longer says nothing about a clock."""


class Lineage:
    """What this desk knows about its server. Thread-safe; any connection may report.

    `changed` is called when another server answers than before, `measured` with what the desk's clock lacks.
    """

    def __init__(
        self,
        changed: Callable[[], None] = lambda: None,
        measured: Callable[[timedelta], None] = lambda _: None,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        """`now` is this desk's own clock, as it is."""
        self._changed, self._measured, self._now = changed, measured, now
        self._lock = threading.Lock()
        self._system, self._timeline = "", 0

    def met(self, driver: Any) -> str:
        """Ask a fresh connection who it leads to; its name, "" for a standby. Raises Offline("old-primary")."""
        before, began = self._now(), time.monotonic()
        server_now, system, timeline = driver.execute(WHO_ANSWERS).fetchone()
        took = time.monotonic() - began
        if took < SLOW_S:
            self._measured(server_now - before - timedelta(seconds=took / 2))
        return self._reported(str(system), int(timeline, 16)) if timeline else ""

    def is_now(self, server: str) -> bool:
        """Whether a connection to that server still leads to the newest one."""
        with self._lock:
            return not server or server == self._name()

    def _reported(self, system: str, timeline: int) -> str:
        with self._lock:
            if system == self._system and timeline < self._timeline:
                raise Offline("old-primary", timeline=timeline)
            is_other = bool(self._system) and (system, timeline) != (self._system, self._timeline)
            self._system, self._timeline = system, timeline
            name = self._name()
        if is_other:
            self._changed()
        return name

    def _name(self) -> str:
        return f"{self._system}/{self._timeline}"
