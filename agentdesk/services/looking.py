"""Knows when a look is kept: whose words were put before whom, once for each person, entry and hour.

What counts is that words of a restricted entry were *answered* to a person's desk or terminal, whether or not they
scrolled to them. Who wrote an entry, or logged it, does not look at it. It goes through the journal like everything
that is said, so it is kept while the workspace is away.
"""

import logging
import threading
from collections.abc import Callable, Iterable, Sequence
from datetime import datetime, timedelta
from typing import Any, TypeVar

from agentdesk.domain.commands import Command
from agentdesk.domain.commands_looking import RecordExport, RecordLook
from agentdesk.domain.errors import AgentDeskError, NotAllowed
from agentdesk.domain.ids import SYSTEM_AGENT, AgentId, CommandId, EventId, new_uuid
from agentdesk.domain.kinds import Role
from agentdesk.services.ports import Clock, Reads, UnitOfWork
from agentdesk.services.queries import FindNotes, Query, TimelinePage, TimelineRows, UnassignedCalls
from agentdesk.services.queries_history import Contests, NoteHistory
from agentdesk.services.queries_looking import RestrictedAmong
from agentdesk.services.queries_timeline import Revisions, TimelineRow
from agentdesk.services.reporter import is_own

log = logging.getLogger(__name__)

NOUN = "looked"
AGAIN_AFTER = timedelta(hours=1)
R = TypeVar("R")


def record_look(uow: UnitOfWork, command: RecordLook) -> tuple[str, ...]:
    """What was recorded within the hour, by this desk or another, is not recorded twice."""
    since = command.at - AGAIN_AFTER
    known = {
        row["event_id"]
        for row in uow.rows.pick("looked", ("event_id", "at"), actor=command.actor, event_id=list(command.event_ids))
        if isinstance(row["at"], datetime) and since < row["at"] <= command.at
    }
    for event_id in dict.fromkeys(command.event_ids):
        if event_id not in known:
            uow.rows.insert("looked", command_id=command.command_id, actor=command.actor, at=command.at,
                            event_id=event_id)  # fmt: skip
    return (*(f"looked:{event_id}" for event_id in command.event_ids), NOUN)


def record_export(uow: UnitOfWork, command: RecordExport) -> tuple[str, ...]:
    """Raises NotAllowed("leads-only"): tables about others are for leads, and for the worker, which an administrator told
    to write them; a report about oneself is for everybody.
    """
    row = uow.rows.one("agent", id=command.actor)
    may = row is not None and (command.actor == SYSTEM_AGENT or row["role"] != Role.AGENT.value)
    if not may and (row is None or not is_own(command.table, command.actor, command.filter)):
        raise NotAllowed("leads-only")
    uow.rows.insert("looked", command_id=command.command_id, actor=command.actor, at=command.at, what=command.table,
                    form=command.form, filter=command.filter, rows=command.rows)  # fmt: skip
    return f"exported:{command.table}", NOUN


class Looking:
    """Says who looked. Called with every answer, on the lane that read it; any number of lanes."""

    def __init__(self, say: Callable[[Command], None], clock: Clock, reader: Callable[[], AgentId]) -> None:
        """`reader`: who sits here, asked each time: it is known only after the workspace has answered."""
        self._say, self._clock, self._reader = say, clock, reader
        self._lock = threading.Lock()
        self._seen: dict[tuple[AgentId, EventId], datetime] = {}

    def answered(self, reads: Reads, query: Query[R], answer: R) -> None:
        """Words of an answer are before the person now."""
        ids = _restricted(query, answer) if type(query) in _FLAGGED else _unflagged(query, answer)
        if not ids:
            return
        reader = self._reader()
        if not (fresh := self._fresh(reader, ids)):
            return
        try:
            found = reads.answer(RestrictedAmong(tuple(fresh), reader))
        except AgentDeskError as error:
            log.warning("who looked is not known: %s", error.code)
            found = ()
        self._keep(reader, fresh, found)

    def _fresh(self, reader: AgentId, ids: Iterable[EventId]) -> list[EventId]:
        now = self._clock.now()
        with self._lock:
            return [
                each for each in dict.fromkeys(ids)
                if (at := self._seen.get((reader, each))) is None or not at <= now < at + AGAIN_AFTER
            ]  # fmt: skip

    def _keep(self, reader: AgentId, asked: Sequence[EventId], found: Sequence[EventId]) -> None:
        now = self._clock.now()
        with self._lock:
            self._seen = {key: at for key, at in self._seen.items() if now < at + AGAIN_AFTER}
            fresh = [each for each in found if (reader, each) not in self._seen]
            self._seen |= {(reader, each): now for each in asked}
        if fresh:
            self._say(RecordLook(command_id=CommandId(new_uuid()), actor=reader, at=now, event_ids=tuple(fresh)))


def _rows(answer: Any) -> Sequence[TimelineRow]:
    return tuple(getattr(answer, "rows", answer))


def _restricted(_query: Query[Any], answer: Any) -> list[EventId]:
    """Of answers whose rows say themselves that they are restricted; a stub has no words."""
    return [row.event_id for row in _rows(answer) if row.restricted and row.moved_to is None]


def _unflagged(query: Query[Any], answer: Any) -> list[EventId]:
    match query:
        case FindNotes():
            return [hit.event_id for hit in answer if hit.event_id is not None]
        case Revisions() | NoteHistory():
            return [query.event_id] if answer else []
        case Contests():
            return [row.event_id for row in answer]
    return []


_FLAGGED = frozenset({TimelinePage, TimelineRows, UnassignedCalls})


class LookingReads:
    """Implements `ports.Reads` for the terminal: answers, and says who looked."""

    def __init__(self, reads: Reads, looking: Looking) -> None:
        self._reads, self._looking = reads, looking

    def answer(self, query: Query[R]) -> R:
        answer = self._reads.answer(query)
        self._looking.answered(self._reads, query, answer)
        return answer
