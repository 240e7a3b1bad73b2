"""What the shop does after the sale by itself: once per order, and quiet while something is broken."""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

import pytest

from agentdesk.domain.aftersale import DEFAULT_RULES, RuleSpec, Trigger
from agentdesk.domain.commands import (
    ChangeSetting,
    CloseFollowUp,
    Closing,
    RetractInteraction,
    SetComplaint,
    SetConsent,
)
from agentdesk.domain.commands_aftersale import SetRule
from agentdesk.domain.ids import ComplaintId, CustomerId, EventId, FollowUpId, OrderId, RuleId, new_uuid
from agentdesk.domain.kinds import (
    Channel,
    ComplaintState,
    ConsentState,
    FollowUpKind,
    FollowUpState,
    OrderState,
    Purpose,
)
from agentdesk.services.aftersale import AfterSale
from agentdesk.store.aftersale_rows import SqlWatch
from agentdesk.store.reads import SqlReads
from tests.helpers.desk import ANNA, Desk


class Shop:
    """A desk with its after-sale rules."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        self.watch = SqlWatch(desk.engine)
        self.reads = SqlReads(desk.engine)
        self.after_sale = AfterSale(self.watch, self.reads, desk.say, desk.clock)

    def look_later(self) -> int:
        """When nothing that was said can be taken back any more."""
        self.desk.clock.turn(seconds=11)
        return self.after_sale.look()

    def order(self, customer_id: CustomerId, *, delivered_days_ago: float | None = None, **changes: Any) -> OrderId:
        now = self.desk.clock.now()
        told: dict[str, Any] = {
            "customer_id": customer_id, "order_no": f"O-{new_uuid().hex[-8:]}", "placed_at": now - timedelta(days=40),
            "state": OrderState.SHIPPED.value,
        }  # fmt: skip
        if delivered_days_ago is not None:
            told |= {
                "state": OrderState.DELIVERED.value, "delivered_at": now - timedelta(days=delivered_days_ago),
            }  # fmt: skip
        made = OrderId(self.desk.put("sales_order", **(told | changes)))
        self.desk.clock.turn(seconds=11)  # what was said before can be taken back no more
        return made

    def follow_ups(self) -> list[Any]:
        return [row for row in self.desk.rows("follow_up") if row["rule_key"]]

    def quiet(self) -> list[str]:
        return [row["suppressed"] for row in self.desk.rows("rule_firing") if row["suppressed"]]


@pytest.fixture
def shop(desk: Desk) -> Iterator[Shop]:
    opened = Shop(desk)
    yield opened
    opened.watch.close()
    opened.reads.close()


def test_a_delivered_order_is_called_about_once_however_often_one_looks(shop: Shop) -> None:
    sanne = shop.desk.customer()
    order = shop.order(sanne, delivered_days_ago=3)
    assert shop.look_later() == 1
    shop.desk.clock.turn(hours=1)
    assert shop.look_later() == 0
    (row,) = shop.follow_ups()
    assert (row["customer_id"], row["order_id"], row["owner"]) == (sanne, order, None)
    assert len(shop.desk.cards(sanne)) == 1
    shop.desk.say(CloseFollowUp(**shop.desk.basics(), follow_up_id=FollowUpId(row["id"]), state=FollowUpState.DONE))
    assert shop.look_later() == 0


def test_two_desks_that_look_at_the_same_time_fire_once(shop: Shop, workspace_url: str) -> None:
    shop.order(shop.desk.customer(), delivered_days_ago=3)
    with Desk(workspace_url, shop.desk.clock) as other_desk:
        waiting: list[Any] = []
        AfterSale(shop.watch, shop.reads, waiting.append, other_desk.clock).look()
        shop.look_later()
        for command in waiting:
            other_desk.say(command)
    assert len(shop.follow_ups()) == len(shop.desk.rows("rule_firing")) == 1


def test_it_is_too_early_the_day_after_and_too_late_after_weeks(shop: Shop) -> None:
    sanne = shop.desk.customer()
    shop.order(sanne, delivered_days_ago=1)
    shop.order(sanne, delivered_days_ago=20)
    assert shop.look_later() == 0
    shop.desk.clock.turn(days=2)
    assert shop.look_later() == 1


def test_a_late_delivery_is_called_about_when_its_day_is_over(shop: Shop) -> None:
    sanne = shop.desk.customer()
    today = shop.desk.clock.now().date()
    late = shop.order(sanne, promised_by=today - timedelta(days=1))
    shop.order(sanne, promised_by=today)
    shop.order(sanne, promised_by=date(2026, 9, 1))
    shop.order(sanne, promised_by=today - timedelta(days=1), state=OrderState.CANCELLED.value)
    shop.look_later()
    assert [row["order_id"] for row in shop.follow_ups()] == [late]
    assert shop.follow_ups()[0]["reason"] == "delivery-late"


def test_a_first_order_is_thanked_for_and_a_second_is_not(shop: Shop) -> None:
    new, known = shop.desk.customer("New"), shop.desk.customer("Known")
    yesterday = shop.desk.clock.now() - timedelta(days=1)
    first = shop.order(new, placed_at=yesterday, state=OrderState.PLACED.value)
    shop.order(known)
    shop.order(known, placed_at=yesterday)
    shop.look_later()
    assert [row["order_id"] for row in shop.follow_ups()] == [first]


def test_a_rule_is_quiet_while_a_complaint_is_open_and_fires_once_confirmed(shop: Shop) -> None:
    desk, sanne = shop.desk, shop.desk.customer()
    shop.order(sanne, delivered_days_ago=3)
    complaint = desk.log(sanne, outcome="complaint", complaint_id=ComplaintId(new_uuid())).complaint_id
    assert complaint is not None
    shop.look_later()
    assert shop.follow_ups() == []
    assert shop.quiet() == ["complaint"]
    assert shop.look_later() == 0
    for state in (ComplaintState.CORRECTED, ComplaintState.CONFIRMED):
        assert shop.follow_ups() == []
        desk.say(
            SetComplaint(**desk.basics(), complaint_id=complaint, state=state, owner=ANNA, event_id=EventId(new_uuid()))
        )
        shop.look_later()
    assert len(shop.follow_ups()) == 1
    assert shop.quiet() == []


def test_a_rule_is_quiet_while_a_promise_is_overdue(shop: Shop) -> None:
    desk, sanne = shop.desk, shop.desk.customer()
    shop.order(sanne, delivered_days_ago=3)
    promise = desk.follow_up(sanne, timedelta(hours=-1), kind=FollowUpKind.PROMISE)
    shop.look_later()
    assert shop.quiet() == ["promise-overdue"]
    desk.say(CloseFollowUp(**desk.basics(), follow_up_id=promise, state=FollowUpState.KEPT))
    shop.look_later()
    assert len(shop.follow_ups()) == 1


@pytest.mark.parametrize("taken_back", [False, True])
def test_rules_start_when_what_was_pressed_cannot_be_taken_back_any_more(shop: Shop, taken_back: bool) -> None:
    desk, sanne = shop.desk, shop.desk.customer()
    shop.order(sanne, delivered_days_ago=3)
    promise = desk.follow_up(sanne, timedelta(hours=-1), kind=FollowUpKind.PROMISE)
    shop.look_later()
    assert shop.quiet() == ["promise-overdue"]
    log = desk.log(sanne, closes=(Closing(follow_up_id=promise, state=FollowUpState.KEPT),))
    desk.clock.turn(seconds=9)
    assert shop.after_sale.look() == 0
    if taken_back:
        desk.say(
            RetractInteraction(**desk.basics(), interaction_id=log.interaction_id, retraction_id=EventId(new_uuid()))
        )
    shop.look_later()
    assert len(shop.follow_ups()) == (0 if taken_back else 1)


def test_an_offer_is_made_only_to_who_said_yes_to_marketing(shop: Shop) -> None:
    desk, sanne = shop.desk, shop.desk.customer()
    spec = RuleSpec(Trigger.DELIVERED, after_days=3, purpose=Purpose.MARKETING, title="Offer the matching shade")
    desk.say(SetRule(**desk.basics(), rule_id=RuleId(new_uuid()), name="offer", spec=spec.to_json(), active=True))
    shop.order(sanne, delivered_days_ago=3)
    shop.look_later()
    assert ["Offer" in row["title"] for row in shop.follow_ups()] == [False], "the after-sale call carries no offer"
    assert shop.quiet() == ["refused"]

    def says(channel: Channel, state: ConsentState) -> None:
        desk.say(
            SetConsent(
                **desk.basics(), consent_id=new_uuid(), customer_id=sanne, purpose=Purpose.MARKETING, channel=channel,
                state=state, source="told",
            )
        )  # fmt: skip
        shop.look_later()

    says(Channel.EMAIL, ConsentState.GIVEN)
    assert len(shop.follow_ups()) == 1, "a yes to mails is no yes to calls"
    says(Channel.CALL, ConsentState.GIVEN)
    assert sorted("Offer" in row["title"] for row in shop.follow_ups()) == [False, True]
    assert shop.quiet() == []


def test_a_refused_purpose_keeps_the_rule_quiet_until_it_lapses(shop: Shop) -> None:
    desk, sanne = shop.desk, shop.desk.customer()
    shop.order(sanne, delivered_days_ago=3)
    desk.say(
        SetConsent(
            **desk.basics(), consent_id=new_uuid(), customer_id=sanne, purpose=Purpose.AFTER_SALE,
            channel=Channel.CALL, state=ConsentState.REFUSED, source="told",
        )
    )  # fmt: skip
    shop.look_later()
    assert shop.quiet() == ["refused"]
    desk.clock.turn(days=31)
    shop.look_later()
    assert shop.quiet() == ["lapsed:refused"]
    assert shop.look_later() == 0


def test_a_quiet_firing_lapses_at_once_when_the_setting_says_so(shop: Shop) -> None:
    desk, sanne = shop.desk, shop.desk.customer()
    desk.say(ChangeSetting(**desk.basics(), key="rule_lapses", json_text="true"))
    shop.order(sanne, delivered_days_ago=3)
    promise = desk.follow_up(sanne, timedelta(hours=-1), kind=FollowUpKind.PROMISE)
    shop.look_later()
    desk.say(CloseFollowUp(**desk.basics(), follow_up_id=promise, state=FollowUpState.KEPT))
    shop.look_later()
    assert shop.follow_ups() == []


def test_a_return_meanwhile_takes_back_a_quiet_firing(shop: Shop) -> None:
    desk, sanne = shop.desk, shop.desk.customer()
    order = shop.order(sanne, delivered_days_ago=3)
    desk.follow_up(sanne, timedelta(hours=-1), kind=FollowUpKind.PROMISE)
    shop.look_later()
    with desk.workspace.unit_of_work() as uow:
        uow.rows.update("sales_order", {"id": order}, state=OrderState.RETURNED.value)
        uow.rows.update("follow_up", {"state": 0}, state=FollowUpState.KEPT.value)
        uow.commit()
    shop.look_later()
    assert shop.follow_ups() == []


def test_rules_are_configured_by_the_administrator(shop: Shop) -> None:
    desk, sanne = shop.desk, shop.desk.customer()
    shop.order(sanne, delivered_days_ago=3)
    usual = DEFAULT_RULES[0]
    desk.say(SetRule(**desk.basics(), rule_id=usual.rule_id, name="off", spec=usual.spec.to_json(), active=False))
    assert shop.look_later() == 0
    spec = '{"trigger": "delivered", "after_days": 2, "title": "Ask how it went", "queue": "Desk"}'
    desk.say(SetRule(**desk.basics(), rule_id=usual.rule_id, name="own", spec=spec))
    assert shop.look_later() == 1
    (row,) = shop.follow_ups()
    assert row["title"].startswith("Ask how it went")
    assert row["queue"] == "Desk"


def test_new_zone_rules_make_due_times_again_once(shop: Shop) -> None:
    desk = shop.desk
    item = desk.follow_up(desk.customer())
    right = desk.row("follow_up", id=item)["due_at"]
    with desk.workspace.unit_of_work() as uow:
        uow.rows.update("follow_up", {"id": item}, due_at=right + timedelta(hours=1))  # by the old rules
        uow.commit()
    assert shop.after_sale.check_zones("2027a")
    assert desk.row("follow_up", id=item)["due_at"] == right
    assert not shop.after_sale.check_zones("2027a")
