"""Knows the tables of reviews and of what leads read them by: what was scored, by which version of which scorecard, and what was said to it."""

from sqlalchemy import Boolean, Column, ForeignKey, Index, Integer, SmallInteger, Table, Text, UniqueConstraint

from agentdesk.store.schema_base import EMPTY, FALSE, ZERO, metadata, recorded, row_number
from agentdesk.store.types import Id, UtcDateTime

# Each version once and for good.
scorecard = Table(
    "scorecard",
    metadata,
    row_number(),
    Column("command_id", Id, nullable=False),
    Column("card", Text, nullable=False),
    Column("version", Integer, nullable=False),
    Column("spec", Text, nullable=False),  # JSON, see domain/scorecards.py
    Column("made_by", Integer, nullable=False),
    Column("made_at", UtcDateTime, nullable=False),
    recorded(),
    UniqueConstraint("card", "version"),
)

review = Table(
    "review",
    metadata,
    row_number(),
    Column("id", Id, nullable=False, unique=True),
    Column("event_id", Id, nullable=False, unique=True),  # two leads at once: the second is told
    Column("agent_id", Integer, nullable=False),  # whom it is about
    Column("reviewer", Integer, nullable=False),
    Column("source", Text, nullable=False),  # domain/reviews.py
    Column("seed", Text, nullable=False, server_default=EMPTY),
    Column("card", Text, nullable=False),
    Column("version", Integer, nullable=False),
    Column("score", SmallInteger),  # 0 to 100; as decided, once it was disputed
    Column("state", Text, nullable=False),
    Column("made_at", UtcDateTime, nullable=False),
    recorded(),
    Index(None, "agent_id", "made_at"),
    Index(None, "made_at"),
)

# Round 0 are the marks as given, round 1 those of whoever decided a dispute.
review_mark = Table(
    "review_mark",
    metadata,
    row_number(),
    Column("review_id", Id, ForeignKey("review.id"), nullable=False),
    Column("round", SmallInteger, nullable=False),
    Column("key", Text, nullable=False),
    Column("mark", SmallInteger),  # empty = not applicable
    Column("words", Text, nullable=False, server_default=EMPTY),
    Column("first", Integer, nullable=False, server_default=ZERO),
    Column("last", Integer, nullable=False, server_default=ZERO),
    recorded(),
    UniqueConstraint("review_id", "round", "key"),
)

review_step = Table(
    "review_step",
    metadata,
    row_number(),
    Column("id", Id, nullable=False, unique=True),  # the command that said it
    Column("review_id", Id, ForeignKey("review.id"), nullable=False),
    Column("actor", Integer, nullable=False),
    Column("at", UtcDateTime, nullable=False),
    Column("state", Text, nullable=False),
    Column("score", SmallInteger),  # of the steps that gave one
    Column("words", Text, nullable=False, server_default=EMPTY),
    recorded(),
    Index(None, "review_id", "rid"),
)

# What a lead chose in the filters, under a name.
audit_view = Table(
    "audit_view",
    metadata,
    Column("id", Id, primary_key=True),
    Column("owner", Integer, nullable=False),
    Column("name", Text, nullable=False),
    Column("shared", Boolean, nullable=False, server_default=FALSE),  # every lead's to use, its owner's to change
    Column("spec", Text, nullable=False),  # JSON, see domain/audit_views.py
    Index(None, "owner"),
)
