"""Missed calls: by when they are called back, what a try in vain counts, and which contact closes them."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest

from agentdesk.domain.commands import ChangeSetting, Closing, RetractInteraction
from agentdesk.domain.ids import CustomerId, EventId, new_uuid
from agentdesk.domain.kinds import Channel, Direction, FollowUpState
from agentdesk.services.queries import FollowUpHistory, WorkQueue, WorkRow
from agentdesk.store.reads import SqlReads
from tests.helpers.desk import ANNA, MONDAY, Desk
from tests.helpers.workspaces import a_number

NUMBER = "+31618429930"


@pytest.fixture
def reads(desk: Desk) -> Iterator[SqlReads]:
    made = SqlReads(desk.engine, now=desk.clock.now)
    yield made
    made.close()


def missed_calls(reads: SqlReads, desk: Desk) -> tuple[WorkRow, ...]:
    sections = reads.answer(WorkQueue(ANNA, until=desk.clock.now()))
    return next(each.rows for each in sections if each.section == "call-backs")


def called(desk: Desk, customer_id: CustomerId | None = None, *, answered: bool = True, **changes: object) -> EventId:
    """We call their number."""
    desk.clock.turn(minutes=3)
    told = {"direction": Direction.OUT} | ({} if answered else {"answered_at": None, "end_reason": "no-answer"})
    return desk.call(customer_id, **(told | changes)).interaction_id


def test_a_missed_call_is_due_so_many_minutes_later_while_the_shop_is_open(desk: Desk, reads: SqlReads) -> None:
    desk.missed()
    (row,) = missed_calls(reads, desk)
    assert (row.due_at, row.at) == (MONDAY + timedelta(hours=1), MONDAY - timedelta(seconds=100))


def test_a_call_missed_in_the_evening_is_due_in_the_morning(desk: Desk, reads: SqlReads) -> None:
    desk.say(ChangeSetting(**desk.basics(), key="call_back_minutes", json_text="90"))
    desk.clock.at = datetime(2026, 11, 20, 16, 30, tzinfo=UTC)  # Friday, 17:30 on the wall, half an hour before closing
    desk.missed()
    (row,) = missed_calls(reads, desk)
    assert row.due_at == datetime(2026, 11, 23, 9, 0, tzinfo=UTC)


def test_a_caller_who_gave_up_before_the_desk_knew_them_stands_with_their_customer(desk: Desk, reads: SqlReads) -> None:
    sanne, bram = desk.customer(), desk.customer("Bram")
    with desk.workspace.unit_of_work() as uow:
        a_number(uow, sanne, NUMBER)
        a_number(uow, sanne, "+31201234567", shared=True)
        a_number(uow, bram, "+31201234567", shared=True)
        uow.commit()
    missed = desk.missed()
    desk.missed(number="020 123 4567", number_e164="+31201234567")
    desk.missed(private=True, line="hidden")
    assert {row.name for row in missed_calls(reads, desk)} == {"Sanne de Vries", "+31201234567"}
    assert [card["id"] for card in desk.cards(sanne)] == [missed.interaction_id]


def test_a_try_that_nobody_answers_is_counted_once_and_leaves_it_open(desk: Desk, reads: SqlReads) -> None:
    desk.missed()
    first = called(desk, answered=False, number_e164=NUMBER)
    called(desk, answered=False, end_reason="busy")
    desk.log(None, first, direction=Direction.OUT, outcome="no-answer")
    (row,) = missed_calls(reads, desk)
    assert (row.tries, row.tried) == (1, 2)
    assert row.follow_up_id is not None
    steps = [step.what for step in reads.answer(FollowUpHistory(row.follow_up_id))]
    assert steps == ["scheduled", "tried", "tried"]


def test_their_voicemail_is_a_try_and_reaches_nobody(desk: Desk, reads: SqlReads) -> None:
    desk.missed()
    event_id = called(desk)
    started_at = desk.clock.now() - timedelta(seconds=100)
    for _ in range(2):  # logged, undone and logged again: still one call
        log = desk.log_of(None, event_id, direction=Direction.OUT, outcome="voicemail", started_at=started_at)
        desk.say(log)
        desk.say(RetractInteraction(**desk.basics(), interaction_id=log.log_id, retraction_id=EventId(new_uuid())))
    (row,) = missed_calls(reads, desk)
    assert row.tried == 1


@pytest.mark.parametrize("direction", [Direction.OUT, Direction.IN])
def test_whoever_called_whom_a_caller_nobody_knows_is_dealt_with_when_their_number_was_reached(
    desk: Desk, reads: SqlReads, direction: Direction
) -> None:
    desk.missed()
    desk.missed(line="returns")
    desk.missed(number="020 123 4567", number_e164="+31201234567")
    event_id = called(desk, direction=direction)
    assert len(missed_calls(reads, desk)) == 3, "a call alone closes nothing: it may have been their voicemail"
    desk.log(None, event_id, direction=direction, outcome="resolved")
    assert [row.number for row in missed_calls(reads, desk)] == ["+31201234567"]


def test_a_reached_caller_who_is_logged_with_a_customer_closes_the_call_of_nobody_too(
    desk: Desk, reads: SqlReads
) -> None:
    desk.missed()
    sanne = desk.customer()
    desk.log(sanne, called(desk, sanne), direction=Direction.OUT, outcome="resolved")
    assert missed_calls(reads, desk) == ()


def test_a_wrong_number_or_spam_is_not_called_back_again(desk: Desk, reads: SqlReads) -> None:
    desk.missed()
    desk.log(None, called(desk), direction=Direction.OUT, outcome="spam")
    assert missed_calls(reads, desk) == ()


def test_a_missed_call_of_a_customer_closes_by_its_tick_alone(desk: Desk, reads: SqlReads) -> None:
    sanne = desk.customer()
    desk.missed(customer_id=sanne)
    desk.log(sanne, called(desk, sanne), direction=Direction.OUT, outcome="resolved")
    (row,) = missed_calls(reads, desk)
    assert row.follow_up_id is not None
    tick = Closing(follow_up_id=row.follow_up_id, state=FollowUpState.DONE)
    desk.log(sanne, called(desk, sanne), direction=Direction.OUT, outcome="resolved", closes=(tick,))
    assert missed_calls(reads, desk) == ()


def test_a_try_at_another_number_of_the_customer_counts_too(desk: Desk, reads: SqlReads) -> None:
    sanne = desk.customer()
    with desk.workspace.unit_of_work() as uow:
        a_number(uow, sanne, "+31201234567")
        uow.commit()
    desk.missed(customer_id=sanne)
    called(desk, sanne, answered=False, number="020 123 4567", number_e164="+31201234567")
    (row,) = missed_calls(reads, desk)
    assert row.tried == 1


def test_the_undo_of_the_log_that_closed_it_opens_it_again(desk: Desk, reads: SqlReads) -> None:
    desk.missed()
    log = desk.log(None, called(desk), direction=Direction.OUT, outcome="resolved")
    assert missed_calls(reads, desk) == ()
    desk.say(RetractInteraction(**desk.basics(), interaction_id=log.log_id, retraction_id=EventId(new_uuid())))
    assert len(missed_calls(reads, desk)) == 1


def test_a_call_logged_before_the_phone_told_its_facts_closes_by_the_number_in_the_log(
    desk: Desk, reads: SqlReads
) -> None:
    desk.missed()
    desk.log(None, direction=Direction.OUT, outcome="resolved", number="06 1842 9930")
    assert missed_calls(reads, desk) == ()


def test_a_note_about_a_number_closes_nothing(desk: Desk, reads: SqlReads) -> None:
    sanne = desk.customer()
    desk.missed()
    desk.log(sanne, channel=Channel.NOTE, outcome="resolved", number=NUMBER)
    assert len(missed_calls(reads, desk)) == 1
