"""What counts as a repeat and a follow-on purchase."""

from datetime import UTC, datetime, timedelta

from agentdesk.domain.ids import OrderId, new_uuid
from agentdesk.domain.kinds import OrderState
from agentdesk.domain.loyalty import OrderForLoyalty, OrderMark, counts, mark_orders

START = datetime(2026, 1, 10, 9, 0, tzinfo=UTC)


def an_order(
    day: int, product: str, category: str, state: OrderState = OrderState.DELIVERED, **more: tuple[str, ...]
) -> OrderForLoyalty:
    return OrderForLoyalty(
        OrderId(new_uuid()),
        START + timedelta(days=day),
        state,
        (product, *more.get("products", ())) if product else (),
        (category, *more.get("categories", ())) if category else (),
    )


def marks(*orders: OrderForLoyalty, days: int = 180) -> list[tuple[bool, bool]]:
    by_id: dict[OrderId, OrderMark] = {mark.order_id: mark for mark in mark_orders(orders, days)}
    return [(by_id[order.order_id].is_repeat, by_id[order.order_id].is_follow_on) for order in orders]


def test_the_first_order_shows_nothing_yet() -> None:
    assert marks(an_order(0, "LAMP-1", "lamps")) == [(False, False)]


def test_the_same_product_again_is_a_repeat() -> None:
    assert marks(an_order(0, "LAMP-1", ""), an_order(900, "LAMP-1", "")) == [(False, False), (True, False)]


def test_another_product_of_a_known_category_is_a_repeat() -> None:
    assert marks(an_order(0, "LAMP-1", "lamps"), an_order(30, "LAMP-2", "Lamps ")) == [(False, False), (True, False)]


def test_a_new_category_within_180_days_is_a_follow_on() -> None:
    assert marks(an_order(0, "LAMP-1", "lamps"), an_order(180, "BULB", "bulbs")) == [(False, False), (False, True)]


def test_a_new_category_after_more_than_180_days_is_neither() -> None:
    assert marks(an_order(0, "LAMP-1", "lamps"), an_order(181, "BULB", "bulbs")) == [(False, False), (False, False)]


def test_the_days_are_a_setting() -> None:
    assert marks(an_order(0, "A", "a"), an_order(40, "B", "b"), days=30) == [(False, False), (False, False)]


def test_only_the_first_order_of_a_category_follows_on() -> None:
    assert marks(an_order(0, "A", "a"), an_order(10, "B", "b"), an_order(20, "B2", "b")) == [
        (False, False),
        (False, True),
        (True, False),
    ]


def test_an_order_with_something_known_and_something_new_is_both() -> None:
    assert marks(an_order(0, "A", "a"), an_order(10, "A", "a", products=("B",), categories=("b",))) == [
        (False, False),
        (True, True),
    ]


def test_cancelled_and_fully_returned_orders_do_not_count_and_teach_nothing() -> None:
    for state in (OrderState.CANCELLED, OrderState.RETURNED):
        assert not counts(state)
        assert marks(an_order(0, "A", "a", state), an_order(10, "A", "a")) == [(False, False), (False, False)]
        assert marks(an_order(0, "A", "a"), an_order(10, "A", "a", state)) == [(False, False), (False, False)]


def test_a_cancelled_order_does_not_stretch_the_window() -> None:
    assert marks(an_order(0, "A", "a"), an_order(170, "A", "a", OrderState.CANCELLED), an_order(190, "B", "b")) == [
        (False, False),
        (False, False),
        (False, False),
    ]


def test_orders_without_lines_show_nothing() -> None:
    assert marks(an_order(0, "", ""), an_order(10, "", "")) == [(False, False), (False, False)]


def test_the_order_of_the_rows_does_not_matter() -> None:
    first, second = an_order(0, "A", "a"), an_order(5, "A", "a")
    assert marks(second, first) == [(True, False), (False, False)]
