"""Knows small worlds to test with: two agents, a few customers with numbers, orders and a history."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from typing import Any
from uuid import UUID

from agentdesk.domain.clock import to_us
from agentdesk.domain.commands import Command
from agentdesk.domain.folding import name_key
from agentdesk.domain.ids import (
    SYSTEM_AGENT,
    AgentId,
    CommandId,
    ContactPointId,
    CustomerId,
    EventId,
    OrderId,
    new_uuid,
)
from agentdesk.domain.kinds import ContactPointKind, Direction, EventKind, OrderState
from agentdesk.services.ports import NewEvent
from agentdesk.store.engine import open_engine
from agentdesk.store.unit_of_work import SqlUnitOfWork, SqlWorkspace

NOW = datetime(2026, 11, 20, 13, 0, tzinfo=UTC)
ANNA = AgentId(1)
BRAM = AgentId(2)


class FixedClock:
    """Stands still until told."""

    def __init__(self, now: datetime = NOW) -> None:
        self.at = now

    def now(self) -> datetime:
        return self.at

    def monotonic(self) -> float:
        return (self.at - NOW).total_seconds()


@dataclass(frozen=True, slots=True)
class SeededCustomer:
    customer_id: CustomerId
    ref: str
    name: str
    number: str
    email: str
    orders: tuple[OrderId, ...]
    events: tuple[EventId, ...]
    """Oldest first."""


@dataclass(frozen=True, slots=True)
class Seeds:
    """What `seed` has put in: agents Anna (1, admin) and Bram (2), team 1, four customers."""

    anna: AgentId
    bram: AgentId
    team: int
    thanh: SeededCustomer
    """Đỗ Thị Thanh: two orders (one cancelled), four contacts, +84912345678."""
    jan: SeededCustomer
    """Jan de Vries: one order, two contacts, +31612345678."""
    petra: SeededCustomer
    """Petra Müller: shares +31201234567 with Jan's office, no orders."""
    quiet: SeededCustomer
    """Quiet Customer: nothing has ever happened."""
    now: datetime = field(default=NOW)


def workspace(url: str, clock: FixedClock | None = None) -> SqlWorkspace:
    """A workspace port on its own engine; dispose with `engine.dispose()` where the engine matters."""
    return SqlWorkspace(open_engine(url), "test-desk", clock or FixedClock())


def a_command_id() -> CommandId:
    return CommandId(new_uuid())


def said(kind: type[Command], **values: Any) -> Any:
    """A command of Anna's at NOW, with the fields given."""
    return kind(**{"command_id": a_command_id(), "actor": ANNA, "at": NOW, **values})


def a_customer(unit: SqlUnitOfWork, name: str = "Jan de Vries", ref: str = "", **more: object) -> CustomerId:
    """A customer's row with its keys."""
    customer_id = CustomerId(new_uuid())
    values: dict[str, object] = {"ref": ref or f"C-{customer_id.hex[-6:]}", "name": name, "country": "NL", **more}
    unit.rows.insert("customer", id=customer_id, recorded_at=NOW, name_key=name_key(name), **values)
    return customer_id


def a_number(unit: SqlUnitOfWork, customer_id: UUID, number: str, *, shared: bool = False) -> ContactPointId:
    point = ContactPointId(new_uuid())
    unit.rows.insert(
        "contact_point", id=point, customer_id=customer_id, kind=ContactPointKind.PHONE, raw=number,
        normalised=number, shared=shared,
    )  # fmt: skip
    return point


def an_address(unit: SqlUnitOfWork, customer_id: UUID, email: str) -> ContactPointId:
    point = ContactPointId(new_uuid())
    unit.rows.insert(
        "contact_point", id=point, customer_id=customer_id, kind=ContactPointKind.EMAIL, raw=email,
        normalised=email.casefold(),
    )  # fmt: skip
    return point


def an_order(
    unit: SqlUnitOfWork,
    customer_id: UUID,
    order_no: str,
    *,
    total_minor: int = 4995,
    placed_at: datetime = NOW - timedelta(days=10),
    state: OrderState = OrderState.DELIVERED,
    **more: object,
) -> OrderId:
    order = OrderId(new_uuid())
    values: dict[str, object] = {"currency": "EUR", "title": "Lamp", "promised_by": date(2026, 11, 18), **more}
    unit.rows.insert(
        "sales_order", id=order, customer_id=customer_id, order_no=order_no, total_minor=total_minor,
        placed_at=placed_at, state=state, **values,
    )  # fmt: skip
    return order


def an_event(customer_id: UUID | None, **more: Any) -> NewEvent:
    """A call of yesterday unless said otherwise; not written yet."""
    values: dict[str, Any] = {
        "event_id": EventId(new_uuid()),
        "customer_id": None if customer_id is None else CustomerId(customer_id),
        "kind": EventKind.CALL,
        "occurred_at": NOW - timedelta(days=1),
        "agent_id": ANNA,
        "direction": Direction.IN,
        "subject": "Where is my parcel",
        "body": "Asked for the lamp.",
    }
    return NewEvent(**{**values, **more})


def seed(url: str) -> Seeds:
    """Fill a fresh workspace; every id is new."""
    engine = open_engine(url)
    with SqlWorkspace(engine, "seeding", FixedClock()).unit_of_work() as unit:
        unit.rows.insert("team", id=1, name="Desk")
        unit.rows.insert("agent", id=ANNA, login="anna", name="Anna de Wit", team_id=1, role="admin")
        unit.rows.insert("agent", id=BRAM, login="bram", name="Bram Peters", team_id=1)
        seeds = Seeds(
            anna=ANNA,
            bram=BRAM,
            team=1,
            thanh=_thanh(unit),
            jan=_jan(unit),
            petra=_petra(unit),
            quiet=SeededCustomer(a_customer(unit, "Quiet Customer", "C-4"), "C-4", "Quiet Customer", "", "", (), ()),
        )
        unit.commit()
    engine.dispose()
    return seeds


def _thanh(unit: SqlUnitOfWork) -> SeededCustomer:
    customer = a_customer(
        unit, "Đỗ Thị Thanh", "C-1", language="vi", country="VN", zone="Asia/Ho_Chi_Minh", postcode="1017 AB",
        house_number="12-2", city="Amsterdam",
    )  # fmt: skip
    a_number(unit, customer, "+84912345678")
    an_address(unit, customer, "thanh@example.vn")
    orders = (
        an_order(unit, customer, "ORD-1001", total_minor=24995, placed_at=NOW - timedelta(days=40)),
        an_order(unit, customer, "ORD-1002", total_minor=5000, state=OrderState.CANCELLED),
    )
    lines = (
        (EventKind.ORDER, Direction.NONE, 40, "Order ORD-1001", "", "", SYSTEM_AGENT),
        (EventKind.CALL, Direction.IN, 12, "Late parcel", "Đơn hàng chưa tới, khách hỏi hoàn tiền.", "resolved", ANNA),
        (EventKind.EMAIL, Direction.IN, 9, "Refund", "When will the refund come?", "", BRAM),
        (EventKind.EMAIL, Direction.OUT, 8, "Re: Refund", "On Monday.", "resolved", BRAM),
        (
            EventKind.CALL,
            Direction.IN,
            2,
            "Refund again",
            "Refund not there yet; promised to check.",
            "call-back",
            ANNA,
        ),
    )
    return _person(unit, customer, "C-1", "Đỗ Thị Thanh", "+84912345678", "thanh@example.vn", orders, lines)


def _jan(unit: SqlUnitOfWork) -> SeededCustomer:
    customer = a_customer(unit, "Jan de Vries", "C-2", language="nl")
    a_number(unit, customer, "+31612345678")
    a_number(unit, customer, "+31201234567", shared=True)
    an_address(unit, customer, "jan@example.nl")
    orders = (an_order(unit, customer, "ORD-2001", state=OrderState.SHIPPED, placed_at=NOW - timedelta(days=3)),)
    lines = (
        (EventKind.CALL, Direction.OUT, 5, "", "Voicemail, again tomorrow.", "voicemail", ANNA),
        (EventKind.CHAT, Direction.IN, 1, "Invoice", "Wants the invoice twice.", "resolved", BRAM),
    )
    return _person(unit, customer, "C-2", "Jan de Vries", "+31612345678", "jan@example.nl", orders, lines)


def _petra(unit: SqlUnitOfWork) -> SeededCustomer:
    customer = a_customer(unit, "Petra Müller", "C-3", language="de", country="DE")
    a_number(unit, customer, "+31201234567", shared=True)
    lines = ((EventKind.NOTE, Direction.NONE, 7, "", "Prefers e-mail.", "", ANNA),)
    return _person(unit, customer, "C-3", "Petra Müller", "+31201234567", "", (), lines)


def _person(
    unit: SqlUnitOfWork,
    customer: CustomerId,
    ref: str,
    name: str,
    number: str,
    email: str,
    orders: tuple[OrderId, ...],
    lines: tuple[tuple[EventKind, Direction, int, str, str, str, AgentId], ...],
) -> SeededCustomer:
    made = []
    for kind, direction, days_ago, subject, body, outcome, agent in lines:
        event = an_event(
            customer, kind=kind, direction=direction, occurred_at=NOW - timedelta(days=days_ago), subject=subject,
            body=body, outcome=outcome, agent_id=agent, ref_id=orders[0] if kind is EventKind.ORDER else None,
            duration_s=180 if kind is EventKind.CALL else None,
        )  # fmt: skip
        unit.events.append(event)
        made.append(event.event_id)
    return SeededCustomer(customer, ref, name, number, email, orders, tuple(made))


def stat(unit: SqlUnitOfWork, customer_id: UUID) -> Mapping[str, object]:
    """The counters of a customer; all zero when there are none."""
    return unit.rows.one("customer_stat", customer_id=customer_id) or {"events": 0, "contacts": 0, "orders": 0}


def kinds(unit: SqlUnitOfWork, customer_id: UUID) -> dict[EventKind, int]:
    """Cards by kind, as the filter chips count them."""
    return {
        EventKind(int(str(row["kind"]))): int(str(row["n"]))
        for row in unit.rows.all("customer_kind", customer_id=customer_id)
    }


def us(at: datetime) -> int:
    return to_us(at)
