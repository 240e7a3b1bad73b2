"""Knows how the worker's port is opened: off until it is set, on this machine alone unless told otherwise, while it holds
the lease.
"""

import asyncio
import logging
import os
from collections.abc import Callable, Mapping

from agentdesk.channels.phone.bridge_http import PushServer
from agentdesk.channels.phone.loop_thread import LoopThread
from agentdesk.channels.web.served import OpenDoor, Served
from agentdesk.domain.errors import Refused
from agentdesk.services.ces_pages import CesPages
from agentdesk.services.ports import Clock, Workspace

log = logging.getLogger(__name__)

BIND = "AGENTDESK_WORKER_BIND"
"""Another address than loopback, for a proxy on another machine."""
LOOPBACK = "127.0.0.1"


class WorkerPort:
    """`start` and `stop` by one owner."""

    def __init__(
        self, workspace: Workspace, clock: Clock, health: Callable[[], Mapping[str, object]], port: int,
        environ: Mapping[str, str] = os.environ,
    ) -> None:  # fmt: skip
        self._served = Served(CesPages(workspace, clock), health, clock.monotonic)
        self._address, self._port = environ.get(BIND, "").strip() or LOOPBACK, port
        self._thread = LoopThread("port", self._run)

    def start(self) -> None:
        self._thread.start()

    def stop(self) -> None:
        self._thread.stop()

    async def _run(self) -> None:
        server = PushServer(OpenDoor(), self._served.answer)
        try:
            await server.open(self._address, self._port)
        except Refused as error:
            log.error("the port %d on %s cannot be opened: %s", self._port, self._address, error.code)  # noqa: TRY400
            return
        log.info("the port %d on %s is open", server.port, self._address)
        try:
            await asyncio.Event().wait()
        finally:
            await server.close()
