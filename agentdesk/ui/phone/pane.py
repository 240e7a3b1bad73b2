"""Knows the page of the softphone: how its line is, its account, and its sound."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from agentdesk.domain.calls import LineState
from agentdesk.domain.events import LineChanged, PhoneDevicesChanged, PhoneTried
from agentdesk.domain.phone_account import PhoneAccount
from agentdesk.services.ports import PhoneSetup
from agentdesk.ui.bridge import Bridge
from agentdesk.ui.phone.account_form import AccountForm
from agentdesk.ui.phone.devices_card import DevicesCard
from agentdesk.ui.phone.page import PhonePage
from agentdesk.ui.shortcuts import PersonalSettings
from agentdesk.ui.theme import Theme
from agentdesk.ui.words_phone import PhoneSentences


class PhonePane(PhonePage):
    """The page; made when it is first opened."""

    def __init__(
        self, theme: Theme, bridge: Bridge, settings: PersonalSettings, setup: PhoneSetup, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, parent)
        self._setup, self._settings = setup, settings
        self._sentences = PhoneSentences(self)
        self.setAccessibleName(self.tr("The phone"))
        self._form = AccountForm(settings, self._sentences, self.body)
        self._devices = DevicesCard(settings, setup, self.body)
        self.finish(self._form, self._devices)
        self._form.try_wanted.connect(self._on_try)
        self._form.saved.connect(self._on_saved)
        bridge.happened.connect(self._on_happened)

    def show_line(self, line: LineChanged) -> None:
        text = self._sentences.line(line) or self.tr("The phone is ready: {server}.").format(server=line.detail)
        if line.state is LineState.OFF:
            text = self.tr("The phone is off.")
        self.say_line(line.state, text)
        if line.state is LineState.READY:
            self._devices.show_devices(self._setup.devices)

    @Slot(object)
    def _on_happened(self, event: object) -> None:
        match event:
            case LineChanged():
                self.show_line(event)
            case PhoneTried():
                self._form.show_tried(event)
            case PhoneDevicesChanged():
                self._devices.show_devices(self._setup.devices)
            case _:
                return

    @Slot(object, str)
    def _on_try(self, account: PhoneAccount, password: str) -> None:
        self._setup.try_out(account, password)

    @Slot(str)
    def _on_saved(self, password: str) -> None:
        if password:
            self._setup.keep_password(password)
        self._setup.use()
