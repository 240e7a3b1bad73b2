"""Knows a contact to be reviewed, its note and what was said of it, for tests of the screens of reviewing."""

from dataclasses import replace
from datetime import timedelta
from typing import Any
from uuid import UUID

from agentdesk.domain.ids import AgentId, CustomerId, EventId
from agentdesk.domain.kinds import Channel, Direction
from agentdesk.domain.reviews import MarkGiven, ReviewSource, ReviewState
from agentdesk.domain.scorecards import score
from agentdesk.domain.scorecards_begin import SCORECARDS
from agentdesk.services.queries import CustomerById, RevisionRow, Revisions
from agentdesk.services.queries_audit import AuditRow, ReviewRow, ReviewStep, ReviewWhole, Scorecards
from agentdesk.services.queries_calibration import Calibrations
from agentdesk.services.queries_reviews import ReviewOfContact
from tests.helpers.screen import NOON, Stage
from tests.helpers.work import JOOST, ME, an_id

CALL = next(card for card in SCORECARDS if card.card == "call-en")
NOTE = "Wants her money back. Calls back on Thursday if the parcel was not fetched."
THEN = NOON - timedelta(hours=2)


def a_contact(n: int = 1, **other: Any) -> AuditRow:
    row = AuditRow(
        event_id=EventId(an_id(n)), customer_id=CustomerId(an_id(500 + n)), customer_name="Els Vermeulen",
        agent_id=JOOST, agent_name="Joost Bakker", channel=Channel.CALL, direction=Direction.IN, occurred_at=THEN,
        lasted=timedelta(seconds=560), outcome="resolved", reason="return", note_length=len(NOTE), revisions=0,
        is_withdrawn=False, is_restricted=False, ces=None, has_complaint=False, is_revised_late=False, review_id=None,
        score=None, review_state=None,
    )  # fmt: skip
    return replace(row, **other)


def marks(opening: int | None = None, identity: int = 1, question: int = 3, step: int = 2) -> tuple[MarkGiven, ...]:
    return (
        MarkGiven("opening", opening), MarkGiven("identity", identity), MarkGiven("question", question),
        MarkGiven("next-step", step, "No day was named", 22, 44), MarkGiven("promise", 1), MarkGiven("tone", None),
    )  # fmt: skip


def a_review(
    row: AuditRow, state: ReviewState = ReviewState.GIVEN, *, reviewer: AgentId = ME, name: str = "Mai Nguyễn",
    decided: tuple[MarkGiven, ...] = (), agent: AgentId = JOOST,
) -> ReviewWhole:  # fmt: skip
    given = marks()
    value = score(CALL, {each.key: each.mark for each in decided or given}, was_heard=False).value
    line = ReviewRow(
        UUID(int=row.event_id.int + 1), row.event_id, agent, row.agent_name, reviewer, name, ReviewSource.SAMPLE, state,
        value, NOON - timedelta(hours=1), row.occurred_at, "week 47",
    )  # fmt: skip
    steps = [ReviewStep(line.made_at, name, ReviewState.GIVEN, "Calm all the time. Name the day next time.")]
    if state not in {ReviewState.GIVEN, ReviewState.OPENED, ReviewState.ACCEPTED}:
        steps.append(ReviewStep(NOON, row.agent_name, ReviewState.DISPUTED, "I did say: Thursday."))
    if state in {ReviewState.UPHELD, ReviewState.CHANGED}:
        steps.append(ReviewStep(NOON, "Sara de Wit", state, "The note says Thursday."))
    return ReviewWhole(line, CALL, given, decided, tuple(steps))


def set_scene(stage: Stage, review: ReviewWhole | None = None) -> None:
    """One note, the cards a workspace begins with, and perhaps a review."""
    stage.reads.answers[Revisions] = (RevisionRow(0, THEN, "Joost Bakker", "", NOTE),)
    stage.reads.answers[CustomerById] = None
    stage.reads.answers[Scorecards] = SCORECARDS
    stage.reads.answers[ReviewOfContact] = review
    stage.reads.answers[Calibrations] = ()
