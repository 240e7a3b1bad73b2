"""Knows how calibrations are read, and that nobody is given another's marks while they are to be unseen."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import Row, bindparam, func, select

from agentdesk.domain.agreement import agreement
from agentdesk.domain.calibrations import CalibrationState, CalibrationStep, Part, is_blind
from agentdesk.domain.clock import from_us
from agentdesk.domain.ids import AgentId, CustomerId, EventId
from agentdesk.domain.kinds import Role
from agentdesk.domain.reviews import MarkGiven
from agentdesk.domain.scorecards import Scorecard, from_text, score
from agentdesk.services.queries_calibration import (
    CalibrationById,
    CalibrationLead,
    CalibrationRow,
    Calibrations,
    CalibrationSaid,
    CalibrationWhole,
)
from agentdesk.store.read_connection import ReadConnection
from agentdesk.store.reads_figures import must_lead
from agentdesk.store.schema import (
    agent,
    calibration,
    calibration_lead,
    calibration_mark,
    calibration_step,
    customer,
    event,
    scorecard,
)
from agentdesk.store.types import Id

_LEADING = frozenset({Role.LEAD.value, Role.ADMIN.value})
_THIS = bindparam("calibration", type_=Id)
_opener = agent.alias("owner")
_ROW = select(
    calibration, event.c.occurred_at, event.c.customer_id, customer.c.name.label("customer_name"),
    agent.c.name.label("agent_name"), _opener.c.name.label("opened_by_name"),
).select_from(
    calibration.join(event, event.c.id == calibration.c.event_id)
    .outerjoin(customer, customer.c.id == event.c.customer_id)
    .outerjoin(agent, agent.c.id == calibration.c.agent_id)
    .outerjoin(_opener, _opener.c.id == calibration.c.opened_by)
)  # fmt: skip
_NEWEST = _ROW.order_by(calibration.c.opened_at.desc(), calibration.c.id.desc()).limit(bindparam("n"))
_ONE = _ROW.where(calibration.c.id == _THIS)
_LEADS = (
    select(calibration_lead, agent.c.name, agent.c.role, agent.c.active)
    .select_from(calibration_lead.outerjoin(agent, agent.c.id == calibration_lead.c.lead))
    .where(calibration_lead.c.calibration_id.in_(bindparam("calibrations", type_=Id, expanding=True)))
    .order_by(func.lower(agent.c.name), calibration_lead.c.lead)
)
_MARKS = select(calibration_mark).where(calibration_mark.c.calibration_id == _THIS)
_STEPS = (
    select(calibration_step.c.at, agent.c.name, calibration_step.c.what, calibration_step.c.words)
    .select_from(calibration_step.outerjoin(agent, agent.c.id == calibration_step.c.actor))
    .where(calibration_step.c.calibration_id == _THIS)
    .order_by(calibration_step.c.rid)
)
_CARD = select(scorecard.c.spec).where(
    scorecard.c.card == bindparam("card"), scorecard.c.version == bindparam("version")
)


def listed(read: ReadConnection, query: Calibrations) -> tuple[CalibrationRow, ...]:
    must_lead(read, query.reader, None)
    statement = _NEWEST
    if query.only_open:
        statement = statement.where(calibration.c.state == CalibrationState.OPEN.value)
    found = read.rows(statement, {"n": query.limit})
    leads = _leads(read, [row.id for row in found])
    return tuple(_row(row, leads.get(row.id, ()), query.reader) for row in found)


def whole(read: ReadConnection, query: CalibrationById) -> CalibrationWhole | None:
    must_lead(read, query.reader, None)
    row = read.first(_ONE, {"calibration": query.calibration_id})
    if row is None:
        return None
    kept = read.first(_CARD, {"card": row.card, "version": row.version})
    if kept is None:  # the calibration and its card went in together
        return None
    card = from_text(kept.spec)
    parts = _leads(read, [row.id]).get(row.id, ())
    made = _row(row, parts, query.reader)
    marks = read.rows(_MARKS, {"calibration": query.calibration_id})
    leads = tuple(_lead(part, marks, card, shown=not made.is_blind or part.lead == query.reader) for part in parts)
    scored = {lead.lead: {mark.key: mark.mark for mark in lead.marks} for lead in leads if lead.marks}
    agreed = [mark for mark in marks if mark.round == row.agreed and row.agreed]
    return CalibrationWhole(
        made, card, leads, None if made.is_blind else agreement(card, scored), _in_order(agreed, card), row.agreed,
        tuple(CalibrationSaid(step.at, step.name or "", CalibrationStep(step.what), step.words)
              for step in read.rows(_STEPS, {"calibration": query.calibration_id})),
    )  # fmt: skip


def _leads(read: ReadConnection, ids: Sequence[UUID]) -> dict[UUID, tuple[Row[Any], ...]]:
    found: dict[UUID, tuple[Row[Any], ...]] = {}
    for row in read.rows(_LEADS, {"calibrations": list(ids)}) if ids else ():
        found[row.calibration_id] = (*found.get(row.calibration_id, ()), row)
    return found


def _is_here(part: Row[Any]) -> bool:
    return bool(part.active) and part.role in _LEADING


def _row(row: Row[Any], leads: Sequence[Row[Any]], reader: AgentId) -> CalibrationRow:
    parts = tuple(Part(AgentId(each.lead), each.scored_at is not None, _is_here(each)) for each in leads)
    state = CalibrationState(row.state)
    mine = next((part for part in parts if part.lead == reader), None)
    return CalibrationRow(
        row.id, EventId(row.event_id), from_us(row.occurred_at),
        None if row.customer_id is None else CustomerId(row.customer_id), row.customer_name or "",
        row.agent_name or "", AgentId(row.opened_by), row.opened_by_name or "", row.opened_at, row.until, state,
        sum(part.has_scored for part in parts), len(parts), mine is not None, mine is not None and mine.has_scored,
        is_blind(state, parts),
    )  # fmt: skip


def _lead(part: Row[Any], marks: Sequence[Row[Any]], card: Scorecard, *, shown: bool) -> CalibrationLead:
    own = [mark for mark in marks if mark.lead == part.lead and mark.round == 0] if shown else []
    value = score(card, {mark.key: mark.mark for mark in own}, was_heard=False).value if own else None
    return CalibrationLead(
        AgentId(part.lead), part.name or "", _is_here(part), part.scored_at, value, _in_order(own, card)
    )


def _in_order(marks: Sequence[Row[Any]], card: Scorecard) -> tuple[MarkGiven, ...]:
    given = {mark.key: MarkGiven(mark.key, mark.mark, mark.words, mark.first, mark.last) for mark in marks}
    return tuple(given[each.key] for each in card.criteria if each.key in given)
