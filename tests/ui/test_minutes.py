"""How long something waits reads the same everywhere on the screen: it changes with the minute, and for all at once."""

from datetime import datetime, timedelta

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from agentdesk.services.queries import WorkQueue, WorkSection
from agentdesk.ui.minutes import Minutes
from agentdesk.ui.queue.pane import QueuePane
from agentdesk.ui.queue.queue_list import QueueList
from agentdesk.ui.shortcuts import Shortcuts
from agentdesk.ui.theme import Theme
from agentdesk.ui.words import Words
from tests.helpers.screen import NOON, Stage, StillClock
from tests.helpers.work import ME, a_row

SECOND = timedelta(seconds=1)
MINUTE = timedelta(minutes=1)


@pytest.mark.parametrize("due", [NOON - 11 * MINUTE, NOON - 11 * MINUTE + 30 * SECOND, NOON - 3 * MINUTE + 59 * SECOND])
def test_whoever_asks_in_one_minute_hears_the_same_age(words: Words, due: datetime) -> None:
    moments = [NOON + n * SECOND for n in (0, 1, 29, 31, 59)]
    for said in (words.ago, words.due):
        assert len({said(due, each) for each in moments}) == 1
    to_come = NOON + 9 * MINUTE + 30 * SECOND
    assert len({words.left(to_come, each) for each in moments}) == 1


def test_an_age_never_goes_back_and_begins_with_seconds(words: Words) -> None:
    began = NOON + 40 * SECOND
    ages = [words.ago(began, began + n * SECOND) for n in range(300)]
    assert ages[59] == "59 s"
    assert list(dict.fromkeys(ages[60:])) == ["1 min", "2 min", "3 min", "4 min"]


def test_a_minute_is_told_once_and_only_when_it_is_another(qtbot: QtBot, qapp: QApplication) -> None:
    clock = StillClock()
    minutes = Minutes(clock.now, qapp)
    turned: list[bool] = []
    minutes.turned.connect(lambda: turned.append(True))
    for at in (NOON + 59 * SECOND, NOON + MINUTE, NOON + MINUTE + SECOND, NOON + 4 * MINUTE):
        clock.at = at
        minutes.look()
    minutes.deleteLater()
    assert len(turned) == 2


def test_the_clock_is_looked_at_by_itself_as_a_minute_ends(qtbot: QtBot, qapp: QApplication) -> None:
    clock = StillClock(NOON + 59 * SECOND + timedelta(milliseconds=950))
    minutes = Minutes(clock.now, qapp)
    with qtbot.waitSignal(minutes.turned):
        clock.at = NOON + MINUTE
    minutes.deleteLater()


def test_the_queue_is_asked_and_painted_again_with_the_minute(
    qtbot: QtBot, theme: Theme, words: Words, shortcuts: Shortcuts, stage: Stage
) -> None:
    due = a_row(1, "Sanne de Vries", "Terugbellen", NOON - 10 * MINUTE)
    stage.reads.answers[WorkQueue] = (WorkSection("due", 1, (due,)),)
    pane = QueuePane(theme, words, shortcuts, stage.bridge, stage.clock, ME)
    qtbot.addWidget(pane)
    pane.show()
    with qtbot.waitSignal(pane.sections_arrived):
        pane.refresh()
    view = pane.findChild(QueueList)
    assert view is not None
    stage.clock.at = NOON + MINUTE
    (minutes,) = pane.findChildren(Minutes)
    with qtbot.waitSignal(pane.sections_arrived):
        minutes.look()
    assert str(view.model().index(1, 0).data()).endswith("11 min late")
