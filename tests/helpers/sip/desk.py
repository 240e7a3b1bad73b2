"""Knows an agent's softphone as a test holds it: real lane, real clock, an ear for what is told, and a voice."""

import threading
import time
from collections.abc import Callable
from itertools import count

from agentdesk.channels.phone.sip_heard import SOUND_HZ
from agentdesk.channels.phone.sip_line import Surroundings
from agentdesk.channels.phone.softphone import Softphone
from agentdesk.domain.calls import CallSnapshot, CallState, LineState
from agentdesk.domain.events import CallChanged, CallOffered, LineChanged, PhoneFailed
from agentdesk.domain.ids import CallRef
from agentdesk.domain.phone_account import PhoneAccount
from agentdesk.runtime.clock import SystemClock
from agentdesk.runtime.lanes import Lane
from tests.helpers.said import Ear
from tests.helpers.sip.tones import share_of, tone

FRAME = SOUND_HZ // 50


class SipDesk:
    """`phone` and all it told."""

    def __init__(
        self,
        account: PhoneAccount | None,
        password: str | None,
        around: Surroundings | None = None,
        ear: Ear | None = None,
    ) -> None:
        self.ear = ear or Ear()
        self._sound: dict[CallRef, bytearray] = {}
        self._came = threading.Condition()
        self._voices: list[Voice] = []
        self.phone = Softphone(
            self.ear, SystemClock(), account, lambda: password, lambda: Lane("phone"), hear=self._hear, around=around
        )

    def start(self) -> "SipDesk":
        self.phone.start()
        self.line(LineState.READY)
        return self

    def stop(self) -> None:
        for voice in self._voices:
            voice.stop()
        self.phone.stop()

    # --- what was told ---

    def line(self, state: LineState, reason: str | None = None) -> LineChanged:
        """The line is in this state now."""

        def now() -> LineChanged | None:
            told = [event for event in self.ear.heard if isinstance(event, LineChanged)]
            fits = bool(told) and told[-1].state is state and reason in {None, told[-1].reason}
            return told[-1] if fits else None

        self.ear.wait_until(lambda _: now() is not None)
        found = now()
        assert found is not None
        return found

    def rings(self, which: int = 0) -> CallSnapshot:
        """The call that was offered as the so-many-th."""
        self.ear.wait_until(lambda _: len(self._offered()) > which)
        return self._offered()[which]

    def dialled(self) -> CallSnapshot:
        """The newest call that we placed."""

        def placed() -> list[CallSnapshot]:
            return [each for each in self._calls() if each.state is CallState.DIALING]

        self.ear.wait_until(lambda _: bool(placed()))
        return placed()[-1]

    def until(self, ref: CallRef, holds: Callable[[CallSnapshot], bool]) -> CallSnapshot:
        """The call as it was when this first held, from its newest state on."""
        self.ear.wait_until(lambda _: any(holds(call) for call in self.story(ref)[-1:]))
        return next(call for call in self.story(ref)[-1:] if holds(call))

    def is_in(self, ref: CallRef, state: CallState) -> CallSnapshot:
        return self.until(ref, lambda call: call.state is state)

    def story(self, ref: CallRef) -> list[CallSnapshot]:
        return [each for each in self._calls() if each.ref == ref]

    def failed(self, code: str) -> None:
        self.ear.wait_until(lambda heard: any(isinstance(event, PhoneFailed) and event.code == code for event in heard))

    @property
    def failures(self) -> list[str]:
        return [event.code for event in self.ear.heard if isinstance(event, PhoneFailed)]

    def _offered(self) -> list[CallSnapshot]:
        return [event.call for event in list(self.ear.heard) if isinstance(event, CallOffered)]

    def _calls(self) -> list[CallSnapshot]:
        return [event.call for event in list(self.ear.heard) if isinstance(event, CallOffered | CallChanged)]

    # --- sound ---

    def hears(self, ref: CallRef, hz: float) -> bool:
        """Whether this tone, and nearly nothing else, comes in from now on: for 0.3 s, within some seconds."""
        enough = 15 * FRAME * 2
        with self._came:
            self._sound[ref] = bytearray()
            return self._came.wait_for(lambda: self._is_heard(ref, hz, enough), 10)

    def _is_heard(self, ref: CallRef, hz: float, enough: int) -> bool:
        newest = bytes(self._sound.get(ref, b"")[-enough:])
        return len(newest) == enough and share_of(newest, hz, SOUND_HZ) > 0.95

    def heard(self, ref: CallRef) -> bytes:
        """What came in since it was last asked for a tone."""
        with self._came:
            return bytes(self._sound.get(ref, b""))

    def says(self, ref: CallRef, hz: float) -> None:
        self._voices.append(Voice(self.phone, ref, hz))

    def _hear(self, ref: CallRef, pcm: bytes) -> None:
        with self._came:
            self._sound.setdefault(ref, bytearray()).extend(pcm)
            self._came.notify_all()


class Voice:
    """A tone in pieces of 20 ms, as fast as it is spoken."""

    def __init__(self, phone: Softphone, ref: CallRef, hz: float) -> None:
        self._phone, self._ref, self._hz = phone, ref, hz
        self._silent = threading.Event()
        self._thread = threading.Thread(target=self._run, name="voice", daemon=True)
        self._thread.start()

    def stop(self) -> None:
        self._silent.set()
        self._thread.join()

    def _run(self) -> None:
        due = time.monotonic()
        for piece in count():
            self._phone.feed(self._ref, tone(self._hz, FRAME, SOUND_HZ, first=piece * FRAME))
            due += 0.02
            if self._silent.wait(max(0.0, due - time.monotonic())):
                return
