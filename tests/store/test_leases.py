"""Who looks after the workspace: one at a time, by the database's clock, and whoever lost it can write no more."""

import threading

import pytest
from sqlalchemy import Engine, text

from agentdesk.domain.commands import ChangeSetting
from agentdesk.domain.errors import Offline
from agentdesk.domain.ids import MailboxId, new_uuid
from agentdesk.domain.lease import DESK_TERMS, WORKER_TERMS, Holder, Report
from agentdesk.store.engine import open_engine, reading, writing
from agentdesk.store.leases import SqlLeases, ends_what_stands_still, state_of
from agentdesk.store.sealing import SqlSealer
from agentdesk.store.unit_of_work import SqlWorkspace
from tests.helpers.workspaces import FixedClock, a_customer, said


def its_time_is_over(engine: Engine, seconds: int = 1) -> None:
    with writing(engine) as connection:
        connection.execute(
            text("UPDATE lease SET until = (SELECT until FROM lease) - :us - 20000000000"), {"us": seconds}
        )


def test_of_two_workers_one_has_it_until_its_time_is_over(engine: Engine) -> None:
    one, two = SqlLeases(engine, "one", WORKER_TERMS), SqlLeases(engine, "two", WORKER_TERMS)
    first = one.look()
    assert first is not None
    assert two.look() is None
    kept = one.look()
    assert kept is not None
    assert (kept.fence, kept.since) == (first.fence, first.since)
    assert kept.until >= first.until
    its_time_is_over(engine)
    taken = two.look()
    assert taken is not None
    assert taken.fence == first.fence + 1
    assert one.look() is None


def test_many_who_take_it_at_the_same_moment_find_one_holder(postgres_url: str) -> None:
    engine = open_engine(postgres_url)
    all_of_them = [SqlLeases(engine, f"worker {n}", WORKER_TERMS) for n in range(6)]
    ready = threading.Barrier(len(all_of_them))

    def take(leases: SqlLeases) -> None:
        ready.wait()
        leases.look()

    threads = [threading.Thread(target=take, args=(each,)) for each in all_of_them]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len([each for each in all_of_them if each.held is not None]) == 1
    engine.dispose()


def test_a_worker_takes_the_place_of_a_desk_and_a_desk_waits_a_while_after_a_worker(engine: Engine) -> None:
    desk, worker = SqlLeases(engine, "desk", DESK_TERMS), SqlLeases(engine, "worker", WORKER_TERMS)
    assert desk.look() is not None
    assert worker.look() is not None
    assert desk.look() is None
    worker.give_back()
    assert desk.look() is None, "another worker has some seconds to come"
    its_time_is_over(engine)
    assert desk.look() is not None
    desk.give_back()
    other = SqlLeases(engine, "other desk", DESK_TERMS)
    assert other.look() is not None


def add(workspace: SqlWorkspace, name: str) -> None:
    with workspace.unit_of_work() as unit:
        a_customer(unit, name)
        unit.commit()


def test_whoever_lost_it_writes_nothing_more(engine: Engine) -> None:
    one, two = SqlLeases(engine, "one", WORKER_TERMS), SqlLeases(engine, "two", WORKER_TERMS)
    workspace = SqlWorkspace(engine, "one", FixedClock(), one.guard)
    with pytest.raises(Offline, match="lease-lost"):
        add(workspace, "Before It Was Ours")
    one.look()
    add(workspace, "While It Is Ours")
    its_time_is_over(engine)
    with pytest.raises(Offline, match="lease-lost"):
        add(workspace, "When Its Time Is Over")
    two.look()
    with pytest.raises(Offline, match="lease-lost"):
        add(workspace, "When It Is Another's")
    with reading(engine) as connection:
        names = connection.execute(text("SELECT name FROM customer")).scalars().all()
    assert names == ["While It Is Ours"]


def test_a_checkpoint_of_whoever_lost_it_is_not_written(engine: Engine) -> None:
    one = SqlLeases(engine, "one", WORKER_TERMS)
    with SqlWorkspace(engine, "one", FixedClock()).unit_of_work() as unit:
        unit.record(said(ChangeSetting, key="undo_s", json_text="5"), ("setting:undo_s",))
        unit.commit()
    with pytest.raises(Offline, match="lease-lost"):
        SqlSealer(engine, one.guard).seal("one", FixedClock().now, lambda each: each, 100)
    one.look()
    assert SqlSealer(engine, one.guard).seal("one", FixedClock().now, lambda each: each, 100) is not None


def test_a_take_over_waits_for_the_write_that_asked_before_it(postgres_url: str) -> None:
    """Asked for, not committed yet: the next holder comes after that commit, never in the middle of it."""
    engine, others = open_engine(postgres_url), open_engine(postgres_url)
    one, two = SqlLeases(engine, "one", WORKER_TERMS), SqlLeases(others, "two", WORKER_TERMS)
    one.look()
    taken = threading.Event()

    def take_over() -> None:
        its_time_is_over(others)
        two.look()
        taken.set()

    with engine.begin() as connection:
        one.guard(connection)
        thread = threading.Thread(target=take_over)
        thread.start()
        with reading(open_engine(postgres_url)) as looking:
            waiting = text(
                "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'"
            )
            while not looking.execute(waiting).scalar():
                assert not taken.is_set()
    thread.join()
    assert two.held is not None
    for each in (engine, others):
        each.dispose()


def test_who_holds_it_says_what_it_does_and_what_waits(engine: Engine) -> None:
    assert state_of(engine) is None
    worker, box = SqlLeases(engine, "worker@there/1", WORKER_TERMS), MailboxId(new_uuid())
    worker.look()
    worker.tell(Report((box,), (("mails", 3),)))
    state = state_of(engine)
    assert state is not None
    assert (state.lease.holder, state.lease.kind, state.is_a_workers) == ("worker@there/1", Holder.WORKER, True)
    assert state.report == Report((box,), (("mails", 3),))
    assert state.round_at is not None
    assert state.lease.since <= state.round_at <= state.read_at
    worker.give_back()
    state = state_of(engine)
    assert state is not None
    assert not state.is_held


def test_a_holder_that_stands_still_in_the_middle_of_a_write_is_ended_by_the_server(postgres_url: str) -> None:
    engine = open_engine(postgres_url)
    ends_what_stands_still(engine)
    with reading(engine) as connection:
        assert connection.execute(text("SHOW idle_in_transaction_session_timeout")).scalar() == "10s"
    engine.dispose()
