from dataclasses import replace
from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QListView, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from agentdesk.domain.errors import Offline
from agentdesk.domain.kinds import EventKind
from agentdesk.services.queries import FindCustomers, FindNotes, Hit
from agentdesk.ui.search.model import icon_of
from agentdesk.ui.search.pane import SearchPane
from agentdesk.ui.theme import Theme
from agentdesk.ui.words import Words
from tests.helpers.cards import a_card
from tests.helpers.screen import Stage
from tests.helpers.work import a_hit

SANNE = a_hit(1, "Sanne de Vries")
JAN = a_hit(2, "Jan de Vries", "number", "+31618429930")
NEAR = a_hit(3, "Sanne de Fries", "similar", "Sanne de Fries")


class _Desk(QWidget):
    def __init__(self, theme: Theme, words: Words, stage: Stage) -> None:
        super().__init__()
        self.line = QLineEdit()
        column = QVBoxLayout(self)
        column.addWidget(self.line)
        column.addStretch()
        self.resize(900, 600)
        self.search = SearchPane(theme, words, stage.bridge, self.line, self)

    def shown(self) -> list[str]:
        view = self.search.findChild(QListView)
        assert view is not None
        return [str(view.model().index(row, 0).data()) for row in range(view.model().rowCount())]


def _desk(qtbot: QtBot, theme: Theme, words: Words, stage: Stage) -> _Desk:
    desk = _Desk(theme, words, stage)
    qtbot.addWidget(desk)
    desk.show()
    desk.activateWindow()
    desk.search.open_box()
    qtbot.waitUntil(desk.line.hasFocus)
    return desk


def _two(query: FindCustomers) -> tuple[Hit, ...]:
    return (SANNE, JAN, NEAR) if query.similar else (SANNE, JAN)


def test_each_hit_says_why_it_matched(qtbot: QtBot, theme: Theme, words: Words, stage: Stage) -> None:
    stage.reads.answers[FindCustomers] = (SANNE, JAN, NEAR)
    desk = _desk(qtbot, theme, words, stage)
    QTest.keyClicks(desk.line, "vries")
    qtbot.waitUntil(lambda: len(desk.shown()) == 3)
    assert desk.shown()[1] == "Jan de Vries, Utrecht · C00002, phone number, 06 18429930"


def test_enter_opens_and_ctrl_enter_gives_the_call(qtbot: QtBot, theme: Theme, words: Words, stage: Stage) -> None:
    stage.reads.answers[FindCustomers] = (SANNE, JAN, NEAR)
    desk = _desk(qtbot, theme, words, stage)
    QTest.keyClicks(desk.line, "vries")
    qtbot.waitUntil(lambda: len(desk.shown()) == 3)
    QTest.keyClick(desk.line, Qt.Key.Key_Down)
    with qtbot.waitSignal(desk.search.opened) as opened:
        QTest.keyClick(desk.line, Qt.Key.Key_Return)
    assert opened.args[0] == JAN
    QTest.keyClicks(desk.line, "vries")
    qtbot.waitUntil(lambda: desk.search.isVisible() and len(desk.shown()) == 3)
    with qtbot.waitSignal(desk.search.given_to_call) as given:
        QTest.keyClick(desk.line, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert given.args[0] == SANNE


def test_similar_names_are_looked_for_when_few_match(qtbot: QtBot, theme: Theme, words: Words, stage: Stage) -> None:
    stage.reads.answers[FindCustomers] = _two
    desk = _desk(qtbot, theme, words, stage)
    QTest.keyClicks(desk.line, "vries")
    qtbot.waitUntil(lambda: any("similar name" in text for text in desk.shown()))


def test_a_number_nobody_has_offers_a_new_customer(qtbot: QtBot, theme: Theme, words: Words, stage: Stage) -> None:
    stage.reads.answers[FindCustomers] = ()
    desk = _desk(qtbot, theme, words, stage)
    QTest.keyClicks(desk.line, "0612345678")
    qtbot.waitUntil(lambda: desk.shown() == ["New customer “0612345678”. Nobody is known by this yet"])
    with qtbot.waitSignal(desk.search.new_wanted) as wanted:
        QTest.keyClick(desk.line, Qt.Key.Key_Return)
    assert wanted.args == ["0612345678"]


def test_a_slash_searches_notes(qtbot: QtBot, theme: Theme, words: Words, stage: Stage) -> None:
    stage.reads.answers[FindNotes] = (a_hit(4, "Els Vermeulen", "note", "filter past niet"),)
    desk = _desk(qtbot, theme, words, stage)
    QTest.keyClicks(desk.line, "/filter")
    qtbot.waitUntil(lambda: len(desk.shown()) == 1)
    assert desk.shown()[0].startswith("filter past niet, Els Vermeulen")
    assert FindNotes("filter") in stage.reads.asked


@pytest.mark.parametrize(
    ("kind", "said", "icon"),
    [(EventKind.EMAIL, "e-mail", "mail"), (EventKind.CALL, "call", "phone"), (EventKind.NOTE, "note", "sticky-note")],
)
def test_found_words_say_whether_they_stand_in_a_mail_a_call_or_a_note(
    qtbot: QtBot, theme: Theme, words: Words, stage: Stage, kind: EventKind, said: str, icon: str
) -> None:
    hit = replace(a_hit(4, "Els Vermeulen", "note", "filter past niet"), kind=kind)
    stage.reads.answers[FindNotes] = (hit,)
    desk = _desk(qtbot, theme, words, stage)
    QTest.keyClicks(desk.line, "/filter")
    qtbot.waitUntil(lambda: len(desk.shown()) == 1)
    assert desk.shown() == [f"filter past niet, Els Vermeulen, {said}"]
    assert icon_of(hit) == icon


def test_escape_closes_the_list_and_empties_the_box(qtbot: QtBot, theme: Theme, words: Words, stage: Stage) -> None:
    desk = _desk(qtbot, theme, words, stage)
    QTest.keyClicks(desk.line, "v")
    with qtbot.waitSignal(desk.search.left):
        QTest.keyClick(desk.line, Qt.Key.Key_Escape)
    assert desk.search.isHidden()
    assert not desk.line.text()


def test_a_search_that_fails_says_what_is_safe(qtbot: QtBot, theme: Theme, words: Words, stage: Stage) -> None:
    stage.reads.answers[FindCustomers] = Offline()
    desk = _desk(qtbot, theme, words, stage)
    QTest.keyClicks(desk.line, "v")
    qtbot.waitUntil(lambda: FindCustomers("v") in stage.reads.asked)
    assert not desk.shown()


def test_enter_takes_nobody_before_the_answer_to_what_was_typed_is_there(
    qtbot: QtBot, theme: Theme, words: Words, stage: Stage
) -> None:
    answer = Event()

    def late(_query: FindCustomers) -> tuple[Hit, ...]:
        assert answer.wait(10)
        return (JAN, SANNE, NEAR)

    desk = _desk(qtbot, theme, words, stage)
    desk.search.remember(a_card(name="Recent"))
    desk.search.open_box()
    stage.reads.answers[FindCustomers] = late
    taken: list[Hit] = []
    desk.search.opened.connect(taken.append)
    desk.search.given_to_call.connect(taken.append)
    QTest.keyClicks(desk.line, "jan")
    QTest.keyClick(desk.line, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(desk.line, Qt.Key.Key_Return)
    assert (taken, desk.line.text()) == ([], "jan")
    answer.set()
    qtbot.waitUntil(lambda: len(desk.shown()) == 3)
    QTest.keyClick(desk.line, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert taken == [JAN]
