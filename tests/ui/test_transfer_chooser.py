"""Where a call goes is chosen by typing: people and queues below the line, a number as it stands, never an older guess."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QListWidget, QPushButton
from pytestqt.qtbot import QtBot

from agentdesk.domain.calls import CallState
from agentdesk.domain.directory import DirectoryNow, Person, Queue, Seen
from agentdesk.domain.events import DirectoryChanged
from agentdesk.domain.ids import AgentId, CallRef, new_uuid
from agentdesk.domain.kinds import Role
from agentdesk.services.queries_people import Directory
from agentdesk.ui.directory.book import DirectoryBook
from agentdesk.ui.directory.chooser import TargetChooser
from agentdesk.ui.live.call_aside import CallAside
from agentdesk.ui.live.call_tools import CallTools
from agentdesk.ui.shortcuts import Shortcuts
from agentdesk.ui.theme import Theme
from agentdesk.ui.words import Words
from tests.helpers.cards import a_card
from tests.helpers.live import LiveDesk, Open, a_talk
from tests.helpers.screen import NOON

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def person(agent_id: int, name: str, number: str, seen: Seen = Seen.READY, reason: str = "") -> Person:
    login = name.split(maxsplit=1)[0].lower()
    return Person(AgentId(agent_id), name, login, Role.AGENT, (number,), "", seen, reason, NOON - timedelta(minutes=4))


JOOST = person(2, "Joost Bakker", "202")
LONG = person(3, "Trần Nguyễn Phương Thảo van der Heijden-Oosterwijk", "203", Seen.BREAK, "lunch")
QUEUE = Queue(new_uuid(), "Levering", "900")
BOOK = DirectoryNow((JOOST, LONG, person(1, "Mai Nguyễn", "201")), (QUEUE,))
Choose = Callable[[], tuple[LiveDesk, QListWidget]]


@pytest.fixture
def choose(qtbot: QtBot, open_desk: Open, theme: Theme, words: Words) -> Choose:
    """A desk in a call, with the line of a transfer open over the directory."""

    def begin() -> tuple[LiveDesk, QListWidget]:
        desk = open_desk()
        desk.stage.reads.answers[Directory] = BOOK
        CallAside(theme, words, Shortcuts(), desk.stage.bridge, desk.phone, desk.pane)
        tools = desk.pane.findChild(CallTools)
        assert tools is not None
        book = DirectoryBook(desk.stage.bridge, tools)
        TargetChooser(theme, words, tools, book, AgentId(1), desk.clock.now)
        a_talk(qtbot, desk, a_card())
        desk.press(Qt.Key.Key_F2)
        qtbot.waitUntil(lambda: _list(desk).isVisible())
        return desk, _list(desk)

    return begin


def _list(desk: LiveDesk) -> QListWidget:
    lists = desk.window.findChildren(QListWidget)
    return next((each for each in lists if each.accessibleName() == "People and queues"), QListWidget())


def said(shown: QListWidget) -> list[str]:
    return [shown.item(row).text() for row in range(shown.count())] if shown.isVisible() else []


def sent_on(desk: LiveDesk) -> list[str]:
    """Where the phone is told to transfer its calls from now on."""
    told: list[str] = []

    def transfer(ref: CallRef, to: str) -> None:
        told.append(to) if ref in desk.phone.calls else None

    desk.simulator.transfer = transfer  # type: ignore[method-assign]
    return told


def sent(desk: LiveDesk) -> list[tuple[str, str]]:
    """Where each call on the phone goes: how, and the number."""
    return [(call.state.value, call.consult.number if call.consult else "") for call in desk.phone.calls.values()]


def test_everybody_who_can_be_reached_is_there_with_what_they_do_and_since_when(choose: Choose) -> None:
    _, shown = choose()
    assert said(shown) == [
        "Joost Bakker, 202, Ready since 13:58",
        f"{LONG.name}, 203, Lunch since 13:58",
        "Levering, 900, Queue",
    ]


def test_a_name_is_typed_and_enter_takes_the_marked_one(qtbot: QtBot, choose: Choose) -> None:
    desk, shown = choose()
    transferred = sent_on(desk)
    desk.keys("van")
    assert [line.split(",")[0] for line in said(shown)] == [LONG.name]
    desk.press(Qt.Key.Key_Return)
    assert transferred == ["203"]
    assert not shown.isVisible()


def test_enter_asks_before_a_call_goes_to_somebody_who_is_not_here(qtbot: QtBot, choose: Choose) -> None:
    desk, shown = choose()
    away = person(4, "Petra de Boer", "204", Seen.NOT_HERE)
    desk.stage.reads.answers[Directory] = DirectoryNow((JOOST, away), ())
    book = desk.pane.findChild(DirectoryBook)
    assert book is not None
    book.ask()
    transferred = sent_on(desk)
    desk.keys("petra")
    qtbot.waitUntil(lambda: len(said(shown)) == 1)
    desk.press(Qt.Key.Key_Return)
    assert transferred == []
    warning = next(each for each in desk.pane.findChildren(QLabel) if "Petra de Boer is not here" in each.text())
    assert warning.isVisible()
    desk.keys(" ")
    assert warning.isHidden(), "another text is another question"
    desk.press(Qt.Key.Key_Return)
    desk.press(Qt.Key.Key_Return)
    assert transferred == ["204"]


def test_the_arrows_mark_another_one_and_go_round(choose: Choose) -> None:
    desk, shown = choose()
    rows = []
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up):
        desk.press(key)
        rows.append(shown.currentRow())
    assert rows == [0, 1, 2, 1]
    for _ in range(2):
        desk.press(Qt.Key.Key_Up)
    assert shown.currentRow() == 2


def test_enter_with_nothing_typed_and_nobody_marked_sends_the_call_nowhere(choose: Choose) -> None:
    desk, shown = choose()
    told = sent_on(desk)
    desk.press(Qt.Key.Key_Return)
    assert told == []
    assert shown.isVisible()
    desk.press(Qt.Key.Key_Up)
    desk.press(Qt.Key.Key_Return)
    assert told == ["900"]


def test_what_is_typed_after_the_list_was_read_marks_anew(qtbot: QtBot, choose: Choose) -> None:
    """No key may take what fitted an older text."""
    desk, shown = choose()
    asked = sent_on(desk)
    desk.keys("joo")
    desk.press(Qt.Key.Key_Down)
    desk.keys("x")
    assert said(shown) == []
    for _ in range(4):
        desk.press(Qt.Key.Key_Backspace)
    desk.keys("0612345678")
    assert said(shown) == []
    desk.press(Qt.Key.Key_Return)
    assert asked == ["0612345678"]


def test_a_number_stands_first_as_it_was_typed_and_is_dialled(choose: Choose) -> None:
    desk, shown = choose()
    asked = sent_on(desk)
    desk.keys("20")
    assert said(shown)[0] == "20, A number that is in no list"
    assert len(said(shown)) == 3
    desk.press(Qt.Key.Key_Return)
    assert asked == ["20"]


def test_the_button_beside_the_line_takes_the_marked_one_too(qtbot: QtBot, choose: Choose) -> None:
    """The line has lost the keyboard by then."""
    desk, _ = choose()
    desk.keys("joo")
    ask = next(each for each in desk.pane.findChildren(QPushButton) if each.text() == "Ask first")
    QTest.mouseClick(ask, Qt.MouseButton.LeftButton)
    assert sent(desk) == [("on-hold", "202")]


def test_asking_first_takes_a_queue_by_its_name(choose: Choose) -> None:
    desk, _ = choose()
    desk.press(Qt.Key.Key_F2, SHIFT)
    desk.keys("lev")
    desk.press(Qt.Key.Key_Return)
    assert sent(desk) == [("on-hold", "900")]


def test_the_mouse_chooses_too(qtbot: QtBot, choose: Choose) -> None:
    desk, shown = choose()
    asked = sent_on(desk)
    index: QModelIndex = shown.model().index(2, 0)
    QTest.mouseClick(shown.viewport(), Qt.MouseButton.LeftButton, pos=shown.visualRect(index).center())
    assert asked == ["900"]


def test_escape_closes_the_list_and_what_is_typed_counts_as_it_stands(choose: Choose) -> None:
    desk, shown = choose()
    asked = sent_on(desk)
    desk.keys("202")
    desk.press(Qt.Key.Key_Escape)
    assert not shown.isVisible()
    desk.press(Qt.Key.Key_Return)
    assert asked == ["202"]


def test_a_colleague_who_begins_a_call_is_seen_at_once_and_the_mark_stays(qtbot: QtBot, choose: Choose) -> None:
    desk, shown = choose()
    desk.press(Qt.Key.Key_Down)
    desk.press(Qt.Key.Key_Down)
    talking = replace(JOOST, seen=Seen.TALKING, since=NOON)
    desk.stage.reads.answers[Directory] = DirectoryNow((talking, LONG), (QUEUE,))
    desk.stage.hub.publish(DirectoryChanged())
    qtbot.waitUntil(lambda: "Joost Bakker, 202, Talking since 14:02" in said(shown), timeout=2000)
    assert said(shown)[shown.currentRow()].startswith(LONG.name)


def test_a_desk_that_went_silent_is_never_shown_as_ready(qtbot: QtBot, choose: Choose) -> None:
    desk, shown = choose()
    silent = replace(JOOST, seen=Seen.UNKNOWN)
    gone = replace(LONG, seen=Seen.NOT_HERE, since=None)
    desk.stage.reads.answers[Directory] = DirectoryNow((silent, gone))
    desk.stage.hub.publish(DirectoryChanged())
    qtbot.waitUntil(
        lambda: said(shown) == ["Joost Bakker, 202, Unknown: last heard of 13:58", f"{LONG.name}, 203, Not here"],
        timeout=2000,
    )


def test_a_long_name_gives_way_to_its_number(qtbot: QtBot, choose: Choose) -> None:
    """Each row is as wide as the tools, whatever stands in it."""
    desk, shown = choose()
    tools = desk.pane.findChild(CallTools)
    assert tools is not None
    popup = shown.parentWidget()
    assert popup is not None
    assert popup.width() == tools.width()
    assert not shown.horizontalScrollBar().isVisible()
    assert desk.phone.calls[next(iter(desk.phone.calls))].state is CallState.TALKING
