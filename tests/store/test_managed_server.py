"""A workspace made by a database's owner who is no superuser, as managed servers give one: people come and are stopped."""

from collections.abc import Iterator

import psycopg
import pytest
from sqlalchemy import make_url

from agentdesk.store import migrate
from agentdesk.store.engine import open_engine
from agentdesk.store.logins import SqlLogins
from tests.helpers import postgres


def line(url: str, login: str = "") -> psycopg.Connection[tuple[object, ...]]:
    place = make_url(url).set(drivername="postgresql")
    place = place.set(username=login) if login else place
    return psycopg.connect(place.render_as_string(hide_password=False), autocommit=True)


@pytest.fixture
def url(postgres_server: postgres.Server) -> Iterator[str]:
    made = postgres_server.new_database()
    with line(made) as superuser:
        maker = f"maker_{postgres.name_of(made)}"  # logins are the server's: each test has its own
        superuser.execute(f"CREATE ROLE {maker} LOGIN CREATEDB CREATEROLE")
        superuser.execute(f'ALTER DATABASE "{postgres.name_of(made)}" OWNER TO {maker}')
    yield made
    postgres_server.drop(made)


def logins(url: str, login: str) -> SqlLogins:
    return SqlLogins(open_engine(make_url(url).set(username=login).render_as_string(hide_password=False)))


@pytest.mark.parametrize("may_signal", [True, False])
def test_an_owner_who_is_no_superuser_makes_a_workspace_whose_people_are_stopped(url: str, may_signal: bool) -> None:
    maker, boss, mai_s = (f"{each}_{postgres.name_of(url)}" for each in ("maker", "anke", "mai"))
    migrate.create(make_url(url).set(username=maker).render_as_string(hide_password=False), login=boss, name="Anke")
    logins(url, maker).give(boss, "words")
    if not may_signal:
        with line(url) as superuser:
            superuser.execute(f'REVOKE pg_signal_backend FROM "agentdesk_{postgres.name_of(url)}_keeper"')
    with line(url, boss) as anke:
        anke.execute(f"INSERT INTO desk.agent (id, login, name, team_id) VALUES (90, '{mai_s}', 'Mai', 1)")
        logins(url, boss).give(mai_s, "words")
        mai = line(url, mai_s)
        assert mai.execute("SELECT rank FROM desk.me()").fetchone() == (1,)
        anke.execute("UPDATE desk.agent SET active = false WHERE id = 90")
        with pytest.raises(psycopg.errors.InsufficientPrivilege if not may_signal else psycopg.OperationalError):
            mai.execute("SELECT name FROM desk.customer")
        mai.close()
    with pytest.raises(psycopg.OperationalError):
        line(url, mai_s)
