"""Who is calling: known, guessed, shared, unknown, withheld; and never attached by itself."""

from collections.abc import Callable, Iterator
from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from agentdesk.domain.calls import CallSnapshot, CallState
from agentdesk.domain.commands import AttachContactPoint, DetachContactPoint, MoveInteraction
from agentdesk.domain.errors import Offline
from agentdesk.domain.events import CallOffered, PhoneFailed, ServerBack
from agentdesk.domain.ids import CallRef, EventId, new_uuid
from agentdesk.domain.kinds import Direction
from agentdesk.domain.live import LiveItem
from agentdesk.services.queries import CustomerCard, FindCustomers, Hit, TimelineRows, WhoIs
from agentdesk.ui.live.call_card import CallCard
from agentdesk.ui.live.caller_choice import CallerChoice
from agentdesk.ui.live.card_button import CardButton
from agentdesk.ui.theme import Theme
from agentdesk.ui.words import Words
from agentdesk.ui.work import CallWish
from tests.helpers.cards import a_card
from tests.helpers.live import LiveDesk, a_hit, a_match, a_row, knows
from tests.helpers.screen import Stage

ALT = Qt.KeyboardModifier.AltModifier
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def desk(qtbot: QtBot, stage: Stage, theme: Theme, words: Words) -> Iterator[LiveDesk]:
    made = LiveDesk(stage, theme, words)
    qtbot.addWidget(made.window)
    qtbot.waitUntil(made.window.isActiveWindow)
    yield made
    made.close()


def front(desk: LiveDesk) -> LiveItem:
    item = desk.pane.controller.front
    assert item is not None
    return item


def chooser(desk: LiveDesk) -> CallerChoice:
    found = desk.pane.findChild(CallerChoice)
    assert isinstance(found, CallerChoice)
    return found


def ring(qtbot: QtBot, desk: LiveDesk, number: str = "06 1842 9930") -> None:
    """It rings, is answered, and the question who it is has its answer."""
    ref = desk.simulator.ring_now(number)
    desk.simulator.answer(ref)
    qtbot.waitUntil(lambda: not desk.pane.callers.is_asking(front(desk)))


def test_one_customer_whose_very_number_it_is_needs_no_choice(qtbot: QtBot, desk: LiveDesk) -> None:
    card = a_card()
    knows(desk.stage, a_match(card))
    ring(qtbot, desk)
    assert (front(desk).customer_id, front(desk).customer_name) == (card.customer_id, "Sanne de Vries")
    assert not chooser(desk).isVisible()


def test_of_several_customers_one_key_takes_each(qtbot: QtBot, desk: LiveDesk) -> None:
    one, other = a_card(), a_card(name="Bakkerij Van Loon")
    knows(desk.stage, a_match(one, shared=True), a_match(other, shared=True))
    ring(qtbot, desk)
    assert chooser(desk).isVisible()
    assert front(desk).customer_id is None
    desk.press(Qt.Key.Key_2, ALT)
    assert front(desk).customer_id == other.customer_id
    assert desk.said(AttachContactPoint) == []


def test_a_guess_is_proposed_and_its_number_attached_by_one_more_key(qtbot: QtBot, desk: LiveDesk) -> None:
    card = a_card()
    knows(desk.stage, a_match(card, reason="trailing-digits", confidence=0.6))
    ring(qtbot, desk)
    assert front(desk).customer_id is None
    desk.press(Qt.Key.Key_1, ALT)
    assert front(desk).customer_id == card.customer_id
    assert desk.said(AttachContactPoint) == []
    desk.press(Qt.Key.Key_2, ALT)
    (attached,) = desk.said(AttachContactPoint)
    assert isinstance(attached, AttachContactPoint)
    assert (attached.customer_id, attached.normalised) == (card.customer_id, "+31618429930")
    assert not chooser(desk).isVisible()


def test_this_call_only_is_the_first_choice_for_an_unknown_number(qtbot: QtBot, desk: LiveDesk) -> None:
    ring(qtbot, desk, "020 555 1234")
    desk.press(Qt.Key.Key_1, ALT)
    assert not chooser(desk).isVisible()
    desk.press(Qt.Key.Key_1, CTRL)
    desk.press(Qt.Key.Key_F12)
    (log,) = desk.logs
    assert (log.customer_id, log.number) == (None, "020 555 1234")
    assert desk.said(AttachContactPoint) == []


def test_an_unknown_number_is_attached_to_a_customer_who_was_looked_for(qtbot: QtBot, desk: LiveDesk) -> None:
    card = a_card()
    desk.stage.reads.answers[FindCustomers] = (a_hit(card),)
    ring(qtbot, desk, "020 555 1234")
    desk.press(Qt.Key.Key_2, ALT)
    assert isinstance(desk.window.focusWidget(), QLineEdit)
    desk.keys("sanne")
    qtbot.waitUntil(lambda: any(isinstance(each, FindCustomers) for each in desk.stage.reads.asked))
    qtbot.waitUntil(lambda: any(row.isVisible() for row in chooser(desk)._rows))
    desk.press(Qt.Key.Key_Return)
    (attached,) = desk.said(AttachContactPoint)
    assert isinstance(attached, AttachContactPoint)
    assert attached.customer_id == front(desk).customer_id == card.customer_id


def looks_for(qtbot: QtBot, desk: LiveDesk, text: str) -> None:
    ring(qtbot, desk, "020 555 1234")
    desk.press(Qt.Key.Key_2, ALT)
    desk.keys(text)
    qtbot.waitUntil(lambda: chooser(desk)._found_for == text)


def test_of_several_found_the_arrow_keys_mark_one_and_enter_takes_none_unseen(qtbot: QtBot, desk: LiveDesk) -> None:
    one, other = a_card(), a_card(name="Sanne Bakker")
    desk.stage.reads.answers[FindCustomers] = (a_hit(one), a_hit(other))
    looks_for(qtbot, desk, "sanne")
    desk.press(Qt.Key.Key_Return)
    assert desk.said(AttachContactPoint) == []
    desk.press(Qt.Key.Key_Down)
    assert [row.isChecked() for row in chooser(desk)._rows if row.isVisible()] == [False, True]
    desk.press(Qt.Key.Key_Return)
    assert front(desk).customer_id == other.customer_id
    assert desk.window.focusWidget() is desk.editor


def test_the_keys_of_a_search_go_with_it(qtbot: QtBot, desk: LiveDesk) -> None:
    desk.stage.reads.answers[FindCustomers] = tuple(a_hit(a_card(name=f"Sanne {name}")) for name in ("A", "B", "C"))
    looks_for(qtbot, desk, "sanne")
    desk.press(Qt.Key.Key_Escape)
    assert desk.window.focusWidget() is desk.editor
    assert not any(row.isVisible() for row in chooser(desk)._rows)
    desk.press(Qt.Key.Key_3, ALT)
    assert desk.said(AttachContactPoint) == []
    line = desk.window.focusWidget()
    assert isinstance(line, QLineEdit)
    assert line.accessibleName() == "Name"  # of a new customer


def test_enter_attaches_to_nobody_found_for_an_older_text(qtbot: QtBot, desk: LiveDesk) -> None:
    first, later = Event(), Event()
    old, new = a_card(name="Sanne Bakker"), a_card(name="Sannerien Smit")

    def found(query: FindCustomers) -> tuple[Hit, ...]:
        gate, card = (first, old) if query.text == "sanne" else (later, new)
        assert gate.wait(10)
        return (a_hit(card),)

    desk.stage.reads.answers[FindCustomers] = found
    ring(qtbot, desk, "020 555 1234")
    desk.press(Qt.Key.Key_2, ALT)
    desk.keys("sanne")
    qtbot.waitUntil(lambda: any(isinstance(each, FindCustomers) for each in desk.stage.reads.asked))
    desk.keys("rien")
    first.set()  # the answer to "sanne" comes while the line says more
    qtbot.waitUntil(lambda: sum(isinstance(each, FindCustomers) for each in desk.stage.reads.asked) == 2)
    desk.press(Qt.Key.Key_Return)
    assert desk.said(AttachContactPoint) == []
    later.set()
    qtbot.waitUntil(lambda: chooser(desk)._found_for == "sannerien")
    desk.press(Qt.Key.Key_Return)
    assert front(desk).customer_id == new.customer_id


def test_nobody_of_that_name_is_said(qtbot: QtBot, desk: LiveDesk) -> None:
    looks_for(qtbot, desk, "Brouwr")
    assert any(each.similar for each in desk.stage.reads.asked if isinstance(each, FindCustomers))
    assert chooser(desk)._head.accessibleName() == "Nobody is called “Brouwr”"


def test_attaching_is_told_and_can_be_taken_back(qtbot: QtBot, desk: LiveDesk) -> None:
    told: list[tuple[str, Callable[[], None]]] = []
    desk.pane.callers.attached.connect(lambda text, undo: told.append((text, undo)))
    desk.stage.reads.answers[FindCustomers] = (a_hit(a_card()),)
    looks_for(qtbot, desk, "sanne")
    desk.press(Qt.Key.Key_Return)
    ((text, undo),) = told
    assert "Sanne de Vries" in text
    undo()
    (attached,), (detached,) = desk.said(AttachContactPoint), desk.said(DetachContactPoint)
    assert isinstance(attached, AttachContactPoint)
    assert isinstance(detached, DetachContactPoint)
    assert detached.contact_point_id == attached.contact_point_id
    assert front(desk).customer_id is None
    assert not front(desk).caller_settled


def test_a_withheld_caller_is_not_looked_up_and_keeps_no_number(qtbot: QtBot, desk: LiveDesk) -> None:
    ref = desk.simulator.ring_now("", private=True)
    desk.simulator.answer(ref)
    assert chooser(desk).isVisible()
    assert not any(isinstance(each, WhoIs) for each in desk.stage.reads.asked)
    desk.press(Qt.Key.Key_7, CTRL)
    desk.press(Qt.Key.Key_F12)
    assert (desk.records[0].number, desk.logs[0].number, desk.logs[0].outcome) == ("", "", "wrong-number")


def test_when_nobody_can_be_asked_the_caller_is_not_called_unknown_and_is_looked_up_when_the_server_is_back(
    qtbot: QtBot, desk: LiveDesk
) -> None:
    desk.stage.reads.answers[WhoIs] = Offline()
    ring(qtbot, desk)
    choice, card = chooser(desk), a_card()
    qtbot.waitUntil(choice.isVisible)
    said = [each.text() for each in choice.findChildren(QLabel)]
    assert "Not looked up yet, the server is away: 06 18429930" in said
    knows(desk.stage, a_match(card))
    desk.stage.hub.publish(ServerBack())
    qtbot.waitUntil(lambda: front(desk).customer_id == card.customer_id)
    assert not choice.isVisible()


def test_who_was_named_by_hand_stays_when_the_server_is_back(qtbot: QtBot, desk: LiveDesk) -> None:
    desk.stage.reads.answers[WhoIs] = Offline()
    ring(qtbot, desk)
    desk.press(Qt.Key.Key_1, ALT)
    desk.stage.hub.publish(ServerBack())
    ring(qtbot, desk, "020 555 1234")
    assert [each.number for each in desk.stage.reads.asked if isinstance(each, WhoIs)] == [
        "06 1842 9930",
        "020 555 1234",
    ]


def test_the_search_gives_the_call_to_a_customer_without_their_number(qtbot: QtBot, desk: LiveDesk) -> None:
    card = a_card()
    ring(qtbot, desk, "020 555 1234")
    desk.pane.give_call_to(card.customer_id, card.name)
    assert front(desk).customer_id == card.customer_id
    assert desk.said(AttachContactPoint) == []
    desk.press(Qt.Key.Key_1, ALT)
    assert not chooser(desk).isVisible()


def test_a_call_that_ended_moves_to_the_customer_who_was_found_later(qtbot: QtBot, desk: LiveDesk) -> None:
    card = a_card()
    ring(qtbot, desk, "020 555 1234")
    desk.press(Qt.Key.Key_F12)
    desk.pane.give_call_to(card.customer_id, card.name)
    (moved,) = desk.said(MoveInteraction)
    assert isinstance(moved, MoveInteraction)
    assert (moved.interaction_id, moved.customer_id) == (desk.records[0].interaction_id, card.customer_id)


def test_an_unlogged_contact_is_finished_later(qtbot: QtBot, desk: LiveDesk) -> None:
    card: CustomerCard = a_card()
    row = a_row(card, desk.clock)
    desk.stage.reads.answers[TimelineRows] = (row,)
    desk.pane.finish_contact(row.event_id, card.name)
    qtbot.waitUntil(lambda: desk.pane.controller.front is not None)
    desk.press(Qt.Key.Key_1, CTRL)
    (log,) = desk.logs
    assert (log.interaction_id, log.customer_id, log.outcome) == (row.event_id, card.customer_id, "resolved")
    assert desk.records == []


def test_two_calls_at_once_each_get_their_own_answer(qtbot: QtBot, desk: LiveDesk) -> None:
    cards = {"1": a_card(name="Anna"), "2": a_card(name="Bram")}
    desk.stage.reads.answers[WhoIs] = lambda query: (a_match(cards[query.number]),)
    desk.simulator.ring_now("1")
    desk.simulator.ring_now("2")
    qtbot.waitUntil(lambda: all(item.customer_id for item in desk.pane.controller.stack.items))
    assert {item.number: item.customer_name for item in desk.pane.controller.stack.items} == {"1": "Anna", "2": "Bram"}


def test_a_switchboards_number_is_attached_as_shared_by_one_key(qtbot: QtBot, desk: LiveDesk) -> None:
    card = a_card()
    ring(qtbot, desk, "020 555 1234")
    desk.pane.give_call_to(card.customer_id, card.name)
    desk.press(Qt.Key.Key_3, ALT)
    (attached,) = desk.said(AttachContactPoint)
    assert isinstance(attached, AttachContactPoint)
    assert (attached.customer_id, attached.normalised, attached.shared) == (card.customer_id, "+31205551234", True)
    assert not chooser(desk).isVisible()


def test_one_owner_of_a_shared_number_is_proposed_and_never_opened(qtbot: QtBot, desk: LiveDesk) -> None:
    card = a_card(name="De Vries BV")
    knows(desk.stage, a_match(card, reason="shared-number", confidence=0.6, shared=True))
    ring(qtbot, desk)
    assert front(desk).customer_id is None
    assert desk.pane.callers.reason_of(front(desk)) == ""
    desk.press(Qt.Key.Key_1, ALT)
    assert front(desk).customer_id == card.customer_id
    assert desk.pane.callers.reason_of(front(desk)) == "shared-number"
    assert desk.said(AttachContactPoint) == []


def test_the_card_says_where_the_caller_came_by(desk: LiveDesk) -> None:
    call = CallSnapshot(
        CallRef("1"), Direction.IN, CallState.OFFERED, "06 1842 9930", desk.clock.now(),
        diverted_from="+31207941234", dialled="+31201112222",
    )  # fmt: skip
    desk.stage.hub.publish(CallOffered(call, EventId(new_uuid())))
    QApplication.processEvents()
    (card,) = [each for each in desk.pane.findChildren(CallCard) if each.isVisible()]
    assert card.accessibleDescription() == "dialled 020 111 2222 · diverted from 020 794 1234"


def test_a_call_that_reached_nobody_is_made_again_from_its_card(qtbot: QtBot, desk: LiveDesk) -> None:
    card = a_card()
    desk.pane.show_customer(card)
    desk.pane.dialler.dial_for(CallWish("06 1842 9930", card.customer_id, card.name))
    desk.press(Qt.Key.Key_F12)
    (again,) = [each for each in desk.pane.findChildren(CardButton) if each.objectName() == "again"]
    qtbot.waitUntil(again.isVisible)
    desk.press(Qt.Key.Key_F5, Qt.KeyboardModifier.ShiftModifier)
    assert [item.customer_name for item in desk.pane.controller.stack.items] == [card.name, card.name]
    desk.simulator.answer(front(desk).ref)
    qtbot.waitUntil(lambda: not again.isVisible())


def test_a_number_that_was_dialled_in_vain_is_looked_up_when_it_calls(qtbot: QtBot, desk: LiveDesk) -> None:
    dialled, caller = a_card(name="Sanne de Vries"), a_card(name="Bo Jansen")
    knows(desk.stage, a_match(caller))
    desk.pane.callers.will_dial("020 555 1234", dialled.customer_id, dialled.name)
    ring(qtbot, desk, "020 555 1234")
    assert front(desk).customer_id == caller.customer_id


@pytest.mark.parametrize(("code", "is_dialled_for"), [("dial-failed", False), ("hold-failed", True)])
def test_a_dial_that_failed_reserves_the_next_call_for_nobody(
    qtbot: QtBot, desk: LiveDesk, code: str, is_dialled_for: bool
) -> None:
    card = a_card()
    knows(desk.stage)
    desk.pane.callers.will_dial("0205551234", card.customer_id, card.name)
    desk.stage.hub.publish(PhoneFailed(code))
    desk.phone.dial("0205551234")
    qtbot.waitUntil(lambda: not desk.pane.callers.is_asking(front(desk)))
    assert (front(desk).customer_id == card.customer_id) is is_dialled_for
