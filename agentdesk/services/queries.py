"""Knows every question the screen and the terminal may ask, and the frozen rows that answer it.

A question is a frozen dataclass `Query[R]`; `store.reads` answers it with an `R` on the read lane.
Texts in rows are the customer's or the workspace's own; nothing here is translated.
"""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Generic, TypeVar

from agentdesk.domain.ids import (
    AgentId,
    CaseId,
    ComplaintId,
    CustomerId,
    EventId,
    FactId,
    FollowUpId,
    OrderId,
    TeamId,
)
from agentdesk.domain.kinds import (
    ComplaintState,
    ConsentState,
    ContactPointKind,
    CustomerKind,
    Direction,
    EventKind,
    FollowUpKind,
    FollowUpState,
    OrderState,
    Purpose,
    Role,
    WaitingFor,
)

R_co = TypeVar("R_co", covariant=True)


@dataclass(frozen=True, slots=True)
class Query(Generic[R_co]):
    """A question whose answer is an `R_co`."""


# --- who is it -----------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Match:
    """A customer a number or address may belong to. `confidence` 0 to 1; `reason` is a code for `words`:
    `number`, `trailing-digits`, `shared-number`, `email`."""

    customer_id: CustomerId
    ref: str
    name: str
    reason: str
    confidence: float
    shared: bool
    matched: str


@dataclass(frozen=True, slots=True)
class WhoIs(Query[tuple[Match, ...]]):
    """Whose number is it; surest first. `country` is ISO 3166 of the line, "" = the workspace's."""

    number: str
    country: str = ""


# --- one customer --------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class ContactPointRow:
    kind: ContactPointKind
    raw: str
    normalised: str
    shared: bool
    bounced: bool


@dataclass(frozen=True, slots=True)
class FactRow:
    fact_id: FactId
    key: str
    value: str
    source: str
    """`told` (in a contact), `order` or `import`."""
    confirmed_at: datetime
    asked_again: int
    private: bool


@dataclass(frozen=True, slots=True)
class ConsentRow:
    purpose: Purpose
    channel: str
    state: ConsentState
    source: str
    at: datetime


@dataclass(frozen=True, slots=True)
class OpenItem:
    """An open follow-up, promise or call-back of a customer."""

    follow_up_id: FollowUpId
    kind: FollowUpKind
    title: str
    due_at: datetime
    owner: AgentId | None
    owner_name: str
    queue: str
    reason: str
    order_id: OrderId | None
    told: bool
    version: int


@dataclass(frozen=True, slots=True)
class ComplaintRow:
    complaint_id: ComplaintId
    state: ComplaintState
    opened_at: datetime
    owner: AgentId | None
    owner_name: str
    reason: str
    title: str


@dataclass(frozen=True, slots=True)
class CaseRow:
    case_id: CaseId
    reason: str
    opened_at: datetime
    order_id: OrderId | None
    contacts: int


@dataclass(frozen=True, slots=True)
class OrderRow:
    """`total_minor` in the currency's minor units (cents)."""

    order_id: OrderId
    order_no: str
    title: str
    placed_at: datetime
    state: OrderState
    total_minor: int
    currency: str
    promised_by: date | None
    shipped_at: datetime | None
    delivered_at: datetime | None
    carrier: str
    tracking: str
    lines: int


@dataclass(frozen=True, slots=True)
class LastContact:
    event_id: EventId
    kind: EventKind
    direction: Direction
    occurred_at: datetime
    agent_name: str
    outcome: str
    sentence: str


@dataclass(frozen=True, slots=True)
class Loyalty:
    """How each number was made: see `domain/loyalty.py`. Money in minor units of `currency`."""

    orders: int
    spent_minor: int
    currency: str
    repeat_orders: int
    follow_on_orders: int
    referrals: int
    contacts_90d: int
    last_ces: int | None
    ces_sum: int
    ces_n: int
    customer_since: date | None
    resolved_first: int
    """Cases resolved in one interaction."""
    cases_resolved: int


@dataclass(frozen=True, slots=True)
class CustomerCard:
    """All the header, the attention strip and the log ticks need, in one answer."""

    customer_id: CustomerId
    ref: str
    name: str
    kind: CustomerKind
    language: str
    country: str
    zone: str
    preferred_channel: str
    street: str
    house_number: str
    postcode: str
    city: str
    birthday: date | None
    do_not_contact: bool
    version: int
    contact_points: tuple[ContactPointRow, ...]
    facts: tuple[FactRow, ...]
    consents: tuple[ConsentRow, ...]
    open_items: tuple[OpenItem, ...]
    complaints: tuple[ComplaintRow, ...]
    cases: tuple[CaseRow, ...]
    open_orders: tuple[OrderRow, ...]
    last_contact: LastContact | None
    loyalty: Loyalty
    kind_counts: tuple[tuple[EventKind, int], ...]
    """Cards on the timeline by kind; rows that were retracted do not count."""
    known_problems: tuple[str, ...] = ()
    """Titles of known problems that touch an open order."""
    checked_at: datetime | None = None
    """The newest identity question answered right."""
    checked_method: str = ""


@dataclass(frozen=True, slots=True)
class CustomerById(Query[CustomerCard | None]):
    customer_id: CustomerId


@dataclass(frozen=True, slots=True)
class CustomerByRef(Query[CustomerId | None]):
    """By external id, order number, e-mail address, or the id itself."""

    ref: str


# --- timeline ------------------------------------------------------------------------------------------------


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
    `due_at` (ISO), `state`, `owner`; an e-mail's `attachments`; a call's `end_reason`, `answered`, `wait_s`.
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


# --- work queue ----------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class WorkRow:
    """One line of the work queue; `section` is `due`, `promises`, `call-backs`, `unlogged` or `inbox`."""

    section: str
    follow_up_id: FollowUpId | None
    event_id: EventId | None
    customer_id: CustomerId | None
    name: str
    """The customer, or the number when nobody is known."""
    title: str
    at: datetime
    """Due time, or the time of the last try."""
    kind: FollowUpKind | None
    owner: AgentId | None
    owner_name: str
    queue: str
    claimed_by: AgentId | None
    claimed_name: str
    claim_until: datetime | None
    tries: int
    waiting_for: WaitingFor
    version: int


@dataclass(frozen=True, slots=True)
class WorkSection:
    section: str
    total: int
    rows: tuple[WorkRow, ...]


@dataclass(frozen=True, slots=True)
class WorkQueue(Query[tuple[WorkSection, ...]]):
    """Mine and my queues', by due time; `until` bounds what is not yet due; `limit` rows a section."""

    agent_id: AgentId
    until: datetime
    limit: int = 200


@dataclass(frozen=True, slots=True)
class FollowUpRow:
    follow_up_id: FollowUpId
    customer_id: CustomerId
    customer_ref: str
    customer_name: str
    kind: FollowUpKind
    state: FollowUpState
    title: str
    due_at: datetime
    local_due: datetime
    zone: str
    owner: AgentId | None
    owner_name: str
    queue: str
    told: bool
    recurrence: str
    waiting_for: WaitingFor
    version: int


@dataclass(frozen=True, slots=True)
class FollowUps(Query[tuple[FollowUpRow, ...]]):
    """Open follow-ups by due time. `agent_id=None`: everybody's. `due_by=None`: all."""

    agent_id: AgentId | None = None
    due_by: datetime | None = None
    limit: int = 1000


@dataclass(frozen=True, slots=True)
class FollowUpStep:
    at: datetime
    actor_name: str
    what: str
    """`scheduled`, `snoozed`, `claimed`, `handed-over`, `done`, `not-done`, `kept`, `broken` …"""
    words: str


@dataclass(frozen=True, slots=True)
class FollowUpHistory(Query[tuple[FollowUpStep, ...]]):
    follow_up_id: FollowUpId


# --- search --------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Hit:
    """A found customer or note. `why` is a code for `words`: `name`, `number`, `email`, `order`, `postcode`,
    `note`, `similar`, `ref`; `matched` the text that matched."""

    customer_id: CustomerId | None
    event_id: EventId | None
    ref: str
    name: str
    place: str
    why: str
    matched: str
    at: datetime | None = None


@dataclass(frozen=True, slots=True)
class FindCustomers(Query[tuple[Hit, ...]]):
    """As typed in Ctrl+K. `similar=True` also looks for names one or two letters off."""

    text: str
    limit: int = 20
    similar: bool = False


@dataclass(frozen=True, slots=True)
class FindNotes(Query[tuple[Hit, ...]]):
    """Words in notes, newest first. `agent:` and `team:` are tokens of their own."""

    text: str
    agent_id: AgentId | None = None
    team_id: TeamId | None = None
    limit: int = 50


# --- people and figures --------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class PersonRow:
    agent_id: AgentId
    login: str
    name: str
    team_id: TeamId
    team_name: str
    role: Role
    active: bool


@dataclass(frozen=True, slots=True)
class People(Query[tuple[PersonRow, ...]]):
    pass


@dataclass(frozen=True, slots=True)
class WrapUpTime:
    """Median milliseconds from end of contact to log, per outcome, and how many."""

    outcome: str
    median_ms: int
    n: int


@dataclass(frozen=True, slots=True)
class MyWrapUp(Query[tuple[WrapUpTime, ...]]):
    agent_id: AgentId
    since: datetime


@dataclass(frozen=True, slots=True)
class Counts(Query[tuple[tuple[str, int], ...]]):
    """Rows per table, for `workspace info`."""


@dataclass(frozen=True, slots=True)
class Settings(Query[tuple[tuple[str, str], ...]]):
    """The workspace's settings as (key, JSON text)."""
