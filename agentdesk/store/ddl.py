"""Knows what SQLAlchemy cannot say: triggers, search tables, partial and prefix indexes, for both databases.

- `event` and `ledger` are append-only; `event_text` may be blanked or deleted, never written with other words.
- `customer_stat` and `customer_kind` are kept by triggers after the row is really there, so a replay counts once.
- Migrations hold it as it was at their time; a test (and `tests/helpers/freeze.py`) keeps this and their head equal.
"""

from agentdesk.store import ddl_postgres, ddl_sqlite
from agentdesk.store.search_index import (
    index_customer,
    index_customers,
    index_event,
    index_events,
    unindex_event,
    unindex_events,
)

__all__ = [
    "index_customer",
    "index_customers",
    "index_event",
    "index_events",
    "statements",
    "statements_before",
    "unindex_event",
    "unindex_events",
]

_INDEXES = (
    "CREATE INDEX ix_event_timeline ON event (customer_id, occurred_at DESC, id DESC, kind) WHERE kind < 50",
    # Wide enough that the figures of a team's two months are answered without one look at the table.
    "CREATE INDEX ix_event_agent ON event (agent_id, occurred_at, kind, direction, duration_s, wrap_up_ms, outcome, id)",
    "CREATE INDEX ix_event_time ON event (occurred_at)",
    "CREATE INDEX ix_event_about ON event (about_id) WHERE about_id IS NOT NULL",
    # What the audit looks for from its own side: late changes, complaints, low scores, broken promises.
    "CREATE INDEX ix_event_revised ON event (occurred_at, about_id) WHERE kind = 51",
    "CREATE INDEX ix_event_long ON event (occurred_at, kind, duration_s, about_id, id) WHERE duration_s >= 1800",
    "CREATE INDEX ix_complaint_opened ON complaint (opened_at, event_id)",
    "CREATE INDEX ix_survey_answered ON survey (answered_at, score, about_event) WHERE answered_at IS NOT NULL",
    "CREATE INDEX ix_follow_up_broken ON follow_up (due_at, origin_event) WHERE state = 5",
    "CREATE INDEX ix_event_ref ON event (ref_id) WHERE ref_id IS NOT NULL",
    "CREATE INDEX ix_event_head_withdrawn ON event_head (event_id) WHERE withdrawn_by IS NOT NULL",
    "CREATE INDEX ix_event_head_redacted ON event_head (redacted_by, event_id) WHERE redacted_by IS NOT NULL",
    "CREATE INDEX ix_event_head_came ON event_head (came_at, event_id) WHERE logged_by IS NOT NULL",
    "CREATE INDEX ix_event_head_logged ON event_head (logged_by, came_at, event_id) WHERE logged_by IS NOT NULL",
    "CREATE INDEX ix_event_head_moved_to ON event_head (moved_to) WHERE moved_to IS NOT NULL",
)


def statements_before(dialect: str) -> tuple[str, ...]:
    """What must stand before the tables."""
    return ddl_postgres.BEFORE if dialect == "postgresql" else ()


def statements(dialect: str) -> tuple[str, ...]:
    """What stands after the tables, in order."""
    return _INDEXES + (ddl_postgres.STATEMENTS if dialect == "postgresql" else ddl_sqlite.STATEMENTS)
