"""Knows which thread does what: one named plain daemon thread per lane, one thing after the other.

Stop order is the owner's: close the lane that feeds first. Whatever a piece of work raises ends here, is logged with
the lane's name, and the lane goes on.
"""

import heapq
import itertools
import logging
import queue
import threading
import time
from collections.abc import Callable
from functools import partial
from typing import Protocol, TypeAlias, TypeVar

from agentdesk.domain.errors import AgentDeskError, Offline
from agentdesk.services.ports import Reads
from agentdesk.services.queries import Query

log = logging.getLogger(__name__)

Work: TypeAlias = Callable[[], None]
AFTER_YOU_S = 0.02
"""A lane lets the screen go first for so long at most; then it goes on, whatever the screen does."""
R = TypeVar("R")


class Courtesy:
    """The screen goes first: a lane that begins while a click is being shown takes the interpreter from it."""

    def __init__(self) -> None:
        self._open = threading.Event()
        self._open.set()

    def shut(self) -> None:
        self._open.clear()

    def open(self) -> None:
        self._open.set()

    def wait(self) -> None:
        self._open.wait(AFTER_YOU_S)


class Lane:
    """Implements `ports.TimedLane`. Any thread may call it; the work runs on the lane's own thread."""

    def __init__(self, name: str, courtesy: Courtesy | None = None) -> None:
        """`courtesy`: what the lane waits at before each piece of work."""
        self.name = name
        self._courtesy = courtesy or Courtesy()
        self._queue: queue.SimpleQueue[Work | None] = queue.SimpleQueue()
        self._alarms: list[tuple[float, int, Work]] = []
        self._numbers = itertools.count()
        self._closed = False
        self._thread = threading.Thread(target=self._run, name=name, daemon=True)
        self._thread.start()

    def do(self, work: Work) -> None:
        """Queue it; returns at once. After `close` it is dropped, and says so in the log."""
        if self._closed:
            log.warning("lane %s is closed and drops a piece of work", self.name)
            return
        self._queue.put(work)

    def later(self, delay_s: float, work: Work) -> Work:
        number = next(self._numbers)
        due = time.monotonic() + delay_s
        self._queue.put(partial(self._set_alarm, due, number, work))
        return partial(self._queue.put, partial(self._call_off, number))

    def is_here(self) -> bool:
        """Whether the caller runs on this lane."""
        return threading.current_thread() is self._thread

    def close(self, timeout_s: float = 5.0) -> bool:
        """Finish what is queued, drop what is set for later, end the thread; False when it did not end in time."""
        if not self._closed:
            self._closed = True
            self._queue.put(None)
        if not self.is_here():
            self._thread.join(timeout_s)
        return not self._thread.is_alive()

    def _run(self) -> None:
        while (work := self._next()) is not None:
            self._courtesy.wait()
            try:
                work()
            except Exception:  # the lane top: the lane must go on, whatever one piece of work does
                log.exception("a piece of work on lane %s failed", self.name)

    def _next(self) -> Work | None:
        while True:
            left_s = self._alarms[0][0] - time.monotonic() if self._alarms else None
            if left_s is not None and left_s <= 0:
                return heapq.heappop(self._alarms)[2]
            try:
                return self._queue.get(timeout=left_s)
            except queue.Empty:
                continue

    def _set_alarm(self, due: float, number: int, work: Work) -> None:
        heapq.heappush(self._alarms, (due, number, work))

    def _call_off(self, number: int) -> None:
        self._alarms = [alarm for alarm in self._alarms if alarm[1] != number]
        heapq.heapify(self._alarms)


class ClosableReads(Reads, Protocol):
    """`Reads` that hold a connection."""

    def close(self) -> None: ...


class NoReads:
    """Stands in while there is nothing to read from: every question is answered with the reason."""

    def __init__(self, error: AgentDeskError) -> None:
        self._error = error

    def answer(self, query: Query[R]) -> R:
        del query
        raise self._error


class ReadLanes:
    """The read lanes: whoever is free takes the next question; each thread has its own `Reads`, made when first asked.

    Newer questions wait behind older ones; a late answer is dropped by who asked (`Bridge`).
    """

    def __init__(self, count: int, make_reads: Callable[[], ClosableReads], courtesy: Courtesy | None = None) -> None:
        self._make_reads = make_reads
        self._courtesy = courtesy or Courtesy()
        self._queue: queue.SimpleQueue[Callable[[Reads], None] | None] = queue.SimpleQueue()
        self._closed = False
        self._threads = [
            threading.Thread(target=self._run, name=f"read-{number}", daemon=True) for number in range(1, count + 1)
        ]
        for thread in self._threads:
            thread.start()

    def read(self, work: Callable[[Reads], None]) -> None:
        """Queue it; returns at once."""
        if not self._closed:
            self._queue.put(work)

    def is_idle(self) -> bool:
        """Whether no question waits."""
        return self._queue.empty()

    def close(self, timeout_s: float = 5.0) -> bool:
        """Answer what is queued, close each `Reads` on its own thread; False when one did not end in time."""
        if not self._closed:
            self._closed = True
            for _ in self._threads:
                self._queue.put(None)
        end = time.monotonic() + timeout_s
        for thread in self._threads:
            thread.join(max(0.0, end - time.monotonic()))
        return not any(thread.is_alive() for thread in self._threads)

    def _run(self) -> None:
        reads: ClosableReads | None = None
        while (work := self._queue.get()) is not None:
            self._courtesy.wait()
            try:
                reads = reads or self._make_reads()
            except AgentDeskError as error:
                self._answer(work, NoReads(error))
            except Exception:  # the lane top
                log.exception("nothing to read from")
                self._answer(work, NoReads(Offline("no-reads")))
            else:
                self._answer(work, reads)
        if reads is not None:
            reads.close()

    @staticmethod
    def _answer(work: Callable[[Reads], None], reads: Reads) -> None:
        try:
            work(reads)
        except AgentDeskError as error:
            log.info("a question stays open: %s", error.code)
        except Exception:  # the lane top
            log.exception("a question failed")
