"""Knows how a timeline is painted and touched: pictures of cards, the current card, mouse and keys."""

from datetime import date

from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)

from agentdesk.ui.timeline.deck import TALLEST
from agentdesk.ui.timeline.scroll import BLANK, TimelineScroll
from agentdesk.ui.timeline.stamps import RADIUS


class TimelineView(TimelineScroll):
    """The timeline as it is seen and touched. Signals as `TimelineScroll`."""

    # --- what others ask of it ---

    def show_day(self, on: date) -> None:
        """The newest card of a day, or of the nearest day before it, at the top."""
        count = len(self._store.columns)
        row = min(self._store.columns.first_on_or_before(on), count - 1)
        if count:
            self.place.to_row(max(0, row))
            self._settle()
            self.viewport().update()
            self.choose(row)

    def mark_words(self, text: str) -> None:
        """Mark searched words on all cards; "" = none."""
        if self.deck.mark_words(text):
            self.viewport().update()

    # --- painting ---

    def resizeEvent(self, _event: QResizeEvent) -> None:
        self._fit()
        self._pill.stand(self.viewport().geometry())

    def _fit(self) -> None:
        if self.deck.resize(self.viewport().width(), self._ratio()):
            self._refill()
        else:
            self._settle()
            self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        rect = event.rect()
        painter.fillRect(rect, self._surface)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
        top, bottom = rect.top(), rect.bottom() + 1
        heights, count = self.heights, len(self.heights)
        y, row = -self.place.off, self.place.row
        while row < count and y < bottom:
            height = heights[row]
            if y + height > top:
                self._paint_row(painter, row, y, height)
            y += height
            row += 1
        if not count and self._store.customer_id is not None and not self._store.complete:
            for top in range(10, bottom, BLANK):
                painter.save()
                painter.translate(0, top)
                self.deck.painter.paint_blank(painter, 0, BLANK, self.deck.width)
                painter.restore()
        painter.end()

    def _paint_row(self, painter: QPainter, row: int, y: int, height: int) -> None:
        deck = self.deck
        card = deck.card(row)
        selection = self.hands.selection_of(row)
        pixmap = deck.picture(row, card) if card is not None and selection is None else None
        if pixmap is not None:
            painter.drawPixmap(0, y, pixmap)
        else:
            painter.save()
            painter.translate(0, y)
            if card is None:
                top = deck.sizes.day_h if self._store.columns.opens_day(row) else 0
                deck.painter.paint_blank(painter, top, height, deck.width)
            else:
                window = QRectF(0, -y, deck.width, self.viewport().height())
                last = row == len(self.heights) - 1
                text = deck.day_text(card)
                deck.painter.paint(
                    painter, card, text, deck.terms, selection, window if card.height > TALLEST else None,
                    first=row == 0, last=last,
                )  # fmt: skip
            painter.restore()
        if row == self.current and card is not None:
            painter.setPen(self._ring if self.hasFocus() else self._choice)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(card.frame(deck.sizes).translated(0, y), RADIUS, RADIUS)

    # --- hands ---

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self.hands.key(event):
            event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.hands.press(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.hands.drag(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.hands.release(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.hands.double_press(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.hands.menu(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()
        self.herald.on_chosen(self.current)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip:
            return self.hands.tip(event)
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._fit()
        return super().viewportEvent(event)
