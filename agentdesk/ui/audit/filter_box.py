"""Knows the filters that are wanted now and then: team, channel, outcome, reason, length and days of one's own."""

from datetime import date, timedelta

from PySide6.QtCore import QDate, QPoint, Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox, QDateEdit, QFormLayout, QFrame, QLabel, QPushButton, QSpinBox, QWidget

from agentdesk.domain.ids import TeamId
from agentdesk.domain.kinds import Channel
from agentdesk.domain.records import dataclass
from agentdesk.ui.sections import Room

LONGEST_MIN = 240
WIDTH = 340


@dataclass(frozen=True, slots=True)
class More:
    team_id: TeamId | None = None
    channel: Channel | None = None
    outcome: str = ""
    reason: str = ""
    at_least: timedelta | None = None


class FilterBox(QFrame):
    """Signals: `changed` (no payload) at once with every choice."""

    changed = Signal()

    def __init__(self, room: Room, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self._room = room
        self.setProperty("look", "popup")
        self._team, self._channel, self._outcome, self._reason = (QComboBox(self) for _ in range(4))
        self._minutes = QSpinBox(self)
        self._minutes.setRange(0, LONGEST_MIN)
        self._minutes.setSpecialValueText(self.tr("any"))
        self._minutes.setSuffix(self.tr(" min or longer"))
        self._first, self._last = QDateEdit(self), QDateEdit(self)
        self._has_days = False
        form = QFormLayout(self)
        form.setContentsMargins(16, 14, 16, 14)
        form.setSpacing(8)
        self._day_names = (QLabel(self.tr("From"), self), QLabel(self.tr("Up to"), self))
        for name, day in zip(self._day_names, (self._first, self._last), strict=True):
            day.setCalendarPopup(True)
            day.setLocale(room.words.locale)
            form.addRow(name, day)
            day.dateChanged.connect(self.changed)
        for text, choice in (
            (self.tr("Team"), self._team), (self.tr("Channel"), self._channel), (self.tr("Outcome"), self._outcome),
            (self.tr("Reason"), self._reason), (self.tr("Length"), self._minutes),
        ):  # fmt: skip
            form.addRow(text, choice)
        clear = QPushButton(self.tr("Clear these"), self)
        clear.clicked.connect(self._on_clear)
        form.addRow(clear)
        self.setMinimumWidth(WIDTH)
        self._fill()
        for combo in (self._team, self._channel, self._outcome, self._reason):
            combo.currentIndexChanged.connect(self.changed)
        self._minutes.valueChanged.connect(self.changed)

    @property
    def chosen(self) -> More:
        minutes = self._minutes.value()
        return More(
            self._team.currentData(), self._channel.currentData(), self._outcome.currentData() or "",
            self._reason.currentData() or "", timedelta(minutes=minutes) if minutes else None,
        )  # fmt: skip

    @property
    def days(self) -> tuple[date, date] | None:
        """First and last day of the own period; None until there was one."""
        if not self._has_days:
            return None
        first, last = (_day(each.date()) for each in (self._first, self._last))
        return min(first, last), max(first, last)

    def begin_days(self, first: QDate, last: QDate) -> None:
        self._has_days = True
        for edit, day in ((self._first, first), (self._last, last)):
            edit.blockSignals(True)
            edit.setDate(day)
            edit.blockSignals(False)

    def show_chosen(self, more: More) -> None:
        """All at once, told once."""
        self.blockSignals(True)
        for combo, value in ((self._team, more.team_id), (self._channel, more.channel), (self._outcome, more.outcome or None),
                             (self._reason, more.reason or None)):  # fmt: skip
            combo.setCurrentIndex(max(0, combo.findData(value)))
        self._minutes.setValue(int(more.at_least.total_seconds() // 60) if more.at_least else 0)
        self.blockSignals(False)
        self.changed.emit()

    def told(self) -> list[tuple[str, str]]:
        """(code, words) of what is chosen."""
        combos = (
            ("team", self._team),
            ("channel", self._channel),
            ("outcome", self._outcome),
            ("reason", self._reason),
        )
        told = [(code, combo.currentText().strip()) for code, combo in combos if combo.currentData() is not None]
        if self._minutes.value():
            told.append(("minutes", self._minutes.text()))
        return told

    def let_go(self, code: str) -> None:
        combos = {"team": self._team, "channel": self._channel, "outcome": self._outcome, "reason": self._reason}
        if code in combos:
            combos[code].setCurrentIndex(0)
        else:
            self._minutes.setValue(0)

    def open_under(self, button: QWidget, *, own_days: bool) -> None:
        for widget in (*self._day_names, self._first, self._last):
            widget.setVisible(own_days)
        self._fill_teams()
        self.adjustSize()
        spot = button.mapToGlobal(QPoint(button.width() - self.width(), button.height() + 4))
        self.move(max(0, spot.x()), spot.y())
        self.show()
        (self._first if own_days else self._team).setFocus(Qt.FocusReason.PopupFocusReason)

    def _fill(self) -> None:
        words, rules = self._room.words, self._room.window.rules.now.contact_rules
        self._team.addItem(self.tr("all"), None)
        self._channel.addItem(self.tr("all"), None)
        for channel in Channel:
            self._channel.addItem(words.channel(channel.value), channel)
        self._outcome.addItem(self.tr("all"), None)
        for outcome in rules.outcomes:
            self._outcome.addItem(outcome.label or words.outcome(outcome.code), outcome.code)
        self._reason.addItem(self.tr("all"), None)
        for reason in rules.reasons:
            name = reason.label or words.reason(reason.code)
            self._reason.addItem(f"   {name}" if reason.parent else name, reason.code)

    def _fill_teams(self) -> None:
        teams = {each.team_id: each.team_name for each in self._room.role.people}
        for team_id, name in sorted(teams.items(), key=lambda team: team[1]):
            if self._team.findData(team_id) < 0:
                self._team.addItem(name, team_id)

    @Slot()
    def _on_clear(self) -> None:
        self.show_chosen(More())


def _day(day: QDate) -> date:
    return date(day.year(), day.month(), day.day())
