"""Knows how the people of a PostgreSQL workspace come to logins of their own, so that a test says things as they would."""

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import Connection, Engine, make_url, text

from agentdesk.domain.ids import SYSTEM_AGENT, AgentId
from agentdesk.store.engine import open_engine

_OWN_CLOCK = (
    (
        "CREATE OR REPLACE FUNCTION desk.is_now(at bigint) RETURNS boolean LANGUAGE sql VOLATILE SECURITY DEFINER"
        " SET search_path = pg_catalog, desk, pg_temp AS $$ SELECT true $$"
    ),
    (
        "CREATE OR REPLACE FUNCTION desk.time_to_record() RETURNS bigint LANGUAGE sql STABLE SECURITY DEFINER"
        " SET search_path = pg_catalog, desk, pg_temp AS $$ SELECT NULL::bigint $$"
    ),
)
_GROUPS = ("agent", "lead", "admin")


def is_server(url: str) -> bool:
    return url.startswith("postgresql")


class People:
    """Logins of one workspace. Its clock is the test's: that times are the server's is proved elsewhere."""

    def __init__(self, url: str, superuser: Engine) -> None:
        self._url, self._superuser = make_url(url), superuser
        self._engines: dict[str, Engine] = {}
        self._prefix = ""
        self._entered: dict[str, str] = {}  # of this test only: logins are the server's, and another test may stop one

    def engine_of(self, actor: AgentId) -> Engine:
        """As whoever that is now; the system's for the system and for one nobody knows."""
        with self._superuser.begin() as connection:
            found = connection.execute(text("SELECT login, role FROM agent WHERE id = :id"), {"id": actor}).first()
            if found is None or actor == SYSTEM_AGENT:
                return self._superuser
            if not self._prefix:
                self._begin(connection)
            self._enter(connection, found.login, found.role)
        if found.login not in self._engines:
            made = open_engine(self._url.set(username=found.login).render_as_string(hide_password=False))
            self._engines[found.login] = made
        return self._engines[found.login]

    @contextmanager
    def for_once(self, actor: AgentId, role: str) -> Iterator[None]:
        """They may no more than that for the moment, by the workspace and by the server."""
        self._is_now(actor, role)
        try:
            yield
        finally:
            self._is_now(actor, "admin")

    def administers(self, actor: AgentId) -> bool:
        with self._superuser.begin() as connection:
            found = connection.execute(text("SELECT role FROM agent WHERE id = :id"), {"id": actor}).scalar()
        return actor != SYSTEM_AGENT and found == "admin"

    def leave(self) -> None:
        for each in self._engines.values():
            each.dispose()

    def _is_now(self, actor: AgentId, role: str) -> None:
        with self._superuser.begin() as connection:
            connection.execute(text("UPDATE agent SET role = :role WHERE id = :id"), {"role": role, "id": actor})

    def _begin(self, connection: Connection) -> None:
        """The groups are those of the workspace this one is a copy of."""
        group = connection.execute(text("SELECT roles[1] FROM pg_policies WHERE schemaname = 'desk' LIMIT 1"))
        self._prefix = str(group.scalar_one()).removesuffix("agent")
        for each in _OWN_CLOCK:
            connection.exec_driver_sql(each)

    def _enter(self, connection: Connection, login: str, role: str) -> None:
        if self._entered.get(login) == role:
            return
        if connection.execute(text("SELECT 1 FROM pg_roles WHERE rolname = :login"), {"login": login}).first() is None:
            connection.exec_driver_sql(f'CREATE ROLE "{login}" LOGIN')
        for each in _GROUPS:
            way = f'GRANT "{self._prefix}{each}" TO' if each == role else f'REVOKE "{self._prefix}{each}" FROM'
            connection.exec_driver_sql(f'{way} "{login}"')
        self._entered[login] = role
