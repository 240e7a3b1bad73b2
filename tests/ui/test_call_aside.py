"""What stands below a call's card: a colleague who is asked, a silent line, bad sound, a phone that is away."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from agentdesk.channels.phone.simulator import FarEnd
from agentdesk.domain.calls import CallState, EndReason, LineState, Quality
from agentdesk.domain.events import LineChanged
from agentdesk.ui.live.call_aside import CallAside
from agentdesk.ui.live.call_tools import CallTools
from agentdesk.ui.shortcuts import Shortcuts
from agentdesk.ui.theme import Theme
from agentdesk.ui.words import Words
from tests.helpers.cards import a_card
from tests.helpers.live import LiveDesk, Open, a_talk

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
Aside = Callable[[LiveDesk], CallAside]


@pytest.fixture
def beside(theme: Theme, words: Words) -> Aside:
    def make(desk: LiveDesk) -> CallAside:
        return CallAside(theme, words, Shortcuts(), desk.stage.bridge, desk.phone, desk.pane)

    return make


def said(aside: CallAside) -> list[str]:
    return [each.text() for each in aside.findChildren(QLabel) if each.isVisible()]


def button(aside: CallAside, name: str) -> QPushButton:
    found = aside.findChild(QPushButton, name)
    assert isinstance(found, QPushButton)
    return found


def asked(qtbot: QtBot, desk: LiveDesk, aside: CallAside) -> None:
    """A caller waits, and the colleague at 201 has answered."""
    desk.simulator._far_ends["201"] = FarEnd(answers_after_s=1)
    a_talk(qtbot, desk, a_card())
    desk.press(Qt.Key.Key_F2, SHIFT)
    desk.keys("201")
    desk.press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: said(aside) == ["Asking 201: it rings there. The caller waits."])
    desk.turn(1)
    qtbot.waitUntil(lambda: said(aside) == ["You talk with 201. The caller waits."])


def test_a_colleague_is_asked_by_keys_and_the_caller_handed_over(qtbot: QtBot, open_desk: Open, beside: Aside) -> None:
    desk = open_desk()
    aside = beside(desk)
    asked(qtbot, desk, aside)
    desk.press(Qt.Key.Key_F10, CTRL)
    qtbot.waitUntil(lambda: said(aside) == ["You talk with the caller. 201 waits."])
    desk.press(Qt.Key.Key_F2, CTRL)
    desk.turn(1)
    qtbot.waitUntil(lambda: not desk.phone.calls)
    assert [(each.end_reason, each.sent_to) for each in desk.records] == [(EndReason.TRANSFERRED.value, "201")]
    assert [log.outcome for log in desk.logs] == ["transferred"]
    qtbot.waitUntil(lambda: not aside.isVisible())


def test_whoever_asked_a_colleague_types_on_in_the_note(qtbot: QtBot, open_desk: Open, beside: Aside) -> None:
    desk = open_desk()
    aside = beside(desk)
    asked(qtbot, desk, aside)
    desk.keys("1 riem")
    assert desk.note == "1 riem"
    front = desk.pane.controller.front
    assert front is not None
    assert front.outcome == ""


def test_a_colleague_is_asked_with_the_mouse_and_given_up(qtbot: QtBot, open_desk: Open, beside: Aside) -> None:
    desk = open_desk()
    aside = beside(desk)
    asked(qtbot, desk, aside)
    (call,) = desk.phone.calls.values()
    assert call.state is CallState.ON_HOLD
    button(aside, "abandon").click()
    qtbot.waitUntil(lambda: not aside.isVisible())
    (call,) = desk.phone.calls.values()
    assert call.state is CallState.TALKING


def test_the_button_that_asks_first_stands_where_the_phone_can_do_it(
    qtbot: QtBot, open_desk: Open, beside: Aside
) -> None:
    for by_hand in (False, True):
        desk = open_desk(by_hand=by_hand)
        beside(desk)
        tools = desk.pane.findChild(CallTools)
        assert tools is not None
        tools.toggle_transfer()
        shown = [each.text() for each in tools.findChildren(QPushButton) if each.isVisible()]
        assert ("Ask first" in shown) is not by_hand
        line = tools.findChild(QLineEdit)
        assert line is not None
        assert line.placeholderText().startswith("Transfer")


def test_a_silent_line_offers_to_end_the_call(qtbot: QtBot, open_desk: Open, beside: Aside) -> None:
    desk = open_desk()
    aside = beside(desk)
    a_talk(qtbot, desk, a_card())
    (ref,) = desk.phone.calls
    desk.simulator._book.change(ref, silent=True)
    qtbot.waitUntil(lambda: said(aside) == ["The line is silent. The other side may be gone: end the call?"])
    button(aside, "end").click()
    assert not desk.phone.calls


def test_bad_sound_and_a_hold_by_the_other_side_are_told(qtbot: QtBot, open_desk: Open, beside: Aside) -> None:
    desk = open_desk()
    aside = beside(desk)
    a_talk(qtbot, desk, a_card())
    (ref,) = desk.phone.calls
    desk.simulator._book.change(ref, quality=Quality(12, 80))
    qtbot.waitUntil(lambda: said(aside) == ["Bad sound: 12 % is lost, 80 ms uneven. It is the network, not you."])
    desk.simulator._book.change(ref, quality=None, held_there=True)
    qtbot.waitUntil(lambda: said(aside) == ["The other side has put you on hold."])
    desk.simulator._book.change(ref, held_there=False)
    qtbot.waitUntil(lambda: not aside.isVisible())


def test_a_line_that_is_away_says_why_and_what_to_do(qtbot: QtBot, open_desk: Open, beside: Aside) -> None:
    desk = open_desk()
    aside = beside(desk)
    for line, words in (
        (LineChanged(LineState.CONNECTING, "", "pbx:5061"), "is connecting to pbx:5061"),
        (LineChanged(LineState.DEGRADED, "unreachable", "pbx:5061"), "pbx:5061 does not answer. It is tried again"),
        (LineChanged(LineState.REFUSED, "bad-login", "401"), "does not accept this user and password"),
        (LineChanged(LineState.REFUSED, "certificate-untrusted", "pbx.test ← Me"), "nothing was sent: pbx.test ← Me"),
        (
            LineChanged(LineState.REFUSED, "manager-rights", "pbx:5038"),
            "pbx:5038 does not let this login list its calls",
        ),
        (LineChanged(LineState.UNSUPPORTED, "softphone-missing"), "is not installed on this computer"),
        (LineChanged(LineState.REFUSED, "a-code-of-tomorrow"), "(a-code-of-tomorrow)"),
    ):
        desk.stage.hub.publish(line)
        qtbot.waitUntil(lambda words=words: any(words in text for text in said(aside)))  # type: ignore[misc]
    desk.stage.hub.publish(LineChanged(LineState.READY, "", "pbx:5061"))
    qtbot.waitUntil(lambda: not aside.isVisible())


def test_a_caller_is_declined_for_every_phone_by_its_own_key(qtbot: QtBot, open_desk: Open, beside: Aside) -> None:
    desk = open_desk()
    beside(desk)
    desk.simulator.ring_now("020 555 1234")
    desk.press(Qt.Key.Key_F8, CTRL | SHIFT)
    qtbot.waitUntil(lambda: not desk.phone.calls)
    qtbot.waitUntil(lambda: [record.end_reason for record in desk.records] == [EndReason.REFUSED.value])


def test_its_keys_are_no_others(open_desk: Open, theme: Theme, words: Words) -> None:
    desk = open_desk()
    shortcuts = desk.pane._shortcuts
    CallAside(theme, words, shortcuts, desk.stage.bridge, desk.phone, desk.pane)
    assert shortcuts.conflicts() == []
