"""Knows what a moment means that somebody types: `21 nov 10:00`, `morgen 10`, `ma 9:30`, `thứ hai 9:00`, `in 3 days`.

English, Dutch and Vietnamese are all understood whatever the screen's language is: a desk in Utrecht writes mails in
English. Days stand before months, as in all three. What is not understood whole is not understood at all: half a guess
would be a call on the wrong day.
"""

import re
import unicodedata
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta

from agentdesk.domain.folding import fold

MORNING = time(10)
"""Of a day without a time, as in the quick picks."""
_PARTS = {"ochtend": 9, "morning": 9, "sang": 9, "middag": 14, "afternoon": 14, "chieu": 14, "avond": 19, "evening": 19,
          "toi": 19}  # fmt: skip
_LATER = frozenset({"pm", "middag", "afternoon", "chieu", "avond", "evening", "toi"})
_MONTHS = ("jan", "feb", "mar|mrt|maa", "apr", "may|mei", "jun", "jul", "aug", "sep", "oct|okt", "nov", "dec")
_FULL = ("uary|uari", "ruary|ruari", "ch|rt", "il", "", "e|i", "y|i", "ust|ustus", "t|tember", "ober", "ember", "ember")
_WEEKDAYS = (
    r"ma|maandag|mon|monday",
    r"di|dinsdag|tue|tues|tuesday",
    r"wo|woensdag|wed|wednesday",
    r"do|donderdag|thu|thur|thurs|thursday",
    r"vr|vrijdag|fri|friday",
    r"za|zaterdag|sat|saturday",
    r"zo|zondag|sun|sunday|cn|chu nhat",
)
_VIETNAMESE = ("hai", "ba", "tu", "nam", "sau", "bay")
_COUNTS = {"a": 1, "an": 1, "one": 1, "een": 1, "mot": 1, "two": 2, "twee": 2, "hai": 2, "three": 3, "drie": 3, "ba": 3}
_UNITS = (
    ("minutes", r"min|mins|minutes?|minuut|minuten|phut"),
    ("hours", r"h|hours?|uur|uren|gio|tieng"),
    ("days", r"days?|dag|dagen|ngay"),
    ("weeks", r"weeks?|weken|tuan"),
)
_COUNT = rf"(?P<n>\d{{1,3}}|{'|'.join(_COUNTS)})"
_UNIT = "|".join(f"(?P<{name}>{words})" for name, words in _UNITS)
_AHEAD = (
    re.compile(rf"\b(?:in|over|sau|trong)\s+{_COUNT}\s*(?:{_UNIT})(?:\s+nua)?\b"),
    re.compile(rf"\b{_COUNT}\s*(?:{_UNIT})\s+(?:nua|later|from now)\b"),
)
_HALF_DAY = r"(?:\s*(?P<half>am|pm))?"
_CLOCKS = (
    re.compile(rf"(?<![\d./-])(?P<hour>\d{{1,2}})\s*[:h]\s*(?P<minute>\d{{2}})(?::\d{{2}})?(?![\d:]){_HALF_DAY}"),
    re.compile(
        r"(?<![\d./-])(?P<hour>\d{1,2})\s*(?:gio|uur|u|h|o'?clock)\b(?:\s*(?P<ruoi>ruoi)|\s*(?P<minute>\d{2})\b)?"
    ),
    re.compile(r"(?<![\d./-])(?P<hour>\d{1,2})\s*(?P<half>am|pm)\b"),
)
_DOTTED = re.compile(r"\b(?P<hour>\d{1,2})\.(?P<minute>\d{2})\b")
_BARE = re.compile(r"^\s*(?P<hour>\d{1,2})\s*$")
_NAMED = (
    (2, re.compile(r"\b(?:the )?day after tomorrow\b|\bovermorgen\b|\bngay (?:kia|mot)\b")),
    (1, re.compile(r"\btomorrow\b|\bmorgen(?=ochtend|middag|avond|\b)|\b(?:ngay )?mai\b")),
    (0, re.compile(r"\btoday\b|\bvandaag\b|\bvan(?=ochtend|middag|avond)|\b(?:hom )?nay\b|\bthis (?=\w+noon|evening)")),
)
_ISO = re.compile(r"\b(?P<year>\d{4})-(?P<month>\d{1,2})-(?P<day>\d{1,2})(?:t(?=\d)|\b)")
_NUMBERS = re.compile(r"\b(?P<day>\d{1,2})(?P<sep>[-/.])(?P<month>\d{1,2})(?:(?P=sep)(?P<year>\d{4}|\d{2}))?\b(?![:.])")
_MONTH = "|".join(
    f"(?P<m{at}>(?:{short})(?:{full})?)" for at, (short, full) in enumerate(zip(_MONTHS, _FULL, strict=True), 1)
)
_NAMED_MONTHS = (
    re.compile(rf"\b(?P<day>\d{{1,2}})(?:st|nd|rd|th|e)?\s*(?:of )?(?:{_MONTH})\b(?:\s+(?P<year>\d{{4}}))?"),
    re.compile(rf"\b(?:{_MONTH})\s+(?P<day>\d{{1,2}})(?:st|nd|rd|th)?\b(?!:)(?:\s+(?P<year>\d{{4}}))?"),
    re.compile(r"\b(?P<day>\d{1,2})\s*(?:thang|thg)\s*(?P<month>\d{1,2})\b(?:\s+(?:nam\s+)?(?P<year>\d{4}))?"),
)
_NEXT_WEEK = re.compile(r"\b(?:next|volgende) week\b|\btuan (?:sau|toi)\b")
_WEEKDAY = re.compile(
    r"\b(?P<next>(?:next|volgende|komende|aanstaande)\s+)?(?:"
    + "|".join(f"(?P<d{at}>{words})" for at, words in enumerate(_WEEKDAYS))
    + r")\b"
)
_THU = re.compile(
    rf"\b(?:vithu|thu|th)\s*(?P<name>{'|'.join(_VIETNAMESE)})\b|\b(?:vithu|th|t)\s*(?P<number>[2-7])\b(?![:h])"
)
_FILLERS = re.compile(r"\b(?:at|om|op|on|luc|vao|ngay|the|de|um|uur|this|next|deze)\b")


def read_when(text: str, now: datetime) -> datetime | None:
    """The moment on the wall of `now`, which is naive like it; None when it is not understood whole.

    A time alone is its next one; a day alone is at ten; a date without a year is its next one. What lies in the past
    is said as it is.
    """
    rest = _Rest(text)
    ahead = rest.take(*_AHEAD)
    if ahead is not None and (ahead["minutes"] or ahead["hours"]):
        return None if rest.left() else now.replace(second=0, microsecond=0) + _span(ahead)
    day, is_open = (now.date() + _span(ahead), False) if ahead is not None else _day(rest, now.date())
    clock = _clock(rest, has_day=day is not None)
    if rest.left() or (day is None and clock is None):
        return None
    if day is None and clock is not None:
        today = datetime.combine(now.date(), clock)
        return today if today > now else today + timedelta(days=1)
    said = datetime.combine(day or now.date(), clock or MORNING)
    return said + timedelta(days=7) if is_open and said <= now else said


class _Rest:
    """What has not been understood yet."""

    def __init__(self, text: str) -> None:
        lowered = unicodedata.normalize("NFC", text).lower().replace("thứ", "vithu")
        bare = re.sub(r"[,;]|(?<=[a-z])\.|(?<=\d)\.(?=\s|$)", " ", fold(lowered))
        self._text = re.sub(r"\s+", " ", bare).strip()

    def take(self, *patterns: re.Pattern[str]) -> re.Match[str] | None:
        for pattern in patterns:
            found = pattern.search(self._text)
            if found is not None:
                self._text = f"{self._text[: found.start()]} {self._text[found.end() :]}".strip()
                return found
        return None

    def left(self) -> str:
        return _FILLERS.sub(" ", self._text).strip()

    def spoil(self) -> None:
        """There is no such moment."""
        self._text = "?"

    def drop_fillers(self) -> None:
        self._text = self.left()


def _span(ahead: re.Match[str]) -> timedelta:
    count = _COUNTS.get(ahead["n"]) or int(ahead["n"])
    return next(timedelta(**{name: count}) for name, _ in _UNITS if ahead[name])


def _day(rest: _Rest, today: date) -> tuple[date | None, bool]:
    """The day that is named, and whether it is a weekday without a date, which may be today or a week from now."""
    for ahead, pattern in _NAMED:
        if rest.take(pattern) is not None:
            return today + timedelta(days=ahead), False
    next_week = rest.take(_NEXT_WEEK) is not None
    weekday, next_one = _weekday(rest)
    dated = rest.take(_ISO, *_NAMED_MONTHS, _NUMBERS)
    if dated is not None and not next_week:
        on = _date(dated, today)
        if on is None or (weekday is not None and on.weekday() != weekday):
            rest.spoil()
            return None, False
        return on, False
    if next_week:
        monday = today + timedelta(days=7 - today.weekday())
        return (today + timedelta(days=7) if weekday is None else monday + timedelta(days=weekday)), False
    if weekday is None:
        return None, False
    ahead = (weekday - today.weekday()) % 7
    return today + timedelta(days=7 if next_one and not ahead else ahead), True


def _weekday(rest: _Rest) -> tuple[int | None, bool]:
    """Vietnamese first: its `thứ` without its mark is Thursday in English."""
    found = rest.take(_THU)
    if found is not None:
        return (_VIETNAMESE.index(found["name"]) if found["name"] else int(found["number"]) - 2), False
    found = rest.take(_WEEKDAY)
    if found is None:
        return None, False
    return next(at for at in range(7) if found[f"d{at}"]), found["next"] is not None


def _date(found: re.Match[str], today: date) -> date | None:
    told = found.groupdict()
    named = (at for at in range(1, 13) if told.get(f"m{at}"))
    month, day = int(told.get("month") or next(named, 0)), int(told["day"])
    if told["year"]:
        year = int(told["year"])
        return _made(year if year > 99 else 2000 + year, month, day)
    return next((on for on in _years(today, month, day) if on >= today), None)


def _years(today: date, month: int, day: int) -> Iterator[date]:
    """A 29 February may be eight years away."""
    for year in range(today.year, today.year + 9):
        on = _made(year, month, day)
        if on is not None:
            yield on


def _made(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _clock(rest: _Rest, *, has_day: bool) -> time | None:
    found = rest.take(*_CLOCKS, _DOTTED)
    part = rest.take(re.compile(rf"(?:\b|^)(?:{'|'.join(_PARTS)})\b"))
    if found is None:
        rest.drop_fillers()
        found = rest.take(_BARE)
    if found is None:
        return time(_PARTS[part[0]]) if part is not None and has_day else None
    told = found.groupdict()
    hour, minute = int(told["hour"]), int(told.get("minute") or (30 if told.get("ruoi") else 0))
    half = told.get("half") or (part[0] if part is not None else "")
    if half in _LATER and hour < 12:
        hour += 12
    elif half == "am" and hour == 12:
        hour = 0
    if hour > 23 or minute > 59:
        rest.spoil()
        return None
    return time(hour, minute)
