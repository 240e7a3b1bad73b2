"""Knows the tables of mail: the shared mailboxes, and what is on its way out."""

from sqlalchemy import Boolean, Column, ForeignKey, Index, Integer, LargeBinary, Table, Text, text

from agentdesk.store.schema_base import EMPTY, ZERO, metadata
from agentdesk.store.types import Id, UtcDateTime

mailbox = Table(
    "mailbox",
    metadata,
    Column("id", Id, primary_key=True),
    Column("address", Text, nullable=False),
    Column("spec", Text, nullable=False),  # JSON, see domain/mailboxes.py; never a password
    Column("active", Boolean, nullable=False, server_default=text("true")),
)

outbox = Table(
    "outbox",
    metadata,
    Column("id", Id, primary_key=True),
    Column("mailbox_id", Id, ForeignKey("mailbox.id"), nullable=False),
    Column("message_id", Text, nullable=False, unique=True),
    Column("sender", Text, nullable=False),
    Column("recipients", Text, nullable=False),  # JSON list of addresses, blind ones too
    Column("raw", LargeBinary, nullable=False),  # the bytes as fixed at the click
    Column("state", Text, nullable=False),  # domain/outbox.py
    Column("agent_id", Integer, nullable=False),
    Column("event_id", Id, nullable=False),  # the interaction it belongs to
    Column("tries", Integer, nullable=False, server_default=ZERO),
    Column("next_at", UtcDateTime, nullable=False),
    Column("lease_until", UtcDateTime),
    Column("uncertain_at", UtcDateTime),
    Column("why", Text, nullable=False, server_default=EMPTY),  # a code for words
    Column("said", Text, nullable=False, server_default=EMPTY),  # what the server wrote
    Column("created_at", UtcDateTime, nullable=False),
    Index("ix_outbox_open", "state", sqlite_where=text("state NOT IN ('done', 'cancelled')"),
          postgresql_where=text("state NOT IN ('done', 'cancelled')")),
)  # fmt: skip
