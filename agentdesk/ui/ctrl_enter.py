"""Knows how a form takes Ctrl+Enter for itself: elsewhere on the window that key logs a contact."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


def is_ctrl_enter(event: QKeyEvent) -> bool:
    """Either Enter, with Ctrl alone."""
    plain = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    return event.key() in _ENTER and plain == Qt.KeyboardModifier.ControlModifier


class CtrlEnterForm(QWidget):
    """Signals: `handed_in()` on Ctrl+Enter, wherever the keyboard is inside."""

    handed_in = Signal()

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and is_ctrl_enter(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if is_ctrl_enter(event):
            self.handed_in.emit()
        else:
            super().keyPressEvent(event)
