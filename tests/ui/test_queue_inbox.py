"""Mails in the work queue: who waits how long, and whether their answer is near its target or past it."""

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QListView, QMenu
from pytestqt.qtbot import QtBot

from agentdesk.domain.events import WorkChanged
from agentdesk.services.queries import WorkQueue, WorkRow, WorkSection
from agentdesk.ui.queue.delegate import QueueDelegate
from agentdesk.ui.queue.model import Entry, Line, More, QueueModel, lines_of
from agentdesk.ui.queue.pane import QueuePane
from agentdesk.ui.shortcuts import Shortcuts
from agentdesk.ui.theme import Theme
from agentdesk.ui.words import Words
from tests.helpers.screen import NOON, Stage
from tests.helpers.work import ME, a_mail_row, an_inbox


@pytest.fixture
def pane(qtbot: QtBot, theme: Theme, words: Words, shortcuts: Shortcuts, stage: Stage) -> QueuePane:
    made = QueuePane(theme, words, shortcuts, stage.bridge, stage.clock, ME)
    qtbot.addWidget(made)
    made.resize(280, 600)
    made.show()
    stage.reads.answers[WorkQueue] = (an_inbox(),)
    with qtbot.waitSignal(made.sections_arrived):
        made.refresh()
    return made


def _list(pane: QueuePane) -> QListView:
    found = pane.findChild(QListView)
    assert found is not None
    return found


def _shown(pane: QueuePane) -> list[str]:
    model = _list(pane).model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def test_a_mail_says_who_about_what_since_when_and_how_its_target_stands(pane: QueuePane) -> None:
    assert _shown(pane) == [
        "Inbox, 4 open",
        "Woonzorg De Linde: Bestelling filters (12×), 1 h, past its target",
        "Femke Hoekstra: Re: adreswijziging, 46 min, its target is near",
        "Lê Minh Quân: Vraag over garantie en reparatie, 22 min, held by Joost Bakker",
        "piet@elders.example: Handleiding ontbreekt in doos, 6 min",
    ]


@pytest.mark.parametrize(
    ("waits_min", "tint"), [(0, "muted"), (44.9, "muted"), (45, "amber"), (59.9, "amber"), (60, "red"), (600, "red")]
)
def test_waiting_turns_amber_at_three_quarters_of_its_time_and_red_past_it(
    theme: Theme, words: Words, stage: Stage, waits_min: float, tint: str
) -> None:
    delegate = QueueDelegate(theme, words, stage.clock)
    assert delegate.when(a_mail_row(1, "Jan", "x", waits_min, target_min=60), NOON)[1] == tint


def test_a_mail_without_a_target_is_never_late(theme: Theme, words: Words, stage: Stage) -> None:
    delegate = QueueDelegate(theme, words, stage.clock)
    row = replace(a_mail_row(1, "Jan", "x", 9000), due_at=None)
    assert delegate.when(row, NOON)[1] == "muted"
    assert delegate.target(row, NOON) == ""


def test_a_mail_is_opened_by_enter(qtbot: QtBot, pane: QueuePane) -> None:
    view = _list(pane)
    pane.activateWindow()
    view.setFocus()
    view.setCurrentIndex(view.model().index(2, 0))
    with qtbot.waitSignal(pane.opened) as opened:
        QTest.keyClick(view, Qt.Key.Key_Return)
    row = opened.args[0]
    assert isinstance(row, WorkRow)
    assert row.thread_id == an_inbox().rows[1].thread_id


def test_a_new_mail_is_shown_and_what_was_chosen_stays_chosen(qtbot: QtBot, pane: QueuePane, stage: Stage) -> None:
    view = _list(pane)
    view.setCurrentIndex(view.model().index(3, 0))
    day = an_inbox()
    new = a_mail_row(50, "Nieuw", "Dringend", 0, target_min=5)
    stage.reads.answers[WorkQueue] = (replace(day, total=5, rows=(new, *day.rows)),)
    with qtbot.waitSignal(pane.sections_arrived):
        stage.hub.publish(WorkChanged())
    assert _shown(pane)[1] == "Nieuw: Dringend, 0 s"
    assert str(view.currentIndex().data()).startswith("Lê Minh Quân")


def test_two_mails_of_one_sender_are_two_lines(qtbot: QtBot) -> None:
    model = QueueModel(lambda line: type(line).__name__)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    first, second = (a_mail_row(n, "piet@elders.example", "x", 5, unknown=True) for n in (1, 2))
    for rows in ((first, second), (second, first), (second,), (first, second)):
        model.show_lines(lines_of((WorkSection("inbox", len(rows), rows),), lambda _: True))
        shown = [model.line(row) for row in range(model.rowCount())]
        assert [line.row for line in shown if isinstance(line, Entry)] == list(rows)
    tester.deleteLater()


def test_an_empty_inbox_says_that_no_mail_waits(theme: Theme, words: Words, stage: Stage) -> None:
    lines: list[Line] = lines_of((WorkSection("inbox", 0, ()),), lambda _: True)
    assert isinstance(lines[-1], More)
    assert QueueDelegate(theme, words, stage.clock).more_text(lines[-1]) == "No mail waits for an answer"


def test_only_what_is_late_shows_mails_past_their_target(pane: QueuePane) -> None:
    menu = next(each for each in pane.findChildren(QMenu) if any(a.data() == "late" for a in each.actions()))
    next(action for action in menu.actions() if action.data() == "late").trigger()
    assert _shown(pane)[1:2] == ["Woonzorg De Linde: Bestelling filters (12×), 1 h, past its target"]
    assert len([line for line in _shown(pane) if ": " in line]) == 1


def test_only_mails_shows_the_inbox_alone(pane: QueuePane) -> None:
    menu = next(each for each in pane.findChildren(QMenu) if any(a.data() == "mails" for a in each.actions()))
    next(action for action in menu.actions() if action.data() == "mails").trigger()
    heads = [line for line in _shown(pane) if line.endswith(" open")]
    assert [head.split(",")[0] for head in heads] == ["Inbox"]
    assert any(line.startswith("Woonzorg De Linde") for line in _shown(pane))
    assert not any(line.startswith("Bakkerij Van Loon: Contract") for line in _shown(pane))


def test_the_time_it_came_and_its_target_stand_in_the_tip(theme: Theme, words: Words, stage: Stage) -> None:
    row = a_mail_row(1, "Jan", "My parcel", 30, target_min=60)
    tip = QueueDelegate(theme, words, stage.clock)._tip(row)
    came, due = words.moment(row.at), words.moment(row.at + timedelta(hours=1))
    assert tip.splitlines()[:4] == ["Jan", "My parcel", f"Came {came}", f"Answer by {due}"]
