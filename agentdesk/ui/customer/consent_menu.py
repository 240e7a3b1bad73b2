"""Knows consent as the agent sets it: per purpose and channel, given, refused or unknown, with its source."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from agentdesk.domain.kinds import Channel, ConsentState, Purpose
from agentdesk.services.queries import CustomerCard
from agentdesk.ui.words import Words

CHANNELS = (Channel.CALL, Channel.EMAIL)
STATES = (ConsentState.GIVEN, ConsentState.REFUSED, ConsentState.UNKNOWN)


class ConsentMenu(QMenu):
    """Signals: `chosen(object)` a tuple (Purpose, Channel, ConsentState)."""

    chosen = Signal(object)

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._card: CustomerCard | None = None
        self._is_built = False
        self.aboutToShow.connect(self._build)
        self.triggered.connect(self._on_triggered)

    def show_card(self, card: CustomerCard) -> None:
        """The menus are made when somebody looks: eight of them cost more than the whole header."""
        if self._card is None or self._card.consents != card.consents:
            self._is_built = False
        self._card = card

    @Slot()
    def _build(self) -> None:
        card = self._card
        if card is None or self._is_built:
            return
        self._is_built = True
        self.clear()
        known = {(row.purpose, row.channel): row for row in reversed(card.consents)}
        purposes = {
            Purpose.SERVICE: self.tr("Service"),
            Purpose.AFTER_SALE: self.tr("After-sale contact"),
            Purpose.SURVEY: self.tr("Surveys"),
            Purpose.MARKETING: self.tr("Marketing"),
        }
        states = {
            ConsentState.GIVEN: self.tr("Given"),
            ConsentState.REFUSED: self.tr("Refused"),
            ConsentState.UNKNOWN: self.tr("Not known"),
        }
        for purpose, purpose_text in purposes.items():
            for channel in CHANNELS:
                row = known.get((purpose, channel.value))
                state = row.state if row else ConsentState.UNKNOWN
                text = self.tr("{purpose} by {channel}: {state}").format(
                    purpose=purpose_text, channel=self._words.channel(channel.value).lower(), state=states[state]
                )
                menu = self.addMenu(text)
                for each in STATES:
                    action = menu.addAction(states[each])
                    action.setCheckable(True)
                    action.setChecked(each is state)
                    action.setData((purpose, channel, each))

    def _on_triggered(self, action: QAction) -> None:
        choice = action.data()
        if isinstance(choice, tuple):
            self.chosen.emit(choice)
