"""Knows who coaches whom: a lead's note for one agent, what was agreed as tasks of theirs, and what both say to it.

A task is a follow-up without a customer and without a card: it stands in the agent's queue, reminds, is snoozed and
closed as any other, but it is nobody else's and on no timeline.
"""

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from agentdesk.domain.coachings import LONGEST, LONGEST_ACTION, MOST_ACTIONS, MOST_CONTACTS, CoachingStep
from agentdesk.domain.commands import Command
from agentdesk.domain.commands_calibration import AgreedAction, AnswerCoaching, Coach, OpenCoaching
from agentdesk.domain.errors import NotAllowed, Refused
from agentdesk.domain.followups import derive_due
from agentdesk.domain.kinds import Channel, FollowUpKind
from agentdesk.domain.privacy import mask
from agentdesk.services import followups, touched
from agentdesk.services.leads import leads_over, must_lead
from agentdesk.services.notes import contact_of
from agentdesk.services.ports import UnitOfWork

NOUN = "coachings"
_CONTACTS = frozenset(channel.event_kind for channel in Channel)
Row = Mapping[str, Any]


def coach(uow: UnitOfWork, command: Coach) -> tuple[str, ...]:
    """Raises NotAllowed("leads-only", "not-your-agent") and Refused("coaching-words", "coaching-action", "too-long",
    "no-such-contact", "unknown-review").
    """
    must_lead(uow, command.actor)
    if command.agent_id == command.actor or not leads_over(uow, command.actor, command.agent_id):
        raise NotAllowed("not-your-agent")
    if not command.words.strip():
        raise Refused("coaching-words")
    if len(command.actions) > MOST_ACTIONS or len(command.contacts) > MOST_CONTACTS:
        raise Refused("too-long")
    _check_about(uow, command)
    is_new = uow.rows.insert("coaching", id=command.coaching_id, agent_id=command.agent_id, lead=command.actor,
                             made_at=command.at, review_id=command.review_id)  # fmt: skip
    if not is_new:
        return ()
    for event_id in dict.fromkeys(command.contacts):
        uow.rows.insert("coaching_contact", coaching_id=command.coaching_id, event_id=event_id)
    for action in command.actions:
        _task(uow, command, action)
    return (*_step(uow, command, command.coaching_id, CoachingStep.GIVEN, command.words), touched.WORK)


def open_coaching(uow: UnitOfWork, command: OpenCoaching) -> tuple[str, ...]:
    """Raises NotAllowed("not-your-coaching"); one that was opened before stays as it is."""
    row = _row(uow, command.coaching_id)
    if row["agent_id"] != command.actor:
        raise NotAllowed("not-your-coaching")
    if not uow.rows.update("coaching", {"id": row["id"], "opened_at": None}, opened_at=command.at):
        return ()
    return _step(uow, command, row["id"], CoachingStep.OPENED, "")


def answer(uow: UnitOfWork, command: AnswerCoaching) -> tuple[str, ...]:
    """Raises NotAllowed("not-your-coaching") and Refused("coaching-words")."""
    row = _row(uow, command.coaching_id)
    if command.actor != row["agent_id"] and not leads_over(uow, command.actor, row["agent_id"]):
        raise NotAllowed("not-your-coaching")
    if not command.words.strip():
        raise Refused("coaching-words")
    return _step(uow, command, row["id"], CoachingStep.SAID, command.words)


def _check_about(uow: UnitOfWork, command: Coach) -> None:
    for event_id in command.contacts:
        contact = uow.events.get(event_id)
        if contact is None or contact.kind not in _CONTACTS or contact_of(uow, contact) != command.agent_id:
            raise Refused("no-such-contact")
    if command.review_id is not None:
        review = uow.rows.one("review", id=command.review_id)
        if review is None or review["agent_id"] != command.agent_id:
            raise Refused("unknown-review")


def _task(uow: UnitOfWork, command: Coach, action: AgreedAction) -> None:
    if not action.title.strip() or len(action.title) > LONGEST_ACTION:
        raise Refused("coaching-action")
    is_new = uow.rows.insert(
        "follow_up", id=action.follow_up_id, customer_id=None, kind=FollowUpKind.FOLLOW_UP.value,
        title=mask(action.title.strip()), due_at=derive_due(action.local_due, action.zone), local_due=action.local_due,
        zone=action.zone, owner=command.agent_id, coaching_id=command.coaching_id, created_at=command.at,
    )  # fmt: skip
    if is_new:
        followups.step(uow, command, action.follow_up_id, "scheduled")


def _row(uow: UnitOfWork, coaching_id: UUID) -> Row:
    row: Row = touched.need(uow.rows.one("coaching", id=coaching_id), "unknown-coaching")
    return row


def _step(uow: UnitOfWork, command: Command, coaching_id: UUID, what: CoachingStep, words: str) -> tuple[str, ...]:
    if len(words) > LONGEST:
        raise Refused("too-long")
    uow.rows.insert("coaching_step", id=command.command_id, coaching_id=coaching_id, actor=command.actor, at=command.at,
                    what=what.value, words=mask(words))  # fmt: skip
    return f"coaching:{coaching_id}", NOUN
