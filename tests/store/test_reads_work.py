"""What waits for an agent, and for whom it does not."""

from collections.abc import Iterator
from datetime import timedelta

import pytest

from agentdesk.domain.ids import EventId, FollowUpId, new_uuid
from agentdesk.domain.kinds import FollowUpKind, FollowUpState, WaitingFor
from agentdesk.services.queries import FollowUpHistory, FollowUps, WorkQueue, WorkRow
from tests.store.reads_world import ANNA, NOW, World, a_world


@pytest.fixture
def world(workspace_url: str) -> Iterator[World]:
    with a_world(workspace_url) as made:
        yield made


def section(world: World, name: str, **query: int) -> tuple[WorkRow, ...]:
    sections = {each.section: each for each in world.ask(WorkQueue(ANNA, NOW + timedelta(hours=8), **query))}
    assert list(sections) == ["due", "promises", "call-backs", "unlogged", "inbox"]
    found: tuple[WorkRow, ...] = sections[name].rows
    return found


def test_mine_and_my_queues_come_by_due_time(world: World) -> None:
    bas = world.agent(2, "Bas", 2, "Phone")
    sanne = world.customer("Sanne")
    world.follow_up(sanne, "second", due=NOW)
    world.follow_up(sanne, "first", due=NOW - timedelta(days=400), owner=None, queue="Desk")
    world.follow_up(sanne, "third", due=NOW + timedelta(hours=7), owner=None, queue="returns")
    world.follow_up(sanne, "not yet", due=NOW + timedelta(hours=9))
    world.follow_up(sanne, "of Bas", owner=bas)
    world.follow_up(sanne, "of another team", owner=None, queue="Phone")
    world.follow_up(sanne, "done", state=FollowUpState.DONE.value)
    assert [row.title for row in section(world, "due")] == ["first", "second", "third"]


def test_promises_have_a_section_of_their_own(world: World) -> None:
    sanne = world.customer("Sanne")
    promise = world.follow_up(sanne, "bellen", kind=FollowUpKind.PROMISE, waiting_for=WaitingFor.CARRIER.value)
    (row,) = section(world, "promises")
    assert (row.follow_up_id, row.customer_id, row.name, row.at) == (promise, sanne, "Sanne", NOW)
    assert (row.owner_name, row.waiting_for, row.version) == ("Anna de Wit", WaitingFor.CARRIER, 1)
    assert section(world, "due") == ()


def test_a_claimed_row_says_by_whom_and_until_when(world: World) -> None:
    bas = world.agent(2, "Bas")
    until = NOW + timedelta(minutes=10)
    world.follow_up(world.customer("Sanne"), owner=None, queue="Desk", claimed_by=bas, claim_until=until)
    (row,) = section(world, "due")
    assert (row.claimed_by, row.claimed_name, row.claim_until) == (bas, "Bas", until)


def test_a_missed_call_of_nobody_shows_its_number_and_its_last_try(world: World) -> None:
    last = NOW - timedelta(minutes=9)
    call = EventId(new_uuid())
    world.follow_up(None, kind=FollowUpKind.CALL_BACK, due=NOW + timedelta(days=3), owner=None, queue="Desk",
                    caller="+31612345678", tries=3, last_try_at=last, origin_event=call)  # fmt: skip
    (row,) = section(world, "call-backs")
    assert (row.name, row.tries, row.at, row.event_id, row.customer_id) == ("+31612345678", 3, last, call, None)
    assert row.number == "+31612345678"


def test_unlogged_contacts_are_those_of_the_agent_alone(world: World) -> None:
    sanne = world.customer("Sanne")
    for agent_id, customer_id, minutes in ((1, sanne, 5), (1, None, 9), (2, sanne, 7)):
        world.insert("unlogged", event_id=new_uuid(), agent_id=agent_id, customer_id=customer_id,
                     number="+31201234567", ended_at=NOW - timedelta(minutes=minutes))  # fmt: skip
    assert [(row.name, row.owner_name) for row in section(world, "unlogged")] == [
        ("+31201234567", "Anna de Wit"),
        ("Sanne", "Anna de Wit"),
    ]


def test_a_section_shows_its_first_rows_and_tells_how_many_there_are(world: World) -> None:
    sanne = world.customer("Sanne")
    for minute in range(5):
        world.follow_up(sanne, str(minute), due=NOW + timedelta(minutes=minute), owner=ANNA if minute % 2 else None)
    due = world.ask(WorkQueue(ANNA, NOW + timedelta(hours=1), limit=3))[0]
    assert [row.title for row in due.rows] == ["0", "1", "2"]
    assert due.total == 5


def test_open_follow_ups_are_listed_for_one_or_for_everybody(world: World) -> None:
    bas = world.agent(2, "Bas")
    sanne = world.customer("Sanne", ref="C1")
    world.follow_up(sanne, "mine", due=NOW)
    world.follow_up(sanne, "of Bas", due=NOW + timedelta(days=2), owner=bas, recurrence="FREQ=DAILY")
    world.follow_up(None, kind=FollowUpKind.CALL_BACK, caller="+31612345678", owner=None)
    everybody = world.ask(FollowUps())
    assert [(row.customer_ref, row.customer_name, row.owner_name) for row in everybody] == [
        ("C1", "Sanne", "Anna de Wit"),
        ("", "+31612345678", ""),
        ("C1", "Sanne", "Bas"),
    ]
    assert everybody[2].recurrence == "FREQ=DAILY"
    assert [row.title for row in world.ask(FollowUps(bas))] == ["of Bas"]
    assert [row.title for row in world.ask(FollowUps(due_by=NOW))] == ["mine", ""]
    assert len(world.ask(FollowUps(limit=1))) == 1


def test_a_follow_up_tells_what_became_of_it(world: World) -> None:
    follow_up = world.follow_up(world.customer("Sanne"))
    for what, words in (("scheduled", ""), ("handed-over", "please call")):
        world.insert("follow_up_step", follow_up_id=follow_up, at=NOW, actor=ANNA, what=what, words=words)
    steps = world.ask(FollowUpHistory(follow_up))
    assert [(step.what, step.words, step.actor_name) for step in steps] == [
        ("scheduled", "", "Anna de Wit"),
        ("handed-over", "please call", "Anna de Wit"),
    ]
    assert world.ask(FollowUpHistory(FollowUpId(new_uuid()))) == ()
