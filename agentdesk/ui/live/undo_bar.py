"""Knows the ten seconds in which a log can be taken back."""

from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from agentdesk.services.calls import Undoable
from agentdesk.ui.live.elided import ElidedLabel
from agentdesk.ui.words import Words


class UndoBar(QFrame):
    """Signals: `undone` (no payload)."""

    undone = Signal()

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
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
        self._button = QPushButton(self)
        self._button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._button.clicked.connect(self.undone)
        row.addLayout(lines, 1)
        row.addWidget(self._button)
        self.hide()

    def show_undoable(self, undoable: Undoable | None, now: datetime, key: str) -> None:
        self.setVisible(undoable is not None)
        if undoable is None:
            return
        outcome = self._words.outcome(undoable.log.outcome) if undoable.log.outcome else self.tr("Note")
        self._said.show_text(self.tr("Logged: {outcome}").format(outcome=outcome))
        self._whom.show_text(undoable.item.name)
        self._whom.setVisible(bool(undoable.item.name))
        left = max(0, round((undoable.until - now).total_seconds()))
        self._button.setText(self.tr("Undo {key} ({seconds})").format(key=key, seconds=left).replace("  ", " "))
        self._button.setAccessibleName(self.tr("Undo"))
