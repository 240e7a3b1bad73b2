"""Knows the pill that says how many new cards stand above what is being read."""

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QPushButton, QWidget

from agentdesk.ui.theme import Theme

TOP = 10


class NewPill(QPushButton):
    """Hidden while nothing is new. A press goes to the top; that is the owner's to do."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._count = 0
        self._room = QRect()
        self.setProperty("look", "pill")
        self.hide()
        theme.changed.connect(self._dress)
        self._dress()

    def say(self, count: int) -> None:
        self._count = count
        text = self.tr("%n new", "entries above", count)
        self.setText(text)
        self.setAccessibleName(self.tr("%n new entries above: go to the newest", "", count))
        self.setToolTip(self.accessibleName())
        self.setVisible(count > 0)
        self.stand(self._room)

    def stand(self, room: QRect) -> None:
        """In the middle of the upper edge of `room`."""
        self._room = room
        size = self.sizeHint()
        self.setGeometry(room.center().x() - size.width() // 2, room.top() + TOP, size.width(), size.height())

    def _dress(self) -> None:
        self.setIcon(self._theme.icon("arrow-up", "onAccent", 14))
        accent, ink, edge = (self._theme.name_of(token) for token in ("accent", "onAccent", "text"))
        self.setStyleSheet(
            f"QPushButton {{ background: {accent}; color: {ink}; border: 1px solid {accent}; border-radius: 14px;"
            f" padding: 0 14px; min-height: 26px; font-weight: 600; }}"
            f"QPushButton:focus {{ border: 2px solid {edge}; }}"
        )
