"""Knows the intentions of "who looked": restricted words that were put before somebody, and tables that left the program.

They say which entries and how many rows, never a word of them.
"""

from agentdesk.domain.commands import Command
from agentdesk.domain.ids import EventId
from agentdesk.domain.records import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordLook(Command):
    """The words of these restricted entries were answered to the actor, who did not write them."""

    event_ids: tuple[EventId, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordExport(Command):
    """A table was written to a file. Said before the file is there: one that is not recorded does not come about."""

    table: str
    """Its key, as `services/exports.py` names it."""
    form: str
    """csv, xlsx or pdf."""
    filter: str
    """JSON of what narrowed it; searched words only as how many signs they had."""
    rows: int
