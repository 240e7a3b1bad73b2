"""Knows how a moment is typed: any words people use, what was understood of them at once, and a calendar beside it."""

from collections.abc import Callable
from datetime import date, datetime, timedelta

from PySide6.QtCore import QDateTime, QEvent, QObject, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from agentdesk.domain.said_times import read_when
from agentdesk.ui.controls import IconButton, relook
from agentdesk.ui.day_picker import DayPicker
from agentdesk.ui.live.elided import ElidedLabel
from agentdesk.ui.theme import Theme
from agentdesk.ui.words import Words

STEP = timedelta(minutes=15)
FURTHEST = timedelta(days=3 * 366)
_CLOCK_SIGNS = len("10:00")


class TimeField(QWidget):
    """A line for a moment on the agent's wall. `now` is that wall's, naive.

    Signals: `changed(datetime | None)`: what stands there now means, None when it cannot be taken.
    """

    changed = Signal(object)

    def __init__(
        self, theme: Theme, words: Words, now: Callable[[], datetime], name: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._words, self._now = words, now
        self.line = QLineEdit(self)
        self.line.setAccessibleName(name)
        self.line.setMaxLength(80)
        self.line.textChanged.connect(self._on_text)
        self.line.installEventFilter(self)
        self._open = IconButton(theme, "calendar", self.tr("Choose a day"), self, size=18)
        self._open.clicked.connect(self._on_calendar)
        self._picker = DayPicker(words, self.tr("Choose a day"), self)
        self._picker.picked.connect(self._on_day)
        self._told = ElidedLabel(self, "muted")
        self._told.setObjectName("told")
        self.row = QHBoxLayout()
        self.row.setContentsMargins(0, 0, 0, 0)
        self.row.addWidget(self.line, 1)
        self.row.addWidget(self._open)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(self.row)
        column.addWidget(self._told)

    @property
    def moment(self) -> datetime | None:
        """What stands there, where it can be taken."""
        said = read_when(self.line.text(), self._now())
        return said if said is not None and said > self._now() else None

    def show_moment(self, local: datetime) -> None:
        """It stands there chosen whole, so that the first letter replaces it."""
        pattern = "ddd d MMM HH:mm" if local.year == self._now().year else "ddd d MMM yyyy HH:mm"
        at = QDateTime(local.year, local.month, local.day, local.hour, local.minute, 0)
        self.line.setText(self._words.locale.toString(at, pattern).replace(".", ""))
        self.line.selectAll()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Up and down turn the time by a quarter of an hour, and the day where the cursor stands in the day."""
        if watched is self.line and event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            way = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}.get(Qt.Key(event.key()), 0)
            shown = self.moment
            if way and shown is not None:
                before = self.line.cursorPosition() < len(self.line.text()) - _CLOCK_SIGNS
                turned = shown + way * (timedelta(days=1) if before else STEP)
                if turned > self._now():
                    self._turn_to(turned, in_day=before)
                return True
        return super().eventFilter(watched, event)

    def _turn_to(self, local: datetime, *, in_day: bool) -> None:
        self.show_moment(local)
        start = len(self.line.text()) - _CLOCK_SIGNS
        if in_day:
            self.line.setSelection(0, start - 1)
        else:
            self.line.setSelection(start, _CLOCK_SIGNS)

    @Slot()
    def _on_text(self) -> None:
        said, now = read_when(self.line.text(), self._now()), self._now()
        taken = said is not None and said > now
        if said is None:
            told = self.tr("Not understood. Try “{example}”.").format(example=self.tr("tomorrow 10:00"))
        elif not taken:
            told = self.tr("{moment} is over already").format(moment=self._full(said))
        else:
            told = self._full(said)
        relook(self.line, "" if taken else "wrong")
        relook(self._told, "muted" if taken else "red")
        self._told.show_text(told)
        self.line.setAccessibleDescription(told)
        self.changed.emit(said if taken else None)

    def _full(self, local: datetime) -> str:
        return f"{self._words.day(local.date(), self._now().date())} · {local:%H:%M}"

    @Slot()
    def _on_calendar(self) -> None:
        today = self._now().date()
        shown = (self.moment or self._now()).date()
        spot = self._open.mapToGlobal(QPoint(self._open.width(), self._open.height() + 4))
        self._picker.open_at(spot, today, shown, today + FURTHEST)

    @Slot(object)
    def _on_day(self, day: date) -> None:
        """The time stays and is what is typed next."""
        said = read_when(self.line.text(), self._now()) or self._now() + timedelta(hours=1)
        self._turn_to(datetime.combine(day, said.time()), in_day=False)
        self.line.setFocus(Qt.FocusReason.PopupFocusReason)
