"""Knows the fields of a softphone's account: where it registers, as whom, over what, and its password."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox, QFormLayout, QFrame, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from agentdesk.domain.errors import AgentDeskError
from agentdesk.domain.events import PhoneTried
from agentdesk.domain.phone_account import PhoneAccount, account_of
from agentdesk.ui.controls import label, relook
from agentdesk.ui.shortcuts import PersonalSettings
from agentdesk.ui.wheel import scroll_past
from agentdesk.ui.words_phone import PhoneSentences

FIELDS = ("phone.server", "phone.user", "phone.auth-user", "phone.pin")


class AccountForm(QFrame):
    """Signals: `try_wanted(PhoneAccount, str)` with the password typed ("" = the kept one); `saved(str)` with it."""

    try_wanted = Signal(object, str)
    saved = Signal(str)

    def __init__(self, settings: PersonalSettings, sentences: PhoneSentences, parent: QWidget) -> None:
        super().__init__(parent)
        self._settings, self._sentences = settings, sentences
        self._offered_pin = ""
        self.setProperty("look", "pane")
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 14, 18, 16)
        column.setSpacing(10)
        column.addWidget(label(self.tr("Account"), "h2", self))
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        form.setVerticalSpacing(8)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self._lines = {key: QLineEdit(self) for key in FIELDS}
        self._password = QLineEdit(self)
        self._password.setEchoMode(QLineEdit.EchoMode.Password)
        self._over = QComboBox(self)
        scroll_past(self._over)
        for name, text in (
            ("tls", self.tr("Encrypted (TLS)")),
            ("tcp", self.tr("In clear (TCP)")),
            ("udp", self.tr("In clear (UDP)")),
        ):
            self._over.addItem(text, name)
        self._add(form, self.tr("Server"), self._lines["phone.server"], self.tr("pbx.example.com, or several: the first is tried first"))  # fmt: skip
        self._add(form, self.tr("Extension or user"), self._lines["phone.user"], self.tr("201"))
        self._add(form, self.tr("Password"), self._password, self.tr("As it is kept in the keyring"))
        self._add(form, self.tr("Connection"), self._over, "")
        self._add(form, self.tr("Name for the password"), self._lines["phone.auth-user"], self.tr("Only when it is not the user"))  # fmt: skip
        self._add(form, self.tr("Trusted certificate"), self._lines["phone.pin"], self.tr("Only for one that nobody vouches for: its SHA-256"))  # fmt: skip
        column.addLayout(form)
        self._said = QFrame(self)
        said = QHBoxLayout(self._said)
        said.setContentsMargins(12, 8, 8, 8)
        self._sentence = label("", "", self._said, wrap=True)
        self._trust = QPushButton(self.tr("Trust this certificate"), self._said)
        self._trust.clicked.connect(self._on_trust)
        said.addWidget(self._sentence, 1)
        said.addWidget(self._trust)
        self._said.hide()
        column.addWidget(self._said)
        buttons = QHBoxLayout()
        buttons.addStretch()
        self._try = QPushButton(self.tr("Test the connection"), self)
        self._try.clicked.connect(self._on_try)
        save = QPushButton(self.tr("Save and connect"), self)
        save.setProperty("look", "primary")
        save.clicked.connect(self._on_save)
        buttons.addWidget(self._try)
        buttons.addWidget(save)
        column.addLayout(buttons)
        self.fill()

    def fill(self) -> None:
        """As the settings are."""
        for key, line in self._lines.items():
            line.setText(str(self._settings.get(key, "") or ""))
        self._over.setCurrentIndex(max(0, self._over.findData(self._settings.get("phone.transport", "tls"))))

    def show_tried(self, told: PhoneTried) -> None:
        self._try.setEnabled(True)
        self._offered_pin = told.pin if told.code == "certificate-untrusted" else ""
        self._tell(self._sentences.tried(told), good=told.code == "ok")

    def _add(self, form: QFormLayout, text: str, control: QWidget, hint: str) -> None:
        caption = label(text, "", self)
        caption.setBuddy(control)
        caption.setMinimumHeight(control.sizeHint().height())
        control.setAccessibleName(text)
        if isinstance(control, QLineEdit):
            control.setPlaceholderText(hint)
        form.addRow(caption, control)

    def _tell(self, text: str, *, good: bool) -> None:
        relook(self._said, "banner-accent" if good else "banner-amber")
        self._sentence.setText(text)
        self._said.setAccessibleName(text)
        self._trust.setVisible(bool(self._offered_pin))
        self._said.setVisible(bool(text))

    def _account(self) -> PhoneAccount | None:
        """What is typed; said in words where it cannot work."""
        typed = {key: line.text() for key, line in self._lines.items()}
        try:
            return account_of(
                typed["phone.server"], typed["phone.user"], str(self._over.currentData()),
                auth_user=typed["phone.auth-user"], pin=typed["phone.pin"],
            )  # fmt: skip
        except AgentDeskError as error:
            self._offered_pin = ""
            self._tell(self._sentences.tried(PhoneTried(error.code)), good=False)
            return None

    @Slot()
    def _on_try(self) -> None:
        account = self._account()
        if account is not None:
            self._try.setEnabled(False)
            self._offered_pin = ""
            self._tell(self.tr("Trying to register…"), good=True)
            self.try_wanted.emit(account, self._password.text())

    @Slot()
    def _on_trust(self) -> None:
        self._lines["phone.pin"].setText(self._offered_pin)
        self._on_try()

    @Slot()
    def _on_save(self) -> None:
        if self._account() is None:
            return
        for key, line in self._lines.items():
            self._settings.set(key, line.text().strip() or None)
        self._settings.set("phone.transport", str(self._over.currentData()))
        password = self._password.text()
        self._password.clear()
        self._offered_pin = ""
        self._tell(self.tr("Saved. The phone connects now."), good=True)
        self.saved.emit(password)
