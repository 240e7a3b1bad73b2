"""Knows how a word that is spelt wrongly looks: underlined, but not while it is still being typed."""

from collections.abc import Collection

from PySide6.QtCore import Slot
from PySide6.QtGui import QSyntaxHighlighter, QTextBlock, QTextCharFormat
from PySide6.QtWidgets import QPlainTextEdit

from agentdesk.domain.spelling import WordPlace, words_in
from agentdesk.ui.theme import Theme


class Underline(QSyntaxHighlighter):
    """Of one editor; its owner says which words are wrong."""

    def __init__(self, theme: Theme, editor: QPlainTextEdit) -> None:
        super().__init__(editor.document())
        self._theme, self._editor = theme, editor
        self._wrong: frozenset[str] = frozenset()
        self._open = -1
        editor.cursorPositionChanged.connect(self._on_moved)
        theme.changed.connect(self.rehighlight)

    def show_wrong(self, words: Collection[str]) -> None:
        if words != self._wrong:
            self._wrong = frozenset(words)
            self.rehighlight()

    def typed(self) -> None:
        """The word at the cursor is not done yet."""
        self._open = self._editor.textCursor().position()

    def highlightBlock(self, text: str) -> None:
        if not self._wrong:
            return
        look = QTextCharFormat()
        look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SpellCheckUnderline)
        look.setUnderlineColor(self._theme.color("red"))
        begins = self.currentBlock().position()
        for place in words_of(self.currentBlock()):
            is_open = begins + place.start <= self._open <= begins + place.start + place.length
            if place.word in self._wrong and not is_open:
                self.setFormat(place.start, place.length, look)

    @Slot()
    def settle(self) -> None:
        """The typing has stopped: the word at the cursor counts as well."""
        if self._open >= 0:
            block = self.document().findBlock(self._open)
            self._open = -1
            self.rehighlightBlock(block)

    @Slot()
    def _on_moved(self) -> None:
        if self._open != self._editor.textCursor().position():
            self.settle()


def words_of(block: QTextBlock) -> tuple[WordPlace, ...]:
    """Those of one line that have a spelling."""
    return words_in(block.text(), block.next().text())
