"""Knows what can be imported: nine kinds of rows, how each row is counted, and why one may be turned away."""

import hashlib
from dataclasses import field
from enum import StrEnum
from pathlib import Path
from typing import NamedTuple, TypeAlias

from agentdesk.domain.records import dataclass


class ImportKind(StrEnum):
    """As the files of the documented format are called, in the order in which they must go in."""

    AGENTS = "agents"
    CUSTOMERS = "customers"
    ORDERS = "orders"
    ORDER_ITEMS = "order_items"
    DELIVERIES = "deliveries"
    REVIEWS = "reviews"
    CONTACTS = "contacts"
    COMPLAINTS = "complaints"
    FOLLOWUPS = "followups"


# Rows are NamedTuples, not dataclasses: a million of them are made, three times as fast. Times are integer
# microseconds UTC, days ISO text, money minor units; names of other rows are their external ids.


class AgentIn(NamedTuple):
    name: str
    team: str
    login: str


class CustomerIn(NamedTuple):
    name: str
    email: str
    phone: str
    phone_raw: str
    street: str
    house_number: str
    postcode: str
    city: str
    region: str
    country: str
    language: str
    zone: str
    customer_since: str
    birthday: str
    also: str
    """Another external id of the same customer."""


class OrderIn(NamedTuple):
    customer: str
    placed_us: int
    state: int
    total_minor: int
    currency: str
    payment: str


class OrderItemIn(NamedTuple):
    order: str
    line: int
    sku: str
    description: str
    category: str
    quantity: int
    unit_minor: int


class DeliveryIn(NamedTuple):
    order: str
    shipped_us: int | None
    promised_on: str
    delivered_us: int | None
    state: str
    carrier: str
    tracking: str


class ReviewIn(NamedTuple):
    order: str
    customer: str
    stars: int
    title: str
    text: str
    answered_us: int


class ContactIn(NamedTuple):
    customer: str
    order: str
    kind: int
    direction: int
    started_us: int
    duration_s: int | None
    agent: str
    subject: str
    body: str
    reason: str
    outcome: str
    thread: str


class ComplaintIn(NamedTuple):
    customer: str
    order: str
    contact: str
    opened_us: int
    category: str
    is_closed: bool
    closed_us: int | None
    resolution: str
    words: str


class FollowUpIn(NamedTuple):
    customer: str
    order: str
    ref: str
    title: str
    due_us: int
    local_due: str
    zone: str
    done_us: int | None
    agent: str


Entity: TypeAlias = (
    AgentIn | CustomerIn | OrderIn | OrderItemIn | DeliveryIn | ReviewIn | ContactIn | ComplaintIn | FollowUpIn
)


class ImportedRow(NamedTuple):
    """A row that could be read: its place in the file, its name there, a hash of what it says, and what it says."""

    line: int
    external_id: str
    row_hash: bytes
    entity: Entity


class Turned(NamedTuple):
    """A row turned away: a stable code and what fills its sentence."""

    line: int
    code: str
    column: str = ""
    value: str = ""


class BadValueError(ValueError):
    """A value that cannot be what its column means."""

    def __init__(self, code: str, column: str = "", value: str = "") -> None:
        super().__init__(code, column, value)
        self.code = code
        self.column = column
        self.value = value


@dataclass(slots=True)
class Tally:
    """What became of the rows of one kind."""

    read: int = 0
    created: int = 0
    updated: int = 0
    unchanged: int = 0
    rejected: int = 0

    def as_dict(self) -> dict[str, int]:
        return {
            "read": self.read,
            "created": self.created,
            "updated": self.updated,
            "unchanged": self.unchanged,
            "rejected": self.rejected,
        }


class BatchOutcome(NamedTuple):
    """What the store made of a batch; the turned rows name their lines."""

    created: int
    updated: int
    unchanged: int
    turned: tuple[Turned, ...]


@dataclass(frozen=True, slots=True)
class FileFacts:
    """What was found out about a file and how it is read; stated in every report."""

    path: Path
    table: str
    mapping: str
    kinds: tuple[str, ...]
    encoding: str
    delimiter: str
    dates: str
    zone: str
    notices: tuple[str, ...] = ()
    left_out: int = 0
    """Rows the mapping leaves out on purpose."""


@dataclass(slots=True)
class ImportReport:
    """Counts by kind, facts by file, the files with rejected rows, and files that are no input."""

    tallies: dict[str, Tally] = field(default_factory=dict)
    files: list[FileFacts] = field(default_factory=list)
    rejects: list[Path] = field(default_factory=list)
    first_turned: list[tuple[str, Turned]] = field(default_factory=list)
    first_doubted: list[tuple[str, Turned]] = field(default_factory=list)
    """Rows that went in although something in them looks wrong."""
    doubted: int = 0
    skipped: list[Path] = field(default_factory=list)
    dry_run: bool = False
    seconds: float = 0.0

    @property
    def rejected(self) -> int:
        return sum(tally.rejected for tally in self.tallies.values())

    @property
    def read(self) -> int:
        return sum(tally.read for tally in self.tallies.values())


_MS_BITS = (1 << 48) - 1


def stable_id(at_us: int, seed: str) -> bytes:
    """A UUIDv7's 16 bytes made of a time and a name instead of dice: the same input always names the same row."""
    dice = hashlib.blake2b(seed.encode("utf-8", "surrogatepass"), digest_size=10).digest()
    milliseconds = (at_us // 1000) & _MS_BITS if at_us > 0 else 0
    head = bytes((0x70 | dice[0] & 0x0F, dice[1], 0x80 | dice[2] & 0x3F))
    return milliseconds.to_bytes(6, "big") + head + dice[3:]


def row_hash(values: str) -> bytes:
    """What tells an unchanged row from a changed one."""
    return hashlib.blake2b(values.encode("utf-8", "surrogatepass"), digest_size=16).digest()
