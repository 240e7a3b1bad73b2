"""Knows what an agent may say of themselves (ready, on a break with its reason, away) and what the desk shows of it."""

from collections.abc import Collection
from datetime import datetime
from enum import StrEnum
from typing import Self

from agentdesk.domain.calls import CallState, Cap
from agentdesk.domain.records import dataclass

BREAK_REASONS = ("coffee", "lunch", "meeting", "training", "paperwork")
"""An administrator may have others; a code of their own is shown as it reads."""
_TALKING = frozenset({CallState.TALKING, CallState.TRANSFERRING})


class Choice(StrEnum):
    READY = "ready"
    BREAK = "break"
    AWAY = "away"
    """Not at the desk at all."""


class Shown(StrEnum):
    """What others would see: what the phone does goes before what was chosen."""

    TALKING = "talking"
    ON_HOLD = "on-hold"
    """In a call, the other side waits."""
    RINGING = "ringing"
    DIALLING = "dialling"
    WRAP_UP = "wrap-up"
    READY = "ready"
    BREAK = "break"
    AWAY = "away"


class Way(StrEnum):
    """How calls are kept away from somebody who is not ready. The phone stays registered in every one of them."""

    QUEUES = "queues"
    """The phone system sends no calls of its queues."""
    CODE = "code"
    """The phone system is told by a code that is dialled."""
    HERE = "here"
    """Calls that come are refused here; a ring group may send the caller on to the next phone."""
    NONE = "none"
    """This phone cannot be told: it may ring."""


@dataclass(frozen=True, slots=True)
class Chosen:
    """What the agent chose, and since when (aware UTC)."""

    choice: Choice
    since: datetime
    reason: str = ""

    @property
    def is_ready(self) -> bool:
        return self.choice is Choice.READY

    def to_text(self) -> str:
        return f"{self.choice.value} {self.since.isoformat()} {self.reason}".strip()

    @classmethod
    def from_text(cls, text: str) -> Self | None:
        """None when it is none of ours."""
        choice, _, rest = text.partition(" ")
        since, _, reason = rest.partition(" ")
        try:
            at = datetime.fromisoformat(since)
            return cls(Choice(choice), at, reason) if at.tzinfo is not None else None
        except ValueError:
            return None


def shown(calls: Collection[CallState], chosen: Chosen | None, *, wrap_up: bool) -> Shown:
    """`chosen` None is ready."""
    if _TALKING & set(calls):
        return Shown.TALKING
    if CallState.ON_HOLD in calls:
        return Shown.ON_HOLD
    if CallState.OFFERED in calls:
        return Shown.RINGING
    if calls:
        return Shown.DIALLING
    if chosen is not None and not chosen.is_ready:
        return Shown(chosen.choice.value)
    return Shown.WRAP_UP if wrap_up else Shown.READY


def way_of(caps: frozenset[Cap], pause_code: str, resume_code: str) -> Way:
    """The gentlest way the phone has."""
    if Cap.PAUSE in caps:
        return Way.QUEUES
    if pause_code and resume_code and Cap.DIAL in caps:
        return Way.CODE
    return Way.HERE if Cap.REJECT in caps else Way.NONE
