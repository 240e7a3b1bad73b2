"""Knows what the demo's people have said to the workspace itself: which figures are seen, a note a customer contests, two
calibrations and what was agreed with agents.
"""

from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from random import Random
from typing import Any
from zoneinfo import ZoneInfo

from agentdesk.demo.reviewed import ADMIN, LEAD, SKILL, mark_of
from agentdesk.demo.rows import World
from agentdesk.demo.today import ME
from agentdesk.domain.commands import Command, ReviseNote
from agentdesk.domain.commands_calibration import (
    AgreedAction,
    CloseCalibration,
    Coach,
    OpenCalibration,
    ScoreCalibration,
)
from agentdesk.domain.commands_figures import SetFigureSwitch
from agentdesk.domain.commands_privacy import ContestNote
from agentdesk.domain.figures import Figure, Shown
from agentdesk.domain.ids import AgentId, CommandId, EventId, FollowUpId
from agentdesk.domain.kinds import EventKind
from agentdesk.domain.reviews import MarkGiven
from agentdesk.domain.scorecards_begin import SCORECARDS
from agentdesk.services import handlers
from agentdesk.services.ports import UnitOfWork

ZONE = ZoneInfo("Europe/Amsterdam")
SEED = 20_261_122
SECOND_LEAD = 10
CARD = next(card for card in SCORECARDS if card.card == "call-nl")
WHY_CALIBRATE = "Wat is hier een goede volgende stap? Graag alle drie, zonder overleg."
AGREED = "Besproken: een datum noemen hoort bij de volgende stap, ook als de bezorger nog moet antwoorden."
DECIDED = timedelta(days=70)
REFERENCE = "Ondernemingsraad, september 2026, punt 4"
CONTESTED_BY, CONTESTS = 3, 2
"""Femke wrote down what a customer says of a note of Joost's."""
CORRECTS = 5
STATEMENT = "Ik heb niet gezegd dat ik de bezorger niet wilde binnenlaten; ik was aan het werk en niemand belde aan."


def say_decided(unit_of_work: Callable[[], UnitOfWork], world: World) -> None:
    for command in _said(world):
        with unit_of_work() as uow:
            uow.record(command, handlers.apply(uow, command, command.at))
            uow.commit()


def _said(world: World) -> Iterator[Command]:
    at = world.now - DECIDED
    decided_on = at.astimezone(ZONE).date()
    for figure in Figure:
        yield SetFigureSwitch(
            **_basics(world, ADMIN, at), figure=figure, shown=Shown.PERSON, decided_on=decided_on, reference=REFERENCE
        )
    at = world.now - timedelta(days=4, hours=3)
    note = next(
        event.event_id for event in reversed(world.events)
        if event.agent_id == CONTESTS and event.kind is EventKind.CALL and event.reason.startswith("delivery") and event.body
        and event.occurred_at < at
    )  # fmt: skip
    yield ContestNote(
        **_basics(world, CONTESTED_BY, at), event_id=note, statement_id=EventId(world.uuid(at)), statement=STATEMENT,
        title="Betwiste notitie beoordelen",
    )  # fmt: skip
    yield from _corrections(world)
    yield from _calibrations(world, Random(SEED))
    yield from _coachings(world)


def _corrections(world: World) -> Iterator[Command]:
    """One note that was corrected twice: soon after the call, and days later."""
    call = next(
        event for event in reversed(world.events)
        if event.agent_id == CORRECTS and event.kind is EventKind.CALL and event.body
        and event.occurred_at < world.now - timedelta(days=12)
    )  # fmt: skip
    for place, (later, words, why) in enumerate((
        (timedelta(minutes=40), call.body + " Promised to call back on Friday.", "The promise was missing"),
        (timedelta(days=3), call.body + " Promised to call back on Thursday morning.", "It was Thursday, not Friday"),
    )):  # fmt: skip
        at = call.occurred_at + later
        yield ReviseNote(
            **_basics(world, CORRECTS, at), interaction_id=call.event_id, revision_id=EventId(world.uuid(at)),
            base_revision=place, subject=call.subject, note=words, why=why,
        )  # fmt: skip


def _calibrations(world: World, dice: Random) -> Iterator[Command]:
    """One that three leads have scored and talked about, and one that waits for two of them."""
    reviewed = {row["event_id"] for row in world.rows["review"]}
    calls = [
        event for event in reversed(world.events)
        if event.kind is EventKind.CALL and event.agent_id in SKILL and event.agent_id != LEAD and event.body
        and event.duration_s and event.event_id not in reviewed and event.occurred_at < world.now - timedelta(days=9)
    ]  # fmt: skip
    for event, days_ago, scoring in ((calls[0], 8, (LEAD, ADMIN, SECOND_LEAD)), (calls[1], 2, (ADMIN,))):
        at = world.now - timedelta(days=days_ago)
        calibration_id = world.uuid(at)
        yield OpenCalibration(
            **_basics(world, LEAD, at), calibration_id=calibration_id, event_id=event.event_id, card=CARD.card,
            version=CARD.version, leads=tuple(AgentId(each) for each in (LEAD, ADMIN, SECOND_LEAD)),
            until=world.now + timedelta(days=5), words=WHY_CALIBRATE,
        )  # fmt: skip
        for place, lead in enumerate(scoring, start=1):
            marks = tuple(MarkGiven(each.key, mark_of(each, 0.8, dice)) for each in CARD.criteria)
            yield ScoreCalibration(
                **_basics(world, lead, at + timedelta(hours=place)), calibration_id=calibration_id, marks=marks
            )
        if len(scoring) > 1:
            yield CloseCalibration(**_basics(world, LEAD, at + timedelta(hours=6)), calibration_id=calibration_id,
                                   words=AGREED)  # fmt: skip


def _coachings(world: World) -> Iterator[Command]:
    for agent_id, days_ago, words, title, in_days in (
        (2, 6, "Je notities zeggen goed wat je deed. We spraken over wat de klant wilde: dat ontbreekt vaak.",
         "Drie notities van deze week herlezen en de vraag erbij zetten", 3),
        (ME, 3, "Rustige gesprekken, en je belofte staat er altijd als belofte. Deel je manier met Joost.",
         "Joost een keer laten meeluisteren", 4),
    ):  # fmt: skip
        at = world.now - timedelta(days=days_ago)
        local_due = (
            (world.now + timedelta(days=in_days)).astimezone(ZONE).replace(tzinfo=None, hour=15, minute=0, second=0)
        )
        action = AgreedAction(
            follow_up_id=FollowUpId(world.uuid(at)),
            title=title,
            local_due=local_due.replace(microsecond=0),
            zone=ZONE.key,
        )
        yield Coach(**_basics(world, LEAD, at), coaching_id=world.uuid(at), agent_id=AgentId(agent_id), words=words,
                    actions=(action,))  # fmt: skip


def _basics(world: World, actor: int, at: datetime) -> dict[str, Any]:
    return {"command_id": CommandId(world.uuid(at)), "actor": AgentId(actor), "at": at}
