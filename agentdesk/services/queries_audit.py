"""Knows what a team lead asks about interactions: which there were, and what about them may want reading."""

from datetime import datetime, timedelta
from uuid import UUID

from agentdesk.domain.audit_views import AuditView
from agentdesk.domain.ids import AgentId, CustomerId, EventId, TeamId
from agentdesk.domain.kinds import LETTERS, Channel, Direction
from agentdesk.domain.records import dataclass
from agentdesk.domain.reviews import MarkGiven, ReviewSource, ReviewState
from agentdesk.domain.sampling import SHORT_NOTE
from agentdesk.domain.scorecards import Scorecard
from agentdesk.services.queries_base import Query

MOST_WITH_WORDS = 2_000
MOST_COUNTED = 10_000
MOST_SUMMED = 1_000


@dataclass(frozen=True, slots=True, kw_only=True)
class AuditFilter:
    """What is None, empty or False leaves out nothing. `until` itself is outside the period."""

    since: datetime
    until: datetime
    agent_id: AgentId | None = None
    team_id: TeamId | None = None
    customer_id: CustomerId | None = None
    channel: Channel | None = None
    direction: Direction | None = None
    outcome: str = ""
    reason: str = ""
    at_least: timedelta | None = None
    """Contacts that lasted so long or longer."""
    at_most: timedelta | None = None
    """So long or less; one without a length is not short."""
    ces_up_to: int | None = None
    only_complaints: bool = False
    only_broken_promises: bool = False
    """A promise that was given in it was broken."""
    only_contested: bool = False
    """The customer contests the note, and nobody has decided yet."""
    only_redacted: bool = False
    """Words of it were removed for privacy."""
    only_late_revisions: bool = False
    only_unreviewed: bool = False
    note_below: int | None = None
    """Notes of fewer signs than this; none at all is one of 0. A letter that went out needs none."""
    words: str = ""
    """Words that stand in the note; the last may be the beginning of one. Of very common words the `MOST_WITH_WORDS`
    newest notes of the period are looked at."""


@dataclass(frozen=True, slots=True)
class AuditRow:
    """One interaction: its facts, never its words. Withdrawn ones are here too, though no timeline shows them."""

    event_id: EventId
    customer_id: CustomerId | None
    customer_name: str
    agent_id: AgentId
    agent_name: str
    channel: Channel
    direction: Direction
    occurred_at: datetime
    lasted: timedelta
    outcome: str
    reason: str
    note_length: int
    revisions: int
    is_withdrawn: bool
    is_restricted: bool
    ces: int | None
    has_complaint: bool
    is_revised_late: bool
    review_id: UUID | None
    score: int | None
    review_state: ReviewState | None
    has_broken_promise: bool = False
    is_contested: bool = False
    """Nobody has decided about it yet."""
    is_redacted: bool = False

    @property
    def needs_note(self) -> bool:
        """A letter that went out says itself what was said; what was logged beside it may be short, but need not be."""
        is_own_letter = self.channel.event_kind in LETTERS and self.direction is Direction.OUT
        return not (is_own_letter and self.note_length == 0)

    @property
    def has_short_note(self) -> bool:
        return self.note_length < SHORT_NOTE and self.needs_note


AuditCursor = tuple[datetime, EventId]
"""Time and id of the last row of a page: the next one begins below it."""


@dataclass(frozen=True, slots=True)
class AuditList(Query[tuple[AuditRow, ...]]):
    """Newest first. A revision is late from `late_after` on, counted from the contact's end."""

    filter: AuditFilter
    late_after: timedelta
    before: AuditCursor | None = None
    limit: int = 200


@dataclass(frozen=True, slots=True)
class ContactCells(Query[tuple[tuple[object, ...], ...]]):
    """The rows of `AuditList` bare, for many at once: the cells of `services/exports_tables.CONTACTS`, in their order."""

    filter: AuditFilter
    late_after: timedelta
    before: AuditCursor | None = None
    limit: int = 2000


@dataclass(frozen=True, slots=True)
class AuditCount(Query[int]):
    """How many there are; `most` when there are as many or more: nobody reads further than that."""

    filter: AuditFilter
    late_after: timedelta
    most: int = MOST_COUNTED


@dataclass(frozen=True, slots=True)
class ContactSums:
    """Of the newest contacts; `is_more`: there are others, so each is at least so many."""

    contacts: int
    unreviewed: int
    reviewed: int
    disputed: int
    broken: int
    """A promise that was given in it was broken."""
    contested: int
    is_more: bool


@dataclass(frozen=True, slots=True)
class AuditSums(Query[ContactSums]):
    """What about the contacts of a list may want reading, counted; `most` are looked at."""

    filter: AuditFilter
    late_after: timedelta
    most: int = MOST_SUMMED


@dataclass(frozen=True, slots=True)
class AuditNext(Query[AuditRow | None]):
    """The next contact below `beside` (`is_upward`: above) that nobody has reviewed and nobody took back.

    At the end of the list it goes on at the other one; None when nothing in the whole filter is left to review.
    """

    filter: AuditFilter
    late_after: timedelta
    beside: AuditCursor | None = None
    is_upward: bool = False
    besides: AgentId | None = None
    """Whose contacts are passed over: nobody reviews their own."""


@dataclass(frozen=True, slots=True)
class AuditPlace(Query[int]):
    """How many rows of the list stand above this one; `most` when there are as many or more."""

    filter: AuditFilter
    late_after: timedelta
    beside: AuditCursor
    most: int = MOST_COUNTED


@dataclass(frozen=True, slots=True)
class Scorecards(Query[tuple[Scorecard, ...]]):
    """The newest version of each, those a workspace begins with too; by channel, language and name."""


@dataclass(frozen=True, slots=True)
class ReviewRow:
    review_id: UUID
    event_id: EventId
    agent_id: AgentId
    agent_name: str
    reviewer: AgentId
    reviewer_name: str
    source: ReviewSource
    state: ReviewState
    score: int | None
    made_at: datetime
    occurred_at: datetime
    seed: str = ""
    """Of the draw that chose the contact."""


@dataclass(frozen=True, slots=True)
class Reviews(Query[tuple[ReviewRow, ...]]):
    """Newest first; of one agent, or of everybody; in one state, or in any."""

    since: datetime
    until: datetime
    agent_id: AgentId | None = None
    limit: int = 200
    state: ReviewState | None = None


@dataclass(frozen=True, slots=True)
class ReviewStep:
    at: datetime
    actor_name: str
    state: ReviewState
    words: str


@dataclass(frozen=True, slots=True)
class ReviewWhole:
    """`marks` as given, `decided` those of a dispute's end (else empty); `card` as it was then."""

    row: ReviewRow
    card: Scorecard
    marks: tuple[MarkGiven, ...]
    decided: tuple[MarkGiven, ...]
    steps: tuple[ReviewStep, ...]


@dataclass(frozen=True, slots=True)
class ReviewById(Query[ReviewWhole | None]):
    review_id: UUID


@dataclass(frozen=True, slots=True)
class AuditViews(Query[tuple[AuditView, ...]]):
    """This lead's own, then what the others share; by name."""

    agent_id: AgentId
