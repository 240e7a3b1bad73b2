"""Knows what is said about mail: mailboxes, mails on their way out, and what a person decides about them."""

from agentdesk.domain.commands import Command
from agentdesk.domain.ids import EventId, MailboxId, OutboxId
from agentdesk.domain.records import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class SetMailbox(Command):
    """A shared mailbox as JSON text, see `domain/mailboxes.py`; `active=False` leaves it."""

    mailbox_id: MailboxId
    spec: str
    active: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class SendMail(Command):
    """A mail as fixed at the click: its bytes, its Message-ID, everybody it goes to. Ten seconds later it leaves."""

    outbox_id: OutboxId
    mailbox_id: MailboxId
    interaction_id: EventId
    message_id: str
    sender: str
    recipients: tuple[str, ...]
    raw_base64: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DecideMail(Command):
    """What a person decides about a mail: call it back, send it again (the same bytes), or let it go.

    `choice`: `cancel`, `again` or `was-sent`.
    """

    outbox_id: OutboxId
    choice: str
