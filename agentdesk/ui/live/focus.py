"""Knows where the keyboard was before a call took the agent away, and gives it back."""

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from agentdesk.domain.ids import DraftId
from agentdesk.domain.live import LiveItem, LiveStack
from agentdesk.ui.live.mail_place import MailPlace
from agentdesk.ui.live.note_box import NoteBox


class FocusKeeper(QObject):
    """Moves the keyboard only where the agent went: answering, F6, a new note, and back after the log.

    Signals: `goes_on` (no payload): what was wished for a while ago is still wanted, for the agent is still here.
    """

    goes_on = Signal()

    def __init__(self, pane: QWidget, note: NoteBox, mail: MailPlace) -> None:
        super().__init__(pane)
        self._pane, self._note, self._mail = pane, note, mail
        self._before: QWidget | None = None
        self._front: DraftId | None = None
        self._fields: dict[DraftId, QWidget] = {}
        """Where the keyboard was in each mail that was left; its fields live as long as the pane."""

    def follow(self, stack: LiveStack) -> None:
        """Before another item is shown: hiding a field moves the keyboard away from it."""
        if stack.front_id == self._front:
            return
        now = self._pane.window().focusWidget()
        here = isinstance(now, QLineEdit | QPlainTextEdit | QTextEdit)
        if self._front is not None and now is not None and here and self._is_of_mail(now):
            self._fields[self._front] = now
        self._front = stack.front_id
        self._fields = {key: each for key, each in self._fields.items() if stack.get(key) is not None}

    @Slot(object)
    def take(self, item: LiveItem) -> None:
        """Into the item's note; where the agent was outside the pane is remembered."""
        now = self._pane.window().focusWidget()
        if now is not None and not self._pane.isAncestorOf(now):
            self._forget()
            self._before = now
            now.destroyed.connect(self._on_gone)
        self._go_into(item)

    @Slot(object)
    def give_back(self, item: LiveItem | None) -> None:
        """To the item in front, or where the agent was before; not away from where the agent went since."""
        now = self._pane.window().focusWidget()
        if now is not None and not self._pane.isAncestorOf(now):
            return
        if item is not None:
            self._go_into(item)
        elif self._before is not None and self._before.isVisible():
            before = self._before
            self._forget()
            before.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def go_on(self) -> None:
        """After a wrap-up that ran on: only while the agent has not gone elsewhere."""
        now = self._pane.window().focusWidget()
        over = QApplication.activeModalWidget() or QApplication.activePopupWidget()
        here = now is None or self._pane.isAncestorOf(now)
        if here and over is None and self._pane.isVisible():
            self.goes_on.emit()

    def _go_into(self, item: LiveItem) -> None:
        """A mail is read first, and its outcome is one digit; a begun answer goes on where it was left."""
        field = self._fields.pop(item.draft_id, None) if item.is_mail and item.mail else None
        in_note = field is self._note.editor if field is not None else bool(item.note) and not item.mail
        if not item.is_mail or in_note:
            self._note.take_cursor(item.cursor)
            return
        (field or self._mail).setFocus(Qt.FocusReason.OtherFocusReason)
        if item.mail:
            self._mail.keep_in_sight()

    def _is_of_mail(self, widget: QWidget) -> bool:
        return widget is self._note.editor or self._mail.isAncestorOf(widget)

    def _forget(self) -> None:
        if self._before is not None:
            self._before.destroyed.disconnect(self._on_gone)
        self._before = None

    @Slot()
    def _on_gone(self) -> None:
        self._before = None
