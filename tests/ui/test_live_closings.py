"""What a log closes by itself: only what was ticked before the agent's eyes."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from agentdesk.domain.kinds import FollowUpKind, FollowUpState
from agentdesk.ui.live.elided import ElidedTick
from agentdesk.ui.live.undo_bar import UndoBar
from tests.helpers.cards import a_card, an_order
from tests.helpers.live import CTRL, LiveDesk, Open, a_match, a_talk, an_open, knows


def _a_talk_about_an_order(qtbot: QtBot, desk: LiveDesk) -> ElidedTick:
    """A promise stands open for the order whose number is typed; answers its tick."""
    order = an_order()
    open_items = tuple(
        replace(an_open(kind, a_card(), desk.clock, title="riem nasturen"), order_id=order.order_id)
        for kind in (FollowUpKind.PROMISE, FollowUpKind.FOLLOW_UP)
    )
    a_talk(qtbot, desk, a_card(open_items=open_items, open_orders=(order,)))
    desk.keys(f"riem over {order.order_no}")
    qtbot.waitUntil(lambda: any(box.isChecked() for box in desk.pane.findChildren(ElidedTick)))
    QApplication.processEvents()
    desk.window.grab()  # laid out
    return next(box for box in desk.pane.findChildren(ElidedTick) if "Promise" in box.accessibleName())


def test_an_order_number_in_the_note_ticks_at_once_and_what_is_seen_is_closed(qtbot: QtBot, open_desk: Open) -> None:
    desk = open_desk()
    box = _a_talk_about_an_order(qtbot, desk)
    assert not box.visibleRegion().isEmpty()
    desk.press(Qt.Key.Key_F12)
    desk.press(Qt.Key.Key_1, CTRL)
    assert [closing.state for closing in desk.logs[0].closes] == [FollowUpState.KEPT, FollowUpState.DONE]


def test_a_proposed_tick_out_of_sight_closes_nothing_and_the_notice_says_so(qtbot: QtBot, open_desk: Open) -> None:
    desk = open_desk()
    desk.window.resize(900, 420)
    box = _a_talk_about_an_order(qtbot, desk)
    assert box.visibleRegion().isEmpty()
    desk.press(Qt.Key.Key_F12)
    desk.press(Qt.Key.Key_1, CTRL)
    assert [log.closes for log in desk.logs] == [()]
    told = [each.accessibleName() for each in desk.pane.findChildren(UndoBar)[0].findChildren(QLabel)]
    assert "2 not seen, left open" in told
    desk.press(Qt.Key.Key_F9)
    qtbot.waitUntil(box.isChecked)  # on offer again


def test_a_tick_made_by_hand_closes_wherever_it_stands(qtbot: QtBot, open_desk: Open) -> None:
    desk = open_desk()
    desk.window.resize(900, 420)
    box = _a_talk_about_an_order(qtbot, desk)
    for _ in range(2):
        box.click()
    assert box.visibleRegion().isEmpty()
    desk.press(Qt.Key.Key_F12)
    desk.press(Qt.Key.Key_1, CTRL)
    assert [closing.state for closing in desk.logs[0].closes] == [FollowUpState.KEPT]


def test_what_was_seen_before_another_note_came_to_the_front_is_closed_at_hang_up(
    qtbot: QtBot, open_desk: Open
) -> None:
    desk = open_desk()
    _a_talk_about_an_order(qtbot, desk)
    desk.press(Qt.Key.Key_1, CTRL)
    desk.pane.write_note()
    QApplication.processEvents()
    desk.simulator.hang_up(next(iter(desk.phone.calls)))
    assert len(desk.logs[0].closes) == 2


def test_the_lines_do_not_change_places_when_the_call_connects(qtbot: QtBot, open_desk: Open) -> None:
    desk = open_desk()
    early = replace(an_open(FollowUpKind.FOLLOW_UP, a_card(), desk.clock), due_at=desk.clock.now())
    missed = an_open(FollowUpKind.CALL_BACK, a_card(), desk.clock)
    card = a_card(open_items=(early, missed))
    knows(desk.stage, a_match(card))
    ref = desk.simulator.ring_now("06 1842 9930", "S de Vries", "Levering")
    qtbot.waitUntil(lambda: any(item.customer_id == card.customer_id for item in desk.pane.controller.stack.items))
    desk.pane.show_customer(card)

    def lines() -> list[str]:
        return [box.accessibleName() for box in desk.pane.findChildren(ElidedTick) if box.accessibleName()]

    qtbot.waitUntil(lambda: len(lines()) == 2)
    ringing = [line.partition("(")[0] for line in lines()]
    desk.simulator.answer(ref)
    qtbot.waitUntil(lambda: any(box.isChecked() for box in desk.pane.findChildren(ElidedTick)))
    assert [line.partition("(")[0] for line in lines()] == ringing
