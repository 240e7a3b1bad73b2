"""Knows the skeleton of a timeline: id, time, kind and length of every card, newest first, in columns.

A hundred thousand cards cost a few megabytes; which day a card opens is known without asking a calendar per card.
"""

from array import array
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from itertools import compress

from agentdesk.domain.clock import from_us, to_us
from agentdesk.domain.ids import EventId
from agentdesk.domain.kinds import EventKind
from agentdesk.services.queries import IndexRow

STEP = 16
"""Lengths are kept in steps of so many characters."""
LONGEST = 63
"""Steps; a longer body is folded anyway."""
LONGEST_DAY = 25 * 3_600_000_000
"""Microseconds."""
SHAPES = 2 * 64 * (LONGEST + 1)


def parts_of(shape: int) -> tuple[int, int, bool]:
    """(kind, steps, opens a day) of a card's shape: all that a guess of its height depends on."""
    return shape >> 7, (shape >> 1) & LONGEST, bool(shape & 1)


class Columns:
    """Cards in order. Rows are numbers from 0, the newest."""

    def __init__(self, zone: tzinfo) -> None:
        self._zone = zone
        self.ids: list[EventId] = []
        self._times: array[int] = array("q")
        self._kinds = bytearray()
        self.shapes: array[int] = array("H")
        """What a guess of each card's height depends on, see `parts_of`."""
        self._rows: dict[EventId, int] | None = None
        self._day: tuple[int, int] = (0, 0)

    def __len__(self) -> int:
        return len(self.ids)

    def extend(self, rows: Sequence[IndexRow]) -> None:
        """Older cards below."""
        if self._rows is not None:
            self._rows.update({row.event_id: len(self.ids) + at for at, row in enumerate(rows)})
        self.ids += [row.event_id for row in rows]
        times = [row.occurred_us for row in rows]
        self._times.extend(times)
        self._kinds += bytes([row.kind & 63 for row in rows])
        first = len(self.shapes)
        self.shapes.extend([(row.kind & 63) << 7 | min(LONGEST, row.length // STEP) << 1 for row in rows])
        self._mark_days(first, len(self._times))

    def insert(self, row: IndexRow) -> int:
        """A card at its time; where it stands now."""
        at = self.place_of(row.occurred_us, row.event_id)
        self.ids.insert(at, row.event_id)
        self._times.insert(at, row.occurred_us)
        self._kinds.insert(at, row.kind & 63)
        self.shapes.insert(at, _shape(row))
        self._rows = None
        self._mark_days(at, min(len(self), at + 2))
        return at

    def remove(self, at: int) -> None:
        del self.ids[at], self._times[at], self._kinds[at], self.shapes[at]
        self._rows = None
        self._mark_days(at, min(len(self), at + 1))

    def find(self, event_id: EventId) -> int | None:
        if self._rows is None:
            self._rows = {each: at for at, each in enumerate(self.ids)}
        return self._rows.get(event_id)

    def place_of(self, occurred_us: int, event_id: EventId) -> int:
        """Where a card of this time belongs: newest first, the greater id first within a moment."""
        at = self.first_at_or_before(occurred_us)
        while at < len(self) and self._times[at] == occurred_us and self.ids[at] > event_id:
            at += 1
        return at

    def first_at_or_before(self, occurred_us: int) -> int:
        """The newest card that is not newer; the count when all are."""
        return bisect_right(self._times, -occurred_us - 1, key=lambda us: -us)

    def first_on_or_before(self, on: date) -> int:
        """The newest card of this local day or an earlier one."""
        return self.first_at_or_before(self._midnight(on + timedelta(days=1)) - 1)

    def at(self, row: int) -> datetime:
        return from_us(self._times[row])

    def day(self, row: int) -> date:
        return self.at(row).astimezone(self._zone).date()

    def us(self, row: int) -> int:
        return self._times[row]

    def kind(self, row: int) -> int:
        return self._kinds[row]

    def opens_day(self, row: int) -> bool:
        return bool(self.shapes[row] & 1)

    def count_kinds(self) -> dict[EventKind, int]:
        known = {int(kind) for kind in EventKind}
        return {EventKind(kind): self._kinds.count(kind) for kind in set(self._kinds) & known}

    def only(self, kinds: Iterable[EventKind], first: int = 0) -> "Columns":
        """The cards of these kinds, from row `first` on, as columns of their own."""
        wanted = {int(kind) for kind in kinds}
        chosen = [kind in wanted for kind in self._kinds[first:]]
        part = Columns(self._zone)
        part.ids = list(compress(self.ids[first:], chosen))
        part._times = array("q", compress(self._times[first:], chosen))
        part._kinds = bytearray(compress(self._kinds[first:], chosen))
        part.shapes = array("H", compress(self.shapes[first:], chosen))
        part._mark_days(0, len(part.ids))
        return part

    def join(self, older: "Columns") -> None:
        """Put the cards of another below."""
        first = len(self)
        self.ids += older.ids
        self._times.extend(older._times)  # noqa: SLF001 one of us
        self._kinds += older._kinds  # noqa: SLF001 one of us
        self.shapes.extend(older.shapes)
        self._rows = None
        self._mark_days(first, min(len(self), first + 1))

    def _mark_days(self, first: int, end: int) -> None:
        """A card opens a day when the newer one above it lies in another."""
        times = self._times
        start, stop = self._day
        for row in range(first, end):
            us = times[row]
            if not start <= us < stop:
                on = from_us(us).astimezone(self._zone).date()
                newer = start
                start = self._midnight(on)
                # Most days follow one another; a day has 23 to 25 hours.
                stop = newer if 0 < newer - start <= LONGEST_DAY else self._midnight(on + timedelta(days=1))
            self._set_opens(row, opens=not row or not start <= times[row - 1] < stop)
        self._day = (start, stop)

    def _set_opens(self, row: int, *, opens: bool) -> None:
        self.shapes[row] = (self.shapes[row] & ~1) | opens

    def _midnight(self, on: date) -> int:
        return to_us(datetime.combine(on, time(), self._zone).astimezone(UTC))


def _shape(row: IndexRow) -> int:
    return ((row.kind & 63) << 7) | (min(LONGEST, row.length // STEP) << 1)
