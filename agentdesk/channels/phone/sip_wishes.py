"""Knows what each press means for SIP calls: one lane, in order; a press for a call that is gone is silent."""

from collections.abc import Callable
from functools import partial

from agentdesk.channels.phone.call_book import CallBook
from agentdesk.channels.phone.sip_calls import Calls
from agentdesk.channels.phone.sip_heard import Engine, Handle
from agentdesk.channels.phone.sip_legs import Leg, Legs
from agentdesk.domain.calls import CallSnapshot, CallState
from agentdesk.domain.errors import AgentDeskError, Refused
from agentdesk.domain.ids import CallRef
from agentdesk.domain.kinds import Direction
from agentdesk.domain.phone_account import target_of
from agentdesk.services.ports import Clock

Act = Callable[[], None]
BUSY, DECLINED = 486, 603


class Wishes:
    """Raises what the engine raises; `Refused("call-gone")` is nobody's business."""

    def __init__(self, book: CallBook, legs: Legs, calls: Calls, clock: Clock) -> None:
        self._book, self._legs, self._calls, self._clock = book, legs, calls, clock

    def dial(self, engine: Engine, number: str) -> None:
        target = target_of(number, engine.domain)
        self._hold_others(engine, None)
        self._placed(engine, target, number)

    def answer(self, engine: Engine, ref: CallRef) -> None:
        leg = self._legs.of(ref)
        if leg is not None and leg.incoming and not leg.is_up:
            self._hold_others(engine, leg)
            engine.answer(leg.handle)
            leg.answered_here = True

    def reject(self, engine: Engine, ref: CallRef, *, decline: bool) -> None:
        leg = self._legs.of(ref)
        if leg is not None and leg.incoming and not (leg.is_up or leg.answered_here):
            leg.ended_here = True
            engine.reject(leg.handle, DECLINED if decline else BUSY)

    def hang_up(self, engine: Engine, ref: CallRef) -> None:
        leg = self._legs.of(ref)
        if leg is None:
            return
        leg.ended_here = True
        if leg.incoming and not leg.is_up:
            if not leg.answered_here:
                engine.reject(leg.handle, BUSY)
            return  # what was answered can be ended when the other side has heard the answer
        asked = leg.asked
        if asked is not None:
            self._part(asked)
            asked.ended_here = True
            _unless_gone(lambda: engine.hang_up(asked.handle))
        engine.hang_up(leg.handle)

    def hold(self, engine: Engine, ref: CallRef) -> None:
        leg = self._up(ref)
        if leg is not None:
            engine.hold(leg.heard_leg.handle)

    def resume(self, engine: Engine, ref: CallRef) -> None:
        leg = self._up(ref)
        if leg is None:
            return
        if leg.asked is not None and not leg.caller_in_front:
            self.swap(engine, ref)
            return
        self._hold_others(engine, leg)
        engine.resume(leg.handle)

    def set_mute(self, engine: Engine, ref: CallRef, *, muted: bool) -> None:
        leg = self._up(ref)
        if leg is None:
            return
        for each in (leg, leg.asked):
            if each is not None:
                each.muted = muted
                if each.is_up:
                    _unless_gone(partial(engine.set_muted, each.handle, muted=muted))
        self._calls.show(leg)

    def send_digits(self, engine: Engine, ref: CallRef, digits: str) -> None:
        leg = self._up(ref)
        wanted = "".join(sign for sign in digits.upper() if sign in "0123456789*#ABCD")
        if leg is not None and wanted:
            engine.send_digits(leg.heard_leg.handle, wanted)

    def transfer(self, engine: Engine, ref: CallRef, to: str) -> None:
        """Blind: the other side calls them itself."""
        leg = self._up(ref)
        if leg is not None:
            target = target_of(to, engine.domain)
            self._transferring(leg)
            self._or_back(leg, lambda: engine.transfer(leg.handle, target))

    # --- a colleague is asked first ---

    def consult(self, engine: Engine, ref: CallRef, to: str) -> None:
        leg = self._up(ref)
        if leg is None or leg.asked is not None:
            return
        target = target_of(to, engine.domain)
        self._hold_others(engine, leg)
        engine.hold(leg.handle)
        try:
            self._placed(engine, target, to, asks_for=leg)
        except AgentDeskError:
            engine.resume(leg.handle)
            raise

    def swap(self, engine: Engine, ref: CallRef) -> None:
        leg = self._up(ref)
        asked = leg.asked if leg is not None else None
        if leg is None or asked is None or not asked.is_up:
            return
        to_caller = not leg.caller_in_front
        waits, talks = (asked, leg) if to_caller else (leg, asked)
        _unless_gone(lambda: engine.hold(waits.handle))
        engine.resume(talks.handle)
        leg.caller_in_front = to_caller
        self._calls.show(leg)

    def complete(self, engine: Engine, ref: CallRef) -> None:
        """Attended, when the colleague has answered; else the caller is sent to ring there."""
        leg = self._up(ref)
        asked = leg.asked if leg is not None else None
        if leg is None or asked is None:
            return
        if asked.is_up:
            self._transferring(leg)
            self._or_back(leg, lambda: engine.transfer_to(leg.handle, asked.handle))
            return
        target = target_of(asked.number, engine.domain)
        self._part(asked)
        asked.ended_here = True
        _unless_gone(lambda: engine.hang_up(asked.handle))
        self._transferring(leg)
        self._or_back(leg, lambda: engine.transfer(leg.handle, target))

    def abandon(self, engine: Engine, ref: CallRef) -> None:
        leg = self._legs.of(ref)
        asked = leg.asked if leg is not None else None
        if leg is not None and asked is not None:
            asked.ended_here = True
            engine.hang_up(asked.handle)  # its end brings the caller back

    # --- inside ---

    def _up(self, ref: CallRef) -> Leg | None:
        leg = self._legs.of(ref)
        return leg if leg is not None and leg.is_up and not leg.transferring else None

    def _placed(self, engine: Engine, target: str, number: str, *, asks_for: Leg | None = None) -> None:
        """The leg is known before any of its events is looked at."""
        handle: Handle | None = None
        self._legs.begin_placing()
        try:
            handle = engine.place(target)
        finally:
            with self._legs.lock:
                if handle is not None:
                    leg = Leg(handle, number.strip(), incoming=False)
                    self._legs.add(leg)
                    self._introduce(leg, asks_for)
                for heard in self._legs.end_placing(handle):
                    self._calls.heard(heard)

    def _introduce(self, leg: Leg, asks_for: Leg | None) -> None:
        if asks_for is None:
            now = self._clock.now()
            self._book.add(CallSnapshot(leg.ref, Direction.OUT, CallState.DIALING, leg.number, now))
            return
        leg.asks_for, leg.muted = asks_for, asks_for.muted
        asks_for.asked, asks_for.caller_in_front = leg, False
        self._calls.show(asks_for)

    def _part(self, colleague: Leg) -> None:
        """What becomes of the colleague's leg no longer concerns the caller."""
        with self._legs.lock:
            caller, colleague.asks_for = colleague.asks_for, None
            if caller is not None:
                caller.asked = None

    def _hold_others(self, engine: Engine, but: Leg | None) -> None:
        """Nobody hears two callers at once; who has just gone hears nobody, and stops nothing."""
        mine = {each.ref for each in (but, but.asked if but is not None else None) if each is not None}
        for leg in self._legs.all():
            if leg.ref not in mine and leg.is_up and not (leg.held_here or leg.ended_here):
                _unless_gone(partial(engine.hold, leg.handle))

    def _transferring(self, leg: Leg) -> None:
        leg.transferring = True
        self._calls.show(leg)

    def _or_back(self, leg: Leg, hand_over: Act) -> None:
        """A transfer that cannot even be asked for leaves the caller with us."""
        try:
            hand_over()
        except AgentDeskError as error:
            leg.transferring = False
            self._calls.show(leg)
            raise error if error.code == "call-gone" else Refused("transfer-failed") from error


def _unless_gone(act: Act) -> None:
    """For another call than the one that was wished for: its end may be on its way to us."""
    try:
        act()
    except AgentDeskError as error:
        if error.code != "call-gone":
            raise
