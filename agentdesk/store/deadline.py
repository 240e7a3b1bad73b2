"""Knows when to stop waiting for a PostgreSQL that answers nothing: a hung server acknowledges every packet, so only
the client's own clock can tell.
"""

import time
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any

import psycopg

from agentdesk.store.connecting import SpokenConnection

READY_NONE = 0
_sooner: ContextVar[float | None] = ContextVar("_sooner", default=None)


@contextmanager
def within(seconds: float) -> Iterator[None]:
    """What this thread asks in the block gives up after that time, if its connection would wait longer."""
    before = _sooner.set(seconds)
    try:
        yield
    finally:
        _sooner.reset(before)


def connection_class(deadline_s: float) -> type[psycopg.Connection[Any]]:
    """A connection that gives up a round trip after `deadline_s` seconds, and is closed with it."""

    class DeadlineConnection(SpokenConnection):
        def wait(self, gen: Generator[Any, Any, Any], *args: Any, **more: Any) -> Any:
            patience_s = min(deadline_s, _sooner.get() or deadline_s)
            try:
                return super().wait(_bounded(gen, time.monotonic() + patience_s), *args, **more)
            except _GivenUpError as error:
                self.close()
                raise psycopg.OperationalError("no answer in time") from error

    return DeadlineConnection


class _GivenUpError(Exception):
    """The deadline passed."""


def _bounded(gen: Generator[Any, Any, Any], until: float) -> Generator[Any, Any, Any]:
    """The driver's own conversation, asked at every pause whether it may go on."""
    try:
        wanted = next(gen)
        while True:
            ready = yield wanted
            if ready == READY_NONE and time.monotonic() > until:
                gen.close()
                raise _GivenUpError
            wanted = gen.send(ready)
    except StopIteration as done:
        return done.value
