"""Knows every table and column; what a column means stands here and nowhere else.

Triggers, search tables and partial indexes that SQLAlchemy cannot say stand in `store/ddl.py`; both databases are
made by the migrations, and a test holds the migrations' head equal to this file.
"""

from agentdesk.store.schema_base import metadata
from agentdesk.store.schema_customers import (
    absence,
    agent,
    consent,
    contact_point,
    customer,
    customer_kind,
    customer_stat,
    external_ref,
    fact,
    known_problem,
    occasion,
    participant,
    referral,
    team,
    verification,
)
from agentdesk.store.schema_directory import extension, handed_call, handed_words, leg, presence, pulse, queue
from agentdesk.store.schema_mail import mailbox, outbox
from agentdesk.store.schema_timeline import (
    audit_checkpoint,
    audit_leaf,
    event,
    event_head,
    event_text,
    ledger,
    survey,
    unlogged,
    workspace_setting,
)
from agentdesk.store.schema_work import (
    case_table,
    complaint,
    delivery,
    follow_up,
    follow_up_step,
    order_line,
    rule,
    rule_firing,
    sales_order,
)

__all__ = [
    "absence",
    "agent",
    "audit_checkpoint",
    "audit_leaf",
    "case_table",
    "complaint",
    "consent",
    "contact_point",
    "customer",
    "customer_kind",
    "customer_stat",
    "delivery",
    "event",
    "event_head",
    "event_text",
    "extension",
    "external_ref",
    "fact",
    "follow_up",
    "follow_up_step",
    "handed_call",
    "handed_words",
    "known_problem",
    "ledger",
    "leg",
    "mailbox",
    "metadata",
    "occasion",
    "order_line",
    "outbox",
    "participant",
    "presence",
    "pulse",
    "queue",
    "referral",
    "rule",
    "rule_firing",
    "sales_order",
    "survey",
    "team",
    "unlogged",
    "verification",
    "workspace_setting",
]
