"""Knows how an agent writes down what a customer says about a note they call wrong."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from agentdesk.ui.controls import label
from agentdesk.ui.question import Question

WIDE = 480


class ContestDialog(Question):
    """Signals: `wanted(str)` the statement; `typed(str)` as it is so far."""

    wanted = Signal(str)
    typed = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, width=WIDE)
        self.say(self.tr("The customer contests this"), self.tr("Attach the statement"))
        self._statement = QPlainTextEdit(self)
        self._statement.setAccessibleName(self.tr("What the customer says"))
        self._statement.setPlaceholderText(self.tr("What does the customer say is wrong? In their own words."))
        self._statement.setTabChangesFocus(True)
        self._statement.setMinimumHeight(110)
        self.content.addWidget(self._statement)
        self.content.addWidget(
            label(
                self.tr(
                    "It is shown with the note at once, and the note is folded. Somebody who leads and did not write it"
                    " decides within a month: other words, none, or the note as it is with the customer's words."
                ),
                "muted", self, wrap=True,
            )
        )  # fmt: skip
        self._statement.textChanged.connect(self._on_typed)
        self.accepted.connect(self._on_accepted)

    def ask(self, about: str, so_far: str = "") -> None:
        """`so_far`: what was typed when it was last asked, and left."""
        self.tell(about)
        self._statement.setPlainText(so_far)
        self.accept_button.setEnabled(bool(so_far.strip()))
        self.open()
        self._statement.setFocus()
        self._statement.moveCursor(self._statement.textCursor().MoveOperation.End)

    @Slot()
    def _on_typed(self) -> None:
        text = self._statement.toPlainText()
        self.accept_button.setEnabled(bool(text.strip()))
        if self.isVisible():
            self.typed.emit(text)

    @Slot()
    def _on_accepted(self) -> None:
        self.wanted.emit(self._statement.toPlainText().strip())
