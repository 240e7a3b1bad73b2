"""An extension that is written with a number is dialled after it."""

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from agentdesk.channels.phone.simulator import FarEnd, SimulatorPhone
from agentdesk.domain.calls import CallState, Cap
from agentdesk.ui.live import post_dial
from agentdesk.ui.live.call_aside import CallAside
from agentdesk.ui.shortcuts import Shortcuts
from agentdesk.ui.theme import Theme
from agentdesk.ui.words import Words
from tests.helpers.live import LiveDesk, Open
from tests.helpers.screen import Stage

WRITTEN = "020 794 1234 ext 12"


@pytest.fixture
def desk(monkeypatch: pytest.MonkeyPatch, open_desk: Open, theme: Theme, words: Words, stage: Stage) -> LiveDesk:
    monkeypatch.setattr(post_dial, "PAUSE_MS", 1)
    desk = open_desk()
    desk.simulator._far_ends["0207941234"] = FarEnd(answers_after_s=1)
    CallAside(theme, words, Shortcuts(), stage.bridge, desk.phone, desk.pane)
    return desk


def says(desk: LiveDesk, text: str) -> bool:
    return any(text in each.text() for each in desk.pane.findChildren(QLabel) if each.isVisible())


def test_its_keys_are_pressed_when_they_have_answered_and_not_before(qtbot: QtBot, desk: LiveDesk) -> None:
    desk.pane.call(WRITTEN)
    qtbot.waitUntil(lambda: says(desk, "Extension 12 is dialled when they have answered."))
    (call,) = desk.phone.calls.values()
    assert call.number == "0207941234"
    assert desk.simulator.digits_sent == ""
    desk.turn(1)
    qtbot.waitUntil(lambda: desk.simulator.digits_sent == "12")
    qtbot.waitUntil(lambda: not says(desk, "Extension 12"))
    desk.phone.hold(call.ref)
    desk.phone.resume(call.ref)
    qtbot.waitUntil(lambda: desk.phone.calls[call.ref].state is CallState.TALKING)
    assert desk.simulator.digits_sent == "12"


def test_a_number_without_one_presses_nothing_though_the_last_had_one(qtbot: QtBot, desk: LiveDesk) -> None:
    desk.pane.call(WRITTEN)
    qtbot.waitUntil(lambda: bool(desk.phone.calls))
    (first,) = desk.phone.calls
    desk.phone.hang_up(first)
    desk.pane.call("020 794 1234")
    qtbot.waitUntil(lambda: bool(desk.phone.calls))
    desk.turn(1)
    qtbot.waitUntil(lambda: any(call.state is CallState.TALKING for call in desk.phone.calls.values()))
    assert not says(desk, "Extension")
    assert desk.simulator.digits_sent == ""


def test_where_the_phone_has_no_keys_the_agent_is_told_to_dial_it(
    qtbot: QtBot, desk: LiveDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(SimulatorPhone, "capabilities", frozenset(Cap) - {Cap.DIGITS})
    desk.pane.call(WRITTEN)
    qtbot.waitUntil(lambda: says(desk, "Then dial extension 12 at the phone."))
    desk.turn(1)
    qtbot.waitUntil(lambda: any(call.state is CallState.TALKING for call in desk.phone.calls.values()))
    assert says(desk, "Then dial extension 12 at the phone.")
    assert desk.simulator.digits_sent == ""
