"""Knows what a card shows of the thing it is about: an order, a promise, a complaint as it stands now."""

import json
from collections.abc import Callable, Iterable, Mapping
from datetime import datetime
from enum import IntEnum
from typing import Any, TypeAlias
from uuid import UUID

from sqlalchemy import Row, Select, bindparam, func, select

from agentdesk.domain.kinds import ComplaintState, EventKind, FollowUpState, OrderState
from agentdesk.store.read_connection import ReadConnection
from agentdesk.store.schema import agent, complaint, follow_up, order_line, sales_order
from agentdesk.store.types import Id

Pairs: TypeAlias = tuple[tuple[str, str], ...]

_IDS = bindparam("ids", expanding=True, type_=Id)
ORDERS = select(
    sales_order,
    select(func.count())
    .where(order_line.c.order_id == sales_order.c.id)
    .correlate(sales_order)
    .scalar_subquery()
    .label("lines"),
).where(sales_order.c.id.in_(_IDS))
FOLLOW_UPS = (
    select(follow_up.c.id, follow_up.c.state, follow_up.c.due_at, follow_up.c.queue, follow_up.c.why, agent.c.name)
    .select_from(follow_up.outerjoin(agent, agent.c.id == follow_up.c.owner))
    .where(follow_up.c.id.in_(_IDS))
)
COMPLAINTS = (
    select(complaint.c.id, complaint.c.state, agent.c.name)
    .select_from(complaint.outerjoin(agent, agent.c.id == complaint.c.owner))
    .where(complaint.c.id.in_(_IDS))
)


def code(state: IntEnum) -> str:
    """A state as `words` and the terminal name it: `not-done`."""
    return state.name.lower().replace("_", "-")


def pairs(*details: str | Pairs | None) -> Pairs:
    """Details joined, later ones counting, as sorted (key, text) pairs."""
    joined: dict[str, str] = {}
    for detail in details:
        if isinstance(detail, str):
            joined.update(_parsed(detail))
        elif detail:
            joined.update(detail)
    return tuple(sorted(joined.items()))


def live_detail(read: ReadConnection, shown: Iterable[tuple[int, UUID | None]]) -> dict[tuple[int, UUID], Pairs]:
    """By kind and the id a card refers to, what it is now; at most one question per kind of thing."""
    wanted: dict[int, set[UUID]] = {}
    for kind, ref_id in shown:
        if ref_id is not None:
            wanted.setdefault(_ASKED_AS.get(kind, 0), set()).add(ref_id)
    live: dict[tuple[int, UUID], Pairs] = {}
    for kind, (statement, told) in _LIVE.items():
        ids = wanted.get(kind)
        if ids:
            live.update(((kind, row.id), told(row)) for row in read.rows(statement, {"ids": list(ids)}))
    return live


def live_key(kind: int, ref_id: UUID | None) -> tuple[int, UUID] | None:
    """Where `live_detail` keeps what a card shows; None when it shows nothing that changes."""
    asked = _ASKED_AS.get(kind)
    return (asked, ref_id) if asked is not None and ref_id is not None else None


def _parsed(detail: str) -> dict[str, str]:
    if not detail:
        return {}
    loaded = json.loads(detail)
    return {str(key): str(text) for key, text in loaded.items()} if isinstance(loaded, dict) else {}


def _order(row: Row[Any]) -> Pairs:
    told = {
        "order_no": row.order_no,
        "state": code(OrderState(row.state)),
        "total_minor": str(row.total_minor),
        "currency": row.currency,
        "placed_on": _day(row.placed_at),
        "packed_on": _day(row.packed_at),
        "shipped_on": _day(row.shipped_at),
        "delivered_on": _day(row.delivered_at),
        "promised_by": row.promised_by.isoformat() if row.promised_by else "",
        "carrier": row.carrier,
        "tracking": row.tracking,
        "lines": str(row.lines) if row.lines else "",
    }
    return tuple((key, text) for key, text in told.items() if text)


def _follow_up(row: Row[Any]) -> Pairs:
    told = (
        ("state", code(FollowUpState(row.state))),
        ("due_at", row.due_at.isoformat()),
        ("owner", row.name or row.queue),
        ("why", row.why),
    )
    return tuple((key, text) for key, text in told if text)


def _complaint(row: Row[Any]) -> Pairs:
    told = (("state", code(ComplaintState(row.state))), ("owner", row.name or ""))
    return tuple((key, text) for key, text in told if text)


def _day(at: datetime | None) -> str:
    return at.date().isoformat() if at else ""


_ASKED_AS: Mapping[int, int] = {
    EventKind.ORDER: EventKind.ORDER,
    EventKind.PROMISE: EventKind.FOLLOW_UP,
    EventKind.FOLLOW_UP: EventKind.FOLLOW_UP,
    EventKind.COMPLAINT: EventKind.COMPLAINT,
}
_LIVE: Mapping[int, tuple[Select[Any], Callable[[Row[Any]], Pairs]]] = {
    EventKind.ORDER: (ORDERS, _order),
    EventKind.FOLLOW_UP: (FOLLOW_UPS, _follow_up),
    EventKind.COMPLAINT: (COMPLAINTS, _complaint),
}
