"""Knows how the lease on a workspace's upkeep is taken, kept, lost, and asked for in every write of its holder.

All times are the database's own. Before each commit the holder's number is looked at and held until the commit is
done, so whoever takes the lease over comes wholly before that write or wholly after it.
"""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Engine, RowMapping, event, select, text

from agentdesk.domain.errors import Offline
from agentdesk.domain.lease import UPKEEP, Holder, Lease, LeaseState, Report, Terms, report_of
from agentdesk.store import schema
from agentdesk.store.engine import is_postgres, reading, writing
from agentdesk.store.types import UtcDateTime

_NOW = {
    "postgresql": "(extract(epoch FROM clock_timestamp()) * 1000000)::bigint",
    "sqlite": "CAST(unixepoch('subsec') * 1000000 AS INTEGER)",
}
_TIMES = {"since": UtcDateTime, "until": UtcDateTime}
STOPPED_S = 10
"""A server ends a session that stands still for so long inside a transaction: a holder that sleeps holds nothing."""

# A worker takes what is free or a desk's; a desk takes what is free, and a worker's only some time after its end.
_TAKE = """
INSERT INTO lease (duty, holder, kind, fence, since, until, report)
VALUES (:duty, :holder, :kind, 1, {now}, {now} + :lasts, '')
ON CONFLICT (duty) DO UPDATE SET holder = excluded.holder, kind = excluded.kind, fence = lease.fence + 1,
  since = excluded.since, until = excluded.until, round_at = NULL, report = ''
WHERE lease.until <= {now} - CASE WHEN lease.kind = 'worker' THEN :grace ELSE 0 END
  OR (lease.kind = 'desk' AND excluded.kind = 'worker')
RETURNING fence, since, until
"""
_RENEW = """
UPDATE lease SET until = {now} + :lasts WHERE duty = :duty AND holder = :holder AND fence = :fence
RETURNING fence, since, until
"""
_GIVE_BACK = (
    "UPDATE lease SET until = {now} WHERE duty = :duty AND holder = :holder AND fence = :fence AND until > {now}"
)
_TELL = "UPDATE lease SET round_at = {now}, report = :report WHERE duty = :duty AND holder = :holder AND fence = :fence"
_MINE = "SELECT 1 FROM lease WHERE duty = :duty AND holder = :holder AND fence = :fence AND until > {now}"


class SqlLeases:
    """One process's part in one duty. `look`, `tell` and `give_back` on one thread; `guard` on any."""

    def __init__(self, engine: Engine, holder: str, terms: Terms, duty: str = UPKEEP) -> None:
        self._engine = engine
        self._who = {"duty": duty, "holder": holder}
        self.terms = terms
        self._held: Lease | None = None

    @property
    def held(self) -> Lease | None:
        """As of the last look; only `guard` knows whether it still is."""
        return self._held

    def look(self) -> Lease | None:
        """Keep it, or take it; None while another has it. Raises AgentDeskError when the workspace is away."""
        lasts = {"lasts": int(self.terms.lasts_s * 1_000_000)}
        with writing(self._engine) as connection:
            if self._held is not None:
                row = _ask(connection, _RENEW, {**self._mine(self._held), **lasts})
            else:
                grace = int(self.terms.grace_s * 1_000_000)
                row = _ask(connection, _TAKE, {**self._who, **lasts, "kind": self.terms.kind.value, "grace": grace})
        self._held = None if row is None else self._lease(row)
        return self._held

    def give_back(self) -> None:
        """Whoever waits may take it now."""
        lease, self._held = self._held, None
        if lease is not None:
            with writing(self._engine) as connection:
                connection.execute(_said(connection, _GIVE_BACK), self._mine(lease))

    def tell(self, report: Report) -> None:
        """What this holder says of itself, now."""
        if self._held is not None:
            with writing(self._engine) as connection:
                connection.execute(_said(connection, _TELL), {**self._mine(self._held), "report": report.to_json()})

    def state(self) -> LeaseState | None:
        """As anybody reads it; None where nobody ever held it."""
        return state_of(self._engine, self._who["duty"])

    def guard(self, connection: Connection) -> None:
        """Before a commit of the holder's. Raises Offline("lease-lost"); what was written is then rolled back."""
        held = self._held
        locked = " FOR SHARE" if is_postgres(connection) else ""
        if held is None or connection.execute(_said(connection, _MINE + locked), self._mine(held)).first() is None:
            raise Offline("lease-lost")

    def _mine(self, lease: Lease) -> dict[str, object]:
        return {**self._who, "fence": lease.fence}

    def _lease(self, row: Any) -> Lease:
        return Lease(self._who["duty"], self._who["holder"], self.terms.kind, row.fence, row.since, row.until)


def state_of(engine: Engine, duty: str = UPKEEP) -> LeaseState | None:
    """Raises AgentDeskError when the workspace is away."""
    table = schema.lease
    with reading(engine) as connection:
        row = connection.execute(select(table).where(table.c.duty == duty)).mappings().first()
        now = connection.execute(
            text(f"SELECT {_NOW[connection.dialect.name]} AS now").columns(now=UtcDateTime)
        ).scalar_one()
    return None if row is None else _state(row, now)


def ends_what_stands_still(engine: Engine) -> None:
    """On PostgreSQL a holder that is stopped in the middle of a write keeps nobody waiting for long."""

    def on_connect(dbapi: Any, _record: object) -> None:
        before = dbapi.autocommit
        dbapi.autocommit = True
        dbapi.execute(f"SET idle_in_transaction_session_timeout TO {STOPPED_S * 1000}")
        dbapi.autocommit = before

    if engine.dialect.name == "postgresql":
        event.listen(engine, "connect", on_connect)


def _state(row: RowMapping, now: datetime) -> LeaseState:
    kind = Holder.WORKER if row["kind"] == Holder.WORKER else Holder.DESK
    lease = Lease(row["duty"], row["holder"], kind, row["fence"], row["since"], row["until"])
    return LeaseState(lease, row["until"] > now, row["round_at"], report_of(row["report"]), now)


def _ask(connection: Connection, statement: str, values: Mapping[str, object]) -> Any:
    asked = _said(connection, statement).columns(**_TIMES)
    return connection.execute(asked, dict(values)).first()


def _said(connection: Connection, statement: str) -> Any:
    return text(statement.replace("{now}", _NOW[connection.dialect.name]))
