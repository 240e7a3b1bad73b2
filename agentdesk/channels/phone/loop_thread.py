"""Knows how a channel has a thread with a loop of its own: begun after the first paint, ended by its owner."""

import logging
import threading
from collections.abc import Callable, Coroutine
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import asyncio

log = logging.getLogger(__name__)


class LoopThread:
    """Runs `main` until `stop` cancels it. `start` and `stop` by one owner; `call` and `begin_anew` from any thread."""

    def __init__(self, name: str, main: Callable[[], Coroutine[Any, Any, None]]) -> None:
        self._name = name
        self._main = main
        self._lock = threading.Lock()
        self._thread: threading.Thread | None = None
        self._loop: asyncio.AbstractEventLoop | None = None
        self._task: asyncio.Task[None] | None = None
        self._stopping = self._again = False

    @property
    def is_running(self) -> bool:
        return self._thread is not None

    def start(self) -> None:
        """A second start does nothing."""
        if self._thread is None:
            self._stopping = self._again = False
            self._thread = threading.Thread(target=self._run, name=self._name, daemon=True)
            self._thread.start()

    def call(self, work: Callable[[], None]) -> None:
        """On the loop's thread, soon; dropped while there is none."""
        with self._lock:
            if self._loop is not None:
                self._loop.call_soon_threadsafe(work)

    def begin_anew(self) -> None:
        """Cancel `main` and run it again, with whatever has changed for it; nothing while there is no thread."""
        with self._lock:
            if self._loop is not None and self._task is not None:
                self._again = True
                self._loop.call_soon_threadsafe(self._task.cancel)

    def stop(self, timeout_s: float = 5.0) -> None:
        """Cancel `main`, let it close what it opened, and join; a second stop does nothing."""
        thread, self._thread = self._thread, None
        if thread is None:
            return
        with self._lock:
            self._stopping = True
            if self._loop is not None and self._task is not None:
                self._loop.call_soon_threadsafe(self._task.cancel)
        if thread is not threading.current_thread():
            thread.join(timeout_s)

    def _run(self) -> None:
        import asyncio  # 50 ms, on this thread: nothing before the first paint needs it

        try:
            # Windows' own loop knows no add_reader; a phone has few sockets.
            with asyncio.Runner(loop_factory=asyncio.SelectorEventLoop) as runner:
                runner.run(self._top())
        except asyncio.CancelledError:
            pass
        except Exception:  # a lane top: what was not foreseen stands in the log, and the line is off
            log.exception("the thread %s ended", self._name)

    async def _top(self) -> None:
        import asyncio

        try:
            while True:
                with self._lock:
                    if self._stopping:
                        return
                    self._loop, self._again = asyncio.get_running_loop(), False
                    self._task = asyncio.create_task(self._main())
                try:
                    await self._task
                except asyncio.CancelledError:
                    if self._stopping or not self._again:
                        raise
        finally:
            with self._lock:
                self._loop = self._task = None
