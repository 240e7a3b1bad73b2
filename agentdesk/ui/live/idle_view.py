"""Knows what stands there when nobody is on the line: who can be called, what can be written, how quick the logs were."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from agentdesk.domain.calls import Cap
from agentdesk.domain.kinds import ContactPointKind
from agentdesk.services.queries import CustomerCard, WrapUpTime
from agentdesk.ui.controls import IconLabel, label
from agentdesk.ui.live.key_button import KeyButton
from agentdesk.ui.shortcuts import Shortcuts
from agentdesk.ui.theme import Theme
from agentdesk.ui.words import Words

NUMBERS = 3


class IdleView(QWidget):
    """Signals: `dial_wanted(str)`, `took_call(str)` (by hand, the number may be empty), `customer_wanted`, `note_wanted`
    and `next_wanted` (no payload).
    """

    dial_wanted = Signal(str)
    took_call = Signal(str)
    customer_wanted = Signal()
    note_wanted = Signal()
    next_wanted = Signal()

    def __init__(self, theme: Theme, words: Words, shortcuts: Shortcuts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._words, self._shortcuts = theme, words, shortcuts
        outer = QVBoxLayout(self)
        outer.setContentsMargins(6, 6, 6, 0)
        outer.setSpacing(10)
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(IconLabel(theme, "headphones", "muted", 20, self))
        head.addWidget(label(self.tr("No call. Calls appear here."), "h2", self), 1)
        outer.addLayout(head)
        self._dial_label = label(self.tr("Call"), "label", self)
        outer.addWidget(self._dial_label)
        self._numbers = [KeyButton(theme, "outcome", self, icon="phone", tone="green") for _ in range(NUMBERS)]
        for button in self._numbers:
            button.clicked.connect(self._on_number)
            outer.addWidget(button)
        row = QHBoxLayout()
        row.setSpacing(6)
        self._line = QLineEdit(self)
        self._line.setPlaceholderText(self.tr("Phone number"))
        self._line.setAccessibleName(self.tr("Phone number"))
        self._line.setClearButtonEnabled(True)
        self._line.returnPressed.connect(self._on_dial)
        self._dial = QPushButton(self.tr("Call"), self)
        self._dial.clicked.connect(self._on_dial)
        self._took = QPushButton(self.tr("They called"), self)
        self._took.setToolTip(self.tr("A call has just come in on the desk phone"))
        self._took.clicked.connect(self.take_call)
        row.addWidget(self._line, 1)
        row.addWidget(self._dial)
        row.addWidget(self._took)
        outer.addLayout(row)
        outer.addWidget(label(self.tr("Write"), "label", self))
        self._note = KeyButton(theme, "outcome", self, icon="pencil", tone="accent")
        self._note.clicked.connect(self.note_wanted)
        outer.addWidget(self._note)
        outer.addWidget(label(self.tr("Work"), "label", self))
        self._next = KeyButton(theme, "outcome", self, icon="arrow-right", tone="accent")
        self._next.clicked.connect(self.next_wanted)
        outer.addWidget(self._next)
        outer.addStretch(1)
        self._speed_label = label(self.tr("Your wrap-up today"), "label", self)
        self._speed = label("", "muted", self, wrap=True)
        outer.addWidget(self._speed_label)
        outer.addWidget(self._speed)
        self.show_speed(())

    def show_customer(
        self, card: CustomerCard | None, caps: frozenset[Cap], *, by_hand: bool, masked: bool = False
    ) -> None:
        """Whose numbers stand there; nobody's with None. `masked`: only a hint of each."""
        points = [each for each in (card.contact_points if card else ()) if each.kind is ContactPointKind.PHONE]
        may_dial = Cap.DIAL in caps
        for place, button in enumerate(self._numbers):
            there = may_dial and place < len(points)
            button.setVisible(there)
            if there and card is not None:
                point = points[place]
                number = self._words.phone(point.normalised or point.raw)
                number = self._words.hidden_number(number) if masked else number
                button.setObjectName(point.raw or point.normalised)
                key = self._shortcuts.shown("live.call-customer") if place == 0 else ""
                button.show_texts((self.tr("Call {name}: {number}").format(name=card.name, number=number), number), key)
        for widget in (self._dial, self._dial_label):
            widget.setVisible(may_dial)
        self._line.setVisible(may_dial or by_hand)
        self._took.setVisible(by_hand)
        text = self.tr("Note for {name}").format(name=card.name) if card else self.tr("Note without a customer")
        self._note.show_texts((text, self.tr("Note")), self._shortcuts.shown("live.note"))
        self._next.show_texts((self.tr("Next in the work queue"), self.tr("Next")), self._shortcuts.shown("live.log"))

    def show_speed(self, times: tuple[WrapUpTime, ...]) -> None:
        """Median time from end of contact to log, by outcome: what the program is for."""
        self._speed_label.setVisible(bool(times))
        self._speed.setVisible(bool(times))
        said = [self._speed_of(each) for each in times[:4]]
        self._speed.setText("\n".join(said))
        self._speed.setToolTip(
            self.tr(
                "From the end of a contact until it was logged, your contacts of today by outcome. Of several times it "
                "is the middle one: half were faster."
            )
        )

    def _speed_of(self, time: WrapUpTime) -> str:
        outcome = self._words.outcome(time.outcome)
        if time.median_ms < 1000:
            return self.tr("{outcome}: logged at once (%n contact(s))", "", time.n).format(outcome=outcome)
        text = self.tr("{outcome}: logged within {time} (%n contact(s))", "", time.n)
        return text.format(outcome=outcome, time=self._words.duration(time.median_ms / 1000))

    def offer_number(self, number: str) -> None:
        """Into the number line; dialling it stays with the agent, and so does a number that is being typed."""
        if not (self._line.text().strip() and self._line.hasFocus()):
            self._line.setText(number)

    def open_dial(self) -> None:
        """The cursor in the number line."""
        self._line.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def call_first(self) -> None:
        """The first number of the customer in the centre, whatever else is in front."""
        self.customer_wanted.emit()

    @Slot()
    def _on_number(self) -> None:
        self.dial_wanted.emit(self.sender().objectName())

    @Slot()
    def _on_dial(self) -> None:
        if self._line.text().strip():
            self.dial_wanted.emit(self._line.text().strip())
            self._line.clear()

    @Slot()
    def take_call(self) -> None:
        """The desk phone rang and was picked up; the number line may say by whom."""
        self.took_call.emit(self._line.text().strip())
        self._line.clear()
