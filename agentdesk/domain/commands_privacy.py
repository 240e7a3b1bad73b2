"""Knows the intentions of privacy: removing words, a customer's statement about a note, and what a lead decides."""

from agentdesk.domain.commands import Command
from agentdesk.domain.ids import EventId
from agentdesk.domain.records import dataclass
from agentdesk.domain.redactions import ContestVerdict, RedactionReason


@dataclass(frozen=True, slots=True, kw_only=True)
class RedactWords(Command):
    """The words and salt of an interaction go with what was made of them; that they existed stays proved.

    `event_id`: the interaction, with every wording it has had, or one wording of it. By leads and administrators, not
    of their own words while there is another who may.
    """

    event_id: EventId
    redaction_id: EventId
    reason: RedactionReason
    words: str = ""
    only_this: bool = False
    """The interaction's first wording only, not those after it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ContestNote(Command):
    """The customer says that an interaction is told wrongly. `title`: of the task this makes for a lead."""

    event_id: EventId
    statement_id: EventId
    statement: str
    title: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DecideContested(Command):
    """A lead's word on a contested note, and why. `subject` and `note` are the new words of a REVISED one."""

    event_id: EventId
    decision_id: EventId
    verdict: ContestVerdict
    words: str
    base_revision: int = 0
    subject: str = ""
    note: str = ""
