"""Knows into which statements an imported row is taken apart, and what its makers have at hand."""

from dataclasses import field
from typing import NamedTuple, TypeAlias

from agentdesk.domain.imports import ImportedRow, ImportKind, Turned, stable_id
from agentdesk.domain.records import dataclass
from agentdesk.store.bulk import Row, insert
from agentdesk.store.event_rows import new_salt, step_hash
from agentdesk.store.import_events import Card
from agentdesk.store.import_lookup import Lookup


class Statement(NamedTuple):
    sql: str
    ids: tuple[int, ...] = ()


CUSTOMER = Statement(
    insert(
        "customer",
        ("rid", "id", "ref", "name", "name_key", "language", "country", "zone", "street", "house_number", "postcode",
         "city", "region", "address_key", "birthday", "customer_since", "recorded_at"),
    ),
    (1,),
)  # fmt: skip
POINT = Statement(
    insert("contact_point", ("id", "customer_id", "kind", "raw", "normalised", "reversed")) + " ON CONFLICT DO NOTHING",
    (0, 1),
)
ORDER = Statement(
    insert("sales_order", ("id", "customer_id", "order_no", "source", "placed_at", "state", "total_minor", "currency",
                           "payment")),
    (0, 1),
)  # fmt: skip
LINE = Statement(
    insert("order_line", ("id", "order_id", "line", "sku", "description", "category", "quantity", "unit_minor")), (0, 1)
)
DELIVERY = Statement(
    insert("delivery", ("id", "order_id", "state", "shipped_at", "promised_by", "delivered_at")), (0, 1)
)
ORDER_DELIVERED = Statement(
    "UPDATE sales_order SET shipped_at = ?, promised_by = ?, delivered_at = ?, "
    "carrier = CASE WHEN ? = '' THEN carrier ELSE ? END, tracking = CASE WHEN ? = '' THEN tracking ELSE ? END, "
    "state = CASE WHEN state > 4 OR state >= ? THEN state ELSE ? END, version = version + 1 WHERE id = ?",
    (9,),
)
COMPLAINT = Statement(
    insert("complaint", ("id", "customer_id", "order_id", "state", "reason", "title", "opened_at", "corrected_at",
                         "confirmed_at", "event_id")),
    (0, 1, 2, 9),
)  # fmt: skip
FOLLOW_UP = Statement(
    insert("follow_up", ("id", "customer_id", "kind", "state", "title", "due_at", "local_due", "zone", "owner",
                         "origin_event", "event_id", "order_id", "created_at", "closed_at", "closed_by")),
    (0, 1, 9, 10, 11),
)  # fmt: skip
STEP = Statement(
    insert("follow_up_step", ("follow_up_id", "at", "actor", "what", "recorded_at", "salt", "text_hash")), (0,)
)
REF = Statement(insert("external_ref", ("source", "kind", "external_id", "id", "row_hash")), (3,))


@dataclass(slots=True)
class Unit:
    """Everything one imported row becomes. `customer`: its row without number, and its folded name."""

    rows: list[tuple[Statement, Row]]
    card: Card | None = None
    customer: Row | None = None
    touched_order: bytes | None = None
    touched_customer: bytes | None = None


Made: TypeAlias = list[tuple[ImportedRow, Unit]]


@dataclass(slots=True)
class Making:
    """What the makers need, and the rows they turn away."""

    source: str
    lookup: Lookup
    now_us: int
    country: str
    turned: list[Turned] = field(default_factory=list)

    def turn(self, row: ImportedRow, code: str, column: str, value: str) -> None:
        self.turned.append(Turned(row.line, code, column, value))

    def ref(self, kind: ImportKind, row: ImportedRow, row_id: bytes) -> tuple[Statement, Row]:
        return REF, (self.source, kind.value, row.external_id, bytearray(row_id), bytearray(row.row_hash))

    def step(self, follow_up_id: bytes, at_us: int, agent_id: int, what: str) -> tuple[Statement, Row]:
        """A step without words, provable as any other."""
        salt = new_salt()
        return STEP, (follow_up_id, at_us, agent_id, what, self.now_us, bytearray(salt), bytearray(step_hash(salt, "")))

    def id_of(self, kind: str, name: str, at_us: int) -> bytes:
        return stable_id(at_us, f"{self.source}\x1f{kind}\x1f{name}")
