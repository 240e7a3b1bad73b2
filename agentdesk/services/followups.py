"""Knows what becomes of a follow-up: set, snoozed, claimed, handed over, waited for, closed, and what recurs."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any
from uuid import UUID

from agentdesk.domain.commands import (
    AskColleague,
    ClaimFollowUp,
    CloseFollowUp,
    Command,
    HandOverFollowUp,
    NewFollowUp,
    ScheduleFollowUp,
    SnoozeFollowUp,
    WaitFor,
)
from agentdesk.domain.errors import Conflict, NotAllowed, Refused
from agentdesk.domain.followups import Due, anchored, derive_due, ending, next_due
from agentdesk.domain.hours import utc_to_wall
from agentdesk.domain.ids import AgentId, CustomerId, EventId, FollowUpId, OrderId
from agentdesk.domain.kinds import EventKind, FollowUpKind, FollowUpState
from agentdesk.domain.privacy import mask
from agentdesk.services import touched
from agentdesk.services.leads import leads_over
from agentdesk.services.notes import add_to_note, take_off
from agentdesk.services.ports import NewEvent, UnitOfWork

Row = Mapping[str, Any]

_STEPS = {
    FollowUpState.OPEN: "reopened",
    FollowUpState.DONE: "done",
    FollowUpState.NOT_DONE: "not-done",
    FollowUpState.CANCELLED: "cancelled",
    FollowUpState.KEPT: "kept",
    FollowUpState.BROKEN: "broken",
    FollowUpState.RELEASED: "released",
}


# --- setting one -----------------------------------------------------------------------------------------------


def schedule(uow: UnitOfWork, command: ScheduleFollowUp) -> tuple[str, ...]:
    create(uow, command, command.customer_id, command.follow_up, event_id=command.event_id)
    return touched.once(*touched.customer(command.customer_id), *touched.follow_up(command.follow_up.follow_up_id))


def ask(uow: UnitOfWork, command: AskColleague) -> tuple[str, ...]:
    """A question lands in the colleague's queue with the customer; its answer comes back under the note."""
    asked = replace(command.follow_up, title=command.follow_up.title or command.question)
    create(
        uow,
        command,
        command.customer_id,
        asked,
        event_id=command.event_id,
        origin=command.interaction_id,
        body="" if asked.title == command.question else command.question,
        asked_by=command.actor,
    )
    return touched.once(*touched.customer(command.customer_id), *touched.follow_up(asked.follow_up_id))


def create(
    uow: UnitOfWork,
    command: Command,
    customer_id: CustomerId | None,
    new: NewFollowUp,
    *,
    event_id: EventId,
    origin: EventId | None = None,
    body: str = "",
    **columns: object,
) -> bool:
    """The row, its first step and its card on the timeline. False when it is there already.

    Without a customer it is kept all the same, under the `caller` it is about; its card stands with nobody and goes
    with the contact it was set in, to whoever that is given to.
    """
    if customer_id is not None:
        touched.need_customer(uow, customer_id)
    # Call-backs stand once for each caller and line; one that an agent sets is never another's.
    kind = FollowUpKind.FOLLOW_UP if new.kind is FollowUpKind.CALL_BACK else new.kind
    is_promise = new.kind is FollowUpKind.PROMISE
    title = mask(new.title)
    is_new = uow.rows.insert(
        "follow_up",
        id=new.follow_up_id,
        customer_id=customer_id,
        kind=kind.value,
        title=title,
        due_at=derive_due(new.local_due, new.zone),
        local_due=new.local_due,
        zone=new.zone,
        recurrence=anchored(new.recurrence, new.local_due),
        owner=new.owner,
        queue=new.queue,
        promised_by_agent=command.actor if is_promise else None,
        told=new.told or is_promise,
        reason=new.reason,
        origin_event=origin,
        event_id=event_id,
        order_id=new.order_id,
        created_at=command.at,
        **columns,
    )
    if is_new:
        step(uow, command, new.follow_up_id, "scheduled")
        uow.events.append(
            NewEvent(
                event_id=event_id,
                customer_id=customer_id,
                kind=EventKind.PROMISE if is_promise else EventKind.FOLLOW_UP,
                occurred_at=command.at,
                agent_id=command.actor,
                team_id=uow.agent_team(command.actor),
                reason=new.reason,
                ref_id=new.follow_up_id,
                subject=title,
                body=mask(body),
            )
        )
    return is_new


def open_call_back(uow: UnitOfWork, caller: str, line: str) -> Row | None:
    return uow.rows.one("follow_up", caller=caller, line=line, kind=FollowUpKind.CALL_BACK.value, state=0)


def team_queue(uow: UnitOfWork, agent_id: AgentId) -> str:
    """The queue of an agent's team carries the team's name."""
    team = uow.rows.one("team", id=uow.agent_team(agent_id))
    return str(team["name"]) if team else ""


# --- changing one ----------------------------------------------------------------------------------------------


def snooze(uow: UnitOfWork, command: SnoozeFollowUp) -> tuple[str, ...]:
    row = _open(uow, command, command.follow_up_id, command.base_version)
    due_at = derive_due(command.local_due, command.zone)
    _change(uow, row, due_at=due_at, local_due=command.local_due, zone=command.zone, reminded_at=None, waiting_for=0)
    step(uow, command, command.follow_up_id, "snoozed", due_at.isoformat())
    return _touched(row)


def wait_for(uow: UnitOfWork, command: WaitFor) -> tuple[str, ...]:
    """Waiting is a state of its own, chased by its reminder."""
    row = _open(uow, command, command.follow_up_id)
    _change(
        uow,
        row,
        waiting_for=command.waiting_for.value,
        due_at=command.until,
        local_due=utc_to_wall(command.until, row["zone"]),
        reminded_at=None,
    )
    step(uow, command, command.follow_up_id, "waiting", command.waiting_for.name.lower())
    return _touched(row)


def claim(uow: UnitOfWork, command: ClaimFollowUp, now: datetime) -> tuple[str, ...]:
    """Held for ten minutes so that nobody else calls. Raises Conflict("claimed") while a colleague holds it.

    What is closed already is held by nobody: letting go of it is no mistake.
    """
    known = uow.rows.one("follow_up", id=command.follow_up_id)
    if command.until is None and known is not None and known["state"] != FollowUpState.OPEN:
        return ()
    row = _open(uow, command, command.follow_up_id)
    holder, until = row["claimed_by"], row["claim_until"]
    held_by_other = holder not in {None, command.actor} and until is not None and until > now
    if command.until is None:
        if held_by_other or holder is None:
            return ()
        _change(uow, row, bump=False, claimed_by=None, claim_until=None)
        step(uow, command, command.follow_up_id, "let-go")
        return _touched(row)
    if held_by_other:
        raise Conflict("claimed", theirs=str(holder), mine=str(command.actor), until=until)
    _change(uow, row, bump=False, claimed_by=command.actor, claim_until=command.until)
    if holder != command.actor:
        step(uow, command, command.follow_up_id, "claimed")
    return _touched(row)


def hand_over(uow: UnitOfWork, command: HandOverFollowUp) -> tuple[str, ...]:
    row = _open(uow, command, command.follow_up_id, command.base_version)
    if row["coaching_id"] is not None:
        raise Refused("coaching-stays")
    queue = "" if command.owner is not None else command.queue or team_queue(uow, command.actor)
    _change(uow, row, owner=command.owner, queue=queue, claimed_by=None, claim_until=None, reminded_at=None)
    step(uow, command, command.follow_up_id, "handed-over", mask(command.sentence))
    return _touched(row)


# --- ending one ------------------------------------------------------------------------------------------------


def close(uow: UnitOfWork, command: CloseFollowUp, now: datetime) -> tuple[str, ...]:
    """Raises Conflict("already-closed") when it ended otherwise."""
    row = touched.need(uow.rows.one("follow_up", id=command.follow_up_id), "unknown-follow-up")
    _must_be_theirs(uow, command, row)
    if command.state is FollowUpState.OPEN:
        return reopen(uow, command, command.follow_up_id, command.next_follow_up_id)
    state = ending(FollowUpKind(row["kind"]), command.state)
    if row["state"] != FollowUpState.OPEN:
        if row["state"] == state:
            return ()
        raise Conflict("already-closed", theirs=_STEPS[FollowUpState(row["state"])], mine=_STEPS[state])
    end(uow, command, row, state, now, why=command.why, next_id=command.next_follow_up_id)
    if row["asked_by"] is not None and command.why and row["origin_event"] is not None:
        add_to_note(uow, command, row["origin_event"], command.why)
        _tell_asker(uow, command, row, now)
    return _touched(row)


def _tell_asker(uow: UnitOfWork, command: CloseFollowUp, row: Row, now: datetime) -> None:
    """The answer reminds whoever asked; it has no card of its own, for it stands under the note."""
    if row["asked_by"] == command.actor:
        return
    agent = uow.rows.one("agent", id=command.actor)
    answer_id = FollowUpId(touched.derived(row["id"], "answered"))
    is_new = uow.rows.insert(
        "follow_up",
        id=answer_id,
        customer_id=row["customer_id"],
        kind=FollowUpKind.FOLLOW_UP.value,
        title=mask(f"↳ {agent['name'] if agent else command.actor}: {command.why}"),
        due_at=now,
        local_due=utc_to_wall(now, row["zone"]),
        zone=row["zone"],
        owner=row["asked_by"],
        reason=row["reason"],
        origin_event=row["origin_event"],
        created_at=command.at,
    )
    if is_new:
        step(uow, command, answer_id, "scheduled")


def end(
    uow: UnitOfWork,
    command: Command,
    row: Row,
    state: FollowUpState,
    now: datetime,
    *,
    why: str = "",
    next_id: FollowUpId | None = None,
) -> None:
    """Close an open one; what recurs gets its next, unless it was cancelled."""
    reason = mask(why)
    _change(
        uow, row, state=state.value, why=reason, closed_at=command.at, closed_by=command.actor, claimed_by=None,
        claim_until=None,
    )  # fmt: skip
    step(uow, command, row["id"], _STEPS[state], reason)
    if row["recurrence"] and state is not FollowUpState.CANCELLED:
        _recur(uow, command, row, now, next_id or next_id_of(row["id"]))


def next_id_of(follow_up_id: UUID) -> FollowUpId:
    """The id of a recurring one's next, when nobody chose one."""
    return FollowUpId(touched.derived(follow_up_id, "next"))


def _recur(uow: UnitOfWork, command: Command, row: Row, now: datetime, next_id: FollowUpId) -> None:
    due = next_due(row["recurrence"], Due(row["local_due"], row["zone"], row["due_at"]), now)
    if due is None:
        return
    new = NewFollowUp(
        follow_up_id=next_id,
        kind=FollowUpKind(row["kind"]),
        title=row["title"],
        due_at=due.due_at,
        local_due=due.local_due,
        zone=due.zone,
        owner=None if row["owner"] is None else AgentId(row["owner"]),
        queue=row["queue"],
        told=row["told"],
        recurrence=row["recurrence"],
        order_id=None if row["order_id"] is None else OrderId(row["order_id"]),
        reason=row["reason"],
    )
    customer_id = None if row["customer_id"] is None else CustomerId(row["customer_id"])
    create(uow, command, customer_id, new, event_id=EventId(next_id), caller=row["caller"])


def reopen(uow: UnitOfWork, command: Command, follow_up_id: UUID, next_id: FollowUpId | None = None) -> tuple[str, ...]:
    """What was closed, by hand or by an undone log, is open again, and its next one is gone."""
    row = uow.rows.one("follow_up", id=follow_up_id)
    if row is None or row["state"] == FollowUpState.OPEN:
        return ()
    if row["kind"] == FollowUpKind.CALL_BACK and _has_open_twin(uow, row):
        return ()
    _change(uow, row, state=FollowUpState.OPEN.value, why="", closed_at=None, closed_by=None)
    step(uow, command, follow_up_id, _STEPS[FollowUpState.OPEN])
    if row["recurrence"]:
        _take_next_back(uow, command, next_id or next_id_of(follow_up_id))
    return _touched(row)


def _take_next_back(uow: UnitOfWork, command: Command, next_id: FollowUpId) -> None:
    """By the retraction that opens its forerunner again; opened by hand, by a row that says so. What a colleague's
    closing made is cancelled, and its card stays: it is theirs.
    """
    by = command_event(command)
    card = uow.events.get(EventId(next_id))
    if card is not None and not card.withdrawn and uow.events.get(by) is None:
        if card.agent_id != command.actor:
            cancel(uow, command, uow.rows.one("follow_up", id=next_id))
            return
        take_off(uow, card.event_id, by, customer_id=card.customer_id, at=command.at, actor=command.actor)
    withdraw(uow, command, next_id, by)


def _has_open_twin(uow: UnitOfWork, row: Row) -> bool:
    """The caller has called again since: that item stands for both."""
    return open_call_back(uow, row["caller"], row["line"]) is not None


def withdraw(uow: UnitOfWork, command: Command, follow_up_id: UUID, by: EventId) -> tuple[str, ...]:
    """Undo of the log it was set in: it leaves the queue and the timeline, and stays in the history."""
    row: Row | None = uow.rows.one("follow_up", id=follow_up_id)
    if row is None:
        return ()
    cancel(uow, command, row)
    if row["event_id"] is not None and uow.events.get(row["event_id"]) is not None:
        uow.events.withdraw(row["event_id"], by)
    return _touched(row)


def cancel(uow: UnitOfWork, command: Command, row: Row | None) -> None:
    """It leaves the queue, where it was still open."""
    if row is not None and row["state"] == FollowUpState.OPEN:
        _change(uow, row, state=FollowUpState.CANCELLED.value, closed_at=command.at, closed_by=command.actor)
        step(uow, command, row["id"], "withdrawn")


def command_event(command: Command) -> EventId:
    """The event that stands for a command which names none."""
    return EventId(getattr(command, "retraction_id", None) or touched.derived(command.command_id, "event"))


def step(uow: UnitOfWork, command: Command, follow_up_id: UUID, what: str, words: str = "") -> None:
    uow.rows.insert(
        "follow_up_step", follow_up_id=follow_up_id, at=command.at, actor=command.actor, what=what, words=words
    )


def _open(uow: UnitOfWork, command: Command, follow_up_id: UUID, base_version: int | None = None) -> Row:
    """The row, still open and as this desk knew it. Raises Refused, NotAllowed or Conflict."""
    row: Row = touched.need(uow.rows.one("follow_up", id=follow_up_id), "unknown-follow-up", follow_up_id=follow_up_id)
    _must_be_theirs(uow, command, row)
    if row["state"] != FollowUpState.OPEN:
        raise Conflict("already-closed", theirs=_STEPS[FollowUpState(row["state"])])
    if base_version is not None and row["version"] != base_version:
        raise Conflict(
            "version", theirs=row["due_at"].isoformat(), owner=row["owner"], queue=row["queue"], version=row["version"]
        )
    return row


def _must_be_theirs(uow: UnitOfWork, command: Command, row: Row) -> None:
    """What was agreed in a coaching is between the agent and whoever leads them."""
    if row["coaching_id"] is None or command.actor == row["owner"] or leads_over(uow, command.actor, row["owner"]):
        return
    raise NotAllowed("not-your-coaching")


def _change(uow: UnitOfWork, row: Row, *, bump: bool = True, **values: object) -> None:
    """Raises Conflict when another desk changed it between our reading and our writing."""
    if bump:
        values["version"] = row["version"] + 1
    as_read = {"id": row["id"], "version": row["version"], "claimed_by": row["claimed_by"]}
    if not uow.rows.update("follow_up", as_read, **values):
        now = uow.rows.one("follow_up", id=row["id"]) or row
        due = now["due_at"]
        theirs = due.isoformat() if isinstance(due, datetime) else ""
        raise Conflict("version", theirs=theirs, owner=now["owner"], queue=now["queue"], version=now["version"])


def _touched(row: Row) -> tuple[str, ...]:
    about = touched.customer(row["customer_id"]) if row["customer_id"] is not None else ()
    coached = () if row["coaching_id"] is None else ("coachings",)
    return touched.once(*touched.follow_up(row["id"]), *about, *coached)
