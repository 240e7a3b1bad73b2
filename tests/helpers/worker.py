"""Real workers for the tests: processes of `agentdesk worker`, each with a home of its own, and what the workspace says."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar

from sqlalchemy import Engine

from agentdesk.domain.lease import LeaseState
from agentdesk.store.leases import state_of

T = TypeVar("T")
PATIENCE_S = 60.0


class WorkerProcess:
    """One worker, ended with the test."""

    def __init__(self, url: str, home: Path, *more: str, environ: dict[str, str] | None = None) -> None:
        home.mkdir(parents=True, exist_ok=True)
        self.stderr = home / "stderr"
        env = {
            **os.environ,
            "AGENTDESK_HOME": str(home),
            "AGENTDESK_SECRETS": f"file:{home / 'secrets'}",
            **(environ or {}),
        }
        with self.stderr.open("wb") as out:
            self._process = subprocess.Popen(
                [sys.executable, "-m", "agentdesk", "--workspace", url, "worker", *more],
                env=env,
                stdout=out,
                stderr=out,
            )

    @property
    def pid(self) -> int:
        return self._process.pid

    @property
    def told(self) -> str:
        return self.stderr.read_text("utf-8")

    def send(self, number: signal.Signals) -> None:
        self._process.send_signal(number)

    def ended(self) -> int:
        return self._process.wait(PATIENCE_S)

    def close(self) -> None:
        if self._process.poll() is None:
            self._process.send_signal(signal.SIGCONT)
            self._process.kill()
        self._process.wait()


@contextmanager
def workers() -> Iterator[Callable[..., WorkerProcess]]:
    """Starts them; at the end none is left."""
    started: list[WorkerProcess] = []

    def start(url: str, home: Path, *more: str, environ: dict[str, str] | None = None) -> WorkerProcess:
        started.append(WorkerProcess(url, home, *more, environ=environ))
        return started[-1]

    try:
        yield start
    finally:
        for each in started:
            each.close()


def until(reached: Callable[[], T | None]) -> T:
    """What it answers once it is true."""
    end = time.monotonic() + PATIENCE_S
    while (found := reached()) is None or not found:
        assert time.monotonic() < end, "it did not come to that in time"
        os.sched_yield()
    return found


def holder(engine: Engine, but: int = 0) -> LeaseState | None:
    """Who holds it now, under another number than `but`."""
    state = state_of(engine)
    return state if state is not None and state.is_held and state.lease.fence != but else None
