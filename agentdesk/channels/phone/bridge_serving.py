"""Knows how the bridge listens: on this computer, and for allowed phones of the network; and what it answers to whom."""

import asyncio
import logging
from collections.abc import Callable, Mapping

from agentdesk.channels.phone.bridge_calls import PushedCalls
from agentdesk.channels.phone.bridge_fields import fields_of
from agentdesk.channels.phone.bridge_http import Door, Head, PushServer, Rejected, Reply
from agentdesk.channels.phone.call_book import CallBook
from agentdesk.channels.phone.own_address import own_address
from agentdesk.domain.calls import LineState
from agentdesk.domain.errors import Refused
from agentdesk.domain.phone_links import BridgeSetup
from agentdesk.services.ports import Clock
from agentdesk.services.push_senders import GENERIC, Sender

log = logging.getLogger(__name__)

HERE = "127.0.0.1"
AGAIN_S = 5.0
"""A port that is taken is tried again so often."""
SWEEP_S = 60.0
PUSHES_A_SECOND, PUSHES_AT_ONCE = 20.0, 100.0


class Bucket:
    """So many at once, and so many a second after that."""

    def __init__(self, clock: Clock, a_second: float = PUSHES_A_SECOND, at_once: float = PUSHES_AT_ONCE) -> None:
        self._clock, self._a_second, self._at_once = clock, a_second, at_once
        self._left, self._at = at_once, clock.monotonic()

    def takes(self) -> bool:
        now = self._clock.monotonic()
        self._left = min(self._at_once, self._left + (now - self._at) * self._a_second)
        self._at = now
        if self._left < 1:
            return False
        self._left -= 1
        return True


class Pushes:
    """Answers requests that came in by the door."""

    def __init__(
        self, calls: PushedCalls, senders: Mapping[str, Sender], clock: Clock, secret_of: Callable[[str], str]
    ) -> None:
        self._calls, self._senders, self._secret_of = calls, senders, secret_of
        self._bucket = Bucket(clock)

    def answer(self, head: Head, behind: str, body: bytes) -> Reply:
        """Raises Rejected."""
        sender = self._senders.get(behind or GENERIC)
        if sender is None:
            raise Rejected(404)
        if sender.signature is not None:
            given = head.headers.get(sender.signature.header, "")
            if not sender.signature.fits(body, given, self._secret_of(sender.name)):
                raise Rejected(403)
        if not self._bucket.takes():
            raise Rejected(429)
        try:
            push = sender.read(fields_of(head, body))
        except Refused as error:
            log.info("a push of %s is no news of a call: %s", sender.name, error.facts.get("field", ""))
            raise Rejected(400) from error
        if push is not None and not self._calls.hear(push):
            raise Rejected(429)
        own = f"http://{head.headers.get('host', '')}{head.path}"
        return Reply(200, sender.answer.replace("{address}", own).encode(), sender.answer_type)


async def serve(setup: BridgeSetup, token: str, pushes: Pushes, calls: PushedCalls, book: CallBook) -> None:
    """Until it is cancelled: both listeners open as soon as their ports are free."""
    here = PushServer(Door(token), pushes.answer)
    network = PushServer(Door(token, frozenset(), setup.allowed), pushes.answer) if setup.allowed else None
    try:
        await _open(here, HERE, setup.port, book)
        if network is not None:
            await _open(network, setup.lan_address, setup.lan_port, book)
        shown = f"{HERE}:{here.port}"
        if network is not None:
            shown += f", {own_address(setup.lan_address)}:{network.port}"
        book.set_line(LineState.READY, "", shown)
        while True:
            await asyncio.sleep(SWEEP_S)
            calls.sweep()
    finally:
        for server in filter(None, (here, network)):
            await server.close()


async def _open(server: PushServer, address: str, port: int, book: CallBook) -> None:
    while True:
        try:
            await server.open(address, port)
        except Refused as error:
            book.set_line(LineState.DEGRADED, error.code, f"{address}:{port}")
            await asyncio.sleep(AGAIN_S)
        else:
            return
