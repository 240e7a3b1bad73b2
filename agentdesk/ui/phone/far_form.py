"""Knows the fields of a phone that is not ours: ports and names of the bridge, login of a manager, address of a box."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QFrame, QGridLayout, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from agentdesk.domain.errors import AgentDeskError, Refused
from agentdesk.domain.events import PhoneTried
from agentdesk.domain.phone_links import (
    AMI_PORT,
    AMI_TLS_PORT,
    BRIDGE_LAN_PORT,
    BRIDGE_PORT,
    FRITZ_PORT,
    ami_setup,
    bridge_setup,
    fritz_setup,
)
from agentdesk.ui.controls import label, relook
from agentdesk.ui.shortcuts import PersonalSettings
from agentdesk.ui.words_phone import PhoneSentences

PORTS: Mapping[str, int] = {
    "bridge.port": BRIDGE_PORT, "bridge.lan-port": BRIDGE_LAN_PORT, "ami.port": 0, "fritz.port": 0,
}  # fmt: skip
"""Keys that are numbers, and what an empty field means."""


class FarForm(QFrame):
    """Signals: `saved(str)` with the password typed, "" = the kept one; the settings are written before."""

    saved = Signal(str)

    def __init__(self, kind: str, settings: PersonalSettings, sentences: PhoneSentences, parent: QWidget) -> None:
        super().__init__(parent)
        self._kind, self._settings, self._sentences = kind, settings, sentences
        self._lines: dict[str, QLineEdit] = {}
        self._secure: QCheckBox | None = None
        self._password: QLineEdit | None = None
        self._offered_pin = ""
        self.setProperty("look", "pane")
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 14, 18, 16)
        column.setSpacing(10)
        column.addWidget(label(self._heading(), "h2", self))
        column.addWidget(label(self._lead(), "muted", self, wrap=True))
        self._form = QGridLayout()
        self._form.setHorizontalSpacing(16)
        self._form.setVerticalSpacing(8)
        self._form.setColumnStretch(1, 1)
        match kind:
            case "ami":
                self._build_ami()
            case "fritz":
                self._build_fritz()
            case _:
                self._build_bridge()
        column.addLayout(self._form)
        self._said = label("", "", self, wrap=True)
        self._said.setContentsMargins(12, 8, 12, 8)
        self._said.hide()
        column.addWidget(self._said)
        self._trust = QPushButton(self.tr("Trust this certificate"), self)
        self._trust.clicked.connect(self._on_trust)
        self._trust.hide()
        column.addWidget(self._trust, 0, Qt.AlignmentFlag.AlignLeft)
        buttons = QHBoxLayout()
        buttons.addStretch()
        save = QPushButton(self.tr("Save and use"), self)
        save.setProperty("look", "primary")
        save.clicked.connect(self._on_save)
        buttons.addWidget(save)
        column.addLayout(buttons)
        self.fill()

    def fill(self) -> None:
        """As the settings are; a usual port stands as its hint."""
        for key, line in self._lines.items():
            held = self._settings.get(key, "")
            line.setText("" if held in {None, PORTS.get(key)} else str(held))
        if self._secure is not None:
            self._secure.setChecked(self._settings.get("ami.secure", False) is True)

    def show_tried(self, told: PhoneTried) -> None:
        pin = told.pin if told.code == "certificate-untrusted" else ""
        self._tell(self._sentences.tried(told), good=told.code == "ok", pin=pin)

    # --- building ---

    def _heading(self) -> str:
        match self._kind:
            case "ami":
                return self.tr("Asterisk's manager")
            case "fritz":
                return self.tr("FRITZ!Box")
            case _:
                return self.tr("Call bridge")

    def _lead(self) -> str:
        match self._kind:
            case "ami":
                return self.tr(
                    "Calls of your phone appear here, and you can dial, hang up and transfer. You answer at the phone."
                )
            case "fritz":
                return self.tr(
                    "Calls appear here; you answer and dial at the phone. Dial #96*5* once at a phone of the box, so"
                    " that it tells its calls."
                )
            case _:
                return self.tr(
                    "Your phone program, desk phone or phone system tells its calls to this computer. You answer and"
                    " dial there as before."
                )

    def _build_bridge(self) -> None:
        self._line(
            "bridge.mine", self.tr("My names and numbers"), self.tr("101, Mai Nguyễn; empty: every call is mine")
        )
        self._line("bridge.port", self.tr("Port on this computer"), str(BRIDGE_PORT))
        self._line("bridge.allowed", self.tr("Phones of the network"), self.tr("192.168.1.40; empty: none may push"))
        self._line("bridge.lan-port", self.tr("Port for the network"), str(BRIDGE_LAN_PORT))
        self._line(
            "bridge.lan-address", self.tr("Own address in the network"), self.tr("Empty: any of this computer's")
        )

    def _build_ami(self) -> None:
        self._line("ami.host", self.tr("Server"), self.tr("pbx.example.com"))
        self._line("ami.login", self.tr("Manager's login"), self.tr("agentdesk"))
        self._password = QLineEdit(self)
        self._password.setEchoMode(QLineEdit.EchoMode.Password)
        self._add(self.tr("Manager's password"), self._password, self.tr("As it is kept in the keyring"))
        self._line("ami.channel", self.tr("My phone"), self.tr("PJSIP/101"))
        self._line("ami.context", self.tr("Context for dialling"), self.tr("from-internal"))
        self._line(
            "ami.port",
            self.tr("Port"),
            self.tr("{port}, encrypted {secure}").format(port=AMI_PORT, secure=AMI_TLS_PORT),
        )
        self._secure = QCheckBox(self.tr("Encrypted (TLS)"), self)
        self._secure.setAccessibleName(self.tr("Encrypted (TLS)"))
        self._form.addWidget(self._secure, self._form.rowCount(), 1)
        self._line(
            "ami.pin", self.tr("Trusted certificate"), self.tr("Only for one that nobody vouches for: its SHA-256")
        )

    def _build_fritz(self) -> None:
        self._line("fritz.host", self.tr("Address of the box"), self.tr("fritz.box"))
        self._line("fritz.mine", self.tr("My numbers"), self.tr("0201234567; empty: every number of the box"))
        self._line("fritz.extension", self.tr("My extension"), self.tr("Empty: any phone of the box"))
        self._line("fritz.port", self.tr("Port"), str(FRITZ_PORT))

    def _line(self, key: str, text: str, hint: str) -> None:
        line = self._lines[key] = QLineEdit(self)
        self._add(text, line, hint)

    def _add(self, text: str, control: QLineEdit, hint: str) -> None:
        caption = label(text, "", self)
        caption.setBuddy(control)
        control.setAccessibleName(text)
        control.setPlaceholderText(hint)
        row = self._form.rowCount()
        self._form.addWidget(caption, row, 0, Qt.AlignmentFlag.AlignVCenter)
        self._form.addWidget(control, row, 1)

    # --- saving ---

    def _tell(self, text: str, *, good: bool, pin: str = "") -> None:
        """`pin`: of a certificate that may be trusted with one press."""
        self._offered_pin = pin if "ami.pin" in self._lines else ""
        self._trust.setVisible(bool(self._offered_pin))
        relook(self._said, "banner-accent" if good else "banner-amber")
        self._said.setText(text)
        self._said.setAccessibleName(text)
        self._said.setVisible(bool(text))

    def _typed(self) -> dict[str, str | int]:
        """By key. Raises Refused("phone-port") for a port that is no number."""
        typed: dict[str, str | int] = {}
        for key, line in self._lines.items():
            text = line.text().strip()
            if key not in PORTS:
                typed[key] = text
            elif not text:
                typed[key] = PORTS[key]
            elif text.isascii() and text.isdecimal() and len(text) <= 5:
                typed[key] = int(text)
            else:
                raise Refused("phone-port")
        return typed

    def _check(self, typed: Mapping[str, str | int]) -> None:
        """Raises Refused as the setups do."""
        named = {key.partition(".")[2].replace("-", "_"): value for key, value in typed.items()}
        match self._kind:
            case "ami":
                ami_setup(**named, secure=self._secure is not None and self._secure.isChecked())  # type: ignore[arg-type]
            case "fritz":
                fritz_setup(**named)  # type: ignore[arg-type]
            case _:
                bridge_setup(**named)  # type: ignore[arg-type]

    @Slot()
    def _on_trust(self) -> None:
        self._lines["ami.pin"].setText(self._offered_pin)
        self._on_save()

    @Slot()
    def _on_save(self) -> None:
        try:
            typed = self._typed()
            self._check(typed)
        except AgentDeskError as error:
            self._tell(self._sentences.tried(PhoneTried(error.code)), good=False)
            return
        for key, value in typed.items():
            self._settings.set(key, value if value not in {"", PORTS.get(key)} else None)
        if self._secure is not None:
            self._settings.set("ami.secure", self._secure.isChecked())
        password = self._password.text() if self._password is not None else ""
        if self._password is not None:
            self._password.clear()
        self._tell(self.tr("Saved. It is used from now on."), good=True)
        self.saved.emit(password)
