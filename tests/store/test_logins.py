"""Logins of a PostgreSQL workspace: made by an administrator who may make no roles, and never more than that."""

from collections.abc import Iterator

import psycopg
import pytest
from sqlalchemy import text

from agentdesk.domain.errors import Conflict, NotAllowed, Refused
from agentdesk.services.ports_logins import LoginMade
from agentdesk.store.engine import open_engine, writing
from agentdesk.store.logins import SqlLogins, verifier
from tests.helpers import postgres
from tests.helpers.team import Team, team


@pytest.fixture(scope="module")
def shared(postgres_server: postgres.Server) -> Iterator[Team]:
    with team(postgres_server) as made:
        yield made


@pytest.fixture
def new(shared: Team) -> Iterator[str]:
    """Somebody who works here since just now, and has no login yet."""
    login = "nina"
    superuser(shared, "INSERT INTO desk.agent (id, login, name, team_id) VALUES (70, 'nina', 'Nina', 1)")
    yield login
    superuser(shared, "DELETE FROM desk.agent WHERE id = 70")
    superuser(shared, "DROP ROLE IF EXISTS nina")


def superuser(shared: Team, statement: str) -> list[tuple[object, ...]]:
    engine = open_engine(shared.url)
    with writing(engine) as connection:
        found = connection.execute(text(statement))
        rows = [tuple(row) for row in found] if found.returns_rows else []
    engine.dispose()
    return rows


def logins(shared: Team, login: str) -> SqlLogins:
    return SqlLogins(open_engine(shared.url_of(login)))


def groups(shared: Team, login: str) -> set[str]:
    found = superuser(
        shared,
        "SELECT g.rolname FROM pg_auth_members m JOIN pg_roles g ON g.oid = m.roleid JOIN pg_roles r ON r.oid = m.member "
        f"WHERE r.rolname = '{login}'",
    )
    place = f"agentdesk_{postgres.name_of(shared.url)}_"
    return {str(row[0]).removeprefix(place) for row in found}


def connect(shared: Team, login: str) -> "psycopg.Connection[tuple[object, ...]]":
    return psycopg.connect(shared.url_of(login).replace("postgresql+psycopg", "postgresql"), autocommit=True)


def test_an_administrator_who_may_make_no_roles_gives_a_colleague_a_login(shared: Team, new: str) -> None:
    assert logins(shared, "anke").give(new, "first words") is LoginMade.MADE
    assert groups(shared, new) == {"login", "agent"}
    kept = superuser(shared, "SELECT rolpassword, rolconnlimit, rolcreaterole FROM pg_authid WHERE rolname = 'nina'")
    assert str(kept[0][0]).startswith("SCRAM-SHA-256$")
    assert "first words" not in str(kept[0][0])
    assert kept[0][1:] == (4, False)
    with connect(shared, new) as opened:
        assert opened.execute("SELECT id FROM desk.me()").fetchone() == (70,)


def test_a_new_password_replaces_the_old_one(shared: Team, new: str) -> None:
    logins(shared, "anke").give(new, "first words")
    before = superuser(shared, "SELECT rolpassword FROM pg_authid WHERE rolname = 'nina'")
    assert logins(shared, "anke").give(new, "other words") is LoginMade.CHANGED
    assert superuser(shared, "SELECT rolpassword FROM pg_authid WHERE rolname = 'nina'") != before


def test_a_person_changes_their_own_password(shared: Team, new: str) -> None:
    logins(shared, "anke").give(new, "first words")
    before = superuser(shared, "SELECT rolpassword FROM pg_authid WHERE rolname = 'nina'")
    logins(shared, new).own_password("mine alone")
    assert superuser(shared, "SELECT rolpassword FROM pg_authid WHERE rolname = 'nina'") != before


@pytest.mark.parametrize("login", ["mai", "jonas"])
def test_who_is_no_administrator_makes_no_login(shared: Team, new: str, login: str) -> None:
    with pytest.raises(NotAllowed):
        logins(shared, login).give(new, "words")
    with pytest.raises(NotAllowed):
        logins(shared, login).end_sessions("anke")


def test_a_login_that_is_not_of_this_workspace_gets_no_password_here(shared: Team) -> None:
    superuser(shared, "INSERT INTO desk.agent (id, login, name, team_id) VALUES (71, 'postgres', 'Trick', 1)")
    try:
        with pytest.raises(Conflict, match="login-taken-on-server"):
            logins(shared, "anke").give("postgres", "mine now")
    finally:
        superuser(shared, "DELETE FROM desk.agent WHERE id = 71")


@pytest.mark.parametrize("login", ["nobody-here", "agentdesk_other_admin", "pg_monitor", ""])
def test_a_login_of_nobody_here_is_not_made(shared: Team, login: str) -> None:
    with pytest.raises(Refused):
        logins(shared, "anke").give(login, "words")


def test_only_a_verifier_is_taken_and_no_name_is_read_as_sql(shared: Team, new: str) -> None:
    with connect(shared, "anke") as opened:
        for bad in ("plain words", "md5" + "0" * 32, "SCRAM-SHA-256$4096:x' SUPERUSER PASSWORD 'y"):
            with pytest.raises(psycopg.errors.InvalidParameterValue):
                opened.execute("SELECT desk.set_login(%s, %s)", (new, bad))
    trick = 'x" SUPERUSER --'.replace(" ", "_")
    superuser(shared, f"INSERT INTO desk.agent (id, login, name, team_id) VALUES (72, '{trick}', 'Trick', 1)")
    try:
        logins(shared, "anke").give(trick, "words")
        assert superuser(shared, "SELECT count(*) FROM pg_roles WHERE rolname LIKE 'x\"%' AND rolsuper") == [(0,)]
    finally:
        superuser(shared, "DELETE FROM desk.agent WHERE id = 72")
        superuser(shared, 'DROP ROLE IF EXISTS "' + trick.replace('"', '""') + '"')


def test_a_role_that_changes_in_the_workspace_changes_on_the_server_at_once(shared: Team, new: str) -> None:
    logins(shared, "anke").give(new, "words")
    with connect(shared, new) as opened:
        with connect(shared, "anke") as anke:
            anke.execute("UPDATE desk.agent SET role = 'lead' WHERE id = 70")
        assert groups(shared, new) == {"login", "lead"}
        opened.execute("SELECT 1 FROM desk.calibration")
        with connect(shared, "anke") as anke:
            anke.execute("UPDATE desk.agent SET role = 'agent' WHERE id = 70")
        with pytest.raises(psycopg.errors.InsufficientPrivilege):
            opened.execute("SELECT 1 FROM desk.calibration")


def test_who_does_not_work_here_any_more_is_out_and_stays_out_until_enabled(shared: Team, new: str) -> None:
    logins(shared, "anke").give(new, "words")
    with connect(shared, new) as opened, connect(shared, "anke") as anke:
        anke.execute("UPDATE desk.agent SET active = false WHERE id = 70")
        with pytest.raises(psycopg.OperationalError):
            opened.execute("SELECT 1")
        with pytest.raises(psycopg.OperationalError, match="CONNECT"):
            connect(shared, new)
        anke.execute("UPDATE desk.agent SET active = true WHERE id = 70")
    with connect(shared, new) as again:
        assert again.execute("SELECT id FROM desk.me()").fetchone() == (70,)


def test_a_worker_gets_a_login_that_is_the_system(shared: Team) -> None:
    by_anke = logins(shared, "anke")
    try:
        assert by_anke.give("night-worker", "words", for_worker=True) is LoginMade.MADE
        with connect(shared, "night-worker") as opened:
            assert opened.execute("SELECT id FROM desk.me()").fetchone() == (0,)
        by_anke.withdraw_worker("night-worker")
        with pytest.raises(psycopg.OperationalError, match="CONNECT"):
            connect(shared, "night-worker")
    finally:
        superuser(shared, 'DROP ROLE IF EXISTS "night-worker"')


def test_a_workspace_of_the_same_server_shares_a_login_and_no_administrator_takes_it_over(
    shared: Team, new: str, postgres_server: postgres.Server
) -> None:
    logins(shared, "anke").give(new, "words")
    with team(postgres_server) as other:
        superuser(other, "INSERT INTO desk.agent (id, login, name, team_id) VALUES (70, 'nina', 'Nina', 1)")
        with pytest.raises(Conflict, match="login-taken-on-server"):
            logins(other, "anke").give(new, "mine now")
        kept = superuser(shared, "SELECT rolpassword FROM pg_authid WHERE rolname = 'nina'")
        assert SqlLogins(open_engine(other.url)).give(new, "not used") is LoginMade.SHARED
        assert superuser(shared, "SELECT rolpassword FROM pg_authid WHERE rolname = 'nina'") == kept
        with pytest.raises(Conflict, match="login-taken-on-server"):
            logins(shared, "anke").give(new, "mine now")
        superuser(other, "DELETE FROM desk.agent WHERE id = 70")
        superuser(other, "DROP OWNED BY nina")
        superuser(other, f'REVOKE "agentdesk_{postgres.name_of(other.url)}_login" FROM nina')


def test_a_verifier_says_nothing_of_the_password(shared: Team) -> None:
    with open_engine(shared.url).connect() as connection:
        made = verifier(connection, "mai", "secret words")
    assert made.startswith("SCRAM-SHA-256$4096:")
    assert "secret" not in made
