"""Knows the little calendar in which a day is chosen: one of the timeline, or one that is to come."""

from datetime import date

from PySide6.QtCore import QDate, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QPalette, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QFrame, QVBoxLayout, QWidget

from agentdesk.ui.calendars import dress
from agentdesk.ui.words import Words

OUT_OF_RANGE = 0.35
"""How much of the text's colour days keep that cannot be chosen."""


class DayPicker(QFrame):
    """A popup. Signals: `picked(object)` a date."""

    picked = Signal(object)

    def __init__(self, words: Words, name: str, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self._words = words
        self.setProperty("look", "pane")
        self._calendar = QCalendarWidget(self)
        dress(self._calendar)
        self._calendar.setAccessibleName(name)
        self._calendar.activated.connect(self._on_activated)
        self._calendar.clicked.connect(self._on_activated)
        self._calendar.currentPageChanged.connect(self._grey_out)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.addWidget(self._calendar)

    def open_at(self, spot: QPoint, oldest: date, shown: date, newest: date) -> None:
        """Offer the days from `oldest` to `newest`, standing on `shown`."""
        self._calendar.setLocale(self._words.locale)
        self._calendar.setFirstDayOfWeek(self._words.locale.firstDayOfWeek())
        self._calendar.setDateRange(_qdate(oldest), _qdate(newest))
        self._calendar.setSelectedDate(_qdate(shown))
        self._grey_out()
        self.adjustSize()
        self.move(spot - QPoint(self.width(), 0))
        self.show()
        self._calendar.setFocus()

    @Slot()
    def _grey_out(self) -> None:
        """Qt draws days out of the range like the others, only a press on them does nothing."""
        self._calendar.setDateTextFormat(QDate(), QTextCharFormat())
        grey = QTextCharFormat()
        faint = self.palette().color(QPalette.ColorRole.Text)
        faint.setAlphaF(OUT_OF_RANGE)
        grey.setForeground(faint)
        first = QDate(self._calendar.yearShown(), self._calendar.monthShown(), 1)
        for ahead in range(first.daysInMonth()):
            on = first.addDays(ahead)
            if not self._calendar.minimumDate() <= on <= self._calendar.maximumDate():
                self._calendar.setDateTextFormat(on, grey)

    @Slot(QDate)
    def _on_activated(self, on: QDate) -> None:
        if self.isVisible():
            self.hide()
            self.picked.emit(date(on.year(), on.month(), on.day()))


def _qdate(on: date) -> QDate:
    return QDate(on.year, on.month, on.day)
