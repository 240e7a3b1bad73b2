"""Knows the workspaces of the tests: a real SQLite file and a real PostgreSQL, each a quick copy of a fresh one."""

import gc
import os
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import Engine

from agentdesk.store import migrate
from agentdesk.store.engine import open_engine
from tests.helpers import freeze, postgres
from tests.helpers.nothing_skipped import pytest_make_collect_report, pytest_runtest_makereport

__all__ = ["pytest_make_collect_report", "pytest_runtest_makereport"]  # pytest finds its hooks by these names

_WORKER = os.environ.get("PYTEST_XDIST_WORKER", "")
if _WORKER and "AGENTDESK_HOME" in os.environ:  # there is one program for each home at a time
    os.environ["AGENTDESK_HOME"] = str(Path(os.environ["AGENTDESK_HOME"]) / _WORKER)


def pytest_collection_finish() -> None:
    """Modules and tests last as long as the run: they are not looked through for garbage at the end of every module."""
    gc.collect()
    gc.freeze()


@pytest.fixture(autouse=True, scope="module")
def widgets_end_in_their_own_thread() -> Iterator[None]:
    """What a module of tests leaves of Qt is collected here: whichever thread collects it later may crash over it."""
    yield
    if "PySide6.QtWidgets" in sys.modules:
        gc.collect()


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[postgres.Server]:
    """One server for the whole session."""
    found = postgres.binaries()
    if found is None:
        pytest.skip("no PostgreSQL is installed (on Debian: apt-get install postgresql)")
    with postgres.server(found) as server:
        yield server


@pytest.fixture(scope="session")
def postgres_template(postgres_server: postgres.Server) -> str:
    """The name of a database with a fresh workspace in it."""
    freeze.assert_written_down()
    url = postgres_server.new_database()
    migrate.create(url, login="anna", name="Anna de Wit")
    return postgres.name_of(url)


@pytest.fixture(scope="session")
def sqlite_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A file with a fresh workspace in it."""
    freeze.assert_written_down()
    path = tmp_path_factory.mktemp("template") / "desk.agentdesk"
    migrate.create(str(path), login="anna", name="Anna de Wit")
    return path


@pytest.fixture
def sqlite_url(sqlite_template: Path, tmp_path: Path) -> str:
    """A fresh workspace in a file."""
    return shutil.copyfile(sqlite_template, tmp_path / "desk.agentdesk").as_posix()


@pytest.fixture
def postgres_url(postgres_server: postgres.Server, postgres_template: str) -> Iterator[str]:
    """A fresh workspace on PostgreSQL."""
    url = postgres_server.new_database(postgres_template)
    yield url
    postgres_server.leave(url)


@pytest.fixture(params=["sqlite", "postgres"])
def workspace_url(request: pytest.FixtureRequest) -> str:
    """A fresh workspace on each database: system agent 0, and Anna (1), the administrator, in team 1."""
    url: str = request.getfixturevalue(f"{request.param}_url")
    return url


@pytest.fixture(params=["sqlite", "postgres"])
def empty_url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """Where a workspace can be made: no file yet, or an empty database."""
    if request.param == "sqlite":
        yield str(tmp_path / "new.agentdesk")
        return
    server: postgres.Server = request.getfixturevalue("postgres_server")
    url = server.new_database()
    yield url
    server.leave(url)


@pytest.fixture
def engine(workspace_url: str) -> Iterator[Engine]:
    """A writing engine on `workspace_url`."""
    opened = open_engine(workspace_url)
    yield opened
    opened.dispose()
