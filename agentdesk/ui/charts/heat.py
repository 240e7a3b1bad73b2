"""Knows how a heat map is drawn: a cell is the darker the more there is, and says its number where there is room."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from agentdesk.domain.records import dataclass
from agentdesk.ui.charts.data import Grid, Table
from agentdesk.ui.charts.dress import Dress, apart, line_height, width_of, write

GAP = 8.0
BETWEEN = 2.0
FAINTEST, STRONGEST = 0.10, 0.65
"""Of the accent on the ground; stronger cells would hold no number that can be read (WCAG 2.1: 4.5)."""


@dataclass(frozen=True, slots=True)
class Cells:
    """Where the cells stand."""

    room: QRectF
    columns: int
    rows: int

    def rect(self, row: int, column: int) -> QRectF:
        width, height = self.room.width() / self.columns, self.room.height() / self.rows
        made = QRectF(self.room.left() + width * column, self.room.top() + height * row, width, height)
        return made.adjusted(0, 0, -BETWEEN, -BETWEEN)

    def at(self, x: float, y: float) -> tuple[int, int] | None:
        if not self.room.contains(x, y):
            return None
        column = int((x - self.room.left()) / self.room.width() * self.columns)
        row = int((y - self.room.top()) / self.room.height() * self.rows)
        return min(row, self.rows - 1), min(column, self.columns - 1)


def cells_of(painter: QPainter, dress: Dress, room: QRectF, grid: Grid) -> Cells:
    line = line_height(painter, dress)
    left = max((width_of(painter, dress, name) for name in grid.rows), default=0.0) + GAP
    below = line + GAP if grid.legend else 0
    return Cells(room.adjusted(left, line + GAP / 2, 0, -below), max(1, len(grid.columns)), max(1, len(grid.rows)))


def draw_grid(painter: QPainter, dress: Dress, room: QRectF, grid: Grid, cursor: tuple[int, int] | None = None) -> None:
    cells = cells_of(painter, dress, room, grid)
    line = line_height(painter, dress)
    _names(painter, dress, room, cells, grid)
    for row, values in enumerate(grid.cells):
        for column, cell in enumerate(values):
            rect = cells.rect(row, column)
            strength = 0.0 if cell.value is None or not grid.most else cell.value / grid.most
            painter.setPen(QPen(dress.color("text"), 2) if (row, column) == cursor else Qt.PenStyle.NoPen)
            shade = shade_of(dress, strength)
            painter.setBrush(shade)
            painter.drawRoundedRect(rect, 3, 3)
            if cell.shown and width_of(painter, dress, cell.shown) <= rect.width() - 4 and rect.height() >= line:
                tint = max("text", "surface", key=lambda each: apart(dress.color(each), shade))
                write(painter, dress, rect, cell.shown, tint=tint, align=Qt.AlignmentFlag.AlignHCenter)
    if grid.legend:
        write(painter, dress, QRectF(room.left(), room.bottom() - line, room.width(), line), grid.legend)


def table_of(grid: Grid) -> Table:
    return Table(
        ("", *grid.columns),
        tuple((name, *(cell.shown for cell in row)) for name, row in zip(grid.rows, grid.cells, strict=True)),
    )


def shade_of(dress: Dress, strength: float) -> QColor:
    """Between the ground and the accent, opaque, so that it can be printed."""
    if strength <= 0:
        return QColor(dress.color("sunken"))
    ground, full = dress.color("surface"), dress.color("accent")
    part = FAINTEST + (STRONGEST - FAINTEST) * strength
    mixed = [round(a + (b - a) * part) for a, b in zip(ground.getRgb()[:3], full.getRgb()[:3], strict=True)]  # type: ignore[index]
    return QColor(*mixed)


def _names(painter: QPainter, dress: Dress, room: QRectF, cells: Cells, grid: Grid) -> None:
    line = line_height(painter, dress)
    widest = max((width_of(painter, dress, name) for name in grid.columns), default=0.0) + 4
    every = max(1, round(widest / (cells.room.width() / cells.columns) + 0.5))
    for column in range(0, len(grid.columns), every):
        rect = cells.rect(0, column)
        middle = QRectF(rect.center().x() - widest / 2, room.top(), widest, line)
        write(painter, dress, middle, grid.columns[column], align=Qt.AlignmentFlag.AlignHCenter)
    for row, name in enumerate(grid.rows):
        rect = cells.rect(row, 0)
        write(
            painter, dress, QRectF(room.left(), rect.top(), cells.room.left() - room.left() - GAP, rect.height()), name
        )
