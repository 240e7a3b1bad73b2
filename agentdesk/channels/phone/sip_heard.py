"""Knows what can be heard from a SIP line and asked of it, in our own words: nothing here knows the library."""

from collections.abc import Sequence
from enum import StrEnum
from typing import Protocol, TypeAlias

from agentdesk.domain.calls import EndReason, Quality
from agentdesk.domain.records import dataclass
from agentdesk.services.ports import SoundDevice

Handle: TypeAlias = int
"""The library's name of a call; stale as soon as the call is over."""

SOUND_HZ = 16_000
"""Samples a second of what is heard and fed, 16-bit mono, whatever the two phones agreed on."""


class Over(StrEnum):
    """How the library says that a call ended."""

    BY_US = "by-us"
    BY_THEM = "by-them"
    CANCELLED = "cancelled"
    REFUSED = "refused"
    UNREACHABLE = "unreachable"
    ANSWERED_AT_ANOTHER_BRANCH = "fork-lost"
    EXPIRED = "expired"
    BROKEN = "broken"


@dataclass(frozen=True, slots=True)
class Heard:
    """Anything the line says."""


# --- the line ------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Registering(Heard):
    """Asked to be registered, for the first time or again."""


@dataclass(frozen=True, slots=True)
class Registered(Heard):
    pass


@dataclass(frozen=True, slots=True)
class NotRegistered(Heard):
    """`why`: `bad-login`, `forbidden`, `unreachable`, `rejected`. `final`: asking again would get the same answer."""

    why: str
    status: int = 0
    final: bool = False


@dataclass(frozen=True, slots=True)
class ConnectionLost(Heard):
    """`why`: `unreachable`, `not-listening`, `certificate-untrusted`, `certificate-expired`, `certificate-name`, `no-tls`."""

    why: str
    detail: str = ""

    @property
    def is_about_trust(self) -> bool:
        return self.why.startswith("certificate-") or self.why == "no-tls"


@dataclass(frozen=True, slots=True)
class ServerAnswers(Heard):
    """What came of asking whether the server is there."""

    there: bool


@dataclass(frozen=True, slots=True)
class DevicesMoved(Heard):
    """Sound devices came or went. `failed`: one that was in use is gone or could not be opened."""

    failed: bool


# --- calls ---------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class CallHeard(Heard):
    handle: Handle


@dataclass(frozen=True, slots=True)
class Rang(CallHeard):
    """`message` is the INVITE as it came, to the user `called`; `trusted`: from the phone system itself.

    `replaces`: the Call-ID of the call it takes the place of.
    """

    call_id: str
    message: bytes
    trusted: bool
    called: str = ""
    replaces: str = ""


@dataclass(frozen=True, slots=True)
class Progressed(CallHeard):
    status: int


@dataclass(frozen=True, slots=True)
class Branched(CallHeard):
    """A second phone rings for the call we placed; it may be the one that answers."""

    branch: Handle


@dataclass(frozen=True, slots=True)
class Confirmed(CallHeard):
    call_id: str = ""


@dataclass(frozen=True, slots=True)
class HoldChanged(CallHeard):
    held_here: bool
    held_there: bool


@dataclass(frozen=True, slots=True)
class ChangeRefused(CallHeard):
    """A hold or resume that the other side did not take."""


@dataclass(frozen=True, slots=True)
class Replaced(CallHeard):
    """This call has taken the place of `other`."""

    other: Handle


@dataclass(frozen=True, slots=True)
class TransferOver(CallHeard):
    """What came of a transfer we asked for; 2xx: the caller is with them."""

    status: int


@dataclass(frozen=True, slots=True)
class TransferAsked(CallHeard):
    """The other side wants us to call somebody else. `attended`: whom they are talking with already."""

    attended: bool
    target: str


@dataclass(frozen=True, slots=True)
class MediaSilent(CallHeard):
    silent_s: float


@dataclass(frozen=True, slots=True)
class MediaBack(CallHeard):
    pass


@dataclass(frozen=True, slots=True)
class AddressWanted(CallHeard):
    """The network changed: the call must be given our new address."""


@dataclass(frozen=True, slots=True)
class Ended(CallHeard):
    over: Over
    status: int = 0
    cause: int = 0
    """The SIP status of a `Reason` header: 200 on a CANCEL says that another phone answered."""


def end_reason(ended: Ended, *, incoming: bool, answered: bool, hung_up_here: bool) -> EndReason:
    """The library's word and our side of it: the same word means other things for the calls we placed."""
    if answered:
        match ended.over:
            case Over.BY_THEM:
                return EndReason.HUNG_UP_THERE
            case Over.BY_US:
                return EndReason.HUNG_UP_HERE
            case _:
                return EndReason.HUNG_UP_HERE if hung_up_here else EndReason.LOST
    if incoming:
        return _missed(ended, hung_up_here=hung_up_here)
    return EndReason.HUNG_UP_HERE if hung_up_here else _failed(ended)


def _missed(ended: Ended, *, hung_up_here: bool) -> EndReason:
    if ended.over is Over.ANSWERED_AT_ANOTHER_BRANCH or (ended.over is Over.CANCELLED and ended.cause // 100 == 2):
        return EndReason.ANSWERED_ELSEWHERE
    if hung_up_here or ended.over is Over.BY_US:
        return EndReason.REFUSED
    return EndReason.LOST if ended.over in {Over.UNREACHABLE, Over.BROKEN} else EndReason.CALLER_GAVE_UP


def _failed(ended: Ended) -> EndReason:
    """Why nobody took the call we placed, by SIP status."""
    match ended.status:
        case 486 | 600:
            return EndReason.BUSY
        case 408 | 487:
            return EndReason.NO_ANSWER
        case 401 | 403 | 407 | 433 | 603 | 607 | 608:
            return EndReason.REFUSED
        case 0 if ended.over in {Over.EXPIRED, Over.CANCELLED}:
            return EndReason.NO_ANSWER
        case 0 if ended.over is Over.BY_THEM:
            return EndReason.HUNG_UP_THERE
        case _:
            return EndReason.UNREACHABLE


# --- what is asked of it -------------------------------------------------------------------------------------------


class Devices(Protocol):
    """Sound devices the library drives itself."""

    @property
    def listed(self) -> Sequence[SoundDevice]: ...

    def choose(self, microphone: str, speaker: str, ringer: str) -> None: ...

    def missing(self) -> str: ...

    def levels(self) -> tuple[int, int]: ...

    def ring(self, *, on: bool) -> None: ...


class Engine(Protocol):
    """One account on one server (`sip_engine`). On one lane; raises Refused("call-gone"), Offline("line-down") …"""

    @property
    def domain(self) -> str: ...

    @property
    def devices(self) -> Devices | None: ...

    def register(self) -> None: ...

    def ask_whether_there(self, patience_ms: int) -> None: ...

    def move_to(self, address: str) -> None: ...

    def close(self) -> None: ...

    def ring(self, handle: Handle) -> None: ...

    def place(self, target: str) -> Handle: ...

    def answer(self, handle: Handle) -> None: ...

    def reject(self, handle: Handle, status: int) -> None: ...

    def hang_up(self, handle: Handle) -> None: ...

    def hold(self, handle: Handle) -> None: ...

    def resume(self, handle: Handle) -> None: ...

    def send_digits(self, handle: Handle, digits: str) -> None: ...

    def transfer(self, handle: Handle, target: str) -> None: ...

    def transfer_to(self, handle: Handle, other: Handle) -> None: ...

    def accept_transfer(self, handle: Handle) -> Handle: ...

    def refuse_transfer(self, handle: Handle) -> None: ...

    def readdress(self, handle: Handle, address: str) -> None: ...

    def set_muted(self, handle: Handle, *, muted: bool) -> None: ...

    def feed(self, handle: Handle, pcm: bytes) -> None: ...

    def quality(self, handle: Handle) -> tuple[Quality, bool] | None: ...

    def forget(self, handle: Handle, *, shared: bool = False) -> None: ...
