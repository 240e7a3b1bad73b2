"""Knows the states of a call, whatever phone it lives in."""

from dataclasses import field
from datetime import datetime
from enum import StrEnum

from agentdesk.domain.ids import CallRef
from agentdesk.domain.kinds import Direction
from agentdesk.domain.records import dataclass


class CallState(StrEnum):
    OFFERED = "offered"
    """It rings here."""
    DIALING = "dialing"
    RINGING_FAR = "ringing-far"
    TALKING = "talking"
    ON_HOLD = "on-hold"
    TRANSFERRING = "transferring"
    ENDED = "ended"


class EndReason(StrEnum):
    HUNG_UP_HERE = "hung-up-here"
    HUNG_UP_THERE = "hung-up-there"
    CALLER_GAVE_UP = "caller-gave-up"
    ANSWERED_ELSEWHERE = "answered-elsewhere"
    REFUSED = "refused"
    BUSY = "busy"
    NO_ANSWER = "no-answer"
    UNREACHABLE = "unreachable"
    LOST = "lost"
    TRANSFERRED = "transferred"


class Cap(StrEnum):
    """What a phone can do; a button stands only where the phone has the capability."""

    ANSWER = "answer"
    REJECT = "reject"
    DIAL = "dial"
    HANG_UP = "hang-up"
    HOLD = "hold"
    MUTE = "mute"
    DIGITS = "digits"
    TRANSFER = "transfer"
    CONSULT = "consult"
    """Ask a colleague first, then hand the caller over (`ports.Consults`)."""
    DECLINE = "decline"
    """Reject for every phone the call rings at, not only for this one."""
    DEVICES = "devices"
    """Microphone, speaker and ringer are chosen here (`ports.HasDevices`)."""
    CALLER_ID = "caller-id"
    PAUSE = "pause"
    """The phone system can be told to send no calls of its queues (`ports_presence.PausesQueues`)."""
    SAY_OVER = "say-over"
    """The phone cannot be told to hang up; the agent may say that a call is over, when its end was lost on the way."""


class LineState(StrEnum):
    OFF = "off"
    CONNECTING = "connecting"
    READY = "ready"
    DEGRADED = "degraded"
    """Away for the moment; it is tried again by itself."""
    REFUSED = "refused"
    """It stays away until a person changes something."""
    UNSUPPORTED = "unsupported"
    """What the phone is made of is not installed here."""


@dataclass(frozen=True, slots=True)
class Quality:
    """How bad a call sounds; a good one says nothing."""

    loss_percent: int
    jitter_ms: int


@dataclass(frozen=True, slots=True)
class Consult:
    """A colleague asked while the caller waits: part of the same call. `in_front`: we talk with them, not the caller."""

    number: str
    state: CallState
    in_front: bool = True


@dataclass(frozen=True, slots=True)
class CallSnapshot:
    """A call as its phone knows it now. Times are aware UTC; `number` is raw, `""` when withheld."""

    ref: CallRef
    direction: Direction
    state: CallState
    number: str
    started_at: datetime
    display_name: str = ""
    queue: str = ""
    line: str = ""
    private: bool = False
    answered_at: datetime | None = None
    ended_at: datetime | None = None
    end_reason: EndReason | None = None
    muted: bool = False
    held_there: bool = False
    """The other side lets us wait."""
    silent: bool = False
    """No sound has come for a while: the other side may be gone."""
    quality: Quality | None = None
    consult: Consult | None = None
    diverted_from: str = ""
    """The number or name that was called first and sent the call on."""
    dialled: str = ""
    """The number of ours that the caller dialled."""
    heard_at: float | None = field(default=None, compare=False)
    """When its first news came in from the wire, monotonic seconds of the desk's clock: the pop is measured from here."""

    @property
    def is_over(self) -> bool:
        return self.state is CallState.ENDED

    @property
    def was_answered(self) -> bool:
        return self.answered_at is not None
