"""Knows how many rows go in fast: prepared statements on the raw connection, in transactions of a few milliseconds.

Ids are 16 bytes here on both databases until they are bound; times are integer microseconds.
"""

import json
import select
import time
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from typing import Any, TypeAlias
from uuid import UUID

from sqlalchemy import Engine

from agentdesk.store.faults import meaning

Row: TypeAlias = tuple[Any, ...]

TARGET_S = 0.015
"""A transaction aims at this; the longest allowed is 25 ms."""
_LEAST, _MOST = 40, 1_000
_TIDY_S = 0.25
_LOG_PAGES = 1_000  # SQLite's own
_MOST_POSTGRES = 1_000
_TOGETHER = 25


class Bulk:
    """One raw connection for one thread. Writing transactions begin IMMEDIATE; each statement outside reads alone."""

    def __init__(self, engine: Engine) -> None:
        self._checked_out = engine.connect()
        self._checked_out.execution_options(isolation_level="AUTOCOMMIT")
        raw: Any = self._checked_out.connection.dbapi_connection
        self.is_postgres = engine.dialect.name == "postgresql"
        self.holds_s: list[float] = []
        """How long each transaction held the write lock; 8 bytes each."""
        self._statements: dict[str, str] = {}
        self._cursor: Any = raw.cursor()
        if not self.is_postgres:
            # A batch lost with the power is imported again; `finish` makes the whole table durable.
            self._cursor.execute("PRAGMA synchronous=NORMAL")
            # SQLite would empty its log inside a COMMIT, every 1,000 pages; many rows share pages, so later is less.
            self._cursor.execute("PRAGMA wal_autocheckpoint=0").fetchall()
        self._held_s = 0.0

    def close(self) -> None:
        if not self.is_postgres:
            self._cursor.execute("PRAGMA synchronous=FULL")
            self._cursor.execute(f"PRAGMA wal_autocheckpoint={_LOG_PAGES}").fetchall()
        self._checked_out.close()

    @contextmanager
    def transaction(self, *, durable: bool = False) -> Iterator[None]:
        with self.faults():
            if durable and not self.is_postgres:
                self._cursor.execute("PRAGMA synchronous=FULL")
            self._cursor.execute("BEGIN" if self.is_postgres else "BEGIN IMMEDIATE")
            began = time.perf_counter()
            try:
                yield
                self._cursor.execute("COMMIT")
            except BaseException:
                with suppress(Exception):  # a full disk may have rolled back by itself
                    self._cursor.execute("ROLLBACK")
                raise
            self.holds_s.append(time.perf_counter() - began)
            self._held_s += self.holds_s[-1]
            if durable and not self.is_postgres:
                self._cursor.execute("PRAGMA synchronous=NORMAL")

    @contextmanager
    def faults(self) -> Iterator[None]:
        """Foreign errors leave this block as ours."""
        try:
            yield
        except Exception as error:
            meant = meaning(error)
            if meant is None:
                raise
            raise meant from error

    def rows(self, sql: str, values: Sequence[Any] = ()) -> list[Row]:
        """`?` marks values; ids come back as bytes."""
        self._cursor.execute(self._said(sql), self._bound(values))
        found = self._cursor.fetchall()
        if not self.is_postgres:
            return list(found)
        return [tuple(value.bytes if isinstance(value, UUID) else value for value in row) for row in found]

    def rows_in(self, sql: str, keys: Iterable[str], values: Sequence[Any] = ()) -> list[Row]:
        """Rows whose text key is one of many: `{keys}` in the statement stands for `IN (…)`."""
        listed = list(keys)
        if self.is_postgres:
            return self.rows(sql.replace("{keys}", "= ANY(?)"), [*values, listed])
        return self.rows(sql.replace("{keys}", "IN (SELECT value FROM json_each(?))"), [*values, json.dumps(listed)])

    def rows_of_ids(self, sql: str, ids: Sequence[bytes], values: Sequence[Any] = ()) -> list[Row]:
        """Rows whose id is one of at most a few hundred: `{ids}` stands for `IN (…)`."""
        if not ids:
            return []
        if self.is_postgres:
            return self.rows(sql.replace("{ids}", "= ANY(?)"), [*values, [UUID(bytes=each) for each in ids]])
        return self.rows(sql.replace("{ids}", f"IN ({','.join('?' * len(ids))})"), [*values, *ids])

    def do(self, sql: str, values: Sequence[Any] = ()) -> int:
        self._cursor.execute(self._said(sql), self._bound(values))
        return int(self._cursor.rowcount)

    def many(self, sql: str, rows: Sequence[Row], ids: Sequence[int] = ()) -> None:
        """The same statement for many rows; `ids`: which places hold ids. Bytes are best given as bytearrays."""
        if not rows:
            return
        if self.is_postgres:
            self._cursor.executemany(self._said(sql), [_for_postgres(row, ids) for row in rows])
        else:
            self._cursor.executemany(sql, rows)

    def many_together(self, sql: str, rows: Sequence[Row]) -> None:
        """As `many` on SQLite, for tables with triggers: 25 rows in a statement share its journal (a fifth faster)."""
        head, _, values = sql.partition(" VALUES ")
        together = f"{head} VALUES {', '.join([values] * _TOGETHER)}"
        whole = len(rows) - len(rows) % _TOGETHER
        for start in range(0, whole, _TOGETHER):
            self._cursor.execute(together, [value for row in rows[start : start + _TOGETHER] for value in row])
        self.many(sql, rows[whole:])

    @property
    def changes(self) -> int:
        """Rows changed on this connection so far; SQLite."""
        return int(self._cursor.connection.total_changes)

    def next_rids(self, table: str, count: int) -> Sequence[int]:
        """The next free numbers, in order, inside the transaction."""
        if self.is_postgres:
            wanted = "SELECT nextval(pg_get_serial_sequence(?, 'rid')) FROM generate_series(1, ?)"
            return [int(row[0]) for row in self.rows(wanted, [f"desk.{table}", count])]
        last = int(self.rows(f"SELECT coalesce(max(rid), 0) FROM {table}")[0][0])
        return range(last + 1, last + 1 + count)

    def tidy(self) -> None:
        """Between transactions: move what has been written from the log into the file; nobody waits for it but us."""
        if not self.is_postgres and self._held_s > _TIDY_S:
            self._held_s = 0.0
            with self.faults():
                self._cursor.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchall()

    def _said(self, sql: str) -> str:
        if not self.is_postgres:
            return sql
        known = self._statements.get(sql)
        if known is None:
            known = self._statements[sql] = sql.replace("%", "%%").replace("?", "%s")
        return known

    def _bound(self, values: Sequence[Any]) -> Sequence[Any]:
        return values


def uid(value: bytes | None, bulk: Bulk) -> Any:
    """An id as this database takes it, for single statements."""
    return UUID(bytes=value) if value is not None and bulk.is_postgres else value


def _for_postgres(row: Row, ids: Sequence[int]) -> Row:
    changed = [bytes(value) if type(value) is bytearray else value for value in row]
    for at in ids:
        value = changed[at]
        changed[at] = UUID(bytes=bytes(value)) if value else None
    return tuple(changed)


class Pace:
    """How many rows fit into one short transaction; learns from each, and hardly from a hiccup of the machine."""

    def __init__(self, *, is_postgres: bool) -> None:
        self._is_postgres = is_postgres
        self._row_s = 0.0001

    @property
    def size(self) -> int:
        if self._is_postgres:
            return _MOST_POSTGRES
        return max(_LEAST, min(_MOST, int(TARGET_S / self._row_s)))

    def took(self, rows: int, seconds: float) -> None:
        each = seconds / max(rows, 1)
        self._row_s += 0.2 * (min(each, 2 * self._row_s) - self._row_s)


def give_way(seconds: float = 0.0005) -> None:
    """Between two transactions: who waits for the write lock polls it, so it must be free for a moment."""
    select.select((), (), (), seconds)


def insert(table: str, columns: Sequence[str]) -> str:
    return f"INSERT INTO {table} ({', '.join(columns)}) VALUES ({', '.join('?' * len(columns))})"
