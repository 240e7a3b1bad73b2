"""Knows who leads: what only a lead or an administrator may, and what nobody decides about themselves."""

from agentdesk.domain.errors import NotAllowed
from agentdesk.domain.ids import SYSTEM_AGENT, AgentId
from agentdesk.domain.kinds import Role
from agentdesk.services.ports import UnitOfWork

LEADING = frozenset({Role.LEAD.value, Role.ADMIN.value})


def must_lead(uow: UnitOfWork, actor: AgentId) -> None:
    """Raises NotAllowed("leads-only")."""
    if not is_leading(uow, actor):
        raise NotAllowed("leads-only")


def is_leading(uow: UnitOfWork, actor: AgentId) -> bool:
    """A lead or an administrator who is at work here."""
    row = uow.rows.one("agent", id=actor)
    return row is not None and bool(row["active"]) and row["role"] in LEADING


def is_alone(uow: UnitOfWork, actor: AgentId) -> bool:
    """An administrator who is the only one here that may lead: without a second lead, the administrator decides."""
    return leading(uow) == [actor] and (uow.rows.one("agent", id=actor) or {})["role"] == Role.ADMIN.value


def leading(uow: UnitOfWork) -> list[AgentId]:
    """Everybody at work here who leads, by number."""
    return [
        AgentId(int(str(row["id"])))
        for row in uow.rows.all("agent", active=True)
        if row["role"] in LEADING and row["id"] != SYSTEM_AGENT
    ]


def leads_over(uow: UnitOfWork, actor: AgentId, agent_id: AgentId) -> bool:
    """An administrator, or a lead of that person's team; a lead who was given no team leads their own."""
    row = uow.rows.one("agent", id=actor)
    if row is None or not row["active"] or row["role"] not in LEADING:
        return False
    led = [each["team_id"] for each in uow.rows.all("team_lead", agent_id=actor)] or [row["team_id"]]
    return row["role"] == Role.ADMIN.value or uow.agent_team(agent_id) in led


def lead_for(uow: UnitOfWork, author: AgentId) -> AgentId | None:
    """Who decides about this person's words: a lead of their team, else any other, else who is alone."""
    others = [each for each in leading(uow) if each != author]
    team = uow.agent_team(author)
    leads = [each for each in others if (uow.rows.one("agent", id=each) or {})["role"] == Role.LEAD.value]
    of_team = [each for each in leads if uow.agent_team(each) == team]
    named = [row["agent_id"] for row in uow.rows.all("team_lead", team_id=team)]
    for some in ([each for each in others if each in named], of_team, leads, others, leading(uow)):
        if some:
            return some[0]
    return None
