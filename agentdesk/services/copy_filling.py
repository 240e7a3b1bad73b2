"""Knows what a desk reads only so that it is there when the server is not: its work, and whom that work is about.

One question at a time, on a read lane that has nothing else to do, and a pause after each.
"""

from collections import deque
from collections.abc import Callable, Sequence
from datetime import timedelta
from functools import partial

from agentdesk.domain.errors import AgentDeskError
from agentdesk.domain.events import (
    CustomerChanged,
    DirectoryChanged,
    Event,
    ServerBack,
    SettingsChanged,
    TimelineChanged,
    WorkChanged,
    WorkspaceState,
)
from agentdesk.domain.ids import AgentId, CustomerId
from agentdesk.services.kept_answers import due_name, work_name
from agentdesk.services.kept_reads import Keeper, KeptReads
from agentdesk.services.ports import Clock, Reads, TimedLane
from agentdesk.services.queries import CustomerById, FollowUps, People, PersonRow, Settings, TimelinePage, WorkQueue
from agentdesk.services.queries_mail import SetApart
from agentdesk.services.queries_people import Directory

BEGIN_S = 3.0
PAUSE_S = 0.1
WORK_AGAIN_S = 10.0
AHEAD = timedelta(days=2)
MOST_WORK = 300


class CopyFilling:
    """`begin` when the workspace is open; hears what changes. All of it runs on the copy's lane."""

    def __init__(
        self,
        keeper: Keeper,
        lane: TimedLane,
        read: Callable[[Callable[[Reads], None]], None],
        is_idle: Callable[[], bool],
        clock: Clock,
        agent_id: AgentId,
    ) -> None:
        self._keeper, self._lane, self._clock, self._agent_id = keeper, lane, clock, agent_id
        self._read, self._is_idle = read, is_idle
        self._due: deque[CustomerId] = deque()
        self._known: set[CustomerId] = set()
        self._is_running = False
        self._work_is_due = self._rest_is_due = False
        self._began = False

    def on_happened(self, event: Event) -> None:
        match event:
            case WorkspaceState("ready"):
                self._lane.later(BEGIN_S, self._begin)
            case ServerBack():
                self._lane.do(self._begin)
            case CustomerChanged(customer_id):
                self._lane.do(partial(self._changed, customer_id))
            case TimelineChanged(None):
                self._lane.later(WORK_AGAIN_S, self._begin)
            case TimelineChanged(customer_id):
                self._lane.do(partial(self._changed, customer_id))
            case WorkChanged():
                self._lane.do(self._work_changed)
            case DirectoryChanged() | SettingsChanged():
                self._lane.do(self._rest_changed)

    # --- the copy's lane ---

    def _begin(self) -> None:
        """What is kept may be from yesterday, and somebody may have been erased since."""
        self._began = True
        self._known = set(self._keeper.copy.customers())
        self._due = deque(self._keeper.copy.customers())
        self._work_is_due = self._rest_is_due = True
        self._go_on()

    def _changed(self, customer_id: CustomerId | None) -> None:
        """What is kept of them is no longer so: gone at once, and read again."""
        if customer_id is None:
            return
        if customer_id in self._known or customer_id in self._keeper.copy.customers():
            self._keeper.copy.forget(customer_id)
            self._due.appendleft(customer_id)
            self._go_on()

    def _work_changed(self) -> None:
        if self._began and not self._work_is_due:
            self._work_is_due = True
            self._lane.later(WORK_AGAIN_S, self._go_on)

    def _rest_changed(self) -> None:
        self._rest_is_due = True
        self._go_on()

    def _go_on(self) -> None:
        if not self._is_running and (self._due or self._work_is_due or self._rest_is_due):
            self._is_running = True
            self._lane.later(PAUSE_S, self._step)

    def _step(self) -> None:
        if self._keeper.reach.away_since is not None:
            self._is_running = False
        elif self._is_idle():
            self._read(self._read_one)
        else:
            self._lane.later(PAUSE_S, self._step)

    def _stepped(self) -> None:
        self._is_running = False
        self._go_on()

    # --- a read lane ---

    def _read_one(self, reads: Reads) -> None:
        if not isinstance(reads, KeptReads):
            return
        reads.is_for_somebody = False
        try:
            if self._rest_is_due:
                self._rest_is_due = False
                self._look_who_i_am(reads)
                for query in (Settings(), Directory(), SetApart()):
                    reads.answer(query)
            elif self._work_is_due:
                self._work_is_due = False
                self._read_work(reads)
            elif self._due:
                self._read_customer(reads, self._due.popleft())
        except AgentDeskError:
            pass  # the server is away, or says no: what is kept stays as it is
        finally:
            reads.is_for_somebody = True
            self._lane.do(self._stepped)

    def _look_who_i_am(self, reads: KeptReads) -> None:
        """Whoever has another role or team now may read something else: all of it is asked for anew."""
        kept = self._keeper.copy.get("people")
        now = self._mine(reads.answer(People()))
        if reads.kept_at is None and kept is not None and self._mine(kept.answer) != now:
            self._keeper.clear()
            self._lane.do(self._begin)

    def _mine(self, people: Sequence[PersonRow]) -> tuple[object, ...]:
        found = next((each for each in people if each.agent_id == self._agent_id), None)
        return (found.role, found.team_id, found.active) if found is not None else ()

    def _read_work(self, reads: KeptReads) -> None:
        until = self._clock.now() + AHEAD
        sections = reads.answer(WorkQueue(self._agent_id, until, MOST_WORK))
        if reads.kept_at is None:
            self._keeper.keep_as(work_name(self._agent_id), sections)
        mine = reads.answer(FollowUps(agent_id=self._agent_id, due_by=until + AHEAD, limit=MOST_WORK))
        if reads.kept_at is None:
            self._keeper.keep_as(due_name(self._agent_id), mine)
        theirs = [row.customer_id for section in sections for row in section.rows] + [row.customer_id for row in mine]
        new = [each for each in dict.fromkeys(theirs) if each is not None and each not in self._known]
        self._known.update(new)
        self._due.extend(new)

    def _read_customer(self, reads: KeptReads, customer_id: CustomerId) -> None:
        reads.answer(CustomerById(customer_id))
        reads.answer(TimelinePage(customer_id))
