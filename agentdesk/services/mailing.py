"""Knows what a person's word about a mail or a mailbox writes: sent, called back, sent again, let go."""

import base64
import binascii
import json

from agentdesk.domain.commands_mail import DecideMail, SendMail, SetMailbox
from agentdesk.domain.errors import Refused
from agentdesk.domain.ids import SYSTEM_AGENT
from agentdesk.domain.mailboxes import Mailbox, is_address
from agentdesk.domain.outbox import LARGEST, UNDO, OutboxState
from agentdesk.services import mail_keys
from agentdesk.services.directory import must_administer
from agentdesk.services.ports import UnitOfWork

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


def send(uow: UnitOfWork, command: SendMail) -> tuple[str, ...]:
    """Into the outbox, to leave when it can no longer be called back. Raises Refused."""
    box = uow.rows.one("mailbox", id=command.mailbox_id)
    if box is None or not box["active"]:
        raise Refused("unknown-mailbox")
    if Mailbox.from_json(command.mailbox_id, str(box["spec"])).pilot:
        raise Refused("mail-pilot")
    raw = _bytes_of(command)
    if not command.recipients or not all(is_address(each) for each in (command.sender, *command.recipients)):
        raise Refused("mail-recipients")
    uow.rows.insert(
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
        next_at=command.at + UNDO,
        created_at=command.at,
    )
    return (f"outbox:{command.outbox_id}",)


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
    if not uow.rows.update("outbox", was, state=to.value, next_at=command.at, why="", lease_until=None):
        raise Refused("mail-gone")
    return (f"outbox:{command.outbox_id}",)


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
