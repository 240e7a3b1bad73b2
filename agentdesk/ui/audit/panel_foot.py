"""Knows what stands still below a review: a warning about it, and the verb that comes next, to save it or to plan a coaching."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from agentdesk.ui.audit.told import Told
from agentdesk.ui.controls import KeyHint
from agentdesk.ui.shortcuts import native
from agentdesk.ui.theme import Theme


class PanelFoot(QWidget):
    """A warning here moves nothing of the form above. Signals: `saved()` and `coach_wanted()` on their buttons."""

    saved = Signal()
    coach_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._warned = Told(theme, self)
        self._save = self._button("Ctrl+Return")
        self._coach = self._button("C")
        self._coach.setText(self.tr("Plan coaching"))
        self._save.clicked.connect(self.saved)
        self._coach.clicked.connect(self.coach_wanted)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 4, 16, 12)
        column.setSpacing(8)
        for each in (self._warned, self._save, self._coach):
            column.addWidget(each)
        self.show_verbs(save=False, coach=False)

    def warn(self, text: str) -> None:
        """An empty text takes it away."""
        self._warned.say(text)

    def show_verbs(self, *, save: bool, coach: bool) -> None:
        """At most one of them: what is not saved yet is nothing to coach by."""
        self._save.setVisible(save)
        self._coach.setVisible(coach and not save)
        self.wait(is_saving=False)
        self._save.setEnabled(save)

    def wait(self, *, is_saving: bool) -> None:
        """While it is being saved it cannot be saved again."""
        self._save.setEnabled(not is_saving)
        self._save.setText(self.tr("Saving…") if is_saving else self.tr("Save the review"))

    def forbid(self) -> None:
        """It is on its way to the workspace already."""
        self._save.setEnabled(False)

    @property
    def may_save(self) -> bool:
        return self._save.isVisibleTo(self) and self._save.isEnabled()

    @property
    def may_coach(self) -> bool:
        return self._coach.isVisibleTo(self)

    def _button(self, keys: str) -> QPushButton:
        button = QPushButton(self)
        button.setProperty("look", "primary")
        row = QHBoxLayout(button)
        row.setContentsMargins(0, 0, 8, 0)
        row.addStretch()
        row.addWidget(KeyHint(native(keys), button))
        return button
