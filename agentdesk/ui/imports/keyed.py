"""Knows how a button of this page shows its key beside it, as it is now."""

from collections.abc import Callable

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from agentdesk.ui.controls import KeyHint
from agentdesk.ui.shortcuts import Shortcuts


class KeyedButton(QWidget):
    """A button and its key; pressing either does the same. Hidden, its key is silent."""

    def __init__(
        self, shortcuts: Shortcuts, action_id: str, keys: str, text: str, pressed: Callable[[], object], group: str,
        parent: QWidget, *, primary: bool = False,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._shortcuts, self._action_id = shortcuts, action_id
        self.button = QPushButton(text, self)
        if primary:
            self.button.setProperty("look", "primary")
        self._hint = KeyHint("", self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self.button)
        row.addWidget(self._hint)
        self.button.clicked.connect(pressed)
        # The action is this widget's: Qt keeps keys of hidden widgets silent.
        shortcuts.add(action_id, keys, text, self.button.click, parent=self, group=group)
        shortcuts.changed.connect(self._show_keys)
        self._show_keys()

    def say(self, text: str) -> None:
        self.button.setText(text)

    @Slot()
    def _show_keys(self) -> None:
        self._hint.show_keys(self._shortcuts.shown(self._action_id))
