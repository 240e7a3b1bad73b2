"""Knows what a conversation by mail is: who waits in it since when, whose it is, and by when it should be answered."""

from collections.abc import Iterable
from datetime import datetime, timedelta
from enum import StrEnum

from agentdesk.domain.hours import BusinessHours
from agentdesk.domain.ids import AgentId
from agentdesk.domain.records import dataclass

LEASE = timedelta(minutes=30)
"""So long without a word typed a claimed conversation stays with its agent; then it is everybody's again."""
FRESH = timedelta(days=7)
"""A mail older than this when it comes in (a mailbox seen for the first time) does not wait for an answer."""
SOON_PART = 0.75
"""This part of the time to answer gone, the queue says so in amber."""


class ThreadState(StrEnum):
    OPEN = "open"
    CLOSED = "closed"


class PersonDoes(StrEnum):
    """What a colleague does with a conversation right now."""

    READING = "reading"
    WRITING = "writing"


@dataclass(frozen=True, slots=True)
class Holding:
    """Whose a conversation is. Without an end it was given to them; with one they took it for so long."""

    owner: AgentId | None
    until: datetime | None

    def holder(self, now: datetime) -> AgentId | None:
        """None when it is everybody's, also because the time is over."""
        return self.owner if self.until is None or self.until > now else None


@dataclass(frozen=True, slots=True)
class MailTarget:
    """A time to answer of its own. `mailbox` is an address, `reason` a code; "" fits every one."""

    mailbox: str
    reason: str
    minutes: int


def minutes_for(targets: Iterable[MailTarget], mailbox: str, reason: str, usual: int) -> int:
    """Of the targets that fit the closest: one for a reason before one for a mailbox, one for both before either."""
    fitting = (
        each for each in targets
        if each.mailbox.lower() in {"", mailbox.lower()} and each.reason in {"", reason}
    )  # fmt: skip
    best = max(fitting, key=lambda each: (bool(each.reason), bool(each.mailbox)), default=None)
    return usual if best is None else best.minutes


def due_for(at: datetime, target: timedelta, hours: BusinessHours) -> datetime:
    """By when a mail that came then should be answered: so much open time later."""
    return hours.after_open(at, target)


def is_soon(asked_at: datetime, due_at: datetime, now: datetime) -> bool:
    """Three quarters of the time are gone."""
    return now >= asked_at + (due_at - asked_at) * SOON_PART
