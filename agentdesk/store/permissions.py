"""Knows who may do what in a PostgreSQL workspace: groups of logins, grants and row policies, one line a table.

Put on again, whole, after every `create` and `upgrade`: it takes away what it does not name. The owner's functions and
triggers pass the policies (nothing is FORCEd): they are how counters are kept and searches answered. A login that is a
member of the owner's group, as a superuser, passes them too; no person's login is one.
"""

from collections.abc import Iterator, Mapping
from itertools import pairwise

from sqlalchemy import Connection, text

from agentdesk.domain.errors import NotAllowed
from agentdesk.domain.records import dataclass
from agentdesk.store import logins
from agentdesk.store import permissions_rows as rows
from agentdesk.store.ddl_who import group_name
from agentdesk.store.engine import SCHEMA

GROUPS = ("owner", "agent", "lead", "admin", "worker")
"""Each after `agent` may what the one before it may."""
LOGINS_AT_ONCE = 4
"""Connections a person's login may hold: two that write, or read, one that listens, and one to spare."""
_VERBS = ("SELECT", "INSERT", "UPDATE", "DELETE")


@dataclass(frozen=True, slots=True)
class Group:
    """A group of this workspace, quoted as SQL wants it."""

    name: str

    @property
    def sql(self) -> str:
        return '"' + self.name.replace('"', '""') + '"'


def put_on(connection: Connection) -> None:
    """Make the groups and give each table its grants and policies, in the caller's transaction.

    Raises NotAllowed("createrole") where the login may not make groups.
    """
    database = connection.execute(text("SELECT current_database()")).scalar_one()
    groups = {each: Group(group_name(database, each)) for each in GROUPS}
    _make_groups(connection, groups)
    for statement in statements(groups, database):
        connection.exec_driver_sql(statement.replace("%", "%%"))  # the driver reads a lone % as a place for a value
    logins.put_on(connection, database)


def must_be_possible(connection: Connection) -> None:
    """Raises NotAllowed("createrole") where `put_on` would, before anything is done."""
    me = connection.execute(text("SELECT rolsuper OR rolcreaterole FROM pg_roles WHERE rolname = session_user"))
    if not me.scalar():
        raise NotAllowed("createrole")


def statements(groups: Mapping[str, Group], database: str) -> Iterator[str]:
    """Everything after the groups are there, in order."""
    agent, owner = groups["agent"].sql, groups["owner"].sql
    place = '"' + database.replace('"', '""') + '"'
    yield f"REVOKE ALL ON DATABASE {place} FROM PUBLIC"
    yield f"GRANT CONNECT ON DATABASE {place} TO {agent}"
    yield f"REVOKE ALL ON SCHEMA {SCHEMA} FROM PUBLIC"
    yield f"GRANT USAGE ON SCHEMA {SCHEMA} TO {agent}"
    yield from _owned(owner)
    every = ", ".join(groups[each].sql for each in GROUPS[1:])
    yield f"REVOKE ALL ON ALL TABLES IN SCHEMA {SCHEMA} FROM PUBLIC, {every}"
    yield f"REVOKE ALL ON ALL SEQUENCES IN SCHEMA {SCHEMA} FROM PUBLIC, {every}"
    yield f"GRANT USAGE ON ALL SEQUENCES IN SCHEMA {SCHEMA} TO {agent}"
    yield f"GRANT SELECT ON ALL SEQUENCES IN SCHEMA {SCHEMA} TO {groups['worker'].sql}"  # it backs up, and pg_dump reads them
    yield f"GRANT SELECT ON {SCHEMA}.alembic_version TO {agent}"
    yield _DROP_POLICIES
    for table, access in rows.ACCESS.items():
        yield from _of_table(table, access, groups)
    yield from _of_functions(agent)


def _make_groups(connection: Connection, groups: Mapping[str, Group]) -> None:
    there = set(connection.execute(text("SELECT rolname FROM pg_roles")).scalars())
    missing = [each for each in groups.values() if each.name not in there]
    if missing:
        must_be_possible(connection)
    for each in missing:
        connection.exec_driver_sql(f"CREATE ROLE {each.sql} NOLOGIN")
    for lower, upper in pairwise(GROUPS[1:]):
        connection.exec_driver_sql(f"GRANT {groups[lower].sql} TO {groups[upper].sql}")
    connection.exec_driver_sql(f"GRANT {groups['worker'].sql} TO {groups['owner'].sql}")
    if not connection.execute(text("SELECT rolsuper FROM pg_roles WHERE rolname = session_user")).scalar():
        connection.exec_driver_sql(f"GRANT {groups['owner'].sql} TO SESSION_USER")


def _owned(owner: str) -> Iterator[str]:
    """Everything in the schema is the owner group's; what an extension brought stays the extension's."""
    yield f"ALTER SCHEMA {SCHEMA} OWNER TO {owner}"
    yield _OWN_ALL.format(owner=owner.replace("'", "''"))


def _of_table(table: str, access: rows.Access, groups: Mapping[str, Group]) -> Iterator[str]:
    name = f'{SCHEMA}."{table}"'
    for group in GROUPS[1:]:
        for verb in access.of(group):
            yield f"GRANT {verb} ON {name} TO {groups[group].sql}"
    if not access.rows:
        yield f"ALTER TABLE {name} DISABLE ROW LEVEL SECURITY"
        return
    yield f"ALTER TABLE {name} ENABLE ROW LEVEL SECURITY"
    for verb in _VERBS:
        rule = access.rows.get(verb, "true")
        using = "" if verb == "INSERT" else f" USING ({rule})"
        check = f" WITH CHECK ({access.rows.get('AFTER', rule) if verb == 'UPDATE' else rule})"
        yield (
            f"CREATE POLICY desk_{verb.lower()} ON {name} FOR {verb} TO {groups['agent'].sql}{using}"
            f"{check if verb in {'INSERT', 'UPDATE'} else ''}"
        )


def _of_functions(agent: str) -> Iterator[str]:
    """Nobody calls what is not named; a trigger needs no leave."""
    yield _NO_FUNCTIONS
    for each in rows.FUNCTIONS:
        yield f"GRANT EXECUTE ON FUNCTION {SCHEMA}.{each} TO {agent}"


_OURS = """
  AND NOT EXISTS (SELECT 1 FROM pg_depend d WHERE d.objid = {oid} AND d.classid = '{catalog}'::regclass AND d.deptype = 'e')
"""
_OWN_ALL = (
    "DO $do$ DECLARE each record; BEGIN "
    "FOR each IN SELECT c.oid::regclass AS name, c.relkind FROM pg_class c WHERE c.relnamespace = 'desk'::regnamespace "
    "AND c.relkind IN ('r', 'v', 'S') AND NOT (c.relkind = 'S' AND EXISTS (SELECT 1 FROM pg_depend d WHERE d.objid = c.oid "
    "AND d.classid = 'pg_class'::regclass AND d.deptype IN ('a', 'i')))"
    + _OURS.format(oid="c.oid", catalog="pg_class")
    + " LOOP EXECUTE format('ALTER %s %s OWNER TO %s', CASE each.relkind WHEN 'S' THEN 'SEQUENCE' WHEN 'v' THEN 'VIEW' "
    "ELSE 'TABLE' END, each.name, '{owner}'); END LOOP; "
    "FOR each IN SELECT p.oid::regprocedure AS name FROM pg_proc p WHERE p.pronamespace = 'desk'::regnamespace"
    + _OURS.format(oid="p.oid", catalog="pg_proc")
    + " LOOP EXECUTE format('ALTER FUNCTION %s OWNER TO %s', each.name, '{owner}'); END LOOP; END $do$"
)
_NO_FUNCTIONS = (
    "DO $do$ DECLARE each record; BEGIN "
    "FOR each IN SELECT p.oid::regprocedure AS name FROM pg_proc p WHERE p.pronamespace = 'desk'::regnamespace"
    + _OURS.format(oid="p.oid", catalog="pg_proc")
    + " LOOP EXECUTE format('REVOKE ALL ON FUNCTION %s FROM PUBLIC', each.name); END LOOP; END $do$"
)
_DROP_POLICIES = (
    "DO $do$ DECLARE each record; BEGIN FOR each IN SELECT policyname, tablename FROM pg_policies WHERE schemaname = 'desk' "
    "LOOP EXECUTE format('DROP POLICY %I ON desk.%I', each.policyname, each.tablename); END LOOP; END $do$"
)
