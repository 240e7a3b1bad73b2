"""Knows which calls of before a restart the phone may still have, and under which name they go on when it tells of them."""

from collections.abc import Sequence
from datetime import datetime

from agentdesk.domain.ids import CallRef, DraftId, EventId
from agentdesk.domain.live import LiveItem, LiveStack
from agentdesk.domain.live_drafts import SavedItem
from agentdesk.services.ports import Draft, Phone
from agentdesk.services.ports_far import FindsCalls


class FoundAgain:
    """A phone system keeps its calls and gives them the same refs; only the desk has forgotten them."""

    def __init__(self) -> None:
        self._awaited: dict[CallRef, tuple[DraftId, datetime]] = {}
        self._on_its_way: dict[CallRef, DraftId] = {}
        """The phone knows of these already, and the window will hear it after the drafts."""
        self._names: dict[EventId, EventId] = {}

    def await_calls_of(self, drafts: Sequence[Draft], phone: Phone, stack: LiveStack) -> frozenset[CallRef]:
        """The refs that may still be on; `stack` as it is before the drafts."""
        looking = isinstance(phone, FindsCalls) and phone.is_looking  # asked first: what is found since is in `calls`
        on, told = frozenset(phone.calls), {item.ref for item in stack.items}
        for draft in drafts:
            item = _item_of(draft)
            if item is None or not item.ref:
                continue
            if item.ref in on - told:
                self._on_its_way[item.ref] = item.draft_id
            elif item.ref not in on and looking:
                self._awaited[item.ref] = (item.draft_id, draft.saved_at)
        return on | self._awaited.keys()

    def without_doubles(self, stack: LiveStack, come_back: Sequence[LiveItem]) -> LiveStack:
        """The stack without those calls that were told of before the drafts were read: they go on as they were."""
        ours = {item.ref: item for item in come_back if item.ref}
        for item in stack.items:
            if item.ref in ours:
                self._names[item.interaction_id] = ours[item.ref].interaction_id
                stack = stack.closed(item.draft_id)
        return stack

    def name_of(self, ref: CallRef, told: EventId, stack: LiveStack) -> EventId:
        """The interaction this call is, whatever its phone calls it since the restart."""
        awaited, _ = self._awaited.pop(ref, (None, None))
        draft_id = self._on_its_way.pop(ref, awaited)
        item = None if draft_id is None else stack.get(draft_id)
        if item is not None:
            self._names[told] = item.interaction_id
        return self._names.get(told, told)

    def given_up(self, stack: LiveStack) -> tuple[LiveItem, ...]:
        """The phone has told all: what was awaited still is over."""
        awaited, self._awaited = self._awaited, {}
        found = ((stack.get(draft_id), at) for draft_id, at in awaited.values())
        return tuple(item.cut_off(at) for item, at in found if item is not None)


def _item_of(draft: Draft) -> LiveItem | None:
    try:
        return SavedItem.from_json(draft.state).item
    except ValueError:
        return None
