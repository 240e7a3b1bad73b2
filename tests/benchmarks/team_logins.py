"""Knows the logins of the benchmark's people: what is measured is what an agent waits, under the database's permissions."""

from sqlalchemy import create_engine, make_url, text

from agentdesk.store.ddl_who import group_name

READER = "agent3"
"""Whose questions are measured: a plain agent."""


def as_login(url: str, login: str) -> str:
    return make_url(url).set(username=login).render_as_string(hide_password=False)


def let_in(url: str) -> None:
    """A login of the server for everybody in the workspace, in the group of their role; the server trusts its loopback."""
    engine = create_engine(url)
    with engine.begin() as connection:
        database = str(connection.execute(text("SELECT current_database()")).scalar_one())
        there = set(connection.execute(text("SELECT rolname FROM pg_roles")).scalars())
        people = connection.execute(text("SELECT login, role FROM desk.agent WHERE id > 0 AND active")).all()
        for login, role in people:
            if login not in there:
                connection.exec_driver_sql(f'CREATE ROLE "{login}" LOGIN')
            connection.exec_driver_sql(f'GRANT "{group_name(database, role)}" TO "{login}"')
    engine.dispose()
