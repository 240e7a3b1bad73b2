"""A follow-up set where no customer is known is kept: under its caller's number, or under its own title."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

import pytest

from agentdesk.domain.commands import AttachContactPoint, CloseFollowUp, MoveInteraction, RetractInteraction
from agentdesk.domain.events import Event, FollowUpsDue
from agentdesk.domain.ids import ContactPointId, EventId, new_uuid
from agentdesk.domain.interactions import ContactRules
from agentdesk.domain.kinds import Channel, ContactPointKind, Direction, EventKind, FollowUpKind, FollowUpState
from agentdesk.domain.live import item_of_note
from agentdesk.services.calls import LogSetup, log_of
from agentdesk.services.queries import FollowUpRow, FollowUps, UnassignedCalls, WorkQueue, WorkRow
from agentdesk.services.reminders import Reminders
from agentdesk.store.reads import SqlReads
from tests.helpers.desk import ANNA, ZONE, Desk

NUMBER = "+31618429930"


@pytest.fixture
def reads(desk: Desk) -> Iterator[SqlReads]:
    made = SqlReads(desk.engine, now=desk.clock.now)
    yield made
    made.close()


def queue(reads: SqlReads, desk: Desk) -> dict[str, tuple[WorkRow, ...]]:
    until = desk.clock.now() + timedelta(hours=8)
    return {each.section: each.rows for each in reads.answer(WorkQueue(ANNA, until)) if each.rows}


def listed(reads: SqlReads) -> tuple[FollowUpRow, ...]:
    return reads.answer(FollowUps(ANNA))


def promised(desk: Desk, **changes: object) -> EventId:
    """A caller nobody knows was answered and is called back in an hour."""
    new = desk.new_follow_up(kind=FollowUpKind.PROMISE)
    call = desk.call(None)
    desk.log(None, call.interaction_id, outcome="call-back", follow_up=new, **changes)
    return call.interaction_id


def test_a_promise_to_an_unknown_caller_stands_in_the_queue_and_in_the_list(desk: Desk, reads: SqlReads) -> None:
    promised(desk)
    (row,) = queue(reads, desk)["promises"]
    assert (row.name, row.number, row.title, row.customer_id) == (NUMBER, NUMBER, "Call about the lamp", None)
    (row_of_list,) = listed(reads)
    assert (row_of_list.customer_name, row_of_list.kind) == (NUMBER, FollowUpKind.PROMISE)


def test_it_reminds_when_it_is_due(desk: Desk, reads: SqlReads) -> None:
    promised(desk)
    told: list[Event] = []
    reminders = Reminders(told.append, desk.clock)
    desk.clock.turn(hours=1, minutes=1)
    reminders.look(listed(reads), reads.answer(WorkQueue(ANNA, desk.clock.now())))
    (due,) = told
    assert isinstance(due, FollowUpsDue)
    assert [(each.customer_name, each.title) for each in due.due] == [(NUMBER, "Call about the lamp")]


def test_a_note_without_customer_and_number_keeps_its_follow_up_under_its_title(desk: Desk, reads: SqlReads) -> None:
    new = desk.new_follow_up(title="Bakker wants an offer")
    desk.log(None, channel=Channel.NOTE, direction=Direction.NONE, outcome="", follow_up=new)
    (row,) = queue(reads, desk)["due"]
    assert (row.name, row.number, row.title) == ("", "", "Bakker wants an offer")


def test_the_log_of_an_item_without_a_customer_names_its_follow_up(desk: Desk) -> None:
    item = replace(item_of_note(None, "", desk.clock.now()), note="Offer for the baker", pick="in-1h")
    setup = LogSetup(ContactRules(), ANNA, ZONE)
    log = log_of(item, None, setup, desk.clock.now(), "Offer for the baker")
    assert log.follow_up is not None
    assert log.follow_up.title == "Offer for the baker"


def test_given_to_a_customer_the_contact_takes_its_follow_up_along_and_back(desk: Desk, reads: SqlReads) -> None:
    call_id = promised(desk)
    assert [row.event_id for row in reads.answer(UnassignedCalls())] == [call_id], "the promise is no second contact"
    sanne = desk.customer()

    def give(to: object) -> None:
        basics = desk.basics()
        desk.say(MoveInteraction(**basics, interaction_id=call_id, moved_id=EventId(new_uuid()), customer_id=to))  # type: ignore[arg-type]

    give(sanne)
    (row,) = queue(reads, desk)["promises"]
    assert (row.name, row.customer_id) == ("Sanne de Vries", sanne)
    assert {card["kind"] for card in desk.cards(sanne)} == {EventKind.CALL, EventKind.PROMISE}
    give(None)
    (row,) = queue(reads, desk)["promises"]
    assert (row.name, row.customer_id, desk.cards(sanne)) == (NUMBER, None, [])


def test_a_number_that_gets_its_customer_names_what_is_open_for_its_caller(desk: Desk, reads: SqlReads) -> None:
    promised(desk)
    sanne = desk.customer()
    desk.say(
        AttachContactPoint(
            **desk.basics(), contact_point_id=ContactPointId(new_uuid()), customer_id=sanne,
            kind=ContactPointKind.PHONE, raw="06 1842 9930", normalised=NUMBER,
        )
    )  # fmt: skip
    (row,) = queue(reads, desk)["promises"]
    assert row.name == "Sanne de Vries"


def test_a_missed_call_answered_with_call_back_stands_on_as_the_new_call_back(desk: Desk, reads: SqlReads) -> None:
    desk.missed()
    promised(desk)
    assert {section: len(rows) for section, rows in queue(reads, desk).items()} == {"promises": 1}


def test_a_missed_call_answered_with_call_back_but_no_time_stays_missed(desk: Desk, reads: SqlReads) -> None:
    desk.missed()
    desk.log(None, desk.call(None).interaction_id, outcome="call-back")
    assert list(queue(reads, desk)) == ["call-backs"]


def test_the_undo_takes_the_new_one_and_brings_the_missed_call_back(desk: Desk, reads: SqlReads) -> None:
    desk.missed()
    call = desk.call(None)
    log = desk.log(
        None, call.interaction_id, outcome="call-back", follow_up=desk.new_follow_up(kind=FollowUpKind.PROMISE)
    )
    desk.say(RetractInteraction(**desk.basics(), interaction_id=log.log_id, retraction_id=EventId(new_uuid())))
    assert list(queue(reads, desk)) == ["call-backs", "unlogged"]


def test_call_backs_that_agents_set_are_all_kept_though_they_name_no_line(desk: Desk, reads: SqlReads) -> None:
    for title in ("first", "second"):
        new = desk.new_follow_up(kind=FollowUpKind.CALL_BACK, title=title)
        desk.log(None, channel=Channel.NOTE, direction=Direction.NONE, outcome="", follow_up=new)
    assert [row.title for row in queue(reads, desk)["due"]] == ["first", "second"]


def test_what_recurs_for_nobody_comes_again(desk: Desk, reads: SqlReads) -> None:
    new = desk.new_follow_up(recurrence="FREQ=DAILY")
    desk.log(None, desk.call(None).interaction_id, follow_up=new)
    (row,) = listed(reads)
    desk.say(CloseFollowUp(**desk.basics(), follow_up_id=row.follow_up_id, state=FollowUpState.DONE))
    (row,) = listed(reads)
    assert (row.follow_up_id != new.follow_up_id, row.customer_name) == (True, NUMBER)
