"""A ringing call is seen and answered wherever the agent is."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QLabel, QLineEdit, QMenu
from pytestqt.qtbot import QtBot

from agentdesk.domain.live import Stage as At
from agentdesk.ui.live.ring_banner import KeysEverywhere, RingBanner
from agentdesk.ui.shortcuts import Shortcuts
from agentdesk.ui.theme import Theme
from agentdesk.ui.words import Words
from tests.helpers.live import LiveDesk, Open
from tests.helpers.program import OpenProgram

SHIFT = Qt.KeyboardModifier.ShiftModifier


def elsewhere(desk: LiveDesk, theme: Theme, words: Words) -> RingBanner:
    """The agent is on a page that hides the live pane."""
    pane = desk.pane
    banner = RingBanner(theme, words, Shortcuts(), desk.phone, pane.controller, pane, desk.window)
    KeysEverywhere(pane, desk.window)
    pane.hide()
    desk.search.setFocus()
    return banner


def test_a_call_that_rings_behind_another_page_is_shown_with_its_number_and_answered_there(
    qtbot: QtBot, open_desk: Open, theme: Theme, words: Words
) -> None:
    desk = open_desk()
    banner = elsewhere(desk, theme, words)
    desk.simulator.ring_now("06 1842 9930", "", "Levering")
    qtbot.waitUntil(banner.isVisible)
    assert any("1842" in each.text() for each in banner.findChildren(QLabel))
    answer = banner.findChild(QAbstractButton, "answer")
    assert answer is not None
    assert answer.isVisible()
    answer.click()
    qtbot.waitUntil(lambda: not banner.isVisible())
    assert desk.pane.controller.stack.items[0].stage is At.TALKING


def test_it_is_not_shown_twice_where_the_live_pane_is_seen(
    qtbot: QtBot, open_desk: Open, theme: Theme, words: Words
) -> None:
    desk = open_desk()
    banner = elsewhere(desk, theme, words)
    desk.simulator.ring_now("06 1842 9930", "", "Levering")
    qtbot.waitUntil(banner.isVisible)
    desk.pane.show()
    qtbot.waitUntil(lambda: not banner.isVisible())


def test_f8_answers_and_f12_hangs_up_on_every_page(qtbot: QtBot, open_desk: Open, theme: Theme, words: Words) -> None:
    desk = open_desk()
    elsewhere(desk, theme, words)
    desk.simulator.ring_now("06 1842 9930", "", "Levering")
    qtbot.waitUntil(lambda: bool(desk.pane.controller.stack.ringing))
    desk.press(Qt.Key.Key_F8)
    qtbot.waitUntil(lambda: desk.pane.controller.stack.is_talking)
    desk.press(Qt.Key.Key_F12)
    qtbot.waitUntil(lambda: not desk.pane.controller.stack.is_talking)


def test_f8_answers_under_an_open_dialog_and_under_an_open_menu(
    qtbot: QtBot, open_desk: Open, theme: Theme, words: Words
) -> None:
    desk = open_desk()
    elsewhere(desk, theme, words)
    dialog = QDialog(desk.window)
    line = QLineEdit(dialog)
    dialog.open()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    desk.simulator.ring_now("06 1842 9930", "", "Levering")
    qtbot.waitUntil(lambda: bool(desk.pane.controller.stack.ringing))
    QTest.keyClick(line, Qt.Key.Key_F8, SHIFT)
    qtbot.waitUntil(lambda: not desk.pane.controller.stack.ringing)
    dialog.close()
    menu = QMenu(desk.window)
    menu.addAction("One")
    menu.popup(desk.window.mapToGlobal(desk.search.pos()))
    qtbot.waitUntil(lambda: QApplication.activePopupWidget() is menu)
    desk.simulator.ring_now("06 1842 9931", "", "Levering")
    qtbot.waitUntil(lambda: bool(desk.pane.controller.stack.ringing))
    QTest.keyClick(menu, Qt.Key.Key_F8)
    qtbot.waitUntil(lambda: desk.pane.controller.stack.is_talking)
    menu.close()


def test_answering_on_another_page_brings_the_desk_with_the_cursor_in_the_note(
    qtbot: QtBot, sqlite_url: str, tmp_path: Path
) -> None:
    with OpenProgram(qtbot, sqlite_url, tmp_path) as desk:
        window, live = desk.program.window, desk.program.parts.live
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        window.go_to("settings")
        desk.phone.ring_now("+31618429930", queue="Shop")
        banner = window.findChild(RingBanner)
        assert banner is not None
        qtbot.waitUntil(banner.isVisible)
        QTest.keyClick(window.focusWidget() or window, Qt.Key.Key_F8)
        qtbot.waitUntil(lambda: live.isVisible() and not banner.isVisible())
        qtbot.waitUntil(live.form.note.editor.hasFocus)
