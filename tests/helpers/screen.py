"""Knows a screen for tests and pictures: the real bridge over a thread that answers from fixed rows."""

import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from queue import SimpleQueue
from typing import Any

from agentdesk.domain.commands import Command
from agentdesk.services.hub import Hub
from agentdesk.services.ports import Reads
from agentdesk.services.queries import Query
from agentdesk.ui.bridge import Bridge

NOON = datetime(2026, 11, 22, 13, 2, tzinfo=UTC)
"""Sunday 22 November 2026, 14:02 in Amsterdam: the moment of the pictures."""


@dataclass
class StillClock:
    """A clock turned by hand."""

    at: datetime = NOON
    ticks: float = 0.0

    def now(self) -> datetime:
        return self.at

    def monotonic(self) -> float:
        return self.ticks


class FixedReads:
    """Answers a question by its type: a value, or a function of the question."""

    def __init__(self) -> None:
        self.answers: dict[type, object] = {}
        self.asked: list[object] = []

    def answer(self, query: Query[Any]) -> Any:
        self.asked.append(query)
        answer = self.answers.get(type(query), ())
        if isinstance(answer, Exception):
            raise answer
        return answer(query) if callable(answer) else answer


class OneReadLane:
    """A real thread between question and answer."""

    def __init__(self, reads: FixedReads) -> None:
        self._reads = reads
        self._queue: SimpleQueue[Callable[[Reads], None] | None] = SimpleQueue()
        self._thread = threading.Thread(target=self._run, name="read-test", daemon=True)
        self._thread.start()

    def read(self, work: Callable[[Reads], None]) -> None:
        self._queue.put(work)

    def close(self) -> None:
        self._queue.put(None)
        self._thread.join(5)

    def _run(self) -> None:
        while (work := self._queue.get()) is not None:
            work(self._reads)


@dataclass
class Heard:
    """A clerk that only remembers what was said."""

    said: list[Command] = field(default_factory=list)

    def say(self, command: Command) -> None:
        self.said.append(command)


class KeptSettings:
    """Personal settings in memory."""

    def __init__(self) -> None:
        self.kept: dict[str, object] = {}

    def get(self, key: str, default: object = None) -> object:
        return self.kept.get(key, default)

    def set(self, key: str, value: object) -> None:
        if value is None:
            self.kept.pop(key, None)
        else:
            self.kept[key] = value


@dataclass
class Stage:
    """Everything a pane needs, and what the test needs to look behind it."""

    hub: Hub
    reads: FixedReads
    lane: OneReadLane
    clerk: Heard
    bridge: Bridge
    clock: StillClock
    settings: KeptSettings

    def close(self) -> None:
        self.bridge.close()
        self.lane.close()


def make_stage() -> Stage:
    hub, reads, clerk = Hub(), FixedReads(), Heard()
    lane = OneReadLane(reads)
    return Stage(hub, reads, lane, clerk, Bridge(hub, lane, clerk), StillClock(), KeptSettings())
