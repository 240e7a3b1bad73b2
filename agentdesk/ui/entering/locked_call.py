"""Knows what a locked desk shows of a call: its number and nothing else, to be answered or rejected by the mouse."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from agentdesk.ui.controls import IconLabel, label
from agentdesk.ui.theme import Theme


class LockedCall(QFrame):
    """Signals: `answered` and `rejected` (no payload)."""

    answered = Signal()
    rejected = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("lockedCall")
        self._state = label("", "muted", self)
        self._number = label("", "value", self)
        self._answer = QPushButton(self.tr("Answer"), self)
        self._answer.setProperty("look", "primary")
        self._answer.setIcon(theme.icon("phone", "onAccent", 16))
        self._reject = QPushButton(self.tr("Reject"), self)
        # Never by Tab or Enter: whoever types a password must not answer or reject a call with it.
        for button, signal in ((self._answer, self.answered), (self._reject, self.rejected)):
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.clicked.connect(signal)
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addWidget(self._state)
        texts.addWidget(self._number)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 12, 0, 0)
        row.addWidget(IconLabel(theme, "phone-incoming", "accent", 20, self))
        row.addLayout(texts, 1)
        row.addWidget(self._reject)
        row.addWidget(self._answer)
        self.show_call("", "")

    def show_call(self, state: str, number: str, *, ringing: bool = False) -> None:
        """The call in front: nothing of who it is but the number; "" when there is none."""
        self.setVisible(bool(state))
        self._state.setText(state)
        self._number.setText(number)
        self._answer.setVisible(ringing)
        self._reject.setVisible(ringing)
