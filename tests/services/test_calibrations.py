"""Calibrations: leads score one contact unseen by each other, and nobody sees anything too early."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from uuid import UUID

import pytest

from agentdesk.domain.calibrations import CalibrationState, CalibrationStep
from agentdesk.domain.commands import Command
from agentdesk.domain.commands_audit import GiveReview, SaveScorecard
from agentdesk.domain.commands_calibration import (
    AgreeCalibration,
    CloseCalibration,
    OpenCalibration,
    ScoreCalibration,
)
from agentdesk.domain.errors import AgentDeskError, Conflict, NotAllowed, Refused
from agentdesk.domain.ids import AgentId, CommandId, EventId, new_uuid
from agentdesk.domain.kinds import EventKind
from agentdesk.domain.reviews import MarkGiven, ReviewSource
from agentdesk.domain.scorecards import to_text
from agentdesk.domain.scorecards_begin import SCORECARDS
from agentdesk.services import handlers
from agentdesk.services.queries_audit import Reviews
from agentdesk.services.queries_calibration import CalibrationById, Calibrations, CalibrationWhole
from tests.store.reads_world import ANNA, NOW, World, a_world

LARA, BAS, CAS, JOS = AgentId(2), AgentId(3), AgentId(4), AgentId(5)
CARD = next(card for card in SCORECARDS if card.card == "email-en")
SOON = NOW + timedelta(days=2)
GOOD = (
    MarkGiven("salutation", 1), MarkGiven("privacy", 1), MarkGiven("question", 4),
    MarkGiven("next-step", 2, "Nothing was said of when", 10, 24), MarkGiven("language", None),
)  # fmt: skip
OTHER = tuple(replace(each, mark=3, words="") if each.key == "next-step" else each for each in GOOD)


@pytest.fixture
def world(workspace_url: str) -> Iterator[World]:
    """Anna is the administrator; Lara, Bas and Jos lead; Cas answers mails."""
    with a_world(workspace_url) as made:
        for agent_id, name, role in ((LARA, "Lara", "lead"), (BAS, "Bas", "lead"), (CAS, "Cas", "agent"), (JOS, "Jos", "lead")):  # fmt: skip
            made.agent(agent_id, name)
            made.update("agent", {"id": agent_id}, role=role)
        yield made


def do(world: World, command: Command) -> None:
    with world.writing() as uow:
        uow.record(command, handlers.apply(uow, command, command.at))


def turned_down(world: World, command: Command, kind: type[AgentDeskError]) -> str:
    with pytest.raises(kind) as error:
        do(world, command)
    return error.value.code


def contact(world: World, agent_id: AgentId = CAS) -> EventId:
    return world.event(world.customer("Sanne"), "Where is it?", kind=EventKind.EMAIL, agent_id=agent_id)


def asked(event_id: EventId, leads: tuple[AgentId, ...] = (LARA, BAS), actor: AgentId = LARA) -> OpenCalibration:
    return OpenCalibration(
        command_id=CommandId(new_uuid()), actor=actor, at=NOW, calibration_id=new_uuid(), event_id=event_id,
        card=CARD.card, version=1, leads=leads, until=SOON, words="Before the meeting",
    )  # fmt: skip


def scores(calibration_id: UUID, actor: AgentId, marks: tuple[MarkGiven, ...] = GOOD) -> ScoreCalibration:
    return ScoreCalibration(
        command_id=CommandId(new_uuid()), actor=actor, at=NOW, calibration_id=calibration_id, marks=marks
    )


def closes(calibration_id: UUID, actor: AgentId = LARA, *, after: timedelta = timedelta()) -> CloseCalibration:
    return CloseCalibration(
        command_id=CommandId(new_uuid()), actor=actor, at=NOW + after, calibration_id=calibration_id
    )


def agrees(calibration_id: UUID, actor: AgentId = LARA, round_: int = 1) -> AgreeCalibration:
    return AgreeCalibration(
        command_id=CommandId(new_uuid()), actor=actor, at=NOW, calibration_id=calibration_id, round=round_, marks=OTHER
    )


def a_calibration(world: World, leads: tuple[AgentId, ...] = (LARA, BAS)) -> UUID:
    command = asked(contact(world), leads)
    do(world, command)
    return command.calibration_id


def seen(world: World, calibration_id: UUID, reader: AgentId = LARA) -> CalibrationWhole:
    found = world.ask(CalibrationById(reader, calibration_id))
    assert isinstance(found, CalibrationWhole)
    return found


def marks_by(found: CalibrationWhole) -> dict[str, bool]:
    return {lead.name: bool(lead.marks) for lead in found.leads}


@pytest.mark.parametrize("reader", [LARA, BAS, JOS, ANNA])
def test_nobody_sees_another_s_marks_or_score_while_one_is_missing(world: World, reader: AgentId) -> None:
    ours = a_calibration(world)
    do(world, scores(ours, LARA))
    found = seen(world, ours, reader)
    assert marks_by(found) == {"Lara": reader == LARA, "Bas": False}
    assert [lead.score is not None for lead in found.leads if lead.lead != reader] == [False] * len(
        [lead for lead in found.leads if lead.lead != reader]
    )
    assert (found.agreement, found.row.is_blind, found.row.scored, found.row.of) == (None, True, 1, 2)


def test_when_everybody_has_scored_all_see_how_many_agree(world: World) -> None:
    ours = a_calibration(world)
    do(world, scores(ours, LARA))
    do(world, scores(ours, BAS, OTHER))
    found = seen(world, ours, BAS)
    assert marks_by(found) == {"Lara": True, "Bas": True}
    assert found.agreement is not None
    assert (found.agreement.same, found.agreement.of) == (3, 4)
    apart = {each.key: each.apart for each in found.agreement.criteria if not each.agrees}
    assert apart == {"next-step": {LARA, BAS}}
    assert turned_down(world, scores(ours, BAS), Conflict) == "calibration-scored"


def test_a_lead_never_scores_their_own_contact_and_agents_take_no_part(world: World) -> None:
    assert turned_down(world, asked(contact(world, BAS)), NotAllowed) == "own-contact"
    assert turned_down(world, asked(contact(world, JOS), (LARA, CAS)), Refused) == "calibration-leads"
    assert turned_down(world, asked(contact(world), (LARA,)), Refused) == "calibration-leads"
    assert turned_down(world, asked(contact(world), actor=CAS), NotAllowed) == "leads-only"
    ours = a_calibration(world)
    assert turned_down(world, scores(ours, JOS), NotAllowed) == "not-your-calibration"
    with pytest.raises(NotAllowed):
        world.ask(CalibrationById(CAS, ours))
    with pytest.raises(NotAllowed):
        world.ask(Calibrations(CAS))


def test_it_is_not_closed_before_its_time_while_somebody_is_missing(world: World) -> None:
    ours = a_calibration(world)
    do(world, scores(ours, LARA))
    assert turned_down(world, closes(ours), Refused) == "calibration-waits"
    assert turned_down(world, closes(ours, JOS), NotAllowed) == "not-your-calibration"
    do(world, closes(ours, after=timedelta(days=2)))
    found = seen(world, ours)
    assert found.row.state is CalibrationState.CLOSED
    assert marks_by(found) == {"Lara": True, "Bas": False}
    assert turned_down(world, scores(ours, BAS), Conflict) == "calibration-closed"


def test_whoever_was_removed_is_not_waited_for_and_it_says_so(world: World) -> None:
    ours = a_calibration(world, (LARA, BAS, JOS))
    do(world, scores(ours, LARA))
    do(world, scores(ours, BAS))
    assert seen(world, ours).row.is_blind
    world.update("agent", {"id": JOS}, active=False)
    do(world, closes(ours))
    found = seen(world, ours)
    assert [(lead.name, lead.is_here, lead.scored_at) for lead in found.leads if lead.scored_at is None] == [
        ("Jos", False, None)
    ]
    assert found.agreement is not None
    assert (found.agreement.same, found.agreement.of) == (4, 4)
    assert turned_down(world, scores(ours, JOS), NotAllowed) == "leads-only"


def test_who_comes_back_after_the_others_could_see_the_marks_scores_no_more(world: World) -> None:
    ours = a_calibration(world, (LARA, BAS, JOS))
    for lead in (LARA, BAS):
        do(world, scores(ours, lead))
    do(world, closes(ours, after=timedelta(days=2)))
    assert turned_down(world, scores(ours, JOS), Conflict) == "calibration-closed"


def test_of_two_leads_who_close_at_once_the_second_is_told(world: World) -> None:
    ours = a_calibration(world)
    do(world, scores(ours, LARA))
    do(world, scores(ours, BAS))
    do(world, closes(ours, BAS))
    assert turned_down(world, closes(ours, LARA), Conflict) == "calibration-closed"
    assert [step.what for step in seen(world, ours).steps].count(CalibrationStep.CLOSED) == 1


def test_agreed_marks_stand_beside_the_unseen_ones_and_two_rounds_never_mix(world: World) -> None:
    ours = a_calibration(world)
    assert turned_down(world, agrees(ours), Refused) == "calibration-open"
    do(world, scores(ours, LARA))
    do(world, scores(ours, BAS, OTHER))
    do(world, closes(ours))
    do(world, agrees(ours))
    assert turned_down(world, agrees(ours, BAS), Conflict) == "agreed-meanwhile"
    do(world, agrees(ours, BAS, 2))
    found = seen(world, ours)
    assert (found.agreed, found.round, found.leads[1].marks) == (OTHER, 2, GOOD)
    assert [step.what for step in found.steps][-2:] == [CalibrationStep.AGREED] * 2


def test_a_card_that_changes_meanwhile_changes_nothing_for_those_who_score(world: World) -> None:
    ours = a_calibration(world)
    text = to_text(CARD).replace('"version": 1', '"version": 2').replace('"next-step"', '"what-next"')
    do(world, SaveScorecard(command_id=CommandId(new_uuid()), actor=BAS, at=NOW, spec=text))
    do(world, scores(ours, LARA))
    assert seen(world, ours).card == CARD


def test_calibration_scores_count_in_nobody_s_figures_and_stand_on_no_timeline(world: World) -> None:
    event_id = contact(world)
    command = asked(event_id)
    do(world, command)
    for lead in (LARA, BAS):
        do(world, scores(command.calibration_id, lead))
    assert world.ask(Reviews(NOW - timedelta(days=1), NOW + timedelta(days=1))) == ()
    with world.writing() as uow:
        assert uow.events.about(event_id) == []


def test_what_is_scored_unseen_is_neither_reviewed_meanwhile_nor_calibrated_twice(world: World) -> None:
    event_id = contact(world)
    do(world, asked(event_id))
    assert turned_down(world, asked(event_id, actor=BAS), Conflict) == "being-calibrated"
    review = GiveReview(
        command_id=CommandId(new_uuid()), actor=JOS, at=NOW, review_id=new_uuid(), event_id=event_id,
        source=ReviewSource.TARGETED, card=CARD.card, version=1, marks=GOOD,
    )  # fmt: skip
    assert turned_down(world, review, Conflict) == "being-calibrated"
    other = replace(review, event_id=contact(world))
    do(world, other)
    assert turned_down(world, asked(other.event_id), Conflict) == "reviewed-already"


def test_the_list_says_who_waits_for_whom(world: World) -> None:
    ours = a_calibration(world)
    do(world, scores(ours, LARA))
    (row,) = world.ask(Calibrations(BAS, only_open=True))
    assert (row.calibration_id, row.scored, row.of, row.is_mine, row.i_scored) == (ours, 1, 2, True, False)
    (row,) = world.ask(Calibrations(ANNA))
    assert (row.is_mine, row.agent_name, row.opened_by_name, row.customer_name) == (False, "Cas", "Lara", "Sanne")
