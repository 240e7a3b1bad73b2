"""Knows the question of a shared desk: which extension does the agent sit at today? A strip in the window, no dialog."""

import re

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from agentdesk.ui.controls import label

WIDTH = 460
TOP = 67
"""Just below the top bar."""
_EXTENSION = re.compile(r"[0-9A-Za-z*#._-]{1,20}")


class HotDeskStrip(QFrame):
    """Over the page and out of nobody's way. Signals: `told(str)` with the extension; `put_off` (no payload)."""

    told = Signal(str)
    put_off = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.setProperty("look", "popup")
        self.setAccessibleName(self.tr("Today's extension"))
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 14)
        column.setSpacing(8)
        column.addWidget(label(self.tr("Which extension do you sit at today?"), "h2", self))
        self._line = QLineEdit(self)
        self._line.setAccessibleName(self.tr("Extension"))
        self._line.setPlaceholderText(self.tr("for instance 204"))
        self._line.setMaxLength(20)
        self._line.returnPressed.connect(self._on_told)
        self._line.textEdited.connect(self._clear_hint)
        use = QPushButton(self.tr("Use it"), self)
        use.setProperty("look", "primary")
        use.clicked.connect(self._on_told)
        later = QPushButton(self.tr("Not now"), self)
        later.clicked.connect(self._on_later)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._line, 1)
        row.addWidget(use)
        row.addWidget(later)
        column.addLayout(row)
        self._hint = label(self.tr("Until then no call comes to this desk."), "muted", self, wrap=True)
        column.addWidget(self._hint)
        window.installEventFilter(self)
        self.hide()

    def ask(self, last: str) -> None:
        """`last`: where they sat before; the keyboard comes here only when nobody else has it."""
        self._line.setText(last)
        self._line.selectAll()
        self._place()
        self.show()
        self.raise_()
        focus = QApplication.focusWidget()
        if focus is None or focus is self._window or not self._window.isAncestorOf(focus):
            self._line.setFocus(Qt.FocusReason.OtherFocusReason)

    def take_keyboard(self) -> None:
        self._line.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and not self.isHidden():
            self._place()
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._on_later()
        else:
            super().keyPressEvent(event)

    def _place(self) -> None:
        self.setFixedWidth(min(WIDTH, self._window.width() - 40))
        self.adjustSize()
        self.move((self._window.width() - self.width()) // 2, TOP)

    @Slot()
    def _on_told(self) -> None:
        extension = self._line.text().strip()
        if not _EXTENSION.fullmatch(extension):
            self._hint.setText(self.tr("An extension has digits or letters, no spaces. It stands on the telephone."))
            self._line.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.hide()
        self.told.emit(extension)

    @Slot()
    def _on_later(self) -> None:
        self.hide()
        self.put_off.emit()

    @Slot()
    def _clear_hint(self) -> None:
        self._hint.setText(self.tr("Until then no call comes to this desk."))
