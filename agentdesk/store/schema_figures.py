"""Knows the tables of the figures: who decided which of them is seen by whom, and each time something known was asked again."""

from sqlalchemy import Column, Index, Integer, Table, Text

from agentdesk.store.schema_base import metadata, recorded, row_number
from agentdesk.store.types import Id, IsoDate, UtcDateTime

# Each decision once and for good; of a figure the newest counts.
figure_decision = Table(
    "figure_decision",
    metadata,
    row_number(),
    Column("id", Id, nullable=False, unique=True),  # the command that said it
    Column("figure", Text, nullable=False),  # domain/figures.Figure
    Column("shown", Text, nullable=False),  # domain/figures.Shown
    Column("decided_on", IsoDate, nullable=False),
    Column("reference", Text, nullable=False),
    Column("actor", Integer, nullable=False),
    Column("at", UtcDateTime, nullable=False),
    recorded(),
)

# A customer was asked for a fact we knew; the fact itself counts how often.
asked_again = Table(
    "asked_again",
    metadata,
    row_number(),
    Column("id", Id, nullable=False, unique=True),  # the command that said it
    Column("fact_id", Id, nullable=False),
    Column("customer_id", Id, nullable=False),
    Column("agent_id", Integer, nullable=False),
    Column("at", UtcDateTime, nullable=False),
    recorded(),
    Index(None, "agent_id", "at"),
)
