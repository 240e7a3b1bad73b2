"""Knows what the counters of customers must be: counted anew from every row, beside what the triggers have kept."""

from collections.abc import Mapping
from typing import Any, TypeAlias

from sqlalchemy import text

from agentdesk.store.engine import open_engine, reading

Counters: TypeAlias = Mapping[str, set[tuple[Any, ...]]]

_PLACED = (
    "SELECT CASE WHEN h.withdrawn_by IS NULL THEN coalesce(h.moved_to, e.customer_id) END AS home, e.kind AS kind, "
    "e.occurred_at AS at FROM event e LEFT JOIN event_head h ON h.event_id = e.id WHERE e.kind < 50"
)
_ANEW = {
    "kinds": f"SELECT home, kind, count(*) FROM ({_PLACED}) p WHERE home IS NOT NULL GROUP BY home, kind",
    "events": f"SELECT home, count(*), sum(CASE WHEN kind <= 5 THEN 1 ELSE 0 END), max(CASE WHEN kind <= 5 THEN at END) "
    f"FROM ({_PLACED}) p WHERE home IS NOT NULL GROUP BY home",
    "orders": "SELECT customer_id, count(*), sum(total_minor), min(placed_at), max(placed_at), "
    "sum(CASE WHEN is_repeat THEN 1 ELSE 0 END), sum(CASE WHEN is_follow_on THEN 1 ELSE 0 END) "
    "FROM sales_order WHERE state < 5 GROUP BY customer_id",
}
_KEPT = {
    "kinds": "SELECT customer_id, kind, n FROM customer_kind",
    "events": "SELECT customer_id, events, contacts, last_contact_at FROM customer_stat WHERE events > 0",
    "orders": "SELECT customer_id, orders, spent_minor, first_order_at, last_order_at, repeat_orders, follow_on_orders "
    "FROM customer_stat WHERE orders > 0",
}


def kept(url: str) -> Counters:
    """What stands in `customer_stat` and `customer_kind`."""
    return _asked(url, _KEPT)


def counted_anew(url: str) -> Counters:
    """What should stand there."""
    return _asked(url, _ANEW)


def _asked(url: str, questions: Mapping[str, str]) -> Counters:
    engine = open_engine(url, read_only=True)
    try:
        with reading(engine) as connection:
            return {name: {tuple(row) for row in connection.execute(text(sql))} for name, sql in questions.items()}
    finally:
        engine.dispose()
