"""Knows which words of an interaction count now, and how they are corrected: a new revision, the old text stays."""

import json
from collections.abc import Mapping
from datetime import datetime
from typing import Any
from uuid import UUID

from agentdesk.domain.clock import to_us
from agentdesk.domain.commands import Command, ReviseNote
from agentdesk.domain.errors import Conflict
from agentdesk.domain.ids import SYSTEM_AGENT, AgentId, CustomerId, EventId
from agentdesk.domain.interactions import WITHDRAWN
from agentdesk.domain.kinds import EventKind
from agentdesk.domain.privacy import mask
from agentdesk.domain.records import dataclass
from agentdesk.services import touched
from agentdesk.services.ports import EventFacts, NewEvent, UnitOfWork


@dataclass(frozen=True, slots=True)
class Standing:
    """An interaction as it stands now: where, with which words, and what its newest log says."""

    facts: EventFacts
    customer_id: CustomerId | None
    latest_id: EventId | None
    """The newest LOG or REVISION; None when the row itself is all there is."""
    revisions: int
    subject: str
    body: str
    outcome: str
    reason: str
    restricted: bool = False
    """For the team of whoever wrote it; what is said of it later stays so."""

    @property
    def event_id(self) -> EventId:
        return self.facts.event_id


def standing(uow: UnitOfWork, event_id: EventId, known: EventFacts | None = None) -> Standing:
    """Raises Refused("unknown-interaction"). A row that stands without its customer now is followed there."""
    facts: EventFacts = known or touched.need(uow.events.get(event_id), "unknown-interaction", event_id=event_id)
    if facts.withdrawn:
        copies = [each for each in uow.events.about(event_id) if _is_card(each) and not each.withdrawn]
        if copies:
            return standing(uow, copies[-1].event_id)
    head = head_of(uow, event_id)
    latest_id = head.get("latest_id")
    latest = uow.events.get(latest_id) if latest_id else None
    row = uow.rows.one("event", id=latest_id or event_id) or {}
    return Standing(
        facts=facts,
        customer_id=head.get("moved_to") or facts.customer_id,
        latest_id=latest_id,
        revisions=int(head.get("revisions") or 0),
        subject=(latest or facts).subject,
        body=(latest or facts).body,
        outcome=str(row.get("outcome") or ""),
        reason=str(row.get("reason") or ""),
        restricted=bool(row.get("restricted")),
    )


def revise(uow: UnitOfWork, command: ReviseNote) -> tuple[str, ...]:
    """Raises Conflict("revision") when someone corrected it meanwhile; both texts go along."""
    now = standing(uow, command.interaction_id)
    if now.latest_id == command.revision_id:
        return ()
    if now.revisions != command.base_revision:
        raise Conflict("revision", theirs=now.body, mine=command.note, revision=now.revisions)
    return append_revision(
        uow, command, now, command.revision_id, command.subject, command.note, why=command.why.strip()
    )


def add_to_note(uow: UnitOfWork, command: Command, event_id: EventId, answer: str) -> tuple[str, ...]:
    """A colleague's answer comes back under the note, as a revision in the colleague's name."""
    if uow.events.get(event_id) is None:
        return ()
    now = standing(uow, event_id)
    agent = uow.rows.one("agent", id=command.actor)
    said = f"↳ {agent['name'] if agent else command.actor}: {answer}"
    body = f"{now.body}\n\n{said}" if now.body else said
    revision_id = EventId(touched.derived(command.command_id, "answer"))
    return append_revision(uow, command, now, revision_id, now.subject, body)


def append_revision(
    uow: UnitOfWork, command: Command, now: Standing, revision_id: EventId, subject: str, note: str, *, why: str = ""
) -> tuple[str, ...]:
    """New words count from now on; `why` stands in the history."""
    uow.events.append(
        NewEvent(
            event_id=revision_id,
            customer_id=now.customer_id,
            kind=EventKind.REVISION,
            occurred_at=command.at,
            agent_id=command.actor,
            team_id=uow.agent_team(command.actor),
            outcome=now.outcome,
            reason=now.reason,
            about_id=now.event_id,
            restricted=now.restricted,
            subject=mask(subject),
            body=mask(note),
            detail={"revised_why": mask(why)} if why else None,
        )
    )
    set_head(uow, now.event_id, latest_id=revision_id, revisions=now.revisions + 1)
    return touched.customer(now.customer_id)


def take_off(
    uow: UnitOfWork, event_id: EventId, retraction_id: EventId, *, customer_id: CustomerId | None, at: datetime,
    actor: AgentId, reason: str = "",
) -> tuple[str, ...]:  # fmt: skip
    """A row leaves its timeline; that it did, and why, stays. What it touched."""
    uow.events.append(
        NewEvent(
            event_id=retraction_id,
            customer_id=customer_id,
            kind=EventKind.RETRACTION,
            occurred_at=at,
            agent_id=actor,
            team_id=uow.agent_team(actor),
            about_id=event_id,
            outcome=WITHDRAWN if reason.strip() else "",
            body=mask(reason.strip()),
        )
    )
    uow.events.withdraw(event_id, retraction_id)
    return touched.customer(customer_id)


def head_of(uow: UnitOfWork, event_id: UUID) -> Mapping[str, Any]:
    return uow.rows.one("event_head", event_id=event_id) or {}


def set_head(uow: UnitOfWork, event_id: UUID, **values: object) -> None:
    """What has become of a row since it was written."""
    if not uow.rows.update("event_head", {"event_id": event_id}, **values):
        uow.rows.insert("event_head", event_id=event_id, **values)


def contact_of(uow: UnitOfWork, facts: EventFacts) -> AgentId:
    """Whose contact it is: of what came by itself, whoever logged it first."""
    if facts.agent_id != SYSTEM_AGENT:
        return facts.agent_id
    logged_by = head_of(uow, facts.event_id).get("logged_by")
    return SYSTEM_AGENT if logged_by is None else AgentId(int(logged_by))


def is_contact_of(uow: UnitOfWork, facts: EventFacts, by: AgentId | None) -> None:
    """What came by itself is this agent's contact now; None: nobody's again."""
    if facts.agent_id == SYSTEM_AGENT:
        team = None if by is None else uow.agent_team(by)
        came_at = None if by is None else to_us(facts.occurred_at)
        set_head(uow, facts.event_id, logged_by=by, logged_team=team, came_at=came_at)


def stand_with(uow: UnitOfWork, event_id: UUID, customer_id: CustomerId | None) -> None:
    """Back where it was written it is not moved any more: it would stand there twice, and leave a stub of itself."""
    row = uow.rows.one("event", id=event_id)
    home = row["customer_id"] if row is not None else None
    set_head(uow, event_id, moved_to=None if customer_id == home else customer_id)


def detail_of(uow: UnitOfWork, event_id: UUID) -> dict[str, str]:
    """What a row's kind keeps beside its words; empty when it was erased."""
    row = uow.rows.one("event", id=event_id)
    text = uow.rows.one("event_text", event_rid=row["rid"]) if row else None
    detail = json.loads(str(text["detail"])) if text and text["detail"] else {}
    return {str(key): str(value) for key, value in detail.items()}


def erase_words(uow: UnitOfWork, event_id: UUID) -> None:
    """Words and salt go, what proves the row stays."""
    row = uow.rows.one("event", id=event_id)
    if row is not None:
        uow.rows.update("event_text", {"event_rid": row["rid"]}, subject="", body="", detail="", salt=b"")


def _is_card(each: EventFacts) -> bool:
    return each.kind < EventKind.LOG
