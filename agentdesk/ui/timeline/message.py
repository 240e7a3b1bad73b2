"""Knows what stands where the cards would be when there are none: nobody chosen, nothing yet, or it cannot be read."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from agentdesk.ui.theme import Theme

ICON = 40
SIDE = 56


class Message(QWidget):
    """An icon, one or two sentences and at most one button. Signals: `pressed()`."""

    pressed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icon_name = "inbox"
        self._icon = QLabel(self)
        self._title = QLabel(self)
        self._title.setProperty("look", "h2")
        self._text = QLabel(self)
        self._text.setProperty("look", "muted")
        self._text.setWordWrap(True)
        self._button = QPushButton(self)
        self._button.clicked.connect(self.pressed)
        column = QVBoxLayout()
        column.setSpacing(8)
        column.addStretch(2)
        for label in (self._icon, self._title, self._text):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            column.addWidget(label)
        column.addWidget(self._button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)
        row = QHBoxLayout(self)
        row.setContentsMargins(SIDE, 0, SIDE, 0)
        row.addLayout(column)
        theme.changed.connect(self._dress)

    def say(self, icon: str, title: str, text: str = "", button: str = "") -> None:
        """What is shown now; an empty part is not there."""
        self._icon_name = icon
        self._title.setText(title)
        self._text.setText(text)
        self._text.setVisible(bool(text))
        self._button.setText(button)
        self._button.setAccessibleName(button)
        self._button.setVisible(bool(button))
        self.setAccessibleName(f"{title}. {text}" if text else title)
        self._dress()

    def _dress(self) -> None:
        ratio = self.devicePixelRatioF()
        self._icon.setPixmap(self._theme.pixmap(self._icon_name, "strong", ICON, ratio))
