"""Knows whether a server lets somebody in by the password they typed, and not without one."""

from typing import Any

from agentdesk.domain.errors import NotAllowed
from agentdesk.store.engine import open_engine, reading

ANSWER_S = 10.0


def lets_in(url: str) -> str:
    """By a connection of its own that is closed again; the password it went by. Raises NotAllowed, Refused and Offline.

    A server that asks for no password has not checked any: NotAllowed("login").
    """
    engine = open_engine(url, read_only=True, deadline_s=ANSWER_S)
    try:
        with reading(engine) as connection:
            driver: Any = connection.connection.driver_connection
            if not driver.pgconn.used_password:
                raise NotAllowed("login")
            return str(driver.pgconn.password.decode())
    finally:
        engine.dispose()
