"""Knows how a whole workspace moves to the other database, or to another of the same kind, without loss.

One snapshot of the source is read, table by table in the order of their keys; each batch is written with how far it
reaches. Killed in the middle, the next run holds what is there against the source as it is then, goes on where that is
the same and begins a table anew where it is not. At the end every table of the copy is read back and compared.
"""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import timedelta
from time import monotonic
from typing import Any, TypeAlias

from sqlalchemy import Connection, Engine, Table, select, text

from agentdesk.domain.errors import Offline, Refused
from agentdesk.domain.records import dataclass
from agentdesk.store import copy_search, migrate, schema
from agentdesk.store.copy_rows import Sum, TableRows
from agentdesk.store.copy_target import CopyTarget, Progress
from agentdesk.store.engine import is_postgres, open_engine, parse_url, reading
from agentdesk.store.faults import translated

Told: TypeAlias = Callable[[str, int, int], None]
"""The table (or `search`), rows done, rows in all."""

STAYS = frozenset({"lease"})
"""Who looks after a workspace is of that database alone."""


@dataclass(frozen=True, slots=True)
class TableCopied:
    name: str
    rows: int
    digest: str
    """Of the source and of the copy: they are the same, or there would be no copy."""


@dataclass(frozen=True, slots=True)
class Copied:
    tables: tuple[TableCopied, ...]
    went_on: bool
    """A half copy of an earlier run was gone on with."""
    said_meanwhile: int
    """Commands the source took after the copy's moment: they are not in it."""
    took: timedelta


def copy(source: str, target: str, told: Told) -> Copied:
    """Raises Refused("copy-not-empty", "copy-of-another", "copy-differs", "copy-unstorable" …) and Offline."""
    began = monotonic()
    _must_be_ready(source)
    if parse_url(source) == parse_url(target):
        raise Refused("copy-not-empty", path="")
    grows = CopyTarget(target, _name_of(source))
    engine = open_engine(source, read_only=True, deadline_s=None)
    try:
        with _snapshot(engine) as reads:
            run = _Run(reads, grows, told)
            sums = run.tables()
            run.search()
            run.compare(sums)
            said_at = _last_said(reads)
        grows.finish()
        with reading(engine) as now:
            meanwhile = _last_said(now) - said_at
    finally:
        engine.dispose()
        grows.close()
    copied = tuple(TableCopied(name, each.rows, each.hex) for name, each in sums.items())
    return Copied(copied, grows.was_begun, meanwhile, timedelta(seconds=monotonic() - began))


def sums_of(url: str) -> dict[str, Sum]:
    """Rows and hashes by table, as they lie there now."""
    engine = open_engine(url, read_only=True, deadline_s=None)
    try:
        with _snapshot(engine) as reads:
            return {each.name: each.sum_of(reads) for each in _tables()}
    finally:
        engine.dispose()


class _Run:
    """One run of the copy, from one snapshot."""

    def __init__(self, reads: Connection, target: CopyTarget, told: Told) -> None:
        self._reads, self._target, self._told = reads, target, told
        self._progress = target.progress()

    def tables(self) -> dict[str, Sum]:
        with translated():
            return {each.name: self._table(each) for each in _tables()}

    def search(self) -> None:
        """What is found by words is made anew: each database has indexes of its own kind."""
        with translated():
            copy_search.rebuild(self._target, self._told)

    def compare(self, sums: dict[str, Sum]) -> None:
        with translated(), self._target.engine.connect() as connection:
            for each in _tables():
                there = each.sum_of(connection)
                if there != sums[each.name]:
                    raise Refused("copy-differs", table=each.name, here=sums[each.name].rows, there=there.rows)

    def _table(self, rows: TableRows) -> Sum:
        at = self._progress.get(rows.name)
        if at is not None and rows.sum_of(self._reads, at.last) != at.sum:
            self._begin_anew(rows.table)
            at = None
        total, done = rows.count(self._reads), Sum() if at is None else at.sum
        self._told(rows.name, done.rows, total)
        for batch in rows.batches(self._reads, None if at is None else at.last):
            done = done.plus(rows.encoded(batch))
            with self._target.writing() as connection:
                rows.write(connection, batch)
                self._target.put(connection, rows.name, Progress(rows.key_of(batch[-1]), done))
            self._told(rows.name, done.rows, total)
        return done

    def _begin_anew(self, table: Table) -> None:
        """The source was written to since: this table, and what depends on it, is another now."""
        gone = {table}
        for each in schema.metadata.sorted_tables:
            if any(key.column.table in gone for key in each.foreign_keys):
                gone.add(each)
        order = [TableRows(each) for each in reversed(schema.metadata.sorted_tables) if each in gone]
        self._target.begin_anew(order)
        self._progress = self._target.progress()


def _tables() -> Sequence[TableRows]:
    return [TableRows(table) for table in schema.metadata.sorted_tables if table.name not in STAYS]


def _must_be_ready(url: str) -> None:
    health = migrate.check(url)
    if health.code == "offline":
        raise Offline(detail=health.detail)
    if health.code not in {"ready", "read-only"}:
        raise Refused(health.code, detail=health.detail)


def _name_of(url: str) -> str:
    """The source as it is known beside a half copy: without user and password."""
    parsed = parse_url(url)
    return f"{parsed.get_backend_name()}:{parsed.host or parsed.query.get('host', '')}/{parsed.database}"


@contextmanager
def _snapshot(engine: Engine) -> Iterator[Connection]:
    """Everything as it was at one moment, however long reading takes; nobody is kept from writing meanwhile."""
    with translated(), engine.connect() as connection:
        if is_postgres(connection):
            connection.execution_options(isolation_level="REPEATABLE READ")
            connection.execute(select(text("1")))
        else:
            connection.exec_driver_sql("BEGIN")
            connection.exec_driver_sql("SELECT count(*) FROM alembic_version").scalar_one()  # the moment is now
        yield connection
        if not is_postgres(connection):
            connection.exec_driver_sql("ROLLBACK")


def _last_said(connection: Connection) -> int:
    found: Any = connection.exec_driver_sql("SELECT count(*) FROM ledger").scalar_one()
    return int(found)
