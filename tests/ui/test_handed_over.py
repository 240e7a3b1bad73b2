"""A call that goes on with somebody else, and what the phone says while it is on."""

import pytest
from pytestqt.qtbot import QtBot

from agentdesk.domain.events import PhoneFailed
from tests.helpers.cards import a_card
from tests.helpers.live import LiveDesk, Open, a_match, knows
from tests.ui.test_live_callers import front, ring


@pytest.fixture
def desk(open_desk: Open) -> LiveDesk:
    return open_desk()


def handed_over(desk: LiveDesk, number: str, name: str = "", *, private: bool = False) -> None:
    """The call that is on goes on with somebody else."""
    (ref,) = desk.phone.calls
    desk.simulator._book.change(ref, number=number, display_name=name, private=private, queue="Levering",
                                diverted_from="0201234567", dialled="0207654321")  # fmt: skip


def test_a_caller_whom_a_colleague_hands_over_is_the_one_on_the_card(qtbot: QtBot, desk: LiveDesk) -> None:
    colleague, customer = a_card(name="Piet van de balie"), a_card()
    knows(desk.stage, a_match(colleague))
    ring(qtbot, desk, "204")
    knows(desk.stage, a_match(customer))
    handed_over(desk, "0618429930", "S de Vries")
    qtbot.waitUntil(lambda: front(desk).customer_id == customer.customer_id)
    item = front(desk)
    assert (item.number, item.display_name, item.queue) == ("0618429930", "S de Vries", "Levering")
    assert (item.diverted_from, item.dialled) == ("0201234567", "0207654321")
    assert desk.wanted[-1] == customer.customer_id


def test_a_caller_who_is_nobody_known_leaves_the_colleague_off_the_card(qtbot: QtBot, desk: LiveDesk) -> None:
    knows(desk.stage, a_match(a_card(name="Piet van de balie")))
    ring(qtbot, desk, "204")
    knows(desk.stage)
    handed_over(desk, "", private=True)
    qtbot.waitUntil(lambda: front(desk).private)
    assert (front(desk).customer_id, front(desk).customer_name, front(desk).caller_settled) == (None, "", False)


def test_a_caller_the_agent_has_chosen_stays_when_the_number_changes(qtbot: QtBot, desk: LiveDesk) -> None:
    chosen = a_card(name="Bakkerij Van Loon")
    knows(desk.stage)
    ring(qtbot, desk, "204")
    desk.pane.give_call_to(chosen.customer_id, chosen.name)
    knows(desk.stage, a_match(a_card()))
    handed_over(desk, "0618429930")
    qtbot.waitUntil(lambda: front(desk).number == "0618429930")
    assert not desk.pane.callers.is_asking(front(desk))
    assert front(desk).customer_id == chosen.customer_id


def test_a_caller_who_becomes_known_while_it_rings_is_asked_for(qtbot: QtBot, desk: LiveDesk) -> None:
    customer = a_card()
    knows(desk.stage)
    ring(qtbot, desk, "")
    knows(desk.stage, a_match(customer))
    handed_over(desk, "0618429930")
    qtbot.waitUntil(lambda: front(desk).customer_id == customer.customer_id)


# --- sentences of the phone -----------------------------------------------------------------------------------------


def test_a_sentence_of_the_phone_stands_until_it_can_be_read(qtbot: QtBot, desk: LiveDesk) -> None:
    ring(qtbot, desk)
    line = desk.pane._trouble
    desk.stage.hub.publish(PhoneFailed("transfer-failed"))
    qtbot.waitUntil(line.isVisible)
    (ref,) = desk.phone.calls
    with qtbot.waitSignal(desk.stage.bridge.happened):
        desk.simulator.set_mute(ref, muted=True)
    assert line.isVisible()
    assert line.accessibleName().startswith("The call was not transferred.")
    line._over.setInterval(1)
    qtbot.waitUntil(line.isHidden)


def test_a_sentence_of_the_phone_gives_way_to_the_next_call(qtbot: QtBot, desk: LiveDesk) -> None:
    desk.stage.hub.publish(PhoneFailed("dial-failed"))
    qtbot.waitUntil(desk.pane._trouble.isVisible)
    desk.simulator.ring_now("06 1842 9930")
    qtbot.waitUntil(desk.pane._trouble.isHidden)
