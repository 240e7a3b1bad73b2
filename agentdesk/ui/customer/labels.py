"""Knows a label that gives way: it elides instead of widening the window, and its tooltip holds the whole."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QStyle, QStyleOption, QWidget


class ElidedLabel(QLabel):
    """One line of plain text, elided at the right; the whole text is its tooltip unless one was set."""

    def __init__(self, look: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        if look:
            self.setProperty("look", look)

    def say(self, text: str, tip: str = "") -> None:
        if text != self.text():
            self.setText(text)
            self.setAccessibleName(text)
        self.setToolTip(tip or text)

    def minimumSizeHint(self) -> QSize:
        return QSize(24, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        option = QStyleOption()
        option.initFrom(self)
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        self.style().drawItemText(
            painter, self.rect(), int(self.alignment()), option.palette,
            bool(option.state & QStyle.StateFlag.State_Enabled), shown, self.foregroundRole(),
        )  # fmt: skip
        painter.end()
