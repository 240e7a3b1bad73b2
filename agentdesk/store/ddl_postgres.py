"""Knows the triggers, search columns and prefix indexes of PostgreSQL.

Every function pins its `search_path` with `pg_temp` last and names its tables in full, so no temporary table of a
login can stand in for one of ours.
"""

from agentdesk.services.changes import ONLOOKERS
from agentdesk.store import ddl_entries, ddl_search, ddl_who

_SAFE = "SET search_path = pg_catalog, desk, pg_temp"

BEFORE: tuple[str, ...] = ("CREATE EXTENSION IF NOT EXISTS pg_trgm SCHEMA desk",)

_INDEXES = (
    "CREATE INDEX ix_customer_name_key ON customer (name_key text_pattern_ops)",
    "CREATE INDEX ix_customer_name_trgm ON customer USING gin (name_key gin_trgm_ops)",
    "CREATE INDEX ix_customer_address_key ON customer (address_key text_pattern_ops)",
    "CREATE INDEX ix_contact_point_reversed ON contact_point (reversed text_pattern_ops) WHERE kind = 1",
    "CREATE INDEX ix_contact_point_prefix ON contact_point (normalised text_pattern_ops, kind)",
    "CREATE INDEX ix_sales_order_prefix ON sales_order (order_no text_pattern_ops)",
)

_SEARCH = (
    "ALTER TABLE event_text ADD COLUMN tsv tsvector",
    "CREATE INDEX ix_event_text_tsv ON event_text USING gin (tsv)",
)

_LEDGER = (
    "ALTER TABLE ledger ADD COLUMN xid xid8 NOT NULL DEFAULT pg_current_xact_id()",
    "CREATE INDEX ix_ledger_xid ON ledger (xid, seq)",
    # By it the sealer finds what was committed late: numbers of a sequence become visible out of order.
    "ALTER TABLE event ADD COLUMN xid xid8 NOT NULL DEFAULT pg_current_xact_id()",
    "CREATE INDEX ix_event_xid ON event (xid, rid)",
)

# The tables whose rows say what somebody said or did (store/audit_leaves.py); a test holds the two lists equal.
PROVED = (
    "consent", "verification", "follow_up_step", "review", "review_mark", "review_step", "contest", "figure_decision",
    "asked_again", "looked", "calibration", "calibration_lead", "calibration_mark", "calibration_step", "coaching",
    "coaching_contact", "coaching_step", "scorecard",
)  # fmt: skip
_STATEMENTS = tuple(
    made.format(table)
    for table in PROVED
    for made in (
        "ALTER TABLE {0} ADD COLUMN xid xid8 NOT NULL DEFAULT pg_current_xact_id()",
        "CREATE INDEX ix_{0}_xid ON {0} (xid, rid)",
        "ALTER TABLE {0} ALTER COLUMN recorded_at SET DEFAULT (extract(epoch FROM clock_timestamp()) * 1000000)::bigint",
        "CREATE TRIGGER {0}_said BEFORE INSERT ON {0} FOR EACH ROW EXECUTE FUNCTION desk.statement_said()",
    )
)


def _function(name: str, body: str, declare: str = "") -> str:
    return f"CREATE FUNCTION desk.{name}() RETURNS trigger LANGUAGE plpgsql {_SAFE} AS $$ {declare} BEGIN {body} END $$"


def _trigger(name: str, when: str, table: str, function: str, each: str = "ROW", only: str = "") -> str:
    return f"CREATE TRIGGER {name} {when} ON {table} FOR EACH {each} {only} EXECUTE FUNCTION desk.{function}()"


_REFUSE = "RAISE EXCEPTION USING MESSAGE = 'append-only: ' || TG_TABLE_NAME, ERRCODE = '42501'"

_APPEND_ONLY = (
    _function("append_only", f"{_REFUSE};"),
    _trigger("event_kept", "BEFORE UPDATE OR DELETE", "event", "append_only"),
    _trigger("event_not_emptied", "BEFORE TRUNCATE", "event", "append_only", "STATEMENT"),
    _trigger("ledger_kept", "BEFORE UPDATE OR DELETE", "ledger", "append_only"),
    _trigger("ledger_not_emptied", "BEFORE TRUNCATE", "ledger", "append_only", "STATEMENT"),
    _trigger("audit_leaf_kept", "BEFORE UPDATE OR DELETE", "audit_leaf", "append_only"),
    _trigger("audit_leaf_not_emptied", "BEFORE TRUNCATE", "audit_leaf", "append_only", "STATEMENT"),
    _trigger("audit_checkpoint_kept", "BEFORE UPDATE OR DELETE", "audit_checkpoint", "append_only"),
    _trigger("audit_checkpoint_not_emptied", "BEFORE TRUNCATE", "audit_checkpoint", "append_only", "STATEMENT"),
    _trigger("looked_kept", "BEFORE UPDATE OR DELETE", "looked", "append_only"),
    _trigger("looked_not_emptied", "BEFORE TRUNCATE", "looked", "append_only", "STATEMENT"),
    _function(
        "words_kept",
        "IF NEW.event_rid <> OLD.event_rid OR NEW.subject NOT IN ('', OLD.subject) OR NEW.body NOT IN ('', OLD.body) "
        "OR NEW.detail NOT IN ('', OLD.detail) "
        "OR NEW.salt NOT IN (OLD.salt, ''::bytea, decode(repeat('00', 16), 'hex')) THEN "
        f"{_REFUSE}; END IF; RETURN NEW;",
    ),
    _trigger("event_text_kept", "BEFORE UPDATE OF event_rid, salt, subject, body, detail", "event_text", "words_kept"),
)

# The same order everywhere: customer_stat first, customer_kind after, so two desks never wait for each other.
_COUNT_EVENT = """
INSERT INTO desk.customer_stat AS s (customer_id, events, contacts, last_contact_at)
VALUES (NEW.customer_id, 1,
  (NEW.kind <= 5 AND NOT EXISTS (SELECT 1 FROM desk.leg l WHERE l.event_id = NEW.id))::int, CASE WHEN NEW.kind <= 5 THEN NEW.occurred_at END)
ON CONFLICT (customer_id) DO UPDATE SET events = s.events + 1, contacts = s.contacts + excluded.contacts,
  last_contact_at = greatest(s.last_contact_at, excluded.last_contact_at);
INSERT INTO desk.customer_kind AS k (customer_id, kind, n) VALUES (NEW.customer_id, NEW.kind, 1)
ON CONFLICT (customer_id, kind) DO UPDATE SET n = k.n + 1;
RETURN NULL;
"""

_PLACE_HEAD = """
SELECT e.kind, e.customer_id INTO card, home FROM desk.event e WHERE e.id = NEW.event_id AND e.kind < 50;
IF NOT FOUND THEN RETURN NULL; END IF;
IF TG_OP = 'INSERT' THEN before := home;
ELSIF OLD.withdrawn_by IS NULL THEN before := coalesce(OLD.moved_to, home); END IF;
IF NEW.withdrawn_by IS NULL THEN after := coalesce(NEW.moved_to, home); END IF;
IF before IS NOT DISTINCT FROM after THEN RETURN NULL; END IF;
contact := (card <= 5 AND NOT EXISTS (SELECT 1 FROM desk.leg l WHERE l.event_id = NEW.event_id))::int;
IF before IS NOT NULL THEN
  UPDATE desk.customer_stat SET events = events - 1, contacts = contacts - contact WHERE customer_id = before;
  UPDATE desk.customer_kind SET n = n - 1 WHERE customer_id = before AND kind = card;
  DELETE FROM desk.customer_kind WHERE customer_id = before AND kind = card AND n <= 0;
END IF;
IF after IS NOT NULL THEN
  INSERT INTO desk.customer_stat AS s (customer_id, events, contacts) VALUES (after, 1, contact)
  ON CONFLICT (customer_id) DO UPDATE SET events = s.events + 1, contacts = s.contacts + contact;
  INSERT INTO desk.customer_kind AS k (customer_id, kind, n) VALUES (after, card, 1)
  ON CONFLICT (customer_id, kind) DO UPDATE SET n = k.n + 1;
END IF;
UPDATE desk.customer_stat s SET last_contact_at = greatest(
  (SELECT e.occurred_at FROM desk.event e WHERE e.customer_id = s.customer_id AND e.kind < 50 AND e.kind <= 5
     AND NOT EXISTS (SELECT 1 FROM desk.event_head h WHERE h.event_id = e.id
       AND (h.withdrawn_by IS NOT NULL OR h.moved_to IS NOT NULL)) ORDER BY e.occurred_at DESC LIMIT 1),
  (SELECT max(e.occurred_at) FROM desk.event_head h JOIN desk.event e ON e.id = h.event_id
     WHERE h.moved_to = s.customer_id AND h.withdrawn_by IS NULL AND e.kind <= 5))
WHERE s.customer_id IN (before, after);
RETURN NULL;
"""

_ORDERS = """
IF TG_OP IN ('UPDATE', 'DELETE') AND OLD.state < 5 THEN
  UPDATE desk.customer_stat SET orders = orders - 1,
    spent_minor = spent_minor - CASE WHEN currency = OLD.currency THEN OLD.total_minor ELSE 0 END,
    repeat_orders = repeat_orders - OLD.is_repeat::int, follow_on_orders = follow_on_orders - OLD.is_follow_on::int
  WHERE customer_id = OLD.customer_id;
END IF;
IF TG_OP IN ('INSERT', 'UPDATE') AND NEW.state < 5 THEN
  INSERT INTO desk.customer_stat AS s (customer_id, orders, currency, spent_minor, repeat_orders, follow_on_orders)
  VALUES (NEW.customer_id, 1, NEW.currency, NEW.total_minor, NEW.is_repeat::int, NEW.is_follow_on::int)
  ON CONFLICT (customer_id) DO UPDATE SET orders = s.orders + 1,
    currency = CASE WHEN s.currency = '' THEN excluded.currency ELSE s.currency END,
    spent_minor = s.spent_minor
      + CASE WHEN s.currency IN ('', excluded.currency) THEN excluded.spent_minor ELSE 0 END,
    repeat_orders = s.repeat_orders + excluded.repeat_orders,
    follow_on_orders = s.follow_on_orders + excluded.follow_on_orders;
END IF;
UPDATE desk.customer_stat s SET
  first_order_at = (SELECT o.placed_at FROM desk.sales_order o WHERE o.customer_id = s.customer_id AND o.state < 5
                    ORDER BY o.placed_at LIMIT 1),
  last_order_at = (SELECT o.placed_at FROM desk.sales_order o WHERE o.customer_id = s.customer_id AND o.state < 5
                   ORDER BY o.placed_at DESC LIMIT 1)
WHERE s.customer_id IN (CASE WHEN TG_OP <> 'INSERT' THEN OLD.customer_id END,
                        CASE WHEN TG_OP <> 'DELETE' THEN NEW.customer_id END);
RETURN NULL;
"""

_SURVEYS = """
IF TG_OP <> 'DELETE' THEN
  INSERT INTO desk.customer_stat (customer_id) VALUES (NEW.customer_id) ON CONFLICT DO NOTHING;
END IF;
UPDATE desk.customer_stat c SET
  ces_sum = (SELECT coalesce(sum(s.score), 0) FROM desk.survey s
             WHERE s.customer_id = c.customer_id AND s.kind = 'ces' AND s.score IS NOT NULL),
  ces_n = (SELECT count(*) FROM desk.survey s
           WHERE s.customer_id = c.customer_id AND s.kind = 'ces' AND s.score IS NOT NULL),
  (last_ces, last_ces_at) = (SELECT s.score, s.answered_at FROM desk.survey s
    WHERE s.customer_id = c.customer_id AND s.kind = 'ces' AND s.score IS NOT NULL
    ORDER BY s.answered_at DESC NULLS LAST, s.id DESC LIMIT 1)
WHERE c.customer_id IN (CASE WHEN TG_OP <> 'INSERT' THEN OLD.customer_id END,
                        CASE WHEN TG_OP <> 'DELETE' THEN NEW.customer_id END);
RETURN NULL;
"""

_COUNTED = (
    _function("count_event", _COUNT_EVENT),
    _trigger(
        "event_counted",
        "AFTER INSERT",
        "event",
        "count_event",
        only="WHEN (NEW.kind < 50 AND NEW.customer_id IS NOT NULL)",
    ),
    _function(
        "place_head",
        _PLACE_HEAD,
        "DECLARE card smallint; contact int; home uuid; before uuid; after uuid;",
    ),
    _trigger("event_head_placed", "AFTER INSERT OR UPDATE OF withdrawn_by, moved_to", "event_head", "place_head"),
    _function("count_order", _ORDERS),
    _trigger("sales_order_counted", "AFTER INSERT OR UPDATE OR DELETE", "sales_order", "count_order"),
    _function("count_survey", _SURVEYS),
    _trigger("survey_counted", "AFTER INSERT OR UPDATE OR DELETE", "survey", "count_survey"),
)

CHANNEL = "agentdesk"
"""Where a committed command is announced by its ledger number, and what changed beside the ledger by its noun."""

_ANNOUNCED = (
    _function("announce", f"PERFORM pg_notify('{CHANNEL}', NEW.seq::text); RETURN NULL;"),
    _trigger("ledger_announced", "AFTER INSERT", "ledger", "announce"),
    _function("announce_pulse", f"PERFORM pg_notify('{CHANNEL}', NEW.noun); RETURN NULL;"),
    _trigger("pulse_announced", "AFTER INSERT OR UPDATE", "pulse", "announce_pulse"),
    # The customer's id goes along: desks that show somebody else need not even look.
    _function(
        "announce_onlooker",
        f"PERFORM pg_notify('{CHANNEL}', '{ONLOOKERS}:' || coalesce(NEW.customer_id, OLD.customer_id)); RETURN NULL;",
    ),
    _trigger(
        "onlooker_announced", "AFTER INSERT OR UPDATE OF what OR DELETE", "customer_presence", "announce_onlooker"
    ),
)

STATEMENTS: tuple[str, ...] = (
    *_INDEXES, *_SEARCH, *_LEDGER, *_APPEND_ONLY, *_COUNTED, *_ANNOUNCED, *ddl_who.STATEMENTS, *ddl_entries.STATEMENTS, *_STATEMENTS, *ddl_search.STATEMENTS,
)  # fmt: skip
