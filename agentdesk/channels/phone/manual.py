"""Knows a desk phone that tells us nothing: the agent says when a call starts, waits and ends."""

from collections.abc import Mapping
from uuid import uuid4

from agentdesk.channels.phone.call_book import CallBook, Publish
from agentdesk.domain.calls import CallSnapshot, CallState, Cap, EndReason, LineState
from agentdesk.domain.events import PhoneFailed
from agentdesk.domain.ids import CallRef
from agentdesk.domain.kinds import Direction
from agentdesk.services.ports import Clock

_WAITS = frozenset({CallState.ON_HOLD})
_TALKS = frozenset({CallState.TALKING})
_DIALS = frozenset({CallState.DIALING, CallState.RINGING_FAR})


class ManualPhone:
    """The same states as any phone, moved by buttons; numbers are as typed and not verified."""

    def __init__(self, publish: Publish, clock: Clock) -> None:
        self._publish = publish
        self._clock = clock
        self._book = CallBook(publish, clock)

    @property
    def capabilities(self) -> frozenset[Cap]:
        return frozenset({Cap.DIAL, Cap.ANSWER, Cap.HANG_UP, Cap.HOLD})

    @property
    def line(self) -> LineState:
        return self._book.line

    @property
    def calls(self) -> Mapping[CallRef, CallSnapshot]:
        return self._book.calls

    def start(self) -> None:
        self._book.set_line(LineState.READY)

    def stop(self) -> None:
        """Ends what is still on; a second stop does nothing."""
        for ref in self.calls:
            self._book.end(ref, EndReason.LOST)
        self._book.set_line(LineState.OFF)

    def take_by_hand(self, number: str, name: str = "") -> None:
        """The desk phone rang and was picked up: the call is on from now. `number` may be empty."""
        ref = self._new(Direction.IN, CallState.OFFERED, number, name)
        self._book.move(ref, CallState.TALKING)

    def dial(self, number: str) -> None:
        """Dialled on the desk phone; `answer` says that the other side picked up."""
        if not number.strip():
            self._publish(PhoneFailed("no-number"))
            return
        self._new(Direction.OUT, CallState.RINGING_FAR, number, "")

    def answer(self, ref: CallRef) -> None:
        self._book.move(ref, CallState.TALKING, only_from=_DIALS | frozenset({CallState.OFFERED}))

    def reject(self, ref: CallRef, *, decline: bool = False) -> None:
        del decline  # a desk phone stops ringing by itself
        self._book.end(ref, EndReason.REFUSED, only_from=frozenset({CallState.OFFERED}))

    def hang_up(self, ref: CallRef) -> None:
        call = self._book.get(ref)
        if call is not None:
            unanswered = call.direction is Direction.OUT and not call.was_answered
            self._book.end(ref, EndReason.NO_ANSWER if unanswered else EndReason.HUNG_UP_HERE)

    def hold(self, ref: CallRef) -> None:
        self._book.move(ref, CallState.ON_HOLD, only_from=_TALKS)

    def resume(self, ref: CallRef) -> None:
        self._book.move(ref, CallState.TALKING, only_from=_WAITS)

    def set_mute(self, ref: CallRef, *, muted: bool) -> None:  # noqa: ARG002 as the port says
        self._cannot(ref, Cap.MUTE)

    def transfer(self, ref: CallRef, to: str) -> None:  # noqa: ARG002 as the port says
        self._cannot(ref, Cap.TRANSFER)

    def send_digits(self, ref: CallRef, digits: str) -> None:  # noqa: ARG002 as the port says
        self._cannot(ref, Cap.DIGITS)

    def _new(self, direction: Direction, state: CallState, number: str, name: str) -> CallRef:
        ref = CallRef(f"manual-{uuid4().hex[:12]}")
        self._book.add(
            CallSnapshot(
                ref,
                direction,
                state,
                number.strip(),
                self._clock.now(),
                display_name=name,
                private=direction is Direction.IN and not number.strip(),
            )
        )
        return ref

    def _cannot(self, ref: CallRef, cap: Cap) -> None:
        if self._book.get(ref) is not None:
            self._publish(PhoneFailed("not-capable", cap.value))
