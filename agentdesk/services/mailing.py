"""Knows what a person's word about a mail or a mailbox writes: sent, called back, sent again, let go."""

import base64
import binascii
import json
from collections.abc import Mapping
from datetime import timedelta
from uuid import UUID

from agentdesk.domain.commands_mail import DecideMail, RenewMailKeys, SendMail, SetMailbox
from agentdesk.domain.errors import Refused
from agentdesk.domain.ids import SYSTEM_AGENT, EventId, ThreadId
from agentdesk.domain.kinds import Direction, EventKind
from agentdesk.domain.mailboxes import Mailbox, is_address
from agentdesk.domain.outbox import LARGEST, OutboxState
from agentdesk.domain.privacy import mask
from agentdesk.services import mail_conversations, mail_keys, notes, touched
from agentdesk.services.directory import must_administer
from agentdesk.services.ports import NewEvent, UnitOfWork

MAILBOXES = "setting:mailboxes"
_CHOICES = {
    "cancel": ({OutboxState.QUEUED, OutboxState.UNCERTAIN, OutboxState.FAILED}, OutboxState.CANCELLED),
    "again": ({OutboxState.UNCERTAIN, OutboxState.FAILED}, OutboxState.QUEUED),
    "was-sent": ({OutboxState.UNCERTAIN}, OutboxState.ACCEPTED),
}


def set_mailbox(uow: UnitOfWork, command: SetMailbox) -> tuple[str, ...]:
    """Raises NotAllowed("administrators-only"), Refused("bad-mailbox" and what `mailboxes.checked` finds)."""
    if command.actor != SYSTEM_AGENT:  # the terminal, where nobody is named
        must_administer(uow, command)
    mailbox = Mailbox.from_json(command.mailbox_id, command.spec)
    values = {"address": mailbox.address, "spec": mailbox.to_json(), "active": command.active}
    if not uow.rows.insert("mailbox", id=command.mailbox_id, **values):
        uow.rows.update("mailbox", {"id": command.mailbox_id}, **values)
    mail_keys.ensure(uow, command.at)
    return (MAILBOXES,)


def renew_keys(uow: UnitOfWork, command: RenewMailKeys) -> tuple[str, ...]:
    """Raises NotAllowed."""
    must_administer(uow, command)
    mail_keys.renew(uow, command.at)
    return (MAILBOXES,)


def send(uow: UnitOfWork, command: SendMail) -> tuple[str, ...]:
    """Into the outbox, to leave when it can no longer be called back, and onto the timeline.

    Raises Refused, and Conflict("thread-moved-on") when somebody wrote in its conversation meanwhile.
    """
    box = uow.rows.one("mailbox", id=command.mailbox_id)
    if box is None or not box["active"]:
        raise Refused("unknown-mailbox")
    if Mailbox.from_json(command.mailbox_id, str(box["spec"])).pilot:
        raise Refused("mail-pilot")
    raw = _bytes_of(command)
    if not command.recipients or not all(is_address(each) for each in (command.sender, *command.recipients)):
        raise Refused("mail-recipients")
    thread_id = command.thread_id or ThreadId(touched.derived(command.outbox_id, "thread"))
    is_new = uow.rows.insert(
        "outbox",
        id=command.outbox_id,
        mailbox_id=command.mailbox_id,
        message_id=command.message_id,
        sender=command.sender,
        recipients=json.dumps(command.recipients),
        raw=raw,
        state=OutboxState.QUEUED.value,
        agent_id=command.actor,
        event_id=command.interaction_id,
        thread_id=thread_id,
        next_at=command.at + timedelta(seconds=touched.setting(uow, "undo_s")),
        created_at=command.at,
    )
    names: tuple[str, ...] = (f"outbox:{command.outbox_id}",)
    if not is_new:
        return names
    names += mail_conversations.sent(
        uow, thread_id, command.mailbox_id, command.customer_id, command.at, command.thread_version
    )
    _on_timeline(uow, command, str(box["address"]))
    return touched.once(*names, *touched.customer(command.customer_id))


def _on_timeline(uow: UnitOfWork, command: SendMail, mailbox: str) -> None:
    if command.customer_id is not None:
        touched.need_customer(uow, command.customer_id)
    told = {"from": command.sender, "to": ", ".join(command.recipients), "mailbox": mailbox}
    uow.events.append(
        NewEvent(
            event_id=command.interaction_id,
            customer_id=command.customer_id,
            kind=EventKind.EMAIL,
            occurred_at=command.at,
            agent_id=command.actor,
            team_id=uow.agent_team(command.actor),
            direction=Direction.OUT,
            subject=mask(command.subject),
            body=mask(command.text),
            detail=told,
        )
    )


def _called_back(uow: UnitOfWork, command: DecideMail, row: Mapping[str, object]) -> tuple[str, ...]:
    """It leaves the timeline, and who asked waits again; not one that may have arrived, nor a letter of the house."""
    thread_id = row["thread_id"]
    if not isinstance(thread_id, UUID) or row["state"] == OutboxState.UNCERTAIN.value:
        return ()
    facts = uow.events.get(EventId(UUID(str(row["event_id"]))))
    names: tuple[str, ...] = ()
    if facts is not None and not facts.withdrawn:
        retraction_id = EventId(touched.derived(command.outbox_id, "called-back"))
        names = notes.take_off(
            uow, facts.event_id, retraction_id, customer_id=facts.customer_id, at=command.at, actor=command.actor
        )
    return (*names, *mail_conversations.called_back(uow, ThreadId(thread_id), command.actor))


def decide(uow: UnitOfWork, command: DecideMail) -> tuple[str, ...]:
    """Raises Refused("mail-gone") when it is on its way or decided already."""
    known = _CHOICES.get(command.choice)
    row = uow.rows.one("outbox", id=command.outbox_id)
    if known is None or row is None:
        raise Refused("unknown-mail")
    may, to = known
    if OutboxState(str(row["state"])) not in may:
        raise Refused("mail-gone", state=row["state"])
    was = {"id": command.outbox_id, "state": row["state"], "tries": row["tries"]}
    if not uow.rows.update(
        "outbox", was, state=to.value, next_at=command.at, why="", lease_until=None, uncertain_at=None
    ):
        raise Refused("mail-gone")
    back = _called_back(uow, command, row) if to is OutboxState.CANCELLED else ()
    return touched.once(f"outbox:{command.outbox_id}", *back)


def _bytes_of(command: SendMail) -> bytes:
    try:
        raw = base64.b64decode(command.raw_base64, validate=True)
    except (ValueError, binascii.Error) as error:
        raise Refused("damaged-command") from error
    if len(raw) > LARGEST:
        raise Refused("mail-too-large", most=LARGEST)
    if f"Message-ID: {command.message_id}".encode() not in raw:
        raise Refused("damaged-command")
    return raw
