"""Knows our own state of every SIP call: the library's handles are stale the moment a call ends."""

import threading
from uuid import uuid4

from agentdesk.channels.phone.sip_heard import CallHeard, Handle
from agentdesk.domain.calls import CallState, Consult
from agentdesk.domain.ids import CallRef


class Leg:
    """One call as we know it. Changed under `Legs.lock` only."""

    def __init__(self, handle: Handle, number: str, *, incoming: bool, call_id: str = "") -> None:
        self.ref = CallRef(f"sip-{uuid4().hex[:12]}")
        self.handle, self.number, self.incoming, self.call_id = handle, number, incoming, call_id
        self.handles = {handle}
        """Also those of phones that ring beside the one we called, and of a call that takes this one's place."""
        self.rings = False
        """The other side's phone rings."""
        self.is_up = False
        self.answered_here = False
        """We have said yes; it is up when the other side has heard it."""
        self.ended_here = False
        self.held_here = False
        self.held_there = False
        self.muted = False
        self.bad_looks = 0
        """How often running it sounded bad: a call begins with a stumble or two."""
        self.transferring = False
        self.transferred = False
        self.branched = False
        """Several phones ring for it and share its sound."""
        self.heir: Handle | None = None
        """A call that is about to take this one's place."""
        self.asked: Leg | None = None
        """The colleague who is asked about this caller."""
        self.asks_for: Leg | None = None
        """The caller, when this is the colleague."""
        self.caller_in_front = False
        """Of two we talk with the caller."""

    @property
    def state(self) -> CallState:
        if self.transferring:
            return CallState.TRANSFERRING
        if self.is_up:
            return CallState.ON_HOLD if self.held_here else CallState.TALKING
        if self.incoming:
            return CallState.OFFERED
        return CallState.RINGING_FAR if self.rings else CallState.DIALING

    @property
    def consult(self) -> Consult | None:
        asked = self.asked
        if asked is None:
            return None
        state = CallState.TALKING if asked.is_up else asked.state
        return Consult(asked.number, state, in_front=not self.caller_in_front)

    @property
    def heard_leg(self) -> "Leg":
        """Whom our voice goes to, and whom we hear."""
        return self.asked if self.asked is not None and not self.caller_in_front else self


class Legs:
    """By our name and by the library's. Events of a call that is just being placed wait until its leg is known."""

    def __init__(self) -> None:
        self.lock = threading.RLock()
        self._by_ref: dict[CallRef, Leg] = {}
        self._by_handle: dict[Handle, Leg] = {}
        self._placing = 0
        self._early: list[CallHeard] = []

    def __len__(self) -> int:
        return len(self._by_ref)

    def all(self) -> list[Leg]:
        with self.lock:
            return list(self._by_ref.values())

    def of(self, ref: CallRef) -> Leg | None:
        with self.lock:
            return self._by_ref.get(ref)

    def with_handle(self, handle: Handle) -> Leg | None:
        with self.lock:
            return self._by_handle.get(handle)

    def with_call_id(self, call_id: str) -> Leg | None:
        with self.lock:
            return next((leg for leg in self._by_ref.values() if call_id and leg.call_id == call_id), None)

    def add(self, leg: Leg) -> None:
        with self.lock:
            self._by_ref[leg.ref] = leg
            self._by_handle[leg.handle] = leg

    def also(self, leg: Leg, handle: Handle) -> None:
        """Another handle of the same call."""
        with self.lock:
            leg.handles.add(handle)
            self._by_handle[handle] = leg

    def drop_handle(self, leg: Leg, handle: Handle) -> None:
        with self.lock:
            leg.handles.discard(handle)
            self._by_handle.pop(handle, None)

    def drop(self, leg: Leg) -> None:
        with self.lock:
            self._by_ref.pop(leg.ref, None)
            for handle in leg.handles:
                self._by_handle.pop(handle, None)

    def clear(self) -> list[Leg]:
        with self.lock:
            legs = list(self._by_ref.values())
            self._by_ref.clear()
            self._by_handle.clear()
            self._early.clear()
            return legs

    # --- a call that is being placed ---

    def begin_placing(self) -> None:
        with self.lock:
            self._placing += 1

    def end_placing(self, handle: Handle | None) -> list[CallHeard]:
        """What was heard of it before it had a leg; the rest belonged to nobody."""
        with self.lock:
            self._placing -= 1
            mine = [each for each in self._early if each.handle == handle]
            self._early = [each for each in self._early if each.handle != handle] if self._placing else []
            return mine

    def keep_early(self, heard: CallHeard) -> None:
        with self.lock:
            if self._placing:
                self._early.append(heard)
