"""Knows how somebody who leads decides about a contested note: other words, none, or as it is with the statement."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QWidget

from agentdesk.domain.redactions import ContestVerdict
from agentdesk.services.queries_history import ContestRow
from agentdesk.ui.controls import label
from agentdesk.ui.notes.diff_view import DiffView
from agentdesk.ui.question import Question
from agentdesk.ui.theme import Theme
from agentdesk.ui.wheel import scroll_past
from agentdesk.ui.words import Words

WIDE = 600


class SettleDialog(Question):
    """Signals: `wanted(ContestVerdict, str, str)`: the verdict, why, and the new words."""

    wanted = Signal(object, str, str)

    def __init__(self, theme: Theme, words: Words, parent: QWidget) -> None:
        super().__init__(parent, width=WIDE)
        self._words = words
        self._row: ContestRow | None = None
        self.say(self.tr("Decide about a contested note"), self.tr("Decide"))
        self._said = label("", "line", self, wrap=True)
        self._choices = QComboBox(self)
        self._choices.setAccessibleName(self.tr("Decision"))
        scroll_past(self._choices)
        self._note = QPlainTextEdit(self)
        self._note.setAccessibleName(self.tr("Note"))
        self._note.setTabChangesFocus(True)
        self._note.setFixedHeight(96)
        self._note_name = label(self.tr("The note, to be put in other words"), "label", self)
        self._diff_name = label(self.tr("What changes"), "label", self)
        self._diff = DiffView(theme, self)
        self._diff.setFixedHeight(86)
        self._why = QLineEdit(self)
        self._why.setAccessibleName(self.tr("Why"))
        self._why.setPlaceholderText(self.tr("Why is it decided so? The customer may ask."))
        self._why.setMaxLength(500)
        self._lay_out()
        self._choices.currentIndexChanged.connect(self._on_changed)
        self._note.textChanged.connect(self._on_changed)
        self._why.textChanged.connect(self._on_changed)
        self.accepted.connect(self._on_accepted)

    def ask(self, row: ContestRow) -> None:
        """Of one that waits."""
        self._row = row
        parts = (row.customer_name, self._words.kind(row.kind), self._words.moment(row.occurred_at), row.agent_name,
                 self.tr("to be decided by {day}").format(day=self._words.moment(row.due_at)))  # fmt: skip
        self.tell(" · ".join(part for part in parts if part))
        self._said.setText(self.tr("The customer says: “{words}”").format(words=row.statement))
        self._note.setPlainText(row.note)
        self._why.clear()
        self._choices.setCurrentIndex(0)
        self._on_changed()
        self.open()
        self._choices.setFocus()

    def _lay_out(self) -> None:
        self.content.addWidget(self._said)
        texts = {
            ContestVerdict.REVISED: self.tr("The note gets other words; the old ones stay in its history"),
            ContestVerdict.BLANKED: self.tr("The note loses its words for good; that it existed stays proved"),
            ContestVerdict.KEPT: self.tr("The note stays, with the customer's words under it"),
        }
        for verdict, text in texts.items():
            self._choices.addItem(text, verdict)
        for each in (self._choices, self._note_name, self._note, self._diff_name, self._diff, self._why):
            self.content.addWidget(each)

    @property
    def _verdict(self) -> ContestVerdict:
        return ContestVerdict(self._choices.currentData())

    @Slot()
    def _on_changed(self) -> None:
        if self._row is None:
            return
        revises = self._verdict is ContestVerdict.REVISED
        differs = self._note.toPlainText() != self._row.note
        shows_diff = revises and differs  # the same text twice would say nothing
        parts: tuple[tuple[QWidget, bool], ...] = (
            (self._note_name, revises), (self._note, revises), (self._diff_name, shows_diff), (self._diff, shows_diff),
        )  # fmt: skip
        for part, is_shown in parts:
            part.setVisible(is_shown)
        self._diff.compare(self._row.note, self._note.toPlainText())
        is_said = not revises or differs
        self.accept_button.setEnabled(is_said and bool(self._why.text().strip()))
        self.adjustSize()

    @Slot()
    def _on_accepted(self) -> None:
        self.wanted.emit(self._verdict, self._why.text().strip(), self._note.toPlainText())
