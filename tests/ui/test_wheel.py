"""The wheel scrolls the page and changes nothing it passes over."""

from PySide6.QtWidgets import QComboBox, QSpinBox, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from agentdesk.ui.settings.rows import setting_row
from tests.helpers.wheel import turn


def test_the_wheel_changes_a_setting_only_where_the_keyboard_is(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    box, number = QComboBox(window), QSpinBox(window)
    box.addItems(["one", "two", "three"])
    setting_row(column, "Choice", box)
    setting_row(column, "Number", number)
    number.setValue(5)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    number.setFocus()
    assert not turn(box)
    assert box.currentText() == "one"
    box.setFocus()
    assert not turn(number)
    assert number.value() == 5
    turn(box)
    assert box.currentText() == "two"
