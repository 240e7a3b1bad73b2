"""Knows a note that is being scored: its words to read, to select for a remark, and marked where a remark speaks of them."""

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit, QWidget

from agentdesk.ui.theme import Theme

LEAST, MOST = 58, 190
FRAME = 14


class NoteText(QTextEdit):
    """Places are counted in signs as Python counts them; Qt's count two for some.

    Signals: `attach_asked()` when Enter is pressed on a selection; `left()` on Esc.
    """

    attach_asked = Signal()
    left = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._note = ""
        self._quotes: tuple[tuple[int, int], ...] = ()
        self._here = (0, 0)
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setAccessibleName(self.tr("The note"))
        theme.changed.connect(self._paint)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)

    def show_note(self, note: str) -> None:
        if note != self._note:
            self._note = note
            self.setPlainText(note)

    def selected(self) -> tuple[int, int]:
        """First and last sign of what is selected, without the spaces around it; (0, 0) when nothing is."""
        cursor = self.textCursor()
        first, last = self._sign(cursor.selectionStart()), self._sign(cursor.selectionEnd())
        words = self._note[first:last]
        first += len(words) - len(words.lstrip())
        last -= len(words) - len(words.rstrip())
        return (first, last) if last > first else (0, 0)

    def show_quotes(self, quotes: Iterable[tuple[int, int]], here: tuple[int, int] = (0, 0)) -> None:
        """Marks what remarks speak of; `here` stands out and is scrolled to."""
        self._quotes, is_new = tuple(quotes), here != self._here
        self._here = here
        self._paint()
        if is_new and here[1] > here[0]:
            cursor = QTextCursor(self.document())
            cursor.setPosition(self._place(here[0]))
            self.setTextCursor(cursor)
            self.ensureCursorVisible()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if not event.modifiers():
                self.attach_asked.emit()
            case Qt.Key.Key_Escape:
                self.left.emit()
            case _:
                super().keyPressEvent(event)

    def _sign(self, place: int) -> int:
        return len(self._note.encode("utf-16-le")[: 2 * place].decode("utf-16-le", "ignore"))

    def _place(self, sign: int) -> int:
        return len(self._note[:sign].encode("utf-16-le")) // 2

    @Slot()
    def _fit(self) -> None:
        high = round(self.document().size().height()) + FRAME
        self.setFixedHeight(max(LEAST, min(MOST, high)))

    @Slot()
    def _paint(self) -> None:
        shown = []
        for first, last in dict.fromkeys((*self._quotes, self._here)):
            if not 0 <= first < last <= len(self._note):
                continue
            made = QTextEdit.ExtraSelection()
            cursor = QTextCursor(self.document())
            cursor.setPosition(self._place(first))
            cursor.setPosition(self._place(last), QTextCursor.MoveMode.KeepAnchor)
            look = QTextCharFormat()
            is_here = (first, last) == self._here
            look.setBackground(self._theme.color("amberSoft" if is_here else "slateSoft"))
            look.setForeground(self._theme.color("amber" if is_here else "slate"))
            look.setFontUnderline(is_here)
            made.cursor, made.format = cursor, look
            shown.append(made)
        self.setExtraSelections(shown)
