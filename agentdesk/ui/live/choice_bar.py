"""Knows a row of small buttons of which one is chosen; it wraps to the next line where the pane is narrow."""

from PySide6.QtCore import QRect, Signal, Slot
from PySide6.QtGui import QFontMetricsF, QResizeEvent
from PySide6.QtWidgets import QWidget

from agentdesk.domain.records import dataclass
from agentdesk.ui.live.key_button import KeyButton
from agentdesk.ui.theme import Theme

ROW = 28
GAP = 6


@dataclass(frozen=True, slots=True)
class Choice:
    """One button: its code, texts (longest first), icon and whether it is the chosen one."""

    code: str
    texts: tuple[str, ...]
    chosen: bool = False
    icon: str = ""
    keys: str = ""


class ChoiceBar(QWidget):
    """Signals: `chosen(str)` with a code; pressing the chosen one again also tells it."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._choices: tuple[Choice, ...] = ()
        self._buttons: list[KeyButton] = []
        self._compact = False
        theme.changed.connect(self._place)

    def show_choices(self, choices: tuple[Choice, ...]) -> None:
        if choices == self._choices:
            return
        self._choices = choices
        while len(self._buttons) < len(choices):
            button = KeyButton(self._theme, "quick", self)
            button.setCheckable(True)
            button.clicked.connect(self._on_clicked)
            self._buttons.append(button)
        self._dress()
        for place, button in enumerate(self._buttons):
            button.setVisible(place < len(choices))
        self._place()

    def be_compact(self, *, compact: bool) -> None:
        """One row rather than every key and long word, where the pane is low."""
        if compact is not self._compact:
            self._compact = compact
            self._dress()
            self._place()

    def _dress(self) -> None:
        for button, choice in zip(self._buttons, self._choices, strict=False):
            button.setObjectName(choice.code)
            button.show_icon(choice.icon, "text2")
            button.show_texts(choice.texts, "" if self._compact else choice.keys)
            button.setChecked(choice.chosen)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    @Slot()
    def _place(self) -> None:
        """Rows are filled from the left, and each row is as wide as the bar."""
        room = self.width()
        widths = self._widths()
        if sum(widths) + GAP * (len(widths) - 1) > room:
            for tight in (self._widths(tight=True), self._widths(tight=True, shortest=True)):
                if sum(tight) + GAP * (len(tight) - 1) <= room:
                    widths = tight
                    break
        rows = _rows(widths, room)
        for line, row in enumerate(rows):
            spare = room - sum(widths[place] for place in row) - GAP * (len(row) - 1)
            left = 0.0
            for place in row:
                width = min(float(room), widths[place] + (spare / len(row) if spare < room / 2 or len(row) > 1 else 0))
                self._buttons[place].setGeometry(QRect(round(left), line * (ROW + GAP), round(width), ROW))
                left += width + GAP
        height = len(rows) * ROW + (len(rows) - 1) * GAP
        if self.minimumHeight() != height:
            self.setFixedHeight(height)

    def _widths(self, *, tight: bool = False, shortest: bool = False) -> list[float]:
        return [self._wanted(place, tight=tight, shortest=shortest) for place in range(len(self._choices))]

    def _wanted(self, place: int, *, tight: bool, shortest: bool) -> float:
        choice = self._choices[place]
        metrics = QFontMetricsF(self._theme.font(11 if tight else 12, 600))
        keys = metrics.horizontalAdvance(choice.keys) + 14 if choice.keys and not self._compact else 0
        text = choice.texts[-1 if self._compact or shortest else 0]
        return max(44.0, metrics.horizontalAdvance(text) + (13 if tight else 22) + (23 if choice.icon else 0) + keys)

    @Slot()
    def _on_clicked(self) -> None:
        button = self.sender()
        assert isinstance(button, KeyButton)
        button.setChecked(not button.isChecked())  # the item decides what is chosen
        self.chosen.emit(button.objectName())


def _rows(widths: list[float], room: float) -> list[list[int]]:
    rows: list[list[int]] = [[]]
    used = 0.0
    for place, width in enumerate(widths):
        if rows[-1] and used + GAP + width > room:
            rows.append([])
            used = 0.0
        used += width + (GAP if rows[-1] else 0)
        rows[-1].append(place)
    return rows
