"""Knows an Asterisk manager for tests: on a port of its own, it answers actions and says what the test makes happen.

The events have the fields and the order of a real Asterisk 20; only the names and numbers are invented.
"""

import hashlib
import re
import socket
import ssl
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path

WAIT_S = 20.0
Fields = Mapping[str, str]
GUIDE = Path(__file__).parents[2] / "docs" / "phone.md"
RIGHTS: Mapping[str, frozenset[str]] = {
    "CoreShowChannels": frozenset({"system", "reporting"}), "Originate": frozenset({"originate"}),
    "Hangup": frozenset({"system", "call"}), "Redirect": frozenset({"call"}), "QueuePause": frozenset({"agent"}),
}  # fmt: skip
"""Any one of these under `write` in manager.conf, as Asterisk 20 registers its actions."""


def told_rights() -> frozenset[str]:
    """What our guide tells the administrator to write."""
    (found,) = re.findall(r"^write = (.+)$", GUIDE.read_text("utf-8"), re.MULTILINE)
    return frozenset(right.strip() for right in found.split(","))


class AmiPeer:
    """Answers `Challenge`, `Login`, `Ping` and `CoreShowChannels` by itself, and every other action with success.

    An action that the login has no right to is turned away. The login has what our guide tells, until a test takes it.
    """

    def __init__(
        self,
        login: str = "desk",
        password: str = "s3cret",
        *,
        challenges: bool = True,
        tls: ssl.SSLContext | None = None,
    ) -> None:
        self._tls = tls
        self.login, self.password, self.challenges = login, password, challenges
        self.channels: list[Fields] = []
        """What `CoreShowChannels` lists."""
        self.rights = told_rights()
        """Of the login, under `write`."""
        self.in_no_queue: set[str] = set()
        """Phones that no queue calls."""
        self.refuses: set[str] = set()
        """Actions that are answered with an error."""
        self.deaf = False
        """Answers nothing any more, and keeps the line."""
        self.actions: list[dict[str, str]] = []
        self._news = threading.Condition()
        self._lines: list[socket.socket] = []
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port = self._listener.getsockname()[1]
        self._threads = [threading.Thread(target=self._accept, name="ami-peer", daemon=True)]
        self._threads[0].start()

    # --- what the test does ---

    def say(self, event: str, **fields: str) -> None:
        """To whoever is connected."""
        self._send({"Event": event, "Privilege": "call,all", **fields})

    def raw(self, sent: bytes) -> None:
        for line in list(self._lines):
            with suppress(OSError):
                line.sendall(sent)

    def drop(self) -> None:
        """Every line, as when the phone system restarts."""
        for line in list(self._lines):
            with suppress(OSError):
                line.shutdown(socket.SHUT_RDWR)
            line.close()
        self._lines.clear()

    def wait_for(self, name: str, count: int = 1) -> dict[str, str]:
        """The `count`-th action of that name."""
        with self._news:
            assert self._news.wait_for(lambda: len(self.all(name)) >= count, WAIT_S), self.actions
            return self.all(name)[count - 1]

    def all(self, name: str) -> list[dict[str, str]]:
        return [each for each in self.actions if each["Action"] == name]

    def close(self) -> None:
        with suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        self.drop()
        for thread in self._threads:
            thread.join(WAIT_S)

    # --- what it does by itself ---

    def _accept(self) -> None:
        while True:
            try:
                line, _ = self._listener.accept()
            except OSError:
                return
            thread = threading.Thread(target=self._serve, args=(line,), name="ami-peer", daemon=True)
            self._threads.append(thread)
            thread.start()

    def _serve(self, line: socket.socket) -> None:
        challenge = "840415273"
        with suppress(OSError):
            line = self._tls.wrap_socket(line, server_side=True) if self._tls is not None else line
        with line, suppress(OSError, ValueError):
            line.sendall(b"Asterisk Call Manager/9.0.0\r\n")
            for action in _actions(line):
                with self._news:
                    self.actions.append(action)
                    self._news.notify_all()
                if not self.deaf:
                    self._answer(line, action, challenge)

    def _answer(self, line: socket.socket, action: dict[str, str], challenge: str) -> None:
        name, number = action["Action"], action.get("ActionID", "")

        def reply(response: str, **fields: str) -> None:
            line.sendall(_block({"Response": response, "ActionID": number, **fields}))

        match name:
            case "Challenge" if self.challenges:
                reply("Success", Challenge=challenge)
            case "Challenge":
                reply("Error", Message="Must specify AuthType")
            case "Login":
                proof = hashlib.md5((challenge + self.password).encode(), usedforsecurity=False).hexdigest()
                known = action.get("Key") == proof or action.get("Secret") == self.password
                if not known or action.get("Username") != self.login:
                    reply("Error", Message="Authentication failed")
                    return
                reply("Success", Message="Authentication accepted")
                self._lines.append(line)
                line.sendall(_block({"Event": "FullyBooted", "Privilege": "system,all", "Status": "Fully Booted"}))
            case _ if name in RIGHTS and not RIGHTS[name] & self.rights:
                reply("Error", Message="Permission denied")
            case "CoreShowChannels":
                reply("Success", EventList="start", Message="Channels will follow")
                for channel in self.channels:
                    line.sendall(_block({"Event": "CoreShowChannel", "ActionID": number, **channel}))
                line.sendall(_block({"Event": "CoreShowChannelsComplete", "ActionID": number, "EventList": "Complete",
                                     "ListItems": str(len(self.channels))}))  # fmt: skip
            case "Ping":
                reply("Success", Ping="Pong", Timestamp="1770888534.0")
            case "QueuePause" if action["Interface"] in self.in_no_queue:
                reply("Error", Message="Interface not found")
            case _ if name in self.refuses:
                reply("Error", Message="Permission denied")
            case _:
                reply("Success", Message=f"{name} successfully queued")

    def _send(self, fields: Fields) -> None:
        self.raw(_block(fields))


def _block(fields: Fields) -> bytes:
    return ("".join(f"{key}: {value}\r\n" for key, value in fields.items()) + "\r\n").encode()


def _actions(line: socket.socket) -> Iterator[dict[str, str]]:
    with line.makefile("rb") as lines:
        fields: dict[str, str] = {}
        for raw in lines:
            text = raw.decode().rstrip("\r\n")
            if text:
                key, _, value = text.partition(": ")
                fields[key] = value
            elif fields:
                yield fields
                fields = {}


@contextmanager
def an_ami_peer(
    change: Callable[[AmiPeer], None] | None = None, tls: ssl.SSLContext | None = None
) -> Iterator[AmiPeer]:
    peer = AmiPeer(tls=tls)
    if change is not None:
        change(peer)
    try:
        yield peer
    finally:
        peer.close()


# --- what happens in a phone system ---------------------------------------------------------------------------------


class Leg:
    """One channel of the story a test tells."""

    def __init__(self, peer: AmiPeer, name: str, uid: str, linked: str = "", **fields: str) -> None:
        self.peer, self.name, self.uid, self.linked = peer, name, uid, linked or uid
        self.state = 0
        self.fields = {
            "CallerIDNum": "<unknown>", "CallerIDName": "<unknown>", "ConnectedLineNum": "<unknown>",
            "ConnectedLineName": "<unknown>", "Language": "en", "AccountCode": "", "Context": "from-internal",
            "Exten": "s", "Priority": "1",
        } | fields  # fmt: skip

    def as_fields(self, prefix: str = "") -> dict[str, str]:
        names = {0: "Down", 4: "Ring", 5: "Ringing", 6: "Up"}
        said = {"Channel": self.name, "ChannelState": str(self.state), "ChannelStateDesc": names[self.state], **self.fields,
                "Uniqueid": self.uid, "Linkedid": self.linked}  # fmt: skip
        return {f"{prefix}{key}": value for key, value in said.items()}

    def begins(self, state: int = 0) -> "Leg":
        self.state = state
        self.peer.say("Newchannel", **self.as_fields())
        return self

    def is_connected_with(self, number: str, name: str = "<unknown>") -> "Leg":
        self.fields |= {"ConnectedLineNum": number, "ConnectedLineName": name}
        self.peer.say("NewConnectedLine", **self.as_fields())
        return self

    def becomes(self, state: int) -> "Leg":
        self.state = state
        self.peer.say("Newstate", **self.as_fields())
        return self

    def calls(self, other: "Leg") -> "Leg":
        self.peer.say("DialBegin", **self.as_fields(), **other.as_fields("Dest"), DialString=other.name)
        return self

    def stops_calling(self, other: "Leg", status: str) -> "Leg":
        self.peer.say("DialEnd", **self.as_fields(), **other.as_fields("Dest"), DialStatus=status)
        return self

    def enters(self, bridge: str) -> "Leg":
        self.peer.say("BridgeEnter", BridgeUniqueid=bridge, BridgeType="basic", **self.as_fields())
        return self

    def leaves(self, bridge: str) -> "Leg":
        self.peer.say("BridgeLeave", BridgeUniqueid=bridge, BridgeType="basic", **self.as_fields())
        return self

    def asks_to_hang_up(self) -> "Leg":
        self.peer.say("HangupRequest", **self.as_fields(), Cause="16")
        return self

    def hangs_up(self, cause: str = "16") -> "Leg":
        self.peer.say("Hangup", **self.as_fields(), Cause=cause, **{"Cause-txt": "Normal Clearing"})
        return self

    def listed(self, bridge: str = "", duration: str = "00:00:10") -> dict[str, str]:
        return {**self.as_fields(), "BridgeId": bridge, "Application": "AppDial", "ApplicationData": "(Outgoing Line)",
                "Duration": duration}  # fmt: skip
