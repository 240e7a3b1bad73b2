"""Knows whether AgentDesk is open already on this machine, and how to speak to the one that is.

An OS lock on a file says who is first: it goes with the process, however that ends. The first listens on a socket of
its own; address and key stand in a file only this person can read. Nothing here needs Qt, so a link opens fast.
"""

import json
import logging
import os
import shutil
import sys
import tempfile
import threading
from collections.abc import Callable
from multiprocessing import AuthenticationError
from multiprocessing.connection import Client, Connection, Listener
from pathlib import Path
from typing import IO

from agentdesk.domain.errors import Refused
from agentdesk.runtime.paths import made

log = logging.getLogger(__name__)

_LONGEST_BYTES = 65_536
_LONGEST_SOCKET_PATH = 100  # sun_path ends at 104 to 108 bytes
_PATIENCE_S = 3.0


class SingleInstance:
    """`acquire` once at the start. `on_message` is called on the listener's thread with what another start sent."""

    def __init__(self, folder: Path, on_message: Callable[[str], None], name: str = "agentdesk") -> None:
        self._folder = folder
        self._on_message = on_message
        self._lock_path = folder / f"{name}.lock"
        self._key_path = folder / f"{name}.key"
        self._lock: IO[bytes] | None = None
        self._listener: Listener | None = None
        self._thread: threading.Thread | None = None
        self._socket_folder: str | None = None
        self._closing = False

    def acquire(self) -> bool:
        """False when another one is open: `send` it what was asked for, and end.

        Raises Refused("no-access") when the folder cannot be written: then nobody could be safe in it.
        """
        try:
            made(self._folder)
            lock = self._lock_path.open("ab")
            if not try_lock(lock):
                lock.close()
                return False
            self._lock = lock
            self._listen()
        except OSError as error:
            raise Refused("no-access", path=str(self._folder)) from error
        return True

    def send(self, message: str) -> bool:
        """To the one that is open; False when it does not answer in time."""
        answers: list[bool] = []
        # A frozen program accepts and never speaks; the handshake itself has no time limit, so a thread bears it.
        thread = threading.Thread(target=lambda: answers.append(self._talk(message)), name="instance-call", daemon=True)
        thread.start()
        thread.join(_PATIENCE_S)
        return answers == [True]

    def release(self) -> None:
        if self._listener is not None:
            self._closing = True
            self.send("")  # wakes accept()
            if self._thread is not None:
                self._thread.join(_PATIENCE_S)
            self._listener.close()
            self._listener = None
            self._key_path.unlink(missing_ok=True)
        if self._socket_folder is not None:
            shutil.rmtree(self._socket_folder, ignore_errors=True)
        if self._lock is not None:
            self._lock.close()
            self._lock = None

    def _talk(self, message: str) -> bool:
        try:
            held = json.loads(self._key_path.read_text("utf-8"))
            address = tuple(held["address"]) if isinstance(held["address"], list) else held["address"]
            with Client(address, authkey=bytes.fromhex(held["key"])) as line:
                line.send_bytes(message.encode("utf-8", "replace"))
                return line.poll(_PATIENCE_S) and line.recv_bytes(16) == b"heard"
        except (OSError, EOFError, ValueError, KeyError, AuthenticationError):
            return False

    def _listen(self) -> None:
        key = os.urandom(32)
        self._listener = Listener(self._address(), authkey=key)
        address = self._listener.address
        new = self._key_path.with_name(f"{self._key_path.name}.new")
        new.unlink(missing_ok=True)
        with os.fdopen(os.open(new, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="utf-8") as file:
            json.dump({"address": address, "key": key.hex()}, file)
        new.replace(self._key_path)
        self._thread = threading.Thread(target=self._run, args=(self._listener,), name="instance", daemon=True)
        self._thread.start()

    def _address(self) -> str | tuple[str, int] | None:
        if sys.platform == "win32":
            return None  # a named pipe with a name of its own
        self._socket_folder = tempfile.mkdtemp(prefix="agentdesk-")
        path = str(Path(self._socket_folder) / "line")
        return path if len(os.fsencode(path)) <= _LONGEST_SOCKET_PATH else ("127.0.0.1", 0)

    def _run(self, listener: Listener) -> None:
        while True:
            try:
                with listener.accept() as line:
                    self._hear(line)
            except Exception as error:  # noqa: BLE001 a lane top: whoever calls badly must not make it deaf
                log.warning("somebody called and was not understood: %s", type(error).__name__)
            if self._closing:  # looked at only after a call: `release` always makes one
                return

    def _hear(self, line: "Connection[bytes, bytes]") -> None:
        if not line.poll(_PATIENCE_S):
            return
        message = line.recv_bytes(_LONGEST_BYTES).decode("utf-8", "replace")
        line.send_bytes(b"heard")
        if message:
            try:
                self._on_message(message)
            except Exception:  # a lane top: the next start must be heard too
                log.exception("a message from another start failed")


def try_lock(file: IO[bytes]) -> bool:
    """Whether this process holds the file now; the system lets go of it with the process, however that ends."""
    try:
        if sys.platform == "win32":
            import msvcrt

            file.seek(0)
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(file.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True
