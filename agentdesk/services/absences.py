"""Knows that nothing stays with the absent: due work moves to the deputy or a queue when an absence is set."""

from collections.abc import Mapping
from datetime import date, datetime, time, timedelta
from typing import Any

from agentdesk.domain.commands import SetAbsence
from agentdesk.domain.hours import utc_to_wall, wall_to_utc
from agentdesk.domain.ids import AgentId
from agentdesk.services import followups, touched
from agentdesk.services.ports import UnitOfWork

NOON = time(13)
"""Where half days meet."""


def set_absence(uow: UnitOfWork, command: SetAbsence) -> tuple[str, ...]:
    """What falls due while away goes to the deputy, else the queue; without either it stays and is rescued in time."""
    is_new = uow.rows.insert(
        "absence",
        id=command.command_id,
        agent_id=command.agent_id,
        from_on=command.from_on,
        to_on=command.to_on,
        half=command.half,
        deputy=command.deputy,
        queue=command.queue,
    )
    if not is_new or (command.deputy is None and not command.queue):
        return (touched.WORK,)
    names = [touched.WORK]
    start, end = _span(command.from_on, command.to_on, command.half, zone_of(uow, command.agent_id))
    for row in uow.rows.all("follow_up", owner=command.agent_id, state=0):
        due_at = row["due_at"]
        if isinstance(due_at, datetime) and start <= due_at < end:
            queue = "" if command.deputy is not None else command.queue
            version = int(str(row["version"])) + 1
            uow.rows.update("follow_up", {"id": row["id"]}, owner=command.deputy, queue=queue, version=version)
            followups.step(uow, command, _uuid(row), "handed-over")
            names += touched.follow_up(_uuid(row))
    return touched.once(*names)


def away(uow: UnitOfWork, now: datetime) -> list[Mapping[str, Any]]:
    """Absences that cover this moment, on each agent's own wall."""
    return [row for row in uow.rows.all("absence") if _covers(uow, row, now)]


def zone_of(uow: UnitOfWork, agent_id: AgentId) -> str:
    """The agent's zone, else the shop's."""
    agent = uow.rows.one("agent", id=agent_id)
    return str(agent["zone"]) if agent and agent["zone"] else str(touched.setting(uow, "business_hours").zone)


def _covers(uow: UnitOfWork, row: Mapping[str, Any], now: datetime) -> bool:
    today = utc_to_wall(now, zone_of(uow, row["agent_id"])).date()
    if not row["from_on"] - timedelta(days=1) <= today <= row["to_on"] + timedelta(days=1):
        return False
    start, end = _span(row["from_on"], row["to_on"], row["half"], zone_of(uow, row["agent_id"]))
    return start <= now < end


def _span(from_on: date, to_on: date, half: str, zone: str) -> tuple[datetime, datetime]:
    """From and to in UTC; half days are cut at 13:00."""
    start = datetime.combine(from_on, NOON if half == "afternoon" else time())
    end = datetime.combine(to_on, NOON) if half == "morning" else datetime.combine(to_on + timedelta(days=1), time())
    return wall_to_utc(start, zone), wall_to_utc(end, zone)


def _uuid(row: Mapping[str, Any]) -> Any:
    return row["id"]
