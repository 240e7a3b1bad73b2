"""Knows how a contact is scored by a scorecard without the mouse: one key a mark, remarks on the words of the note.

The note stands above, then the criteria; below them the remark of the criterion the keyboard is at. Marking goes on to
the next one that has no mark yet.
"""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from agentdesk.domain.reviews import LONGEST, MarkGiven
from agentdesk.domain.scorecards import Mark, Score, Scorecard, score
from agentdesk.ui.audit.criterion_row import CriterionRow
from agentdesk.ui.audit.marking import Answer, Answers, MarkWords, tone_of_score
from agentdesk.ui.audit.note_text import NoteText
from agentdesk.ui.audit.why import Why
from agentdesk.ui.controls import IconButton, keep_in_sight, label, relook
from agentdesk.ui.theme import Theme
from agentdesk.ui.words import Words


class RemarkLine(QLineEdit):
    """Signals: `left(bool)` on Esc, on Enter (True) and on the arrow up."""

    left = Signal(bool)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if plain and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.left.emit(True)
        elif plain and event.key() in {Qt.Key.Key_Escape, Qt.Key.Key_Up}:
            self.left.emit(False)
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            event.ignore()  # with Ctrl it saves: that is for whoever holds the form
        else:
            super().keyPressEvent(event)


class Scoring(QWidget):
    """Signals: `changed()` after every mark, letter and quote a person made; `through()` when the last criterion got
    its mark and the keyboard should go on to what stands below.
    """

    changed = Signal()
    through = Signal()

    def __init__(self, theme: Theme, words: Words, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._marks = MarkWords(self)
        self._card: Scorecard | None = None
        self._rows: dict[str, CriterionRow] = {}
        self._answers: Answers = {}
        self._first: Answers = {}
        self._note_words, self._was_heard, self._is_open = "", False, True
        self._here = ""
        self._heading = label("", "h2", self, wrap=True)
        self._about = label("", "muted", self, wrap=True)
        self._score = label("", "score-muted", self)
        self._why_button = QPushButton(self)
        self._why_button.setProperty("look", "link")
        self._why_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        kept = self._why_button.sizePolicy()
        kept.setRetainSizeWhenHidden(True)  # the marks do not move under the mouse when the first of them makes a score
        self._why_button.setSizePolicy(kept)
        self._why = Why(words, self._marks, self)
        self.note = NoteText(theme, self)
        self._list = QVBoxLayout()
        self._guidance = label("", "line", self, wrap=True)
        self._guidance.hide()
        self._below = QWidget(self)
        self._below.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._whose = label("", "label", self._below)
        self._remark = RemarkLine(self._below)
        self._remark.setMaxLength(LONGEST)
        self._below.setFocusProxy(self._remark)
        self._quote = IconButton(
            theme, "quote", self.tr("Attach the selected words of the note (Q)"), self._below, size=17
        )
        self._help = IconButton(theme, "circle-help", self.tr("What this criterion asks (G)"), self._below, size=17)
        self._lay_out()
        self._why_button.clicked.connect(self._on_why)
        self._remark.textEdited.connect(self._on_letter)
        self._remark.left.connect(self._on_remark_left)
        self._quote.clicked.connect(self._attach)
        self._help.clicked.connect(self._on_help)
        self.note.attach_asked.connect(self._attach)
        self.note.left.connect(self._back_to_row)

    def show_card(
        self, card: Scorecard, note: str, answers: Answers | None = None, *, first: Answers | None = None,
        was_heard: bool = False, is_open: bool = True,
    ) -> None:  # fmt: skip
        """Another contact or card; `answers` are those it begins with. Not `is_open`: only to read. `first`: the marks
        of the first lead, beside which those that differ are shown.
        """
        self._first = first or {}
        self._note_words, self._was_heard, self._is_open = note.replace("\r\n", "\n"), was_heard, is_open
        given = answers or {}
        self._answers = {each.key: given.get(each.key, Answer()) for each in card.criteria}
        if not was_heard and is_open:
            unheard = {each.key for each in card.criteria if each.needs_hearing}
            self._answers |= {key: Answer(is_marked=True, words=self._answers[key].words) for key in unheard}
        if card != self._card:
            self._make_rows(card)
        self.note.show_note(self._note_words)
        self.note.setVisible(bool(self._note_words))
        self._remark.setReadOnly(not is_open)
        self._below.setVisible(is_open)
        self._here = card.criteria[0].key
        self._guidance.hide()
        self._why.hide()
        self._show()

    def say(self, heading: str, about: str) -> None:
        """What stands beside the score."""
        self._heading.setText(heading)
        self._about.setText(about)
        self._about.setVisible(bool(about))

    @property
    def answers(self) -> Answers:
        """What is there so far, in the card's order."""
        return dict(self._answers)

    @property
    def given(self) -> tuple[MarkGiven, ...]:
        """The marks to say; () while a criterion has none."""
        if not all(each.is_marked for each in self._answers.values()):
            return ()
        return tuple(MarkGiven(key, each.mark, each.words.strip(), each.first, each.last)
                     for key, each in self._answers.items())  # fmt: skip

    @property
    def left(self) -> int:
        """How many criteria have no mark yet."""
        return sum(not each.is_marked for each in self._answers.values())

    def unexplained(self) -> str:
        """The criterion that failed the whole contact and says nothing of it yet: the keyboard goes to its remark. Else ""."""
        if self._card is None or self.left:
            return ""
        failed = score(self._card, {key: each.mark for key, each in self._answers.items()}, was_heard=True).failed_by
        key = next((key for key in failed if not self._answers[key].words.strip()), "")
        if not key:
            return ""
        self._rows[key].setFocus(Qt.FocusReason.OtherFocusReason)
        self._on_asked("comment")
        return self._rows[key].criterion.name

    def begin(self) -> None:
        """The keyboard goes to the first criterion without a mark."""
        key = next((key for key, each in self._answers.items() if not each.is_marked), self._here)
        if key in self._rows:
            self._rows[key].setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._why.isVisible():
            self._why.hide()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._why.hide()  # its place was made for another width

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        left, right = QVBoxLayout(), QVBoxLayout()
        left.setSpacing(1)
        right.setSpacing(0)
        left.addWidget(self._heading)
        left.addWidget(self._about)
        left.addStretch()
        right.addWidget(self._score, 0, Qt.AlignmentFlag.AlignRight)
        right.addWidget(self._why_button, 0, Qt.AlignmentFlag.AlignRight)
        head.addLayout(left, 1)
        head.addLayout(right)
        self._list.setSpacing(3)
        line = QHBoxLayout()
        line.setSpacing(4)
        line.addWidget(self._remark, 1)
        line.addWidget(self._quote)
        line.addWidget(self._help)
        below = QVBoxLayout(self._below)
        below.setContentsMargins(0, 4, 0, 0)
        below.setSpacing(3)
        below.addWidget(self._whose)
        below.addLayout(line)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(head)
        column.addWidget(self.note)
        column.addLayout(self._list)
        column.addWidget(self._guidance)
        column.addWidget(self._below)

    def _make_rows(self, card: Scorecard) -> None:
        self._card = card
        gone, self._rows = self._rows, {}
        for row in gone.values():
            row.hide()
            row.deleteLater()
        before: QWidget = self.note
        for criterion in card.criteria:
            row = CriterionRow(self._theme, self._marks, criterion, self)
            row.picked.connect(self._on_picked)
            row.entered.connect(self._on_entered)
            row.asked.connect(self._on_asked)
            row.begun.connect(self._on_begun)
            self._list.addWidget(row)
            row.show()  # at once: the keyboard may go there in the same breath
            self.setTabOrder(before, row)
            self._rows[criterion.key] = before = row
        self.setTabOrder(before, self._remark)

    def _show(self) -> None:
        if self._card is None:
            return
        for key, row in self._rows.items():
            answer = self._answers[key]
            is_heard = self._was_heard or not row.criterion.needs_hearing
            quoted = self._note_words[answer.first : answer.last]
            row.show_answer(answer, quoted, self._first.get(key), is_open=self._is_open, is_heard=is_heard)
        self._show_score(self._card)
        self._show_here()

    def _show_score(self, card: Scorecard) -> None:
        marks = {key: each.mark if each.is_marked else None for key, each in self._answers.items()}
        # what was heard then is told by the marks themselves: a score is explained as it was given
        made: Score = score(card, marks, was_heard=self._was_heard or not self._is_open)
        self._score.setText("–" if made.value is None else str(made.value))
        relook(self._score, f"score-{tone_of_score(made.value)}")
        self._score.setAccessibleName(self.tr("Score {score} of 100").format(score=self._score.text()))
        why = self.tr("Why {score}?") if not self.left else self.tr("Why {score} so far?")
        self._why_button.setText(why.format(score=self._score.text()))
        self._why_button.setVisible(made.value is not None)
        self._why.explain(card, made, self.left)

    def _show_here(self) -> None:
        row = self._rows[self._here]
        for each in self._rows.values():
            each.stand_out(here=each is row)
        answer = self._answers[self._here]
        name = row.criterion.name
        self._whose.setText(self.tr("Remark on “{criterion}”").format(criterion=name))
        self._remark.setAccessibleName(self._whose.text())
        self._remark.setPlaceholderText(self.tr("Enter: write · Q: words · G: what it asks"))
        if self._remark.text() != answer.words:
            self._remark.setText(answer.words)
        self._guidance.setText(row.criterion.guidance or self.tr("Nothing more is written about this criterion."))
        self.note.show_quotes(((each.first, each.last) for each in self._answers.values()), (answer.first, answer.last))

    def _change(self, answer: Answer) -> None:
        self._answers[self._here] = answer
        self._show()
        self.changed.emit()

    def _go(self, where: str) -> None:
        keys = list(self._rows)
        at = keys.index(self._here)
        places = {"up": max(0, at - 1), "down": min(len(keys) - 1, at + 1), "first": 0, "last": len(keys) - 1}
        self._rows[keys[places[where]]].setFocus(Qt.FocusReason.OtherFocusReason)

    def _onward(self) -> None:
        keys = list(self._rows)
        at = keys.index(self._here)
        following = (*keys[at + 1 :], *keys[:at])
        unmarked = next((key for key in following if not self._answers[key].is_marked), "")
        if unmarked:
            self._rows[unmarked].setFocus(Qt.FocusReason.OtherFocusReason)
        elif at + 1 < len(keys):
            self._go("down")
        else:
            self.through.emit()

    @Slot(object)
    def _on_picked(self, mark: Mark) -> None:
        row = self.sender()
        assert isinstance(row, CriterionRow)
        self._here = row.criterion.key
        was_full = not self.left
        self._why.hide()
        kept, theirs = self._answers[self._here], self._first.get(self._here)
        if theirs is not None and mark != theirs.mark and kept.words == theirs.words:
            kept = Answer()  # the first lead's reasons are for the first lead's mark
        self._change(Answer(is_marked=True, mark=mark, words=kept.words, first=kept.first, last=kept.last))
        if was_full:
            row.setFocus(Qt.FocusReason.OtherFocusReason)  # one mark is mended: the eyes stay there
        elif self.left:
            self._onward()
        else:
            self.through.emit()

    @Slot()
    def _on_entered(self) -> None:
        row = self.sender()
        assert isinstance(row, CriterionRow)
        if self._rows.get(row.criterion.key) is not row:
            return  # of the card before: the keyboard wanders over its lines while they go
        if self._here != row.criterion.key:
            self._guidance.hide()
        self._here = row.criterion.key
        self._show_here()
        keep_in_sight(row)

    @Slot(str)
    def _on_asked(self, what: str) -> None:
        match what:
            case "comment":
                self._remark.setFocus(Qt.FocusReason.OtherFocusReason)
                keep_in_sight(self._remark)
            case "quote" if self.note.selected() == (0, 0):
                self.note.setFocus(Qt.FocusReason.OtherFocusReason)
                keep_in_sight(self.note)
            case "quote":
                self._attach()
            case "unquote":
                kept = self._answers[self._here]
                self._change(Answer(is_marked=kept.is_marked, mark=kept.mark, words=kept.words))
            case "guidance":
                self._on_help()
            case "why":
                self._on_why()
            case _:
                self._go(what)

    @Slot(str)
    def _on_begun(self, letter: str) -> None:
        self._on_asked("comment")
        self._remark.end(False)
        self._remark.insert(letter)
        self._on_letter(self._remark.text())

    @Slot(str)
    def _on_letter(self, text: str) -> None:
        kept = self._answers[self._here]
        self._change(Answer(is_marked=kept.is_marked, mark=kept.mark, words=text, first=kept.first, last=kept.last))

    @Slot(bool)
    def _on_remark_left(self, is_said: bool) -> None:  # noqa: FBT001 a slot of a bool signal
        if is_said and self._answers[self._here].is_marked and self.left:
            self._onward()
        else:
            self._back_to_row()

    @Slot()
    def _back_to_row(self) -> None:
        self._rows[self._here].setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _attach(self) -> None:
        first, last = self.note.selected()
        if not self._is_open or last == first:
            return
        kept = self._answers[self._here]
        cursor = self.note.textCursor()
        cursor.clearSelection()
        self.note.setTextCursor(cursor)
        self._change(Answer(is_marked=kept.is_marked, mark=kept.mark, words=kept.words, first=first, last=last))
        self._on_asked("comment")  # words are attached to say something about them

    @Slot()
    def _on_help(self) -> None:
        self._guidance.setVisible(not self._guidance.isVisibleTo(self))

    @Slot()
    def _on_why(self) -> None:
        if self._why.isVisible():
            self._why.hide()
        else:
            self._why.lie_over(self.visibleRegion().boundingRect(), self._why_button.geometry().bottom())
