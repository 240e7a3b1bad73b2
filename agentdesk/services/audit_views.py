"""Knows who may keep a view of the audit, change it and let it go."""

from agentdesk.domain.audit_views import BadView, checked_name, to_text
from agentdesk.domain.commands_audit import DropAuditView, SaveAuditView
from agentdesk.domain.errors import NotAllowed, Refused
from agentdesk.services.leads import must_lead
from agentdesk.services.ports import UnitOfWork

NOUN = "audit-views"


def save(uow: UnitOfWork, command: SaveAuditView) -> tuple[str, ...]:
    """A new one, or the owner's own with another name or other choices. Raises NotAllowed and Refused."""
    must_lead(uow, command.actor)
    try:
        values = {"name": checked_name(command.name), "shared": command.is_shared, "spec": to_text(command.choices)}
    except BadView as error:
        raise Refused(error.code) from error
    kept = uow.rows.one("audit_view", id=command.view_id)
    if kept is None:
        uow.rows.insert("audit_view", id=command.view_id, owner=command.actor, **values)
    elif kept["owner"] == command.actor:
        uow.rows.update("audit_view", {"id": command.view_id}, **values)
    else:
        raise NotAllowed("not-your-view")
    return (NOUN,)


def drop(uow: UnitOfWork, command: DropAuditView) -> tuple[str, ...]:
    """Raises NotAllowed("leads-only", "not-your-view"); one that is gone already is no fault."""
    must_lead(uow, command.actor)
    kept = uow.rows.one("audit_view", id=command.view_id)
    if kept is not None and kept["owner"] != command.actor:
        raise NotAllowed("not-your-view")
    uow.rows.delete("audit_view", id=command.view_id)
    return (NOUN,)
