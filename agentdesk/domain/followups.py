"""Knows when a follow-up falls due: quick picks, local time and zone, recurrence, lateness.

The truth of a follow-up is its local time and its zone; `due_at` (UTC) is derived by `derive_due` and made again when
zone data change. A recurrence expands in local time, so a call at ten stays at ten across daylight saving. A yearly
29 February falls on the 28th in common years, a monthly 31st on the last day of shorter months (RFC 7529's
SKIP=BACKWARD); the first date travels with the rule as its DTSTART, so the 29th comes back in leap years.
"""

import re
from collections.abc import Mapping
from datetime import MAXYEAR, UTC, date, datetime, time, timedelta

from agentdesk.domain.contacts import next_polite
from agentdesk.domain.errors import Refused
from agentdesk.domain.hours import BusinessHours, utc_to_wall, wall_to_utc
from agentdesk.domain.kinds import FollowUpKind, FollowUpState
from agentdesk.domain.records import dataclass

QUICK_PICKS: tuple[str, ...] = ("in-1h", "today-16", "tomorrow-10", "in-3-days", "next-monday", "delivery+3wd")
"""As offered, in this order. `due_for` reads other numbers too: `in-20m`, `in-2h`, `in-5-days`, `tomorrow-14`."""

CLAIM_LEASE = timedelta(minutes=10)
SAME_TRY = timedelta(seconds=10)
"""Missed calls of one caller and line that began so close together are one call that rang at several desks."""

_MORNING = time(10)
_PICK = re.compile(
    r"in-(?P<minutes>\d{1,4})m|in-(?P<hours>\d{1,3})h|in-(?P<days>\d{1,3})-days?|today-(?P<today>\d{1,2})"
    r"|tomorrow-(?P<tomorrow>\d{1,2})|next-(?P<weekday>mon|tues|wednes|thurs|fri|satur|sun)day"
    r"|delivery\+(?P<after>\d{1,2})wd"
)
_WEEKDAYS = ("mon", "tues", "wednes", "thurs", "fri", "satur", "sun")
_RANGES = {
    "BYMONTH": 12,
    "BYMONTHDAY": 31,
    "BYYEARDAY": 366,
    "BYWEEKNO": 53,
    "BYHOUR": 23,
    "BYMINUTE": 59,
    "BYSECOND": 59,
}
_CYCLE_YEARS = 400
_LAST_YEAR = MAXYEAR - 41
"""A 30 February is looked for until the year 9999, day by day. The calendar repeats every 400 years, so the search is
done at its end; 41 years are left, because a Monday that is a 29 February comes back after 40."""
_UNTIL = re.compile(r"UNTIL=(\d{8}T\d{6})Z")


@dataclass(frozen=True, slots=True)
class Due:
    """When something is due. `local_due` (naive) in `zone` is the truth, `due_at` is the same in UTC.

    `moved` says why it is not the moment that was picked: "", `closed` (weekend, holiday, after hours), `night` (it
    would be outside 9 to 20 o'clock where the customer lives), `passed`.
    """

    local_due: datetime
    zone: str
    due_at: datetime
    moved: str = ""


def derive_due(local_due: datetime, zone: str) -> datetime:
    """UTC of a follow-up's local time. Raises Refused("unknown-zone")."""
    return wall_to_utc(local_due, zone)


def due_at_moment(at: datetime, zone: str, moved: str = "") -> Due:
    """A moment as a due time in a zone."""
    return Due(utc_to_wall(at, zone), zone, at.astimezone(UTC), moved)


def due_for(
    pick: str,
    *,
    now: datetime,
    zone: str,
    hours: BusinessHours,
    customer_zone: str = "",
    delivered_on: date | None = None,
) -> Due:
    """What a quick pick means now, on the wall of the agent's `zone`.

    Hours and minutes are taken as said. Days are working days: what falls on a closed day or outside the shop's hours
    moves to when it opens, and what would wake the customer moves to their next 9 o'clock. Without a delivery,
    `delivery+3wd` counts from today. Raises Refused("unknown-time").
    """
    match = _PICK.fullmatch(pick)
    if match is None:
        raise Refused("unknown-time", text=pick)
    told = {name: int(text) for name, text in match.groupdict().items() if text and text.isdigit()}
    if "minutes" in told or "hours" in told:
        at = now + timedelta(minutes=told.get("minutes", 0), hours=told.get("hours", 0))
        return due_at_moment(at.replace(second=0, microsecond=0), zone)
    wall = utc_to_wall(now, zone)
    day, clock = _day_and_clock(match, told, wall.date(), hours, delivered_on)
    moved = ""
    if datetime.combine(day, clock) <= wall:
        moved, day = "passed", max(day, wall.date()) + timedelta(days=datetime.combine(wall.date(), clock) <= wall)
    return _settled(datetime.combine(day, clock), zone, hours, customer_zone, moved)


def parse_when(
    text: str,
    *,
    now: datetime,
    zone: str,
    hours: BusinessHours,
    customer_zone: str = "",
    delivered_on: date | None = None,
) -> Due:
    """A quick pick, a day (then 10:00) or an ISO date and time, with or without its offset.

    A time given to the minute is kept as given. Raises Refused("unknown-time").
    """
    cleaned = text.strip()
    if _PICK.fullmatch(cleaned):
        return due_for(cleaned, now=now, zone=zone, hours=hours, customer_zone=customer_zone, delivered_on=delivered_on)
    try:
        if len(cleaned) == 10:
            local = datetime.combine(date.fromisoformat(cleaned), _MORNING)
        else:
            local = datetime.fromisoformat(cleaned)
    except ValueError as error:
        raise Refused("unknown-time", text=text) from error
    if local.tzinfo is not None:
        return due_at_moment(local.astimezone(UTC), zone)
    return Due(local, zone, wall_to_utc(local, zone))


def is_offered(pick: str, *, now: datetime, zone: str, has_delivery: bool) -> bool:
    """Whether a quick pick makes sense now: not "today 16:00" at 17:00, nor "after delivery" without one."""
    match = _PICK.fullmatch(pick)
    if match is None or (match["after"] and not has_delivery):
        return False
    wall = utc_to_wall(now, zone)
    return not match["today"] or wall.time() < time(int(match["today"]) % 24)


def late_s(due_at: datetime, now: datetime) -> int:
    """By how many seconds it is late; 0 before it is due."""
    return max(0, int((now - due_at).total_seconds()))


def ending(kind: FollowUpKind, state: FollowUpState) -> FollowUpState:
    """The state in the words of its kind: a promise is kept, broken or released, the others done or not done."""
    of_promise = {FollowUpState.DONE: FollowUpState.KEPT, FollowUpState.NOT_DONE: FollowUpState.BROKEN}
    of_others = {
        FollowUpState.KEPT: FollowUpState.DONE,
        FollowUpState.BROKEN: FollowUpState.NOT_DONE,
        FollowUpState.RELEASED: FollowUpState.CANCELLED,
    }
    return (of_promise if kind is FollowUpKind.PROMISE else of_others).get(state, state)


def anchored(rule: str, local_due: datetime) -> str:
    """The rule with its first date, as it is stored. Raises Refused("bad-recurrence")."""
    if not rule:
        return ""
    text = rule
    if "DTSTART" not in rule.upper():
        text = f"DTSTART:{local_due:%Y%m%dT%H%M%S}\nRRULE:{rule.strip().removeprefix('RRULE:')}"
    if _occurrence_after(text, datetime.min) is None:  # noqa: DTZ901 local by design
        raise Refused("bad-recurrence", text=rule)
    return text


def next_due(rule: str, due: Due, now: datetime) -> Due | None:
    """The next time of an `anchored` rule: after this one and not in the past; None when the rule has ended.

    What was missed is not made up for: a daily item closed after three days comes back tomorrow, once.
    """
    after = max(due.local_due, utc_to_wall(now, due.zone))
    found = _occurrence_after(anchored(rule, due.local_due), after)
    return None if found is None else Due(found, due.zone, wall_to_utc(found, due.zone))


def _day_and_clock(
    match: re.Match[str], told: dict[str, int], today: date, hours: BusinessHours, delivered_on: date | None
) -> tuple[date, time]:
    """The day and time a pick names, before shops and nights are looked at."""
    if "days" in told:
        return hours.add_working_days(today, told["days"]), _MORNING
    if "today" in told:
        return today, time(told["today"] % 24)
    if "tomorrow" in told:
        return today + timedelta(days=1), time(told["tomorrow"] % 24)
    if "after" in told:
        return hours.add_working_days(delivered_on or today, told["after"]), _MORNING
    ahead = (_WEEKDAYS.index(match["weekday"]) - today.weekday() - 1) % 7 + 1
    return today + timedelta(days=ahead), _MORNING


def _settled(local: datetime, zone: str, hours: BusinessHours, customer_zone: str, moved: str) -> Due:
    """Moved to a day we work, to the shop's hours, and out of the customer's night."""
    workday = hours.working_day_from(local.date())
    if workday != local.date():
        local, moved = datetime.combine(workday, local.time()), "closed"
    at = wall_to_utc(local, zone)
    for _ in range(8):
        opens = hours.next_open(at)
        polite = next_polite(opens, customer_zone) if customer_zone else opens
        if polite != opens:
            moved = "night"
        elif opens != at and moved != "night":
            moved = "closed"
        if polite == at:
            break
        at = polite
    return due_at_moment(at, zone, moved)


def _occurrence_after(text: str, moment: datetime) -> datetime | None:
    """Reads DTSTART and RRULE as local time, with short months and 29 February falling back, not out."""
    from dateutil import rrule  # 20 ms, and only what recurs needs it

    start_text, _, rule_text = text.strip().partition("\n")
    try:
        start = datetime.strptime(start_text.partition(":")[2], "%Y%m%dT%H%M%S")  # noqa: DTZ007 local by design
        rule = _UNTIL.sub(r"UNTIL=\1", rule_text.strip().removeprefix("RRULE:").upper())
        parts = dict(part.split("=", 1) for part in rule.split(";") if part)
        if parts.get("FREQ") not in {"DAILY", "WEEKLY", "MONTHLY", "YEARLY"}:
            raise Refused("bad-recurrence", text=text)
        if not any(name.startswith("BY") for name in parts):
            parts |= _falling_back(parts["FREQ"], start)
        _check_ranges(parts)
        moment = max(moment, start - timedelta(microseconds=1))
        ahead = max(0, (_LAST_YEAR - moment.year) // _CYCLE_YEARS * _CYCLE_YEARS)
        if "UNTIL" in parts:
            parts["UNTIL"] = _later(parts["UNTIL"], ahead)
        whole = ";".join(f"{name}={value}" for name, value in parts.items())
        found = rrule.rrulestr(whole, dtstart=_moved(start, ahead)).after(_moved(moment, ahead))
    except ValueError as error:
        raise Refused("bad-recurrence", text=text) from error
    return None if found is None else _moved(found, -ahead)


def _check_ranges(parts: Mapping[str, str]) -> None:
    """Raises ValueError for a thirteenth month and its like."""
    for name, most in _RANGES.items():
        if any(abs(int(each)) > most for each in parts.get(name, "0").split(",")):
            raise ValueError(name)


def _moved(at: datetime, years: int) -> datetime:
    return at.replace(year=at.year + years)


def _later(until: str, years: int) -> str:
    """An end that lies as far ahead as the dates do."""
    year = int(until[:4]) + years
    return f"{year:04}{until[4:]}" if year <= MAXYEAR else f"{MAXYEAR}1231T235959"


def _falling_back(frequency: str, start: datetime) -> dict[str, str]:
    days = ",".join(str(day) for day in range(28, start.day + 1))
    if frequency == "MONTHLY" and start.day > 28:
        return {"BYMONTHDAY": days, "BYSETPOS": "-1"}
    if frequency == "YEARLY" and (start.month, start.day) == (2, 29):
        return {"BYMONTH": "2", "BYMONTHDAY": days, "BYSETPOS": "-1"}
    return {}
