"""Knows the page of the softphone: how its line is, its account, and its sound."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from agentdesk.domain.calls import LineState
from agentdesk.domain.events import LineChanged, PhoneDevicesChanged, PhoneTried
from agentdesk.domain.phone_account import PhoneAccount
from agentdesk.services.ports import PhoneSetup
from agentdesk.ui.bridge import Bridge
from agentdesk.ui.controls import IconLabel, label
from agentdesk.ui.phone.account_form import AccountForm
from agentdesk.ui.phone.devices_card import DevicesCard
from agentdesk.ui.shortcuts import PersonalSettings
from agentdesk.ui.tab_order import tab_as_laid_out
from agentdesk.ui.theme import Theme
from agentdesk.ui.words_phone import PhoneSentences

WIDTH = 720


class PhonePane(QScrollArea):
    """The page; made when it is first opened."""

    def __init__(
        self, theme: Theme, bridge: Bridge, settings: PersonalSettings, setup: PhoneSetup, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._setup, self._settings = setup, settings
        self._sentences = PhoneSentences(self)
        self.setAccessibleName(self.tr("The phone"))
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        page = QWidget(self)
        page.setObjectName("root")
        body = QWidget(page)
        body.setMaximumWidth(WIDTH)
        middle = QHBoxLayout(page)
        middle.setContentsMargins(13, 13, 13, 13)
        middle.addStretch(1)
        middle.addWidget(body, 100)
        middle.addStretch(1)
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        state = QFrame(body)
        state.setProperty("look", "pane")
        row = QHBoxLayout(state)
        row.setContentsMargins(18, 14, 18, 14)
        row.setSpacing(10)
        self._dot = IconLabel(theme, "dot", "muted", 12, state)
        self._line = label("", "", state, wrap=True)
        row.addWidget(self._dot, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._line, 1)
        self._form = AccountForm(settings, self._sentences, body)
        self._devices = DevicesCard(settings, setup, body)
        for card in (state, self._form, self._devices):
            column.addWidget(card)
        column.addStretch()
        self.setWidget(page)
        tab_as_laid_out(page)
        self._form.try_wanted.connect(self._on_try)
        self._form.saved.connect(self._on_saved)
        bridge.happened.connect(self._on_happened)

    def show_line(self, line: LineChanged) -> None:
        text = self._sentences.line(line) or self.tr("The phone is ready: {server}.").format(server=line.detail)
        if line.state is LineState.OFF:
            text = self.tr("The phone is off.")
        tint = {LineState.READY: "green", LineState.CONNECTING: "accent", LineState.DEGRADED: "amber"}
        self._dot.show_icon("dot", tint.get(line.state, "red" if line.state is not LineState.OFF else "muted"))
        self._line.setText(text)
        self._line.setAccessibleName(text)
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
