"""Knows the tables of what is asked by mail: the keys of our tokens, and each contact whose customer is asked how easy it was."""

from sqlalchemy import Column, ForeignKey, Index, Integer, LargeBinary, Table, Text

from agentdesk.store.schema_base import EMPTY, metadata
from agentdesk.store.types import Id, UtcDateTime

# The workspace's keys of domain/mail_tokens.py; the newest signs.
token_key = Table(
    "token_key",
    metadata,
    Column("kid", Text, primary_key=True),  # its sign in tokens
    Column("secret", LargeBinary, nullable=False),
    Column("made_at", UtcDateTime, nullable=False),
)

# A contact that was logged and is to be asked about. Made by the log, so an import of old contacts asks nobody.
ces_ask = Table(
    "ces_ask",
    metadata,
    Column("event_id", Id, primary_key=True),  # the contact
    Column("log_id", Id, nullable=False),
    Column("customer_id", Id, ForeignKey("customer.id"), nullable=False),
    Column("agent_id", Integer, nullable=False),  # who ended it
    Column("channel", Text, nullable=False),
    Column("reason", Text, nullable=False, server_default=EMPTY),
    Column("logged_at", UtcDateTime, nullable=False),
    Column("state", Text, nullable=False),  # domain/ces.AskState
    Column("why", Text, nullable=False, server_default=EMPTY),  # domain/ces.NotAsked, or empty
    Column("question", LargeBinary(10), unique=True),  # what its tokens name
    Column("asked_of", LargeBinary(32)),  # the address, hashed with the question
    Column("message_id", Text, nullable=False, server_default=EMPTY),
    Column("survey_id", Id),
    Column("expires_at", UtcDateTime),
    Index(None, "state"),
    Index(None, "message_id"),
)
