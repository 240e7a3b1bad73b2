"""A read lane meets the database through one connection, and survives losing it."""

import shutil
from datetime import UTC
from pathlib import Path

import pytest
from sqlalchemy import create_engine, text

from agentdesk.domain.errors import Offline, Refused
from agentdesk.domain.ids import CustomerId, new_uuid
from agentdesk.services.queries import CustomerById, FindCustomers, People, TimelinePage
from agentdesk.store.engine import open_engine
from agentdesk.store.reads import SqlReads
from tests.store.reads_world import NOW, World, a_world, names


def test_a_question_sees_what_was_committed_before_it(workspace_url: str) -> None:
    with a_world(workspace_url) as world:
        sanne = world.customer("Sanne")
        assert world.ask(TimelinePage(sanne)).rows == ()
        world.event(sanne, "first")
        assert [row.body for row in world.ask(TimelinePage(sanne)).rows] == ["first"]


def test_reading_leaves_no_transaction_open(postgres_url: str) -> None:
    with a_world(postgres_url) as world:
        world.ask(People())
        engine = create_engine(postgres_url)
        with engine.connect() as connection:
            states = connection.execute(
                text(
                    "SELECT state FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()"
                )
            ).scalars()
            assert "idle in transaction" not in set(states)
        engine.dispose()


def test_a_lost_connection_is_told_once_and_opened_anew(postgres_url: str) -> None:
    with a_world(postgres_url) as world:
        sanne = world.customer("Sanne")
        assert world.ask(CustomerById(sanne)) is not None
        _cut_everybody_off(postgres_url)
        with pytest.raises(Offline):
            world.ask(CustomerById(sanne))
        assert world.ask(CustomerById(sanne)) is not None


def test_a_closed_reader_opens_again_when_asked(workspace_url: str) -> None:
    with a_world(workspace_url) as world:
        world.customer("Sanne de Vries")
        assert names(world.ask(FindCustomers("Sane de Vries", similar=True))) == ["Sanne de Vries"]
        world.reads.close()
        world.reads.close()
        assert names(world.ask(FindCustomers("Sane de Vries", similar=True))) == ["Sanne de Vries"]


def test_a_reader_whose_engine_was_disposed_of_reads_the_file_that_is_there_now(
    sqlite_url: str, tmp_path: Path
) -> None:
    copy = shutil.copyfile(sqlite_url, tmp_path / "copy.agentdesk")
    with a_world(str(copy)) as other:
        other.customer("Sanne de Vries")
    engine = open_engine(sqlite_url, read_only=True)
    reads = SqlReads(engine)
    assert reads.answer(FindCustomers("Sanne de Vries")) == ()
    copy.replace(sqlite_url)
    engine.dispose()
    assert names(reads.answer(FindCustomers("Sanne de Vries"))) == ["Sanne de Vries"]
    reads.close()
    engine.dispose()


def test_a_reader_writes_nothing(sqlite_url: str) -> None:
    with a_world(sqlite_url) as world:
        world.customer("Sanne de Vries")
        world.ask(FindCustomers("Sane de Vries", similar=True))
        with pytest.raises(Exception, match="read"):
            _write(world)


def test_a_damaged_file_is_refused(sqlite_url: str) -> None:
    file = Path(sqlite_url)
    page = 8192
    file.write_bytes(file.read_bytes()[:page] + b"\xff" * (file.stat().st_size - page))
    engine = open_engine(sqlite_url, read_only=True)
    reads = SqlReads(engine)
    with pytest.raises(Refused) as refused:
        reads.answer(CustomerById(CustomerId(new_uuid())))
    assert refused.value.code == "damaged"
    reads.close()
    engine.dispose()


def test_times_are_aware_utc_on_both_databases(workspace_url: str) -> None:
    with a_world(workspace_url) as world:
        sanne = world.customer("Sanne")
        world.event(sanne, at=NOW)
        (row,) = world.ask(TimelinePage(sanne)).rows
        assert row.occurred_at == NOW
        assert row.occurred_at.tzinfo is UTC


def _cut_everybody_off(url: str) -> None:
    engine = create_engine(url)
    with engine.connect() as connection:
        connection.execute(
            text("SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
                 "WHERE datname = current_database() AND pid <> pg_backend_pid()")
        )  # fmt: skip
    engine.dispose()


def _write(world: World) -> None:
    read = world.reads._read
    read.rows(text("INSERT INTO team (id, name) VALUES (99, 'x')"))
