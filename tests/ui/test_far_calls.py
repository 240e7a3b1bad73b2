"""Calls of a phone that only tells: what stands on their card does what it says."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from agentdesk.channels.phone.bridge import TOKEN, BridgePhone
from agentdesk.domain.phone_links import BridgeSetup
from agentdesk.ui.live.ring_banner import RingBanner
from agentdesk.ui.shortcuts import Shortcuts
from agentdesk.ui.theme import Theme
from agentdesk.ui.words import Words
from tests.helpers.live import LiveDesk, Open
from tests.helpers.pushing import HeldSecrets
from tests.helpers.screen import Stage


@pytest.fixture
def desk(stage: Stage, open_desk: Open) -> LiveDesk:
    held = HeldSecrets(**{TOKEN: "x" * 32})
    return open_desk(far=BridgePhone(stage.hub.publish, stage.clock, BridgeSetup(port=0), lambda: held, dict))


def press_the_key(desk: LiveDesk, banner: RingBanner) -> None:
    del banner
    desk.press(Qt.Key.Key_F12)


def press_the_banner(desk: LiveDesk, banner: RingBanner) -> None:
    desk.pane.hide()
    button = banner.findChild(QAbstractButton, "hang-up")
    assert button is not None
    assert button.isVisible()
    button.click()


def press_the_card(desk: LiveDesk, banner: RingBanner) -> None:
    del banner
    button = next(each for each in desk.pane.findChildren(QAbstractButton, "hang-up") if each.isVisible())
    button.click()


@pytest.mark.parametrize("press", [press_the_key, press_the_banner, press_the_card])
def test_a_ringing_call_that_can_only_be_said_to_be_over_is_over_when_it_is_said(
    qtbot: QtBot, desk: LiveDesk, theme: Theme, words: Words, press: Callable[[LiveDesk, RingBanner], None]
) -> None:
    pane, phone = desk.pane, desk.phone
    banner = RingBanner(theme, words, Shortcuts(), phone, pane.controller, pane, desk.window)
    assert isinstance(phone, BridgePhone)
    phone.hear("", {"event": ("newCall",), "callId": ("1",), "direction": ("in",), "from": ("0618429930",)})
    qtbot.waitUntil(lambda: bool(pane.controller.stack.ringing))
    press(desk, banner)
    qtbot.waitUntil(lambda: not phone.calls)
