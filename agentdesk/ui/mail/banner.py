"""Knows the strips between a mail's head and its words: a sentence, and at most two things to do about it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from agentdesk.ui.controls import IconLabel, label, relook
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
        self._text = label("", "", self, wrap=True)
        self._text.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        row.addWidget(self._text, 1)
        self._first, self._second = QPushButton(self), QPushButton(self)
        for button, pressed in ((self._first, self.first_pressed), (self._second, self.second_pressed)):
            button.clicked.connect(pressed)
            button.setAutoDefault(False)
            row.addWidget(button)
        self.hide()

    def say(self, text: str, first: str = "", second: str = "") -> None:
        """An empty text hides it."""
        self.setVisible(bool(text))
        self._text.setText(text)
        self.setAccessibleName(text)
        for button, words in ((self._first, first), (self._second, second)):
            button.setText(words)
            button.setVisible(bool(words))
