"""Knows the phone that lives in this program: a SIP account on one lane, behind the same port as every phone."""

import logging
import threading
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from functools import partial
from typing import Protocol

from agentdesk.channels.phone.call_book import CallBook, Publish
from agentdesk.channels.phone.sip_calls import Calls
from agentdesk.channels.phone.sip_heard import AddressWanted, CallHeard, DevicesMoved, Engine, Handle, Heard
from agentdesk.channels.phone.sip_legs import Legs
from agentdesk.channels.phone.sip_line import SipLine, Surroundings
from agentdesk.channels.phone.sip_server import Server
from agentdesk.channels.phone.sip_wishes import Wishes
from agentdesk.domain.caller import HEADER_RULES, HeaderRule
from agentdesk.domain.calls import CallSnapshot, Cap, LineState
from agentdesk.domain.errors import AgentDeskError, Refused
from agentdesk.domain.events import PhoneDevicesChanged, PhoneFailed
from agentdesk.domain.ids import CallRef
from agentdesk.domain.phone_account import PhoneAccount, Transport
from agentdesk.services.ports import Clock, SoundDevice, TimedLane

log = logging.getLogger(__name__)

STOP_S = 3.0
_CAN = frozenset(Cap) - {Cap.DEVICES, Cap.PAUSE}
_SILENT = frozenset({"call-gone"})
"""A press that crossed with the other side's is a race, not a failure."""

HearCall = Callable[[CallRef, bytes], None]
OpenEngine = Callable[[PhoneAccount, Server, str, Callable[[Heard], None], Callable[[Handle, bytes], None]], Engine]


class PhoneLane(TimedLane, Protocol):
    """The lane of one phone, which the phone closes."""

    def close(self) -> object: ...


def load_engine() -> OpenEngine:
    """Raises Refused("softphone-missing") where the extra is not installed, "softphone-broken" where it does not load."""
    try:
        from agentdesk.channels.phone.sip_engine import (
            SipEngine,
        )  # 60 ms, on the lane, and only for who has a softphone
    except ModuleNotFoundError as error:
        raise Refused("softphone-missing") from error
    except (ImportError, OSError) as error:
        raise Refused("softphone-broken") from error
    return SipEngine


class Softphone:
    """Implements `ports.Phone`, `Consults`, `Reconnects` and `HasDevices`.

    `password` is asked on the lane. `hear` gets the sound of each call on the library's thread; `feed` gives ours.
    """

    def __init__(
        self,
        publish: Publish,
        clock: Clock,
        account: PhoneAccount | None,
        password: Callable[[], str | None],
        make_lane: Callable[[], PhoneLane],
        *,
        hear: HearCall | None = None,
        around: Surroundings | None = None,
        rules: Iterable[HeaderRule] = HEADER_RULES,
        may_follow: Callable[[str], bool] | None = None,
        load: Callable[[], OpenEngine] = load_engine,
    ) -> None:
        self._publish, self._clock, self._account, self._password = publish, clock, account, password
        self._make_lane, self._hear, self._around, self._load = make_lane, hear, around or Surroundings(), load
        self._book = CallBook(publish, clock)
        self._legs = Legs()
        self._calls = Calls(self._book, self._legs, publish, clock, self._later, rules, self._is_us, may_follow)
        self._wishes = Wishes(self._book, self._legs, self._calls, clock)
        self._lane: PhoneLane | None = None
        self._line: SipLine | None = None
        self._engine: Engine | None = None
        self._engines = 0
        self._next: PhoneAccount | None = None
        self._begins_later = False
        self._devices: tuple[SoundDevice, ...] = ()
        self._plays_sound: bool | None = None

    # --- the port ---

    @property
    def capabilities(self) -> frozenset[Cap]:
        return _CAN | {Cap.DEVICES} if self._devices else _CAN

    @property
    def line(self) -> LineState:
        return self._book.line

    @property
    def calls(self) -> Mapping[CallRef, CallSnapshot]:
        return self._book.calls

    def start(self) -> None:
        """Connects on its lane; a second start does nothing."""
        if self._lane is None:
            lane = self._lane = self._make_lane()
            self._book.set_line(LineState.CONNECTING)
            lane.do(self._begin)
            lane.later(self._around.tick_s, self._tick)

    def stop(self) -> None:
        """Ends calls, signs off, closes, ends the lane; a second stop does nothing."""
        lane, self._lane = self._lane, None
        if lane is None:
            return
        done = threading.Event()
        lane.do(lambda: self._end(done))
        if not done.wait(STOP_S):
            log.warning("the phone did not sign off in time")
        lane.close()

    def dial(self, number: str) -> None:
        if not number.strip():
            self._publish(PhoneFailed("no-number"))
        elif self.line is not LineState.READY:
            self._publish(PhoneFailed("no-line"))
        else:
            self._wish(lambda engine: self._wishes.dial(engine, number))

    def answer(self, ref: CallRef) -> None:
        self._wish(lambda engine: self._wishes.answer(engine, ref))

    def reject(self, ref: CallRef, *, decline: bool = False) -> None:
        self._wish(lambda engine: self._wishes.reject(engine, ref, decline=decline))

    def hang_up(self, ref: CallRef) -> None:
        self._wish(lambda engine: self._wishes.hang_up(engine, ref))

    def hold(self, ref: CallRef) -> None:
        self._wish(lambda engine: self._wishes.hold(engine, ref))

    def resume(self, ref: CallRef) -> None:
        self._wish(lambda engine: self._wishes.resume(engine, ref))

    def set_mute(self, ref: CallRef, *, muted: bool) -> None:
        self._wish(lambda engine: self._wishes.set_mute(engine, ref, muted=muted))

    def transfer(self, ref: CallRef, to: str) -> None:
        self._wish(lambda engine: self._wishes.transfer(engine, ref, to))

    def send_digits(self, ref: CallRef, digits: str) -> None:
        self._wish(lambda engine: self._wishes.send_digits(engine, ref, digits))

    def consult(self, ref: CallRef, to: str) -> None:
        self._wish(lambda engine: self._wishes.consult(engine, ref, to))

    def swap(self, ref: CallRef) -> None:
        self._wish(lambda engine: self._wishes.swap(engine, ref))

    def complete(self, ref: CallRef) -> None:
        self._wish(lambda engine: self._wishes.complete(engine, ref))

    def abandon(self, ref: CallRef) -> None:
        self._wish(lambda engine: self._wishes.abandon(engine, ref))

    # --- the line ---

    def reconnect(self) -> None:
        """By hand, after something was put right. A call that is on goes on: its line is only registered again."""
        self._do(self._connect_again)

    def use(self, account: PhoneAccount) -> None:
        """Another account from now on, or as soon as the last call is over: it would end with the old one."""

        def work() -> None:
            self._next = account
            if len(self._legs):
                self._begin_after_calls()
            else:
                self._begin()

        self._do(work)

    # --- sound ---

    @property
    def devices(self) -> Sequence[SoundDevice]:
        """Empty where sound is not the library's (Linux)."""
        return self._devices

    @property
    def plays_sound(self) -> bool | None:
        return self._plays_sound

    def choose_devices(self, microphone: str, speaker: str, ringer: str) -> None:
        def choose(engine: Engine) -> None:
            if self._account is not None:
                self._account = replace(self._account, microphone=microphone, speaker=speaker, ringer=ringer)
            if self._next is not None:
                self._next = replace(self._next, microphone=microphone, speaker=speaker, ringer=ringer)
            if engine.devices is not None:
                engine.devices.choose(microphone, speaker, ringer)

        self._wish(choose)

    def level(self) -> tuple[int, int]:
        engine = self._engine
        return engine.devices.levels() if engine is not None and engine.devices is not None else (0, 0)

    def feed(self, ref: CallRef, pcm: bytes) -> None:
        """Our voice, 16-bit mono at `SOUND_HZ`; any thread. What is muted is not sent."""
        leg, engine = self._legs.of(ref), self._engine
        if leg is not None and engine is not None and not leg.muted:
            engine.feed(leg.heard_leg.handle, pcm)

    # --- on the lane ---

    def _begin(self) -> None:
        """With whatever account and password there are now."""
        self._begins_later = False
        self._account, self._next = self._next or self._account, None
        self._end_line()
        self._book.set_line(LineState.CONNECTING)
        try:
            if self._account is None:
                raise Refused("no-account")
            password = self._password()
            if not password:
                raise Refused("no-password")
            open_engine = self._load()
        except AgentDeskError as error:
            missing = error.code.startswith("softphone-")
            self._book.set_line(LineState.UNSUPPORTED if missing else LineState.REFUSED, error.code)
            return
        self._line = SipLine(
            self._account,
            partial(self._opened, open_engine, self._account, password),
            self._book.set_line,
            self._clock,
            lambda: len(self._legs) > 0,
            self._around,
        )
        self._line.open()

    def _connect_again(self) -> None:
        if not len(self._legs):
            self._begin()
            return
        if self._line is not None:
            self._line.register_again()
        if self.line is not LineState.READY:
            self._begin_after_calls()

    def _begin_after_calls(self) -> None:
        self._begins_later = True
        self._publish(PhoneFailed("after-call"))

    def _look_whether_to_begin(self) -> None:
        """What waited for the end of a call; a line that came back meanwhile stays."""
        if self._begins_later and not len(self._legs):
            self._begins_later = False
            if self._next is not None or self.line is not LineState.READY:
                self._begin()

    def _opened(self, open_engine: OpenEngine, account: PhoneAccount, password: str, server: Server) -> Engine:
        """What an engine of before says late is not heard."""
        self._engines += 1
        engine = open_engine(account, server, password, partial(self._on_heard, self._engines), self._on_sound)
        self._engine = engine
        self._look_at_devices(engine)
        return engine

    def _end_line(self) -> None:
        self._engines += 1
        line, self._line = self._line, None
        self._engine = None
        if line is not None:
            line.close()
        self._calls.end_all()

    def _end(self, done: threading.Event) -> None:
        try:
            self._end_line()
            self._book.set_line(LineState.OFF)
        finally:
            done.set()

    def _tick(self) -> None:
        lane = self._lane
        if lane is None:
            return
        try:
            self._look_whether_to_begin()
            if self._line is not None:
                self._line.tick()
            if self._engine is not None:
                self._calls.check_quality(self._engine)
        finally:
            lane.later(self._around.tick_s, self._tick)

    def _on_line(self, number: int, heard: Heard) -> None:
        line, engine = self._line, self._engine
        if number != self._engines or line is None:
            return
        if isinstance(heard, DevicesMoved) and engine is not None:
            self._look_at_devices(engine, failed=heard.failed)
        elif isinstance(heard, AddressWanted) and engine is not None:
            self._command(lambda engine: engine.readdress(heard.handle, line.address))
        else:
            line.heard(heard)
            line.tick()

    def _look_at_devices(self, engine: Engine, *, failed: bool = False) -> None:
        devices = engine.devices
        self._plays_sound = devices is not None
        if devices is not None:
            self._devices = tuple(devices.listed)
            lost = devices.missing()
            self._publish(PhoneDevicesChanged(lost))
            if failed and not lost:
                self._publish(PhoneFailed("no-sound"))

    # --- crossings ---

    def _on_heard(self, number: int, heard: Heard) -> None:
        """On the library's thread: a call is told at once, the line on the lane."""
        if number != self._engines:
            return
        if isinstance(heard, CallHeard) and not isinstance(heard, AddressWanted):
            self._calls.heard(heard)
        else:
            self._do(lambda: self._on_line(number, heard))

    def _on_sound(self, handle: Handle, pcm: bytes) -> None:
        leg = self._legs.with_handle(handle)
        if leg is None or self._hear is None or leg.held_here:
            return  # who waits may go on sending, and would be mixed into the one we talk with
        call = leg.asks_for or leg
        if call.heard_leg is leg:
            self._hear(call.ref, pcm)

    def _is_us(self, user: str) -> bool:
        """Over UDP the port is open to every scanner with made-up users; our registrar writes the user of our contact
        (RFC 3261 16.5). Over a connection nobody else can call.
        """
        account = self._account
        return account is not None and (account.transport is not Transport.UDP or user == account.user)

    def _wish(self, act: Callable[[Engine], None]) -> None:
        self._do(lambda: self._command(act))

    def _later(self, act: Callable[[Engine], None], delay_s: float) -> None:
        """What follows from an event by itself: nobody pressed anything, so nobody is told when it is too late."""
        lane = self._lane
        if lane is None:
            return
        if delay_s:
            lane.later(delay_s, lambda: self._command(act, told=False))
        else:
            lane.do(lambda: self._command(act, told=False))

    def _do(self, work: Callable[[], None]) -> None:
        lane = self._lane
        if lane is not None:
            lane.do(work)

    def _command(self, act: Callable[[Engine], None], *, told: bool = True) -> None:
        engine = self._engine
        if engine is None:
            if told:
                self._publish(PhoneFailed("no-line"))
            return
        try:
            act(engine)
        except AgentDeskError as error:
            log.info("the phone could not do it: %s", error)
            if told and error.code not in _SILENT:
                self._publish(PhoneFailed("no-line" if error.code == "line-down" else error.code))
