"""Knows how a draw is answered: every contact of the period takes part, whoever asks and however often."""

from collections.abc import Iterator
from dataclasses import replace

from sqlalchemy import bindparam, select

from agentdesk.domain.reviews import SETTLED, ReviewSource
from agentdesk.domain.sampling import Candidate, drawn
from agentdesk.services.queries_audit import AuditList, AuditRow, ReviewById, ReviewWhole
from agentdesk.services.queries_reviews import DrawContacts, DrawnContacts, ReviewOfContact
from agentdesk.store import reads_audit, reads_reviews
from agentdesk.store.read_connection import ReadConnection
from agentdesk.store.schema import event, review
from agentdesk.store.types import Id

_PAGE = 2_000
_OF_CONTACT = select(review.c.id).where(review.c.event_id == bindparam("event", type_=Id))
_SCORES = (
    select(review.c.score)
    .select_from(reads_audit.WHOLE)
    .where(
        review.c.source == ReviewSource.SAMPLE.value,
        review.c.state.in_(sorted(state.value for state in SETTLED)),
        review.c.score.is_not(None),
    )
    .order_by(event.c.occurred_at)
)


def of_contact(read: ReadConnection, query: ReviewOfContact) -> ReviewWhole | None:
    row = read.first(_OF_CONTACT, {"event": query.event_id})
    return None if row is None else reads_reviews.whole(read, ReviewById(row.id))


def draw(read: ReadConnection, query: DrawContacts) -> DrawnContacts:
    by_id = {row.event_id: row for row in _all(read, query) if not row.is_withdrawn}
    chosen = drawn((candidate(row) for row in by_id.values()), query.draw, query.count, query.seed, query.reviewer)
    return DrawnContacts(len(by_id), tuple(by_id[each.event_id] for each in chosen), _scores(read, query))


def _scores(read: ReadConnection, query: DrawContacts) -> tuple[int, ...]:
    """Of those the draw is made from: an interval of one agent's score is made of that agent's reviews."""
    of = replace(query.filter, only_unreviewed=False)
    sides = reads_audit.narrowed(read, _SCORES, of)
    return tuple(row.score for _, each in sides for row in read.rows(each, reads_audit.bound(query.late_after)))


def candidate(row: AuditRow) -> Candidate:
    return Candidate(
        event_id=row.event_id,
        agent_id=row.agent_id,
        ces=row.ces,
        has_complaint=row.has_complaint,
        lasted=row.lasted,
        has_short_note=row.has_short_note,
        is_revised_late=row.is_revised_late,
    )


def _all(read: ReadConnection, query: DrawContacts) -> Iterator[AuditRow]:
    """Page by page: a month of a large team is more than one answer should hold."""
    before = None
    while rows := reads_audit.listed(read, AuditList(query.filter, query.late_after, before, _PAGE)):
        yield from rows
        before = rows[-1].occurred_at, rows[-1].event_id
