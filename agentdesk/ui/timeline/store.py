"""Knows which cards of a customer there are and which of them are in memory; asks for the others by id.

The skeleton comes first (a page, then the index in chunks), words come in windows around what is looked at. Answers
for another customer or an older question carry an old generation and are dropped.
"""

from collections import OrderedDict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import datetime, tzinfo
from functools import partial
from typing import Any, Protocol

from PySide6.QtCore import QObject, QTimer, Signal

from agentdesk.domain.clock import from_us, to_us
from agentdesk.domain.errors import AgentDeskError
from agentdesk.domain.ids import CustomerId, EventId
from agentdesk.domain.kinds import EventKind
from agentdesk.services.queries import (
    IndexRow,
    Query,
    TimelineIndex,
    TimelinePage,
    TimelinePageRows,
    TimelineRow,
    TimelineRows,
)
from agentdesk.ui.timeline.columns import Columns

CHUNK = 2000
KEPT = 1200
MARGIN = 100
AHEAD = 40
"""Ask when so few rows before the edge of what is known."""
AT_ONCE = 2 * CHUNK
"""A longer skeleton is read again only after a quiet moment."""
QUIET_MS = 1500
NOTHING = (0, -1)


class Ask(Protocol):
    """Puts a question and brings the answer back in the GUI thread; the newest of a kind wins."""

    def __call__(
        self, query: Query[Any], then: Callable[[Any], None], failed: Callable[[AgentDeskError], None]
    ) -> None: ...


class StoreChanges(QObject):
    """What a store tells. Signals: `reset()`; `grew(int)` older cards from this row on; `came(object)` a list of
    ids whose words are here or new; `put(int)` and `gone(int)` one row; `failed(object)` an AgentDeskError;
    `completed()` the skeleton is whole.
    """

    reset = Signal()
    grew = Signal(int)
    came = Signal(object)
    put = Signal(int)
    gone = Signal(int)
    failed = Signal(object)
    completed = Signal()


class RowStore:
    """The rows of one customer; lives in the GUI thread."""

    def __init__(self, ask: Ask, zone: Callable[[], tzinfo], parent: QObject) -> None:
        self.changes = StoreChanges(parent)
        self.customer_id: CustomerId | None = None
        self.complete = False
        """The skeleton is whole."""
        self._ask = ask
        self._zone = zone
        self._generation = 0
        self._all = Columns(zone())
        self._shown = self._all
        self._kinds: frozenset[EventKind] = frozenset()
        self._rows: OrderedDict[EventId, TimelineRow] = OrderedDict()
        self._pending: dict[EventId, TimelineRow] = {}
        self._withdrawn: set[EventId] = set()
        self._stale: set[EventId] = set()
        self._asking = False
        self._wanted: tuple[int, int] = (0, 0)
        self._building: Columns | None = None
        self._round = 0
        self._whole = NOTHING
        """Rows that need not be looked at again before something changes."""
        self._last: TimelineRow | None = None
        self._begin = QTimer(self.changes, singleShot=True, interval=0)
        self._begin.timeout.connect(self.read_on)
        self._again = QTimer(self.changes, singleShot=True, interval=QUIET_MS)
        self._again.timeout.connect(self._read_skeleton)

    # --- what there is ---

    @property
    def columns(self) -> Columns:
        """The cards that are shown: all, or those of the chosen kinds."""
        return self._shown

    @property
    def kinds(self) -> frozenset[EventKind]:
        return self._kinds

    def row(self, at: int) -> TimelineRow | None:
        """The words of a card, or None while they are on their way."""
        event_id = self._shown.ids[at]
        return self._pending.get(event_id) or self._rows.get(event_id)

    def by_id(self, event_id: EventId) -> TimelineRow | None:
        return self._pending.get(event_id) or self._rows.get(event_id)

    def counts(self) -> dict[EventKind, int]:
        return self._all.count_kinds()

    def is_hidden(self, event_id: EventId) -> bool:
        """Known, but not of the kinds that are shown."""
        return self._shown.find(event_id) is None and self._all.find(event_id) is not None

    # --- what is asked of it ---

    def open(self, customer_id: CustomerId | None, page: TimelinePageRows | None) -> None:
        """Another customer, with the first page when it is here."""
        self._generation += 1
        self._round += 1
        self._again.stop()
        self._begin.stop()
        self._last = None
        self._asking, self._building, self.complete = False, None, False
        if customer_id != self.customer_id:
            self._pending, self._withdrawn, self._kinds = {}, set(), frozenset()
        self.customer_id = customer_id
        self._rows.clear()
        self._stale.clear()
        self._whole = NOTHING
        self._all = Columns(self._zone())
        if page is not None:
            self._take(page.rows)
            self._all.extend([index_row(row) for row in page.rows if self._is_free(row.event_id)])
            self._add_pending(self._all)
        self._shown = self._all.only(self._kinds) if self._kinds else self._all
        self.changes.reset.emit()
        if page is not None and page.more:
            self._last = page.rows[-1]
            self._begin.start()
        elif page is not None:
            self._go_on(self._all, None, more=False)

    def read_on(self) -> None:
        """Begin with the skeleton now; else it begins when the first page has been painted."""
        self._begin.stop()
        last, self._last = self._last, None
        if last is not None:
            self._go_on(self._all, last, more=True)

    def show_kinds(self, kinds: Iterable[EventKind]) -> None:
        """Only cards of these kinds; none chosen = all."""
        self._kinds = frozenset(kinds)
        self._whole = NOTHING
        self._shown = self._all.only(self._kinds) if self._kinds else self._all
        self.changes.reset.emit()

    def want(self, first: int, end: int) -> None:
        """These rows are looked at: ask for what is missing in and around them, one question at a time."""
        self._wanted = (first, end)
        if self._asking or (self._whole[0] <= first and end <= self._whole[1]):
            return
        ids, rows, pending = self._shown.ids, self._rows, self._pending
        near = ids[max(0, first - AHEAD) : end + AHEAD]
        if not self._stale and all(each in rows or each in pending for each in near):
            self._whole = (first - AHEAD // 2, end + AHEAD // 2)
            return
        around = ids[max(0, first - MARGIN) : end + MARGIN]
        stale = self._stale
        missing = tuple(each for each in around if (each not in rows or each in stale) and each not in pending)
        stale.difference_update(missing)
        if missing:
            self._asking = True
            then = partial(self._on_rows, self._generation, missing)
            self._ask(TimelineRows(missing), then, partial(self._on_failed, self._generation))

    def refresh(self) -> None:
        """Something changed: ask for the newest page, and merge it."""
        if self.customer_id is not None:
            then = partial(self._on_newest, self._generation)
            self._ask(TimelinePage(self.customer_id), then, partial(self._on_failed, self._generation))

    def merge(self, page: TimelinePageRows) -> None:
        """The newest page as it is now; the words in view are asked for again, the skeleton behind them."""
        if all(each in self._pending for each in self._all.ids):
            self.open(self.customer_id, page)  # nothing stands here yet but what was just said: all at once
            return
        first, end = self._wanted
        near = set(self._shown.ids[max(0, first - MARGIN) : end + MARGIN])
        for event_id in [each for each in self._rows if each not in near]:
            del self._rows[event_id]
        self._stale = set(self._rows)
        self._whole = NOTHING
        self._merge(page)

    def put_pending(self, row: TimelineRow) -> None:
        """A row just said: it stands here until `mark` takes its mark away."""
        self._withdrawn.discard(row.event_id)
        self._pending[row.event_id] = row
        self._put(row)

    def mark(self, event_id: EventId, saving: str) -> None:
        """`saving`, `waiting`, `refused`; "" = in the workspace; `withdrawn` = undone, the row leaves at once."""
        row = self.by_id(event_id)
        self._pending.pop(event_id, None)
        self._withdrawn.discard(event_id)
        if saving == "withdrawn":
            self._withdrawn.add(event_id)
            self._drop(event_id)
        elif row is not None:
            marked = replace(row, saving=saving)
            if saving:
                self._pending[event_id] = marked
            self._rows[event_id] = marked
            self.changes.came.emit([event_id])

    # --- answers ---

    def _on_index(self, generation: int, around: int, chunk: Sequence[IndexRow]) -> None:
        if (generation, around) != (self._generation, self._round):
            return
        target = self._building if self._building is not None else self._all
        last = chunk[-1] if chunk else None
        more = len(chunk) >= CHUNK
        if self._pending or self._withdrawn:
            chunk = [row for row in chunk if self._is_free(row.event_id)]
        first = len(self._shown)
        if target is self._all and self._shown is not self._all:
            part = Columns(self._zone())
            part.extend(chunk)
            self._shown.join(part.only(self._kinds))
        target.extend(chunk)
        self._whole = NOTHING
        if target is self._all and len(self._shown) > first:
            self.changes.grew.emit(first)
        self._go_on(target, last, more=more)

    def _go_on(self, target: Columns, last: IndexRow | TimelineRow | None, *, more: bool) -> None:
        if more and last is not None and self.customer_id is not None:
            query = TimelineIndex(self.customer_id, before=cursor_of(last), limit=CHUNK)
            then = partial(self._on_index, self._generation, self._round)
            self._ask(query, then, partial(self._on_failed, self._generation))
            return
        if target is self._building:
            self._swap(target)
        self.complete = True
        self.changes.completed.emit()

    def _on_rows(self, generation: int, asked: tuple[EventId, ...], rows: Sequence[TimelineRow]) -> None:
        if generation != self._generation:
            return
        self._asking = False
        came = self._take(rows)
        here = {row.event_id for row in rows}
        for event_id in asked:
            if event_id not in here and event_id not in self._pending:
                self._drop(event_id)
        if came:
            self.changes.came.emit(came)
        self.want(*self._wanted)

    def _on_newest(self, generation: int, page: TimelinePageRows) -> None:
        if generation == self._generation:
            self.merge(page)

    def _merge(self, page: TimelinePageRows) -> None:
        came = self._take(page.rows)
        here = {row.event_id for row in page.rows}
        self._stale -= here
        for row in page.rows:
            if self._is_free(row.event_id) and self._all.find(row.event_id) is None:
                self._put(row)
        oldest = to_us(page.rows[-1].occurred_at) if page.more and page.rows else -(1 << 62)
        for event_id in self._all.ids[: self._all.first_at_or_before(oldest)]:
            if event_id not in here and event_id not in self._pending:
                self._drop(event_id)
        if came:
            self.changes.came.emit(came)
        if len(self._all) <= AT_ONCE:
            self._read_skeleton()
        else:
            self._again.start()
        self.want(*self._wanted)

    def _read_skeleton(self) -> None:
        """All of it again beside what is shown, and in its place when it differs."""
        if self.customer_id is None:
            return
        self._round += 1
        self._begin.stop()
        self._last = None
        self._building = Columns(self._zone())
        then = partial(self._on_index, self._generation, self._round)
        self._ask(TimelineIndex(self.customer_id, limit=CHUNK), then, partial(self._on_failed, self._generation))

    def _on_failed(self, generation: int, error: AgentDeskError) -> None:
        if generation == self._generation:
            self._asking = False
            self._building = None
            self.changes.failed.emit(error)

    # --- rows ---

    def _is_free(self, event_id: EventId) -> bool:
        return event_id not in self._pending and event_id not in self._withdrawn

    def _take(self, rows: Iterable[TimelineRow]) -> list[EventId]:
        """Keep them; the ids of those that are new or different."""
        came = []
        for each in rows:
            row = self._as_seen(each)
            if self._rows.get(row.event_id) != row:  # an equal row stays the same object, and so does its card
                came.append(row.event_id)
                self._rows[row.event_id] = row
            self._rows.move_to_end(row.event_id)
        while len(self._rows) > KEPT:
            self._rows.popitem(last=False)
            self._whole = NOTHING
        return came

    def _as_seen(self, row: TimelineRow) -> TimelineRow:
        """By id a row comes whole; where it was moved away from only a stub without words is shown."""
        if row.moved_to is not None or row.customer_id in {None, self.customer_id}:
            return row
        return replace(
            row, customer_id=self.customer_id, moved_to=row.customer_id, subject="", body="", outcome="", reason="",
            detail=(), number="", revisions=0, unlogged=False, duration_s=None,
        )  # fmt: skip

    def _put(self, row: TimelineRow) -> None:
        if self._all.find(row.event_id) is not None:
            self.changes.came.emit([row.event_id])
            return
        self._whole = NOTHING
        at = self._all.insert(index_row(row))
        if self._shown is not self._all:
            if row.kind not in self._kinds:
                return
            at = self._shown.insert(index_row(row))
        self.changes.put.emit(at)

    def _drop(self, event_id: EventId) -> None:
        self._rows.pop(event_id, None)
        self._whole = NOTHING
        at = self._shown.find(event_id)
        if self._shown is not self._all:
            deep = self._all.find(event_id)
            if deep is not None:
                self._all.remove(deep)
        if at is not None:
            self._shown.remove(at)
            self.changes.gone.emit(at)

    def _add_pending(self, columns: Columns) -> None:
        for row in self._pending.values():
            columns.insert(index_row(row))

    def _swap(self, built: Columns) -> None:
        """The skeleton was read again: take it only when it differs, so nothing flickers."""
        self._building = None
        self._add_pending(built)
        if built.ids != self._all.ids:
            self._all, self._whole = built, NOTHING
            self._shown = built.only(self._kinds) if self._kinds else built
            self.changes.reset.emit()


def index_row(row: TimelineRow) -> IndexRow:
    return IndexRow(row.event_id, to_us(row.occurred_at), int(row.kind), len(row.body))


def cursor_of(row: IndexRow | TimelineRow) -> tuple[datetime, EventId]:
    at = from_us(row.occurred_us) if isinstance(row, IndexRow) else row.occurred_at
    return at, row.event_id
