"""Knows how the texts of a table become times, days, amounts and numbers, and which way its dates are written."""

import re
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta, tzinfo
from decimal import ROUND_HALF_UP, Decimal, InvalidOperation
from enum import StrEnum

from agentdesk.domain.imports import BadValueError

_NAIVE_EPOCH = datetime(1970, 1, 1)  # noqa: DTZ001 subtracted from naive times whose zone is UTC
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_US = timedelta(microseconds=1)
_EARLIEST_YEAR, _LATEST_YEAR = 1900, 2200
_DATE = re.compile(
    r"(\d{1,4})[-/.](\d{1,2})[-/.](\d{1,4})"
    r"(?:[ T,]+(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*([AaPp])?\.?(?:[Mm]\.?)?)?\s*"
)
_NO_CENTS = frozenset(
    ["BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW", "PYG", "RWF", "UGX", "VND", "VUV", "XAF", "XOF", "XPF"]
)
_THREE_PLACES = frozenset(["BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"])


class DateOrder(StrEnum):
    ISO = "year-month-day"
    DAY_FIRST = "day-month-year"
    MONTH_FIRST = "month-day-year"


class Times:
    """Reads times and days written one way; times without a zone are in `zone`."""

    def __init__(self, order: DateOrder, zone: tzinfo) -> None:
        self.order = order
        self.zone = zone
        self._plain = order is DateOrder.ISO and zone is UTC

    def us(self, text: str) -> int:
        """Microseconds UTC; raises ValueError."""
        if self.order is DateOrder.ISO:
            at = _iso(text)
            if at.tzinfo is None:
                if not _EARLIEST_YEAR <= at.year <= _LATEST_YEAR:
                    raise ValueError(text)
                if self._plain:
                    return (at - _NAIVE_EPOCH) // _US
                at = at.replace(tzinfo=self.zone)
        else:
            at = self._local(text).replace(tzinfo=self.zone)
        if not _EARLIEST_YEAR <= at.year <= _LATEST_YEAR:
            raise ValueError(text)
        return (at - _EPOCH) // _US

    def day(self, text: str) -> str:
        """An ISO day; raises ValueError."""
        at = _iso(text) if self.order is DateOrder.ISO else self._local(text)
        if not _EARLIEST_YEAR <= at.year <= _LATEST_YEAR:
            raise ValueError(text)
        return at.date().isoformat()

    def local(self, us: int) -> str:
        """The wall clock of `us` in this zone, as ISO text without a zone."""
        return (_EPOCH + timedelta(microseconds=us)).astimezone(self.zone).replace(tzinfo=None).isoformat()

    def _local(self, text: str) -> datetime:
        found = _DATE.fullmatch(text)
        if found is None:
            return datetime.fromisoformat(text)
        first, second, third, hour, minute, secs, half = found.groups()
        if len(first) == 4:
            year, month, day = int(first), int(second), int(third)
        elif self.order is DateOrder.MONTH_FIRST:
            year, month, day = int(third), int(first), int(second)
        else:
            year, month, day = int(third), int(second), int(first)
        if year < 100:
            year += 1900 if year >= 70 else 2000
        hours = int(hour or 0)
        if half:
            hours = hours % 12 + (12 if half in "pP" else 0)
        return datetime(year, month, day, hours, int(minute or 0), int(secs or 0))  # noqa: DTZ001 zone comes with the column


def _iso(text: str) -> datetime:
    try:
        return datetime.fromisoformat(text)
    except ValueError:
        found = _DATE.fullmatch(text)
        if found is None or len(found[1]) != 4:
            raise
        return datetime(  # noqa: DTZ001 zone comes with the column
            int(found[1]), int(found[2]), int(found[3]), int(found[4] or 0), int(found[5] or 0), int(found[6] or 0)
        )


def date_order(samples: Iterable[str]) -> tuple[DateOrder, bool]:
    """Which way dates are written, and whether that had to be guessed (no day above 12 among day/month dates)."""
    seen_other = False
    for text in samples:
        found = _DATE.match(text)
        if found is None or len(found[1]) == 4:
            continue
        seen_other = True
        if int(found[1]) > 12:
            return DateOrder.DAY_FIRST, False
        if int(found[2]) > 12:
            return DateOrder.MONTH_FIRST, False
    return (DateOrder.DAY_FIRST, True) if seen_other else (DateOrder.ISO, False)


def decimal(text: str, column: str) -> Decimal:
    """`1234.5`, `1.234,50`, `1,234.50` and `€ 12,-`; raises BadValueError."""
    plain = text.strip().strip("€$£R ").replace("\u00a0", "").replace(" ", "").removesuffix(",-").removesuffix(".-")
    comma, dot = plain.rfind(","), plain.rfind(".")
    if comma >= 0 and dot >= 0:
        plain = plain.replace("," if dot > comma else ".", "").replace(",", ".")
    elif comma >= 0:
        grouped = plain.count(",") > 1 or (len(plain) - comma == 4 and plain.lstrip("-+")[0] != "0")
        plain = plain.replace(",", "" if grouped else ".")
    elif plain.count(".") > 1:
        plain = plain.replace(".", "")
    try:
        value = Decimal(plain)
    except InvalidOperation:
        raise BadValueError("not-a-number", column, text) from None
    if not value.is_finite() or abs(value) >= 10**15:
        raise BadValueError("not-a-number", column, text)
    return value


def minor(text: str, currency: str, column: str) -> int:
    """Minor units of the currency (cents; none for ₫ and ¥). Raises BadValueError."""
    places = 0 if currency in _NO_CENTS else 3 if currency in _THREE_PLACES else 2
    return int((decimal(text, column) * 10**places).quantize(Decimal(1), ROUND_HALF_UP))


def whole(text: str, column: str) -> int:
    """A whole number, also written `12.0`; raises BadValueError."""
    try:
        return int(text)
    except ValueError:
        value = decimal(text, column)
        if value != value.to_integral_value():
            raise BadValueError("not-whole", column, text) from None
        return int(value)
