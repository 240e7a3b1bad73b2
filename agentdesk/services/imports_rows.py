"""Knows what each kind of row must hold: the texts of a record, by the mapping's fields, become one frozen row."""

import re
from collections.abc import Callable, Mapping
from typing import TypeAlias

from agentdesk.domain.imports import (
    AgentIn,
    BadValueError,
    ComplaintIn,
    ContactIn,
    CustomerIn,
    DeliveryIn,
    Entity,
    FollowUpIn,
    ImportKind,
    OrderIn,
    OrderItemIn,
    ReviewIn,
)
from agentdesk.domain.kinds import Direction, EventKind, OrderState
from agentdesk.domain.records import dataclass
from agentdesk.services.imports_values import Times, minor, whole

KINDS: Mapping[str, int] = {
    "call": EventKind.CALL.value,
    "phone": EventKind.CALL.value,
    "email": EventKind.EMAIL.value,
    "e-mail": EventKind.EMAIL.value,
    "mail": EventKind.EMAIL.value,
    "chat": EventKind.CHAT.value,
    "visit": EventKind.VISIT.value,
    "note": EventKind.NOTE.value,
}
DIRECTIONS: Mapping[str, int] = {
    "": Direction.NONE.value,
    "internal": Direction.NONE.value,
    "none": Direction.NONE.value,
    "in": Direction.IN.value,
    "inbound": Direction.IN.value,
    "incoming": Direction.IN.value,
    "out": Direction.OUT.value,
    "outbound": Direction.OUT.value,
    "outgoing": Direction.OUT.value,
}
STATES: Mapping[str, int] = {state.name.lower(): state.value for state in OrderState}
_TRAILING_NUMBER = re.compile(r"^(?P<street>.*\D)[,\s]+(?P<number>\d{1,5}(?:\s?[A-Za-z])?(?:\s?[-/]\s?\w{1,4})?)$")


@dataclass(frozen=True, slots=True)
class Context:
    """What holds for every row of a table."""

    times: Times
    zone: str
    country: str
    currency: str

    def us(self, text: str, column: str) -> int:
        try:
            return self.times.us(text)
        except (ValueError, OverflowError):
            raise BadValueError("bad-time" if text else "empty", column, text) from None

    def us_or_none(self, text: str, column: str) -> int | None:
        return self.us(text, column) if text else None

    def day(self, text: str, column: str) -> str:
        if not text:
            return ""
        try:
            return self.times.day(text)
        except (ValueError, OverflowError):
            raise BadValueError("bad-time", column, text) from None


Values: TypeAlias = tuple[str, ...]
Builder: TypeAlias = Callable[[Values, Context], Entity]


def _needed(text: str, column: str) -> str:
    if not text:
        raise BadValueError("empty", column)
    return text


def agent(values: Values, _context: Context) -> AgentIn:
    name, team, login = values
    return AgentIn(_needed(name, "name"), team, login)


def customer(values: Values, context: Context) -> CustomerIn:
    (name, email, phone, phone_raw, street, house_number, postcode, city, region, country, language, zone, since,
     birthday, also) = values  # fmt: skip
    if not house_number and (found := _TRAILING_NUMBER.match(street)):
        street, house_number = found["street"].rstrip(" ,"), found["number"]
    country = (country or context.country).upper()
    if country and (len(country) != 2 or not country.isalpha()):
        raise BadValueError("bad-country", "country", country)
    return CustomerIn(
        name=_needed(name, "name"),
        email=email.strip(),
        phone=phone,
        phone_raw=phone_raw,
        street=street,
        house_number=house_number,
        postcode=postcode,
        city=city,
        region=region,
        country=country,
        language=language.lower(),
        zone=zone,
        customer_since=context.day(since, "customer_since"),
        birthday=context.day(birthday, "birthday"),
        also=also,
    )


def order(values: Values, context: Context) -> OrderIn:
    who, placed_at, state, total, currency, payment = values
    currency = (currency or context.currency).upper()
    if state.lower() not in STATES:
        raise BadValueError("bad-state", "state", state)
    return OrderIn(
        customer=_needed(who, "customer"),
        placed_us=context.us(placed_at, "placed_at"),
        state=STATES[state.lower()],
        total_minor=minor(total, currency, "total") if total else 0,
        currency=currency,
        payment=payment,
    )


def order_item(values: Values, context: Context) -> OrderItemIn:
    of, line, sku, description, category, quantity, unit_price, currency = values
    return OrderItemIn(
        order=_needed(of, "order"),
        line=whole(_needed(line, "line"), "line"),
        sku=sku,
        description=description,
        category=category,
        quantity=whole(quantity or "1", "quantity"),
        unit_minor=minor(unit_price, (currency or context.currency).upper(), "unit_price") if unit_price else 0,
    )


def delivery(values: Values, context: Context) -> DeliveryIn:
    of, shipped_at, promised_by, delivered_at, state, carrier, tracking = values
    shipped = context.us_or_none(shipped_at, "shipped_at")
    delivered = context.us_or_none(delivered_at, "delivered_at")
    promised = context.day(promised_by, "promised_by")
    if shipped is None and delivered is None and not promised:
        raise BadValueError("empty", "shipped_at")
    return DeliveryIn(
        order=_needed(of, "order"),
        shipped_us=shipped,
        promised_on=promised,
        delivered_us=delivered,
        state=state or ("delivered" if delivered is not None else "in transit" if shipped is not None else ""),
        carrier=carrier,
        tracking=tracking,
    )


def review(values: Values, context: Context) -> ReviewIn:
    of, who, stars, title, text, answered_at = values
    count = whole(_needed(stars, "stars"), "stars")
    if not 1 <= count <= 5:
        raise BadValueError("bad-stars", "stars", stars)
    return ReviewIn(_needed(of, "order"), who, count, title, text, context.us(answered_at, "answered_at"))


def contact(values: Values, context: Context) -> ContactIn:
    who, of, kind, direction, started_at, duration, by, subject, body, reason, outcome, thread = values
    code = KINDS.get(kind) or KINDS.get(kind.strip().lower())
    if code is None:
        raise BadValueError("bad-kind", "kind", kind)
    way = DIRECTIONS.get(direction)
    if way is None:
        way = DIRECTIONS.get(direction.strip().lower())
        if way is None:
            raise BadValueError("bad-direction", "direction", direction)
    seconds = whole(duration, "duration_s") if duration else None
    if seconds is not None and not 0 <= seconds <= 2**31 - 1:
        raise BadValueError("not-a-number", "duration_s", duration)
    if not who:
        raise BadValueError("empty", "customer")
    started = context.us(started_at, "started_at")
    return ContactIn(who, of, code, way, started, seconds, by, subject, body, reason, outcome, thread)


def complaint(values: Values, context: Context) -> ComplaintIn:
    who, of, via, opened_at, category, closed, closed_at, resolution, words = values
    closed_us = context.us_or_none(closed_at, "closed_at")
    return ComplaintIn(
        customer=_needed(who, "customer"),
        order=of,
        contact=via,
        opened_us=context.us(opened_at, "opened_at"),
        category=category,
        is_closed=bool(closed) or closed_us is not None,
        closed_us=closed_us,
        resolution=resolution,
        words=words,
    )


def follow_up(values: Values, context: Context) -> FollowUpIn:
    who, of, ref, title, due_at, done_at, by = values
    due = context.us(due_at, "due_at")
    return FollowUpIn(
        customer=_needed(who, "customer"),
        order=of,
        ref=ref,
        title=title,
        due_us=due,
        local_due=context.times.local(due),
        zone=context.zone,
        done_us=context.us_or_none(done_at, "done_at"),
        agent=by,
    )


BUILDERS: Mapping[ImportKind, Builder] = {
    ImportKind.AGENTS: agent,
    ImportKind.CUSTOMERS: customer,
    ImportKind.ORDERS: order,
    ImportKind.ORDER_ITEMS: order_item,
    ImportKind.DELIVERIES: delivery,
    ImportKind.REVIEWS: review,
    ImportKind.CONTACTS: contact,
    ImportKind.COMPLAINTS: complaint,
    ImportKind.FOLLOWUPS: follow_up,
}
