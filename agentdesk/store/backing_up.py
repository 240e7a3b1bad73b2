"""Knows what a backup must hold: every table's rows at one moment, counted there, and counted again in what was written."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from psycopg.conninfo import make_conninfo
from sqlalchemy import Connection, text
from sqlalchemy.dialects.postgresql import psycopg

from agentdesk.domain.errors import Refused
from agentdesk.domain.ids import new_uuid
from agentdesk.store import permissions, schema
from agentdesk.store.engine import SCHEMA, open_engine, parse_url, reading
from agentdesk.store.faults import translated
from agentdesk.store.migrate import copy_file
from agentdesk.store.workspace import quick_check

__all__ = ["SCHEMA", "copy_of_file", "counted", "libpq_address", "must_be_able_to_own", "scratch_database", "snapshot"]


def copy_of_file(path: Path, copy: Path) -> Mapping[str, int]:
    """A whole copy of a file that may be in use, looked through and counted. Raises Refused."""
    copy_file(path, copy)
    faults = quick_check(copy)
    if faults:
        raise Refused("damaged", path=str(copy), detail=faults[0])
    return counted(str(copy))


def counted(url: str) -> Mapping[str, int]:
    """Rows by table, as they lie there now. A table that a later program added is none of ours."""
    engine = open_engine(url, read_only=True, deadline_s=None)
    try:
        with reading(engine) as connection:
            return _counts(connection)
    finally:
        engine.dispose()


@contextmanager
def snapshot(url: str) -> Iterator[tuple[str, Mapping[str, int]]]:
    """One moment of a server, by the name pg_dump reads it under, with its rows by table."""
    engine = open_engine(url, deadline_s=None)
    try:
        with translated(), engine.connect() as connection:
            connection.execution_options(isolation_level="REPEATABLE READ")
            name = connection.execute(text("SELECT pg_export_snapshot()")).scalar_one()
            yield str(name), _counts(connection)
    finally:
        engine.dispose()


@contextmanager
def scratch_database(url: str) -> Iterator[str | None]:
    """An empty database beside the workspace's, gone afterwards; None where this login may make none."""
    engine = open_engine(url, deadline_s=None)
    name = f"agentdesk_check_{new_uuid().hex}"
    try:
        with reading(engine) as connection:
            may = text("SELECT rolsuper OR rolcreatedb FROM pg_roles WHERE rolname = current_user")
            if not connection.execute(may).scalar():
                yield None
                return
            connection.exec_driver_sql(f'CREATE DATABASE "{name}" TEMPLATE template0')
        try:
            yield parse_url(url).set(database=name).render_as_string(hide_password=False)
        finally:
            with reading(engine) as connection:
                connection.exec_driver_sql(f'DROP DATABASE IF EXISTS "{name}" WITH (FORCE)')
    finally:
        engine.dispose()


def must_be_able_to_own(url: str) -> None:
    """Whoever brings a workspace back to a server gives it its groups. Raises NotAllowed("createrole")."""
    engine = open_engine(url, deadline_s=None)
    try:
        with reading(engine) as connection:
            permissions.must_be_possible(connection)
    finally:
        engine.dispose()


def libpq_address(url: str) -> tuple[str, str]:
    """What PostgreSQL's own tools are told, without the password, and the password."""
    parsed = parse_url(url)
    (_, told) = psycopg.dialect().create_connect_args(parsed)  # type: ignore[no-untyped-call]
    password = str(told.pop("password", None) or parsed.password or "")
    return make_conninfo(**told), password


def _counts(connection: Connection) -> Mapping[str, int]:
    return {
        name: int(connection.exec_driver_sql(f'SELECT count(*) FROM "{name}"').scalar_one())
        for name in schema.metadata.tables
    }
