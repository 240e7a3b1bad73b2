"""Knows the tables of who can be reached, and of calls that are passed on."""

from sqlalchemy import BigInteger, Column, ForeignKey, Index, Integer, Table, Text, text

from agentdesk.store.schema_base import EMPTY, ZERO, metadata
from agentdesk.store.types import Id, UtcDateTime

extension = Table(
    "extension",
    metadata,
    Column("agent_id", ForeignKey("agent.id"), primary_key=True),
    Column("number", Text, primary_key=True),  # two people may share one
    Column("place", Integer, nullable=False, server_default=ZERO),  # 0 is called first
    sqlite_with_rowid=False,
)

# Which teams a lead leads; none = their own.
team_lead = Table(
    "team_lead",
    metadata,
    Column("agent_id", ForeignKey("agent.id"), primary_key=True),
    Column("team_id", ForeignKey("team.id"), primary_key=True),
    sqlite_with_rowid=False,
)

queue = Table(
    "queue",
    metadata,
    Column("id", Id, primary_key=True),
    Column("name", Text, nullable=False, unique=True),
    Column("number", Text, nullable=False, server_default=EMPTY),
)

# What each agent does now, one row each, written over: there is no earlier, and none of it is in the ledger.
presence = Table(
    "presence",
    metadata,
    Column("agent_id", ForeignKey("agent.id"), primary_key=True, autoincrement=False),
    Column("state", Text, nullable=False),
    Column("reason", Text, nullable=False, server_default=EMPTY),
    Column("since", UtcDateTime, nullable=False),
    Column("seen_at", UtcDateTime, nullable=False),  # when its desk last said that it is there
    Column("desk", Text, nullable=False),
    Column("extension", Text, nullable=False, server_default=EMPTY),  # where they sit today
)

# Whose timeline somebody looks at just now; a row that is over means nothing. It tells of itself, for its desk says
# nothing to the ledger.
customer_presence = Table(
    "customer_presence",
    metadata,
    Column("customer_id", Id, primary_key=True),
    Column("agent_id", Integer, primary_key=True, autoincrement=False),
    Column("what", Text, nullable=False),  # domain/onlookers.Does
    Column("until", UtcDateTime, nullable=False),
)

# What changed beside the ledger, by noun: the feed looks whether the number is another one.
pulse = Table(
    "pulse",
    metadata,
    Column("noun", Text, primary_key=True),
    Column("n", BigInteger, nullable=False, server_default=text("1")),
    sqlite_with_rowid=False,
)

# A call on its way to a colleague: facts here, words below; both gone after some minutes.
handed_call = Table(
    "handed_call",
    metadata,
    Column("id", Id, primary_key=True),
    Column("from_agent", Integer, nullable=False),
    Column("from_numbers", Text, nullable=False, server_default=EMPTY),  # of the giver, one a line
    Column("to_agent", Integer),
    Column("queue_id", Id),
    Column("way", Text, nullable=False),
    Column("interaction_id", Id, nullable=False),  # the contact as it began
    Column("customer_id", Id),
    Column("said_at", UtcDateTime, nullable=False),
    Column("expires_at", UtcDateTime, nullable=False),
    Column("taken_by", Integer),
)

handed_words = Table(
    "handed_words",
    metadata,
    Column("handed_id", Id, primary_key=True),
    Column("number", Text, nullable=False, server_default=EMPTY),
    Column("note", Text, nullable=False, server_default=EMPTY),
    Column("checked", Text, nullable=False, server_default=EMPTY),  # method=result, one a line
)

# Which calls are parts of one contact: a leg's event, the event it began with, and who passed it on.
leg = Table(
    "leg",
    metadata,
    Column("event_id", Id, primary_key=True),
    Column("interaction_id", Id, nullable=False),
    Column("from_agent", Integer, nullable=False),
    Index(None, "interaction_id"),
)
