"""Knows what the shop does after the sale by itself: when (delivered, late, first order) → what, once per order.

A rule stays quiet while something is broken or the customer asked not to be called; a quiet firing is kept with its
reason, and fires or lapses (setting `rule_lapses`) when the reason has gone.
"""

import json
from collections.abc import Iterable
from dataclasses import asdict
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from uuid import UUID

from agentdesk.domain.contacts import Consent, may_contact
from agentdesk.domain.errors import Refused
from agentdesk.domain.followups import Due, due_at_moment
from agentdesk.domain.hours import BusinessHours, utc_to_wall, wall_to_utc
from agentdesk.domain.ids import OrderId, RuleId
from agentdesk.domain.kinds import Channel, Purpose
from agentdesk.domain.records import dataclass

LOOK_BACK = timedelta(days=7)
"""What a rule missed by more is no occasion any more: a new workspace full of old orders starts quietly."""


class Trigger(StrEnum):
    DELIVERED = "delivered"
    LATE = "late"
    """Promised for a day that has passed, and not delivered."""
    FIRST_ORDER = "first-order"


class Quiet(StrEnum):
    """Why a rule says nothing now."""

    COMPLAINT = "complaint"
    PROMISE_OVERDUE = "promise-overdue"
    REFUSED = "refused"
    """The purpose is refused on the channel, or the customer wants no contact."""


@dataclass(frozen=True, slots=True)
class RuleSpec:
    """When → what. `after_days` counts calendar days; `at_hour` is on the customer's wall.

    `title` "" lets the screen word it by the trigger. `queue` "" is everybody's.
    """

    trigger: Trigger
    after_days: int = 0
    at_hour: int = 10
    channel: Channel = Channel.CALL
    purpose: Purpose = Purpose.AFTER_SALE
    title: str = ""
    queue: str = ""
    working_days: bool = True
    """Moved to the next day we work."""
    reason: str = "delivery"
    """The contact reason of the follow-up."""

    def to_json(self) -> str:
        return json.dumps(asdict(self), sort_keys=True)

    @classmethod
    def from_json(cls, text: str) -> "RuleSpec":
        """Raises Refused("bad-rule")."""
        try:
            told = json.loads(text)
            spec = cls(
                trigger=Trigger(told["trigger"]),
                after_days=int(told.get("after_days", 0)),
                at_hour=int(told.get("at_hour", 10)),
                channel=Channel(told.get("channel", Channel.CALL)),
                purpose=Purpose(told.get("purpose", Purpose.AFTER_SALE)),
                title=str(told.get("title", "")),
                queue=str(told.get("queue", "")),
                working_days=bool(told.get("working_days", True)),
                reason=str(told.get("reason", "delivery")),
            )
        except (ValueError, TypeError, KeyError, AttributeError) as error:
            raise Refused("bad-rule") from error
        if not (0 <= spec.after_days <= 365 and 0 <= spec.at_hour <= 23):
            raise Refused("bad-rule")
        return spec


@dataclass(frozen=True, slots=True)
class Rule:
    rule_id: RuleId
    name: str
    spec: RuleSpec
    active: bool = True


DEFAULT_RULES: tuple[Rule, ...] = (
    Rule(
        RuleId(UUID("0197a000-0000-7000-8000-000000000001")),
        "delivered-call",
        RuleSpec(Trigger.DELIVERED, after_days=3, title="After-sale call: did everything arrive well?"),
    ),
    Rule(
        RuleId(UUID("0197a000-0000-7000-8000-000000000002")),
        "late-call",
        RuleSpec(
            Trigger.LATE,
            reason="delivery-late",
            purpose=Purpose.SERVICE,
            title="Delivery is late: call before they call us",
        ),
    ),
    Rule(
        RuleId(UUID("0197a000-0000-7000-8000-000000000003")),
        "first-order-thank",
        RuleSpec(Trigger.FIRST_ORDER, after_days=1, reason="", title="First order: say thank you"),
    ),
)
"""What a workspace does until its administrator says otherwise; a rule of the same id takes its place."""


@dataclass(frozen=True, slots=True)
class CustomerState:
    """What a rule must know of a customer before it speaks."""

    zone: str
    has_open_complaint: bool
    has_overdue_promise: bool
    do_not_contact: bool
    consents: tuple[Consent, ...]
    is_settling: bool = False
    """Something was just said of them that can still be taken back."""


def rule_key(rule_id: RuleId, order_id: OrderId) -> str:
    """Each rule once per order."""
    return f"{rule_id.hex}:{order_id.hex}"


def quiet_because(spec: RuleSpec, customer: CustomerState) -> Quiet | None:
    """The first reason to say nothing now. Outside the customer's day it is no reason: it is due in the morning."""
    if customer.has_open_complaint:
        return Quiet.COMPLAINT
    if customer.has_overdue_promise:
        return Quiet.PROMISE_OVERDUE
    if not may_contact(spec.purpose, spec.channel.value, customer.consents, do_not_contact=customer.do_not_contact):
        return Quiet.REFUSED
    return None


def due_after(
    spec: RuleSpec, happened_at: datetime, now: datetime, zone: str, hours: BusinessHours, polite: tuple[int, int]
) -> Due:
    """So many days after it happened, at its hour on the customer's wall, on a day we work, and never in the past.

    `polite` are the hours of the customer's day in which we may call (setting `rule_hours`).
    """
    first, last = polite
    hour = min(max(spec.at_hour, first), last - 1)
    earliest = utc_to_wall(now, zone)
    day = utc_to_wall(happened_at, zone).date() + timedelta(days=spec.after_days)
    day = max(day, earliest.date())
    if day == earliest.date() and earliest.hour >= hour:
        if first <= earliest.hour < last and (not spec.working_days or hours.is_working_day(day)):
            return due_at_moment(now.replace(second=0, microsecond=0).astimezone(UTC), zone)
        day += timedelta(days=1)
    if spec.working_days:
        day = hours.working_day_from(day)
    local = datetime.combine(day, datetime.min.time().replace(hour=hour))
    return Due(local, zone, wall_to_utc(local, zone))


def rules_in_force(stored: Iterable[Rule]) -> tuple[Rule, ...]:
    """The workspace's rules, and the usual ones it has not replaced; only those switched on."""
    own = {rule.rule_id: rule for rule in stored}
    both = {rule.rule_id: rule for rule in DEFAULT_RULES} | own
    return tuple(rule for rule in both.values() if rule.active)
