"""Knows what the demo's people have said to the workspace itself: which figures are seen, and a note a customer contests."""

from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from agentdesk.demo.reviewed import ADMIN
from agentdesk.demo.rows import World
from agentdesk.domain.commands import Command
from agentdesk.domain.commands_figures import SetFigureSwitch
from agentdesk.domain.commands_privacy import ContestNote
from agentdesk.domain.figures import Figure, Shown
from agentdesk.domain.ids import AgentId, CommandId, EventId
from agentdesk.domain.kinds import EventKind
from agentdesk.services import handlers
from agentdesk.services.ports import UnitOfWork

DECIDED = timedelta(days=70)
REFERENCE = "Ondernemingsraad, september 2026, punt 4"
CONTESTED_BY, CONTESTS = 3, 2
"""Femke wrote down what a customer says of a note of Joost's."""
STATEMENT = "Ik heb niet gezegd dat ik de bezorger niet wilde binnenlaten; ik was aan het werk en niemand belde aan."


def say_decided(unit_of_work: Callable[[], UnitOfWork], world: World) -> None:
    for command in _said(world):
        with unit_of_work() as uow:
            uow.record(command, handlers.apply(uow, command, command.at))
            uow.commit()


def _said(world: World) -> Iterator[Command]:
    at = world.now - DECIDED
    decided_on = at.astimezone(ZoneInfo("Europe/Amsterdam")).date()
    for figure in Figure:
        yield SetFigureSwitch(
            **_basics(world, ADMIN, at), figure=figure, shown=Shown.PERSON, decided_on=decided_on, reference=REFERENCE
        )
    at = world.now - timedelta(days=4, hours=3)
    note = next(
        event.event_id for event in reversed(world.events)
        if event.agent_id == CONTESTS and event.kind is EventKind.CALL and event.body and event.occurred_at < at
    )  # fmt: skip
    yield ContestNote(
        **_basics(world, CONTESTED_BY, at), event_id=note, statement_id=EventId(world.uuid(at)), statement=STATEMENT,
        title="Betwiste notitie beoordelen",
    )  # fmt: skip


def _basics(world: World, actor: int, at: datetime) -> dict[str, Any]:
    return {"command_id": CommandId(world.uuid(at)), "actor": AgentId(actor), "at": at}
