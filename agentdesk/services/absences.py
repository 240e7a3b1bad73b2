"""Knows that nothing stays with the absent: due work moves to the deputy or a queue when an absence is set."""

from collections.abc import Mapping, Sequence
from typing import Any

from agentdesk.domain.absences import span
from agentdesk.domain.commands import SetAbsence
from agentdesk.domain.errors import NotAllowed
from agentdesk.domain.ids import SYSTEM_AGENT, AgentId
from agentdesk.services import followups, touched
from agentdesk.services.leads import is_leading
from agentdesk.services.ports import UnitOfWork


def set_absence(uow: UnitOfWork, command: SetAbsence) -> tuple[str, ...]:
    """What falls due while away goes to the deputy, else the queue; without either it stays and is rescued in time.

    Raises NotAllowed("permission") for a colleague's absence, of whoever does not lead.
    """
    if command.actor not in {command.agent_id, SYSTEM_AGENT} and not is_leading(uow, command.actor):
        raise NotAllowed("permission")
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
    start, end = span(command.from_on, command.to_on, command.half, _zone_of(uow, command.agent_id))
    queue = "" if command.deputy is not None else command.queue
    owned: Sequence[Mapping[str, Any]] = uow.rows.all("follow_up", owner=command.agent_id, state=0)
    for row in owned:
        if start <= row["due_at"] < end and row["coaching_id"] is None:  # what was agreed in a coaching is theirs alone
            uow.rows.update(
                "follow_up", {"id": row["id"]}, owner=command.deputy, queue=queue, version=row["version"] + 1
            )
            followups.step(uow, command, row["id"], "handed-over")
            names += touched.follow_up(row["id"])
    return touched.once(*names)


def _zone_of(uow: UnitOfWork, agent_id: AgentId) -> str:
    """The agent's zone, else the shop's."""
    agent = uow.rows.one("agent", id=agent_id)
    return str(agent["zone"]) if agent and agent["zone"] else str(touched.setting(uow, "business_hours").zone)
