"""A workspace is made, judged and upgraded; a newer, foreign or damaged one is left exactly as it was."""

import hashlib
import os
import shutil
import sqlite3
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from importlib import import_module
from pathlib import Path
from types import ModuleType

import pytest
from alembic import op
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from sqlalchemy import text

from agentdesk.domain.errors import Offline, Refused
from agentdesk.store import migrate, schema
from agentdesk.store.engine import open_engine, reading, writing
from agentdesk.store.migrate import WorkspaceHealth, check, create, upgrade
from agentdesk.store.unit_of_work import SqlWorkspace
from tests.helpers.postgres import Server
from tests.helpers.workspaces import FixedClock, a_customer

ROOT = Path(__file__).resolve().parents[2]


def fingerprint(path: Path) -> tuple[str, int]:
    return hashlib.sha256(path.read_bytes()).hexdigest(), path.stat().st_mtime_ns


def test_a_new_workspace_is_ready_and_has_its_people(empty_url: str) -> None:
    assert check(empty_url).code == "missing"
    create(empty_url, login="anna", name="Anna de Wit", team="Service")
    assert check(empty_url) == WorkspaceHealth("ready", migrate.HEAD)
    engine = open_engine(empty_url)
    with SqlWorkspace(engine, "d", FixedClock()).unit_of_work() as unit:
        people = [(row["id"], row["login"], row["name"], row["role"]) for row in unit.rows.all("agent")]
        assert people == [(0, "system", "AgentDesk", "agent"), (1, "anna", "Anna de Wit", "admin")]
        assert [row["name"] for row in unit.rows.all("team")] == ["system", "Service"]
    engine.dispose()


def test_a_workspace_is_not_made_twice(workspace_url: str) -> None:
    with pytest.raises(Refused, match="exists"):
        create(workspace_url)
    assert check(workspace_url).is_ready


@pytest.mark.filterwarnings("ignore:Did not recognize type 'xid8'")
def test_head_equals_the_models(workspace_url: str) -> None:
    """Search tables, triggers and the indexes of `ddl` are held by the schema's own tests."""
    engine = open_engine(workspace_url)

    def is_ours(thing: object, name: str | None, kind: str, _reflected: bool, _other: object) -> bool:
        if kind == "table":
            return name in schema.metadata.tables
        own = {index.name for table in schema.metadata.tables.values() for index in table.indexes}
        return not (kind == "index" and name not in own) and name not in {"tsv", "xid"} and str(thing) != "ledger.login"

    with engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"include_object": is_ours, "compare_type": False})
        assert compare_metadata(context, schema.metadata) == []
    engine.dispose()


def test_the_migrations_are_one_line_to_the_head() -> None:
    before = None
    for name, revision in zip(migrate.MODULES, migrate.REVISIONS, strict=True):
        module = import_module(f"agentdesk.store.migrations.versions.{name}")
        assert (module.revision, module.down_revision) == (revision, before)
        before = revision
    files = (ROOT / "agentdesk/store/migrations/versions").glob("r*.py")
    assert sorted(path.stem for path in files) == sorted(migrate.MODULES)


@pytest.fixture
def next_release(monkeypatch: pytest.MonkeyPatch) -> str:
    """A program one migration ahead: customers get a column."""
    module = ModuleType("agentdesk.store.migrations.versions.r0999_next")

    def grow() -> None:
        op.execute("ALTER TABLE customer ADD COLUMN nickname TEXT")

    module.revision, module.down_revision = "0999", migrate.HEAD  # type: ignore[attr-defined]
    module.branch_labels = module.depends_on = None  # type: ignore[attr-defined]
    module.upgrade = grow  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, module.__name__, module)
    monkeypatch.setattr(migrate, "MODULES", (*migrate.MODULES, "r0999_next"))
    monkeypatch.setattr(migrate, "REVISIONS", (*migrate.REVISIONS, "0999"))
    monkeypatch.setattr(migrate, "HEAD", "0999")
    return "0999"


def test_an_older_workspace_keeps_its_rows_when_upgraded(
    workspace_url: str, monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest
) -> None:
    engine = open_engine(workspace_url)
    with SqlWorkspace(engine, "d", FixedClock()).unit_of_work() as unit:
        a_customer(unit, "Jan de Vries")
        unit.commit()
    engine.dispose()
    old = migrate.HEAD
    new = request.getfixturevalue("next_release")
    assert check(workspace_url) == WorkspaceHealth("too-old", old)
    assert upgrade(workspace_url) == WorkspaceHealth("ready", new)
    assert upgrade(workspace_url) == WorkspaceHealth("ready", new)
    engine = open_engine(workspace_url)
    with reading(engine) as connection:
        assert connection.execute(text("SELECT name, nickname FROM customer")).all() == [("Jan de Vries", None)]
    engine.dispose()
    monkeypatch.undo()
    if "://" in workspace_url:  # not every desk is updated in the same minute: the last release's work on
        assert check(workspace_url) == WorkspaceHealth("ready", new)
        assert upgrade(workspace_url) == WorkspaceHealth("ready", new)
        _works_from(workspace_url, new)
    assert check(workspace_url) == WorkspaceHealth("too-new", new)
    if "://" not in workspace_url:
        assert check(f"{workspace_url}.before-{new}.bak") == WorkspaceHealth("ready", old)


def _works_from(url: str, revision: str) -> None:
    """The release after the next one takes away what the first one used."""
    engine = open_engine(url)
    with writing(engine) as connection:
        connection.execute(
            text("UPDATE workspace_setting SET json_text = :r WHERE key = 'works_from'"), {"r": f'"{revision}"'}
        )
    engine.dispose()


def test_an_upgrade_gives_up_soon_where_another_runs_and_changes_nothing(
    postgres_url: str, request: pytest.FixtureRequest
) -> None:
    old, new = migrate.HEAD, request.getfixturevalue("next_release")
    engine = open_engine(postgres_url)
    with writing(engine) as connection:
        connection.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": 0x41474453})
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(migrate, "_LOCK_S", 0.2)
            with pytest.raises(Offline, match="locked"):
                upgrade(postgres_url)
    assert check(postgres_url) == WorkspaceHealth("too-old", old)
    assert upgrade(postgres_url) == WorkspaceHealth("ready", new)
    engine.dispose()


def test_a_newer_workspace_is_not_touched(sqlite_url: str) -> None:
    engine = open_engine(sqlite_url)
    with writing(engine) as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '7777'"))
    engine.dispose()
    before = fingerprint(Path(sqlite_url))
    assert check(sqlite_url) == WorkspaceHealth("too-new", "7777")
    with pytest.raises(Refused, match="too-new"):
        upgrade(sqlite_url)
    with pytest.raises(Refused, match="exists"):
        create(sqlite_url)
    assert fingerprint(Path(sqlite_url)) == before


def test_a_newer_server_is_not_touched(postgres_url: str) -> None:
    engine = open_engine(postgres_url)
    with writing(engine) as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '7777'"))
    engine.dispose()
    assert check(postgres_url) == WorkspaceHealth("too-new", "7777")
    with pytest.raises(Refused, match="too-new"):
        upgrade(postgres_url)


@pytest.mark.parametrize("what", ["sqlite", "text", "folder"])
def test_a_foreign_file_is_not_touched(tmp_path: Path, what: str) -> None:
    path = tmp_path / "theirs.db"
    if what == "sqlite":
        with sqlite3.connect(path) as theirs:
            theirs.execute("CREATE TABLE photo (id INTEGER PRIMARY KEY)")
        theirs.close()
    elif what == "text":
        path.write_text("id;name\n1;Jan\n" * 50, "utf-8")
    else:
        path.mkdir()
    before = None if what == "folder" else fingerprint(path)
    assert check(str(path)).code == "foreign"
    with pytest.raises(Refused, match="foreign"):
        upgrade(str(path))
    with pytest.raises(Refused, match="exists"):
        create(str(path))
    with pytest.raises(Refused, match="foreign"):
        open_engine(str(path)).connect()
    assert before is None or fingerprint(path) == before
    assert sorted(each.name for each in tmp_path.iterdir()) == ["theirs.db"]


def test_what_is_not_there_is_missing_and_is_not_made(tmp_path: Path) -> None:
    assert check(str(tmp_path / "none.agentdesk")) == WorkspaceHealth("missing", detail="file")
    assert check(str(tmp_path / "gone" / "none.agentdesk")) == WorkspaceHealth("missing", detail="folder")
    (tmp_path / "empty").touch()
    assert check(str(tmp_path / "empty")) == WorkspaceHealth("missing", detail="empty")
    with pytest.raises(Refused, match="missing"):
        open_engine(str(tmp_path / "none.agentdesk")).connect()
    assert [each.name for each in tmp_path.iterdir()] == ["empty"]


def test_a_server_that_is_away_is_offline() -> None:
    assert check("postgresql://nobody@127.0.0.1:1/desk").code == "offline"


def test_a_database_that_is_not_there_is_missing(postgres_server: Server) -> None:
    assert check(postgres_server.url("nobody-made-it")) == WorkspaceHealth("missing", detail="database")


def test_somebody_elses_schema_of_our_name_is_foreign(postgres_server: Server) -> None:
    empty_url = postgres_server.new_database()
    engine = open_engine(empty_url)
    with engine.begin() as connection:
        connection.execute(text("CREATE SCHEMA desk"))
        connection.execute(text("CREATE TABLE desk.chair (id int)"))
    engine.dispose()
    assert check(empty_url).code == "foreign"
    with pytest.raises(Refused, match="foreign"):
        create(empty_url)


def test_a_damaged_file_is_said_to_be_damaged(sqlite_url: str) -> None:
    path = Path(sqlite_url)
    with path.open("r+b") as file:
        file.seek(100)
        file.write(b"\xa5" * 8000)
    before = fingerprint(path)
    assert check(sqlite_url).code == "damaged"
    with pytest.raises(Refused, match="damaged"):
        upgrade(sqlite_url)
    assert fingerprint(path) == before


@contextmanager
def somebody_else() -> Iterator[None]:
    """Another user for a moment, because root may write everywhere."""
    if os.geteuid() != 0:
        yield
        return
    os.setresuid(65534, 65534, 0)
    try:
        yield
    finally:
        os.setresuid(0, 0, 0)


def test_a_read_only_folder_is_said_and_nothing_is_made_in_it(sqlite_template: Path) -> None:
    folder = Path(tempfile.mkdtemp(prefix="adro"))
    target = folder / "desk.agentdesk"
    try:
        target.write_bytes(sqlite_template.read_bytes())
        target.chmod(0o444)
        folder.chmod(0o555)
        with somebody_else():
            assert check(str(target)) == WorkspaceHealth("read-only", migrate.HEAD)
            with pytest.raises(Refused, match="no-access"):
                create(str(folder / "new.agentdesk"))
            engine = open_engine(str(target))
            with pytest.raises((Refused, Offline)), writing(engine) as connection:
                connection.execute(text("DELETE FROM absence"))
            engine.dispose()
        assert [each.name for each in folder.iterdir()] == ["desk.agentdesk"]
        assert target.read_bytes() == sqlite_template.read_bytes()
    finally:
        folder.chmod(0o755)
        shutil.rmtree(folder)


def test_a_url_we_cannot_read_is_refused() -> None:
    for url in ("mysql://host/db", "sqlite://", "://"):
        with pytest.raises(Refused, match="bad-url"):
            open_engine(url)
