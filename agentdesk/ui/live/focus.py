"""Knows where the keyboard was before a call took the agent away, and gives it back."""

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QApplication, QWidget

from agentdesk.domain.live import LiveItem
from agentdesk.ui.live.note_box import NoteBox


class FocusKeeper(QObject):
    """Moves the keyboard only where the agent went: answering, F6, a new note, and back after the log.

    Signals: `goes_on` (no payload): what was wished for a while ago is still wanted, for the agent is still here.
    """

    goes_on = Signal()

    def __init__(self, pane: QWidget, note: NoteBox, mail: QWidget) -> None:
        super().__init__(pane)
        self._pane, self._note, self._mail = pane, note, mail
        self._before: QWidget | None = None

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
        """A mail is read first, and its outcome is one digit."""
        if item.is_mail and not item.note:
            self._mail.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._note.take_cursor(item.cursor)

    def _forget(self) -> None:
        if self._before is not None:
            self._before.destroyed.disconnect(self._on_gone)
        self._before = None

    @Slot()
    def _on_gone(self) -> None:
        self._before = None
