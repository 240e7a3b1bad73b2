"""Knows, table by table, what each group of logins may do, and on which rows. A table without a line here is nobody's:
a test holds every table named.

An agent reads every customer, for a call must pop for anybody; restricted entries and their words only of their own
team. Where a condition looks at a column first and asks `(SELECT …)` once, it costs a page of a timeline nothing.
"""

from collections.abc import Mapping

from agentdesk.domain.records import dataclass
from agentdesk.store import ddl_entries, ddl_search
from agentdesk.store.ddl_who import ADMIN, LEAD

Verbs = tuple[str, ...]

READ: Verbs = ("SELECT",)
ADD: Verbs = ("SELECT", "INSERT")
WORK: Verbs = ("SELECT", "INSERT", "UPDATE")
ALL: Verbs = ("SELECT", "INSERT", "UPDATE", "DELETE")
NONE: Verbs = ()

_ME = "(SELECT desk.my_id())"
_LEADS = f"(SELECT desk.my_rank()) >= {LEAD}"
_ADMINISTERS = f"(SELECT desk.my_rank()) >= {ADMIN}"
_OF_MY_TEAMS = "team_id = ANY ((SELECT desk.my_teams())::int[])"
# What is said of a restricted entry later is for those the entry is for, whoever says it.
_RESTRICTED_TO_US = f"(kind <= 50 OR about_id IS NULL) AND {_OF_MY_TEAMS} OR kind > 50 AND about_id IS NOT NULL AND desk.entry_is_ours(about_id)"


@dataclass(frozen=True, slots=True)
class Access:
    """`rows`: SQL conditions by verb; `AFTER` is what an updated row must be. Without any, every row is meant."""

    agent: Verbs = READ
    lead: Verbs = NONE
    admin: Verbs = ALL
    rows: Mapping[str, str] = {}

    def of(self, group: str) -> Verbs:
        match group:
            case "agent":
                return self.agent
            case "lead":
                return self.lead
            case "admin":
                return self.admin
        return NONE  # a worker may what an administrator may


def _mine(column: str, *verbs: str, unless: str = _ADMINISTERS) -> dict[str, str]:
    return dict.fromkeys(verbs, f"{column} = {_ME} OR {unless}")


def _through(table: str, key: str, own: str) -> str:
    """A row may be seen where the row it belongs to may."""
    return f"EXISTS (SELECT 1 FROM desk.{table} x WHERE x.{key} = {own})"


_OF_A_MAIL_SEEN = (
    "NOT EXISTS (SELECT 1 FROM desk.mail m WHERE m.id = mail_id AND m.event_id IS NOT NULL AND NOT EXISTS "
    "(SELECT 1 FROM desk.event e WHERE e.id = m.event_id))"
)
_SHARED_WORK = Access(agent=WORK)
_SHARED_DESK = Access(agent=ALL)
_SET_UP = Access()
_OF_MY_PEOPLE = (
    "EXISTS (SELECT 1 FROM desk.agent a WHERE a.id = agent_id AND a.team_id = ANY ((SELECT desk.my_teams())::int[]))"
)
_LEADS_THEM = f"{_ADMINISTERS} OR {_LEADS} AND {_OF_MY_PEOPLE}"
# What was disputed is for every lead: the second one who decides may be of another team.
_REVIEWS_SEEN = (
    f"agent_id = {_ME} OR reviewer = {_ME} OR {_LEADS} AND state IN ('disputed', 'upheld', 'changed') OR {_LEADS_THEM}"
)
# The words of an entry, or what finds them, change only with a row of one's own about it, said in the same transaction.
_SAID_NOW = f"desk.is_said_now(event_rid) OR {_ADMINISTERS}"
_SEEN = (
    "EXISTS (SELECT 1 FROM desk.calibration c WHERE c.id = calibration_id AND c.state <> 'open') OR NOT EXISTS "
    "(SELECT 1 FROM desk.calibration_lead l JOIN desk.agent a ON a.id = l.lead WHERE l.calibration_id = "
    "calibration_mark.calibration_id AND l.scored_at IS NULL AND a.active AND a.role <> 'agent')"
)

ACCESS: Mapping[str, Access] = {
    # customers and what is known of them
    "customer": _SHARED_WORK,
    "customer_kind": _SET_UP,
    "customer_stat": _SET_UP,
    "contact_point": _SHARED_DESK,
    "external_ref": _SET_UP,
    "fact": _SHARED_DESK,
    "known_problem": Access(lead=ALL),
    "occasion": _SHARED_WORK,
    "participant": _SHARED_WORK,
    "referral": Access(agent=ADD),
    "consent": Access(agent=ADD, admin=ADD),
    "verification": Access(agent=ADD, admin=ADD, rows=_mine("agent_id", "INSERT")),
    "asked_again": Access(agent=ADD, admin=ADD, rows=_mine("agent_id", "INSERT")),
    # what happened
    "event": Access(
        agent=ADD, admin=ADD,
        rows={
            "SELECT": f"NOT restricted OR agent_id = {_ME} OR {_RESTRICTED_TO_US} OR {_ADMINISTERS}",
            "INSERT": f"{_ADMINISTERS} OR rid <= currval('desk.event_rid_seq')",  # a number to come hides what comes before it
        },
    ),
    "event_text": Access(
        agent=(*ADD, "UPDATE (tsv, salt, subject, body, detail)"), admin=ALL,
        rows={**dict.fromkeys(("SELECT", "UPDATE"), _through("event", "rid", "event_rid")), "AFTER": _SAID_NOW},
    ),
    "event_head": Access(agent=WORK, admin=WORK),
    "ledger": Access(
        agent=("SELECT", "INSERT (command_id, kind, actor, desk, desk_at, server_at, touched, payload_hash)"),
        admin=NONE,
    ),
    "leg": Access(agent=ADD),
    "unlogged": Access(agent=ALL),
    "survey": _SET_UP,
    "ces_ask": Access(agent=WORK, rows=_mine("agent_id", "INSERT", "UPDATE", unless=_LEADS)),
    # work
    "follow_up": Access(
        agent=WORK, rows={"SELECT": f"coaching_id IS NULL OR owner = {_ME} OR {_through('coaching', 'id', 'coaching_id')}"},
    ),
    "follow_up_step": Access(
        agent=ADD, lead=("UPDATE (words, salt)",), admin=ADD,
        rows={"INSERT": f"actor = {_ME} OR actor = 0 OR {_ADMINISTERS}"},
    ),
    "case": _SHARED_DESK,
    "complaint": _SHARED_DESK,
    "delivery": _SET_UP,
    "order_line": _SET_UP,
    "sales_order": _SET_UP,
    "rule": _SET_UP,
    "rule_firing": Access(agent=WORK),
    "absence": Access(agent=ADD, rows=_mine("agent_id", "INSERT", unless=_LEADS)),
    # people
    "agent": _SET_UP,
    "team": _SET_UP,
    "team_lead": _SET_UP,
    "queue": _SET_UP,
    "extension": Access(agent=ALL, rows=_mine("agent_id", "INSERT", "UPDATE", "DELETE")),
    "presence": Access(agent=ALL, rows=_mine("agent_id", "INSERT", "DELETE")),
    "customer_presence": Access(agent=ALL, rows=_mine("agent_id", "INSERT", "UPDATE", "DELETE")),
    # Any desk may look after the workspace while no worker does; only a worker says it is one.
    "lease": Access(agent=WORK, rows=dict.fromkeys(("INSERT", "AFTER"), f"kind = 'desk' OR {_ADMINISTERS}")),
    "push": Access(rows={"SELECT": f"agent_id = {_ME} OR {_ADMINISTERS}"}),
    "pulse": Access(agent=WORK),
    "handed_call": _SHARED_DESK,
    "handed_words": Access(agent=ALL, rows={"SELECT": _through("handed_call", "id", "handed_id")}),
    # mail
    "mailbox": _SET_UP,
    "mail": Access(agent=("SELECT", "UPDATE (mail_class, event_id, thread_id)")),
    "mail_words": Access(lead=("UPDATE (sender, subject, asker, people, subject_key, raw)",), rows={"SELECT": _OF_A_MAIL_SEEN}),
    "mail_place": _SET_UP,
    "mail_folder": _SET_UP,
    "mail_thread": _SHARED_WORK,
    "mail_draft": Access(agent=ALL, rows=_mine("agent_id", "SELECT", "INSERT", "UPDATE", "DELETE", unless="false")),
    "mail_presence": Access(agent=ALL, rows=_mine("agent_id", "INSERT", "UPDATE", "DELETE")),
    "outbox": Access(agent=WORK, rows=_mine("agent_id", "INSERT", "UPDATE", unless=_LEADS)),
    "token_key": Access(agent=ADD),
    # settings
    "workspace_setting": _SET_UP,
    "scheduled_run": Access(agent=NONE, lead=READ),
    "figure_decision": Access(admin=ADD),
    # the audit
    "audit_leaf": Access(admin=ADD),
    "audit_checkpoint": Access(admin=ADD),
    "audit_view": Access(
        agent=NONE, lead=ALL, admin=NONE,
        rows={"SELECT": f"shared OR owner = {_ME}", **dict.fromkeys(("INSERT", "UPDATE", "DELETE"), f"owner = {_ME}")},
    ),
    "looked": Access(
        agent=ADD, admin=ADD,
        rows={"SELECT": f"actor = {_ME} OR {_ADMINISTERS}", "INSERT": f"actor = {_ME} OR {_ADMINISTERS}"},
    ),
    "contest": Access(agent=ADD, lead=("UPDATE (verdict, decision_id, decided_by, decided_at)",), admin=ADD),
    "scorecard": Access(lead=ADD, admin=ADD, rows={"INSERT": f"made_by = {_ME} OR made_by = 0 AND {_LEADS}"}),
    "review": Access(
        agent=("SELECT", "UPDATE (state)"), lead=("INSERT", "UPDATE (score)"), admin=NONE,
        rows={
            "SELECT": _REVIEWS_SEEN,
            "INSERT": f"reviewer = {_ME} AND agent_id <> {_ME}",
            "UPDATE": f"agent_id = {_ME} OR {_LEADS}",
        },
    ),
    "review_mark": Access(
        lead=("INSERT",), admin=NONE,
        rows={
            "SELECT": _through("review", "id", "review_id"),
            "INSERT": f"{_LEADS} AND EXISTS (SELECT 1 FROM desk.review x WHERE x.id = review_id AND x.agent_id <> {_ME})",
        },
    ),
    "review_step": Access(
        agent=ADD, admin=NONE,
        rows={"SELECT": _through("review", "id", "review_id"), "INSERT": f"actor = {_ME}"},
    ),
    "calibration": Access(
        agent=NONE, lead=("SELECT", "INSERT", "UPDATE (state, agreed)"), admin=NONE,
        rows={"INSERT": f"opened_by = {_ME} AND {_LEADS}"},
    ),
    "calibration_lead": Access(
        agent=NONE, lead=("SELECT", "INSERT", "UPDATE (scored_at)"), admin=NONE,
        rows={"UPDATE": f"lead = {_ME}"},
    ),
    "calibration_mark": Access(
        agent=NONE, lead=ADD, admin=NONE,
        rows={"SELECT": f"lead = {_ME} OR {_SEEN}", "INSERT": f"lead = {_ME}"},
    ),
    "calibration_step": Access(agent=NONE, lead=ADD, admin=NONE, rows={"INSERT": f"actor = {_ME}"}),
    "coaching": Access(
        agent=("SELECT", "UPDATE (opened_at)"), lead=("INSERT",), admin=NONE,
        rows={
            "SELECT": f"agent_id = {_ME} OR lead = {_ME} OR {_LEADS_THEM}",
            "INSERT": f"lead = {_ME} AND agent_id <> {_ME}",
            "UPDATE": f"agent_id = {_ME}",
        },
    ),
    "coaching_contact": Access(
        lead=("INSERT",), admin=NONE, rows={"SELECT": _through("coaching", "id", "coaching_id")}
    ),
    "coaching_step": Access(
        agent=ADD, admin=NONE,
        rows={"SELECT": _through("coaching", "id", "coaching_id"), "INSERT": f"actor = {_ME}"},
    ),
}  # fmt: skip
"""Whom each table is for."""

FUNCTIONS: tuple[str, ...] = ("me()", "my_id()", "my_rank()", "my_teams()", "time_to_record()", *ddl_entries.CALLED,
                              *ddl_search.CALLED)  # fmt: skip
"""What an agent's login may call."""
