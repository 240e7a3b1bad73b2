"""Knows the intentions of the audit: views, scorecards, reviews, and what the agent a review is about says to it."""

from uuid import UUID

from agentdesk.domain.audit_views import Choices
from agentdesk.domain.commands import Command
from agentdesk.domain.ids import EventId
from agentdesk.domain.records import dataclass
from agentdesk.domain.reviews import MarkGiven, ReviewSource


@dataclass(frozen=True, slots=True, kw_only=True)
class SaveScorecard(Command):
    """The next version of a scorecard, as text of `domain/scorecards.py`. Only by leads and administrators."""

    spec: str


@dataclass(frozen=True, slots=True, kw_only=True)
class GiveReview(Command):
    """A lead's reading of somebody else's contact. `seed` names the draw that chose it, "" when none did."""

    review_id: UUID
    event_id: EventId
    source: ReviewSource
    card: str
    version: int
    marks: tuple[MarkGiven, ...]
    words: str = ""
    seed: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenReview(Command):
    """The agent it is about has it before them."""

    review_id: UUID


@dataclass(frozen=True, slots=True, kw_only=True)
class AnswerReview(Command):
    """Accepted, or disputed with reasons; by the agent it is about."""

    review_id: UUID
    accepts: bool
    words: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class DecideReview(Command):
    """A second lead's word on a dispute: it stands (no marks), or these marks stand instead."""

    review_id: UUID
    words: str
    marks: tuple[MarkGiven, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class SaveAuditView(Command):
    """A name for what is chosen in the filters, for oneself or for every lead."""

    view_id: UUID
    name: str
    choices: Choices
    is_shared: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class DropAuditView(Command):
    """By its owner."""

    view_id: UUID
