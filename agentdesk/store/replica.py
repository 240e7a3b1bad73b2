"""Knows how searches and reports are asked of a standby, so that the server everybody writes to is left in peace.

The standby answers only while it follows: it receives, it is at most `LAG_S` behind, and it has what this desk has said
itself (its place in the log is compared with the primary's after this desk's last command). Otherwise, and whenever it
fails, the primary is asked, and the reader notices nothing but the time it takes.
"""

import logging
from collections.abc import Callable
from time import monotonic
from typing import Any, TypeVar

from sqlalchemy import Engine, text

from agentdesk.domain.errors import AgentDeskError
from agentdesk.services import queries, queries_audit, queries_figures
from agentdesk.services.queries import Query
from agentdesk.store.engine import parse_url, reading
from agentdesk.store.reads import SqlReads

log = logging.getLogger(__name__)

R = TypeVar("R")

LAG_S = 30
LEFT_ALONE_S = 30.0
"""So long a standby that could not be asked is not asked again."""
FAR: frozenset[type[Query[Any]]] = frozenset(
    {
        queries.FindNotes,
        queries_audit.AuditList,
        queries_audit.AuditCount,
        queries_audit.AuditNext,
        queries_figures.Figures,
        queries_figures.FigureContacts,
        queries_figures.Drivers,
        queries_figures.DriverContacts,
        queries_figures.ContactHours,
    }
)
"""What may be some seconds old. Everything an agent works by is asked of the primary."""
FOLLOWS, BEHIND, AWAY, OFF = "follows", "behind", "away", "off"

_HERE = text("SELECT pg_current_wal_insert_lsn()::text")
_THERE = text(
    "SELECT pg_is_in_recovery() AND EXISTS (SELECT FROM pg_stat_wal_receiver) AS receives, "
    "coalesce(pg_last_wal_replay_lsn() >= CAST(:place AS pg_lsn), false) AS has_ours, "
    "coalesce(pg_last_wal_receive_lsn() = pg_last_wal_replay_lsn() "
    f"OR now() - pg_last_xact_replay_timestamp() < interval '{LAG_S} seconds', false) AS is_near"
)
_BEGINNING = "0/0"


def address_of(workspace: str, replica: str) -> str:
    """The standby's address: the workspace's login and database at `host` or `host:port`."""
    host, _, port = replica.strip().rpartition(":") if ":" in replica else (replica.strip(), "", "")
    parsed = parse_url(workspace)
    query = {name: value for name, value in parsed.query.items() if name not in {"host", "port"}}
    there = parsed.set(host=host, port=int(port) if port else parsed.port, query=query)
    return there.update_query_dict({"target_session_attrs": "any"}).render_as_string(hide_password=False)


def state_of(engine: Engine, place: str = _BEGINNING) -> str:
    """Whether this standby may be asked by who needs the log up to `place`."""
    try:
        with reading(engine) as connection:
            row = connection.execute(_THERE, {"place": place}).one()
    except AgentDeskError:
        return AWAY
    if not row.receives:
        return AWAY
    return FOLLOWS if row.has_ours and row.is_near else BEHIND


class ReplicaReads:
    """`Reads` of one lane: by a standby where that is good enough, else by `near`, the primary's.

    `said` counts what this desk has written so far; `told` hears each change of the standby's state.
    """

    def __init__(
        self,
        near: SqlReads,
        far: SqlReads,
        engines: tuple[Engine, Engine],
        said: Callable[[], int],
        told: Callable[[str], None] = lambda _: None,
    ) -> None:
        self._near, self._far = near, far
        self._primary, self._standby = engines
        self._said, self._told = said, told
        self._counted, self._place = 0, _BEGINNING
        self._not_before = 0.0
        self.state = OFF

    def answer(self, query: Query[R]) -> R:
        if type(query) in FAR and self._may_be_asked():
            try:
                return self._far.answer(query)
            except AgentDeskError as error:  # what is wrong with the question itself, the primary says too
                self._is_now(AWAY)
                log.info("the standby did not answer: %s", error.code)
        return self._near.answer(query)

    def close(self) -> None:
        self._near.close()
        self._far.close()

    def _may_be_asked(self) -> bool:
        if monotonic() < self._not_before:
            return False
        try:
            said = self._said()
            if said != self._counted:
                with reading(self._primary) as connection:
                    self._place = str(connection.execute(_HERE).scalar_one())
                self._counted = said
        except AgentDeskError:
            return False
        self._is_now(state_of(self._standby, self._place))
        return self.state == FOLLOWS

    def _is_now(self, state: str) -> None:
        if state == AWAY:
            self._not_before = monotonic() + LEFT_ALONE_S
        if state != self.state:
            self.state = state
            log.info("the standby %s", state)
            self._told(state)
