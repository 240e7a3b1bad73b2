"""The login changes under a desk: a new password, a closed login, a right that was taken away. No word is lost."""

import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from agentdesk.domain.ids import CustomerId
from tests.helpers.fault_desks import Desk, counted, customer_of
from tests.helpers.fault_table import written
from tests.helpers.standby import DATABASE, Server, until

LOGIN = "fault_anna"


@pytest.fixture
def customer(server: Server) -> CustomerId:
    """Of a server whose desk signs in with a password."""
    made = customer_of(server.url)
    rules = server.folder / "d" / "pg_hba.conf"
    rules.write_text(f"host all {LOGIN} 127.0.0.1/32 scram-sha-256\n{rules.read_text()}")
    server.ask("SELECT pg_reload_conf()")
    server.ask(f"CREATE ROLE {LOGIN} LOGIN BYPASSRLS PASSWORD 'first'")
    server.ask(f"GRANT CONNECT ON DATABASE {server.database} TO {LOGIN}")
    server.ask(f"UPDATE desk.agent SET login = '{LOGIN}' WHERE id = 1")  # the database knows a person by their login
    server.ask(f"GRANT USAGE ON SCHEMA desk TO {LOGIN}")
    server.ask(f"GRANT ALL ON ALL TABLES IN SCHEMA desk TO {LOGIN}")
    server.ask(f"GRANT ALL ON ALL SEQUENCES IN SCHEMA desk TO {LOGIN}")
    server.ask(f"GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA desk TO {LOGIN}")
    return made


@pytest.fixture
def desk(server: Server, customer: CustomerId, tmp_path: Path) -> Iterator[Desk]:
    opened = Desk(f"postgresql+psycopg://{LOGIN}:first@127.0.0.1:{server.port}/{DATABASE}", tmp_path, 0)
    opened.open()
    yield opened
    opened.close()


def _thrown_out(server: Server, change: str) -> None:
    server.ask(change)
    server.ask("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = %s", LOGIN)


@pytest.mark.parametrize(
    ("fault", "change", "back"),
    [
        ("password changed", f"ALTER ROLE {LOGIN} PASSWORD 'second'", f"ALTER ROLE {LOGIN} PASSWORD 'first'"),
        ("login closed while signed in", f"ALTER ROLE {LOGIN} NOLOGIN", f"ALTER ROLE {LOGIN} LOGIN"),
    ],
)
def test_who_is_not_let_in_any_more_has_what_was_said_wait(
    server: Server, customer: CustomerId, desk: Desk, fault: str, change: str, back: str
) -> None:
    desk.log(customer)
    desk.until_settled()
    began = time.monotonic()
    _thrown_out(server, change)
    for _ in range(3):
        desk.log(customer)
    desk.until(lambda: desk.offline > 0)
    until(lambda: len(desk.journal.waiting()) == 3, "all three wait")
    assert not desk.refused
    server.ask(back)
    desk.clerk.try_now()
    desk.until_settled()
    count = written(fault, counted(server.url, [desk], began))
    assert count.is_exact
    assert count.refused == 0


def test_a_right_that_was_taken_away_brings_each_command_back_with_its_words(
    server: Server, customer: CustomerId, desk: Desk
) -> None:
    desk.log(customer)
    desk.until_settled()
    began = time.monotonic()
    server.ask(f"REVOKE INSERT ON desk.event FROM {LOGIN}")
    said = [desk.log(customer, f"word for word {number}") for number in range(3)]
    desk.until_settled()
    count = written("role withdrawn while signed in", counted(server.url, [desk], began))
    assert [entry.command for entry in desk.journal.refused()] == said
    assert {entry.kind for entry in desk.journal.refused()} == {"NotAllowed"}
    assert count.is_exact
    assert (count.said, count.there, count.refused) == (4, 1, 3)
