"""The page of the softphone: account, connection test, sound; and how the line is seen from the whole window."""

from collections.abc import Sequence
from pathlib import Path

import pytest
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QProgressBar, QPushButton
from pytestqt.qtbot import QtBot

from agentdesk.domain.calls import CallState, LineState
from agentdesk.domain.events import LineChanged, PhoneDevicesChanged, PhoneFailed, PhoneTried
from agentdesk.domain.live import Stage as At
from agentdesk.domain.phone_account import PhoneAccount
from agentdesk.services.ports import SoundDevice
from agentdesk.ui.notices import Notices
from agentdesk.ui.phone.door import PhoneDoor
from agentdesk.ui.phone.pane import PhonePane
from agentdesk.ui.shortcuts import Shortcuts
from agentdesk.ui.theme import Theme
from agentdesk.ui.topbar import TopBar
from agentdesk.ui.words import Words
from tests.helpers.program import OpenProgram
from tests.helpers.screen import Stage
from tests.helpers.window import Desk, open_window


class Setup:
    """Implements `ports.PhoneSetup`; keeps what it is asked."""

    def __init__(self) -> None:
        self.kept: list[str] = []
        self.tried: list[tuple[PhoneAccount, str]] = []
        self.used = 0
        self.plays_sound: bool | None = False
        self.chosen: tuple[str, str, str] | None = None
        self.listed: tuple[SoundDevice, ...] = ()

    def keep_password(self, password: str) -> None:
        self.kept.append(password)

    def try_out(self, account: PhoneAccount, password: str) -> None:
        self.tried.append((account, password))

    def use(self) -> None:
        self.used += 1

    @property
    def devices(self) -> Sequence[SoundDevice]:
        return self.listed

    def choose_devices(self, microphone: str, speaker: str, ringer: str) -> None:
        self.chosen = (microphone, speaker, ringer)

    def level(self) -> tuple[int, int]:
        return 40, 70


@pytest.fixture
def setup() -> Setup:
    return Setup()


@pytest.fixture
def page(qtbot: QtBot, theme: Theme, stage: Stage, setup: Setup) -> PhonePane:
    pane = PhonePane(theme, stage.bridge, stage.settings, setup)
    qtbot.addWidget(pane)
    pane.resize(900, 700)
    pane.show()
    return pane


def line(page: PhonePane, name: str) -> QLineEdit:
    return next(each for each in page.findChildren(QLineEdit) if each.accessibleName() == name)


def press(page: PhonePane, text: str) -> None:
    next(each for each in page.findChildren(QPushButton) if each.text() == text).click()


def says(page: PhonePane, part: str) -> bool:
    return any(part in each.text() for each in page.findChildren(QLabel) if each.isVisible())


def fill_in(page: PhonePane) -> None:
    line(page, "Server").setText("pbx.example.com")
    line(page, "Extension or user").setText("201")
    line(page, "Password").setText("secret")


def test_what_is_typed_is_tried_without_being_saved(qtbot: QtBot, page: PhonePane, setup: Setup, stage: Stage) -> None:
    fill_in(page)
    press(page, "Test the connection")
    assert [(str(account.hosts[0]), account.user, password) for account, password in setup.tried] == [
        ("pbx.example.com:5061", "201", "secret")
    ]
    assert not stage.settings.get("phone.server")
    stage.hub.publish(PhoneTried("bad-login", "401"))
    qtbot.waitUntil(lambda: says(page, "does not accept this user and password"))
    stage.hub.publish(PhoneTried("ok", "pbx.example.com:5061"))
    qtbot.waitUntil(lambda: says(page, "It works: registered at pbx.example.com:5061"))


def test_a_certificate_nobody_vouches_for_is_trusted_by_one_press(
    qtbot: QtBot, page: PhonePane, setup: Setup, stage: Stage
) -> None:
    fill_in(page)
    press(page, "Test the connection")
    stage.hub.publish(PhoneTried("certificate-untrusted", "pbx ← pbx", pin="AB" * 32))
    qtbot.waitUntil(lambda: says(page, "nothing was sent: pbx ← pbx"))
    press(page, "Trust this certificate")
    assert setup.tried[-1][0].pin == "AB" * 32


def test_what_cannot_work_is_said_at_once(page: PhonePane, setup: Setup) -> None:
    press(page, "Save and connect")
    assert says(page, "This is not a server's name")
    line(page, "Server").setText("pbx")
    press(page, "Test the connection")
    assert says(page, "Type the extension or user")
    assert not setup.tried
    assert not setup.used


def test_saving_keeps_the_account_in_the_settings_and_the_password_elsewhere(
    page: PhonePane, setup: Setup, stage: Stage
) -> None:
    fill_in(page)
    press(page, "Save and connect")
    assert (stage.settings.get("phone.server"), stage.settings.get("phone.user")) == ("pbx.example.com", "201")
    assert setup.kept == ["secret"]
    assert setup.used == 1
    assert line(page, "Password").text() == ""
    assert "secret" not in str(vars(stage.settings))
    press(page, "Save and connect")
    assert setup.kept == ["secret"]


def test_the_page_says_how_the_line_is(qtbot: QtBot, page: PhonePane, stage: Stage) -> None:
    stage.hub.publish(LineChanged(LineState.DEGRADED, "no-network", "pbx"))
    qtbot.waitUntil(lambda: says(page, "This computer has no network."))
    stage.hub.publish(LineChanged(LineState.READY, "", "pbx:5061"))
    qtbot.waitUntil(lambda: says(page, "The phone is ready: pbx:5061."))


def test_a_computer_without_a_device_is_told_apart_from_one_without_sound(
    qtbot: QtBot, page: PhonePane, setup: Setup, stage: Stage
) -> None:
    setup.plays_sound = True
    stage.hub.publish(PhoneDevicesChanged())
    qtbot.waitUntil(lambda: says(page, "Plug in a headset"))
    assert not says(page, "no sound of its own")
    setup.plays_sound = None
    stage.hub.publish(PhoneDevicesChanged())
    qtbot.waitUntil(lambda: says(page, "known when the phone is connected"))
    setup.plays_sound = False
    stage.hub.publish(LineChanged(LineState.READY, "", "pbx:5061"))
    qtbot.waitUntil(lambda: says(page, "no sound of its own yet"))


def test_devices_are_chosen_by_name_and_an_unplugged_one_stays_chosen(
    qtbot: QtBot, page: PhonePane, setup: Setup, stage: Stage
) -> None:
    assert says(page, "has no sound of its own yet")
    setup.listed = (SoundDevice("Headset", True, True), SoundDevice("Desk speaker", False, True))
    stage.hub.publish(PhoneDevicesChanged())
    boxes = {each.accessibleName(): each for each in page.findChildren(QComboBox)}
    qtbot.waitUntil(lambda: boxes["Speaker"].count() == 3)
    assert [boxes["Microphone"].itemText(place) for place in range(2)] == ["As the system", "Headset"]
    boxes["Microphone"].setCurrentIndex(1)
    boxes["Microphone"].activated.emit(1)
    assert setup.chosen == ("Headset", "", "")
    setup.listed = (SoundDevice("Desk speaker", False, True),)
    stage.hub.publish(PhoneDevicesChanged("Headset"))
    qtbot.waitUntil(lambda: boxes["Microphone"].currentText() == "Headset (unplugged)")
    meter = next(each for each in page.findChildren(QProgressBar) if each.accessibleName() == "What comes out")
    page.hide()
    page.show()
    qtbot.waitUntil(lambda: meter.value() == 70)


@pytest.fixture
def desk(qtbot: QtBot, theme: Theme, words: Words, shortcuts: Shortcuts, stage: Stage, setup: Setup) -> Desk:
    desk = open_window(qtbot, theme, words, shortcuts, stage)
    PhoneDoor(theme, shortcuts, stage.bridge, stage.settings, setup, desk.window)
    return desk


def test_a_line_that_is_not_ready_stands_in_the_top_bar_and_leads_to_its_page(qtbot: QtBot, desk: Desk) -> None:
    hub = desk.stage.hub
    hub.publish(LineChanged(LineState.REFUSED, "bad-login", "401"))
    bar = desk.window.findChild(TopBar)
    assert bar is not None
    chip = None

    def there() -> bool:
        nonlocal chip
        chip = next((each for each in bar.findChildren(QPushButton) if "Phone not connected" in each.text()), None)
        return chip is not None and chip.isVisible()

    qtbot.waitUntil(there)
    assert chip is not None
    notice = desk.window.findChild(Notices)
    assert notice is not None
    assert notice.isVisible()
    chip.click()
    qtbot.waitUntil(lambda: any(each.isVisible() for each in desk.window.findChildren(PhonePane)))
    hub.publish(LineChanged(LineState.READY, "", "pbx:5061"))
    qtbot.waitUntil(lambda: not chip.isVisible())


def test_a_headset_unplugged_in_a_call_is_said_at_once_and_the_call_goes_on(
    qtbot: QtBot, sqlite_url: str, tmp_path: Path, setup: Setup
) -> None:
    with OpenProgram(qtbot, sqlite_url, tmp_path) as program:
        window, bridge, hub = program.program.window, program.program.bridge, program.program.hub
        PhoneDoor(program._screen.theme, program.program.shortcuts, bridge, program.program.personal, setup, window)
        ref = program.phone.ring_now("+31618429930", queue="Shop")
        program.phone.answer(ref)
        program.until(lambda: program.front is not None and program.front.stage is At.TALKING)

        def said(part: str) -> bool:
            shown = [each for each in window.findChildren(QLabel) if each.isVisible()]
            return any(part in text for each in shown for text in (each.text(), each.accessibleName()))

        hub.publish(PhoneDevicesChanged("Headset"))
        program.until(lambda: said("The sound device “Headset” is gone."))
        hub.publish(PhoneFailed("no-sound"))
        program.until(lambda: said("The call goes on without sound"))
        assert program.front is not None
        assert program.front.stage is At.TALKING
        assert program.phone.calls[ref].state is CallState.TALKING


def test_the_phone_has_a_key_of_its_own(desk: Desk) -> None:
    assert desk.shortcuts.conflicts() == []
    desk.shortcuts.press("window.phone")
    assert desk.window.findChildren(PhonePane)
