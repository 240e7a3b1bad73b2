"""Knows how a page of the phone stands: one column in the middle, and on top of it how the line does now."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from agentdesk.domain.calls import LineState
from agentdesk.ui.controls import IconLabel, label
from agentdesk.ui.tab_order import tab_as_laid_out
from agentdesk.ui.theme import Theme

WIDTH = 720
_TINTS = {
    LineState.READY: "green",
    LineState.CONNECTING: "accent",
    LineState.DEGRADED: "amber",
    LineState.OFF: "muted",
}


class PhonePage(QScrollArea):
    """Empty below the line; who inherits puts cards in and calls `finish`."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._page = QWidget(self)
        self._page.setObjectName("root")
        self.body = QWidget(self._page)
        self.body.setMaximumWidth(WIDTH)
        middle = QHBoxLayout(self._page)
        middle.setContentsMargins(13, 13, 13, 13)
        middle.addStretch(1)
        middle.addWidget(self.body, 100)
        middle.addStretch(1)
        self._column = QVBoxLayout(self.body)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(12)
        state = QFrame(self.body)
        state.setProperty("look", "pane")
        row = QHBoxLayout(state)
        row.setContentsMargins(18, 14, 18, 14)
        row.setSpacing(10)
        self._dot = IconLabel(theme, "dot", "muted", 12, state)
        self._line = label("", "", state, wrap=True)
        row.addWidget(self._dot, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._line, 1)
        self._column.addWidget(state)

    def finish(self, *cards: QWidget) -> None:
        """Below the line, from top to bottom."""
        for card in cards:
            self._column.addWidget(card)
        self._column.addStretch()
        self.setWidget(self._page)
        tab_as_laid_out(self._page)

    def say_line(self, state: LineState, text: str) -> None:
        """In words too: a colour alone says nothing to some."""
        self._dot.show_icon("dot", _TINTS.get(state, "red"))
        self._line.setText(text)
        self._line.setAccessibleName(text)
