"""Knows which reminder is to be told now, and that none is lost: not by sleep, clock, zone, restart or absence.

The truth lies in the workspace as UTC times; what was told is only remembered for this run, so after a restart what is
overdue is told again, with how late it is.
"""

from collections.abc import Callable, Iterable, Sequence
from datetime import datetime, timedelta
from uuid import UUID

from agentdesk.domain.absences import span
from agentdesk.domain.commands import Command, HandOverFollowUp
from agentdesk.domain.errors import Refused
from agentdesk.domain.events import Event, FollowUpDue, FollowUpsDue
from agentdesk.domain.followups import late_s
from agentdesk.domain.ids import SYSTEM_AGENT, AgentId, CommandId, CustomerId, FollowUpId
from agentdesk.domain.records import dataclass
from agentdesk.services.ports import Away, Clock, OwnedPromise, Reads, Watch
from agentdesk.services.queries import FollowUpRow, Settings, WorkRow, WorkSection
from agentdesk.services.settings import read_workspace
from agentdesk.services.touched import derived

AT_MOST_S = 60.0
"""Nobody waits longer than this for a look at the clock on the wall: a timer stops in sleep, the wall does not."""
AT_LEAST_S = 0.05
RINGING = frozenset({"due", "promises"})
"""Sections of the queue that remind; a missed call is in the queue at once, its time is that of the last try."""


@dataclass(frozen=True, slots=True)
class _Due:
    follow_up_id: FollowUpId
    customer_id: CustomerId | None
    name: str
    title: str
    due_at: datetime
    owner: AgentId | None


class Reminders:
    """Publishes `FollowUpsDue`, each follow-up once per due time; a snoozed one is told again. One thread."""

    def __init__(self, publish: Callable[[Event], None], clock: Clock) -> None:
        self._publish = publish
        self._clock = clock
        self._told: dict[FollowUpId, datetime] = {}
        self._next: datetime | None = None

    def look(self, mine: Sequence[FollowUpRow], work: Sequence[WorkSection]) -> int:
        """Tell what is due of mine and of my queues; how many were told."""
        now = self._clock.now()
        found = {each.follow_up_id: each for each in (*_of_queues(work), *_of_mine(mine))}
        due = sorted((each for each in found.values() if each.due_at <= now), key=_due_at)
        self._next = min((each.due_at for each in found.values() if each.due_at > now), default=None)
        # What is no longer due was dealt with or put off; its next time is told again.
        self._told = {each: at for each, at in self._told.items() if each in found and found[each].due_at == at}
        fresh = [each for each in due if each.follow_up_id not in self._told]
        self._told.update((each.follow_up_id, each.due_at) for each in fresh)
        if fresh:
            self._publish(FollowUpsDue(tuple(_told(each, now) for each in fresh)))
        return len(fresh)

    def horizon(self) -> datetime:
        """Until when one must ask, so that the next reminder is known before it is due."""
        return self._clock.now() + timedelta(seconds=2 * AT_MOST_S)

    def next_look_s(self) -> float:
        """Seconds until the next look: the next due time or a minute, whichever is sooner."""
        if self._next is None:
            return AT_MOST_S
        left = (self._next - self._clock.now()).total_seconds()
        return min(max(left, AT_LEAST_S), AT_MOST_S)


def _of_mine(rows: Iterable[FollowUpRow]) -> list[_Due]:
    return [
        _Due(row.follow_up_id, row.customer_id, row.customer_name, row.title, row.due_at, row.owner) for row in rows
    ]


def _of_queues(sections: Iterable[WorkSection]) -> list[_Due]:
    rows = (row for section in sections if section.section in RINGING for row in section.rows)
    return [_of_work(row, row.follow_up_id) for row in rows if row.follow_up_id]


def _of_work(row: WorkRow, follow_up_id: FollowUpId) -> _Due:
    return _Due(follow_up_id, row.customer_id, row.name, row.title, row.at, row.owner)


def _told(due: _Due, now: datetime) -> FollowUpDue:
    late = late_s(due.due_at, now)
    return FollowUpDue(due.follow_up_id, due.customer_id, due.name, due.title, due.due_at, late, due.owner)


def _due_at(due: _Due) -> datetime:
    return due.due_at


# --- promises of the absent --------------------------------------------------------------------------------------


class Rescue:
    """A promise whose owner is away goes to the deputy, the queue or the team before it is due.

    Call `look` on a read lane every minute. Any desk may: the command's id is the same everywhere.
    """

    def __init__(self, watch: Watch, reads: Reads, say: Callable[[Command], object], clock: Clock) -> None:
        self._watch = watch
        self._reads = reads
        self._say = say
        self._clock = clock

    def look(self) -> int:
        """How many were handed over."""
        now = self._clock.now()
        absences = self._watch.away(now.date())
        if not absences:
            return 0
        settings, _ = read_workspace(self._reads.answer(Settings()))
        away = [each for each in absences if is_away(each, now, settings.business_hours.zone)]
        absent = {each.agent_id for each in away}
        until = now + timedelta(minutes=settings.promise_rescue_minutes)
        said = 0
        for each in away:
            for promise in self._watch.promises(each.agent_id, until):
                self._say(_handed_over(promise, each, absent, now))
                said += 1
        return said


def is_away(away: Away, now: datetime, shop_zone: str) -> bool:
    """On the agent's own wall."""
    try:
        start, end = span(away.from_on, away.to_on, away.half, away.zone or shop_zone)
    except Refused:
        start, end = span(away.from_on, away.to_on, away.half, shop_zone)
    return start <= now < end


def _handed_over(promise: OwnedPromise, away: Away, absent: set[AgentId], now: datetime) -> HandOverFollowUp:
    deputy = away.deputy if away.deputy not in absent else None
    name: UUID = derived(promise.follow_up_id, "rescue", promise.due_at.isoformat(), str(away.agent_id))
    return HandOverFollowUp(
        command_id=CommandId(name),
        actor=SYSTEM_AGENT,
        at=now,
        follow_up_id=promise.follow_up_id,
        base_version=promise.version,
        owner=deputy,
        queue="" if deputy is not None else away.queue or away.team,
    )
