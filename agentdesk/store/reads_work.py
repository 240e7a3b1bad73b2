"""Knows what waits for an agent: due work, promises, call-backs, contacts that were not logged, mails to answer."""

from typing import Any

from sqlalchemy import ColumnElement, Row, Select, bindparam, func, literal_column, select, union_all

from agentdesk.domain.clock import from_us
from agentdesk.domain.ids import AgentId, EventId, FollowUpId
from agentdesk.domain.kinds import FollowUpKind, FollowUpState, WaitingFor
from agentdesk.services.queries import (
    FollowUpHistory,
    FollowUpRow,
    FollowUps,
    FollowUpStep,
    WorkQueue,
    WorkRow,
    WorkSection,
)
from agentdesk.services.queries_mail import Inbox, ThreadRow
from agentdesk.services.queries_work import COUNTED_AT_MOST
from agentdesk.store import reads_mail
from agentdesk.store.read_connection import ReadConnection
from agentdesk.store.schema import agent, customer, follow_up, follow_up_step, team, unlogged
from agentdesk.store.types import Id, UtcDateTime

_SECTIONS = (
    ("due", FollowUpKind.FOLLOW_UP),
    ("promises", FollowUpKind.PROMISE),
    ("call-backs", FollowUpKind.CALL_BACK),
)

_OPEN: ColumnElement[int] = literal_column("0")  # a literal, so that the partial index serves it
_UNTIL = bindparam("until", type_=UtcDateTime)
_owner, _claimer, _asker = agent.alias("owner"), agent.alias("claimer"), agent.alias("asker")

_DUE = (follow_up.c.state == _OPEN, follow_up.c.kind == bindparam("kind"), follow_up.c.due_at <= _UNTIL)
# Work without an owner is everybody's whose team the queue does not exclude: nothing stays with nobody. A queue that
# carries another team's name is that team's.
_UNOWNED = (
    follow_up.c.owner.is_(None),
    follow_up.c.queue.not_in(
        select(team.c.name).where(
            team.c.id != select(agent.c.team_id).where(agent.c.id == bindparam("agent")).scalar_subquery()
        )
    ),
)


def _mine(*columns: Any) -> list[Select[Any]]:
    """Two seeks, each on its own index, instead of one OR."""
    return [
        select(*columns).where(*_DUE, follow_up.c.owner == bindparam("agent")),
        select(*columns).where(*_DUE, *_UNOWNED),
    ]


_ids = union_all(
    *(
        select(part.order_by(follow_up.c.due_at).limit(bindparam("n")).subquery())
        for part in _mine(follow_up.c.id, follow_up.c.due_at)
    )
).subquery()
_SECTION = (
    select(
        follow_up.c.id,
        follow_up.c.customer_id,
        follow_up.c.origin_event,
        customer.c.name,
        follow_up.c.caller,
        follow_up.c.title,
        follow_up.c.due_at,
        follow_up.c.last_try_at,
        follow_up.c.kind,
        follow_up.c.owner,
        _owner.c.name.label("owner_name"),
        follow_up.c.queue,
        follow_up.c.claimed_by,
        _claimer.c.name.label("claimed_name"),
        follow_up.c.claim_until,
        follow_up.c.tries,
        follow_up.c.waiting_for,
        follow_up.c.version,
        follow_up.c.asked_by,
        _asker.c.name.label("asked_by_name"),
    )
    .select_from(
        _ids.join(follow_up, follow_up.c.id == _ids.c.id)
        .outerjoin(customer, customer.c.id == follow_up.c.customer_id)
        .outerjoin(_owner, _owner.c.id == follow_up.c.owner)
        .outerjoin(_claimer, _claimer.c.id == follow_up.c.claimed_by)
        .outerjoin(_asker, _asker.c.id == follow_up.c.asked_by)
    )
    .order_by(_ids.c.due_at, _ids.c.id)
    .limit(bindparam("n"))
)
_TRIED = (
    select(func.count())
    .where(follow_up_step.c.follow_up_id == follow_up.c.id, follow_up_step.c.what == "tried")
    .scalar_subquery()
)
_CALL_BACKS = _SECTION.add_columns(_TRIED.label("tried"))
_SECTION_TOTAL = select(
    *(
        select(func.count())
        .select_from(part.limit(literal_column(str(COUNTED_AT_MOST))).subquery())
        .scalar_subquery()
        .label(f"part{place}")
        for place, part in enumerate(_mine(literal_column("1").label("one")))
    )
)
_UNLOGGED = (
    select(
        unlogged.c.event_id,
        unlogged.c.customer_id,
        customer.c.name,
        unlogged.c.number,
        unlogged.c.ended_at,
        unlogged.c.agent_id,
        _owner.c.name.label("owner_name"),
    )
    .select_from(
        unlogged.outerjoin(customer, customer.c.id == unlogged.c.customer_id).outerjoin(
            _owner, _owner.c.id == unlogged.c.agent_id
        )
    )
    .where(unlogged.c.agent_id == bindparam("agent"))
    .order_by(unlogged.c.ended_at)
    .limit(bindparam("n"))
)
_UNLOGGED_TOTAL = select(func.count()).select_from(
    select(literal_column("1").label("one"))
    .where(unlogged.c.agent_id == bindparam("agent"))
    .limit(literal_column(str(COUNTED_AT_MOST)))
    .subquery()
)

_LISTED = (
    select(
        follow_up,
        customer.c.ref,
        customer.c.name.label("customer_name"),
        _owner.c.name.label("owner_name"),
        _asker.c.name.label("asked_by_name"),
    )
    .select_from(
        follow_up.outerjoin(customer, customer.c.id == follow_up.c.customer_id)
        .outerjoin(_owner, _owner.c.id == follow_up.c.owner)
        .outerjoin(_asker, _asker.c.id == follow_up.c.asked_by)
    )
    .where(follow_up.c.state == _OPEN, follow_up.c.due_at <= _UNTIL)
    .order_by(follow_up.c.due_at, follow_up.c.id)
    .limit(bindparam("n"))
)
_LISTED_OF = _LISTED.where(follow_up.c.owner == bindparam("agent"))
_OF_ALL = follow_up.c.coaching_id.is_(None)
_STEPS = (
    select(follow_up_step.c.at, agent.c.name, follow_up_step.c.what, follow_up_step.c.words)
    .select_from(follow_up_step.outerjoin(agent, agent.c.id == follow_up_step.c.actor))
    .where(follow_up_step.c.follow_up_id == bindparam("follow_up", type_=Id))
    .order_by(follow_up_step.c.rid)
)
NEVER = from_us(2**53)


def queue(read: ReadConnection, query: WorkQueue) -> tuple[WorkSection, ...]:
    """Sections in the order they stand on the screen."""
    sections: list[WorkSection] = []
    for section, kind in _SECTIONS:
        bound: dict[str, Any] = {"agent": query.agent_id, "kind": kind.value, "n": query.limit}
        # A missed call waits from the moment it was missed, whatever the screen's horizon.
        missed = kind is FollowUpKind.CALL_BACK
        bound["until"] = NEVER if missed else query.until
        found = read.rows(_CALL_BACKS if missed else _SECTION, bound)
        total = len(found)
        if total >= query.limit:
            total = min(COUNTED_AT_MOST, sum(read.rows(_SECTION_TOTAL, bound)[0]))
        sections.append(WorkSection(section, total, tuple(_work(section, row) for row in found)))
    return (*sections, _unlogged(read, query), _inbox(read, query))


def listed(read: ReadConnection, query: FollowUps) -> tuple[FollowUpRow, ...]:
    bound: dict[str, Any] = {"until": query.due_by or NEVER, "n": query.limit}
    if query.agent_id is None:
        found = read.rows(_LISTED.where(_OF_ALL), bound)
    else:
        mine = _LISTED_OF if query.is_own else _LISTED_OF.where(_OF_ALL)
        found = read.rows(mine, {**bound, "agent": query.agent_id})
    return tuple(_follow_up(row) for row in found)


def history(read: ReadConnection, query: FollowUpHistory) -> tuple[FollowUpStep, ...]:
    found = read.rows(_STEPS, {"follow_up": query.follow_up_id})
    return tuple(FollowUpStep(row.at, row.name or "", row.what, row.words) for row in found)


def _unlogged(read: ReadConnection, query: WorkQueue) -> WorkSection:
    bound = {"agent": query.agent_id, "n": query.limit}
    found = read.rows(_UNLOGGED, bound)
    total = len(found) if len(found) < query.limit else read.number(_UNLOGGED_TOTAL, bound)
    return WorkSection("unlogged", total, tuple(_unlogged_row(row) for row in found))


def _inbox(read: ReadConnection, query: WorkQueue) -> WorkSection:
    asked = Inbox(query.agent_id, read.now(), query.limit)
    found = reads_mail.inbox(read, asked)
    total = len(found) if len(found) < query.limit else min(COUNTED_AT_MOST, reads_mail.waiting(read, asked))
    return WorkSection("inbox", total, tuple(_mail(row) for row in found))


def _mail(row: ThreadRow) -> WorkRow:
    return WorkRow(
        section="inbox",
        follow_up_id=None,
        event_id=None,
        customer_id=row.customer_id,
        name=row.name,
        title=row.subject,
        at=row.asked_at or row.last_in_at or NEVER,
        kind=None,
        owner=row.owner,
        owner_name=row.owner_name,
        queue="",
        claimed_by=row.owner if row.claim_until is not None else None,
        claimed_name=row.owner_name if row.claim_until is not None else "",
        claim_until=row.claim_until,
        tries=0,
        waiting_for=WaitingFor.NOBODY,
        version=row.version,
        due_at=row.due_at,
        thread_id=row.thread_id,
    )


def _work(section: str, row: Row[Any]) -> WorkRow:
    missed = row.kind == FollowUpKind.CALL_BACK
    return WorkRow(
        section=section,
        follow_up_id=FollowUpId(row.id),
        event_id=row.origin_event,
        customer_id=row.customer_id,
        name=row.name or row.caller,
        title=row.title,
        at=(row.last_try_at if missed else None) or row.due_at,
        kind=FollowUpKind(row.kind),
        owner=row.owner,
        owner_name=row.owner_name or "",
        queue=row.queue,
        claimed_by=row.claimed_by,
        claimed_name=row.claimed_name or "",
        claim_until=row.claim_until,
        tries=row.tries,
        waiting_for=WaitingFor(row.waiting_for),
        version=row.version,
        asked_by=row.asked_by,
        asked_by_name=row.asked_by_name or "",
        number=row.caller,
        due_at=row.due_at if missed else None,
        tried=row.tried if missed else 0,
    )


def _unlogged_row(row: Row[Any]) -> WorkRow:
    return WorkRow(
        section="unlogged",
        follow_up_id=None,
        event_id=EventId(row.event_id),
        customer_id=row.customer_id,
        name=row.name or row.number,
        title="",
        at=row.ended_at,
        kind=None,
        owner=AgentId(row.agent_id),
        owner_name=row.owner_name or "",
        queue="",
        claimed_by=None,
        claimed_name="",
        claim_until=None,
        tries=0,
        waiting_for=WaitingFor.NOBODY,
        version=0,
        number=row.number,
    )


def _follow_up(row: Row[Any]) -> FollowUpRow:
    return FollowUpRow(
        follow_up_id=FollowUpId(row.id),
        customer_id=row.customer_id,
        customer_ref=row.ref or "",
        customer_name=row.customer_name or row.caller,
        kind=FollowUpKind(row.kind),
        state=FollowUpState(row.state),
        title=row.title,
        due_at=row.due_at,
        local_due=row.local_due,
        zone=row.zone,
        owner=row.owner,
        owner_name=row.owner_name or "",
        queue=row.queue,
        told=row.told,
        recurrence=row.recurrence,
        waiting_for=WaitingFor(row.waiting_for),
        version=row.version,
        asked_by=row.asked_by,
        asked_by_name=row.asked_by_name or "",
    )
