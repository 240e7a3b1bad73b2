"""Knows how the worker's port is opened: off until it is set, on this machine alone unless told otherwise, while it holds
the lease.
"""

import asyncio
import logging
import os
from collections.abc import Callable, Mapping
from functools import partial

from agentdesk.bootstrap.far_phones import SENDERS
from agentdesk.channels.phone.bridge import BridgeToken, secret_of
from agentdesk.channels.phone.bridge_http import Head, PushServer, Reply
from agentdesk.channels.phone.loop_thread import LoopThread
from agentdesk.channels.web.pushed import Pushed
from agentdesk.channels.web.served import OpenDoor, Served
from agentdesk.domain.errors import Refused
from agentdesk.runtime.paths import find_paths, resources
from agentdesk.runtime.secrets import open_secrets
from agentdesk.services.ces_pages import CesPages
from agentdesk.services.ports import Clock, Workspace
from agentdesk.services.push_senders import load_senders
from agentdesk.services.routed_pushes import RoutedPushes

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
        self._served = Served(CesPages(workspace, clock), health, clock.monotonic, self._pushed)
        self._routed, self._clock, self._environ = RoutedPushes(workspace, clock), clock, environ
        self._pushes: Pushed | None = None
        self._address, self._port = environ.get(BIND, "").strip() or LOOPBACK, port
        self._thread = LoopThread("port", self._run)

    def start(self) -> None:
        self._thread.start()

    def stop(self) -> None:
        self._thread.stop()

    def _pushed(self, head: Head, body: bytes) -> Reply:
        """On the port's thread; token and mappings are read with the first push."""
        if self._pushes is None:
            held = open_secrets(self._environ).secrets
            senders = load_senders(resources() / SENDERS, find_paths(self._environ).config / SENDERS)
            self._pushes = Pushed(
                BridgeToken().read(held), senders, partial(secret_of, held), self._routed.take, self._clock
            )
        return self._pushes.answer(head, body)

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
