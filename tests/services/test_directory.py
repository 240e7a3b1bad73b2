"""Who can be reached: extensions, queues, and what somebody does now, on both databases."""

from collections.abc import Callable
from datetime import timedelta

import pytest

from agentdesk.domain.commands_people import RemoveQueue, SetExtensions, SetQueue
from agentdesk.domain.directory import DirectoryNow, PresenceSaid, Seen
from agentdesk.domain.errors import NotAllowed, Refused
from agentdesk.domain.ids import AgentId, new_uuid
from agentdesk.services import directory
from agentdesk.services.queries_people import Directory
from agentdesk.store.reads import SqlReads
from tests.helpers.desk import ANNA, BO, Desk

Look = Callable[[], DirectoryNow]


@pytest.fixture
def look(desk: Desk) -> Look:
    """The directory as another desk reads it now."""

    def read() -> DirectoryNow:
        reads = SqlReads(desk.engine, now=desk.clock.now)
        try:
            return reads.answer(Directory())
        finally:
            reads.close()

    return read


def says(desk: Desk, agent_id: AgentId, seen: Seen, where: str = "desk-1", **more: str) -> None:
    with desk.workspace.unit_of_work() as uow:
        said = PresenceSaid(seen, desk.clock.now(), **more)
        directory.put_presence(uow, agent_id, where, said, desk.clock.now())
        uow.commit()


def beats(desk: Desk, agent_id: AgentId, where: str = "desk-1") -> bool:
    with desk.workspace.unit_of_work() as uow:
        there = directory.is_there_still(uow, agent_id, where, desk.clock.now())
        uow.commit()
    return there


def goes(desk: Desk, agent_id: AgentId, where: str = "desk-1") -> None:
    with desk.workspace.unit_of_work() as uow:
        directory.forget_presence(uow, agent_id, where)
        uow.commit()


def test_people_stand_with_their_extensions_in_order_and_queues_with_their_number(desk: Desk, look: Look) -> None:
    desk.colleague()
    desk.say(SetExtensions(**desk.basics(), agent_id=BO, numbers=("31", "201", "31")))
    desk.say(SetQueue(**desk.basics(), queue_id=new_uuid(), name="Levering", number="0 90 0"))
    now = look()
    bo = now.person(BO)
    assert bo is not None
    assert (bo.name, bo.extensions, bo.number, bo.seen) == ("Bo", ("31", "201"), "31", Seen.NOT_HERE)
    assert [(queue.name, queue.number) for queue in now.queues] == [("Levering", "0900")]


def test_an_agent_sets_their_own_extension_and_nobody_elses(desk: Desk, look: Look) -> None:
    desk.colleague()
    desk.say(SetExtensions(**desk.basics(BO), agent_id=BO, numbers=("201",)))
    with pytest.raises(NotAllowed, match="administrators-only"):
        desk.say(SetExtensions(**desk.basics(BO), agent_id=ANNA, numbers=("202",)))
    with pytest.raises(NotAllowed, match="administrators-only"):
        desk.say(SetQueue(**desk.basics(BO), queue_id=new_uuid(), name="Levering", number="900"))
    found = look()
    assert [(each.name, each.extensions) for each in found.people] == [("Anna de Wit", ()), ("Bo", ("201",))]


def test_what_is_no_extension_is_refused_and_changes_nothing(desk: Desk, look: Look) -> None:
    desk.say(SetExtensions(**desk.basics(), agent_id=ANNA, numbers=("201",)))
    with pytest.raises(Refused, match="bad-extension"):
        desk.say(SetExtensions(**desk.basics(), agent_id=ANNA, numbers=("20 two!",)))
    anna = look().person(ANNA)
    assert anna is not None
    assert anna.extensions == ("201",)


def test_a_queue_is_renamed_and_removed_and_two_never_share_a_name(desk: Desk, look: Look) -> None:
    first, second = new_uuid(), new_uuid()
    desk.say(SetQueue(**desk.basics(), queue_id=first, name="Levering", number="900"))
    desk.say(SetQueue(**desk.basics(), queue_id=second, name="Retour", number="901"))
    with pytest.raises(Refused, match="queue-taken"):
        desk.say(SetQueue(**desk.basics(), queue_id=second, name="Levering", number="901"))
    desk.say(SetQueue(**desk.basics(), queue_id=second, name="Garantie", number=""))
    desk.say(RemoveQueue(**desk.basics(), queue_id=first))
    assert [(queue.name, queue.number) for queue in look().queues] == [("Garantie", "")]


def test_presence_is_one_row_that_is_written_over_and_leaves_no_line_in_the_ledger(desk: Desk, look: Look) -> None:
    desk.colleague()
    before = len(desk.rows("ledger"))
    says(desk, BO, Seen.READY)
    desk.clock.turn(minutes=1)
    says(desk, BO, Seen.BREAK, reason="lunch", extension="207")
    bo = look().person(BO)
    assert bo is not None
    assert (bo.seen, bo.reason, bo.since, bo.number) == (Seen.BREAK, "lunch", desk.clock.now(), "207")
    assert len(desk.rows("presence")) == 1
    assert len(desk.rows("ledger")) == before


def test_a_desk_that_was_killed_is_unknown_after_a_while_and_never_ready_for_ever(desk: Desk, look: Look) -> None:
    desk.colleague()
    says(desk, BO, Seen.READY, extension="207")
    for _ in range(5):
        desk.clock.turn(seconds=60)
        assert beats(desk, BO)
    bo = look().person(BO)
    assert bo is not None
    assert bo.seen is Seen.READY
    last_heard = desk.clock.now()
    desk.clock.turn(minutes=4)
    gone = look().person(BO)
    assert gone is not None
    assert (gone.seen, gone.number, gone.since) == (Seen.UNKNOWN, "", last_heard)
    desk.clock.turn(minutes=-30)
    assert look().people[1].seen is Seen.UNKNOWN  # a clock that is ahead proves nothing


def test_a_desk_that_closes_is_not_here_unless_another_desk_of_the_same_person_is_open(desk: Desk, look: Look) -> None:
    desk.colleague()
    says(desk, BO, Seen.READY, "at-home")
    says(desk, BO, Seen.READY, "in-the-shop")
    goes(desk, BO, "at-home")
    assert look().people[1].seen is Seen.READY
    assert beats(desk, BO, "at-home")
    desk.clock.turn(minutes=4)
    assert not beats(desk, BO, "at-home")
    goes(desk, BO, "in-the-shop")
    assert look().people[1].seen is Seen.NOT_HERE


def test_who_sits_down_at_an_extension_takes_it_from_who_sat_there_before(desk: Desk, look: Look) -> None:
    desk.colleague()
    says(desk, ANNA, Seen.READY, "desk-1", extension="207")
    says(desk, BO, Seen.READY, "desk-2", extension="207")
    assert [each.number for each in look().people] == ["", "207"]
    desk.clock.turn(minutes=1)
    says(desk, BO, Seen.TALKING, "desk-2", extension="207")
    assert [each.number for each in look().people] == ["", "207"]


def test_an_extension_may_belong_to_two_people(desk: Desk, look: Look) -> None:
    desk.colleague()
    for each in (ANNA, BO):
        desk.say(SetExtensions(**desk.basics(), agent_id=each, numbers=("201",)))
    assert [each.number for each in look().people] == ["201", "201"]


def test_colleagues_who_have_left_are_not_in_it(desk: Desk, look: Look) -> None:
    desk.colleague()
    with desk.workspace.unit_of_work() as uow:
        uow.rows.update("agent", {"id": BO}, active=False)
        uow.commit()
    assert [each.name for each in look().people] == ["Anna de Wit"]


def test_a_word_of_a_newer_desk_is_unknown(desk: Desk, look: Look) -> None:
    desk.colleague()
    says(desk, BO, Seen.READY)
    with desk.workspace.unit_of_work() as uow:
        uow.rows.update("presence", {"agent_id": BO}, state="juggling")
        uow.commit()
    desk.clock.turn(seconds=timedelta(seconds=1).seconds)
    assert look().people[1].seen is Seen.UNKNOWN
