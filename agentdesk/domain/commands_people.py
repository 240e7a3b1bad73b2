"""Knows the intentions about colleagues: who sits at which extension, which queues there are, and a call that is passed on.

What somebody does at the moment is none of them: a command stays in the ledger for good, presence must not.
"""

from datetime import datetime
from enum import StrEnum
from uuid import UUID

from agentdesk.domain.commands import Command
from agentdesk.domain.ids import AgentId, CustomerId, EventId
from agentdesk.domain.records import dataclass


class HandedAs(StrEnum):
    TRANSFER = "transfer"
    CONSULT = "consult"
    """The colleague is asked first, while the customer waits."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SetExtensions(Command):
    """Every extension of somebody, in order; one's own, or an administrator for everybody."""

    agent_id: AgentId
    numbers: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class SetQueue(Command):
    """A queue and how it is called. Only by administrators."""

    queue_id: UUID
    name: str
    number: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RemoveQueue(Command):
    queue_id: UUID


@dataclass(frozen=True, slots=True, kw_only=True)
class HandCall(Command):
    """What the colleague a call goes to shall see while it rings: whose call it is and what is known so far.

    To a person or a queue of the directory, never to a mere number. Used once, gone after some minutes.
    """

    handed_id: UUID
    way: HandedAs
    to_agent: AgentId | None
    queue_id: UUID | None
    interaction_id: EventId
    """The contact as it began, however often it was passed on."""
    started_at: datetime
    """Identity questions since then belong to it."""
    customer_id: CustomerId | None
    number: str
    """Of the customer, as the first phone showed it; "" when withheld."""
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class JoinCall(Command):
    """A call that rings here is another leg of a colleague's contact."""

    handed_id: UUID
    interaction_id: EventId
    """Of this leg."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TakeHandedCall(Command):
    """It was answered here: nobody else sees its words any more."""

    handed_id: UUID


@dataclass(frozen=True, slots=True, kw_only=True)
class WithdrawHandedCall(Command):
    """The call did not go to the colleague after all."""

    handed_id: UUID
