"""Knows the tables of orders, follow-ups, rules, cases and complaints."""

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
from agentdesk.store.types import Id, IsoDate, LocalDateTime, UtcDateTime

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
    Column("coaching_id", Id),  # agreed in a coaching: its owner's alone, in nobody else's list
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
    # Without the many that came of no contact: statistics over those would say that the index finds nothing.
    Index("ix_follow_up_origin", "origin_event", sqlite_where=text("origin_event IS NOT NULL"),
          postgresql_where=text("origin_event IS NOT NULL")),
    Index("ix_follow_up_coaching", "coaching_id", sqlite_where=text("coaching_id IS NOT NULL"),
          postgresql_where=text("coaching_id IS NOT NULL")),
    # What the figures of a person ask: their promises, and what they had to do.
    Index("ix_follow_up_promised", "promised_by_agent", "due_at", "kind", "state", sqlite_where=text("promised_by_agent IS NOT NULL"),
          postgresql_where=text("promised_by_agent IS NOT NULL")),
    Index("ix_follow_up_done", "owner", "due_at", "state", "closed_at", sqlite_where=text("kind = 1"), postgresql_where=text("kind = 1")),
)  # fmt: skip

follow_up_step = Table(
    "follow_up_step",
    metadata,
    row_number(),
    Column("follow_up_id", Id, nullable=False),
    Column("at", UtcDateTime, nullable=False),
    Column("actor", Integer, nullable=False),
    Column("what", Text, nullable=False),
    Column("words", Text, nullable=False, server_default=EMPTY),
    Column("salt", LargeBinary(16), nullable=False),  # goes with the words
    Column("text_hash", LargeBinary(32), nullable=False),
    recorded(),
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
    Index(None, "customer_id", "opened_at"),
    Index("ix_case_owner", "owner", "opened_at", "state", "contacts", "customer_id"),
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
