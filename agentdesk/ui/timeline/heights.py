"""Knows how high every card is, guessed or measured, and so where each begins, for a hundred thousand of them.

Heights lie in blocks of 256 with a sum each: a place is found in two short steps, a measured card changes two
numbers, a new width refills the guesses from a table at C speed.
"""

from array import array
from bisect import bisect_right
from collections.abc import Iterable
from itertools import accumulate

BLOCK = 256


class Heights:
    """Heights in whole pixels, by row. `total` is the height of all."""

    def __init__(self) -> None:
        self._heights: array[int] = array("l")
        self._sums: list[int] = []
        self._starts: list[int] | None = [0]

    def __len__(self) -> int:
        return len(self._heights)

    def __getitem__(self, row: int) -> int:
        return self._heights[row]

    @property
    def total(self) -> int:
        return self._tops()[-1]

    def fill(self, heights: Iterable[int]) -> None:
        """All of them anew."""
        self._heights = array("l", heights)
        self._sum_from(0)

    def extend(self, heights: Iterable[int]) -> None:
        """Older rows below."""
        first = len(self._heights) // BLOCK
        self._heights.extend(heights)
        self._sum_from(first)

    def insert(self, row: int, height: int) -> None:
        self._heights.insert(row, height)
        self._sum_from(row // BLOCK)

    def remove(self, row: int) -> None:
        del self._heights[row]
        self._sum_from(row // BLOCK)

    def set(self, row: int, height: int) -> bool:
        """True when it changed."""
        change = height - self._heights[row]
        if change:
            self._heights[row] = height
            self._sums[row // BLOCK] += change
            self._starts = None
        return bool(change)

    def top(self, row: int) -> int:
        """Where a row begins; the total for one past the last."""
        block = row // BLOCK
        return self._tops()[block] + sum(self._heights[block * BLOCK : row])

    def find(self, y: int) -> int:
        """The row at `y`, the last one below all; 0 when there is none."""
        count = len(self._heights)
        if not count or y < 0:
            return 0
        tops = self._tops()
        block = min(bisect_right(tops, y), len(self._sums)) - 1
        first = block * BLOCK
        within = list(accumulate(self._heights[first : first + BLOCK], initial=tops[block]))
        return min(first + bisect_right(within, y) - 1, count - 1)

    def _tops(self) -> list[int]:
        if self._starts is None:
            self._starts = list(accumulate(self._sums, initial=0))
        return self._starts

    def _sum_from(self, block: int) -> None:
        del self._sums[block:]
        heights = self._heights
        self._sums.extend(sum(heights[at : at + BLOCK]) for at in range(block * BLOCK, len(heights), BLOCK))
        self._starts = None
