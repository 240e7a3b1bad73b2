"""Knows a phone of an Asterisk system, seen and controlled through its manager: dial, hang up, transfer, pause the queue."""

import re
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING
from uuid import uuid4

from agentdesk.channels.phone.call_book import CallBook, Publish
from agentdesk.channels.phone.loop_thread import LoopThread
from agentdesk.domain.calls import CallSnapshot, CallState, Cap, EndReason, LineState
from agentdesk.domain.errors import Refused
from agentdesk.domain.events import PhoneFailed
from agentdesk.domain.ids import CallRef
from agentdesk.domain.phone_links import AmiSetup
from agentdesk.services.ports import Clock, Secrets

PASSWORD = "phone.ami.password"  # noqa: S105 the name of it
PICK_UP_MS = 30_000
"""So long our own phone rings for a call we asked for."""
_BETWEEN = re.compile(r"[\s().\-/]")
_EXTEN = re.compile(r"[A-Za-z0-9+*#_.@-]{1,80}")
_TALKING = frozenset({CallState.TALKING, CallState.ON_HOLD})


if TYPE_CHECKING:
    from agentdesk.channels.phone.ami_calls import AmiCalls
    from agentdesk.channels.phone.ami_line import AmiLine
    from agentdesk.channels.phone.ami_wire import Message


class AmiPhone:
    """Implements `Phone`, `Reconnects`, `FindsCalls`, `PausesQueues` and `HotDesks`. Its thread reads the password and holds the line; all of it returns at once.

    What the manager cannot do (answer, hold, mute, keys) is done at the phone itself and has no button here.
    """

    def __init__(
        self, publish: Publish, clock: Clock, setup: AmiSetup | None, open_secrets: Callable[[], Secrets]
    ) -> None:
        """Without `setup` the line says that it wants an account. `open_secrets` is called on the phone's own thread."""
        self._publish, self._clock, self._setup, self._open_secrets = publish, clock, setup, open_secrets
        self._book = CallBook(publish, clock)
        self._today = ""
        """The extension the agent sits at, at a shared desk."""
        self._thread = LoopThread("ami", self._main)
        self._line: AmiLine | None = None
        self._calls: AmiCalls | None = None
        self._known: tuple[tuple[str, int, str], AmiCalls] | None = None
        """What was known of the calls of this system's phone, for the next line to it."""

    @property
    def capabilities(self) -> frozenset[Cap]:
        return frozenset({Cap.DIAL, Cap.REJECT, Cap.DECLINE, Cap.HANG_UP, Cap.TRANSFER, Cap.CALLER_ID, Cap.PAUSE})

    @property
    def line(self) -> LineState:
        return self._book.line

    @property
    def calls(self) -> Mapping[CallRef, CallSnapshot]:
        return self._book.calls

    @property
    def is_looking(self) -> bool:
        return self.line is LineState.CONNECTING

    def start(self) -> None:
        if not self._thread.is_running:
            self._book.set_line(LineState.CONNECTING)
            self._thread.start()

    def stop(self) -> None:
        """Closes the line; what the phone has on goes on without us."""
        self._thread.stop()
        self._known = None
        self._lose_calls()
        self._book.set_line(LineState.OFF)

    def reconnect(self) -> None:
        self._thread.call(self._try_again)

    def use(self, setup: AmiSetup | None) -> None:
        """From now on this account; what the line knew of calls is found again by the new one."""
        self._setup = self._where_they_sit(setup)
        self._thread.begin_anew()

    def use_extension(self, extension: str) -> None:
        """The agent sits at another phone of the same kind today, whatever account is used from now on."""
        if not _EXTEN.fullmatch(extension):
            return
        self._today, setup = extension, self._setup
        if setup is not None and extension != setup.extension:
            self.use(setup)

    def _where_they_sit(self, setup: AmiSetup | None) -> AmiSetup | None:
        if setup is None or self._today in {"", setup.extension}:
            return setup
        return replace(setup, channel=_channel_at(setup, self._today))

    def dial(self, number: str) -> None:
        exten = _BETWEEN.sub("", number)
        if not exten:
            self._publish(PhoneFailed("no-number"))
        elif not _EXTEN.fullmatch(exten):
            self._publish(PhoneFailed("bad-number"))
        elif self.line is not LineState.READY:
            self._publish(PhoneFailed("line-down"))
        else:
            self._thread.call(lambda: self._dial(exten, number.strip()))

    def answer(self, ref: CallRef) -> None:
        self._cannot(ref, Cap.ANSWER)

    def reject(self, ref: CallRef, *, decline: bool = False) -> None:
        """Busy here; with `decline` the phone system is told that nobody else need be tried."""
        self._thread.call(lambda: self._hang_up(ref, "21" if decline else "17", only_offered=True))

    def hang_up(self, ref: CallRef) -> None:
        self._thread.call(lambda: self._hang_up(ref, "16"))

    def hold(self, ref: CallRef) -> None:
        self._cannot(ref, Cap.HOLD)

    def resume(self, ref: CallRef) -> None:
        self._cannot(ref, Cap.HOLD)

    def set_mute(self, ref: CallRef, *, muted: bool) -> None:  # noqa: ARG002 as the port says
        self._cannot(ref, Cap.MUTE)

    def transfer(self, ref: CallRef, to: str) -> None:
        exten = _BETWEEN.sub("", to)
        if not exten:
            self._publish(PhoneFailed("no-number"))
        elif not _EXTEN.fullmatch(exten):
            self._publish(PhoneFailed("bad-number"))
        else:
            self._thread.call(lambda: self._transfer(ref, exten))

    def send_digits(self, ref: CallRef, digits: str) -> None:  # noqa: ARG002 as the port says
        self._cannot(ref, Cap.DIGITS)

    def pause_queues(self, *, paused: bool, reason: str = "", extension: str = "") -> None:
        """No queue sends calls to this phone until it is taken back; its registration stays."""
        setup = self._setup
        if setup is None or (extension and not _EXTEN.fullmatch(extension)):
            return
        channel = _channel_at(setup, extension) if extension else setup.channel  # of now: the agent may be moving on
        fields = {"Interface": channel, "Paused": "true" if paused else "false", "Reason": reason}
        self._thread.call(lambda: self._pause(fields, "queue-pause" if paused else "queue-resume"))

    # --- on its own thread ---

    async def _main(self) -> None:
        from agentdesk.channels.phone.ami_calls import AmiCalls
        from agentdesk.channels.phone.ami_line import AmiLine  # with asyncio, on this thread
        from agentdesk.channels.phone.reconnecting import forever

        setup = self._setup
        where = (setup.host, setup.port, setup.channel) if setup is not None else None
        if self._known is None or self._known[0] != where:
            self._known = None
            self._lose_calls()
        try:
            password = self._open_secrets().get(PASSWORD) if setup is not None else ""
        except Refused as error:
            self._book.set_line(LineState.REFUSED, error.code)
            setup = None
        else:
            if setup is None:
                self._book.set_line(LineState.REFUSED, "no-account")
        if setup is None:
            await forever()
            return
        self._book.set_line(LineState.CONNECTING, "", setup.host)
        if self._known is None:
            self._known = ((setup.host, setup.port, setup.channel), AmiCalls(setup.channel, self._book, self._clock))
        self._calls = self._known[1]  # the list after the login tells which of its calls are still on
        self._line = AmiLine(setup, password or "", self._book, self._calls)
        try:
            await self._line.stay()
        finally:
            self._line = self._calls = None

    def _lose_calls(self) -> None:
        for ref in self.calls:
            self._book.end(ref, EndReason.LOST)

    def _try_again(self) -> None:
        if self._line is not None:
            self._line.try_again()

    def _pause(self, fields: Mapping[str, str], code: str) -> None:
        def answered(message: "Message") -> None:
            in_no_queue = "not found" in message.get("message", "").lower()  # Asterisk's word: then there is no pause
            if message.get("response", "").lower() != "success" and not (in_no_queue and code == "queue-resume"):
                self._publish(PhoneFailed(code))

        if self._line is None or not self._line.send("QueuePause", fields, answered):
            self._publish(PhoneFailed(code))

    def _dial(self, exten: str, number: str) -> None:
        calls, setup = self._calls, self._setup
        if calls is None or setup is None:
            return
        uid = f"agentdesk-{uuid4().hex}"

        def failed(message: "Message") -> None:
            if message.get("response", "").lower() not in {"success", "goodbye"}:
                known = self._book.get(ref)
                calls.gave_up(ref, EndReason.HUNG_UP_HERE)
                if known is not None:
                    self._publish(PhoneFailed("dial-failed" if "event" not in message else "own-phone"))

        ref = calls.asked_for(uid, number)
        fields = {
            "Channel": setup.channel, "Context": setup.context, "Exten": exten, "Priority": "1",
            "Timeout": str(PICK_UP_MS), "CallerID": f"<{exten}>", "Async": "true", "ChannelId": uid,
        }  # fmt: skip
        if not self._send("Originate", fields, failed, failed):
            calls.gave_up(ref, EndReason.UNREACHABLE)

    def _hang_up(self, ref: CallRef, cause: str, *, only_offered: bool = False) -> None:
        known, calls = self._book.get(ref), self._calls
        call = calls.call(ref) if calls is not None else None
        if known is None or calls is None or call is None or (only_offered and known.state is not CallState.OFFERED):
            return
        call.ended_here = True
        call.declined |= cause == "21"
        names = [leg.name for leg in calls.legs_of(ref)] or ([call.linked] if call.asked else [])
        for name in names:  # a leg we asked for and have not heard of yet is known by its uid
            self._send("Hangup", {"Channel": name, "Cause": cause})
        if not names:  # nothing rings here any more
            calls.gave_up(ref, EndReason.REFUSED if only_offered else EndReason.HUNG_UP_HERE)

    def _transfer(self, ref: CallRef, exten: str) -> None:
        calls, setup = self._calls, self._setup
        if calls is None or setup is None or not self._book.move(ref, CallState.TRANSFERRING, only_from=_TALKING):
            return
        peer = calls.peer_of(ref)

        def answered(message: "Message") -> None:
            if message.get("response", "").lower() != "success":
                back()

        def back() -> None:
            if self._book.move(ref, CallState.TALKING, only_from=frozenset({CallState.TRANSFERRING})):
                self._publish(PhoneFailed("transfer-failed"))

        fields = {"Context": setup.context, "Exten": exten, "Priority": "1"}
        if peer is None or not self._send("Redirect", {"Channel": peer.name, **fields}, answered):
            back()

    def _send(
        self,
        name: str,
        fields: Mapping[str, str],
        then: "Callable[[Message], None] | None" = None,
        at_last: "Callable[[Message], None] | None" = None,
    ) -> bool:
        if self._line is not None and self._line.send(name, fields, then, at_last):
            return True
        self._publish(PhoneFailed("line-down"))
        return False

    def _cannot(self, ref: CallRef, cap: Cap) -> None:
        if self._book.get(ref) is not None:
            self._publish(PhoneFailed("not-capable", cap.value))


def _channel_at(setup: AmiSetup, extension: str) -> str:
    """`PJSIP/204` where ours is `PJSIP/101`."""
    technology, _, rest = setup.channel.partition("/")
    at = rest.partition("@")[2]
    return f"{technology}/{extension}{f'@{at}' if at else ''}"
