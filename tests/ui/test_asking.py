"""`@name` in a note asks a colleague."""

from typing import Literal
from unicodedata import normalize

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QListWidget
from pytestqt.qtbot import QtBot

from agentdesk.domain.commands import AskColleague
from agentdesk.domain.errors import Offline
from agentdesk.domain.ids import AgentId, TeamId
from agentdesk.domain.kinds import Role
from agentdesk.services.queries import People, PersonRow
from tests.helpers.cards import a_card
from tests.helpers.live import CTRL, LiveDesk, Open


def _person(n: int, name: str, login: str) -> PersonRow:
    return PersonRow(AgentId(n), login, name, TeamId(1), "Team 1", Role.AGENT, active=True)


PEOPLE = (
    _person(1, "Anna de Boer", "anna"),
    _person(2, "Nguyễn Thị Hương", "huong"),
    _person(3, "Joost Bakker", "joost"),
    _person(4, "Đặng Văn Long", "long"),
)


@pytest.fixture
def desk(open_desk: Open) -> LiveDesk:
    made = open_desk()
    made.stage.reads.answers[People] = PEOPLE
    made.pane.show_customer(a_card())
    made.pane.write_note()
    QApplication.processEvents()
    return made


def _offered(desk: LiveDesk) -> list[str]:
    names = desk.window.findChild(QListWidget)
    if names is None or not names.isVisible():
        return []
    return [names.item(row).text() for row in range(names.count())]


def _asked(desk: LiveDesk) -> list[AskColleague]:
    return [each for each in desk.stage.clerk.said if isinstance(each, AskColleague)]


def test_an_at_sign_offers_everybody_but_me(qtbot: QtBot, desk: LiveDesk) -> None:
    desk.keys("Lamp? @")
    qtbot.waitUntil(lambda: _offered(desk) == ["Nguyễn Thị Hương", "Joost Bakker", "Đặng Văn Long"])


def test_the_keyboard_alone_chooses_and_stays_in_the_note(qtbot: QtBot, desk: LiveDesk) -> None:
    desk.keys("@")
    qtbot.waitUntil(lambda: len(_offered(desk)) == 3)
    desk.press(Qt.Key.Key_Down)
    desk.press(Qt.Key.Key_Return)
    desk.keys("lamp?")
    assert desk.note == "@Joost Bakker lamp?"
    assert _offered(desk) == []


@pytest.mark.parametrize(("typed", "name"), [("huong", "Nguyễn Thị Hương"), ("dang", "Đặng Văn Long")])
def test_vietnamese_names_are_found_without_their_marks(qtbot: QtBot, desk: LiveDesk, typed: str, name: str) -> None:
    desk.keys(f"@{typed}")
    qtbot.waitUntil(lambda: _offered(desk) == [name])
    desk.press(Qt.Key.Key_Tab)
    assert desk.note == f"@{name} "


@pytest.mark.parametrize("form", ["NFC", "NFD"])
def test_a_name_composed_by_an_input_method_is_found(qtbot: QtBot, desk: LiveDesk, form: Literal["NFC", "NFD"]) -> None:
    desk.keys("@")
    event = QInputMethodEvent()
    event.setCommitString(normalize(form, "Đặ"))
    QApplication.sendEvent(desk.editor, event)
    qtbot.waitUntil(lambda: _offered(desk) == ["Đặng Văn Long"])
    desk.press(Qt.Key.Key_Return)
    assert desk.note == "@Đặng Văn Long "


def test_escape_leaves_the_letters_as_they_are(qtbot: QtBot, desk: LiveDesk) -> None:
    desk.keys("@j")
    qtbot.waitUntil(lambda: _offered(desk) == ["Joost Bakker"])
    desk.press(Qt.Key.Key_Escape)
    desk.keys("o")
    assert _offered(desk) == []
    desk.press(Qt.Key.Key_Return)
    assert desk.note == "@jo\n"


def test_logging_the_note_asks_and_undo_asks_nobody_twice(qtbot: QtBot, desk: LiveDesk) -> None:
    told: list[str] = []
    desk.pane.asking.told.connect(told.append)
    desk.keys("@huong ")
    qtbot.waitUntil(
        lambda: any("Logging asks: Nguyễn" in each.toolTip() + each.text() for each in desk.window.findChildren(QLabel))
    )
    desk.keys("is de lamp er weer?")
    desk.press(Qt.Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: len(_asked(desk)) == 1)
    (question,) = _asked(desk)
    (log,) = desk.logs
    assert (question.follow_up.owner, question.question) == (AgentId(2), "is de lamp er weer?")
    assert (question.customer_id, question.interaction_id) == (log.customer_id, log.interaction_id)
    assert told == ["Asked: Nguyễn Thị Hương"]


def _lines(desk: LiveDesk) -> list[str]:
    return [each.accessibleName() for each in desk.window.findChildren(QLabel) if each.isVisible()]


def test_an_outcome_without_a_customer_asks_nobody_and_says_so(qtbot: QtBot, desk: LiveDesk) -> None:
    desk.keys("@joost wie is dit?")
    qtbot.waitUntil(lambda: "Logging asks: Joost Bakker" in _lines(desk))
    desk.pane.controller.choose_outcome("private")
    qtbot.waitUntil(lambda: "Nobody is asked: this note has no customer" in _lines(desk))
    desk.press(Qt.Key.Key_Return, CTRL)
    assert [log.customer_id for log in desk.logs] == [None]
    assert _asked(desk) == []


def test_a_note_without_a_customer_asks_nobody(qtbot: QtBot, desk: LiveDesk) -> None:
    desk.pane.show_customer(None)
    desk.pane.write_note()
    desk.keys("@joost wie is dit?")
    qtbot.waitUntil(lambda: "Nobody is asked: this note has no customer" in _lines(desk))
    assert not any("Logging asks" in line for line in _lines(desk))
    desk.press(Qt.Key.Key_Return, CTRL)
    assert len(desk.logs) == 1
    assert _asked(desk) == []


def test_when_the_colleagues_cannot_be_read_it_is_said(qtbot: QtBot, desk: LiveDesk) -> None:
    desk.stage.reads.answers[People] = Offline()
    failed: list[str] = []
    desk.pane.asking.failed.connect(failed.append)
    desk.keys("@joost lamp?")
    desk.press(Qt.Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: len(failed) == 1)
    assert len(desk.logs) == 1


def test_letters_in_a_note_with_a_name_stay_quick_to_type(desk: LiveDesk) -> None:
    QTest.keyClicks(desk.editor, "mail aan sanne@voorbeeld.nl")
    assert _offered(desk) == []
