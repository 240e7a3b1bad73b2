"""Two and three desks at one workspace: a call is passed on, and the colleague sees whose it is while it rings."""

from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass, replace
from datetime import timedelta

import pytest
from pytestqt.qtbot import QtBot

from agentdesk.domain.commands import LogInteraction, RecordCall
from agentdesk.domain.commands_people import SetExtensions, SetQueue, TakeHandedCall, WithdrawHandedCall
from agentdesk.domain.directory import PresenceSaid, Seen
from agentdesk.domain.ids import AgentId, CustomerId, new_uuid
from agentdesk.domain.live import Stage
from agentdesk.services.directory import put_presence
from agentdesk.ui.theme import Theme
from agentdesk.ui.words import Words
from tests.helpers.desk import ANNA, BO, Clock, Desk
from tests.helpers.screen import NOON, StillClock
from tests.helpers.shop import ShopDesk, a_desk

CLEO = AgentId(3)
NUMBER = "+31618429930"
NOTE = "The lamp came broken, twice."


@dataclass
class Shop:
    """Anna (201), Bo (202) and Cleo (203) at their desks, and a customer with a number."""

    anna: ShopDesk
    bo: ShopDesk
    cleo: ShopDesk
    customer_id: CustomerId
    clock: StillClock
    behind: Desk


@pytest.fixture
def shop(qtbot: QtBot, workspace_url: str, theme: Theme, words: Words) -> Iterator[Shop]:
    clock = StillClock()
    with Desk(workspace_url, Clock(NOON)) as behind, ExitStack() as desks:
        behind.colleague()
        behind.colleague("Cleo", CLEO)
        for agent_id, number in ((ANNA, "201"), (BO, "202"), (CLEO, "203")):
            behind.say(SetExtensions(**behind.basics(), agent_id=agent_id, numbers=(number,)))
        behind.say(SetQueue(**behind.basics(), queue_id=new_uuid(), name="Levering", number="900"))
        customer_id = behind.customer()
        behind.put("contact_point", customer_id=customer_id, kind=1, raw=NUMBER, normalised=NUMBER, reversed="x")
        made = [
            desks.enter_context(a_desk(qtbot, workspace_url, agent_id, name, theme, words, clock))
            for agent_id, name in ((ANNA, "Anna de Wit"), (BO, "Bo"), (CLEO, "Cleo"))
        ]
        yield Shop(made[0], made[1], made[2], customer_id, clock, behind)


def about(desk: ShopDesk, reason: str) -> None:
    assert desk.front is not None
    desk.pane.controller.change(replace(desk.front, reason=reason))


def words_left(shop: Shop) -> int:
    return len(shop.behind.rows("handed_words"))


def test_the_colleague_who_is_asked_sees_the_customer_while_it_rings(qtbot: QtBot, shop: Shop) -> None:
    ref = shop.anna.takes_call(qtbot, NUMBER, NOTE)
    shop.anna.sends_to("bo", asking=True)
    assert shop.anna.phone.calls[ref].consult is not None
    ringing = shop.bo.phone.ring_now("201")
    qtbot.waitUntil(lambda: shop.bo.opened == [shop.customer_id])
    item = shop.bo.front
    assert item is not None
    assert (item.stage, item.customer_name, item.attachable) == (Stage.RINGING, "Sanne de Vries", False)
    assert shop.bo.shows() == ("Anna de Wit asks you; the customer waits", "Identity not checked by Anna de Wit", NOTE)
    assert shop.cleo.shows() == ()
    shop.bo.phone.answer(ringing)
    qtbot.waitUntil(lambda: len(shop.bo.said(TakeHandedCall)) == 1)
    assert words_left(shop) == 0
    assert shop.bo.shows()[-1] == NOTE  # it stays on the desk that has it


def test_what_comes_after_the_ring_is_still_shown(qtbot: QtBot, shop: Shop) -> None:
    shop.anna.takes_call(qtbot, NUMBER, NOTE)
    shop.bo.phone.ring_now("201")
    qtbot.waitUntil(lambda: shop.bo.front is not None and not shop.bo.pane.callers.is_asking(shop.bo.front))
    assert shop.bo.shows() == ()
    shop.anna.sends_to("bo", asking=True)
    qtbot.waitUntil(lambda: bool(shop.bo.shows()), timeout=5000)


def test_a_transfer_that_arrives_with_the_customers_number_names_who_sent_it(qtbot: QtBot, shop: Shop) -> None:
    shop.anna.takes_call(qtbot, NUMBER)
    shop.anna.sends_to("202", asking=False)
    shop.bo.phone.ring_now("06 18 42 99 30")
    qtbot.waitUntil(lambda: bool(shop.bo.shows()))
    assert shop.bo.shows()[0] == "Transferred by Anna de Wit"


def test_another_call_of_the_colleague_or_to_somebody_else_shows_nothing(qtbot: QtBot, shop: Shop) -> None:
    shop.anna.takes_call(qtbot, NUMBER, NOTE)
    shop.anna.sends_to("bo", asking=True)
    shop.cleo.phone.ring_now("201")
    shop.bo.phone.ring_now("203")
    for desk in (shop.cleo, shop.bo):
        qtbot.waitUntil(lambda desk=desk: desk.front is not None and not desk.pane.callers.is_asking(desk.front))  # type: ignore[misc]
        assert desk.shows() == ()
        assert desk.opened == []


def test_a_queue_is_picked_by_one_of_two_and_only_there_it_is_shown(qtbot: QtBot, shop: Shop) -> None:
    shop.anna.takes_call(qtbot, NUMBER, NOTE)
    shop.anna.sends_to("lev", asking=True)
    first = shop.bo.phone.ring_now("201", "", "Levering")
    qtbot.waitUntil(lambda: bool(shop.bo.shows()))
    assert shop.cleo.shows() == ()
    shop.bo.phone.far_end_hangs_up(first)  # the queue goes on to the next
    second = shop.cleo.phone.ring_now("201", "", "Levering")
    qtbot.waitUntil(lambda: bool(shop.cleo.shows()))
    qtbot.waitUntil(lambda: shop.bo.shows() == ())
    shop.cleo.phone.answer(second)
    qtbot.waitUntil(lambda: words_left(shop) == 0)
    shop.bo.phone.ring_now("201", "", "Levering")
    qtbot.waitUntil(lambda: shop.bo.front is not None and not shop.bo.pane.callers.is_asking(shop.bo.front))
    assert shop.bo.shows() == ()


def test_after_some_minutes_it_is_shown_to_nobody(qtbot: QtBot, shop: Shop) -> None:
    shop.anna.takes_call(qtbot, NUMBER, NOTE)
    shop.anna.sends_to("bo", asking=True)
    shop.clock.at += timedelta(minutes=11)
    shop.bo.phone.ring_now("201")
    qtbot.waitUntil(lambda: shop.bo.front is not None and not shop.bo.pane.callers.is_asking(shop.bo.front))
    assert shop.bo.shows() == ()


def test_giving_the_colleague_up_takes_it_back(qtbot: QtBot, shop: Shop) -> None:
    ref = shop.anna.takes_call(qtbot, NUMBER, NOTE)
    shop.anna.sends_to("bo", asking=True)
    assert words_left(shop) == 1
    shop.anna.phone.abandon(ref)
    qtbot.waitUntil(lambda: words_left(shop) == 0)
    shop.anna.sends_to("0612345678", asking=True)
    assert words_left(shop) == 0  # a mere number gets nothing
    assert len(shop.anna.said(WithdrawHandedCall)) == 1


def test_a_customer_who_hangs_up_meanwhile_takes_it_back(qtbot: QtBot, shop: Shop) -> None:
    ref = shop.anna.takes_call(qtbot, NUMBER, NOTE)
    shop.anna.sends_to("bo", asking=True)
    shop.anna.phone.far_end_hangs_up(ref)
    qtbot.waitUntil(lambda: words_left(shop) == 0)


def test_calling_the_same_colleague_about_something_else_takes_it_back(qtbot: QtBot, shop: Shop) -> None:
    shop.anna.takes_call(qtbot, NUMBER, NOTE)
    shop.anna.sends_to("bo", asking=False)
    shop.clock.ticks += 1
    shop.anna.phone.tick()
    qtbot.waitUntil(lambda: not shop.anna.phone.calls)
    assert words_left(shop) == 1
    shop.anna.phone.dial("202")
    qtbot.waitUntil(lambda: words_left(shop) == 0)


def test_the_call_is_one_contact_with_two_logs(qtbot: QtBot, shop: Shop) -> None:
    shop.anna.takes_call(qtbot, NUMBER, NOTE)
    about(shop.anna, "delivery-damaged")
    shop.anna.sends_to("bo", asking=False)
    ref = shop.bo.phone.ring_now("201")
    qtbot.waitUntil(lambda: bool(shop.bo.shows()))
    shop.bo.phone.answer(ref)
    about(shop.bo, "return")
    shop.clock.ticks += 1
    shop.anna.phone.tick()  # the phone system has it now
    shop.bo.phone.far_end_hangs_up(ref)
    for desk, outcome in ((shop.anna, "transferred"), (shop.bo, "resolved")):
        if not desk.said(LogInteraction):
            qtbot.waitUntil(lambda desk=desk: desk.front is not None and desk.front.stage is Stage.WRAP_UP)  # type: ignore[misc]
            desk.pane.controller.choose_outcome(outcome)
        assert len(desk.said(LogInteraction)) == 1
    assert [each.sent_to for each in shop.anna.said(RecordCall) if isinstance(each, RecordCall)] == ["Bo"]
    stat = shop.behind.row("customer_stat", customer_id=shop.customer_id)
    assert stat["contacts"] == 1
    (case,) = shop.behind.rows("case")
    assert case["contacts"] == 1
    assert case["resolved_at"] is not None


def test_a_customer_nobody_knows_is_passed_on_with_their_number_and_never_mixed_up(qtbot: QtBot, shop: Shop) -> None:
    """The colleague's own extension must not become the number of a customer."""
    shop.anna.takes_call(qtbot, "+31201112233", NOTE)
    shop.anna.sends_to("bo", asking=True)
    shop.bo.phone.ring_now("201")
    qtbot.waitUntil(lambda: bool(shop.bo.shows()))
    assert shop.bo.shows()[1:] == ("The customer calls from 020 111 2233", NOTE)
    item = shop.bo.front
    assert item is not None
    assert (item.customer_id, item.caller_settled, item.attachable) == (None, True, False)


def test_presence_reaches_the_other_desks(qtbot: QtBot, shop: Shop) -> None:
    with shop.bo.workspace.unit_of_work() as uow:
        put_presence(uow, BO, "desk-bo", PresenceSaid(Seen.BREAK, shop.clock.now(), "lunch"), shop.clock.now())
        uow.commit()

    def seen() -> Seen | None:
        bo = shop.anna.book.now.person(BO)
        return bo.seen if bo is not None else None

    qtbot.waitUntil(lambda: seen() is Seen.BREAK, timeout=5000)
