"""Knows how a second lead decides a dispute: their own marks beside the first ones, what differs marked, and the reasons."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from agentdesk.domain.reviews import LONGEST
from agentdesk.ui.audit.given_review import note_at
from agentdesk.ui.audit.half_review import HalfReview, read, written
from agentdesk.ui.audit.marking import answers_of
from agentdesk.ui.audit.reviews_browser import Shown
from agentdesk.ui.audit.scoring import Scoring
from agentdesk.ui.audit.steps import Steps
from agentdesk.ui.audit.told import Told
from agentdesk.ui.controls import keep_in_sight, label
from agentdesk.ui.ctrl_enter import CtrlEnterForm
from agentdesk.ui.half_said import HalfSaid
from agentdesk.ui.theme import Theme
from agentdesk.ui.words import Words

HIGH = 84


class Deciding(CtrlEnterForm):
    """Signals: `decided(tuple[MarkGiven, ...], str)` with no marks when the review stands; `left()`."""

    decided = Signal(object, str)
    left = Signal()

    def __init__(self, theme: Theme, words: Words, half_said: HalfSaid, parent: QWidget) -> None:
        super().__init__(parent)
        self._half_said, self._words = half_said, words
        self._shown: Shown | None = None
        self._steps = Steps(words, self)
        self._warned = Told(theme, self)
        self._form = Scoring(theme, words, self)
        self._why = QPlainTextEdit(self)
        self._why.setAccessibleName(self.tr("Reasons for the decision"))
        self._why.setPlaceholderText(self.tr("Why it stands, or why your marks are others"))
        self._why.setTabChangesFocus(True)
        self._why.setFixedHeight(HIGH)
        self._decide = QPushButton(self)
        self._decide.setProperty("look", "primary")
        self._leave = QPushButton(self.tr("Not now"), self)
        row = QHBoxLayout()
        row.addWidget(self._decide)
        row.addWidget(self._leave)
        row.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._steps)
        column.addWidget(self._form)
        column.addWidget(label(self.tr("Reasons for the decision"), "label", self))
        column.addWidget(self._why)
        column.addLayout(row)
        column.addWidget(self._warned)  # below: it moves nothing under the mouse
        self._form.changed.connect(self._on_changed)
        self._form.through.connect(self._on_through)
        self._why.textChanged.connect(self._on_changed)
        self._decide.clicked.connect(self._on_decide)
        self.handed_in.connect(self._on_decide)
        self._leave.clicked.connect(self.left)

    def ask(self, shown: Shown) -> None:
        """Begins with the first marks, or with what was half decided."""
        whole = shown.whole
        self._shown = None  # what is put into the fields now was not typed
        kept = read(self._half_said.of(_about(shown)))
        first = answers_of(whole.marks)
        self._form.show_card(whole.card, note_at(whole.card, shown.wordings, whole.row.made_at),
                             {**first, **(kept.answers if kept is not None else {})}, first=first)  # fmt: skip
        self._steps.show_steps(whole.steps)
        self._form.say(self.tr("Your decision"), self.tr("Marks that differ from the first ones are named below them"))
        self._why.setPlainText(kept.words if kept is not None else "")
        self._shown = shown
        self._warned.say("")
        self._dress()
        self._form.begin()

    @property
    def _differs(self) -> bool:
        first = answers_of(self._shown.whole.marks) if self._shown is not None else {}
        return any(first[key].mark != each.mark for key, each in self._form.answers.items())

    def _dress(self) -> None:
        self._decide.setText(self.tr("These marks stand instead") if self._differs else self.tr("The review stands"))

    @Slot()
    def _on_changed(self) -> None:
        if self._shown is not None:
            self._warned.say("")
            self._dress()
            half = HalfReview(self._shown.whole.card, self._form.answers, self._why.toPlainText())
            self._half_said.keep(_about(self._shown), written(half))

    @Slot()
    def _on_through(self) -> None:
        self._why.setFocus(Qt.FocusReason.OtherFocusReason)
        keep_in_sight(self._why)

    @Slot()
    def _on_decide(self) -> None:
        words = self._why.toPlainText().strip()[:LONGEST]
        if not words:
            self._on_through()
            self._warned.say(self._words.trouble("reasons-needed"))
            keep_in_sight(self._warned)
        elif self._shown is not None:
            self.decided.emit(self._form.given if self._differs else (), words)


def _about(shown: Shown) -> str:
    return about_of_decision(str(shown.whole.row.review_id))


def about_of_decision(review_id: str) -> str:
    """Its name among the half-said words."""
    return f"decide:{review_id}"
