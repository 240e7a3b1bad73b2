"""Knows from when to when an absence lasts: whole days and half days on the agent's own wall."""

from datetime import date, datetime, time, timedelta

from agentdesk.domain.hours import wall_to_utc

NOON = time(13)
"""Where half days meet."""


def span(from_on: date, to_on: date, half: str, zone: str) -> tuple[datetime, datetime]:
    """From (included) and to (not included) in UTC; `half` is "", `morning` or `afternoon`, cut at 13:00."""
    start = datetime.combine(from_on, NOON if half == "afternoon" else time())
    end = datetime.combine(to_on, NOON) if half == "morning" else datetime.combine(to_on + timedelta(days=1), time())
    return wall_to_utc(start, zone), wall_to_utc(end, zone)
