"""Knows what a locked desk shows: who it belongs to, a line for the password, and a ringing call by its number only."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from agentdesk.ui.controls import IconLabel, label, relook
from agentdesk.ui.entering.sign_in import WIDTH, PasswordLine
from agentdesk.ui.theme import Theme


class LockCard(QFrame):
    """Signals: `entered(str)` with the password; `answered` and `rejected` (no payload) for the call."""

    entered = Signal(str)
    answered = Signal()
    rejected = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("look", "pane")
        self.setFixedWidth(WIDTH)
        self.setAccessibleName(self.tr("AgentDesk is locked"))
        self._who = label("", "muted", self, wrap=True)
        self.password = PasswordLine(theme, self)
        self.password.setPlaceholderText(self.tr("Password of the workspace"))
        self._wrong = label("", "red", self, wrap=True)
        self._wrong.hide()
        self._go = QPushButton(self.tr("Unlock"), self)
        self._go.setProperty("look", "primary")
        self._go.clicked.connect(self._on_go)
        self.password.returnPressed.connect(self._on_go)
        top = QHBoxLayout()
        top.setSpacing(10)
        top.addWidget(IconLabel(theme, "lock", "accent", 22, self))
        top.addWidget(label(self.tr("AgentDesk is locked"), "hero", self), 1)
        buttons = QHBoxLayout()
        buttons.addStretch()
        buttons.addWidget(self._go)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(8)
        column.addLayout(top)
        column.addWidget(self._who)
        column.addSpacing(4)
        column.addWidget(self.password)
        column.addWidget(self._wrong)
        column.addLayout(buttons)
        self._call = self._call_part(theme)
        column.addWidget(self._call)
        self.show_call("", "")

    def show_owner(self, text: str) -> None:
        self._who.setText(text)
        self.refuse("")

    def show_call(self, state: str, number: str, *, ringing: bool = False) -> None:
        """The call in front: nothing of who it is but the number; "" when there is none."""
        self._call.setVisible(bool(state))
        self._state.setText(state)
        self._number.setText(number)
        self._answer.setVisible(ringing)
        self._reject.setVisible(ringing)

    def refuse(self, sentence: str) -> None:
        self._go.setEnabled(True)
        self.password.setEnabled(True)
        self._wrong.setText(sentence)
        self._wrong.setVisible(bool(sentence))
        relook(self.password, "wrong" if sentence else "")

    def _call_part(self, theme: Theme) -> QFrame:
        part = QFrame(self)
        part.setObjectName("lockedCall")
        self._state = label("", "muted", part)
        self._number = label("", "value", part)
        self._answer = QPushButton(self.tr("Answer"), part)
        self._answer.setProperty("look", "primary")
        self._answer.setIcon(theme.icon("phone", "onAccent", 16))
        self._reject = QPushButton(self.tr("Reject"), part)
        # Never by Tab or Enter: whoever types a password must not answer or reject a call with it.
        for button, signal in ((self._answer, self.answered), (self._reject, self.rejected)):
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.clicked.connect(signal)
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addWidget(self._state)
        texts.addWidget(self._number)
        row = QHBoxLayout(part)
        row.setContentsMargins(0, 12, 0, 0)
        row.addWidget(IconLabel(theme, "phone-incoming", "accent", 20, part))
        row.addLayout(texts, 1)
        row.addWidget(self._reject)
        row.addWidget(self._answer)
        return part

    @Slot()
    def _on_go(self) -> None:
        if not self._go.isEnabled() or not self.password.text():
            self.password.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self._go.setEnabled(False)
        typed = self.password.take()
        self.password.setEnabled(False)
        self.entered.emit(typed)
