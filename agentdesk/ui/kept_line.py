"""Knows a line of words that outlives its dialog: what was typed and left stands there again, also after a kill."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from agentdesk.ui.half_said import HalfSaid


class KeptLine(QLineEdit):
    """Empty until it is told what its words are about."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._half_said = HalfSaid()
        self._about = ""
        self.textEdited.connect(self._on_edited)

    def begin(self, half_said: HalfSaid, about: str) -> None:
        """`about` names what the words are for, over a restart too."""
        self._half_said, self._about = half_said, about
        self.setText("".join(half_said.of(about)))

    def say(self) -> str:
        """The words, which are said with this and kept no more."""
        words = self.text().strip()
        if self._about:
            self._half_said.drop(self._about)
        return words

    @Slot(str)
    def _on_edited(self, text: str) -> None:
        if self._about and text.strip():
            self._half_said.keep(self._about, text)
        elif self._about:
            self._half_said.drop(self._about)
