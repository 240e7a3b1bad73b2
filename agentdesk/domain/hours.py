"""Knows when the shop works: business hours, public holidays, working days, and what a clock on the wall means.

Two rules hold wherever a local time becomes UTC: a time that daylight saving skips is read with the offset before
the gap (02:30 becomes 03:30 on the wall), and a time that happens twice is the first of the two.
"""

import json
import sys
from collections.abc import Iterator, Mapping
from dataclasses import field
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from importlib.util import find_spec, module_from_spec
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from agentdesk.domain.errors import Refused
from agentdesk.domain.records import dataclass

Span = tuple[time, time]
"""From (included) to (not included), on the wall of the shop."""

_NINE_TO_SIX: tuple[Span, ...] = ((time(9), time(18)),)
_FAR_DAYS = 370
"""No shop is closed for longer; past it the hours are taken as missing."""


@lru_cache(maxsize=64)
def zone_named(name: str) -> ZoneInfo:
    """The IANA zone. Raises Refused("unknown-zone")."""
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError) as error:
        raise Refused("unknown-zone", zone=name) from error


def wall_to_utc(local: datetime, zone: str) -> datetime:
    """What a naive wall-clock time in a zone is in UTC, by the two rules above."""
    return local.replace(tzinfo=zone_named(zone), fold=0).astimezone(UTC)


def utc_to_wall(at: datetime, zone: str) -> datetime:
    """The naive wall-clock time of a moment."""
    return at.astimezone(zone_named(zone)).replace(tzinfo=None, fold=0)


def _library() -> Any:
    """`holidays`, loaded when first asked for, and of its countries only those that are asked for.

    Its list of countries would load all 250 of them for one: 9 MB and 0.2 s.
    """
    import holidays

    countries = "holidays.countries"
    spec = None if countries in sys.modules else find_spec(countries)
    if spec is not None:
        sys.modules[countries] = module_from_spec(spec)
    return holidays


@lru_cache(maxsize=512)
def holiday_name(day: date, country: str, subdivision: str = "") -> str:
    """The public holiday's name, or "" on other days and in countries we know nothing of."""
    if not country:
        return ""
    try:
        found = _library().country_holidays(country, subdiv=subdivision or None, years=day.year)
    except (NotImplementedError, KeyError):
        return ""
    return str(found.get(day) or "")


@dataclass(frozen=True, slots=True)
class BusinessHours:
    """When the shop is open, by weekday (0 = Monday), on the wall of `zone`; closed on public holidays."""

    zone: str = "Europe/Amsterdam"
    country: str = "NL"
    subdivision: str = ""
    spans: Mapping[int, tuple[Span, ...]] = field(default_factory=lambda: dict.fromkeys(range(5), _NINE_TO_SIX))
    closed_on: frozenset[date] = frozenset()
    """Days of our own: stock-taking, the firm's outing."""

    def spans_on(self, day: date) -> tuple[Span, ...]:
        if day in self.closed_on or holiday_name(day, self.country, self.subdivision):
            return ()
        return tuple(self.spans.get(day.weekday(), ()))

    def is_working_day(self, day: date) -> bool:
        return bool(self.spans_on(day))

    def is_open(self, at: datetime) -> bool:
        wall = utc_to_wall(at, self.zone)
        return any(start <= wall.time() < end for start, end in self.spans_on(wall.date()))

    def next_open(self, at: datetime) -> datetime:
        """The first moment from `at` on at which the shop is open, UTC; `at` itself when it never is."""
        wall = utc_to_wall(at, self.zone)
        for day in _days_from(wall.date()):
            for start, end in self.spans_on(day):
                opens = wall_to_utc(datetime.combine(day, start), self.zone)
                shuts = wall_to_utc(datetime.combine(day, end), self.zone)
                if at < shuts:
                    return max(opens, at)
        return at

    def after_open(self, at: datetime, span: timedelta) -> datetime:
        """The moment at which the shop has been open for that long from `at` on, UTC; clock time when it never is."""
        left = span
        wall = utc_to_wall(at, self.zone)
        for day in _days_from(wall.date()):
            for start, end in self.spans_on(day):
                opens = max(at, wall_to_utc(datetime.combine(day, start), self.zone))
                room = wall_to_utc(datetime.combine(day, end), self.zone) - opens
                if room <= timedelta():
                    continue
                if left < room:
                    return opens + left
                left -= room
        return at + span

    def working_day_from(self, day: date) -> date:
        """`day` itself, or the next day we work."""
        return next((each for each in _days_from(day) if self.is_working_day(each)), day)

    def add_working_days(self, day: date, count: int) -> date:
        """`count` working days after `day`; 0 is the first working day from `day` on."""
        if count == 0:
            return self.working_day_from(day)
        left = count
        for each in _days_from(day + timedelta(days=1), _FAR_DAYS + 7 * count):
            left -= self.is_working_day(each)
            if left == 0:
                return each
        return day + timedelta(days=count)

    def to_json(self) -> str:
        return json.dumps(
            {
                "zone": self.zone,
                "country": self.country,
                "subdivision": self.subdivision,
                "spans": {
                    str(weekday): [[f"{start:%H:%M}", f"{end:%H:%M}"] for start, end in spans]
                    for weekday, spans in sorted(self.spans.items())
                },
                "closed_on": sorted(day.isoformat() for day in self.closed_on),
            },
            sort_keys=True,
        )

    @classmethod
    def from_json(cls, text: str | None) -> "BusinessHours":
        """The setting `business_hours`. Raises Refused("bad-setting") when it cannot be read."""
        if not text:
            return cls()
        try:
            told = json.loads(text)
            usual = cls()
            spans = told.get("spans")
            return cls(
                zone=str(told.get("zone", usual.zone)),
                country=str(told.get("country", usual.country)),
                subdivision=str(told.get("subdivision", "")),
                spans=usual.spans if spans is None else {int(day): _spans(each) for day, each in spans.items()},
                closed_on=frozenset(date.fromisoformat(day) for day in told.get("closed_on", ())),
            )
        except (ValueError, TypeError, AttributeError) as error:
            raise Refused("bad-setting", key="business_hours") from error


def _spans(pairs: object) -> tuple[Span, ...]:
    if not isinstance(pairs, list):
        raise TypeError(pairs)
    spans = tuple((time.fromisoformat(start), time.fromisoformat(end)) for start, end in pairs)
    if any(end <= start for start, end in spans):
        raise ValueError(pairs)
    return tuple(sorted(spans))


def _days_from(day: date, count: int = _FAR_DAYS) -> Iterator[date]:
    for ahead in range(count):
        yield day + timedelta(days=ahead)
