"""Knows what goes along when a call is passed on: said as the colleague's phone begins to ring, taken back when it fails."""

from PySide6.QtCore import QObject, QTimer, Slot

from agentdesk.domain.calls import CallSnapshot, CallState, EndReason
from agentdesk.domain.commands_people import HandCall, HandedAs, WithdrawHandedCall
from agentdesk.domain.directory import Target, same_number
from agentdesk.domain.events import CallChanged
from agentdesk.domain.handed import Handed
from agentdesk.domain.ids import CallRef, CommandId, new_uuid
from agentdesk.domain.kinds import Direction
from agentdesk.domain.live import LiveItem
from agentdesk.ui.bridge import Bridge
from agentdesk.ui.live.call_tools import CallTools
from agentdesk.ui.live.controller import LiveController

BEGINS_MS = 20_000
"""A call that is not on its way by then was not passed on: a question was answered with no, or the phone could not."""


class _OnItsWay:
    """One call that goes to a colleague. `moved`: the phone has begun with it."""

    def __init__(self, said: HandCall, ref: CallRef, number: str) -> None:
        self.said, self.ref, self.number = said, ref, number
        self.moved = False


class HandingOver(QObject):
    """Watches where calls are sent. Only people and queues of the directory get anything with a call."""

    def __init__(self, bridge: Bridge, controller: LiveController, tools: CallTools, parent: QObject) -> None:
        super().__init__(parent)
        self._bridge, self._controller = bridge, controller
        self._on_its_way: _OnItsWay | None = None
        self._begins = QTimer(self, interval=BEGINS_MS, singleShot=True)
        self._begins.timeout.connect(self._on_not_begun)
        tools.chosen.connect(self._on_chosen)
        bridge.happened.connect(self._on_happened)

    @Slot(object, bool)
    def _on_chosen(self, target: Target, asking: bool) -> None:  # noqa: FBT001 a slot
        item = self._on_line()
        if item is None:
            return
        self._take_back()  # whoever was asked before did not take it
        if not target.is_listed:
            return
        came = Handed.from_text(item.handed)
        setup = self._controller.setup
        said = HandCall(
            command_id=CommandId(new_uuid()),
            actor=setup.agent_id,
            at=self._controller.clock.now(),
            handed_id=new_uuid(),
            way=HandedAs.CONSULT if asking else HandedAs.TRANSFER,
            to_agent=target.person.agent_id if target.person is not None else None,
            queue_id=target.queue.queue_id if target.queue is not None else None,
            interaction_id=came.interaction_id if came is not None else item.interaction_id,
            started_at=item.started_at,
            customer_id=item.customer_id,
            number=came.number if came is not None else "" if item.private else item.number,
            note=item.note,
        )
        self._on_its_way = _OnItsWay(said, item.ref, target.number)
        self._begins.start()
        self._bridge.say(said)

    @Slot(object)
    def _on_happened(self, event: object) -> None:
        if isinstance(event, CallChanged) and self._on_its_way is not None:
            self._on_call(event.call, self._on_its_way)

    def _on_call(self, call: CallSnapshot, going: _OnItsWay) -> None:
        if call.ref != going.ref:
            # The colleague is called about something else: this call must not look like the one before.
            if call.direction is Direction.OUT and not call.is_over and same_number(call.number, going.number):
                self._take_back()
            return
        if call.is_over:
            if call.end_reason is not EndReason.TRANSFERRED:
                self._take_back()
            self._begins.stop()
        elif call.consult is not None or call.state is CallState.TRANSFERRING:
            going.moved = True
            self._begins.stop()
        elif going.moved:  # back with the customer: the colleague does not take it
            self._take_back()

    @Slot()
    def _on_not_begun(self) -> None:
        if self._on_its_way is not None and not self._on_its_way.moved:
            self._take_back()

    def _take_back(self) -> None:
        self._begins.stop()
        going, self._on_its_way = self._on_its_way, None
        if going is not None:
            self._bridge.say(
                WithdrawHandedCall(
                    command_id=CommandId(new_uuid()), actor=going.said.actor, at=self._controller.clock.now(),
                    handed_id=going.said.handed_id,
                )
            )  # fmt: skip

    def _on_line(self) -> LiveItem | None:
        """The call the keys mean, as everywhere."""
        stack = self._controller.stack
        if stack.front is not None and stack.front.on_the_phone:
            return stack.front
        return next((item for item in stack.items if item.on_the_phone), None)
