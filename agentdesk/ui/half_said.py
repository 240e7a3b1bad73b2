"""Knows what was typed in a dialog and not said yet, by what it is about: it lies with the drafts, so no kill loses it."""

import json
from collections.abc import Sequence
from datetime import datetime, timedelta
from uuid import UUID, uuid5

from agentdesk.domain.ids import DraftId
from agentdesk.services.ports import Draft
from agentdesk.ui.live.keeping import Drafts

KEPT_DAYS = 30
"""Words nobody came back to are then dropped: what they were about is long closed."""
_NAMES = UUID("5b8f4f0e-6d0a-4f2c-9a3e-1f7f0d6f5a21")
"""One draft for each subject, whichever run of the program it is."""


class HalfSaid:
    """GUI thread. Without drafts it forgets with the program."""

    def __init__(self, drafts: Drafts | None = None) -> None:
        self._drafts = drafts
        self._texts: dict[str, tuple[str, ...]] = {}
        self._seen: set[str] = set()
        self.is_restored = False

    def of(self, about: str) -> tuple[str, ...]:
        """The texts as they were last kept; () when there are none."""
        return self._texts.get(about, ())

    def keep(self, about: str, *texts: str, at_once: bool = False) -> None:
        """`at_once`: a press, not a letter of many; it is on its way to the disk before anything is shown."""
        self._seen.add(about)
        if self._texts.get(about) == texts:
            return
        self._texts[about] = texts
        if self._drafts is not None:
            self._drafts.keep(_draft_id(about), json.dumps({"half": about, "texts": texts}))
            if at_once:
                self._drafts.flush()

    def drop(self, about: str) -> None:
        """It was said, or thrown away."""
        self._seen.add(about)
        if self._texts.pop(about, None) is not None and self._drafts is not None:
            self._drafts.drop(_draft_id(about))

    def restore(self, drafts: Sequence[Draft], now: datetime) -> list[Draft]:
        """Takes its own of an earlier run; answers the others."""
        others: list[Draft] = []
        for draft in drafts:
            match _parcel(draft.state):
                case {"half": str(about), "texts": [*texts]} if _draft_id(about) == draft.draft_id:
                    if about in self._seen:
                        continue
                    self._texts[about] = tuple(str(each) for each in texts)
                    if now - draft.saved_at > timedelta(days=KEPT_DAYS):
                        self.drop(about)
                case _:
                    others.append(draft)
        self.is_restored = True
        return others


def _parcel(text: str) -> object:
    try:
        return json.loads(text)
    except ValueError:
        return None


def _draft_id(about: str) -> DraftId:
    return DraftId(uuid5(_NAMES, about))
