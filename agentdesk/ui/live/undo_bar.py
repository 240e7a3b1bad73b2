"""Knows the ten seconds in which a log, or a note thrown away, can be taken back."""

from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from agentdesk.services.calls import Undoable
from agentdesk.ui.controls import IconLabel
from agentdesk.ui.live.elided import ElidedLabel
from agentdesk.ui.live.key_button import KeyButton
from agentdesk.ui.theme import Theme
from agentdesk.ui.words import Words


class UndoBar(QFrame):
    """Signals: `undone` (no payload)."""

    undone = Signal()

    def __init__(self, theme: Theme, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self.setProperty("look", "banner-accent")
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 5, 6, 5)
        self._said, self._whom = ElidedLabel(self), ElidedLabel(self, "line")
        lines = QVBoxLayout()
        lines.setSpacing(0)
        lines.addWidget(self._said)
        lines.addWidget(self._whom)
        self._left = ElidedLabel(self, "amber")
        lines.addWidget(self._left)
        self._button = KeyButton(theme, "quick", self)
        self._button.setMaximumWidth(160)
        self._button.clicked.connect(self.undone)
        row.addWidget(IconLabel(theme, "circle-check", "green", 18, self))
        row.addLayout(lines, 1)
        row.addWidget(self._button)
        self.hide()

    def show_undoable(self, undoable: Undoable | None, now: datetime, key: str) -> None:
        self.setVisible(undoable is not None)
        if undoable is None:
            return
        log = undoable.log
        if log is None:
            outcome = said = self.tr("Note thrown away")
        else:
            outcome = self._words.outcome(log.outcome) if log.outcome else self.tr("Note")
            said = self.tr("Logged: {outcome}").format(outcome=outcome)
        left = max(0, round((undoable.until - now).total_seconds()))
        seconds = self.tr("%n s", "seconds", left)
        self._said.show_text(outcome)
        self._said.setAccessibleName(said)
        whom = undoable.item.name or self._words.phone(undoable.item.number)
        self._whom.show_text(f"{whom} · {seconds}" if whom else seconds)
        self._left.show_text(self.tr("%n not seen, left open", "ticked items", undoable.left))
        self._left.setVisible(undoable.left > 0)
        self._button.show_texts((self.tr("Undo"),), key)
