"""Knows what came with a call that rings here: asks for it, opens its customer, and takes it when the call is answered."""

from dataclasses import replace
from datetime import timedelta
from uuid import UUID

from PySide6.QtCore import QObject, Signal, Slot

from agentdesk.domain.commands_people import JoinCall, TakeHandedCall
from agentdesk.domain.events import HandedCallsChanged
from agentdesk.domain.handed import Handed, Ringing
from agentdesk.domain.ids import CommandId, DraftId, new_uuid
from agentdesk.domain.kinds import Direction
from agentdesk.domain.live import LiveItem, Stage
from agentdesk.services.queries_people import HandedRow, HandedTo
from agentdesk.ui.bridge import Bridge
from agentdesk.ui.live.controller import LiveController

LATE = timedelta(seconds=20)
"""What a colleague said may come after the answer: so long it is still waited for."""


class _Look(QObject):
    """One question about one call; two calls at once must not make each other's answers late."""

    answered = Signal(object, object)

    def __init__(self, draft_id: DraftId, parent: QObject) -> None:
        super().__init__(parent)
        self._draft_id = draft_id

    def on_row(self, row: HandedRow | None) -> None:
        self.answered.emit(self._draft_id, row)


class Receiving(QObject):
    """Watches the calls that come in."""

    def __init__(self, bridge: Bridge, controller: LiveController, parent: QObject) -> None:
        super().__init__(parent)
        self._bridge, self._controller = bridge, controller
        self._looks: dict[DraftId, _Look] = {}
        self._taken: set[UUID] = set()
        controller.rang.connect(self._ask)
        controller.changed.connect(self._on_changed)
        bridge.happened.connect(self._on_happened)

    @Slot(object)
    def _ask(self, item: LiveItem) -> None:
        if item.direction is not Direction.IN or item.handed:
            return
        look = self._looks.get(item.draft_id)
        if look is None:
            look = self._looks[item.draft_id] = _Look(item.draft_id, self)
            look.answered.connect(self._on_row)
        ringing = Ringing(item.number, item.diverted_from, item.queue, item.dialled)
        self._bridge.ask(HandedTo(self._controller.setup.agent_id, ringing), look.on_row, owner=look)

    @Slot(object)
    def _on_happened(self, event: object) -> None:
        """What was said arrives a moment after the ring, or even after the answer."""
        if isinstance(event, HandedCallsChanged):
            for item in self._controller.stack.items:
                if self._is_new(item):
                    self._ask(item)

    def _is_new(self, item: LiveItem) -> bool:
        if item.stage is Stage.RINGING:
            return True
        now = self._controller.clock.now()
        return item.on_the_phone and item.answered_at is not None and now - item.answered_at < LATE

    @Slot(object, object)
    def _on_row(self, draft_id: DraftId, row: object) -> None:
        item = self._controller.stack.get(draft_id)
        if not isinstance(row, HandedRow) or item is None or item.handed or not self._is_new(item):
            return
        if any(_handed_id(each) == row.handed.handed_id for each in self._controller.stack.items):
            return
        self._controller.change(replace(item, handed=row.handed.to_text()))
        self._controller.settle_caller(row.customer_id, row.customer_name, draft_id)
        self._bridge.say(
            JoinCall(
                command_id=CommandId(new_uuid()), actor=self._controller.setup.agent_id,
                at=self._controller.clock.now(), handed_id=row.handed.handed_id, interaction_id=item.interaction_id,
            )
        )  # fmt: skip

    @Slot()
    def _on_changed(self) -> None:
        """Answered: nobody else sees its words any more."""
        here = {item.draft_id for item in self._controller.stack.items}
        for draft_id in self._looks.keys() - here:
            self._looks.pop(draft_id).deleteLater()
        for item in self._controller.stack.items:
            handed_id = _handed_id(item)
            if handed_id is not None and item.on_the_phone and handed_id not in self._taken:
                self._taken.add(handed_id)
                self._bridge.say(
                    TakeHandedCall(
                        command_id=CommandId(new_uuid()), actor=self._controller.setup.agent_id,
                        at=self._controller.clock.now(), handed_id=handed_id,
                    )
                )  # fmt: skip


def _handed_id(item: LiveItem) -> UUID | None:
    handed = Handed.from_text(item.handed)
    return handed.handed_id if handed is not None else None
