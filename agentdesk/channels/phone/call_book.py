"""Knows the calls of one phone and tells every change of them in order, whichever thread it came from."""

import threading
from collections import deque
from collections.abc import Callable, Mapping
from dataclasses import replace
from types import MappingProxyType
from typing import Any

from agentdesk.domain.calls import CallSnapshot, CallState, EndReason, LineState
from agentdesk.domain.events import CallChanged, CallOffered, Event, LineChanged
from agentdesk.domain.ids import CallRef, EventId, new_uuid
from agentdesk.domain.kinds import Direction
from agentdesk.services.ports import Clock

Publish = Callable[[Event], None]


class CallBook:
    """Snapshots by ref, each with the interaction id it got when it first rang. Thread-safe.

    A listener may command the phone while it is being told: what that causes is told after, never in between.
    """

    def __init__(self, publish: Publish, clock: Clock) -> None:
        self._publish = publish
        self._clock = clock
        self._lock = threading.Lock()
        self._calls: dict[CallRef, CallSnapshot] = {}
        self._ids: dict[CallRef, EventId] = {}
        self._line = LineChanged(LineState.OFF)
        self._events: deque[Event] = deque()
        self._telling = False

    @property
    def calls(self) -> Mapping[CallRef, CallSnapshot]:
        with self._lock:
            return MappingProxyType(dict(self._calls))

    @property
    def line(self) -> LineState:
        return self._line.state

    def set_line(self, state: LineState, reason: str = "", detail: str = "") -> None:
        with self._lock:
            if LineChanged(state, reason, detail) == self._line:
                return
            self._line = LineChanged(state, reason, detail)
            self._events.append(self._line)
        self.tell()

    def add(self, call: CallSnapshot) -> None:
        """A new call: offered when it comes in, changed when we dial. Heard now, unless its phone knows it better."""
        if call.heard_at is None:
            call = replace(call, heard_at=self._clock.monotonic())
        with self._lock:
            interaction_id = EventId(new_uuid())
            self._calls[call.ref] = call
            self._ids[call.ref] = interaction_id
            told = CallOffered if call.direction is Direction.IN else CallChanged
            self._events.append(told(call, interaction_id))
        self.tell()

    def get(self, ref: CallRef) -> CallSnapshot | None:
        with self._lock:
            return self._calls.get(ref)

    def move(self, ref: CallRef, state: CallState, *, only_from: frozenset[CallState] | None = None) -> bool:
        """To another state; False when the call is gone or not in one of `only_from`."""
        with self._lock:
            call = self._calls.get(ref)
            if call is None or call.state is state or (only_from is not None and call.state not in only_from):
                return False
            answered = call.answered_at
            if state is CallState.TALKING and answered is None:
                answered = self._clock.now()
            self._keep(replace(call, state=state, answered_at=answered))
        self.tell()
        return True

    def mute(self, ref: CallRef, *, muted: bool) -> None:
        self.change(ref, muted=muted)

    def change(self, ref: CallRef, **values: Any) -> None:
        """Other fields of the snapshot; nothing is told when nothing is new, or when the call is gone."""
        with self._lock:
            call = self._calls.get(ref)
            if call is None or (changed := replace(call, **values)) == call:
                return
            self._keep(changed)
        self.tell()

    def end(self, ref: CallRef, reason: EndReason, *, only_from: frozenset[CallState] | None = None) -> bool:
        """The call is over and forgotten; False when it was gone already."""
        with self._lock:
            call = self._calls.get(ref)
            if call is None or (only_from is not None and call.state not in only_from):
                return False
            self._keep(replace(call, state=CallState.ENDED, ended_at=self._clock.now(), end_reason=reason))
            del self._calls[ref], self._ids[ref]
        self.tell()
        return True

    def tell(self) -> None:
        """Publish what waits, first come first told; one thread at a time, and never while holding the lock."""
        with self._lock:
            if self._telling:
                return
            self._telling = True
        try:
            while True:
                with self._lock:
                    if not self._events:
                        self._telling = False
                        return
                    event = self._events.popleft()
                self._publish(event)
        except BaseException:
            with self._lock:
                self._telling = False
            raise

    def _keep(self, call: CallSnapshot) -> None:
        self._calls[call.ref] = call
        self._events.append(CallChanged(call, self._ids[call.ref]))
