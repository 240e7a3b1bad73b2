"""Knows how coachings are read: by the agent they are for, whoever leads that agent, and administrators; nobody else."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import Row, bindparam, false, or_, select

from agentdesk.domain.clock import from_us
from agentdesk.domain.coachings import CoachingStep
from agentdesk.domain.errors import NotAllowed
from agentdesk.domain.ids import AgentId, CustomerId, EventId, FollowUpId, TeamId
from agentdesk.domain.kinds import FollowUpState, Role
from agentdesk.services.queries_calibration import (
    CoachedContact,
    CoachingAction,
    CoachingById,
    CoachingRow,
    Coachings,
    CoachingSaid,
    CoachingWhole,
)
from agentdesk.store.read_connection import ReadConnection
from agentdesk.store.reads_figures import leads
from agentdesk.store.schema import (
    agent,
    coaching,
    coaching_contact,
    coaching_step,
    customer,
    event,
    follow_up,
    team_lead,
)
from agentdesk.store.types import Id

_THIS = bindparam("coaching", type_=Id)
_lead = agent.alias("owner")
_ROW = select(
    coaching, agent.c.name.label("agent_name"), agent.c.team_id, _lead.c.name.label("lead_name"),
).select_from(
    coaching.outerjoin(agent, agent.c.id == coaching.c.agent_id).outerjoin(_lead, _lead.c.id == coaching.c.lead)
)  # fmt: skip
_ONE = _ROW.where(coaching.c.id == _THIS)
_READER = select(agent.c.role, agent.c.team_id, agent.c.active).where(agent.c.id == bindparam("agent"))
_LED = select(team_lead.c.team_id).where(team_lead.c.agent_id == bindparam("agent"))
_ALL = bindparam("coachings", type_=Id, expanding=True)
_ACTIONS = select(follow_up).where(follow_up.c.coaching_id.in_(_ALL)).order_by(follow_up.c.due_at, follow_up.c.id)
_SAID = (
    select(coaching_step, agent.c.name)
    .select_from(coaching_step.outerjoin(agent, agent.c.id == coaching_step.c.actor))
    .where(coaching_step.c.coaching_id.in_(_ALL))
    .order_by(coaching_step.c.rid)
)
_CONTACTS = (
    select(event.c.id, event.c.occurred_at, event.c.customer_id, customer.c.name)
    .select_from(
        coaching_contact.join(event, event.c.id == coaching_contact.c.event_id).outerjoin(
            customer, customer.c.id == event.c.customer_id
        )
    )
    .where(coaching_contact.c.coaching_id == _THIS)
    .order_by(event.c.occurred_at, event.c.id)
)


def listed(read: ReadConnection, query: Coachings) -> tuple[CoachingRow, ...]:
    reader = read.first(_READER, {"agent": query.reader})
    statement = _ROW.order_by(coaching.c.made_at.desc(), coaching.c.id.desc()).limit(query.limit)
    if query.agent_id is not None:
        statement = statement.where(coaching.c.agent_id == query.agent_id)
    if reader is None or not reader.active:
        statement = statement.where(false())
    elif reader.role == Role.LEAD.value:
        led = [row.team_id for row in read.rows(_LED, {"agent": query.reader})] or [reader.team_id]
        statement = statement.where(or_(coaching.c.agent_id == query.reader, agent.c.team_id.in_(led)))
    elif reader.role != Role.ADMIN.value:
        statement = statement.where(coaching.c.agent_id == query.reader)
    found = read.rows(statement)
    ids = [row.id for row in found]
    actions, said = _by_coaching(read, _ACTIONS, ids), _by_coaching(read, _SAID, ids)
    return tuple(_row(row, actions.get(row.id, ()), said.get(row.id, ())) for row in found)


def whole(read: ReadConnection, query: CoachingById) -> CoachingWhole | None:
    row = read.first(_ONE, {"coaching": query.coaching_id})
    if row is None:
        return None
    if query.reader != row.agent_id and not _leads(read, query.reader, row.team_id):
        raise NotAllowed("not-your-coaching")
    actions, said = _by_coaching(read, _ACTIONS, [row.id]), _by_coaching(read, _SAID, [row.id])
    return CoachingWhole(
        _row(row, actions.get(row.id, ()), said.get(row.id, ())),
        tuple(
            CoachedContact(EventId(each.id), from_us(each.occurred_at),
                           None if each.customer_id is None else CustomerId(each.customer_id), each.name or "")
            for each in read.rows(_CONTACTS, {"coaching": query.coaching_id})
        ),
        tuple(
            CoachingAction(FollowUpId(each.id), each.title, each.due_at, FollowUpState(each.state), each.why, each.closed_at)
            for each in actions.get(row.id, ())
        ),
        tuple(
            CoachingSaid(each.at, each.name or "", CoachingStep(each.what), each.words) for each in said.get(row.id, ())
        ),
    )  # fmt: skip


def _leads(read: ReadConnection, reader: AgentId, team_id: TeamId) -> bool:
    row = read.first(_READER, {"agent": reader})
    if row is None or not row.active:
        return False
    return row.role == Role.ADMIN.value or leads(read, reader, team_id)


def _by_coaching(read: ReadConnection, statement: Any, ids: Sequence[UUID]) -> dict[UUID, tuple[Row[Any], ...]]:
    found: dict[UUID, tuple[Row[Any], ...]] = {}
    for row in read.rows(statement, {"coachings": list(ids)}) if ids else ():
        found[row.coaching_id] = (*found.get(row.coaching_id, ()), row)
    return found


def _row(row: Row[Any], actions: Sequence[Row[Any]], said: Sequence[Row[Any]]) -> CoachingRow:
    still = [each.due_at for each in actions if each.state == FollowUpState.OPEN]
    return CoachingRow(
        row.id, AgentId(row.agent_id), row.agent_name or "", AgentId(row.lead), row.lead_name or "", row.made_at,
        row.opened_at, row.review_id, said[0].words if said else "", len(actions),
        sum(each.state == FollowUpState.DONE for each in actions), len(still), min(still, default=None),
    )  # fmt: skip
