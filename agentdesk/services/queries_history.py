"""Knows the questions about an interaction's history: every wording, what was removed, and what is contested."""

from datetime import datetime
from uuid import UUID

from agentdesk.domain.ids import AgentId, CustomerId, EventId
from agentdesk.domain.kinds import EventKind
from agentdesk.domain.records import dataclass
from agentdesk.domain.redactions import ContestVerdict, RedactionReason
from agentdesk.services.queries_base import Query


@dataclass(frozen=True, slots=True)
class Removal:
    """Who removed words, when and why."""

    by: str
    at: datetime
    reason: RedactionReason
    words: str


@dataclass(frozen=True, slots=True)
class Wording:
    """One wording an interaction has had. `why`: the reason of the correction, where one was given."""

    event_id: EventId
    at: datetime
    """When it was written; the first one of a letter is when that was sent."""
    agent_id: AgentId
    agent_name: str
    subject: str
    body: str
    why: str
    is_late: bool
    """So long after the contact that the setting `late_revision_hours` calls it late."""
    is_withdrawn: bool
    removal: Removal | None


@dataclass(frozen=True, slots=True)
class NoteWhole:
    """Every wording in order, the withdrawn ones too; `standing` is the place of the one that counts now."""

    event_id: EventId
    kind: EventKind
    occurred_at: datetime
    customer_id: CustomerId | None
    wordings: tuple[Wording, ...]
    standing: int
    late_after_hours: int


@dataclass(frozen=True, slots=True)
class NoteHistory(Query[NoteWhole | None]):
    """None for an id nobody knows."""

    event_id: EventId


@dataclass(frozen=True, slots=True)
class ContestRow:
    """One contested note. What is not decided yet has no verdict; a statement whose words were removed is empty."""

    contest_id: UUID
    event_id: EventId
    customer_id: CustomerId | None
    customer_name: str
    kind: EventKind
    occurred_at: datetime
    agent_name: str
    """Who wrote the note."""
    note: str
    subject: str
    revisions: int
    statement: str
    opened_at: datetime
    opened_by: str
    due_at: datetime
    verdict: ContestVerdict | None
    decided_at: datetime | None
    decided_by: str
    words: str
    """Why it was decided so."""


@dataclass(frozen=True, slots=True)
class Contests(Query[tuple[ContestRow, ...]]):
    """Open ones by due time, then decided ones, newest first. `event_id`: of one interaction only."""

    event_id: EventId | None = None
    only_open: bool = False
    limit: int = 200
