"""Knows the question about exports that ran by themselves."""

from datetime import datetime

from agentdesk.domain.records import dataclass
from agentdesk.services.queries_base import Query


@dataclass(frozen=True, slots=True)
class ScheduledRun:
    """One time of one entry. `done_at` None: it is running, or failed with `code` and is tried again."""

    key: str
    due_at: datetime
    desk: str
    claimed_at: datetime
    done_at: datetime | None
    path: str
    rows: int
    code: str


@dataclass(frozen=True, slots=True)
class ScheduledRuns(Query[tuple[ScheduledRun, ...]]):
    """Newest first."""

    limit: int = 50
