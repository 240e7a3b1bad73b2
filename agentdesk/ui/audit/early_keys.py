"""Knows the keys of somebody who types before the form has come: kept, and typed again when it is there."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

MOST = 200


class EarlyKeys:
    """GUI thread. Keys with Ctrl and the like are not kept: they mean the page."""

    def __init__(self) -> None:
        self._kept: list[tuple[int, Qt.KeyboardModifier, str]] = []

    def takes(self, event: QKeyEvent, *, waits: bool) -> bool:
        """Whether this key is one to keep, while a form is waited for."""
        plain = event.modifiers() & ~(Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier)
        return waits and not plain and event.text().isprintable() and bool(event.text())

    def keep(self, event: QKeyEvent) -> None:
        if len(self._kept) < MOST:
            self._kept.append((event.key(), event.modifiers(), event.text()))

    def forget(self) -> None:
        """Another contact comes: they were not meant for it."""
        self._kept = []

    def say_again(self) -> None:
        """Each to whatever has the keyboard by then: a mark moves it on."""
        kept, self._kept = self._kept, []
        for key, modifiers, text in kept:
            here = QApplication.focusWidget()
            if here is not None:
                QCoreApplication.sendEvent(here, QKeyEvent(QKeyEvent.Type.KeyPress, key, modifiers, text))
