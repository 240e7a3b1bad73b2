"""Knows the questions about a timeline: pages, its skeleton, single cards, wordings."""

from datetime import datetime

from agentdesk.domain.ids import (
    AgentId,
    CustomerId,
    EventId,
)
from agentdesk.domain.kinds import (
    Direction,
    EventKind,
)
from agentdesk.domain.records import dataclass
from agentdesk.services.queries_base import Query


@dataclass(frozen=True, slots=True)
class RevisionRow:
    revision: int
    at: datetime
    agent_name: str
    subject: str
    body: str


@dataclass(frozen=True, slots=True)
class TimelineRow:
    """One card. Outcome, reason and words are those of the newest revision or log.

    `detail` is what the kind needs beside the words, as (key, text) pairs: an order's `state`, `total_minor`,
    `currency`, `placed_on`, `packed_on`, `shipped_on`, `delivered_on`, `promised_by`, `carrier`, `tracking`,
    `lines`; a survey's `score`, `question`, `comment`; a rating's `stars`; a promise's and follow-up's
    `due_at` (ISO), `state`, `owner`; an e-mail's `attachments`, a name a line; a call's `end_reason`, `answered`, `wait_s`; a
    withdrawn entry's `withdrawn_by`, `withdrawn_at` (ISO) and `withdrawn_why`, and nothing else of it; a
    contact's `speakers`: a line `role TAB yes-or-no TAB name` for each who spoke for the customer (yes: may decide).
    """

    event_id: EventId
    customer_id: CustomerId | None
    kind: EventKind
    direction: Direction
    occurred_at: datetime
    duration_s: int | None
    agent_id: AgentId
    agent_name: str
    outcome: str
    reason: str
    subject: str
    body: str
    detail: tuple[tuple[str, str], ...]
    revisions: int
    unlogged: bool
    moved_to: CustomerId | None
    """Set on the stub that stays where a row was moved from."""
    restricted: bool
    number: str = ""
    saving: str = ""
    """"" = in the workspace; `saving`, `waiting` or `refused` while only the journal has it."""

    def extra(self, key: str, default: str = "") -> str:
        return next((text for name, text in self.detail if name == key), default)


Cursor = tuple[datetime, EventId]
"""Place in a timeline: (occurred_at, event_id), newest first."""


@dataclass(frozen=True, slots=True)
class TimelinePageRows:
    rows: tuple[TimelineRow, ...]
    more: bool


@dataclass(frozen=True, slots=True)
class TimelinePage(Query[TimelinePageRows]):
    """Up to `limit` cards older than `before` (newest when None). `kinds` empty = all."""

    customer_id: CustomerId
    before: Cursor | None = None
    kinds: tuple[EventKind, ...] = ()
    limit: int = 50


@dataclass(frozen=True, slots=True)
class IndexRow:
    """What the scroll bar must know of a card it has not read: `length` counts characters of its body."""

    event_id: EventId
    occurred_us: int
    kind: int
    length: int


@dataclass(frozen=True, slots=True)
class TimelineIndex(Query[tuple[IndexRow, ...]]):
    """The skeleton of a timeline, newest first, in chunks: rows older than `before`."""

    customer_id: CustomerId
    before: Cursor | None = None
    kinds: tuple[EventKind, ...] = ()
    limit: int = 4000


@dataclass(frozen=True, slots=True)
class TimelineRows(Query[tuple[TimelineRow, ...]]):
    """These cards, in any order; unknown ids are left out.

    `customer_id` says on whose timeline: there, rows that were given to somebody else come as stubs without text.
    """

    event_ids: tuple[EventId, ...]
    customer_id: CustomerId | None = None


@dataclass(frozen=True, slots=True)
class TimelineFind(Query[tuple[EventId, ...]]):
    """Cards of one customer whose words match, newest first, at most `limit`."""

    customer_id: CustomerId
    text: str
    limit: int = 200


@dataclass(frozen=True, slots=True)
class Revisions(Query[tuple[RevisionRow, ...]]):
    """Every wording a card has had, oldest first."""

    event_id: EventId


@dataclass(frozen=True, slots=True)
class UnassignedCalls(Query[tuple[TimelineRow, ...]]):
    """Rows without a customer (withheld, wrong number), newest first."""

    limit: int = 50
