"""Knows what a calendar invitation in a mail says: what, when, where, who. It is read; nothing is ever answered."""

import re
from datetime import UTC, date, datetime, time
from typing import Any

from icalendar import Calendar

from agentdesk.channels.mail.charsets import one_line
from agentdesk.domain.mail import Address, Invitation

LARGEST = 256 * 1024
MOST_ATTENDEES = 100
_MOST_RULES = 20

_FOLD = re.compile(r"\r?\n[ \t]")
_RULE = re.compile(r"(?is)\s*RRULE\b(.*)")
_TWICE_A_YEAR = re.compile(
    r"(?i):FREQ=YEARLY(?:;(?:BYMONTH=\d{1,2}|BYDAY=[+-]?\d?[A-Z]{2}|BYMONTHDAY=[\d,+-]{1,30}|INTERVAL=\d{1,3}|COUNT=\d{1,3}"
    r"|UNTIL=\w{8,16}|WKST=[A-Z]{2})){0,6}\s*"
)
"""How zones change their clocks; the library writes down each change of any other rule, until the year 2038."""


def invitation_of(text: str) -> Invitation | None:
    """The first event in it; None when there is none or it cannot be read."""
    try:
        calendar = Calendar.from_ical(_without_strange_zones(_FOLD.sub("", text[:LARGEST])))
        event = next(iter(calendar.walk("VEVENT")), None)
        return None if event is None else _read(str(calendar.get("METHOD", "")), event)
    except Exception:  # noqa: BLE001 the library raises what each of its value types meets; an invitation is only shown
        return None


def _without_strange_zones(text: str) -> str:
    """Known names of zones are understood without a description, which a stranger wrote."""
    zones: list[str] = []
    rest: list[str] = []
    in_zone = False
    for line in text.split("\n"):
        said = line.strip().upper()
        in_zone = in_zone or said == "BEGIN:VTIMEZONE"
        (zones if in_zone else rest).append(line)
        in_zone = in_zone and said != "END:VTIMEZONE"
    rules = [rule[1] for line in zones if (rule := _RULE.match(line))]
    usual = len(rules) <= _MOST_RULES and all(_TWICE_A_YEAR.fullmatch(rule) for rule in rules)
    return text if usual else "\n".join(rest)


def _read(method: str, event: Any) -> Invitation:
    begin, end = _moment(event.get("DTSTART")), _moment(event.get("DTEND"))
    if begin is not None and end is None and (length := event.get("DURATION")) is not None:
        end = begin + length.dt
    told = getattr(event.get("DTSTART"), "dt", None)
    zone = str(getattr(getattr(told, "tzinfo", None), "key", "") or _parameter(event.get("DTSTART"), "TZID"))
    rule = event.get("RRULE")
    attendees = event.get("ATTENDEE", [])
    return Invitation(
        method=one_line(method, 40).upper(),
        summary=one_line(str(event.get("SUMMARY", "")), 500),
        starts_at=begin,
        ends_at=end,
        is_all_day=isinstance(told, date) and not isinstance(told, datetime),
        zone="" if zone.upper() in {"UTC", "NONE"} else one_line(zone, 80),
        is_floating=isinstance(told, datetime) and told.tzinfo is None,
        location=one_line(str(event.get("LOCATION", "")), 500),
        organiser=_person(event.get("ORGANIZER")),
        attendees=tuple(
            person
            for each in (attendees if isinstance(attendees, list) else [attendees])[:MOST_ATTENDEES]
            if (person := _person(each)) is not None
        ),
        recurrence=one_line(rule.to_ical().decode("utf-8", "replace"), 300) if rule is not None else "",
        uid=one_line(str(event.get("UID", "")), 300),
        sequence=_number(event.get("SEQUENCE", 0)),
    )


def _moment(value: Any) -> datetime | None:
    told = getattr(value, "dt", None)
    if isinstance(told, datetime):
        return told.astimezone(UTC) if told.tzinfo is not None else told.replace(tzinfo=UTC)
    return datetime.combine(told, time(), UTC) if isinstance(told, date) else None


def _person(value: Any) -> Address | None:
    if value is None:
        return None
    address = str(value)
    if address.lower().startswith("mailto:"):
        address = address[7:]
    return Address(one_line(_parameter(value, "CN"), 200), one_line(address, 320))


def _parameter(value: Any, name: str) -> str:
    return str(getattr(value, "params", {}).get(name, ""))


def _number(value: Any) -> int:
    return min(max(int(value), 0), 1_000_000) if str(value).isdigit() else 0
