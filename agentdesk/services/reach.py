"""Knows whether the server answers: since when it does not, and that it does again, which it finds out by itself."""

import random
import threading
from collections.abc import Callable
from datetime import datetime

from agentdesk.domain.errors import AgentDeskError
from agentdesk.domain.events import Event, ServerAway, ServerBack
from agentdesk.services.ports import Clock

FIRST_WAIT_S, LONGEST_WAIT_S = 0.5, 5.0


class Reach:
    """Thread-safe. While the server is away `probe` is called on a thread of this object's own, until it raises nothing."""

    def __init__(self, publish: Callable[[Event], None], clock: Clock, probe: Callable[[], None]) -> None:
        self._publish, self._clock, self._probe = publish, clock, probe
        self._lock = threading.Lock()
        self._since: datetime | None = None
        self._stopping = threading.Event()
        self._thread: threading.Thread | None = None

    @property
    def away_since(self) -> datetime | None:
        return self._since

    def lost(self) -> None:
        """A question or a command got no answer."""
        with self._lock:
            if self._since is not None or self._stopping.is_set():
                return
            self._since = self._clock.now()
            self._publish(ServerAway(self._since))
            self._thread = threading.Thread(target=self._look, name="reach", daemon=True)
            self._thread.start()

    def back(self) -> None:
        """It answered."""
        with self._lock:
            if self._since is None:
                return
            self._since = None
            self._publish(ServerBack())

    def stop(self) -> None:
        self._stopping.set()
        thread = self._thread
        if thread is not None and thread is not threading.current_thread():
            thread.join(10)

    def _look(self) -> None:
        wait_s = FIRST_WAIT_S
        while self._since is not None and not self._stopping.wait(wait_s * random.uniform(0.7, 1.0)):
            try:
                self._probe()
            except AgentDeskError:
                wait_s = min(wait_s * 2, LONGEST_WAIT_S)
            else:
                self.back()
