"""Knows what a question to a colleague is: `@name` in a logged note becomes work in their queue."""

from collections.abc import Iterable
from datetime import datetime
from uuid import uuid5

from agentdesk.domain.commands import AskColleague, LogInteraction, NewFollowUp
from agentdesk.domain.hours import utc_to_wall
from agentdesk.domain.ids import AgentId, CommandId, EventId, FollowUpId
from agentdesk.domain.kinds import FollowUpKind
from agentdesk.domain.mentions import Colleague, Mention, mentions_in
from agentdesk.services.queries import PersonRow

TITLE_SIGNS = 90


def colleagues_of(people: Iterable[PersonRow], me: AgentId) -> tuple[Colleague, ...]:
    """Whom I can ask: everybody who works here but me."""
    return tuple(
        Colleague(each.agent_id, each.name, each.login) for each in people if each.active and each.agent_id != me
    )


def questions_of(log: LogInteraction, colleagues: Iterable[Colleague], zone: str) -> tuple[AskColleague, ...]:
    """One for each colleague named in the note; none without a customer, for whom the answer would be.

    Ids come from the log's: said again after a crash, each is asked once.
    """
    if log.customer_id is None:
        return ()
    return tuple(_question(log, each, zone, log.at) for each in mentions_in(log.note, colleagues))


def _question(log: LogInteraction, mention: Mention, zone: str, now: datetime) -> AskColleague:
    assert log.customer_id is not None
    whom = mention.colleague.agent_id
    return AskColleague(
        command_id=CommandId(uuid5(log.command_id, f"ask/{whom}")),
        actor=log.actor,
        at=now,
        follow_up=NewFollowUp(
            follow_up_id=FollowUpId(uuid5(log.log_id, f"ask/{whom}")),
            kind=FollowUpKind.FOLLOW_UP,
            title=_short(mention.question),
            due_at=now,
            local_due=utc_to_wall(now, zone),
            zone=zone,
            owner=whom,
            reason=log.reason,
        ),
        customer_id=log.customer_id,
        interaction_id=log.interaction_id,
        event_id=EventId(uuid5(log.log_id, f"ask/{whom}/card")),
        question=mention.question,
    )


def _short(question: str) -> str:
    return question if len(question) <= TITLE_SIGNS else f"{question[: TITLE_SIGNS - 1].rstrip()}…"
