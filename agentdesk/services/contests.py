"""Knows contested notes: the customer's statement stands beside the note at once, and a lead decides within a month."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from agentdesk.domain.commands import NewFollowUp
from agentdesk.domain.commands_privacy import ContestNote, DecideContested
from agentdesk.domain.errors import Conflict, NotAllowed, Refused
from agentdesk.domain.followups import derive_due
from agentdesk.domain.hours import utc_to_wall
from agentdesk.domain.ids import EventId, FollowUpId
from agentdesk.domain.kinds import Channel, EventKind, FollowUpKind, FollowUpState
from agentdesk.domain.privacy import mask
from agentdesk.domain.redactions import LONGEST, ContestVerdict, RedactionReason, a_month_after
from agentdesk.services import followups, leads, redactions, touched
from agentdesk.services.notes import Standing, append_revision, set_head, standing
from agentdesk.services.ports import NewEvent, UnitOfWork

_CONTACTS = frozenset(channel.event_kind for channel in Channel)


def contest(uow: UnitOfWork, command: ContestNote) -> tuple[str, ...]:
    """Raises Refused("unknown-interaction", "no-such-contact", "statement-needed") and Conflict("contested-already")."""
    now = standing(uow, command.event_id)
    if now.facts.kind not in _CONTACTS:
        raise Refused("no-such-contact")
    if not command.statement.strip():
        raise Refused("statement-needed")
    if len(command.statement) > LONGEST:
        raise Refused("too-long")
    if uow.rows.one("contest", id=command.statement_id) is not None:
        return ()
    if uow.rows.one("contest", event_id=now.event_id, verdict="") is not None:
        raise Conflict("contested-already")
    _remark(uow, command, now, command.statement_id, EventKind.CONTESTED, command.statement)
    task = _task(uow, command, now)
    followups.create(
        uow, command, now.customer_id, task, event_id=EventId(touched.derived(command.statement_id, "card")),
        origin=now.event_id,
    )  # fmt: skip
    uow.rows.insert(
        "contest", id=command.statement_id, event_id=now.event_id, follow_up_id=task.follow_up_id,
        opened_at=command.at, due_at=task.due_at,
    )  # fmt: skip
    set_head(uow, now.event_id, contested_by=command.statement_id)
    return touched.once(*touched.customer(now.customer_id), *touched.follow_up(task.follow_up_id))


def decide(uow: UnitOfWork, command: DecideContested, now_at: datetime) -> tuple[str, ...]:
    """Raises NotAllowed("leads-only", "own-words"), Refused("why-needed", "not-contested") and Conflict("revision")."""
    leads.must_lead(uow, command.actor)
    now = standing(uow, command.event_id)
    if uow.events.get(command.decision_id) is not None:
        return ()
    row = touched.need(uow.rows.one("contest", event_id=now.event_id, verdict=""), "not-contested")
    if not command.words.strip():
        raise Refused("why-needed", event_id=command.event_id)
    if command.actor in _authors(uow, now) and not leads.is_alone(uow, command.actor):
        raise NotAllowed("own-words", event_id=now.event_id)
    names: tuple[str, ...] = ()
    match command.verdict:
        case ContestVerdict.REVISED:
            names = _revise(uow, command, now)
        case ContestVerdict.BLANKED:
            names = _blank(uow, command, now)
        case ContestVerdict.KEPT:
            pass
    _remark(uow, command, now, command.decision_id, EventKind.DECIDED, command.words, command.verdict)
    uow.rows.update("contest", {"id": row["id"]}, verdict=command.verdict.value, decision_id=command.decision_id,
                    decided_by=command.actor, decided_at=command.at)  # fmt: skip
    set_head(uow, now.event_id, contested_by=row["id"])  # and the search: a decision is found by nobody
    names += _close_task(uow, command, row, now_at)
    return touched.once(*names, *touched.customer(now.customer_id))


def _revise(uow: UnitOfWork, command: DecideContested, now: Standing) -> tuple[str, ...]:
    if now.revisions != command.base_revision:
        raise Conflict("revision", theirs=now.body, mine=command.note, revision=now.revisions)
    revision_id = EventId(touched.derived(command.decision_id, "revision"))
    return append_revision(uow, command, now, revision_id, command.subject, command.note, why=command.words.strip())


def _blank(uow: UnitOfWork, command: DecideContested, now: Standing) -> tuple[str, ...]:
    """Every wording goes; what the customer said about it and what was decided stay."""
    why = redactions.Why(
        command, EventId(touched.derived(command.decision_id, "redaction")), RedactionReason.CONTESTED, command.words
    )
    some = [
        each
        for each in redactions.wordings(uow, now.facts)
        if each.event_id == now.event_id or each.kind in redactions.WORDED
    ]
    return redactions.remove(uow, why, now.facts, some, whole=True)


def _authors(uow: UnitOfWork, now: Standing) -> set[int]:
    """Whoever wrote words of it. A call's facts are nobody's words."""
    return {
        each.agent_id
        for each in redactions.wordings(uow, now.facts)
        if each.kind not in {EventKind.CONTESTED, EventKind.DECIDED} and (each.body or each.subject)
    }


def _task(uow: UnitOfWork, command: ContestNote, now: Standing) -> NewFollowUp:
    zone = touched.setting(uow, "business_hours").zone
    local = a_month_after(utc_to_wall(command.at, zone))
    author = (uow.events.get(now.latest_id) or now.facts).agent_id if now.latest_id else now.facts.agent_id
    owner = leads.lead_for(uow, author)
    return NewFollowUp(
        follow_up_id=FollowUpId(touched.derived(command.statement_id, "task")),
        kind=FollowUpKind.FOLLOW_UP,
        title=command.title,
        due_at=derive_due(local, zone),
        local_due=local,
        zone=zone,
        owner=owner,
        queue="" if owner is not None else followups.team_queue(uow, author),
        reason=now.reason,
    )


def _remark(
    uow: UnitOfWork, command: ContestNote | DecideContested, now: Standing, remark_id: EventId, kind: EventKind,
    words: str, outcome: str = "",
) -> None:  # fmt: skip
    uow.events.append(
        NewEvent(
            event_id=remark_id,
            customer_id=now.customer_id,
            kind=kind,
            occurred_at=command.at,
            agent_id=command.actor,
            team_id=uow.agent_team(command.actor),
            outcome=outcome,
            about_id=now.event_id,
            restricted=now.restricted,
            body=mask(words.strip()),
        )
    )


def _close_task(
    uow: UnitOfWork, command: DecideContested, row: Mapping[str, Any], now_at: datetime
) -> tuple[str, ...]:  # fmt: skip
    task = uow.rows.one("follow_up", id=row["follow_up_id"])
    if task is not None and task["state"] == FollowUpState.OPEN:
        followups.end(uow, command, task, FollowUpState.DONE, now_at)
    return touched.follow_up(row["follow_up_id"])
