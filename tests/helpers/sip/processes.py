"""Knows how a test's own servers are started and stopped: on loopback ports of their own, by their own process id."""

import os
import random
import signal
import socket
import subprocess
import threading
from collections.abc import Callable
from pathlib import Path

PATIENCE_S = 10.0
_nobody = threading.Event()


def pause(seconds: float = 0.01) -> None:
    """Between two looks at something that cannot tell when it changes."""
    _nobody.wait(seconds)


def until(holds: Callable[[], bool], patience_s: float = PATIENCE_S, told: Callable[[], object] = str) -> None:
    """Wait for a condition; `told` explains what was there instead."""
    for _ in range(int(patience_s / 0.01)):
        if holds():
            return
        pause()
    raise TimeoutError(str(told()))


def free_port() -> int:
    """A port free for UDP and TCP on 127.0.0.1, and the one after it too (baresip takes it for TLS).

    Below those the system gives to outgoing connections, so that none of them takes it meanwhile.
    """
    for _ in range(100):
        port = random.randrange(10_240, 30_000, 2)
        if _is_free(port) and _is_free(port + 1):
            return port
    raise RuntimeError("no free port")


def _is_free(port: int) -> bool:
    with (
        socket.socket(socket.AF_INET, socket.SOCK_STREAM) as stream,
        socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as datagram,
    ):
        try:
            stream.bind(("127.0.0.1", port))
            datagram.bind(("127.0.0.1", port))
        except OSError:
            return False
        return True


class Server:
    """A process in its own group, its output in `folder/log`."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.process: subprocess.Popen[bytes] | None = None

    @property
    def log(self) -> str:
        path = self.folder / "log"
        return path.read_text("utf-8", "replace")[-3000:] if path.exists() else ""

    @property
    def is_running(self) -> bool:
        return self.process is not None and self.process.poll() is None

    def run(self, *command: str) -> None:
        with (self.folder / "log").open("ab") as log:
            self.process = subprocess.Popen(
                command, stdin=subprocess.DEVNULL, stdout=log, stderr=log, start_new_session=True
            )

    def stop(self) -> None:
        """Asked politely; killed when it does not go."""
        self._end(signal.SIGTERM)

    def kill(self) -> None:
        """Without a goodbye."""
        self._end(signal.SIGKILL)

    def _end(self, how: signal.Signals) -> None:
        process, self.process = self.process, None
        if process is None:
            return
        try:
            os.killpg(process.pid, how)
            process.wait(2)
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, signal.SIGKILL)
            process.wait(2)
        except ProcessLookupError:
            process.wait(2)
