"""When a rule speaks, when it stays quiet, and for when."""

from datetime import UTC, datetime, timedelta
from uuid import UUID

import pytest

from agentdesk.domain.aftersale import (
    DEFAULT_RULES,
    CustomerState,
    Quiet,
    Rule,
    RuleSpec,
    Trigger,
    due_after,
    quiet_because,
    rule_key,
    rules_in_force,
)
from agentdesk.domain.contacts import Consent, is_polite, may_contact, next_polite
from agentdesk.domain.errors import Refused
from agentdesk.domain.hours import BusinessHours
from agentdesk.domain.ids import OrderId, RuleId
from agentdesk.domain.kinds import Channel, ConsentState, Purpose

NOW = datetime(2026, 11, 23, 13, tzinfo=UTC)  # Monday
HERE = "Europe/Amsterdam"
CALL = RuleSpec(Trigger.DELIVERED, after_days=3)
FINE = CustomerState(HERE, False, False, False, ())


def said(purpose: Purpose, state: ConsentState, channel: str = "call", days_ago: int = 1) -> Consent:
    return Consent(purpose, channel, state, NOW - timedelta(days=days_ago))


def test_rules_come_back_from_their_json() -> None:
    for rule in DEFAULT_RULES:
        assert RuleSpec.from_json(rule.spec.to_json()) == rule.spec


@pytest.mark.parametrize(
    "text",
    [
        "{",
        "[]",
        "{}",
        '{"trigger": "never"}',
        '{"trigger": "late", "at_hour": 25}',
        '{"trigger": "late", "after_days": -1}',
    ],
)
def test_a_rule_that_cannot_be_read_is_refused(text: str) -> None:
    with pytest.raises(Refused, match="bad-rule"):
        RuleSpec.from_json(text)


def test_a_stored_rule_takes_the_place_of_the_usual_one() -> None:
    off = Rule(DEFAULT_RULES[0].rule_id, "off", CALL, active=False)
    own = Rule(RuleId(UUID(int=9)), "own", CALL)
    in_force = rules_in_force([off, own])
    assert own in in_force
    assert off not in in_force
    assert len(in_force) == len(DEFAULT_RULES)


def test_each_rule_and_order_has_one_key() -> None:
    keys = {rule_key(rule.rule_id, OrderId(UUID(int=n))) for rule in DEFAULT_RULES for n in range(3)}
    assert len(keys) == 9


def test_three_days_after_delivery_at_ten_on_a_day_we_work() -> None:
    delivered_on_wednesday = NOW - timedelta(days=5)
    due = due_after(CALL, delivered_on_wednesday + timedelta(days=4), NOW, HERE, BusinessHours(), (9, 20))
    assert due.due_at == datetime(2026, 11, 25, 9, tzinfo=UTC)
    saturday = due_after(CALL, NOW + timedelta(days=2), NOW, HERE, BusinessHours(), (9, 20))
    assert saturday.local_due.weekday() == 0


def test_what_is_due_already_is_due_now_or_in_the_customer_s_morning() -> None:
    long_ago = NOW - timedelta(days=6)
    assert due_after(CALL, long_ago, NOW, HERE, BusinessHours(), (9, 20)).due_at == NOW
    night = due_after(CALL, long_ago, NOW, "Asia/Ho_Chi_Minh", BusinessHours(), (9, 20))  # 20:00 there
    assert night.due_at == datetime(2026, 11, 24, 3, tzinfo=UTC)


@pytest.mark.parametrize(
    ("customer", "why"),
    [
        (FINE, None),
        (CustomerState(HERE, True, False, False, ()), Quiet.COMPLAINT),
        (CustomerState(HERE, False, True, False, ()), Quiet.PROMISE_OVERDUE),
        (CustomerState(HERE, False, False, True, ()), Quiet.REFUSED),
        (CustomerState(HERE, False, False, False, (said(Purpose.AFTER_SALE, ConsentState.REFUSED),)), Quiet.REFUSED),
        (CustomerState(HERE, False, False, False, (said(Purpose.AFTER_SALE, ConsentState.REFUSED, "email"),)), None),
    ],
)
def test_a_rule_is_quiet_while_something_is_broken_or_refused(customer: CustomerState, why: Quiet | None) -> None:
    assert quiet_because(CALL, customer) is why


def test_the_newest_word_about_consent_counts() -> None:
    words = (
        said(Purpose.AFTER_SALE, ConsentState.REFUSED, days_ago=9),
        said(Purpose.AFTER_SALE, ConsentState.GIVEN, days_ago=2),
    )
    assert may_contact(Purpose.AFTER_SALE, "call", words)


def test_marketing_needs_a_yes_and_service_survives_do_not_contact() -> None:
    assert not may_contact(Purpose.MARKETING, "call", ())
    assert may_contact(Purpose.MARKETING, "call", (said(Purpose.MARKETING, ConsentState.GIVEN),))
    assert may_contact(Purpose.SERVICE, Channel.CALL, (), do_not_contact=True)
    assert not may_contact(Purpose.SURVEY, "email", (), do_not_contact=True)


def test_the_polite_hours_are_the_customer_s() -> None:
    assert is_polite(NOW, HERE)
    assert not is_polite(NOW, "Asia/Ho_Chi_Minh")
    assert next_polite(NOW, "Asia/Ho_Chi_Minh") == datetime(2026, 11, 24, 2, tzinfo=UTC)
    assert next_polite(NOW, HERE) == NOW
