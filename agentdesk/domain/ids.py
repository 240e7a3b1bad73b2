"""Knows how a row gets its name: UUIDv7, made on the client at the click, never by a database."""

import os
import threading
import time
import uuid
from typing import NewType

CommandId = NewType("CommandId", uuid.UUID)
CustomerId = NewType("CustomerId", uuid.UUID)
ContactPointId = NewType("ContactPointId", uuid.UUID)
EventId = NewType("EventId", uuid.UUID)
"""Any row of the timeline; an interaction's id is its first event's id."""
OrderId = NewType("OrderId", uuid.UUID)
FollowUpId = NewType("FollowUpId", uuid.UUID)
CaseId = NewType("CaseId", uuid.UUID)
ComplaintId = NewType("ComplaintId", uuid.UUID)
FactId = NewType("FactId", uuid.UUID)
RuleId = NewType("RuleId", uuid.UUID)
DraftId = NewType("DraftId", uuid.UUID)
MailboxId = NewType("MailboxId", uuid.UUID)
MailId = NewType("MailId", uuid.UUID)
ThreadId = NewType("ThreadId", uuid.UUID)
OutboxId = NewType("OutboxId", uuid.UUID)
CallRef = NewType("CallRef", str)
"""A call's name at its phone; the interaction's id is made beside it when it first rings."""
AgentId = NewType("AgentId", int)
TeamId = NewType("TeamId", int)

SYSTEM_AGENT = AgentId(0)
SYSTEM_TEAM = TeamId(0)

_lock = threading.Lock()
_last = 0
_random = b""
_CHUNK = 2048


def _forget_random() -> None:
    """Two processes after a fork must not draw the same bits."""
    global _random  # noqa: PLW0603
    _random = b""


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_forget_random)


def new_uuid() -> uuid.UUID:
    """A UUIDv7 (RFC 9562 §5.7): 48 bits of Unix milliseconds, a 12-bit counter, 62 random bits.

    Ids made by one process ascend even within a millisecond and when the clock steps back.
    """
    global _last, _random  # noqa: PLW0603 one process, one clock
    with _lock:
        stamp = (time.time_ns() // 1_000_000) << 12
        _last = stamp if stamp > _last else _last + 1
        stamp = _last
        if not _random:  # in one go: each call gives the interpreter away, and a click makes many ids
            _random = os.urandom(_CHUNK)
        bits, _random = _random[:8], _random[8:]
    milliseconds, counter = stamp >> 12, stamp & 0xFFF
    tail = int.from_bytes(bits, "big") & ((1 << 62) - 1)
    return uuid.UUID(int=(milliseconds << 80) | (7 << 76) | (counter << 64) | (2 << 62) | tail)
