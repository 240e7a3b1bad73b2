"""Knows the table of calls that a cloud phone tells the worker of: on their way to one agent's desk, gone within minutes."""

from sqlalchemy import Column, Index, Integer, Table, Text

from agentdesk.store.schema_base import metadata
from agentdesk.store.types import Id, UtcDateTime

push = Table(
    "push",
    metadata,
    Column("id", Id, primary_key=True),
    Column("agent_id", Integer, nullable=False),
    Column("made_at", UtcDateTime, nullable=False),
    Column("sender", Text, nullable=False),  # whose words the fields are
    Column("fields", Text, nullable=False),  # as they came, JSON: name → values
    Index(None, "agent_id", "made_at"),
    Index(None, "made_at"),
)
