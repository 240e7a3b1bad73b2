"""Knows what a chart is made of: plain values with the words that are read out, shown on hover and copied.

Nothing here compares persons: a trend is one subject against its own past and the middle half of its team.
"""

import math
from dataclasses import field

from agentdesk.domain.records import dataclass


@dataclass(frozen=True, slots=True)
class Tick:
    value: float
    text: str


@dataclass(frozen=True, slots=True)
class Axis:
    """From `low` to `high` in the chart's unit, with the ticks that are named."""

    low: float
    high: float
    ticks: tuple[Tick, ...]


@dataclass(frozen=True, slots=True)
class Point:
    """One value of a trend. `value` None: not known, or of too few contacts; the line is broken there.

    `text` says it in words, with n and interval. `low` to `high` is the interval, `below` to `above` the middle half of
    the team; each pair is None together.
    """

    label: str
    value: float | None
    text: str
    low: float | None = None
    high: float | None = None
    below: float | None = None
    above: float | None = None


@dataclass(frozen=True, slots=True)
class Trend:
    title: str
    points: tuple[Point, ...]
    axis: Axis
    target: Tick | None = None
    band: str = ""
    """What the shaded band is, for the legend: "interval (95 %)"."""
    half: str = ""
    """"middle half of the team"."""


@dataclass(frozen=True, slots=True)
class Bar:
    """`key` is for the program, when the bar is opened; `second` the part of `value` that stands out (0 for none)."""

    key: str
    label: str
    value: float
    text: str
    second: float = 0.0


@dataclass(frozen=True, slots=True)
class Bars:
    title: str
    bars: tuple[Bar, ...]
    legend: tuple[str, ...] = ()
    """What a bar is, and what its second part is."""


@dataclass(frozen=True, slots=True)
class Cell:
    """`value` None: nothing to show there."""

    value: float | None
    text: str
    shown: str = ""


@dataclass(frozen=True, slots=True)
class Grid:
    """A heat map: as many rows of cells as names of rows."""

    title: str
    columns: tuple[str, ...]
    rows: tuple[str, ...]
    cells: tuple[tuple[Cell, ...], ...]
    legend: str = ""

    @property
    def most(self) -> float:
        return max((cell.value for row in self.cells for cell in row if cell.value is not None), default=0.0)


@dataclass(frozen=True, slots=True)
class Column:
    label: str
    value: float
    text: str


@dataclass(frozen=True, slots=True)
class Distribution:
    """How many there are of each value; `middle` is the mark at the median, as a place among the columns."""

    title: str
    columns: tuple[Column, ...]
    axis: Axis
    middle: float | None = None
    middle_text: str = ""


@dataclass(frozen=True, slots=True)
class Table:
    """A chart as rows of text, for the clipboard and for those who cannot see it."""

    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...] = field(default=())

    def to_text(self) -> str:
        """Tab-separated, as spreadsheets take it; no sign breaks a cell."""
        lines = (self.head, *self.rows)
        return "\n".join("\t".join(" ".join(cell.split()) for cell in line) for line in lines)


def axis_of(low: float, high: float, *, steps: int = 4) -> tuple[float, float, tuple[float, ...]]:
    """(low, high, ticks) on round numbers around what is given; `steps` about so many spaces between ticks."""
    if high <= low:
        low, high = low - 1, low + 1
    rough = (high - low) / max(1, steps)
    size = 10 ** math.floor(math.log10(rough))
    step = next(size * by for by in (1, 2, 2.5, 5, 10) if size * by >= rough - 1e-12)
    first, last = math.floor(low / step + 1e-9), math.ceil(high / step - 1e-9)
    ticks = tuple(round(step * place, 10) for place in range(first, last + 1))
    return ticks[0], ticks[-1], ticks
