"""Knows how after-sale rules are looked after: what happened is found, and each rule fires once per order.

Ids are derived from rule and order, so two desks that look at the same time fire once; the ledger sees to it.
"""

from collections.abc import Callable
from datetime import datetime, timedelta
from uuid import UUID

from agentdesk.domain.aftersale import (
    LOOK_BACK,
    CustomerState,
    Quiet,
    Rule,
    due_after,
    quiet_because,
    rule_key,
    rules_in_force,
)
from agentdesk.domain.commands import Command, NewFollowUp
from agentdesk.domain.commands_aftersale import FireRule, RederiveDue
from agentdesk.domain.errors import Refused
from agentdesk.domain.followups import Due
from agentdesk.domain.hours import zone_named
from agentdesk.domain.ids import SYSTEM_AGENT, CommandId, FollowUpId
from agentdesk.domain.kinds import FollowUpKind
from agentdesk.services.ports import Clock, Met, Reads, Watch
from agentdesk.services.queries import Settings
from agentdesk.services.settings import WorkspaceSettings, read_workspace
from agentdesk.services.touched import derived
from agentdesk.services.zones import SETTING as ZONE_SETTING

_ZONES = UUID("0197a000-0000-7000-8000-00000000020e")
"""The name space of zone data's commands."""
LEAD = timedelta(hours=18)
"""So long before it is due a rule looks at its order: late enough to know what is broken, early enough to plan."""
MOST_AT_ONCE = 200
"""Per rule and look; the next look takes the next ones."""
PATIENCE = timedelta(days=30)
"""A firing that has been quiet for so long lapses, whatever the setting says."""


class AfterSale:
    """Looks at what happened and says what follows. Call `look` on a read lane, every few minutes and after imports.

    `say` is the clerk's: the commands are safe in the journal and reach the workspace once.
    """

    def __init__(self, watch: Watch, reads: Reads, say: Callable[[Command], object], clock: Clock) -> None:
        self._watch = watch
        self._reads = reads
        self._say = say
        self._clock = clock

    def look(self) -> int:
        """How many firings were said."""
        now = self._clock.now()
        settings, _ = read_workspace(self._reads.answer(Settings()))
        settled = now - timedelta(seconds=settings.undo_s)
        said = 0
        for rule in rules_in_force(self._watch.rules()):
            after = timedelta(days=rule.spec.after_days)
            met = self._watch.met(rule, now - after - LOOK_BACK, now - after + LEAD, MOST_AT_ONCE)
            customers = self._watch.customers([each.customer_id for each in met], now, settled)
            for each in met:
                firing = firing_of(rule, each, customers.get(each.customer_id), settings, now)
                if firing is not None:
                    self._say(firing)
                    said += 1
        return said

    def check_zones(self, zone_data: str) -> bool:
        """At the start: whether the zone rules are newer than those the due times were made with."""
        known = dict(self._reads.answer(Settings())).get(ZONE_SETTING, "").strip('"')
        if not zone_data or known == zone_data:
            return False
        now = self._clock.now()
        command_id = CommandId(derived(_ZONES, zone_data, known))
        self._say(RederiveDue(command_id=command_id, actor=SYSTEM_AGENT, at=now, zone_data=zone_data))
        return True


def firing_of(
    rule: Rule, met: Met, customer: CustomerState | None, settings: WorkspaceSettings, now: datetime
) -> FireRule | None:
    """What the rule says about this order now; None while it is too early, as quiet as it was, or an undo still runs."""
    if customer is None or customer.is_settling:
        return None
    due = _due(rule, met, customer, settings, now)
    if due.due_at - now > LEAD and not met.quiet:
        return None
    quiet = quiet_because(rule.spec, customer)
    if quiet is None:
        return _fire(rule, met, due, now)
    lapses = settings.rule_lapses or now - met.happened_at > PATIENCE
    if met.quiet == quiet and not lapses:
        return None
    return _stay_quiet(rule, met, quiet, now, lapses=lapses)


def _due(rule: Rule, met: Met, customer: CustomerState, settings: WorkspaceSettings, now: datetime) -> Due:
    hours = settings.business_hours
    zone = customer.zone or hours.zone
    try:
        zone_named(zone)
    except Refused:
        zone = hours.zone
    return due_after(rule.spec, met.happened_at, now, zone, hours, settings.rule_hours)


def _fire(rule: Rule, met: Met, due: Due, now: datetime) -> FireRule:
    key = rule_key(rule.rule_id, met.order_id)
    new = NewFollowUp(
        follow_up_id=FollowUpId(derived(rule.rule_id, key)),
        kind=FollowUpKind.FOLLOW_UP,
        title=f"{rule.spec.title or rule.name} · {met.order_no}",
        due_at=due.due_at,
        local_due=due.local_due,
        zone=due.zone,
        owner=None,
        queue=rule.spec.queue,
        order_id=met.order_id,
        reason=rule.spec.reason,
    )
    return FireRule(
        command_id=CommandId(derived(rule.rule_id, key, "fired")),
        actor=SYSTEM_AGENT,
        at=now,
        rule_id=rule.rule_id,
        rule_key=key,
        order_id=met.order_id,
        customer_id=met.customer_id,
        suppressed="",
        follow_up=new,
    )


def _stay_quiet(rule: Rule, met: Met, quiet: Quiet, now: datetime, *, lapses: bool) -> FireRule:
    key = rule_key(rule.rule_id, met.order_id)
    return FireRule(
        command_id=CommandId(derived(rule.rule_id, key, quiet.value, "lapsed" if lapses else "")),
        actor=SYSTEM_AGENT,
        at=now,
        rule_id=rule.rule_id,
        rule_key=key,
        order_id=met.order_id,
        customer_id=met.customer_id,
        suppressed=quiet.value,
        lapsed=lapses,
    )
