"""Knows how a trend is drawn: the line of one subject, its interval, the middle half of its team, and a target."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from agentdesk.domain.records import dataclass
from agentdesk.ui.charts.data import Axis, Point, Table, Trend
from agentdesk.ui.charts.dress import Dress, faint, line_height, width_of, write

DOT = 3.5
GAP = 8
LEGEND_GAP = 14


@dataclass(frozen=True, slots=True)
class Plot:
    """Where the points of a chart stand inside `room`."""

    room: QRectF
    axis: Axis
    count: int

    def x(self, place: float) -> float:
        if self.count < 2:
            return self.room.center().x()
        return self.room.left() + self.room.width() * place / (self.count - 1)

    def y(self, value: float) -> float:
        share = (value - self.axis.low) / (self.axis.high - self.axis.low)
        return self.room.bottom() - self.room.height() * min(1.0, max(0.0, share))


def plot_of(painter: QPainter, dress: Dress, room: QRectF, trend: Trend) -> Plot:
    """`room` less what axis, labels and legend take."""
    line = line_height(painter, dress)
    left = max((width_of(painter, dress, tick.text) for tick in trend.axis.ticks), default=0.0) + GAP
    bottom = line + GAP + (line + GAP if trend.band or trend.half or trend.target else 0)
    right = max(DOT + 2, width_of(painter, dress, trend.points[-1].label) / 2 if trend.points else 0.0)
    return Plot(room.adjusted(left, line / 2, -right, -bottom), trend.axis, len(trend.points))


def draw_trend(painter: QPainter, dress: Dress, room: QRectF, trend: Trend, cursor: int | None = None) -> None:
    """`cursor`: the point whose words are shown elsewhere; it is ringed."""
    plot = plot_of(painter, dress, room, trend)
    _axis(painter, dress, room, plot)
    _labels(painter, dress, plot, trend.points)
    _band(painter, plot, trend.points, "half", faint(dress.color("slate"), 0.16))
    _band(painter, plot, trend.points, "interval", faint(dress.color("accent"), 0.18))
    if trend.target is not None:
        pen = QPen(dress.color("muted"), 1.2, Qt.PenStyle.DashLine)
        painter.setPen(pen)
        y = plot.y(trend.target.value)
        painter.drawLine(QPointF(plot.room.left(), y), QPointF(plot.room.right(), y))
    draw_line(painter, dress, plot, trend.points, "accent")
    point = trend.points[cursor] if cursor is not None and cursor < len(trend.points) else None
    if point is not None and cursor is not None:
        painter.setPen(QPen(dress.color("muted"), 1, Qt.PenStyle.DotLine))
        painter.drawLine(QPointF(plot.x(cursor), plot.room.top()), QPointF(plot.x(cursor), plot.room.bottom()))
        if point.value is not None:
            painter.setPen(QPen(dress.color("accent"), 2))
            painter.setBrush(dress.color("surface"))
            painter.drawEllipse(QPointF(plot.x(cursor), plot.y(point.value)), DOT + 2, DOT + 2)
    _legend(painter, dress, room, trend)


def draw_line(painter: QPainter, dress: Dress, plot: Plot, points: Sequence[Point], token: str) -> None:
    """Broken where nothing is known; a lone value is a dot."""
    color = dress.color(token)
    for run in _runs(points):
        path = QPolygonF([QPointF(plot.x(place), plot.y(value)) for place, value in run])
        painter.setPen(QPen(color, 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline(path)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color)
        last, value = run[-1]
        painter.drawEllipse(QPointF(plot.x(last), plot.y(value)), DOT, DOT)


def table_of(trend: Trend, label: str, value: str) -> Table:
    return Table((label, value), tuple((point.label, point.text) for point in trend.points))


def _runs(points: Sequence[Point]) -> Iterator[list[tuple[int, float]]]:
    run: list[tuple[int, float]] = []
    for place, point in enumerate(points):
        if point.value is not None:
            run.append((place, point.value))
        elif run:
            yield run
            run = []
    if run:
        yield run


def _axis(painter: QPainter, dress: Dress, room: QRectF, plot: Plot) -> None:
    line = line_height(painter, dress)
    for tick in plot.axis.ticks:
        y = plot.y(tick.value)
        painter.setPen(QPen(dress.color("border"), 1))
        painter.drawLine(QPointF(plot.room.left(), y), QPointF(plot.room.right(), y))
        write(painter, dress, QRectF(room.left(), y - line / 2, plot.room.left() - room.left() - GAP, line), tick.text,
              align=Qt.AlignmentFlag.AlignRight)  # fmt: skip


def _labels(painter: QPainter, dress: Dress, plot: Plot, points: Sequence[Point]) -> None:
    """As many as fit, the newest in any case."""
    if not points:
        return
    line = line_height(painter, dress)
    widest = max(width_of(painter, dress, point.label) for point in points) + GAP
    apart = plot.room.width() / max(1, plot.count - 1)
    every = max(1, round(widest / apart + 0.5)) if plot.count > 1 else 1
    for place in range(len(points) - 1, -1, -every):
        write(painter, dress, QRectF(plot.x(place) - widest / 2, plot.room.bottom() + GAP / 2, widest, line), points[place].label,
              align=Qt.AlignmentFlag.AlignHCenter)  # fmt: skip


def _band(painter: QPainter, plot: Plot, points: Sequence[Point], which: str, color: QColor) -> None:
    """A shaded area over each run of points that know it."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color)
    run: list[tuple[int, float, float]] = []
    for place, point in enumerate((*points, None)):
        pair = None if point is None else (point.below, point.above) if which == "half" else (point.low, point.high)
        if pair is not None and pair[0] is not None and pair[1] is not None:
            run.append((place, pair[0], pair[1]))
            continue
        if len(run) > 1:
            above = [QPointF(plot.x(at), plot.y(high)) for at, _, high in run]
            below = [QPointF(plot.x(at), plot.y(low)) for at, low, _ in reversed(run)]
            painter.drawPolygon(QPolygonF(above + below))
        run = []


def _legend(painter: QPainter, dress: Dress, room: QRectF, trend: Trend) -> None:
    line = line_height(painter, dress)
    left = room.left()
    parts = [
        (trend.band, faint(dress.color("accent"), 0.3), False), (trend.half, faint(dress.color("slate"), 0.3), False),
        (trend.target.text if trend.target else "", dress.color("muted"), True),
    ]  # fmt: skip
    for text, color, is_line in parts:
        if not text:
            continue
        y = room.bottom() - line / 2
        if is_line:
            painter.setPen(QPen(color, 1.2, Qt.PenStyle.DashLine))
            painter.drawLine(QPointF(left, y), QPointF(left + 14, y))
        else:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(color)
            painter.drawRoundedRect(QRectF(left, y - 5, 14, 10), 2, 2)
        width = width_of(painter, dress, text) + 2
        write(painter, dress, QRectF(left + 19, room.bottom() - line, min(width, room.right() - left - 19), line), text)
        left += 19 + width + LEGEND_GAP
