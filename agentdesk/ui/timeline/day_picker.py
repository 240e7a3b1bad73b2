"""Knows the little calendar that leads to a day of the timeline."""

from datetime import date

from PySide6.QtCore import QDate, QPoint, Qt, Signal, Slot
from PySide6.QtWidgets import QCalendarWidget, QFrame, QVBoxLayout, QWidget

from agentdesk.ui.calendars import dress
from agentdesk.ui.words import Words


class DayPicker(QFrame):
    """A popup. Signals: `picked(object)` a date."""

    picked = Signal(object)

    def __init__(self, words: Words, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self._words = words
        self.setProperty("look", "pane")
        self._calendar = QCalendarWidget(self)
        dress(self._calendar)
        self._calendar.setAccessibleName(self.tr("Go to a day"))
        self._calendar.activated.connect(self._on_activated)
        self._calendar.clicked.connect(self._on_activated)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.addWidget(self._calendar)

    def open_at(self, spot: QPoint, oldest: date, shown: date, newest: date) -> None:
        """Offer the days from `oldest` to `newest`, standing on `shown`."""
        self._calendar.setLocale(self._words.locale)
        self._calendar.setFirstDayOfWeek(self._words.locale.firstDayOfWeek())
        self._calendar.setDateRange(_qdate(oldest), _qdate(newest))
        self._calendar.setSelectedDate(_qdate(shown))
        self.adjustSize()
        self.move(spot - QPoint(self.width(), 0))
        self.show()
        self._calendar.setFocus()

    @Slot(QDate)
    def _on_activated(self, on: QDate) -> None:
        if self.isVisible():
            self.hide()
            self.picked.emit(date(on.year(), on.month(), on.day()))


def _qdate(on: date) -> QDate:
    return QDate(on.year, on.month, on.day)
