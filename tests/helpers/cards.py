"""Builders of answers, so a test says only what it is about."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from agentdesk.domain.ids import AgentId, ComplaintId, CustomerId, EventId, FactId, FollowUpId, OrderId, new_uuid
from agentdesk.domain.kinds import (
    ComplaintState,
    ContactPointKind,
    CustomerKind,
    Direction,
    EventKind,
    FollowUpKind,
    OrderState,
)
from agentdesk.services.queries import (
    ComplaintRow,
    ContactPointRow,
    CustomerCard,
    FactRow,
    LastContact,
    Loyalty,
    OpenItem,
    OrderRow,
)

NOW = datetime(2026, 11, 22, 13, 2, tzinfo=UTC)

NO_LOYALTY = Loyalty(0, 0, "EUR", 0, 0, 0, 0, None, 0, 0, None, 0, 0)


def a_card(**changes: object) -> CustomerCard:
    """A customer of whom we know a name, a number and an address, and nothing is open."""
    card = CustomerCard(
        customer_id=CustomerId(new_uuid()), ref="C1", name="Sanne de Vries", kind=CustomerKind.PERSON, language="nl",
        country="NL", zone="Europe/Amsterdam", preferred_channel="call", street="Oudegracht", house_number="12",
        postcode="3511 AB", city="Utrecht", birthday=None, do_not_contact=False, version=1,
        contact_points=(
            ContactPointRow(ContactPointKind.PHONE, "06 1842 9930", "+31618429930", shared=False, bounced=False),
            ContactPointRow(ContactPointKind.EMAIL, "sanne@voorbeeld.nl", "sanne@voorbeeld.nl", shared=False, bounced=False),
        ),
        facts=(), consents=(), open_items=(), complaints=(), cases=(), open_orders=(), last_contact=None,
        loyalty=NO_LOYALTY, kind_counts=(),
    )  # fmt: skip
    return replace(card, **changes)  # type: ignore[arg-type]


def a_busy_card() -> CustomerCard:
    """A customer with a bit of everything."""
    return a_card(
        facts=(
            FactRow(FactId(new_uuid()), "bereikbaar", "na 14:00", "told", NOW - timedelta(days=9), 1, private=False),
            FactRow(FactId(new_uuid()), "hond", "Bobbie, bijt niet", "told", NOW - timedelta(days=90), 0, private=True),
        ),
        open_items=(a_promise(due_in=timedelta(hours=2)),),
        open_orders=(an_order(),),
        last_contact=LastContact(
            EventId(new_uuid()), EventKind.EMAIL, Direction.OUT, NOW - timedelta(days=2), "Joost Bakker", "resolved",
            "Beste Sanne, dank voor je bericht.",
        ),
        loyalty=Loyalty(14, 184200, "EUR", 5, 3, 1, 9, 6, 33, 6, date(2019, 5, 4), 7, 9),
        kind_counts=((EventKind.CALL, 41), (EventKind.EMAIL, 52), (EventKind.NOTE, 12), (EventKind.ORDER, 14),
                     (EventKind.SURVEY, 6), (EventKind.PROMISE, 3)),
    )  # fmt: skip


def a_promise(*, due_in: timedelta) -> OpenItem:
    return OpenItem(
        FollowUpId(new_uuid()), FollowUpKind.PROMISE, "terugbellen over nieuwe bezorgdatum", NOW + due_in, AgentId(1),
        "Joost Bakker", "", "delivery", None, told=True, version=1,
    )  # fmt: skip


def a_complaint(state: ComplaintState = ComplaintState.OPEN) -> ComplaintRow:
    return ComplaintRow(
        ComplaintId(new_uuid()), state, NOW - timedelta(days=2), AgentId(2), "Mai Nguyễn", "delivery", "pakket kwijt"
    )


def an_order(state: OrderState = OrderState.SHIPPED) -> OrderRow:
    return OrderRow(
        OrderId(new_uuid()), "48213", "Stofzuiger Compact C3 + 2 filters", NOW - timedelta(days=5), state, 24995, "EUR",
        date(2026, 11, 23), NOW - timedelta(days=2), None, "PostNL", "3SKABC0192837", 2,
    )  # fmt: skip
