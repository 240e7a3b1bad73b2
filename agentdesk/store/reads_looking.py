"""Knows how it is read who looked, and what was said to the workspace."""

import json
from typing import Any

from sqlalchemy import BigInteger, Integer, bindparam, func, or_, select, tuple_

from agentdesk.domain.ids import AgentId, EventId
from agentdesk.domain.kinds import EventKind
from agentdesk.services.queries_looking import LedgerPage, LedgerRow, LookedRow, RestrictedAmong, WhoLooked
from agentdesk.services.queries_schedule import ScheduledRun, ScheduledRuns
from agentdesk.store.read_connection import ReadConnection
from agentdesk.store.schema import agent, customer, event, event_head, ledger, looked, scheduled_run
from agentdesk.store.types import Id, UtcDateTime

_latest = event.alias("latest")
_writer = agent.alias("writer")
_RESTRICTED = (
    select(event.c.id)
    .select_from(
        event.outerjoin(event_head, event_head.c.event_id == event.c.id).outerjoin(
            _latest, _latest.c.id == event_head.c.latest_id
        )
    )
    .where(
        event.c.id.in_(bindparam("ids", expanding=True, type_=Id)),
        or_(event.c.restricted, _latest.c.restricted),
        event.c.agent_id != bindparam("reader", type_=Integer),
        or_(_latest.c.agent_id.is_(None), _latest.c.agent_id != bindparam("reader", type_=Integer)),
    )
)
_LOOKED = (
    select(
        looked,
        agent.c.name.label("actor_name"),
        event.c.kind,
        func.coalesce(event_head.c.moved_to, event.c.customer_id).label("customer_id"),
        customer.c.name.label("customer_name"),
        _writer.c.name.label("entry_by"),
    )
    .select_from(
        looked.outerjoin(agent, agent.c.id == looked.c.actor)
        .outerjoin(event, event.c.id == looked.c.event_id)
        .outerjoin(event_head, event_head.c.event_id == event.c.id)
        .outerjoin(customer, customer.c.id == func.coalesce(event_head.c.moved_to, event.c.customer_id))
        .outerjoin(_writer, _writer.c.id == event.c.agent_id)
    )
    .where(looked.c.at >= bindparam("since", type_=UtcDateTime), looked.c.at < bindparam("until", type_=UtcDateTime))
    .order_by(looked.c.at.desc(), looked.c.rid.desc())
    .limit(bindparam("n"))
)
_BELOW = tuple_(looked.c.at, looked.c.rid) < tuple_(
    bindparam("before_at", type_=UtcDateTime), bindparam("before_rid", type_=BigInteger)
)
_LEDGER = (
    select(ledger.c.seq, ledger.c.server_at, ledger.c.actor, agent.c.name, ledger.c.kind, ledger.c.desk, ledger.c.touched)
    .select_from(ledger.outerjoin(agent, agent.c.id == ledger.c.actor))
    .where(
        ledger.c.server_at >= bindparam("since", type_=UtcDateTime),
        ledger.c.server_at < bindparam("until", type_=UtcDateTime),
        ledger.c.seq < bindparam("before", type_=BigInteger),
    )
    .order_by(ledger.c.seq.desc())
    .limit(bindparam("n"))
)  # fmt: skip
_RUNS = select(scheduled_run).order_by(scheduled_run.c.due_at.desc(), scheduled_run.c.key).limit(bindparam("n"))
_NO_END = 2**62


def scheduled_runs(read: ReadConnection, query: ScheduledRuns) -> tuple[ScheduledRun, ...]:
    return tuple(
        ScheduledRun(row.key, row.due_at, row.desk, row.claimed_at, row.done_at, row.path, row.rows, row.code)
        for row in read.rows(_RUNS, {"n": query.limit})
    )


def restricted_among(read: ReadConnection, query: RestrictedAmong) -> tuple[EventId, ...]:
    found = read.rows(_RESTRICTED, {"ids": list(query.event_ids), "reader": query.reader})
    return tuple(EventId(row.id) for row in found)


def who_looked(read: ReadConnection, query: WhoLooked) -> tuple[LookedRow, ...]:
    statement = _LOOKED
    parameters: dict[str, Any] = {"since": query.since, "until": query.until, "n": query.limit}
    if query.before is not None:
        statement = statement.where(_BELOW)
        parameters |= {"before_at": query.before[0], "before_rid": query.before[1]}
    if query.actor is not None:
        statement = statement.where(looked.c.actor == query.actor)
    if query.only_exports:
        statement = statement.where(looked.c.event_id.is_(None))
    return tuple(
        LookedRow(
            row.rid, row.at, AgentId(row.actor), row.actor_name or "", row.event_id,
            None if row.kind is None else EventKind(row.kind), row.customer_id, row.customer_name or "",
            row.entry_by or "", row.what, row.form, row.filter, row.rows,
        )
        for row in read.rows(statement, parameters)
    )  # fmt: skip


def ledger_page(read: ReadConnection, query: LedgerPage) -> tuple[LedgerRow, ...]:
    before = _NO_END if query.before is None else query.before
    parameters = {"since": query.since, "until": query.until, "before": before, "n": query.limit}
    return tuple(
        LedgerRow(row.seq, row.server_at, AgentId(row.actor), row.name or "", row.kind, row.desk,
                  tuple(json.loads(row.touched)))
        for row in read.rows(_LEDGER, parameters)
    )  # fmt: skip
