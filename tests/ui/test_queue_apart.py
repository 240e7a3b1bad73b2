"""The group at the end of the queue: folded and counted, unfolded by a press, and a person's mail taken out by a key."""

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QListView
from pytestqt.qtbot import QtBot

from agentdesk.domain.commands_mail import MarkJunk, TakeAsPerson
from agentdesk.domain.errors import Offline
from agentdesk.domain.mail import MailClass
from agentdesk.services.queries import WorkQueue, WorkRow, WorkSection
from agentdesk.services.queries_mail import SetApart
from agentdesk.ui.queue.apart import FIRST_ROWS
from agentdesk.ui.queue.model import Entry, Fold, Line, QueueModel
from agentdesk.ui.queue.pane import QueuePane
from agentdesk.ui.shortcuts import Shortcuts
from agentdesk.ui.theme import Theme
from agentdesk.ui.words import Words
from tests.helpers.screen import NOON, Stage
from tests.helpers.work import ME, a_mail_row, an_inbox

CLASSES = (MailClass.AUTO_REPLY, MailClass.BOUNCE, MailClass.LIST, MailClass.JUNK)


def an_apart_row(n: int) -> WorkRow:
    row = a_mail_row(900 + n, f"Sender {n}", f"Subject {n}", n, unknown=True)
    return replace(row, section="apart", due_at=None, apart=CLASSES[n % len(CLASSES)])


def a_group(count: int) -> object:
    rows = tuple(an_apart_row(n) for n in range(count))
    return lambda query: (WorkSection("apart", count, rows[: query.limit]),)


@pytest.fixture
def pane(qtbot: QtBot, theme: Theme, words: Words, shortcuts: Shortcuts, stage: Stage) -> QueuePane:
    stage.reads.answers[WorkQueue] = (an_inbox(),)
    stage.reads.answers[SetApart] = a_group(4)
    made = QueuePane(theme, words, shortcuts, stage.bridge, stage.clock, ME)
    qtbot.addWidget(made)
    made.resize(280, 700)
    made.show()
    made.refresh()
    qtbot.waitUntil(lambda: len(shown(made)) == 6)
    return made


def view_of(pane: QueuePane) -> QListView:
    found = pane.findChild(QListView)
    assert found is not None
    return found


def shown(pane: QueuePane) -> list[str]:
    model = view_of(pane).model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def press(pane: QueuePane, row: int, key: Qt.Key) -> None:
    view = view_of(pane)
    pane.activateWindow()
    view.setFocus()
    view.setCurrentIndex(view.model().index(row, 0))
    QTest.keyClick(view, key)


def said(stage: Stage, kind: type) -> list[object]:
    return [getattr(each, "thread_id", None) for each in stage.clerk.said if isinstance(each, kind)]


def test_it_lies_folded_at_the_end_counted_and_unread(pane: QueuePane, stage: Stage) -> None:
    assert shown(pane)[-1] == "Set apart (4), folded"
    assert {query.limit for query in stage.reads.asked if isinstance(query, SetApart)} == {0}


def test_enter_unfolds_it_with_the_class_on_each_line_and_folds_it_again(qtbot: QtBot, pane: QueuePane) -> None:
    press(pane, 5, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(shown(pane)) == 10)
    assert shown(pane)[5:] == [
        "Set apart (4), unfolded",
        "Sender 0: Subject 0, 0 s, auto-reply",
        "Sender 1: Subject 1, 1 min, undelivered",
        "Sender 2: Subject 2, 2 min, mailing list",
        "Sender 3: Subject 3, 3 min, junk",
    ]
    press(pane, 5, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(shown(pane)) == 6)


def test_a_line_of_it_is_opened_like_any_mail(qtbot: QtBot, pane: QueuePane) -> None:
    press(pane, 5, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(shown(pane)) == 10)
    with qtbot.waitSignal(pane.opened) as opened:
        press(pane, 8, Qt.Key.Key_Return)
    assert opened.args[0] == an_apart_row(2)


def test_a_key_takes_a_person_s_mail_into_the_inbox_and_another_puts_junk_out_of_it(
    qtbot: QtBot, pane: QueuePane, stage: Stage
) -> None:
    press(pane, 5, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(shown(pane)) == 10)
    press(pane, 9, Qt.Key.Key_J)
    press(pane, 9, Qt.Key.Key_U)
    press(pane, 2, Qt.Key.Key_U)
    press(pane, 2, Qt.Key.Key_J)
    qtbot.waitUntil(lambda: len(stage.clerk.said) == 2)
    assert said(stage, TakeAsPerson) == [an_apart_row(3).thread_id]
    assert said(stage, MarkJunk) == [an_inbox().rows[1].thread_id]


def test_thousands_are_shown_page_by_page(qtbot: QtBot, pane: QueuePane, stage: Stage) -> None:
    stage.reads.answers[SetApart] = a_group(1000)
    press(pane, 5, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: shown(pane)[-1] == f"Show {1000 - FIRST_ROWS} more")
    press(pane, len(shown(pane)) - 1, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: shown(pane)[-1] == "Show 750 more")
    assert shown(pane)[5] == "Set apart (1,000), unfolded"


def test_it_is_no_work_neither_counted_nor_next(qtbot: QtBot, pane: QueuePane, stage: Stage) -> None:
    stage.reads.answers[WorkQueue] = (WorkSection("inbox", 0, ()),)
    with qtbot.waitSignal(pane.sections_arrived) as arrived:
        pane.refresh()
    assert [each.section for each in arrived.args[0]] == ["inbox"]
    press(pane, 2, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(shown(pane)) == 7)
    with qtbot.assertNotEmitted(pane.opened):
        pane.open_next()


def test_when_the_workspace_is_away_what_was_counted_stays(qtbot: QtBot, pane: QueuePane, stage: Stage) -> None:
    stage.reads.answers[SetApart] = Offline(since=NOON)
    with qtbot.waitSignal(pane.sections_arrived):
        pane.refresh()
    assert shown(pane)[-1] == "Set apart (4), folded"


def test_where_nothing_is_set_apart_nothing_is_said_of_it(qtbot: QtBot, pane: QueuePane, stage: Stage) -> None:
    stage.reads.answers[SetApart] = ()
    pane.refresh()
    qtbot.waitUntil(lambda: len(shown(pane)) == 5)


def test_a_conversation_that_waits_and_got_an_automatic_answer_is_two_lines(qtbot: QtBot) -> None:
    model = QueueModel(lambda line: type(line).__name__)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    waits = a_mail_row(1, "Jan", "x", 5)
    away = replace(waits, section="apart", at=NOON - timedelta(minutes=1), apart=MailClass.AUTO_REPLY)
    opened: list[Line] = [Entry(waits), Fold("apart", 1, is_open=True), Entry(away)]
    folded: list[Line] = [Fold("apart", 1, is_open=False)]
    for lines in (opened, folded):
        model.show_lines(list(lines))
        assert [model.line(row) for row in range(model.rowCount())] == lines
    tester.deleteLater()
