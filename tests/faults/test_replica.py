"""A standby answers leads' searches and reports while it follows, and nobody misses what they have just said."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest

from agentdesk.bootstrap.standby import SAID, Standby, standby_findings
from agentdesk.domain.events import CommandSettled
from agentdesk.domain.ids import CommandId, new_uuid
from agentdesk.services.queries import FindNotes
from agentdesk.store import replica
from agentdesk.store.engine import open_engine
from agentdesk.store.reads import SqlReads
from agentdesk.store.replica import AWAY, BEHIND, FOLLOWS, ReplicaReads
from tests.helpers.standby import Nursery, Server, until
from tests.store.reads_world import NOW, a_world

pytestmark = pytest.mark.long


@contextmanager
def a_lane(primary: Server, standby: Standby) -> Iterator[ReplicaReads]:
    here = open_engine(primary.url, read_only=True)
    reads = standby.beside(SqlReads(here), here, lambda: NOW)
    assert isinstance(reads, ReplicaReads)
    try:
        yield reads
    finally:
        reads.close()
        standby.close()
        here.dispose()


def doctor_says(primary: Server) -> str:
    engine = open_engine(primary.url, read_only=True)
    found = [finding.value for finding in standby_findings(engine, primary.url)]
    engine.dispose()
    return " ".join(found)


def test_a_standby_answers_while_it_follows_and_the_primary_whatever_it_lacks(
    server: Server, servers: Nursery, ended: Callable[[Server], Server]
) -> None:
    primary, line = server, Standby(lambda: server.url)
    standby = ended(primary.follow(primary.port, servers.folder()))
    with a_world(primary.url) as world:
        assert doctor_says(primary) == "", "none is set"
        world.insert("workspace_setting", key="replica", json_text=f'"127.0.0.1:{standby.port}"')
    with a_world(primary.url) as world, a_lane(primary, line) as reads:
        customer = world.customer("Sanne de Vries")
        world.event(customer, "asked for a refund")
        until(lambda: len(SqlReads(open_engine(standby.url, read_only=True)).answer(FindNotes("refund"))) == 1, "it")
        assert len(reads.answer(FindNotes("refund"))) == 1
        assert reads.state == FOLLOWS
        before = _asked(primary)
        assert len(reads.answer(FindNotes("refund"))) == 1
        assert _asked(primary) == before, "the primary was left in peace"

        standby.ask("SELECT pg_wal_replay_pause()")
        until(lambda: standby.ask("SELECT pg_get_wal_replay_pause_state()") == [("paused",)], "it stands still")
        world.event(customer, "asked for a refund again")
        line.on_happened(CommandSettled(CommandId(new_uuid())))
        assert len(reads.answer(FindNotes("refund"))) == 2, "what this desk has just said"
        assert reads.state == BEHIND
        assert doctor_says(primary) == f"127.0.0.1:{standby.port} {SAID[FOLLOWS]}", "doctor has said nothing itself"

        standby.ask("SELECT pg_wal_replay_resume()")
        until(lambda: len(reads.answer(FindNotes("refund"))) == 2 and reads.state == FOLLOWS, "it follows again")

        standby.kill()
        assert len(reads.answer(FindNotes("refund"))) == 2
        assert reads.state == AWAY
        assert SAID[AWAY] in doctor_says(primary)


def test_the_address_of_a_standby_has_the_workspaces_login_and_database() -> None:
    address = replica.address_of("postgresql+psycopg://anna:pw@db1:5432,db2:5433/desk?sslmode=verify-full", "db3:6000")
    assert address == "postgresql+psycopg://anna:pw@db3:6000/desk?sslmode=verify-full&target_session_attrs=any"
    assert "@db3:5432/" in replica.address_of("postgresql+psycopg://anna@db1:5432/desk", "db3")


def _asked(server: Server) -> list[tuple[object, ...]]:
    return server.ask(
        "SELECT sum(seq_scan + coalesce(idx_scan, 0)) FROM pg_stat_user_tables WHERE relname = 'event_text'"
    )
