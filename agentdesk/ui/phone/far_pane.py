"""Knows the page of a phone that is not ours: how its line is, its settings, and what to enter at the phone."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from agentdesk.domain.calls import LineState
from agentdesk.domain.events import LineChanged, PhoneTried, PushWaysKnown
from agentdesk.services.ports_far import FarPhoneSetup
from agentdesk.ui.bridge import Bridge
from agentdesk.ui.phone.far_form import FarForm
from agentdesk.ui.phone.page import PhonePage
from agentdesk.ui.phone.ways_card import WaysCard
from agentdesk.ui.shortcuts import PersonalSettings
from agentdesk.ui.theme import Theme
from agentdesk.ui.words_phone import PhoneSentences


class FarPane(PhonePage):
    """The page; made when it is first opened."""

    def __init__(
        self,
        theme: Theme,
        bridge: Bridge,
        settings: PersonalSettings,
        setup: FarPhoneSetup,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, parent)
        self._setup = setup
        self._sentences = PhoneSentences(self)
        self.setAccessibleName(self.tr("The phone"))
        self._form = FarForm(setup.kind, settings, self._sentences, self.body)
        self._form.saved.connect(self._on_saved)
        cards: list[QWidget] = [self._form]
        self._ways: WaysCard | None = None
        if setup.kind == "bridge":
            self._ways = WaysCard(self.body)
            self._ways.secret_typed.connect(self._on_secret)
            cards.append(self._ways)
            setup.ask_ways()
        self.finish(*cards)
        bridge.happened.connect(self._on_happened)

    def show_line(self, line: LineChanged) -> None:
        text = self._sentences.line(line)
        if line.state is LineState.READY and self._setup.kind == "bridge":
            text = self.tr("Phones may push their calls to {address}.").format(address=line.detail)
        elif line.state is LineState.READY:
            text = self.tr("The phone is ready: {server}.").format(server=line.detail)
        elif line.state is LineState.OFF:
            text = self.tr("The phone is off.")
        self.say_line(line.state, text)
        if (line.state, line.reason) == (LineState.REFUSED, "certificate-untrusted"):
            self._setup.ask_certificate()

    @Slot(object)
    def _on_happened(self, event: object) -> None:
        match event:
            case LineChanged():
                self.show_line(event)
            case PhoneTried():
                self._form.show_tried(event)
            case PushWaysKnown() if self._ways is not None:
                self._ways.show_ways(event)
            case _:
                return

    @Slot(str)
    def _on_saved(self, password: str) -> None:
        self._setup.save(password)

    @Slot(str, str)
    def _on_secret(self, sender: str, secret: str) -> None:
        self._setup.keep_secret(sender, secret)
