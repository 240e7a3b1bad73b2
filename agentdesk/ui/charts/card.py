"""Knows the card of one figure: its name, its value, how sure it is, what changed, and its last weeks as a small line."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from agentdesk.domain.records import dataclass
from agentdesk.ui.charts.data import Axis, Point
from agentdesk.ui.charts.dress import write
from agentdesk.ui.charts.trend import Plot, draw_line
from agentdesk.ui.theme import Theme

HEIGHT = 90
LEAST_WIDTH = 168
SPARK_WIDTH, SPARK_HEIGHT = 70, 27
DOT = 5
SIDE = 16


@dataclass(frozen=True, slots=True)
class Figure:
    """`value` and everything else in words. `tone` colours change and line: green, red, amber or muted.

    A figure that is switched off, or of too few contacts, has no value: `note` says why.
    """

    key: str
    name: str
    value: str
    note: str = ""
    """Interval and n: "81–87 · n 74"."""
    change: str = ""
    tone: str = "muted"
    spark: tuple[float | None, ...] = ()
    how: str = ""
    """How it is made, on hover."""
    opens: bool = False
    """Whether there are interactions behind it to open."""


class FigureCard(QWidget):
    """Signals: `opened(str)` with the figure's key."""

    opened = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._figure: Figure | None = None
        self.setFixedHeight(theme.px(HEIGHT))
        self.setMinimumWidth(LEAST_WIDTH)
        theme.changed.connect(self.update)

    def show_figure(self, figure: Figure | None) -> None:
        """None: it is being read."""
        self._figure = figure
        opens = figure is not None and figure.opens
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if opens else Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor if opens else Qt.CursorShape.ArrowCursor)
        if figure is not None:
            said = ", ".join(each for each in (figure.value, figure.note, figure.change) if each)
            self.setAccessibleName(f"{figure.name}: {said}")
            self.setAccessibleDescription(figure.how)
            self.setToolTip(figure.how)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(230, self._theme.px(HEIGHT))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self._open()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._open()
        super().mouseReleaseEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(self._theme.color("surface"))
        edge = ("accent", 2.0) if self.hasFocus() else ("border", 1.0)
        painter.setPen(QPen(self._theme.color(edge[0]), edge[1]))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 11, 11)
        if self._figure is None:
            self._draw_loading(painter)
        else:
            self._draw_figure(painter, self._figure)
        painter.end()

    def _draw_figure(self, painter: QPainter, figure: Figure) -> None:
        room = QRectF(self.rect()).adjusted(SIDE, 9, -SIDE, -9)
        has_spark = sum(each is not None for each in figure.spark) > 1
        words = room.adjusted(0, 0, -SPARK_WIDTH - 8 if has_spark else 0, 0)
        third = room.height() / 3
        write(
            painter,
            self._theme,
            QRectF(room.left(), room.top(), room.width(), third),
            figure.name,
            size=12,
            tint="text2",
        )
        value = QRectF(words.left(), words.top() + third - 2, words.width(), third + 4)
        if figure.value:
            write(painter, self._theme, value, figure.value, size=22, weight=700, tint="text")
        line = QRectF(room.left(), words.bottom() - third + 3, room.width(), third)
        if figure.change:
            write(painter, self._theme, line, figure.change, weight=600, tint=figure.tone)
        if figure.note:
            align = Qt.AlignmentFlag.AlignRight if figure.change else Qt.AlignmentFlag.AlignLeft
            write(painter, self._theme, line if figure.value else value, figure.note, align=align)
        if has_spark:
            self._draw_spark(painter, QPointF(room.right(), line.top() - DOT), figure)

    def _draw_spark(self, painter: QPainter, corner: QPointF, figure: Figure) -> None:
        """`corner`: its right and lower one; below it are words."""
        known = [each for each in figure.spark if each is not None]
        low, high = min(known), max(known)
        low, high = (low, high) if high > low else (low - 1, high + 1)
        box = QRectF(corner.x() - SPARK_WIDTH, corner.y() - SPARK_HEIGHT, SPARK_WIDTH - 4, SPARK_HEIGHT)
        points = tuple(Point("", each, "") for each in figure.spark)
        draw_line(painter, self._theme, Plot(box, Axis(low, high, ()), len(points)), points, figure.tone)

    def _draw_loading(self, painter: QPainter) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("hover"))
        for top, width in ((16, 90), (38, 60), (64, 120)):
            painter.drawRoundedRect(QRectF(QPointF(SIDE, top), QPointF(SIDE + width, top + 12)), 4, 4)

    def _open(self) -> None:
        if self._figure is not None and self._figure.opens:
            self.opened.emit(self._figure.key)
