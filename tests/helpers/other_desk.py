"""Knows how a test has another desk beside it: a process with a window, and what it has painted, line by line."""

import json
import os
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from agentdesk.domain.ids import CustomerId

ROOT = Path(__file__).resolve().parents[2]
START_S, PATIENCE_S = 60.0, 20.0


class OtherDesk:
    """`agent` sits there and has `customer` in front. As a context manager it ends with its block."""

    def __init__(self, url: str, customer: CustomerId, login: str, agent: int) -> None:
        self._home = tempfile.TemporaryDirectory(prefix="addesk")
        home = self._home.name
        command = [sys.executable, "-m", "tests.helpers.desk_child", url, str(customer), login, str(agent), home]
        self._process = subprocess.Popen(
            command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
            env=os.environ | {"AGENTDESK_HOME": home, "QT_QPA_PLATFORM": "offscreen"},
        )  # fmt: skip
        self._changed = threading.Condition()
        self._told: list[dict[str, Any]] = []
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        assert self._process.stdin is not None
        self._process.stdin.close()
        try:
            self._process.wait(20)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        self._reader.join(10)
        assert self._process.stdout is not None
        self._process.stdout.close()
        self._home.cleanup()

    def crash(self) -> None:
        """As when the power fails."""
        self._process.kill()

    @property
    def now(self) -> dict[str, Any]:
        """What stands on its screen."""
        with self._changed:
            return self._told[-1] if self._told else {}

    def until(self, shown: Callable[[dict[str, Any]], bool], patience_s: float = PATIENCE_S) -> float:
        """When that was painted first, by the wall clock."""
        end = time.monotonic() + patience_s
        with self._changed:
            at = 0
            while True:
                for told in self._told[at:]:
                    if shown(told):
                        return float(told["at"])
                at = len(self._told)
                left = end - time.monotonic()
                assert left > 0, self._told[-1:]
                self._changed.wait(left)

    def forget(self) -> None:
        """Only what is painted from now on counts."""
        with self._changed:
            del self._told[:-1]

    def _read(self) -> None:
        assert self._process.stdout is not None
        for line in self._process.stdout:
            if line.startswith("{"):
                with self._changed:
                    self._told.append(json.loads(line))
                    self._changed.notify_all()
