"""A call that runs while another page is open: it is seen there, held and hung up, and its log is taken back."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from agentdesk.domain.live import Stage
from agentdesk.ui.live.away_strip import AwayStrip
from agentdesk.ui.live.undo_bar import UndoBar
from tests.helpers.program import OpenProgram

NUMBER = "+31207654321"


def test_the_running_call_and_its_undo_stand_above_every_other_page(
    qtbot: QtBot, sqlite_url: str, tmp_path: Path
) -> None:
    with OpenProgram(qtbot, sqlite_url, tmp_path) as desk:
        window = desk.program.window
        strip = window.findChild(AwayStrip)
        assert strip is not None
        ref = desk.phone.ring_now(NUMBER)
        desk.until(lambda: bool(desk.program.parts.live.controller.stack.ringing))
        desk.phone.answer(ref)
        desk.until(lambda: desk.front is not None and desk.front.on_the_phone)
        assert strip.isHidden(), "on the desk the live pane says it"
        desk.press("window.settings")
        desk.until(strip.isVisible)
        assert any("020 765 4321" in each.text() for each in strip.findChildren(QLabel) if each.isVisible())
        QTest.keyClick(window, Qt.Key.Key_F10)
        desk.until(lambda: desk.front is not None and desk.front.stage is Stage.HELD)
        QTest.keyClick(window, Qt.Key.Key_F12)
        desk.until(lambda: desk.front is not None and not desk.front.on_the_phone)
        desk.until(strip.isHidden)
        desk.program.parts.live.controller.choose_outcome("resolved")
        desk.until(strip.isVisible)
        bar = strip.findChild(UndoBar)
        assert bar is not None
        desk.until(bar.isVisible)
        QTest.keyClick(window, Qt.Key.Key_F9)
        desk.until(strip.isHidden)
        assert desk.front is not None
        desk.press("window.desk")
        assert strip.isHidden()
