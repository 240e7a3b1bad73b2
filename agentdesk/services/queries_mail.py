"""Knows what is asked about mail: conversations that wait, one of them with its mails, an original, who else is in it."""

from datetime import datetime

from agentdesk.domain.ids import AgentId, CustomerId, EventId, MailboxId, MailId, OutboxId, ThreadId
from agentdesk.domain.mail import MailClass
from agentdesk.domain.mail_elsewhere import WrittenMail
from agentdesk.domain.mail_threads import Holding, PersonDoes, ThreadState
from agentdesk.domain.mailboxes import Mailbox
from agentdesk.domain.outbox import OutboxState
from agentdesk.domain.records import dataclass
from agentdesk.services.queries_base import Query
from agentdesk.services.queries_work import WorkSection


@dataclass(frozen=True, slots=True, kw_only=True)
class ThreadRow:
    """One conversation; times are aware UTC."""

    thread_id: ThreadId
    mailbox_id: MailboxId
    mailbox_address: str
    customer_id: CustomerId | None
    name: str
    """The customer, else the sender's name or address."""
    sender: str
    """Of the newest mail from outside, as `Name <address>`."""
    subject: str
    asked_at: datetime | None
    last_in_at: datetime | None
    last_out_at: datetime | None
    due_at: datetime | None
    owner: AgentId | None
    owner_name: str
    claim_until: datetime | None
    snoozed_until: datetime | None
    handed_words: str
    state: ThreadState
    junk: bool
    version: int
    suggested_id: CustomerId | None
    suggested_name: str
    suggested_why: str
    apart_class: MailClass | None = None
    """Why it stands apart from the inbox, or its newest mail does; None for what does not."""

    def holder(self, now: datetime) -> AgentId | None:
        return Holding(self.owner, self.claim_until).holder(now)


@dataclass(frozen=True, slots=True)
class MailLine:
    """A mail of a conversation; `agent_name` for one that a colleague sent from here."""

    mail_id: MailId
    event_id: EventId | None
    is_ours: bool
    sender: str
    subject: str
    received_at: datetime
    agent_name: str
    mail_class: MailClass


@dataclass(frozen=True, slots=True)
class MailThread:
    """`mails` newest first, those whose bodies are here."""

    row: ThreadRow
    mails: tuple[MailLine, ...]


@dataclass(frozen=True, slots=True)
class Inbox(Query[tuple[ThreadRow, ...]]):
    """What waits for an answer and is this agent's or nobody's, least time left first; not what is snoozed."""

    agent_id: AgentId
    now: datetime
    limit: int = 200


@dataclass(frozen=True, slots=True)
class SetApart(Query[tuple[WorkSection, ...]]):
    """What no person seems to have written, newest first, as one section; none when there is nothing. Counted whole.

    It is no work: it stands in no `WorkQueue`, so nothing that counts what waits counts it.
    """

    limit: int = 0


@dataclass(frozen=True, slots=True)
class ThreadOf(Query[MailThread | None]):
    thread_id: ThreadId


@dataclass(frozen=True, slots=True)
class ThreadOfEvent(Query[ThreadId | None]):
    """The conversation that the mail of this row on a timeline belongs to."""

    event_id: EventId


@dataclass(frozen=True, slots=True)
class MailOfEvent(Query[MailId | None]):
    """The mail behind a row on a timeline; None when its original is not here (imported, or still on its way out)."""

    event_id: EventId


@dataclass(frozen=True, slots=True)
class MailSource(Query[bytes | None]):
    """The original, byte for byte as it came; None when only its head is here yet, or it was erased."""

    mail_id: MailId


@dataclass(frozen=True, slots=True)
class MailboxList(Query[tuple[Mailbox, ...]]):
    """Those in use, by address."""


@dataclass(frozen=True, slots=True)
class ThreadPerson:
    agent_id: AgentId
    name: str
    what: PersonDoes


@dataclass(frozen=True, slots=True)
class ThreadPeople(Query[tuple[ThreadPerson, ...]]):
    """Who else is in it now; writers first."""

    thread_id: ThreadId
    but: AgentId
    now: datetime


@dataclass(frozen=True, slots=True)
class OutboxLine:
    """A mail that did not simply go out. `why` is a code for the screen."""

    outbox_id: OutboxId
    state: OutboxState
    recipients: tuple[str, ...]
    at: datetime
    why: str
    agent_name: str
    said: str = ""
    """What the server wrote."""


@dataclass(frozen=True, slots=True)
class OutboxAsks(Query[tuple[OutboxLine, ...]]):
    """Those a person must decide, oldest first, the first twenty."""


@dataclass(frozen=True, slots=True)
class WrittenMails(Query[tuple[WrittenMail, ...]]):
    """What this agent is writing in a conversation, at whatever desk, newest first; nobody else is ever shown it.

    `thread_id` None: mails to this customer that answer nothing.
    """

    agent_id: AgentId
    thread_id: ThreadId | None
    customer_id: CustomerId | None = None
