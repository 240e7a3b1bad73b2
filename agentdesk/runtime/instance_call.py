"""Knows how one start of AgentDesk speaks to the one that is open; loads nothing slow, so that a link opens at once.

Both sides know a key that only this person can read. The one that is open proves itself first, then the caller with
its message; what neither can prove is not heard.
"""

import contextlib
import hmac
import json
import os
import socket
from pathlib import Path

LONGEST_BYTES = 65_536
PATIENCE_S = 3.0
NONCE_BYTES = MAC_BYTES = 32
HEARD = b"heard"
COME_FORWARD = "come-forward"
"""What a second start says that was asked for nothing else."""
AGENTDESK, DEMO = "agentdesk", "agentdesk-demo"
"""The names of those that may be open at once: a person's own window, and the demo's."""
Address = str | tuple[str, int]


def tell_open(folder: Path, message: str, patience_s: float = PATIENCE_S) -> bool:
    """To the window that is open, else to the demo's; False when there is neither."""
    return any(tell(folder, message, name, patience_s) for name in (AGENTDESK, DEMO))


def tell(folder: Path, message: str, name: str = AGENTDESK, patience_s: float = PATIENCE_S) -> bool:
    """To the one that is open; False when there is none, or it does not answer in time."""
    try:
        held = json.loads((folder / f"{name}.key").read_text("utf-8"))
        address = tuple(held["address"]) if isinstance(held["address"], list) else held["address"]
        return _told(address, bytes.fromhex(held["key"]), message.encode("utf-8", "replace"), patience_s)
    except (OSError, ValueError, KeyError, TypeError):
        return False


def listen(where: Address) -> socket.socket:
    """The socket of the one that is open."""
    listener = socket.socket(socket.AF_UNIX if isinstance(where, str) else socket.AF_INET, socket.SOCK_STREAM)
    try:
        listener.bind(where)
        listener.listen(16)
    except OSError:
        listener.close()
        raise
    return listener


def hear(line: socket.socket, key: bytes) -> str | None:
    """What a caller says; None when it proves nothing. Raises OSError, as a caller does who just goes."""
    theirs = read(line, NONCE_BYTES)
    ours = os.urandom(NONCE_BYTES)
    line.sendall(ours + _proof(key, b"open", theirs, ours))
    proof, size = read(line, MAC_BYTES), int.from_bytes(read(line, 4), "big")
    if size > LONGEST_BYTES:
        return None
    message = read(line, size)
    if not hmac.compare_digest(proof, _proof(key, b"caller", theirs, ours, message)):
        return None
    line.sendall(HEARD)
    return message.decode("utf-8", "replace")


def read(line: socket.socket, count: int) -> bytes:
    """Raises ConnectionError when the other side goes before."""
    found = b""
    while len(found) < count:
        more = line.recv(count - len(found))
        if not more:
            raise ConnectionError
        found += more
    return found


def _told(address: Address, key: bytes, message: bytes, patience_s: float) -> bool:
    family = socket.AF_UNIX if isinstance(address, str) else socket.AF_INET
    with contextlib.closing(socket.socket(family, socket.SOCK_STREAM)) as line:
        line.settimeout(patience_s)
        line.connect(address)
        ours = os.urandom(NONCE_BYTES)
        line.sendall(ours)
        theirs, proof = read(line, NONCE_BYTES), read(line, MAC_BYTES)
        if not hmac.compare_digest(proof, _proof(key, b"open", ours, theirs)):
            return False
        sent = _proof(key, b"caller", ours, theirs, message)
        line.sendall(sent + len(message).to_bytes(4, "big") + message)
        return read(line, len(HEARD)) == HEARD


def _proof(key: bytes, *parts: bytes) -> bytes:
    return hmac.digest(key, b"\0".join(parts), "sha256")
