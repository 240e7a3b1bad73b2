"""Knows the cards that are laid out and the pictures of them, and when one of either is no longer true."""

from collections import OrderedDict
from collections.abc import Callable, Iterable
from datetime import date, datetime
from math import ceil

from PySide6.QtCore import QObject
from PySide6.QtGui import QPainter, QPixmap

from agentdesk.domain.folding import words as folded_words
from agentdesk.domain.ids import EventId
from agentdesk.ui.theme import Theme
from agentdesk.ui.timeline.card import Card, FoldTexts, Opened, measure
from agentdesk.ui.timeline.content import Faces
from agentdesk.ui.timeline.paint import CardPainter
from agentdesk.ui.timeline.sizes import Sizes
from agentdesk.ui.timeline.store import RowStore
from agentdesk.ui.words import Words

CARDS = 400
PICTURES = 56
"""At ratio 1; fewer at higher ratios, so the memory stays about the same."""
TALLEST = 1400
"""A higher card is painted directly, without a picture."""


class Deck(QObject):
    """Cards by row. GUI thread only."""

    def __init__(
        self,
        theme: Theme,
        words: Words,
        faces: Faces,
        store: RowStore,
        now: Callable[[], datetime],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._words, self._faces, self._store, self.now = theme, words, faces, store, now
        self.sizes = Sizes(theme)
        self.painter = CardPainter(theme, self.sizes)
        self.width = 0
        self._ratio = 1.0
        self.terms: tuple[str, ...] = ()
        self._cards: OrderedDict[EventId, Card] = OrderedDict()
        self._pictures: OrderedDict[EventId, tuple[Card, bool, bool, QPixmap]] = OrderedDict()
        self._opened: dict[EventId, Opened] = {}
        self._day_texts: dict[date, str] = {}
        self._texts = self._fold_texts()
        self._today = now().astimezone(words.zone).date()

    def card(self, row: int) -> Card | None:
        """Laid out at this width, or None while its words are on their way."""
        columns = self._store.columns
        event_id = columns.ids[row]
        data = self._store.row(row)
        if data is None:
            return None
        opens = columns.opens_day(row)
        card = self._cards.get(event_id)
        if card is not None and card.row is data and (card.day is not None) == opens:
            return card
        day = columns.day(row) if opens else None
        opened = self._opened.get(event_id) or Opened()
        face = self._faces.face(data, self.now())
        card = measure(data, face, day, self.width, self.sizes, opened, self._texts)
        self._cards[event_id] = card
        if len(self._cards) > CARDS:
            self._cards.popitem(last=False)
        return card

    def picture(self, row: int, card: Card) -> QPixmap | None:
        """The card as it is painted, sharp at the screen's ratio; None for one too high to keep."""
        if card.height > TALLEST:
            return None
        last = row == len(self._store.columns) - 1
        first = row == 0
        kept = self._pictures.get(card.event_id)
        if kept is not None and kept[0] is card and kept[1] is first and kept[2] is last:
            return kept[3]
        ratio = self._ratio
        pixmap = QPixmap(ceil(card.width * ratio), ceil(card.height * ratio))
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(self._theme.color("surface"))
        painter = QPainter(pixmap)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
        self.painter.paint(painter, card, self.day_text(card), self.terms, first=first, last=last)
        painter.end()
        self._pictures[card.event_id] = (card, first, last, pixmap)
        while len(self._pictures) > max(16, int(PICTURES / (ratio * ratio) * (1.4 if ratio > 1 else 1))):
            self._pictures.popitem(last=False)
        return pixmap

    def has_picture(self, event_id: EventId) -> bool:
        return event_id in self._pictures

    def day_text(self, card: Card) -> str:
        """The line above the first card of a day: Today, Sunday 22 November."""
        if card.day is None:
            return ""
        text = self._day_texts.get(card.day)
        if text is None:
            text = self._day_texts[card.day] = self._words.day(card.day)
        return text

    def tip(self, card: Card) -> str:
        """The whole moment of a card and who it was."""
        return self._faces.tip(card.row)

    def hide(self, *, hidden: bool) -> None:
        if self._faces.hide(hidden=hidden):
            self.forget_all()

    def is_new_day(self) -> bool:
        """True once after midnight, when "Today" became "Yesterday"."""
        today = self.now().astimezone(self._words.zone).date()
        before, self._today = self._today, today
        return before != today

    def opened(self, event_id: EventId) -> Opened:
        """What is unfolded on a card; call `forget` after changing it."""
        return self._opened.setdefault(event_id, Opened())

    def mark_words(self, text: str) -> bool:
        """Search words to mark on every card; True when they changed."""
        terms = tuple(sorted(set(folded_words(text)), key=len, reverse=True))
        if terms == self.terms:
            return False
        self.terms = terms
        self._pictures.clear()
        return True

    def resize(self, width: int, ratio: float) -> bool:
        """Another width or screen; True when cards must be laid out again."""
        if ratio != self._ratio:
            self._ratio = ratio
            self._pictures.clear()
        if width == self.width:
            return False
        self.width = width
        self._cards.clear()
        self._pictures.clear()
        return True

    def forget(self, event_ids: Iterable[EventId]) -> None:
        for event_id in event_ids:
            self._cards.pop(event_id, None)
            self._pictures.pop(event_id, None)

    def forget_all(self, *, another_customer: bool = False) -> None:
        self._cards.clear()
        self._pictures.clear()
        self._day_texts.clear()
        if another_customer:
            self._opened.clear()

    def restyle(self) -> None:
        """The theme or the language changed."""
        self.sizes = Sizes(self._theme)
        self.painter = CardPainter(self._theme, self.sizes)
        self._texts = self._fold_texts()
        self.forget_all()

    def _fold_texts(self) -> FoldTexts:
        return FoldTexts(
            self.tr("Show all"), self.tr("Show less"), self.tr("Show quoted text"), self.tr("Hide quoted text")
        )
