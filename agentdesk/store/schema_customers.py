"""Knows the tables of people: colleagues, customers, and what is known of them."""

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
    UniqueConstraint,
    text,
)

from agentdesk.store.schema_base import EMPTY, FALSE, ZERO, metadata, recorded, row_number
from agentdesk.store.types import RID, Id, IsoDate, UtcDateTime

team = Table(
    "team",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=False),
    Column("name", Text, nullable=False, unique=True),
)

agent = Table(
    "agent",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=False),
    Column("login", Text, nullable=False, unique=True),
    Column("name", Text, nullable=False),
    Column("team_id", ForeignKey("team.id"), nullable=False),
    Column("role", Text, nullable=False, server_default=text("'agent'")),
    Column("zone", Text, nullable=False, server_default=EMPTY),
    Column("active", Boolean, nullable=False, server_default=text("true")),
)

absence = Table(
    "absence",
    metadata,
    Column("id", Id, primary_key=True),
    Column("agent_id", ForeignKey("agent.id"), nullable=False),
    Column("from_on", IsoDate, nullable=False),
    Column("to_on", IsoDate, nullable=False),
    Column("half", Text, nullable=False, server_default=EMPTY),
    Column("deputy", Integer),
    Column("queue", Text, nullable=False, server_default=EMPTY),
    Index(None, "agent_id", "to_on"),
)

customer = Table(
    "customer",
    metadata,
    Column("rid", RID, primary_key=True, autoincrement=True),
    Column("id", Id, nullable=False, unique=True),
    Column("ref", Text, nullable=False, unique=True),  # what people call it: the external id, or one of ours
    Column("name", Text, nullable=False),
    Column("name_key", Text, nullable=False),
    Column("kind", SmallInteger, nullable=False, server_default=text("1")),
    Column("language", Text, nullable=False, server_default=EMPTY),
    Column("country", Text, nullable=False, server_default=EMPTY),
    Column("zone", Text, nullable=False, server_default=EMPTY),
    Column("preferred_channel", Text, nullable=False, server_default=EMPTY),
    Column("street", Text, nullable=False, server_default=EMPTY),
    Column("house_number", Text, nullable=False, server_default=EMPTY),
    Column("postcode", Text, nullable=False, server_default=EMPTY),
    Column("city", Text, nullable=False, server_default=EMPTY),
    Column("region", Text, nullable=False, server_default=EMPTY),
    Column("address_key", Text, nullable=False, server_default=EMPTY),  # folding.address_key
    Column("birthday", IsoDate),
    Column("customer_since", IsoDate),
    Column("do_not_contact", Boolean, nullable=False, server_default=FALSE),
    Column("version", Integer, nullable=False, server_default=text("1")),
    Column("recorded_at", UtcDateTime, nullable=False),
)

contact_point = Table(
    "contact_point",
    metadata,
    Column("id", Id, primary_key=True),
    Column("customer_id", Id, ForeignKey("customer.id"), nullable=False),
    Column("kind", SmallInteger, nullable=False),
    Column("raw", Text, nullable=False),
    Column("normalised", Text, nullable=False),  # E.164 with +, or the folded address
    Column("reversed", Text, nullable=False, server_default=EMPTY),  # digits backwards, phones only
    Column("shared", Boolean, nullable=False, server_default=FALSE),
    Column("bounced", Boolean, nullable=False, server_default=FALSE),
    UniqueConstraint("customer_id", "kind", "normalised"),
    Index(None, "normalised", "kind"),
)

consent = Table(
    "consent",
    metadata,
    row_number(),
    Column("id", Id, nullable=False, unique=True),
    Column("customer_id", Id, ForeignKey("customer.id"), nullable=False),
    Column("purpose", Text, nullable=False),
    Column("channel", Text, nullable=False),
    Column("state", SmallInteger, nullable=False),
    Column("source", Text, nullable=False, server_default=EMPTY),
    Column("at", UtcDateTime, nullable=False),  # the newest row of a purpose and channel counts
    recorded(),
    Index(None, "customer_id", "at"),
)

participant = Table(
    "participant",
    metadata,
    Column("id", Id, primary_key=True),
    Column("event_id", Id, nullable=False),
    Column("customer_id", Id),
    Column("name", Text, nullable=False, server_default=EMPTY),
    Column("role", Text, nullable=False),
    Column("mandate", Boolean, nullable=False, server_default=FALSE),
    Index(None, "event_id"),
    Index(None, "customer_id"),
)

verification = Table(
    "verification",
    metadata,
    row_number(),
    Column("id", Id, nullable=False, unique=True),
    Column("customer_id", Id, ForeignKey("customer.id"), nullable=False),
    Column("event_id", Id),
    Column("method", Text, nullable=False),
    Column("result", SmallInteger, nullable=False),
    Column("agent_id", Integer, nullable=False),
    Column("at", UtcDateTime, nullable=False),
    recorded(),
    Index(None, "customer_id", "at"),
)

referral = Table(
    "referral",
    metadata,
    Column("id", Id, primary_key=True),
    Column("customer_id", Id, ForeignKey("customer.id"), nullable=False),  # who named
    Column("referred_id", Id),
    Column("name", Text, nullable=False, server_default=EMPTY),
    Column("event_id", Id),
    Column("at", UtcDateTime, nullable=False),
    Index(None, "customer_id"),
    Index(None, "referred_id"),
)

fact = Table(
    "fact",
    metadata,
    Column("id", Id, primary_key=True),
    Column("customer_id", Id, ForeignKey("customer.id"), nullable=False),
    Column("key", Text, nullable=False),
    Column("value", Text, nullable=False),
    Column("source", Text, nullable=False, server_default=text("'told'")),
    Column("source_event", Id),
    Column("confirmed_at", UtcDateTime, nullable=False),
    Column("asked_again", Integer, nullable=False, server_default=ZERO),
    Column("private", Boolean, nullable=False, server_default=FALSE),
    Column("superseded_by", Id),
    Index(None, "customer_id"),
    Index("ix_fact_superseded_by", "superseded_by", sqlite_where=text("superseded_by IS NOT NULL"),
          postgresql_where=text("superseded_by IS NOT NULL")),
)  # fmt: skip

occasion = Table(
    "occasion",
    metadata,
    Column("id", Id, primary_key=True),
    Column("customer_id", Id, ForeignKey("customer.id"), nullable=False),
    Column("kind", Text, nullable=False),
    Column("on_day", IsoDate, nullable=False),
    Column("yearly", Boolean, nullable=False, server_default=text("true")),
    Index(None, "customer_id"),
)

known_problem = Table(
    "known_problem",
    metadata,
    Column("id", Id, primary_key=True),
    Column("title", Text, nullable=False),
    Column("product", Text, nullable=False, server_default=EMPTY),  # a SKU or category, '' = all
    Column("carrier", Text, nullable=False, server_default=EMPTY),
    Column("from_at", UtcDateTime, nullable=False),
    Column("until_at", UtcDateTime),
)

customer_stat = Table(
    "customer_stat",
    metadata,
    Column("customer_id", Id, primary_key=True),
    Column("events", Integer, nullable=False, server_default=ZERO),
    Column("contacts", Integer, nullable=False, server_default=ZERO),
    Column("orders", Integer, nullable=False, server_default=ZERO),
    Column("spent_minor", BigInteger, nullable=False, server_default=ZERO),
    Column("currency", Text, nullable=False, server_default=EMPTY),
    Column("repeat_orders", Integer, nullable=False, server_default=ZERO),
    Column("follow_on_orders", Integer, nullable=False, server_default=ZERO),
    Column("first_order_at", BigInteger),
    Column("last_order_at", BigInteger),
    Column("last_contact_at", BigInteger),
    Column("ces_sum", Integer, nullable=False, server_default=ZERO),
    Column("ces_n", Integer, nullable=False, server_default=ZERO),
    Column("last_ces", SmallInteger),
    Column("last_ces_at", BigInteger),
    sqlite_with_rowid=False,
)

# Cards on the timeline by kind, kept by trigger; the filter chips read it without counting.
customer_kind = Table(
    "customer_kind",
    metadata,
    Column("customer_id", Id, primary_key=True),
    Column("kind", SmallInteger, primary_key=True),
    Column("n", Integer, nullable=False),
    sqlite_with_rowid=False,
)

external_ref = Table(
    "external_ref",
    metadata,
    Column("source", Text, primary_key=True),
    Column("kind", Text, primary_key=True),  # customers, orders … as the files are called
    Column("external_id", Text, primary_key=True),
    Column("id", Id, nullable=False),
    Column("row_hash", LargeBinary(16), nullable=False),  # of the imported row: unchanged or updated
    sqlite_with_rowid=False,
)
