"""Knows the table of the keys that sign tokens in our addresses."""

from sqlalchemy import Column, LargeBinary, Table, Text

from agentdesk.store.schema_base import metadata
from agentdesk.store.types import UtcDateTime

# The workspace's keys of domain/mail_tokens.py; the newest signs.
token_key = Table(
    "token_key",
    metadata,
    Column("kid", Text, primary_key=True),  # its sign in tokens
    Column("secret", LargeBinary, nullable=False),
    Column("made_at", UtcDateTime, nullable=False),
)
