"""Knows the table of who looked: one row for each restricted entry that was read, and for each table that was exported.

Its rows are made by commands only; the ledger holds the hash of each, and is proved. They are never changed.
"""

from sqlalchemy import Column, Index, Integer, Table, Text

from agentdesk.store.schema_base import EMPTY, ZERO, metadata, recorded, row_number
from agentdesk.store.types import Id, UtcDateTime

looked = Table(
    "looked",
    metadata,
    row_number(),
    Column("command_id", Id, nullable=False),
    Column("actor", Integer, nullable=False),
    Column("at", UtcDateTime, nullable=False),
    Column("event_id", Id),  # of a restricted entry; empty = an export
    Column("what", Text, nullable=False, server_default=EMPTY),  # the exported table
    Column("form", Text, nullable=False, server_default=EMPTY),
    Column("filter", Text, nullable=False, server_default=EMPTY),  # JSON, no words
    Column("rows", Integer, nullable=False, server_default=ZERO),
    recorded(),
    Index(None, "at", "rid"),
    Index(None, "event_id", "actor", "at"),
)
