"""Knows the way of every command: into the journal, then once into the workspace, then the news of its fate.

Journal and write lane are separate, so while the workspace hangs the next click is safe at once. What the workspace
refuses stays in the journal with its words; what it cannot take now waits, in order.
"""

import logging
import random
import threading
from collections import OrderedDict, deque
from collections.abc import Callable, Sequence
from datetime import datetime
from functools import partial
from typing import Protocol

from agentdesk.domain.commands import Command
from agentdesk.domain.errors import AgentDeskError, Conflict, Offline, Refused
from agentdesk.domain.events import (
    CameBack,
    CommandAccepted,
    CommandLetGo,
    CommandRefused,
    CommandSettled,
    Event,
    JournalFailed,
    WentOffline,
    WorkspaceState,
)
from agentdesk.domain.ids import CommandId
from agentdesk.services.changes import changes_of
from agentdesk.services.ports import Clock, Journal, JournalEntry, Lane, TimedLane, UnitOfWork, Workspace
from agentdesk.services.resending import AnotherServer, Resending, Resends

log = logging.getLogger(__name__)

Handler = Callable[[UnitOfWork, Command, datetime], Sequence[str]]
"""Makes a command's rows in an open unit of work and says what it touched; `services.handlers.apply`."""

FIRST_WAIT_S = 0.25
LONGEST_WAIT_S = 10.0
LOOK_AGAIN_S = 1.0
HANGING_S = 2.0
"""A command that takes longer is shown as waiting; it goes on all the same."""
OWN_KEPT = 2000

NOT_THE_COMMANDS_FAULT = frozenset({
    "disk-full", "read-only", "damaged", "missing", "foreign", "too-new", "too-old", "no-access", "login",
    "login-closed", "login-host", "password-needed", "tls-needed", "tls-name", "tls-unknown", "tls-none", "tls-file",
})  # fmt: skip
"""Refusals that no command would escape: the workspace must be put right first, and meanwhile everything waits."""


class ResendingJournal(Journal, Resends, Protocol):
    """A journal as the clerk needs it."""


class Clerk:
    """Takes each command once. Any thread may call it; it works on the two lanes and never blocks the caller."""

    def __init__(
        self,
        journal: "ResendingJournal",
        workspace: Workspace,
        handler: Handler,
        publish: Callable[[Event], None],
        journal_lane: TimedLane,
        write_lane: Lane,
        clock: Clock,
    ) -> None:
        self._journal = journal
        self._workspace = workspace
        self._handler = handler
        self._publish = publish
        self._journal_lane = journal_lane
        self._write_lane = write_lane
        self._clock = clock
        self._caught_up = False  # journal lane only
        self._changed = threading.Condition()  # guards all below
        self._pending: deque[Command] = deque()
        self._held: dict[CommandId, JournalEntry] = {}
        self._to_settle: list[CommandId] = []
        self._own: OrderedDict[CommandId, None] = OrderedDict()
        self._since: datetime | None = None
        self._stands = ""  # what stands in the way, where it is more than a line that is away
        self._carrying = False
        self._stopping = False
        self._shut = ""
        self._wake = threading.Event()
        self._tried: tuple[CommandId, Sequence[str]] | None = None  # write lane only
        self._resending = Resending(journal, journal_lane, self._settle)

    def say(self, command: Command) -> None:
        """Returns at once; `CommandAccepted` says that it is safe, `CommandSettled` that the workspace has it."""
        self._is_own(command.command_id)
        self._journal_lane.do(partial(self._take, command))

    def catch_up(self) -> None:
        """What earlier runs left waiting, in order, before anything new; what they left refused is told again."""
        self._journal_lane.do(self._catch_up_now)

    def take_only(self, why: str) -> None:
        """From now on what is said goes into the journal and, refused as `why`, no further; "" ends that."""
        self._shut = why

    @property
    def is_shut(self) -> bool:
        """Whether what is said goes no further than the journal."""
        return bool(self._shut)

    def try_now(self) -> None:
        """The line may be back: do not wait for the next try."""
        self._wake.set()

    def look(self) -> None:
        """Another server may answer: what it lacks is said again, also when nobody says anything new."""
        self._write_lane.do(self._look_now)

    def try_again(self, command_id: CommandId) -> None:
        """A refused command, as it is, once more."""
        self._journal_lane.do(partial(self._retry, command_id))

    def let_go(self, command_id: CommandId) -> None:
        """The person has read why and does without it: the only way a command is ever forgotten."""
        self._journal_lane.do(partial(self._discard, command_id))

    @property
    def waiting(self) -> tuple[Command, ...]:
        """Safe in the journal, not yet in the workspace; in order."""
        with self._changed:
            return tuple(self._pending)

    @property
    def needs_you(self) -> tuple[JournalEntry, ...]:
        """Refused, words intact."""
        with self._changed:
            return tuple(self._held.values())

    def own_commands(self) -> frozenset[CommandId]:
        """Recent ids of this desk, whose echo the feed may ignore."""
        with self._changed:
            return frozenset(self._own)

    def stop(self, timeout_s: float = 5.0) -> int:
        """Finish what the workspace takes in that time, then stop carrying; how many wait for the next start.

        Not on a lane. Close the lanes afterwards.
        """
        if self._stopping:
            return len(self._pending)
        end = self._clock.monotonic() + timeout_s
        self._journal_reached(end)
        with self._changed:
            self._changed.wait_for(lambda: not self._pending or self._since is not None, self._left(end))
            self._stopping = True
            self._wake.set()
            self._changed.wait_for(lambda: not self._carrying, self._left(end))
            left = len(self._pending)
        self._journal_reached(end)
        return left

    # --- journal lane ---

    def _take(self, command: Command) -> None:
        try:
            self._load()
            self._journal.append(command)
        except AgentDeskError as error:
            self._publish(JournalFailed(command.command_id, error.code))
        except Exception:  # a command that cannot be written is a bug, and the screen must keep its words
            log.exception("command %s cannot be written", command.command_id)
            self._publish(JournalFailed(command.command_id, "bug"))
        else:
            self._accepted(command)

    def _accepted(self, command: Command) -> None:
        self._publish(CommandAccepted(command.command_id))
        if self._shut:
            self._hold(command, Refused(self._shut))
        else:
            self._hand_over(command)

    def _catch_up_now(self) -> None:
        try:
            self._load()
        except AgentDeskError as error:
            self._publish(JournalFailed(None, error.code))

    def _load(self) -> None:
        if self._caught_up:
            return
        waiting, refused = self._journal.waiting(), self._journal.refused()
        self._caught_up = True
        with self._changed:
            self._held.update({entry.command.command_id: entry for entry in refused})
        for entry in refused:
            self._publish(CommandRefused(entry.command.command_id, entry.why, entry.kind or "Refused", entry.theirs))
        for entry in waiting:
            self._is_own(entry.command.command_id)
            self._publish(CommandAccepted(entry.command.command_id))
            self._hand_over(entry.command)

    def _hand_over(self, command: Command) -> None:
        with self._changed:
            if self._stopping or any(each.command_id == command.command_id for each in self._pending):
                return
            self._pending.append(command)
            if self._since is not None:
                self._publish(WentOffline(self._since, len(self._pending)))
        self._write_lane.do(self._carry_all)

    def _settle(self) -> None:
        with self._changed:
            command_ids, self._to_settle = self._to_settle, []
        try:
            self._journal.settle(command_ids)
        except AgentDeskError as error:  # a replay is harmless: the ledger knows them
            log.warning("%d commands stay unsettled in the journal: %s", len(command_ids), error.code)
            with self._changed:
                self._to_settle += command_ids

    def _hold(self, command: Command, error: AgentDeskError) -> None:
        kind, theirs = type(error).__name__, error.theirs if isinstance(error, Conflict) else ""
        entry = JournalEntry(0, command, "refused", error.code, command.at, kind, theirs)
        with self._changed:
            self._held[command.command_id] = entry
        try:
            self._journal.refuse(command.command_id, error.code, kind, theirs)
        except AgentDeskError as failed:  # it stays waiting and is refused again at the next start
            log.warning("command %s is not marked as refused: %s", command.command_id, failed.code)
        self._publish(CommandRefused(command.command_id, error.code, kind, theirs))

    def _retry(self, command_id: CommandId) -> None:
        try:
            command = self._journal.retry(command_id)
        except AgentDeskError as error:
            self._publish(JournalFailed(command_id, error.code))
            return
        with self._changed:
            self._held.pop(command_id, None)
        if command is not None:
            self._accepted(command)

    def _discard(self, command_id: CommandId) -> None:
        try:
            self._journal.discard(command_id)
        except AgentDeskError as error:
            self._publish(JournalFailed(command_id, error.code))
            return
        with self._changed:
            self._held.pop(command_id, None)
        self._publish(CommandLetGo(command_id))

    # --- write lane ---

    def _carry_all(self) -> None:
        while True:
            with self._changed:
                self._carrying = bool(self._pending) and not self._stopping
                self._changed.notify_all()
                if not self._carrying:
                    return
                command = self._pending[0]
            self._carry(command)

    def _carry(self, command: Command) -> None:
        """Until the workspace has said yes or no, or the clerk stops."""
        wait_s = FIRST_WAIT_S
        while not self._stopping:
            call_off = self._journal_lane.later(HANGING_S, partial(self._waits, command))
            try:
                touched = self._apply(command)
            except AnotherServer as other:
                if self._said_again(other.server):
                    return  # others go first
                continue
            except AgentDeskError as error:
                if not isinstance(error, Offline) and error.code not in NOT_THE_COMMANDS_FAULT:
                    self._refused(command, error)
                    return
                self._waits(command, error)
            except Exception:  # a bug of ours must neither stop the others nor cost this one's words
                log.exception("command %s (%s) met a bug", command.command_id, type(command).__name__)
                self._refused(command, AgentDeskError("bug"))
                return
            else:
                self._done(command, touched)
                return
            finally:
                call_off()
            self._wake.wait(wait_s * random.uniform(0.7, 1.0))
            self._wake.clear()
            wait_s = min(wait_s * 2, LONGEST_WAIT_S)

    def _apply(self, command: Command) -> Sequence[str]:
        with self._workspace.unit_of_work() as uow:
            self._resending.look(uow)
            uow.foresee(command)
            if uow.was_done(command.command_id):
                # Committed, but the answer was lost on the way: the screen has not heard yet what it touched.
                return self._tried[1] if self._tried and self._tried[0] == command.command_id else ()
            touched = self._handler(uow, command, self._clock.now())
            self._tried = (command.command_id, touched)
            uow.record(command, touched)
            uow.commit()
        return touched

    def _look_now(self) -> None:
        try:
            with self._workspace.unit_of_work() as uow:
                self._resending.look(uow)
        except AnotherServer as other:
            self._said_again(other.server)
            self._carry_all()
        except AgentDeskError:  # not there yet
            self._journal_lane.later(LOOK_AGAIN_S, self.look)

    def _said_again(self, server: str) -> bool:
        """What the new server may lack goes before all that waits; whether there was anything."""
        try:
            entries = self._resending.lost(server)
        except AgentDeskError as error:
            log.warning("what %s lacks stays unknown for now: %s", server, error)
            self._wake.wait(FIRST_WAIT_S)
            return False
        with self._changed:
            known = {each.command_id for each in self._pending} | set(self._held)
            lost = [each.command for each in entries if each.command.command_id not in known]
            self._pending.extendleft(reversed(lost))
        for command in lost:
            self._is_own(command.command_id)
            self._publish(CommandAccepted(command.command_id))
        return bool(lost)

    def _waits(self, command: Command, error: AgentDeskError | None = None) -> None:
        """Also on the journal lane, when the command hangs. Published under the lock: no late `WentOffline`."""
        with self._changed:
            if not self._pending or self._pending[0] is not command:
                return
            if self._since is None:
                self._since = self._clock.now()
                self._changed.notify_all()
                self._publish(WentOffline(self._since, len(self._pending)))
            if error is None or isinstance(error, Offline) or error.code == self._stands:
                return
            self._stands = error.code  # a line that broke may come back to a password that is another now
        self._publish(WorkspaceState(error.code))

    def _answered(self, command: Command) -> None:
        """The workspace has spoken about the first in the line."""
        with self._changed:
            self._pending.remove(command)
            if self._since is not None:
                self._since, self._stands = None, ""
                self._publish(CameBack())

    def _done(self, command: Command, touched: Sequence[str]) -> None:
        self._answered(command)
        with self._changed:
            self._held.pop(command.command_id, None)
            self._to_settle.append(command.command_id)
        self._journal_lane.do(self._settle)
        self._publish(CommandSettled(command.command_id))
        for event in changes_of(touched):
            self._publish(event)

    def _refused(self, command: Command, error: AgentDeskError) -> None:
        self._answered(command)
        self._journal_lane.do(partial(self._hold, command, error))

    # --- any thread ---

    def _is_own(self, command_id: CommandId) -> None:
        with self._changed:
            self._own[command_id] = None
            while len(self._own) > OWN_KEPT:
                self._own.popitem(last=False)

    def _journal_reached(self, end: float) -> None:
        reached = threading.Event()
        self._journal_lane.do(reached.set)
        reached.wait(self._left(end))

    def _left(self, end: float) -> float:
        return max(0.0, end - self._clock.monotonic())
