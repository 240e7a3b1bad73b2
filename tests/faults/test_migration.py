"""Making a workspace's tables is killed in the middle, the program or the server: the next time makes all of them."""

import subprocess
import sys
from functools import partial

import pytest

from agentdesk.store import migrate
from tests.helpers.standby import Server, until

TABLES = "SELECT count(*) FROM pg_tables WHERE schemaname = 'desk'"
IN_THE_MIDDLE = """SELECT 1 FROM pg_locks l JOIN pg_database d ON d.oid = l.database
    WHERE d.datname = %s AND l.mode = 'AccessExclusiveLock' HAVING count(*) > %s"""


@pytest.mark.long
def test_a_migration_that_is_killed_is_made_whole_by_the_next(server: Server) -> None:
    server.ask("CREATE DATABASE halfway")
    url = server.url.replace("/desk", "/halfway")
    wanted = server.ask(TABLES)
    for locks, what in ((30, "program"), (60, "server")):
        making = subprocess.Popen(
            [sys.executable, "-c", f"from agentdesk.store import migrate; migrate.create({url!r}, login='anna')"],
            stderr=subprocess.DEVNULL,
        )
        try:
            until(partial(server.ask, IN_THE_MIDDLE, "halfway", locks), "it is in the middle")
        finally:
            if what == "server":
                server.kill()
            making.kill()
            making.wait(30)
        if what == "server":
            server.start()
        assert migrate.check(url).code == "missing"
    migrate.create(url, login="anna", name="Anna de Wit")
    assert migrate.check(url).is_ready
    halfway = Server(server.binaries, server.folder)
    halfway.port, halfway.database = server.port, "halfway"
    assert halfway.ask(TABLES) == wanted
