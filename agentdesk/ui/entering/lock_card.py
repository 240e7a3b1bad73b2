"""Knows what a locked desk asks: whose it is, a line for their password, and the way for somebody else to work here."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from agentdesk.ui.controls import IconLabel, label, relook
from agentdesk.ui.entering.sign_in import WIDTH, PasswordLine
from agentdesk.ui.theme import Theme


class LockCard(QFrame):
    """Signals: `entered(str)` with the password; `another_wanted` (no payload) by somebody who is not its owner."""

    entered = Signal(str)
    another_wanted = Signal()

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
        self._another = QPushButton(self.tr("Another user…"), self)
        self._another.clicked.connect(self.another_wanted)
        buttons = QHBoxLayout()
        buttons.addWidget(self._another)
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

    def show_owner(self, text: str) -> None:
        self._who.setText(text)
        self.refuse("")

    def refuse(self, sentence: str) -> None:
        self._go.setEnabled(True)
        self.password.setEnabled(True)
        self._wrong.setText(sentence)
        self._wrong.setVisible(bool(sentence))
        relook(self.password, "wrong" if sentence else "")

    @Slot()
    def _on_go(self) -> None:
        if not self._go.isEnabled() or not self.password.text():
            self.password.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self._go.setEnabled(False)
        typed = self.password.take()
        self.password.setEnabled(False)
        self.entered.emit(typed)
