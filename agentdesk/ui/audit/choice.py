"""Knows by which scorecard a contact is scored and why it is read: proposed, and for the lead to change where it is theirs."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from agentdesk.domain.kinds import Channel
from agentdesk.domain.reviews import ReviewSource
from agentdesk.domain.scorecards import Scorecard
from agentdesk.ui.audit.marking import MarkWords
from agentdesk.ui.controls import label
from agentdesk.ui.wheel import scroll_past

BY_HAND = (ReviewSource.TARGETED, ReviewSource.COMPLAINT, ReviewSource.REQUESTED)


def fitting(cards: Sequence[Scorecard], channel: Channel, languages: Sequence[str]) -> tuple[Scorecard, ...]:
    """Those of the channel, else all; those of the first language that has one stand first."""
    there = [card for card in cards if card.channel is channel] or list(cards)
    order = {language: place for place, language in reversed(list(enumerate(languages)))}
    return tuple(sorted(there, key=lambda card: order.get(card.language, len(order))))


class Choice(QWidget):
    """Signals: `card_chosen(Scorecard)`; `source_chosen(ReviewSource)`; each only when a person chose."""

    card_chosen = Signal(object)
    source_chosen = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._marks = MarkWords(self)
        self._cards: tuple[Scorecard, ...] = ()
        self._card = QComboBox(self)
        self._card.setAccessibleName(self.tr("Scorecard"))
        self._source = QComboBox(self)
        self._source.setAccessibleName(self.tr("Why this contact is read"))
        for each in (self._card, self._source):
            scroll_past(each)
            each.setMinimumContentsLength(8)
            each.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._drawn = label("", "pill-accent", self)
        self._newer = QPushButton(self)
        self._newer.setProperty("look", "link")
        self._newer.hide()
        for source in BY_HAND:
            self._source.addItem(self._marks.source(source), source.value)
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(self._card, 1)
        row.addWidget(self._source, 1)
        row.addWidget(self._drawn)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        column.addLayout(row)
        column.addWidget(self._newer)
        self._card.activated.connect(self._on_card)
        self._source.activated.connect(self._on_source)
        self._newer.clicked.connect(self._on_newer)

    def offer(self, cards: Sequence[Scorecard], shown: Scorecard, source: ReviewSource, seed: str) -> None:
        """`seed`: of the draw this contact is from; then nobody chooses why it is read."""
        self._cards = tuple(cards)
        self._card.clear()
        for card in self._cards:
            self._card.addItem(self.tr("{name} ({language})").format(name=card.name, language=card.language))
        at = next((place for place, card in enumerate(self._cards) if card.card == shown.card), 0)
        self._card.setCurrentIndex(at)
        newest = self._cards[at] if self._cards else shown
        self._newer.setVisible(newest.card == shown.card and newest.version > shown.version)
        text = self.tr("You score by version {old}. Version {new} is there: use it")
        self._newer.setText(text.format(old=shown.version, new=newest.version))
        self._source.setVisible(not seed)
        self._source.setCurrentIndex(max(0, self._source.findData(source.value)))
        self._drawn.setVisible(bool(seed))
        self._drawn.setText(self._marks.source(ReviewSource.SAMPLE))
        self._drawn.setToolTip(self.tr("Drawn with the seed {seed}: nobody picked it").format(seed=seed))

    @Slot(int)
    def _on_card(self, place: int) -> None:
        self.card_chosen.emit(self._cards[place])

    @Slot(int)
    def _on_source(self, place: int) -> None:
        self.source_chosen.emit(BY_HAND[place])

    @Slot()
    def _on_newer(self) -> None:
        self.card_chosen.emit(self._cards[self._card.currentIndex()])
