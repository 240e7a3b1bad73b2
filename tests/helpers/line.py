"""Knows how a network misbehaves: a TCP proxy before a server that delays, loses, stalls and cuts what goes through it.

`python -m tests.helpers.line PORT_OR_SOCKET --delay-ms 20 --loss 0.01` runs one in a process of its own and prints the
port it listens on; it ends when its input does.
"""

import argparse
import asyncio
import contextlib
import random
import sys
import threading
from collections.abc import Callable, Coroutine, Iterator
from pathlib import Path
from typing import Any, TypeVar

T = TypeVar("T")
Target = Path | tuple[str, int]
"""A socket's path (`/folder/.s.PGSQL.5432`), or host and port."""

_PIECE = 65536
_RETRY_S = 0.2
"""How long TCP waits at least before it says a lost segment again (Linux' TCP_RTO_MIN)."""


class Line:
    """Listens on a port of 127.0.0.1 and leads to `target`. Thread-safe; the work is done on a thread of its own.

    `delay_s` is one way. A lost segment is one that comes late: `loss` of all pieces wait a round trip and TCP's
    patience longer, and what follows them waits behind them.
    """

    def __init__(self, target: Target, *, delay_s: float = 0.0, loss: float = 0.0, seed: int = 1) -> None:
        self.target = target
        self.delay_s, self.loss = delay_s, loss
        self.port = 0
        self.pieces = 0
        """How many have been sent on, both ways together."""
        self.turns = 0
        """How often the near side spoke after the far side had: round trips."""
        self._spoke: asyncio.StreamWriter | None = None
        self._cut_at: int | None = None
        self._is_cut = False
        self._cut = threading.Event()
        self._dice = random.Random(seed)
        self._wires: set[asyncio.StreamWriter] = set()
        self._tasks: set[asyncio.Task[None]] = set()
        self._loop = asyncio.new_event_loop()
        self._flows: asyncio.Event | None = None
        self._listens: asyncio.Server | None = None
        self._thread = threading.Thread(target=self._run, name="line", daemon=True)

    def start(self) -> None:
        self._thread.start()
        self._do(self._listen)

    def stop(self) -> None:
        self._do(self._end)
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(10)
        self._loop.close()

    def cut(self) -> None:
        """Every connection breaks off, and new ones break at once, until `mend`."""
        self._do(self._break_all)

    def cut_after(self, pieces: int) -> None:
        """As `cut`, by itself: after so many pieces more, before the next one."""
        self._cut.clear()
        self._cut_at = self.pieces + pieces

    def was_cut(self, timeout_s: float) -> bool:
        """Whether the cut that `cut_after` asked for has come within that time."""
        return self._cut.wait(timeout_s)

    def stall(self) -> None:
        """Nothing goes through and nothing breaks, as behind a server that hangs, until `mend`."""
        self._do(self._hold)

    def mend(self) -> None:
        """All is well again; what was held back goes on."""
        self._do(self._let_go)

    def _run(self) -> None:
        asyncio.set_event_loop(self._loop)
        self._loop.run_forever()

    def _do(self, work: Callable[[], Coroutine[Any, Any, T]]) -> T:
        return asyncio.run_coroutine_threadsafe(work(), self._loop).result(10)

    async def _listen(self) -> None:
        self._flows = asyncio.Event()
        self._flows.set()
        self._listens = await asyncio.start_server(self._carry, "127.0.0.1", 0)
        self.port = self._listens.sockets[0].getsockname()[1]

    async def _end(self) -> None:
        assert self._listens is not None
        self._listens.close()
        await self._break_all()
        for task in tuple(self._tasks):
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    async def _break_all(self) -> None:
        self._is_cut, self._cut_at = True, None
        self._cut.set()
        for wire in tuple(self._wires):
            wire.transport.abort()

    async def _hold(self) -> None:
        assert self._flows is not None
        self._flows.clear()

    async def _let_go(self) -> None:
        assert self._flows is not None
        self._is_cut, self._cut_at = False, None
        self._flows.set()

    async def _carry(self, near_in: asyncio.StreamReader, near_out: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        self._tasks.add(task)
        self._wires.add(near_out)
        far_out: asyncio.StreamWriter | None = None
        try:
            if not self._is_cut:
                far_in, far_out = await self._dial()
                self._wires.add(far_out)
                await asyncio.gather(self._pump(near_in, far_out, asks=True), self._pump(far_in, near_out))
        except (OSError, asyncio.CancelledError):
            pass
        finally:
            for wire in (near_out, far_out):
                if wire is not None:
                    self._wires.discard(wire)
                    wire.transport.abort()
            self._tasks.discard(task)

    async def _dial(self) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
        if isinstance(self.target, Path):
            return await asyncio.open_unix_connection(str(self.target))
        return await asyncio.open_connection(*self.target)

    async def _pump(self, source: asyncio.StreamReader, to: asyncio.StreamWriter, *, asks: bool = False) -> None:
        """One direction: what was read is due a delay later, never before what was read earlier."""
        assert self._flows is not None
        due: asyncio.Queue[tuple[float, bytes]] = asyncio.Queue()
        writing = asyncio.ensure_future(self._send(due, to))
        last = 0.0
        try:
            while piece := await source.read(_PIECE):
                self.turns += asks and self._spoke is not to
                self._spoke = to
                late = self.delay_s
                if self.loss and self._dice.random() < self.loss:
                    late += max(_RETRY_S, 2 * self.delay_s)
                last = max(last, self._loop.time() + late)
                due.put_nowait((last, piece))
            due.put_nowait((last, b""))
            await writing
        finally:
            writing.cancel()
            with contextlib.suppress(asyncio.CancelledError, OSError):
                await writing

    async def _send(self, due: "asyncio.Queue[tuple[float, bytes]]", to: asyncio.StreamWriter) -> None:
        assert self._flows is not None
        while True:
            at, piece = await due.get()
            if at > self._loop.time():
                await asyncio.sleep(at - self._loop.time())
            await self._flows.wait()
            if self._cut_at is not None and self.pieces >= self._cut_at:
                await self._break_all()
            if not piece:
                if to.can_write_eof():
                    to.write_eof()
                return
            self.pieces += 1
            to.write(piece)
            await to.drain()


@contextlib.contextmanager
def line(target: Target, *, delay_s: float = 0.0, loss: float = 0.0) -> Iterator[Line]:
    """A line that is taken down at the end of the block."""
    opened = Line(target, delay_s=delay_s, loss=loss)
    opened.start()
    try:
        yield opened
    finally:
        opened.stop()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("target", help="a port of 127.0.0.1, or the path of a socket")
    parser.add_argument("--delay-ms", type=float, default=0.0, help="one way")
    parser.add_argument("--loss", type=float, default=0.0)
    asked = parser.parse_args()
    target: Target = ("127.0.0.1", int(asked.target)) if asked.target.isdigit() else Path(asked.target)
    with line(target, delay_s=asked.delay_ms / 1000, loss=asked.loss) as opened:
        print(opened.port, flush=True)
        sys.stdin.read()


if __name__ == "__main__":
    main()
