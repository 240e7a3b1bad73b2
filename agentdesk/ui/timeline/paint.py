"""Knows how a card is painted: rail, icon, frame, words, figure and chips, in the theme's colours."""

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QTextCharFormat

from agentdesk.ui.theme import Theme
from agentdesk.ui.timeline.card import Card
from agentdesk.ui.timeline.figures import FigurePainter
from agentdesk.ui.timeline.layouts import find_words, formats
from agentdesk.ui.timeline.sizes import Sizes
from agentdesk.ui.timeline.stamps import DISC, RADIUS, Stamps

BARS = (0.42, 0.93, 0.71)
"""How wide the grey bars of a card are that has not been read yet."""


class CardPainter:
    """Paints one card with its top at y = 0 of the painter. Colours and fonts are fetched once per theme."""

    def __init__(self, theme: Theme, sizes: Sizes) -> None:
        self._theme = theme
        self._sizes = sizes
        self._stamps = Stamps(theme, sizes)
        self._figures = FigurePainter(theme, sizes)
        self._rail = QPen(theme.color("border"), 1)
        self._border = QPen(theme.color("border"), 1)
        self._live = QPen(theme.color("accent"), 1.4)
        self._dashed = QPen(theme.color("strong"), 1, Qt.PenStyle.DashLine)
        self._hit = QTextCharFormat()
        self._hit.setBackground(theme.color("amberSoft"))
        self._hit.setForeground(theme.color("amber"))
        self._picked = QTextCharFormat()
        self._picked.setBackground(theme.color("accent"))
        self._picked.setForeground(theme.color("onAccent"))

    def paint(
        self,
        painter: QPainter,
        card: Card,
        day_text: str,
        terms: tuple[str, ...] = (),
        selected: tuple[int, int] | None = None,
        clip: QRectF | None = None,
        *,
        first: bool = False,
        last: bool = False,
    ) -> None:
        """`terms` are folded words to mark; `selected` is (start, end) of chosen characters in the body."""
        sizes, theme = self._sizes, self._theme
        frame = card.frame(sizes)
        self._paint_rail(painter, card.top, card.height, first=first, last=last)
        if day_text:
            self._paint_day(painter, day_text, card.width, first=first)
        if card.face.stub or card.face.live:
            painter.setPen(self._dashed if card.face.stub else self._live)
            painter.setBrush(theme.color("sunken" if card.face.stub else "surface"))
            painter.drawRoundedRect(frame, RADIUS, RADIUS)
        else:
            self._stamps.frame(painter, frame)
        self._stamps.disc(painter, card.face.icon, card.face.tone, sizes.rail_x + 0.5, card.top + 24)
        x = frame.x() - 0.5 + sizes.pad
        right = frame.right() - sizes.pad
        self._paint_title(painter, card, x, right, terms)
        if card.lines is not None:
            self._paint_lines(painter, card, x, terms, selected, clip)
        if card.face.figure is not None:
            self._figures.paint(painter, card.face.figure, x, card.figure_y, right - x)
        for rect, text, chip in card.chips:
            self._stamps.chip(painter, rect, text, chip)

    def paint_blank(self, painter: QPainter, top: int, height: int, width: int) -> None:
        """The grey shape of a card whose words are on their way."""
        sizes, theme = self._sizes, self._theme
        self._paint_rail(painter, top, height, first=False, last=False)
        inner = sizes.inner(width)
        frame = QRectF(sizes.card_x + 0.5, top + 0.5, width - sizes.card_x - sizes.right, height - top - sizes.gap)
        painter.setPen(self._border)
        painter.setBrush(theme.color("surface"))
        painter.drawRoundedRect(frame, RADIUS, RADIUS)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("slateSoft"))
        painter.drawEllipse(QPointF(sizes.rail_x + 0.5, top + 24), DISC, DISC)
        y = frame.y() + sizes.pad
        for share in BARS:
            if y + 10 > frame.bottom() - 8:
                break
            painter.drawRoundedRect(QRectF(frame.x() + sizes.pad, y, inner * share, 10), 5, 5)
            y += 22

    def _paint_rail(self, painter: QPainter, top: int, height: int, *, first: bool, last: bool) -> None:
        x = self._sizes.rail_x + 0.5
        painter.setPen(self._rail)
        painter.drawLine(QLineF(x, top if first else 0, x, top + 24 if last else height))

    def _paint_day(self, painter: QPainter, text: str, width: int, *, first: bool) -> None:
        sizes, theme = self._sizes, self._theme
        middle = sizes.day_h / 2 - (1 if first else 0)
        painter.setFont(sizes.day.font)
        painter.setPen(theme.color("muted"))
        painter.drawText(QPointF(sizes.card_x, middle + sizes.day.ascent - sizes.day.height / 2), text)
        painter.setPen(self._border)
        left = sizes.card_x + sizes.day.width(text) + 12
        painter.drawLine(QLineF(left, round(middle) + 0.5, width - sizes.right, round(middle) + 0.5))

    def _paint_title(self, painter: QPainter, card: Card, x: float, right: float, terms: tuple[str, ...]) -> None:
        sizes, theme, face = self._sizes, self._theme, card.face
        top = card.top + sizes.pad - 2
        base = top + (sizes.title_h - sizes.title.height) / 2 + sizes.title.ascent
        for start, length in find_words(card.title, terms):
            left = x + sizes.title.width(card.title[:start])
            wide = sizes.title.width(card.title[start : start + length])
            painter.fillRect(QRectF(left, top + 1, wide, sizes.title_h - 2), theme.color("amberSoft"))
        painter.setFont(sizes.title.font)
        painter.setPen(theme.color("muted" if face.stub else "text"))
        painter.drawText(QPointF(x, base), card.title)
        painter.setFont(sizes.meta.font)
        left = right - card.meta_width
        ink = "muted"
        if face.mark:
            icon, ink = face.mark
            side = sizes.icon
            theme.draw_icon(painter, icon, QRectF(left, top + (sizes.title_h - side) / 2, side, side), ink)
            left += side + 4
        painter.setPen(theme.color(ink))
        painter.drawText(QPointF(left, base), face.meta)

    def _paint_lines(
        self,
        painter: QPainter,
        card: Card,
        x: float,
        terms: tuple[str, ...],
        selected: tuple[int, int] | None,
        clip: QRectF | None,
    ) -> None:
        lines = card.lines
        assert lines is not None
        ranges = formats(find_words(lines.text, terms), self._hit) if terms else []
        if selected is not None and selected[0] != selected[1]:
            start, end = min(selected), max(selected)
            ranges += formats([(start, end - start)], self._picked)
        painter.setPen(self._theme.color("text2"))
        lines.layout.draw(painter, QPointF(x, card.lines_y), ranges, clip if clip is not None else QRectF())
        painter.setFont(self._sizes.chip.font)
        painter.setPen(self._theme.color("accentText"))
        for zone in card.zones:
            if zone.action in {"more", "less", "quotes"}:
                base = zone.rect.y() + (zone.rect.height() - self._sizes.chip.height) / 2 + self._sizes.chip.ascent
                painter.drawText(QPointF(zone.rect.x(), base), zone.text)
