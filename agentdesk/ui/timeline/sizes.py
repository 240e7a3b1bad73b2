"""Knows the measures of a card: where things stand, in which font, and how high a card nobody has read will be."""

from dataclasses import field

from PySide6.QtGui import QFont, QFontMetricsF

from agentdesk.domain.kinds import EventKind
from agentdesk.domain.records import dataclass
from agentdesk.ui.theme import Theme
from agentdesk.ui.timeline.columns import SHAPES, STEP, parts_of

FOLD_AT = 8
"""Lines of a body shown before "Show all"."""
SLACK = 2
"""So many lines more are shown rather than folded."""
FIGURED = (EventKind.ORDER, EventKind.SURVEY, EventKind.RATING)
MOST_WIDTHS = 3000
KIND_STEP = 128
"""Shapes of one kind."""


@dataclass(frozen=True, slots=True)
class Pen:
    """A font with what is asked of it all the time."""

    font: QFont
    metrics: QFontMetricsF
    ascent: float
    height: float

    widths: dict[str, float] = field(default_factory=dict)

    def width(self, text: str) -> float:
        """Of one line; titles, times and chips repeat, so they are remembered."""
        wide = self.widths.get(text)
        if wide is None:
            if len(self.widths) > MOST_WIDTHS:
                self.widths.clear()
            wide = self.widths[text] = self.metrics.horizontalAdvance(text)
        return wide


class Sizes:
    """Measures at the person's text size; made anew when the theme changes. Logical pixels."""

    def __init__(self, theme: Theme) -> None:
        scale = theme.px(100) / 100
        self.title = _pen(theme, 13, 600)
        self.meta = _pen(theme, 12, 400)
        self.body = _pen(theme, 13, 400)
        self.chip = _pen(theme, 12, 500)
        self.day = _pen(theme, 12, 600)
        self.strong = _pen(theme, 12, 600)
        self.small = _pen(theme, 11, 400)
        self.rail_x = 26
        self.card_x = 58
        self.right = 10
        self.pad = round(14 * scale)
        self.gap = 8
        self.line = round(self.body.height * 1.17)
        self.title_h = round(self.title.height + 4)
        self.chip_h = round(self.chip.height + 7)
        self.chip_gap = 6
        self.icon = round(13 * scale)
        self.day_h = round(self.day.height + 25)
        self.head = self.pad - 2 + self.title_h
        self.steps_h = round(self.small.height + self.chip.height + 33)
        self.scale_h = round(24 * scale) + 8
        self._mean = self.body.metrics.averageCharWidth() * 1.04

    def inner(self, width: int) -> int:
        """Width of the words in a card of the whole width."""
        return max(80, width - self.card_x - self.right - 2 * self.pad)

    def guesses(self, width: int) -> list[int]:
        """A card's likely height by its shape (see `columns.shape_of`)."""
        per_line = self.inner(width) / self._mean
        plain = [self._guess(shape, per_line) for shape in range(KIND_STEP)]
        table = plain * (SHAPES // KIND_STEP)
        for kind in FIGURED:
            first = kind * KIND_STEP
            table[first : first + KIND_STEP] = [self._guess(first + at, per_line) for at in range(KIND_STEP)]
        return table

    def _guess(self, shape: int, per_line: float) -> int:
        kind, steps, opens_day = parts_of(shape)
        chars = (steps + 0.5) * STEP if steps else 0
        lines = int(chars / per_line) + 1 if chars else 0
        folded = lines > FOLD_AT + SLACK
        height = self.head + self.pad - 2 + self.gap + (self.day_h if opens_day else 0)
        height += min(lines, FOLD_AT) * self.line + 6 if lines else 0
        if kind == EventKind.ORDER:
            height += self.steps_h
        elif kind in {EventKind.SURVEY, EventKind.RATING}:
            return height + self.scale_h
        return height + (self.chip_h + 10) + (self.chip_h if folded else 0)


def _pen(theme: Theme, px: int, weight: int) -> Pen:
    font = theme.font(px, weight)
    metrics = QFontMetricsF(font)
    return Pen(font, metrics, metrics.ascent(), metrics.height())
