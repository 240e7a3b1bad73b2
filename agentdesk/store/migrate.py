"""Knows how a workspace is made, judged and brought up to date; never touches a newer or a foreign one."""

import errno
import json
import os
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from importlib import import_module
from pathlib import Path
from typing import Any
from urllib.parse import quote

import sqlcipher3
from sqlalchemy import Connection, Engine, create_engine, delete, event, insert, inspect, select, text

from agentdesk.domain.entering import MakeStep
from agentdesk.domain.errors import NotAllowed, Offline, Refused
from agentdesk.domain.ids import SYSTEM_AGENT, SYSTEM_TEAM
from agentdesk.domain.records import dataclass
from agentdesk.store import permissions, schema
from agentdesk.store.engine import (
    SCHEMA,
    create_engine_for_new,
    file_of,
    looks_like_ours,
    looks_like_sqlite,
    open_engine,
    unlock,
)
from agentdesk.store.faults import translated

MODULES = ("r0001_the_desk",)
"""Every migration, oldest first; known here so that a start needs no Alembic."""
REVISIONS = tuple(name[1:5] for name in MODULES)
HEAD = REVISIONS[-1]
WORKS_FROM = "works_from"
"""The workspace setting that names the oldest revision whose programs may go on with a newer schema."""
LOCK = 0x41474453
_LOCK_S = 4
"""Desks that work meanwhile wait behind a lock that waits; so it gives up soon, and is tried again by hand."""
_STATEMENT_S = 1800
"""The longest index of a large workspace; what takes longer hangs."""


@dataclass(frozen=True, slots=True)
class WorkspaceHealth:
    """`code`: ready, missing, foreign, damaged, too-new, too-old, read-only, offline, login (`detail` says why nobody is
    let in) or tls-… (the line is not safe). `revision` "" = unknown.
    """

    code: str
    revision: str = ""
    detail: str = ""

    @property
    def is_ready(self) -> bool:
        return self.code == "ready"


def create(
    url: str, *, login: str = "", name: str = "", team: str = "Desk", key: bytes | None = None,
    told: Callable[[MakeStep], None] = lambda _: None,
) -> None:  # fmt: skip
    """A new workspace with its system agent, and a first administrator when `login` is given.

    `told` hears of each step on a server as it begins. Raises Refused("exists") for a file that is there, NotAllowed or Refused("no-access") where nothing can be made.
    """
    path = file_of(url)
    if path is None:
        make_schema(url, told)
        with _migrating(open_engine(url, deadline_s=None)) as connection:
            told(MakeStep.TABLES)
            to_head(connection)
            told(MakeStep.PERSON)
            _seed(connection, login, name or login, team)
            told(MakeStep.PERMISSIONS)
            permissions.put_on(connection)
        return
    if path.exists() and (path.is_dir() or path.stat().st_size > 0):
        raise Refused("exists", path=str(path))
    making = path.with_name(f"{path.name}.making")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        making.unlink(missing_ok=True)
        with _migrating(create_engine_for_new(str(making), key=key)) as connection:
            to_head(connection)
            _seed(connection, login, name or login, team)
        making.replace(path)
    except OSError as error:
        raise Refused("no-access", path=str(path)) from error
    except Offline as error:
        raise Refused("no-access", path=str(path)) from error
    finally:
        for left in (making, making.with_name(f"{making.name}-wal"), making.with_name(f"{making.name}-shm")):
            with suppress(OSError):
                left.unlink(missing_ok=True)


def check(url: str, *, key: bytes | None = None) -> WorkspaceHealth:
    """What stands at `url`, without changing anything there."""
    try:
        path = file_of(url)
        return _check_postgres(url) if path is None else _check_file(path, key)
    except Refused as error:
        if error.code == "missing":  # only a server says so; of a file it is seen
            return WorkspaceHealth("missing", detail="database")
        known = {"foreign", "damaged", "read-only"}
        detail = str(error.facts.get("path", ""))
        is_known = error.code in known or error.code.startswith("tls-")
        return WorkspaceHealth(error.code if is_known else "foreign", detail=detail or error.code)
    except NotAllowed as error:
        return WorkspaceHealth("login", detail=error.code)
    except Offline as error:
        return WorkspaceHealth("offline", detail=error.code)


def upgrade(url: str, *, key: bytes | None = None) -> WorkspaceHealth:
    """Bring an older workspace to the newest revision; a file is copied first to FILE.before-REVISION.bak.

    On a server the permissions are put on again, also where the schema is the newest. One at a time does it, and nobody
    waits for it: a lock that is not given within seconds ends it with Offline("locked"), and nothing has changed.
    Programs of one release before may go on (`WORKS_FROM`): a migration adds, and takes away what the release before last used.
    """
    health = check(url, key=key)
    if health.code != "too-old":
        if health.is_ready:
            if file_of(url) is None and health.revision == HEAD:
                with _migrating(open_engine(url, deadline_s=None)) as connection:
                    permissions.put_on(connection)
            return health
        _must_be_let_in(health)
        raise Refused(health.code, detail=health.detail)
    path = file_of(url)
    if path is not None:
        copy_file(path, path.with_name(f"{path.name}.before-{HEAD}.bak"), key=key)
    with _migrating(open_engine(url, key=key, deadline_s=None)) as connection:
        to_head(connection)
        if path is None:
            _let_the_last_release_go_on(connection)
            permissions.put_on(connection)
    return check(url, key=key)


def copy_file(path: Path, copy: Path, *, key: bytes | None = None) -> None:
    """A consistent copy of a file that may be in use, made whole or not at all. Raises Refused("disk-full")."""
    half = copy.with_name(f"{copy.name}.part")
    try:
        half.unlink(missing_ok=True)
        os.close(os.open(half, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))  # a copy is for its owner's eyes
        with closing(sqlcipher3.connect(str(path))) as source, closing(sqlcipher3.connect(str(half))) as target:
            for each in (source, target):
                unlock(each, key)
            source.backup(target)
        half.replace(copy)
    except (OSError, sqlcipher3.Error) as error:
        full = getattr(error, "errno", 0) == errno.ENOSPC or "full" in str(error)
        raise Refused("backup-no-room" if full else "no-copy", path=str(copy)) from error
    finally:
        with suppress(OSError):
            half.unlink(missing_ok=True)


def revision_of(connection: Connection) -> str:
    """The revision a database stands at; "" when it has none."""
    if not inspect(connection).has_table("alembic_version"):
        return ""
    return connection.execute(text("SELECT version_num FROM alembic_version")).scalar() or ""


def _let_the_last_release_go_on(connection: Connection) -> None:
    """Not every desk is updated in the same minute: those of one release before work on."""
    setting = schema.workspace_setting
    connection.execute(delete(setting).where(setting.c.key == WORKS_FROM))
    connection.execute(insert(setting).values(key=WORKS_FROM, json_text=json.dumps(REVISIONS[-2:][0])))


def _may_go_on(connection: Connection) -> bool:
    """Whether whoever made the workspace newer says that this program still fits."""
    setting = schema.workspace_setting
    said = connection.execute(select(setting.c.json_text).where(setting.c.key == WORKS_FROM)).scalar()
    return said is not None and str(json.loads(said)) <= HEAD


def _judge(revision: str) -> WorkspaceHealth:
    if revision == HEAD:
        return WorkspaceHealth("ready", revision)
    if revision in REVISIONS:
        return WorkspaceHealth("too-old", revision)
    return WorkspaceHealth("too-new", revision)


def _check_file(path: Path, key: bytes | None) -> WorkspaceHealth:
    if not path.exists():
        # A folder that is gone may be a drive that is away: say so instead of offering a new workspace.
        return WorkspaceHealth("missing", detail="file" if path.parent.is_dir() else "folder")
    if path.is_file() and path.stat().st_size == 0:
        return WorkspaceHealth("missing", detail="empty")
    if key is None and not looks_like_ours(path):
        return WorkspaceHealth("foreign", detail="sqlite" if looks_like_sqlite(path) else "not-sqlite")
    writable = os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)
    revision = _revision_in(path, key, writable=writable)
    health = _judge(revision) if revision else WorkspaceHealth("damaged", detail="no-revision")
    return health if writable or not health.is_ready else WorkspaceHealth("read-only", health.revision)


def _revision_in(path: Path, key: bytes | None, *, writable: bool) -> str:
    # Where nothing may be written, SQLite cannot share the file's log; `immutable` reads the file as it lies.
    address = f"file:{quote(path.as_posix())}?mode={'rw' if writable else 'ro&immutable=1'}"
    engine = create_engine("sqlite://", module=sqlcipher3, creator=lambda: _peek(address, key))
    try:
        with translated(), engine.connect() as connection:
            return revision_of(connection)
    finally:
        engine.dispose()


def _peek(address: str, key: bytes | None) -> Any:
    connection = sqlcipher3.connect(address, uri=True, isolation_level=None, timeout=5)
    unlock(connection, key)
    connection.execute("PRAGMA query_only=ON")
    return connection


def _check_postgres(url: str) -> WorkspaceHealth:
    engine = open_engine(url, read_only=True)
    try:
        with translated(), engine.connect() as connection:
            if not inspect(connection).has_schema(SCHEMA):
                return WorkspaceHealth("missing", detail="schema")
            revision = revision_of(connection)
            if not revision:
                tables = inspect(connection).get_table_names(SCHEMA)
                return WorkspaceHealth("foreign" if tables else "missing", detail="schema")
            health = _judge(revision)
            if health.code == "too-new" and _may_go_on(connection):
                health = WorkspaceHealth("ready", revision)
            if health.is_ready and connection.execute(text("SELECT pg_is_in_recovery()")).scalar():
                return WorkspaceHealth("read-only", revision, "standby")
            return health
    finally:
        engine.dispose()


def make_schema(url: str, told: Callable[[MakeStep], None] = lambda _: None) -> None:
    """On PostgreSQL, where nothing of ours is yet. Raises Refused("exists") and Offline."""
    told(MakeStep.SERVER)
    health = check(url)
    _must_be_let_in(health)
    if health.code != "missing" or health.detail != "schema":
        raise Refused("exists" if health.revision else health.code, detail=health.detail)
    told(MakeStep.SCHEMA)
    engine = open_engine(url)
    try:
        with translated(), engine.begin() as connection:
            connection.exec_driver_sql(f'CREATE SCHEMA IF NOT EXISTS "{SCHEMA}"')
    finally:
        engine.dispose()


def _must_be_let_in(health: WorkspaceHealth) -> None:
    if health.code == "login":
        raise NotAllowed(health.detail)
    if health.code == "offline":
        raise Offline(detail=health.detail)
    if health.code.startswith("tls-"):
        raise Refused(health.code)


@contextmanager
def _migrating(engine: Engine) -> Iterator[Connection]:
    """One transaction for the whole step, alone; foreign keys wait until its end."""
    if engine.dialect.name == "sqlite":
        event.listen(engine, "connect", lambda dbapi, _: dbapi.execute("PRAGMA foreign_keys=OFF"))
    try:
        with translated(), engine.begin() as connection:
            if engine.dialect.name == "postgresql":
                connection.execute(text(f"SET LOCAL lock_timeout = '{int(_LOCK_S * 1000)}ms'"))
                connection.execute(text(f"SET LOCAL statement_timeout = '{_STATEMENT_S}s'"))
                connection.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": LOCK})
            yield connection
            if engine.dialect.name == "sqlite" and connection.exec_driver_sql("PRAGMA foreign_key_check").first():
                raise Refused("damaged", detail="foreign-keys")
    finally:
        engine.dispose()


def to_head(connection: Connection) -> None:
    """Every step the database has not had, in the caller's transaction."""
    # Alembic costs a tenth of a second and is needed on one day in a hundred.
    from alembic.operations import Operations
    from alembic.runtime.migration import MigrationContext

    context = MigrationContext.configure(
        connection,
        opts={"fn": _steps, "target_metadata": schema.metadata, "render_as_batch": True},
    )
    with Operations.context(context):
        context.run_migrations()


def _steps(heads: Any, _context: object) -> list[Any]:
    """The steps after `heads`, from modules instead of files: a frozen program has no folder of scripts."""
    from alembic.runtime.migration import MigrationStep
    from alembic.script.base import Script
    from alembic.script.revision import RevisionMap

    modules = [import_module(f"agentdesk.store.migrations.versions.{name}") for name in MODULES]
    scripts = [Script(module, module.revision, module.__name__) for module in modules]
    known = RevisionMap(lambda: scripts)
    wanted = list(known.iterate_revisions("heads", heads or "base"))
    return [MigrationStep.upgrade_from_script(known, script) for script in reversed(wanted)]  # type: ignore[arg-type]


def _seed(connection: Connection, login: str, name: str, team: str) -> None:
    connection.execute(insert(schema.team).values(id=SYSTEM_TEAM, name="system"))
    connection.execute(
        insert(schema.agent).values(id=SYSTEM_AGENT, login="system", name="AgentDesk", team_id=SYSTEM_TEAM)
    )
    if login:
        connection.execute(insert(schema.team).values(id=1, name=team))
        connection.execute(insert(schema.agent).values(id=1, login=login, name=name, team_id=1, role="admin"))
