"""Who works here, at the terminal, on a server: each person gets a login of their own, and it goes with them."""

from collections.abc import Callable, Iterator

import psycopg
import pytest
from sqlalchemy import create_engine, text

from tests.cli.conftest import Run
from tests.helpers import postgres
from tests.helpers.team import WORKER, Team, team


@pytest.fixture(scope="module")
def shared(postgres_server: postgres.Server) -> Iterator[Team]:
    with team(postgres_server) as made:
        yield made
        said(made.url, "DROP ROLE IF EXISTS lara")


@pytest.fixture
def as_anke(shared: Team, run_at: Callable[[str], Run], monkeypatch: pytest.MonkeyPatch) -> Run:
    monkeypatch.delenv("AGENTDESK_AGENT")
    return run_at(shared.url_of("anke"))


def said(url: str, statement: str) -> None:
    engine = create_engine(url, isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        connection.execute(text(statement))
    engine.dispose()


def rank(shared: Team, login: str) -> int:
    address = shared.url_of(login).replace("postgresql+psycopg", "postgresql")
    with psycopg.connect(address) as connection:
        found = connection.execute("SELECT desk.my_rank()").fetchone()
    assert found is not None
    return int(found[0])


def test_a_person_of_a_server_gets_a_login_a_role_a_password_and_loses_it(shared: Team, as_anke: Run) -> None:
    added = as_anke("user", "add", "lara", "--name", "Lara", "--team", "Support", "--json")
    assert added.code == 0, added.err
    assert len(added.json["password"]) == 23
    assert rank(shared, "lara") == 1
    assert as_anke("user", "role", "lara", "lead").code == 0
    assert rank(shared, "lara") == 2
    changed = as_anke("user", "password", "lara", "--json").json
    assert changed["password"] != added.json["password"]
    assert as_anke("user", "disable", "lara").code == 0
    with pytest.raises(psycopg.OperationalError, match="CONNECT"):
        rank(shared, "lara")
    assert as_anke("user", "enable", "lara").code == 0
    assert rank(shared, "lara") == 2


def test_an_agent_at_the_terminal_makes_nobody_and_takes_no_other_name(
    shared: Team, run_at: Callable[[str], Run], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("AGENTDESK_AGENT")
    as_mai = run_at(shared.url_of("mai"))
    assert as_mai("user", "add", "bas", "--json").json["error"]["code"] == "administrators-only"
    assert as_mai("user", "password", "jonas", "--json").json["error"]["code"] == "administrators-only"
    monkeypatch.setenv("AGENTDESK_AGENT", "anke")
    assert as_mai("user", "add", "bas", "--json").json["error"]["code"] == "permission"


def test_who_makes_a_workspace_gets_a_login_of_their_own_for_it(
    postgres_server: postgres.Server, run_at: Callable[[str], Run]
) -> None:
    url = postgres_server.new_database()
    try:
        made = run_at(url)("workspace", "create", "--login", "petra", "--json")
        assert made.code == 0, made.err
        assert made.json["login"] == "petra"
        assert len(made.json["password"]) == 23
        assert rank(Team(postgres_server, url), "petra") == 3
    finally:
        postgres_server.drop(url)
        said(postgres_server.url("postgres"), "DROP ROLE IF EXISTS petra")


def test_a_password_of_a_file_is_refused_by_name(run_on_file: Run) -> None:
    assert run_on_file("user", "password", "anna", "--json").json["error"]["code"] == "no-logins"


def test_a_worker_gets_a_login_that_is_the_systems_and_loses_it(shared: Team, as_anke: Run) -> None:
    made = as_anke("user", "worker", "shop-worker", "--json")
    assert made.code == 0, made.err
    assert len(made.json["password"]) == 23
    assert rank(shared, "shop-worker") == 9
    assert as_anke("user", "worker", "mai", "--json").json["error"]["code"] == "login-taken-on-server"
    assert as_anke("user", "worker", "shop-worker", "--withdraw").code == 0
    with pytest.raises(psycopg.OperationalError, match="CONNECT"):
        rank(shared, "shop-worker")


def test_a_worker_looks_after_the_workspace_with_its_own_login(shared: Team, run_at: Callable[[str], Run]) -> None:
    worked = run_at(shared.url_of(WORKER))("worker", "--once", "--json")
    assert worked.code == 0, worked.err
    assert "refused" not in worked.err
    assert "permission" not in worked.err
