"""Knows the card at which somebody signs in at a workspace on a server, in the middle of the window, over nothing else."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from agentdesk.ui.controls import IconLabel, label, relook
from agentdesk.ui.theme import Theme

WIDTH = 400


class PasswordLine(QLineEdit):
    """Hidden signs, with an eye that shows them while it is pressed in; nothing of it is remembered by the screen."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setInputMethodHints(
            Qt.InputMethodHint.ImhHiddenText | Qt.InputMethodHint.ImhSensitiveData
            | Qt.InputMethodHint.ImhNoPredictiveText
        )  # fmt: skip
        self.setAccessibleName(self.tr("Password"))
        self._eye = QAction(self)
        self._eye.setCheckable(True)
        self._eye.toggled.connect(self._on_eye)
        self.addAction(self._eye, QLineEdit.ActionPosition.TrailingPosition)
        theme.changed.connect(self._dress)
        self._dress()

    def take(self) -> str:
        """What was typed; the line is empty afterwards."""
        typed = self.text()
        self.clear()
        self._eye.setChecked(False)
        return typed

    @Slot(bool)
    def _on_eye(self, shown: bool) -> None:  # noqa: FBT001 a slot of a bool signal
        self.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)
        self._dress()

    @Slot()
    def _dress(self) -> None:
        shown = self._eye.isChecked()
        self._eye.setIcon(self._theme.icon("eye-off" if shown else "eye", "muted", 18))
        self._eye.setText(self.tr("Hide the password") if shown else self.tr("Show the password"))
        self._eye.setToolTip(self._eye.text())


class SignInCard(QFrame):
    """Signals: `entered(str, str, bool)` login, password, and whether it is to be kept; `given_up` (no payload)."""

    entered = Signal(str, str, bool)
    given_up = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("look", "pane")
        self.setFixedWidth(WIDTH)
        self.setAccessibleName(self.tr("Sign in"))
        self._heading = label("", "hero", self)
        self._place = label("", "muted", self, wrap=True)
        self._login = QLineEdit(self)
        self._login.setAccessibleName(self.tr("Login"))
        self._login.setMaxLength(63)
        self._password_label = label(self.tr("Password"), "label", self)
        self._password = PasswordLine(theme, self)
        self._wrong = label("", "red", self, wrap=True)
        self._wrong.hide()
        self._keep = QCheckBox(self.tr("Keep on this computer, in its keyring"), self)
        self._keep.setChecked(True)
        self._go = QPushButton(self)
        self._go.setProperty("look", "primary")
        self._cancel = QPushButton(self.tr("Cancel"), self)
        self._cancel.clicked.connect(self.given_up)
        self._go.clicked.connect(self._on_go)
        for line in (self._login, self._password):
            line.returnPressed.connect(self._on_go)
            line.textEdited.connect(self._forgive)
        top = QHBoxLayout()
        top.setSpacing(10)
        top.addWidget(IconLabel(theme, "user", "accent", 22, self))
        top.addWidget(self._heading, 1)
        buttons = QHBoxLayout()
        buttons.addStretch()
        buttons.addWidget(self._cancel)
        buttons.addWidget(self._go)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(8)
        column.addLayout(top)
        column.addWidget(self._place)
        column.addSpacing(6)
        column.addWidget(label(self.tr("Login"), "label", self))
        column.addWidget(self._login)
        column.addWidget(self._password_label)
        column.addWidget(self._password)
        column.addWidget(self._wrong)
        column.addWidget(self._keep)
        column.addSpacing(6)
        column.addLayout(buttons)
        self.rest()

    def ask(self, place: str, login: str, *, another: bool = False, password: bool = True) -> None:
        """For this login, or for `another` person who takes the desk over; a file asks for no `password`."""
        self._heading.setText(self.tr("Another user") if another else self.tr("Sign in"))
        self._place.setText(place)
        self._login.setText("" if another else login)
        self._login.setReadOnly(not another)
        self._login.setFocusPolicy(Qt.FocusPolicy.StrongFocus if another else Qt.FocusPolicy.ClickFocus)
        self._cancel.setVisible(another)
        for each in (self._password, self._password_label):
            each.setVisible(password)
        self._keep.setVisible(password and self._keep.isEnabled())
        self._password.clear()
        self._forgive()
        self.rest()

    def let_keep(self, can: bool) -> None:  # noqa: FBT001 a truth that is told
        """Whether this computer has a keyring."""
        self._keep.setEnabled(can)
        self._keep.setChecked(can and self._keep.isChecked())
        self._keep.setVisible(can and not self._password.isHidden())

    def refuse(self, sentence: str) -> None:
        """Why not, beside the field it is about; what was typed is gone, who it was stays."""
        self.rest()
        relook(self._wrong, "red")
        self._wrong.setText(sentence)
        self._wrong.setVisible(bool(sentence))
        relook(self._password, "wrong" if sentence else "")

    def wait(self, sentence: str) -> None:
        """They were let in, and what is still to come is said."""
        self._cancel.hide()
        relook(self._wrong, "muted")  # nothing is wrong
        self._wrong.setText(sentence)
        self._wrong.show()

    def rest(self) -> None:
        """It waits for somebody."""
        self._go.setText(self.tr("Sign in"))
        for each in (self._go, self._password, self._login):
            each.setEnabled(True)

    def take_keyboard(self) -> None:
        empty = not self._login.text() or self._password.isHidden()
        (self._login if empty else self._password).setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _on_go(self) -> None:
        login = self._login.text().strip()
        if not self._go.isEnabled() or not login or not (self._password.text() or self._password.isHidden()):
            self.take_keyboard()
            return
        self._forgive()
        self._go.setText(self.tr("Signing in…"))
        password = self._password.take()
        for each in (self._go, self._password):
            each.setEnabled(False)
        self.entered.emit(login, password, self._keep.isChecked())

    @Slot()
    def _forgive(self) -> None:
        self._wrong.hide()
        relook(self._password, "")
