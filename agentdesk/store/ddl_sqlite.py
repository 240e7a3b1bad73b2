"""Knows the triggers and search tables of SQLite.

Inside a trigger the conflict policy of the outer statement wins (INSERT OR REPLACE would replace a counter with zero),
except over ON CONFLICT … DO UPDATE; so a counter is written by that, or after it was looked for.
"""

from agentdesk.services.changes import ONLOOKERS

_INDEXES = (
    "CREATE INDEX ix_customer_name_key ON customer (name_key)",
    "CREATE INDEX ix_customer_address_key ON customer (address_key)",
    "CREATE INDEX ix_contact_point_reversed ON contact_point (reversed) WHERE kind = 1",
)

_SEARCH = (
    (
        "CREATE VIRTUAL TABLE event_fts USING fts5(body, tags, content='', contentless_delete=1, "
        "tokenize='unicode61 remove_diacritics 0')"
    ),
    # An import merges at four pieces, between its transactions; only what it leaves is merged on a COMMIT.
    "INSERT INTO event_fts (event_fts, rank) VALUES ('automerge', 8)",
    (
        "CREATE VIRTUAL TABLE customer_fts USING fts5(words, content='', contentless_delete=1, prefix='2 3 4', "
        "tokenize='unicode61 remove_diacritics 0')"
    ),
    (
        "CREATE VIRTUAL TABLE customer_tri USING fts5(words, content='', contentless_delete=1, detail=none, "
        "tokenize='trigram')"
    ),
)


def _kept(table: str, *names: str) -> tuple[str, ...]:
    """What is there stays: no update, no delete, and a second row of the same name is left out, REPLACE or not."""
    same = " OR ".join(f"EXISTS (SELECT 1 FROM {table} WHERE {name} = NEW.{name})" for name in names)
    return (
        f"CREATE TRIGGER {table}_no_update BEFORE UPDATE ON {table} BEGIN SELECT RAISE(ABORT, 'append-only'); END",
        f"CREATE TRIGGER {table}_no_delete BEFORE DELETE ON {table} BEGIN SELECT RAISE(ABORT, 'append-only'); END",
        f"CREATE TRIGGER {table}_no_replace BEFORE INSERT ON {table} WHEN {same} BEGIN SELECT RAISE(IGNORE); END",
    )


_APPEND_ONLY = (
    *_kept("event", "id", "rid"),
    *_kept("ledger", "command_id", "seq"),
    *_kept("audit_leaf", "seq"),
    *_kept("audit_checkpoint", "n"),
    *_kept("looked", "rid"),
    (
        "CREATE TRIGGER event_text_no_rewrite BEFORE UPDATE ON event_text "
        "WHEN NEW.event_rid <> OLD.event_rid OR NEW.subject NOT IN ('', OLD.subject) OR NEW.body NOT IN ('', OLD.body) "
        "OR NEW.detail NOT IN ('', OLD.detail) OR NEW.salt NOT IN (OLD.salt, x'', zeroblob(16)) "
        "BEGIN SELECT RAISE(ABORT, 'append-only'); END"
    ),
    (
        "CREATE TRIGGER event_text_no_replace BEFORE INSERT ON event_text "
        "WHEN EXISTS (SELECT 1 FROM event_text WHERE event_rid = NEW.event_rid) BEGIN SELECT RAISE(IGNORE); END"
    ),
)


def _stat_row(customer: str) -> str:
    return (
        f"INSERT INTO customer_stat (customer_id) SELECT {customer} WHERE {customer} IS NOT NULL "
        f"AND NOT EXISTS (SELECT 1 FROM customer_stat WHERE customer_id = {customer});"
    )


def _kind_row(customer: str, kind: str) -> str:
    return (
        f"INSERT INTO customer_kind (customer_id, kind, n) SELECT {customer}, {kind}, 0 "
        f"WHERE {customer} IS NOT NULL AND {kind} < 50 "
        f"AND NOT EXISTS (SELECT 1 FROM customer_kind WHERE customer_id = {customer} AND kind = {kind});"
    )


_NEWER_CONTACT = """CASE WHEN excluded.last_contact_at > coalesce(last_contact_at, excluded.last_contact_at - 1)
                      THEN excluded.last_contact_at ELSE last_contact_at END"""

_EVENT_COUNTED = f"""
CREATE TRIGGER event_counted AFTER INSERT ON event
WHEN NEW.kind < 50 AND NEW.customer_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM event_batch) BEGIN
  INSERT INTO customer_stat (customer_id, events, contacts, last_contact_at)
  VALUES (NEW.customer_id, 1, NEW.kind <= 5 AND NOT EXISTS (SELECT 1 FROM leg WHERE event_id = NEW.id),
    CASE WHEN NEW.kind <= 5 THEN NEW.occurred_at END)
  ON CONFLICT (customer_id) DO UPDATE SET events = events + 1, contacts = contacts + excluded.contacts,
    last_contact_at = {_NEWER_CONTACT};
  INSERT INTO customer_kind (customer_id, kind, n) VALUES (NEW.customer_id, NEW.kind, 1)
  ON CONFLICT (customer_id, kind) DO UPDATE SET n = n + 1;
END
"""

# Many events of one transaction are counted together when their batch ends: a quarter of the cost. Its row names an
# event that cannot be, and that is looked at on COMMIT: no transaction ends with events nobody counted.
_BATCH = """
CREATE TABLE event_batch (
  first_rid INTEGER PRIMARY KEY CHECK (first_rid > 0),
  open INTEGER NOT NULL DEFAULT -1 REFERENCES event_batch (first_rid) DEFERRABLE INITIALLY DEFERRED CHECK (open = -1)
)
"""

# `+kind`: else the planner walks the whole timeline index, because it is in the order of the groups.
_OF_BATCH = "FROM event WHERE rid >= OLD.first_rid AND +kind < 50 AND customer_id IS NOT NULL"

_BATCH_COUNTED = f"""
CREATE TRIGGER event_batch_counted AFTER DELETE ON event_batch BEGIN
  INSERT INTO customer_stat (customer_id, events, contacts, last_contact_at)
  SELECT customer_id, count(*), sum(kind <= 5), max(CASE WHEN kind <= 5 THEN occurred_at END) {_OF_BATCH}
  GROUP BY customer_id
  ON CONFLICT (customer_id) DO UPDATE SET events = events + excluded.events,
    contacts = contacts + excluded.contacts, last_contact_at = {_NEWER_CONTACT};
  INSERT INTO customer_kind (customer_id, kind, n) SELECT customer_id, kind, count(*) {_OF_BATCH}
  GROUP BY customer_id, kind ON CONFLICT (customer_id, kind) DO UPDATE SET n = n + excluded.n;
END
"""

_LAST_CONTACT = """
nullif(max(
  coalesce((SELECT e.occurred_at FROM event e WHERE e.customer_id = customer_stat.customer_id
            AND e.kind < 50 AND e.kind <= 5 AND NOT EXISTS (SELECT 1 FROM event_head h WHERE h.event_id = e.id
              AND (h.withdrawn_by IS NOT NULL OR h.moved_to IS NOT NULL))
            ORDER BY e.occurred_at DESC LIMIT 1), -9223372036854775807),
  coalesce((SELECT max(e.occurred_at) FROM event_head h JOIN event e ON e.id = h.event_id
            WHERE h.moved_to = customer_stat.customer_id AND h.withdrawn_by IS NULL AND e.kind <= 5),
           -9223372036854775807)), -9223372036854775807)
"""


def _place(head: str | None) -> str:
    """The customer a card counts for; NULL when withdrawn."""
    where = "FROM event e WHERE e.id = NEW.event_id AND e.kind < 50"
    if head is None:
        return f"(SELECT e.customer_id {where})"
    return f"(SELECT CASE WHEN {head}.withdrawn_by IS NULL THEN coalesce({head}.moved_to, e.customer_id) END {where})"


def _replaced(before: str) -> str:
    """The card leaves its old place and counts at its new one."""
    after = _place("NEW")
    kind = "(SELECT e.kind FROM event e WHERE e.id = NEW.event_id)"
    contact = f"({kind} <= 5 AND NOT EXISTS (SELECT 1 FROM leg WHERE event_id = NEW.event_id))"
    return (
        f"UPDATE customer_stat SET events = events - 1, contacts = contacts - {contact} "
        f"WHERE customer_id = {before};"
        f"UPDATE customer_kind SET n = n - 1 WHERE customer_id = {before} AND kind = {kind};"
        f"DELETE FROM customer_kind WHERE customer_id = {before} AND kind = {kind} AND n <= 0;"
        + _stat_row(after)
        + f"UPDATE customer_stat SET events = events + 1, contacts = contacts + {contact} "
        f"WHERE customer_id = {after};"
        + _kind_row(after, kind)
        + f"UPDATE customer_kind SET n = n + 1 WHERE customer_id = {after} AND kind = {kind};"
        f"UPDATE customer_stat SET last_contact_at = {_LAST_CONTACT} WHERE customer_id IN ({before}, {after});"
    )


_HEAD_COUNTED = (
    "CREATE TRIGGER event_head_placed AFTER INSERT ON event_head "
    "WHEN NEW.withdrawn_by IS NOT NULL OR NEW.moved_to IS NOT NULL BEGIN " + _replaced(_place(None)) + " END",
    "CREATE TRIGGER event_head_moved AFTER UPDATE OF withdrawn_by, moved_to ON event_head "
    "WHEN NEW.withdrawn_by IS NOT OLD.withdrawn_by OR NEW.moved_to IS NOT OLD.moved_to BEGIN "
    + _replaced(_place("OLD"))
    + " END",
)

COUNTED_STATES = "< 5"
"""Cancelled and returned orders do not count."""


def _order_out(row: str) -> str:
    return (
        "UPDATE customer_stat SET orders = orders - 1, "
        f"spent_minor = spent_minor - CASE WHEN currency = {row}.currency THEN {row}.total_minor ELSE 0 END, "
        f"repeat_orders = repeat_orders - {row}.is_repeat, follow_on_orders = follow_on_orders - {row}.is_follow_on "
        f"WHERE customer_id = {row}.customer_id AND {row}.state {COUNTED_STATES};"
    )


def _order_in(row: str) -> str:
    return (
        _stat_row(f"{row}.customer_id") + "UPDATE customer_stat SET orders = orders + 1, "
        f"currency = CASE WHEN currency = '' THEN {row}.currency ELSE currency END, "
        f"spent_minor = spent_minor + CASE WHEN currency IN ('', {row}.currency) THEN {row}.total_minor ELSE 0 END, "
        f"repeat_orders = repeat_orders + {row}.is_repeat, follow_on_orders = follow_on_orders + {row}.is_follow_on "
        f"WHERE customer_id = {row}.customer_id AND {row}.state {COUNTED_STATES};"
    )


def _order_times(rows: str) -> str:
    def edge(way: str) -> str:
        return (
            "(SELECT o.placed_at FROM sales_order o WHERE o.customer_id = customer_stat.customer_id "
            f"AND o.state {COUNTED_STATES} ORDER BY o.placed_at {way} LIMIT 1)"
        )

    return (
        f"UPDATE customer_stat SET first_order_at = {edge('ASC')}, last_order_at = {edge('DESC')} "
        f"WHERE customer_id IN ({rows});"
    )


_ORDERS_COUNTED = (
    "CREATE TRIGGER sales_order_counted AFTER INSERT ON sales_order BEGIN "
    + _order_in("NEW") + _order_times("NEW.customer_id") + " END",
    "CREATE TRIGGER sales_order_changed AFTER UPDATE OF customer_id, state, total_minor, currency, placed_at, "
    "is_repeat, is_follow_on ON sales_order BEGIN "
    + _order_out("OLD") + _order_in("NEW") + _order_times("OLD.customer_id, NEW.customer_id") + " END",
    "CREATE TRIGGER sales_order_gone AFTER DELETE ON sales_order BEGIN "
    + _order_out("OLD") + _order_times("OLD.customer_id") + " END",
)  # fmt: skip


def _survey(row: str) -> str:
    ces = f"FROM survey s WHERE s.customer_id = {row}.customer_id AND s.kind = 'ces' AND s.score IS NOT NULL"
    newest = f"{ces} ORDER BY s.answered_at DESC, s.id DESC LIMIT 1"
    return (
        f"UPDATE customer_stat SET ces_sum = (SELECT coalesce(sum(s.score), 0) {ces}), ces_n = (SELECT count(*) {ces}), "
        f"last_ces = (SELECT s.score {newest}), last_ces_at = (SELECT s.answered_at {newest}) "
        f"WHERE customer_id = {row}.customer_id;"
    )


_SURVEYS_COUNTED = (
    "CREATE TRIGGER survey_counted AFTER INSERT ON survey WHEN NEW.kind = 'ces' BEGIN "
    + _stat_row("NEW.customer_id") + _survey("NEW") + " END",
    "CREATE TRIGGER survey_changed AFTER UPDATE ON survey BEGIN "
    + _stat_row("NEW.customer_id") + _survey("OLD") + _survey("NEW") + " END",
    "CREATE TRIGGER survey_gone AFTER DELETE ON survey BEGIN " + _survey("OLD") + " END",
)  # fmt: skip

_ONLOOKER = (
    f"BEGIN INSERT INTO pulse (noun, n) SELECT '{ONLOOKERS}', 0 WHERE NOT EXISTS "
    f"(SELECT 1 FROM pulse WHERE noun = '{ONLOOKERS}'); UPDATE pulse SET n = n + 1 WHERE noun = '{ONLOOKERS}'; END"
)
_ONLOOKERS_TOLD = (
    f"CREATE TRIGGER onlooker_came AFTER INSERT ON customer_presence {_ONLOOKER}",
    f"CREATE TRIGGER onlooker_changed AFTER UPDATE OF what ON customer_presence {_ONLOOKER}",
    f"CREATE TRIGGER onlooker_gone AFTER DELETE ON customer_presence {_ONLOOKER}",
)

STATEMENTS: tuple[str, ...] = (
    *_INDEXES,
    *_SEARCH,
    *_APPEND_ONLY,
    _BATCH,
    _EVENT_COUNTED,
    _BATCH_COUNTED,
    *_HEAD_COUNTED,
    *_ORDERS_COUNTED,
    *_SURVEYS_COUNTED,
    *_ONLOOKERS_TOLD,
)
