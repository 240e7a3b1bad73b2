"""Knows how each figure is added up by person and local day, and which interactions stand behind it.

Each statement is a range of an index: nothing is kept ready, so nothing can be stale. A day is counted from 1970 on the
workspace's wall, by the stretches between which its clock is put on.
"""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import (
    BigInteger,
    Boolean,
    ColumnElement,
    FromClause,
    Select,
    and_,
    case,
    exists,
    func,
    literal_column,
    or_,
    select,
    type_coerce,
)
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler

from agentdesk.domain.clock import to_us
from agentdesk.domain.figures import BACK_WITHIN, DAY_US, ON_TIME, Figure, Stretch, Unit, unit_of
from agentdesk.domain.kinds import CaseState, Direction, EventKind, FollowUpKind, FollowUpState
from agentdesk.domain.records import dataclass
from agentdesk.domain.reviews import SETTLED, ReviewSource, ReviewState
from agentdesk.store.schema import asked_again, case_table, event, follow_up, review, survey


class _NotWithdrawn(ColumnElement[bool]):
    """An `event` nobody took back. SQLite is told to look among those that were, a hundredth of all heads."""

    inherit_cache = True
    type = Boolean()


@compiles(_NotWithdrawn)
def _anywhere(_element: _NotWithdrawn, _compiler: SQLCompiler, **_how: object) -> str:
    return _EXISTS.format(how="")


@compiles(_NotWithdrawn, "sqlite")
def _on_sqlite(_element: _NotWithdrawn, _compiler: SQLCompiler, **_how: object) -> str:
    return _EXISTS.format(how=" INDEXED BY ix_event_head_withdrawn")


_EXISTS = (
    "NOT EXISTS (SELECT 1 FROM event_head{how} WHERE event_head.event_id = event.id "
    "AND event_head.withdrawn_by IS NOT NULL)"
)
_us = timedelta(microseconds=1)
_SPOKEN = tuple(kind.value for kind in (EventKind.CALL, EventKind.EMAIL, EventKind.CHAT, EventKind.VISIT))
_other = case_table.alias("other_case")
_NOT_WITHDRAWN = _NotWithdrawn()
_WORK: list[ColumnElement[Any]] = [literal_column(str(kind)) for kind in (*_SPOKEN, EventKind.LOG.value)]
CONTACT_FACTS = and_(
    event.c.kind.in_([literal_column(str(kind)) for kind in _SPOKEN]),
    or_(event.c.kind != EventKind.EMAIL.value, event.c.direction != Direction.IN.value),
    or_(event.c.kind != EventKind.CALL.value, event.c.duration_s.is_not(None), event.c.outcome != ""),
)
CONTACT = and_(CONTACT_FACTS, _NOT_WITHDRAWN)
"""Somebody spoke with or wrote to a customer: no missed calls, no mails that only came, nothing that was undone."""


@dataclass(frozen=True, slots=True)
class Span:
    """Whose, from when to (not included) when, which stretches of the clock, and what time it is now.

    `turn`: what lies before it is added up apart.
    """

    agents: tuple[int, ...]
    since: datetime
    turn: datetime
    until: datetime
    clock: Sequence[Stretch]
    now: datetime


@dataclass(frozen=True, slots=True)
class Source:
    """Where a figure comes from: the table, whose row it is, when it fell, what it is worth, and which rows count."""

    table: FromClause
    agent: ColumnElement[Any]
    at: ColumnElement[Any]
    value: ColumnElement[Any]
    counts: ColumnElement[bool]
    event_id: ColumnElement[Any]


def local_day(at: ColumnElement[Any], clock: Sequence[Stretch]) -> ColumnElement[int]:
    """Of a time in microseconds."""
    return local(at, clock) // literal_column(str(DAY_US), BigInteger)


def local(at: ColumnElement[Any], clock: Sequence[Stretch]) -> ColumnElement[int]:
    """What the clock on the wall says, in microseconds."""
    plain = _us_of(at)
    ahead: list[ColumnElement[int]] = [literal_column(str(each.ahead_us), BigInteger) for each in clock]
    steps = [(plain < literal_column(str(each.from_us)), ahead[i]) for i, each in enumerate(clock[1:])]
    return plain + (case(*steps, else_=ahead[-1]) if steps else ahead[0])


def sums(figure: Figure, span: Span) -> Select[Any]:
    """Rows of agent, n, total and squares by week, and a day of it; not of what `work` has."""
    source = source_of(figure, span)
    value, is_share = source.value, unit_of(figure) is Unit.SHARE  # a one's square is one: it is not asked for twice
    squares = literal_column("0") if is_share else func.coalesce(func.sum(value * value), 0)
    return _grouped(source, span, func.coalesce(func.sum(value), 0), squares)


def work(span: Span) -> Select[Any]:
    """In one walk, by week: contacts, those of days with two or more with the hours of those days, and wrap-ups."""
    days = _work_days(span).subquery("days")
    is_paced = days.c.n > 1  # of a single contact there is no pace
    day = type_coerce(days.c.day, BigInteger)
    return select(
        days.c.agent_id, func.min(day).label("day"), func.sum(days.c.n).label("n"),
        func.coalesce(func.sum(days.c.n).filter(is_paced), 0).label("paced"),
        func.coalesce(func.sum(days.c.last - days.c.first).filter(is_paced), 0).label("paced_us"),
        func.sum(days.c.wraps).label("wraps"), func.sum(days.c.wrap_s).label("wrap_s"),
        func.sum(days.c.wrap_squares).label("wrap_squares"),
    ).group_by(days.c.agent_id, _week(day), day >= local_day(literal_column(str(to_us(span.turn)), BigInteger), span.clock))  # fmt: skip


def _work_days(span: Span) -> Select[Any]:
    """A day's contacts, when the first began and the last ended, and its wrap-ups: n, seconds, squares."""
    day = local_day(event.c.occurred_at, span.clock).label("day")
    is_contact, seconds = CONTACT_FACTS, event.c.wrap_up_ms / 1000.0
    end = event.c.occurred_at + func.coalesce(event.c.duration_s, 0) * literal_column("1000000")
    return (
        select(
            event.c.agent_id, day,
            func.count().filter(is_contact).label("n"),
            func.min(event.c.occurred_at).filter(is_contact).label("first"),
            func.max(end).filter(is_contact).label("last"),
            func.count(event.c.wrap_up_ms).label("wraps"),
            func.coalesce(func.sum(seconds), 0).label("wrap_s"),
            func.coalesce(func.sum(seconds * seconds), 0).label("wrap_squares"),
        )
        .where(event.c.agent_id.in_(span.agents), event.c.occurred_at >= to_us(span.since),
               event.c.occurred_at < to_us(span.until), event.c.kind.in_(_WORK), _NOT_WITHDRAWN)
        .group_by(event.c.agent_id, day)
    )  # fmt: skip


def asked(span: Span) -> Select[Any]:
    """On how many customers' days something known was asked again: agent, day, n."""
    day = local_day(asked_again.c.at, span.clock)
    return (
        select(asked_again.c.agent_id.label("agent_id"), day.label("day"), func.count(asked_again.c.customer_id.distinct()).label("n"))
        .where(asked_again.c.agent_id.in_(span.agents), asked_again.c.at >= span.since, asked_again.c.at < span.until)
        .group_by(asked_again.c.agent_id, day)
    )  # fmt: skip


def behind(figure: Figure, span: Span, limit: int, *, only_missed: bool) -> Select[Any]:
    """Ids of the interactions, newest first."""
    source = source_of(figure, span)
    statement = select(source.event_id.label("event_id")).select_from(source.table).where(_within(source, span))
    if figure is Figure.ASKED_AGAIN:
        statement = statement.where(_was_asked_again(span))
    elif only_missed:
        statement = statement.where(source.value == 0)
    return statement.where(source.event_id.is_not(None)).order_by(source.at.desc()).limit(limit)


def source_of(figure: Figure, span: Span) -> Source:
    """What is counted, and how."""
    match figure:
        case Figure.QUALITY | Figure.DISPUTES:
            return _reviews(figure)
        case Figure.CES:
            answered = and_(survey.c.kind == "ces", survey.c.score.is_not(None))
            return Source(
                survey, survey.c.agent_id, survey.c.answered_at, survey.c.score, answered, survey.c.about_event
            )
        case Figure.FIRST_CONTACT | Figure.NOT_BACK:
            return _cases(figure, span)
        case Figure.PROMISES | Figure.FOLLOW_UPS:
            return _follow_ups(figure, span)
        case Figure.WRAP_UP:
            return _wrap_ups()
        case Figure.PER_HOUR | Figure.ASKED_AGAIN:
            return Source(event, event.c.agent_id, event.c.occurred_at, literal_column("0"), CONTACT, event.c.id)


def _reviews(figure: Figure) -> Source:
    if figure is Figure.DISPUTES:
        counts: ColumnElement[bool] = review.c.state.in_([ReviewState.UPHELD.value, ReviewState.CHANGED.value])
        value: ColumnElement[Any] = _one_if(review.c.state == ReviewState.CHANGED.value)
    else:
        settled = review.c.state.in_(sorted(state.value for state in SETTLED))
        value = review.c.score
        counts = and_(review.c.source == ReviewSource.SAMPLE.value, settled, review.c.score.is_not(None))
    return Source(review, review.c.agent_id, review.c.made_at, value, counts, review.c.event_id)


def _cases(figure: Figure, span: Span) -> Source:
    """Attributed to whoever opened the case; the first contact that names it opens the list."""
    first = (
        select(event.c.id)
        .where(event.c.customer_id == case_table.c.customer_id, event.c.occurred_at == _us_of(case_table.c.opened_at),
               event.c.kind < literal_column("50"))
        .limit(1)
        .scalar_subquery()
    )  # fmt: skip
    counts, good = case_table.c.contacts >= 1, case_table.c.contacts == 1
    if figure is Figure.FIRST_CONTACT:
        value = _one_if(and_(good, case_table.c.state == CaseState.RESOLVED.value))
    else:
        counts = and_(counts, case_table.c.opened_at <= span.now - BACK_WITHIN)
        again = exists().where(
            _other.c.customer_id == case_table.c.customer_id,
            _us_of(_other.c.opened_at) > _us_of(case_table.c.opened_at),
            _us_of(_other.c.opened_at) <= _us_of(case_table.c.opened_at) + literal_column(str(BACK_WITHIN // _us)),
        )
        value = _one_if(and_(good, ~again))
    return Source(case_table, case_table.c.owner, case_table.c.opened_at, value, counts, first)


def _follow_ups(figure: Figure, span: Span) -> Source:
    if figure is Figure.PROMISES:
        ended = [FollowUpState.OPEN.value, FollowUpState.KEPT.value, FollowUpState.BROKEN.value]
        counts = and_(follow_up.c.kind == FollowUpKind.PROMISE.value, follow_up.c.state.in_(ended),
                      or_(follow_up.c.state != FollowUpState.OPEN.value, follow_up.c.due_at < span.now))  # fmt: skip
        kept = _one_if(follow_up.c.state == FollowUpState.KEPT.value)
        return Source(follow_up, follow_up.c.promised_by_agent, follow_up.c.due_at, kept, counts, follow_up.c.event_id)
    ended = [FollowUpState.OPEN.value, FollowUpState.DONE.value, FollowUpState.NOT_DONE.value]
    late: ColumnElement[int] = literal_column(str(ON_TIME // _us))
    counts = and_(
        follow_up.c.kind == literal_column(str(FollowUpKind.FOLLOW_UP.value)), follow_up.c.state.in_(ended),
        or_(follow_up.c.state != FollowUpState.OPEN.value, follow_up.c.due_at < span.now - ON_TIME),
    )  # fmt: skip
    on_time = and_(
        follow_up.c.state == FollowUpState.DONE.value,
        _us_of(follow_up.c.closed_at) <= _us_of(follow_up.c.due_at) + late,
    )
    return Source(follow_up, follow_up.c.owner, follow_up.c.due_at, _one_if(on_time), counts, follow_up.c.event_id)


def _wrap_ups() -> Source:
    """Of a call it stands with its log, of others with themselves."""
    counts = and_(
        event.c.wrap_up_ms.is_not(None),
        event.c.kind.in_(_WORK),
        _NOT_WITHDRAWN,
    )
    seconds = event.c.wrap_up_ms / 1000.0
    contact = case((event.c.kind == EventKind.LOG.value, event.c.about_id), else_=event.c.id)
    return Source(event, event.c.agent_id, event.c.occurred_at, seconds, counts, contact)


def _grouped(source: Source, span: Span, total: ColumnElement[Any], squares: ColumnElement[Any]) -> Select[Any]:
    day = local_day(source.at, span.clock)
    is_now = type_coerce(source.at, BigInteger) >= literal_column(str(to_us(span.turn)), BigInteger)
    return (
        select(source.agent.label("agent_id"), func.min(day).label("day"), func.count().label("n"), total.label("total"),
               squares.label("squares"))
        .select_from(source.table)
        .where(_within(source, span))
        .group_by(source.agent, _week(day), is_now)
    )  # fmt: skip


def _week(day: ColumnElement[int]) -> ColumnElement[int]:
    """Weeks begin on Monday; 1970 began on a Thursday."""
    return (day + literal_column("3", BigInteger)) // literal_column("7", BigInteger)


def _within(source: Source, span: Span) -> ColumnElement[bool]:
    """Times as literals of the statement's own: the event's are plain microseconds, the others know their type."""
    since, until = (to_us(span.since), to_us(span.until)) if source.table is event else (span.since, span.until)
    return and_(source.agent.in_(span.agents), source.at >= since, source.at < until, source.counts)


def _was_asked_again(span: Span) -> ColumnElement[bool]:
    """By the same person, of the same customer, on the same day."""
    return exists().where(
        asked_again.c.agent_id == event.c.agent_id,
        asked_again.c.customer_id == event.c.customer_id,
        local_day(asked_again.c.at, span.clock) == local_day(event.c.occurred_at, span.clock),
    )


def _us_of(at: ColumnElement[Any]) -> ColumnElement[int]:
    """The same as the plain number it lies as."""
    return type_coerce(at, BigInteger)


def _one_if(holds: ColumnElement[bool]) -> ColumnElement[int]:
    return case((holds, literal_column("1")), else_=literal_column("0"))
