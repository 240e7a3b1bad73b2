"""Knows the filters that are wanted now and then: team, channel, direction, outcome, reason, length and days of one's own."""

from datetime import date, timedelta

from PySide6.QtCore import QDate, QPoint, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDateEdit,
    QFormLayout,
    QFrame,
    QLabel,
    QPushButton,
    QSpinBox,
    QWidget,
)

from agentdesk.domain.audit_views import Choices
from agentdesk.domain.ids import TeamId
from agentdesk.domain.kinds import Channel, Direction
from agentdesk.domain.records import dataclass
from agentdesk.ui.sections import Room

LONGEST_MIN = 240
WIDTH = 340
WAYS = (Direction.IN, Direction.OUT)


@dataclass(frozen=True, slots=True)
class More:
    team_id: TeamId | None = None
    channel: Channel | None = None
    direction: Direction | None = None
    outcome: str = ""
    reason: str = ""
    at_least: timedelta | None = None
    at_most: timedelta | None = None
    is_contested: bool = False
    is_redacted: bool = False

    @property
    def choices(self) -> Choices:
        """As a view keeps it."""
        return tuple((key, str(value)) for key, value in (
            ("team", self.team_id), ("channel", self.channel and self.channel.value),
            ("direction", self.direction and self.direction.name.lower()), ("outcome", self.outcome), ("reason", self.reason),
            ("at-least", _minutes(self.at_least)), ("at-most", _minutes(self.at_most)),
            ("contested", "yes" if self.is_contested else ""), ("redacted", "yes" if self.is_redacted else ""),
        ) if value)  # fmt: skip


def more_of(kept: dict[str, str]) -> More:
    """What a view says of it; what this workspace does not know is left out."""
    team, least, most = (
        int(kept[key]) if kept.get(key, "").isdecimal() else 0 for key in ("team", "at-least", "at-most")
    )
    return More(
        TeamId(team) if team else None,
        next((each for each in Channel if each.value == kept.get("channel")), None),
        next((each for each in WAYS if each.name.lower() == kept.get("direction")), None),
        kept.get("outcome", ""), kept.get("reason", ""), timedelta(minutes=least) if least else None,
        timedelta(minutes=most) if most else None, "contested" in kept, "redacted" in kept,
    )  # fmt: skip


class FilterBox(QFrame):
    """Signals: `changed` (no payload) at once with every choice."""

    changed = Signal()

    def __init__(self, room: Room, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self._room = room
        self.setProperty("look", "popup")
        self._team, self._channel, self._direction, self._outcome, self._reason = (QComboBox(self) for _ in range(5))
        self._combos = {"team": self._team, "channel": self._channel, "direction": self._direction,
                        "outcome": self._outcome, "reason": self._reason}  # fmt: skip
        self._least = self._spin(self.tr(" min or longer"))
        self._most = self._spin(self.tr(" min or shorter"))
        self._spins = {"at-least": self._least, "at-most": self._most}
        self._contested = QCheckBox(self.tr("Contested by the customer"), self)
        self._redacted = QCheckBox(self.tr("Words removed"), self)
        self._checks = {"contested": self._contested, "redacted": self._redacted}
        self._first, self._last = QDateEdit(self), QDateEdit(self)
        self._has_days = False
        form = QFormLayout(self)
        form.setContentsMargins(16, 14, 16, 14)
        form.setSpacing(8)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        self._day_names = (QLabel(self.tr("From"), self), QLabel(self.tr("Up to"), self))
        for name, day in zip(self._day_names, (self._first, self._last), strict=True):
            day.setCalendarPopup(True)
            day.setLocale(room.words.locale)
            form.addRow(name, day)
            day.dateChanged.connect(self.changed)
        for text, choice in (
            (self.tr("Team"), self._team), (self.tr("Channel"), self._channel), (self.tr("Direction"), self._direction),
            (self.tr("Outcome"), self._outcome), (self.tr("Reason"), self._reason), (self.tr("At least"), self._least),
            (self.tr("At most"), self._most),
        ):  # fmt: skip
            name = QLabel(text, self)
            name.setMinimumHeight(choice.sizeHint().height())  # else Qt lays it along the top
            form.addRow(name, choice)
            choice.setAccessibleName(text)
        for check in self._checks.values():
            form.addRow("", check)
        clear = QPushButton(self.tr("Clear these"), self)
        clear.clicked.connect(self._on_clear)
        form.addRow(clear)
        self.setMinimumWidth(WIDTH)
        self._fill()
        for combo in self._combos.values():
            combo.currentIndexChanged.connect(self.changed)
        for spin in self._spins.values():
            spin.valueChanged.connect(self.changed)
        for check in self._checks.values():
            check.toggled.connect(self.changed)

    @property
    def chosen(self) -> More:
        least, most = (timedelta(minutes=spin.value()) or None for spin in self._spins.values())
        channel = self._channel.currentData()
        return More(
            self._team.currentData(), Channel(channel) if channel else None,  # Qt gives back what a StrEnum is made of
            self._direction.currentData(),
            self._outcome.currentData() or "", self._reason.currentData() or "", least, most,
            self._contested.isChecked(), self._redacted.isChecked(),
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
        self._fill_teams()
        self.blockSignals(True)
        for combo, value in ((self._team, more.team_id), (self._channel, more.channel), (self._direction, more.direction),
                             (self._outcome, more.outcome or None), (self._reason, more.reason or None)):  # fmt: skip
            combo.setCurrentIndex(max(0, combo.findData(value)))
        self._least.setValue(_minutes(more.at_least))
        self._most.setValue(_minutes(more.at_most))
        self._contested.setChecked(more.is_contested)
        self._redacted.setChecked(more.is_redacted)
        self.blockSignals(False)
        self.changed.emit()

    def told(self) -> list[tuple[str, str]]:
        """(code, words) of what is chosen."""
        combos = self._combos.items()
        told = [(code, combo.currentText().strip()) for code, combo in combos if combo.currentData() is not None]
        told += [(code, spin.text()) for code, spin in self._spins.items() if spin.value()]
        return told + [(code, check.text()) for code, check in self._checks.items() if check.isChecked()]

    def turn_check(self, code: str) -> None:
        self._checks[code].toggle()

    def let_go(self, code: str) -> None:
        if code in self._combos:
            self._combos[code].setCurrentIndex(0)
        elif code in self._checks:
            self._checks[code].setChecked(False)
        else:
            self._spins[code].setValue(0)

    def open_under(self, button: QWidget, *, own_days: bool) -> None:
        for widget in (*self._day_names, self._first, self._last):
            widget.setVisible(own_days)
        self._fill_teams()
        self.adjustSize()
        spot = button.mapToGlobal(QPoint(button.width() - self.width(), button.height() + 4))
        self.move(max(0, spot.x()), spot.y())
        self.show()
        (self._first if own_days else self._team).setFocus(Qt.FocusReason.PopupFocusReason)

    def _spin(self, suffix: str) -> QSpinBox:
        spin = QSpinBox(self)
        spin.setRange(0, LONGEST_MIN)
        spin.setSpecialValueText(self.tr("any"))
        spin.setSuffix(suffix)
        spin.lineEdit().setTextMargins(self._room.theme.px(6), 0, 0, 0)  # in line with the words of the choices above
        return spin

    def _fill(self) -> None:
        words, rules = self._room.words, self._room.window.rules.now.contact_rules
        self._team.addItem(self.tr("all"), None)
        self._channel.addItem(self.tr("all"), None)
        for channel in Channel:
            self._channel.addItem(words.channel(channel.value), channel)
        self._direction.addItem(self.tr("all"), None)
        for direction in WAYS:
            self._direction.addItem(words.direction(direction), direction)
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


def _minutes(length: timedelta | None) -> int:
    return int(length.total_seconds() // 60) if length else 0


def _day(day: QDate) -> date:
    return date(day.year(), day.month(), day.day())
