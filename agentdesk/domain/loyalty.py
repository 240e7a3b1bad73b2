"""Knows which orders show loyalty, and how every loyalty number in the header is made.

- *Counts*: an order that was neither cancelled nor returned in full.
- *Repeat*: a counting order with a product or a category this customer bought before, in a counting order.
- *Follow-on*: a counting order with a category this customer never bought before, placed within 180 days (setting)
  of the customer's previous counting order. One order may be both: something known and something new.
- *Referral*: a customer (or a name) somebody named, recorded with one key; `customer_stat` is not involved.
- An order without known products (no lines) counts as an order and shows neither, since nothing says what it was.
- Spent: the totals of counting orders, in the currency of the newest one.

"Bought before" means placed before; orders of the same moment go by their id, so every desk marks alike.
"""

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta

from agentdesk.domain.folding import fold
from agentdesk.domain.ids import OrderId
from agentdesk.domain.kinds import OrderState
from agentdesk.domain.records import dataclass

FOLLOW_ON_DAYS = 180
"""Default of the workspace setting `follow_on_days`."""

NOT_COUNTED = frozenset({OrderState.CANCELLED, OrderState.RETURNED})


@dataclass(frozen=True, slots=True)
class OrderForLoyalty:
    """What the rules look at. `products` and `categories` of all its lines, as written; empty ones are left out."""

    order_id: OrderId
    placed_at: datetime
    state: OrderState
    products: tuple[str, ...] = ()
    categories: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class OrderMark:
    """What is kept on the order: `sales_order.is_repeat` and `is_follow_on`."""

    order_id: OrderId
    counts: bool
    is_repeat: bool
    is_follow_on: bool


def counts(state: OrderState) -> bool:
    """Does an order in this state count for loyalty?"""
    return state not in NOT_COUNTED


def mark_orders(orders: Sequence[OrderForLoyalty], follow_on_days: int = FOLLOW_ON_DAYS) -> tuple[OrderMark, ...]:
    """The marks of *all* orders of one customer, oldest first. Mark again when one is added, cancelled or returned."""
    window = timedelta(days=follow_on_days)
    products: set[str] = set()
    categories: set[str] = set()
    previous: datetime | None = None
    marks: list[OrderMark] = []
    for order in sorted(orders, key=lambda each: (each.placed_at, each.order_id)):
        if not counts(order.state):
            marks.append(OrderMark(order.order_id, counts=False, is_repeat=False, is_follow_on=False))
            continue
        bought, of = _keys(order.products), _keys(order.categories)
        repeat = bool(bought & products or of & categories)
        soon = previous is not None and order.placed_at - previous <= window
        marks.append(
            OrderMark(order.order_id, counts=True, is_repeat=repeat, is_follow_on=soon and bool(of - categories))
        )
        products |= bought
        categories |= of
        previous = order.placed_at
    return tuple(marks)


def _keys(texts: Iterable[str]) -> set[str]:
    """Folded, so that `Lamp ` and `lamp` are one category."""
    return {key for key in (fold(text).strip() for text in texts) if key}
