"""Rows get their place and their checkpoint once, whatever is committed late, and whoever seals at the same time."""

from collections.abc import Iterator
from datetime import timedelta

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from agentdesk.domain.proof import root_of
from agentdesk.store.audit_check import proved
from agentdesk.store.audit_leaves import SOURCES
from agentdesk.store.engine import open_engine, reading, writing
from agentdesk.store.event_rows import bulk_rows, take_rids, write_rows
from tests.helpers.proofs import Proofs
from tests.helpers.workspaces import an_event


@pytest.fixture
def proofs(workspace_url: str) -> Iterator[Proofs]:
    made = Proofs(workspace_url)
    yield made
    made.close()


def test_every_row_is_proved_once_in_chained_checkpoints(proofs: Proofs) -> None:
    proofs.write(25, commands=3)
    made = proofs.seal(limit=10)
    assert [each.n for each in made] == [1, 2, 3]
    assert [each.rows for each in made] == [13, 10, 5]
    assert [each.complete for each in made] == [False, False, True]
    assert made[1].previous == made[0].hash()
    assert all(root_of(proofs.sealer.leaves_of(each)) == each.root for each in made)
    assert proofs.seal() == []
    proofs.write(2)
    assert [each.rows for each in proofs.seal()] == [4]
    verdict = proofs.look()
    assert verdict.holds, verdict.findings
    assert dict(verdict.checked) == {"event": 27, "ledger": 5}
    assert dict(verdict.waiting) == {"event": 0, "ledger": 0}


def test_what_is_committed_late_is_proved_by_a_later_checkpoint(postgres_url: str) -> None:
    proofs, slow = Proofs(postgres_url), open_engine(postgres_url)
    with writing(slow) as late:
        rows = bulk_rows([an_event(None)], proofs.clock.now(), take_rids(late, 1), native_ids=True)
        write_rows(late, rows)
        proofs.write(3)  # has later numbers, and is committed before
        assert proofs.seal() == []  # nothing is settled while an older transaction runs
    assert sum(each.rows for each in proofs.seal()) == 6
    with writing(slow) as late:
        first = take_rids(late, 1)
        proofs.write(3)
        assert sum(each.rows for each in proofs.seal()) == 5  # a number is taken, and no transaction yet
        write_rows(late, bulk_rows([an_event(None)], proofs.clock.now(), first, native_ids=True))
    assert sum(each.rows for each in proofs.seal()) == 1
    verdict = proofs.look()
    assert verdict.holds, verdict.findings
    assert dict(verdict.checked) == {"event": 8, "ledger": 4}
    slow.dispose()
    proofs.close()


def test_of_two_desks_that_seal_at_once_one_finds_nothing_left(proofs: Proofs) -> None:
    proofs.write(5)

    def meanwhile(checkpoint: object) -> object:
        if not seen:
            seen.append(checkpoint)
            other = Proofs(proofs.url, signed=False)
            assert len(other.seal()) == 1
            other.close()
        return checkpoint

    seen: list[object] = []
    assert proofs.sealer.seal("bram@desk", proofs.clock.now, meanwhile, 1000) is None  # type: ignore[arg-type]
    verdict = proofs.look()
    assert verdict.holds, verdict.findings
    assert [each.desk for each in verdict.checkpoints] == ["anna@desk"]


def test_a_database_that_counts_its_transactions_from_anew_skips_nothing(postgres_url: str) -> None:
    """As after a restore on another server: the rows keep the numbers of transactions that never were here."""
    proofs = Proofs(postgres_url)
    proofs.write(3)
    with writing(proofs.engine) as connection:
        for table in ("event", "ledger"):
            connection.exec_driver_sql(f"ALTER TABLE {table} DISABLE TRIGGER ALL")
            connection.exec_driver_sql(f"UPDATE {table} SET xid = '9000000000'::xid8")
            connection.exec_driver_sql(f"ALTER TABLE {table} ENABLE TRIGGER ALL")
    assert sum(each.rows for each in proofs.seal()) == 5
    proofs.write(2)
    assert sum(each.rows for each in proofs.seal()) == 4
    assert proofs.look().holds
    proofs.close()


@pytest.mark.parametrize("table", ["audit_leaf", "audit_checkpoint"])
@pytest.mark.parametrize("change", ["DELETE FROM {table}", "UPDATE {table} SET {column} = {column} + 1"])
def test_proofs_are_only_ever_added(proofs: Proofs, table: str, change: str) -> None:
    proofs.write(2)
    proofs.seal()
    column = "checkpoint" if table == "audit_leaf" else "n"
    with pytest.raises(DBAPIError, match="append-only"), proofs.engine.begin() as connection:
        connection.execute(text(change.format(table=table, column=column)))
    with reading(proofs.engine) as connection:
        assert connection.execute(text(f"SELECT count(*) FROM {table}")).scalar()


def test_a_clock_set_back_is_said_in_the_checkpoint_itself_and_nothing_is_called_back_dated(proofs: Proofs) -> None:
    proofs.write(2, after=timedelta(days=400))  # the desk's clock was wrong
    proofs.seal()
    proofs.write(2, after=-timedelta(days=399))
    assert [each.clock_back for each in proofs.seal()] == [True]
    proofs.write(2)
    proofs.seal()
    verdict = proofs.look()
    assert verdict.holds, verdict.findings
    assert verdict.clock_back == (2,)


def test_proved_rows_are_read_by_their_places_also_where_nobody_counted_the_table(sqlite_url: str) -> None:
    """By their table's numbers every twenty thousand rows would walk all the proofs of a workspace."""
    engine = open_engine(sqlite_url)
    with reading(engine) as connection:
        for source in SOURCES:
            plan = connection.exec_driver_sql("EXPLAIN QUERY PLAN " + proved(source, postgres=False), (1, 20_000)).all()
            assert "PRIMARY KEY (rowid>? AND rowid<?)" in plan[0][3]
    engine.dispose()
