"""Knows what a phone system tells about a call when it speaks by itself: three kinds of news, in the words of generic CTI.

What comes is somebody else's text: it is cut, tidied and never believed further than its words.
"""

from collections.abc import Mapping, Sequence
from enum import StrEnum

from agentdesk.domain.errors import Refused
from agentdesk.domain.kinds import Direction
from agentdesk.domain.numbers_withheld import is_unstated, is_withheld
from agentdesk.domain.plain import tidy
from agentdesk.domain.records import dataclass
from agentdesk.domain.sip_addresses import LONGEST_NUMBER, Address, addresses_in, number_of

LONGEST_ID = 250
"""Signs of a call id, as the contract says."""
MOST_USERS = 50
DAY_S = 86_400

Fields = Mapping[str, Sequence[str]]
"""What came, by the sender's names; a name may come several times."""


class PushKind(StrEnum):
    NEW = "newCall"
    ANSWER = "answer"
    HANGUP = "hangup"


class Cause(StrEnum):
    """Why a call ended, in the contract's words."""

    NORMAL = "normalClearing"
    BUSY = "busy"
    CANCEL = "cancel"
    NO_ANSWER = "noAnswer"
    CONGESTION = "congestion"
    NOT_FOUND = "notFound"
    FORWARDED = "forwarded"


@dataclass(frozen=True, slots=True)
class CallPush:
    """One piece of news. `direction` is NONE and texts are "" where the sender does not say; numbers are raw."""

    kind: PushKind
    call_id: str = ""
    direction: Direction = Direction.NONE
    caller: str = ""
    """Who calls; "" when withheld, then `private`."""
    callee: str = ""
    name: str = ""
    """Of the other side, as their directory has it."""
    users: tuple[str, ...] = ()
    """Whom it rings for, or who calls."""
    queue: str = ""
    answering_number: str = ""
    cause: Cause | None = None
    diverted_from: str = ""
    private: bool = False
    duration_s: int = 0
    """Of the talk, where the end of a call tells it."""
    sender: str = ""

    @property
    def theirs(self) -> str:
        """The number of the other side."""
        return self.callee if self.direction is Direction.OUT else self.caller

    @property
    def ours(self) -> str:
        """The number of ours that is in the call."""
        return self.caller if self.direction is Direction.OUT else self.callee


_KINDS = {kind.value.lower(): kind for kind in PushKind}
_CAUSES = {cause.value.lower(): cause for cause in Cause}
_DIRECTIONS = {
    "in": Direction.IN, "inbound": Direction.IN, "incoming": Direction.IN,
    "out": Direction.OUT, "outbound": Direction.OUT, "outgoing": Direction.OUT,
}  # fmt: skip


def push_of(fields: Fields, sender: str = "") -> CallPush:
    """From fields in the contract's names. Raises Refused("bad-push") when it cannot be news of a call."""
    given = {_plain(name): tuple(values) for name, values in fields.items()}
    kind = _KINDS.get(_first(given, "event").strip().lower())
    call_id = _first(given, "callid").strip()
    if kind is None or len(call_id) > LONGEST_ID:
        raise Refused("bad-push", field="event" if kind is None else "callId")
    direction = _DIRECTIONS.get(_first(given, "direction").strip().lower(), Direction.NONE)
    if kind is PushKind.NEW and direction is Direction.NONE:
        direction = Direction.IN
    caller, shown = _party(_first(given, "from"))
    callee, called = _party(_first(given, "to"))
    name = tidy(_first(given, "name")) or (called if direction is Direction.OUT else shown)
    private = direction is not Direction.OUT and _hides(_first(given, "from"))
    nobody = is_withheld(name) or is_unstated(name)
    return CallPush(
        kind,
        tidy(call_id, LONGEST_ID),
        direction,
        caller=caller,
        callee=callee,
        name="" if private or nobody else name,
        users=tuple(filter(None, map(tidy, given.get("user", ())[:MOST_USERS]))),
        queue=tidy(_first(given, "queue")),
        answering_number=_party(_first(given, "answeringnumber"))[0],
        cause=_CAUSES.get(_first(given, "cause").strip().lower()),
        diverted_from=_party(_first(given, "diversion"))[0],
        private=private,
        duration_s=_seconds(_first(given, "duration")),
        sender=sender,
    )


def _seconds(text: str) -> int:
    text = text.strip()
    return min(int(text), DAY_S) if text.isascii() and text.isdecimal() and len(text) < 10 else 0


def _plain(name: str) -> str:
    """`user[]`, `user[0]`, `callId` and `call_id` are the names they look like."""
    return name.partition("[")[0].replace("_", "").strip().lower()


def _first(given: Fields, name: str) -> str:
    return next(iter(given.get(name, ())), "")


def _party(text: str) -> tuple[str, str]:
    """Number and name of `0612…`, `0612…@pbx`, `"Jan" <sip:0612…@pbx>`; ("", "") of who stays unknown."""
    text = tidy(text, LONGEST_NUMBER)
    if not text or is_withheld(text) or is_unstated(text):
        return "", ""
    if "@" not in text and "<" not in text and ":" not in text:
        return text, ""
    address = _address(text)
    return (number_of(address), tidy(address.display)) if address is not None else (text, "")


def _hides(text: str) -> bool:
    address = _address(text)
    return is_withheld(text) or (address is not None and is_withheld(address.user))


def _address(text: str) -> Address | None:
    return next(iter(addresses_in(text if ":" in text or "<" in text else f"sip:{text}")), None)
