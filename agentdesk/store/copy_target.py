"""Knows where a copy of a workspace grows: a place no program opens as a workspace until the copy is whole and compared.

A file grows beside its final name; on PostgreSQL the tables are there, and the revision that makes them a workspace is
written last. Triggers rest meanwhile: counters and ledger are copied as they are.
"""

from collections.abc import Iterator
from contextlib import contextmanager, suppress

from sqlalchemy import Connection, Engine, event, inspect, text

from agentdesk.domain.errors import Offline, Refused
from agentdesk.domain.records import dataclass
from agentdesk.store import migrate, permissions, schema
from agentdesk.store.copy_rows import Plain, Sum, TableRows, key_from, key_text
from agentdesk.store.engine import SCHEMA, create_engine_for_new, file_of, is_postgres, open_engine, reading
from agentdesk.store.faults import translated

_ABOUT = ""
"""The name of the row that says what the copy is of."""
_TABLES = (
    "CREATE TABLE copying (name TEXT PRIMARY KEY, last_key TEXT NOT NULL, n BIGINT NOT NULL, digest TEXT NOT NULL)",
    "CREATE TABLE copying_trigger (made TEXT NOT NULL)",
)
_KEPT_TRIGGERS = "INSERT INTO copying_trigger SELECT sql FROM sqlite_master WHERE type = 'trigger'"
_PUT = text(
    "INSERT INTO copying (name, last_key, n, digest) VALUES (:name, :key, :n, :digest) "
    "ON CONFLICT (name) DO UPDATE SET last_key = excluded.last_key, n = excluded.n, digest = excluded.digest"
)


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a table is: the last key that was written, and the sum over all up to it."""

    last: Plain
    sum: Sum


class CopyTarget:
    """The half copy at `url`, begun or gone on with. Raises Refused("copy-not-empty") for anything else that is there."""

    def __init__(self, url: str, source: str) -> None:
        self._url, self._final = url, file_of(url)
        self._growing = None if self._final is None else self._final.with_name(f"{self._final.name}.copying")
        self.was_begun = False
        if self._final is not None and self._final.exists() and self._final.stat().st_size:
            raise Refused("copy-not-empty", path=str(self._final))
        self.engine = self._open()
        try:
            with self.writing() as connection:
                self._begin(connection, source)
        except BaseException:
            self.engine.dispose()
            raise

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        with translated(), self.engine.begin() as connection:
            yield connection

    def progress(self) -> dict[str, Progress]:
        """By table; without those nothing was written of."""
        with self.writing() as connection:
            rows = connection.execute(text("SELECT name, last_key, n, digest FROM copying WHERE name <> ''")).all()
        return {name: Progress(key_from(key), Sum(n, int(digest, 16))) for name, key, n, digest in rows}

    def put(self, connection: Connection, name: str, progress: Progress) -> None:
        connection.execute(
            _PUT, {"name": name, "key": key_text(progress.last), "n": progress.sum.rows, "digest": progress.sum.hex}
        )

    def begin_anew(self, tables: list[TableRows]) -> None:
        """Of these nothing is there; given in an order in which none is needed by one before it."""
        with self.writing() as connection:
            for each in tables:
                each.empty(connection)
                connection.execute(text("DELETE FROM copying WHERE name = :name"), {"name": each.name})

    def finish(self) -> None:
        """From now on it is a workspace."""
        with self.writing() as connection:
            if is_postgres(connection):
                for name in schema.metadata.tables:
                    connection.exec_driver_sql(f'ALTER TABLE "{name}" ENABLE TRIGGER USER')
                _set_sequences(connection)
            else:
                for made in connection.exec_driver_sql("SELECT made FROM copying_trigger").scalars().all():
                    connection.exec_driver_sql(made)
                if connection.exec_driver_sql("PRAGMA foreign_key_check").first():
                    raise Refused("damaged", detail="foreign-keys")
            for name in ("copying", "copying_trigger"):
                connection.exec_driver_sql(f"DROP TABLE {name}")
            connection.execute(text("INSERT INTO alembic_version (version_num) VALUES (:head)"), {"head": migrate.HEAD})
            if is_postgres(connection):
                permissions.put_on(connection)
        if self._growing is not None and self._final is not None:
            with reading(self.engine) as connection:
                connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
            self.engine.dispose()
            self._growing.replace(self._final)
            for ending in ("-wal", "-shm"):
                with suppress(OSError):
                    self._growing.with_name(f"{self._growing.name}{ending}").unlink(missing_ok=True)
        else:
            with reading(self.engine) as connection:
                connection.exec_driver_sql("ANALYZE")

    def close(self) -> None:
        self.engine.dispose()

    def _open(self) -> Engine:
        if self._growing is None:
            health = migrate.check(self._url)
            if health.code == "offline":
                raise Offline(detail=health.detail)
            if health.revision or (health.code == "foreign" and not self._is_half()):
                raise Refused("copy-not-empty", path=health.code)
            if health.code == "missing":
                migrate.make_schema(self._url)
            return open_engine(self._url, deadline_s=None)
        try:
            self._growing.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise Refused("no-access", path=str(self._growing.parent)) from error
        engine = create_engine_for_new(str(self._growing))
        event.listen(engine, "connect", lambda dbapi, _: dbapi.execute("PRAGMA foreign_keys=OFF"))
        return engine

    def _is_half(self) -> bool:
        engine = open_engine(self._url, read_only=True)
        try:
            with translated(), engine.connect() as connection:
                return inspect(connection).has_table("copying")
        finally:
            engine.dispose()

    def _begin(self, connection: Connection, source: str) -> None:
        if is_postgres(connection):
            connection.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": migrate.LOCK})
        if inspect(connection).has_table("copying"):
            about = connection.execute(text("SELECT last_key, digest FROM copying WHERE name = ''")).one()
            if tuple(about) != (source, migrate.HEAD):
                raise Refused("copy-of-another", source=about[0])
            self.was_begun = True
            return
        migrate.to_head(connection)
        for statement in _TABLES:
            connection.exec_driver_sql(statement)
        if is_postgres(connection):
            for name in schema.metadata.tables:
                connection.exec_driver_sql(f'ALTER TABLE "{name}" DISABLE TRIGGER USER')
        else:
            connection.exec_driver_sql(_KEPT_TRIGGERS)
            wanted = "SELECT name FROM sqlite_master WHERE type = 'trigger'"
            for name in connection.exec_driver_sql(wanted).scalars().all():
                connection.exec_driver_sql(f'DROP TRIGGER "{name}"')
        connection.exec_driver_sql("DELETE FROM alembic_version")
        connection.execute(_PUT, {"name": _ABOUT, "key": source, "n": 0, "digest": migrate.HEAD})


def _set_sequences(connection: Connection) -> None:
    """A new row's number follows the highest that was copied."""
    for table in schema.metadata.sorted_tables:
        for column in table.primary_key:
            named = {"table": f'"{SCHEMA}"."{table.name}"', "column": column.name}
            found = connection.execute(text("SELECT pg_get_serial_sequence(:table, :column)"), named).scalar()
            if found:
                highest = f'(SELECT coalesce(max("{column.name}"), 0) + 1 FROM "{table.name}")'
                connection.execute(text(f"SELECT setval(:sequence, {highest}, false)"), {"sequence": found})
