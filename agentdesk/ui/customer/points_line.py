"""Knows the line of numbers, addresses and place under a name: what is elided, and which number a press calls."""

from PySide6.QtCore import QEvent, QPointF, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QFont, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from agentdesk.domain.records import dataclass

SEPARATOR = "   ·   "


@dataclass(frozen=True, slots=True)
class Point:
    """One part of the line; `number` is what a press on it dials, "" when it is no number."""

    text: str
    number: str = ""


class PointsLine(QLabel):
    """Signals: `called(str)` with the number that was pressed. The keyboard calls by the button beside the name."""

    called = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._points: tuple[Point, ...] = ()
        self._under: Point | None = None
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setProperty("look", "muted")
        self.setMouseTracking(True)

    def show_points(self, points: tuple[Point, ...]) -> None:
        if points == self._points:
            return
        self._points, self._under = points, None
        text = SEPARATOR.join(point.text for point in points)
        self.setText(text)
        self.setAccessibleName(text)
        self.setToolTip(text)
        self.update()

    def minimumSizeHint(self) -> QSize:
        return QSize(24, super().minimumSizeHint().height())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._point_at(event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._point_at(event.position())
        if self._under is not None and event.button() is Qt.MouseButton.LeftButton:
            self.called.emit(self._under.number)

    def enterEvent(self, event: QEnterEvent) -> None:
        self._point_at(event.position())

    def leaveEvent(self, event: QEvent) -> None:
        del event
        self._point_at(QPointF(-1, -1))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The line elided at its right; the number under the mouse underlined."""
        del event
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        base = (self.height() + self.fontMetrics().ascent() - self.fontMetrics().descent()) / 2
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        painter.drawText(QPointF(0, base), shown)
        span = self._span(self._under) if self._under is not None else None
        if span is not None and span[1] <= self.width():
            underlined = QFont(self.font())
            underlined.setUnderline(True)
            painter.setFont(underlined)
            assert self._under is not None
            painter.drawText(QPointF(span[0], base), self._under.text)
        painter.end()

    def _span(self, point: Point) -> tuple[float, float] | None:
        """Where a part begins and ends."""
        metrics, left = self.fontMetrics(), 0.0
        for each in self._points:
            wide = metrics.horizontalAdvance(each.text)
            if each is point:
                return left, left + wide
            left += wide + metrics.horizontalAdvance(SEPARATOR)
        return None

    def _point_at(self, position: QPointF) -> None:
        """Remember what is under the mouse."""
        found = None
        for each in self._points:
            span = self._span(each)
            if (
                each.number
                and span is not None
                and span[0] <= position.x() <= min(span[1], self.width())
                and position.y() >= 0
            ):
                found = each
        if found is not self._under:
            self._under = found
            hand = Qt.CursorShape.PointingHandCursor
            self.setCursor(hand) if found is not None else self.unsetCursor()
            self.update()
