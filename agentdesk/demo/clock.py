"""Knows the demo's time: it begins at 14:02 in Amsterdam, so that the day looks the same whenever one looks."""

import time
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

BEGINS = (14, 2)


class DemoClock:
    """Implements `ports.Clock`: runs as fast as any clock, from the last working day's 14:02 on; may be put forward."""

    def __init__(self, real_now: datetime) -> None:
        here = real_now.astimezone(ZoneInfo("Europe/Amsterdam"))
        here -= timedelta(days=max(0, here.weekday() - 4))
        begins = here.replace(hour=BEGINS[0], minute=BEGINS[1], second=0, microsecond=0)
        self._offset = begins.astimezone(UTC) - real_now

    def now(self) -> datetime:
        return datetime.now(UTC) + self._offset

    def monotonic(self) -> float:
        return time.monotonic()

    def put_forward(self, by: timedelta) -> None:
        """The lid was closed for that long."""
        self._offset += by
