"""Knows what is done with a conversation: taken, given, put off, closed, told whose it is; two agents never both hold it."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any
from uuid import UUID

from agentdesk.domain.commands import AttachContactPoint, MoveInteraction
from agentdesk.domain.commands_mail import (
    AttachThread,
    ClaimThread,
    CloseThread,
    HandOverThread,
    LetGoThread,
    ReopenThread,
    SnoozeThread,
)
from agentdesk.domain.errors import Conflict
from agentdesk.domain.ids import AgentId, CommandId, EventId, ThreadId
from agentdesk.domain.kinds import ContactPointKind
from agentdesk.domain.mail_threads import Holding, ThreadState
from agentdesk.domain.privacy import mask
from agentdesk.services import corrections, customers, mail_whose, touched
from agentdesk.services.ports import UnitOfWork

AS_READ = ("id", "version", "owner", "claim_until")
"""While these are as they were read nobody else has written, claimed or closed it meanwhile."""


def names_of(thread_id: UUID) -> tuple[str, ...]:
    """What a change of it touches: itself and the queue."""
    return (f"thread:{thread_id}", touched.WORK)


def claim(uow: UnitOfWork, command: ClaimThread, now: datetime) -> tuple[str, ...]:
    """Raises Conflict("thread-claimed", theirs=name) while another holds it; being given away is no holding of theirs."""
    row = needed(uow, command.thread_id)
    holder = Holding(row["owner"], row["claim_until"]).holder(now)
    if holder is not None and holder != command.actor and row["claim_until"] is not None:
        raise Conflict("thread-claimed", theirs=_name_of(uow, holder))
    keeps = holder == command.actor and row["claim_until"] is None  # given to them: it has no end
    return put(uow, row, owner=command.actor, claim_until=None if keeps else command.until)


def let_go(uow: UnitOfWork, command: LetGoThread) -> tuple[str, ...]:
    """Only whoever holds it."""
    row = needed(uow, command.thread_id)
    if row["owner"] != command.actor:
        return ()
    return put(uow, row, owner=None, claim_until=None)


def hand_over(uow: UnitOfWork, command: HandOverThread) -> tuple[str, ...]:
    """Raises Refused("unknown-agent")."""
    row = needed(uow, command.thread_id)
    if command.to_agent is not None:
        touched.need(uow.rows.one("agent", id=command.to_agent), "unknown-agent", agent_id=command.to_agent)
    return put(uow, row, owner=command.to_agent, claim_until=None, handed_words=mask(command.words.strip()))


def snooze(uow: UnitOfWork, command: SnoozeThread) -> tuple[str, ...]:
    return put(uow, needed(uow, command.thread_id), snoozed_until=command.until)


def close(uow: UnitOfWork, command: CloseThread) -> tuple[str, ...]:
    """Raises Conflict("thread-moved-on") when a mail came or went since it was read; what is answered is closed already."""
    row = needed(uow, command.thread_id)
    if row["state"] == ThreadState.CLOSED.value and row["asked_at"] is None:
        return ()
    need_read(row, command.version)
    return put(uow, row, state=ThreadState.CLOSED.value, snoozed_until=None)


def reopen(uow: UnitOfWork, command: ReopenThread) -> tuple[str, ...]:
    return put(uow, needed(uow, command.thread_id), state=ThreadState.OPEN.value)


def attach(uow: UnitOfWork, command: AttachThread) -> tuple[str, ...]:
    """Its mails that stand with nobody are moved; raises Refused("unknown-customer")."""
    row = needed(uow, command.thread_id)
    touched.need_customer(uow, command.customer_id)
    names = [*put(uow, row, customer_id=command.customer_id, suggested_id=None, suggested_why="")]
    for mail in uow.rows.all("mail", thread_id=command.thread_id):
        event_id = mail["event_id"]
        facts = uow.events.get(EventId(event_id)) if isinstance(event_id, UUID) else None
        if facts is not None and facts.customer_id is None:
            names += corrections.move(uow, _move(command, facts.event_id))
    if command.keep_address:
        address = _sender_of(uow, row)
        if address:
            names += customers.attach(uow, _point(command, address))
    return touched.once(*names, *touched.customer(None))


def need_read(row: Mapping[str, Any], version: int) -> None:
    """Raises Conflict("thread-moved-on") when the agent had not seen all of it."""
    if row["version"] != version:
        raise Conflict("thread-moved-on", theirs=str(row["version"]), mine=str(version))


def needed(uow: UnitOfWork, thread_id: ThreadId) -> Mapping[str, Any]:
    found: Mapping[str, Any] = touched.need(
        uow.rows.one("mail_thread", id=thread_id), "unknown-thread", thread_id=thread_id
    )
    return found


def put(uow: UnitOfWork, row: Mapping[str, Any], **values: object) -> tuple[str, ...]:
    """Raises Conflict when another desk did something with it between our reading and our writing."""
    if not uow.rows.update("mail_thread", {name: row[name] for name in AS_READ}, **values):
        now = needed(uow, row["id"])
        held = now["owner"] not in {None, row["owner"]}
        raise Conflict(
            "thread-claimed" if held else "thread-moved-on", theirs=_name_of(uow, now["owner"]) if held else ""
        )
    return names_of(row["id"])


def _name_of(uow: UnitOfWork, agent_id: AgentId) -> str:
    found = uow.rows.one("agent", id=agent_id)
    return str(found["name"]) if found else ""


def _sender_of(uow: UnitOfWork, row: Mapping[str, Any]) -> str:
    """Who asks in the newest mail from outside; "" for a colleague, who is no customer."""
    address = mail_whose.asking_address(uow, row["newest_in"]) if row["newest_in"] else ""
    return "" if mail_whose.our_side(uow).is_ours(address) else address


def _move(command: AttachThread, event_id: EventId) -> MoveInteraction:
    return MoveInteraction(
        command_id=CommandId(touched.derived(command.command_id, str(event_id))), actor=command.actor, at=command.at,
        interaction_id=event_id, moved_id=EventId(touched.derived(event_id, "attached", str(command.command_id))),
        customer_id=command.customer_id,
    )  # fmt: skip


def _point(command: AttachThread, address: str) -> AttachContactPoint:
    return AttachContactPoint(
        command_id=CommandId(touched.derived(command.command_id, "address")), actor=command.actor, at=command.at,
        customer_id=command.customer_id, contact_point_id=command.contact_point_id, kind=ContactPointKind.EMAIL,
        raw=address, normalised=address.lower(),
    )  # fmt: skip
