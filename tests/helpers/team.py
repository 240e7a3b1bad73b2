"""Knows a team's PostgreSQL workspace: its permissions on, and a login of the server for each of its people."""

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import create_engine, insert, make_url, text

from agentdesk.domain.records import dataclass
from agentdesk.store import migrate, schema
from agentdesk.store.ddl_who import group_name
from tests.helpers import postgres

PASSWORD = "a password of the tests"


@dataclass(frozen=True, slots=True)
class Member:
    agent_id: int
    login: str
    name: str
    team_id: int
    role: str


ANKE = Member(1, "anke", "Anke Smit", 1, "admin")
MAI = Member(2, "mai", "Mai Tran", 1, "agent")
BRAM = Member(3, "bram", "Bram Visser", 2, "agent")
JONAS = Member(4, "jonas", "Jonas de Vries", 1, "lead")
LOTTE = Member(5, "lotte", "Lotte Bakker", 2, "lead")
MEMBERS = (ANKE, MAI, BRAM, JONAS, LOTTE)
WORKER = "agentdesk-worker"
STRANGER = "a-stranger"
"""A login of the same server that is nobody here."""


class Team:
    """`url` is the superuser's; `url_of("mai")` a person's, `url_of(WORKER)` the worker's."""

    def __init__(self, server: postgres.Server, url: str) -> None:
        self.server, self.url = server, url

    def url_of(self, login: str) -> str:
        return make_url(self.url).set(username=login).render_as_string(hide_password=False)


@contextmanager
def team(server: postgres.Server) -> Iterator[Team]:
    """Two teams: Anke (admin), Mai and Jonas (lead) in one, Bram and Lotte (lead) in the other. The server trusts its sockets."""
    url = server.new_database()
    migrate.create(url, login=ANKE.login, name=ANKE.name, team="Support")
    _people(url)
    try:
        yield Team(server, url)
    finally:
        server.drop(url)


def _people(url: str) -> None:
    engine = create_engine(url)
    database = postgres.name_of(url)
    with engine.begin() as connection:
        connection.exec_driver_sql("SET search_path TO desk, public")
        connection.execute(insert(schema.team).values(id=2, name="Returns"))
        for each in MEMBERS[1:]:
            connection.execute(
                insert(schema.agent).values(
                    id=each.agent_id, login=each.login, name=each.name, team_id=each.team_id, role=each.role
                )
            )
        for login, role in (*((each.login, each.role) for each in MEMBERS), (WORKER, "worker"), (STRANGER, "")):
            there = connection.execute(text("SELECT 1 FROM pg_roles WHERE rolname = :login"), {"login": login}).first()
            if there is None:
                connection.exec_driver_sql(f"CREATE ROLE \"{login}\" LOGIN PASSWORD '{PASSWORD}'")
            if role:
                connection.exec_driver_sql(f'GRANT "{group_name(database, role)}" TO "{login}"')
    engine.dispose()
