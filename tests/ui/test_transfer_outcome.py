"""A transfer is logged as one when the caller has got there, and not before."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from agentdesk.domain.calls import CallState, EndReason
from agentdesk.domain.ids import CallRef
from agentdesk.domain.live import Stage
from tests.helpers.cards import a_card
from tests.helpers.live import LiveDesk, Open, a_talk


def sent_on(qtbot: QtBot, desk: LiveDesk) -> CallRef:
    """The caller is on the way to 201."""
    a_talk(qtbot, desk, a_card())
    qtbot.waitUntil(lambda: desk.pane.controller.stack.is_talking)
    (ref,) = desk.phone.calls
    desk.press(Qt.Key.Key_F2)
    desk.keys("201")
    desk.press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: desk.phone.calls[ref].state is CallState.TRANSFERRING)
    return ref


def test_a_transfer_that_came_about_is_logged_as_one(qtbot: QtBot, open_desk: Open) -> None:
    desk = open_desk()
    sent_on(qtbot, desk)
    desk.turn(1)
    qtbot.waitUntil(lambda: [log.outcome for log in desk.logs] == ["transferred"])
    assert [record.sent_to for record in desk.records] == ["201"]


def test_a_transfer_that_failed_is_not_logged_as_one(qtbot: QtBot, open_desk: Open) -> None:
    desk = open_desk()
    ref = sent_on(qtbot, desk)
    desk.simulator._book.move(ref, CallState.TALKING)
    desk.simulator._book.end(ref, EndReason.HUNG_UP_THERE)
    qtbot.waitUntil(lambda: bool(desk.records))
    assert desk.logs == []
    assert [record.sent_to for record in desk.records] == [""]
    front = desk.pane.controller.front
    assert front is not None
    assert (front.stage, front.outcome) == (Stage.WRAP_UP, "")


def test_what_the_agent_marked_meanwhile_stays(qtbot: QtBot, open_desk: Open) -> None:
    desk = open_desk()
    sent_on(qtbot, desk)
    desk.pane.controller.choose_outcome("complaint")
    desk.turn(1)
    qtbot.waitUntil(lambda: [log.outcome for log in desk.logs] == ["complaint"])
