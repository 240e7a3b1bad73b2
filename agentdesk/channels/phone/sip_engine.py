"""Knows sipral 1.2.0, which speaks SIP and RTP for us: the only room (with `sip_events`) that imports it.

What is not in its documented interface is pinned with it and tested: the stand-in for an asyncio loop, the socket that
ends its wait, and the one call of its C library that hands a caller to another call.
"""

import logging
import socket
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from selectors import EVENT_READ
from typing import Any

import sipral.stack
from sipral import Call, Event, InviteLimit, SipralError, Stack, TlsTrust, features
from sipral import errors as sipral_errors
from sipral._sipral_cffi import lib
from sipral.enums import AudioMode, EventKind, Feature, Srtp, Status
from sipral.enums import Transport as Over

from agentdesk.channels.phone.sip_devices import SipDevices
from agentdesk.channels.phone.sip_events import heard_in
from agentdesk.channels.phone.sip_heard import SOUND_HZ, Handle, Heard
from agentdesk.channels.phone.sip_server import Server
from agentdesk.domain.calls import Quality
from agentdesk.domain.errors import AgentDeskError, Offline, Refused
from agentdesk.domain.phone_account import PhoneAccount, Transport

log = logging.getLogger(__name__)

Tell = Callable[[Heard], None]
Hear = Callable[[Handle, bytes], None]
"""Sound of a call, 16-bit mono at `SOUND_HZ`, 20 ms each time; on the call's own thread."""

EXPIRES_S = 120
TRANSACTIONS = 8192
"""Each request holds one for 32 s: 200 malformed ones a second must not use up those of real calls (sipral's: 256)."""
KEEPALIVE_MS = 25_000
GOODBYE_S = 0.15
"""sipral sends a REGISTER in its own time and `Stack.close` does not wait for it: stale contacts would stay."""
RECONNECT_MOST_S = 3.0
"""A registrar that is back is found within 5 s; sipral's own is 30 s, and not a setting in 1.2.0."""
_OVER = {Transport.UDP: Over.UDP, Transport.TCP: Over.TCP, Transport.TLS: Over.TLS}
_GONE = frozenset({Status.STALE_HANDLE, Status.INVALID_HANDLE, Status.WRONG_STATE})


class SipEngine:
    """One account on one server. `tell` is called on the library's thread; the rest is called on one lane.

    Commands raise Refused("call-gone") for a call that is over, Offline("line-down") without a connection, and
    Refused("phone-error") for what the library would not do.
    """

    def __init__(
        self, account: PhoneAccount, server: Server, password: str, tell: Tell, hear: Hear | None = None
    ) -> None:
        sipral.stack._RECONNECT_MOST = RECONNECT_MOST_S  # noqa: SLF001
        self._account, self._tell, self._hear = account, tell, hear
        self._ears: dict[int, Handle] = {}
        self._asked: dict[Handle, Event] = {}
        self._domain = account.domain_at(server.host)
        self._door = _Door(self._on_event, self._on_frame)
        self._stack = _made_stack(account, server, self._door)
        try:
            self._waker = _Waker(self._stack)
            self._line = self._stack.add_account(
                f"sip:{account.user}@{self._domain}",
                registrar_address=str(server),
                registrar=f"sip:{self._domain}",
                auth_user=account.auth_user or account.user,
                auth_password=password,
                expires_seconds=EXPIRES_S,
                keepalive_ms=KEEPALIVE_MS,
                trusted_peers=list(server.peers),
            )
        except (SipralError, ValueError) as error:
            self._stack.close()
            raise Refused("phone-error", where=str(error)) from error
        own = self._stack.audio_mode is AudioMode.DEVICE
        self._devices = SipDevices(self._stack, account) if own else None
        self._door.open(self._stack)

    @property
    def domain(self) -> str:
        return self._domain

    @property
    def devices(self) -> SipDevices | None:
        """None where sound is the application's (Linux)."""
        return self._devices

    @property
    def address(self) -> str:
        """Where calls can reach us now: address and port."""
        return str(self._stack.bind_address)

    # --- the line ---

    def register(self) -> None:
        with self._commanding():
            self._line.register()

    def ask_whether_there(self, patience_ms: int) -> None:
        """The answer is heard as `ServerAnswers`."""
        with self._commanding():
            self._stack.network_test(self._line, probe=False, timeout_ms=patience_ms)

    def move_to(self, address: str) -> None:
        """The machine is at another address now: signalling moves and registers; calls ask by `AddressWanted`."""
        with self._commanding():
            self._stack.move_to(address)
            self._line.register()

    def close(self) -> None:
        """Ends what is on, signs off and lets go of everything; up to half a second."""
        self._door.shut()
        with suppress(SipralError, OSError):
            self._line.unregister()
        self._waker.wake()
        threading.Event().wait(GOODBYE_S)
        self._stack.close()
        self._waker.close()

    # --- calls ---

    def ring(self, handle: Handle) -> None:
        """Tell the caller that it rings here."""
        event = self._asked.get(handle)
        with self._commanding():
            if event is not None:
                self._stack.ring_call(event)

    def place(self, target: str) -> Handle:
        with self._commanding():
            return int(self._stack.place_call(self._line, target).handle)

    def answer(self, handle: Handle) -> None:
        event = self._asked.get(handle)
        with self._commanding():
            if event is not None:
                self._stack.answer_call(event)

    def reject(self, handle: Handle, status: int) -> None:
        event = self._asked.get(handle)
        with self._commanding():
            if event is not None:
                self._stack.reject_call(event, status)

    def hang_up(self, handle: Handle) -> None:
        with self._commanding(handle) as call:
            call.hangup()

    def hold(self, handle: Handle) -> None:
        with self._commanding(handle) as call:
            call.hold()

    def resume(self, handle: Handle) -> None:
        with self._commanding(handle) as call:
            call.resume()

    def send_digits(self, handle: Handle, digits: str) -> None:
        with self._commanding(handle) as call:
            call.send_dtmf(digits)

    def transfer(self, handle: Handle, target: str) -> None:
        with self._commanding(handle) as call:
            call.transfer(target)

    def transfer_to(self, handle: Handle, other: Handle) -> None:
        """Hand the caller to whom the other call is with."""
        with self._commanding(handle):
            hand_over(self._stack, handle, other)

    def accept_transfer(self, handle: Handle) -> Handle:
        """Call whom the other side names; it hangs up when that worked."""
        with self._commanding():
            event = self._asked.get(handle)
            if event is None:
                raise Refused("call-gone")
            return int(self._stack.accept_referral(event).handle)

    def refuse_transfer(self, handle: Handle) -> None:
        """The other side may not make this phone dial."""
        with self._commanding():
            stack = self._stack
            sipral_errors.call(
                lambda: lib.sipral_call_reject_transfer(stack.handle, handle, 603, stack.now_ms()), "reject_transfer"
            )

    def readdress(self, handle: Handle, address: str) -> None:
        with self._commanding(handle) as call:
            call.readdress(address)

    def set_muted(self, handle: Handle, *, muted: bool) -> None:
        """The device's; without devices whoever feeds the call stops feeding."""
        with self._commanding(handle) as call:
            if self._devices is not None:
                self._devices.mute(call, muted=muted)

    def feed(self, handle: Handle, pcm: bytes) -> None:
        """Our side's sound, 16-bit mono at `SOUND_HZ`; any thread, only without devices."""
        call = self._stack.call_for(handle)
        if call is not None and call.media is not None and not call.media.pumped:
            call.media.send_audio(pcm)

    def quality(self, handle: Handle) -> tuple[Quality, bool] | None:
        """How it sounds, and whether that is bad; None before there is sound."""
        call = self._stack.call_for(handle)
        if call is None or call.media is None:
            return None
        try:
            told = call.media.statistics()
        except SipralError:
            return None
        quality = Quality(round(told["loss_rate"] * 100), round(told["jitter_us"] / 1000))
        return quality, bool(told["suffering"])

    def forget(self, handle: Handle, *, shared: bool = False) -> None:
        """After its end: its thread and its socket, unless a branch goes on with it."""
        self._asked.pop(handle, None)
        for key in [key for key, each in list(self._ears.items()) if each == handle]:
            self._ears.pop(key, None)
        call = self._stack.call_for(handle)
        if call is None:
            return
        if shared:
            self._stack.forget_call(handle)
        else:
            call.close()

    # --- inside ---

    @contextmanager
    def _commanding(self, handle: Handle | None = None) -> Iterator[Any]:
        """The call of `handle`; errors in our own words, and the library is woken to send at once."""
        try:
            call = self._stack.call_for(handle) if handle is not None else None
            if handle is not None and call is None:
                raise Refused("call-gone")
            yield call
        except SipralError as error:
            raise _ours(error) from error
        except (OSError, RuntimeError, ValueError) as error:
            raise Refused("phone-error", where=str(error)) from error
        self._waker.wake()

    def _on_event(self, event: Event) -> None:
        """On the library's thread: said on at once, and nothing else."""
        if event.kind in {EventKind.INCOMING_CALL, EventKind.TRANSFER_REQUESTED}:
            self._asked[event.call] = event
        elif event.kind == EventKind.MEDIA_STARTED:
            call = self._stack.call_for(event.call)
            if call is not None and call.media is not None:
                self._ears[id(call.media.frames)] = event.call
                if not call.media.pumped:
                    call.media.set_app_rate(SOUND_HZ)
        elif event.kind == EventKind.CALL_FORKED:
            self._join_branch(event.call, int(event.fields["other"]))
        heard = heard_in(event)
        if heard is not None:
            self._tell(heard)

    def _join_branch(self, handle: Handle, branch: Handle) -> None:
        """A phone that rings beside the one we called shares the call's sound; sipral 1.2.0 leaves that to us."""
        call = self._stack.call_for(handle)
        if call is not None and self._stack.call_for(branch) is None:
            self._stack.register_call(Call(self._stack, branch, call.media_socket, call.media_address))

    def _on_frame(self, owner: object, pcm: bytes) -> None:
        handle = self._ears.get(id(owner))
        if handle is not None and self._hear is not None:
            self._hear(handle, pcm)


def hand_over(stack: Stack, held: Handle, other: Handle) -> None:
    """Attended transfer (RFC 3891), which the Python side of sipral 1.2.0 does not have: one call of its C library."""
    sipral_errors.call(lambda: lib.sipral_call_transfer_to(stack.handle, held, other, stack.now_ms()), "transfer_to")


class _Stack(Stack):  # type: ignore[misc]
    """sipral 1.2.0 raises inside its own delivery when a call ends while its sound begins: the event is told anyway."""

    def _deliver(self, event: Event) -> None:
        try:
            super()._deliver(event)
        except SipralError as error:
            log.info("the library lost its call: %s", error.status_name)
            if self._loop is not None:
                self._loop.call_soon_threadsafe(self.events.put_nowait, event)


def _made_stack(account: PhoneAccount, server: Server, door: "_Door") -> Stack:
    streamed = account.transport is not Transport.UDP
    trust = None
    if account.transport is Transport.TLS:
        trust = TlsTrust.pinned(account.pin) if account.pin else TlsTrust.platform()
    try:
        return _Stack(
            loop=door,
            user_agent="AgentDesk",
            audio=AudioMode.DEVICE if Feature.AUDIO_DEVICE in features() else AudioMode.APPLICATION,
            invite_limit=InviteLimit.VOICE_AGENT,
            max_server_transactions=TRANSACTIONS,
            signalling=_OVER[account.transport],
            signalling_server=str(server) if streamed else None,
            tls_server_name=server.host.name if trust is not None else None,
            tls_trust=trust,
            # Encrypted where the other side can, over TLS only: keys in the clear protect nothing.
            srtp=Srtp.BEST_EFFORT if trust is not None else 0,
        )
    except (SipralError, OSError, ValueError) as error:
        raise Refused("phone-error", where=str(error)) from error


def _ours(error: SipralError) -> AgentDeskError:
    if error.status in _GONE:
        return Refused("call-gone")
    if error.status in {Status.TRANSPORT_DOWN, Status.UNREACHABLE_ADDRESS}:
        return Offline("line-down")
    return Refused("phone-error", where=error.status_name)


class _Door:
    """Stands where sipral expects an asyncio loop. What comes before `open` waits; nothing raised here gets lost."""

    def __init__(self, on_event: Callable[[Event], None], on_frame: Callable[[object, bytes], None]) -> None:
        self._on_event, self._on_frame = on_event, on_frame
        self._lock = threading.RLock()
        self._early: list[tuple[object, Event]] = []
        self._events: object = None
        self._shut = False

    def is_closed(self) -> bool:
        return False

    def call_soon_threadsafe(self, put_nowait: Any, item: object) -> None:
        owner = getattr(put_nowait, "__self__", None)
        try:
            if isinstance(item, bytes):
                self._on_frame(owner, item)
            elif isinstance(item, Event):
                self._come(owner, item)
        except Exception:  # a lane top: cffi would print it and drop the event
            log.exception("an event of the line failed: %s", type(item).__name__)

    def open(self, stack: Stack) -> None:
        with self._lock:
            self._events = stack.events
            early, self._early = self._early, []
            for owner, event in early:
                self.call_soon_threadsafe(getattr(owner, "put_nowait", None), event)

    def shut(self) -> None:
        self._shut = True

    def _come(self, owner: object, event: Event) -> None:
        with self._lock:
            if self._events is None:
                self._early.append((owner, event))
            elif owner is self._events and not self._shut:  # a call's events come twice: here, and by the call
                self._on_event(event)


class _Waker:
    """Ends the library's wait of up to 50 ms: a datagram on a socket of ours that its selector watches."""

    def __init__(self, stack: Stack) -> None:
        self._socket = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self._socket.bind(("127.0.0.1", 0))
        self._socket.connect(self._socket.getsockname())  # it listens to nobody else
        self._socket.setblocking(False)
        # What comes there goes to its STUN reader, which knows no such socket and drops it.
        stack._selector.register(self._socket, EVENT_READ, data=("stun", "127.0.0.1:9"))  # noqa: SLF001

    def wake(self) -> None:
        with suppress(OSError):
            self._socket.send(b"\0")

    def close(self) -> None:
        self._socket.close()


__all__: Sequence[str] = ("SipEngine", "hand_over")
