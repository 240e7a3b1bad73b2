"""Knows how the workspace and the journal are spoken to before they are there: whoever comes early waits on their own lane."""

import threading
from collections.abc import Callable, Sequence
from typing import Protocol

from agentdesk.domain.commands import Command
from agentdesk.domain.errors import AgentDeskError, Offline, Refused
from agentdesk.domain.ids import CommandId, DraftId
from agentdesk.services.ports import Draft, Journal, JournalEntry, UnitOfWork
from agentdesk.services.resending import Resends

OPEN_WAIT_S = 60.0


class ClosableJournal(Journal, Resends, Protocol):
    def close(self) -> None: ...


class LateWorkspace:
    """Implements `ports.Workspace` before the workspace is open: whoever comes early waits on their own lane."""

    def __init__(self) -> None:
        self._known = threading.Event()
        self._make: Callable[[], UnitOfWork] | None = None
        self._is_readable = False
        self._error: AgentDeskError = Offline("starting")

    def begins(self) -> None:
        """It is being opened once more: who comes now waits again."""
        if self._make is None:
            self._known.clear()

    def opened_to_look(self) -> None:
        """It can be read; whoever would write is told that it cannot be written."""
        self._error, self._is_readable = Refused("read-only"), True
        self._known.set()

    def opened(self, make: Callable[[], UnitOfWork]) -> None:
        self._make = make
        self._known.set()

    def failed(self, error: AgentDeskError) -> None:
        self._error = error
        self._known.set()

    def damaged(self) -> None:
        """Nothing more is written to it; what is said waits in the journal."""
        self._is_readable = self._is_readable or self._make is not None
        self._error, self._make = Refused("damaged"), None
        self._known.set()

    def unit_of_work(self) -> UnitOfWork:
        self._known.wait(OPEN_WAIT_S)
        if self._make is None:
            raise self._error
        return self._make()

    def wait(self) -> None:
        """Return when it can be read; raise what stands in the way."""
        self._known.wait(OPEN_WAIT_S)
        if self._make is None and not self._is_readable:
            raise self._error


class LateJournal:
    """Implements `ports.Journal` before its modules are loaded: that is on the journal lane, after the first paint."""

    def __init__(self, make: Callable[[], ClosableJournal]) -> None:
        self._make = make
        self._lock = threading.Lock()
        self._made: ClosableJournal | None = None

    def append(self, command: Command) -> None:
        self._journal().append(command)

    def settle(self, command_ids: Sequence[CommandId]) -> None:
        self._journal().settle(command_ids)

    def refuse(self, command_id: CommandId, why: str, kind: str = "", theirs: str = "") -> None:
        self._journal().refuse(command_id, why, kind, theirs)

    def discard(self, command_id: CommandId) -> None:
        self._journal().discard(command_id)

    def retry(self, command_id: CommandId) -> Command | None:
        return self._journal().retry(command_id)

    def waiting(self) -> Sequence[JournalEntry]:
        return self._journal().waiting()

    def refused(self) -> Sequence[JournalEntry]:
        return self._journal().refused()

    def came_to(self, server: str) -> Sequence[JournalEntry]:
        return self._journal().came_to(server)

    def save_draft(self, draft: Draft) -> None:
        self._journal().save_draft(draft)

    def drop_draft(self, draft_id: DraftId) -> None:
        self._journal().drop_draft(draft_id)

    def drafts(self) -> Sequence[Draft]:
        return self._journal().drafts()

    def close(self) -> None:
        if self._made is not None:
            self._made.close()

    def _journal(self) -> ClosableJournal:
        with self._lock:
            if self._made is None:
                self._made = self._make()
            return self._made
