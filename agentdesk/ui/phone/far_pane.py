"""Knows the page of a phone that is not ours: how its line is, its settings, and what to enter at the phone."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from agentdesk.domain.calls import LineState
from agentdesk.domain.events import LineChanged, PhoneTried, PushWaysKnown
from agentdesk.services.ports_far import FarPhoneSetup
from agentdesk.ui.bridge import Bridge
from agentdesk.ui.controls import IconLabel, label
from agentdesk.ui.phone.far_form import FarForm
from agentdesk.ui.phone.ways_card import WaysCard
from agentdesk.ui.shortcuts import PersonalSettings
from agentdesk.ui.tab_order import tab_as_laid_out
from agentdesk.ui.theme import Theme
from agentdesk.ui.words_phone import PhoneSentences

WIDTH = 720
_TINTS = {LineState.READY: "green", LineState.CONNECTING: "accent", LineState.DEGRADED: "amber", LineState.OFF: "muted"}


class FarPane(QScrollArea):
    """The page; made when it is first opened."""

    def __init__(
        self,
        theme: Theme,
        bridge: Bridge,
        settings: PersonalSettings,
        setup: FarPhoneSetup,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._setup = setup
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
        column.addWidget(state)
        self._form = FarForm(setup.kind, settings, self._sentences, body)
        self._form.saved.connect(self._on_saved)
        column.addWidget(self._form)
        self._ways: WaysCard | None = None
        if setup.kind == "bridge":
            self._ways = WaysCard(body)
            self._ways.secret_typed.connect(self._on_secret)
            column.addWidget(self._ways)
            setup.ask_ways()
        column.addStretch()
        self.setWidget(page)
        tab_as_laid_out(page)
        bridge.happened.connect(self._on_happened)

    def show_line(self, line: LineChanged) -> None:
        text = self._sentences.line(line)
        if line.state is LineState.READY and self._setup.kind == "bridge":
            text = self.tr("Phones may push their calls to {address}.").format(address=line.detail)
        elif line.state is LineState.READY:
            text = self.tr("The phone is ready: {server}.").format(server=line.detail)
        elif line.state is LineState.OFF:
            text = self.tr("The phone is off.")
        self._dot.show_icon("dot", _TINTS.get(line.state, "red"))
        self._line.setText(text)
        self._line.setAccessibleName(text)
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
