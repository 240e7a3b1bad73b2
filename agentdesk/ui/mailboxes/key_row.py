"""Knows what lets this computer into a mailbox: a password that is typed and never shown again, or the provider's page."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from agentdesk.domain.mailboxes import SignIn
from agentdesk.ui.controls import label


class KeyRow(QWidget):
    """Signals: `sign_in_wanted`; `given_up` when nobody is to wait for the browser any more."""

    sign_in_wanted = Signal()
    given_up = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._way = SignIn.PASSWORD
        self._waits = False
        self._password = QLineEdit(self)
        self._password.setEchoMode(QLineEdit.EchoMode.Password)
        self._password.setAccessibleName(self.tr("Password"))
        self._button = QPushButton(self)
        self._button.clicked.connect(self._on_pressed)
        self._state = label("", "muted", self, wrap=True)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._password, 1)
        row.addWidget(self._button, 0, Qt.AlignmentFlag.AlignLeft)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(row)
        column.addWidget(self._state)

    @property
    def password(self) -> str:
        """What is typed; "" for the one that is kept."""
        return self._password.text() if self._way is SignIn.PASSWORD else ""

    def show_key(self, way: SignIn, *, has_key: bool, is_known: bool) -> None:
        """`is_known`: the shop's program is registered with the provider."""
        self._way = way
        by_password = way is SignIn.PASSWORD
        self._password.setVisible(by_password)
        self._button.setVisible(not by_password)
        self._password.setPlaceholderText(
            self.tr("As it is kept in the keyring") if has_key else self.tr("Kept in the keyring of this computer")
        )
        if not is_known:
            text = self.tr("The shop's program is not registered there yet: see the foot of this page.")
        elif has_key:
            text = "" if by_password else self.tr("This computer is signed in.")
        else:
            text = (
                self.tr("This computer has no password for it.")
                if by_password
                else self.tr("This computer is not signed in.")
            )
        self._state.setText(text)
        self._state.setVisible(bool(text))
        self._button.setEnabled(is_known)
        self._say(again=has_key)

    def show_waiting(self, waits: bool) -> None:  # noqa: FBT001 as setVisible
        self._waits = waits
        if waits:
            self._state.setText(self.tr("Sign in on the page that has opened in your browser."))
            self._state.show()
            self._button.setText(self.tr("Give up"))

    def forget(self) -> None:
        """Nothing that was typed stays on the screen."""
        self._password.clear()

    def _say(self, *, again: bool) -> None:
        if not self._waits:
            self._button.setText(self.tr("Sign in again…") if again else self.tr("Sign in…"))

    @Slot()
    def _on_pressed(self) -> None:
        if self._waits:
            self.given_up.emit()
        else:
            self.sign_in_wanted.emit()
