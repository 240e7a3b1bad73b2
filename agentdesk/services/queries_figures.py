"""Knows the questions about how service goes: figures of a team or a person, the live floor, and why customers contact us.

Days are those of the workspace's zone (setting `business_hours`); `until` is the last day. The store asks for the
reader's role itself: what a reader may not see raises NotAllowed("leads-only", "not-your-team"), and a figure whose
switch is off, or which is not for persons, is in no answer.
"""

from datetime import date, datetime
from uuid import UUID

from agentdesk.domain.directory import Person
from agentdesk.domain.figures import Estimate, Figure, MiddleHalf, Shown, Unit
from agentdesk.domain.ids import AgentId, CustomerId, EventId, FollowUpId, TeamId
from agentdesk.domain.records import dataclass
from agentdesk.services.queries_base import Query


@dataclass(frozen=True, slots=True, kw_only=True)
class FigureScope:
    """Of whom, and which days. With `agent_id` it is about that person, beside their team's middle half."""

    reader: AgentId
    since: date
    until: date
    team_id: TeamId | None = None
    """None with no `agent_id`: the reader's own."""
    agent_id: AgentId | None = None


@dataclass(frozen=True, slots=True)
class FigureSwitch:
    """Who sees a figure, by which decision. `at`: None when nobody has ever decided."""

    figure: Figure
    shown: Shown = Shown.OFF
    decided_on: date | None = None
    reference: str = ""
    by_name: str = ""
    at: datetime | None = None


@dataclass(frozen=True, slots=True)
class WeekPoint:
    """One week, or the part of it the answer holds: from its first day to its last one."""

    from_on: date
    to_on: date
    estimate: Estimate


@dataclass(frozen=True, slots=True)
class FigureRow:
    """`before` is the same number of days right before; `weeks` begin with those."""

    figure: Figure
    unit: Unit
    now: Estimate
    before: Estimate
    weeks: tuple[WeekPoint, ...]
    middle: MiddleHalf | None
    less_is_better: bool
    switch: FigureSwitch


@dataclass(frozen=True, slots=True)
class FiguresNow:
    """`name` of the team or the person; `people` of the team; `fewest`: below so many only n is said."""

    scope: FigureScope
    team_id: TeamId
    name: str
    people: int
    fewest: int
    rows: tuple[FigureRow, ...]
    not_shown: tuple[FigureSwitch, ...]
    """Off, or only for teams."""


@dataclass(frozen=True, slots=True)
class Figures(Query[FiguresNow]):
    scope: FigureScope


@dataclass(frozen=True, slots=True)
class FigureContacts(Query[tuple[EventId, ...]]):
    """The interactions behind a figure, newest first. `only_missed`: those that did not do well (a share's others)."""

    scope: FigureScope
    figure: Figure
    only_missed: bool = False
    limit: int = 500


@dataclass(frozen=True, slots=True)
class FigureSwitches(Query[tuple[FigureSwitch, ...]]):
    """Every figure as it is now, in their order. Everybody may ask: it is what is measured about them."""


@dataclass(frozen=True, slots=True)
class FigureDecisions(Query[tuple[FigureSwitch, ...]]):
    """Every decision there was, newest first. Everybody may ask."""


@dataclass(frozen=True, slots=True)
class OnFloor:
    """Somebody who works here, and what kind of contact they have: "call", "email", or "" for none that is known."""

    person: Person
    contact: str


@dataclass(frozen=True, slots=True)
class LatestMail:
    """The mail that has waited longest for an answer."""

    thread_id: UUID
    customer_id: CustomerId | None
    asked_at: datetime
    due_at: datetime | None


@dataclass(frozen=True, slots=True)
class PromiseSoon:
    """Overdue, or due within two hours."""

    follow_up_id: FollowUpId
    customer_id: CustomerId | None
    customer_name: str
    owner: AgentId | None
    owner_name: str
    queue: str
    due_at: datetime


@dataclass(frozen=True, slots=True)
class Floor:
    """Now. `waiting_calls` and `longest_wait_s` are None where no phone says them; `mails` wait, `mails_late` of them too long."""

    at: datetime
    people: tuple[OnFloor, ...]
    waiting_calls: int | None
    longest_wait_s: int | None
    mails: int
    mails_late: int
    longest_mail: LatestMail | None
    promises: tuple[PromiseSoon, ...]
    answered_today: int
    abandoned_today: int


@dataclass(frozen=True, slots=True)
class LiveFloor(Query[Floor]):
    """For leads and administrators: their team's people, or everybody's (None)."""

    reader: AgentId
    team_id: TeamId | None = None


@dataclass(frozen=True, slots=True)
class Driver:
    """Why customers contacted us. `avoidable`: with a reason the setting `avoidable_reasons` names."""

    reason: str
    product: str
    carrier: str
    contacts: int
    avoidable: int
    repeats: int
    minutes: float


@dataclass(frozen=True, slots=True, kw_only=True)
class DriverScope:
    """For leads and administrators. What is None leaves out nothing; "" is "not known"."""

    reader: AgentId
    since: date
    until: date
    team_id: TeamId | None = None
    reason: str | None = None
    product: str | None = None
    carrier: str | None = None


@dataclass(frozen=True, slots=True)
class Drivers(Query[tuple[Driver, ...]]):
    """One row for each reason, product and carrier there was; most contacts first."""

    scope: DriverScope


@dataclass(frozen=True, slots=True)
class DriverContacts(Query[tuple[EventId, ...]]):
    """The interactions behind a bar, newest first; or of one hour of the week, as `HourCell` says it."""

    scope: DriverScope
    limit: int = 500
    weekday: int | None = None
    hour: int | None = None


@dataclass(frozen=True, slots=True)
class HourCell:
    """`weekday`: 0 is Monday; `hour` on the workspace's wall."""

    weekday: int
    hour: int
    contacts: int


@dataclass(frozen=True, slots=True)
class ContactHours(Query[tuple[HourCell, ...]]):
    """Contacts by weekday and hour, those with none left out."""

    scope: DriverScope
