"""Knows that the wheel scrolls the page: a closed drop-down or number under the mouse does not change by it."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QWidget


class _ScrollsPast(QObject):
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Wheel and isinstance(watched, QWidget) and not watched.hasFocus():
            event.ignore()  # what lies under it scrolls
            return True
        return super().eventFilter(watched, event)


def scroll_past(control: QWidget) -> None:
    """Only the control that has the keyboard is turned by the wheel, and the wheel gives nobody the keyboard."""
    control.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    control.installEventFilter(_ScrollsPast(control))
