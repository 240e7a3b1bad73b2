"""Knows the strip in which a screen of reviewing says something: whole sentences over several lines, two verbs at most."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QPushButton, QWidget

from agentdesk.ui.controls import IconLabel, label, relook
from agentdesk.ui.theme import Theme

_ICONS = {"banner-amber": ("triangle-alert", "amber"), "banner-red": ("circle-alert", "red"),
          "banner-accent": ("info", "accentText")}  # fmt: skip


class Told(QFrame):
    """Signals: `first_pressed` and `second_pressed` (no payload)."""

    first_pressed = Signal()
    second_pressed = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._icon = IconLabel(theme, "info", "accentText", 16, self)
        self._text = label("", "", self, wrap=True)
        self._first, self._second = QPushButton(self), QPushButton(self)
        row = QHBoxLayout()
        row.setSpacing(6)
        for button, pressed in ((self._first, self.first_pressed), (self._second, self.second_pressed)):
            button.clicked.connect(pressed)
            button.setAutoDefault(False)
            row.addWidget(button)
        row.addStretch()
        grid = QGridLayout(self)
        grid.setContentsMargins(10, 7, 10, 7)
        grid.setHorizontalSpacing(8)
        grid.addWidget(self._icon, 0, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self._text, 0, 1)
        grid.addLayout(row, 1, 1)
        grid.setColumnStretch(1, 1)
        self.hide()

    def say(self, text: str, first: str = "", second: str = "", *, look: str = "banner-amber") -> None:
        """An empty text hides it."""
        relook(self, look)
        self._icon.show_icon(*_ICONS[look])
        self._text.setText(text)
        relook(self._text, "")
        self._text.style().unpolish(self._text)  # its colour is that of the strip's look
        self._text.style().polish(self._text)
        self.setAccessibleName(text)
        for button, words in ((self._first, first), (self._second, second)):
            button.setText(words)
            button.setVisible(bool(words))
            button.style().unpolish(button)
            button.style().polish(button)
        self.setVisible(bool(text))
