"""Knows what a call becomes: the phone's facts when it ends, and one press for its log."""

from collections.abc import Iterable, Mapping
from dataclasses import field, replace
from datetime import date, datetime, timedelta
from typing import Protocol, runtime_checkable
from uuid import uuid5

from agentdesk.domain.calls import EndReason
from agentdesk.domain.commands import (
    Closing,
    LogInteraction,
    MoveInteraction,
    NewFollowUp,
    RecordCall,
    RetractInteraction,
)
from agentdesk.domain.errors import Refused
from agentdesk.domain.facts import facts_in
from agentdesk.domain.followups import QUICK_PICKS, Due, derive_due, due_for, is_offered
from agentdesk.domain.hours import BusinessHours
from agentdesk.domain.ids import (
    AgentId,
    CaseId,
    CommandId,
    ComplaintId,
    CustomerId,
    EventId,
    FollowUpId,
    OrderId,
    new_uuid,
)
from agentdesk.domain.interactions import ContactRules, Outcome, Reason
from agentdesk.domain.kinds import Channel, FollowUpKind, FollowUpState
from agentdesk.domain.live import BY_HAND, NO_FOLLOW_UP, LiveItem, Stage, counted_from, item_of_note
from agentdesk.domain.privacy import NEVER_KEEP, mask, may_keep
from agentdesk.domain.records import dataclass
from agentdesk.services.queries import CaseRow, CustomerCard, Match, OpenItem, OrderRow, TimelineRow

SURE = 0.9
"""A match below it is a guess."""
NO_ANSWER, TRANSFERRED = "no-answer", "transferred"
AGAIN = "tomorrow-10"
"""What the one key after a failed call sets."""


@runtime_checkable
class StartedByHand(Protocol):
    """A phone that cannot tell us when it rings: the agent says so."""

    def take_by_hand(self, number: str, name: str = "") -> None: ...


@dataclass(frozen=True, slots=True)
class LogSetup:
    """What logging needs to know of this desk. `zone` is the agent's IANA zone."""

    rules: ContactRules
    agent_id: AgentId
    zone: str
    agent_name: str = ""
    hours: BusinessHours = field(default_factory=BusinessHours)
    country: str = "NL"
    """Of the line: how numbers without a country are read. `line_country`: this desk's own word for it, if any."""
    line_country: str = ""
    never_keep: tuple[str, ...] = NEVER_KEEP
    undo_s: int = 10


# --- the phone's facts ---------------------------------------------------------------------------------------------


def record_of(item: LiveItem, setup: LogSetup, now: datetime) -> RecordCall:
    """What the phone knows of a call that ended; logged or not, it is on the timeline."""
    outcome = setup.rules.outcome(item.outcome)
    from agentdesk.domain.numbers import normalise  # 15 ms of patterns, and the first window paints before any call

    keeps = not item.private and (outcome is None or outcome.keeps_number)
    number = normalise(item.number, setup.country) if keeps else None
    return RecordCall(
        command_id=item.record_id, actor=setup.agent_id, at=now,
        interaction_id=item.interaction_id,
        customer_id=item.customer_id,
        direction=item.direction,
        number=item.number if keeps else "",
        number_e164=number.e164 if number else "",
        private=item.private or not keeps,
        line=item.line or item.queue,
        started_at=item.started_at,
        answered_at=item.answered_at,
        ended_at=item.ended_at or now,
        end_reason=item.end_reason,
        pop_ms=item.pop_ms, pop_customer_ms=item.pop_customer_ms,
        display_name=item.display_name if keeps else "",
        diverted_from=item.diverted_from if keeps else "",
        dialled=item.dialled,
        sent_to=item.sent_to if item.transfer_asked and item.end_reason == EndReason.TRANSFERRED else "",
    )  # fmt: skip


def item_to_finish(row: TimelineRow, name: str) -> LiveItem:
    """A call that was recorded and never logged, taken up again."""
    return replace(
        item_of_note(row.customer_id, name, row.occurred_at),
        interaction_id=row.event_id,
        channel=Channel.CALL,
        direction=row.direction,
        stage=Stage.WRAP_UP,
        number=row.number,
        answered_at=row.occurred_at if row.duration_s is not None else None,
        ended_at=row.occurred_at + timedelta(seconds=row.duration_s or 0),
        recorded=True,
        reopened=True,
    )


def move_of(item: LiveItem, customer_id: CustomerId, setup: LogSetup, now: datetime) -> MoveInteraction:
    """A call that was recorded already is this customer's after all."""
    return MoveInteraction(
        command_id=CommandId(new_uuid()), actor=setup.agent_id, at=now, interaction_id=item.interaction_id,
        moved_id=EventId(new_uuid()), customer_id=customer_id,
    )  # fmt: skip


def sure_match(matches: Iterable[Match]) -> Match | None:
    """The one customer whose very number it is; a guess, a shared number or two of them never decide."""
    found = tuple(matches)
    sure = [each for each in found if each.reason == "number" and not each.shared and each.confidence >= SURE]
    return sure[0] if len(sure) == 1 and len(found) == 1 else None


# --- what is proposed ----------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Proposal:
    """What the log would close and belong to, before the agent says otherwise."""

    case: CaseRow | None = None
    order: OrderRow | None = None
    items: tuple[OpenItem, ...] = ()
    why: Mapping[FollowUpId, str] = field(default_factory=dict)
    """Of what is ticked already: `answered` (their missed call), `order` or `reason` (the same one)."""

    @property
    def ticked(self) -> frozenset[FollowUpId]:
        return frozenset(self.why)


def propose(item: LiveItem, card: CustomerCard | None, rules: ContactRules) -> Proposal:
    """The open case of the same reason or order. Ticks once the customer was reached: what has the same order, where
    both have one, else the same reason; and their missed calls.
    """
    if card is None or card.customer_id != item.customer_id:
        return Proposal()
    outcome = rules.outcome(item.outcome)
    reached = item.is_call and (outcome.reached if outcome else item.answered_at is not None)
    order = _order_of(item, card)
    order_id = order.order_id if order else None

    def belongs(reason: str, of_order: OrderId | None) -> str:
        if order_id is not None and of_order is not None:
            return "order" if of_order == order_id else ""
        return "reason" if same_reason(reason, item.reason, rules.reasons) else ""

    why = {
        each.follow_up_id: "answered" if each.kind is FollowUpKind.CALL_BACK else belongs(each.reason, each.order_id)
        for each in card.open_items
        if reached
    }
    case = next((each for each in card.cases if belongs(each.reason, each.order_id)), None)
    return Proposal(case, order, card.open_items, {item_id: code for item_id, code in why.items() if code})


def as_seen(item: LiveItem, card: CustomerCard | None, rules: ContactRules, seen: frozenset[FollowUpId]) -> LiveItem:
    """Unticked what is only proposed and was not `seen`; a missed call was answered whether or not that was seen."""
    for each, why in propose(item, card, rules).why.items():
        if why != "answered" and each not in seen and each not in dict(item.ticks):
            item = item.with_tick(each, ticked=False)
    return item


def same_reason(one: str, other: str, reasons: Iterable[Reason]) -> bool:
    """The same, or one is the other's parent; nothing is like nothing."""
    if not one or not other:
        return False
    parents = {reason.code: reason.parent for reason in reasons}
    return one == other or parents.get(one) == other or parents.get(other) == one


def _order_of(item: LiveItem, card: CustomerCard) -> OrderRow | None:
    """The order that was picked, else the one whose number stands in the note."""
    if item.order_id is not None:
        return next((order for order in card.open_orders if order.order_id == item.order_id), None)
    return next((order for order in card.open_orders if order.order_no and order.order_no in item.note), None)


def picks_offered(item: LiveItem, card: CustomerCard | None, setup: LogSetup, now: datetime) -> tuple[str, ...]:
    """Quick picks that make sense now, what the outcome proposes first."""
    offered = [pick for pick in QUICK_PICKS if is_offered(pick, now=now, zone=setup.zone, has_delivery=_delivers(card))]
    outcome = setup.rules.outcome(item.outcome)
    proposed = outcome.quick_pick if outcome else ""
    if proposed:
        offered = [proposed, *(pick for pick in offered if pick != proposed)]
    return tuple(offered)


def due_of(item: LiveItem, card: CustomerCard | None, setup: LogSetup, now: datetime, pick: str = "") -> Due | None:
    """When the follow-up would be due: `pick`, else what the item says, else what its outcome proposes."""
    outcome = setup.rules.outcome(item.outcome)
    chosen = pick or item.pick or (outcome.quick_pick if outcome and outcome.follow_up is not None else "")
    if chosen in {"", NO_FOLLOW_UP}:
        return None
    if chosen == BY_HAND:
        if item.pick_local is None:
            return None
        zone = item.pick_zone or setup.zone
        return Due(item.pick_local, zone, derive_due(item.pick_local, zone))
    customer_zone = card.zone if card is not None and card.customer_id == item.customer_id else ""
    try:
        return due_for(
            chosen,
            now=counted_from(item, chosen, now),
            zone=setup.zone,
            hours=setup.hours,
            customer_zone=customer_zone,
            delivered_on=_delivered_on(card),
        )
    except Refused:
        return None


def _delivers(card: CustomerCard | None) -> bool:
    return card is not None and any(order.delivered_at or order.promised_by for order in card.open_orders)


def _delivered_on(card: CustomerCard | None) -> date | None:
    dates = [
        order.delivered_at.date() if order.delivered_at else order.promised_by
        for order in (card.open_orders if card else ())
        if order.delivered_at or order.promised_by
    ]
    return max((each for each in dates if each is not None), default=None)


# --- the log -------------------------------------------------------------------------------------------------------


def may_log(item: LiveItem) -> bool:
    """A note needs no outcome; a contact does, and logging waits until it is over."""
    if item.is_mail:
        return item.stage is Stage.WRITING and bool(item.outcome)
    if item.stage is Stage.WRITING:
        return bool(item.note.strip() or item.outcome)
    return item.stage is Stage.WRAP_UP and bool(item.outcome)


def wants_note(item: LiveItem, rules: ContactRules) -> bool:
    outcome = rules.outcome(item.outcome)
    return outcome is not None and outcome.wants_note and not item.note.strip()


def follow_up_of(
    item: LiveItem, card: CustomerCard | None, setup: LogSetup, now: datetime, title: str
) -> NewFollowUp | None:
    """The follow-up as it would be logged, with a customer or without; None without a pick or a proposal."""
    due = due_of(item, card, setup, now)
    if due is None:
        return None
    outcome = setup.rules.outcome(item.outcome)
    kind = (outcome.follow_up if outcome else None) or FollowUpKind.FOLLOW_UP
    order = propose(item, card, setup.rules).order
    return NewFollowUp(
        follow_up_id=FollowUpId(new_uuid()),
        kind=kind,
        title=title,
        due_at=due.due_at,
        local_due=due.local_due,
        zone=due.zone,
        owner=setup.agent_id,
        told=kind is FollowUpKind.PROMISE,
        order_id=order.order_id if order else None,
        reason=item.reason,
    )


def customer_in_log(item: LiveItem, rules: ContactRules) -> CustomerId | None:
    """Whom the log would name: nobody where the outcome is without a customer."""
    outcome = rules.outcome(item.outcome)
    alone = outcome is not None and outcome.without_customer and not outcome.keeps_number
    return None if alone else item.customer_id


def log_of(
    item: LiveItem, card: CustomerCard | None, setup: LogSetup, now: datetime, title: str = ""
) -> LogInteraction:
    """One press. `title` names the follow-up. What must never be stored leaves the note here, before the journal."""
    outcome = setup.rules.outcome(item.outcome) or Outcome(item.outcome, "", "")
    alone = outcome.without_customer
    proposal = Proposal() if alone else propose(item, card, setup.rules)
    contact = item.channel is not Channel.NOTE
    # A contact of no open case begins its own, or "resolved at the first contact" could never be counted.
    begins = contact and not alone and outcome.reached and bool(item.reason) and item.customer_id is not None
    case_id = proposal.case.case_id if proposal.case else CaseId(new_uuid()) if begins else None
    ended_at = item.ended_at if item.is_call else None
    return LogInteraction(
        command_id=_same_words_same_id(item),
        actor=setup.agent_id,
        at=now,
        interaction_id=item.interaction_id,
        log_id=item.log_id,
        customer_id=customer_in_log(item, setup.rules),
        channel=item.channel,
        direction=item.direction,
        outcome=item.outcome,
        reason="" if alone else item.reason,
        note=mask(item.note.strip()),
        started_at=item.started_at,
        ended_at=ended_at,
        duration_s=_talked_s(item),
        wrap_up_ms=round((now - ended_at) / timedelta(milliseconds=1)) if ended_at else None,
        case_id=case_id,
        order_id=proposal.order.order_id if proposal.order else None,
        number="" if item.private or not outcome.keeps_number else item.number,
        facts=() if item.customer_id is None or alone or item.no_facts else kept_facts(item.note, setup),
        follow_up=None if alone else follow_up_of(item, card, setup, now, title),
        closes=_closings(item, proposal),
        complaint_id=ComplaintId(new_uuid()) if outcome.complaint and item.customer_id is not None else None,
        resolves_case=outcome.resolves and case_id is not None,
    )


def kept_facts(note: str, setup: LogSetup) -> tuple[tuple[str, str], ...]:
    """The facts of a note that may be kept, an IBAN masked."""
    return tuple((key, mask(value)) for key, value in facts_in(note) if may_keep(key, value, setup.never_keep))


def refused_facts(note: str, setup: LogSetup) -> tuple[str, ...]:
    """Keys of a note's facts that are never kept."""
    return tuple(key for key, value in facts_in(note) if not may_keep(key, value, setup.never_keep))


def transferred(item: LiveItem, rules: ContactRules) -> LiveItem:
    """Marked as transferred when that is what came of it, and nothing else was marked."""
    arrived = item.transfer_asked and item.end_reason == EndReason.TRANSFERRED
    if not arrived or item.outcome or rules.outcome(TRANSFERRED) is None:
        return item
    return replace(item, outcome=TRANSFERRED)


def no_answer_again(item: LiveItem) -> LiveItem:
    """The one key after a failed call."""
    return replace(item, outcome=NO_ANSWER, pick=AGAIN)


@dataclass(frozen=True, slots=True)
class Undoable:
    """A log, or a note thrown away, that may still be taken back, with what stood on the desk before it."""

    log: LogInteraction | None
    """None: a note thrown away."""
    item: LiveItem
    until: datetime
    left: int = 0
    """So many ticks were proposed out of sight: they stay open."""


def undo_of(log: LogInteraction, actor: AgentId, now: datetime) -> RetractInteraction:
    """Takes back the log: for a call or a mail the remark about it, so that it waits to be logged again."""
    said = log.log_id if log.channel in {Channel.CALL, Channel.EMAIL} else log.interaction_id
    return RetractInteraction(
        command_id=CommandId(new_uuid()), actor=actor, at=now, interaction_id=said, retraction_id=EventId(new_uuid())
    )


def _same_words_same_id(item: LiveItem) -> CommandId:
    """A log said again after a crash is done once; said again with other words it is a conflict, never silence."""
    words = (item.outcome, item.reason, item.note.strip(), item.pick, item.pick_local, item.ticks, item.customer_id)
    return CommandId(uuid5(item.log_id, repr(words)))


def _closings(item: LiveItem, proposal: Proposal) -> tuple[Closing, ...]:
    return tuple(
        Closing(
            follow_up_id=each.follow_up_id,
            state=FollowUpState.KEPT if each.kind is FollowUpKind.PROMISE else FollowUpState.DONE,
        )
        for each in proposal.items
        if item.ticked(each.follow_up_id, each.follow_up_id in proposal.ticked)
    )


def _talked_s(item: LiveItem) -> int | None:
    """Of a mail: how long it was worked on."""
    if item.is_mail:
        return round(item.worked_s)
    if item.answered_at is None or item.ended_at is None:
        return None
    return max(0, int((item.ended_at - item.answered_at).total_seconds()))
