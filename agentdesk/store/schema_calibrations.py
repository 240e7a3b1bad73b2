"""Knows the tables of calibrating and coaching. Nothing in them is ever deleted, and nothing of them is on a timeline."""

from sqlalchemy import Column, ForeignKey, Index, Integer, SmallInteger, Table, Text, UniqueConstraint, text

from agentdesk.store.schema_base import EMPTY, ZERO, metadata, recorded, row_number
from agentdesk.store.types import Id, UtcDateTime

_OPEN = text("state = 'open'")

calibration = Table(
    "calibration",
    metadata,
    row_number(),
    Column("id", Id, nullable=False, unique=True),
    Column("event_id", Id, nullable=False),
    Column("agent_id", Integer, nullable=False),  # whose contact it is
    Column("opened_by", Integer, nullable=False),
    Column("opened_at", UtcDateTime, nullable=False),
    Column("until", UtcDateTime, nullable=False),
    Column("card", Text, nullable=False),
    Column("version", Integer, nullable=False),
    Column("state", Text, nullable=False),  # domain/calibrations.py
    Column("agreed", SmallInteger, nullable=False, server_default=ZERO),  # the newest round of agreed marks
    recorded(),
    Index(None, "opened_at"),
    # two leads at once: the second is told
    Index("ix_calibration_open", "event_id", unique=True, sqlite_where=_OPEN, postgresql_where=_OPEN),
)

calibration_lead = Table(
    "calibration_lead",
    metadata,
    row_number(),
    Column("calibration_id", Id, ForeignKey("calibration.id"), nullable=False),
    Column("lead", Integer, nullable=False),
    Column("scored_at", UtcDateTime),
    recorded(),
    UniqueConstraint("calibration_id", "lead"),
    Index(None, "lead"),
)

# A lead's score is made of the marks when it may be seen: kept beside them it could be read before.
# Round 0 are the marks each lead gave unseen, later ones those that all agreed on, said by that lead.
calibration_mark = Table(
    "calibration_mark",
    metadata,
    row_number(),
    Column("calibration_id", Id, ForeignKey("calibration.id"), nullable=False),
    Column("round", SmallInteger, nullable=False),
    Column("lead", Integer, nullable=False),
    Column("key", Text, nullable=False),
    Column("mark", SmallInteger),  # empty = not applicable
    Column("words", Text, nullable=False, server_default=EMPTY),
    Column("first", Integer, nullable=False, server_default=ZERO),
    Column("last", Integer, nullable=False, server_default=ZERO),
    recorded(),
    UniqueConstraint("calibration_id", "round", "lead", "key"),
)

calibration_step = Table(
    "calibration_step",
    metadata,
    row_number(),
    Column("id", Id, nullable=False, unique=True),  # the command that said it
    Column("calibration_id", Id, ForeignKey("calibration.id"), nullable=False),
    Column("actor", Integer, nullable=False),
    Column("at", UtcDateTime, nullable=False),
    Column("what", Text, nullable=False),
    Column("words", Text, nullable=False, server_default=EMPTY),
    recorded(),
    Index(None, "calibration_id", "rid"),
)

# What was agreed are rows of follow_up with its coaching_id: their state and their words stand there.
coaching = Table(
    "coaching",
    metadata,
    row_number(),
    Column("id", Id, nullable=False, unique=True),
    Column("agent_id", Integer, nullable=False),  # for whom
    Column("lead", Integer, nullable=False),
    Column("made_at", UtcDateTime, nullable=False),
    Column("opened_at", UtcDateTime),
    Column("review_id", Id),
    recorded(),
    Index(None, "agent_id", "made_at"),
    Index(None, "made_at"),
)

coaching_contact = Table(
    "coaching_contact",
    metadata,
    row_number(),
    Column("coaching_id", Id, ForeignKey("coaching.id"), nullable=False),
    Column("event_id", Id, nullable=False),
    recorded(),
    UniqueConstraint("coaching_id", "event_id"),
)

# The first step holds the note.
coaching_step = Table(
    "coaching_step",
    metadata,
    row_number(),
    Column("id", Id, nullable=False, unique=True),  # the command that said it
    Column("coaching_id", Id, ForeignKey("coaching.id"), nullable=False),
    Column("actor", Integer, nullable=False),
    Column("at", UtcDateTime, nullable=False),
    Column("what", Text, nullable=False),
    Column("words", Text, nullable=False, server_default=EMPTY),
    recorded(),
    Index(None, "coaching_id", "rid"),
)
