"""Knows how a person is drawn in a circle: initials, in a colour that stays theirs."""

from zlib import crc32

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from agentdesk.ui.theme import Theme

TONES = ("violet", "teal", "green", "accent", "amber")


class Avatar(QWidget):
    """Initials in a soft circle; decoration for the eye, so it says nothing to a screen reader."""

    def __init__(self, theme: Theme, size: int = 46, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._initials = ""
        self._tone = TONES[0]
        self.setFixedSize(size, size)
        theme.changed.connect(self.update)

    def show_name(self, name: str, initials: str) -> None:
        self._initials = initials
        self._tone = TONES[crc32(name.encode()) % len(TONES)]
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color(f"{self._tone}Soft"))
        painter.drawEllipse(self.rect())
        painter.setPen(self._theme.color("accentText" if self._tone == "accent" else self._tone))
        painter.setFont(self._theme.font(round(self.width() * 0.35), 600))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._initials)
        painter.end()
