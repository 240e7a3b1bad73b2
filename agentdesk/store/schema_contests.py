"""Knows the table of contested notes: which await a decision, and by when. Their words lie with the timeline."""

from sqlalchemy import Column, Index, Integer, Table, Text, text

from agentdesk.store.schema_base import EMPTY, metadata, recorded, row_number
from agentdesk.store.types import Id, UtcDateTime

contest = Table(
    "contest",
    metadata,
    row_number(),
    Column("id", Id, nullable=False, unique=True),  # the event with the customer's statement
    Column("event_id", Id, nullable=False),  # the interaction it is about
    Column("follow_up_id", Id, nullable=False),  # the lead's task
    Column("opened_at", UtcDateTime, nullable=False),
    Column("due_at", UtcDateTime, nullable=False),
    Column("verdict", Text, nullable=False, server_default=EMPTY),  # domain/redactions.ContestVerdict, '' = open
    Column("decision_id", Id),  # the event with the decision
    Column("decided_by", Integer),
    Column("decided_at", UtcDateTime),
    recorded(),
    Index(None, "event_id"),
    Index(None, "opened_at"),
    Index("ix_contest_due", "due_at", sqlite_where=text("verdict = ''"), postgresql_where=text("verdict = ''")),
)
