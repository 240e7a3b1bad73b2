"""Knows when a table or report is written by itself: which, how often, at what time of the shop's wall, over which period."""

import re
from datetime import date, datetime, time, timedelta
from enum import StrEnum

from agentdesk.domain.exports import Form
from agentdesk.domain.hours import wall_to_utc, zone_named
from agentdesk.domain.ids import AgentId, TeamId
from agentdesk.domain.records import dataclass

MOST = 20
"""Entries of one workspace."""
MADE_UP = 31
"""Missed times of one entry that are made up, the newest; older ones are let go."""
LATE_AFTER = timedelta(minutes=15)
"""A run that begins so long after its time was made up, and is said to be."""
TABLES = ("contacts", "reviews", "looked", "ledger")
REPORT = "report"
"""Pages about a team or a person, and no table."""
_NOT_IN_NAMES = re.compile(r"[^\w.-]+")


class Every(StrEnum):
    DAY = "day"
    WEEK = "week"
    """Mondays, over the week before."""
    MONTH = "month"
    """The first, over the month before."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ScheduledExport:
    """`key` is its name for good; `since`: from when on it is due (aware)."""

    key: str
    table: str
    form: Form
    every: Every
    at: str
    """HH:MM on the shop's wall."""
    folder: str
    since: datetime
    team_id: TeamId | None = None
    agent_id: AgentId | None = None
    """Of a report: the team, or the person, it is about; one of them."""
    language: str = ""
    """Of a report; "" is that of the machine that writes it."""

    @property
    def is_possible(self) -> bool:
        if self.table != REPORT:
            return self.table in TABLES and self.form is not Form.PDF and self.team_id is None and self.agent_id is None
        return self.form is Form.PDF and (self.team_id is None) is not (self.agent_id is None)


@dataclass(frozen=True, slots=True)
class Due:
    """One time an export is due, and the days it is over: `first` to `last`, both inside."""

    at: datetime
    first: date
    last: date


def clock_of(text: str) -> time:
    """Raises ValueError."""
    hours, sign, minutes = text.partition(":")
    if not sign or len(minutes) != 2:
        raise ValueError(text)
    return time(int(hours), int(minutes))


def dues(entry: ScheduledExport, until: datetime, zone: str) -> list[Due]:
    """The newest times since it was set that have come, oldest first; at most `MADE_UP`."""
    day = until.astimezone(zone_named(zone)).date()
    found: list[Due] = []
    while len(found) < MADE_UP:
        if _is_day(entry.every, day):
            at = wall_to_utc(datetime.combine(day, clock_of(entry.at)), zone)
            if at < entry.since:
                break
            if at <= until:
                found.append(Due(at, *_period(entry.every, day)))
        day -= timedelta(days=1)
        if day < entry.since.date() - timedelta(days=2):
            break
    return found[::-1]


def next_due(entry: ScheduledExport, after: datetime, zone: str) -> datetime:
    day = after.astimezone(zone_named(zone)).date()
    while True:
        if _is_day(entry.every, day):
            at = wall_to_utc(datetime.combine(day, clock_of(entry.at)), zone)
            if at > after:
                return at
        day += timedelta(days=1)


def file_name(entry: ScheduledExport, due: Due, about: str = "") -> str:
    """`contacts-2026-11-22.csv`, `contacts-2026-W47.csv`, `report-Night-team-9-nl-2026-10.pdf`: the period it is over."""
    match entry.every:
        case Every.DAY:
            said = due.first.isoformat()
        case Every.WEEK:
            year, week, _ = due.first.isocalendar()
            said = f"{year}-W{week:02}"
        case Every.MONTH:
            said = f"{due.first:%Y-%m}"
    name = f"{entry.table}-{_NOT_IN_NAMES.sub('-', about)}" if about else entry.table
    return f"{name}-{said}.{entry.form.value}"


def _is_day(every: Every, day: date) -> bool:
    return every is Every.DAY or (day.weekday() == 0 if every is Every.WEEK else day.day == 1)


def _period(every: Every, day: date) -> tuple[date, date]:
    last = day - timedelta(days=1)
    match every:
        case Every.DAY:
            return last, last
        case Every.WEEK:
            return day - timedelta(days=7), last
        case Every.MONTH:
            return last.replace(day=1), last
