"""Knows where the reader is: a card and how far into it, so nothing measured above ever moves what is being read."""

from collections.abc import Callable

from agentdesk.ui.timeline.heights import Heights


class Place:
    """The card at the top edge (`row`) and how many pixels of it are above the edge (`off`).

    `measure(row)` lays a card out and sets its true height; rows that are not read yet keep their guess.
    """

    def __init__(self, heights: Heights, measure: Callable[[int], None]) -> None:
        self._heights = heights
        self._measure = measure
        self.row = 0
        self.off = 0

    @property
    def value(self) -> int:
        """As the scroll bar counts."""
        return self._heights.top(self.row) + self.off

    def to_start(self) -> None:
        self.row = self.off = 0

    def to_end(self, window: int) -> None:
        """The last card ends at the bottom edge."""
        row, room = len(self._heights), window
        while row > 0 and room > 0:
            row -= 1
            self._measure(row)
            room -= self._heights[row]
        self.row, self.off = row, max(0, -room)

    def to_value(self, y: int) -> None:
        """Far away: by the heights as they are guessed or known."""
        self.row = self._heights.find(y)
        self.off = max(0, y - self._heights.top(self.row))
        if self._heights:
            before = self._heights[self.row]
            self._measure(self.row)
            after = self._heights[self.row]
            self.off = min(self.off * after // max(1, before), max(0, after - 1))

    def to_row(self, row: int, lead: int = 0) -> None:
        """A card at the top edge, `lead` pixels below it."""
        self.row, self.off = row, 0
        if lead:
            self.move(-lead)

    def move(self, by: int) -> int:
        """Step by pixels, measuring what comes in; returns how far it really went."""
        heights, row, off, count = self._heights, self.row, self.off + by, len(self._heights)
        if not count:
            return 0
        while off < 0 and row > 0:
            row -= 1
            self._measure(row)
            off += heights[row]
        short = min(0, off)
        off -= short
        while row < count - 1:
            self._measure(row)
            if off < heights[row]:
                break
            off -= heights[row]
            row += 1
        self.row, self.off = row, off
        return by - short

    def settle(self, window: int) -> int:
        """Measure what stands in the window; pull up when the end stands above its bottom edge.

        Returns one past the last row in the window.
        """
        heights, count = self._heights, len(self._heights)
        if self.row >= count:
            self.row, self.off = max(0, count - 1), 0
        row, y = self.row, -self.off
        while row < count and y < window:
            self._measure(row)
            y += heights[row]
            row += 1
        if row == count and y < window and (self.row or self.off):
            self.to_end(window)
            row = count
        return row
