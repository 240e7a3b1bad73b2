"""Knows the questions about one customer: whose number it is, and all the header needs."""

from datetime import date, datetime

from agentdesk.domain.ids import (
    AgentId,
    CaseId,
    ComplaintId,
    CustomerId,
    EventId,
    FactId,
    FollowUpId,
    OrderId,
)
from agentdesk.domain.kinds import (
    ComplaintState,
    ConsentState,
    ContactPointKind,
    CustomerKind,
    Direction,
    EventKind,
    FollowUpKind,
    OrderState,
    Purpose,
)
from agentdesk.domain.records import dataclass
from agentdesk.services.queries_base import Query


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
    missed: bool = False
    """They called and reached nobody."""


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
class SpeakerRow:
    """Who spoke for the customer at a contact; `mandate`: may decide."""

    event_id: EventId
    name: str
    role: str
    mandate: bool


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
    speakers: tuple[SpeakerRow, ...] = ()
    """Each once, the newest first."""


@dataclass(frozen=True, slots=True)
class CustomerById(Query[CustomerCard | None]):
    customer_id: CustomerId


@dataclass(frozen=True, slots=True)
class CustomerByRef(Query[CustomerId | None]):
    """By external id, order number, e-mail address, or the id itself."""

    ref: str
