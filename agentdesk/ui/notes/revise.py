"""Knows how a note is corrected: the words to change, what that changes, and both texts when two people did it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QPlainTextEdit, QPushButton, QWidget

from agentdesk.services.queries import RevisionRow
from agentdesk.ui.controls import label
from agentdesk.ui.notes.diff_view import DiffView
from agentdesk.ui.question import Question
from agentdesk.ui.theme import Theme
from agentdesk.ui.wheel import scroll_past
from agentdesk.ui.words import Words

WIDE = 620


class ReviseDialog(Question):
    """Signals: `revised(subject, note, why)`; `theirs_kept()` when the other wording stays; `put_off(subject, note, why)`
    when it is closed with words that are not said yet; `typed(subject, note, why)` at each letter, `emptied()` when
    nothing differs from the note as it stands.
    """

    revised = Signal(str, str, str)
    theirs_kept = Signal()
    put_off = Signal(str, str, str)
    typed = Signal(str, str, str)
    emptied = Signal()

    def __init__(self, theme: Theme, words: Words, parent: QWidget) -> None:
        super().__init__(parent, width=WIDE)
        self._words = words
        self._wordings: tuple[RevisionRow, ...] = ()
        self._stands = ("", "")
        self._subject = QLineEdit(self)
        self._subject.setAccessibleName(self.tr("Subject"))
        self._subject.setPlaceholderText(self.tr("Subject (may stay empty)"))
        self._subject.setMaxLength(300)
        self._note = QPlainTextEdit(self)
        self._note.setAccessibleName(self.tr("Note"))
        self._note.setTabChangesFocus(True)
        self._note.setMinimumHeight(130)
        self._against = QComboBox(self)
        scroll_past(self._against)
        self._against.setAccessibleName(self.tr("Compared with"))
        self._diff = DiffView(theme, self)
        self._diff.setFixedHeight(118)
        self._why = QLineEdit(self)
        self._why.setAccessibleName(self.tr("Reason of the correction"))
        self._why.setPlaceholderText(self.tr("Why is it corrected? (may stay empty; it stands in the history)"))
        self._why.setMaxLength(300)
        self._theirs = QPushButton(self.tr("Keep the other text"), self)
        self._theirs.setAutoDefault(False)
        self._lay_out()
        self._subject.textChanged.connect(self._on_letter)
        self._note.textChanged.connect(self._on_letter)
        self._why.textChanged.connect(self._on_letter)
        self._against.currentIndexChanged.connect(self._on_edited)
        self._theirs.clicked.connect(self._on_theirs)
        self.accepted.connect(self._on_accepted)
        self.rejected.connect(self._on_rejected)
        QShortcut(QKeySequence("Ctrl+Return"), self, self._on_sent)

    def ask(
        self, about: str, standing: tuple[str, str], typed: tuple[str, str] | None = None, why: str = ""
    ) -> None:  # fmt: skip
        """Open for a note as it stands; `typed` are words of before that were not said yet, `why` their reason."""
        self.say(self.tr("Correct the note"), self.tr("Save the correction"))
        restored = self.tr("What you typed before is still here.") if typed else ""
        self.tell(" · ".join(part for part in (about, restored) if part))
        self._theirs.hide()
        self._start(standing, typed or standing, why)

    def choose(self, about: str, theirs: RevisionRow, mine: tuple[str, str], why: str = "") -> None:
        """Open because somebody was faster: their text stands, mine is in the editor, both are kept until chosen."""
        self.say(self.tr("Someone else corrected this note"), self.tr("Save my text"))
        who = self.tr("{name} corrected it {moment}. Both texts are kept; change yours as you like, then choose.")
        told = who.format(name=theirs.agent_name, moment=self._words.moment(theirs.at))
        self.tell(" · ".join(part for part in (about, told) if part))
        self._theirs.show()
        self._start((theirs.subject, theirs.body), mine, why)

    def show_wordings(self, wordings: Sequence[RevisionRow]) -> None:
        """Every wording the note has had, oldest first; the newest is what counts now."""
        self._wordings = tuple(reversed(wordings))
        at = max(0, self._against.currentIndex())
        self._against.clear()
        if not self._wordings:
            self._against.addItem(self.tr("the note as it stands"))
        for place, row in enumerate(self._wordings):
            moment = self._words.moment(row.at)
            text = (
                self.tr("the note as it stands ({name}, {moment})")
                if place == 0
                else self.tr("the text of {name}, {moment}")
            )
            self._against.addItem(text.format(name=row.agent_name or self.tr("somebody"), moment=moment))
        self._against.setCurrentIndex(min(at, self._against.count() - 1))

    def _lay_out(self) -> None:
        self.content.addWidget(label(self.tr("Subject"), "label", self))
        self.content.addWidget(self._subject)
        self.content.addWidget(label(self.tr("Note"), "label", self))
        self.content.addWidget(self._note, 1)
        self.content.addWidget(self._why)
        row = QHBoxLayout()
        row.addWidget(label(self.tr("What changes, compared with"), "label", self))
        row.addStretch()
        self._against.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self._against.setMaximumWidth(400)
        row.addWidget(self._against)
        self.content.addLayout(row)
        self.content.addWidget(self._diff)
        self.buttons.addButton(self._theirs, self.buttons.ButtonRole.ActionRole)

    def _start(self, standing: tuple[str, str], typed: tuple[str, str], why: str) -> None:
        self._stands = standing
        self._why.setText(why)
        self._subject.setText(typed[0])
        self._note.setPlainText(typed[1])
        self.show_wordings(())
        self.open()
        self._note.setFocus(Qt.FocusReason.OtherFocusReason)
        self._note.moveCursor(self._note.textCursor().MoveOperation.End)
        self._on_edited()

    def _typed(self) -> tuple[str, str]:
        return self._subject.text().strip(), self._note.toPlainText()

    @Slot()
    def _on_edited(self) -> None:
        at = self._against.currentIndex()
        chosen = self._wordings[at] if 0 < at < len(self._wordings) else None
        before = (chosen.subject, chosen.body) if chosen is not None else self._stands
        self._diff.compare(_whole(before), _whole(self._typed()))
        self.accept_button.setEnabled(self._typed() != self._stands)

    @Slot()
    def _on_letter(self) -> None:
        self._on_edited()
        if not self.isVisible():  # the texts are only just being put there
            return
        if self._typed() != self._stands:
            self.typed.emit(*self._typed(), self._why.text())
        else:
            self.emptied.emit()

    @Slot()
    def _on_sent(self) -> None:
        if self.accept_button.isEnabled():
            self.accept()

    @Slot()
    def _on_accepted(self) -> None:
        self.revised.emit(*self._typed(), self._why.text().strip())

    @Slot()
    def _on_rejected(self) -> None:
        if self._typed() != self._stands:
            self.put_off.emit(*self._typed(), self._why.text())

    @Slot()
    def _on_theirs(self) -> None:
        self._subject.setText(self._stands[0])
        self._note.setPlainText(self._stands[1])
        self.theirs_kept.emit()
        self.reject()


def _whole(wording: tuple[str, str]) -> str:
    return "\n".join(part for part in wording if part)
