"""Knows two small questions about people: whom the customer praises, and who speaks for the customer."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QPlainTextEdit, QWidget

from agentdesk.domain.ids import AgentId
from agentdesk.services.queries import CustomerCard, PersonRow
from agentdesk.ui.controls import label
from agentdesk.ui.question import Question
from agentdesk.ui.wheel import scroll_past
from agentdesk.ui.words import Words

ROLES = ("partner", "family", "carer", "colleague", "firm", "other")


class ComplimentDialog(Question):
    """Signals: `praised(AgentId or None, words)`; None is the whole shop. `typed(str)` at each letter."""

    praised = Signal(object, str)
    typed = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.say(self.tr("Compliment"), self.tr("Record the compliment"))
        self._people = QComboBox(self)
        scroll_past(self._people)
        self._people.setAccessibleName(self.tr("About whom"))
        self._words = QPlainTextEdit(self)
        self._words.setAccessibleName(self.tr("In the customer's words"))
        self._words.setTabChangesFocus(True)
        self._words.setFixedHeight(96)
        self._words.textChanged.connect(self._on_typed)
        self.content.addWidget(label(self.tr("About whom"), "label", self))
        self.content.addWidget(self._people)
        self.content.addWidget(label(self.tr("In the customer's words"), "label", self))
        self.content.addWidget(self._words)
        self.accepted.connect(self._on_accepted)

    def ask(self, card: CustomerCard, people: Sequence[PersonRow], typed: str = "") -> None:
        """Whoever spoke last with this customer stands ready. `typed`: words of before that were not said yet."""
        restored = self.tr("What you typed before is still here.") if typed else ""
        self.tell(" · ".join(part for part in (card.name, restored) if part))
        self._people.clear()
        self._people.addItem(self.tr("All of us"), None)
        for person in people:
            if person.active and person.agent_id != 0:
                self._people.addItem(person.name, person.agent_id)
        last = card.last_contact.agent_name if card.last_contact is not None else ""
        self._people.setCurrentIndex(max(0, self._people.findText(last)) if last else 0)
        self._words.setPlainText(typed)
        self._words.moveCursor(self._words.textCursor().MoveOperation.End)
        self._on_typed()
        self.open()
        self._words.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _on_typed(self) -> None:
        text = self._words.toPlainText()
        self.accept_button.setEnabled(bool(text.strip()))
        if self.isVisible():
            self.typed.emit(text)

    @Slot()
    def _on_accepted(self) -> None:
        found = self._people.currentData()
        self.praised.emit(None if found is None else AgentId(found), self._words.toPlainText().strip())


class SpeaksForDialog(Question):
    """Signals: `named(name, role, mandate)`."""

    named = Signal(str, str, bool)

    def __init__(self, words: Words, parent: QWidget) -> None:
        super().__init__(parent)
        self.say(self.tr("Who speaks for the customer?"), self.tr("Record who speaks"))
        self._name = QLineEdit(self)
        self._name.setAccessibleName(self.tr("Name"))
        self._name.setMaxLength(200)
        self._role = QComboBox(self)
        scroll_past(self._role)
        self._role.setAccessibleName(self.tr("Who that is"))
        for role in ROLES:
            self._role.addItem(words.speaker(role), role)
        self._mandate = QCheckBox(self.tr("May decide for the customer (mandate)"), self)
        self._name.textChanged.connect(self._on_typed)
        self.content.addWidget(label(self.tr("Name"), "label", self))
        self.content.addWidget(self._name)
        self.content.addWidget(label(self.tr("Who that is"), "label", self))
        self.content.addWidget(self._role)
        self.content.addWidget(self._mandate)
        self.accepted.connect(self._on_accepted)

    def ask(self, card: CustomerCard) -> None:
        known = ", ".join(each.name for each in card.speakers[:3])
        spoke = self.tr("{name} · spoke before: {known}").format(name=card.name, known=known)
        self.tell(spoke if known else card.name)
        self._name.clear()
        self._mandate.setChecked(False)
        self._on_typed()
        self.open()
        self._name.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _on_typed(self) -> None:
        self.accept_button.setEnabled(bool(self._name.text().strip()))

    @Slot()
    def _on_accepted(self) -> None:
        self.named.emit(self._name.text().strip(), str(self._role.currentData()), self._mandate.isChecked())
