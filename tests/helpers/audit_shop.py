"""Knows a handful of contacts that answer what the audit's list asks, for tests of its screen."""

from datetime import timedelta
from uuid import UUID

from agentdesk.domain.ids import AgentId, CustomerId, EventId
from agentdesk.domain.kinds import Channel, Direction
from agentdesk.domain.reviews import ReviewState
from agentdesk.services.queries_audit import (
    AuditCount,
    AuditFilter,
    AuditList,
    AuditNext,
    AuditRow,
    AuditSums,
    ContactSums,
)
from tests.helpers.screen import NOON, Stage
from tests.helpers.work import ME, an_id


def a_contact(n: int, score: int | None = None, *, by: int = ME + 1, customer: str = "Els Vermeulen") -> AuditRow:
    return AuditRow(
        EventId(an_id(n)), CustomerId(an_id(1000 + n)), customer, AgentId(by), "Joost Bakker", Channel.CALL, Direction.IN,
        NOON - timedelta(minutes=n), timedelta(minutes=7, seconds=12), "resolved", "delivery", 120, 0, is_withdrawn=False,
        is_restricted=False, ces=None, has_complaint=False, is_revised_late=False,
        review_id=UUID(int=n) if score is not None else None, score=score,
        review_state=ReviewState.OPENED if score is not None else None,
    )  # fmt: skip


class Shop:
    """Answers the list's questions from what it holds."""

    def __init__(self, stage: Stage, rows: list[AuditRow]) -> None:
        self.rows = rows
        self._stage = stage
        stage.reads.answers[AuditList] = self._page
        stage.reads.answers[AuditNext] = self._next
        stage.reads.answers[AuditCount] = lambda _: len(self.rows)
        self.sums = ContactSums(len(self.rows), 2, 3, 1, 0, 0, is_more=False)
        stage.reads.answers[AuditSums] = lambda _: self.sums

    def _page(self, query: AuditList) -> tuple[AuditRow, ...]:
        below = [row for row in self.rows if query.before is None or row.occurred_at < query.before[0]]
        return tuple(row for row in below if not (query.filter.only_unreviewed and row.review_id))[: query.limit]

    def _next(self, query: AuditNext) -> AuditRow | None:
        left = [row for row in self.rows if row.review_id is None]
        below = [row for row in left if query.beside is None or row.occurred_at < query.beside[0]]
        return next(iter(below or left), None)

    @property
    def asked(self) -> AuditFilter:
        last = [each for each in self._stage.reads.asked if isinstance(each, AuditList)][-1]
        return last.filter
