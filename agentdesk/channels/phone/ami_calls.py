"""Knows this agent's calls among all a phone system tells: legs grouped by Linkedid, and what each event makes of them."""

from collections.abc import Callable, Mapping
from dataclasses import field
from datetime import timedelta

from agentdesk.channels.phone.ami_channels import RING, RINGING, UP, Channel, Channels
from agentdesk.channels.phone.ami_wire import Message, said
from agentdesk.channels.phone.call_book import CallBook
from agentdesk.domain.caller import tidy
from agentdesk.domain.calls import CallSnapshot, CallState, EndReason
from agentdesk.domain.ids import CallRef
from agentdesk.domain.kinds import Direction
from agentdesk.domain.numbers import digits_of
from agentdesk.domain.numbers_withheld import is_withheld
from agentdesk.domain.records import dataclass
from agentdesk.services.ports import Clock

RINGS_AGAIN_S = 10.0
"""A queue tries an agent again after some seconds: until then it is the same ringing, as long as the caller is there."""
NOBODY_DIALLED_S = 5.0
"""A call we asked for that dials nobody so long after we picked up has reached a menu, a queue or a mailbox."""
MOST_QUEUES = 500
_PUBLIC_DIGITS = 7
_TELLING_DIGITS = 9
"""So many at the end are one line, however it is written."""
_FAILED: Mapping[str, EndReason] = {
    "BUSY": EndReason.BUSY, "NOANSWER": EndReason.NO_ANSWER, "CANCEL": EndReason.HUNG_UP_HERE,
    "CONGESTION": EndReason.UNREACHABLE, "CHANUNAVAIL": EndReason.UNREACHABLE, "17": EndReason.BUSY,
    "21": EndReason.REFUSED, "18": EndReason.NO_ANSWER, "19": EndReason.NO_ANSWER,
    **dict.fromkeys(("1", "2", "3", "20", "27", "28", "34", "38", "42"), EndReason.UNREACHABLE),
}  # fmt: skip
"""By `DialStatus` and by `Cause` (Q.850)."""
_ELSEWHERE, _BUSY, _DECLINED = "26", "17", "21"
_BEFORE = frozenset({CallState.OFFERED, CallState.DIALING, CallState.RINGING_FAR})


@dataclass(slots=True)
class AmiCall:
    """A call of this agent: its legs at this agent's phone, and what is known of its end."""

    ref: CallRef
    linked: str
    legs: set[str] = field(default_factory=set)
    asked: bool = False
    """We asked for it: our own phone rings first, and that it is picked up is no answer yet."""
    picked_up_at: float | None = None
    """Of a call we asked for: when our own phone was."""
    status: str = ""
    ended_here: bool = False
    transferred: bool = False
    elsewhere: bool = False
    declined: bool = False
    silent_since: float | None = None
    """Since when nothing rings here although the caller still waits."""


class AmiCalls:
    """Reads events, tells the book. On the manager's thread only."""

    def __init__(self, mine: str, book: CallBook, clock: Clock) -> None:
        self.channels = Channels(mine)
        self._book, self._clock = book, clock
        self._calls: dict[CallRef, AmiCall] = {}
        self._queues: dict[str, str] = {}
        self._listed: set[str] = set()
        self._on: Mapping[str, Callable[[Message], None]] = {
            "newchannel": self._on_leg, "newstate": self._on_leg, "newconnectedline": self._on_other_side,
            "newcallerid": self._on_leg, "dialbegin": self._on_dial, "dialstate": self._on_dial,
            "dialend": self._on_dial_end, "bridgeenter": self._on_bridge, "bridgeleave": self._on_bridge,
            "hold": self._on_hold, "unhold": self._on_hold, "hangup": self._on_hangup,
            "hanguprequest": self._on_hangup_request, "agentcalled": self._on_queue,
            "queuecallerjoin": self._on_queue, "blindtransfer": self._on_transfer,
            "attendedtransfer": self._on_transfer, "coreshowchannel": self._on_listed,
        }  # fmt: skip

    def hear(self, event: Message) -> None:
        """One event; what we do not know changes nothing."""
        handle = self._on.get(event.get("event", "").lower())
        if handle is not None:
            handle(event)

    # --- what the phone asks of a call ---

    def asked_for(self, uid: str, number: str) -> CallRef:
        """A call we have asked the phone system to make; its first leg will have this uid."""
        ref = CallRef(uid)
        self._calls[ref] = AmiCall(ref, uid, {uid}, asked=True)
        self._book.add(CallSnapshot(ref, Direction.OUT, CallState.DIALING, number, self._clock.now()))
        return ref

    def call(self, ref: CallRef) -> AmiCall | None:
        return self._calls.get(ref)

    def legs_of(self, ref: CallRef) -> list[Channel]:
        call = self._calls.get(ref)
        found = [self.channels.get(uid) for uid in sorted(call.legs)] if call is not None else []
        return [channel for channel in found if channel is not None]

    def peer_of(self, ref: CallRef) -> Channel | None:
        """Whom the agent talks with in this call."""
        return next((peer for leg in self.legs_of(ref) if (peer := self.channels.peer_of(leg)) is not None), None)

    def gave_up(self, ref: CallRef, reason: EndReason) -> None:
        """It never came to be, or is over for another reason than a hangup."""
        self._calls.pop(ref, None)
        self._book.end(ref, reason)

    # --- the list after connecting ---

    def begin_list(self) -> None:
        self._listed = set()

    def end_list(self) -> None:
        """What is no longer there ended while nobody told us."""
        for gone in self.channels.keep_only(self._listed):
            self._leg_is_gone(gone, {})
        self._listed = set()
        for ref in [ref for ref, call in self._calls.items() if not call.legs & {each.uid for each in self.channels}]:
            self.gave_up(ref, EndReason.LOST)

    def _on_listed(self, event: Message) -> None:
        channel = self._learn(event)
        if channel is None:
            return
        channel.bridge = said(event.get("bridgeid", ""))
        channel.age_s = _seconds(event.get("duration", ""))
        self._look_at(channel)

    # --- events ---

    def _on_leg(self, event: Message) -> None:
        channel = self._learn(event)
        if channel is not None:
            self._look_at(channel)

    def _on_other_side(self, event: Message) -> None:
        """Who is connected with a leg now: after a colleague's transfer somebody else than the one who rang."""
        channel = self._learn(event)
        if channel is None:
            return
        self._look_at(channel)
        call = self._call_of(channel)
        known = self._book.get(call.ref) if call is not None else None
        if call is None or known is None or known.direction is not Direction.IN or not self.channels.is_mine(channel):
            return
        number = said(event.get("connectedlinenum", ""))
        hidden = is_withheld(number)
        if hidden and not known.private:
            self._book.change(call.ref, number="", display_name="", private=True)
        elif digits_of(number) and not hidden and not _is_same(number, known.number):
            name = tidy(said(event.get("connectedlinename", "")))
            self._book.change(call.ref, number=tidy(number), display_name=name, private=False)

    def _on_dial(self, event: Message) -> None:
        """`Channel` calls `DestChannel`; it rings at the far side of a call of ours."""
        caller, called = self._learn(event), self._learn(event, "dest")
        for channel in filter(None, (caller, called)):
            self._look_at(channel)
        call = self._call_of(caller)
        if call is not None:
            self._book.move(call.ref, CallState.RINGING_FAR, only_from=frozenset({CallState.DIALING}))

    def _on_dial_end(self, event: Message) -> None:
        caller, called = self._learn(event), self._learn(event, "dest")
        status = event.get("dialstatus", "").upper()
        call = self._call_of(caller)
        if call is not None:
            call.status = status
            if status == "ANSWER":
                self._book.move(call.ref, CallState.TALKING, only_from=_BEFORE)
        if called is None:
            return
        if status == "ANSWER":
            for each in self._calls.values():
                each.elsewhere |= each.linked == called.linked and called.uid not in each.legs
        self._look_at(called)

    def _on_bridge(self, event: Message) -> None:
        channel = self._learn(event)
        if channel is None:
            return
        entered = event.get("event", "").lower() == "bridgeenter"
        channel.bridge = event.get("bridgeuniqueid", "") if entered else ""
        call = self._call_of(channel)
        if call is not None and entered and channel.state == UP:
            self._book.move(call.ref, CallState.TALKING, only_from=_BEFORE)
        self._look_at(channel)

    def _on_hold(self, event: Message) -> None:
        channel = self._learn(event)
        waits = event.get("event", "").lower() == "hold"
        call = self._call_of(channel)
        if call is not None:
            state, before = (CallState.ON_HOLD, CallState.TALKING) if waits else (CallState.TALKING, CallState.ON_HOLD)
            self._book.move(call.ref, state, only_from=frozenset({before}))
            return
        for each in self._calls.values():
            if channel is not None and self.peer_of(each.ref) is channel:
                self._book.change(each.ref, held_there=waits)

    def _on_queue(self, event: Message) -> None:
        """Which queue a caller waits in: told before the agent's phone rings."""
        linked, queue = event.get("linkedid", ""), tidy(said(event.get("queue", "")))
        if not linked or not queue:
            return
        self._queues.pop(linked, None)
        self._queues[linked] = queue
        while len(self._queues) > MOST_QUEUES:
            del self._queues[next(iter(self._queues))]
        for call in self._calls.values():
            if call.linked == linked and not getattr(self._book.get(call.ref), "queue", ""):
                self._book.change(call.ref, queue=queue)

    def _on_transfer(self, event: Message) -> None:
        if event.get("result", "Success").lower() != "success":
            return
        by = {event.get(f"{prefix}uniqueid", "") for prefix in ("transferer", "origtransferer", "secondtransferer")}
        for call in self._calls.values():
            call.transferred |= bool(call.legs & by)

    def _on_hangup_request(self, event: Message) -> None:
        call = self._call_of(self.channels.get(event.get("uniqueid", "")))
        if call is not None:
            call.ended_here = True

    def _on_hangup(self, event: Message) -> None:
        channel = self.channels.learn(event)
        if channel is None:
            return
        self.channels.forget(channel.uid)
        self._leg_is_gone(channel, event)

    def _learn(self, event: Message, prefix: str = "") -> Channel | None:
        channel = self.channels.learn(event, prefix)
        if channel is not None:
            self._listed.add(channel.uid)
        return channel

    # --- what it means ---

    def _look_at(self, channel: Channel) -> None:
        """A leg of this agent's phone begins, rings, or talks."""
        if not self.channels.is_mine(channel):
            return
        call = self._call_of(channel) or self._grouped(channel)
        if call is None:
            if channel.state in {RINGING, UP} or (channel.state == RING and channel.is_root):
                self._begin(channel)
            return
        call.silent_since = None
        if call.asked and channel.state == UP:
            if call.picked_up_at is None:  # here; the far side is told by its dialling and its bridge
                call.picked_up_at = self._clock.monotonic()
            return
        if channel.state == UP:
            self._book.move(call.ref, CallState.TALKING, only_from=_BEFORE)

    def _begin(self, channel: Channel) -> None:
        outgoing = channel.is_root and channel.state != RINGING
        root = None if outgoing else self.channels.root_of(channel)
        number = channel.exten if outgoing else channel.other_number or (root.number if root is not None else "")
        if outgoing and not digits_of(number):
            number = channel.other_number
        name = channel.other_person or (root.person if root is not None else "")
        hidden = not outgoing and (is_withheld(number) or (not digits_of(number) and is_withheld(name)))
        began = self._clock.now() - timedelta(seconds=channel.age_s)
        talks = channel.state == UP and (not outgoing or bool(channel.bridge))
        call = AmiCall(CallRef(channel.uid), channel.linked, {channel.uid})
        self._calls[call.ref] = call
        self._book.add(
            CallSnapshot(
                call.ref,
                Direction.OUT if outgoing else Direction.IN,
                CallState.DIALING if outgoing else CallState.OFFERED,
                "" if hidden else tidy(number),
                began,
                display_name="" if hidden or outgoing else tidy(name),
                queue=self._queues.get(channel.linked, ""),
                private=hidden,
                dialled=_public(root.exten) if root is not None else "",
            )
        )
        if channel.state == UP and (talks or not outgoing):
            self._book.move(call.ref, CallState.TALKING)
            if channel.age_s:
                self._book.change(call.ref, answered_at=began)

    def _leg_is_gone(self, channel: Channel, event: Message) -> None:
        if not self.channels.is_mine(channel):
            self._caller_is_gone(channel)
            return
        call = self._call_of(channel)
        if call is None:
            return
        cause = event.get("cause", "")
        call.elsewhere |= cause == _ELSEWHERE
        if len(call.legs) > 1:
            call.legs.discard(channel.uid)
            return
        known = self._book.get(call.ref)
        if known is None:
            self._calls.pop(call.ref, None)
        elif known.state is CallState.OFFERED and not call.ended_here and self._may_ring_again(call, channel, cause):
            call.silent_since = self._clock.monotonic()
        else:
            self.gave_up(call.ref, _reason(call, known, cause, listed=bool(event)))

    def _may_ring_again(self, call: AmiCall, leg: Channel, cause: str) -> bool:
        waits = self.channels.root_of(leg) is not None and call.linked in self._queues
        return waits and not call.elsewhere and not call.declined and cause not in {_BUSY, _DECLINED}

    def _caller_is_gone(self, channel: Channel) -> None:
        for call in list(self._calls.values()):
            if call.silent_since is not None and channel.uid == call.linked:
                self.gave_up(call.ref, EndReason.CALLER_GAVE_UP)

    def tick(self) -> None:
        """What only time tells: a queue that does not ring again, a call that dials nobody."""
        now = self._clock.monotonic()
        for call in list(self._calls.values()):
            if call.silent_since is not None and (call.elsewhere or now - call.silent_since >= RINGS_AGAIN_S):
                self.gave_up(call.ref, EndReason.ANSWERED_ELSEWHERE if call.elsewhere else EndReason.NO_ANSWER)
            elif call.picked_up_at is not None and now - call.picked_up_at >= NOBODY_DIALLED_S:
                self._book.move(call.ref, CallState.TALKING, only_from=frozenset({CallState.DIALING}))

    def _call_of(self, channel: Channel | None) -> AmiCall | None:
        if channel is None:
            return None
        return next((call for call in self._calls.values() if channel.uid in call.legs), None)

    def _grouped(self, channel: Channel) -> AmiCall | None:
        """Another leg of a call that is known: a second device, or the queue's next try."""
        for call in self._calls.values():
            if call.linked == channel.linked and channel.state in {RINGING, UP}:
                if call.silent_since is not None:
                    call.legs.clear()
                call.legs.add(channel.uid)
                return call
        return None


def _reason(call: AmiCall, known: CallSnapshot, cause: str, *, listed: bool) -> EndReason:
    if not listed:
        return EndReason.LOST
    if call.transferred or known.state is CallState.TRANSFERRING:
        return EndReason.TRANSFERRED
    if known.was_answered:
        return EndReason.HUNG_UP_HERE if call.ended_here else EndReason.HUNG_UP_THERE
    if known.direction is Direction.OUT:
        if call.ended_here or (call.asked and call.picked_up_at is None):
            return EndReason.HUNG_UP_HERE
        return _FAILED.get(call.status) or _FAILED.get(cause, EndReason.NO_ANSWER)
    if call.elsewhere:
        return EndReason.ANSWERED_ELSEWHERE
    declined = call.declined or call.ended_here or cause in {_BUSY, _DECLINED}
    return EndReason.REFUSED if declined else EndReason.CALLER_GAVE_UP


def _public(exten: str) -> str:
    """The number of ours that was dialled, when it is one of the public."""
    return tidy(exten) if len(digits_of(exten)) >= _PUBLIC_DIGITS and exten.lstrip("+").isdecimal() else ""


def _is_same(number: str, known: str) -> bool:
    """One may be written with the country, the other without."""
    one, other = digits_of(number), digits_of(known)
    return one == other or (min(len(one), len(other)) >= _TELLING_DIGITS and one[-9:] == other[-9:])


def _seconds(text: str) -> int:
    """`00:01:05`."""
    parts = text.split(":")
    if len(parts) != 3 or not all(part.isascii() and part.isdecimal() for part in parts):
        return 0
    hours, minutes, seconds = map(int, parts)
    return min(hours * 3600 + minutes * 60 + seconds, 7 * 86_400)
