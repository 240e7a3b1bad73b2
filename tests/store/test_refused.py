"""What no login may do in a team's database, said as plain SQL: the database itself refuses each of it."""

from collections.abc import Iterator

import psycopg
import pytest

from agentdesk.store.permissions_rows import ACCESS
from agentdesk.store.schema import metadata
from tests.helpers import postgres
from tests.helpers.refused import ATTEMPTS, BEGIN, NO_ROWS, SEEDS, Attempt, table, words_of
from tests.helpers.team import STRANGER, WORKER, Team, team

Line = psycopg.Connection[tuple[object, ...]]


@pytest.fixture(scope="module")
def shared(postgres_server: postgres.Server) -> Iterator[Team]:
    with team(postgres_server) as made:
        with line(made.url) as superuser:
            for statement in SEEDS:
                superuser.execute(statement)
        yield made


@pytest.fixture(scope="module")
def lines(shared: Team) -> Iterator[dict[str, Line]]:
    """One line for each login, kept open."""
    opened = {who: line(shared.url_of(who)) for who in {each.who for each in ATTEMPTS}}
    opened[""] = line(shared.url)
    yield opened
    for each in opened.values():
        each.close()


def line(url: str) -> Line:
    return psycopg.connect(url.replace("postgresql+psycopg", "postgresql"))


def answer(to: Line, sql: str) -> str:
    """The SQLSTATE, `no rows`, or `done`; nothing of it stays."""
    try:
        done = to.execute(sql)
        while done.nextset():
            pass
    except psycopg.Error as error:
        return error.sqlstate or str(error)
    else:
        return NO_ROWS if done.rowcount == 0 else "done"
    finally:
        to.rollback()


@pytest.mark.parametrize("attempt", ATTEMPTS, ids=lambda each: f"{each.who} may not {each.what}")
def test_refused(shared: Team, lines: dict[str, Line], attempt: Attempt) -> None:
    sql = words_of(attempt, postgres.name_of(shared.url))
    assert answer(lines[attempt.who], sql) == attempt.refused
    if attempt.refused == NO_ROWS:
        assert answer(lines[""], sql) == "done"  # it is there, for whoever may see it


def test_there_are_enough_attempts_and_each_says_something_else() -> None:
    assert len({(each.who, each.sql) for each in ATTEMPTS}) == len(ATTEMPTS)
    assert len({each.sql for each in ATTEMPTS}) >= 60
    for who in ("mai", "jonas", "anke", WORKER):
        assert sum(each.who == who for each in ATTEMPTS) >= 30


def test_every_table_says_whom_it_is_for() -> None:
    assert set(ACCESS) == set(metadata.tables)


def test_a_table_that_stands_before_ours_makes_nobody_a_lead(shared: Team) -> None:
    """Even for a login that may make temporary tables, as on a server whose rights were never taken away."""
    name = postgres.name_of(shared.url)
    with line(shared.url) as superuser:
        superuser.execute(f'GRANT TEMP ON DATABASE "{name}" TO mai')
    try:
        with line(shared.url_of("mai")) as mai:
            mai.execute("SET search_path = pg_temp, desk, pg_catalog")
            for shadowed in ("agent", "team_lead", "event"):
                mai.execute(f"CREATE TEMP TABLE {shadowed} AS SELECT * FROM desk.{shadowed}")
            mai.execute("UPDATE pg_temp.agent SET role = 'admin', team_id = 2")
            mai.execute(
                "CREATE FUNCTION pg_temp.pg_has_role(name, oid, text) RETURNS boolean LANGUAGE sql AS 'SELECT true'"
            )
            assert mai.execute("SELECT id, team_id, rank FROM desk.me()").fetchone() == (2, 1, 1)
            assert mai.execute("SELECT * FROM desk.search_notes('kangaroo', 0, 9)").fetchall() == []
    finally:
        with line(shared.url) as superuser:
            superuser.execute(f'REVOKE TEMP ON DATABASE "{name}" FROM mai')


def test_a_login_of_the_server_that_is_nobody_here_does_not_come_in(shared: Team) -> None:
    with pytest.raises(psycopg.OperationalError, match="CONNECT"):
        line(shared.url_of(STRANGER))


def test_every_function_of_ours_is_safe_from_shadows_and_called_by_nobody_unnamed(lines: dict[str, Line]) -> None:
    found = (
        lines[""]
        .execute(
            "SELECT p.proname, coalesce(array_to_string(p.proconfig, ''), ''), has_function_privilege('public', p.oid, 'EXECUTE') "
            "FROM pg_proc p WHERE p.pronamespace = 'desk'::regnamespace AND NOT EXISTS "
            "(SELECT 1 FROM pg_depend d WHERE d.objid = p.oid AND d.deptype = 'e')"
        )
        .fetchall()
    )
    assert len(found) > 15
    for name, config, is_public in found:
        assert "search_path=pg_catalog, desk, pg_temp" in str(config).replace('"', ""), name
        assert not is_public, name


def test_the_page_of_the_team_shows_the_attempts() -> None:
    from tests.helpers.refused import _PAGE

    said = _PAGE.read_text("utf-8")
    assert BEGIN in said
    assert table() in said, "write it again: python -m tests.helpers.refused"
