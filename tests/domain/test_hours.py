"""Business hours, public holidays and what the clock on the wall means."""
# ruff: noqa: DTZ001 what hangs on the wall has no zone

import subprocess
import sys
from datetime import UTC, date, datetime, time, timedelta

import pytest

from agentdesk.domain.errors import Refused
from agentdesk.domain.hours import BusinessHours, holiday_name, utc_to_wall, wall_to_utc

HOURS = BusinessHours()


def test_a_time_that_daylight_saving_skips_is_read_with_the_offset_before_the_gap() -> None:
    skipped = datetime(2026, 3, 29, 2, 30)
    assert wall_to_utc(skipped, "Europe/Amsterdam") == datetime(2026, 3, 29, 1, 30, tzinfo=UTC)
    assert utc_to_wall(datetime(2026, 3, 29, 1, 30, tzinfo=UTC), "Europe/Amsterdam") == datetime(2026, 3, 29, 3, 30)


def test_a_time_that_happens_twice_is_the_first_of_the_two() -> None:
    twice = datetime(2026, 10, 25, 2, 30)
    assert wall_to_utc(twice, "Europe/Amsterdam") == datetime(2026, 10, 25, 0, 30, tzinfo=UTC)


def test_an_unknown_zone_is_refused() -> None:
    with pytest.raises(Refused, match="unknown-zone"):
        wall_to_utc(datetime(2026, 1, 1), "Europe/Atlantis")


def test_public_holidays_are_closed_and_known_by_name() -> None:
    assert holiday_name(date(2026, 4, 27), "NL")
    assert not HOURS.is_working_day(date(2026, 4, 27))
    assert holiday_name(date(2026, 4, 27), "") == ""
    assert holiday_name(date(2026, 4, 27), "XX") == ""


def test_three_working_days_skip_the_weekend_and_king_s_day() -> None:
    friday = date(2026, 4, 24)
    assert HOURS.add_working_days(friday, 3) == date(2026, 4, 30)


def test_zero_working_days_after_a_sunday_is_monday() -> None:
    assert HOURS.add_working_days(date(2026, 11, 22), 0) == date(2026, 11, 23)


def test_a_shop_that_shut_on_friday_opens_on_monday_at_nine() -> None:
    friday_evening = datetime(2026, 11, 20, 18, 30, tzinfo=UTC)
    assert HOURS.next_open(friday_evening) == datetime(2026, 11, 23, 8, tzinfo=UTC)


def test_an_open_shop_is_open_now() -> None:
    at = datetime(2026, 11, 23, 9, 15, tzinfo=UTC)
    assert HOURS.is_open(at)
    assert HOURS.next_open(at) == at


@pytest.mark.parametrize(
    ("at", "minutes", "then"),
    [
        (datetime(2026, 11, 23, 13, 2, tzinfo=UTC), 60, datetime(2026, 11, 23, 14, 2, tzinfo=UTC)),
        (datetime(2026, 11, 20, 16, 30, tzinfo=UTC), 30, datetime(2026, 11, 23, 8, tzinfo=UTC)),  # Friday, 17:30
        (datetime(2026, 11, 20, 16, 30, tzinfo=UTC), 90, datetime(2026, 11, 23, 9, tzinfo=UTC)),
        (datetime(2026, 11, 22, 3, tzinfo=UTC), 0, datetime(2026, 11, 23, 8, tzinfo=UTC)),
    ],
)
def test_time_after_a_moment_counts_only_while_the_shop_is_open(at: datetime, minutes: int, then: datetime) -> None:
    assert HOURS.after_open(at, timedelta(minutes=minutes)) == then


def test_time_runs_by_the_clock_where_the_shop_never_opens() -> None:
    at = datetime(2026, 11, 22, 3, tzinfo=UTC)
    assert BusinessHours(spans={}).after_open(at, timedelta(hours=1)) == at + timedelta(hours=1)


def test_a_shop_without_any_hours_does_not_search_for_ever() -> None:
    never = BusinessHours(spans={})
    at = datetime(2026, 11, 23, 9, tzinfo=UTC)
    assert never.next_open(at) == at
    assert never.add_working_days(date(2026, 11, 23), 2) == date(2026, 11, 25)


def test_hours_come_back_from_their_setting() -> None:
    hours = BusinessHours(
        zone="Asia/Ho_Chi_Minh",
        country="VN",
        spans={0: ((time(8), time(12)), (time(13), time(17)))},
        closed_on=frozenset({date(2026, 12, 31)}),
    )
    assert BusinessHours.from_json(hours.to_json()) == hours
    assert BusinessHours.from_json(None) == BusinessHours()


@pytest.mark.parametrize("text", ["[]", "{", '{"spans": {"0": [["17:00", "09:00"]]}}', '{"closed_on": ["soon"]}'])
def test_hours_that_cannot_be_read_are_refused(text: str) -> None:
    with pytest.raises(Refused, match="bad-setting"):
        BusinessHours.from_json(text)


EVERY_COUNTRY = """
import sys
from datetime import date
from agentdesk.domain.hours import holiday_name

assert holiday_name(date(2026, 4, 27), "NL")
loaded = [name for name in sys.modules if name.startswith("holidays.countries.")]
assert len(loaded) < 5, loaded
from holidays.registry import COUNTRIES
for _, code, *_ in COUNTRIES.values():
    holiday_name(date(2026, 1, 1), code)
"""


def test_a_country_is_loaded_alone_and_every_country_can_be() -> None:
    child = subprocess.run([sys.executable, "-c", EVERY_COUNTRY], capture_output=True, text=True, check=False)
    assert child.returncode == 0, child.stderr
