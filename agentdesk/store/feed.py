"""Knows what others have changed: notices a foreign commit, reads the ledger past the last row, and tells.

What is kept out of the ledger on purpose (presence) has a number of its own in `pulse`: another one is news.

SQLite: `PRAGMA data_version` every 250 ms. PostgreSQL: NOTIFY is only a hint, whoever sends it; LISTEN first, then
look at what no earlier look could see, because numbers of a sequence become visible out of order.
"""

import json
import logging
import random
import select
import socket
import threading
import time
from collections.abc import Callable, Collection, Iterable, Iterator
from contextlib import closing, contextmanager, suppress
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Engine
from sqlalchemy import select as sql_select
from sqlalchemy.exc import DBAPIError

from agentdesk.domain.errors import AgentDeskError
from agentdesk.domain.events import Event, OnlookersChanged
from agentdesk.domain.ids import CommandId
from agentdesk.domain.records import dataclass
from agentdesk.services.changes import ONLOOKERS, changes_of, everything
from agentdesk.store import schema
from agentdesk.store.ddl_postgres import CHANNEL
from agentdesk.store.faults import translated

log = logging.getLogger(__name__)

POLL_S = 0.25
_LISTEN_S = 30.0
"""How long a silent listener trusts its connection."""
GATHER_S, LONGEST_GATHER_S = 0.03, 0.25
"""Between two looks at a server: what is announced meanwhile is looked at once. Twice as long, and so on, after each
look that found nothing: whoever announces for no reason costs a desk four looks a second."""
_PULSES = "SELECT noun, n FROM pulse"
_FIRST_WAIT_S, _LONGEST_WAIT_S = 0.25, 5.0
_MOST_TOLD = 500


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
        self._follower = _BySnapshot() if engine.dialect.name == "postgresql" else _ByNumber()
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
                if isinstance(self._follower, _BySnapshot):
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

    def _follow_postgres(self, follower: "_BySnapshot") -> None:
        with self._listening() as listener:
            heard = _Heard(listener)
            listener.execute(f"LISTEN {CHANNEL}")
            if self._pulses is not None:
                self._publish(OnlookersChanged(None))  # told to nobody while the line was down
            gap, is_due = GATHER_S, True
            while not self._stopping.is_set():
                turned_at = time.monotonic()
                if is_due:
                    is_news = self._look(follower, listener)
                    gap = GATHER_S if is_news else min(gap * 2, LONGEST_GATHER_S)
                is_due = False
                if not heard.is_any:  # else: announced while we looked, so perhaps not among what we saw
                    ready, _, _ = select.select([listener.fileno(), self._here], [], [], _LISTEN_S)
                    is_due = not ready  # nothing for long: whether the line is there is known by using it
                    heard.take()
                told = heard.clear()
                onlookers = [each for each in told if each.startswith(ONLOOKERS)]
                self._publish_all(changes_of(onlookers))
                is_due = is_due or len(told) > len(onlookers)
                self._stopping.wait(max(0.0, turned_at + gap - time.monotonic()))

    def _look(self, follower: "_BySnapshot", listener: Any) -> bool:
        found = follower.look(listener)
        if found.is_elsewhere:
            log.info("the feed goes on at another server")
            self._publish_all(everything())
        return self._tell(found.rows, found.pulses)

    def _publish_all(self, events: Iterable[Event]) -> None:
        for event in events:
            self._publish(event)

    @contextmanager
    def _listening(self) -> Iterator[Any]:
        """The driver's own connection, out of the pool for as long as it listens."""
        try:
            with translated():
                pooled = self._engine.raw_connection()
        except self._engine.dialect.loaded_dbapi.Error as error:  # SQLAlchemy lets it pass as it is
            raise OSError("no connection to listen on") from error
        driver: Any = pooled.driver_connection
        pooled.detach()
        try:
            driver.autocommit = True
            yield driver
        except self._engine.dialect.loaded_dbapi.Error as error:
            raise OSError("the listener's connection is gone") from error
        finally:
            driver.close()

    def _tell(self, rows: Iterable[tuple[UUID, str]], pulses: Iterable[Any]) -> bool:
        """Whether anything was new, our own echo too."""
        own = frozenset(self._own())
        touched: dict[str, None] = {}
        now: dict[str, int] = dict(pulses)
        is_news = False
        if self._pulses is not None:
            touched.update(dict.fromkeys(noun for noun in now if now[noun] != self._pulses.get(noun)))
            is_news = bool(touched)
        self._pulses = now
        for command_id, names in rows:
            is_news = True
            if command_id not in own:
                touched.update(dict.fromkeys(json.loads(names)))
        self._publish_all(changes_of(tuple(touched)))
        self._reading = True
        self.ready.set()
        return is_news


class _Heard:
    """What was announced on a listening connection, whoever read it off the line: a statement or we."""

    def __init__(self, listener: Any) -> None:
        self._listener = listener
        self._told: dict[str, None] = {}
        listener.add_notify_handler(lambda notify: self._note(notify.payload))

    @property
    def is_any(self) -> bool:
        return bool(self._told)

    def take(self) -> None:
        """What lies on the line now."""
        line = self._listener.pgconn
        line.consume_input()
        while (notify := line.notifies()) is not None:
            self._note(bytes(notify.extra).decode(errors="replace"))

    def clear(self) -> list[str]:
        told, self._told = list(self._told), {}
        return told

    def _note(self, payload: str) -> None:
        """Announcements of ids to look at are all one; thousands of them take no room."""
        if not payload.startswith(ONLOOKERS):
            self._told[""] = None
        else:
            self._told[payload if len(self._told) < _MOST_TOLD else ONLOOKERS] = None


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


@dataclass(frozen=True, slots=True)
class _Look:
    """`is_elsewhere`: this is not the history we read before, so what we know of it means nothing."""

    rows: tuple[tuple[UUID, str], ...]
    pulses: tuple[tuple[str, int], ...]
    is_elsewhere: bool


class _BySnapshot:
    """One statement a look: its own snapshot, and the rows that the snapshot before could not see. Each is seen by one."""

    _NOW = """
        SELECT 0, 0::bigint, pg_current_snapshot()::text,
          CASE WHEN pg_is_in_recovery() THEN '' ELSE substr(pg_walfile_name(pg_current_wal_lsn()), 1, 8) END
        UNION ALL SELECT 1, n, noun, '' FROM pulse
    """
    _ROWS = """
        UNION ALL SELECT 2, seq, command_id::text, touched FROM ledger
          WHERE xid >= pg_snapshot_xmax(%(before)s::pg_snapshot)
        UNION ALL SELECT 2, seq, command_id::text, touched FROM ledger
          WHERE xid = ANY(ARRAY(SELECT pg_snapshot_xip(%(before)s::pg_snapshot)))
        ORDER BY 1, 2
    """

    def __init__(self) -> None:
        self._before = ""
        self._timeline = ""

    def look(self, listener: Any) -> _Look:
        if self._before:
            found = listener.execute(self._NOW + self._ROWS, {"before": self._before}).fetchall()
        else:
            found = listener.execute(self._NOW).fetchall()
        (_, _, now, timeline), *rest = found
        is_elsewhere = bool(self._before) and (
            (bool(timeline) and bool(self._timeline) and timeline != self._timeline) or _end(now) < _end(self._before)
        )
        self._before, self._timeline = now, timeline or self._timeline
        return _Look(
            tuple((UUID(command), touched) for part, _, command, touched in rest if part == 2),
            tuple((noun, n) for part, n, noun, _ in rest if part == 1),
            is_elsewhere,
        )


def _end(snapshot: str) -> int:
    """The first transaction it knows nothing of: `xmin:xmax:running`."""
    return int(snapshot.split(":")[1])
