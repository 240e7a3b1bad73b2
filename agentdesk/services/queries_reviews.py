"""Knows what the screens of reviewing ask: what a seed draws, and what has become of one contact's review."""

from datetime import timedelta

from agentdesk.domain.ids import AgentId, EventId
from agentdesk.domain.records import dataclass
from agentdesk.domain.sampling import Draw
from agentdesk.services.queries_audit import AuditFilter, AuditRow, ReviewWhole
from agentdesk.services.queries_base import Query


@dataclass(frozen=True, slots=True)
class ReviewOfContact(Query[ReviewWhole | None]):
    event_id: EventId


@dataclass(frozen=True, slots=True)
class DrawnContacts:
    """`rows` in the order they were drawn from `of` contacts; `scores` of the drawn reviews
    among these contacts that count so far.
    """

    of: int
    rows: tuple[AuditRow, ...]
    scores: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class DrawContacts(Query[DrawnContacts]):
    """Reviewed ones are drawn too, or the same seed would not draw the same again; withdrawn ones are not."""

    filter: AuditFilter
    late_after: timedelta
    draw: Draw
    count: int
    seed: str
    reviewer: AgentId
