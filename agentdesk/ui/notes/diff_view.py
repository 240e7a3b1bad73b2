"""Knows how a change of words looks: what went is struck through in red, what came stands on green."""

from PySide6.QtCore import Slot
from PySide6.QtGui import QTextCharFormat
from PySide6.QtWidgets import QTextEdit, QWidget

from agentdesk.ui.notes.diff import Change, word_diff
from agentdesk.ui.theme import Theme


class DiffView(QTextEdit):
    """Two wordings woven together; plain text only, and it can be copied. `without`: one of them stands alone."""

    def __init__(self, theme: Theme, parent: QWidget, *, without: Change | None = None) -> None:
        super().__init__(parent)
        self._without = without
        self._theme = theme
        self._shown = ("", "")
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setAccessibleName(self.tr("What changes"))
        theme.changed.connect(self._paint)

    def compare(self, before: str, after: str) -> None:
        if (before, after) != self._shown:
            self._shown = (before, after)
            self._paint()

    @Slot()
    def _paint(self) -> None:
        self.clear()
        cursor = self.textCursor()
        for change, text in word_diff(*self._shown):
            if change is not self._without:
                cursor.insertText(text, self._format(change))
        gone = sum(change is Change.GONE for change, _ in word_diff(*self._shown))
        self.setAccessibleDescription(self.tr("%n place(s) differ", "", gone) if gone else "")

    def _format(self, change: Change) -> QTextCharFormat:
        made = QTextCharFormat()
        tint = {Change.SAME: "text2", Change.GONE: "red", Change.NEW: "green"}[change]
        made.setForeground(self._theme.color(tint))
        if change is not Change.SAME:
            made.setBackground(self._theme.color(f"{tint}Soft"))
            made.setFontStrikeOut(change is Change.GONE)
        return made
