"""Knows how every calendar looks: weekends in the colour of the text, no week numbers."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget


def dress(calendar: QCalendarWidget) -> None:
    """Qt's own red of Saturdays and Sundays is none of ours, and too pale in the dark."""
    for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
        calendar.setWeekdayTextFormat(day, QTextCharFormat())
    calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
