"""A time of one's own for a follow-up: typed as people say it, shown as it was understood, or chosen in a calendar."""

from datetime import timedelta

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCalendarWidget, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from agentdesk.domain.followups import due_at_moment
from agentdesk.ui.controls import IconButton
from agentdesk.ui.day_picker import DayPicker
from agentdesk.ui.live.time_field import TimeField
from agentdesk.ui.theme import Theme
from agentdesk.ui.words import Words
from tests.helpers.cards import a_card
from tests.helpers.live import CTRL, LiveDesk, Open, a_talk
from tests.helpers.screen import Stage


def picking(qtbot: QtBot, open_desk: Open) -> tuple[LiveDesk, TimeField]:
    """During a call the agent is about to say when."""
    desk = open_desk()
    a_talk(qtbot, desk, a_card())
    desk.press(Qt.Key.Key_Period, CTRL)
    field = desk.pane.form.follow_up.findChild(TimeField)
    assert field is not None
    assert desk.window.focusWidget() is field.line
    return desk, field


def says(field: TimeField) -> str:
    told = field.findChild(QLabel, "told")
    assert told is not None
    return told.text()


def the_set(desk: LiveDesk) -> QPushButton:
    return next(each for each in desk.pane.form.follow_up.findChildren(QPushButton) if each.text() == "Set")


def test_what_is_typed_is_understood_at_once_and_set_with_enter(qtbot: QtBot, open_desk: Open) -> None:
    desk, field = picking(qtbot, open_desk)
    QTest.keyClicks(field.line, "over 3 dagen 9:30")
    day = due_at_moment(desk.stage.clock.now(), desk.pane.controller.setup.zone).local_due + timedelta(days=3)
    assert field.moment is not None
    assert (field.moment.date(), f"{field.moment:%H:%M}") == (day.date(), "09:30")
    assert says(field).endswith("09:30")
    assert str(day.day) in says(field)
    desk.press(Qt.Key.Key_Return)
    front = desk.pane.controller.front
    assert front is not None
    assert front.pick_local == field.moment
    assert desk.window.focusWidget() is desk.editor


def test_what_is_not_understood_is_red_and_cannot_be_set(qtbot: QtBot, open_desk: Open) -> None:
    desk, field = picking(qtbot, open_desk)
    QTest.keyClicks(field.line, "somewhen")
    assert field.line.property("look") == "wrong"
    assert says(field).startswith("Not understood")
    assert not the_set(desk).isEnabled()
    desk.press(Qt.Key.Key_Return)
    front = desk.pane.controller.front
    assert front is not None
    assert (front.pick, field.isVisible()) == ("", True)
    field.line.selectAll()
    QTest.keyClicks(field.line, "tomorrow 10")
    assert the_set(desk).isEnabled()
    assert field.line.property("look") == ""


def test_what_is_over_is_said_to_be_over(qtbot: QtBot, open_desk: Open) -> None:
    desk, field = picking(qtbot, open_desk)
    QTest.keyClicks(field.line, "2020-01-01 10:00")
    assert says(field).endswith("is over already")
    assert not the_set(desk).isEnabled()


def test_a_day_of_the_calendar_keeps_the_time_and_the_next_digits_are_the_time(qtbot: QtBot, open_desk: Open) -> None:
    _, field = picking(qtbot, open_desk)
    QTest.keyClicks(field.line, "tomorrow 16:45")
    assert field.moment is not None
    day = field.moment.date() + timedelta(days=4)
    button = field.findChild(IconButton)
    assert button is not None
    button.click()
    picker = field.findChild(DayPicker)
    assert picker is not None
    calendar = picker.findChild(QCalendarWidget)
    assert calendar is not None
    assert calendar.minimumDate().toPython() == field._now().date()
    today = field._now().date()
    past, coming = (QDate(on.year, on.month, on.day) for on in (today - timedelta(days=1), today + timedelta(days=1)))
    assert calendar.dateTextFormat(past).foreground() != calendar.dateTextFormat(coming).foreground()
    calendar.clicked.emit(QDate(day.year, day.month, day.day))
    assert (field.moment.date(), f"{field.moment:%H:%M}") == (day, "16:45")
    assert field.line.selectedText() == "16:45"
    QTest.keyClicks(field.line, "9:15")
    assert (field.moment.date(), f"{field.moment:%H:%M}") == (day, "09:15")


@pytest.mark.parametrize("language", ["en", "nl", "vi"])
def test_what_the_line_shows_by_itself_is_what_it_understands(
    qtbot: QtBot, theme: Theme, words: Words, stage: Stage, language: str
) -> None:
    words.speak(language)
    now = due_at_moment(stage.clock.now(), "Europe/Amsterdam").local_due.replace(second=0, microsecond=0)
    field = TimeField(theme, words, lambda: now, "Follow up at")
    qtbot.addWidget(field)
    for days in range(1, 400, 3):
        field.show_moment(now + timedelta(days=days))
        assert field.moment == now + timedelta(days=days), field.line.text()


def test_up_and_down_turn_the_day_or_the_time(qtbot: QtBot, open_desk: Open) -> None:
    _, field = picking(qtbot, open_desk)
    before = field.moment
    assert before is not None
    QTest.keyClick(field.line, Qt.Key.Key_End)
    QTest.keyClick(field.line, Qt.Key.Key_Up)
    assert field.moment == before + timedelta(minutes=15)
    QTest.keyClick(field.line, Qt.Key.Key_Home)
    QTest.keyClick(field.line, Qt.Key.Key_Up)
    assert field.moment == before + timedelta(days=1, minutes=15)
