"""Knows how an agent checks who is calling: two or three things to ask, one key each, answers never kept."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from agentdesk.domain.kinds import CheckResult
from agentdesk.domain.records import dataclass
from agentdesk.services.queries import CustomerCard
from agentdesk.ui.theme import Theme
from agentdesk.ui.words import Words

RESULTS = ((CheckResult.RIGHT, "1"), (CheckResult.WRONG, "2"), (CheckResult.SKIPPED, "3"))


@dataclass(frozen=True, slots=True)
class Question:
    """One thing to ask. `method` is stored; `answer` is on the screen only."""

    method: str
    text: str
    answer: str


class IdentityPanel(QFrame):
    """Signals: `answered(str, object)` method and CheckResult; `closed()` when the last is answered or Esc."""

    answered = Signal(str, object)
    closed = Signal()

    def __init__(self, theme: Theme, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setProperty("look", "pane")
        self.setAccessibleName(self.tr("Identity check"))
        self._theme = theme
        self._words = words
        self._questions: list[Question] = []
        self._at = 0
        self._title = QLabel(self.tr("Ask and compare"))
        self._title.setProperty("look", "h2")
        self._question = QLabel()
        self._question.setProperty("look", "muted")
        self._answer = QLabel()
        self._answer.setProperty("look", "value")
        self._answer.setTextFormat(Qt.TextFormat.PlainText)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 14)
        column.setSpacing(6)
        for label in (self._title, self._question, self._answer):
            column.addWidget(label)
        buttons = QHBoxLayout()
        self._buttons: list[QPushButton] = []
        for text, (result, key) in zip((self.tr("Right"), self.tr("Wrong"), self.tr("Skip")), RESULTS, strict=True):
            button = QPushButton(f"{text}  {key}")
            button.setAccessibleName(text)
            button.setProperty("result", int(result))
            button.clicked.connect(self._on_pressed)
            buttons.addWidget(button)
            self._buttons.append(button)
        column.addLayout(buttons)

    def ask_about(self, card: CustomerCard) -> bool:
        """Show the first question; False when the record holds nothing to ask."""
        self._questions = self._made_for(card)[:3]
        self._at = 0
        self._show_question()
        return bool(self._questions)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        for result, key in RESULTS:
            if event.text() == key:
                self._take(result)
                return
        if event.key() == Qt.Key.Key_Escape:
            self._finish()
            return
        super().keyPressEvent(event)

    def _made_for(self, card: CustomerCard) -> list[Question]:
        questions = []
        if card.postcode:
            answer = f"{card.postcode} {card.house_number}".strip()
            questions.append(Question("postcode", self.tr("Postcode and house number?"), answer))
        if card.open_orders:
            questions.append(Question("order", self.tr("Order number?"), card.open_orders[0].order_no))
        if card.birthday:
            questions.append(Question("birthday", self.tr("Date of birth?"), self._words.date(card.birthday)))
        if len(questions) < 2 and card.city:
            questions.append(Question("city", self.tr("City?"), card.city))
        return questions

    def _show_question(self) -> None:
        if self._at < len(self._questions):
            question = self._questions[self._at]
            self._question.setText(
                self.tr("{n} of {total}: {question}").format(
                    n=self._at + 1, total=len(self._questions), question=question.text
                )
            )
            self._answer.setText(question.answer)

    def _on_pressed(self) -> None:
        self._take(CheckResult(self.sender().property("result")))

    def _take(self, result: CheckResult) -> None:
        if self._at >= len(self._questions):
            return
        self.answered.emit(self._questions[self._at].method, result)
        self._at += 1
        if self._at == len(self._questions):
            self._finish()
        else:
            self._show_question()

    def _finish(self) -> None:
        self._questions = []
        self.hide()
        self.closed.emit()
