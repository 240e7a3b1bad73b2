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


def said(url: str, *statements: str) -> None:
    engine = create_engine(url, isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        for each in statements:
            connection.execute(text(each))
    engine.dispose()


def verifier_of(shared: Team, login: str) -> str:
    engine = create_engine(shared.url)
    with engine.connect() as connection:
        bound = {"login": login}
        kept = connection.execute(text("SELECT rolpassword FROM pg_authid WHERE rolname = :login"), bound).scalar_one()
    engine.dispose()
    return str(kept)


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


def test_a_login_the_server_has_for_something_else_leaves_nobody_behind(shared: Team, as_anke: Run) -> None:
    before = as_anke("user", "list", "--all", "--json").json
    for login, code in (("postgres", "login-taken-on-server"), (WORKER, "login-taken-on-server"),
                        ("pg_nobody", "bad-login"), ("ü" * 32, "bad-login")):  # fmt: skip
        assert as_anke("user", "add", login, "--json").json["error"]["code"] == code
    assert as_anke("user", "list", "--all", "--json").json == before


@pytest.mark.parametrize("login", ["lotte", "petra"])
def test_a_login_the_server_has_already_enters_a_new_workspace_with_the_password_it_has(
    shared: Team, postgres_server: postgres.Server, run_at: Callable[[str], Run], login: str
) -> None:
    """Lotte's is of another workspace, Petra's of nothing: neither is given away with words the server does not know."""
    said(shared.url, "DROP ROLE IF EXISTS petra", "CREATE ROLE petra LOGIN PASSWORD 'her own'")
    url = postgres_server.new_database()
    try:
        kept = verifier_of(shared, login)
        made = run_at(url)("workspace", "create", "--login", login)
        assert made.code == 0, made.err
        assert f"{login} has a login on this server already: its password stays." in made.out
        assert "start password" not in made.out
        assert verifier_of(shared, login) == kept
        assert rank(Team(postgres_server, url), login) == 3
    finally:
        postgres_server.drop(url)
        said(shared.url, "DROP ROLE petra")


def test_whom_a_superuser_lets_into_a_second_workspace_keeps_their_password(
    shared: Team, postgres_server: postgres.Server, run_at: Callable[[str], Run]
) -> None:
    with team(postgres_server) as other:
        before = verifier_of(shared, "bram")
        told = run_at(other.url)("user", "password", "bram", "--json")
        assert (told.code, told.json) == (0, {"login": "bram", "password": None})
        assert verifier_of(shared, "bram") == before
        assert "its password stays" in run_at(other.url)("user", "password", "bram").out


def test_what_a_lead_leads_and_which_team_is_new_is_said(as_anke: Run) -> None:
    told = as_anke("user", "role", "lotte", "lead", "--leads", "Retruns", "--leads", "Support")
    assert "lotte: Lotte Bakker, lead of Returns, leads Retruns, Support." in told.out
    assert "The team Retruns is new, or nobody was in it before" in told.err
    assert as_anke("user", "role", "lotte", "lead", "--leads", "returns").err == ""


def test_who_is_no_administrator_is_told_that_it_is_the_login(
    shared: Team, run_at: Callable[[str], Run], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("AGENTDESK_AGENT")
    told = run_at(shared.url_of("mai"))("user", "disable", "jonas")
    assert told.code == 1
    assert "Sign in as one" in told.err
    assert "AGENTDESK_AGENT" not in told.err


def test_an_administrator_is_told_whose_an_upgrade_is(as_anke: Run) -> None:
    told = as_anke("workspace", "upgrade")
    assert told.code == 1
    assert "postgres" in told.err
    assert "Ask an administrator" not in told.err


def test_a_worker_is_told_to_come_with_a_login_of_its_own(
    shared: Team, run_at: Callable[[str], Run], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("AGENTDESK_AGENT")
    told = run_at(shared.url_of("anke"))("worker", "--once")
    assert told.code == 1
    assert "agentdesk user worker" in told.err


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
    assert "WARNING" not in worked.err
    assert "permission" not in worked.err
