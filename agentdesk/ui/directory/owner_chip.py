"""Knows whether the colleague who owns the most urgent thing can be reached: their presence in the strip, and one key to ask."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject, QSize, Slot
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QPushButton

from agentdesk.domain.calls import Cap
from agentdesk.domain.directory import Person
from agentdesk.domain.ids import AgentId
from agentdesk.ui.customer.strip import AttentionStrip
from agentdesk.ui.directory.book import DirectoryBook
from agentdesk.ui.directory.sentences import TINTS, DirectorySentences
from agentdesk.ui.live.call_tools import CallTools
from agentdesk.ui.live.pane import LivePane
from agentdesk.ui.shortcuts import Shortcuts
from agentdesk.ui.theme import Theme
from agentdesk.ui.words import Words

DOT = 10
KEY = "live.ask-owner"


class OwnerChip(QObject):
    """Lives as long as the strip. Of one's own complaint or promise there is nothing to ask."""

    def __init__(
        self, theme: Theme, words: Words, shortcuts: Shortcuts, strip: AttentionStrip, book: DirectoryBook,
        live: LivePane, me: AgentId, now: Callable[[], datetime],
    ) -> None:  # fmt: skip
        super().__init__(strip)
        self._theme, self._shortcuts, self._strip, self._book = theme, shortcuts, strip, book
        self._live, self._me, self._now = live, me, now
        self._sentences = DirectorySentences(words, self)
        self._button = QPushButton(strip)
        self._button.setObjectName("owner")
        self._button.setIconSize(QSize(DOT, DOT))
        self._button.clicked.connect(self._ask)
        self._button.hide()
        strip.put_beside(self._button)
        group = self.tr("Live contact")
        text = self.tr("Ask who owns the complaint or promise")
        shortcuts.add(KEY, "Ctrl+F6", text, self._ask, parent=live, group=group)
        for told in (strip.turned, book.arrived, theme.changed, shortcuts.changed, live.controller.changed):
            told.connect(self._show)

    @Slot()
    def _show(self) -> None:
        owner = self._owner()
        self._button.setVisible(owner is not None)
        if owner is None:
            return
        state = self._sentences.state(owner, self._now())
        icon = self._theme.icon("dot", TINTS[owner.seen], DOT)
        dot = self._theme.pixmap("dot", TINTS[owner.seen], DOT, self._button.devicePixelRatioF())
        icon.addPixmap(
            dot, QIcon.Mode.Disabled
        )  # else Qt greys it: the dot says what they do, not whether it can be pressed
        self._button.setIcon(icon)
        self._button.setText(self._sentences.word(owner))
        said = self.tr("{name}: {state}").format(name=owner.name, state=state)
        can = self._can_ask(owner)
        self._button.setEnabled(can)
        keys = self._shortcuts.shown(KEY)
        self._button.setToolTip(
            self.tr("{said}. Ask or transfer ({keys})").format(said=said, keys=keys) if can else said
        )
        self._button.setAccessibleName(said)

    def _owner(self) -> Person | None:
        shown = self._strip.shown
        if shown is None or shown.owner is None or shown.owner == self._me:
            return None
        return self._book.now.person(shown.owner)

    def _can_ask(self, owner: Person) -> bool:
        """A call is on, and there is a number to ask at."""
        caps = self._live.controller.phone.capabilities
        on = self._live.controller.stack.is_talking
        return on and bool(owner.number) and bool({Cap.TRANSFER, Cap.CONSULT} & caps)

    @Slot()
    def _ask(self) -> None:
        """The line of a transfer with their name in it: Enter asks them, or transfers where nobody can be asked."""
        owner, tools = self._owner(), self._live.findChild(CallTools)
        if owner is None or tools is None or not self._can_ask(owner):
            return
        tools.close_all()
        tools.toggle_transfer(asking=Cap.CONSULT in self._live.controller.phone.capabilities)
        tools.line.setText(owner.name)
