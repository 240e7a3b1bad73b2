"""Knows the questions about who looked: at which restricted entries, and which tables left the program."""

from datetime import datetime

from agentdesk.domain.ids import AgentId, CustomerId, EventId
from agentdesk.domain.kinds import EventKind
from agentdesk.domain.records import dataclass
from agentdesk.services.queries_base import Query


@dataclass(frozen=True, slots=True)
class RestrictedAmong(Query[tuple[EventId, ...]]):
    """Which of these entries are restricted and were neither written nor logged by `reader`."""

    event_ids: tuple[EventId, ...]
    reader: AgentId


@dataclass(frozen=True, slots=True)
class LookedRow:
    """Somebody read a restricted entry, or exported a table (`event_id` None)."""

    rid: int
    at: datetime
    actor: AgentId
    actor_name: str
    event_id: EventId | None
    kind: EventKind | None
    customer_id: CustomerId | None
    customer_name: str
    entry_by: str
    """Whose entry it was."""
    table: str
    form: str
    filter: str
    """JSON of what narrowed an export."""
    rows: int


@dataclass(frozen=True, slots=True)
class WhoLooked(Query[tuple[LookedRow, ...]]):
    """Newest first; `before` is the last row of the page above. Only for administrators: who asks sees to it."""

    since: datetime
    until: datetime
    before: tuple[datetime, int] | None = None
    actor: AgentId | None = None
    only_exports: bool = False
    limit: int = 200


@dataclass(frozen=True, slots=True)
class LedgerRow:
    seq: int
    at: datetime
    actor: AgentId
    actor_name: str
    kind: str
    desk: str
    touched: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class LedgerPage(Query[tuple[LedgerRow, ...]]):
    """Every command that was done, newest first: who, when, of which kind, and what it touched. For administrators."""

    since: datetime
    until: datetime
    before: int | None = None
    limit: int = 200
