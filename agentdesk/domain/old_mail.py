"""Knows what comes of taking in mail that was kept elsewhere: how far it is, what went where, and why something did not."""

from dataclasses import field
from datetime import datetime
from enum import StrEnum
from pathlib import Path

from agentdesk.domain.events import Event
from agentdesk.domain.import_runs import RunState
from agentdesk.domain.records import dataclass


class NotTaken(StrEnum):
    EMPTY = "empty"
    NOT_A_MAIL = "not-a-mail"
    UNREADABLE = "unreadable"
    NO_DATE = "no-date"
    """Neither its head nor its file says when it was written or came."""
    TOO_LARGE = "too-large"
    NOT_WRITTEN = "not-written"
    """The workspace would not take it."""
    FILE = "file"
    """The file cannot be read."""


@dataclass(frozen=True, slots=True)
class FoundMail:
    """One mail of a file, whole. `number` counts from 1 within the file; `reason` says why there are no bytes."""

    path: Path
    number: int
    raw: bytes
    kept_at: datetime | None = None
    """When it came, as the file or the servers on its way say; aware UTC."""
    reason: NotTaken | None = None
    passed_bytes: int = 0
    """Of all files, up to the end of this mail."""


@dataclass(frozen=True, slots=True)
class LeftOut:
    path: Path
    number: int
    reason: NotTaken
    message_id: str = ""


@dataclass(slots=True)
class OldMailTally:
    """So far. `read` = `new` + `known` + `left_out`."""

    read: int = 0
    new: int = 0
    known: int = 0
    """Here already, by an import before or from the mailbox itself."""
    on_timelines: int = 0
    """Of the new ones; and of known ones whose customer was not here before."""
    without_customer: int = 0
    apart: int = 0
    """Lists and junk: kept, on no timeline."""
    left_out: int = 0
    passed_bytes: int = 0
    reasons: dict[NotTaken, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class OldMailRun:
    """An import of old mail as the screen follows it. `code` with `facts`: why it did not go to its end."""

    mailbox: str
    state: RunState = RunState.RUNNING
    passed_bytes: int = 0
    total_bytes: int = 0
    read: int = 0
    new: int = 0
    on_timelines: int = 0
    left_out: int = 0
    rejects: str = ""
    code: str = ""
    facts: tuple[tuple[str, str], ...] = ()
    stopping: bool = False


@dataclass(frozen=True, slots=True)
class OldMailChanged(Event):
    """It is further, or over; None: there is none."""

    run: OldMailRun | None
