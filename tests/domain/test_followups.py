"""When a follow-up falls due: quick picks, zones, recurrence, lateness."""
# ruff: noqa: DTZ001 what hangs on the wall has no zone

from datetime import UTC, date, datetime, timedelta

import pytest

from agentdesk.domain.errors import Refused
from agentdesk.domain.followups import (
    QUICK_PICKS,
    Due,
    anchored,
    derive_due,
    due_for,
    ending,
    is_offered,
    late_s,
    next_due,
    parse_when,
)
from agentdesk.domain.hours import BusinessHours, wall_to_utc
from agentdesk.domain.kinds import FollowUpKind, FollowUpState

HERE = "Europe/Amsterdam"
HOURS = BusinessHours()
FRIDAY_TWO = datetime(2026, 11, 20, 13, 2, 41, tzinfo=UTC)  # 14:02 in Amsterdam


def picked(pick: str, now: datetime = FRIDAY_TWO, customer_zone: str = "", delivered_on: date | None = None) -> Due:
    return due_for(pick, now=now, zone=HERE, hours=HOURS, customer_zone=customer_zone, delivered_on=delivered_on)


@pytest.mark.parametrize(
    ("pick", "local"),
    [
        ("in-1h", datetime(2026, 11, 20, 15, 2)),
        ("today-16", datetime(2026, 11, 20, 16)),
        ("tomorrow-10", datetime(2026, 11, 23, 10)),
        ("in-3-days", datetime(2026, 11, 25, 10)),
        ("next-monday", datetime(2026, 11, 23, 10)),
        ("in-20m", datetime(2026, 11, 20, 14, 22)),
    ],
)
def test_quick_picks_on_a_friday_afternoon(pick: str, local: datetime) -> None:
    due = picked(pick)
    assert (due.local_due, due.zone) == (local, HERE)
    assert due.due_at == wall_to_utc(local, HERE)


def test_every_quick_pick_on_offer_has_a_meaning_on_every_day_of_the_year() -> None:
    for day in range(366):
        now = datetime(2028, 1, 1, 8, tzinfo=UTC) + timedelta(days=day)
        for pick in QUICK_PICKS:
            assert picked(pick, now).due_at > now


def test_a_pick_says_why_it_moved() -> None:
    assert picked("tomorrow-10").moved == "closed"
    assert picked("today-16").moved == ""
    assert picked("today-16", FRIDAY_TWO + timedelta(hours=3)).moved in {"passed", "closed"}


def test_three_working_days_after_a_delivery_on_thursday_is_tuesday() -> None:
    assert picked("delivery+3wd", delivered_on=date(2026, 11, 19)).local_due == datetime(2026, 11, 24, 10)


def test_a_delivery_long_ago_is_not_called_about_in_the_past() -> None:
    due = picked("delivery+3wd", delivered_on=date(2026, 10, 1))
    assert due.due_at > FRIDAY_TWO
    assert due.moved == "closed"


def test_nobody_is_called_at_night_where_they_live() -> None:
    due = picked("today-16", customer_zone="Asia/Ho_Chi_Minh")  # 16:00 here is 22:00 there
    there = due.due_at + timedelta(hours=7)
    assert due.moved == "night"
    assert 9 <= there.hour < 20
    assert HOURS.is_open(due.due_at)


def test_a_customer_whose_day_never_meets_our_hours_still_gets_a_time() -> None:
    assert picked("tomorrow-10", customer_zone="Pacific/Honolulu").due_at > FRIDAY_TWO


def test_in_an_hour_is_taken_as_said_even_on_sunday() -> None:
    sunday = datetime(2026, 11, 22, 13, tzinfo=UTC)
    assert picked("in-1h", sunday).due_at == sunday + timedelta(hours=1)


def test_picks_that_make_no_sense_now_are_not_offered() -> None:
    assert is_offered("today-16", now=FRIDAY_TWO, zone=HERE, has_delivery=False)
    assert not is_offered("today-16", now=FRIDAY_TWO + timedelta(hours=2), zone=HERE, has_delivery=False)
    assert not is_offered("delivery+3wd", now=FRIDAY_TWO, zone=HERE, has_delivery=False)
    assert is_offered("delivery+3wd", now=FRIDAY_TWO, zone=HERE, has_delivery=True)


@pytest.mark.parametrize("text", ["soon", "in-h", "tomorrow", "2026-13-40", ""])
def test_a_time_nobody_can_read_is_refused(text: str) -> None:
    with pytest.raises(Refused, match="unknown-time"):
        parse_when(text, now=FRIDAY_TWO, zone=HERE, hours=HOURS)


def test_a_typed_time_is_kept_to_the_minute() -> None:
    typed = parse_when("2026-11-22 21:15", now=FRIDAY_TWO, zone=HERE, hours=HOURS)
    assert typed.local_due == datetime(2026, 11, 22, 21, 15)
    offset = parse_when("2026-11-22T21:15+07:00", now=FRIDAY_TWO, zone=HERE, hours=HOURS)
    assert offset.due_at == datetime(2026, 11, 22, 14, 15, tzinfo=UTC)
    day = parse_when("2026-12-01", now=FRIDAY_TWO, zone=HERE, hours=HOURS)
    assert day.local_due == datetime(2026, 12, 1, 10)


def after(rule: str, local: datetime, zone: str = HERE, now: datetime | None = None) -> Due | None:
    due = Due(local, zone, derive_due(local, zone))
    return next_due(rule, due, now or due.due_at)


def test_a_yearly_29_february_falls_on_the_28th_and_comes_back_on_the_29th() -> None:
    rule = anchored("FREQ=YEARLY", datetime(2024, 2, 29, 10))
    local, seen = datetime(2024, 2, 29, 10), []
    for _ in range(4):
        due = after(rule, local)
        assert due is not None
        local = due.local_due
        seen.append(local.date())
    assert seen == [date(2025, 2, 28), date(2026, 2, 28), date(2027, 2, 28), date(2028, 2, 29)]


def test_a_monthly_31st_falls_on_the_last_day_of_shorter_months() -> None:
    rule = anchored("FREQ=MONTHLY", datetime(2026, 1, 31, 9))
    local, seen = datetime(2026, 1, 31, 9), []
    for _ in range(4):
        due = after(rule, local)
        assert due is not None
        local = due.local_due
        seen.append((local.month, local.day))
    assert seen == [(2, 28), (3, 31), (4, 30), (5, 31)]


def test_a_call_at_ten_stays_at_ten_across_daylight_saving() -> None:
    before = datetime(2026, 3, 28, 10)
    due = after("FREQ=DAILY", before)
    assert due is not None
    assert due.local_due == datetime(2026, 3, 29, 10)
    assert due.due_at - derive_due(before, HERE) == timedelta(hours=23)


def test_an_item_at_a_skipped_time_rings_once_that_night_and_returns_to_its_time() -> None:
    gap = after("FREQ=DAILY", datetime(2026, 3, 28, 2, 30))
    assert gap is not None
    assert gap.local_due == datetime(2026, 3, 29, 2, 30)
    assert gap.due_at == datetime(2026, 3, 29, 1, 30, tzinfo=UTC)
    following = after("FREQ=DAILY", gap.local_due)
    assert following is not None
    assert following.local_due == datetime(2026, 3, 30, 2, 30)


def test_what_was_missed_is_not_made_up_for() -> None:
    late = after("FREQ=DAILY", datetime(2026, 11, 16, 10), now=FRIDAY_TWO)
    assert late is not None
    assert late.local_due == datetime(2026, 11, 21, 10)


def test_a_rule_that_has_ended_has_no_next() -> None:
    assert after(anchored("FREQ=WEEKLY;COUNT=1", datetime(2026, 11, 16, 10)), datetime(2026, 11, 16, 10)) is None
    assert after("FREQ=DAILY;UNTIL=20261116T230000Z", datetime(2026, 11, 16, 10)) is None


def test_a_rare_day_is_waited_for() -> None:
    monday = after("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29;BYDAY=MO", datetime(2072, 2, 29, 10))
    assert monday is not None
    assert monday.local_due == datetime(2112, 2, 29, 10)


@pytest.mark.parametrize(
    "rule",
    [
        "FREQ=SECONDLY", "often", "FREQ=DAILY;INTERVAL=x", "FREQ=DAILY;UNTIL=soon", "FREQ=DAILY;COUNT=x",
        "FREQ=DAILY;BYMONTH=99", "FREQ=DAILY;BYMONTH=99;COUNT=3", "FREQ=DAILY;BYMONTHDAY=32;UNTIL=99991231",
        "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30", "FREQ=DAILY;UNTIL=20210101",
    ],
)  # fmt: skip
def test_a_rule_that_cannot_be_followed_is_refused(rule: str) -> None:
    with pytest.raises(Refused, match="bad-recurrence"):
        anchored(rule, datetime(2026, 11, 16, 10))


def test_an_anchored_rule_stays_as_it_is() -> None:
    rule = anchored("FREQ=YEARLY", datetime(2024, 2, 29, 10))
    assert anchored(rule, datetime(2025, 2, 28, 10)) == rule


def test_lateness_begins_when_it_is_due() -> None:
    assert late_s(FRIDAY_TWO, FRIDAY_TWO - timedelta(minutes=5)) == 0
    assert late_s(FRIDAY_TWO, FRIDAY_TWO + timedelta(minutes=18)) == 18 * 60


def test_a_promise_is_kept_broken_or_released_and_the_others_done_or_not() -> None:
    assert ending(FollowUpKind.PROMISE, FollowUpState.DONE) is FollowUpState.KEPT
    assert ending(FollowUpKind.PROMISE, FollowUpState.RELEASED) is FollowUpState.RELEASED
    assert ending(FollowUpKind.CALL_BACK, FollowUpState.KEPT) is FollowUpState.DONE
    assert ending(FollowUpKind.FOLLOW_UP, FollowUpState.BROKEN) is FollowUpState.NOT_DONE
    assert ending(FollowUpKind.FOLLOW_UP, FollowUpState.CANCELLED) is FollowUpState.CANCELLED
