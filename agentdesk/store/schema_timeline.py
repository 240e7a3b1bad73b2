"""Knows the tables of what happened and what proves it."""

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    SmallInteger,
    Table,
    Text,
    text,
)

from agentdesk.store.schema_base import EMPTY, FALSE, ZERO, metadata
from agentdesk.store.types import RID, Id, UtcDateTime

# The whole timeline, append-only. `about_id` names the row a remark (kind >= 50) is about.
event = Table(
    "event",
    metadata,
    Column("rid", RID, primary_key=True, autoincrement=True),
    Column("id", Id, nullable=False, unique=True),
    Column("customer_id", Id),
    Column("kind", SmallInteger, nullable=False),
    Column("direction", SmallInteger, nullable=False, server_default=ZERO),
    Column("occurred_at", BigInteger, nullable=False),  # integer microseconds UTC
    Column("recorded_at", BigInteger, nullable=False),
    Column("duration_s", Integer),
    Column("agent_id", Integer, nullable=False),
    Column("team_id", Integer, nullable=False),
    Column("outcome", Text, nullable=False, server_default=EMPTY),
    Column("reason", Text, nullable=False, server_default=EMPTY),
    Column("case_id", Id),
    Column("ref_id", Id),  # the order, follow-up, complaint … this row shows
    Column("about_id", Id),
    Column("restricted", Boolean, nullable=False, server_default=FALSE),
    Column("wrap_up_ms", Integer),
    Column("text_hash", LargeBinary(32), nullable=False),
    Column("leaf", LargeBinary(32), nullable=False),
)

# The words of an event; the only thing erasure and retention remove.
event_text = Table(
    "event_text",
    metadata,
    Column("event_rid", RID, ForeignKey("event.rid"), primary_key=True, autoincrement=False),
    Column("salt", LargeBinary(16), nullable=False),
    Column("subject", Text, nullable=False, server_default=EMPTY),
    Column("body", Text, nullable=False, server_default=EMPTY),
    Column("detail", Text, nullable=False, server_default=EMPTY),  # canonical JSON object of texts, or ''
)

# What has become of an event since: a projection kept by the same command that appends the remark.
event_head = Table(
    "event_head",
    metadata,
    Column("event_id", Id, primary_key=True),
    Column("latest_id", Id),  # newest LOG or REVISION; its outcome, reason and words count
    Column("revisions", Integer, nullable=False, server_default=ZERO),
    Column("withdrawn_by", Id),
    Column("moved_to", Id),  # the customer it now stands with
    Column("redacted_by", Id),  # the newest REDACTION: of the words that counted then, where it was those
    Column("contested_by", Id),  # the customer's newest statement about it: contest.id
    # Who made a contact of what came by itself, a mail for instance, and when it came, for those who read it by time.
    Column("logged_by", Integer),
    Column("logged_team", Integer),
    Column("came_at", BigInteger),
)

unlogged = Table(
    "unlogged",
    metadata,
    Column("event_id", Id, primary_key=True),
    Column("agent_id", Integer, nullable=False),
    Column("customer_id", Id),
    Column("number", Text, nullable=False, server_default=EMPTY),
    Column("ended_at", UtcDateTime, nullable=False),
    Index(None, "agent_id", "ended_at"),
)

workspace_setting = Table(
    "workspace_setting",
    metadata,
    Column("key", Text, primary_key=True),
    Column("json_text", Text, nullable=False),
    Column("version", Integer, nullable=False, server_default=text("1")),
)

ledger = Table(
    "ledger",
    metadata,
    Column("seq", RID, primary_key=True, autoincrement=True),
    Column("command_id", Id, nullable=False, unique=True),
    Column("kind", Text, nullable=False),
    Column("actor", Integer, nullable=False),
    Column("desk", Text, nullable=False),
    Column("desk_at", UtcDateTime, nullable=False),
    Column("server_at", UtcDateTime, nullable=False),
    Column("touched", Text, nullable=False),  # JSON list of ids by noun; never words
    Column("payload_hash", LargeBinary(32), nullable=False),
)

survey = Table(
    "survey",
    metadata,
    Column("id", Id, primary_key=True),
    Column("customer_id", Id, ForeignKey("customer.id"), nullable=False),
    Column("kind", Text, nullable=False),  # ces, csat, nps
    Column("event_id", Id),
    Column("about_event", Id),
    Column("agent_id", Integer),
    Column("asked_at", UtcDateTime),
    Column("answered_at", UtcDateTime),
    Column("score", SmallInteger),
    Index(None, "customer_id"),
    Index("ix_survey_agent", "agent_id", "answered_at", "kind", "score"),
)
