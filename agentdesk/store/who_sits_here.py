"""Knows who of a workspace's agents sits at this desk, before anything of the window is there.

It goes past SQLAlchemy, which takes 300 ms to load: one row of a file, looked at for a fifth of a second at most.
"""

from pathlib import Path
from typing import NamedTuple
from urllib.parse import quote

import sqlcipher3

PATIENCE_S = 0.2


class Seated(NamedTuple):
    """An agent as the workspace has them."""

    agent_id: int
    name: str


def who_sits_here(url: str, login: str, agent_id: int) -> Seated | None:
    """The agent of that login (or that id, written as one), else the one of `agent_id`; None when it cannot be read.

    Only a workspace that is a file is looked into: a server may take seconds to say that it is away.
    """
    if "://" in url:
        return None
    try:
        place = quote(Path(url).expanduser().absolute().as_posix())
        connection = sqlcipher3.connect(f"file:{place}?mode=rw", uri=True, timeout=PATIENCE_S)
    except (sqlcipher3.Error, OSError, RuntimeError, ValueError):
        return None
    try:
        connection.execute("PRAGMA query_only=ON")
        rows = connection.execute("SELECT id, login, name FROM agent WHERE id > 0 AND active").fetchall()
    except sqlcipher3.Error:
        return None
    finally:
        connection.close()
    for key in (login.casefold(), str(agent_id)):
        for found_id, found_login, name in rows:
            if key in {str(found_login).casefold(), str(found_id)}:
                return Seated(int(found_id), str(name))
    return None
