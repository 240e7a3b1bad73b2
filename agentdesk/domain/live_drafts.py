"""Knows how what lies on the desk is kept as text, and how it comes back after a power cut: half-picked reason and all."""

import json
from collections.abc import Iterable
from dataclasses import field, fields, replace
from datetime import datetime
from enum import Enum
from typing import Any, Self
from uuid import UUID

from agentdesk.domain.ids import CallRef, DraftId, FollowUpId
from agentdesk.domain.kinds import Channel, Direction
from agentdesk.domain.live import LiveItem, LiveStack, Stage
from agentdesk.domain.records import dataclass

VERSION = 1


@dataclass(frozen=True, slots=True)
class SavedItem:
    """An item and its place in the stack, as kept by the drafts."""

    item: LiveItem
    place: int
    in_front: bool
    trail: int  # place in the trail; -1 when not on it

    def to_json(self) -> str:
        parcel = {
            "v": VERSION,
            "place": self.place,
            "front": self.in_front,
            "trail": self.trail,
            "item": {each.name: _plain(getattr(self.item, each.name)) for each in fields(LiveItem)},
        }
        return json.dumps(parcel, sort_keys=True, separators=(",", ":"))

    @classmethod
    def from_json(cls, text: str) -> Self:
        """Raises ValueError when it is none of ours."""
        try:
            parcel = json.loads(text)
            if parcel["v"] != VERSION:
                raise ValueError(parcel["v"])
            item = _item(parcel["item"])
            return cls(item, int(parcel["place"]), bool(parcel["front"]), int(parcel["trail"]))
        except (KeyError, TypeError, AttributeError) as error:
            raise ValueError("not a draft of this desk") from error


@dataclass(frozen=True, slots=True)
class RestoredStack:
    """The stack as it comes back, and how many drafts could not be read (they stay where they are)."""

    stack: LiveStack
    unreadable: int = 0
    interrupted: tuple[LiveItem, ...] = field(default=())
    """Calls that were on when the desk went down; they are in wrap-up now."""
    said: tuple[DraftId, ...] = ()
    """Drafts of what was logged already."""


def saved_items(stack: LiveStack) -> tuple[SavedItem, ...]:
    return tuple(
        SavedItem(
            item,
            place,
            item.draft_id == stack.front_id,
            stack.trail.index(item.draft_id) if item.draft_id in stack.trail else -1,
        )
        for place, item in enumerate(stack.items)
    )


def restored(drafts: Iterable[tuple[str, datetime]], still_on: Iterable[CallRef] = ()) -> RestoredStack:
    """From texts and when each was kept. A call that its phone no longer has ended when it was last kept."""
    saved: list[SavedItem] = []
    interrupted: list[LiveItem] = []
    said: list[DraftId] = []
    alive, unreadable = frozenset(still_on), 0
    for text, kept_at in drafts:
        try:
            each = SavedItem.from_json(text)
        except ValueError:
            unreadable += 1
            continue
        item = each.item
        if item.stage is Stage.LOGGED:
            said.append(item.draft_id)
            continue
        if item.is_call and item.ref and item.ref not in alive:
            item = item.cut_off(kept_at)
            interrupted.append(item)
        # No box runs on for what a power cut tore away.
        saved.append(replace(each, item=replace(item, reopened=item.reopened or item.stage is Stage.WRAP_UP)))
    saved.sort(key=lambda each: each.place)
    front = next((each.item.draft_id for each in saved if each.in_front), None)
    trail = tuple(each.item.draft_id for each in sorted(saved, key=lambda each: each.trail) if each.trail >= 0)
    items = tuple(each.item for each in saved)
    stack = LiveStack(items, front, trail)
    return RestoredStack(stack, unreadable, tuple(interrupted), tuple(said))


def _plain(value: object) -> object:
    match value:
        case None | bool() | int() | float():
            return value
        case Enum():
            return value.value
        case str():
            return value
        case datetime():
            return value.isoformat()
        case tuple():
            return [[str(key), ticked] for key, ticked in value]
        case _:
            return str(value)


_MADE_FROM: dict[str, Any] = {
    "draft_id": UUID, "interaction_id": UUID, "log_id": UUID, "record_id": UUID, "customer_id": UUID, "order_id": UUID,
    "thread_id": UUID,
    "channel": Channel, "direction": Direction, "stage": Stage,
    "started_at": datetime.fromisoformat, "answered_at": datetime.fromisoformat, "ended_at": datetime.fromisoformat,
    "pick_local": datetime.fromisoformat, "mail_at": datetime.fromisoformat,
    "picked_at": datetime.fromisoformat,
    "ticks": lambda pairs: tuple((FollowUpId(UUID(key)), bool(ticked)) for key, ticked in pairs),
}  # fmt: skip


def _item(parcel: dict[str, Any]) -> LiveItem:
    known = {each.name for each in fields(LiveItem)}
    made = {
        name: _MADE_FROM[name](value) if name in _MADE_FROM and value is not None else value
        for name, value in parcel.items()
        if name in known
    }
    return LiveItem(**made)
