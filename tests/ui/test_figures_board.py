"""The board of figures: a card for what is switched on, how sure it is, and the interactions behind a press."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QListWidget
from pytestqt.qtbot import QtBot

from agentdesk.domain.figures import Estimate, Figure, MiddleHalf, Shown, Unit, unit_of
from agentdesk.domain.ids import TeamId
from agentdesk.domain.kinds import Role
from agentdesk.services.queries import TimelineRows
from agentdesk.services.queries_figures import (
    FigureContacts,
    FigureRow,
    Figures,
    FiguresNow,
    FigureSwitch,
    WeekPoint,
)
from agentdesk.ui.charts.card import FigureCard
from agentdesk.ui.figures.board import Board
from agentdesk.ui.figures.figure_words import FigureWords
from agentdesk.ui.shortcuts import Shortcuts
from agentdesk.ui.theme import Theme
from agentdesk.ui.words import Words
from tests.helpers.screen import Stage
from tests.helpers.sections import a_room
from tests.helpers.timeline_rows import a_row as a_contact
from tests.helpers.work import ME

ON = {"shown": Shown.PERSON, "decided_on": date(2026, 10, 1), "reference": "OR 2026-14", "by_name": "Anna de Wit"}
VALUES = {Unit.POINTS: (84.0, 4.0), Unit.EFFORT: (5.9, 0.2), Unit.SHARE: (0.91, 0.03), Unit.SECONDS: (64.0, 6.0),
          Unit.PER_HOUR: (7.4, 0.6)}  # fmt: skip


def a_row(figure: Figure, n: int = 240) -> FigureRow:
    value, half = VALUES[unit_of(figure)]
    monday = date(2026, 9, 21)
    weeks = tuple(
        WeekPoint(monday + timedelta(weeks=k), monday + timedelta(weeks=k, days=6),
                  Estimate(n // 9, value * (0.9 + 0.012 * k), value * (0.9 + 0.012 * k) - half, value * (0.9 + 0.012 * k) + half))
        for k in range(9)
    )  # fmt: skip
    return FigureRow(figure, unit_of(figure), Estimate(n, value, value - half, value + half),
                     Estimate(n, value * 0.9, value * 0.9 - half / 3, value * 0.9 + half / 3), weeks,
                     MiddleHalf(value * 0.95, value * 1.02, 9), less_is_better=figure is Figure.WRAP_UP,
                     switch=FigureSwitch(figure, **ON))  # type: ignore[arg-type]  # fmt: skip


@pytest.fixture
def board(qtbot: QtBot, theme: Theme, words: Words, shortcuts: Shortcuts, stage: Stage) -> Board:
    """A lead's: quality, promises and wrap-up are on, too few disputes were decided, the rest is off."""
    few = replace(a_row(Figure.DISPUTES), now=Estimate(4))
    rows = (a_row(Figure.QUALITY), a_row(Figure.PROMISES), a_row(Figure.WRAP_UP), few)
    off = tuple(FigureSwitch(each) for each in Figure if each not in {row.figure for row in rows})
    stage.reads.answers[Figures] = lambda query: FiguresNow(query.scope, TeamId(1), "Nederland", 12, 30, rows, off)
    call = a_contact()
    stage.reads.answers[FigureContacts] = (call.event_id,)
    stage.reads.answers[TimelineRows] = (call,)
    room = a_room(qtbot, theme, words, shortcuts, stage, Role.LEAD)
    made = Board(room, room.window, leads=True)
    made.resize(1200, 760)
    made.show()
    room.window.show()
    qtbot.waitUntil(lambda: bool(made.findChildren(FigureCard)))
    return made


def names(board: Board) -> list[str]:
    return [each.accessibleName() for each in board.findChildren(FigureCard)]


def test_what_is_on_has_a_card_that_says_how_sure_it_is(board: Board) -> None:
    assert names(board)[0] == "Quality score: 84, 80–88 · n 240, +8"
    assert "Promises kept: 91%, 88%–94% · n 240, +9 pp" in names(board)
    assert names(board)[-1] == "Disputes won: too few to say: 4 of 30"
    assert len(names(board)) == 4


def test_a_card_opens_the_interactions_behind_it(board: Board, qtbot: QtBot, stage: Stage) -> None:
    card = next(each for each in board.findChildren(FigureCard) if "Promises" in each.accessibleName())
    QTest.keyClick(card, Qt.Key.Key_Return)
    qtbot.waitUntil(
        lambda: any(isinstance(q, FigureContacts) and q.figure is Figure.PROMISES for q in stage.reads.asked)
    )
    found = board.findChild(QListWidget)
    assert found is not None
    qtbot.waitUntil(lambda: found.count() == 1 and "Note" in found.item(0).text())


def test_a_lead_chooses_the_team_or_somebody_of_it(board: Board, qtbot: QtBot, stage: Stage) -> None:
    about = board.findChildren(QComboBox)[0]
    assert [about.itemText(k) for k in range(about.count())] == [
        "Nederland",
        "",
        "Mai Nguyễn",
        "Joost Bakker",
        "Sara de Wit",
    ]
    about.setCurrentIndex(3)
    about.activated.emit(3)
    qtbot.waitUntil(lambda: any(isinstance(q, Figures) and q.scope.agent_id == ME + 1 for q in stage.reads.asked))


def test_nothing_is_asked_about_others_on_my_page(
    qtbot: QtBot, theme: Theme, words: Words, shortcuts: Shortcuts, stage: Stage
) -> None:
    stage.reads.answers[Figures] = lambda query: FiguresNow(query.scope, TeamId(1), "Mai", 12, 30, (), ())
    room = a_room(qtbot, theme, words, shortcuts, stage, Role.AGENT)
    made = Board(room, room.window, leads=False)
    made.show()
    room.window.show()
    qtbot.waitUntil(lambda: any(isinstance(each, Figures) for each in stage.reads.asked))
    assert {each.scope.agent_id for each in stage.reads.asked if isinstance(each, Figures)} == {ME}


def test_a_change_that_rounds_to_nothing_has_no_sign(qtbot: QtBot, words: Words) -> None:
    told = FigureWords(words, words)
    row = replace(
        a_row(Figure.PROMISES), now=Estimate(400, 0.9012, 0.88, 0.92), before=Estimate(400, 0.9031, 0.88, 0.92)
    )
    assert told.card(row, 30).change == "0 pp"
    row = replace(a_row(Figure.CES), now=Estimate(400, 5.51, 5.4, 5.6), before=Estimate(400, 5.53, 5.4, 5.7))
    assert told.card(row, 30).change == "0.0"
    assert told.value(row.unit, -0.04) == "0.0"
