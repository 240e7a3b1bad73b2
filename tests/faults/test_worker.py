"""What becomes of the work of a workspace when its worker is killed, sleeps, or is stopped: real processes, real servers."""

import signal
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from sqlalchemy import text

from agentdesk.bootstrap.worker import Worker
from agentdesk.domain.lease import WORKER_TERMS
from agentdesk.runtime.clock import SystemClock
from agentdesk.store.engine import open_engine, reading, writing
from agentdesk.store.leases import state_of
from tests.helpers.worker import WorkerProcess, holder, until, workers

pytestmark = pytest.mark.long

_BLOCKED = text(
    "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock' "
    "AND query LIKE '%audit_checkpoint%'"
)
_ITS_TIME_IS_OVER = text("UPDATE lease SET until = until - 3600000000")
_SEALED = text("SELECT count(*) FROM audit_checkpoint")


@pytest.fixture
def start() -> Iterator[Callable[..., WorkerProcess]]:
    with workers() as started:
        yield started


def test_a_second_worker_goes_on_within_seconds_of_the_first_ones_kill(
    workspace_url: str, start: Callable[..., WorkerProcess], tmp_path: Path
) -> None:
    engine = open_engine(workspace_url)
    first = start(workspace_url, tmp_path / "one")
    before = until(lambda: holder(engine))
    second = start(workspace_url, tmp_path / "two")
    until(lambda: "Looking after" in second.told)
    first.send(signal.SIGKILL)
    killed_at = time.monotonic()
    after = until(lambda: holder(engine, but=before.lease.fence))
    took_s = time.monotonic() - killed_at
    assert after.lease.fence == before.lease.fence + 1
    assert after.lease.holder != before.lease.holder
    assert took_s < WORKER_TERMS.lasts_s + 4, f"{took_s:.1f} s"
    engine.dispose()


def test_a_worker_that_slept_in_the_middle_of_a_write_cannot_finish_it(
    postgres_url: str, start: Callable[..., WorkerProcess], tmp_path: Path
) -> None:
    """Stopped with the rows of a checkpoint written and not committed; awake again it has lost its number."""
    engine = open_engine(postgres_url)
    with engine.connect() as blocking, reading(engine) as looking:
        blocking.begin()
        blocking.execute(text("LOCK TABLE audit_checkpoint IN SHARE MODE"))
        first = start(postgres_url, tmp_path / "one")
        until(lambda: looking.execute(_BLOCKED).scalar())
        before = until(lambda: holder(engine))
        first.send(signal.SIGSTOP)
        blocking.rollback()  # now its row is written, and it does not know
    with writing(engine) as connection:
        connection.execute(_ITS_TIME_IS_OVER)
    start(postgres_url, tmp_path / "two")
    after = until(lambda: holder(engine, but=before.lease.fence))
    assert after.lease.fence == before.lease.fence + 1
    with reading(engine) as connection:
        assert connection.execute(_SEALED).scalar() == 0
    first.send(signal.SIGCONT)
    until(lambda: "proved later: lease-lost" in first.told)
    with reading(engine) as connection:
        assert until(lambda: connection.execute(_SEALED).scalar()) == 1, "the second one's"
    until(lambda: f"the lease {before.lease.fence} is another's now" in first.told)
    now = holder(engine)
    assert now is not None
    assert now.lease.holder == after.lease.holder
    engine.dispose()


def test_a_worker_that_is_asked_to_stop_gives_its_place_back(
    workspace_url: str, start: Callable[..., WorkerProcess], tmp_path: Path
) -> None:
    engine = open_engine(workspace_url)
    worker = start(workspace_url, tmp_path / "one")
    until(lambda: (state := holder(engine)) is not None and state.round_at is not None)
    worker.send(signal.SIGTERM)
    assert worker.ended() == 0
    state = state_of(engine)
    assert state is not None
    assert not state.is_held
    assert state.lease.until <= state.read_at
    engine.dispose()


def test_one_round_is_done_and_leaves_the_place_free(
    workspace_url: str, start: Callable[..., WorkerProcess], tmp_path: Path
) -> None:
    engine = open_engine(workspace_url)
    worker = start(workspace_url, tmp_path / "one", "--once")
    assert worker.ended() == 0, worker.told
    with reading(engine) as connection:
        assert connection.execute(_SEALED).scalar() == 1
        assert connection.execute(text("SELECT count(*) FROM ledger WHERE kind = 'RederiveDue'")).scalar() == 1
    state = state_of(engine)
    assert state is not None
    assert not state.is_held
    assert state.round_at is not None
    engine.dispose()


def test_a_stop_waits_for_what_is_in_flight_and_keeps_the_place_meanwhile(
    sqlite_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What leaves on the network lane leaves wholly; nobody takes over while it does."""
    monkeypatch.setenv("AGENTDESK_SECRETS", f"file:{tmp_path / 'secrets'}")
    engine = open_engine(sqlite_url)
    worker = Worker(sqlite_url, SystemClock(), str)
    running = threading.Thread(target=worker.run)
    running.start()
    until(lambda: (state := holder(engine)) is not None and state.round_at is not None)
    begun, may_end, ended = threading.Event(), threading.Event(), threading.Event()

    def in_flight() -> None:
        begun.set()
        may_end.wait(60)
        ended.set()

    (net,) = [each for each in worker.lanes if each.name == "net"]
    net.do(in_flight)
    assert begun.wait(30)
    worker.stop()
    first = until(lambda: holder(engine))
    until(lambda: (now := holder(engine)) is not None and now.lease.until > first.lease.until)
    assert running.is_alive()
    may_end.set()
    running.join(30)
    assert ended.is_set()
    state = state_of(engine)
    assert state is not None
    assert not state.is_held
    engine.dispose()
