"""A whole workspace moves to the other database and back: every row, number, proof and word, or nothing."""

import multiprocessing
import os
import shutil
import signal
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import Connection, inspect, text

from agentdesk.bootstrap.demo_workspace import make_demo_workspace
from agentdesk.demo.clock import DemoClock
from agentdesk.domain.commands import ChangeSetting
from agentdesk.domain.errors import Refused
from agentdesk.runtime.audit_key import check_signature
from agentdesk.runtime.paths import Paths
from agentdesk.services.queries_work import FindNotes
from agentdesk.services.verifying import verify
from agentdesk.store.audit_check import SqlAudit
from agentdesk.store.copy_rows import Plain, TableRows
from agentdesk.store.copying import copy, sums_of
from agentdesk.store.engine import open_engine, reading, writing
from agentdesk.store.migrate import check
from agentdesk.store.reads import SqlReads
from agentdesk.store.sealing import SqlSealer
from agentdesk.store.unit_of_work import SqlWorkspace
from tests.helpers import postgres
from tests.helpers.proofs import Proofs
from tests.helpers.workspaces import NOW, FixedClock, a_customer, a_number, an_event, an_order, said


def untold(_name: str, _done: int, _total: int) -> None: ...


@pytest.fixture
def shop(sqlite_url: str) -> str:
    """Four customers with a history, and two checkpoints over it."""
    seed_more(sqlite_url)
    proofs = Proofs(sqlite_url, signed=False)
    proofs.write(3)
    proofs.seal()
    proofs.write(2)
    proofs.seal()
    proofs.close()
    return sqlite_url


def seed_more(url: str) -> None:
    """The world of `seed`, in a workspace that has its first administrator."""
    with SqlWorkspace(engine := open_engine(url), "seeding", FixedClock()).unit_of_work() as unit:
        unit.rows.insert("agent", id=2, login="bram", name="Bram Peters", team_id=1)
        for name in ("Đỗ Thị Thanh", "Petra Müller"):
            customer = a_customer(unit, name)
            a_number(unit, customer, "+31612345678")
            an_order(unit, customer, f"ORD-{name[:3]}")
            unit.events.append(an_event(customer, occurred_at=NOW - timedelta(days=2)))
        unit.commit()
    engine.dispose()


@pytest.fixture
def demo_shop(tmp_path: Path) -> str:
    """The demo's, with something in most tables."""
    paths = Paths(tmp_path / "config", tmp_path / "data", tmp_path / "state", tmp_path / "logs")
    path = make_demo_workspace(paths, tmp_path / "shop.agentdesk", DemoClock(datetime.now(UTC)))
    engine = open_engine(str(path))
    for limit in (500, 1_000_000):
        assert SqlSealer(engine).seal("desk", lambda: datetime.now(UTC), lambda each: each, limit) is not None
    engine.dispose()
    return str(path)


@pytest.fixture
def empty_postgres(postgres_server: postgres.Server) -> Iterator[str]:
    url = postgres_server.new_database()
    yield url
    postgres_server.drop(url)


def notes_found(url: str, words: str) -> list[str]:
    engine = open_engine(url, read_only=True)
    reads = SqlReads(engine)
    found = [str(hit) for hit in reads.answer(FindNotes(words))]
    reads.close()
    engine.dispose()
    return found


def faults_of(url: str) -> list[str]:
    engine = open_engine(url, read_only=True)
    verdict = verify(lambda found: SqlAudit(engine, found), check_signature, lambda: datetime.now(UTC))
    engine.dispose()
    return [str(each) for each in verdict.findings]


def moves_there_and_back(shop: str, there: str, back: str) -> None:
    before = sums_of(shop)
    copied = copy(shop, there, untold)
    assert {each.name: each.rows for each in copied.tables} == {name: each.rows for name, each in before.items()}
    assert sums_of(there) == before
    copy(there, back, untold)
    assert sums_of(back) == before
    for url in (there, back):
        assert check(url).code == "ready"
        assert faults_of(url) == faults_of(shop) == []
    assert not Path(f"{back}.copying").exists()


def test_a_workspace_moves_to_postgresql_and_back_and_nothing_is_another(
    shop: str, empty_postgres: str, tmp_path: Path
) -> None:
    back = str(tmp_path / "back.agentdesk")
    moves_there_and_back(shop, empty_postgres, back)
    assert notes_found(empty_postgres, "lamp") == notes_found(back, "lamp") == notes_found(shop, "lamp") != []


@pytest.mark.long
def test_a_whole_shop_moves_to_postgresql_and_back_and_nothing_is_another(
    demo_shop: str, empty_postgres: str, tmp_path: Path
) -> None:
    assert sum(each.rows > 0 for each in sums_of(demo_shop).values()) > 40
    back = str(tmp_path / "back.agentdesk")
    moves_there_and_back(demo_shop, empty_postgres, back)
    for words in ("pakket", "refund", "đơn hàng"):
        found = notes_found(demo_shop, words)
        assert notes_found(empty_postgres, words) == notes_found(back, words) == found != []


def test_what_is_written_to_a_copy_is_counted_numbered_and_kept_as_everywhere(shop: str, empty_postgres: str) -> None:
    copy(shop, empty_postgres, untold)
    engine = open_engine(empty_postgres)
    with SqlWorkspace(engine, "desk", FixedClock(NOW + timedelta(days=1))).unit_of_work() as unit:
        customer = a_customer(unit, "Somebody New")
        assert unit.events.append(an_event(customer))
        unit.commit()
    with reading(engine) as connection:
        numbers = connection.execute(text("SELECT max(rid), count(*) FROM event")).one()
        assert numbers[0] >= numbers[1]
        counted = text("SELECT contacts FROM customer_stat WHERE customer_id = :id")
        assert connection.execute(counted, {"id": customer}).scalar() == 1
        resting = "SELECT count(*) FROM pg_trigger WHERE tgenabled = 'D'"
        assert connection.execute(text(resting)).scalar() == 0
        assert not inspect(connection).has_table("copying")
    with pytest.raises(Refused, match="append-only"), writing(engine) as connection:
        connection.execute(text("DELETE FROM ledger"))
    sealed = SqlSealer(engine).seal("desk", lambda: NOW + timedelta(days=1), lambda each: each, 100)
    assert sealed is not None
    assert sealed.checkpoint.first == sealed.checkpoint.last, "what was proved before is not proved again"
    engine.dispose()
    assert faults_of(empty_postgres) == []


def die_at(source: str, target: str, table: str, rows: int) -> None:
    def told(name: str, done: int, _total: int) -> None:
        if name == table and done >= rows:
            os.kill(os.getpid(), signal.SIGKILL)

    copy(source, target, told)


def killed_at(source: str, target: str, table: str, rows: int = 1) -> None:
    child = multiprocessing.get_context("spawn").Process(target=die_at, args=(source, target, table, rows))
    child.start()
    child.join(60)
    assert child.exitcode == -signal.SIGKILL


@pytest.mark.long
@pytest.mark.parametrize("kind", ["sqlite", "postgres"])
def test_a_copy_that_was_killed_goes_on_where_it_was_and_takes_what_changed_since(
    shop: str, kind: str, request: pytest.FixtureRequest, tmp_path: Path
) -> None:
    target = str(tmp_path / "copy.agentdesk") if kind == "sqlite" else request.getfixturevalue("empty_postgres")
    killed_at(shop, target, "event")
    assert check(target).code in {"missing", "foreign"}, "no program takes a half copy for a workspace"
    engine = open_engine(shop)
    with SqlWorkspace(engine, "desk", FixedClock()).unit_of_work() as unit:
        unit.events.append(an_event(a_customer(unit, "Between Two Runs")))
        unit.rows.update("customer", {"name": "Between Two Runs"}, name="Renamed Between Two Runs")
        unit.rows.update("team", {"id": 1}, name="Another name")
        unit.commit()
    engine.dispose()
    killed_at(shop, target, "search")
    copied = copy(shop, target, untold)
    assert copied.went_on
    assert sums_of(target) == sums_of(shop)
    assert faults_of(target) == []
    assert notes_found(target, "lamp") == notes_found(shop, "lamp") != []


def test_nothing_that_is_there_already_is_written_over(shop: str, sqlite_url: str, postgres_url: str) -> None:
    for there in (sqlite_url, postgres_url, shop):
        with pytest.raises(Refused, match="copy-not-empty"):
            copy(shop, there, untold)


@pytest.mark.long
def test_a_half_copy_of_another_workspace_is_not_gone_on_with(shop: str, empty_postgres: str, tmp_path: Path) -> None:
    killed_at(shop, empty_postgres, "customer")
    other = shutil.copyfile(shop, tmp_path / "other.agentdesk")
    with pytest.raises(Refused, match="copy-of-another"):
        copy(str(other), empty_postgres, untold)


def test_a_copy_that_differs_is_no_workspace(shop: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever goes wrong between reading and writing is seen before the copy is one."""
    target, write = str(tmp_path / "copy.agentdesk"), TableRows.write

    def written_wrongly(self: TableRows, connection: Connection, rows: Sequence[Plain]) -> None:
        write(self, connection, rows[:-1] if self.name == "contact_point" else rows)

    monkeypatch.setattr(TableRows, "write", written_wrongly)
    with pytest.raises(Refused, match="copy-differs") as refused:
        copy(shop, target, untold)
    assert refused.value.facts["table"] == "contact_point"
    assert check(target).code == "missing"


def test_what_is_said_while_a_copy_is_made_is_told_and_not_half_in_it(shop: str, tmp_path: Path) -> None:
    engine = open_engine(shop)
    said_once: list[bool] = []

    def told(name: str, _done: int, _total: int) -> None:
        if name == "audit_leaf" and not said_once:
            with SqlWorkspace(engine, "desk", FixedClock()).unit_of_work() as unit:
                unit.record(said(ChangeSetting, key="undo_s", json_text="5"), ("setting:undo_s",))
                unit.rows.insert("workspace_setting", key="undo_s", json_text="5")
                unit.commit()
            said_once.append(True)

    before = sums_of(shop)
    copied = copy(shop, str(tmp_path / "copy.agentdesk"), told)
    assert copied.said_meanwhile == 1
    assert sums_of(str(tmp_path / "copy.agentdesk")) == before
    engine.dispose()
