"""Knows what the shop says by itself: the rules of after-sale, what they bring about, and times that are made again."""

from agentdesk.domain.commands import Command, NewFollowUp
from agentdesk.domain.ids import CustomerId, OrderId, RuleId
from agentdesk.domain.records import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class SetRule(Command):
    """An after-sale rule as JSON text, see `domain/aftersale.py`; `active=False` switches it off."""

    rule_id: RuleId
    name: str
    spec: str
    active: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class FireRule(Command):
    """A rule met its order, once. `suppressed` says why it stayed quiet; then there is no follow-up (yet)."""

    rule_id: RuleId
    rule_key: str
    """Rule and order: each rule once per order."""
    order_id: OrderId
    customer_id: CustomerId
    suppressed: str = ""
    lapsed: bool = False
    """It stays quiet for good."""
    follow_up: NewFollowUp | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RederiveDue(Command):
    """Zone rules changed: every open follow-up's UTC time is made again from its local time and zone."""

    zone_data: str
    """The version of the zone data, kept in the setting `zone_data`."""
