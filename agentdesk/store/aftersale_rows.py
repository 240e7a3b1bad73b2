"""Knows where after-sale rules find what happened, and who is away: the `Watch` of the services, in SQL."""

import json
from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Engine, Row, Select, and_, bindparam, exists, literal_column, or_, select

from agentdesk.domain.aftersale import CustomerState, Rule, RuleSpec, Trigger
from agentdesk.domain.commands import CloseFollowUp, LogInteraction, MoveInteraction
from agentdesk.domain.contacts import Consent
from agentdesk.domain.errors import Refused
from agentdesk.domain.ids import AgentId, CustomerId, FollowUpId, OrderId, RuleId
from agentdesk.domain.kinds import ComplaintState, ConsentState, FollowUpKind, OrderState, Purpose
from agentdesk.services.firings import LAPSED
from agentdesk.services.ports import Away, Met, OwnedPromise
from agentdesk.store.read_connection import ReadConnection
from agentdesk.store.schema import (
    absence,
    agent,
    complaint,
    consent,
    customer,
    follow_up,
    ledger,
    rule,
    rule_firing,
    sales_order,
    team,
)
from agentdesk.store.types import Id, IsoDate, UtcDateTime

_ZERO: ColumnElement[int] = literal_column("0")  # a literal, so that the partial indexes serve it
_MOST_IDS = 400
_TAKEN_BACK = frozenset(each.__name__ for each in (LogInteraction, CloseFollowUp, MoveInteraction))
"""What has an undo after it was said."""
_MOST_SAID = 500
"""Commands a team says within an undo's seconds, and plenty more."""

_SINCE, _UNTIL = bindparam("since", type_=UtcDateTime), bindparam("until", type_=UtcDateTime)
_FROM_DAY, _TO_DAY = bindparam("from_day", type_=IsoDate), bindparam("to_day", type_=IsoDate)
_RULE = bindparam("rule", type_=Id)
_earlier = sales_order.alias("earlier")

_DEALT_WITH = exists().where(rule_firing.c.order_id == sales_order.c.id, rule_firing.c.rule_id == _RULE)
_COUNTS = sales_order.c.state < OrderState.CANCELLED.value
_IS_FIRST = ~exists().where(
    _earlier.c.customer_id == sales_order.c.customer_id,
    _earlier.c.state < OrderState.CANCELLED.value,
    or_(
        _earlier.c.placed_at < sales_order.c.placed_at,
        and_(_earlier.c.placed_at == sales_order.c.placed_at, _earlier.c.id < sales_order.c.id),
    ),
)
_STILL: Mapping[Trigger, ColumnElement[bool]] = {
    Trigger.DELIVERED: and_(_COUNTS, sales_order.c.delivered_at.is_not(None)),
    Trigger.LATE: and_(_COUNTS, sales_order.c.delivered_at.is_(None), sales_order.c.promised_by.is_not(None)),
    Trigger.FIRST_ORDER: and_(_COUNTS, _IS_FIRST),
}
"""What must (still) hold for the order, when it is found and when a quiet firing is looked at again."""
_HAPPENED: Mapping[Trigger, ColumnElement[bool]] = {
    Trigger.DELIVERED: sales_order.c.delivered_at.between(_SINCE, _UNTIL),
    Trigger.LATE: sales_order.c.promised_by.between(_FROM_DAY, _TO_DAY),
    Trigger.FIRST_ORDER: sales_order.c.placed_at.between(_SINCE, _UNTIL),
}
_ORDER = select(
    sales_order.c.id,
    sales_order.c.order_no,
    sales_order.c.customer_id,
    sales_order.c.placed_at,
    sales_order.c.delivered_at,
    sales_order.c.promised_by,
)
_OLDEST_FIRST: Mapping[Trigger, Any] = {
    Trigger.DELIVERED: sales_order.c.delivered_at,
    Trigger.LATE: sales_order.c.promised_by,
    Trigger.FIRST_ORDER: sales_order.c.placed_at,
}


def _new(trigger: Trigger) -> Select[Any]:
    return (
        _ORDER.where(_HAPPENED[trigger], _STILL[trigger], ~_DEALT_WITH)
        .order_by(_OLDEST_FIRST[trigger], sales_order.c.id)
        .limit(bindparam("n"))
    )


def _quiet(trigger: Trigger) -> Select[Any]:
    return (
        _ORDER.add_columns(rule_firing.c.suppressed)
        .join(rule_firing, rule_firing.c.order_id == sales_order.c.id)
        .where(
            rule_firing.c.rule_id == _RULE,
            rule_firing.c.follow_up_id.is_(None),
            ~rule_firing.c.suppressed.startswith(LAPSED),
            _STILL[trigger],
        )
        .order_by(rule_firing.c.at)
        .limit(bindparam("n"))
    )


_NEW = {trigger: _new(trigger) for trigger in Trigger}
_QUIET = {trigger: _quiet(trigger) for trigger in Trigger}
_RULES = select(rule.c.id, rule.c.name, rule.c.spec, rule.c.active).order_by(rule.c.id)
_IDS = bindparam("ids", expanding=True, type_=Id)
_CUSTOMERS = select(
    customer.c.id,
    customer.c.zone,
    customer.c.do_not_contact,
    exists()
    .where(complaint.c.customer_id == customer.c.id, complaint.c.state < ComplaintState.CONFIRMED.value)
    .label("complains"),
    exists()
    .where(
        follow_up.c.customer_id == customer.c.id,
        follow_up.c.state == _ZERO,
        follow_up.c.kind == FollowUpKind.PROMISE.value,
        follow_up.c.due_at < bindparam("now", type_=UtcDateTime),
    )
    .label("waits"),
).where(customer.c.id.in_(_IDS))
_NEWEST_SAID = (
    select(ledger.c.server_at, ledger.c.kind, ledger.c.touched)
    .order_by(ledger.c.seq.desc())
    .limit(literal_column(str(_MOST_SAID)))
)
_CONSENTS = select(consent).where(consent.c.customer_id.in_(_IDS))
_AWAY = (
    select(absence, agent.c.zone, team.c.name.label("team"))
    .select_from(absence.join(agent, agent.c.id == absence.c.agent_id).join(team, team.c.id == agent.c.team_id))
    .where(absence.c.from_on <= _TO_DAY, absence.c.to_on >= _FROM_DAY)
    .order_by(absence.c.id)
)
_PROMISES = (
    select(follow_up.c.id, follow_up.c.owner, follow_up.c.due_at, follow_up.c.version)
    .where(
        follow_up.c.owner == bindparam("owner"),
        follow_up.c.state == _ZERO,
        follow_up.c.kind == FollowUpKind.PROMISE.value,
        follow_up.c.due_at <= _UNTIL,
    )
    .order_by(follow_up.c.due_at)
)


class SqlWatch:
    """Implements `ports.Watch` on one connection of its own; one instance per thread."""

    def __init__(self, engine: Engine) -> None:
        self._read = ReadConnection(engine)

    def rules(self) -> Sequence[Rule]:
        """A rule that only a newer program can read is left alone."""
        found: list[Rule] = []
        for row in self._read.rows(_RULES):
            try:
                spec = RuleSpec.from_json(row.spec)
            except Refused:
                continue
            found.append(Rule(RuleId(row.id), row.name, spec, active=bool(row.active)))
        return found

    def met(self, rule: Rule, since: datetime, until: datetime, limit: int) -> Sequence[Met]:
        trigger = rule.spec.trigger
        bound: dict[str, Any] = {"rule": rule.rule_id, "n": limit}
        quiet = self._read.rows(_QUIET[trigger], bound)
        if trigger is Trigger.LATE:
            # A day that was promised has passed only when it is over: until yesterday.
            bound |= {"from_day": since.date(), "to_day": until.date() - timedelta(days=1)}
        else:
            bound |= {"since": since, "until": until}
        new = self._read.rows(_NEW[trigger], bound)
        return [*(_met(trigger, row, row.suppressed) for row in quiet), *(_met(trigger, row, "") for row in new)]

    def customers(
        self, ids: Sequence[CustomerId], now: datetime, settled: datetime
    ) -> Mapping[CustomerId, CustomerState]:
        wanted = list(dict.fromkeys(ids))
        found: dict[CustomerId, CustomerState] = {}
        settling = self._settling(settled)
        for start in range(0, len(wanted), _MOST_IDS):
            part = wanted[start : start + _MOST_IDS]
            said: defaultdict[Any, list[Consent]] = defaultdict(list)
            for row in self._read.rows(_CONSENTS, {"ids": part}):
                if row.purpose in set(Purpose):
                    said[row.customer_id].append(
                        Consent(Purpose(row.purpose), row.channel, ConsentState(row.state), row.at)
                    )
            for row in self._read.rows(_CUSTOMERS, {"ids": part, "now": now}):
                found[CustomerId(row.id)] = CustomerState(
                    zone=row.zone,
                    has_open_complaint=bool(row.complains),
                    has_overdue_promise=bool(row.waits),
                    do_not_contact=bool(row.do_not_contact),
                    consents=tuple(said[row.id]),
                    is_settling=f"timeline:{row.id}" in settling,
                )
        return found

    def _settling(self, settled: datetime) -> set[str]:
        """Whose timelines somebody has just changed, by the ledger's names."""
        names: set[str] = set()
        for row in self._read.rows(_NEWEST_SAID):
            if row.server_at <= settled:
                break
            if row.kind in _TAKEN_BACK:
                names.update(json.loads(row.touched))
        return names

    def away(self, today: date) -> Sequence[Away]:
        bound = {"from_day": today - timedelta(days=1), "to_day": today + timedelta(days=1)}
        return [
            Away(
                AgentId(row.agent_id), row.from_on, row.to_on, row.half,
                None if row.deputy is None else AgentId(row.deputy), row.queue, row.zone, row.team,
            )
            for row in self._read.rows(_AWAY, bound)
        ]  # fmt: skip

    def promises(self, owner: AgentId, until: datetime) -> Sequence[OwnedPromise]:
        return [
            OwnedPromise(FollowUpId(row.id), AgentId(row.owner), row.due_at, row.version)
            for row in self._read.rows(_PROMISES, {"owner": owner, "until": until})
        ]

    def close(self) -> None:
        self._read.close()


def _met(trigger: Trigger, row: Row[Any], quiet: str) -> Met:
    match trigger:
        case Trigger.DELIVERED:
            happened_at = row.delivered_at
        case Trigger.LATE:
            day = row.promised_by + timedelta(days=1)
            happened_at = datetime(day.year, day.month, day.day, tzinfo=UTC)
        case Trigger.FIRST_ORDER:
            happened_at = row.placed_at
    return Met(OrderId(row.id), row.order_no, CustomerId(row.customer_id), happened_at, quiet)
