"""Knows how the views of the audit are read."""

from sqlalchemy import Integer, bindparam, or_, select

from agentdesk.domain.audit_views import AuditView, from_text
from agentdesk.domain.ids import AgentId
from agentdesk.services.queries_audit import AuditViews
from agentdesk.store.read_connection import ReadConnection
from agentdesk.store.schema import agent, audit_view

_ME = bindparam("me", type_=Integer)
_VIEWS = (
    select(audit_view, agent.c.name.label("owner_name"))
    .select_from(audit_view.outerjoin(agent, agent.c.id == audit_view.c.owner))
    .where(or_(audit_view.c.owner == _ME, audit_view.c.shared))
)


def listed(read: ReadConnection, query: AuditViews) -> tuple[AuditView, ...]:
    found = [
        AuditView(row.id, AgentId(row.owner), row.owner_name or "", row.name, bool(row.shared), from_text(row.spec))
        for row in read.rows(_VIEWS, {"me": query.agent_id})
    ]
    return tuple(sorted(found, key=lambda view: (view.owner != query.agent_id, view.name.casefold(), view.view_id)))
