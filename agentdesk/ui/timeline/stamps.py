"""Knows the small pictures that stand on many cards: corners of the frame, icon discs and chips, painted once each."""

from collections import OrderedDict
from math import ceil

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QPainter, QPen, QPixmap

from agentdesk.ui.theme import Theme
from agentdesk.ui.timeline.face import Chip
from agentdesk.ui.timeline.sizes import Sizes

RADIUS = 10
DISC = 15.5
DISC_BOX = 38
CHIPS = 400
"""Chips kept; outcomes, reasons and names repeat."""
HINTS = QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing


class Stamps:
    """Pictures by what is on them and the screen's ratio. Made anew when the theme changes."""

    def __init__(self, theme: Theme, sizes: Sizes) -> None:
        self._theme = theme
        self._sizes = sizes
        self._edge = theme.color("border")
        self._corners: dict[float, QPixmap] = {}
        self._discs: dict[tuple[str, str, float], QPixmap] = {}
        self._chips: OrderedDict[tuple[str, str, str, bool, int, float], QPixmap] = OrderedDict()

    def frame(self, painter: QPainter, rect: QRectF) -> None:
        """A plain frame whose inside has the colour that is there already."""
        ratio = painter.device().devicePixelRatio()
        corners = self._corners.get(ratio)
        if corners is None:
            corners = self._corners[ratio] = self._paint_corners(ratio)
        left, top = rect.x() - 0.5, rect.y() - 0.5
        right, bottom = rect.right() + 0.5, rect.bottom() + 0.5
        side, far = RADIUS * ratio, (RADIUS + 2) * ratio
        for x, source_x in ((left, 0.0), (right - RADIUS, far)):
            for y, source_y in ((top, 0.0), (bottom - RADIUS, far)):
                painter.drawPixmap(QRectF(x, y, RADIUS, RADIUS), corners, QRectF(source_x, source_y, side, side))
        wide, high = right - left - 2 * RADIUS, bottom - top - 2 * RADIUS
        for edge in (
            QRectF(left + RADIUS, top, wide, 1), QRectF(left + RADIUS, bottom - 1, wide, 1),
            QRectF(left, top + RADIUS, 1, high), QRectF(right - 1, top + RADIUS, 1, high),
        ):  # fmt: skip
            painter.fillRect(edge, self._edge)

    def disc(self, painter: QPainter, icon: str, tone: str, x: float, y: float) -> None:
        """The icon on its tinted disc, centred."""
        ratio = painter.device().devicePixelRatio()
        key = (icon, tone, ratio)
        pixmap = self._discs.get(key)
        if pixmap is None:
            pixmap = self._discs[key] = self._paint_disc(icon, tone, ratio)
        painter.drawPixmap(QPointF(x - DISC_BOX / 2, y - DISC_BOX / 2), pixmap)

    def chip(self, painter: QPainter, rect: QRectF, text: str, chip: Chip) -> None:
        ratio = painter.device().devicePixelRatio()
        outlined = chip.action == "finish"
        key = (text, chip.tone, chip.icon, outlined, round(rect.width()), ratio)
        pixmap = self._chips.get(key)
        if pixmap is None:
            pixmap = self._chips[key] = self._paint_chip(rect.size(), text, chip, ratio)
            if len(self._chips) > CHIPS:
                self._chips.popitem(last=False)
        painter.drawPixmap(rect.topLeft(), pixmap)

    def _canvas(self, width: float, height: float, ratio: float) -> QPixmap:
        pixmap = QPixmap(ceil(width * ratio), ceil(height * ratio))
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(self._theme.color("surface"))
        return pixmap

    def _paint_corners(self, ratio: float) -> QPixmap:
        side = 2 * RADIUS + 2
        pixmap = self._canvas(side, side, ratio)
        painter = QPainter(pixmap)
        painter.setRenderHints(HINTS)
        painter.setPen(QPen(self._edge, 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(0.5, 0.5, side - 1, side - 1), RADIUS, RADIUS)
        painter.end()
        return pixmap

    def _paint_disc(self, icon: str, tone: str, ratio: float) -> QPixmap:
        theme = self._theme
        pixmap = self._canvas(DISC_BOX, DISC_BOX, ratio)
        painter = QPainter(pixmap)
        painter.setRenderHints(HINTS)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color(f"{tone}Soft"))
        middle = DISC_BOX / 2
        painter.drawEllipse(QPointF(middle, middle), DISC, DISC)
        theme.draw_icon(painter, icon, QRectF(middle - 8, middle - 8, 16, 16), ink(tone))
        painter.end()
        return pixmap

    def _paint_chip(self, size: QSizeF, text: str, chip: Chip, ratio: float) -> QPixmap:
        theme, pen = self._theme, self._sizes.chip
        pixmap = self._canvas(size.width(), size.height(), ratio)
        rect = QRectF(QPointF(0, 0), size)
        painter = QPainter(pixmap)
        painter.setRenderHints(HINTS)
        outlined = chip.action == "finish"
        painter.setPen(QPen(theme.color(chip.tone), 1) if outlined else Qt.PenStyle.NoPen)
        painter.setBrush(theme.color(f"{chip.tone}Soft"))
        painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5) if outlined else rect, 6, 6)
        left = 9.0
        if chip.icon:
            side = self._sizes.icon
            box = QRectF(7, (rect.height() - side) / 2, side, side)
            theme.draw_icon(painter, chip.icon, box, ink(chip.tone))
            left += self._sizes.icon + 4
        painter.setFont(pen.font)
        painter.setPen(theme.color(ink(chip.tone)))
        painter.drawText(QPointF(left, (rect.height() - pen.height) / 2 + pen.ascent), text)
        painter.end()
        return pixmap


def ink(tone: str) -> str:
    """The token of words on a tinted ground."""
    return "accentText" if tone == "accent" else tone
