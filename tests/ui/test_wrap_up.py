"""When wrap-up ends by the clock: no word is lost, none lands in another note, and nobody is taken from where they are."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from agentdesk.domain.interactions import TIMED_OUT, ContactRules, WrapUp
from agentdesk.domain.kinds import WrapUpMode
from agentdesk.domain.live import Stage as LiveStage
from agentdesk.services.wrap_up import GRACE_S
from tests.helpers.cards import a_card
from tests.helpers.live import CTRL, LiveDesk, Open, a_talk


def boxed(mode: WrapUpMode) -> ContactRules:
    return ContactRules(wrap_up=WrapUp(mode, 60))


def wraps_up(qtbot: QtBot, desk: LiveDesk) -> None:
    """A call is over, with another customer's note parked below it."""
    other = a_card(name="Bo Jansen")
    desk.pane.show_customer(other)
    desk.pane.write_note()
    desk.keys("Voor Bo. ")
    a_talk(qtbot, desk, a_card())
    desk.keys("eerst ")
    desk.press(Qt.Key.Key_F12)


def ticks(desk: LiveDesk, seconds: float) -> None:
    """Time goes by and the controller looks at it."""
    desk.turn(seconds)
    desk.pane.controller._ticker.timeout.emit()
    QApplication.processEvents()


def said(desk: LiveDesk) -> str:
    return " | ".join(each.text() for each in desk.pane.findChildren(QLabel) if each.isVisible())


# --- the box ---


@pytest.mark.parametrize("mode", [WrapUpMode.TIME_BOXED, WrapUpMode.FIXED])
def test_a_box_that_is_over_waits_for_the_fingers_and_says_so(qtbot: QtBot, open_desk: Open, mode: WrapUpMode) -> None:
    desk = open_desk(boxed(mode))
    wraps_up(qtbot, desk)
    ticks(desk, 59)
    desk.keys("halve ")
    ticks(desk, 1)
    assert desk.logs == []
    qtbot.waitUntil(lambda: "logs when you pause" in said(desk))
    desk.keys("zin")
    ticks(desk, 2)
    (log,) = desk.logs
    assert (log.outcome, log.note) == (TIMED_OUT, "eerst halve zin")
    assert desk.note == "Voor Bo. "


def test_who_never_pauses_is_logged_at_the_end_of_the_grace_and_no_letter_goes_to_the_next_note(
    qtbot: QtBot, open_desk: Open
) -> None:
    desk = open_desk(boxed(WrapUpMode.TIME_BOXED))
    wraps_up(qtbot, desk)
    ticks(desk, 59)
    for _ in range(GRACE_S + 1):
        desk.keys("x")
        ticks(desk, 1)
    (log,) = desk.logs
    assert log.note == "eerst " + "x" * (GRACE_S + 1)
    for _ in range(3):
        desk.keys("y")
        ticks(desk, 1)
    front = desk.pane.controller.front
    assert front is not None
    assert front.stage is LiveStage.LOGGED
    assert "y" not in desk.note
    ticks(desk, 2)
    assert desk.note == "Voor Bo. "
    assert len(desk.logs) == 1


def test_a_box_of_what_is_not_in_front_waits_for_nobody(qtbot: QtBot, open_desk: Open) -> None:
    desk = open_desk(boxed(WrapUpMode.TIME_BOXED))
    wraps_up(qtbot, desk)
    desk.press(Qt.Key.Key_F6)
    assert desk.note == "Voor Bo. "
    ticks(desk, 59)
    desk.keys("meer")
    ticks(desk, 1)
    assert [log.outcome for log in desk.logs] == [TIMED_OUT]
    assert desk.note == "Voor Bo. meer"


# --- what is logged is closed to words ---


def test_after_the_log_of_a_fixed_wrap_up_the_note_takes_no_words_that_would_be_lost(
    qtbot: QtBot, open_desk: Open
) -> None:
    desk = open_desk(boxed(WrapUpMode.FIXED))
    fired: list[str] = []
    stray = QShortcut(Qt.Key.Key_Slash, desk.window)
    stray.activated.connect(lambda: fired.append("/"))
    a_talk(qtbot, desk, a_card())
    desk.keys("klaar")
    desk.press(Qt.Key.Key_F12)
    desk.press(Qt.Key.Key_1, CTRL)
    desk.keys(" en nog / iets")
    assert desk.note == "klaar"
    assert desk.window.focusWidget() is desk.editor
    assert fired == []
    assert "correct it on the timeline" in said(desk)
    desk.pane.form.follow_up.picked.emit("tomorrow-10")
    front = desk.pane.controller.front
    assert front is not None
    assert (front.stage, front.note, front.pick) == (LiveStage.LOGGED, "klaar", "")


def test_what_is_taken_back_in_a_fixed_wrap_up_takes_words_again(qtbot: QtBot, open_desk: Open) -> None:
    desk = open_desk(boxed(WrapUpMode.FIXED))
    a_talk(qtbot, desk, a_card())
    desk.keys("klaar")
    desk.press(Qt.Key.Key_F12)
    desk.press(Qt.Key.Key_1, CTRL)
    desk.press(Qt.Key.Key_F9)
    desk.keys(" en meer")
    assert desk.note == "klaar en meer"
    assert "correct it on the timeline" not in said(desk)


# --- and next ---


def logs_and_goes_on(qtbot: QtBot, desk: LiveDesk) -> list[bool]:
    """Ctrl+Enter after a call whose outcome stands there; answers when the next is wanted."""
    wanted: list[bool] = []
    desk.pane.next_wanted.connect(lambda: wanted.append(True))
    a_talk(qtbot, desk, a_card())
    desk.press(Qt.Key.Key_F12)
    front = desk.pane.controller.front
    assert front is not None
    desk.pane.controller.change(replace(front, outcome="resolved"))
    desk.press(Qt.Key.Key_Return, CTRL)
    assert len(desk.logs) == 1
    return wanted


def test_and_next_comes_after_a_fixed_wrap_up_while_the_agent_is_still_there(qtbot: QtBot, open_desk: Open) -> None:
    desk = open_desk(boxed(WrapUpMode.FIXED))
    wanted = logs_and_goes_on(qtbot, desk)
    ticks(desk, 61)
    assert desk.pane.controller.front is None
    assert wanted == [True]


def test_and_next_does_not_come_to_an_agent_who_went_elsewhere(qtbot: QtBot, open_desk: Open) -> None:
    desk = open_desk(boxed(WrapUpMode.FIXED))
    wanted = logs_and_goes_on(qtbot, desk)
    desk.search.setFocus()
    ticks(desk, 61)
    assert desk.pane.controller.front is None
    assert wanted == []
    assert desk.window.focusWidget() is desk.search
