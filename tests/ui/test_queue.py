from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QListView
from pytestqt.qtbot import QtBot

from agentdesk.domain.events import WorkChanged
from agentdesk.domain.kinds import FollowUpKind
from agentdesk.services.queries import WorkQueue, WorkRow, WorkSection
from agentdesk.ui.queue.delegate import QueueDelegate
from agentdesk.ui.queue.model import Entry, Head, Line, QueueModel, lines_of
from agentdesk.ui.queue.pane import QueuePane
from agentdesk.ui.shortcuts import Shortcuts
from agentdesk.ui.theme import Theme
from agentdesk.ui.words import Words
from agentdesk.ui.work import CallWish, Wish
from tests.helpers.screen import NOON, Stage
from tests.helpers.work import ME, a_day, a_row


def _keep(_: WorkRow) -> bool:
    return True


def _say(line: Line) -> str:
    return type(line).__name__


def _pane(qtbot: QtBot, theme: Theme, words: Words, shortcuts: Shortcuts, stage: Stage) -> QueuePane:
    pane = QueuePane(theme, words, shortcuts, stage.bridge, stage.clock, ME)
    qtbot.addWidget(pane)
    pane.resize(280, 800)
    pane.show()
    stage.reads.answers.setdefault(WorkQueue, a_day())
    with qtbot.waitSignal(pane.sections_arrived):
        pane.refresh()
    return pane


def _list(pane: QueuePane) -> QListView:
    found = pane.findChild(QListView)
    assert found is not None
    return found


def _shown(pane: QueuePane) -> list[str]:
    model = _list(pane).model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def test_a_line_says_name_title_and_lateness(
    qtbot: QtBot, theme: Theme, words: Words, shortcuts: Shortcuts, stage: Stage
) -> None:
    lines = _shown(_pane(qtbot, theme, words, shortcuts, stage))
    assert lines[0].startswith("Follow up, 4")
    assert "Trần Thị Hương: Offerte nabellen, 18 min late" in lines
    assert "Bakkerij Van Loon: Contract, tweede poging, 17:15, held by Joost Bakker" in lines


def test_what_is_chosen_stays_chosen_when_the_queue_changes(
    qtbot: QtBot, theme: Theme, words: Words, shortcuts: Shortcuts, stage: Stage
) -> None:
    pane = _pane(qtbot, theme, words, shortcuts, stage)
    view = _list(pane)
    third = next(row for row, text in enumerate(_shown(pane)) if text.startswith("Mohamed"))
    view.setCurrentIndex(view.model().index(third, 0))
    day = list(a_day())
    first = a_row(20, "Anouk Smit", "Nieuw bovenaan", NOON - timedelta(hours=1))
    day[0] = replace(day[0], total=4, rows=(first, *day[0].rows[1:]))
    stage.reads.answers[WorkQueue] = tuple(day)
    with qtbot.waitSignal(pane.sections_arrived):
        stage.hub.publish(WorkChanged())
    assert str(view.currentIndex().data()).startswith("Mohamed")


def test_the_letter_keys_wish_for_the_chosen_line(
    qtbot: QtBot, theme: Theme, words: Words, shortcuts: Shortcuts, stage: Stage
) -> None:
    pane = _pane(qtbot, theme, words, shortcuts, stage)
    pane.activateWindow()
    pane.take_keyboard()
    qtbot.waitUntil(_list(pane).hasFocus)
    with qtbot.waitSignal(pane.wished) as wished:
        QTest.keyClick(_list(pane), Qt.Key.Key_D)
    wish = wished.args[0]
    assert isinstance(wish, Wish)
    assert (wish.verb, wish.subject.name) == ("done", "Sanne de Vries")
    with qtbot.waitSignal(pane.opened) as opened:
        QTest.keyClick(_list(pane), Qt.Key.Key_Return)
    assert opened.args[0].name == "Sanne de Vries"


@pytest.mark.parametrize("key", [Qt.Key.Key_Home, Qt.Key.Key_PageUp])
def test_the_first_line_is_reached_from_the_last_with_its_heading_in_sight(
    qtbot: QtBot, theme: Theme, words: Words, shortcuts: Shortcuts, stage: Stage, key: Qt.Key
) -> None:
    rows = tuple(a_row(40 + n, f"Klant {n}", "Nabellen", NOON) for n in range(30))
    stage.reads.answers[WorkQueue] = (WorkSection("follow-ups", len(rows), rows), *a_day())
    pane = _pane(qtbot, theme, words, shortcuts, stage)
    view = _list(pane)
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_End)
    last = view.currentIndex().row()
    assert last > len(rows)
    for _ in range(last if key == Qt.Key.Key_PageUp else 1):
        QTest.keyClick(view, key)
    assert str(view.currentIndex().data()).startswith("Klant 0:")
    assert view.selectionModel().isSelected(view.currentIndex())
    assert view.verticalScrollBar().value() == 0
    with qtbot.waitSignal(pane.opened) as opened:
        QTest.keyClick(view, Qt.Key.Key_Return)
    assert opened.args[0].name == "Klant 0"


@pytest.mark.parametrize(("total", "shown"), [(999, "999"), (1000, "1,000+")])
def test_a_section_that_is_counted_no_further_says_that_there_may_be_more(
    qtbot: QtBot, theme: Theme, words: Words, stage: Stage, total: int, shown: str
) -> None:
    view = QListView()
    qtbot.addWidget(view)
    assert QueueDelegate(theme, words, stage.clock, view).count(Head("due", total)) == shown


MISSED = a_row(30, "Sanne de Vries", "", NOON, section="call-backs", kind=FollowUpKind.CALL_BACK, owner=None)
DUE = a_row(31, "Bram", "Offerte", NOON)


@pytest.mark.parametrize(
    ("row", "wish"),
    [
        (replace(MISSED, number="+31618429930"), CallWish("+31618429930", MISSED.customer_id, "Sanne de Vries")),
        (replace(MISSED, customer_id=None, name="+31205551234", number="+31205551234"), CallWish("+31205551234")),
        (DUE, CallWish("", DUE.customer_id, "Bram")),
    ],
)
def test_a_line_is_opened_and_called_with_one_key(
    qtbot: QtBot, theme: Theme, words: Words, shortcuts: Shortcuts, stage: Stage, row: WorkRow, wish: CallWish
) -> None:
    stage.reads.answers[WorkQueue] = (WorkSection(row.section, 1, (row,)),)
    pane = _pane(qtbot, theme, words, shortcuts, stage)
    view = _list(pane)
    view.setFocus()
    view.setCurrentIndex(view.model().index(1, 0))
    heard: list[object] = []
    pane.opened.connect(heard.append)
    pane.call_asked.connect(heard.append)
    QTest.keyClick(view, Qt.Key.Key_B)
    assert heard == [row, wish]


def test_a_line_that_was_dealt_with_leaves_at_once_and_comes_back_when_refused(
    qtbot: QtBot, theme: Theme, words: Words, shortcuts: Shortcuts, stage: Stage
) -> None:
    pane = _pane(qtbot, theme, words, shortcuts, stage)
    gone = a_day()[0].rows[0].follow_up_id
    assert gone is not None
    pane.forget(gone)
    assert not any(text.startswith("Sanne") for text in _shown(pane))
    with qtbot.waitSignal(pane.sections_arrived):
        pane.bring_back(gone)
    assert any(text.startswith("Sanne") for text in _shown(pane))


def test_an_empty_queue_says_so(qtbot: QtBot, theme: Theme, words: Words, shortcuts: Shortcuts, stage: Stage) -> None:
    stage.reads.answers[WorkQueue] = ()
    pane = _pane(qtbot, theme, words, shortcuts, stage)
    assert not _list(pane).isVisible()


def test_the_model_keeps_its_promises_while_it_changes(qtbot: QtBot) -> None:
    model = QueueModel(_say)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    day = a_day()
    for sections in (day, day[1:], tuple(reversed(day)), (), day, (replace(day[0], rows=day[0].rows[::-1]),)):
        lines = lines_of(sections, _keep)
        model.show_lines(lines)
        assert [model.line(row) for row in range(model.rowCount())] == lines
    tester.deleteLater()


def test_ten_thousand_lines_are_shown_in_one_insertion(qtbot: QtBot) -> None:
    model = QueueModel(_say)
    rows = tuple(a_row(n, f"Klant {n}", "bellen", NOON + timedelta(minutes=n)) for n in range(1, 10_001))
    with qtbot.waitSignal(model.rowsInserted):
        model.show_lines(lines_of((WorkSection("due", 10_000, rows),), _keep))
    assert model.rowCount() == 10_001
    assert isinstance(model.line(10_000), Entry)


def test_next_opens_what_is_due_and_of_another_customer(
    qtbot: QtBot, theme: Theme, words: Words, shortcuts: Shortcuts, stage: Stage
) -> None:
    pane = _pane(qtbot, theme, words, shortcuts, stage)
    opened: list[str] = []
    pane.opened.connect(lambda row: opened.append(row.name))
    pane.opened.connect(lambda row: pane.show_customer(row.customer_id))
    for _ in range(5):
        pane.open_next()
    # Sanne's and Mohamed's time has not come; Bakkerij Van Loon is held by a colleague.
    assert opened[:4] == [
        "Trần Thị Hương", "+31628417705", "Woonzorgcentrum De Linde aan de Oude Rijn", "Pieter Jansen",
    ]  # fmt: skip
    assert opened[4] == "Trần Thị Hương"


def test_next_opens_again_what_was_dealt_with_and_taken_back(
    qtbot: QtBot, theme: Theme, words: Words, shortcuts: Shortcuts, stage: Stage
) -> None:
    pane = _pane(qtbot, theme, words, shortcuts, stage)
    opened: list[WorkRow] = []
    pane.opened.connect(opened.append)
    pane.opened.connect(lambda row: pane.show_customer(row.customer_id))
    pane.open_next()
    first = opened[0]
    assert first.follow_up_id is not None
    pane.forget(first.follow_up_id)
    pane.open_next()
    with qtbot.waitSignal(pane.sections_arrived):
        pane.bring_back(first.follow_up_id)
    pane.open_next()
    assert [each.name for each in opened] == ["Trần Thị Hương", "+31628417705", "Trần Thị Hương"]


def test_next_with_nothing_due_takes_the_keyboard_to_the_list(
    qtbot: QtBot, theme: Theme, words: Words, shortcuts: Shortcuts, stage: Stage
) -> None:
    stage.reads.answers[WorkQueue] = (WorkSection("due", 1, (a_row(1, "Sanne", "Later", NOON + timedelta(hours=1)),)),)
    pane = _pane(qtbot, theme, words, shortcuts, stage)
    pane.activateWindow()
    opened: list[WorkRow] = []
    pane.opened.connect(opened.append)
    pane.open_next()
    assert opened == []
    assert _list(pane).currentIndex().row() == 1
