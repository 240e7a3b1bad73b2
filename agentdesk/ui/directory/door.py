"""Knows how colleagues come into the window: the list under a transfer, what comes along with a call, and one's own presence."""

from PySide6.QtCore import QObject, Slot

from agentdesk.services.ports import Clock
from agentdesk.ui.bridge import Bridge
from agentdesk.ui.customer.strip import AttentionStrip
from agentdesk.ui.directory.book import DirectoryBook
from agentdesk.ui.directory.chooser import TargetChooser
from agentdesk.ui.directory.handed_card import HandedCard
from agentdesk.ui.directory.handing import HandingOver
from agentdesk.ui.directory.owner_chip import OwnerChip
from agentdesk.ui.directory.receiving import Receiving
from agentdesk.ui.directory.telling import PresenceTelling, Tells
from agentdesk.ui.live.call_aside import CallAside
from agentdesk.ui.live.call_tools import CallTools
from agentdesk.ui.live.pane import LivePane
from agentdesk.ui.main_window import MainWindow
from agentdesk.ui.presence.chip import Presence
from agentdesk.ui.presence.door import PresenceDoor
from agentdesk.ui.shortcuts import PersonalSettings, Shortcuts
from agentdesk.ui.theme import Theme
from agentdesk.ui.topbar import Me
from agentdesk.ui.words import Words


class DirectoryDoor(QObject):
    """Lives as long as the window."""

    def __init__(
        self, theme: Theme, words: Words, shortcuts: Shortcuts, bridge: Bridge, clock: Clock, settings: PersonalSettings, me: Me,
        live: LivePane, window: MainWindow, presence: PresenceDoor, teller: Tells,
    ) -> None:  # fmt: skip
        super().__init__(window)
        self._words, self._live = words, live
        tools, chip = live.findChild(CallTools), window.findChild(Presence)
        assert tools is not None
        assert chip is not None
        self.book = DirectoryBook(bridge, self)
        self._chooser = TargetChooser(theme, words, tools, self.book, me.agent_id, clock.now)
        self._handing = HandingOver(bridge, live.controller, tools, self)
        self._receiving = Receiving(bridge, live.controller, self)
        self._card = HandedCard(theme, words, live)
        strip = window.findChild(AttentionStrip)
        if strip is not None:
            self._owner = OwnerChip(theme, words, shortcuts, strip, self.book, live, me.agent_id, clock.now)
        self._telling = PresenceTelling(
            bridge, teller, chip, presence.keeper, settings, clock.now, presence.extension_today, self
        )
        tools.chosen.connect(self._on_chosen)
        aside = live.findChild(CallAside)
        if aside is not None:
            aside.name_of = self._name_of

    def _name_of(self, number: str) -> str:
        return self.book.now.name_of(number) or self._words.phone(number)

    @Slot()
    def _on_chosen(self) -> None:
        """The line goes: the keyboard belongs in the note again, not wherever a hidden line lets it fall."""
        front = self._live.controller.front
        if front is not None:
            self._live.form.note.take_cursor(front.cursor)
