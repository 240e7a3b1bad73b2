"""Knows what the panes say to each other about a piece of work: which follow-up, and what is wanted of it."""

from datetime import datetime
from typing import Literal

from agentdesk.domain.ids import AgentId, CustomerId, FollowUpId, OrderId
from agentdesk.domain.kinds import FollowUpKind
from agentdesk.domain.records import dataclass
from agentdesk.services.queries import FollowUpRow, WorkRow

Verb = Literal["done", "not-done", "snooze", "hand-over", "claim"]


@dataclass(frozen=True, slots=True)
class Subject:
    """A follow-up somebody wants to do something with."""

    follow_up_id: FollowUpId
    customer_id: CustomerId | None
    kind: FollowUpKind
    title: str
    name: str
    due_at: datetime
    owner: AgentId | None
    queue: str
    claimed_by: AgentId | None
    """Who holds it, until `claim_until`."""
    version: int
    order_id: OrderId | None = None
    asked_by: AgentId | None = None
    asked_by_name: str = ""
    """Set when it is a question: who wants an answer."""
    claim_until: datetime | None = None

    def holder(self, now: datetime) -> AgentId | None:
        """Who holds it now: nobody any more when the time is over."""
        return self.claimed_by if self.claim_until is not None and self.claim_until > now else None

    @classmethod
    def of_work(cls, row: WorkRow) -> "Subject | None":
        """None for a line that is no follow-up (an unlogged contact)."""
        if row.follow_up_id is None:
            return None
        kind = row.kind or FollowUpKind.FOLLOW_UP
        return cls(
            row.follow_up_id, row.customer_id, kind, row.title, row.name, row.at, row.owner, row.queue,
            row.claimed_by, row.version, asked_by=row.asked_by, asked_by_name=row.asked_by_name,
            claim_until=row.claim_until,
        )  # fmt: skip

    @classmethod
    def of_list(cls, row: FollowUpRow) -> "Subject":
        return cls(
            row.follow_up_id, row.customer_id, row.kind, row.title, row.customer_name, row.due_at, row.owner,
            row.queue, None, row.version, asked_by=row.asked_by, asked_by_name=row.asked_by_name,
        )  # fmt: skip


@dataclass(frozen=True, slots=True)
class Wish:
    """One verb for one follow-up."""

    verb: Verb
    subject: Subject


@dataclass(frozen=True, slots=True)
class CallWish:
    """Somebody is to be called: a number as it stands on the screen, and whose it is when that is known."""

    number: str
    customer_id: CustomerId | None = None
    name: str = ""
