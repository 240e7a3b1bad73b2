"""Knows what the customer has already told us: chips to paste, confirm, or mark as asked again."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from agentdesk.domain.ids import CustomerId
from agentdesk.services.queries import CustomerCard, FactRow, SpeakerRow
from agentdesk.ui.customer.labels import ElidedLabel
from agentdesk.ui.theme import Theme
from agentdesk.ui.words import HIDDEN, Words

SHOWN = 4


class FactsBar(QWidget):
    """Signals: `pasted(str)` a fact as text for the note; `confirmed(FactRow)`; `asked_again(FactRow)`; `withheld` (no payload) when
    one was pressed whose value may not be read yet.
    """

    pasted = Signal(str)
    confirmed = Signal(object)
    asked_again = Signal(object)
    withheld = Signal()

    def __init__(self, theme: Theme, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._words = words
        self._facts: tuple[FactRow, ...] = ()
        self._chips: list[QPushButton] = []
        self.setAccessibleName(self.tr("Already told us"))
        self._label = QLabel(self.tr("Already told us"))
        self._label.setProperty("look", "label")
        self._speaks = ElidedLabel("line")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        column.addWidget(self._speaks)
        self._row = QHBoxLayout()
        self._customer_id: CustomerId | None = None
        self._beside: CustomerId | None = None
        self._is_empty = True
        self._masked = False
        column.addLayout(self._row)
        self._row.setSpacing(6)
        self._row.addWidget(self._label)
        for place in range(SHOWN):
            chip = QPushButton()
            chip.setProperty("look", "quick")
            chip.setProperty("place", place)
            chip.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
            chip.clicked.connect(self._on_pressed)
            chip.customContextMenuRequested.connect(self._on_menu)
            self._chips.append(chip)
            self._row.addWidget(chip)
        self._row.addStretch()
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setVisible(False)

    def show_card(self, card: CustomerCard, *, masked: bool) -> None:
        self._masked = masked
        self._facts, self._customer_id = card.facts[:SHOWN], card.customer_id
        self._is_empty = not (self._facts or card.speakers)
        self._show_speakers(card.speakers)
        self._label.setVisible(bool(self._facts))
        self.stand_for(self._beside)
        for chip, fact in zip(self._chips, self._facts, strict=False):
            self._show_fact(chip, fact, masked=masked)
        self._fit()

    def stand_for(self, customer_id: CustomerId | None) -> None:
        """Whose contact is in front: beside anybody else's note these facts do not stand."""
        self._beside = customer_id
        self.setVisible(not self._is_empty and customer_id is not None and customer_id == self._customer_id)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fit()
        super().resizeEvent(event)

    def newest(self) -> FactRow | None:
        """The fact Ctrl+Shift+A speaks of."""
        return self._facts[0] if self._facts else None

    def _fit(self) -> None:
        """As many whole chips as there is room for; the first always stands, the rest are in its tooltip."""
        spacing = self._row.spacing()
        left = self.width() - self._label.sizeHint().width() - spacing
        for place, chip in enumerate(self._chips):
            left -= chip.sizeHint().width() + spacing
            chip.setVisible(place < len(self._facts) and (place == 0 or left >= 0))

    def _show_speakers(self, speakers: Sequence[SpeakerRow]) -> None:
        """The newest by name; everybody in the tooltip."""
        self._speaks.setVisible(bool(speakers))
        said = [
            (self.tr("{name}, {role}, may decide") if each.mandate else self.tr("{name}, {role}")).format(
                name=each.name, role=self._words.speaker(each.role).lower()
            )
            for each in speakers
        ]
        if said:
            self._speaks.say(self.tr("Speaks: {who}").format(who=said[0]))
            self._speaks.setToolTip("\n".join(said))
            self._speaks.setAccessibleName(self.tr("Speaks for the customer: {who}").format(who="; ".join(said)))

    def _show_fact(self, chip: QPushButton, fact: FactRow, *, masked: bool) -> None:
        value = HIDDEN if masked and fact.private else fact.value
        text = f"{fact.key}: {value}"
        room = 24
        chip.setText(text if len(text) <= room else text[: room - 1] + "…")
        again = self.tr("asked again %n time(s)", "", fact.asked_again) if fact.asked_again else ""
        when = self.tr("confirmed {when}").format(when=self._words.moment(fact.confirmed_at))
        chip.setToolTip(" · ".join(part for part in (text, when, again) if part))
        chip.setAccessibleName(text)

    def _fact_of_sender(self) -> FactRow:
        return self._facts[int(self.sender().property("place"))]

    @Slot()
    def _on_pressed(self) -> None:
        fact = self._fact_of_sender()
        if self._masked and fact.private:
            self.withheld.emit()
        else:
            self.pasted.emit(f"{fact.key}: {fact.value}")

    @Slot()
    def _on_menu(self) -> None:
        fact = self._fact_of_sender()
        chip = self._chips[self._facts.index(fact)]
        menu = QMenu(chip)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for text, signal in (
            (self.tr("Still right"), self.confirmed),
            (self.tr("Asked again"), self.asked_again),
        ):
            action = QAction(text, menu)
            action.setData((signal, fact))
            menu.addAction(action)
        menu.triggered.connect(self._on_chosen)
        menu.popup(chip.mapToGlobal(chip.rect().bottomLeft()))

    @Slot(QAction)
    def _on_chosen(self, action: QAction) -> None:
        signal, fact = action.data()
        signal.emit(fact)
