"""Knows the whole window for tests: a day in the queue, stand-ins for the panes that others make."""

from dataclasses import dataclass
from datetime import timedelta

from PySide6.QtWidgets import QLabel, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from agentdesk.domain.calls import CallSnapshot, CallState
from agentdesk.domain.events import (
    CallChanged,
    FollowUpDue,
)
from agentdesk.domain.ids import CallRef, CustomerId, EventId, FollowUpId
from agentdesk.domain.kinds import Direction
from agentdesk.services.queries import (
    CustomerById,
    TimelinePage,
    TimelinePageRows,
    WorkQueue,
)
from agentdesk.ui.desk import DeskController
from agentdesk.ui.main_window import MainWindow, Panes
from agentdesk.ui.queue.queue_list import QueueList
from agentdesk.ui.shortcuts import Shortcuts
from agentdesk.ui.theme import Theme
from agentdesk.ui.topbar import Me
from agentdesk.ui.words import Words
from tests.helpers.screen import NOON, Stage
from tests.helpers.work import ME, a_day, an_id


@dataclass
class Desk:
    window: MainWindow
    controller: DeskController
    note: QPlainTextEdit
    shortcuts: Shortcuts
    stage: Stage


def open_window(qtbot: QtBot, theme: Theme, words: Words, shortcuts: Shortcuts, stage: Stage) -> Desk:
    stage.reads.answers[WorkQueue] = a_day()
    stage.reads.answers[TimelinePage] = TimelinePageRows((), more=False)
    stage.reads.answers[CustomerById] = None
    controller = DeskController(stage.bridge)
    note = QPlainTextEdit()
    panes = Panes(QLabel("header"), QLabel("timeline"), note)
    window = MainWindow(
        theme, words, shortcuts, stage.bridge, stage.clock, stage.settings, controller, Me(ME, "Mai Nguyễn"), panes
    )
    qtbot.addWidget(window)
    window.resize(1440, 900)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.waitUntil(lambda: queue_of(window).model().rowCount() > 0)
    return Desk(window, controller, note, shortcuts, stage)


def queue_of(window: MainWindow) -> QueueList:
    found = window.findChild(QueueList)
    assert found is not None
    return found


def one(window: QWidget, kind: type[QWidget]) -> QWidget:
    found = window.findChild(kind)
    assert isinstance(found, kind)
    return found


def a_call(state: CallState) -> CallChanged:
    call = CallSnapshot(CallRef("1"), Direction.IN, state, "+31618429930", NOON)
    return CallChanged(call, EventId(an_id(900)))


def a_reminder(n: int = 2) -> FollowUpDue:
    late = timedelta(minutes=18)
    return FollowUpDue(
        FollowUpId(an_id(n)), CustomerId(an_id(1000 + n)), "Trần Thị Hương", "Offerte nabellen", NOON - late, 1080, ME
    )
