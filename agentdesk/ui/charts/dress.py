"""Knows what painters of charts need of a look, and how they write a text that does not run out of its room."""

from typing import Protocol

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter


class Dress(Protocol):
    """The theme on the screen; on paper a dress of its own."""

    def color(self, token: str) -> QColor: ...

    def font(self, size: int = 13, weight: int = 400) -> QFont: ...


def write(
    painter: QPainter, dress: Dress, room: QRectF, text: str, *, size: int = 11, weight: int = 400, tint: str = "muted",
    align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
) -> None:  # fmt: skip
    """On one line in the middle of `room`'s height, ending in an ellipsis where it would not fit."""
    painter.setFont(dress.font(size, weight))
    painter.setPen(dress.color(tint))
    metrics = QFontMetricsF(painter.font(), painter.device())
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room.width())
    painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | align, shown)


def line_height(painter: QPainter, dress: Dress, size: int = 11) -> float:
    return QFontMetricsF(dress.font(size), painter.device()).height()


def width_of(painter: QPainter, dress: Dress, text: str, size: int = 11, weight: int = 400) -> float:
    return QFontMetricsF(dress.font(size, weight), painter.device()).horizontalAdvance(text)


def faint(color: QColor, alpha: float) -> QColor:
    made = QColor(color)
    made.setAlphaF(alpha)
    return made


def apart(one: QColor, other: QColor) -> float:
    """How well one is read on the other: WCAG 2.1's contrast ratio, 1 to 21."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(color: QColor) -> float:
    parts = (color.redF(), color.greenF(), color.blueF())
    red, green, blue = (each / 12.92 if each <= 0.04045 else ((each + 0.055) / 1.055) ** 2.4 for each in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
