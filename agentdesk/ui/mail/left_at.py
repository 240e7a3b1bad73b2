"""Knows what an answer that was left has beside its draft: where its cursors stood, and typed addresses that are none yet."""

from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QLineEdit

from agentdesk.domain.ids import DraftId
from agentdesk.ui.mail.body_editor import BodyEditor
from agentdesk.ui.mail.people_field import PeopleField


class LeftAt:
    """The fields are one set for all answers; each finds them as it left them."""

    def __init__(self, to: PeopleField, cc: PeopleField, subject: QLineEdit, body: BodyEditor) -> None:
        self._people, self._subject, self._body = (to, cc), subject, body
        self._typed: dict[DraftId | None, tuple[str, ...]] = {}
        self._cursors: dict[DraftId | None, tuple[int, int, int]] = {}

    def leave(self, of: DraftId | None) -> None:
        """Before another answer is shown."""
        for field in self._people:
            field.take_typed()
        left = tuple(field.left for field in self._people)
        if any(left):
            self._typed[of] = left
        cursor = self._body.textCursor()
        if of is not None:
            self._cursors[of] = (cursor.anchor(), cursor.position(), self._subject.cursorPosition())

    def begin(self, of: DraftId | None) -> None:
        """What was typed and not entered belongs to the mail it was typed for."""
        for field, text in zip(self._people, self._typed.pop(of, ("", "")), strict=True):
            field.begin(text)

    def put_cursors(self, of: DraftId | None) -> None:
        """Once its words are shown."""
        anchor, place, in_subject = self._cursors.pop(of, (None, 0, 0))
        if anchor is None:
            return
        last = max(0, self._body.document().characterCount() - 1)
        cursor = self._body.textCursor()
        cursor.setPosition(min(anchor, last))
        cursor.setPosition(min(place, last), QTextCursor.MoveMode.KeepAnchor)
        self._body.setTextCursor(cursor)
        self._subject.setCursorPosition(in_subject)
