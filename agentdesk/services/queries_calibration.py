"""Knows what is asked about calibrations and coachings. Each question names its reader: the store answers only what
that person may see, and raises NotAllowed where that is nothing.
"""

from datetime import datetime
from uuid import UUID

from agentdesk.domain.agreement import Agreement
from agentdesk.domain.calibrations import CalibrationState, CalibrationStep
from agentdesk.domain.coachings import CoachingStep
from agentdesk.domain.ids import AgentId, CustomerId, EventId, FollowUpId
from agentdesk.domain.kinds import FollowUpState
from agentdesk.domain.records import dataclass
from agentdesk.domain.reviews import MarkGiven
from agentdesk.domain.scorecards import Scorecard
from agentdesk.services.queries_base import Query


@dataclass(frozen=True, slots=True)
class CalibrationRow:
    """`scored` of `of` leads are in. `is_mine`: the reader takes part; `is_blind`: others' marks are hidden yet."""

    calibration_id: UUID
    event_id: EventId
    occurred_at: datetime
    customer_id: CustomerId | None
    customer_name: str
    agent_name: str
    opened_by: AgentId
    opened_by_name: str
    opened_at: datetime
    until: datetime
    state: CalibrationState
    scored: int
    of: int
    is_mine: bool
    i_scored: bool
    is_blind: bool


@dataclass(frozen=True, slots=True)
class Calibrations(Query[tuple[CalibrationRow, ...]]):
    """Newest first; everybody's who leads. Raises NotAllowed("leads-only")."""

    reader: AgentId
    only_open: bool = False
    limit: int = 200


@dataclass(frozen=True, slots=True)
class CalibrationLead:
    """`score` and `marks` are empty while the reader may not see them."""

    lead: AgentId
    name: str
    is_here: bool
    scored_at: datetime | None
    score: int | None
    marks: tuple[MarkGiven, ...]


@dataclass(frozen=True, slots=True)
class CalibrationSaid:
    at: datetime
    actor_name: str
    what: CalibrationStep
    words: str


@dataclass(frozen=True, slots=True)
class CalibrationWhole:
    """`agreement` is None while the reader may not see others' marks; `agreed` are the marks all agreed on, of round
    `round`, () and 0 when none were said yet.
    """

    row: CalibrationRow
    card: Scorecard
    leads: tuple[CalibrationLead, ...]
    agreement: Agreement | None
    agreed: tuple[MarkGiven, ...]
    round: int
    steps: tuple[CalibrationSaid, ...]


@dataclass(frozen=True, slots=True)
class CalibrationById(Query[CalibrationWhole | None]):
    """Raises NotAllowed("leads-only")."""

    reader: AgentId
    calibration_id: UUID


@dataclass(frozen=True, slots=True)
class CoachingRow:
    """`done` of `actions` are done; `open` are neither done nor given up; `words` of the note."""

    coaching_id: UUID
    agent_id: AgentId
    agent_name: str
    lead: AgentId
    lead_name: str
    made_at: datetime
    opened_at: datetime | None
    review_id: UUID | None
    words: str
    actions: int
    done: int
    open: int
    next_due_at: datetime | None


@dataclass(frozen=True, slots=True)
class Coachings(Query[tuple[CoachingRow, ...]]):
    """Newest first: those for the reader, and those for agents the reader leads; or of these one agent's."""

    reader: AgentId
    agent_id: AgentId | None = None
    limit: int = 200


@dataclass(frozen=True, slots=True)
class CoachingAction:
    """`why`: the words with which it was closed."""

    follow_up_id: FollowUpId
    title: str
    due_at: datetime
    state: FollowUpState
    why: str
    closed_at: datetime | None


@dataclass(frozen=True, slots=True)
class CoachingSaid:
    at: datetime
    actor_name: str
    what: CoachingStep
    words: str


@dataclass(frozen=True, slots=True)
class CoachedContact:
    event_id: EventId
    occurred_at: datetime
    customer_id: CustomerId | None
    customer_name: str


@dataclass(frozen=True, slots=True)
class CoachingWhole:
    row: CoachingRow
    contacts: tuple[CoachedContact, ...]
    actions: tuple[CoachingAction, ...]
    steps: tuple[CoachingSaid, ...]


@dataclass(frozen=True, slots=True)
class CoachingById(Query[CoachingWhole | None]):
    """Raises NotAllowed("not-your-coaching")."""

    reader: AgentId
    coaching_id: UUID
