"""Knows the people, the workspace's settings and wrap-up times."""

from statistics import median_low
from typing import Any

from sqlalchemy import BigInteger, bindparam, literal_column, select

from agentdesk.domain.clock import to_us
from agentdesk.domain.errors import Refused
from agentdesk.domain.ids import AgentId, TeamId
from agentdesk.domain.kinds import Role
from agentdesk.services.queries import MyWrapUp, People, PersonRow, Settings, WrapUpTime
from agentdesk.services.settings import workspace_value
from agentdesk.store.read_connection import ReadConnection
from agentdesk.store.schema import agent, event, event_head, team, team_lead, workspace_setting

_MOST_CONTACTS = 5000
"""Newest contacts a median is made of."""

_PEOPLE = (
    select(agent.c.id, agent.c.login, agent.c.name, agent.c.team_id, team.c.name.label("team_name"), agent.c.role,
           agent.c.active)
    .select_from(agent.join(team, team.c.id == agent.c.team_id))
    .where(agent.c.id > literal_column("0"))
    .order_by(agent.c.name, agent.c.id)
)  # fmt: skip
_LEADING = (
    select(team_lead.c.agent_id, team.c.name)
    .select_from(team_lead.join(team, team.c.id == team_lead.c.team_id))
    .order_by(team_lead.c.agent_id, team.c.name)
)
_SETTINGS = select(workspace_setting.c.key, workspace_setting.c.json_text).order_by(workspace_setting.c.key)
_SETTING = select(workspace_setting.c.json_text).where(workspace_setting.c.key == bindparam("key"))
_WRAP_UPS = (
    select(event.c.outcome, event.c.wrap_up_ms)
    .select_from(event.outerjoin(event_head, event_head.c.event_id == event.c.id))
    .where(
        event.c.agent_id == bindparam("agent"),
        event.c.occurred_at >= bindparam("since", type_=BigInteger),
        event.c.wrap_up_ms.is_not(None),
        event_head.c.withdrawn_by.is_(None),
    )
    .order_by(event.c.occurred_at.desc())
    .limit(_MOST_CONTACTS)
)


def people(read: ReadConnection, _query: People) -> tuple[PersonRow, ...]:
    """Everybody but the system itself."""
    leading: dict[int, list[str]] = {}
    for led in read.rows(_LEADING):
        leading.setdefault(led.agent_id, []).append(led.name)
    return tuple(
        PersonRow(AgentId(row.id), row.login, row.name, TeamId(row.team_id), row.team_name, Role(row.role), row.active,
                  tuple(leading.get(row.id, ())))
        for row in read.rows(_PEOPLE)
    )  # fmt: skip


def settings(read: ReadConnection, _query: Settings) -> tuple[tuple[str, str], ...]:
    return tuple((row.key, row.json_text) for row in read.rows(_SETTINGS))


def setting_of(read: ReadConnection, key: str) -> Any:
    """A workspace setting's value as it is now; a bad one falls back to its default."""
    rows = read.rows(_SETTING, {"key": key})
    try:
        return workspace_value(key, rows[0].json_text if rows else None)
    except Refused:
        return workspace_value(key, None)


def wrap_up(read: ReadConnection, query: MyWrapUp) -> tuple[WrapUpTime, ...]:
    """The commonest outcome first. A call's log carries both the outcome and the time."""
    times: dict[str, list[int]] = {}
    for row in read.rows(_WRAP_UPS, {"agent": query.agent_id, "since": to_us(query.since)}):
        times.setdefault(row.outcome, []).append(row.wrap_up_ms)
    found = [WrapUpTime(outcome, median_low(each), len(each)) for outcome, each in times.items()]
    return tuple(sorted(found, key=lambda time: (-time.n, time.outcome)))
