"""Knows how an agent reads what leads said of their contacts, and answers: agreed, or disputed with the reasons.

That a review was read is said when it stands before them, not before; its score is seen then too.
"""

from uuid import UUID

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from agentdesk.domain.commands import Command
from agentdesk.domain.commands_audit import AnswerReview, OpenReview
from agentdesk.domain.reviews import LONGEST, ReviewState
from agentdesk.ui.audit.reviews_browser import ReviewsBrowser, Shown
from agentdesk.ui.audit.saying import Saying, basics
from agentdesk.ui.audit.told import Told
from agentdesk.ui.controls import keep_in_sight, label
from agentdesk.ui.sections import Room

HIGH = 84


class MyReviews(QWidget):
    """A section of the figures' page, for everybody."""

    def __init__(self, room: Room, parent: QWidget) -> None:
        super().__init__(parent)
        self._room = room
        self._shown: Shown | None = None
        self._opened: set[UUID] = set()
        self._saying = Saying(room.bridge, self)
        self.browser = ReviewsBrowser(room, self, about=room.me.agent_id)
        self._answer = QWidget(self)
        self._why = QPlainTextEdit(self._answer)
        self._accept = QPushButton(self.tr("I agree"), self._answer)
        self._dispute = QPushButton(self.tr("I dispute it"), self._answer)
        self._warned = Told(room.theme, self._answer)
        self._lay_out()
        self.browser.shown.connect(self._on_shown)
        self._why.textChanged.connect(self._on_typed)
        self._accept.clicked.connect(self._on_accept)
        self._dispute.clicked.connect(self._on_dispute)
        self._saying.settled.connect(self._on_settled)
        self._saying.refused.connect(self._on_refused)

    def _lay_out(self) -> None:
        self._why.setAccessibleName(self.tr("Your answer"))
        self._why.setPlaceholderText(self.tr("What you want to say to it; who disputes says why"))
        self._why.setTabChangesFocus(True)
        self._why.setFixedHeight(HIGH)
        self._accept.setProperty("look", "primary")
        row = QHBoxLayout()
        row.addWidget(self._accept)
        row.addWidget(self._dispute)
        row.addStretch()
        column = QVBoxLayout(self._answer)
        column.setContentsMargins(0, 6, 0, 0)
        column.addWidget(label(self.tr("Your answer"), "label", self._answer))
        column.addWidget(self._why)
        column.addLayout(row)
        column.addWidget(self._warned)  # below: it moves nothing under the mouse
        self.browser.below.addWidget(self._answer)
        self.browser.top.addWidget(label(self.tr("Reviews of my contacts"), "h2", self))
        self.browser.top.addStretch()
        self._answer.hide()
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(self.browser)

    @Slot(object)
    def _on_shown(self, shown: Shown) -> None:
        row = shown.whole.row
        is_new = self._shown is None or self._shown.whole.row.review_id != row.review_id
        self._shown = shown
        self._answer.setVisible(row.state in {ReviewState.GIVEN, ReviewState.OPENED})
        if is_new:
            self._answer.setEnabled(True)
            self._why.setPlainText("".join(self._room.half_said.of(self._about)))
            self._warned.say("")
        self._say_opened()
        if row.state is ReviewState.DISPUTED:
            self.browser.told.say(self.tr("You disputed this. Until another lead has decided, it counts nowhere."),
                                  look="banner-accent")  # fmt: skip

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._say_opened()

    def _say_opened(self) -> None:
        """Once, and only when it stands before the person."""
        row = self._shown.whole.row if self._shown is not None else None
        if (
            row is not None
            and row.state is ReviewState.GIVEN
            and self.isVisible()
            and row.review_id not in self._opened
        ):
            self._opened.add(row.review_id)
            self._saying.say(OpenReview(review_id=row.review_id, **basics(self._room)))

    @property
    def _about(self) -> str:
        return f"answer-review:{self._shown.whole.row.review_id}" if self._shown is not None else ""

    @Slot()
    def _on_typed(self) -> None:
        text = self._why.toPlainText()
        self._warned.say("")
        if self._shown is None:
            return
        if text.strip():
            self._room.half_said.keep(self._about, text)
        else:
            self._room.half_said.drop(self._about)

    @Slot()
    def _on_accept(self) -> None:
        self._say(accepts=True)

    @Slot()
    def _on_dispute(self) -> None:
        if self._why.toPlainText().strip():
            self._say(accepts=False)
        else:
            self._why.setFocus(Qt.FocusReason.OtherFocusReason)
            self._warn("reasons-needed")

    def _say(self, *, accepts: bool) -> None:
        words = self._why.toPlainText().strip()
        if self._shown is None or len(words) > LONGEST:
            self._warn("too-long")
            return
        focus = QApplication.focusWidget()
        if focus is not None and self._answer.isAncestorOf(focus):
            self.browser.list.setFocus(Qt.FocusReason.OtherFocusReason)  # else the keyboard would be nowhere
        self._answer.setEnabled(False)
        review_id = self._shown.whole.row.review_id
        self._saying.say(AnswerReview(review_id=review_id, accepts=accepts, words=words, **basics(self._room)))

    @Slot(object)
    def _on_settled(self, command: Command) -> None:
        if isinstance(command, AnswerReview):
            self._room.half_said.drop(f"answer-review:{command.review_id}")
            self.browser.told.say("")

    @Slot(object, str)
    def _on_refused(self, command: Command, code: str) -> None:
        if isinstance(command, AnswerReview):
            self._answer.setEnabled(True)
            self.browser.told.say(self._room.words.trouble(code))  # the answer may have no place any more

    def _warn(self, code: str) -> None:
        self._warned.say(self._room.words.trouble(code))
        keep_in_sight(self._warned)
