"""Knows the charts of the screen: trend, bars, heat map and distribution, each over the painter of its kind."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Signal, Slot
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from agentdesk.ui.charts import bars as bar_chart
from agentdesk.ui.charts import distribution as columns_chart
from agentdesk.ui.charts import heat, trend
from agentdesk.ui.charts.data import Bars, Distribution, Grid, Table, Trend
from agentdesk.ui.charts.view import MARGIN, ChartView
from agentdesk.ui.theme import Theme


class TrendView(ChartView):
    """One subject over time."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self._trend: Trend | None = None

    def show_trend(self, shown: Trend | None) -> None:
        self._trend = shown
        self._show(shown.title if shown is not None else "")

    def _texts(self) -> Sequence[str]:
        """None where not one value is known: an axis without a line says nothing."""
        points = self._trend.points if self._trend is not None else ()
        return (
            [f"{each.label}: {each.text}" for each in points] if any(each.value is not None for each in points) else ()
        )

    def _empty(self) -> str:
        has_weeks = self._trend is not None and bool(self._trend.points)
        return self.tr("Too few contacts in each of these weeks to say") if has_weeks else super()._empty()

    def _draw(self, painter: QPainter, room: QRectF, cursor: int | None) -> None:
        if self._trend is not None:
            trend.draw_trend(painter, self._theme, room, self._trend, cursor)

    def _at(self, room: QRectF, spot: QPointF) -> int | None:
        if self._trend is None or not self._trend.points:
            return None
        painter = QPainter()
        plot = trend.plot_of(painter, self._theme, room, self._trend)
        return min(range(plot.count), key=lambda place: abs(plot.x(place) - spot.x()))

    def _table(self) -> Table:
        return trend.table_of(self._trend, self.tr("When"), self._trend.title) if self._trend is not None else Table(())


class BarsView(ChartView):
    """Signals: `bar_opened(str)` with the key of a bar that was pressed."""

    bar_opened = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent, height=int(bar_chart.ROW * 3))
        self._bars: Bars | None = None
        self.opened.connect(self._on_opened)

    def show_bars(self, shown: Bars | None) -> None:
        self._bars = shown
        count = len(shown.bars) if shown is not None else 0
        self.setMinimumHeight(round(max(3, count) * bar_chart.ROW) + 2 * MARGIN + (30 if shown and shown.legend else 0))
        self.updateGeometry()
        self._show(shown.title if shown is not None else "")

    def sizeHint(self) -> QSize:
        return QSize(360, self.minimumHeight())

    def _texts(self) -> Sequence[str]:
        return [f"{bar.label}: {bar.text}" for bar in self._bars.bars] if self._bars is not None else ()

    def _draw(self, painter: QPainter, room: QRectF, cursor: int | None) -> None:
        if self._bars is not None:
            bar_chart.draw_bars(painter, self._theme, room, self._bars, cursor)

    def _at(self, room: QRectF, spot: QPointF) -> int | None:
        return bar_chart.row_at(room, self._bars, spot.y()) if self._bars is not None else None

    def _table(self) -> Table:
        if self._bars is None:
            return Table(())
        return bar_chart.table_of(self._bars, self._bars.title, self.tr("Value"))

    @Slot(int)
    def _on_opened(self, place: int) -> None:
        if self._bars is not None:
            self.bar_opened.emit(self._bars.bars[place].key)


class HeatView(ChartView):
    """The keyboard walks in both directions."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent, height=240)
        self._grid: Grid | None = None

    def show_grid(self, shown: Grid | None) -> None:
        self._grid = shown
        self._show(shown.title if shown is not None else "")

    def _texts(self) -> Sequence[str]:
        return [cell.text for row in self._grid.cells for cell in row] if self._grid is not None else ()

    def _place_of(self, row: int, column: int) -> int | None:
        return row * self._row_length() + column - 1 if column else None

    def _row_length(self) -> int:
        return max(1, len(self._grid.columns)) if self._grid is not None else 1

    def _draw(self, painter: QPainter, room: QRectF, cursor: int | None) -> None:
        if self._grid is not None:
            at = None if cursor is None else divmod(cursor, self._row_length())
            heat.draw_grid(painter, self._theme, room, self._grid, at)

    def _at(self, room: QRectF, spot: QPointF) -> int | None:
        if self._grid is None:
            return None
        found = heat.cells_of(QPainter(), self._theme, room, self._grid).at(spot.x(), spot.y())
        return None if found is None else found[0] * self._row_length() + found[1]

    def _table(self) -> Table:
        return heat.table_of(self._grid) if self._grid is not None else Table(())


class DistributionView(ChartView):
    """How many of each value."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent, height=180)
        self._shown: Distribution | None = None

    def show_distribution(self, shown: Distribution | None) -> None:
        self._shown = shown
        self._show(shown.title if shown is not None else "")

    def _texts(self) -> Sequence[str]:
        return [f"{each.label}: {each.text}" for each in self._shown.columns] if self._shown is not None else ()

    def _draw(self, painter: QPainter, room: QRectF, cursor: int | None) -> None:
        if self._shown is not None:
            columns_chart.draw_distribution(painter, self._theme, room, self._shown, cursor)

    def _at(self, room: QRectF, spot: QPointF) -> int | None:
        if self._shown is None:
            return None
        inside = columns_chart.columns_room(QPainter(), self._theme, room, self._shown)
        return columns_chart.column_at(inside, self._shown, spot.x())

    def _table(self) -> Table:
        if self._shown is None:
            return Table(())
        return columns_chart.table_of(self._shown, self._shown.title, self.tr("How many"))
