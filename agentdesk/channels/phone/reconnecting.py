"""Knows how a line that drops comes back by itself, and when knocking again would be of no use."""

import asyncio
import contextlib
import logging
import random
from collections.abc import Awaitable, Callable

from agentdesk.channels.phone.call_book import CallBook
from agentdesk.domain.calls import LineState

log = logging.getLogger(__name__)

BACK_S = (1.0, 2.0, 4.0, 8.0, 15.0, 30.0)
"""How long each next try waits; a quarter more or less, so that a whole team does not come at once."""


class Gone(Exception):
    """The line is gone and is tried again."""


class Turned(Exception):
    """We were turned away, with a code for `words`; trying again by itself would only knock at the door.

    `detail`: what it is about, when that is not the place itself.
    """

    def __init__(self, code: str, detail: str = "") -> None:
        super().__init__(code)
        self.detail = detail


class Reconnecting:
    """On its loop's thread. `where` is told with the state of the line."""

    def __init__(self, book: CallBook, where: str) -> None:
        self._book, self._where = book, where
        self._again = asyncio.Event()

    def try_again(self) -> None:
        """Now, whatever is waited for."""
        self._again.set()

    async def stay(self, once: Callable[[], Awaitable[None]]) -> None:
        """Until it is cancelled. `once` is one connection; it tells the book when it is ready."""
        tries = 0
        while True:
            self._again.clear()
            try:
                await once()
            except Turned as turned:
                self._book.set_line(LineState.REFUSED, str(turned), turned.detail or self._where)
                await self._again.wait()
            except (Gone, OSError) as error:  # a time limit is an OSError too
                log.info("the line is gone: %s", type(error).__name__)
                tries = 0 if self._book.line is LineState.READY else tries + 1
                self._book.set_line(LineState.DEGRADED, "unreachable", self._where)
                wait_s = BACK_S[min(tries, len(BACK_S) - 1)] * random.uniform(0.75, 1.25)
                with contextlib.suppress(TimeoutError):  # wait_for of Python 3.11 may swallow being cancelled
                    async with asyncio.timeout(wait_s):
                        await self._again.wait()


async def forever() -> None:
    """Until it is cancelled: the line waits for somebody to change something."""
    await asyncio.Event().wait()
