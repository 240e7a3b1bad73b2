"""Knows the line to Asterisk's manager: connect, prove who we are, list what is on, stay awake, and come back by itself."""

import asyncio
import ssl
from collections.abc import Callable, Mapping
from itertools import count

from agentdesk.channels.phone.ami_calls import AmiCalls
from agentdesk.channels.phone.ami_wire import (
    LONGEST_LINE,
    MOST_LINES,
    Message,
    action_of,
    message_of,
    proof_of,
)
from agentdesk.channels.phone.call_book import CallBook
from agentdesk.channels.phone.certificates import certificate_at, certificate_of, looking, why_distrusted
from agentdesk.channels.phone.reconnecting import Gone, Reconnecting, Turned
from agentdesk.domain.calls import LineState
from agentdesk.domain.phone_links import AmiSetup

CONNECT_S, REPLY_S = 5.0, 10.0
SILENCE_S = 20.0
"""After so long without a word we ask; after as long again without an answer the line counts as gone."""
TICK_S = 1.0
_LOOPBACK = frozenset({"127.0.0.1", "::1", "localhost"})

Then = Callable[[Message], None]


class AmiLine:
    """One connection after the other. On its loop's thread only."""

    def __init__(self, setup: AmiSetup, password: str, book: CallBook, calls: AmiCalls) -> None:
        self._setup, self._password, self._book, self._calls = setup, password, book, calls
        self._writer: asyncio.StreamWriter | None = None
        self._numbers = count(1)
        self._waiting: dict[str, Then] = {}
        self._following: dict[str, Then] = {}
        self._where = f"{setup.host}:{setup.port}"
        self._reconnecting = Reconnecting(book, self._where)

    def send(self, name: str, fields: Mapping[str, str], then: Then | None = None, at_last: Then | None = None) -> bool:
        """False when there is no line. `then` gets the answer, `at_last` what became of an Originate."""
        if self._writer is None or self._writer.is_closing():
            return False
        number = f"agentdesk-{next(self._numbers)}"
        if then is not None:
            self._waiting[number] = then
        if at_last is not None:
            self._following[number] = at_last
        self._writer.write(action_of(name, {**fields, "ActionID": number}))
        return True

    def try_again(self) -> None:
        self._reconnecting.try_again()

    async def stay(self) -> None:
        """Until it is cancelled."""
        await self._reconnecting.stay(self._once)

    async def _once(self) -> None:
        ticking: asyncio.Task[None] | None = None
        try:
            reader = await self._connect()
            await self._log_in(reader)
            self._calls.begin_list()
            self.send("CoreShowChannels", {}, _may_list)
            ticking = asyncio.create_task(self._tick())
            await self._hear(reader)
        finally:
            writer, self._writer = self._writer, None
            self._waiting.clear()
            self._following.clear()
            if ticking is not None:
                ticking.cancel()
            if writer is not None:
                writer.transport.abort()

    async def _connect(self) -> asyncio.StreamReader:
        setup, secure = self._setup, None
        if setup.secure:
            secure = looking() if setup.pin else ssl.create_default_context()
        try:
            async with asyncio.timeout(CONNECT_S):
                reader, self._writer = await asyncio.open_connection(
                    setup.host, setup.port, ssl=secure, limit=LONGEST_LINE
                )
                if setup.secure and setup.pin:
                    self._look_at(self._writer, setup.pin)
                await reader.readuntil(b"\n")  # "Asterisk Call Manager/" and its version
        except ssl.SSLCertVerificationError as error:
            shown = await asyncio.to_thread(certificate_at, setup.host, setup.port, setup.host)
            raise Turned(why_distrusted(error), str(shown) if shown is not None else "") from error
        except (TimeoutError, asyncio.LimitOverrunError, asyncio.IncompleteReadError) as error:
            raise Gone from error
        return reader

    @staticmethod
    def _look_at(writer: asyncio.StreamWriter, pin: str) -> None:
        """Before a word is said. Raises Turned when it is another certificate than the trusted one."""
        shown = certificate_of(writer.get_extra_info("ssl_object").getpeercert(binary_form=True) or b"")
        if shown.sha256 != pin:
            raise Turned("certificate-untrusted", str(shown))

    async def _log_in(self, reader: asyncio.StreamReader) -> None:
        async with asyncio.timeout(REPLY_S):
            self.send("Challenge", {"AuthType": "MD5"})
            answer = await self._answer(reader)
            fields = {"Username": self._setup.login, "Events": "call,agent"}
            challenge = answer.get("challenge", "")
            if challenge:
                fields |= {"AuthType": "MD5", "Key": proof_of(challenge, self._password)}
            elif self._setup.secure or self._setup.host in _LOOPBACK:
                fields |= {"Secret": self._password}
            else:
                raise Turned("login-in-clear")
            self.send("Login", fields)
            answer = await self._answer(reader)
        if answer.get("response", "").lower() != "success":
            raise Turned("bad-login")

    async def _answer(self, reader: asyncio.StreamReader) -> Message:
        while True:
            message = await _block(reader)
            if "response" in message and "event" not in message:
                return message

    async def _hear(self, reader: asyncio.StreamReader) -> None:
        asked = False
        while True:
            try:
                async with asyncio.timeout(SILENCE_S):
                    message = await _block(reader)
            except TimeoutError as error:
                if asked:
                    raise Gone from error
                asked = self.send("Ping", {})
                continue
            asked = False
            self._take(message)

    def _take(self, message: Message) -> None:
        number = message.get("actionid", "")
        match message.get("event", "").lower():
            case "":
                then = self._waiting.pop(number, None)
            case "originateresponse":
                then = self._following.pop(number, None)
            case "coreshowchannelscomplete":
                self._calls.end_list()
                self._book.set_line(LineState.READY, "", self._where)
                return
            case _:
                self._calls.hear(message)
                return
        if then is not None:
            then(message)

    async def _tick(self) -> None:
        while True:
            await asyncio.sleep(TICK_S)
            self._calls.tick()


def _may_list(answer: Message) -> None:
    """Without the list there is no line; Asterisk lists for the rights `reporting` and `system` only."""
    if answer.get("response", "").lower() == "error":
        raise Turned("manager-rights")


async def _block(reader: asyncio.StreamReader) -> Message:
    """One message. Raises Gone."""
    lines: list[bytes] = []
    while True:
        try:
            line = await reader.readuntil(b"\n")
        except (asyncio.LimitOverrunError, asyncio.IncompleteReadError) as error:
            raise Gone from error
        line = line.rstrip(b"\r\n")
        if not line and lines:
            return message_of(b"\n".join(lines))
        if line:
            lines.append(line)
        if len(lines) > MOST_LINES:
            raise Gone
