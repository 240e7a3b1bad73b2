"""Knows missed calls as work: one open item per caller and line, by when it is called back, each try, and what closes it."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from agentdesk.domain.commands import Command, LogInteraction, RecordCall
from agentdesk.domain.followups import SAME_TRY
from agentdesk.domain.hours import utc_to_wall
from agentdesk.domain.ids import CustomerId, FollowUpId
from agentdesk.domain.kinds import ContactPointKind, FollowUpKind, FollowUpState
from agentdesk.services import followups, touched
from agentdesk.services.ports import UnitOfWork

Row = Mapping[str, Any]

TRIED = "tried"
"""The step of a try of ours that reached nobody; its time is when the call began, so that it counts once."""
_NAMES = UUID("0197a000-0000-7000-8000-0000000000cb")
"""The name space of missed calls' ids."""


# --- they called ----------------------------------------------------------------------------------------------


def owner_of(uow: UnitOfWork, number: str) -> CustomerId | None:
    """The one customer whose own number it is: a caller who gives up at once is gone before the desk has its answer."""
    points = uow.rows.all("contact_point", normalised=number, kind=ContactPointKind.PHONE.value)
    owners = {point["customer_id"] for point in points}
    sure = len(owners) == 1 and not any(point["shared"] for point in points)
    return CustomerId(owners.pop()) if sure else None  # type: ignore[arg-type]


def missed(uow: UnitOfWork, call: RecordCall, caller: str) -> tuple[str, ...]:
    """One open item per caller and line, however many desks rang; each new call is one try more."""
    known = followups.open_call_back(uow, caller, call.line)
    if known is not None:
        return _called_again(uow, call, known)
    # Desks that rang together make the same id, so that the database lets only one of them in.
    shared = touched.derived(_NAMES, caller, call.line, f"{call.started_at:%Y%m%d%H}")
    if not _new(uow, call, caller, FollowUpId(shared)):
        known = followups.open_call_back(uow, caller, call.line)
        if known is not None:
            return _called_again(uow, call, known)
        shared = touched.derived(call.interaction_id, "call-back")  # this hour's was dealt with, and they call again
        _new(uow, call, caller, FollowUpId(shared))
    return touched.follow_up(shared)


def _new(uow: UnitOfWork, call: RecordCall, caller: str, follow_up_id: FollowUpId) -> bool:
    hours = touched.setting(uow, "business_hours")
    due_at = hours.after_open(call.ended_at, timedelta(minutes=touched.setting(uow, "call_back_minutes")))
    is_new = uow.rows.insert(
        "follow_up",
        id=follow_up_id,
        customer_id=call.customer_id,
        kind=FollowUpKind.CALL_BACK.value,
        due_at=due_at,
        local_due=utc_to_wall(due_at, hours.zone),
        zone=hours.zone,
        queue=followups.team_queue(uow, call.actor),
        origin_event=call.interaction_id,
        caller=caller,
        line=call.line,
        tries=1,
        last_try_at=call.started_at,
        created_at=call.at,
    )
    if is_new:
        followups.step(uow, call, follow_up_id, "scheduled")
    return is_new


def _called_again(uow: UnitOfWork, call: RecordCall, known: Row) -> tuple[str, ...]:
    """One try more. No new version: a caller who calls again must not stop a colleague's click."""
    last = known["last_try_at"]
    if last is not None and abs(last - call.started_at) < SAME_TRY:
        return ()  # another desk rang for the same call
    changes: dict[str, object] = {"tries": known["tries"] + 1}
    if last is None or call.started_at > last:
        changes["last_try_at"] = call.started_at
    if known["customer_id"] is None and call.customer_id is not None:
        changes["customer_id"] = call.customer_id
    if not uow.rows.update("follow_up", {"id": known["id"], "tries": known["tries"]}, **changes):
        again = uow.rows.one("follow_up", id=known["id"])  # another desk counted a call between
        return _called_again(uow, call, again) if again else ()
    return touched.follow_up(known["id"])


# --- we called, or they called and were answered -----------------------------------------------------------------


def tried(
    uow: UnitOfWork, command: Command, began: datetime, number: str, customer_id: CustomerId | None
) -> tuple[str, ...]:
    """We called and reached nobody: their open items count it, each call once."""
    names: list[str] = []
    for row in _open_of(uow, number, customer_id):
        if uow.rows.one("follow_up_step", follow_up_id=row["id"], what=TRIED, at=began) is None:
            uow.rows.insert(
                "follow_up_step", follow_up_id=row["id"], at=began, actor=command.actor, what=TRIED, words=""
            )
            names += touched.follow_up(row["id"])
    return tuple(names)


def reached(uow: UnitOfWork, log: LogInteraction, number: str, now: datetime) -> list[FollowUpId]:
    """Items of this very number that stand with no customer: nobody could tick them, and the caller was reached."""
    closed: list[FollowUpId] = []
    for row in _open_of(uow, number, None):
        if row["customer_id"] is None:
            followups.end(uow, log, row, FollowUpState.DONE, now)
            closed.append(FollowUpId(row["id"]))
    return closed


def _open_of(uow: UnitOfWork, number: str, customer_id: CustomerId | None) -> list[Row]:
    """Of this number on any line, and of this customer."""
    is_open = {"kind": FollowUpKind.CALL_BACK.value, "state": FollowUpState.OPEN.value}
    found: list[Row] = list(uow.rows.all("follow_up", caller=number, **is_open)) if number else []
    if customer_id is not None:
        known = {row["id"] for row in found}
        theirs = uow.rows.all("follow_up", customer_id=customer_id, **is_open)
        found += [row for row in theirs if row["id"] not in known]
    return found
