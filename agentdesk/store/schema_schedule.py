"""Knows the table of exports that run by themselves: one row for each due time, taken by one desk."""

from sqlalchemy import Column, Index, Integer, Table, Text

from agentdesk.store.schema_base import EMPTY, ZERO, metadata
from agentdesk.store.types import UtcDateTime

scheduled_run = Table(
    "scheduled_run",
    metadata,
    Column("key", Text, primary_key=True),  # of the entry in the setting `export_schedule`
    Column("due_at", UtcDateTime, primary_key=True),
    Column("desk", Text, nullable=False),
    Column("claimed_at", UtcDateTime, nullable=False),
    Column("done_at", UtcDateTime),  # empty = running, or to be tried again
    Column("path", Text, nullable=False, server_default=EMPTY),
    Column("rows", Integer, nullable=False, server_default=ZERO),
    Column("code", Text, nullable=False, server_default=EMPTY),  # why it failed, for words
    Index(None, "due_at"),
    sqlite_with_rowid=False,
)
