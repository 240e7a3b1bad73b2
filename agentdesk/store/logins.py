"""Knows how people get their logins on a PostgreSQL workspace: made, given a new password, stopped.

A password never leaves this computer: what goes to the server is the SCRAM verifier made of it here. What an
administrator may is decided by the database (`ddl_logins`), so their own login needs no right to make roles.
"""

import re
from collections.abc import Iterator
from typing import Any

from sqlalchemy import Connection, Engine, text
from sqlalchemy.exc import DBAPIError

from agentdesk.domain.errors import AgentDeskError, Conflict, NotAllowed, Refused
from agentdesk.services.ports_logins import LoginMade
from agentdesk.store import ddl_logins
from agentdesk.store.ddl_who import LONGEST_PLACE, group_name
from agentdesk.store.engine import reading, writing
from agentdesk.store.faults import translated

_SET = text("SELECT desk.set_login(:login, :verifier, :worker)")
_END = text("SELECT desk.end_sessions(:login)")
_STOP_WORKER = text("SELECT desk.withdraw_worker(:login)")
_METHOD = b"scram-sha-256"
_LONGEST = 63
_NEVER = re.compile("pg_|agentdesk_", re.IGNORECASE)
_GROUP = f"left('agentdesk_' || current_database(), {LONGEST_PLACE}) || '_' || "
_IS_TAKEN = text(f"""
SELECT r.rolsuper OR r.rolcreaterole OR r.rolcreatedb OR r.rolreplication OR r.rolbypassrls OR NOT r.rolcanlogin
  OR coalesce(bool_or(g.rolname = {_GROUP}'worker'), false)
  OR NOT (SELECT rolsuper FROM pg_roles WHERE rolname = session_user)
    AND (NOT coalesce(bool_or(g.rolname = {_GROUP}'{ddl_logins.MARK}'), false)
         OR bool_or(g.rolname NOT IN ({_GROUP}'{ddl_logins.MARK}', {_GROUP}'agent', {_GROUP}'lead', {_GROUP}'admin')))
FROM pg_roles r LEFT JOIN pg_auth_members m ON m.member = r.oid LEFT JOIN pg_roles g ON g.oid = m.roleid
WHERE r.rolname = :login
GROUP BY r.rolsuper, r.rolcreaterole, r.rolcreatedb, r.rolreplication, r.rolbypassrls, r.rolcanlogin
""")
"""As `desk.set_login` judges; only a superuser shares a login between two workspaces."""


class SqlLogins:
    """Implements `services.ports_logins.Logins` on one workspace. Raises NotAllowed for whoever is no administrator."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def must_be_free(self, login: str) -> None:
        """So that nobody is in the workspace whom the server then gives no login. Raises as `give`."""
        if len(login.encode()) > _LONGEST or _NEVER.match(login):
            raise Refused("bad-login", login=login)
        with reading(self._engine) as connection:
            if connection.execute(_IS_TAKEN, {"login": login}).scalar():
                raise Conflict("login-taken-on-server", login=login)

    def give(self, login: str, password: str, *, for_worker: bool = False) -> LoginMade:
        """A login for an agent who is in the workspace already, or a new password for theirs.

        Raises Conflict("login-taken-on-server") when it is somebody else's there, Refused("bad-login").
        """
        with writing(self._engine) as connection:
            bound = {"login": login, "verifier": verifier(connection, login, password), "worker": for_worker}
            try:
                return LoginMade(connection.execute(_SET, bound).scalar_one())
            except DBAPIError as error:
                raise _meaning(error, login) or error from error

    def own_password(self, password: str) -> None:
        """A new password of whoever is connected: the server lets everybody change their own."""
        with writing(self._engine) as connection:
            login = str(connection.execute(text("SELECT session_user")).scalar_one())
            made = verifier(connection, login, password)
            connection.exec_driver_sql(f"ALTER ROLE {_quoted(login)} PASSWORD '{made}'")

    def end_sessions(self, login: str) -> int:
        """Said again once a change is committed: whoever came in between is out too. How many ended."""
        with writing(self._engine) as connection:
            try:
                return int(connection.execute(_END, {"login": login}).scalar_one())
            except DBAPIError as error:
                raise _meaning(error, login) or error from error

    def withdraw_worker(self, login: str) -> None:
        """A worker's login may nothing here any more."""
        with writing(self._engine) as connection:
            try:
                connection.execute(_STOP_WORKER, {"login": login})
            except DBAPIError as error:
                raise _meaning(error, login) or error from error


def logins_of(engine: Engine) -> SqlLogins | None:
    """None for a file, and on a server where permissions were never put on under this database's name."""
    if engine.dialect.name != "postgresql":
        return None
    with reading(engine) as connection:
        database = str(connection.execute(text("SELECT current_database()")).scalar_one())
        mark = group_name(database, ddl_logins.MARK)
        there = connection.execute(text("SELECT 1 FROM pg_roles WHERE rolname = :mark"), {"mark": mark}).first()
    return SqlLogins(engine) if there is not None else None


def verifier(connection: Connection, login: str, password: str) -> str:
    """What a server keeps of a password (RFC 5803), made here."""
    driver: Any = connection.connection.driver_connection
    line = driver.pgconn
    with translated():
        return str(line.encrypt_password(password.encode(), login.encode(), _METHOD).decode())


def put_on(connection: Connection, database: str) -> None:
    """The keeper, the mark and their functions, in the transaction that puts on the permissions. Safe to repeat."""
    keeper, mark = (group_name(database, each) for each in (ddl_logins.KEEPER, ddl_logins.MARK))
    there = set(connection.execute(text("SELECT rolname FROM pg_roles")).scalars())
    for name, may in ((mark, "NOLOGIN"), (keeper, "NOLOGIN CREATEROLE")):
        if name not in there:
            connection.exec_driver_sql(f"CREATE ROLE {_quoted(name)} {may}")
    is_super = connection.execute(text("SELECT rolsuper FROM pg_roles WHERE rolname = session_user")).scalar_one()
    try:
        with connection.begin_nested():
            connection.exec_driver_sql(f"GRANT pg_signal_backend TO {_quoted(keeper)}")
    except DBAPIError:  # a managed server may keep it: who is stopped may nothing more, though their session stands
        if is_super:
            raise
    if (
        not is_super
    ):  # who is no superuser may give functions only to a role they are a member of, and that may make some there
        connection.exec_driver_sql(f"GRANT {_quoted(keeper)} TO SESSION_USER")
        connection.exec_driver_sql(f"GRANT CREATE ON SCHEMA desk TO {_quoted(keeper)}")
    for statement in _statements(database):
        connection.exec_driver_sql(statement.replace("%", "%%"))


def _statements(database: str) -> Iterator[str]:
    def of(group: str) -> str:
        return _quoted(group_name(database, group))

    groups = (of(each) for each in ("agent", "lead", "admin", "worker"))
    return ddl_logins.statements(of(ddl_logins.KEEPER), of(ddl_logins.MARK), groups, of("admin"))


def _quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'


def _meaning(error: DBAPIError, login: str) -> AgentDeskError | None:
    said = str(getattr(error, "orig", ""))
    if "login-taken" in said:
        return Conflict("login-taken-on-server", login=login)
    if "bad-login" in said:
        return Refused("bad-login", login=login)
    if "unknown-agent" in said:
        return Refused("unknown-agent", login=login)
    if getattr(getattr(error, "orig", None), "sqlstate", "") == "42501":
        return NotAllowed("administrators-only")
    return None
