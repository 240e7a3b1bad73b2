"""Knows every table and column; what a column means stands here and nowhere else.

Triggers, search tables and partial indexes that SQLAlchemy cannot say stand in `store/ddl.py`; both databases are
made by the migrations, and a test holds the migrations' head equal to this file.
"""

from agentdesk.store.schema_audit import audit_checkpoint, audit_leaf
from agentdesk.store.schema_base import metadata
from agentdesk.store.schema_ces import ces_ask, token_key
from agentdesk.store.schema_contests import contest
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
from agentdesk.store.schema_directory import (
    extension,
    handed_call,
    handed_words,
    leg,
    presence,
    pulse,
    queue,
    team_lead,
)
from agentdesk.store.schema_figures import asked_again, figure_decision
from agentdesk.store.schema_looking import looked
from agentdesk.store.schema_mail import (
    mail,
    mail_draft,
    mail_folder,
    mail_place,
    mail_presence,
    mail_thread,
    mail_words,
    mailbox,
    outbox,
)
from agentdesk.store.schema_reviews import audit_view, review, review_mark, review_step, scorecard
from agentdesk.store.schema_schedule import scheduled_run
from agentdesk.store.schema_timeline import (
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
    "asked_again",
    "audit_checkpoint",
    "audit_leaf",
    "audit_view",
    "case_table",
    "ces_ask",
    "complaint",
    "consent",
    "contact_point",
    "contest",
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
    "figure_decision",
    "follow_up",
    "follow_up_step",
    "handed_call",
    "handed_words",
    "known_problem",
    "ledger",
    "leg",
    "looked",
    "mail",
    "mail_draft",
    "mail_folder",
    "mail_place",
    "mail_presence",
    "mail_thread",
    "mail_words",
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
    "review",
    "review_mark",
    "review_step",
    "rule",
    "rule_firing",
    "sales_order",
    "scheduled_run",
    "scorecard",
    "survey",
    "team",
    "team_lead",
    "token_key",
    "unlogged",
    "verification",
    "workspace_setting",
]
