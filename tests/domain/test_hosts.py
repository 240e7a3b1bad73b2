"""An address may name several servers, as libpq writes them or as SQLAlchemy does."""

import pytest

from agentdesk.domain.hosts import hosts_of
from agentdesk.store.engine import open_engine, parse_url


@pytest.mark.parametrize(
    "address",
    [
        "postgresql://anna:s%40cret@db1:5432,db2:5433/desk?sslmode=verify-full",
        "postgresql+psycopg://anna:s%40cret@/desk?host=db1:5432&host=db2:5433&sslmode=verify-full",
    ],
)
def test_several_servers_are_all_dialled_and_the_one_that_takes_writes_is_used(address: str) -> None:
    parsed = parse_url(address)
    assert (parsed.username, parsed.password, parsed.database) == ("anna", "s@cret", "desk")
    assert hosts_of(address) == ("db1:5432", "db2:5433")
    engine = open_engine(address)
    arguments = engine.dialect.create_connect_args(engine.url)[1]
    assert (arguments["host"], str(arguments["port"])) == ("db1,db2", "5432,5433")
    assert arguments["sslmode"] == "verify-full"


def test_one_server_is_taken_as_it_is() -> None:
    assert hosts_of("postgresql+psycopg://anna@db1:5432/desk") == ("db1:5432",)
    assert hosts_of("/home/anna/shop.agentdesk") == ()
    assert parse_url("postgresql://anna@db1:5432/desk").host == "db1"
