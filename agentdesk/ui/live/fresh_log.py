"""Knows what follows a log in its first moments: no second one by the same habit, and none that was not kept."""

from dataclasses import replace

from PySide6.QtCore import QObject, Slot

from agentdesk.domain.commands import LogInteraction
from agentdesk.domain.events import JournalFailed
from agentdesk.domain.ids import DraftId
from agentdesk.services.calls import may_log
from agentdesk.ui.bridge import Bridge
from agentdesk.ui.live.controller import LiveController

HABIT_S = 1.0
"""So long after a log "log and next" is still meant for it."""


class FreshLog(QObject):
    """An outcome's key marks while talking and logs afterwards, so many press "log and next" behind it all the same."""

    def __init__(self, controller: LiveController, bridge: Bridge, parent: QObject) -> None:
        super().__init__(parent)
        self._controller = controller
        self._logged_at = -HABIT_S
        self._waiting: dict[DraftId, str] = {}
        controller.logged.connect(self._on_logged)
        bridge.happened.connect(self._on_happened)

    def takes(self) -> bool:
        """Whether "log and next" by key belongs to the log just said, and would log what only waited instead."""
        item = self._controller.front
        is_fresh = self._controller.clock.monotonic() - self._logged_at < HABIT_S
        return is_fresh and item is not None and may_log(item) and self._waiting.get(item.draft_id) == item.note

    @Slot(object)
    def _on_logged(self, log: LogInteraction) -> None:
        del log
        self._logged_at = self._controller.clock.monotonic()
        self._waiting = {each.draft_id: each.note for each in self._controller.stack.items}

    @Slot(object)
    def _on_happened(self, event: object) -> None:
        """Not even the journal has it: it stands on the desk again, and nothing says that it was logged."""
        undoable = self._controller.undoable
        if not isinstance(event, JournalFailed) or undoable is None or undoable.log is None:
            return
        if undoable.log.command_id == event.command_id:
            self._controller.undoable = replace(undoable, log=None, item=undoable.item.named_anew())
            self._controller.undo()
