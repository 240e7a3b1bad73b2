"""Knows how a desk tells the others whose timeline its agent looks at: for half a minute, again and again, and never kept."""

import logging
import threading
from datetime import datetime, timedelta

from agentdesk.domain.errors import AgentDeskError
from agentdesk.domain.ids import AgentId, CustomerId
from agentdesk.domain.onlookers import STANDS, Does
from agentdesk.services.ports import Clock, Lane, UnitOfWork, Workspace

log = logging.getLogger(__name__)

TABLE = "customer_presence"
LATE = timedelta(minutes=1)
"""What was over for so long is of a desk that crashed; whichever desk beats next takes it away."""


class OnlookerTeller:
    """Any thread may tell, and returns at once; the newest is written on the write lane, beside the journal."""

    def __init__(self, workspace: Workspace, write_lane: Lane, clock: Clock, agent_id: AgentId) -> None:
        self._workspace, self._write_lane, self._clock, self._agent_id = workspace, write_lane, clock, agent_id
        self._lock = threading.Lock()
        self._wanted: tuple[CustomerId, Does] | None = None
        self._is_queued = False
        self._told: tuple[CustomerId, Does] | None = None  # write lane only

    def tell(self, customer_id: CustomerId | None, does: Does = Does.LOOKING) -> None:
        """None: at nobody any more."""
        with self._lock:
            self._wanted = None if customer_id is None else (customer_id, does)
            if self._is_queued:
                return
            self._is_queued = True
        self._write_lane.do(self._write)

    def _write(self) -> None:
        with self._lock:
            self._is_queued = False
            wanted = self._wanted
        if wanted is None and self._told is None:
            return
        before, self._told = self._told, wanted

        def put(uow: UnitOfWork) -> None:
            if before is not None and (wanted is None or before[0] != wanted[0]):
                uow.rows.delete(TABLE, customer_id=before[0], agent_id=self._agent_id)
            if wanted is not None:
                self._put(uow, *wanted, is_same=before == wanted)

        try:
            with self._workspace.unit_of_work() as uow:
                put(uow)
                uow.commit()
        except AgentDeskError as error:
            self._told = before
            log.info("who looks at a customer is told later: %s", error.code)

    def _put(self, uow: UnitOfWork, customer_id: CustomerId, does: Does, *, is_same: bool) -> None:
        """Said again, it only holds longer: nobody is woken for it."""
        where = {"customer_id": customer_id, "agent_id": self._agent_id}
        until = self._clock.now() + STANDS
        news = {} if is_same else {"what": does.value}
        if not uow.rows.update(TABLE, where, until=until, **news):
            uow.rows.insert(TABLE, **where, what=does.value, until=until)


def erase_stale(uow: UnitOfWork, now: datetime) -> None:
    """Who looked at customers and read mails at desks that are gone; there are never more than a few hundred."""
    for table, key in ((TABLE, "customer_id"), ("mail_presence", "thread_id")):
        for row in uow.rows.all(table):
            until = row["until"]
            if isinstance(until, datetime) and abs(now - until) > LATE:
                uow.rows.delete(table, **{key: row[key], "agent_id": row["agent_id"]})


def sweep(workspace: Workspace, clock: Clock) -> None:
    """Whoever looks after the workspace may take away what a desk of another login left; a desk only its own."""
    with workspace.unit_of_work() as uow:
        erase_stale(uow, clock.now())
        uow.commit()
