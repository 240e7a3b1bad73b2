"""Knows that nobody else's page stands in the middle while the agent talks with somebody nobody knows."""

from PySide6.QtCore import QObject, Slot

from agentdesk.domain.ids import CustomerId, DraftId
from agentdesk.domain.kinds import Direction
from agentdesk.domain.live import LiveItem, Stage
from agentdesk.services.calls import StartedByHand
from agentdesk.ui.centre import Centre
from agentdesk.ui.desk import DeskController
from agentdesk.ui.live.controller import LiveController


class UnknownCaller(QObject):
    """Takes the customer out of the middle when such a call comes to the front, and brings them back afterwards.

    A call the agent dialled may well be about the customer in the middle, so that one changes nothing.
    """

    def __init__(self, controller: LiveController, desk: DeskController, centre: Centre) -> None:
        super().__init__(centre)
        self._controller, self._desk, self._centre = controller, desk, centre
        self._call: DraftId | None = None
        self._before: CustomerId | None = None
        controller.changed.connect(self._on_changed)

    @Slot()
    def _on_changed(self) -> None:
        front = self._controller.front
        stranger = front if front is not None and self._is_unknown(front) else None
        self._centre.show_unknown_caller(_number_of(stranger))
        if stranger is None:
            self._come_back(front)
        elif stranger.draft_id != self._call:
            self._make_room(stranger.draft_id)

    def _is_unknown(self, item: LiveItem) -> bool:
        """Until the call leaves the desk: what is written after it is about the caller too."""
        heard = item.on_the_phone or (item.draft_id == self._call and item.stage is not Stage.RINGING)
        return item.is_call and item.direction is Direction.IN and heard and item.customer_id is None

    def _make_room(self, call: DraftId) -> None:
        if self._call is None:
            self._before = self._desk.current
        self._call = call
        if not isinstance(self._controller.phone, StartedByHand):  # there the agent looked first, then said "a call"
            self._desk.open_customer(None)

    def _come_back(self, front: LiveItem | None) -> None:
        """To whom was there; a front with a customer of its own brings that one."""
        call, before = self._call, self._before
        self._call = self._before = None
        has_one = front is not None and front.customer_id is not None
        if call is not None and before is not None and not has_one and self._desk.current is None:
            self._desk.open_customer(before)


def _number_of(stranger: LiveItem | None) -> str | None:
    if stranger is None:
        return None
    return "" if stranger.private else stranger.number
