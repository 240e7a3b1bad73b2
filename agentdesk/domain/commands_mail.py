"""Knows what is said about mail: mailboxes, mails on their way out, and what a person decides about them."""

from datetime import datetime

from agentdesk.domain.commands import Command
from agentdesk.domain.ids import AgentId, ContactPointId, CustomerId, DraftId, EventId, MailboxId, OutboxId, ThreadId
from agentdesk.domain.records import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class SetMailbox(Command):
    """A shared mailbox as JSON text, see `domain/mailboxes.py`; `active=False` leaves it."""

    mailbox_id: MailboxId
    spec: str
    active: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class RenewMailKeys(Command):
    """From now on a new key signs our tokens, see `domain/mail_tokens.py`; what the older ones signed is still read."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SendMail(Command):
    """A mail as fixed at the click: its bytes, its Message-ID, everybody it goes to. Ten seconds later it leaves.

    `interaction_id` is its row on the timeline. `thread_version` is how far the agent had read; None = they have seen
    what came meanwhile, and send all the same.
    """

    outbox_id: OutboxId
    mailbox_id: MailboxId
    interaction_id: EventId
    message_id: str
    sender: str
    recipients: tuple[str, ...]
    raw_base64: str
    customer_id: CustomerId | None = None
    thread_id: ThreadId | None = None
    thread_version: int | None = None
    subject: str = ""
    text: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class DecideMail(Command):
    """What a person decides about a mail: call it back, send it again (the same bytes), or let it go.

    `choice`: `cancel`, `again` or `was-sent`.
    """

    outbox_id: OutboxId
    choice: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ClaimThread(Command):
    """The conversation is this agent's until then; said again it lasts longer. A Conflict while another holds it."""

    thread_id: ThreadId
    until: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class LetGoThread(Command):
    """It is everybody's again."""

    thread_id: ThreadId


@dataclass(frozen=True, slots=True, kw_only=True)
class HandOverThread(Command):
    """To a colleague, with a sentence; `to_agent` None = back to everybody."""

    thread_id: ThreadId
    to_agent: AgentId | None
    words: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SnoozeThread(Command):
    """Out of the queue until then; a mail that comes meanwhile is shown and does not end it. None ends it."""

    thread_id: ThreadId
    until: datetime | None


@dataclass(frozen=True, slots=True, kw_only=True)
class CloseThread(Command):
    """Answered, or no answer is needed. `version`: what the agent had read; a newer mail is a Conflict."""

    thread_id: ThreadId
    version: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ReopenThread(Command):
    """It waits again as before it was closed."""

    thread_id: ThreadId


@dataclass(frozen=True, slots=True, kw_only=True)
class AttachThread(Command):
    """Whose it is: its mails that are nobody's go onto that timeline; `keep_address`: so will all later ones.

    `contact_point_id` names the address when it is kept.
    """

    thread_id: ThreadId
    customer_id: CustomerId
    keep_address: bool
    contact_point_id: ContactPointId


@dataclass(frozen=True, slots=True, kw_only=True)
class MarkJunk(Command):
    """No customer's: out of the queue and set apart, and back again with `junk=False`."""

    thread_id: ThreadId
    junk: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class ForgetWrittenMails(Command):
    """Answers that were sent, logged or thrown away need not be offered at another desk of their author.

    `own`: written at this desk; `taken`: those of other desks that were gone on with here, and of when they were.
    """

    own: tuple[DraftId, ...]
    taken: tuple[tuple[DraftId, datetime], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class TakeAsPerson(Command):
    """What was set apart is a person's mail after all: it waits in the inbox since it came, and stands on its timeline."""

    thread_id: ThreadId
