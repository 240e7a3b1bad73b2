"""Knows how a distribution is drawn: a column for each value, and a line at the median."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from agentdesk.ui.charts.data import Distribution, Table
from agentdesk.ui.charts.dress import Dress, line_height, width_of, write

GAP = 8.0
FILL = 0.78


def columns_room(painter: QPainter, dress: Dress, room: QRectF, shown: Distribution) -> QRectF:
    line = line_height(painter, dress)
    left = max((width_of(painter, dress, tick.text) for tick in shown.axis.ticks), default=0.0) + GAP
    return room.adjusted(left, line + GAP / 2 if shown.middle is not None else line / 2, 0, -line - GAP / 2)


def column_at(room: QRectF, shown: Distribution, x: float) -> int | None:
    if not shown.columns or not room.left() <= x <= room.right():
        return None
    return min(int((x - room.left()) / room.width() * len(shown.columns)), len(shown.columns) - 1)


def draw_distribution(
    painter: QPainter, dress: Dress, room: QRectF, shown: Distribution, cursor: int | None = None
) -> None:
    inside = columns_room(painter, dress, room, shown)
    line = line_height(painter, dress)
    span = shown.axis.high - shown.axis.low or 1.0
    for tick in shown.axis.ticks:
        y = inside.bottom() - inside.height() * (tick.value - shown.axis.low) / span
        painter.setPen(QPen(dress.color("border"), 1))
        painter.drawLine(QPointF(inside.left(), y), QPointF(inside.right(), y))
        write(painter, dress, QRectF(room.left(), y - line / 2, inside.left() - room.left() - GAP, line), tick.text,
              align=Qt.AlignmentFlag.AlignRight)  # fmt: skip
    width = inside.width() / max(1, len(shown.columns))
    widest = max((width_of(painter, dress, each.label) for each in shown.columns), default=0.0) + 4
    every = max(1, round(widest / width + 0.5))
    for place, column in enumerate(shown.columns):
        left = inside.left() + width * place
        height = inside.height() * min(1.0, max(0.0, (column.value - shown.axis.low) / span))
        painter.setPen(QPen(dress.color("text"), 2) if place == cursor else Qt.PenStyle.NoPen)
        painter.setBrush(dress.color("accent"))
        if height > 0:
            painter.drawRoundedRect(
                QRectF(left + width * (1 - FILL) / 2, inside.bottom() - height, width * FILL, height), 2, 2
            )
        if place % every == 0:
            middle = QRectF(left + width / 2 - widest / 2, inside.bottom() + GAP / 2, widest, line)
            write(painter, dress, middle, column.label, align=Qt.AlignmentFlag.AlignHCenter)
    if shown.middle is not None:
        x = inside.left() + width * (shown.middle + 0.5)
        painter.setPen(QPen(dress.color("amber"), 1.5, Qt.PenStyle.DashLine))
        painter.drawLine(QPointF(x, inside.top()), QPointF(x, inside.bottom()))
        text_width = width_of(painter, dress, shown.middle_text, 11, 600) + 4
        left = min(max(room.left(), x - text_width / 2), room.right() - text_width)
        write(painter, dress, QRectF(left, room.top(), text_width, line), shown.middle_text, weight=600, tint="amber")


def table_of(shown: Distribution, label: str, value: str) -> Table:
    return Table((label, value), tuple((each.label, each.text) for each in shown.columns))
