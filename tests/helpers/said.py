"""Commands as a person would say them, and an ear for what follows."""

import threading
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from agentdesk.domain.commands import LogInteraction
from agentdesk.domain.events import Event
from agentdesk.domain.ids import AgentId, CommandId, CustomerId, EventId, new_uuid
from agentdesk.domain.kinds import Channel, Direction

WAIT_S = 30.0
NOW = datetime(2026, 11, 22, 10, tzinfo=UTC)


def a_contact(note: str = "", customer_id: CustomerId | None = None) -> LogInteraction:
    interaction = EventId(new_uuid())
    return LogInteraction(
        command_id=CommandId(new_uuid()),
        actor=AgentId(1),
        at=NOW,
        interaction_id=interaction,
        log_id=interaction,
        customer_id=customer_id or CustomerId(new_uuid()),
        channel=Channel.CALL,
        direction=Direction.IN,
        outcome="resolved",
        note=note,
        started_at=NOW,
    )


class HandClock:
    """Implements `ports.Clock`; goes on when told."""

    def __init__(self) -> None:
        self._passed = timedelta()

    def now(self) -> datetime:
        return NOW + self._passed

    def monotonic(self) -> float:
        return self._passed.total_seconds()

    def turn(self, seconds: float) -> None:
        self._passed += timedelta(seconds=seconds)


class Ear:
    """Hears every event, in order, from any thread."""

    def __init__(self) -> None:
        self.heard: list[Event] = []
        self._news = threading.Condition()

    def __call__(self, event: Event) -> None:
        with self._news:
            self.heard.append(event)
            self._news.notify_all()

    def wait_for(self, event: Event) -> None:
        self.wait_until(lambda heard: event in heard)

    def wait_until(self, holds: Callable[[list[Event]], bool]) -> None:
        with self._news:
            assert self._news.wait_for(lambda: holds(self.heard), WAIT_S), self.heard

    def clear(self) -> None:
        with self._news:
            self.heard.clear()
