"""Knows the phone the agent already has, through what its maker pushes to this desk: calls appear, nothing is controlled."""

import logging
import secrets
import threading
from collections.abc import Callable, Mapping

from agentdesk.channels.phone.bridge_calls import PushedCalls
from agentdesk.channels.phone.call_book import CallBook, Publish
from agentdesk.channels.phone.loop_thread import LoopThread
from agentdesk.domain.calls import CallSnapshot, Cap, EndReason, LineState
from agentdesk.domain.errors import Refused
from agentdesk.domain.events import PhoneFailed
from agentdesk.domain.ids import CallRef
from agentdesk.domain.phone_links import BridgeSetup
from agentdesk.domain.pushes import Fields, push_of
from agentdesk.services.ports import Clock, Secrets
from agentdesk.services.push_senders import Sender

log = logging.getLogger(__name__)

TOKEN = "phone.bridge.token"  # noqa: S105 the name of it
SENDER_SECRET = "phone.sender.{name}"  # noqa: S105 the name of it
_TOKEN_BYTES = 24


class BridgeToken:
    """What phones show to be let in: one for the whole program, so that the address on the page is the one that is heard.

    Made at the first use; where nothing can be kept it is another one at each start. Any thread.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._token = ""
        self._kept = False

    def read(self, held: Secrets) -> str:
        with self._lock:
            if not self._token:
                self._token, self._kept = self._found_or_made(held)
            return self._token

    @property
    def is_kept(self) -> bool:
        """Whether it is the same after the next start; known once it was read."""
        return self._kept

    @staticmethod
    def _found_or_made(held: Secrets) -> tuple[str, bool]:
        made = secrets.token_urlsafe(_TOKEN_BYTES)
        try:
            known = held.get(TOKEN)
            if known:
                return known, True
            held.set(TOKEN, made)
            return made, held.get(TOKEN) == made
        except Refused:
            return made, False


class BridgePhone:
    """Implements `Phone`. Its thread reads the token, listens, and tells the book; `start` returns at once."""

    def __init__(
        self,
        publish: Publish,
        clock: Clock,
        setup: BridgeSetup,
        open_secrets: Callable[[], Secrets],
        load_senders: Callable[[], Mapping[str, Sender]],
        token: BridgeToken | None = None,
    ) -> None:
        """`open_secrets` and `load_senders` are called on the bridge's own thread; `token` is shared with who shows it."""
        self._publish, self._clock, self._setup = publish, clock, setup
        self._open_secrets, self._load_senders = open_secrets, load_senders
        self._token = token or BridgeToken()
        self._book = CallBook(publish, clock)
        self._calls = PushedCalls(self._book, clock, setup.mine)
        self._senders: Mapping[str, Sender] = {}
        self._thread = LoopThread("call-bridge", self._main)

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
        """Closes the ports; what the desk phone has on goes on without us."""
        self._thread.stop()
        for ref in self.calls:
            self._book.end(ref, EndReason.LOST)
        self._book.set_line(LineState.OFF)

    def use(self, setup: BridgeSetup) -> None:
        """From now on these ports and these names."""
        self._setup = setup
        self._thread.begin_anew()

    def hear(self, sender: str, fields: Fields) -> None:
        """News that did not come by HTTP but from a program on this computer, read like a push. Any thread."""
        self._thread.call(lambda: self._hear(sender, fields))

    def dial(self, number: str) -> None:  # noqa: ARG002 as the port says
        self._publish(PhoneFailed("not-capable", Cap.DIAL.value))

    def answer(self, ref: CallRef) -> None:
        self._cannot(ref, Cap.ANSWER)

    def reject(self, ref: CallRef, *, decline: bool = False) -> None:  # noqa: ARG002 as the port says
        self._cannot(ref, Cap.REJECT)

    def hang_up(self, ref: CallRef) -> None:
        """The agent says that it is over (`Cap.SAY_OVER`)."""
        self._thread.call(lambda: self._calls.say_over(ref))

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

    # --- on its own thread ---

    async def _main(self) -> None:
        from agentdesk.channels.phone.bridge_serving import Pushes, serve  # with asyncio, on this thread

        for ref in self.calls:
            self._book.end(ref, EndReason.LOST)
        self._book.set_line(LineState.CONNECTING)
        held, self._senders = self._open_secrets(), self._load_senders()
        self._calls = PushedCalls(self._book, self._clock, self._setup.mine)
        pushes = Pushes(self._calls, self._senders, self._clock, lambda name: secret_of(held, name))
        await serve(self._setup, self._token.read(held), pushes, self._calls, self._book)

    def _hear(self, sender: str, fields: Fields) -> None:
        known = self._senders.get(sender)
        try:
            push = known.read(fields) if known is not None else push_of(fields, sender)
        except Refused as error:
            log.info("what a program told is no news of a call: %s", error.facts.get("field", ""))
            return
        if push is not None:
            self._calls.hear(push)

    def _cannot(self, ref: CallRef, cap: Cap) -> None:
        if self._book.get(ref) is not None:
            self._publish(PhoneFailed("not-capable", cap.value))


def secret_of(held: Secrets, sender: str) -> str:
    """What a sender signs with; "" when none was entered, and then nothing of it is taken."""
    try:
        return held.get(SENDER_SECRET.format(name=sender)) or ""
    except Refused:
        return ""
