"""Knows what the centre says when no customer is in it: a welcome with keys, a wait, or what went wrong."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from agentdesk.ui.controls import IconLabel, KeyHint, label
from agentdesk.ui.shortcuts import Shortcuts
from agentdesk.ui.theme import Theme


class Placeholder(QWidget):
    """Signals: `retry_wanted` when "Try again" is pressed."""

    retry_wanted = Signal()

    def __init__(self, theme: Theme, shortcuts: Shortcuts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shortcuts = shortcuts
        self._icon = IconLabel(theme, "headphones", "accent", 44, self)
        self._heading = label("", "hero", self, wrap=True)
        self._heading.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._sentence = label("", "muted", self, wrap=True)
        self._sentence.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._retry = QPushButton(self.tr("Try again"), self)
        self._retry.clicked.connect(self.retry_wanted)
        self._keys = QWidget(self)
        self._hints: list[tuple[str, KeyHint]] = []
        self._build_keys()
        middle = QVBoxLayout()
        middle.setSpacing(10)
        middle.addStretch()
        middle.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignHCenter)
        middle.addWidget(self._heading)
        middle.addWidget(self._sentence)
        middle.addWidget(self._retry, 0, Qt.AlignmentFlag.AlignHCenter)
        middle.addSpacing(10)
        middle.addWidget(self._keys, 0, Qt.AlignmentFlag.AlignHCenter)
        middle.addStretch()
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 24, 24, 48)
        row.addStretch(1)
        row.addLayout(middle, 6)
        row.addStretch(1)
        shortcuts.changed.connect(self.show_keys)
        self.welcome()

    def welcome(self) -> None:
        self._say(
            "headphones",
            "accent",
            self.tr("Ready for the next customer"),
            self.tr("When the phone rings, the customer and everything that happened with them appears here."),
        )
        self._keys.show()

    def wait(self) -> None:
        self._say("loader-circle", "muted", self.tr("Looking up the customer…"), "")

    def trouble(self, heading: str, sentence: str, *, retry: bool = False) -> None:
        """What happened, what is safe, what to do; `retry` where asking again may help."""
        self._say("triangle-alert", "amber", heading, sentence)
        self._retry.setVisible(retry)

    def show_keys(self) -> None:
        """Keys as they are now; called again when one was edited or added."""
        for action_id, hint in self._hints:
            hint.show_keys(self._shortcuts.shown(action_id))

    def _say(self, icon: str, tint: str, heading: str, sentence: str) -> None:
        self._icon.show_icon(icon, tint)
        self._heading.setText(heading)
        self._sentence.setText(sentence)
        self._sentence.setVisible(bool(sentence))
        self._retry.hide()
        self._keys.hide()

    def _build_keys(self) -> None:
        grid = QGridLayout(self._keys)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(8)
        for row, (action_id, text) in enumerate(
            (
                ("window.search", self.tr("Find a customer, order or note")),
                ("window.queue", self.tr("Go to the work queue")),
                ("window.next-pane", self.tr("From pane to pane")),
                ("window.help", self.tr("All keys")),
            )
        ):
            hint = KeyHint("", self._keys)
            self._hints.append((action_id, hint))
            grid.addWidget(hint, row, 0, Qt.AlignmentFlag.AlignRight)
            grid.addWidget(label(text, "", self._keys), row, 1)
