"""Knows calls that nobody makes: scripted ones for the demo, for training and for tests."""

import heapq
import threading
from collections.abc import Callable, Mapping
from dataclasses import replace
from itertools import count
from typing import NamedTuple
from uuid import uuid4

from agentdesk.channels.phone.call_book import CallBook, Publish
from agentdesk.domain.calls import CallSnapshot, CallState, Cap, Consult, EndReason, LineState
from agentdesk.domain.events import PhoneFailed
from agentdesk.domain.ids import CallRef
from agentdesk.domain.kinds import Direction
from agentdesk.domain.records import dataclass
from agentdesk.services.ports import Clock

_OFFERED = frozenset({CallState.OFFERED})
_ON = frozenset({CallState.TALKING, CallState.ON_HOLD})
_FAR = frozenset({CallState.DIALING, CallState.RINGING_FAR})


@dataclass(frozen=True, slots=True)
class ScriptedCall:
    """One incoming call. Seconds: `after_s` from the start of the phone, the others from the ring or the answer.

    `None` means never: the caller waits, or talks, until we act. A `private` caller shows no number.
    """

    after_s: float
    number: str
    display_name: str = ""
    queue: str = ""
    line: str = ""
    private: bool = False
    gives_up_after_s: float | None = 45.0
    hangs_up_after_s: float | None = None


@dataclass(frozen=True, slots=True)
class FarEnd:
    """What happens when we dial a number. `answers_after_s=None`: never, and it ends as `ends` says."""

    rings_after_s: float = 0.4
    answers_after_s: float | None = 2.5
    ends: EndReason = EndReason.NO_ANSWER
    ends_after_s: float = 20.0
    hangs_up_after_s: float | None = None


class _Due(NamedTuple):
    at: float
    turn: int
    """Every one another, so no two acts are ever compared."""
    act: Callable[[], object]


class SimulatorPhone:
    """A phone that can do everything. Its clock thread only calls `tick`; without it (`threaded=False`) the owner
    calls `tick` after turning the clock. Times are the clock's monotonic seconds.
    """

    def __init__(
        self,
        publish: Publish,
        clock: Clock,
        script: tuple[ScriptedCall, ...] = (),
        *,
        far_ends: Mapping[str, FarEnd] | None = None,
        threaded: bool = True,
    ) -> None:
        self._publish = publish
        self._clock = clock
        self._script = script
        self._far_ends = dict(far_ends or {})
        self._threaded = threaded
        self._book = CallBook(publish, clock)
        self._changed = threading.Condition()
        self._due: list[_Due] = []
        self._turn = count()
        self._running = False
        self._thread: threading.Thread | None = None
        self._digits: list[str] = []
        self._talks_for: dict[CallRef, float] = {}
        self._queued: list[tuple[CallRef, ScriptedCall]] = []
        """Callers of a queue who wait while we are paused."""
        self.paused, self.pause_reason, self.extension = False, "", ""

    @property
    def capabilities(self) -> frozenset[Cap]:
        return frozenset(Cap) - {Cap.DEVICES}

    @property
    def line(self) -> LineState:
        return self._book.line

    @property
    def calls(self) -> Mapping[CallRef, CallSnapshot]:
        return self._book.calls

    @property
    def digits_sent(self) -> str:
        return "".join(self._digits)

    def start(self) -> None:
        """Ready, and the script begins to run; a second start does nothing."""
        with self._changed:
            if self._running:
                return
            self._running = True
        self._book.set_line(LineState.READY)
        for call in self._script:
            self._after(call.after_s, lambda call=call: self._ring(call))  # type: ignore[misc]
        if self._threaded:
            self._thread = threading.Thread(target=self._run, name="simulator-phone", daemon=True)
            self._thread.start()

    def stop(self) -> None:
        """Ends its calls and joins its thread; a second stop does nothing."""
        with self._changed:
            if not self._running:
                return
            self._running = False
            self._due.clear()
            self._changed.notify_all()
        thread, self._thread = self._thread, None
        if thread is not None and thread is not threading.current_thread():
            thread.join()
        for ref in self.calls:
            self._book.end(ref, EndReason.LOST)
        self._book.set_line(LineState.OFF)

    def tick(self) -> None:
        """Do everything that is due by the clock, in its order."""
        while True:
            with self._changed:
                if not self._due or self._due[0].at > self._clock.monotonic():
                    return
                due = heapq.heappop(self._due)
            due.act()

    def ring_now(self, number: str, name: str = "", queue: str = "", *, private: bool = False) -> CallRef:
        """A call comes in at once and waits until somebody acts."""
        return self._ring(ScriptedCall(0, number, name, queue, private=private, gives_up_after_s=None))

    def far_end_hangs_up(self, ref: CallRef) -> None:
        """The other side ends it: gives up while it rings, hangs up while we talk."""
        if not self._book.end(ref, EndReason.CALLER_GAVE_UP, only_from=_OFFERED):
            self._book.end(ref, EndReason.HUNG_UP_THERE)

    def dial(self, number: str) -> None:
        number = number.strip()
        if not number:
            self._publish(PhoneFailed("no-number"))
            return
        if self.line is not LineState.READY:
            self._publish(PhoneFailed("line-down"))
            return
        ref = self._new_ref()
        self._book.add(CallSnapshot(ref, Direction.OUT, CallState.DIALING, number, self._clock.now()))
        far = self._far_ends.get(number, FarEnd())
        self._after(far.rings_after_s, lambda: self._book.move(ref, CallState.RINGING_FAR, only_from=_FAR))
        if far.answers_after_s is None:
            self._after(far.ends_after_s, lambda: self._book.end(ref, far.ends, only_from=_FAR))
        else:
            self._after(far.answers_after_s, lambda: self._far_end_answers(ref, far))

    def answer(self, ref: CallRef) -> None:
        for other, call in self.calls.items():
            if other != ref and call.state is CallState.TALKING and self._is_offered(ref):
                self.hold(other)  # nobody hears two callers at once
        if self._book.move(ref, CallState.TALKING, only_from=_OFFERED) and ref in self._talks_for:
            self._after(self._talks_for.pop(ref), lambda: self._book.end(ref, EndReason.HUNG_UP_THERE))

    def reject(self, ref: CallRef, *, decline: bool = False) -> None:
        del decline  # nobody else's phone rings
        self._book.end(ref, EndReason.REFUSED, only_from=_OFFERED)

    def hang_up(self, ref: CallRef) -> None:
        self._book.end(ref, EndReason.HUNG_UP_HERE)

    def hold(self, ref: CallRef) -> None:
        self._book.move(ref, CallState.ON_HOLD, only_from=frozenset({CallState.TALKING}))

    def resume(self, ref: CallRef) -> None:
        self._book.move(ref, CallState.TALKING, only_from=frozenset({CallState.ON_HOLD}))

    def set_mute(self, ref: CallRef, *, muted: bool) -> None:
        self._book.mute(ref, muted=muted)

    def transfer(self, ref: CallRef, to: str) -> None:
        if not to.strip():
            self._publish(PhoneFailed("no-number"))
        elif self._book.move(ref, CallState.TRANSFERRING, only_from=_ON):
            self._after(0.5, lambda: self._book.end(ref, EndReason.TRANSFERRED))

    def send_digits(self, ref: CallRef, digits: str) -> None:
        if self._book.get(ref) is not None:
            self._digits.append(digits)

    def consult(self, ref: CallRef, to: str) -> None:
        call = self._book.get(ref)
        if not to.strip():
            self._publish(PhoneFailed("no-number"))
        elif call is not None and call.state in _ON and call.consult is None:
            far = self._far_ends.get(to, FarEnd())
            asked = Consult(to.strip(), CallState.DIALING)
            self._book.move(ref, CallState.ON_HOLD)
            self._book.change(ref, consult=asked)
            self._after(far.rings_after_s, lambda: self._consulted(ref, CallState.RINGING_FAR))
            if far.answers_after_s is None:
                self._after(far.ends_after_s, lambda: self.abandon(ref))
            else:
                self._after(far.answers_after_s, lambda: self._consulted(ref, CallState.TALKING))

    def swap(self, ref: CallRef) -> None:
        call = self._book.get(ref)
        if call is not None and call.consult is not None:
            in_front = not call.consult.in_front
            self._book.move(ref, CallState.ON_HOLD if in_front else CallState.TALKING)
            self._book.change(ref, consult=replace(call.consult, in_front=in_front))

    def complete(self, ref: CallRef) -> None:
        call = self._book.get(ref)
        if call is not None and call.consult is not None:
            self._book.change(ref, consult=None)
            self.transfer(ref, call.consult.number)

    def abandon(self, ref: CallRef) -> None:
        call = self._book.get(ref)
        if call is not None and call.consult is not None:
            self._book.change(ref, consult=None)
            self.resume(ref)

    def pause_queues(self, *, paused: bool, reason: str = "", extension: str = "") -> None:
        """Callers of a queue wait in it; who dials us ourselves still gets through."""
        if extension not in {"", self.extension}:
            return
        self.paused, self.pause_reason = paused, reason if paused else ""
        while self._queued and not self.paused:
            self._ring_as(*self._queued.pop(0))

    def use_extension(self, extension: str) -> None:
        self.extension = extension

    def _consulted(self, ref: CallRef, state: CallState) -> None:
        call = self._book.get(ref)
        if call is not None and call.consult is not None and call.consult.state is not CallState.TALKING:
            self._book.change(ref, consult=replace(call.consult, state=state))

    def _is_offered(self, ref: CallRef) -> bool:
        call = self._book.get(ref)
        return call is not None and call.state is CallState.OFFERED

    def _ring(self, scripted: ScriptedCall) -> CallRef:
        ref = self._new_ref()
        if self.paused and scripted.queue:
            self._queued.append((ref, scripted))
        else:
            self._ring_as(ref, scripted)
        return ref

    def _ring_as(self, ref: CallRef, scripted: ScriptedCall) -> None:
        self._book.add(
            CallSnapshot(
                ref,
                Direction.IN,
                CallState.OFFERED,
                "" if scripted.private else scripted.number,
                self._clock.now(),
                display_name="" if scripted.private else scripted.display_name,
                queue=scripted.queue,
                line=scripted.line or self.extension,
                private=scripted.private,
            )
        )
        if scripted.gives_up_after_s is not None:
            self._after(
                scripted.gives_up_after_s,
                lambda: self._book.end(ref, EndReason.CALLER_GAVE_UP, only_from=_OFFERED),
            )
        if scripted.hangs_up_after_s is not None:
            self._talks_for[ref] = scripted.hangs_up_after_s

    def _far_end_answers(self, ref: CallRef, far: FarEnd) -> None:
        if self._book.move(ref, CallState.TALKING, only_from=_FAR) and far.hangs_up_after_s is not None:
            self._after(far.hangs_up_after_s, lambda: self._book.end(ref, EndReason.HUNG_UP_THERE))

    @staticmethod
    def _new_ref() -> CallRef:
        return CallRef(f"sim-{uuid4().hex[:12]}")

    def _after(self, seconds: float, act: Callable[[], object]) -> None:
        with self._changed:
            heapq.heappush(self._due, _Due(self._clock.monotonic() + seconds, next(self._turn), act))
            self._changed.notify_all()

    def _run(self) -> None:
        while True:
            self.tick()
            with self._changed:
                if not self._running:
                    return
                wait_s = None if not self._due else max(0.0, self._due[0].at - self._clock.monotonic())
                if wait_s is None or wait_s > 0:
                    self._changed.wait(wait_s)
