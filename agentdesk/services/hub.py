"""Knows who listens: everything that happens is published here, from any thread, in order."""

import logging
import threading
from collections.abc import Callable
from typing import TypeAlias

from agentdesk.domain.events import Event

log = logging.getLogger(__name__)

Listener: TypeAlias = Callable[[Event], None]


class Hub:
    """Publishes events to listeners on the publisher's own thread. Thread-safe; a listener must not block."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._listeners: tuple[Listener, ...] = ()

    def listen(self, listener: Listener) -> Callable[[], None]:
        """Start listening; the returned function ends it."""
        with self._lock:
            self._listeners = (*self._listeners, listener)

        def leave() -> None:
            with self._lock:
                self._listeners = tuple(each for each in self._listeners if each is not listener)

        return leave

    def publish(self, event: Event) -> None:
        for listener in self._listeners:
            try:
                listener(event)
            except Exception:  # a lane top: one bad listener must not silence the others
                log.exception("a listener failed on %s", type(event).__name__)
