"""Knows the states of a mail on its way out, and which may follow which: it is never lost, and never doubled silently.

`queued → sending → body-started → accepted → done`. When the answer to the body is lost nobody can know whether it was
taken: it is `uncertain`, and only a proof (our own copy) or a person decides.
"""

from collections.abc import Mapping
from datetime import datetime, timedelta
from enum import StrEnum

from agentdesk.domain.ids import AgentId, EventId, MailboxId, OutboxId
from agentdesk.domain.records import dataclass

LEASE = timedelta(minutes=60)
"""So long one desk has a mail to itself, and once more when its body begins: longer than all time limits from there on."""
PROOF_WITHIN = timedelta(minutes=5)
"""So long our own copy may take; after it a person is asked."""
GIVEN_UP_AFTER = timedelta(days=4)
"""So long a server may put a mail off (RFC 5321, 4.5.4.1); then a person is asked."""
LARGEST = 25 * 1024 * 1024


class OutboxState(StrEnum):
    QUEUED = "queued"
    SENDING = "sending"
    BODY_STARTED = "body-started"
    ACCEPTED = "accepted"
    """The server has it; the copy in the sent folder is still to be made."""
    DONE = "done"
    UNCERTAIN = "uncertain"
    FAILED = "failed"
    CANCELLED = "cancelled"
    """Called back in time, or let go by a person."""


NEXT: Mapping[OutboxState, frozenset[OutboxState]] = {
    OutboxState.QUEUED: frozenset({OutboxState.SENDING, OutboxState.CANCELLED}),
    OutboxState.SENDING: frozenset({OutboxState.QUEUED, OutboxState.BODY_STARTED, OutboxState.FAILED}),
    OutboxState.BODY_STARTED: frozenset({
        OutboxState.ACCEPTED, OutboxState.QUEUED, OutboxState.UNCERTAIN, OutboxState.FAILED,
    }),
    OutboxState.ACCEPTED: frozenset({OutboxState.DONE, OutboxState.ACCEPTED}),  # its copy waits for room
    OutboxState.UNCERTAIN: frozenset({
        OutboxState.ACCEPTED, OutboxState.QUEUED, OutboxState.CANCELLED,
        OutboxState.UNCERTAIN,  # its proof is looked for again later
    }),
    OutboxState.FAILED: frozenset({OutboxState.QUEUED, OutboxState.CANCELLED}),
    OutboxState.DONE: frozenset(),
    OutboxState.CANCELLED: frozenset(),
}  # fmt: skip


class Reply(StrEnum):
    """What came of handing a mail over."""

    TAKEN = "taken"
    LATER = "later"
    """Not now; nothing was taken."""
    NEVER = "never"
    """Not this mail, whenever it is tried."""
    UNKNOWN = "unknown"
    """The body had begun and the answer is lost, or says nothing."""


@dataclass(frozen=True, slots=True)
class Answer:
    """`code` is a word for the screen; `said` what the server wrote, for the curious."""

    reply: Reply
    code: str = ""
    said: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class OutMail:
    """A mail as it was fixed at the click: these bytes, this Message-ID, these recipients (blind ones too)."""

    outbox_id: OutboxId
    mailbox_id: MailboxId
    message_id: str
    """With its angle brackets."""
    sender: str
    recipients: tuple[str, ...]
    raw: bytes
    state: OutboxState
    agent_id: AgentId
    event_id: EventId
    tries: int = 0
    next_at: datetime
    lease_until: datetime | None = None
    uncertain_at: datetime | None = None
    """Since when it is in doubt: nobody can tell whether it arrived, or it is put off again and again."""
    why: str = ""
    said: str = ""


def look_again(uncertain_for: timedelta) -> timedelta:
    """How long until a proof is looked for again: half of what it has been missing for, 15 s at least, an hour at most."""
    return min(max(uncertain_for / 2, timedelta(seconds=15)), timedelta(hours=1))


def wait_after(tries: int) -> timedelta:
    """How long the next try waits: 15 s, doubled each time, an hour at most."""
    return timedelta(seconds=min(15 * 2 ** min(max(tries - 1, 0), 10), 3600))
