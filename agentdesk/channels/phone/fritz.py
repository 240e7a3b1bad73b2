"""Knows a FRITZ!Box that tells of its calls: lines of port 1012, one box for a small shop; nothing can be controlled.

The box tells once #96*5* was dialled at a phone of its own. It names no past: what began while the line was gone is
not known, and what rang then counts as lost.
"""

from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING
from uuid import uuid4

from agentdesk.channels.phone.call_book import CallBook, Publish
from agentdesk.channels.phone.loop_thread import LoopThread
from agentdesk.domain.calls import CallSnapshot, CallState, Cap, EndReason, LineState
from agentdesk.domain.events import PhoneFailed
from agentdesk.domain.ids import CallRef
from agentdesk.domain.kinds import Direction
from agentdesk.domain.numbers import digits_of
from agentdesk.domain.phone_links import FritzSetup
from agentdesk.domain.records import dataclass
from agentdesk.services.ports import Clock

if TYPE_CHECKING:
    from agentdesk.channels.phone.fritz_line import FritzWire

LONGEST_LINE = 1_024
MOST_CALLS = 50
_MACHINES = frozenset(map(str, range(40, 50)))
"""Extensions of the box's own answering machines."""
_RINGS = frozenset({CallState.OFFERED, CallState.RINGING_FAR})


@dataclass(frozen=True, slots=True)
class FritzLine:
    """`what` is RING, CALL, CONNECT or DISCONNECT. The box's own time says no zone and is left out."""

    what: str
    connection: str
    extension: str = ""
    caller: str = ""
    called: str = ""
    trunk: str = ""
    seconds: int = 0


def line_of(text: str) -> FritzLine | None:
    """`17.06.26 10:28:29;RING;0;0781968053101;69123;SIP0;`; None for what is none of these."""
    parts = [part.strip() for part in text[:LONGEST_LINE].rstrip("\r\n").split(";")]
    if len(parts) < 4 or not parts[2].isascii() or not parts[2].isdecimal() or len(parts[2]) > 4:
        return None
    parts += [""] * 4
    what, connection = parts[1].upper(), parts[2]
    match what:
        case "RING":
            return FritzLine(what, connection, caller=parts[3], called=parts[4], trunk=parts[5])
        case "CALL":
            return FritzLine(what, connection, parts[3], caller=parts[4], called=parts[5].rstrip("#"), trunk=parts[6])
        case "CONNECT":
            return FritzLine(what, connection, parts[3], caller=parts[4])
        case "DISCONNECT":
            seconds = parts[3] if parts[3].isascii() and parts[3].isdecimal() and len(parts[3]) < 7 else "0"
            return FritzLine(what, connection, seconds=int(seconds))
    return None


class FritzCalls:
    """The calls behind the lines, by the box's connection; a connection number is used again and again."""

    def __init__(self, setup: FritzSetup, book: CallBook, clock: Clock) -> None:
        self._setup, self._book, self._clock = setup, book, clock
        self._mine = tuple(digits_of(each).lstrip("0") for each in setup.mine if digits_of(each))
        self._refs: dict[str, CallRef] = {}

    def hear(self, line: FritzLine) -> None:
        match line.what:
            case "RING" if self._is_mine(line.called):
                self._begin(line, Direction.IN, line.caller)
            case "CALL" if self._is_mine(line.caller) and self._is_here(line.extension):
                self._begin(line, Direction.OUT, line.called)
            case "RING" | "CALL":
                self._end(line.connection, EndReason.LOST)
            case "CONNECT":
                self._on_connect(line)
            case "DISCONNECT":
                self._on_disconnect(line)

    def come_back(self) -> None:
        """The line was gone: what rang then is over one way or another; what talked may still talk."""
        for connection, ref in list(self._refs.items()):
            call = self._book.get(ref)
            if call is None or call.state in _RINGS:
                self._end(connection, EndReason.LOST)

    def _begin(self, line: FritzLine, direction: Direction, number: str) -> None:
        self._end(line.connection, EndReason.LOST)
        if len(self._book.calls) >= MOST_CALLS:
            return
        incoming = direction is Direction.IN
        ref = self._refs[line.connection] = CallRef(f"fritz-{uuid4().hex[:12]}")
        self._book.add(
            CallSnapshot(
                ref,
                direction,
                CallState.OFFERED if incoming else CallState.RINGING_FAR,
                number[:60],
                self._clock.now(),
                private=incoming and not number,
                dialled=line.called[:60] if incoming else "",
            )
        )

    def _on_connect(self, line: FritzLine) -> None:
        ref = self._refs.get(line.connection)
        call = self._book.get(ref) if ref is not None else None
        if ref is None or call is None:
            return
        if call.direction is Direction.IN and line.extension in _MACHINES:
            self._end(line.connection, EndReason.NO_ANSWER)
        elif call.direction is Direction.IN and not self._is_here(line.extension):
            self._end(line.connection, EndReason.ANSWERED_ELSEWHERE)
        else:
            self._book.move(ref, CallState.TALKING, only_from=_RINGS)

    def _on_disconnect(self, line: FritzLine) -> None:
        ref = self._refs.get(line.connection)
        call = self._book.get(ref) if ref is not None else None
        if ref is None or call is None:
            return
        if not call.was_answered and line.seconds:  # its CONNECT was lost, but it was answered
            answered = max(call.started_at, self._clock.now() - timedelta(seconds=line.seconds))
            call = replace(call, answered_at=answered)
            self._book.change(ref, answered_at=answered)
        outgoing = call.direction is Direction.OUT
        unanswered = EndReason.NO_ANSWER if outgoing else EndReason.CALLER_GAVE_UP
        self._end(line.connection, EndReason.HUNG_UP_THERE if call.was_answered else unanswered)

    def _end(self, connection: str, reason: EndReason) -> None:
        ref = self._refs.pop(connection, None)
        if ref is not None:
            self._book.end(ref, reason)

    def _is_mine(self, number: str) -> bool:
        digits = digits_of(number).lstrip("0")
        return not self._mine or any(digits.endswith(each) or (digits and each.endswith(digits)) for each in self._mine)

    def _is_here(self, extension: str) -> bool:
        return not self._setup.extension or extension == self._setup.extension


class FritzPhone:
    """Implements `Phone` and `Reconnects`. Its thread holds the line to the box; all of it returns at once."""

    def __init__(self, publish: Publish, clock: Clock, setup: FritzSetup) -> None:
        self._publish, self._clock, self._setup = publish, clock, setup
        self._book = CallBook(publish, clock)
        self._calls = FritzCalls(setup, self._book, clock)
        self._thread = LoopThread("fritz", self._main)
        self._wire: FritzWire | None = None

    @property
    def capabilities(self) -> frozenset[Cap]:
        return frozenset({Cap.CALLER_ID, Cap.SAY_OVER})

    @property
    def line(self) -> LineState:
        return self._book.line

    @property
    def calls(self) -> Mapping[CallRef, CallSnapshot]:
        return self._book.calls

    def start(self) -> None:
        if not self._thread.is_running:
            self._book.set_line(LineState.CONNECTING)
            self._thread.start()

    def stop(self) -> None:
        self._thread.stop()
        for ref in self.calls:
            self._book.end(ref, EndReason.LOST)
        self._book.set_line(LineState.OFF)

    def reconnect(self) -> None:
        self._thread.call(self._try_again)

    def use(self, setup: FritzSetup) -> None:
        """From now on this box."""
        self._setup = setup
        self._thread.begin_anew()

    def dial(self, number: str) -> None:  # noqa: ARG002 as the port says
        self._publish(PhoneFailed("not-capable", Cap.DIAL.value))

    def answer(self, ref: CallRef) -> None:
        self._cannot(ref, Cap.ANSWER)

    def reject(self, ref: CallRef, *, decline: bool = False) -> None:  # noqa: ARG002 as the port says
        self._cannot(ref, Cap.REJECT)

    def hang_up(self, ref: CallRef) -> None:
        """The agent says that it is over (`Cap.SAY_OVER`)."""
        call = self._book.get(ref)
        if call is not None:
            failed = call.direction is Direction.OUT and not call.was_answered
            self._book.end(ref, EndReason.NO_ANSWER if failed else EndReason.HUNG_UP_HERE)

    def hold(self, ref: CallRef) -> None:
        self._cannot(ref, Cap.HOLD)

    def resume(self, ref: CallRef) -> None:
        self._cannot(ref, Cap.HOLD)

    def set_mute(self, ref: CallRef, *, muted: bool) -> None:  # noqa: ARG002 as the port says
        self._cannot(ref, Cap.MUTE)

    def transfer(self, ref: CallRef, to: str) -> None:  # noqa: ARG002 as the port says
        self._cannot(ref, Cap.TRANSFER)

    def send_digits(self, ref: CallRef, digits: str) -> None:  # noqa: ARG002 as the port says
        self._cannot(ref, Cap.DIGITS)

    async def _main(self) -> None:
        from agentdesk.channels.phone.fritz_line import FritzWire  # with asyncio, on this thread

        for ref in self.calls:
            self._book.end(ref, EndReason.LOST)
        self._book.set_line(LineState.CONNECTING, "", self._setup.host)
        self._calls = FritzCalls(self._setup, self._book, self._clock)
        self._wire = FritzWire(self._setup, self._book, self._calls)
        try:
            await self._wire.stay()
        finally:
            self._wire = None

    def _try_again(self) -> None:
        if self._wire is not None:
            self._wire.try_again()

    def _cannot(self, ref: CallRef, cap: Cap) -> None:
        if self._book.get(ref) is not None:
            self._publish(PhoneFailed("not-capable", cap.value))
