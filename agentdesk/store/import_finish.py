"""Knows what follows from imported orders: their titles from their lines, and their loyalty marks.

While that is still to come, a note of it lies in the workspace: after a kill the next import of the source does it.
"""

from collections.abc import Sequence
from uuid import UUID

from agentdesk.domain.clock import from_us
from agentdesk.domain.ids import OrderId
from agentdesk.domain.kinds import OrderState
from agentdesk.domain.loyalty import OrderForLoyalty, mark_orders
from agentdesk.store.bulk import Bulk, give_way, uid
from agentdesk.store.import_units import REF, Unit

_ORDERS_AT_ONCE = 200
_CUSTOMERS_AT_ONCE = 20
_WRITES_AT_ONCE = 40
_TITLE_LENGTH = 120

_LINES = "SELECT order_id, description FROM order_line WHERE order_id {ids} ORDER BY order_id, line"
_TITLE = "UPDATE sales_order SET title = ? WHERE id = ? AND title <> ?"
_ORDERS = "SELECT customer_id, id, placed_at, state, is_repeat, is_follow_on FROM sales_order WHERE customer_id {ids}"
_PRODUCTS = (
    "SELECT DISTINCT l.order_id, CASE WHEN l.sku = '' THEN l.description ELSE l.sku END, l.category "
    "FROM sales_order o JOIN order_line l ON l.order_id = o.id WHERE o.customer_id {ids}"
)
_NOTE = "source = ? AND kind = 'unfinished' AND external_id = 'orders'"
_NOTED = f"SELECT 1 FROM external_ref WHERE {_NOTE}"
_NOTE_DOWN = REF.sql + " ON CONFLICT DO NOTHING"
_NO_ID = bytes(16)
_ALL = "SELECT id, customer_id FROM sales_order WHERE source = ?"
_MARK = "UPDATE sales_order SET is_repeat = ?, is_follow_on = ? WHERE id = ?"


class Finish:
    """Remembers which orders and customers an import touches, and completes them."""

    def __init__(self, bulk: Bulk) -> None:
        self._bulk = bulk
        self._source = ""
        self._was_cut = self._is_noted = False
        self._orders: set[bytes] = set()
        self._customers: set[bytes] = set()

    def begin(self, source: str) -> None:
        """A table of this source comes; whether an earlier import of it was cut off is asked now."""
        self._source = source
        self._was_cut = self._is_noted = bool(self._bulk.rows(_NOTED, [source]))

    def touch(self, units: Sequence[Unit]) -> None:
        """Before these are written."""
        for unit in units:
            if unit.touched_order is not None:
                self._orders.add(unit.touched_order)
            if unit.touched_customer is not None:
                self._customers.add(unit.touched_customer)
        if not self._is_noted and (self._orders or self._customers):
            self._is_noted = True
            with self._bulk.transaction():
                self._bulk.do(_NOTE_DOWN, (self._source, "unfinished", "orders", uid(_NO_ID, self._bulk), _NO_ID))

    def complete(self) -> None:
        """Nobody knows what a cut-off import touched: then it is every order of the source."""
        if self._was_cut:
            for order_id, customer_id in self._bulk.rows(_ALL, [self._source]):
                self._orders.add(bytes(order_id))
                self._customers.add(bytes(customer_id))
        self._titles()
        self._marks()

    def forget(self) -> None:
        """Everything is complete; inside a transaction."""
        if self._is_noted:
            self._bulk.do(f"DELETE FROM external_ref WHERE {_NOTE}", [self._source])
            self._was_cut = self._is_noted = False

    def _titles(self) -> None:
        """An order is called after its first lines; `+3` says how many more there are."""
        waiting = sorted(self._orders)
        self._orders.clear()
        for start in range(0, len(waiting), _ORDERS_AT_ONCE):
            named: dict[bytes, list[str]] = {}
            for order_id, words in self._bulk.rows_of_ids(_LINES, waiting[start : start + _ORDERS_AT_ONCE]):
                named.setdefault(bytes(order_id), []).append(words)
            rows = [(title, order_id, title) for order_id, words in named.items() if (title := _title(words))]
            self._write(_TITLE, rows, (1,))

    def _marks(self) -> None:
        """Repeat and follow-on orders of every touched customer."""
        waiting = sorted(self._customers)
        self._customers.clear()
        for start in range(0, len(waiting), _CUSTOMERS_AT_ONCE):
            self._mark(waiting[start : start + _CUSTOMERS_AT_ONCE])

    def _mark(self, customers: Sequence[bytes]) -> None:
        products: dict[bytes, set[str]] = {}
        categories: dict[bytes, set[str]] = {}
        for order_id, product, category in self._bulk.rows_of_ids(_PRODUCTS, customers):
            products.setdefault(bytes(order_id), set()).add(product)
            categories.setdefault(bytes(order_id), set()).add(category)
        orders: dict[bytes, list[OrderForLoyalty]] = {}
        marked: dict[UUID, tuple[bool, bool]] = {}
        for customer_id, order_id, placed_us, state, repeat, follow_on in self._bulk.rows_of_ids(_ORDERS, customers):
            key = bytes(order_id)
            order = OrderForLoyalty(
                OrderId(UUID(bytes=key)),
                from_us(placed_us),
                OrderState(state),
                tuple(sorted(products.get(key, ()))),
                tuple(sorted(categories.get(key, ()))),
            )
            marked[order.order_id] = (bool(repeat), bool(follow_on))
            orders.setdefault(bytes(customer_id), []).append(order)
        rows = [
            (mark.is_repeat, mark.is_follow_on, mark.order_id.bytes)
            for each in orders.values()
            for mark in mark_orders(each)
            if marked[mark.order_id] != (mark.is_repeat, mark.is_follow_on)
        ]
        self._write(_MARK, rows, (2,))

    def _write(self, sql: str, rows: Sequence[tuple[object, ...]], ids: Sequence[int]) -> None:
        for start in range(0, len(rows), _WRITES_AT_ONCE):
            with self._bulk.transaction():
                self._bulk.many(sql, rows[start : start + _WRITES_AT_ONCE], ids)
            give_way()


def _title(words: Sequence[str]) -> str:
    named = list(dict.fromkeys(each.strip() for each in words if each.strip()))
    if not named:
        return ""
    shown = ", ".join(named[:2])[:_TITLE_LENGTH]
    return f"{shown} +{len(named) - 2}" if len(named) > 2 else shown
