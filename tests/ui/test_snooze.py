"""The question until when: one press chooses, Enter saves, and nothing moves meanwhile."""

from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from agentdesk.domain.commands import SnoozeFollowUp
from agentdesk.ui.followups.dialogs import WhenDialog
from agentdesk.ui.shortcuts import Shortcuts
from agentdesk.ui.theme import Theme
from agentdesk.ui.words import Words
from tests.helpers.screen import NOON, Stage
from tests.helpers.window import open_window, queue_of


def test_enter_saves_the_time_that_was_pressed_and_no_button_moves(
    qtbot: QtBot, theme: Theme, words: Words, shortcuts: Shortcuts, stage: Stage
) -> None:
    desk = open_window(qtbot, theme, words, shortcuts, stage)
    view = queue_of(desk.window)
    view.setCurrentIndex(view.model().index(1, 0))
    view.setFocus()
    qtbot.waitUntil(view.hasFocus)
    QTest.keyClick(view, Qt.Key.Key_S)
    qtbot.waitUntil(lambda: desk.window.findChild(WhenDialog) is not None)
    dialog = desk.window.findChild(WhenDialog)
    assert dialog is not None
    qtbot.waitUntil(dialog.isVisible)
    qtbot.waitUntil(dialog.isActiveWindow)
    picks = {each.property("pick"): each for each in dialog.findChildren(QPushButton) if each.property("pick")}
    stands = {}
    for pick, each in picks.items():
        each.click()
        qtbot.wait(0)
        stands[pick] = (dialog.height(), picks["in-1h"].y(), dialog.accept_button.y())
    assert len(set(stands.values())) == 1, stands
    in_an_hour = picks["in-1h"]
    in_an_hour.setFocus()
    in_an_hour.click()
    QTest.keyClick(in_an_hour, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not dialog.isVisible())
    said = stage.clerk.said[-1]
    assert isinstance(said, SnoozeFollowUp)
    assert said.due_at == NOON + timedelta(hours=1)
