"""Knows which parts of the stack the drafts hold already, so that only what changed is kept again."""

from collections.abc import Iterable
from typing import Protocol

from agentdesk.domain.ids import DraftId
from agentdesk.domain.live import LiveStack
from agentdesk.domain.live_drafts import SavedItem, saved_items


class Drafts(Protocol):
    """Keeps what is typed; all return at once."""

    def keep(self, draft_id: DraftId, state_json: str) -> None: ...

    def drop(self, draft_id: DraftId) -> None: ...

    def flush(self) -> None:
        """Written now, not within the second."""


class KeptStack:
    """The stack as it was last given to the drafts."""

    def __init__(self, drafts: Drafts) -> None:
        self._drafts = drafts
        self._kept: dict[DraftId, SavedItem] = {}

    def forget(self, draft_ids: Iterable[DraftId]) -> None:
        """Drafts of what was said already."""
        for draft_id in draft_ids:
            self._drafts.drop(draft_id)

    def follow(self, stack: LiveStack) -> None:
        """Keep what changed and drop what is gone."""
        saved = {each.item.draft_id: each for each in saved_items(stack)}
        for draft_id in self._kept.keys() - saved.keys():
            self._drafts.drop(draft_id)
        for draft_id, each in saved.items():
            if self._kept.get(draft_id) != each:
                self._drafts.keep(draft_id, each.to_json())
        self._kept = saved
