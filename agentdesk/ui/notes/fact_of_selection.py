"""Knows how selected words of a note become a fact: Ctrl+K, then F. Without a selection Ctrl+K stays the search."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget

from agentdesk.domain.ids import CustomerId
from agentdesk.ui.controls import label
from agentdesk.ui.question import Question

PATIENCE_MS = 800
"""No F in that time: it was the search that was meant."""


class FactDialog(Question):
    """Signals: `remembered(key, value)`."""

    remembered = Signal(str, str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.say(self.tr("Remember this"), self.tr("Remember"))
        self._key = QLineEdit(self)
        self._key.setAccessibleName(self.tr("What it is about"))
        self._key.setPlaceholderText(self.tr("What it is about, such as: reachable"))
        self._key.setMaxLength(60)
        self._value = QLineEdit(self)
        self._value.setAccessibleName(self.tr("What the customer told"))
        self._value.setMaxLength(400)
        for text, line in ((self.tr("What it is about"), self._key), (self.tr("What the customer told"), self._value)):
            self.content.addWidget(label(text, "label", self))
            self.content.addWidget(line)
            line.textChanged.connect(self._on_typed)
        self.accepted.connect(self._on_accepted)

    def ask(self, about: str, words: str) -> None:
        """`key: value` fills both lines; other words are the value."""
        key, colon, value = words.partition(":")
        self.tell(about)
        self._key.setText(key.strip() if colon else "")
        self._value.setText(value.strip() if colon else words.strip())
        self._on_typed()
        self.open()
        (self.accept_button if colon else self._key).setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _on_typed(self) -> None:
        self.accept_button.setEnabled(bool(self._key.text().strip() and self._value.text().strip()))

    @Slot()
    def _on_accepted(self) -> None:
        self.remembered.emit(self._key.text().strip(), self._value.text().strip())


class FactOfSelection(QObject):
    """Watches one editor. Signals: `remembered(CustomerId, key, value)`. `whose`: the customer of the note and their
    name, None when there is none.
    """

    remembered = Signal(object, str, str)

    def __init__(
        self,
        editor: QPlainTextEdit,
        whose: Callable[[], tuple[CustomerId, str] | None],
        search: Callable[[], object],
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._editor, self._whose, self._search, self._window = editor, whose, search, window
        self._asked_for: CustomerId | None = None
        self._dialog: FactDialog | None = None
        self._patience = QTimer(self, interval=PATIENCE_MS, singleShot=True)
        self._patience.timeout.connect(self._seek)
        editor.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() in {QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress}:
            return self._takes(event)
        return super().eventFilter(watched, event)

    def _takes(self, event: QKeyEvent) -> bool:
        pressed = event.type() == QEvent.Type.KeyPress
        is_first = event.key() == Qt.Key.Key_K and event.modifiers() == Qt.KeyboardModifier.ControlModifier
        if is_first and self._editor.textCursor().hasSelection() and self._whose() is not None:
            event.accept()
            if pressed:
                self._patience.start()
            return pressed
        if not self._patience.isActive() or event.key() in {Qt.Key.Key_Control, Qt.Key.Key_Meta, Qt.Key.Key_Shift}:
            return False
        event.accept()
        if pressed:
            self._patience.stop()
            if event.key() == Qt.Key.Key_F:
                self._ask()
            elif event.key() != Qt.Key.Key_Escape:
                self._search_from(event)
        return pressed

    def _search_from(self, event: QKeyEvent) -> None:
        """A letter was the first one of what is sought: without it somebody else is found."""
        self._seek()
        line = QApplication.focusWidget()
        if event.text().isprintable() and isinstance(line, QLineEdit):
            line.insert(event.text())

    @Slot()
    def _seek(self) -> None:
        """The words are chosen no more: back from the search, the next letter would replace them."""
        cursor = self._editor.textCursor()
        cursor.setPosition(cursor.selectionEnd())
        self._editor.setTextCursor(cursor)
        self._search()

    def _ask(self) -> None:
        whose = self._whose()
        if whose is None:
            return
        if self._dialog is None:
            self._dialog = FactDialog(self._window)
            self._dialog.remembered.connect(self._on_remembered)
        self._asked_for, name = whose
        words = " ".join(self._editor.textCursor().selectedText().split())
        self._dialog.ask(name, words)

    @Slot(str, str)
    def _on_remembered(self, key: str, value: str) -> None:
        """Of whom it was asked, whoever is in front by now."""
        self.remembered.emit(self._asked_for, key, value)
