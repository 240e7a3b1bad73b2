"""Knows which rows of which tables each imported row becomes; everything is made before the write lock is taken."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Any, TypeAlias

from agentdesk.domain.folding import address_key, name_key
from agentdesk.domain.imports import (
    ComplaintIn,
    ContactIn,
    CustomerIn,
    DeliveryIn,
    FollowUpIn,
    ImportedRow,
    ImportKind,
    OrderIn,
    OrderItemIn,
    ReviewIn,
    stable_id,
)
from agentdesk.domain.kinds import ComplaintState, Direction, EventKind, FollowUpKind, FollowUpState
from agentdesk.store.bulk import Row
from agentdesk.store.event_rows import clean
from agentdesk.store.import_events import Card
from agentdesk.store.import_points import contact_points
from agentdesk.store.import_units import (
    COMPLAINT,
    DELIVERY,
    FOLLOW_UP,
    LINE,
    ORDER,
    ORDER_DELIVERED,
    POINT,
    REF,
    Made,
    Making,
    Statement,
    Unit,
)

NOON_US = 12 * 3_600_000_000

Maker: TypeAlias = Callable[[Making, Sequence[ImportedRow]], Made]


def customers(making: Making, rows: Sequence[ImportedRow]) -> Made:
    made: Made = []
    for row in rows:
        entity: CustomerIn = row.entity  # type: ignore[assignment]
        since_us = day_us(entity.customer_since) if entity.customer_since else 0
        customer_id = making.id_of("customers", row.external_id, since_us)
        values = customer_values(entity, row.external_id)
        unit = Unit(
            [(POINT, point) for point in contact_points(making.source, customer_id, entity, making.country)],
            customer=(customer_id, *values, making.now_us),
        )
        unit.rows.append(making.ref(ImportKind.CUSTOMERS, row, customer_id))
        also = [name for name in entity.also.split("|") if name and name != row.external_id]
        unit.rows += [
            (REF, (making.source, ImportKind.CUSTOMERS.value, name, customer_id, row.row_hash)) for name in also
        ]
        made.append((row, unit))
    return made


def customer_values(entity: CustomerIn, ref: str) -> Row:
    """The customer's columns between `id` and `recorded_at`, in the order of CUSTOMER."""
    name = clean(entity.name)
    number = entity.house_number or _leading_number(entity.street)
    return (
        clean(ref), name, name_key(name), clean(entity.language), entity.country, clean(entity.zone),
        clean(entity.street), clean(entity.house_number), clean(entity.postcode), clean(entity.city),
        clean(entity.region), address_key(entity.postcode, number), entity.birthday or None,
        entity.customer_since or None,
    )  # fmt: skip


def _leading_number(street: str) -> str:
    """British, American and French streets begin with the house number."""
    head = street.split(" ", 1)[0].rstrip(",")
    return head if head[:1].isdigit() else ""


def orders(making: Making, rows: Sequence[ImportedRow]) -> Made:
    made: Made = []
    known = making.lookup.customers(making.source, {_entity(row).customer for row in rows})
    for row in rows:
        entity: OrderIn = row.entity  # type: ignore[assignment]
        customer_id = known.get(entity.customer)
        if customer_id is None:
            making.turn(row, "unknown-customer", "customer", entity.customer)
            continue
        order_id = making.id_of("orders", row.external_id, entity.placed_us)
        number = clean(row.external_id)
        made.append((
            row,
            Unit(
                [
                    (ORDER, (order_id, customer_id, number, making.source, entity.placed_us, entity.state,
                             entity.total_minor, clean(entity.currency), clean(entity.payment))),
                    making.ref(ImportKind.ORDERS, row, order_id),
                ],
                card=order_card(making, number, customer_id, order_id, entity.placed_us),
                touched_customer=customer_id,
            ),
        ))  # fmt: skip
    return made


def order_card(making: Making, number: str, customer_id: bytes, order_id: bytes, placed_us: int) -> Card:
    event_id = making.id_of("orders.event", number, placed_us)
    return Card(event_id, customer_id, EventKind.ORDER.value, Direction.IN.value, placed_us, None, 0, 0, "", "",
                order_id, number, "", None)  # fmt: skip


def order_items(making: Making, rows: Sequence[ImportedRow]) -> Made:
    made: Made = []
    known = making.lookup.orders(making.source, {_entity(row).order for row in rows})
    for row in rows:
        entity: OrderItemIn = row.entity  # type: ignore[assignment]
        order = known.get(entity.order)
        if order is None:
            making.turn(row, "unknown-order", "order", entity.order)
            continue
        line_id = making.id_of("order_items", row.external_id, order.placed_us)
        line = (line_id, order.id, entity.line, clean(entity.sku), clean(entity.description), clean(entity.category),
                entity.quantity, entity.unit_minor)  # fmt: skip
        made.append(
            (
                row,
                Unit(
                    [(LINE, line), making.ref(ImportKind.ORDER_ITEMS, row, line_id)],
                    touched_order=order.id,
                    touched_customer=order.customer_id,
                ),
            )
        )
    return made


def deliveries(making: Making, rows: Sequence[ImportedRow]) -> Made:
    made: Made = []
    known = making.lookup.orders(making.source, {_entity(row).order for row in rows})
    for row in rows:
        entity: DeliveryIn = row.entity  # type: ignore[assignment]
        order = known.get(entity.order)
        if order is None:
            making.turn(row, "unknown-order", "order", entity.order)
            continue
        delivery_id = making.id_of("deliveries", row.external_id, order.placed_us)
        made.append((
            row,
            Unit(
                [
                    (DELIVERY, (delivery_id, order.id, clean(entity.state), entity.shipped_us,
                                entity.promised_on or None, entity.delivered_us)),
                    (ORDER_DELIVERED, order_delivered(entity, order.id)),
                    making.ref(ImportKind.DELIVERIES, row, delivery_id),
                ],
                card=delivery_card(making, row, entity, order.id, order.customer_id, order.order_no),
                touched_customer=order.customer_id,
            ),
        ))  # fmt: skip
    return made


def order_delivered(entity: DeliveryIn, order_id: bytes) -> Row:
    state = 4 if entity.delivered_us is not None else 3 if entity.shipped_us is not None else 1
    carrier, tracking = clean(entity.carrier), clean(entity.tracking)
    return (entity.shipped_us, entity.promised_on or None, entity.delivered_us, carrier, carrier, tracking, tracking,
            state, state, order_id)  # fmt: skip


def delivery_card(
    making: Making, row: ImportedRow, entity: DeliveryIn, order_id: bytes, customer_id: bytes, order_no: str
) -> Card:
    """At the time it arrived, else left, else should have arrived."""
    at_us = entity.delivered_us or entity.shipped_us or day_us(entity.promised_on) + NOON_US
    told = {
        "order_no": order_no,
        "state": entity.state,
        "promised_by": entity.promised_on,
        "shipped_on": us_day(entity.shipped_us),
        "delivered_on": us_day(entity.delivered_us),
        "carrier": entity.carrier,
        "tracking": entity.tracking,
    }
    event_id = making.id_of("deliveries.event", f"{row.external_id}\x1f{row.row_hash.hex()}", at_us)
    return Card(event_id, customer_id, EventKind.DELIVERY.value, Direction.NONE.value, at_us, None, 0, 0, "", "",
                order_id, order_no, "", {key: text for key, text in told.items() if text})  # fmt: skip


def reviews(making: Making, rows: Sequence[ImportedRow]) -> Made:
    made: Made = []
    entities: list[ReviewIn] = [row.entity for row in rows]  # type: ignore[misc]
    orders_known = making.lookup.orders(making.source, {entity.order for entity in entities})
    named = {entity.customer for entity in entities if entity.customer}
    customers_known = making.lookup.customers(making.source, named) if named else {}
    for row, entity in zip(rows, entities, strict=True):
        order = orders_known.get(entity.order)
        if order is None:
            making.turn(row, "unknown-order", "order", entity.order)
            continue
        customer_id = customers_known.get(entity.customer) if entity.customer else order.customer_id
        if customer_id is None:
            making.turn(row, "unknown-customer", "customer", entity.customer)
            continue
        event_id = making.id_of("reviews", f"{row.external_id}\x1f{row.row_hash.hex()}", entity.answered_us)
        card = Card(event_id, customer_id, EventKind.RATING.value, Direction.IN.value, entity.answered_us, None, 0, 0,
                    "", "", order.id, entity.title, entity.text,
                    {"stars": str(entity.stars), "order_no": order.order_no})  # fmt: skip
        made.append((row, Unit([making.ref(ImportKind.REVIEWS, row, event_id)], card)))
    return made


def contacts(making: Making, rows: Sequence[ImportedRow]) -> Made:
    made: Made = []
    entities: list[ContactIn] = [row.entity for row in rows]  # type: ignore[misc]
    customers_known = making.lookup.customers(making.source, {entity.customer for entity in entities})
    orders_known = making.lookup.orders(making.source, {entity.order for entity in entities})
    source = making.source
    for row, entity in zip(rows, entities, strict=True):
        customer_id = customers_known.get(entity.customer)
        if customer_id is None:
            making.turn(row, "unknown-customer", "customer", entity.customer)
            continue
        order = orders_known.get(entity.order) if entity.order else None
        if order is None and entity.order:
            making.turn(row, "unknown-order", "order", entity.order)
            continue
        agent = making.lookup.agent(source, entity.agent)
        if agent is None:
            making.turn(row, "unknown-agent", "agent", entity.agent)
            continue
        detail = {"thread": entity.thread} if entity.thread else {}
        if order is not None:
            detail["order_no"] = order.order_no
        event_id = stable_id(entity.started_us, f"{source}\x1fcontacts\x1f{row.external_id}\x1f{row.row_hash.hex()}")
        card = Card(
            event_id, customer_id, entity.kind, entity.direction, entity.started_us, entity.duration_s,
            agent.agent_id, agent.team_id, entity.outcome, entity.reason, order.id if order is not None else None,
            entity.subject, entity.body, detail,
        )  # fmt: skip
        ref = (source, "contacts", row.external_id, bytearray(event_id), bytearray(row.row_hash))
        made.append((row, Unit([(REF, ref)], card)))
    return made


def complaints(making: Making, rows: Sequence[ImportedRow]) -> Made:
    made: Made = []
    entities: list[ComplaintIn] = [row.entity for row in rows]  # type: ignore[misc]
    customers_known = making.lookup.customers(making.source, {entity.customer for entity in entities})
    orders_known = making.lookup.orders(making.source, {entity.order for entity in entities})
    for row, entity in zip(rows, entities, strict=True):
        customer_id = customers_known.get(entity.customer)
        order = orders_known.get(entity.order) if entity.order else None
        if customer_id is None:
            making.turn(row, "unknown-customer", "customer", entity.customer)
            continue
        if order is None and entity.order:
            making.turn(row, "unknown-order", "order", entity.order)
            continue
        complaint_id = making.id_of("complaints", row.external_id, entity.opened_us)
        told = {
            "category": entity.category,
            "resolution": entity.resolution,
            "order_no": order.order_no if order is not None else "",
        }
        event_id = making.id_of("complaints.event", f"{row.external_id}\x1f{row.row_hash.hex()}", entity.opened_us)
        card = Card(event_id, customer_id, EventKind.COMPLAINT.value, Direction.IN.value, entity.opened_us, None, 0, 0,
                    "", entity.category, complaint_id, entity.category, entity.words or entity.resolution,
                    {key: text for key, text in told.items() if text})  # fmt: skip
        order_id = order.id if order is not None else None
        row_values = (complaint_id, customer_id, order_id, *complaint_state(entity), event_id)
        made.append(
            (
                row,
                Unit([(COMPLAINT, row_values), making.ref(ImportKind.COMPLAINTS, row, complaint_id)], card),
            )
        )
    return made


def complaint_state(entity: ComplaintIn) -> Row:
    """state, reason, title, opened_at, corrected_at, confirmed_at. Elsewhere closed is here confirmed."""
    state = ComplaintState.CONFIRMED if entity.is_closed else ComplaintState.OPEN
    category = clean(entity.category)
    return (state.value, category, category, entity.opened_us, entity.closed_us, entity.closed_us)


def follow_ups(making: Making, rows: Sequence[ImportedRow]) -> Made:
    made: Made = []
    entities: list[FollowUpIn] = [row.entity for row in rows]  # type: ignore[misc]
    customers_known = making.lookup.customers(making.source, {entity.customer for entity in entities})
    orders_known = making.lookup.orders(making.source, {entity.order for entity in entities})
    origins = making.lookup.told_in(making.source, {entity.ref for entity in entities})
    for row, entity in zip(rows, entities, strict=True):
        customer_id = customers_known.get(entity.customer)
        order = orders_known.get(entity.order) if entity.order else None
        agent = making.lookup.agent(making.source, entity.agent)
        if customer_id is None:
            making.turn(row, "unknown-customer", "customer", entity.customer)
        elif order is None and entity.order:
            making.turn(row, "unknown-order", "order", entity.order)
        elif agent is None:
            making.turn(row, "unknown-agent", "agent", entity.agent)
        else:
            origin, set_us = origins.get(entity.ref, (None, min(entity.due_us, entity.done_us or entity.due_us)))
            follow_up_id = making.id_of("followups", row.external_id, set_us)
            event_id = making.id_of("followups.event", f"{row.external_id}\x1f{row.row_hash.hex()}", set_us)
            order_id = order.id if order is not None else None
            owner = agent.agent_id or None
            card = Card(event_id, customer_id, EventKind.FOLLOW_UP.value, Direction.NONE.value, set_us, None,
                        agent.agent_id, agent.team_id, "", "", follow_up_id, entity.title, "",
                        {"order_no": order.order_no} if order is not None else None)  # fmt: skip
            state = FollowUpState.OPEN if entity.done_us is None else FollowUpState.DONE
            values = (follow_up_id, customer_id, FollowUpKind.FOLLOW_UP.value, state.value, clean(entity.title),
                      entity.due_us, entity.local_due, entity.zone, owner, origin, event_id, order_id, set_us,
                      entity.done_us, owner if entity.done_us is not None else None)  # fmt: skip
            steps: list[tuple[Statement, Row]] = [making.step(follow_up_id, set_us, agent.agent_id, "scheduled")]
            if entity.done_us is not None:
                steps.append(making.step(follow_up_id, entity.done_us, agent.agent_id, "done"))
            made.append(
                (
                    row,
                    Unit([(FOLLOW_UP, values), *steps, making.ref(ImportKind.FOLLOWUPS, row, follow_up_id)], card),
                )
            )
    return made


MAKERS: Mapping[ImportKind, Maker] = {
    ImportKind.CUSTOMERS: customers,
    ImportKind.ORDERS: orders,
    ImportKind.ORDER_ITEMS: order_items,
    ImportKind.DELIVERIES: deliveries,
    ImportKind.REVIEWS: reviews,
    ImportKind.CONTACTS: contacts,
    ImportKind.COMPLAINTS: complaints,
    ImportKind.FOLLOWUPS: follow_ups,
}


def _entity(row: ImportedRow) -> Any:
    return row.entity


def day_us(day: str) -> int:
    return (date.fromisoformat(day).toordinal() - 719_163) * 86_400_000_000


def us_day(us: int | None) -> str:
    return "" if us is None else date.fromordinal(us // 86_400_000_000 + 719_163).isoformat()
