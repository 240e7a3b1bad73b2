"""Knows every figure about service: its unit, who may see it, how sure it is, and on which local day something fell.

A figure is made of sums by person and local day, so that a team, a week and a person are all made of the same ones.
"""

import math
from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from enum import StrEnum
from statistics import quantiles

from agentdesk.domain.clock import to_us
from agentdesk.domain.confidence import Interval, mean_of_sums, rate, share
from agentdesk.domain.records import dataclass

DAY_US = 86_400_000_000
EPOCH = date(1970, 1, 1)
FEWEST_PEOPLE = 4
"""A middle half of fewer people would show who is in it."""
SMALLEST_TEAM = 3
"""A figure of fewer people is one about persons."""
BACK_WITHIN = timedelta(days=7)
"""Who asks again within so long was not helped the first time."""
ON_TIME = timedelta(hours=1)
"""A follow-up is done on time so long after it was due."""


class Figure(StrEnum):
    QUALITY = "quality"
    CES = "ces"
    FIRST_CONTACT = "first-contact"
    """Cases resolved in one contact."""
    NOT_BACK = "not-back"
    """Cases after whose first contact the customer asked nothing more for a week."""
    PROMISES = "promises"
    FOLLOW_UPS = "follow-ups"
    ASKED_AGAIN = "asked-again"
    WRAP_UP = "wrap-up"
    PER_HOUR = "per-hour"
    DISPUTES = "disputes"


class Unit(StrEnum):
    POINTS = "points"
    EFFORT = "effort"
    """1 to 7."""
    SHARE = "share"
    SECONDS = "seconds"
    PER_HOUR = "per-hour"


UNITS: Mapping[Figure, Unit] = {
    Figure.QUALITY: Unit.POINTS,
    Figure.CES: Unit.EFFORT,
    Figure.WRAP_UP: Unit.SECONDS,
    Figure.PER_HOUR: Unit.PER_HOUR,
}
BOUNDS: Mapping[Unit, tuple[float, float]] = {
    Unit.POINTS: (0.0, 100.0),
    Unit.EFFORT: (1.0, 7.0),
    Unit.SHARE: (0.0, 1.0),
    Unit.SECONDS: (0.0, math.inf),
    Unit.PER_HOUR: (0.0, math.inf),
}
"""No interval of a few goes beyond what can be."""
LESS_IS_BETTER = frozenset({Figure.ASKED_AGAIN, Figure.WRAP_UP})


class Shown(StrEnum):
    """Who sees a figure; OFF until it was decided otherwise."""

    OFF = "off"
    TEAM = "team"
    PERSON = "person"
    """The person and their lead."""


@dataclass(frozen=True, slots=True)
class Sums:
    """What one person did on one day: how many, their values' sum, the sum of their squares."""

    n: int = 0
    total: float = 0.0
    squares: float = 0.0


@dataclass(frozen=True, slots=True)
class Estimate:
    """`value` with `low` and `high` (95 %); all None where only n may or can be said."""

    n: int
    value: float | None = None
    low: float | None = None
    high: float | None = None


@dataclass(frozen=True, slots=True)
class MiddleHalf:
    """Between which values the middle half of a team's people lies, each with enough contacts; of how many people."""

    low: float
    high: float
    people: int


@dataclass(frozen=True, slots=True)
class Stretch:
    """From that moment on the clock on the wall is so far ahead of UTC."""

    from_us: int
    ahead_us: int


def unit_of(figure: Figure) -> Unit:
    return UNITS.get(figure, Unit.SHARE)


def added(sums: Iterable[Sums]) -> Sums:
    n, total, squares = 0, 0.0, 0.0
    for each in sums:
        n, total, squares = n + each.n, total + each.total, squares + each.squares
    return Sums(n, total, squares)


def estimate(figure: Figure, sums: Sums, fewest: int) -> Estimate:
    """Below `fewest` only n."""
    unit = unit_of(figure)
    found = _interval(unit, sums) if sums.n >= fewest else None
    if found is None:
        return Estimate(sums.n)
    least, most = BOUNDS[unit]
    return Estimate(sums.n, found.value, max(least, found.low), min(most, found.high))


def middle_half(figure: Figure, people: Iterable[Sums], fewest: int) -> MiddleHalf | None:
    """None below FEWEST_PEOPLE persons who have enough."""
    values = [made.value for each in people if (made := estimate(figure, each, fewest)).value is not None]
    if len(values) < FEWEST_PEOPLE:
        return None
    low, _, high = quantiles(values, n=4, method="inclusive")
    return MiddleHalf(low, high, len(values))


def week_of(day: date) -> date:
    """Its Monday."""
    return day - timedelta(days=day.weekday())


def day_of(number: int) -> date:
    """Of a day counted from 1970."""
    return EPOCH + timedelta(days=number)


def midnight(day: date, zone: tzinfo) -> datetime:
    """When that day begins there, in UTC."""
    return datetime.combine(day, time.min, zone).astimezone(UTC)


def stretches(since: date, until: date, zone: tzinfo) -> Sequence[Stretch]:
    """How the wall's clock lies from the beginning of one day to the end of another: one, and one more each time it is put on."""
    made: list[Stretch] = []
    at, end = midnight(since, zone), midnight(until + timedelta(days=1), zone)
    while at < end:
        ahead = _ahead(at, zone)
        if not made or made[-1].ahead_us != ahead:
            made.append(Stretch(to_us(_changed(at, zone) if made else at), ahead))
        at += timedelta(days=1)
    if made and _ahead(end, zone) != made[-1].ahead_us:
        made.append(Stretch(to_us(_changed(end, zone)), _ahead(end, zone)))
    return made


def _changed(after: datetime, zone: tzinfo) -> datetime:
    """The minute of the day before `after` at which the clock became what it is then."""
    low, high = after - timedelta(days=1), after
    now = _ahead(after, zone)
    while high - low > timedelta(minutes=1):
        middle = low + timedelta(minutes=int((high - low).total_seconds() // 120))
        low, high = (low, middle) if _ahead(middle, zone) == now else (middle, high)
    return high


def _ahead(at: datetime, zone: tzinfo) -> int:
    ahead = at.astimezone(zone).utcoffset() or timedelta()
    return int(ahead.total_seconds()) * 1_000_000


def _interval(unit: Unit, sums: Sums) -> Interval | None:
    match unit:
        case Unit.SHARE:
            return share(min(round(sums.total), sums.n), sums.n)
        case Unit.PER_HOUR:
            return rate(sums.n, sums.total)
        case Unit.POINTS | Unit.EFFORT | Unit.SECONDS:
            spread = sums.squares - sums.total * sums.total / sums.n if sums.n else 0.0
            return mean_of_sums(sums.n, sums.total, spread)
