"""Knows the questions about the work queue, what the search finds, people and figures."""

from datetime import datetime

from agentdesk.domain.ids import (
    AgentId,
    CustomerId,
    EventId,
    FollowUpId,
    TeamId,
    ThreadId,
)
from agentdesk.domain.kinds import (
    EventKind,
    FollowUpKind,
    FollowUpState,
    Role,
    WaitingFor,
)
from agentdesk.domain.mail import MailClass
from agentdesk.domain.records import dataclass
from agentdesk.services.queries_base import Query


@dataclass(frozen=True, slots=True)
class WorkRow:
    """One line of the work queue; `section` is `due`, `promises`, `call-backs`, `unlogged`, `inbox` or `apart`."""

    section: str
    follow_up_id: FollowUpId | None
    event_id: EventId | None
    customer_id: CustomerId | None
    name: str
    """The customer, or the number when nobody is known."""
    title: str
    at: datetime
    """Due time, or the time of the last try."""
    kind: FollowUpKind | None
    owner: AgentId | None
    owner_name: str
    queue: str
    claimed_by: AgentId | None
    claimed_name: str
    claim_until: datetime | None
    tries: int
    waiting_for: WaitingFor
    version: int
    asked_by: AgentId | None = None
    """Set when it is a question to a colleague."""
    asked_by_name: str = ""
    number: str = ""
    """Of the call that was missed or not logged; "" when it is withheld or the work is none of a call."""
    due_at: datetime | None = None
    """Of a missed call: by when it is to be called back; `at` is when they last called."""
    tried: int = 0
    """How often we called back and reached nobody."""
    thread_id: ThreadId | None = None
    """Of a conversation by mail: `at` is since when it waits, `due_at` by when it is to be answered."""
    apart: MailClass | None = None
    """Of a conversation that is set apart from the inbox: why."""


COUNTED_AT_MOST = 1000
"""A section's total says so many and no more: this number means "or any number above"."""


@dataclass(frozen=True, slots=True)
class WorkSection:
    section: str
    total: int
    rows: tuple[WorkRow, ...]


@dataclass(frozen=True, slots=True)
class WorkQueue(Query[tuple[WorkSection, ...]]):
    """Mine and my queues', by due time; `until` bounds what is not yet due; `limit` rows a section."""

    agent_id: AgentId
    until: datetime
    limit: int = 200


@dataclass(frozen=True, slots=True)
class FollowUpRow:
    follow_up_id: FollowUpId
    customer_id: CustomerId | None
    customer_ref: str
    customer_name: str
    """The number that called when no customer is known."""
    kind: FollowUpKind
    state: FollowUpState
    title: str
    due_at: datetime
    local_due: datetime
    zone: str
    owner: AgentId | None
    owner_name: str
    queue: str
    told: bool
    recurrence: str
    waiting_for: WaitingFor
    version: int
    asked_by: AgentId | None = None
    asked_by_name: str = ""


@dataclass(frozen=True, slots=True)
class FollowUps(Query[tuple[FollowUpRow, ...]]):
    """Open follow-ups by due time. `agent_id=None`: everybody's. `due_by=None`: all.

    What was agreed in a coaching is in the list of its own agent alone: `is_own` says that the reader is that agent.
    """

    agent_id: AgentId | None = None
    due_by: datetime | None = None
    limit: int = 1000
    is_own: bool = True


@dataclass(frozen=True, slots=True)
class FollowUpStep:
    at: datetime
    actor_name: str
    what: str
    """`scheduled`, `snoozed`, `claimed`, `handed-over`, `done`, `not-done`, `kept`, `broken` …"""
    words: str


@dataclass(frozen=True, slots=True)
class FollowUpHistory(Query[tuple[FollowUpStep, ...]]):
    follow_up_id: FollowUpId


@dataclass(frozen=True, slots=True)
class Hit:
    """A found customer or note. `why` is a code for `words`: `name`, `number`, `email`, `order`, `postcode`,
    `note`, `similar`, `ref`; `matched` the text that matched; `kind` the card it stands on, for `note`."""

    customer_id: CustomerId | None
    event_id: EventId | None
    ref: str
    name: str
    place: str
    why: str
    matched: str
    at: datetime | None = None
    kind: EventKind | None = None


@dataclass(frozen=True, slots=True)
class FindCustomers(Query[tuple[Hit, ...]]):
    """As typed in Ctrl+K. `similar=True` also looks for names one or two letters off."""

    text: str
    limit: int = 20
    similar: bool = False


@dataclass(frozen=True, slots=True)
class FindNotes(Query[tuple[Hit, ...]]):
    """Words in notes, newest first. `agent:` and `team:` are tokens of their own."""

    text: str
    agent_id: AgentId | None = None
    team_id: TeamId | None = None
    limit: int = 50


@dataclass(frozen=True, slots=True)
class PersonRow:
    agent_id: AgentId
    login: str
    name: str
    team_id: TeamId
    team_name: str
    role: Role
    active: bool
    leads: tuple[str, ...] = ()
    """Names of the teams a lead leads; none = their own."""


@dataclass(frozen=True, slots=True)
class People(Query[tuple[PersonRow, ...]]):
    pass


@dataclass(frozen=True, slots=True)
class WrapUpTime:
    """Median milliseconds from end of contact to log, per outcome, and how many."""

    outcome: str
    median_ms: int
    n: int


@dataclass(frozen=True, slots=True)
class MyWrapUp(Query[tuple[WrapUpTime, ...]]):
    agent_id: AgentId
    since: datetime


@dataclass(frozen=True, slots=True)
class Settings(Query[tuple[tuple[str, str], ...]]):
    """The workspace's settings as (key, JSON text)."""
