"""Knows what taking back and moving an interaction mean: nothing is deleted from the timeline's table, ever.

Only one's own entry is taken back; once the undo time is over it takes a reason, and a stub stays that says it.
Undo withdraws the row (or, for a call, the log about it, so that the call waits to be logged again) with all that the
log opened, and opens again what it closed. A moved row stands with the other customer; its old place keeps a stub.
"""

from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from agentdesk.domain.clock import from_us
from agentdesk.domain.commands import MoveInteraction, RetractInteraction
from agentdesk.domain.errors import NotAllowed, Refused
from agentdesk.domain.ids import SYSTEM_AGENT, CustomerId, EventId
from agentdesk.domain.kinds import CaseState, EventKind, FollowUpKind
from agentdesk.services import cases, ces_asks, complaints, facts, followups, legs, mail_targets, touched
from agentdesk.services.notes import (
    Standing,
    detail_of,
    head_of,
    is_contact_of,
    set_head,
    stand_with,
    standing,
    take_off,
)
from agentdesk.services.ports import EventFacts, NewEvent, UnitOfWork

UNDO_WITHIN = timedelta(seconds=60)
"""The undo is offered for 10 s; the rest is for slow machines."""
_OF_FOLLOW_UP = frozenset({EventKind.PROMISE, EventKind.FOLLOW_UP})
_WORDED = frozenset({EventKind.LOG, EventKind.REVISION})


def retract(uow: UnitOfWork, command: RetractInteraction) -> tuple[str, ...]:
    """Raises Refused("unknown-interaction", "reason-needed") and NotAllowed("not-your-entry")."""
    said: EventFacts = touched.need(
        uow.events.get(command.interaction_id), "unknown-interaction", event_id=command.interaction_id
    )
    if uow.events.get(command.retraction_id) is not None:
        return ()
    _may_retract(uow, command, said)
    if said.kind >= EventKind.LOG:
        if said.withdrawn:
            return ()
        about = uow.rows.one("event", id=said.event_id)
        now = standing(uow, EventId(touched.need(about, "unknown-interaction")["about_id"]))
        _take_off(uow, command, said.event_id, now.customer_id)
        names = _retract_remark(uow, command, said, now)
    else:
        now = standing(uow, said.event_id)
        if now.facts.withdrawn:
            return ()
        _take_off(uow, command, now.event_id, now.customer_id)
        names = _retract_card(uow, command, now)
    ces_asks.withdraw(uow, now.event_id)
    return touched.once(*touched.customer(now.customer_id), *names, touched.WORK)


def _may_retract(uow: UnitOfWork, command: RetractInteraction, said: EventFacts) -> None:
    """One's own words, and the log of a call belongs to whoever logged it."""
    logs = [each for each in uow.events.about(said.event_id) if each.kind is EventKind.LOG and not each.withdrawn]
    if any(each.agent_id != command.actor for each in (said, *logs)):
        raise NotAllowed("not-your-entry", event_id=said.event_id)
    row = uow.rows.one("event", id=said.event_id) or {}
    recorded = row.get("recorded_at")
    late = isinstance(recorded, int) and command.at > from_us(recorded) + UNDO_WITHIN
    if late and not command.reason.strip():
        raise Refused("reason-needed", event_id=said.event_id)


def _take_off(uow: UnitOfWork, command: RetractInteraction, event_id: EventId, customer_id: CustomerId | None) -> None:
    take_off(
        uow, event_id, command.retraction_id, customer_id=customer_id, at=command.at, actor=command.actor,
        reason=command.reason,
    )  # fmt: skip


def _retract_card(uow: UnitOfWork, command: RetractInteraction, now: Standing) -> list[str]:
    """The row with its remarks, and everything that came of them."""
    names = _undo_effects(uow, command, now.event_id, now)
    for remark in uow.events.about(now.event_id):
        if remark.kind in _WORDED and not remark.withdrawn:
            names += _undo_effects(uow, command, remark.event_id, now)
            uow.events.withdraw(remark.event_id, command.retraction_id)
    for row in uow.rows.all("follow_up", origin_event=now.event_id):
        if row["kind"] != FollowUpKind.CALL_BACK:
            names += followups.withdraw(uow, command, _id(row), command.retraction_id)
    if now.facts.kind in _OF_FOLLOW_UP:
        card = uow.rows.one("event", id=now.event_id)
        if card is not None and card["ref_id"] is not None:
            names += followups.withdraw(uow, command, UUID(str(card["ref_id"])), command.retraction_id)
    uow.rows.delete("unlogged", event_id=now.event_id)
    return names


def _retract_remark(uow: UnitOfWork, command: RetractInteraction, remark: EventFacts, now: Standing) -> list[str]:
    """The words before it count again; a call without any log waits to be logged, a mail stands as it came."""
    earlier = [
        each
        for each in uow.events.about(now.event_id)
        if each.kind in _WORDED and not each.withdrawn and each.event_id != remark.event_id
    ]
    revisions = sum(each.kind is EventKind.REVISION for each in earlier)
    set_head(uow, now.event_id, latest_id=earlier[-1].event_id if earlier else None, revisions=revisions)
    if remark.kind is not EventKind.LOG:
        return []
    if now.facts.agent_id == SYSTEM_AGENT:
        logs = [each for each in earlier if each.kind is EventKind.LOG and _has_outcome(uow, each)]
        is_contact_of(uow, now.facts, logs[0].agent_id if logs else None)
    names = _undo_effects(uow, command, remark.event_id, now)
    for row in uow.rows.all("follow_up", origin_event=now.event_id):
        asked_at = row["created_at"]
        if row["asked_by"] is not None and isinstance(asked_at, datetime) and asked_at >= remark.occurred_at:
            names += followups.withdraw(uow, command, _id(row), command.retraction_id)
    if not any(each.kind is EventKind.LOG for each in earlier):
        waiting_id, customer_id = _back_in_place(uow, command, remark, now)
        if now.facts.kind is EventKind.CALL:
            _wait_to_be_logged(uow, waiting_id, customer_id, remark, now)
        names += touched.customer(customer_id)
    return names


def _has_outcome(uow: UnitOfWork, log: EventFacts) -> bool:
    return bool((uow.rows.one("event", id=log.event_id) or {}).get("outcome"))


def _wait_to_be_logged(
    uow: UnitOfWork, call_id: EventId, customer_id: CustomerId | None, remark: EventFacts, now: Standing
) -> None:
    """Calls only: a mail waits in the inbox, with its conversation."""
    uow.rows.insert(
        "unlogged",
        event_id=call_id,
        agent_id=remark.agent_id,
        customer_id=customer_id,
        number=detail_of(uow, call_id).get("number", ""),
        ended_at=now.facts.occurred_at + timedelta(seconds=now.facts.duration_s or 0),
    )


def _back_in_place(
    uow: UnitOfWork, command: RetractInteraction, remark: EventFacts, now: Standing
) -> tuple[EventId, CustomerId | None]:
    """Where the call stood before the log said it was nobody's; a private one stays without its number."""
    if now.event_id != touched.derived(remark.event_id, "nobody"):
        return now.event_id, now.customer_id
    copy = uow.rows.one("event", id=now.event_id) or {}
    origin = uow.events.get(EventId(UUID(str(copy["about_id"]))))
    if origin is None or not detail_of(uow, origin.event_id):
        return now.event_id, now.customer_id
    uow.events.withdraw(now.event_id, command.retraction_id)
    set_head(uow, origin.event_id, withdrawn_by=None)
    head = head_of(uow, origin.event_id)
    return origin.event_id, head.get("moved_to") or origin.customer_id


def _undo_effects(uow: UnitOfWork, command: RetractInteraction, said_id: EventId, now: Standing) -> list[str]:
    """What the log opened goes, what it closed is open again."""
    kept = detail_of(uow, said_id)
    names: list[str] = []
    if "opened" in kept:
        names += followups.withdraw(uow, command, UUID(kept["opened"]), command.retraction_id)
    for closed in kept.get("closed", "").split():
        names += followups.reopen(uow, command, UUID(closed))
    if "complaint" in kept:
        complaints.withdraw(uow, UUID(kept["complaint"]), command.retraction_id)
    if "case" in kept:
        counted = legs.leaves_case(uow, now.event_id, kept)
        cases.uncount_contact(uow, UUID(kept["case"]), counted=counted, resolved="case_resolved" in kept)
        names += mail_targets.reason_changed(uow, now.customer_id)
    if now.customer_id is not None:
        facts.forget_from(uow, now.event_id, now.customer_id)
    return names


def move(uow: UnitOfWork, command: MoveInteraction) -> tuple[str, ...]:
    """The row stands with the other customer, with its follow-ups, facts, complaint and case."""
    now = standing(uow, command.interaction_id)
    if now.customer_id == command.customer_id:
        return ()
    if command.customer_id is not None:
        touched.need_customer(uow, command.customer_id)
    elif (row := uow.rows.one("event", id=now.event_id)) is None or row["customer_id"] is not None:
        raise Refused("began-with-a-customer", event_id=str(now.event_id))
    uow.events.append(
        NewEvent(
            event_id=command.moved_id,
            customer_id=command.customer_id,
            kind=EventKind.MOVED,
            occurred_at=command.at,
            agent_id=command.actor,
            team_id=uow.agent_team(command.actor),
            about_id=now.event_id,
        )
    )
    stand_with(uow, now.event_id, command.customer_id)
    uow.rows.update("unlogged", {"event_id": now.event_id}, customer_id=command.customer_id)
    uow.rows.update("participant", {"event_id": now.event_id}, customer_id=command.customer_id)
    for row in uow.rows.all("follow_up", origin_event=now.event_id):
        uow.rows.update("follow_up", {"id": row["id"]}, customer_id=command.customer_id)
        _move_card(uow, row["event_id"], command.customer_id)
    if now.customer_id is not None and command.customer_id is not None:
        _move_what_it_opened(uow, command, now, now.customer_id, command.customer_id)
    waiting = [mail_targets.reason_changed(uow, each) for each in (now.customer_id, command.customer_id)]
    return touched.once(
        *waiting[0],
        *waiting[1],
        *touched.customer(now.customer_id),
        *touched.customer(command.customer_id),
        touched.WORK,
    )


def _move_what_it_opened(
    uow: UnitOfWork, command: MoveInteraction, now: Standing, old: CustomerId, new: CustomerId
) -> None:
    facts.give_to(uow, now.event_id, old, new)
    for row in uow.rows.all("complaint", customer_id=old):
        if row["event_id"] == now.event_id:
            uow.rows.update("complaint", {"id": row["id"]}, customer_id=new)
            for card in uow.rows.all("event", ref_id=row["id"], kind=EventKind.COMPLAINT.value):
                _move_card(uow, card["id"], new)
    kept = detail_of(uow, now.latest_id or now.event_id)
    if "case" not in kept:
        return
    resolved = "case_resolved" in kept
    counted = legs.leaves_case(uow, now.event_id, kept)
    cases.uncount_contact(uow, UUID(kept["case"]), counted=counted, resolved=resolved)
    uow.rows.insert(
        "case",
        id=touched.derived(command.moved_id, "case"),
        customer_id=new,
        reason=now.reason,
        owner=command.actor,
        opened_at=now.facts.occurred_at,
        contacts=1,
        state=(CaseState.RESOLVED if resolved else CaseState.OPEN).value,
        resolved_at=command.at if resolved else None,
    )


def _move_card(uow: UnitOfWork, event_id: object, customer_id: CustomerId | None) -> None:
    if isinstance(event_id, UUID) and uow.events.get(EventId(event_id)) is not None:
        stand_with(uow, event_id, customer_id)


def _id(row: Any) -> UUID:
    return UUID(str(row["id"]))
