"""Knows the place for a mail above its log: who shows mails fills it when the first one is opened."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

LOWEST = 180


class MailPlace(QScrollArea):
    """Empty, and hidden, until a mail lies in front. Where the window is too low it scrolls: nothing lies over nothing."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._inner = QWidget(self)
        self._column = QVBoxLayout(self._inner)
        self._column.setContentsMargins(6, 0, 6, 0)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(self._inner)
        self.viewport().setAutoFillBackground(False)
        self._inner.setAutoFillBackground(False)
        self.hide()

    def fill(self, content: QWidget) -> None:
        """The keyboard goes to it when a mail comes to the front."""
        self._column.addWidget(content)
        self.setFocusProxy(content)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, LOWEST)
