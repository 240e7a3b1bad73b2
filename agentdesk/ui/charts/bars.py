"""Knows how bars that lie are drawn: a name, the bar with the part of it that stands out, and its number."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter

from agentdesk.ui.charts.data import Bars, Table
from agentdesk.ui.charts.dress import Dress, line_height, width_of, write

ROW = 30.0
THICK = 10.0
GAP = 10.0
NAME_SHARE = 0.38


def height_of(painter: QPainter, dress: Dress, bars: Bars) -> float:
    return ROW * len(bars.bars) + (line_height(painter, dress) + GAP if bars.legend else 0)


def row_at(room: QRectF, bars: Bars, y: float) -> int | None:
    """Which bar is at that height."""
    place = int((y - room.top()) // ROW)
    return place if 0 <= place < len(bars.bars) and y >= room.top() else None


def draw_bars(painter: QPainter, dress: Dress, room: QRectF, bars: Bars, cursor: int | None = None) -> None:
    most = max((bar.value for bar in bars.bars), default=0.0)
    names = min(
        room.width() * NAME_SHARE,
        max((width_of(painter, dress, bar.label, 12) for bar in bars.bars), default=0.0) + GAP,
    )
    numbers = max((width_of(painter, dress, bar.text, 12, 600) for bar in bars.bars), default=0.0) + GAP
    numbers = min(numbers, room.width() * 0.45)
    length = max(8.0, room.width() - names - numbers - GAP)
    for place, bar in enumerate(bars.bars):
        row = QRectF(room.left(), room.top() + ROW * place, room.width(), ROW)
        if place == cursor:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(dress.color("accentSoft"))
            painter.drawRoundedRect(row.adjusted(-4, 1, 4, -1), 6, 6)
        write(painter, dress, QRectF(row.left(), row.top(), names - GAP, ROW), bar.label, size=12, tint="text2")
        left, top = row.left() + names, row.center().y() - THICK / 2
        painter.setPen(Qt.PenStyle.NoPen)
        for value, tint in ((most, "border"), (bar.value, "accent"), (bar.second, "amber")):
            if value > 0 and most > 0:
                painter.setBrush(dress.color(tint))
                painter.drawRoundedRect(QRectF(left, top, max(THICK / 2, length * value / most), THICK), 4, 4)
        write(painter, dress, QRectF(left + length + GAP, row.top(), numbers, ROW), bar.text, size=12, weight=600,
              tint="text")  # fmt: skip
    _legend(painter, dress, room, bars)


def table_of(bars: Bars, label: str, value: str) -> Table:
    return Table((label, value), tuple((bar.label, bar.text) for bar in bars.bars))


def _legend(painter: QPainter, dress: Dress, room: QRectF, bars: Bars) -> None:
    line = line_height(painter, dress)
    left, top = room.left(), room.top() + ROW * len(bars.bars) + GAP / 2
    for text, tint in zip(bars.legend, ("accent", "amber"), strict=False):
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(dress.color(tint))
        painter.drawRoundedRect(QRectF(left, top + line / 2 - 5, 14, 10), 2, 2)
        width = width_of(painter, dress, text) + 2
        write(painter, dress, QRectF(left + 19, top, min(width, room.right() - left - 19), line), text)
        left += 19 + width + 14
