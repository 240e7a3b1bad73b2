"""Knows how a phone with a page of its own is reached and seen from the rest of the window: a place in the rail, a chip, a notice."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QPushButton, QWidget

from agentdesk.domain.calls import LineState
from agentdesk.domain.events import LineChanged, PhoneDevicesChanged
from agentdesk.services.ports import PhoneSetup
from agentdesk.services.ports_far import FarPhoneSetup
from agentdesk.ui.bridge import Bridge
from agentdesk.ui.controls import relook
from agentdesk.ui.main_window import MainWindow
from agentdesk.ui.shortcuts import PersonalSettings, Shortcuts
from agentdesk.ui.theme import Theme
from agentdesk.ui.topbar import TopBar
from agentdesk.ui.words_phone import PhoneSentences

if TYPE_CHECKING:
    from agentdesk.ui.phone.far_pane import FarPane
    from agentdesk.ui.phone.pane import PhonePane

PAGE = "phone"
_TOLD = frozenset({LineState.REFUSED, LineState.UNSUPPORTED})
"""States that want a person: they are told by a notice too."""


class PhoneDoor(QObject):
    """Lives as long as the window."""

    def __init__(
        self, theme: Theme, shortcuts: Shortcuts, bridge: Bridge, settings: PersonalSettings,
        setup: PhoneSetup | FarPhoneSetup, window: MainWindow,
    ) -> None:  # fmt: skip
        super().__init__(window)
        self._theme, self._shortcuts, self._bridge = theme, shortcuts, bridge
        self._settings, self._setup, self._window = settings, setup, window
        self._sentences = PhoneSentences(self)
        self._line = LineChanged(LineState.OFF)
        self._pane: PhonePane | FarPane | None = None
        self._chip: QPushButton | None = None
        shortcuts.add("window.phone", "Ctrl+Shift+T", self.tr("Show the phone: its account and its sound"), self.open,
                      parent=window, group=self.tr("Window"))  # fmt: skip
        window.add_page(PAGE, "phone", self.tr("Phone"), self._made_pane)
        bridge.happened.connect(self._on_happened)

    @Slot()
    def open(self) -> None:
        self._window.go_to(PAGE)

    def _made_pane(self, parent: QWidget) -> QWidget:
        if isinstance(self._setup, FarPhoneSetup):
            from agentdesk.ui.phone.far_pane import FarPane  # not every day

            self._pane = FarPane(self._theme, self._bridge, self._settings, self._setup, parent)
        else:
            from agentdesk.ui.phone.pane import PhonePane

            self._pane = PhonePane(self._theme, self._bridge, self._settings, self._setup, parent)
        self._pane.show_line(self._line)
        return self._pane

    @Slot(object)
    def _on_happened(self, event: object) -> None:
        match event:
            case LineChanged():
                before, self._line = self._line, event
                self._show_chip()
                if event.state in _TOLD and (before.state, before.reason) != (event.state, event.reason):
                    self._window.notices.error(self._sentences.line(event), self.tr("Show"), self.open)
            case PhoneDevicesChanged(lost) if lost:
                text = self.tr("The sound device “{device}” is gone. The system's own is used until it is back.")
                self._window.notices.error(text.format(device=lost), self.tr("Show"), self.open)
            case _:
                return

    def _show_chip(self) -> None:
        text = self._sentences.short(self._line)
        if self._chip is None:
            bar = self._window.findChild(TopBar)
            if not text or bar is None:
                return
            self._chip = QPushButton(bar)
            self._chip.clicked.connect(self.open)
            bar.add_chip(self._chip)
        calm = self._line.state is LineState.CONNECTING
        self._chip.setVisible(bool(text))
        relook(self._chip, "state-slate" if calm else "state-red" if self._line.state in _TOLD else "state-amber")
        tint = "slate" if calm else "red" if self._line.state in _TOLD else "amber"
        self._chip.setIcon(self._theme.icon("phone-off" if not calm else "phone", tint, 15))
        self._chip.setText(f" {text}")
        self._chip.setAccessibleName(text)
        self._chip.setToolTip(self._sentences.line(self._line))
