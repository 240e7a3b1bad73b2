"""Knows how a small question over the window looks: a heading, what it is about, and two buttons with our own words."""

from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPushButton, QVBoxLayout, QWidget

from agentdesk.ui.controls import label
from agentdesk.ui.ctrl_enter import is_ctrl_enter

WIDTH = 420


class Question(QDialog):
    """Opened with `open()`, never waited for; what was chosen comes as a signal of the one who inherits."""

    def __init__(self, parent: QWidget, *, width: int = WIDTH) -> None:
        super().__init__(parent)
        self.setModal(True)
        self.setFixedWidth(width)
        self._about = label("", "muted", self, wrap=True)
        self.content = QVBoxLayout()
        self.content.setSpacing(8)
        self.buttons = QDialogButtonBox(self)
        self.accept_button = QPushButton(self)
        self.accept_button.setProperty("look", "primary")
        self.cancel_button = QPushButton(self.tr("Cancel"), self)
        self.buttons.addButton(self.accept_button, QDialogButtonBox.ButtonRole.AcceptRole)
        self.buttons.addButton(self.cancel_button, QDialogButtonBox.ButtonRole.RejectRole)
        self.accept_button.setDefault(True)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 18)
        column.setSpacing(10)
        self._heading = label("", "h2", self)
        column.addWidget(self._heading)
        column.addWidget(self._about)
        column.addLayout(self.content)
        column.addSpacing(4)
        column.addWidget(self.buttons)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Enter does it from every field, also from one in which Enter begins a line."""
        if is_ctrl_enter(event):
            self.accept_button.click()
        else:
            super().keyPressEvent(event)

    def say(self, heading: str, accept: str) -> None:
        """The heading and the words on the button that does it."""
        self.setWindowTitle(heading)
        self._heading.setText(heading)
        self.accept_button.setText(accept)

    def tell(self, text: str) -> None:
        """The line under the heading."""
        self._about.setText(text)
        self._about.setVisible(bool(text))
