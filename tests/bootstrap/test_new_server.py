"""The server is gone for good: the nightly backup comes back on another one, and everybody signs in there again."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import create_engine, make_url, text

from agentdesk.bootstrap.backups import back_up, restore
from agentdesk.domain.errors import NotAllowed, Refused
from agentdesk.store.migrate import check
from tests.cli.conftest import Run, at_home, run_at
from tests.helpers import postgres
from tests.helpers.standby import until
from tests.helpers.team import WORKER, Team, team

__all__ = ["at_home", "run_at"]

NIGHT = datetime(2026, 11, 20, 2, 30, tzinfo=UTC)


@pytest.fixture(scope="module")
def old() -> Iterator[Team]:
    """A team on a server of its own, where the roles that are made are this test's."""
    found = postgres.binaries()
    if found is None:
        pytest.skip("no PostgreSQL is installed (on Debian: apt-get install postgresql)")
    with postgres.server(found) as server, team(server) as made:
        said(made.url, f'ALTER ROLE "{WORKER}" BYPASSRLS CREATEDB')
        yield made


@pytest.fixture
def place(postgres_server: postgres.Server) -> Iterator[str]:
    """An empty database on another server, which never heard of the workspace's groups."""
    url = postgres_server.new_database()
    yield url
    postgres_server.drop(url)


def said(url: str, *statements: str) -> None:
    engine = create_engine(url, isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        for each in statements:
            connection.execute(text(each))
    engine.dispose()


def rank(url: str, login: str) -> int:
    engine = create_engine(make_url(url).set(username=login))
    try:
        with engine.connect() as connection:
            return int(connection.execute(text("SELECT desk.my_rank()")).scalar_one())
    finally:
        engine.dispose()


def test_the_workers_backup_comes_back_on_a_new_server_with_its_people(
    old: Team, place: str, run_at: Callable[[str], Run], tmp_path: Path
) -> None:
    path, made = back_up(old.url_of(WORKER), tmp_path / "one.dump", NIGHT)
    assert made.tested
    restore(path, place)
    assert check(place).code == "ready"
    given = run_at(place)("user", "password", "anke", "--json")
    assert given.code == 0, given.err + given.out
    assert rank(place, "anke") == 3
    with create_engine(make_url(place).set(username="anke")).connect() as connection:
        assert connection.execute(text("SELECT count(*) FROM desk.agent")).scalar_one() == 6


def test_a_backup_that_the_server_lets_nobody_test_is_kept_and_says_so(old: Team, tmp_path: Path) -> None:
    """`pg_hba.conf` names the workspace alone: the worker cannot enter the database it would restore to."""
    file = old.server.folder / "d" / "pg_hba.conf"
    before = file.read_text("utf-8")
    elsewhere = make_url(old.url_of(WORKER)).set(database="postgres").render_as_string(hide_password=False)
    try:
        file.write_text(f"local all postgres trust\nlocal {postgres.name_of(old.url)} all trust\n", "utf-8")
        said(old.url, "SELECT pg_reload_conf()")
        until(lambda: check(elsewhere).detail == "login-host", "only the workspace is let in to")
        path, made = back_up(old.url_of(WORKER), tmp_path / "one.dump", NIGHT)
        assert not made.tested
        assert path.exists()
    finally:
        file.write_text(before, "utf-8")
        said(old.url, "SELECT pg_reload_conf()")
        until(lambda: check(elsewhere).code == "missing", "everybody is let in again")


def test_a_login_that_may_make_no_groups_restores_nothing_that_nobody_could_enter(
    old: Team, place: str, tmp_path: Path
) -> None:
    path, _ = back_up(old.url, tmp_path / "one.dump", NIGHT, test=False)
    database = postgres.name_of(place)
    said(place, "CREATE ROLE bare LOGIN", f'GRANT ALL ON DATABASE "{database}" TO bare')
    try:
        with pytest.raises(NotAllowed, match="createrole"):
            restore(path, make_url(place).set(username="bare").render_as_string(hide_password=False))
        assert check(place).code == "missing"
    finally:
        said(place, "DROP OWNED BY bare", "DROP ROLE bare")


def test_a_database_that_is_not_there_is_said_to_be_missing(old: Team, place: str, tmp_path: Path) -> None:
    path, _ = back_up(old.url, tmp_path / "one.dump", NIGHT, test=False)
    with pytest.raises(Refused, match=r"missing.*database"):
        restore(path, make_url(place).set(database="never_made").render_as_string(hide_password=False))
