"""Knows the smaller parts of a header: known problems that touch an open order, the last check, and consent."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, bindparam, exists, func, literal_column, or_, select

from agentdesk.domain.kinds import CheckResult, ConsentState, OrderState, Purpose
from agentdesk.services.queries import ConsentRow, SpeakerRow
from agentdesk.store.read_connection import ReadConnection
from agentdesk.store.schema import consent, known_problem, order_line, participant, sales_order, verification
from agentdesk.store.types import Id, UtcDateTime

_RIGHT: ColumnElement[int] = literal_column(str(CheckResult.RIGHT.value))
_NOW = bindparam("now", type_=UtcDateTime)
CHECKED = (
    select(verification.c.at, verification.c.method)
    .where(verification.c.customer_id == bindparam("customer", type_=Id), verification.c.result == _RIGHT)
    .order_by(verification.c.at.desc())
    .limit(1)
)
_NEWEST_ORDERS = 200
"""An open order lies among so many newest ones."""
_newest_orders = (
    select(sales_order)
    .where(sales_order.c.customer_id == bindparam("customer", type_=Id))
    .order_by(sales_order.c.placed_at.desc())
    .limit(_NEWEST_ORDERS)
    .subquery("newest")
)
OPEN_ORDERS = (
    select(
        _newest_orders,
        select(func.count())
        .where(order_line.c.order_id == _newest_orders.c.id)
        .correlate(_newest_orders)
        .scalar_subquery()
        .label("lines"),
    )
    .where(_newest_orders.c.state < OrderState.DELIVERED.value)
    .order_by(_newest_orders.c.placed_at.desc())
    .limit(20)
)
_open = (
    select(_newest_orders.c.id, _newest_orders.c.carrier)
    .where(_newest_orders.c.state < OrderState.DELIVERED.value)
    .order_by(_newest_orders.c.placed_at.desc())
    .limit(20)
    .subquery("newest_open")
)
# Product and carrier must be those of one and the same order.
PROBLEMS = (
    select(known_problem.c.title)
    .where(
        known_problem.c.from_at <= _NOW,
        or_(known_problem.c.until_at.is_(None), known_problem.c.until_at > _NOW),
        exists()
        .where(
            or_(known_problem.c.carrier == "", known_problem.c.carrier == _open.c.carrier),
            or_(
                known_problem.c.product == "",
                exists()
                .where(
                    order_line.c.order_id == _open.c.id,
                    or_(order_line.c.sku == known_problem.c.product, order_line.c.category == known_problem.c.product),
                )
                .correlate(_open, known_problem),
            ),
        )
        .correlate(known_problem),
    )
    .order_by(known_problem.c.from_at.desc(), known_problem.c.id)
    .limit(20)
)
CONSENTS = (
    select(consent.c.purpose, consent.c.channel, consent.c.state, consent.c.source, consent.c.at)
    .where(consent.c.customer_id == bindparam("customer", type_=Id))
    .order_by(consent.c.at.desc(), consent.c.id.desc())
    .limit(200)
)
SPEAKERS = (
    select(participant.c.event_id, participant.c.name, participant.c.role, participant.c.mandate)
    .where(participant.c.customer_id == bindparam("customer", type_=Id))
    .order_by(participant.c.id.desc())
    .limit(200)
)
SPEAKERS_OF = (
    select(participant.c.event_id, participant.c.name, participant.c.role, participant.c.mandate)
    .where(participant.c.event_id.in_(bindparam("events", type_=Id, expanding=True)))
    .order_by(participant.c.id.desc())
)


def newest_check(read: ReadConnection, bound: dict[str, Any]) -> tuple[datetime | None, str]:
    """When the customer last answered an identity question right, and which."""
    row = read.first(CHECKED, bound)
    return (row.at, row.method) if row is not None else (None, "")


def known_problems(read: ReadConnection, bound: dict[str, Any], now: datetime) -> tuple[str, ...]:
    """Titles of today's problems that touch an open order, newest first."""
    return tuple(row.title for row in read.rows(PROBLEMS, {**bound, "now": now}))


def newest_speakers(read: ReadConnection, bound: dict[str, Any]) -> tuple[SpeakerRow, ...]:
    """Who speaks for the customer, each once."""
    known: dict[tuple[str, str], SpeakerRow] = {}
    for row in read.rows(SPEAKERS, bound):
        known.setdefault((row.name.casefold(), row.role), SpeakerRow(row.event_id, row.name, row.role, row.mandate))
    return tuple(known.values())


def speakers_at(read: ReadConnection, events: Sequence[UUID]) -> dict[UUID, tuple[tuple[str, str], ...]]:
    """What the cards of contacts say of who spoke."""
    found = read.rows(SPEAKERS_OF, {"events": list(events)}) if events else ()
    lines: dict[UUID, dict[str, None]] = {}
    for row in reversed(found):
        line = f"{row.role}\t{'yes' if row.mandate else 'no'}\t{' '.join(row.name.split())}"
        lines.setdefault(row.event_id, {})[line] = None
    return {event_id: (("speakers", "\n".join(said)),) for event_id, said in lines.items()}


def newest_consents(read: ReadConnection, bound: dict[str, Any]) -> tuple[ConsentRow, ...]:
    """The last word per purpose and channel."""
    newest: dict[tuple[str, str], ConsentRow] = {}
    for row in read.rows(CONSENTS, bound):
        newest.setdefault(
            (row.purpose, row.channel),
            ConsentRow(Purpose(row.purpose), row.channel, ConsentState(row.state), row.source, row.at),
        )
    return tuple(newest[key] for key in sorted(newest))
