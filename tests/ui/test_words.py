from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtWidgets import QApplication

from agentdesk.domain.errors import Conflict, NotAllowed, Offline, Refused
from agentdesk.domain.interactions import OUTCOMES, REASONS, ContactRules, Outcome
from agentdesk.domain.kinds import EventKind, OrderState, WaitingFor
from agentdesk.ui.words import Words

NOW = datetime(2026, 11, 22, 13, 2, tzinfo=UTC)
AMSTERDAM = ZoneInfo("Europe/Amsterdam")


@pytest.fixture
def words(qapp: QApplication) -> Words:
    return Words("en", AMSTERDAM)


def test_times_are_in_the_agents_zone(words: Words) -> None:
    assert words.clock(NOW) == "14:02"
    assert Words("en", ZoneInfo("Asia/Ho_Chi_Minh")).clock(NOW) == "20:02"


def test_days_are_named_from_today(words: Words) -> None:
    today = date(2026, 11, 22)
    assert words.day(today, today) == "Today, Sunday 22 November"
    assert words.day(date(2026, 11, 20), today) == "Friday 20 November"
    assert words.day(date(2024, 2, 29), today) == "Thursday 29 February 2024"


@pytest.mark.parametrize(
    ("after", "text"),
    [
        (timedelta(minutes=-18), "18 min late"),
        (timedelta(hours=-3), "3 h late"),
        (timedelta(days=-2), "2 d late"),
        (timedelta(minutes=118), "16:00"),
        (timedelta(hours=20), "tomorrow 10:02"),
        (timedelta(days=3), "Wed 14:02"),
    ],
)
def test_due_times_say_how_late_or_when(words: Words, after: timedelta, text: str) -> None:
    assert words.due(NOW + after, NOW) == text


def test_money_has_cents_where_the_currency_has(words: Words) -> None:
    assert words.money(24995, "EUR") == "€\u00a0249.95"
    assert words.money(120000, "VND") == "₫\u00a0120,000"
    assert Words("nl", AMSTERDAM).money(184200, "EUR") == "€\u00a01.842,00"
    assert Words("vi", AMSTERDAM).money(120000, "VND") == "120.000\u00a0₫"


def test_numbers_are_national_at_home_and_international_elsewhere(words: Words) -> None:
    assert words.phone("+31618429930") == "06 18429930"
    assert words.phone("+84912345678") == "+84 912 345 678"
    assert words.phone("anonymous") == "anonymous"


def test_calls_are_timed_in_minutes_and_hours(words: Words) -> None:
    assert words.duration(277) == "4:37"
    assert words.duration(3877) == "1:04:37"


def test_every_code_of_ours_has_a_name(words: Words) -> None:
    for outcome in OUTCOMES:
        assert words.outcome(outcome.code)
    for reason in REASONS:
        assert words.reason(reason.code)
    for kind in EventKind:
        assert words.kind(kind) != words.kind(kind, 2)
    for state in OrderState:
        assert words.order_state(state)
    assert not words.waiting_for(WaitingFor.NOBODY)


def test_an_administrators_own_label_wins(words: Words) -> None:
    words.use_rules(ContactRules(outcomes=(Outcome("resolved", "check", "green", label="Sorted"),)))
    assert words.outcome("resolved") == "Sorted"
    assert words.outcome("their-own-code") == "Their own code"


@pytest.mark.parametrize("pick", ["in-1h", "today-16", "tomorrow-10", "in-3-days", "next-monday", "delivery+3wd"])
def test_quick_picks_have_words(words: Words, pick: str) -> None:
    assert words.quick_pick(pick)[:1].isupper() or words.quick_pick(pick)[:1].isdigit()
    assert "-" not in words.quick_pick(pick)


@pytest.mark.parametrize(
    "error",
    [Offline(since=NOW), Refused("disk-full"), Refused("never-heard-of"), Conflict("version"), NotAllowed("no")],
)
def test_an_error_says_what_happened_and_what_to_do(words: Words, error: Offline | Refused) -> None:
    assert words.error(error).count(".") >= 2


@pytest.mark.parametrize(
    "code",
    [
        "journal-read-only", "journal-folder", "journal-locked", "journal-error", "journal-damaged", "newer-journal",
        "newer-command", "damaged-command", "bug", "bad-setting", "unknown-setting", "bad-secrets-choice",
        "secrets-file", "no-access", "unknown-time", "unknown-zone", "bad-recurrence", "bad-rule",
    ],
)  # fmt: skip
def test_every_refusal_has_a_sentence_of_its_own(words: Words, code: str) -> None:
    sentence = words.trouble(code)
    assert code not in sentence
    assert sentence.count(".") >= 2


def test_a_follow_up_that_is_open_again_says_so(words: Words) -> None:
    assert words.step("reopened") == "Opened again"


def test_initials_take_first_and_last_name(words: Words) -> None:
    assert words.initials("Sanne de Vries") == "SV"
    assert words.initials("Trần Thị Hương") == "TH"
    assert words.initials("+31 6 1842") == "#"
    assert not words.initials("")


def test_today_is_what_the_clock_says() -> None:
    there = Words("en", ZoneInfo("Europe/Amsterdam"), now=lambda: datetime(2026, 11, 20, 13, 2, tzinfo=UTC))
    assert there.day(date(2026, 11, 20)) == "Today, Friday 20 November"
    assert there.day(date(2026, 11, 23)) == "Monday 23 November"
