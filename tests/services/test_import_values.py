"""How texts become times, amounts and numbers."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from agentdesk.domain.clock import to_us
from agentdesk.domain.imports import BadValueError, row_hash, stable_id
from agentdesk.services.imports_values import DateOrder, Times, date_order, minor, whole


@pytest.mark.parametrize(
    ("text", "order", "zone", "expected"),
    [
        ("2026-11-20 14:02:03", DateOrder.ISO, "UTC", datetime(2026, 11, 20, 14, 2, 3, tzinfo=UTC)),
        ("2026-11-20T14:02:03+01:00", DateOrder.ISO, "UTC", datetime(2026, 11, 20, 13, 2, 3, tzinfo=UTC)),
        ("2026-07-01 12:00", DateOrder.ISO, "Europe/Amsterdam", datetime(2026, 7, 1, 10, 0, tzinfo=UTC)),
        ("2026/1/2 3:04", DateOrder.ISO, "UTC", datetime(2026, 1, 2, 3, 4, tzinfo=UTC)),
        ("01-02-2026 10:00", DateOrder.DAY_FIRST, "UTC", datetime(2026, 2, 1, 10, 0, tzinfo=UTC)),
        ("1/2/26", DateOrder.MONTH_FIRST, "UTC", datetime(2026, 1, 2, tzinfo=UTC)),
        ("1/2/2026 12:05 AM", DateOrder.MONTH_FIRST, "UTC", datetime(2026, 1, 2, 0, 5, tzinfo=UTC)),
        ("1/2/2026 1:05 p.m.", DateOrder.MONTH_FIRST, "UTC", datetime(2026, 1, 2, 13, 5, tzinfo=UTC)),
    ],
)
def test_times_are_read_in_their_way_and_zone(text: str, order: DateOrder, zone: str, expected: datetime) -> None:
    times = Times(order, UTC if zone == "UTC" else ZoneInfo(zone))
    assert times.us(text) == to_us(expected)


@pytest.mark.parametrize("text", ["", "soon", "0001-01-01", "2026-13-01", "2026-02-30", "9999-12-31"])
def test_what_is_no_time_is_refused(text: str) -> None:
    with pytest.raises(ValueError):
        Times(DateOrder.ISO, UTC).us(text)


def test_the_way_of_dates_is_seen_or_guessed() -> None:
    assert date_order(["01/02/2026", "13/02/2026"]) == (DateOrder.DAY_FIRST, False)
    assert date_order(["01/02/2026", "02/13/2026"]) == (DateOrder.MONTH_FIRST, False)
    assert date_order(["01/02/2026"]) == (DateOrder.DAY_FIRST, True)
    assert date_order(["2026-01-02"]) == (DateOrder.ISO, False)


@pytest.mark.parametrize(
    ("text", "currency", "expected"),
    [
        ("118.35", "BRL", 11835), ("-2.95", "GBP", -295), ("1.234,50", "EUR", 123450), ("1,234.50", "USD", 123450),
        ("12,5", "EUR", 1250), ("€ 12,-", "EUR", 1200), ("250000", "VND", 250000), ("1.250.000", "VND", 1250000),
        ("0.005", "EUR", 1), ("1,234", "USD", 123400), ("0,999", "EUR", 100), ("1.234", "KWD", 1234),
    ],
)  # fmt: skip
def test_amounts_are_read_as_people_write_them(text: str, currency: str, expected: int) -> None:
    assert minor(text, currency, "total") == expected


@pytest.mark.parametrize("text", ["", "abc", "1e400", "nan", "12 apples"])
def test_what_is_no_amount_is_turned_away(text: str) -> None:
    with pytest.raises(BadValueError):
        minor(text, "EUR", "total")


def test_whole_numbers_may_be_written_with_a_point() -> None:
    assert whole("12.0", "quantity") == 12
    with pytest.raises(BadValueError):
        whole("1.5", "quantity")


def test_a_stable_id_is_a_version_7_uuid_of_its_time() -> None:
    from uuid import UUID

    at = to_us(datetime(2026, 11, 20, tzinfo=UTC))
    first, again, other = stable_id(at, "a"), stable_id(at, "a"), stable_id(at, "b")
    assert first == again != other
    made = UUID(bytes=first)
    assert (made.version, made.variant) == (7, "specified in RFC 4122")
    assert made.int >> 80 == at // 1000
    assert len(row_hash("x")) == 16
