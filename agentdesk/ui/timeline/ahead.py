"""Knows what a timeline does by itself: it paints the next cards while nothing else is to do, and looks at the clock."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot

from agentdesk.ui.minutes import Minutes
from agentdesk.ui.timeline.deck import TALLEST

if TYPE_CHECKING:
    from agentdesk.ui.timeline.card import Card
    from agentdesk.ui.timeline.scroll import TimelineScroll

BELOW = 10
"""Cards painted ahead below the window, and half as many above."""
LONGEST_S = 60


class Ahead(QObject):
    """Works for one view, one card at a time."""

    def __init__(self, view: TimelineScroll) -> None:
        super().__init__(view)
        self._view = view
        self._idle = QTimer(self, interval=0)
        self._idle.timeout.connect(self._on_idle)
        self._tick = QTimer(self)
        self._tick.timeout.connect(self._on_tick)
        Minutes(view.deck.now, self).turned.connect(self._on_tick)

    def arm(self) -> None:
        """The window shows other cards."""
        if self._view.viewport().width() <= 0 or not self._view.isVisible():
            return
        self._idle.start()
        ticks = [card.face.ticks_s for card in self._cards() if card.face.ticks_s]
        wait = min([*ticks, LONGEST_S]) * 1000
        if self._tick.interval() != wait or not self._tick.isActive():
            self._tick.start(wait)

    def _cards(self) -> list[Card]:
        view = self._view
        return [card for row in view.rows_in_view if row < len(view.heights) and (card := view.deck.card(row))]

    @Slot()
    def _on_idle(self) -> None:
        view = self._view
        ids, seen = view.store.columns.ids, view.rows_in_view
        below = range(seen.stop, min(seen.stop + BELOW, len(ids)))
        above = range(seen.start - 1, max(-1, seen.start - 1 - BELOW // 2), -1)
        for row in [*below, *above]:
            if not view.deck.has_picture(ids[row]):
                card = view.deck.card(row)
                if card is not None and card.height <= TALLEST:
                    view.heights.set(row, card.height)
                    view.deck.picture(row, card)
                    return
        self._idle.stop()
        view.sync_bar()

    @Slot()
    def _on_tick(self) -> None:
        """Words that change with time, and midnight."""
        view = self._view
        if view.deck.is_new_day():
            view.deck.forget_all()
            view.look_again()
            return
        ticking = {card.event_id for card in self._cards() if card.face.ticks_s}
        if ticking:
            view.deck.forget(ticking)
            view.look_again()
