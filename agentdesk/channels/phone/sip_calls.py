"""Knows what the line says about calls: each event changes our own state of the call and is told by the call book."""

from collections.abc import Callable, Iterable

from agentdesk.channels.phone.call_book import CallBook, Publish
from agentdesk.channels.phone.sip_heard import (
    Branched,
    CallHeard,
    ChangeRefused,
    Confirmed,
    Ended,
    Engine,
    Handle,
    HoldChanged,
    MediaBack,
    MediaSilent,
    Over,
    Progressed,
    Rang,
    Replaced,
    TransferAsked,
    TransferOver,
    end_reason,
)
from agentdesk.channels.phone.sip_legs import Leg, Legs
from agentdesk.domain.caller import HEADER_RULES, HeaderRule, caller_of, number_of
from agentdesk.domain.calls import CallSnapshot, CallState, EndReason
from agentdesk.domain.events import PhoneFailed
from agentdesk.domain.kinds import Direction
from agentdesk.domain.referrals import Referrals
from agentdesk.domain.sip_addresses import addresses_in, headers_of
from agentdesk.services.ports import Clock

LOST_PERCENT, JITTER_MS = 5, 60
"""From here on a call sounds bad and says so (ITU-T G.113: above 5 % speech breaks up)."""

NOT_HERE = 404
PAINT_FIRST_S = 0.03
"""The call is painted before the caller is told that it rings: both need the interpreter, and the caller has time."""

Later = Callable[[Callable[[Engine], None], float], None]
"""Do it on the lane so many seconds later, with the engine of then; a call that is gone by then is nothing to speak of."""


class Calls:
    """`heard` comes on the library's thread and must not command it: what is to be done goes to the lane."""

    def __init__(self, book: CallBook, legs: Legs, publish: Publish, clock: Clock, later: Later,
                 rules: Iterable[HeaderRule] = HEADER_RULES, is_us: Callable[[str], bool] = bool,
                 may_follow: Callable[[str], bool] | None = None) -> None:  # fmt: skip
        """`is_us`: whether somebody who calls this user may mean us. `may_follow`: whether we may be sent to this address."""
        self._is_us = is_us
        self._may_follow = may_follow or Referrals().allows
        self._book, self._legs, self._publish, self._clock, self._on_lane = book, legs, publish, clock, later
        self._rules = rules  # looked through anew for each call: the administrator may change them

    def heard(self, heard: CallHeard) -> None:
        with self._legs.lock:
            if isinstance(heard, Rang):
                self._on_rang(heard)
                return
            leg = self._legs.with_handle(heard.handle)
            if leg is None:
                self._legs.keep_early(heard)
            else:
                self._on_leg(leg, heard)

    def show(self, leg: Leg) -> None:
        """The call as it is now; a colleague's leg is shown as a part of the caller's."""
        with self._legs.lock:
            leg = leg.asks_for or leg
            known = self._book.get(leg.ref)
            if known is None:
                return
            answered = known.answered_at or (self._clock.now() if leg.is_up else None)
            self._book.change(leg.ref, state=leg.state, answered_at=answered, consult=leg.consult, muted=leg.muted,
                              held_there=leg.held_there and leg.is_up)  # fmt: skip

    def check_quality(self, engine: Engine) -> None:
        """Now and then, on the lane: a call that sounds bad twice running says so, until it is good again."""
        for leg in self._legs.all():
            if leg.is_up and leg.asks_for is None:
                told = engine.quality(leg.heard_leg.handle)
                if told is not None:
                    quality, suffers = told
                    bad = suffers or quality.loss_percent >= LOST_PERCENT or quality.jitter_ms >= JITTER_MS
                    leg.bad_looks = leg.bad_looks + 1 if bad else 0
                    self._book.change(leg.ref, quality=quality if leg.bad_looks > 1 else None)

    def end_all(self) -> None:
        """The line goes: nobody will tell how these calls ended."""
        for leg in self._legs.clear():
            ours = leg.is_up or not leg.incoming
            self._book.end(leg.ref, EndReason.HUNG_UP_HERE if ours else EndReason.LOST)

    # --- events ---

    def _on_leg(self, leg: Leg, heard: CallHeard) -> None:
        match heard:
            case Progressed(_, status) if status >= 180 and not leg.incoming:
                leg.rings = True
                self.show(leg)
            case Branched(_, branch):
                leg.branched = True
                self._legs.also(leg, branch)
            case Confirmed(handle, call_id):
                self._on_confirmed(leg, handle, call_id)
            case HoldChanged(handle, here, there) if handle == leg.handle:
                leg.held_here, leg.held_there = here, there
                self.show(leg)
            case ChangeRefused():
                self._publish(PhoneFailed("hold-failed"))
            case Replaced(handle, _):
                self._take_over(leg, handle)
            case TransferOver(_, status):
                self._on_transfer(leg, status)
            case TransferAsked(handle, True, target) if handle == leg.handle and leg.heir is None:
                self._later(lambda engine: self._follow(engine, leg, handle, target))
            case TransferAsked(handle):  # nobody else makes this phone dial
                self._later(lambda engine: engine.refuse_transfer(handle))
            case MediaSilent(handle) if handle == leg.handle and leg.is_up and not (leg.held_here or leg.held_there):
                self._book.change(leg.ref, silent=True)
            case MediaBack(handle) if handle == leg.handle:
                self._book.change(leg.ref, silent=False)
            case Ended():
                self._on_ended(leg, heard)
            case _:
                pass

    def _on_rang(self, rang: Rang) -> None:
        if not self._is_us(rang.called):
            self._later(lambda engine: self._turn_away(engine, rang.handle))
            return
        came = self._clock.monotonic()
        headers = headers_of(rang.message)
        caller = caller_of(headers, trusted=rang.trusted, rules=self._rules)
        taken = self._legs.with_call_id(rang.replaces)
        if taken is not None:  # a colleague handed us their caller: it goes on as the call it already is
            taken.heir = rang.handle
            self._legs.also(taken, rang.handle)
            if taken.asks_for is None:
                self._book.change(taken.ref, number=caller.number, display_name=caller.display_name,
                                  private=caller.private)  # fmt: skip
            self._later(lambda engine: engine.answer(rang.handle))
            return
        leg = Leg(rang.handle, caller.number, incoming=True, call_id=rang.call_id)
        self._legs.add(leg)
        call = CallSnapshot(leg.ref, Direction.IN, CallState.OFFERED, "", self._clock.now(), heard_at=came)
        self._book.add(caller.on(call))
        self._later(lambda engine: self._tell_it_rings(engine, leg), PAINT_FIRST_S)
        self._ring_tone(PAINT_FIRST_S)

    @staticmethod
    def _turn_away(engine: Engine, handle: Handle) -> None:
        """Nothing of it is kept: a scanner comes a hundred times a second, all day."""
        try:
            engine.reject(handle, NOT_HERE)
        finally:
            engine.forget(handle)

    def _tell_it_rings(self, engine: Engine, leg: Leg) -> None:
        """Unless it was answered, or is gone, meanwhile."""
        if self._legs.with_handle(leg.handle) is leg and not leg.answered_here and not leg.ended_here:
            engine.ring(leg.handle)

    def _on_confirmed(self, leg: Leg, handle: Handle, call_id: str) -> None:
        if handle == leg.heir:
            self._take_over(leg, handle)
        leg.handle = handle
        leg.call_id = call_id or leg.call_id
        leg.is_up = True
        if leg.ended_here:  # the press came first
            self._later(lambda engine: engine.hang_up(handle))
        self.show(leg)
        self._ring_tone()

    def _take_over(self, leg: Leg, handle: Handle) -> None:
        leg.handle, leg.heir = handle, None
        leg.held_here = leg.held_there = False
        if leg.muted:
            self._later(lambda engine: engine.set_muted(handle, muted=True))
        self.show(leg)

    def _follow(self, engine: Engine, leg: Leg, handle: Handle, target: str) -> None:
        """We are handed to a colleague of theirs: the same call, with somebody else; where that costs, we stay."""
        if not self._may_follow(target):
            engine.refuse_transfer(handle)
            return
        heir: Handle | None = None
        self._legs.begin_placing()
        try:
            heir = engine.accept_transfer(handle)
        finally:
            with self._legs.lock:
                if heir is not None:
                    leg.heir = heir
                    self._legs.also(leg, heir)
                    number = next((number_of(each) for each in addresses_in(target)), "")
                    self._book.change(leg.ref, number=number or leg.number, display_name="")
                for heard in self._legs.end_placing(heir):
                    self.heard(heard)

    def _on_transfer(self, leg: Leg, status: int) -> None:
        leg.transferring = False
        if 200 <= status < 300:
            leg.transferred = True
            asked = leg.asked
            if asked is not None:
                asked.ended_here = True
                self._later(lambda engine: engine.hang_up(asked.handle))
        else:
            self._publish(PhoneFailed("transfer-failed", str(status)))
            self.show(leg)

    def _on_ended(self, leg: Leg, ended: Ended) -> None:
        others = leg.handles - {ended.handle}
        if ended.handle == leg.handle and leg.heir is not None:
            self._take_over(leg, leg.heir)
        if (leg.is_up and ended.handle != leg.handle) or (not leg.is_up and others):
            # The phone beside the one that answers, or the call another one took the place of.
            self._legs.drop_handle(leg, ended.handle)
            if ended.handle == leg.heir:
                leg.heir = None
            if leg.handle == ended.handle:
                leg.handle = next(iter(others))
            shared = leg.branched
            self._later(lambda engine: engine.forget(ended.handle, shared=shared))
            return
        self._legs.drop(leg)
        self._later(lambda engine: engine.forget(ended.handle))
        if leg.asks_for is not None:
            self._on_colleague_gone(leg, leg.asks_for, ended)
        else:
            self._book.end(leg.ref, self._reason(leg, ended))
            self._go_on_with_colleague(leg)
        self._ring_tone()

    def _reason(self, leg: Leg, ended: Ended) -> EndReason:
        # Some phone systems hang up before they say what came of the transfer.
        if leg.transferred or (leg.transferring and ended.over is Over.BY_THEM):
            return EndReason.TRANSFERRED
        return end_reason(ended, incoming=leg.incoming, answered=leg.is_up, hung_up_here=leg.ended_here)

    def _on_colleague_gone(self, colleague: Leg, caller: Leg, ended: Ended) -> None:
        """Back to the caller, unless they are on their way to the colleague."""
        if caller.asked is colleague:
            caller.asked, caller.caller_in_front = None, False
        if caller.transferring or caller.transferred:
            return
        if not colleague.ended_here and not colleague.is_up:
            why = self._reason(colleague, ended)
            self._publish(PhoneFailed("colleague-busy" if why is EndReason.BUSY else "colleague-away"))
        self._later(lambda engine: engine.resume(caller.handle))
        self.show(caller)

    def _go_on_with_colleague(self, caller: Leg) -> None:
        """The caller is gone while a colleague was asked: who talks, talks on, as a call of its own."""
        colleague = caller.asked
        if colleague is None or caller.transferred:
            return
        colleague.asks_for = None
        if not colleague.is_up:
            colleague.ended_here = True
            self._later(lambda engine: engine.hang_up(colleague.handle))
            return
        now = self._clock.now()
        self._book.add(CallSnapshot(colleague.ref, Direction.OUT, colleague.state, colleague.number, now, answered_at=now))  # fmt: skip

    def _later(self, act: Callable[[Engine], None], delay_s: float = 0.0) -> None:
        self._on_lane(act, delay_s)

    def _ring_tone(self, delay_s: float = 0.0) -> None:
        """While something rings and nobody is talked with."""

        def ring(engine: Engine) -> None:
            legs = self._legs.all()
            rings = any(leg.state is CallState.OFFERED and not leg.answered_here for leg in legs)
            if engine.devices is not None:
                engine.devices.ring(on=rings and not any(leg.is_up for leg in legs))

        self._later(ring, delay_s)
