"""Coachings: between one agent and whoever leads them; what was agreed is a task of that agent and of nobody else."""

from collections.abc import Iterator
from datetime import datetime, timedelta

import pytest

from agentdesk.domain.coachings import CoachingStep
from agentdesk.domain.commands import CloseFollowUp, Command, HandOverFollowUp, SetAbsence
from agentdesk.domain.commands_calibration import AgreedAction, AnswerCoaching, Coach, OpenCoaching
from agentdesk.domain.errors import AgentDeskError, NotAllowed, Refused
from agentdesk.domain.ids import AgentId, CommandId, EventId, FollowUpId, new_uuid
from agentdesk.domain.kinds import EventKind, FollowUpState
from agentdesk.services import handlers
from agentdesk.services.queries import FindNotes, FollowUps, TimelinePage, WorkQueue
from agentdesk.services.queries_calibration import CoachingById, Coachings, CoachingWhole
from tests.store.reads_world import ANNA, NOW, World, a_world

LARA, BAS, CAS, DAAN = AgentId(2), AgentId(3), AgentId(4), AgentId(5)
TITLE = "Confirm every appointment by mail"
DUE = datetime(2026, 11, 24, 10, 0)  # noqa: DTZ001 - the wall of the agent's zone


@pytest.fixture
def world(workspace_url: str) -> Iterator[World]:
    """Anna is the administrator, Lara leads the desk of Cas and Daan, Bas leads another team."""
    with a_world(workspace_url) as made:
        made.agent(LARA, "Lara")
        made.agent(BAS, "Bas", team_id=7, team="Night")
        made.agent(CAS, "Cas")
        made.agent(DAAN, "Daan")
        for lead in (LARA, BAS):
            made.update("agent", {"id": lead}, role="lead")
        yield made


def do(world: World, command: Command) -> None:
    with world.writing() as uow:
        uow.record(command, handlers.apply(uow, command, command.at))


def turned_down(world: World, command: Command, kind: type[AgentDeskError]) -> str:
    with pytest.raises(kind) as error:
        do(world, command)
    return error.value.code


def coach(actor: AgentId = LARA, agent_id: AgentId = CAS, words: str = "Good talk", contacts: tuple[EventId, ...] = ()) -> Coach:  # fmt: skip
    action = AgreedAction(follow_up_id=FollowUpId(new_uuid()), title=TITLE, local_due=DUE, zone="Europe/Amsterdam")
    return Coach(
        command_id=CommandId(new_uuid()), actor=actor, at=NOW, coaching_id=new_uuid(), agent_id=agent_id, words=words,
        actions=(action,), contacts=contacts,
    )  # fmt: skip


def closes(follow_up_id: FollowUpId, actor: AgentId, state: FollowUpState = FollowUpState.DONE) -> CloseFollowUp:
    return CloseFollowUp(
        command_id=CommandId(new_uuid()), actor=actor, at=NOW, follow_up_id=follow_up_id, state=state, why="All of them"
    )


def seen(world: World, told: Coach, reader: AgentId = CAS) -> CoachingWhole:
    found = world.ask(CoachingById(reader, told.coaching_id))
    assert isinstance(found, CoachingWhole)
    return found


def test_an_agreed_action_is_a_task_in_the_queue_of_that_agent_and_of_nobody_else(world: World) -> None:
    told = coach()
    do(world, told)
    due, *_ = world.ask(WorkQueue(CAS, NOW + timedelta(days=9)))
    (row,) = due.rows
    assert (row.title, row.customer_id, row.at) == (TITLE, None, datetime.fromisoformat("2026-11-24T09:00:00+00:00"))
    (reminded,) = world.ask(FollowUps(CAS, NOW + timedelta(days=9)))
    assert reminded.follow_up_id == told.actions[0].follow_up_id
    for other in (LARA, DAAN, ANNA):
        assert world.ask(WorkQueue(other, NOW + timedelta(days=9)))[0].rows == ()
    assert world.ask(FollowUps()) == ()
    assert world.ask(FollowUps(CAS, is_own=False)) == ()


def test_only_that_agent_and_whoever_leads_them_may_read_it(world: World) -> None:
    told = coach()
    do(world, told)
    for reader in (CAS, LARA, ANNA):
        assert seen(world, told, reader).row.words == "Good talk"
        assert [row.coaching_id for row in world.ask(Coachings(reader))] == [told.coaching_id]
    for reader in (DAAN, BAS):
        with pytest.raises(NotAllowed):
            world.ask(CoachingById(reader, told.coaching_id))
        assert world.ask(Coachings(reader)) == ()
        assert world.ask(Coachings(reader, CAS)) == ()


def test_a_lead_coaches_those_they_lead_and_nobody_coaches_themselves(world: World) -> None:
    assert turned_down(world, coach(BAS), NotAllowed) == "not-your-agent"
    assert turned_down(world, coach(LARA, LARA), NotAllowed) == "not-your-agent"
    assert turned_down(world, coach(DAAN), NotAllowed) == "leads-only"
    assert turned_down(world, coach(words=" "), Refused) == "coaching-words"
    do(world, coach(ANNA, LARA))


def test_nothing_of_it_stands_on_the_customer_s_timeline_or_is_found_in_notes(world: World) -> None:
    customer = world.customer("Sanne")
    event_id = world.event(customer, "Where is it?", kind=EventKind.EMAIL, agent_id=CAS)
    told = coach(contacts=(event_id,))
    do(world, told)
    do(world, closes(told.actions[0].follow_up_id, CAS))
    assert [row.event_id for row in world.ask(TimelinePage(customer)).rows] == [event_id]
    assert world.ask(FindNotes("appointment")) == ()
    assert [(each.event_id, each.customer_name) for each in seen(world, told).contacts] == [(event_id, "Sanne")]
    assert turned_down(world, coach(agent_id=DAAN, contacts=(event_id,)), Refused) == "no-such-contact"


def test_the_agent_sees_it_answers_and_says_done_or_not_done_with_words(world: World) -> None:
    told = coach()
    do(world, told)
    opened = OpenCoaching(command_id=CommandId(new_uuid()), actor=CAS, at=NOW, coaching_id=told.coaching_id)
    do(world, opened)
    said = AnswerCoaching(
        command_id=CommandId(new_uuid()), actor=CAS, at=NOW, coaching_id=told.coaching_id, words="I will"
    )
    do(world, said)
    do(world, closes(told.actions[0].follow_up_id, CAS, FollowUpState.NOT_DONE))
    found = seen(world, told, LARA)
    assert [(step.what, step.actor_name, step.words) for step in found.steps] == [
        (CoachingStep.GIVEN, "Lara", "Good talk"), (CoachingStep.OPENED, "Cas", ""), (CoachingStep.SAID, "Cas", "I will"),
    ]  # fmt: skip
    assert [(each.state, each.why) for each in found.actions] == [(FollowUpState.NOT_DONE, "All of them")]
    assert (found.row.actions, found.row.done, found.row.open, found.row.opened_at) == (1, 0, 0, NOW)


def test_a_colleague_neither_answers_nor_closes_nor_gets_what_was_agreed_with_somebody_else(world: World) -> None:
    told = coach()
    do(world, told)
    task = told.actions[0].follow_up_id
    said = AnswerCoaching(
        command_id=CommandId(new_uuid()), actor=DAAN, at=NOW, coaching_id=told.coaching_id, words="Me too"
    )
    assert turned_down(world, said, NotAllowed) == "not-your-coaching"
    assert turned_down(world, closes(task, DAAN), NotAllowed) == "not-your-coaching"
    assert turned_down(world, closes(task, BAS), NotAllowed) == "not-your-coaching"
    over = HandOverFollowUp(
        command_id=CommandId(new_uuid()), actor=CAS, at=NOW, follow_up_id=task, base_version=1, owner=DAAN
    )
    assert turned_down(world, over, Refused) == "coaching-stays"
    do(world, SetAbsence(command_id=CommandId(new_uuid()), actor=CAS, at=NOW, agent_id=CAS, from_on=NOW.date(),
                         to_on=NOW.date() + timedelta(days=9), deputy=DAAN))  # fmt: skip
    assert world.ask(FollowUps(DAAN)) == ()
    assert [row.owner for row in world.ask(FollowUps(CAS))] == [CAS]
