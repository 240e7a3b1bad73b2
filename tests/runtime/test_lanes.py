"""Lanes: in order, never stopped by what one piece of work does, and gone when closed."""

import logging
import threading
from collections.abc import Iterator
from typing import TypeVar, cast

import pytest

from agentdesk.domain.errors import Offline
from agentdesk.runtime.lanes import Lane, ReadLanes
from agentdesk.services.ports import Reads
from agentdesk.services.queries import People, Query

R = TypeVar("R")
WAIT_S = 10.0


@pytest.fixture
def lane() -> Iterator[Lane]:
    made = Lane("trial")
    yield made
    assert made.close()


def test_work_is_done_in_order_on_one_named_thread(lane: Lane) -> None:
    seen: list[tuple[int, str]] = []
    done = threading.Event()
    for number in range(100):
        lane.do(lambda number=number: seen.append((number, threading.current_thread().name)))  # type: ignore[misc]
    lane.do(done.set)
    assert done.wait(WAIT_S)
    assert seen == [(number, "trial") for number in range(100)]


def fail() -> None:
    raise RuntimeError("a bug")


def test_a_failing_piece_of_work_is_logged_and_the_lane_goes_on(lane: Lane, caplog: pytest.LogCaptureFixture) -> None:
    done = threading.Event()
    with caplog.at_level(logging.ERROR):
        lane.do(fail)
        lane.do(done.set)
        assert done.wait(WAIT_S)
    assert "lane trial failed" in caplog.text
    caplog.clear()


def test_close_finishes_what_is_queued_and_drops_what_is_for_later() -> None:
    lane = Lane("ending")
    seen: list[str] = []
    lane.later(3600, lambda: seen.append("later"))
    lane.do(lambda: seen.append("now"))
    assert lane.close()
    assert seen == ["now"]
    assert not any(thread.name == "ending" for thread in threading.enumerate())


def test_later_comes_in_the_order_of_its_time_and_can_be_called_off(lane: Lane) -> None:
    seen: list[str] = []
    done = threading.Event()
    lane.later(0.03, done.set)
    lane.later(0.02, lambda: seen.append("second"))
    call_off = lane.later(3600, lambda: seen.append("never"))
    lane.later(0.001, lambda: seen.append("first"))
    call_off()
    assert done.wait(WAIT_S)
    assert seen == ["first", "second"]
    assert not lane._alarms


def test_later_is_not_starved_by_a_busy_queue(lane: Lane) -> None:
    rang = threading.Event()

    def go_on() -> None:
        if not rang.is_set():
            lane.do(go_on)

    lane.do(go_on)
    lane.later(0.01, rang.set)
    assert rang.wait(WAIT_S)


class FakeReads:
    def __init__(self, closed: list[str]) -> None:
        self._made_on = threading.current_thread().name
        self._closed = closed

    def answer(self, query: Query[R]) -> R:
        assert threading.current_thread().name == self._made_on
        return cast("R", ())

    def close(self) -> None:
        self._closed.append(self._made_on)


def test_each_read_lane_has_its_own_reads_and_closes_them_on_its_own_thread() -> None:
    closed: list[str] = []
    lanes = ReadLanes(2, lambda: FakeReads(closed))
    both = threading.Barrier(3)

    def work(reads: Reads) -> None:
        reads.answer(People())
        both.wait(WAIT_S)

    lanes.read(work)
    lanes.read(work)
    both.wait(WAIT_S)
    assert lanes.close()
    assert sorted(closed) == ["read-1", "read-2"]


def test_a_question_while_nothing_can_be_read_is_answered_with_the_reason() -> None:
    failed: list[str] = []
    asked = threading.Event()

    def no_reads() -> FakeReads:
        raise Offline("workspace-missing")

    def work(reads: Reads) -> None:
        try:
            reads.answer(People())
        except Offline as error:
            failed.append(error.code)
        asked.set()

    lanes = ReadLanes(1, no_reads)
    lanes.read(work)
    assert asked.wait(WAIT_S)
    assert lanes.close()
    assert failed == ["workspace-missing"]
