"""Knows where a timeline of any length stands and what the scroll bar says: measured around the reader, guessed beyond."""

from collections.abc import Callable
from datetime import UTC, datetime

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QPen
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from agentdesk.domain.ids import EventId
from agentdesk.ui.theme import Theme
from agentdesk.ui.timeline.accessible import Herald, install
from agentdesk.ui.timeline.ahead import Ahead
from agentdesk.ui.timeline.content import Faces
from agentdesk.ui.timeline.deck import Deck
from agentdesk.ui.timeline.hands import Hands
from agentdesk.ui.timeline.heights import Heights
from agentdesk.ui.timeline.pill import NewPill
from agentdesk.ui.timeline.place import Place
from agentdesk.ui.timeline.store import RowStore
from agentdesk.ui.words import Words

BOTTOM = 12
WHEEL = 20
"""Pixels of one scroll step; a wheel notch is three."""
NEAR = 3
"""Windows: a step no longer than this is walked card by card, a longer one jumps."""
BLANK = 118


class TimelineScroll(QAbstractScrollArea):
    """The place in the cards of a `RowStore`; painting and input are `TimelineView`'s.

    Signals: `current_changed(object)` an EventId or None; `asked(str, object)` what a person asked of a TimelineRow:
    `finish`, `history`, `revise`, `retract`, `move`.
    """

    current_changed = Signal(object)
    asked = Signal(str, object)

    def __init__(
        self,
        theme: Theme,
        words: Words,
        store: RowStore,
        now: Callable[[], datetime] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        install()
        self._theme, self._store = theme, store
        self.words = words
        self._faces = Faces(words, parent=self)
        self.deck = Deck(theme, words, self._faces, store, now or _utc_now, self)
        self.heights = Heights()
        self.place = Place(self.heights, self._measure)
        self.current: int | None = None
        """The chosen card's row."""
        self._guesses: list[int] = []
        self._value = 0
        self._end = 0
        self._syncing = False
        self._anchor: tuple[EventId, int] | None = None
        self._customer: object = None
        self._unseen = 0
        self.hands = Hands(self)
        self.herald = Herald(self)
        self._ahead = Ahead(self)
        self._pill = NewPill(theme, self)
        self._dress()
        self._listen()

    @property
    def store(self) -> RowStore:
        return self._store

    @property
    def rows_in_view(self) -> range:
        return range(self.place.row, self._end)

    def show_row(self, row: int, *, choose: bool = True) -> None:
        """Bring a card into the window, in its upper third when it was not in it, and choose it."""
        if choose:
            self.choose(row)
        top, bottom = self.span(row)
        window = self.viewport().height()
        if top < 0 or bottom > window:
            known = self.place.row <= row < self._end
            if known and top < 0:
                self._shift(top)
            elif known and bottom - top <= window:
                self._shift(bottom - window + BOTTOM)
            else:
                self.place.to_row(row, lead=min(90, window // 6))
                self._settle()
                self.viewport().update()

    def span(self, row: int) -> tuple[int, int]:
        """Top and bottom of a card in the viewport, by the heights as they are known."""
        top = self.heights.top(row) - self.place.value
        return top, top + self.heights[row]

    def row_at(self, y: int) -> int | None:
        """The card at a height of the viewport."""
        top, row = -self.place.off, self.place.row
        while row < len(self.heights) and top <= y:
            top += self.heights[row]
            if y < top:
                return row
            row += 1
        return None

    def choose(self, row: int | None) -> None:
        """Make a card the current one: arrows go on from it, Ctrl+C copies it."""
        if row != self.current:
            self.current = row
            self.hands.drop_selection()
            self.viewport().update()
            self.herald.on_chosen(row)
            self.current_changed.emit(self._store.columns.ids[row] if row is not None else None)

    def look_again(self) -> None:
        """Measure and paint what is in the window anew; the reader stays where they are."""
        self._settle()
        self.viewport().update()

    def unfolded(self, row: int) -> None:
        """A card is higher or lower now; its top stays where it is when it is in the window."""
        self.deck.forget([self._store.columns.ids[row]])
        if row < self.place.row:
            self.place.to_row(row)
        self._settle()
        self.viewport().update()
        self.herald.on_changed([self._store.columns.ids[row]])

    # --- set-up ---

    def _dress(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Timeline"))
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.viewport().setMouseTracking(True)
        self.verticalScrollBar().setStyleSheet("QScrollBar::handle:vertical:disabled { background: transparent; }")
        self.setMinimumWidth(320)
        self._surface = self._theme.color("surface")
        self._ring = QPen(self._theme.color("accent"), 2)
        self._choice = QPen(self._theme.color("accent"), 1.4)

    def _listen(self) -> None:
        changes = self._store.changes
        changes.reset.connect(self._on_reset)
        changes.grew.connect(self._on_grew)
        changes.came.connect(self._on_came)
        changes.put.connect(self._on_put)
        changes.gone.connect(self._on_gone)
        self._pill.clicked.connect(self._on_pill)
        self._theme.changed.connect(self._on_restyled)

    @Slot()
    def _on_restyled(self) -> None:
        """Colours, text size or language changed: everything is laid out again."""
        self.deck.restyle()
        self._dress()
        self._refill()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._on_restyled()

    # --- scrolling ---

    def scrollContentsBy(self, _dx: int, _dy: int) -> None:
        value = self.verticalScrollBar().value()
        if not self._syncing and value != self._value:
            self._scroll_to(value)

    def _scroll_to(self, value: int) -> None:
        window, by = self._window(), value - self._value
        row, off = self.place.row, self.place.off
        if value <= 0:
            self.place.to_start()
        elif value >= self.verticalScrollBar().maximum():
            self.place.to_end(window)
        elif abs(by) <= NEAR * window:
            self.place.move(by)
        else:
            self.place.to_value(value)
        self._after_move(row, off)

    def _shift(self, by: int) -> None:
        row, off = self.place.row, self.place.off
        self.place.move(by)
        self._after_move(row, off)

    def _after_move(self, row: int, off: int) -> None:
        """Move the picture that is there and paint only what came in, when the step was short."""
        before = self.place.row, self.place.off
        self._settle()
        heights, place = self.heights, self.place
        shift = None
        if before and abs(place.row - row) < 64:
            first, last = sorted((row, place.row))
            between = sum(heights[each] for each in range(first, last))
            shift = (between if place.row < row else -between) - place.off + off
        if self._unseen and place.row < self._unseen:
            self._show_unseen(place.row)
        blit = shift is not None and abs(shift) < self.viewport().height() and self._ratio().is_integer()
        if blit and shift is not None:
            self.viewport().scroll(0, shift)
        else:
            self.viewport().update()

    def _settle(self) -> None:
        """Measure what is in the window, tell the scroll bar the truth, ask for missing words."""
        window = self._window()
        self._end = self.place.settle(window)
        columns = self._store.columns
        if columns.ids:
            self._anchor = columns.ids[self.place.row], columns.us(self.place.row)
            self._store.want(self.place.row, self._end)
        self.sync_bar()
        self._ahead.arm()
        self.herald.on_moved()

    def sync_bar(self) -> None:
        """Tell the scroll bar how high all is now, and where the reader stands in it."""
        bar, window = self.verticalScrollBar(), self._window()
        maximum = max(0, self.heights.total - window)
        self._value = min(self.place.value, maximum)
        self._syncing = True
        if bar.maximum() != maximum:
            bar.setRange(0, maximum)
            bar.setEnabled(maximum > 0)
        if bar.pageStep() != window:
            bar.setPageStep(max(1, window))
            bar.setSingleStep(WHEEL)
        if bar.value() != self._value and not bar.isSliderDown():
            bar.setValue(self._value)
        elif bar.isSliderDown():
            self._value = bar.value()
        self._syncing = False

    def _window(self) -> int:
        return max(1, self.viewport().height() - BOTTOM)

    def _ratio(self) -> float:
        return float(self.devicePixelRatioF())

    def _measure(self, row: int) -> None:
        card = self.deck.card(row)
        if card is not None:
            self.heights.set(row, card.height)

    def _refill(self) -> None:
        """All heights are guesses again; the reader stays at the same card, as far into it."""
        row, off = self.place.row, self.place.off
        old = self.heights[row] if row < len(self.heights) else 0
        self._guesses = self.deck.sizes.guesses(self.deck.width)
        self.heights.fill(map(self._guesses.__getitem__, self._store.columns.shapes))
        if old and off:
            self._measure(row)
            self.place.off = off * self.heights[row] // old
        self._settle()
        self.viewport().update()

    # --- what the store tells ---

    @Slot()
    def _on_reset(self) -> None:
        columns, store = self._store.columns, self._store
        same = store.customer_id == self._customer
        self._customer = store.customer_id
        self.deck.forget_all(another_customer=not same)
        self.hands.drop_selection()
        self.current = None
        self._show_unseen(0)
        self.heights.fill(map(self._guesses.__getitem__, columns.shapes) if self._guesses else [BLANK] * len(columns))
        anchor = self._anchor
        if same and anchor is not None and columns.ids and self._value > 0:
            row = columns.find(anchor[0])
            if row is None:
                row, self.place.off = min(columns.first_at_or_before(anchor[1]), len(columns) - 1), 0
            self.place.row = row
        else:
            self.place.to_start()
        self._settle()
        self.herald.on_reset()
        self.viewport().update()

    @Slot(int)
    def _on_grew(self, first: int) -> None:
        if self._guesses:
            self.heights.extend(map(self._guesses.__getitem__, self._store.columns.shapes[first:]))
        else:
            self.heights.extend([BLANK] * (len(self._store.columns) - first))
        short = self._end >= first
        self._settle()
        if short:
            self.deck.forget(self._store.columns.ids[first - 1 : first])
            self.viewport().update()

    @Slot(object)
    def _on_came(self, event_ids: list[EventId]) -> None:
        self.deck.forget(event_ids)
        if self._value and self._value == self.verticalScrollBar().maximum():
            self.place.to_end(self._window())  # who went to the end stays there when it turns out to be higher
        self._settle()
        self.viewport().update()
        self.herald.on_changed(event_ids)

    @Slot(int)
    def _on_put(self, at: int) -> None:
        columns = self._store.columns
        away = self._value > WHEEL
        self.heights.insert(at, self._guesses[columns.shapes[at]] if self._guesses else BLANK)
        self._unday(at + 1)
        if at < self.place.row or (at == self.place.row and (self.place.off or away)):
            self.place.row += 1
            self._show_unseen(self._unseen + 1)
        if self.current is not None and at <= self.current:
            self.current += 1
        self._settle()
        self.viewport().update()
        self.herald.on_put(at)

    @Slot(int)
    def _on_gone(self, at: int) -> None:
        self.heights.remove(at)
        self._unday(at)
        if at < self.place.row:
            self.place.row -= 1
        elif at == self.place.row:
            self.place.off = 0
        if self.current is not None and at <= self.current:
            self.choose(None) if at == self.current else setattr(self, "current", self.current - 1)
        self._settle()
        self.viewport().update()
        self.herald.on_reset()

    def _unday(self, row: int) -> None:
        """The card below a new or lost one may open its day now, or no longer."""
        columns = self._store.columns
        if row < len(columns) and self._guesses:
            self.heights.set(row, self._guesses[columns.shapes[row]])
            self.deck.forget([columns.ids[row]])

    # --- "n new" ---

    def _show_unseen(self, count: int) -> None:
        if count != self._unseen:
            self._unseen = count
            self._pill.say(count)
            self._pill.stand(self.viewport().geometry())

    @Slot()
    def _on_pill(self) -> None:
        self._scroll_to(0)
        self.viewport().update()
        self.setFocus()


def _utc_now() -> datetime:
    return datetime.now(UTC)
