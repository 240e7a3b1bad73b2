"""Knows what stands apart from the inbox: called junk by an agent, and taken out again when a person wrote it after all."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any
from uuid import UUID, uuid5

from agentdesk.domain.commands_mail import MarkJunk, TakeAsPerson
from agentdesk.domain.ids import SYSTEM_AGENT, CustomerId, EventId
from agentdesk.domain.kinds import Direction, EventKind
from agentdesk.domain.mail import MailClass
from agentdesk.domain.mail_threads import ThreadState
from agentdesk.services import mail_targets, mail_whose, touched
from agentdesk.services.mail_entries import ENTRY_NAMES
from agentdesk.services.mail_threads import needed, put
from agentdesk.services.ports import NewEvent, UnitOfWork

Row = Mapping[str, Any]


def mark_junk(uow: UnitOfWork, command: MarkJunk) -> tuple[str, ...]:
    """Raises Conflict when another desk did something with it meanwhile."""
    row = needed(uow, command.thread_id)
    if not command.junk:
        return _into_the_inbox(uow, row)
    return put(
        uow, row, junk=True, state=ThreadState.CLOSED.value, apart_in=row["newest_in"], apart_at=row["last_in_at"],
        owner=None, claim_until=None,
    )  # fmt: skip


def take_as_person(uow: UnitOfWork, command: TakeAsPerson) -> tuple[str, ...]:
    """Said of what is in the inbox already it changes nothing."""
    row = needed(uow, command.thread_id)
    return _into_the_inbox(uow, row) if row["apart_at"] is not None or row["junk"] else ()


def _into_the_inbox(uow: UnitOfWork, row: Row) -> tuple[str, ...]:
    """It waits since the oldest of its mails that nobody has answered; what a filter made of them is forgotten."""
    theirs = [each for each in uow.rows.all("mail", thread_id=row["id"], is_ours=False) if each["mail_key"] is not None]
    theirs.sort(key=lambda each: (each["received_at"], each["id"]))
    names: list[str] = []
    customer_id = row["customer_id"] or _owner(uow, theirs[-1:])
    for mail in theirs:
        if mail["mail_class"] != MailClass.PERSON.value:
            event_id = mail["event_id"] or _onto_the_timeline(uow, row["mailbox_id"], customer_id, mail, names)
            uow.rows.update("mail", {"id": mail["id"]}, mail_class=MailClass.PERSON.value, event_id=event_id)
    values: dict[str, object] = {"apart_in": None, "apart_at": None, "junk": False, "state": ThreadState.OPEN.value}
    if theirs:
        asked_at = _waits_since(row, theirs)
        values |= {
            "asked_at": asked_at, "due_at": mail_targets.due_of(uow, row, asked_at), "snoozed_until": None,
            "newest_in": theirs[-1]["id"], "last_in_at": theirs[-1]["received_at"], "customer_id": customer_id,
        }  # fmt: skip
    return touched.once(*put(uow, row, **values), *names)


def _waits_since(row: Row, theirs: Sequence[Row]) -> datetime:
    if row["asked_at"] is not None:
        first: datetime = row["asked_at"]
        return min(first, row["apart_at"] or first)
    answered_at = row["last_out_at"]
    waiting = [each["received_at"] for each in theirs if answered_at is None or each["received_at"] > answered_at]
    found: datetime = min(waiting, default=theirs[-1]["received_at"])
    return found


def _onto_the_timeline(
    uow: UnitOfWork, mailbox_id: UUID, customer_id: CustomerId | None, mail: Row, names: list[str]
) -> EventId:
    """Lists and junk have no entry until somebody says that a person wrote them; its words are read in the mail itself."""
    words = uow.rows.one("mail_words", mail_id=mail["id"]) or {}
    box = uow.rows.one("mailbox", id=mailbox_id)
    event = NewEvent(
        event_id=EventId(uuid5(ENTRY_NAMES, bytes(mail["mail_key"]).hex())),
        customer_id=customer_id,
        kind=EventKind.EMAIL,
        occurred_at=mail["received_at"],
        agent_id=SYSTEM_AGENT,
        direction=Direction.IN,
        subject=str(words.get("subject", "")),
        detail={"from": str(words.get("sender", "")), "mailbox": str(box["address"]) if box else ""},
    )
    uow.events.append(event)
    names += touched.customer(event.customer_id)
    return event.event_id


def _owner(uow: UnitOfWork, newest: Sequence[Row]) -> CustomerId | None:
    """The one customer its sender's address belongs to."""
    address = mail_whose.asking_address(uow, newest[0]["id"]) if newest else ""
    return mail_whose.owner_of(uow, [address], mail_whose.our_side(uow))
