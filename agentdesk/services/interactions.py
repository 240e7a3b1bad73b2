"""Knows what one press writes: a call's facts, its log with all it opens and closes."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime

from agentdesk.domain.calls import EndReason
from agentdesk.domain.commands import LogInteraction, RecordCall
from agentdesk.domain.followups import ending
from agentdesk.domain.ids import SYSTEM_AGENT, CaseId, CustomerId, EventId, FollowUpId
from agentdesk.domain.interactions import Outcome
from agentdesk.domain.kinds import Channel, Direction, EventKind, FollowUpKind, FollowUpState
from agentdesk.domain.numbers import normalise
from agentdesk.domain.privacy import mask
from agentdesk.domain.records import dataclass
from agentdesk.services import call_backs, cases, ces_asks, complaints, facts, followups, legs, mail_targets, touched
from agentdesk.services.notes import (
    Standing,
    contact_of,
    detail_of,
    erase_words,
    is_contact_of,
    set_head,
    stand_with,
    standing,
)
from agentdesk.services.ports import NewEvent, UnitOfWork

_CALLERS = ("number", "display_name", "diverted_from")
"""What a call tells of who called; nothing of it is kept with an outcome that keeps no number."""
_NOT_MISSED = frozenset({EndReason.ANSWERED_ELSEWHERE, EndReason.TRANSFERRED})


# --- the phone's facts -----------------------------------------------------------------------------------------


def record_call(uow: UnitOfWork, call: RecordCall) -> tuple[str, ...]:
    """On the timeline, logged or not; who talked or dialled has it to finish, who missed it has a call-back."""
    if uow.events.get(call.interaction_id) is not None:
        return ()  # logged by hand before the phone told its facts: the log is the row
    if call.customer_id is not None and uow.rows.one("customer", id=call.customer_id) is None:
        call = replace(call, customer_id=None)  # a call that took place is kept, whoever it was
    number = "" if call.private else call.number_e164 or call.number
    missed = call.direction is Direction.IN and call.answered_at is None
    if missed and number and call.customer_id is None:
        call = replace(call, customer_id=call_backs.owner_of(uow, number))
    uow.events.append(
        NewEvent(
            event_id=call.interaction_id,
            customer_id=call.customer_id,
            kind=EventKind.CALL,
            occurred_at=call.started_at,
            agent_id=call.actor,
            team_id=uow.agent_team(call.actor),
            direction=call.direction,
            duration_s=_seconds(call.answered_at, call.ended_at) if call.answered_at else None,
            detail=_call_detail(call, number),
        )
    )
    names = list(touched.customer(call.customer_id))
    if call.answered_at is not None or call.direction is Direction.OUT:
        uow.rows.insert(
            "unlogged",
            event_id=call.interaction_id,
            agent_id=call.actor,
            customer_id=call.customer_id,
            number=number,
            ended_at=call.ended_at,
        )
        names.append(touched.WORK)
        if call.answered_at is None:
            names += call_backs.tried(uow, call, call.started_at, number, call.customer_id)
    elif number and call.end_reason not in _NOT_MISSED and not legs.is_leg(uow, call.interaction_id):
        names += call_backs.missed(uow, call, number)
    return touched.once(*names)


def _call_detail(call: RecordCall, number: str) -> dict[str, str]:
    told = {
        "end_reason": call.end_reason,
        "answered": "yes" if call.answered_at else "no",
        "wait_s": str(_seconds(call.started_at, call.answered_at or call.ended_at)),
        "line": call.line,
        "number": number,
        "private": "yes" if call.private else "",
        "display_name": "" if call.private else call.display_name,
        "diverted_from": "" if call.private else call.diverted_from,
        "dialled": call.dialled,
        "sent_to": call.sent_to,
        "pop_ms": "" if call.pop_ms is None else str(call.pop_ms),
        "pop_customer_ms": "" if call.pop_customer_ms is None else str(call.pop_customer_ms),
    }
    return {key: text for key, text in told.items() if text}


def _without_caller(detail: Mapping[str, str]) -> dict[str, str]:
    return {key: text for key, text in detail.items() if key not in _CALLERS}


# --- the log ---------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Effects:
    """What a log opened and closed, kept with it so that its undo knows."""

    case_id: CaseId | None
    detail: Mapping[str, str]
    touched: tuple[str, ...]


def log(uow: UnitOfWork, command: LogInteraction, now: datetime) -> tuple[str, ...]:
    """The row itself, or a remark about the call that the phone recorded."""
    if command.log_id == command.interaction_id:
        command = replace(command, log_id=EventId(touched.derived(command.command_id, "log")))
    outcome = touched.contact_rules(uow).outcome(command.outcome) or Outcome(command.outcome, "", "")
    customer_id = None if outcome.without_customer else command.customer_id
    if customer_id is not None:
        touched.need_customer(uow, customer_id)
    if uow.events.get(command.log_id) is not None:
        return ()
    there = uow.events.get(command.interaction_id)
    before = standing(uow, command.interaction_id, there) if there is not None else None
    if before is not None and _is_its_own(uow, before, command):
        return ()
    number = _number_of(uow, command)
    if before is None or before.facts.withdrawn:
        event_id = command.interaction_id if before is None else EventId(touched.derived(command.log_id, "again"))
        effects = _effects(uow, command, outcome, customer_id, event_id, number, now, first=True)
        uow.events.append(_row(uow, command, outcome, customer_id, event_id, effects, before))
    else:
        event_id = _where_it_stands(uow, command, before, customer_id, outcome)
        first = before.latest_id is None
        effects = _effects(uow, command, outcome, customer_id, event_id, number, now, first=first)
        uow.events.append(_remark(uow, command, customer_id, event_id, effects))
        _leave_its_place(uow, command, before, event_id, customer_id, outcome)
        set_head(uow, event_id, latest_id=command.log_id)
        if command.outcome and contact_of(uow, before.facts) == SYSTEM_AGENT:
            is_contact_of(uow, replace(before.facts, event_id=event_id), command.actor)
    for logged in {command.interaction_id, event_id}:
        uow.rows.delete("unlogged", event_id=logged)
        ces_asks.from_log(uow, command, outcome, customer_id if logged == event_id else None, logged)
    moved_from = touched.customer(before.customer_id) if before is not None else ()
    return touched.once(*touched.customer(customer_id), *moved_from, *effects.touched, touched.WORK)


def _is_its_own(uow: UnitOfWork, before: Standing, command: LogInteraction) -> bool:
    """Whether the row that stands there was made by this very press."""
    has_outcome = before.latest_id is None and before.outcome != ""
    return has_outcome and detail_of(uow, before.event_id).get("log") == str(command.log_id)


def _row(
    uow: UnitOfWork,
    command: LogInteraction,
    outcome: Outcome,
    customer_id: CustomerId | None,
    event_id: EventId,
    effects: _Effects,
    before: Standing | None,
) -> NewEvent:
    """A card of its own; one that was undone and is logged again names the old one."""
    detail = {**effects.detail, "log": str(command.log_id)}
    if before is not None:
        detail = detail_of(uow, before.event_id) | detail
    if command.number and outcome.keeps_number:
        detail["number"] = command.number
    if not outcome.keeps_number:
        detail = _without_caller(detail)
    return NewEvent(
        event_id=event_id,
        customer_id=customer_id,
        kind=command.channel.event_kind,
        occurred_at=command.started_at,
        agent_id=command.actor,
        team_id=uow.agent_team(command.actor),
        direction=command.direction,
        duration_s=_duration_s(command),
        outcome=command.outcome,
        reason="" if outcome.without_customer else command.reason,
        case_id=effects.case_id,
        ref_id=command.order_id,
        about_id=before.event_id if before is not None else None,
        restricted=command.restricted,
        wrap_up_ms=command.wrap_up_ms,
        subject=mask(command.subject),
        body=mask(command.note),
        detail=detail,
    )


def _remark(
    uow: UnitOfWork, command: LogInteraction, customer_id: CustomerId | None, event_id: EventId, effects: _Effects
) -> NewEvent:
    return NewEvent(
        event_id=command.log_id,
        customer_id=customer_id,
        kind=EventKind.LOG,
        occurred_at=command.at,
        agent_id=command.actor,
        team_id=uow.agent_team(command.actor),
        direction=command.direction,
        duration_s=_duration_s(command),
        outcome=command.outcome,
        reason="" if customer_id is None else command.reason,
        case_id=effects.case_id,
        ref_id=command.order_id,
        about_id=event_id,
        restricted=command.restricted,
        wrap_up_ms=command.wrap_up_ms,
        subject=mask(command.subject),
        body=mask(command.note),
        detail=dict(effects.detail) or None,
    )


def _where_it_stands(
    uow: UnitOfWork, command: LogInteraction, before: Standing, customer_id: CustomerId | None, outcome: Outcome
) -> EventId:
    """The row's id: its own, with a caller who was found too, or that of a copy that is nobody's."""
    if outcome.keeps_number and (customer_id is not None or before.customer_id is None):
        return before.event_id
    return _copy_without_customer(uow, command, before, keeps_number=outcome.keeps_number)


def _leave_its_place(
    uow: UnitOfWork, command: LogInteraction, before: Standing, event_id: EventId, customer_id: CustomerId | None,
    outcome: Outcome,
) -> None:  # fmt: skip
    """Once the log is there: a row goes nowhere unsaid, and the database holds every login to it."""
    if event_id != before.event_id:
        uow.events.withdraw(before.event_id, command.log_id)
        if not outcome.keeps_number:
            erase_words(uow, before.event_id)
    elif before.customer_id != customer_id:
        stand_with(uow, event_id, customer_id)
        uow.rows.update("participant", {"event_id": event_id}, customer_id=customer_id)


def _copy_without_customer(
    uow: UnitOfWork, command: LogInteraction, before: Standing, *, keeps_number: bool
) -> EventId:
    """A wrong number is nobody's contact: the row leaves the customer's timeline, the facts stay with nobody."""
    copy_id = EventId(touched.derived(command.log_id, "nobody"))
    detail = detail_of(uow, before.event_id)
    if not keeps_number:
        detail = _without_caller(detail)
    uow.events.append(
        NewEvent(
            event_id=copy_id,
            customer_id=None,
            kind=before.facts.kind,
            occurred_at=before.facts.occurred_at,
            agent_id=before.facts.agent_id,
            team_id=uow.agent_team(before.facts.agent_id),
            direction=before.facts.direction,
            duration_s=before.facts.duration_s,
            about_id=before.event_id,
            detail=detail or None,
        )
    )
    return copy_id


def _effects(
    uow: UnitOfWork,
    command: LogInteraction,
    outcome: Outcome,
    customer_id: CustomerId | None,
    event_id: EventId,
    number: str,
    now: datetime,
    *,
    first: bool,
) -> _Effects:
    """Case, complaint, facts, follow-up and ticks. `first`: not logged before, so it counts as a contact."""
    kept: dict[str, str] = {}
    names: list[str] = []
    closed = [str(each) for each in _close_ticked(uow, command, now, names)]
    closed += [str(each) for each in _call_backs(uow, command, outcome, customer_id, number, now, names)]
    case_id: CaseId | None = None
    if customer_id is not None:
        # A call that was passed on is one contact about one question, whoever logs first.
        others = legs.others(uow, event_id) if command.channel is Channel.CALL else legs.OtherLegs()
        case_id = cases.case_of(uow, others.case_id, customer_id)
        if case_id is None:
            case_id = cases.case_for(uow, command, customer_id, reached=outcome.reached)
        if case_id is not None:
            counts = first and outcome.reached and command.channel is not Channel.NOTE
            resolves = outcome.resolves or command.resolves_case
            resolved = cases.count_contact(
                uow, case_id, command.at, counts=counts and not others.counted, resolves=resolves
            )
            kept |= {
                "case": str(case_id),
                "case_counted": "yes" if counts else "",
                "case_resolved": "yes" if resolved else "",
            }
            names += mail_targets.reason_changed(uow, customer_id)
        if outcome.complaint or command.complaint_id is not None:
            complaint_id = complaints.from_log(uow, command, customer_id, event_id, case_id)
            kept["complaint"] = str(complaint_id or "")
        facts.from_log(uow, command, customer_id, event_id)
    new = command.follow_up
    if new is not None and not outcome.without_customer:
        caller = "" if customer_id is not None else number or command.number
        card_id = EventId(new.follow_up_id)
        followups.create(uow, command, customer_id, new, event_id=card_id, origin=event_id, caller=caller)
        kept["opened"] = str(new.follow_up_id)
        names += touched.follow_up(new.follow_up_id)
    kept["closed"] = " ".join(closed)
    return _Effects(case_id, {key: text for key, text in kept.items() if text}, tuple(names))


def _close_ticked(uow: UnitOfWork, command: LogInteraction, now: datetime, names: list[str]) -> list[object]:
    """What is closed already stays as it is: a colleague was first, and the log is no worse for it."""
    closed: list[object] = []
    for tick in command.closes:
        row = uow.rows.one("follow_up", id=tick.follow_up_id)
        if row is None or row["state"] != FollowUpState.OPEN:
            continue
        state = ending(FollowUpKind(int(str(row["kind"]))), tick.state)
        followups.end(uow, command, row, state, now)
        closed.append(tick.follow_up_id)
        names += touched.follow_up(tick.follow_up_id)
    return closed


def _number_of(uow: UnitOfWork, command: LogInteraction) -> str:
    """Whom a call was with, as missed calls are kept: what the phone recorded, else what the log says."""
    if command.channel is not Channel.CALL:
        return ""
    recorded = detail_of(uow, command.interaction_id).get("number", "")
    if recorded or not command.number:
        return recorded
    found = normalise(command.number, touched.setting(uow, "country"))
    return found.e164 if found is not None and found.e164 else command.number


def _call_backs(
    uow: UnitOfWork,
    command: LogInteraction,
    outcome: Outcome,
    customer_id: CustomerId | None,
    number: str,
    now: datetime,
    names: list[str],
) -> list[FollowUpId]:
    """A number that was reached, or is nobody's after all, closes what stands open for it; a try of ours is counted."""
    if command.channel is not Channel.CALL:
        return []
    if not outcome.reached and not outcome.without_customer:
        if command.direction is Direction.OUT:
            names += call_backs.tried(uow, command, command.started_at, number, customer_id)
        return []
    if outcome.follow_up is not None and command.follow_up is None:
        return []  # they are to be called again, and nothing else stands for it
    closed = call_backs.reached(uow, command, number, now)
    for each in closed:
        names += touched.follow_up(each)
    return closed


def _duration_s(command: LogInteraction) -> int | None:
    if command.duration_s is not None or command.ended_at is None:
        return command.duration_s
    return _seconds(command.started_at, command.ended_at)


def _seconds(start: datetime, end: datetime) -> int:
    return max(0, int((end - start).total_seconds()))
