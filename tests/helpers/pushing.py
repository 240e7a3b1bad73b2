"""Knows a bridge for tests: a running one on a port of its own, and how one speaks to it, well and badly."""

import http.client
import json
import re
import socket
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import urlencode

from agentdesk.channels.phone.bridge import BridgePhone
from agentdesk.domain.calls import CallSnapshot, LineState
from agentdesk.domain.events import CallChanged, CallOffered, Event, LineChanged
from agentdesk.domain.phone_links import BridgeSetup
from agentdesk.runtime.clock import SystemClock
from agentdesk.services.ports import Clock
from agentdesk.services.push_senders import load_senders
from tests.helpers.said import Ear

SHIPPED = Path(__file__).resolve().parents[2] / "resources" / "phone"
TOKEN = "test-token_0123456789-abcdef"
WAIT_S = 20.0


class HeldSecrets:
    """Implements `ports.Secrets` in memory."""

    def __init__(self, **held: str) -> None:
        self.held = held

    def get(self, name: str) -> str | None:
        return self.held.get(name)

    def set(self, name: str, value: str) -> None:
        self.held[name] = value


class Bridge:
    """A running bridge and an ear for what it tells."""

    def __init__(self, setup: BridgeSetup, held: HeldSecrets, clock: Clock) -> None:
        self.ear = Ear()
        self.phone = BridgePhone(self.ear, clock, setup, lambda: held, lambda: load_senders(SHIPPED))

    @property
    def port(self) -> int:
        return self.ports[0]

    @property
    def ports(self) -> list[int]:
        """As soon as it listens: this computer's, then the network's."""
        self.ear.wait_until(lambda heard: any(_is_ready(event) for event in heard))
        (ready, *_) = [event for event in self.ear.heard if _is_ready(event)]
        assert isinstance(ready, LineChanged)
        return [int(port) for port in re.findall(r":(\d+)", ready.detail)]

    @property
    def calls(self) -> list[CallSnapshot]:
        return [event.call for event in self.ear.heard if isinstance(event, CallOffered | CallChanged)]

    def get(
        self, path: str, headers: Mapping[str, str] | None = None, *, address: str = "127.0.0.1", port: int = 0
    ) -> int:
        return self.ask("GET", path, None, headers, address=address, port=port)[0]

    def form(self, fields: Mapping[str, object], path: str = f"/push/{TOKEN}") -> int:
        body = urlencode(fields, doseq=True)
        return self.ask("POST", path, body, {"Content-Type": "application/x-www-form-urlencoded"})[0]

    def json(self, held: object, path: str = f"/push/{TOKEN}") -> int:
        return self.ask("POST", path, json.dumps(held), {"Content-Type": "application/json"})[0]

    def ask(
        self, method: str, path: str, body: str | bytes | None = None, headers: Mapping[str, str] | None = None,
        *, address: str = "127.0.0.1", port: int = 0,
    ) -> tuple[int, bytes]:  # fmt: skip
        line = http.client.HTTPConnection(address, port or self.port, timeout=WAIT_S)
        try:
            line.request(method, path, body, dict(headers or {}))
            answer = line.getresponse()
            return answer.status, answer.read()
        finally:
            line.close()

    def raw(self, sent: bytes, *, end: bool = True) -> int:
        """The status of an answer to exactly these bytes; 0 when it just closed."""
        with self.line() as line:
            line.sendall(sent)
            if end:
                line.shutdown(socket.SHUT_WR)
            return status_of(line)

    def line(self) -> socket.socket:
        return socket.create_connection(("127.0.0.1", self.port), timeout=WAIT_S)


def status_of(line: socket.socket) -> int:
    found = b""
    try:
        while len(found) < 12:
            more = line.recv(64)
            if not more:
                return 0
            found += more
    except ConnectionError:
        return 0
    return int(found[9:12])


@contextmanager
def a_bridge(
    setup: BridgeSetup | None = None, held: HeldSecrets | None = None, clock: Clock | None = None
) -> Iterator[Bridge]:
    """On a port of the system's choice, with `TOKEN`."""
    held = held or HeldSecrets(**{"phone.bridge.token": TOKEN})
    bridge = Bridge(setup or BridgeSetup(port=0, lan_port=0), held, clock or SystemClock())
    bridge.phone.start()
    try:
        yield bridge
    finally:
        bridge.phone.stop()


def _is_ready(event: Event) -> bool:
    return isinstance(event, LineChanged) and event.state is LineState.READY
