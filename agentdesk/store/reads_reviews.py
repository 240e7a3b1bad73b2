"""Knows how reviews and their scorecards are read."""

from typing import Any
from uuid import UUID

from sqlalchemy import Row, bindparam, select

from agentdesk.domain.clock import from_us
from agentdesk.domain.ids import AgentId, EventId
from agentdesk.domain.reviews import MarkGiven, ReviewSource, ReviewState
from agentdesk.domain.scorecards import Scorecard, from_text
from agentdesk.domain.scorecards_begin import SCORECARDS
from agentdesk.services.queries_audit import (
    ReviewById,
    ReviewRow,
    Reviews,
    ReviewStep,
    ReviewWhole,
    Scorecards,
)
from agentdesk.store.read_connection import ReadConnection
from agentdesk.store.schema import agent, event, review, review_mark, review_step, scorecard
from agentdesk.store.types import Id

_reviewer = agent.alias("reviewer")
_ROW = select(
    review.c.id, review.c.event_id, review.c.agent_id, agent.c.name.label("agent_name"), review.c.reviewer,
    _reviewer.c.name.label("reviewer_name"), review.c.source, review.c.state, review.c.score, review.c.made_at, review.c.seed,
    review.c.card, review.c.version, event.c.occurred_at,
).select_from(
    review.join(event, event.c.id == review.c.event_id)
    .outerjoin(agent, agent.c.id == review.c.agent_id)
    .outerjoin(_reviewer, _reviewer.c.id == review.c.reviewer)
)  # fmt: skip
_THIS = bindparam("review", type_=Id)
_ONE = _ROW.where(review.c.id == _THIS)
_MARKS = select(review_mark).where(review_mark.c.review_id == _THIS)
_STEPS = (
    select(review_step.c.at, agent.c.name, review_step.c.state, review_step.c.words)
    .select_from(review_step.outerjoin(agent, agent.c.id == review_step.c.actor))
    .where(review_step.c.review_id == _THIS)
    .order_by(review_step.c.rid)
)
_CARD = select(scorecard.c.spec).where(
    scorecard.c.card == bindparam("card"), scorecard.c.version == bindparam("version")
)
_CARDS = select(scorecard.c.spec)


def scorecards(read: ReadConnection, _query: Scorecards) -> tuple[Scorecard, ...]:
    newest: dict[str, Scorecard] = {}
    for card in (*SCORECARDS, *(from_text(row.spec) for row in read.rows(_CARDS))):
        if card.card not in newest or newest[card.card].version < card.version:
            newest[card.card] = card
    return tuple(sorted(newest.values(), key=lambda card: (card.channel, card.language, card.name, card.card)))


def listed(read: ReadConnection, query: Reviews) -> tuple[ReviewRow, ...]:
    statement = _ROW.where(review.c.made_at >= query.since, review.c.made_at < query.until)
    if query.agent_id is not None:
        statement = statement.where(review.c.agent_id == query.agent_id)
    if query.state is not None:
        statement = statement.where(review.c.state == query.state.value)
    newest_first = statement.order_by(review.c.made_at.desc(), review.c.id.desc()).limit(query.limit)
    return tuple(_row(row) for row in read.rows(newest_first))


def whole(read: ReadConnection, query: ReviewById) -> ReviewWhole | None:
    row = read.first(_ONE, {"review": query.review_id})
    if row is None:
        return None
    kept = read.first(_CARD, {"card": row.card, "version": row.version})
    if kept is None:  # the review and its card went in together
        return None
    card = from_text(kept.spec)
    steps = read.rows(_STEPS, {"review": query.review_id})
    return ReviewWhole(
        _row(row), card, _marks(read, query.review_id, card, 0), _marks(read, query.review_id, card, 1),
        tuple(ReviewStep(step.at, step.name or "", ReviewState(step.state), step.words) for step in steps),
    )  # fmt: skip


def _marks(read: ReadConnection, review_id: UUID, card: Scorecard, round_: int) -> tuple[MarkGiven, ...]:
    """In the card's order."""
    given = {row.key: row for row in read.rows(_MARKS, {"review": review_id}) if row.round == round_}
    return tuple(
        MarkGiven(each.key, given[each.key].mark, given[each.key].words, given[each.key].first, given[each.key].last)
        for each in card.criteria
        if each.key in given
    )


def _row(row: Row[Any]) -> ReviewRow:
    return ReviewRow(
        row.id, EventId(row.event_id), AgentId(row.agent_id), row.agent_name or "", AgentId(row.reviewer),
        row.reviewer_name or "", ReviewSource(row.source), ReviewState(row.state), row.score, row.made_at,
        from_us(row.occurred_at), row.seed,
    )  # fmt: skip
