"""Knows that another server may lack what the one before had acknowledged: what a journal still holds is said again.

An asynchronous standby that is promoted has not seen the last commits of its primary. The ledger knows every command
by its id, so what did arrive is not done twice.
"""

import logging
import threading
from collections.abc import Callable, Sequence
from typing import Protocol, runtime_checkable

from agentdesk.domain.errors import AgentDeskError, Offline
from agentdesk.services.ports import JournalEntry, Lane, UnitOfWork

log = logging.getLogger(__name__)

PATIENCE_S = 60.0


@runtime_checkable
class Served(Protocol):
    """A unit of work that knows which server it is open on; "" when there is none, as with a file."""

    @property
    def server(self) -> str: ...


class Resends(Protocol):
    """A journal that keeps what was acknowledged for a while."""

    def came_to(self, server: str) -> Sequence[JournalEntry]:
        """Remember who takes the commands from now on; when it was another, everything that waits then, in order."""


class AnotherServer(Exception):
    """The workspace is open on a server this clerk has not written to yet."""

    def __init__(self, server: str) -> None:
        super().__init__(server)
        self.server = server


class Resending:
    """Asks the journal once for each server. `look` and `lost` belong to the write lane."""

    def __init__(self, journal: Resends, journal_lane: Lane, settle: Callable[[], None]) -> None:
        """`settle`: writes down what is acknowledged and not yet marked, or it would not be found."""
        self._journal, self._lane, self._settle = journal, journal_lane, settle
        self._server = ""

    def look(self, uow: UnitOfWork) -> None:
        """Raises AnotherServer on one that was not asked about."""
        server = uow.server if isinstance(uow, Served) else ""
        if server and server != self._server:
            raise AnotherServer(server)

    def lost(self, server: str) -> Sequence[JournalEntry]:
        """What must be said again, in order. Waits for the journal's lane; raises what the journal raises."""
        done = threading.Event()
        found: list[Sequence[JournalEntry]] = []
        failed: list[AgentDeskError] = []

        def work() -> None:
            try:
                self._settle()
                found.append(self._journal.came_to(server))
            except AgentDeskError as error:
                failed.append(error)
            finally:
                done.set()

        self._lane.do(work)
        if not done.wait(PATIENCE_S) or failed:
            raise Offline("journal") from (failed[0] if failed else None)
        self._server = server
        if found and found[0]:
            log.warning("another server answers: %d commands are said again", len(found[0]))
        return found[0] if found else ()
