"""Knows whether AgentDesk is open already on this machine, and how to speak to the one that is.

An OS lock on a file says who is first: it goes with the process, however that ends. The first listens on a socket of
its own; address and key stand in a file only this person can read. How they speak stands in `instance_call`.
"""

import json
import logging
import os
import shutil
import socket
import sys
import tempfile
import threading
from collections.abc import Callable
from pathlib import Path
from typing import IO

from agentdesk.domain.errors import Refused
from agentdesk.runtime.instance_call import AGENTDESK, PATIENCE_S, Address, hear, listen, tell
from agentdesk.runtime.paths import made

log = logging.getLogger(__name__)

_LONGEST_SOCKET_PATH = 100  # sun_path ends at 104 to 108 bytes
_HEARING_S = 1.0
"""Whoever calls speaks at once; one that does not must not keep the next one waiting."""


class SingleInstance:
    """`acquire` once at the start. `on_message` is called on the listener's thread with what another start sent."""

    def __init__(self, folder: Path, on_message: Callable[[str], None], name: str = AGENTDESK) -> None:
        self._folder, self._name = folder, name
        self._on_message = on_message
        self._lock_path = folder / f"{name}.lock"
        self._key_path = folder / f"{name}.key"
        self._lock: IO[bytes] | None = None
        self._listener: socket.socket | None = None
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
        return tell(self._folder, message, self._name)

    def release(self) -> None:
        if self._listener is not None:
            self._closing = True
            self.send("")  # wakes accept()
            if self._thread is not None:
                self._thread.join(PATIENCE_S)
            self._listener.close()
            self._listener = None
            self._key_path.unlink(missing_ok=True)
        if self._socket_folder is not None:
            shutil.rmtree(self._socket_folder, ignore_errors=True)
        if self._lock is not None:
            self._lock.close()
            self._lock = None

    def _listen(self) -> None:
        key = os.urandom(32)
        self._listener = listen(self._address())
        address = self._listener.getsockname()
        new = self._key_path.with_name(f"{self._key_path.name}.new")
        new.unlink(missing_ok=True)
        with os.fdopen(os.open(new, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="utf-8") as file:
            json.dump({"address": address, "key": key.hex()}, file)
        new.replace(self._key_path)
        self._thread = threading.Thread(target=self._run, args=(self._listener, key), name="instance", daemon=True)
        self._thread.start()

    def _address(self) -> Address:
        if sys.platform == "win32":
            return "127.0.0.1", 0  # its Python knows no sockets with a path
        self._socket_folder = tempfile.mkdtemp(prefix="agentdesk-")
        path = str(Path(self._socket_folder) / "line")
        return path if len(os.fsencode(path)) <= _LONGEST_SOCKET_PATH else ("127.0.0.1", 0)

    def _run(self, listener: socket.socket, key: bytes) -> None:
        while True:
            try:
                line, _ = listener.accept()
                with line:
                    line.settimeout(_HEARING_S)
                    self._hear(line, key)
            except Exception as error:  # noqa: BLE001 a lane top: whoever calls badly must not make it deaf
                log.warning("somebody called and was not understood: %s", type(error).__name__)
            if self._closing:  # looked at only after a call: `release` always makes one
                return

    def _hear(self, line: socket.socket, key: bytes) -> None:
        message = hear(line, key)
        if message is None:
            log.warning("somebody called without the key")
        elif message:
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
