"""Knows the intentions of calibrating and coaching: what leads say to each other, and a lead to one agent."""

from datetime import datetime
from uuid import UUID

from agentdesk.domain.commands import Command
from agentdesk.domain.ids import AgentId, EventId, FollowUpId
from agentdesk.domain.records import dataclass
from agentdesk.domain.reviews import MarkGiven


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenCalibration(Command):
    """These leads are asked to score one contact, unseen by each other."""

    calibration_id: UUID
    event_id: EventId
    card: str
    version: int
    leads: tuple[AgentId, ...]
    until: datetime
    words: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ScoreCalibration(Command):
    """One lead's marks; they stay as they are."""

    calibration_id: UUID
    marks: tuple[MarkGiven, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class CloseCalibration(Command):
    """Nobody scores any more, and everybody who leads sees the marks."""

    calibration_id: UUID
    words: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class AgreeCalibration(Command):
    """The marks all agreed on in the end. `round` counts from 1: a later one stands beside the ones before."""

    calibration_id: UUID
    round: int
    marks: tuple[MarkGiven, ...]
    words: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class AgreedAction:
    """What the agent will do; a task of theirs, due at `local_due` (naive) in `zone`."""

    follow_up_id: FollowUpId
    title: str
    local_due: datetime
    zone: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Coach(Command):
    """A lead's note of a talk with an agent they lead, with what was agreed. It may be about a review and contacts."""

    coaching_id: UUID
    agent_id: AgentId
    words: str
    actions: tuple[AgreedAction, ...] = ()
    review_id: UUID | None = None
    contacts: tuple[EventId, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenCoaching(Command):
    """The agent it is for has it before them."""

    coaching_id: UUID


@dataclass(frozen=True, slots=True, kw_only=True)
class AnswerCoaching(Command):
    """A word to it, by the agent or by whoever leads them."""

    coaching_id: UUID
    words: str
