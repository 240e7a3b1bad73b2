"""Knows what others have changed: notices a foreign commit, reads the ledger past the last row, and tells.

What is kept out of the ledger on purpose (presence) has a number of its own in `pulse`: another one is news.

SQLite: `PRAGMA data_version` every 250 ms. PostgreSQL: NOTIFY is only a hint; LISTEN first, then catch up by
transaction id, because numbers of a sequence become visible out of order.
"""

import json
import logging
import random
import select
import socket
import threading
from collections.abc import Callable, Collection, Iterable, Iterator
from contextlib import closing, contextmanager, suppress
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Engine
from sqlalchemy import select as sql_select
from sqlalchemy.exc import DBAPIError

from agentdesk.domain.errors import AgentDeskError
from agentdesk.domain.events import Event
from agentdesk.domain.ids import CommandId
from agentdesk.services.changes import changes_of
from agentdesk.store import schema
from agentdesk.store.ddl_postgres import CHANNEL
from agentdesk.store.faults import translated

log = logging.getLogger(__name__)

POLL_S = 0.25
_LISTEN_S = 30.0
"""How long a silent listener trusts its connection."""
_PULSES = "SELECT noun, n FROM pulse"
_FIRST_WAIT_S, _LONGEST_WAIT_S = 0.25, 10.0


class Feed:
    """Publishes what other connections wrote, from its own thread; each change once, in the ledger's order.

    `own_commands` names what this desk did itself: its echo is left out. A lost workspace is tried again; nothing
    written meanwhile is missed.
    """

    def __init__(
        self,
        engine: Engine,
        publish: Callable[[Event], None],
        own_commands: Callable[[], Collection[CommandId]] | None = None,
    ) -> None:
        self._engine = engine
        self._publish = publish
        self._own = own_commands or tuple
        self._stopping = threading.Event()
        self._reading = False
        self._here, self._there = socket.socketpair()
        self._thread = threading.Thread(target=self._run, name="feed", daemon=True)
        self._pulses: dict[str, int] | None = None
        self._follower = _ByTransaction() if engine.dialect.name == "postgresql" else _ByNumber()
        self.ready = threading.Event()
        """Set once the feed knows where it begins; what is written after that is told."""

    def start(self) -> None:
        """Returns at once."""
        self._thread.start()

    def stop(self) -> None:
        """Ends the thread and waits for it."""
        self._stopping.set()
        with suppress(OSError):
            self._there.send(b"\0")
        if self._thread.is_alive():
            self._thread.join(timeout=10)
        self._here.close()
        self._there.close()

    def _run(self) -> None:
        wait_s = _FIRST_WAIT_S
        while not self._stopping.is_set():
            try:
                if isinstance(self._follower, _ByTransaction):
                    self._follow_postgres(self._follower)
                else:
                    self._follow_sqlite(self._follower)
            except (AgentDeskError, DBAPIError, OSError) as error:
                log.info("the feed lost the workspace: %s", type(error).__name__)
                wait_s = _FIRST_WAIT_S if self._reading else min(wait_s * 2, _LONGEST_WAIT_S)
            except Exception:  # a lane top
                log.exception("the feed stumbled")
                wait_s = _LONGEST_WAIT_S
            self._reading = False
            self._stopping.wait(wait_s * random.uniform(0.7, 1.3))

    def _follow_sqlite(self, follower: "_ByNumber") -> None:
        with translated(), closing(self._engine.connect()) as opened:
            connection = opened.execution_options(isolation_level="AUTOCOMMIT")
            version = -1
            while not self._stopping.is_set():
                now = connection.exec_driver_sql("PRAGMA data_version").scalar_one()
                if now != version:
                    version = now
                    rows = follower.new_rows(connection)
                    self._tell(rows, connection.exec_driver_sql(_PULSES).fetchall())
                self._stopping.wait(POLL_S)

    def _follow_postgres(self, follower: "_ByTransaction") -> None:
        with self._listening() as listener:
            heard: list[object] = []
            listener.add_notify_handler(heard.append)
            listener.execute(f"LISTEN {CHANNEL}")
            while not self._stopping.is_set():
                heard.clear()
                rows = follower.new_rows(listener)
                self._tell(rows, listener.execute(_PULSES).fetchall())
                if not heard:  # else: announced while we read, so perhaps not among what we read
                    select.select([listener.fileno(), self._here], [], [], _LISTEN_S)

    @contextmanager
    def _listening(self) -> Iterator[Any]:
        """The driver's own connection, out of the pool for as long as it listens."""
        with translated():
            pooled = self._engine.raw_connection()
        driver: Any = pooled.driver_connection
        pooled.detach()
        try:
            driver.autocommit = True
            yield driver
        except self._engine.dialect.loaded_dbapi.Error as error:
            raise OSError("the listener's connection is gone") from error
        finally:
            driver.close()

    def _tell(self, rows: Iterable[tuple[UUID, str]], pulses: Iterable[Any]) -> None:
        own = frozenset(self._own())
        touched: dict[str, None] = {}
        now: dict[str, int] = dict(pulses)
        if self._pulses is not None:
            touched.update(dict.fromkeys(noun for noun in now if now[noun] != self._pulses.get(noun)))
        self._pulses = now
        for command_id, names in rows:
            if command_id not in own:
                touched.update(dict.fromkeys(json.loads(names)))
        for event in changes_of(tuple(touched)):
            self._publish(event)
        self._reading = True
        self.ready.set()


class _ByNumber:
    """SQLite has one writer at a time, so its numbers are in the order of the commits."""

    _NEWEST = sql_select(schema.ledger.c.seq).order_by(schema.ledger.c.seq.desc()).limit(1)
    _ROWS = sql_select(schema.ledger.c.seq, schema.ledger.c.command_id, schema.ledger.c.touched).order_by(
        schema.ledger.c.seq
    )

    def __init__(self) -> None:
        self._last: int | None = None

    def new_rows(self, connection: Connection) -> list[tuple[UUID, str]]:
        if self._last is None:
            self._last = connection.execute(self._NEWEST).scalar() or 0
            return []
        rows = connection.execute(self._ROWS.where(schema.ledger.c.seq > self._last)).all()
        if rows:
            self._last = rows[-1].seq
        return [(row.command_id, row.touched) for row in rows]


class _ByTransaction:
    """Reads every row whose transaction was not over at the last look, and leaves out what was told already."""

    _XMIN = "SELECT pg_snapshot_xmin(pg_current_snapshot())::text"
    _ROWS = "SELECT seq, xid::text, command_id, touched FROM ledger WHERE xid >= (%s::text)::xid8 ORDER BY seq"

    def __init__(self) -> None:
        self._from: int | None = None
        self._told: dict[int, int] = {}

    def new_rows(self, listener: Any) -> list[tuple[UUID, str]]:
        # First the horizon, then the rows: whatever was over at the horizon is visible to the second statement.
        horizon = int(listener.execute(self._XMIN).fetchone()[0])
        begins = self._from is None
        since = horizon if self._from is None else self._from
        rows = listener.execute(self._ROWS, (str(since),)).fetchall()
        new = [] if begins else [(command, touched) for seq, _, command, touched in rows if seq not in self._told]
        self._told = {seq: int(xid) for seq, xid, _, _ in rows if int(xid) >= horizon}
        self._from = horizon
        return new
