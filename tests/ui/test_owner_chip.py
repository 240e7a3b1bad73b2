"""Who owns the most urgent thing is shown with what they do, and asked with one key."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from agentdesk.domain.directory import DirectoryNow, Person, Seen
from agentdesk.domain.ids import AgentId
from agentdesk.domain.kinds import Role
from agentdesk.services.attention import Attention, Urgency
from agentdesk.services.queries_people import Directory
from agentdesk.ui.customer.strip import AttentionStrip
from agentdesk.ui.directory.book import DirectoryBook
from agentdesk.ui.directory.chooser import TargetChooser
from agentdesk.ui.directory.owner_chip import OwnerChip
from agentdesk.ui.live.call_aside import CallAside
from agentdesk.ui.live.call_tools import CallTools
from agentdesk.ui.shortcuts import Shortcuts
from agentdesk.ui.theme import Theme
from agentdesk.ui.words import Words
from tests.helpers.cards import a_card
from tests.helpers.live import LiveDesk, Open, a_talk
from tests.helpers.screen import NOON

CTRL = Qt.KeyboardModifier.ControlModifier
ME, JOOST = AgentId(1), AgentId(2)
PERSON = Person(JOOST, "Joost Bakker", "joost", Role.AGENT, ("202",), "", Seen.READY, "", NOON - timedelta(minutes=4))
COMPLAINT = Attention(Urgency.COMPLAINT, "Lamp broken", NOON, "Joost Bakker", owner=JOOST)


@dataclass
class Seat:
    desk: LiveDesk
    strip: AttentionStrip
    tools: CallTools
    book: DirectoryBook

    @property
    def chip(self) -> QPushButton:
        found = self.strip.findChild(QPushButton, "owner")
        assert isinstance(found, QPushButton)
        return found


@pytest.fixture
def seat(qtbot: QtBot, open_desk: Open, theme: Theme, words: Words) -> Callable[[], Seat]:
    def make() -> Seat:
        desk = open_desk()
        desk.stage.reads.answers[Directory] = DirectoryNow((PERSON,))
        tools = desk.pane.findChild(CallTools)
        assert tools is not None
        shortcuts = Shortcuts()
        CallAside(theme, words, shortcuts, desk.stage.bridge, desk.phone, desk.pane)
        strip = AttentionStrip(theme, words, desk.window)
        book = DirectoryBook(desk.stage.bridge, tools)
        TargetChooser(theme, words, tools, book, ME, desk.clock.now)
        OwnerChip(theme, words, shortcuts, strip, book, desk.pane, ME, desk.clock.now)
        book.ask()
        qtbot.waitUntil(lambda: bool(book.now.people))
        return Seat(desk, strip, tools, book)

    return make


def test_the_owner_of_a_complaint_stands_there_with_what_they_do(seat: Callable[[], Seat]) -> None:
    at = seat()
    at.strip.show_attention(COMPLAINT, NOON)
    assert not at.chip.isHidden()
    assert (at.chip.text(), at.chip.accessibleName()) == ("Ready", "Joost Bakker: Ready since 13:58")
    assert not at.chip.isEnabled()  # nobody is on the line


def test_of_ones_own_and_of_nobodys_there_is_nobody_to_ask(seat: Callable[[], Seat]) -> None:
    at = seat()
    for shown in (replace(COMPLAINT, owner=ME), replace(COMPLAINT, owner=None), None):
        at.strip.show_attention(shown, NOON)
        assert at.chip.isHidden()


def test_one_key_and_enter_ask_the_owner_while_the_caller_waits(qtbot: QtBot, seat: Callable[[], Seat]) -> None:
    at = seat()
    at.strip.show_attention(COMPLAINT, NOON)
    at.desk.press(Qt.Key.Key_F6, CTRL)
    assert at.tools.isHidden()
    a_talk(qtbot, at.desk, a_card())
    qtbot.waitUntil(at.chip.isEnabled)
    at.desk.press(Qt.Key.Key_F6, CTRL)
    assert at.tools.line.text() == "Joost Bakker"
    at.desk.press(Qt.Key.Key_Return)
    (call,) = at.desk.phone.calls.values()
    assert call.consult is not None
    assert call.consult.number == "202"
