"""What becomes of a follow-up, on real databases, with two desks."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any

import pytest

from agentdesk.domain.commands import (
    AskColleague,
    ClaimFollowUp,
    CloseFollowUp,
    HandOverFollowUp,
    RecordCall,
    RetractInteraction,
    SetAbsence,
    SnoozeFollowUp,
    WaitFor,
)
from agentdesk.domain.errors import Conflict, Refused
from agentdesk.domain.followups import CLAIM_LEASE, derive_due, due_at_moment
from agentdesk.domain.ids import EventId, FollowUpId, new_uuid
from agentdesk.domain.kinds import Direction, EventKind, FollowUpKind, FollowUpState, WaitingFor
from agentdesk.domain.mentions import Colleague
from agentdesk.services import handlers
from agentdesk.services.asking import questions_of
from tests.helpers.desk import ANNA, BO, ZONE, Desk


def close(desk: Desk, follow_up_id: FollowUpId, state: FollowUpState, **more: Any) -> tuple[str, ...]:
    return desk.say(CloseFollowUp(**desk.basics(), follow_up_id=follow_up_id, state=state, **more))


def snooze_of(desk: Desk, follow_up_id: FollowUpId, version: int, hours: float = 2) -> SnoozeFollowUp:
    due = due_at_moment(desk.clock.now() + timedelta(hours=hours), ZONE)
    return SnoozeFollowUp(
        **desk.basics(), follow_up_id=follow_up_id, base_version=version, due_at=due.due_at, local_due=due.local_due,
        zone=due.zone,
    )  # fmt: skip


def steps(desk: Desk, follow_up_id: FollowUpId) -> list[str]:
    return [row["what"] for row in desk.rows("follow_up_step", follow_up_id=follow_up_id)]


def test_a_promise_is_on_the_timeline_knows_who_promised_and_is_kept(desk: Desk) -> None:
    sanne = desk.customer()
    promise = desk.follow_up(sanne, kind=FollowUpKind.PROMISE, title="Call back about the refund")
    row = desk.row("follow_up", id=promise)
    assert (row["promised_by_agent"], row["told"], row["owner"]) == (ANNA, True, ANNA)
    assert [card["kind"] for card in desk.cards(sanne)] == [EventKind.PROMISE]
    close(desk, promise, FollowUpState.DONE)
    row = desk.row("follow_up", id=promise)
    assert (row["state"], row["closed_by"], row["closed_at"]) == (FollowUpState.KEPT, ANNA, desk.clock.now())
    assert steps(desk, promise) == ["scheduled", "kept"]


def test_a_kept_promise_taken_back_is_open_and_stands_once(desk: Desk) -> None:
    sanne = desk.customer()
    promise = desk.follow_up(sanne, kind=FollowUpKind.PROMISE, recurrence="FREQ=WEEKLY")
    following = FollowUpId(new_uuid())
    close(desk, promise, FollowUpState.KEPT, next_follow_up_id=following)
    assert len(desk.cards(sanne)) == 2
    close(desk, promise, FollowUpState.OPEN, next_follow_up_id=following)
    assert [card["id"] for card in desk.cards(sanne)] == [desk.row("follow_up", id=promise)["event_id"]]
    row = desk.row("follow_up", id=promise)
    assert (row["state"], row["closed_by"]) == (FollowUpState.OPEN, None)
    assert close(desk, promise, FollowUpState.OPEN) == ()


def test_not_done_keeps_its_reason_without_numbers_that_must_not_be_kept(desk: Desk) -> None:
    item = desk.follow_up(desk.customer())
    close(desk, item, FollowUpState.NOT_DONE, why="paid by 4111 1111 1111 1111")
    assert desk.row("follow_up", id=item)["why"] == "paid by [card ••••]"


def test_closing_twice_the_same_is_once_and_otherwise_is_a_conflict(desk: Desk) -> None:
    item = desk.follow_up(desk.customer())
    close(desk, item, FollowUpState.DONE)
    assert close(desk, item, FollowUpState.DONE) == ()
    with pytest.raises(Conflict, match="already-closed"):
        close(desk, item, FollowUpState.NOT_DONE)
    with pytest.raises(Refused, match="unknown-follow-up"):
        close(desk, FollowUpId(new_uuid()), FollowUpState.DONE)


def test_of_two_desks_that_put_off_the_same_item_the_second_is_asked(desk: Desk, workspace_url: str) -> None:
    item = desk.follow_up(desk.customer())
    with Desk(workspace_url, desk.clock) as other:
        desk.say(snooze_of(desk, item, 1, hours=2))
        with pytest.raises(Conflict, match="version") as caught:
            other.say(snooze_of(other, item, 1, hours=5))
    row = desk.row("follow_up", id=item)
    assert row["due_at"] == desk.clock.now() + timedelta(hours=2)
    assert caught.value.theirs == row["due_at"].isoformat()
    assert row["version"] == 2


def test_a_claim_holds_for_its_lease_and_then_lets_the_next_one_in(desk: Desk) -> None:
    desk.colleague()
    item = desk.follow_up(desk.customer())
    until = desk.clock.now() + CLAIM_LEASE
    desk.say(ClaimFollowUp(**desk.basics(), follow_up_id=item, until=until))
    with pytest.raises(Conflict, match="claimed"):
        desk.say(ClaimFollowUp(**desk.basics(BO), follow_up_id=item, until=until))
    desk.say(ClaimFollowUp(**desk.basics(BO), follow_up_id=item, until=None))
    assert desk.row("follow_up", id=item)["claimed_by"] == ANNA
    desk.clock.turn(minutes=11)
    desk.say(ClaimFollowUp(**desk.basics(BO), follow_up_id=item, until=desk.clock.now() + CLAIM_LEASE))
    assert desk.row("follow_up", id=item)["claimed_by"] == BO
    desk.say(ClaimFollowUp(**desk.basics(BO), follow_up_id=item, until=None))
    assert desk.row("follow_up", id=item)["claimed_by"] is None
    assert desk.row("follow_up", id=item)["version"] == 1


def test_letting_go_of_what_was_closed_meanwhile_is_no_mistake(desk: Desk) -> None:
    item = desk.follow_up(desk.customer())
    until = desk.clock.now() + CLAIM_LEASE
    desk.say(ClaimFollowUp(**desk.basics(), follow_up_id=item, until=until))
    close(desk, item, FollowUpState.DONE)
    assert desk.say(ClaimFollowUp(**desk.basics(), follow_up_id=item, until=None)) == ()
    with pytest.raises(Conflict, match="already-closed"):
        desk.say(ClaimFollowUp(**desk.basics(), follow_up_id=item, until=until))


def test_handing_over_tells_the_colleague_one_sentence(desk: Desk) -> None:
    desk.colleague()
    item = desk.follow_up(desk.customer())
    desk.say(
        HandOverFollowUp(**desk.basics(), follow_up_id=item, base_version=1, owner=BO, sentence="She prefers mornings")
    )
    row = desk.row("follow_up", id=item)
    assert (row["owner"], row["queue"]) == (BO, "")
    assert desk.rows("follow_up_step", follow_up_id=item)[-1]["words"] == "She prefers mornings"
    desk.say(HandOverFollowUp(**desk.basics(BO), follow_up_id=item, base_version=2, owner=None))
    assert desk.row("follow_up", id=item)["owner"] is None
    assert desk.row("follow_up", id=item)["queue"] == "Desk"


def test_waiting_for_the_carrier_is_chased_by_its_reminder(desk: Desk) -> None:
    item = desk.follow_up(desk.customer())
    until = desk.clock.now() + timedelta(days=2)
    desk.say(WaitFor(**desk.basics(), follow_up_id=item, waiting_for=WaitingFor.CARRIER, until=until))
    row = desk.row("follow_up", id=item)
    assert (row["waiting_for"], row["due_at"]) == (WaitingFor.CARRIER, until)
    assert derive_due(row["local_due"], row["zone"]) == until


def test_what_recurs_comes_back_once_when_it_is_closed(desk: Desk) -> None:
    sanne = desk.customer()
    item = desk.follow_up(sanne, recurrence="FREQ=WEEKLY")
    first = desk.row("follow_up", id=item)
    desk.clock.turn(hours=2)
    next_id = FollowUpId(new_uuid())
    close(desk, item, FollowUpState.DONE, next_follow_up_id=next_id)
    following = desk.row("follow_up", id=next_id)
    assert following["local_due"] == first["local_due"] + timedelta(days=7)
    assert following["state"] == FollowUpState.OPEN
    close(desk, next_id, FollowUpState.CANCELLED)
    assert len(desk.rows("follow_up")) == 2


def test_a_yearly_call_on_29_february_comes_back_on_the_28th(file_desk: Desk) -> None:
    sanne = file_desk.customer()
    file_desk.clock.at = datetime.fromisoformat("2028-02-29T08:00+00:00")
    item = file_desk.follow_up(sanne, recurrence="FREQ=YEARLY")
    file_desk.clock.turn(hours=3)
    seen: list[date] = []
    for _ in range(4):
        next_id = FollowUpId(new_uuid())
        close(file_desk, item, FollowUpState.DONE, next_follow_up_id=next_id)
        item = next_id
        row = file_desk.row("follow_up", id=item)
        seen.append(row["local_due"].date())
        file_desk.clock.at = row["due_at"] + timedelta(minutes=1)
    assert [(day.month, day.day) for day in seen] == [(2, 28), (2, 28), (2, 28), (2, 29)]


def test_the_due_time_is_made_from_local_time_and_zone(desk: Desk) -> None:
    sanne = desk.customer()
    wrong = desk.clock.now()
    local = datetime.fromisoformat("2026-12-01T10:00")
    item = desk.follow_up(sanne, local_due=local, zone="Asia/Ho_Chi_Minh", due_at=wrong)
    assert desk.row("follow_up", id=item)["due_at"] == datetime.fromisoformat("2026-12-01T03:00+00:00")


def test_a_colleague_s_answer_comes_back_under_the_note(desk: Desk) -> None:
    desk.colleague("Bo Jansen")
    sanne = desk.customer()
    log = desk.log(sanne, note="Is the lamp back in stock? @bo")
    question = desk.new_follow_up(owner=BO, title="")
    desk.say(
        AskColleague(
            **desk.basics(), follow_up=question, customer_id=sanne, interaction_id=log.interaction_id,
            event_id=EventId(new_uuid()), question="Is the lamp back in stock?",
        )
    )  # fmt: skip
    row = desk.row("follow_up", id=question.follow_up_id)
    assert (row["owner"], row["asked_by"], row["title"]) == (BO, ANNA, "Is the lamp back in stock?")
    answer = CloseFollowUp(
        **desk.basics(BO), follow_up_id=question.follow_up_id, state=FollowUpState.DONE, why="From Tuesday"
    )
    desk.say(answer)
    assert desk.body(log.interaction_id) == "Is the lamp back in stock? @bo\n\n↳ Bo Jansen: From Tuesday"
    (told,) = desk.rows("follow_up", owner=ANNA, state=0)
    assert (told["title"], told["due_at"]) == ("↳ Bo Jansen: From Tuesday", desk.clock.now())
    desk.say(answer)
    assert len(desk.rows("follow_up", owner=ANNA)) == 1


def test_undo_of_a_log_takes_its_questions_back(desk: Desk) -> None:
    desk.colleague("Bo Jansen")
    sanne = desk.customer()
    call = desk.call(sanne)
    for interaction_id in (call.interaction_id, None):
        log = desk.log(sanne, interaction_id, note="@Bo Jansen is the lamp back in stock?")
        (question,) = questions_of(log, (Colleague(BO, "Bo Jansen"),), "Europe/Amsterdam")
        desk.say(question)
        (waits,) = desk.rows("follow_up", owner=BO, state=0)
        assert (waits["asked_by"], waits["title"]) == (ANNA, "is the lamp back in stock?")
        desk.say(
            RetractInteraction(
                **desk.basics(),
                interaction_id=log.log_id if interaction_id else log.interaction_id,
                retraction_id=EventId(new_uuid()),
            )
        )
        assert desk.rows("follow_up", owner=BO, state=0) == []


def test_due_work_of_the_absent_moves_to_the_deputy_and_the_rest_stays(desk: Desk) -> None:
    desk.colleague()
    sanne = desk.customer()
    today, next_week = desk.follow_up(sanne), desk.follow_up(sanne, timedelta(days=7))
    day = desk.clock.now().date()
    desk.say(SetAbsence(**desk.basics(), agent_id=ANNA, from_on=day, to_on=day, deputy=BO))
    assert desk.row("follow_up", id=today)["owner"] == BO
    assert desk.row("follow_up", id=next_week)["owner"] == ANNA


def test_a_free_afternoon_moves_only_the_afternoon(file_desk: Desk) -> None:
    sanne = file_desk.customer()
    morning, afternoon = file_desk.follow_up(sanne, timedelta(hours=-3)), file_desk.follow_up(sanne)
    day = file_desk.clock.now().date()
    file_desk.say(
        SetAbsence(**file_desk.basics(), agent_id=ANNA, from_on=day, to_on=day, half="afternoon", queue="Desk")
    )
    assert file_desk.row("follow_up", id=morning)["owner"] == ANNA
    assert file_desk.row("follow_up", id=afternoon)["owner"] is None
    assert file_desk.row("follow_up", id=afternoon)["queue"] == "Desk"


def test_a_repeat_of_any_wish_changes_nothing(file_desk: Desk) -> None:
    item = file_desk.follow_up(file_desk.customer())
    wish = snooze_of(file_desk, item, 1)
    file_desk.say(wish)
    before = file_desk.row("follow_up", id=item)
    assert file_desk.say(wish) == ()
    assert file_desk.row("follow_up", id=item) == before
    with pytest.raises(Conflict):
        file_desk.say(replace(wish, command_id=file_desk.basics()["command_id"]))


def test_two_desks_that_miss_the_same_call_in_the_same_moment_make_one_item(postgres_url: str) -> None:
    with Desk(postgres_url) as here, Desk(postgres_url) as there, ThreadPoolExecutor(1) as elsewhere:
        mine, theirs = missed_call(here), missed_call(there)
        with here.workspace.unit_of_work() as uow:
            handlers.apply(uow, mine, here.clock.now())
            other = elsewhere.submit(there.say, theirs)  # waits for us inside the database
            uow.record(mine, ())
            uow.commit()
        other.result(30)
        (item,) = here.rows("follow_up")
        assert item["tries"] == 1
        assert len(here.rows("event")) == 2


def test_two_desks_that_claim_in_the_same_moment_are_one_holder(postgres_url: str) -> None:
    with Desk(postgres_url) as here, Desk(postgres_url) as there, ThreadPoolExecutor(1) as elsewhere:
        here.colleague()
        item = here.follow_up(here.customer())
        until = here.clock.now() + CLAIM_LEASE
        mine, theirs = (ClaimFollowUp(**here.basics(actor), follow_up_id=item, until=until) for actor in (ANNA, BO))
        with here.workspace.unit_of_work() as uow:
            handlers.apply(uow, mine, here.clock.now())
            other = elsewhere.submit(there.say, theirs)
            uow.record(mine, ())
            uow.commit()
        assert isinstance(other.exception(30), Conflict)
        assert here.row("follow_up", id=item)["claimed_by"] == ANNA


def missed_call(desk: Desk) -> RecordCall:
    now = desk.clock.now()
    return RecordCall(
        **desk.basics(), interaction_id=EventId(new_uuid()), customer_id=None, direction=Direction.IN,
        number="0618429930", number_e164="+31618429930", private=False, line="shop", started_at=now,
        answered_at=None, ended_at=now, end_reason="caller-gave-up",
    )  # fmt: skip
