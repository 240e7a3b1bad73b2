"""Knows how a figure on a card is painted: the steps of an order, a score on its scale, stars."""

from math import ceil, cos, pi, sin

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPixmap, QPolygonF

from agentdesk.ui.theme import Theme
from agentdesk.ui.timeline.face import Figure, Scale, Stars, Steps
from agentdesk.ui.timeline.sizes import Pen, Sizes

STEPS_WIDEST = 520
BOX = (26, 30)
"""Width of a box of the scale, and from one to the next."""
STAR = 18


class FigurePainter:
    """Paints figures at a place; knows no card."""

    def __init__(self, theme: Theme, sizes: Sizes) -> None:
        self._theme = theme
        self._sizes = sizes
        self._scales: dict[tuple[int, int, str, float], QPixmap] = {}

    def paint(self, painter: QPainter, figure: Figure, x: float, y: float, width: float) -> None:
        match figure:
            case Steps():
                self._steps(painter, figure, x, y, width)
            case Scale():
                self._scale(painter, figure, x, y, width)
            case Stars():
                self._stars(painter, figure, x, y, width)

    def _steps(self, painter: QPainter, figure: Steps, x: float, y: float, width: float) -> None:
        color = self._theme.color
        reached, ahead = color("teal"), color("strong")
        count, size = len(figure.labels), self._sizes
        span = (min(width, STEPS_WIDEST) - 90) / (count - 1)
        for number in range(count - 1):
            painter.setPen(QPen(reached if number < figure.done - 1 else ahead, 2))
            left = x + 8 + number * span
            painter.drawLine(QPointF(left + 8, y + 8), QPointF(left + span - 8, y + 8))
        for number, (label, below) in enumerate(figure.labels):
            centre = QPointF(x + 8 + number * span, y + 8)
            on, now = number < figure.done, number == figure.done - 1
            is_past = on and (not now or number == count - 1)
            painter.setPen(QPen(reached if on else ahead, 1.6))
            painter.setBrush(reached if is_past else color("surface"))
            painter.drawEllipse(centre, 7, 7)
            if is_past:
                self._theme.draw_icon(painter, "check", QRectF(centre.x() - 5, centre.y() - 5, 10, 10), "surface")
            elif on:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(reached)
                painter.drawEllipse(centre, 3.4, 3.4)
            left = x if number == 0 else centre.x() - 8
            room = span - 4 if number < count - 1 else width - (left - x)
            top = y + 20
            self._text(painter, size.strong if now else size.chip, label, left, top, room, "text" if on else "muted")
            self._text(painter, size.small, below, left, top + size.chip.height + 1, room, "muted")

    def _scale(self, painter: QPainter, figure: Scale, x: float, y: float, width: float) -> None:
        ratio = painter.device().devicePixelRatio()
        key = (figure.score, figure.of, figure.tone, ratio)
        boxes = self._scales.get(key)
        if boxes is None:
            boxes = self._scales[key] = self._paint_scale(figure, ratio)
        painter.drawPixmap(QPointF(x, y), boxes)
        height = self._sizes.scale_h - 8
        self._caption(painter, figure.caption, x, x + figure.of * BOX[1] + 12, y, width, height)

    def _paint_scale(self, figure: Scale, ratio: float) -> QPixmap:
        """The numbered boxes, painted once for each score."""
        size, color = self._sizes, self._theme.color
        height = size.scale_h - 8
        wide, step = BOX
        pixmap = QPixmap(ceil(figure.of * step * ratio), ceil((height + 1) * ratio))
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(color("surface"))
        painter = QPainter(pixmap)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
        for number in range(1, figure.of + 1):
            on = number == figure.score
            rect = QRectF((number - 1) * step + 0.5, 0.5, wide - 1, height - 1)
            painter.setPen(QPen(color(figure.tone) if on else color("border"), 1))
            painter.setBrush(color(figure.tone) if on else color("sunken"))
            painter.drawRoundedRect(rect, 6, 6)
            painter.setFont(size.strong.font if on else size.chip.font)
            painter.setPen(color("surface") if on else color("muted"))
            painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, str(number))
        painter.end()
        return pixmap

    def _stars(self, painter: QPainter, figure: Stars, x: float, y: float, width: float) -> None:
        color = self._theme.color
        height = self._sizes.scale_h - 8
        for number in range(5):
            on = number < figure.count
            painter.setPen(QPen(color("amber") if on else color("strong"), 1.2))
            painter.setBrush(color("amber") if on else color("surface"))
            painter.drawPolygon(_star(QPointF(x + STAR / 2 + number * (STAR + 5), y + height / 2), STAR / 2))
        self._caption(painter, figure.caption, x, x + 5 * (STAR + 5) + 10, y, width, height)

    def _caption(
        self, painter: QPainter, text: str, x: float, left: float, y: float, width: float, height: float
    ) -> None:
        top = y + (height - self._sizes.meta.height) / 2
        self._text(painter, self._sizes.meta, text, left, top, width - (left - x), "muted")

    def _text(self, painter: QPainter, pen: Pen, text: str, x: float, y: float, room: float, token: str) -> None:
        if not text:
            return
        if pen.width(text) > room:
            text = pen.metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
        painter.setFont(pen.font)
        painter.setPen(self._theme.color(token))
        painter.drawText(QPointF(x, y + pen.ascent), text)


def _star(centre: QPointF, radius: float) -> QPolygonF:
    points = []
    for number in range(10):
        reach = radius if number % 2 == 0 else radius * 0.45
        angle = -pi / 2 + number * pi / 5
        points.append(QPointF(centre.x() + reach * cos(angle), centre.y() + reach * sin(angle)))
    return QPolygonF(points)
