"""Knows how a window and its helper process speak: through a folder, so that either may end and the other goes on.

The helper writes JSON lines and holds a lock for as long as it lives; a file named `stop` asks it to end. A window
that opens later finds the folder, sees by the lock whether somebody still works there, and reads on.
"""

import json
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import IO

from agentdesk.domain.errors import Refused
from agentdesk.runtime.paths import made
from agentdesk.runtime.single_instance import try_lock

_LINES, _LOCK, _STOP, _WISH, _PID = "lines.jsonl", "lock", "stop", "wish.json", "pid"
_STARTING_S = 20.0
"""So long a helper may take until it holds its lock (a frozen program on a cold disk)."""
_STOP_LOOK_S = 0.2
_KILL = signal.SIGTERM if sys.platform == "win32" else signal.SIGKILL
_LOCK_TRIES, _LOCK_AGAIN_S = 10, 0.1


def program() -> list[str]:
    """How this program starts itself: the frozen file, or the interpreter with the package."""
    return [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "agentdesk"]


class HelperPost:
    """The helper's side. `with_parent`: it ends when the window that started it is gone."""

    def __init__(self, folder: Path, *, with_parent: bool) -> None:
        self._stop_file = made(folder) / _STOP
        self._lock = (folder / _LOCK).open("ab")
        if not _locked_soon(self._lock):
            self._lock.close()
            raise Refused("import-running")
        with suppress(OSError):
            (folder / _PID).write_text(f"{os.getpid()}\n", "utf-8")  # true as long as the lock is held
        self._lines = (folder / _LINES).open("a", encoding="utf-8", buffering=1)
        self._parent_gone = threading.Event()
        if with_parent:
            threading.Thread(target=self._watch_parent, name="parent", daemon=True).start()

    def say(self, event: Mapping[str, object]) -> None:
        self._lines.write(json.dumps(event) + "\n")

    def should_stop(self) -> bool:
        return self._parent_gone.is_set() or self._stop_file.exists()

    def wait(self, seconds: float) -> bool:
        end = time.monotonic() + seconds
        while not self.should_stop():
            left_s = end - time.monotonic()
            if left_s <= 0:
                return False
            self._parent_gone.wait(min(_STOP_LOOK_S, left_s))
        return True

    def close(self) -> None:
        self._lines.close()
        self._lock.close()

    def _watch_parent(self) -> None:
        """The window holds the other end of this pipe; it closes with the window, however that ends."""
        if sys.stdin is not None:
            sys.stdin.read()
        self._parent_gone.set()


class HelperProcess:
    """The window's side of one folder. One thread at a time."""

    def __init__(self, folder: Path, complete: Callable[[], str] | None = None) -> None:
        """`complete` gives the workspace's address with its password when a helper begins."""
        self._folder, self._complete = folder, complete
        self._process: subprocess.Popen[bytes] | None = None
        self._read_to = 0
        self._rest = b""

    @property
    def folder(self) -> str:
        return str(self._folder)

    def start(
        self, arguments: Sequence[str], wish: Mapping[str, object], *, workspace: str = "", with_me: bool = False
    ) -> None:
        """Begin anew; `wish` is kept beside the lines for a later window. `with_me`: it ends when this process does.

        Raises Refused("import-running") while another helper works here, Refused("no-access") when none can begin.
        """
        try:
            if self.is_running():
                raise Refused("import-running")
            self._clear()
            made(self._folder)
            (self._folder / _WISH).write_text(json.dumps({**wish, "started": time.time()}), "utf-8")
            self._process = self._launched(arguments, workspace, with_me=with_me)
        except OSError as error:
            raise Refused("no-access", path=str(self._folder)) from error

    def is_running(self) -> bool:
        if self._process is not None:
            return self._process.poll() is None
        return self._is_locked() or self._may_be_starting()

    def wish(self) -> Mapping[str, object] | None:
        """What the helper of this folder was asked; None when there is none."""
        try:
            found = json.loads((self._folder / _WISH).read_text("utf-8"))
        except (OSError, ValueError):
            return None
        return found if isinstance(found, dict) else None

    def new_lines(self) -> list[Mapping[str, object]]:
        """What it has said since the last time; after a restart everything from the beginning."""
        try:
            with (self._folder / _LINES).open("rb") as file:
                file.seek(self._read_to)
                came = file.read()
        except OSError:
            return []
        self._read_to += len(came)
        *whole, self._rest = (self._rest + came).split(b"\n")
        return [found for line in whole if (found := _parsed(line)) is not None]

    def ask_to_stop(self) -> None:
        """It finishes the batch in hand first."""
        try:
            (self._folder / _STOP).touch()
        except OSError:
            self.end_now()
        if self._process is not None and self._process.stdin is not None:
            self._process.stdin.close()

    def end_now(self) -> bool:
        """For one that does not react; what it had in hand is rolled back by the database. False when it cannot be."""
        if self._process is not None:
            if self._process.poll() is None:
                self._process.kill()
                self._process.wait()
            return True
        try:
            if self._is_locked():  # so the number beside the lock is that of its holder, not of whoever got it later
                os.kill(int((self._folder / _PID).read_text("utf-8")), _KILL)
        except (OSError, ValueError):
            return False
        return True

    def forget(self) -> None:
        """Nothing is left of the last one; what cannot be removed is at the next start."""
        with suppress(OSError):
            self._clear()

    def _clear(self) -> None:
        for name in (_LINES, _STOP, _WISH, _PID):
            (self._folder / name).unlink(missing_ok=True)
        self._process, self._read_to, self._rest = None, 0, b""

    def _launched(self, arguments: Sequence[str], workspace: str, *, with_me: bool) -> subprocess.Popen[bytes]:
        # The address may hold a password: it goes by the environment, which others cannot list.
        environ = {**os.environ, "PYINSTALLER_RESET_ENVIRONMENT": "1"}
        if workspace:
            environ["AGENTDESK_WORKSPACE"] = self._complete() if self._complete is not None else workspace
        more: dict[str, object] = {"start_new_session": True}
        if sys.platform == "win32":
            more = {"creationflags": subprocess.CREATE_NO_WINDOW | subprocess.CREATE_NEW_PROCESS_GROUP}
        return subprocess.Popen(  # type: ignore[call-overload,no-any-return]  # noqa: S603 our own program
            [*program(), *arguments], env=environ, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
            stdin=subprocess.PIPE if with_me else subprocess.DEVNULL, **more,
        )  # fmt: skip

    def _is_locked(self) -> bool:
        path = self._folder / _LOCK
        if not path.exists():
            return False
        lock: IO[bytes] = path.open("ab")
        try:
            return not try_lock(lock)
        finally:
            lock.close()

    def _may_be_starting(self) -> bool:
        wish = self.wish()
        started = wish.get("started") if wish is not None else None
        if not isinstance(started, float) or (self._folder / _LINES).exists():
            return False
        return 0 <= time.time() - started < _STARTING_S


def _locked_soon(lock: IO[bytes]) -> bool:
    """A window that looks whether somebody works here holds the lock for a moment itself."""
    pause = threading.Event()
    return any(try_lock(lock) or pause.wait(_LOCK_AGAIN_S) for _ in range(_LOCK_TRIES))


def _parsed(line: bytes) -> Mapping[str, object] | None:
    try:
        found = json.loads(line)
    except ValueError:
        return None
    return found if isinstance(found, dict) else None
