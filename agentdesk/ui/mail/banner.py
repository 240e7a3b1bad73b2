"""Knows the strips between a mail's head and its words: a sentence, and at most two things to do about it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from agentdesk.ui.controls import IconLabel, relook
from agentdesk.ui.live.elided import ElidedLabel
from agentdesk.ui.theme import Theme

_TINTS = {"banner-amber": "amber", "banner-red": "red", "banner-accent": "accentText", "mini": "muted"}


class Banner(QFrame):
    """Signals: `first_pressed` and `second_pressed` (no payload)."""

    first_pressed = Signal()
    second_pressed = Signal()

    def __init__(self, theme: Theme, look: str, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        relook(self, look)
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 5, 6, 5)
        row.setSpacing(8)
        row.addWidget(IconLabel(theme, icon, _TINTS[look], 16, self))
        self._column = QVBoxLayout()
        self._column.setSpacing(0)
        self._lines: list[ElidedLabel] = []
        row.addLayout(self._column, 1)
        self._first, self._second = QPushButton(self), QPushButton(self)
        for button, pressed in ((self._first, self.first_pressed), (self._second, self.second_pressed)):
            button.clicked.connect(pressed)
            button.setAutoDefault(False)
            row.addWidget(button)
        self.hide()

    def say(self, text: str, first: str = "", second: str = "") -> None:
        """Line by line, each whole in its tooltip; an empty text hides it."""
        self.setVisible(bool(text))
        lines = text.split("\n")
        while len(self._lines) < len(lines):
            self._lines.append(ElidedLabel(self))
            self._column.addWidget(self._lines[-1])
        for place, line in enumerate(self._lines):
            line.setVisible(place < len(lines))
            line.show_text(lines[place] if place < len(lines) else "")
        self.setAccessibleName(text)
        for button, words in ((self._first, first), (self._second, second)):
            button.setText(words)
            button.setVisible(bool(words))
