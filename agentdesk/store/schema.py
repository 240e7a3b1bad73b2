"""Knows every table and column; what a column means stands here and nowhere else.

Triggers, search tables and partial indexes that SQLAlchemy cannot say stand in `store/ddl.py`; both databases are
made by the migrations, and a test holds the migrations' head equal to this file.
"""

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    SmallInteger,
    Table,
    Text,
    UniqueConstraint,
    text,
)

from agentdesk.store.types import RID, Id, IsoDate, LocalDateTime, UtcDateTime

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
        "pk": "pk_%(table_name)s",
    }
)

EMPTY = text("''")
ZERO = text("0")
FALSE = text("false")

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

sales_order = Table(
    "sales_order",
    metadata,
    Column("id", Id, primary_key=True),
    Column("customer_id", Id, ForeignKey("customer.id"), nullable=False),
    Column("order_no", Text, nullable=False),
    Column("source", Text, nullable=False, server_default=EMPTY),
    Column("title", Text, nullable=False, server_default=EMPTY),
    Column("placed_at", UtcDateTime, nullable=False),
    Column("packed_at", UtcDateTime),
    Column("shipped_at", UtcDateTime),
    Column("delivered_at", UtcDateTime),
    Column("promised_by", IsoDate),
    Column("state", SmallInteger, nullable=False, server_default=text("1")),
    Column("total_minor", BigInteger, nullable=False, server_default=ZERO),
    Column("currency", Text, nullable=False, server_default=EMPTY),
    Column("payment", Text, nullable=False, server_default=EMPTY),
    Column("carrier", Text, nullable=False, server_default=EMPTY),
    Column("tracking", Text, nullable=False, server_default=EMPTY),
    Column("is_repeat", Boolean, nullable=False, server_default=FALSE),  # see domain/loyalty.py
    Column("is_follow_on", Boolean, nullable=False, server_default=FALSE),
    Column("version", Integer, nullable=False, server_default=text("1")),
    UniqueConstraint("order_no", "source"),
    Index(None, "customer_id", "placed_at"),
    # What after-sale rules look for: lately placed, lately delivered, promised and not delivered.
    Index(None, "placed_at"),
    Index("ix_sales_order_delivered", "delivered_at", sqlite_where=text("delivered_at IS NOT NULL"),
          postgresql_where=text("delivered_at IS NOT NULL")),
    Index("ix_sales_order_awaited", "promised_by", sqlite_where=text("delivered_at IS NULL AND promised_by IS NOT NULL"),
          postgresql_where=text("delivered_at IS NULL AND promised_by IS NOT NULL")),
)  # fmt: skip

order_line = Table(
    "order_line",
    metadata,
    Column("id", Id, primary_key=True),
    Column("order_id", Id, ForeignKey("sales_order.id"), nullable=False),
    Column("line", Integer, nullable=False),
    Column("sku", Text, nullable=False, server_default=EMPTY),
    Column("description", Text, nullable=False, server_default=EMPTY),
    Column("category", Text, nullable=False, server_default=EMPTY),
    Column("quantity", Integer, nullable=False, server_default=text("1")),
    Column("unit_minor", BigInteger, nullable=False, server_default=ZERO),
    UniqueConstraint("order_id", "line"),
)

delivery = Table(
    "delivery",
    metadata,
    Column("id", Id, primary_key=True),
    Column("order_id", Id, ForeignKey("sales_order.id"), nullable=False),
    Column("state", Text, nullable=False, server_default=EMPTY),
    Column("shipped_at", UtcDateTime),
    Column("promised_by", IsoDate),
    Column("delivered_at", UtcDateTime),
    Index(None, "order_id"),
)

follow_up = Table(
    "follow_up",
    metadata,
    Column("id", Id, primary_key=True),
    Column("customer_id", Id, ForeignKey("customer.id")),
    Column("kind", SmallInteger, nullable=False),
    Column("state", SmallInteger, nullable=False, server_default=ZERO),
    Column("title", Text, nullable=False, server_default=EMPTY),
    Column("due_at", UtcDateTime, nullable=False),  # derived from local_due and zone
    Column("local_due", LocalDateTime, nullable=False),
    Column("zone", Text, nullable=False),
    Column("recurrence", Text, nullable=False, server_default=EMPTY),
    Column("owner", Integer),
    Column("queue", Text, nullable=False, server_default=EMPTY),
    Column("claimed_by", Integer),
    Column("claim_until", UtcDateTime),
    Column("promised_by_agent", Integer),
    Column("told", Boolean, nullable=False, server_default=FALSE),
    Column("reason", Text, nullable=False, server_default=EMPTY),
    Column("why", Text, nullable=False, server_default=EMPTY),  # why it was not done
    Column("origin_event", Id),  # the interaction it was set in
    Column("event_id", Id),  # its own row on the timeline
    Column("order_id", Id),
    Column("rule_id", Id),
    Column("rule_key", Text),  # rule and order: each rule once per order
    Column("caller", Text, nullable=False, server_default=EMPTY),  # call-backs: E.164, one open per caller and line
    Column("line", Text, nullable=False, server_default=EMPTY),
    Column("tries", Integer, nullable=False, server_default=ZERO),
    Column("last_try_at", UtcDateTime),
    Column("waiting_for", SmallInteger, nullable=False, server_default=ZERO),
    Column("asked_by", Integer),  # a question to a colleague: who asked
    Column("reminded_at", UtcDateTime),
    Column("created_at", UtcDateTime, nullable=False),
    Column("closed_at", UtcDateTime),
    Column("closed_by", Integer),
    Column("version", Integer, nullable=False, server_default=text("1")),
    UniqueConstraint("rule_key"),
    Index("ix_follow_up_owner_due", "owner", "due_at", sqlite_where=text("state = 0"), postgresql_where=text("state = 0")),
    Index("ix_follow_up_queue_due", "queue", "due_at", sqlite_where=text("state = 0"), postgresql_where=text("state = 0")),
    Index("ix_follow_up_due", "due_at", sqlite_where=text("state = 0"), postgresql_where=text("state = 0")),
    Index("ix_follow_up_customer", "customer_id", "due_at", sqlite_where=text("state = 0"),
          postgresql_where=text("state = 0")),
    Index("ix_follow_up_caller", "caller", "line", unique=True, sqlite_where=text("state = 0 AND kind = 3"),
          postgresql_where=text("state = 0 AND kind = 3")),
    Index("ix_follow_up_origin", "origin_event"),
)  # fmt: skip

follow_up_step = Table(
    "follow_up_step",
    metadata,
    Column("rid", RID, primary_key=True, autoincrement=True),
    Column("follow_up_id", Id, nullable=False),
    Column("at", UtcDateTime, nullable=False),
    Column("actor", Integer, nullable=False),
    Column("what", Text, nullable=False),
    Column("words", Text, nullable=False, server_default=EMPTY),
    Index(None, "follow_up_id", "rid"),
)

rule = Table(
    "rule",
    metadata,
    Column("id", Id, primary_key=True),
    Column("name", Text, nullable=False),
    Column("spec", Text, nullable=False),  # JSON, see domain/aftersale.py
    Column("active", Boolean, nullable=False, server_default=text("true")),
)

rule_firing = Table(
    "rule_firing",
    metadata,
    Column("rule_key", Text, primary_key=True),
    Column("rule_id", Id, nullable=False),
    Column("order_id", Id, nullable=False),
    Column("at", UtcDateTime, nullable=False),
    Column("suppressed", Text, nullable=False, server_default=EMPTY),  # why it stayed quiet, or ''
    Column("follow_up_id", Id),
    Index(None, "order_id"),
    Index("ix_rule_firing_quiet", "rule_id", sqlite_where=text("follow_up_id IS NULL"),
          postgresql_where=text("follow_up_id IS NULL")),
)  # fmt: skip

case_table = Table(
    "case",
    metadata,
    Column("id", Id, primary_key=True),
    Column("customer_id", Id, ForeignKey("customer.id"), nullable=False),
    Column("reason", Text, nullable=False, server_default=EMPTY),
    Column("order_id", Id),
    Column("state", SmallInteger, nullable=False, server_default=ZERO),
    Column("owner", Integer),
    Column("opened_at", UtcDateTime, nullable=False),
    Column("resolved_at", UtcDateTime),
    Column("contacts", Integer, nullable=False, server_default=ZERO),
    Index(None, "customer_id", "state"),
)

complaint = Table(
    "complaint",
    metadata,
    Column("id", Id, primary_key=True),
    Column("customer_id", Id, ForeignKey("customer.id"), nullable=False),
    Column("order_id", Id),
    Column("case_id", Id),
    Column("state", SmallInteger, nullable=False, server_default=ZERO),
    Column("owner", Integer),
    Column("reason", Text, nullable=False, server_default=EMPTY),
    Column("title", Text, nullable=False, server_default=EMPTY),
    Column("opened_at", UtcDateTime, nullable=False),
    Column("corrected_at", UtcDateTime),
    Column("confirmed_at", UtcDateTime),
    Column("event_id", Id),
    Index(None, "customer_id", "state"),
)

consent = Table(
    "consent",
    metadata,
    Column("id", Id, primary_key=True),
    Column("customer_id", Id, ForeignKey("customer.id"), nullable=False),
    Column("purpose", Text, nullable=False),
    Column("channel", Text, nullable=False),
    Column("state", SmallInteger, nullable=False),
    Column("source", Text, nullable=False, server_default=EMPTY),
    Column("at", UtcDateTime, nullable=False),  # the newest row of a purpose and channel counts
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
)

verification = Table(
    "verification",
    metadata,
    Column("id", Id, primary_key=True),
    Column("customer_id", Id, ForeignKey("customer.id"), nullable=False),
    Column("event_id", Id),
    Column("method", Text, nullable=False),
    Column("result", SmallInteger, nullable=False),
    Column("agent_id", Integer, nullable=False),
    Column("at", UtcDateTime, nullable=False),
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
    Index("ix_fact_customer", "customer_id", sqlite_where=text("superseded_by IS NULL"),
          postgresql_where=text("superseded_by IS NULL")),
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
    Index(None, "agent_id", "answered_at"),
)

external_ref = Table(
    "external_ref",
    metadata,
    Column("source", Text, primary_key=True),
    Column("kind", Text, primary_key=True),  # customers, orders … as the files are called
    Column("external_id", Text, primary_key=True),
    Column("id", Id, nullable=False),
    Column("row_hash", LargeBinary(16), nullable=False),  # of the imported row: unchanged or updated
    Index(None, "id"),
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

audit_leaf = Table(
    "audit_leaf",
    metadata,
    Column("seq", RID, primary_key=True, autoincrement=True),
    Column("event_id", Id, nullable=False, unique=True),
    Column("leaf", LargeBinary(32), nullable=False),
    Column("checkpoint", Integer),
)

audit_checkpoint = Table(
    "audit_checkpoint",
    metadata,
    Column("n", Integer, primary_key=True, autoincrement=False),
    Column("first_seq", BigInteger, nullable=False),
    Column("last_seq", BigInteger, nullable=False),
    Column("root", LargeBinary(32), nullable=False),
    Column("previous", LargeBinary(32), nullable=False),
    Column("made_at", UtcDateTime, nullable=False),
    Column("signature", LargeBinary),
)
