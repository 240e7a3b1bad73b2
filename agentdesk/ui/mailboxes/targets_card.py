"""Knows by when mails are to be answered: the usual time, others by mailbox and reason, and the hours that count."""

import re
from collections.abc import Sequence

from PySide6.QtCore import QDate, QLocale, Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from agentdesk.domain.hours import BusinessHours
from agentdesk.domain.interactions import Reason
from agentdesk.domain.mail_threads import MailTarget
from agentdesk.services.settings import WorkspaceSettings
from agentdesk.ui.controls import IconButton, label
from agentdesk.ui.settings.rows import Fields, setting_row
from agentdesk.ui.tab_order import tab_as_laid_out
from agentdesk.ui.theme import Theme
from agentdesk.ui.wheel import scroll_past
from agentdesk.ui.words import Words

SHORTEST, LONGEST = 5, 10_080
"""Minutes a target may have; what the setting takes."""
TIME_WIDE = 70
_TIME = re.compile(r"(\d{1,3})(?::([0-5]\d))?")
_MONDAY = QDate(2026, 11, 23)


class _Row(QWidget):
    """One exception: for which mailbox, which reason, and how long. Signals: `removed` (no payload)."""

    removed = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.mailbox, self.reason, self.time = QComboBox(self), QComboBox(self), QLineEdit(self)
        self.mailbox.setAccessibleName(self.tr("Mailbox"))
        self.reason.setAccessibleName(self.tr("Reason"))
        self.time.setAccessibleName(self.tr("Hours and minutes"))
        self.time.setPlaceholderText("2:00")
        self.time.setFixedWidth(TIME_WIDE)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for box, share in ((self.mailbox, 3), (self.reason, 2)):
            scroll_past(box)
            box.setMinimumContentsLength(12)
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            row.addWidget(box, share)
        row.addWidget(self.time)
        away = IconButton(theme, "x", self.tr("Remove this time"), self, size=16)
        away.clicked.connect(self.removed)
        row.addWidget(away)

    def target(self) -> MailTarget | None:
        """None while its time cannot be understood."""
        minutes = minutes_of(self.time.text())
        if minutes is None:
            return None
        return MailTarget(str(self.mailbox.currentData()), str(self.reason.currentData()), minutes)


class TargetsCard(QFrame):
    """Signals: `said(key, value)` with a workspace setting to be saved for everybody; `grew` when it is higher or lower."""

    said = Signal(str, object)
    grew = Signal()

    def __init__(self, theme: Theme, words: Words, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._words = theme, words
        self._now = WorkspaceSettings()
        self._shown: tuple[MailTarget, ...] | None = None
        self._addresses: tuple[str, ...] = ()
        self._rows: list[_Row] = []
        self._fields = Fields()
        self.setProperty("look", "pane")
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 14, 18, 16)
        column.setSpacing(10)
        column.addWidget(label(self.tr("By when mails are answered"), "h2", self))
        self._hours = label("", "muted", self, wrap=True)
        column.addWidget(self._hours)
        self._usual = QLineEdit(self)
        hint = self.tr("Hours and minutes of opening time, 4:00 for example.")
        setting_row(column, self.tr("Usually within"), self._usual, hint)
        column.addWidget(
            label(
                self.tr("Other times, by mailbox and by the reason of the customer's open case:"), "", self, wrap=True
            )
        )
        self._list = QVBoxLayout()
        self._list.setSpacing(6)
        column.addLayout(self._list)
        self._wrong = label("", "red", self, wrap=True)
        self._wrong.hide()
        column.addWidget(self._wrong)
        buttons = QHBoxLayout()
        add, save = QPushButton(self.tr("Another time"), self), QPushButton(self.tr("Save for everybody"), self)
        save.setAccessibleDescription(self.tr("By when mails are answered"))
        add.clicked.connect(self._on_add)
        save.clicked.connect(self._on_save)
        buttons.addWidget(add)
        buttons.addStretch(1)
        buttons.addWidget(save)
        column.addLayout(buttons)

    def show_boxes(self, addresses: Sequence[str]) -> None:
        """The mailboxes there are to choose from; what is chosen stays."""
        self._addresses = tuple(addresses)
        for row in self._rows:
            self._offer_boxes(row, str(row.mailbox.currentData()))

    def show_settings(self, settings: WorkspaceSettings) -> None:
        """What the workspace says now; what is being changed stays."""
        self._now = settings
        self._hours.setText(self._hours_text(settings.business_hours))
        self._fields.show(self._usual, time_of(settings.mail_answer_minutes))
        if self._shown is None or self._typed() == self._shown:
            self._show_targets(settings.mail_targets)
        elif self._typed() == settings.mail_targets:
            self._shown = settings.mail_targets

    def _show_targets(self, targets: tuple[MailTarget, ...]) -> None:
        if targets == self._shown:
            return
        for row in list(self._rows):
            self._drop(row)
        for each in targets:
            self._add(each)
        self._shown = targets
        self.grew.emit()

    def _typed(self) -> tuple[MailTarget | None, ...]:
        return tuple(row.target() for row in self._rows)

    @Slot()
    def _on_add(self) -> None:
        self._add(MailTarget("", "", 0)).mailbox.setFocus(Qt.FocusReason.OtherFocusReason)
        self.grew.emit()

    def _add(self, target: MailTarget) -> _Row:
        row = _Row(self._theme, self)
        self._offer_boxes(row, target.mailbox)
        self._offer_reasons(row, target.reason)
        row.time.setText(time_of(target.minutes) if target.minutes else "")
        row.removed.connect(self._on_removed)
        self._rows.append(row)
        self._list.addWidget(row)
        tab_as_laid_out(self)
        return row

    @Slot()
    def _on_removed(self) -> None:
        row = self.sender()
        if isinstance(row, _Row):
            self._drop(row)
            self.grew.emit()

    def _drop(self, row: _Row) -> None:
        self._rows.remove(row)
        self._list.removeWidget(row)
        row.hide()
        row.deleteLater()

    def _offer_boxes(self, row: _Row, chosen: str) -> None:
        """One that is gone from the list stays to be seen where it is set."""
        names = dict.fromkeys(filter(None, (*self._addresses, chosen)))
        _offer(row.mailbox, [("", self.tr("Every mailbox")), *((each, each) for each in names)], chosen)

    def _offer_reasons(self, row: _Row, chosen: str) -> None:
        known = [(each.code, self._reason(each)) for each in self._now.reasons]
        if chosen and chosen not in dict(known):
            known.append((chosen, chosen))
        _offer(row.reason, [("", self.tr("Every reason")), *known], chosen)

    def _reason(self, reason: Reason) -> str:
        return reason.label or self._words.reason(reason.code)

    @Slot()
    def _on_save(self) -> None:
        usual, typed = minutes_of(self._usual.text()), self._typed()
        good = tuple(each for each in typed if each is not None)
        if usual is None or len(good) < len(typed):
            self._tell(self.tr("A time is hours and minutes, from 0:05 to 168:00. Nothing was saved."))
            return
        if len({(each.mailbox, each.reason) for each in good}) < len(good):
            self._tell(self.tr("Two times are for the same mailbox and reason. Nothing was saved."))
            return
        self._tell("")
        if usual != self._now.mail_answer_minutes:
            self.said.emit("mail_answer_minutes", usual)
        if good != self._now.mail_targets:
            self.said.emit("mail_targets", good)

    def _tell(self, text: str) -> None:
        self._wrong.setText(text)
        self._wrong.setVisible(bool(text))
        self.grew.emit()

    def _hours_text(self, hours: BusinessHours) -> str:
        days = ", ".join(_days(hours, self._words.locale))
        return self.tr("Only opening hours count: {days} ({zone}), not on public holidays.").format(
            days=days, zone=hours.zone
        )


def minutes_of(text: str) -> int | None:
    """Of `4`, `4:00` or `0:30`; None for anything else and for what is out of bounds."""
    match = _TIME.fullmatch(text.strip())
    if match is None:
        return None
    minutes = int(match[1]) * 60 + int(match[2] or 0)
    return minutes if SHORTEST <= minutes <= LONGEST else None


def time_of(minutes: int) -> str:
    return f"{minutes // 60}:{minutes % 60:02}"


def _days(hours: BusinessHours, locale: QLocale) -> list[str]:
    """Days that follow one another with the same hours are one piece."""
    told: list[tuple[int, int, str]] = []
    for weekday in range(7):
        spans = " + ".join(f"{start:%H:%M}–{end:%H:%M}" for start, end in hours.spans.get(weekday, ()))
        if told and told[-1][1] == weekday - 1 and told[-1][2] == spans:
            told[-1] = (told[-1][0], weekday, spans)
        else:
            told.append((weekday, weekday, spans))
    return [
        f"{_day(first, locale)}{'' if first == last else f'–{_day(last, locale)}'} {spans}"
        for first, last, spans in told
        if spans
    ]


def _day(weekday: int, locale: QLocale) -> str:
    return locale.toString(_MONDAY.addDays(weekday), "ddd").replace(".", "")


def _offer(box: QComboBox, choices: Sequence[tuple[str, str]], chosen: str) -> None:
    box.clear()
    for code, text in choices:
        box.addItem(text, code)
        box.setItemData(box.count() - 1, text, Qt.ItemDataRole.ToolTipRole)  # a long address is cut in its field
    box.setCurrentIndex(max(0, box.findData(chosen)))
