"""Knows how the terminal runs the worker: its log, the signals that stop it, and waiting for a workspace that is away."""

import threading
from collections.abc import Callable

from agentdesk.cli.parts import Health
from agentdesk.cli.workspace import refusal
from agentdesk.domain.errors import Refused
from agentdesk.domain.lease import LeaseState
from agentdesk.runtime.paths import Paths
from agentdesk.services.ports import Clock


class WorkerRoom:
    """Implements `cli.worker.WorkerRoom`."""

    def __init__(
        self, url: str, clock: Clock, paths: Paths, health: Callable[[], Health], checkpoints: Callable[[], str], *,
        verbose: bool,
    ) -> None:  # fmt: skip
        self._url, self._clock, self._paths = url, clock, paths
        self._health, self._checkpoints, self._verbose = health, checkpoints, verbose

    def run(self) -> None:
        from agentdesk.bootstrap.worker import Worker, WorkerLog, on_stop_signals, wait_for  # SQLAlchemy, only here

        stopped = threading.Event()
        on_stop_signals(stopped.set)
        with WorkerLog(self._paths, verbose=self._verbose):
            error = wait_for(self._health, stopped)
            if error is not None:
                raise error
            if stopped.is_set():
                return
            worker = Worker(self._url, self._clock, self._checkpoints)
            on_stop_signals(worker.stop)
            if stopped.is_set():
                worker.stop()
            worker.run()

    def push_token(self) -> str:
        from agentdesk.channels.phone.bridge import BridgeToken
        from agentdesk.runtime.secrets import open_secrets

        token = BridgeToken()
        found = token.read(open_secrets().secrets)
        if not token.is_kept:
            raise Refused("no-secrets")
        return found

    def once(self) -> LeaseState | None:
        from agentdesk.bootstrap.worker import Worker, WorkerLog

        error = refusal(self._health())
        if error is not None:
            raise error
        with WorkerLog(self._paths, verbose=self._verbose):
            return Worker(self._url, self._clock, self._checkpoints).once()
