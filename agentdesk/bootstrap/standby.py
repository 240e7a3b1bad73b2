"""Knows where a desk's standby comes from: the workspace's setting `replica` names it, the workspace's login opens it.

What `doctor` says of it stands here too.
"""

import logging
import threading
from collections.abc import Callable, Iterator
from datetime import datetime
from typing import TYPE_CHECKING

from agentdesk.domain.errors import AgentDeskError
from agentdesk.domain.events import CommandSettled, Event
from agentdesk.runtime.lanes import ClosableReads

if TYPE_CHECKING:
    from sqlalchemy import Engine

    from agentdesk.cli.parts import Finding
    from agentdesk.store.reads import SqlReads

log = logging.getLogger(__name__)

SAID = {
    "follows": "follows: searches and reports are asked there",
    "behind": "is behind: the primary is asked instead",
    "away": "does not answer, or receives nothing: the primary is asked instead",
}


class Standby:
    """One desk's standby, if the workspace has one. Connects when first asked; lanes share it."""

    def __init__(self, address: Callable[[], str]) -> None:
        """`address`: the workspace's, complete."""
        self._address = address
        self._lock = threading.Lock()
        self._engine: Engine | None = None
        self._said = 0

    def on_happened(self, event: Event) -> None:
        """What this desk has said must be there before a standby is asked."""
        if isinstance(event, CommandSettled):
            self._said += 1

    def beside(self, near: "SqlReads", primary: "Engine", now: Callable[[], datetime]) -> ClosableReads:
        """`near`, or both together where there is a standby."""
        if primary.dialect.name != "postgresql":
            return near
        from agentdesk.services.queries import Settings
        from agentdesk.store.reads import SqlReads
        from agentdesk.store.replica import ReplicaReads

        try:
            named = replica_in(near.answer(Settings()))
            if not named:
                return near
            engine = self._opened(named)
        except AgentDeskError as error:
            log.info("no standby: %s", error.code)
            return near
        return ReplicaReads(near, SqlReads(engine, now=now), (primary, engine), lambda: self._said)

    def close(self) -> None:
        with self._lock:
            if self._engine is not None:
                self._engine.dispose()

    def _opened(self, named: str) -> "Engine":
        from agentdesk.store.engine import open_engine
        from agentdesk.store.replica import address_of

        with self._lock:
            if self._engine is None:
                self._engine = open_engine(address_of(self._address(), named), read_only=True)
            return self._engine


def replica_in(settings: tuple[tuple[str, str], ...]) -> str:
    """The setting's value; "" for none."""
    from agentdesk.services.settings import workspace_value

    try:
        return str(workspace_value("replica", dict(settings).get("replica")))
    except AgentDeskError:
        return ""


def standby_findings(primary: "Engine", address: str) -> "Iterator[Finding]":
    """Nothing where no standby is set."""
    from agentdesk.cli.parts import Finding  # with the import's services, which no window waits for

    if primary.dialect.name != "postgresql":
        return
    from agentdesk.services.queries import Settings
    from agentdesk.store.engine import open_engine
    from agentdesk.store.reads import SqlReads
    from agentdesk.store.replica import AWAY, FOLLOWS, address_of, state_of

    reads = SqlReads(primary)
    try:
        named = replica_in(reads.answer(Settings()))
    except AgentDeskError:
        return
    finally:
        reads.close()
    if not named:
        return
    engine = open_engine(address_of(address, named), read_only=True)
    try:
        state = state_of(engine)
    finally:
        engine.dispose()
    advice = "" if state == FOLLOWS else "look after its replication, or empty the setting replica"
    yield Finding("database", "standby", f"{named} {SAID[state]}", advice, is_broken=state == AWAY)
