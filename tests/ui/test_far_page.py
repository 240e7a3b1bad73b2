"""The page of a phone that is not ours: what is typed, what is refused, and what to enter at the phone."""

from collections.abc import Callable

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from agentdesk.domain.calls import LineState
from agentdesk.domain.events import LineChanged, PhoneTried, PushWay, PushWaysKnown, SignedSender
from agentdesk.ui.notices import Notices
from agentdesk.ui.phone.door import PhoneDoor
from agentdesk.ui.phone.far_pane import FarPane
from agentdesk.ui.shortcuts import Shortcuts
from agentdesk.ui.theme import Theme
from agentdesk.ui.topbar import TopBar
from agentdesk.ui.words import Words
from tests.helpers.screen import Stage
from tests.helpers.window import open_window

WAYS = PushWaysKnown(
    (
        PushWay("Any sender", "Push address", "http://127.0.0.1:18437/push/t0ken"),
        PushWay("snom desk phone", "Incoming call", "http://192.168.1.7:18438/push/t0ken/snom?event=incoming"),
        PushWay("snom desk phone", "On connected", "http://192.168.1.7:18438/push/t0ken/snom?event=connected"),
    ),
    kept=True,
)


class Setup:
    """Implements `ports_far.FarPhoneSetup`; keeps what it is asked."""

    def __init__(self, kind: str) -> None:
        self.kind = kind
        self.saved: list[str] = []
        self.asked = self.certificates = 0
        self.secrets: list[tuple[str, str]] = []

    def ask_certificate(self) -> None:
        self.certificates += 1

    def keep_secret(self, sender: str, secret: str) -> None:
        self.secrets.append((sender, secret))

    def save(self, password: str) -> None:
        self.saved.append(password)

    def ask_ways(self) -> None:
        self.asked += 1


Opened = Callable[[str], tuple[FarPane, Setup]]


@pytest.fixture
def opened(qtbot: QtBot, theme: Theme, stage: Stage) -> Opened:
    def made(kind: str) -> tuple[FarPane, Setup]:
        setup = Setup(kind)
        pane = FarPane(theme, stage.bridge, stage.settings, setup)
        qtbot.addWidget(pane)
        pane.resize(900, 760)
        pane.show()
        return pane, setup

    return made


def line(page: FarPane, name: str) -> QLineEdit:
    return next(each for each in page.findChildren(QLineEdit) if each.accessibleName() == name)


def press(page: FarPane, text: str) -> None:
    next(each for each in page.findChildren(QPushButton) if each.text() == text and each.isVisible()).click()


def says(page: FarPane, part: str) -> bool:
    return any(part in each.text() for each in page.findChildren(QLabel) if each.isVisible())


def test_asterisks_manager_is_saved_and_its_password_goes_elsewhere(opened: Opened, stage: Stage) -> None:
    page, setup = opened("ami")
    for name, text in (("Server", " pbx.example.com "), ("Manager's login", "desk"), ("My phone", "PJSIP/101")):
        line(page, name).setText(text)
    line(page, "Manager's password").setText("s3cret")
    page.findChildren(QCheckBox)[0].setChecked(True)
    press(page, "Save and use")
    assert setup.saved == ["s3cret"]
    assert stage.settings.kept == {
        "ami.host": "pbx.example.com", "ami.login": "desk", "ami.channel": "PJSIP/101", "ami.secure": True,
    }  # fmt: skip
    assert line(page, "Manager's password").text() == ""
    assert says(page, "Saved.")
    press(page, "Save and use")
    assert setup.saved == ["s3cret", ""]


@pytest.mark.parametrize(
    ("kind", "name", "text", "sentence"),
    [
        ("ami", "Server", "two words", "This is not a computer's name"),
        ("ami", "Port", "many", "A port is a number"),
        ("ami", "My phone", "101", "such as PJSIP/101"),
        ("ami", "Context for dialling", "from internal", "A context is one word"),
        ("ami", "Manager's login", "", "Type the login"),
        ("fritz", "Address of the box", "fritz box", "This is not a computer's name"),
        ("fritz", "Port", "99999", "A port is a number"),
        ("bridge", "Phones of the network", "everybody", "Type addresses such as"),
        ("bridge", "Port on this computer", "18438", "no two may be the same"),
        ("bridge", "Own address in the network", "desk", "not an address of this computer"),
    ],
)
def test_what_cannot_work_is_said_at_once_and_nothing_is_saved(
    opened: Opened, stage: Stage, kind: str, name: str, text: str, sentence: str
) -> None:
    page, setup = opened(kind)
    if kind == "ami":
        for field, typed in (("Server", "pbx"), ("Manager's login", "desk"), ("My phone", "PJSIP/101")):
            line(page, field).setText(typed)
    line(page, name).setText(text)
    press(page, "Save and use")
    assert says(page, sentence)
    assert setup.saved == []
    assert stage.settings.kept == {}


def test_usual_ports_stand_as_hints_and_others_are_kept(opened: Opened, stage: Stage) -> None:
    page, _ = opened("bridge")
    assert line(page, "Port on this computer").text() == ""
    assert line(page, "Port on this computer").placeholderText() == "18437"
    line(page, "Port on this computer").setText("20000")
    line(page, "My names and numbers").setText("101, Mai")
    press(page, "Save and use")
    assert stage.settings.kept == {"bridge.port": 20000, "bridge.mine": "101, Mai"}
    line(page, "Port on this computer").setText("")
    press(page, "Save and use")
    assert stage.settings.kept == {"bridge.mine": "101, Mai"}
    again, _ = opened("bridge")
    assert line(again, "My names and numbers").text() == "101, Mai"


def test_what_to_enter_at_the_phone_is_copied_with_one_press(qtbot: QtBot, opened: Opened, stage: Stage) -> None:
    page, setup = opened("bridge")
    assert setup.asked == 1
    stage.hub.publish(WAYS)
    senders = page.findChildren(QComboBox)[0]
    qtbot.waitUntil(lambda: senders.count() == 2)
    assert line(page, "Push address").text().endswith("/push/t0ken")
    senders.setCurrentIndex(1)
    senders.activated.emit(1)
    assert line(page, "On connected").isVisible()
    assert not says(page, "others after each start")
    copies = [each for each in page.findChildren(QPushButton) if each.text() == "Copy" and each.isVisible()]
    assert [each.accessibleName() for each in copies] == [
        "Copy what to enter at: Incoming call", "Copy what to enter at: On connected",
    ]  # fmt: skip
    copies[1].click()
    assert QGuiApplication.clipboard().text() == WAYS.ways[2].text
    stage.hub.publish(PushWaysKnown(WAYS.ways[:1], kept=False))
    qtbot.waitUntil(lambda: says(page, "others after each start"))
    assert not line(page, "On connected").isVisible()


def test_a_certificate_of_ones_own_is_trusted_with_one_press(qtbot: QtBot, opened: Opened, stage: Stage) -> None:
    page, setup = opened("ami")
    for name, text in (("Server", "pbx"), ("Manager's login", "desk"), ("My phone", "PJSIP/101")):
        line(page, name).setText(text)
    page.findChildren(QCheckBox)[0].setChecked(True)
    trust = next(each for each in page.findChildren(QPushButton) if each.text() == "Trust this certificate")
    assert not trust.isVisible()
    stage.hub.publish(LineChanged(LineState.REFUSED, "certificate-untrusted", "pbx ← pbx"))
    qtbot.waitUntil(lambda: setup.certificates == 1)
    stage.hub.publish(PhoneTried("certificate-untrusted", "pbx ← pbx", "AB" * 32))
    qtbot.waitUntil(trust.isVisible)
    assert says(page, "pbx ← pbx")
    trust.click()
    assert stage.settings.kept["ami.pin"] == "AB" * 32
    assert setup.saved == [""]
    assert not trust.isVisible()


def test_a_fingerprint_that_is_none_is_said_and_nothing_is_saved(opened: Opened, stage: Stage) -> None:
    page, setup = opened("ami")
    for name, text in (("Server", "pbx"), ("Manager's login", "desk"), ("My phone", "PJSIP/101")):
        line(page, name).setText(text)
    line(page, "Trusted certificate").setText("12:34")
    press(page, "Save and use")
    assert says(page, "A fingerprint is SHA-256")
    assert (setup.saved, stage.settings.kept) == ([], {})


def test_the_secret_of_a_sender_that_signs_is_typed_and_goes_elsewhere(
    qtbot: QtBot, opened: Opened, stage: Stage
) -> None:
    page, setup = opened("bridge")
    secret = line(page, "Its secret")
    stage.hub.publish(WAYS)
    assert not secret.isVisible()
    stage.hub.publish(PushWaysKnown(WAYS.ways, kept=True, signed=(SignedSender("placetel", "Placetel", known=False),)))
    qtbot.waitUntil(secret.isVisible)
    assert "turned away" in secret.placeholderText()
    secret.setText(" 12345 ")
    press(page, "Keep the secret")
    assert setup.secrets == [("placetel", "12345")]
    assert secret.text() == ""
    assert stage.settings.kept == {}
    stage.hub.publish(PushWaysKnown(WAYS.ways, kept=True, signed=(SignedSender("placetel", "Placetel", known=True),)))
    qtbot.waitUntil(lambda: "kept in the keyring" in secret.placeholderText())


def test_the_page_says_how_the_line_is_and_what_could_not_be_kept(qtbot: QtBot, opened: Opened, stage: Stage) -> None:
    page, _ = opened("bridge")
    stage.hub.publish(LineChanged(LineState.READY, "", "127.0.0.1:18437"))
    qtbot.waitUntil(lambda: says(page, "may push their calls to 127.0.0.1:18437"))
    stage.hub.publish(LineChanged(LineState.DEGRADED, "port-taken", "127.0.0.1:18437"))
    qtbot.waitUntil(lambda: says(page, "Another program has taken 127.0.0.1:18437"))
    assert says(page, "It is tried again by itself")
    stage.hub.publish(PhoneTried("no-secrets"))
    qtbot.waitUntil(lambda: says(page, "no keyring"))


def test_a_port_that_is_taken_is_seen_from_the_whole_window(
    qtbot: QtBot, theme: Theme, words: Words, shortcuts: Shortcuts, stage: Stage
) -> None:
    desk = open_window(qtbot, theme, words, shortcuts, stage)
    door = PhoneDoor(theme, shortcuts, stage.bridge, stage.settings, Setup("bridge"), desk.window)
    stage.hub.publish(LineChanged(LineState.DEGRADED, "port-taken", "127.0.0.1:18437"))
    bar = desk.window.findChild(TopBar)
    assert bar is not None

    def chip() -> QPushButton | None:
        return next((each for each in bar.findChildren(QPushButton) if "Phone is away" in each.text()), None)

    qtbot.waitUntil(lambda: chip() is not None)
    shown = chip()
    assert shown is not None
    assert "Another program has taken" in shown.toolTip()
    shown.click()
    page = desk.window.findChild(FarPane)
    assert page is not None
    assert says(page, "Another program has taken")
    stage.hub.publish(LineChanged(LineState.REFUSED, "bad-login", "pbx"))
    notices = desk.window.findChild(Notices)
    assert notices is not None
    qtbot.waitUntil(notices.isVisible)
    door.open()
