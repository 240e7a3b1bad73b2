"""Knows where the servers come from that the faults happen to."""

from collections.abc import Callable, Iterator

import pytest

from tests.helpers import postgres
from tests.helpers.standby import Nursery, Server, nursery


@pytest.fixture(scope="session")
def servers() -> Iterator[Nursery]:
    """Grows servers that may be broken."""
    found = postgres.binaries()
    if found is None:
        pytest.skip("no PostgreSQL is installed (on Debian: apt-get install postgresql)")
    with nursery(found) as made:
        yield made


@pytest.fixture
def server(servers: Nursery) -> Iterator[Server]:
    """A fresh one."""
    grown = servers.server()
    yield grown
    grown.stop()


@pytest.fixture
def ended() -> Iterator[Callable[[Server], Server]]:
    """Servers that are stopped after the test, whatever became of them."""
    kept: list[Server] = []

    def keep(one: Server) -> Server:
        kept.append(one)
        return one

    yield keep
    for each in kept:
        each.stop()
