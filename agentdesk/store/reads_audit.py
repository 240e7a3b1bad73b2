"""Knows how interactions are read for the audit: by time, agent or customer, with what came of each."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import (
    BigInteger,
    ColumnElement,
    Row,
    Select,
    and_,
    bindparam,
    case,
    cast,
    exists,
    false,
    func,
    literal_column,
    not_,
    or_,
    select,
    text,
)
from sqlalchemy.sql import operators
from sqlalchemy.sql.elements import UnaryExpression

from agentdesk.domain.clock import from_us, to_us
from agentdesk.domain.ids import AgentId, EventId
from agentdesk.domain.kinds import LETTERS, Channel, Direction, EventKind, FollowUpKind, FollowUpState
from agentdesk.domain.reviews import ReviewState
from agentdesk.services.queries_audit import (
    MOST_WITH_WORDS,
    AuditCount,
    AuditCursor,
    AuditFilter,
    AuditList,
    AuditNext,
    AuditPlace,
    AuditRow,
    AuditSums,
    ContactCells,
    ContactSums,
)
from agentdesk.store.audit_sides import LOGGED, MADE, Side, beside
from agentdesk.store.read_connection import ReadConnection
from agentdesk.store.schema import (
    agent,
    complaint,
    contest,
    customer,
    event,
    event_head,
    event_text,
    follow_up,
    review,
    survey,
)
from agentdesk.store.search_notes import rids_with
from agentdesk.store.types import Id

_MICROSECOND = timedelta(microseconds=1)
_LONG = timedelta(days=100)
"""Where a longer period begins among ten million rows takes longer to find than it spares."""
_VERY_LONG_S = 1800
"""Few contacts last half an hour: they have an index of their own (store/ddl.py). Shorter ones are met on the way."""
_MANY = 2_000
"""Of so many rare ones the newest are sooner met among all than put in order."""
_CHANNELS = {channel.event_kind: channel for channel in Channel}

_latest = event.alias("latest")
_latest_text = event_text.alias("latest_text")
_remark = event.alias("remark")

_whose: ColumnElement[int] = func.coalesce(event_head.c.logged_by, event.c.agent_id)
_of_customer: ColumnElement[UUID] = func.coalesce(event_head.c.moved_to, event.c.customer_id)
_LASTED_S = func.coalesce(event.c.duration_s, _latest.c.duration_s, literal_column("0"))
_outcome: ColumnElement[str] = func.coalesce(_latest.c.outcome, event.c.outcome)
_reason: ColumnElement[str] = func.coalesce(_latest.c.reason, event.c.reason)
# A letter's own words are its writer's; the note is what the agent logged beside it.
_OWN_NOTE = case((event.c.kind.in_([kind.value for kind in LETTERS]), ""), else_=event_text.c.body)
_NOTE_LENGTH = func.length(func.coalesce(_latest_text.c.body, _OWN_NOTE, ""))
_IS_OWN_LETTER = and_(
    event.c.kind.in_([kind.value for kind in LETTERS]), event.c.direction == literal_column(str(Direction.OUT.value))
)
# A call that rang here and was not answered is nobody's contact, until somebody logs it: as the figures count.
_TOOK_PLACE = or_(
    event.c.kind != literal_column(str(EventKind.CALL.value)),
    event.c.duration_s.is_not(None),
    _latest.c.duration_s.is_not(None),
    _outcome != literal_column("''"),
)
_CES = (
    select(func.min(survey.c.score))
    .where(survey.c.customer_id == _of_customer, survey.c.about_event == event.c.id, survey.c.kind == "ces")
    .scalar_subquery()
)  # by the customer, whose surveys have an index
_CES_ROWS = select(survey.c.about_event).where(survey.c.kind == literal_column("'ces'"))
_IS_BROKEN_PROMISE = and_(
    follow_up.c.kind == literal_column(str(FollowUpKind.PROMISE.value)),
    follow_up.c.state == literal_column(str(FollowUpState.BROKEN.value)),
)
_PROMISED = select(follow_up.c.origin_event).where(_IS_BROKEN_PROMISE)
_BROKE_PROMISE = exists().where(follow_up.c.origin_event == event.c.id, _IS_BROKEN_PROMISE)
_IS_OPEN_CONTEST = contest.c.verdict == literal_column("''")
_CONTESTED = exists().where(contest.c.id == event_head.c.contested_by, _IS_OPEN_CONTEST)
_redacted = event_head.alias("redacted")
_REDACTED = select(_redacted.c.event_id).where(_redacted.c.redacted_by > bindparam("no_id", UUID(int=0), type_=Id))
"""Above the lowest id stands every one: so an index is sought in, where IS NOT NULL would walk it."""
_hit = event.alias("hit")
_AMONG = {
    False: text("hit.rid IN (SELECT value FROM json_each(:rids))"),
    True: text("hit.rid = ANY(CAST(:rids AS bigint[]))"),
}
_long = event.alias("long")
_CARD_OF_LONG = case((_long.c.kind >= literal_column("50"), _long.c.about_id), else_=_long.c.id)
_COMPLAINED = exists().where(complaint.c.customer_id == _of_customer, complaint.c.event_id == event.c.id)
_LASTED_US = cast(_LASTED_S, BigInteger) * 1_000_000
"""Half an hour of microseconds is more than PostgreSQL's plain numbers hold."""
_REVISED_LATE = exists().where(
    _remark.c.about_id == event.c.id,
    _remark.c.kind == literal_column(str(EventKind.REVISION.value)),
    _remark.c.occurred_at > event.c.occurred_at + _LASTED_US + bindparam("late_us", type_=BigInteger),
)
_revision = event.alias("revision")
_REVISED = select(_revision.c.about_id).where(
    _revision.c.kind == literal_column(str(EventKind.REVISION.value)), _revision.c.about_id.is_not(None)
)
WHOLE = (
    event.outerjoin(event_text, event_text.c.event_rid == event.c.rid)
    .outerjoin(event_head, event_head.c.event_id == event.c.id)
    .outerjoin(_latest, _latest.c.id == event_head.c.latest_id)
    .outerjoin(_latest_text, _latest_text.c.event_rid == _latest.c.rid)
    .outerjoin(review, review.c.event_id == event.c.id)
)
_ROW = select(
    event.c.id,
    _of_customer.label("customer_id"),
    customer.c.name.label("customer_name"),
    _whose.label("agent_id"),
    agent.c.name.label("agent_name"),
    event.c.kind,
    event.c.direction,
    event.c.occurred_at,
    _LASTED_S.label("lasted_s"),
    _outcome.label("outcome"),
    _reason.label("reason"),
    _NOTE_LENGTH.label("note_length"),
    event_head.c.revisions,
    event_head.c.withdrawn_by,
    event.c.restricted,
    _latest.c.restricted.label("latest_restricted"),
    _CES.label("ces"),
    _COMPLAINED.label("has_complaint"),
    _REVISED_LATE.label("is_revised_late"),
    review.c.id.label("review_id"),
    review.c.score,
    review.c.state,
    _BROKE_PROMISE.label("has_broken_promise"),
    _CONTESTED.label("is_contested"),
    event_head.c.redacted_by,
).select_from(WHOLE.outerjoin(customer, customer.c.id == _of_customer).outerjoin(agent, agent.c.id == _whose))
_CELLS = _ROW.with_only_columns(
    event.c.occurred_at,
    agent.c.name,
    customer.c.name,
    event.c.kind,
    event.c.direction,
    _LASTED_S,
    _outcome,
    _reason,
    _NOTE_LENGTH,
    event_head.c.revisions,
    _REVISED_LATE,
    _CES,
    _COMPLAINED,
    event_head.c.withdrawn_by.is_not(None),
    or_(event.c.restricted, func.coalesce(_latest.c.restricted, false())),
    review.c.score,
    review.c.state,
    event.c.id,
)
_CHANNEL_NAMES = {kind.value: channel.value for kind, channel in _CHANNELS.items()}
_DIRECTION_NAMES = {each.value: each.name.lower() for each in Direction}


def listed(read: ReadConnection, query: AuditList) -> tuple[AuditRow, ...]:
    has_words = bool(query.filter.words.strip())
    parameters, found = bound(query.late_after) | _beside(query.before), list[Row[Any]]()
    for side, statement in narrowed(read, select(event.c.id).select_from(WHOLE) if has_words else _ROW, query.filter):
        newest_first = _paged(side, statement, query.before, query.limit)
        if has_words:  # what a row tells is asked for the rows that are shown, not for every one that is sorted
            newest_first = side.ordered(_ROW.where(_is_among(read, newest_first.correlate(None))))
        found += read.rows(newest_first, parameters)
    return tuple(_row(row) for row in sorted(found, key=_moment, reverse=True)[: query.limit])


def cells(read: ReadConnection, query: ContactCells) -> tuple[tuple[object, ...], ...]:
    """Past the dataclasses: a hundred thousand rows are half as much work."""
    parameters, found = bound(query.late_after) | _beside(query.before), list[Any]()
    for side, statement in narrowed(read, _CELLS, query.filter):
        found += read.rows(_paged(side, statement, query.before, query.limit), parameters)
    found.sort(key=lambda row: (row[0], row[-1]), reverse=True)
    return tuple(
        (
            from_us(at), who or "", whom or "", _CHANNEL_NAMES[kind], _DIRECTION_NAMES[direction], lasted, outcome, reason,
            length, revisions or 0, late, ces, complained, withdrawn, restricted, score, state, str(event_id),
        )
        for at, who, whom, kind, direction, lasted, outcome, reason, length, revisions, late, ces, complained, withdrawn,
        restricted, score, state, event_id in found[: query.limit]
    )  # fmt: skip


def following(read: ReadConnection, query: AuditNext) -> AuditRow | None:
    asked = replace(query.filter, only_unreviewed=True)
    wanted = []
    for side, statement in narrowed(read, _ROW, asked):
        whole = statement.where(event_head.c.withdrawn_by.is_(None))
        if query.besides is not None:
            whole = whole.where(side.agent != query.besides)
        wanted.append((side, side.ordered(whole, is_upward=query.is_upward).limit(1)))
    parameters, nearest = bound(query.late_after) | _beside(query.beside), min if query.is_upward else max
    if query.beside is not None:
        beyond = [side.beyond(whole, is_upward=query.is_upward) for side, whole in wanted]
        if found := [row for each in beyond for row in read.rows(each, parameters)]:
            return _row(nearest(found, key=_moment))
    if found := [row for _, whole in wanted for row in read.rows(whole, parameters)]:
        return _row(nearest(found, key=_moment))
    return None


def place(read: ReadConnection, query: AuditPlace) -> int:
    parameters, above = bound(query.late_after) | _beside(query.beside), 0
    for side, statement in narrowed(read, select(event.c.rid).select_from(WHOLE), query.filter):
        rows = side.beyond(statement, is_upward=True).limit(query.most).subquery()
        above += read.number(select(func.count()).select_from(rows), parameters)
    return min(above, query.most)


def count(read: ReadConnection, query: AuditCount) -> int:
    found = 0
    for _, statement in narrowed(read, select(event.c.rid).select_from(WHOLE), query.filter):
        rows = statement.limit(query.most).subquery()
        found += read.number(select(func.count()).select_from(rows), bound(query.late_after))
    return min(found, query.most)


def sums(read: ReadConnection, query: AuditSums) -> ContactSums:
    """One more row than is counted says whether there are others."""
    shown = select(
        event.c.occurred_at, event.c.id, review.c.id.label("review_id"), review.c.state, _BROKE_PROMISE.label("broken"),
        _CONTESTED.label("contested"), event_head.c.withdrawn_by,
    ).select_from(WHOLE)  # fmt: skip
    found = list[Any]()
    for side, statement in narrowed(read, shown, query.filter):
        found += read.rows(_paged(side, statement, None, query.most + 1), bound(query.late_after))
    rows = sorted(found, key=_moment, reverse=True)[: query.most]
    reviewed = sum(row.review_id is not None for row in rows)
    return ContactSums(
        contacts=len(rows), unreviewed=sum(row.review_id is None and row.withdrawn_by is None for row in rows),
        reviewed=reviewed, disputed=sum(row.state == ReviewState.DISPUTED.value for row in rows),
        broken=sum(bool(row.broken) for row in rows), contested=sum(bool(row.contested) for row in rows),
        is_more=len(found) > query.most,
    )  # fmt: skip


def bound(late_after: timedelta) -> dict[str, Any]:
    """What `narrowed` leaves to be bound."""
    return {"late_us": late_after // _MICROSECOND}


def narrowed(read: ReadConnection, statement: Select[Any], asked: AuditFilter) -> Iterator[tuple[Side, Select[Any]]]:
    """`statement` over `WHOLE`, of the contacts that are asked for, from each side they come from; bound by `bound`."""
    kinds = [asked.channel.event_kind] if asked.channel is not None else list(_CHANNELS)
    found = statement.where(event.c.kind.in_(kinds), _TOOK_PLACE, *_facts(asked), *_signs(read, asked))
    if asked.words.strip():
        found = found.where(_is_among(read, _cards_with(read, asked)))
    for side in (MADE, LOGGED):
        yield side, side.narrowed(found, asked)


def _beside(cursor: AuditCursor | None) -> dict[str, Any]:
    return {} if cursor is None else beside(cursor)


def _paged(side: Side, statement: Select[Any], before: AuditCursor | None, limit: int) -> Select[Any]:
    statement = statement if before is None else side.beyond(statement)
    return side.ordered(statement).limit(limit)


def _moment(row: Any) -> tuple[int, UUID]:
    return row.occurred_at, row.id


def _is_among(read: ReadConnection, few: Select[Any]) -> ColumnElement[bool]:
    """PostgreSQL reads an array first and then its rows by key; of so many tables it would join an IN as the last."""
    return event.c.id == func.any(func.array(few.scalar_subquery())) if read.is_postgres else event.c.id.in_(few)


def _cards_with(read: ReadConnection, asked: AuditFilter) -> Select[Any]:
    """The contacts whose own words, or those of a remark about them, hold what is asked for.

    A remark is younger than its contact, so only the oldest row of the period bounds the search. "+ 0": as it is,
    PostgreSQL would walk up from the first number of all.
    """
    is_long = asked.until - asked.since > _LONG
    since_rid = (
        0 if is_long else read.number(select(func.min(event.c.rid + literal_column("0"))).where(MADE.within(asked)))
    )
    rids = rids_with(read, asked.words, since_rid, MOST_WITH_WORDS)
    card = case((_hit.c.kind >= literal_column("50"), _hit.c.about_id), else_=_hit.c.id)
    # One value: two thousand would take longer to bind than their rows to read.
    form, numbers = _AMONG[read.is_postgres], ", ".join(map(str, rids))
    return select(card).where(form.bindparams(rids=f"{{{numbers}}}" if read.is_postgres else f"[{numbers}]"))


def _facts(asked: AuditFilter) -> Iterator[ColumnElement[bool]]:
    if asked.customer_id is not None:
        yield _of_customer == asked.customer_id
    if asked.outcome:
        yield _outcome == asked.outcome
    if asked.reason:
        yield _reason == asked.reason
    if asked.direction is not None:
        yield event.c.direction == asked.direction
    if asked.at_least is not None:
        if asked.at_least.total_seconds() >= _VERY_LONG_S:
            is_very_long = _long.c.duration_s >= literal_column(str(_VERY_LONG_S))
            yield event.c.id.in_(select(_CARD_OF_LONG).where(is_very_long, _long.c.occurred_at >= to_us(asked.since)))
        yield asked.at_least.total_seconds() <= _LASTED_S
    if asked.at_most is not None:
        yield literal_column("0") < _LASTED_S
        yield asked.at_most.total_seconds() >= _LASTED_S


def _are_many(read: ReadConnection, rare: Select[Any]) -> bool:
    """For SQLite, which would fetch and sort each of them; PostgreSQL knows by itself how many there are."""
    if read.is_postgres:
        return False
    return read.number(select(func.count()).select_from(rare.limit(_MANY + 1).subquery())) > _MANY


def _by_walking(column: ColumnElement[Any]) -> ColumnElement[Any]:
    """Whether it is among them is asked of the rows in order: SQLite seeks no index by an expression."""
    return UnaryExpression(column, operator=operators.custom_op("+"), type_=column.type)


def _signs(read: ReadConnection, asked: AuditFilter) -> Iterator[ColumnElement[bool]]:
    """What is rare is looked for from its own side: few answers, complaints and late changes, each of a later time."""
    since = asked.since
    if asked.ces_up_to is not None:
        low = _CES_ROWS.where(survey.c.score <= asked.ces_up_to, survey.c.answered_at >= since)
        yield (_by_walking(event.c.id) if _are_many(read, low) else event.c.id).in_(low)
    if asked.only_complaints:
        yield event.c.id.in_(select(complaint.c.event_id).where(complaint.c.opened_at >= since))
    if asked.only_broken_promises:
        yield event.c.id.in_(_PROMISED.where(follow_up.c.due_at >= since))
    if asked.only_contested:  # decided a month later at most, so the few that are open are due after the period began
        yield event.c.id.in_(select(contest.c.event_id).where(_IS_OPEN_CONTEST, contest.c.due_at >= since))
    if asked.only_redacted:
        yield event.c.id.in_(_REDACTED)
    if asked.only_unreviewed:
        yield review.c.id.is_(None)
    if asked.only_late_revisions:
        yield event.c.id.in_(_REVISED.where(_revision.c.occurred_at >= to_us(since)))
        yield _REVISED_LATE
    if asked.note_below is not None:
        yield asked.note_below > _NOTE_LENGTH
        yield or_(literal_column("0") < _NOTE_LENGTH, not_(_IS_OWN_LETTER))


def _row(row: Row[Any]) -> AuditRow:
    return AuditRow(
        event_id=EventId(row.id),
        customer_id=row.customer_id,
        customer_name=row.customer_name or "",
        agent_id=AgentId(row.agent_id),
        agent_name=row.agent_name or "",
        channel=_CHANNELS[EventKind(row.kind)],
        direction=Direction(row.direction),
        occurred_at=from_us(row.occurred_at),
        lasted=timedelta(seconds=row.lasted_s),
        outcome=row.outcome,
        reason=row.reason,
        note_length=row.note_length,
        revisions=row.revisions or 0,
        is_withdrawn=row.withdrawn_by is not None,
        is_restricted=bool(row.restricted or row.latest_restricted),
        ces=row.ces,
        has_complaint=bool(row.has_complaint),
        is_revised_late=bool(row.is_revised_late),
        review_id=row.review_id,
        score=row.score,
        review_state=ReviewState(row.state) if row.state else None,
        has_broken_promise=bool(row.has_broken_promise),
        is_contested=bool(row.is_contested),
        is_redacted=row.redacted_by is not None,
    )
