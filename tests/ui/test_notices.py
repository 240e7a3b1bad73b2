"""The strip at the bottom: an undo is never pushed away, and its key works where the cursor is."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from agentdesk.ui.notices import Notices
from agentdesk.ui.shortcuts import Shortcuts
from agentdesk.ui.theme import Theme


class Strip:
    def __init__(self, qtbot: QtBot, theme: Theme, shortcuts: Shortcuts) -> None:
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.window.resize(900, 500)
        self.notices = Notices(theme, shortcuts, self.window)
        self.undone: list[str] = []
        self.window.show()
        self.window.activateWindow()
        qtbot.waitUntil(self.window.isActiveWindow)

    def undo(self, text: str, seconds: int = 10) -> None:
        self.notices.undo(text, seconds, lambda: self.undone.append(text))

    def passes(self, seconds: int) -> None:
        """As many seconds as the strip counts."""
        for _ in range(seconds):
            self.notices._second.timeout.emit()

    @property
    def text(self) -> str:
        if self.notices.isHidden():
            return ""
        return " ".join(each.text() for each in self.notices.findChildren(QLabel) if each.text())

    @property
    def offer(self) -> str:
        return next(each.text() for each in self.notices.findChildren(QPushButton) if each.text())


@pytest.fixture
def strip(qtbot: QtBot, theme: Theme, shortcuts: Shortcuts) -> Strip:
    return Strip(qtbot, theme, shortcuts)


def test_what_is_told_while_an_undo_counts_waits_for_it(strip: Strip) -> None:
    strip.undo("Sanne: done")
    strip.notices.info("The export is ready")
    strip.notices.error("The disk is full")
    strip.notices.error("The disk is full")
    assert strip.text == "Sanne: done"
    strip.passes(9)
    assert strip.offer == "Undo (1 s)"
    strip.passes(1)
    assert strip.text == "The export is ready"
    strip.passes(6)
    assert strip.text == "The disk is full"
    strip.notices.clear()
    assert strip.text == ""


def test_of_two_undos_the_newer_is_taken_back_first_and_the_older_goes_on_counting(strip: Strip) -> None:
    strip.undo("Sanne: done")
    strip.passes(3)
    strip.undo("Bram: done")
    strip.passes(2)
    strip.notices._shortcuts.press("notice.act")
    assert strip.undone == ["Bram: done"]
    assert (strip.text, strip.offer) == ("Sanne: done", "Undo (5 s)")
    strip.undo("Els: done", seconds=20)
    strip.passes(5)
    strip.notices.clear()
    assert strip.text == ""


def test_what_a_notice_offers_comes_back_after_an_undo(strip: Strip) -> None:
    strip.notices.info("A link asks to call Sanne", "Call", lambda: strip.undone.append("called"))
    strip.undo("Bram: done")
    strip.passes(10)
    strip.notices._shortcuts.press("notice.act")
    assert strip.undone == ["called"]


def test_a_reminder_that_waits_for_an_undo_is_not_shown_to_who_talks(strip: Strip) -> None:
    strip.undo("Sanne: done")
    strip.notices.remind("Call Bram", "Open", lambda: None)
    strip.notices.hush(talking=True)
    strip.passes(10)
    assert strip.text == ""


@pytest.mark.parametrize("kind", [QLineEdit, QPlainTextEdit])
def test_the_undo_key_works_while_the_cursor_is_in_a_text(
    qtbot: QtBot, strip: Strip, shortcuts: Shortcuts, kind: type[QLineEdit | QPlainTextEdit]
) -> None:
    field = kind(strip.window)
    field.show()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    QTest.keyClicks(field, "abc")
    field.undo()  # something can be redone, so the field would take the key of redo
    strip.undo("Sanne: done")
    assert shortcuts.shown("notice.act") == "Shift+F9"
    QTest.keyClick(field, Qt.Key.Key_F9, Qt.KeyboardModifier.ShiftModifier)
    assert strip.undone == ["Sanne: done"]


def test_the_key_of_redo_is_the_fields_own(qtbot: QtBot, strip: Strip) -> None:
    field = QLineEdit(strip.window)
    field.show()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    QTest.keyClicks(field, "abc")
    field.undo()
    strip.undo("Sanne: done")
    QTest.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert (field.text(), strip.undone) == ("abc", [])
