"""Knows whom we ask how easy it was, when we do not, and what an answer means.

Asked is who was reached, by mail, once in so many days and never in the middle of a quarrel. Nothing here depends on who
the agent is or what they would like: an agent cannot keep a customer from being asked.
"""

import hashlib
import re
from datetime import datetime, timedelta
from enum import StrEnum

from agentdesk.domain.interactions import Outcome
from agentdesk.domain.kinds import Channel
from agentdesk.domain.records import dataclass

CHANNELS: tuple[str, ...] = (Channel.CALL.value, Channel.EMAIL.value, Channel.CHAT.value, Channel.VISIT.value)
"""After which contacts is asked; a note is none."""
LATEST = timedelta(hours=12)
"""Asked is right after the contact, or not at all: a log that arrives later than this asks nobody."""
ANSWER_WITHIN = timedelta(days=30)
LOW = 3
"""A score up to this opens a recovery follow-up."""
BEST = 7
LONGEST_COMMENT = 4_000
SECOND, LATE = "second", "late"
"""Why an answer does not count; kept in its row's detail as `ignored`."""


class AskState(StrEnum):
    DUE = "due"
    ASKED = "asked"
    NOT_ASKED = "not-asked"
    WITHDRAWN = "withdrawn"
    """Undone, or logged again as a contact that is asked about nothing."""
    ANSWERED = "answered"


class NotAsked(StrEnum):
    """Why nobody was asked; kept with the contact."""

    OFF = "off"
    LATE = "late"
    GONE = "gone"
    """The contact was withdrawn, or is nobody's."""
    WENT_ON = "went-on"
    """A colleague took the call over: who ends a contact is asked about."""
    MACHINE = "machine"
    """The mail was an automatic one, a bounce, a list's or junk."""
    COMPLAINT = "complaint"
    REFUSED = "refused"
    RECENT = "recent"
    NO_ADDRESS = "no-address"
    """None, or only such as bounced or are shared."""
    NO_MAILBOX = "no-mailbox"
    """The mailbox that was chosen is gone, or only looks (pilot)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Asking:
    """What is known of a contact when it is decided."""

    is_on: bool
    logged_at: datetime
    now: datetime
    has_customer: bool
    went_on: bool
    is_person: bool
    has_open_complaint: bool
    may_be_asked: bool
    """By consent and "do not contact"."""
    last_asked_at: datetime | None
    days: int
    has_address: bool
    has_mailbox: bool


def asks(outcome: Outcome, channel: str, channels: tuple[str, ...]) -> bool:
    """Whether a contact that ended so is one that is asked about at all."""
    return outcome.survey and outcome.reached and not outcome.without_customer and channel in channels


def why_not(asking: Asking) -> NotAsked | None:
    """The first reason to ask nobody; None to ask."""
    recent = asking.last_asked_at is not None and asking.now - asking.last_asked_at < timedelta(days=asking.days)
    reasons = {
        NotAsked.OFF: not asking.is_on,
        NotAsked.LATE: asking.now - asking.logged_at > LATEST,
        NotAsked.GONE: not asking.has_customer,
        NotAsked.WENT_ON: asking.went_on,
        NotAsked.MACHINE: not asking.is_person,
        NotAsked.COMPLAINT: asking.has_open_complaint,
        NotAsked.REFUSED: not asking.may_be_asked,
        NotAsked.RECENT: recent,
        NotAsked.NO_ADDRESS: not asking.has_address,
        NotAsked.NO_MAILBOX: not asking.has_mailbox,
    }
    return next((reason for reason, holds in reasons.items() if holds), None)


_WORD = r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+"
_PLAIN = re.compile(rf"(?=.{{3,254}}$){_WORD}(?:\.{_WORD})*@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*")


def can_be_written(address: str) -> bool:
    """An address that stands in a header as it is. Imports bring others; nobody is asked there."""
    return _PLAIN.fullmatch(address) is not None


def asked_of(question: bytes, address: str) -> bytes:
    """What is kept of the address that was asked: enough to know it again, not to read it."""
    return hashlib.sha256(question + address.strip().lower().encode()).digest()


_SIGNED = re.compile(
    r"(?im)^(?:-- ?|_{10,})$|^(?:sent from (?:my |outlook|yahoo|mail for)|get outlook for|verzonden (?:vanaf|vanuit|met) |"
    r"verstuurd vanaf |outlook voor |von meinem .{1,40} gesendet|gesendet (?:von|mit) |diese nachricht wurde von |"
    r"đã gửi từ |được gửi từ |gửi từ |envoyé de(?:puis)? )"
)
"""Where a mail program's own words begin."""


def comment_of(own_words: str) -> str:
    """What the customer wrote beside the click; "" for a bare click. `own_words` without what is quoted."""
    words = own_words.replace("\r\n", "\n")
    signed = _SIGNED.search(words)
    kept = words[: signed.start()] if signed is not None else words
    return "\n".join(line.rstrip() for line in kept.strip().splitlines())[:LONGEST_COMMENT]
