"""Knows what waits on the desk by the clock: logs for the fingers and for the box of wrap-up, and what is logged to leave."""

from datetime import datetime
from enum import Enum, auto

from agentdesk.domain.ids import DraftId
from agentdesk.domain.interactions import WrapUp
from agentdesk.domain.live import LiveItem, Stage
from agentdesk.services.ports import Clock
from agentdesk.services.wrap_up import wrap_up_now

STILL_TYPING_S = 1.5
"""A call the other side ended is not logged under the agent's fingers, nor does a box end under them."""


class Fate(Enum):
    """What an item on the desk comes to now."""

    STAYS = auto()
    LOG = auto()
    """Its outcome was marked before, and the agent pauses."""
    TIME_OUT = auto()
    """Its box is over."""
    LEAVE = auto()
    """It was logged, and its box is over."""


class Waiting:
    """GUI thread."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._typed_s = float("-inf")
        self._held: set[DraftId] = set()

    def typed(self) -> None:
        """A key was pressed in the note."""
        self._typed_s = self._clock.monotonic()

    @property
    def is_typing(self) -> bool:
        return self._clock.monotonic() - self._typed_s < STILL_TYPING_S

    def hold(self, draft_id: DraftId) -> None:
        """Its log waits for the first pause."""
        self._held.add(draft_id)

    def let_go(self, draft_id: DraftId) -> None:
        self._held.discard(draft_id)

    def fate_of(self, item: LiveItem, wrap_up: WrapUp, now: datetime, *, in_front: bool) -> Fate:
        """A box waits only for who writes this very note, and not for ever; what was logged leaves at a pause, so
        that no letter meant for it goes to the note below.
        """
        state = wrap_up_now(item, wrap_up, now)
        if state is None:
            return Fate.STAYS
        writes = in_front and self.is_typing
        if state.over and item.stage is Stage.LOGGED:
            return Fate.STAYS if writes else Fate.LEAVE
        if state.over and item.stage is Stage.WRAP_UP:
            return Fate.STAYS if writes and state.grace_s else Fate.TIME_OUT
        due = item.draft_id in self._held and item.outcome and not self.is_typing
        return Fate.LOG if due else Fate.STAYS
