"""Knows the line to a FRITZ!Box's call monitor: it only listens, and comes back by itself."""

import asyncio
import socket

from agentdesk.channels.phone.call_book import CallBook
from agentdesk.channels.phone.fritz import LONGEST_LINE, FritzCalls, line_of
from agentdesk.channels.phone.reconnecting import Gone, Reconnecting
from agentdesk.domain.calls import LineState
from agentdesk.domain.phone_links import FritzSetup

CONNECT_S = 5.0
_ALIVE = (("TCP_KEEPIDLE", 30), ("TCP_KEEPINTVL", 10), ("TCP_KEEPCNT", 3))
"""The box says nothing for hours: only TCP itself can tell that it is gone."""


class FritzWire:
    """One connection after the other. On its loop's thread only."""

    def __init__(self, setup: FritzSetup, book: CallBook, calls: FritzCalls) -> None:
        self._setup, self._book, self._calls = setup, book, calls
        self._where = f"{setup.host}:{setup.port}"
        self._reconnecting = Reconnecting(book, self._where)

    def try_again(self) -> None:
        self._reconnecting.try_again()

    async def stay(self) -> None:
        """Until it is cancelled."""
        await self._reconnecting.stay(self._once)

    async def _once(self) -> None:
        async with asyncio.timeout(CONNECT_S):
            reader, writer = await asyncio.open_connection(self._setup.host, self._setup.port, limit=LONGEST_LINE)
        try:
            _stay_alive(writer.get_extra_info("socket"))
            self._calls.come_back()
            self._book.set_line(LineState.READY, "", self._where)
            while True:
                line = line_of((await reader.readuntil(b"\n")).decode("latin-1"))
                if line is not None:
                    self._calls.hear(line)
        except (asyncio.LimitOverrunError, asyncio.IncompleteReadError) as error:
            raise Gone from error
        finally:
            writer.transport.abort()


def _stay_alive(line: socket.socket) -> None:
    line.setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)
    for name, value in _ALIVE:
        if hasattr(socket, name):  # not every system has all three
            line.setsockopt(socket.IPPROTO_TCP, getattr(socket, name), value)
