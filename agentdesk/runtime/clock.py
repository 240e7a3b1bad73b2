"""Knows the machine's clocks."""

import time
from datetime import UTC, datetime, timedelta

from agentdesk.services.ports import Clock

TOLERATED = timedelta(seconds=5)
"""No two machines agree to the second; nobody's day looks different for it."""


class SystemClock:
    """Implements `ports.Clock`."""

    def now(self) -> datetime:
        return datetime.now(UTC)

    def monotonic(self) -> float:
        return time.monotonic()


class CorrectedClock:
    """Implements `ports.Clock`: another clock, and what it was found to lack. Thread-safe."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self.lacks = timedelta()
        """Added to what the clock says; zero while it is right."""

    def now(self) -> datetime:
        return self._clock.now() + self.lacks

    def as_it_is(self) -> datetime:
        """What this machine says, right or wrong."""
        return self._clock.now()

    def monotonic(self) -> float:
        return self._clock.monotonic()

    def measured(self, lacks: timedelta) -> bool:
        """It differs so much from a server's; whether that changes anything. Small differences are the line's."""
        wanted = lacks if abs(lacks) >= TOLERATED else timedelta()
        if abs(wanted - self.lacks) < TOLERATED and bool(wanted) == bool(self.lacks):
            return False
        self.lacks = wanted
        return True
