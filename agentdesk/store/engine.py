"""Knows how a workspace is opened: one engine for an SQLite file or a PostgreSQL, with the settings safety needs."""

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from urllib.parse import quote

import sqlcipher3
from sqlalchemy import URL, Connection, Engine, create_engine, event, make_url
from sqlalchemy.exc import ArgumentError, DisconnectionError

from agentdesk.domain.errors import Offline, Refused
from agentdesk.domain.hosts import hosts_of, spelled_out
from agentdesk.store.faults import translated
from agentdesk.store.lineage import Lineage
from agentdesk.store.talk import listen

APPLICATION_ID = 0x41474453
"""Stands in the header of every workspace file ("AGDS"), so a foreign file is known before it is touched."""
SCHEMA = "desk"
"""Our own schema on PostgreSQL; `public` belongs to everybody."""
SEARCH_PATH = f'"{SCHEMA}", public, pg_temp'
ANSWER_S = 30.0
_PREPARED = 500
"""Statements a connection keeps prepared; all of a desk's questions are fewer, and with row policies planning costs most."""
CONNECT_S = 3
"""For each host of an address; one that hangs must not keep the others waiting."""
SERVER = "server"
"""Where a connection's `info` says which server it leads to."""
_MAGIC = b"SQLite format 3\x00"
_BUSY_MS = 5000
_PAGE_BYTES = 8192
_CACHE_KIB = {"writer": 16_000, "reader": 4_000}


def parse_url(url: str) -> URL:
    """A file path or an SQLAlchemy URL, always with the driver we use. Raises Refused("bad-url")."""
    if "://" not in url:
        return URL.create("sqlite", database=str(Path(url).expanduser().absolute()))
    try:
        parsed = make_url(spelled_out(url))
    except (ArgumentError, ValueError) as error:
        raise Refused("bad-url") from error
    match parsed.get_backend_name():
        case "sqlite":
            if not parsed.database or parsed.database == ":memory:":
                raise Refused("bad-url")
            return URL.create("sqlite", database=str(Path(parsed.database).expanduser().absolute()))
        case "postgresql" | "postgres":
            return parsed.set(drivername="postgresql+psycopg")
    raise Refused("bad-url")


def file_of(url: str) -> Path | None:
    """The workspace's file, or None on PostgreSQL."""
    parsed = parse_url(url)
    return Path(str(parsed.database)) if parsed.get_backend_name() == "sqlite" else None


def open_engine(
    url: str,
    *,
    read_only: bool = False,
    untouched: bool = False,
    key: bytes | None = None,
    deadline_s: float | None = ANSWER_S,
    lineage: Lineage | None = None,
    password: Callable[[], str] | None = None,
) -> Engine:
    """An engine on an existing workspace; connects when first used.

    A writing engine begins every transaction IMMEDIATE; a reading one never begins at all. `key` (32 bytes) opens an
    encrypted file; `untouched` reads where nothing may be written at all; `deadline_s` is how long a server may take for one answer;
    `lineage` hears which server answers; `password` is asked at each new connection, for it may be changed while people work. Raises Refused("missing") or Refused("foreign") when first used on the wrong file.
    """
    parsed = parse_url(url)
    if parsed.get_backend_name() == "sqlite":
        return _open_sqlite(Path(str(parsed.database)), read_only=read_only, key=key, create=False, untouched=untouched)
    return _open_postgres(parsed, read_only=read_only, deadline_s=deadline_s, lineage=lineage, password=password)


def create_engine_for_new(url: str, *, key: bytes | None = None) -> Engine:
    """As `open_engine`, for a file that is not there yet; only `store.migrate` makes workspaces."""
    parsed = parse_url(url)
    if parsed.get_backend_name() == "sqlite":
        return _open_sqlite(Path(str(parsed.database)), read_only=False, key=key, create=True)
    return _open_postgres(parsed, read_only=False, deadline_s=None)


def unlock(connection: Any, key: bytes | None) -> None:
    """Give a fresh SQLite connection its key, before anything is read; None for a plain file."""
    if key is not None:
        for pragma in ("cipher_log_level = NONE", f"key = \"x'{key.hex()}'\"", f"cipher_page_size = {_PAGE_BYTES}"):
            connection.execute(f"PRAGMA {pragma}").fetchall()


@contextmanager
def reading(engine: Engine) -> Iterator[Connection]:
    """A connection without a transaction: every statement sees the newest committed rows."""
    with translated(), engine.connect() as connection:
        yield connection.execution_options(isolation_level="AUTOCOMMIT")


@contextmanager
def writing(engine: Engine) -> Iterator[Connection]:
    """One write transaction: committed at the end of the block, rolled back by an error."""
    with translated(), engine.begin() as connection:
        yield connection


def is_postgres(connection: Connection) -> bool:
    return connection.dialect.name == "postgresql"


def looks_like_ours(path: Path) -> bool:
    """By the file's first bytes, without opening it as a database."""
    header = _first_bytes(path)
    return header.startswith(_MAGIC) and int.from_bytes(header[68:72], "big") == APPLICATION_ID


def looks_like_sqlite(path: Path) -> bool:
    return _first_bytes(path).startswith(_MAGIC)


def _first_bytes(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(100)
    except FileNotFoundError as error:
        raise Refused("missing", path=str(path)) from error
    except PermissionError as error:
        raise Refused("no-access", path=str(path)) from error
    except IsADirectoryError as error:
        raise Refused("foreign", path=str(path)) from error
    except OSError as error:
        raise Offline("unreachable", path=str(path)) from error


def _open_sqlite(path: Path, *, read_only: bool, key: bytes | None, create: bool, untouched: bool = False) -> Engine:
    engine = create_engine(
        URL.create("sqlite", database=str(path)),
        module=sqlcipher3,
        creator=_file_opener(path, key=key, mode="rwc" if create else "ro" if untouched else "rw"),
        pool_size=2 if not read_only else 4,
        pool_reset_on_return="rollback",
    )

    def on_connect(dbapi: Any, _record: object) -> None:
        dbapi.isolation_level = None
        cursor = dbapi.cursor()
        for pragma in _pragmas(read_only=read_only, create=create and key is None):
            cursor.execute(f"PRAGMA {pragma}").fetchall()
        cursor.close()

    def on_begin(connection: Connection) -> None:
        # The driver's own BEGIN is off: it is deferred, and a deferred transaction that turns to writing is refused.
        dbapi: Any = connection.connection.dbapi_connection
        dbapi.isolation_level = None
        if not read_only and connection.get_execution_options().get("isolation_level") != "AUTOCOMMIT":
            connection.exec_driver_sql("BEGIN IMMEDIATE")

    event.listen(engine, "connect", on_connect)
    event.listen(engine, "begin", on_begin)
    return engine


def _file_opener(path: Path, *, key: bytes | None, mode: str) -> Callable[[], Any]:
    def connect() -> Any:
        address = f"file:{quote(path.as_posix())}?mode={as_it_lies(path) if mode == 'ro' else mode}"
        if mode != "rwc" and key is None and not looks_like_ours(path):
            raise Refused("foreign", path=str(path))
        connection = sqlcipher3.connect(address, uri=True, check_same_thread=False, timeout=_BUSY_MS / 1000)
        unlock(connection, key)
        return connection

    return connect


def as_it_lies(path: Path) -> str:
    """SQLite shares a file's log through files beside it; where those cannot be made, it reads the file as it lies."""
    log, shared = (path.with_name(f"{path.name}{ending}") for ending in ("-wal", "-shm"))
    has_log = log.exists() and log.stat().st_size > 0
    return "ro" if os.access(path.parent, os.W_OK) or (has_log and shared.exists()) else "ro&immutable=1"


def _pragmas(*, read_only: bool, create: bool) -> list[str]:
    pragmas = [f"busy_timeout={_BUSY_MS}", "foreign_keys=ON", "recursive_triggers=ON", "temp_store=MEMORY"]
    if create:  # both belong in the file's header before the first page is written
        pragmas += [f"page_size={_PAGE_BYTES}", f"application_id={APPLICATION_ID}"]
    if read_only:
        return [*pragmas, f"cache_size=-{_CACHE_KIB['reader']}", "query_only=ON"]
    pragmas += ["journal_mode=WAL", "synchronous=FULL", f"cache_size=-{_CACHE_KIB['writer']}",
                "journal_size_limit=67108864"]  # fmt: skip
    if sys.platform == "darwin":
        pragmas += ["fullfsync=ON", "checkpoint_fullfsync=ON"]
    return pragmas


def _open_postgres(
    url: URL, *, read_only: bool, deadline_s: float | None, lineage: Lineage | None = None,
    password: Callable[[], str] | None = None,
) -> Engine:  # fmt: skip
    arguments: dict[str, object] = {
        "connect_timeout": CONNECT_S,
        "keepalives_idle": 30,
        "tcp_user_timeout": 15_000,
        "application_name": "agentdesk",
    }
    if len(hosts_of(url.render_as_string(hide_password=True))) > 1:
        arguments["target_session_attrs"] = "read-write"  # whichever of them is the primary now
    from agentdesk.store.tls import demanded  # ssl is loaded for servers only

    wanted = {name: value for name, value in arguments.items() if name not in url.query} | demanded(url)
    engine = create_engine(
        url, connect_args=wanted, pool_size=4 if read_only else 2, pool_pre_ping=False, use_native_hstore=False
    )

    def on_connect(dbapi: Any, record: Any) -> None:
        # One setting per session: the schema's names are ours, and pg_temp comes last so nobody can shadow them.
        before = dbapi.autocommit
        dbapi.autocommit = True
        dbapi.prepared_max = _PREPARED
        wanted = [f"SET search_path TO {SEARCH_PATH}"]
        if read_only:
            wanted.append("SET default_transaction_read_only TO on")
        if deadline_s is not None:
            wanted.append(f"SET statement_timeout TO {int(deadline_s * 1000)}")
        dbapi.execute("; ".join(wanted))  # one round trip
        if lineage is not None:
            try:
                record.info[SERVER] = lineage.met(dbapi)
            except Offline:
                dbapi.close()
                raise
        dbapi.autocommit = before

    def put_password(_dialect: object, _record: object, _args: object, told: dict[str, object]) -> None:
        if password is not None and (newest := password()):
            told["password"] = newest

    event.listen(engine, "do_connect", put_password)  # before the one that connects
    from agentdesk.store.connecting import SpokenConnection  # the driver is loaded for servers only
    from agentdesk.store.deadline import connection_class

    ours = SpokenConnection if deadline_s is None else connection_class(deadline_s)
    event.listen(engine, "do_connect", lambda _dialect, _record, args, more: ours.connect(*args, **more))
    event.listen(engine, "connect", on_connect)
    if lineage is not None:
        event.listen(engine, "checkout", _only_the_newest(lineage))
    if not read_only:
        listen(engine)
    return engine


def _only_the_newest(lineage: Lineage) -> Callable[[Any, Any, Any], None]:
    """A connection that still leads to a server which another one has followed is not used again."""

    def on_checkout(_dbapi: object, record: Any, _proxy: object) -> None:
        if not lineage.is_now(record.info.get(SERVER, "")):
            raise DisconnectionError("another server answers now")

    return on_checkout
