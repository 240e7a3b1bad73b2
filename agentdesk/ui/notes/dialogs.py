"""Knows which questions about entries can be asked, and their keys; each dialog is made when it is first opened."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from agentdesk.domain.ids import AgentId
from agentdesk.services.ports import Clock
from agentdesk.ui.bridge import Bridge
from agentdesk.ui.notes.corrections import Corrections
from agentdesk.ui.notes.held import Held
from agentdesk.ui.notes.withdraw import Withdrawals
from agentdesk.ui.notices import Notices
from agentdesk.ui.shortcuts import Shortcuts
from agentdesk.ui.theme import Theme
from agentdesk.ui.words import Words

if TYPE_CHECKING:
    from agentdesk.ui.notes.needs_you import NeedsYou
    from agentdesk.ui.notes.unassigned import UnassignedDialog


class NoteDialogs(QObject):
    """Corrections and moves, the list of what was refused, and contacts nobody owns yet.

    Signals: `call_wanted(CallWish)` for one of those.
    """

    call_wanted = Signal(object)

    def __init__(
        self,
        theme: Theme,
        words: Words,
        shortcuts: Shortcuts,
        bridge: Bridge,
        held: Held,
        clock: Clock,
        agent_id: AgentId,
        notices: Notices,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._words, self._bridge, self._held, self._window = words, bridge, held, window
        self.corrections = Corrections(theme, words, bridge, held, clock, agent_id, notices, window)
        self.withdrawals = Withdrawals(words, bridge, clock, agent_id, notices, window)
        self._needs_you: NeedsYou | None = None
        self._unassigned: UnassignedDialog | None = None
        group = self.tr("Window")
        for action_id, keys, text, slot in (
            ("window.needs-you", "Ctrl+Shift+E", self.tr("Show what needs you"), self.open_needs_you),
            ("window.unassigned", "Ctrl+Shift+N", self.tr("Contacts without a customer"), self.open_unassigned),
        ):
            shortcuts.add(action_id, keys, text, slot, parent=window, group=group)

    @Slot()
    def open_needs_you(self) -> None:
        if self._needs_you is None:
            from agentdesk.ui.notes.needs_you import NeedsYou

            self._needs_you = NeedsYou(self._words, self._bridge, self._held, self._window)
            self._needs_you.choose_wanted.connect(self.corrections.resolve)
        self._needs_you.open_list()

    @Slot()
    def open_unassigned(self) -> None:
        if self._unassigned is None:
            from agentdesk.ui.notes.unassigned import UnassignedDialog

            self._unassigned = UnassignedDialog(self._words, self._bridge, self._window)
            self._unassigned.give_wanted.connect(self.corrections.move)
            self._unassigned.call_wanted.connect(self.call_wanted)
        self._unassigned.open_list()
