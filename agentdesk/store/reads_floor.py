"""Knows what is going on now: who is there, what waits, what falls soon, and what was answered and lost today."""

import json
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import BigInteger, Row, and_, bindparam, exists, func, literal_column, or_, select

from agentdesk.domain.calls import EndReason
from agentdesk.domain.clock import to_us
from agentdesk.domain.directory import Person, Seen
from agentdesk.domain.figures import midnight
from agentdesk.domain.hours import zone_named
from agentdesk.domain.ids import AgentId, CustomerId, FollowUpId
from agentdesk.domain.kinds import Direction, EventKind, FollowUpKind
from agentdesk.domain.mail_threads import PersonDoes, ThreadState
from agentdesk.services.queries_figures import Floor, LatestMail, LiveFloor, OnFloor, PromiseSoon
from agentdesk.services.queries_people import Directory
from agentdesk.store import reads_directory
from agentdesk.store.figure_sums import CONTACT
from agentdesk.store.read_connection import ReadConnection
from agentdesk.store.reads_figures import must_lead, settings_of
from agentdesk.store.schema import (
    agent,
    customer,
    event,
    event_text,
    follow_up,
    leg,
    mail_presence,
    mail_thread,
)
from agentdesk.store.types import UtcDateTime

SOON = timedelta(hours=2)
ONE_CALL = timedelta(seconds=90)
"""A call that rings at several desks is told by each of them, within so long."""
_MOST = 200
_ELSEWHERE = frozenset({EndReason.ANSWERED_ELSEWHERE, EndReason.TRANSFERRED})
_OF_TEAM = select(agent.c.id).where(agent.c.team_id == bindparam("team"))
_WRITING = select(mail_presence.c.agent_id).where(
    mail_presence.c.what == PersonDoes.WRITING.value, mail_presence.c.until > bindparam("now", type_=UtcDateTime)
)
_WAITING = and_(
    mail_thread.c.state == ThreadState.OPEN.value,
    ~mail_thread.c.junk,
    mail_thread.c.asked_at.is_not(None),
    or_(mail_thread.c.snoozed_until.is_(None), mail_thread.c.snoozed_until <= bindparam("now", type_=UtcDateTime)),
)
_MAILS = select(
    func.count().label("n"),
    func.count().filter(mail_thread.c.due_at < bindparam("now", type_=UtcDateTime)).label("late"),
).where(_WAITING)
_LONGEST = (
    select(mail_thread.c.id, mail_thread.c.customer_id, mail_thread.c.asked_at, mail_thread.c.due_at)
    .where(_WAITING)
    .order_by(mail_thread.c.asked_at)
    .limit(1)
)
_PROMISES = (
    select(follow_up.c.id, follow_up.c.customer_id, customer.c.name, follow_up.c.owner, agent.c.name.label("owner_name"),
           follow_up.c.queue, follow_up.c.due_at)
    .select_from(follow_up.outerjoin(customer, customer.c.id == follow_up.c.customer_id)
                 .outerjoin(agent, agent.c.id == follow_up.c.owner))
    .where(follow_up.c.state == literal_column("0"), follow_up.c.kind == FollowUpKind.PROMISE.value,
           follow_up.c.due_at <= bindparam("soon", type_=UtcDateTime))
    .order_by(follow_up.c.due_at)
    .limit(_MOST)
)  # fmt: skip
_TODAY = event.c.occurred_at >= bindparam("today", type_=BigInteger)
_LATER_LEG = exists().where(leg.c.event_id == event.c.id, leg.c.interaction_id != event.c.id)
_ANSWERED = (
    select(func.count())
    .select_from(event)
    .where(_TODAY, CONTACT, ~_LATER_LEG,
           or_(and_(event.c.kind == EventKind.CALL.value, event.c.direction == Direction.IN.value,
                    event.c.duration_s.is_not(None)),
               and_(event.c.kind == EventKind.EMAIL.value, event.c.direction == Direction.OUT.value)))
)  # fmt: skip
_UNANSWERED = (
    select(event.c.occurred_at, event_text.c.detail)
    .select_from(event.outerjoin(event_text, event_text.c.event_rid == event.c.rid))
    .where(_TODAY, event.c.kind == EventKind.CALL.value, event.c.direction == Direction.IN.value,
           event.c.duration_s.is_(None), event.c.outcome == "")
    .order_by(event.c.occurred_at)
)  # fmt: skip


def floor(read: ReadConnection, query: LiveFloor) -> Floor:
    """Mails, promises and calls are the whole house's, people those of the team. Raises NotAllowed."""
    must_lead(read, query.reader, query.team_id)
    now = read.now()
    zone = zone_named(settings_of(read).business_hours.zone)
    today = {"today": to_us(midnight(now.astimezone(zone).date(), zone))}
    waiting = read.first(_MAILS, {"now": now})
    longest = read.first(_LONGEST, {"now": now})
    return Floor(
        at=now,
        people=_people(read, query, now),
        waiting_calls=None,  # no phone of ours tells its queues
        longest_wait_s=None,
        mails=waiting.n if waiting else 0,
        mails_late=waiting.late if waiting else 0,
        longest_mail=None if longest is None else LatestMail(
            longest.id, _customer(longest.customer_id), longest.asked_at, longest.due_at),
        promises=tuple(_promise(row) for row in read.rows(_PROMISES, {"soon": now + SOON})),
        answered_today=read.number(_ANSWERED, today),
        abandoned_today=_abandoned(read, today),
    )  # fmt: skip


def _people(read: ReadConnection, query: LiveFloor, now: datetime) -> tuple[OnFloor, ...]:
    """By name: nobody stands above anybody."""
    team = None
    if query.team_id is not None:
        team = {row.id for row in read.rows(_OF_TEAM, {"team": query.team_id})}
    writing = {row.agent_id for row in read.rows(_WRITING, {"now": now})}
    everybody = reads_directory.directory(read, Directory()).people
    return tuple(OnFloor(each, _contact(each, writing)) for each in everybody if team is None or each.agent_id in team)


def _contact(person: Person, writing: set[int]) -> str:
    if person.seen is Seen.TALKING:
        return "call"
    return "email" if person.agent_id in writing else ""


def _promise(row: Row[Any]) -> PromiseSoon:
    return PromiseSoon(FollowUpId(row.id), _customer(row.customer_id), row.name or "",
                       None if row.owner is None else AgentId(row.owner), row.owner_name or "", row.queue, row.due_at)  # fmt: skip


def _customer(found: Any) -> CustomerId | None:
    return None if found is None else CustomerId(found)


def _abandoned(read: ReadConnection, today: dict[str, Any]) -> int:
    """Callers nobody answered; the same number within a minute and a half is one call that rang at several desks."""
    lost = 0
    last: dict[tuple[str, str], int] = {}
    for row in read.rows(_UNANSWERED, today):
        told = _told(row.detail)
        if told.get("end_reason") in _ELSEWHERE:
            continue
        caller = told.get("number", ""), told.get("line", "")
        if row.occurred_at - last.get(caller, 0) > ONE_CALL // timedelta(microseconds=1):
            lost += 1
        last[caller] = row.occurred_at
    return lost


def _told(detail: str | None) -> dict[str, str]:
    try:
        found = json.loads(detail) if detail else {}
    except ValueError:
        return {}
    return found if isinstance(found, dict) else {}
