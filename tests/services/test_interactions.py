"""What one press writes, and what taking it back leaves."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from agentdesk.domain.commands import (
    Closing,
    MoveInteraction,
    RecordCall,
    RetractInteraction,
    ReviseNote,
)
from agentdesk.domain.errors import Conflict, NotAllowed, Refused
from agentdesk.domain.ids import ComplaintId, CustomerId, EventId, new_uuid
from agentdesk.domain.kinds import CaseState, Channel, Direction, EventKind, FollowUpKind, FollowUpState
from agentdesk.services.queries import TimelineIndex, TimelinePage, UnassignedCalls
from agentdesk.store.reads import SqlReads
from tests.helpers.desk import BO, Desk


@pytest.fixture
def reads(desk: Desk) -> Iterator[SqlReads]:
    made = SqlReads(desk.engine, now=desk.clock.now)
    yield made
    made.close()


def undo(desk: Desk, event_id: EventId) -> tuple[str, ...]:
    return desk.say(RetractInteraction(**desk.basics(), interaction_id=event_id, retraction_id=EventId(new_uuid())))


def kinds(desk: Desk, customer_id: CustomerId | None) -> list[int]:
    return [row["kind"] for row in desk.cards(customer_id)]


def test_a_call_is_on_the_timeline_when_it_ends_and_waits_to_be_logged(desk: Desk) -> None:
    sanne = desk.customer()
    call = desk.call(sanne)
    (card,) = desk.cards(sanne)
    assert (card["kind"], card["duration_s"]) == (EventKind.CALL, 95)
    assert desk.row("unlogged")["event_id"] == call.interaction_id


def test_one_press_logs_the_call_as_a_remark_and_nothing_waits(desk: Desk) -> None:
    sanne = desk.customer()
    call = desk.call(sanne)
    touched = desk.say(log := desk.log_of(sanne, call.interaction_id))
    assert kinds(desk, sanne) == [EventKind.CALL]
    assert desk.body(call.interaction_id) == "Parcel found."
    assert desk.rows("unlogged") == []
    assert desk.row("event", id=log.log_id)["about_id"] == call.interaction_id
    assert {f"customer:{sanne}", f"timeline:{sanne}", "work"} <= set(touched)


def test_a_visit_without_a_phone_is_its_own_row(desk: Desk) -> None:
    sanne = desk.customer()
    visit = desk.log(sanne, channel=Channel.VISIT)
    (card,) = desk.cards(sanne)
    assert (card["id"], card["kind"], card["outcome"]) == (visit.interaction_id, EventKind.VISIT, "resolved")


def test_a_repeated_press_is_there_once(desk: Desk) -> None:
    sanne = desk.customer()
    log = desk.log(sanne)
    desk.say(log)
    desk.say(replace(log, command_id=desk.basics()["command_id"]))
    assert kinds(desk, sanne) == [EventKind.CALL]
    assert desk.row("case")["contacts"] == 1


def test_the_phone_s_facts_after_the_log_do_not_make_a_second_row(file_desk: Desk) -> None:
    sanne = file_desk.customer()
    log = file_desk.log(sanne)
    file_desk.call(sanne, interaction_id=log.interaction_id)
    assert kinds(file_desk, sanne) == [EventKind.CALL]
    assert file_desk.rows("unlogged") == []


def test_three_missed_calls_of_one_caller_on_one_line_are_one_item(desk: Desk) -> None:
    for _ in range(3):
        desk.missed()
        desk.clock.turn(minutes=5)
    desk.missed(line="returns")
    items = desk.rows("follow_up", kind=FollowUpKind.CALL_BACK.value)
    assert sorted((item["line"], item["tries"]) for item in items) == [("returns", 1), ("shop", 3)]
    assert max(item["last_try_at"] for item in items) == desk.clock.now() - timedelta(seconds=100)


def test_a_call_that_rang_at_two_desks_is_one_try(desk: Desk) -> None:
    desk.missed()
    desk.clock.turn(seconds=1)
    desk.missed()
    assert desk.row("follow_up")["tries"] == 1


def test_a_caller_who_calls_again_after_the_call_back_gets_a_new_item(desk: Desk) -> None:
    desk.missed()
    first = desk.row("follow_up")["id"]
    sanne = desk.customer()
    desk.log(sanne, closes=(Closing(follow_up_id=first, state=FollowUpState.DONE),))
    desk.clock.turn(minutes=2)
    desk.missed()
    states = sorted(row["state"] for row in desk.rows("follow_up"))
    assert states == [FollowUpState.OPEN, FollowUpState.DONE]


def test_a_call_answered_elsewhere_and_a_withheld_number_leave_no_call_back(file_desk: Desk) -> None:
    file_desk.missed(number="", number_e164="")
    file_desk.call(answered_at=None, end_reason="answered-elsewhere")
    assert file_desk.rows("follow_up") == []


def test_a_failed_call_of_ours_waits_to_be_logged_and_is_no_call_back(file_desk: Desk) -> None:
    file_desk.call(direction=Direction.OUT, answered_at=None, end_reason="no-answer")
    assert file_desk.rows("follow_up") == []
    assert len(file_desk.rows("unlogged")) == 1


def test_undo_leaves_the_timeline_with_its_follow_ups_and_opens_what_it_closed(desk: Desk) -> None:
    sanne = desk.customer()
    promise = desk.follow_up(sanne, kind=FollowUpKind.PROMISE)
    new = desk.new_follow_up()
    log = desk.log(
        sanne,
        channel=Channel.VISIT,
        outcome="complaint",
        note="Broken.\nshoe size: 43",
        follow_up=new,
        closes=(Closing(follow_up_id=promise, state=FollowUpState.KEPT),),
        complaint_id=ComplaintId(new_uuid()),
    )
    assert set(kinds(desk, sanne)) == {
        EventKind.VISIT, EventKind.COMPLAINT, EventKind.FOLLOW_UP, EventKind.PROMISE,
    }  # fmt: skip
    undo(desk, log.interaction_id)
    assert kinds(desk, sanne) == [EventKind.PROMISE]
    assert desk.row("follow_up", id=new.follow_up_id)["state"] == FollowUpState.CANCELLED
    assert desk.row("follow_up", id=promise)["state"] == FollowUpState.OPEN
    assert desk.rows("complaint") == desk.rows("fact") == desk.rows("case") == []
    assert [row["about_id"] for row in desk.rows("event", kind=EventKind.RETRACTION.value)] == [log.interaction_id]
    assert len(desk.rows("event", id=log.interaction_id)) == 1  # the audit still has it


def test_undo_of_a_call_s_log_leaves_the_call_to_be_logged_again(desk: Desk) -> None:
    sanne = desk.customer()
    call = desk.call(sanne)
    log = desk.log(sanne, call.interaction_id, note="Wrong one")
    undo(desk, log.log_id)
    assert kinds(desk, sanne) == [EventKind.CALL]
    assert desk.body(call.interaction_id) == ""
    assert desk.row("unlogged")["event_id"] == call.interaction_id
    desk.log(sanne, call.interaction_id, note="The right one")
    assert desk.body(call.interaction_id) == "The right one"
    assert desk.rows("unlogged") == []
    assert desk.row("case")["contacts"] == 1


def test_a_call_that_was_undone_whole_can_be_logged_again(file_desk: Desk) -> None:
    sanne = file_desk.customer()
    call = file_desk.call(sanne)
    file_desk.log(sanne, call.interaction_id)
    undo(file_desk, call.interaction_id)
    assert file_desk.cards(sanne) == []
    file_desk.log(sanne, call.interaction_id, note="Again")
    (card,) = file_desk.cards(sanne)
    assert file_desk.body(card["id"]) == "Again"
    undo(file_desk, call.interaction_id)
    assert file_desk.cards(sanne) == []


def test_undo_twice_is_undo_once_and_an_unknown_row_is_refused(file_desk: Desk) -> None:
    log = file_desk.log(file_desk.customer())
    undo(file_desk, log.interaction_id)
    assert undo(file_desk, log.interaction_id) == ()
    with pytest.raises(Refused, match="unknown-interaction"):
        undo(file_desk, EventId(new_uuid()))


def test_a_note_is_revised_and_the_old_text_stays(desk: Desk) -> None:
    sanne = desk.customer()
    call = desk.call(sanne)
    desk.log(sanne, call.interaction_id, note="Size 42")
    revise(desk, call.interaction_id, 0, "Size 43")
    assert desk.body(call.interaction_id) == "Size 43"
    head = desk.row("event_head", event_id=call.interaction_id)
    assert head["revisions"] == 1
    assert desk.row("event", id=head["latest_id"])["outcome"] == "resolved"
    texts = {row["body"] for row in desk.rows("event_text")}
    assert {"Size 42", "Size 43"} <= texts


def test_two_desks_that_revise_the_same_note_see_both_texts(desk: Desk) -> None:
    sanne = desk.customer()
    log = desk.log(sanne, note="Old")
    revise(desk, log.interaction_id, 0, "Theirs")
    with pytest.raises(Conflict, match="revision") as caught:
        revise(desk, log.interaction_id, 0, "Mine")
    assert (caught.value.theirs, caught.value.mine) == ("Theirs", "Mine")


def revise(desk: Desk, event_id: EventId, base: int, note: str) -> None:
    desk.say(
        ReviseNote(
            **desk.basics(BO), interaction_id=event_id, revision_id=EventId(new_uuid()), base_revision=base,
            subject="", note=note,
        )
    )  # fmt: skip


def test_a_moved_row_stands_with_the_other_customer_with_all_that_came_of_it(desk: Desk) -> None:
    sanne, jan = desk.customer(), desk.customer("Jan Smit")
    call = desk.call(sanne)
    new = desk.new_follow_up()
    desk.log(
        sanne, call.interaction_id, outcome="complaint", note="Torn\nhond: Bobbie", follow_up=new,
        complaint_id=ComplaintId(new_uuid()),
    )  # fmt: skip
    touched = desk.say(
        MoveInteraction(
            **desk.basics(), interaction_id=call.interaction_id, moved_id=EventId(new_uuid()), customer_id=jan
        )
    )
    assert kinds(desk, sanne) == []
    assert set(kinds(desk, jan)) == {EventKind.CALL, EventKind.COMPLAINT, EventKind.FOLLOW_UP}
    assert {f"timeline:{sanne}", f"timeline:{jan}"} <= set(touched)
    assert desk.row("follow_up", id=new.follow_up_id)["customer_id"] == jan
    assert (
        desk.row("fact")["customer_id"]
        == desk.row("complaint")["customer_id"]
        == desk.row("case")["customer_id"]
        == jan
    )
    revise(desk, call.interaction_id, 0, "Torn bag")
    assert desk.body(call.interaction_id) == "Torn bag"


def test_a_contact_given_to_the_wrong_customer_is_nobody_s_again(desk: Desk, reads: SqlReads) -> None:
    call = desk.call(None)
    sanne = desk.customer()
    desk.log(None, call.interaction_id, note="Rang about a lamp")

    def give(customer_id: CustomerId | None) -> tuple[str, ...]:
        return desk.say(
            MoveInteraction(
                **desk.basics(),
                interaction_id=call.interaction_id,
                moved_id=EventId(new_uuid()),
                customer_id=customer_id,
            )
        )

    give(sanne)
    assert EventKind.CALL in kinds(desk, sanne)
    assert reads.answer(UnassignedCalls()) == ()
    touched = give(None)
    assert kinds(desk, sanne) == []
    assert f"timeline:{sanne}" in touched
    (row,) = reads.answer(UnassignedCalls())
    assert (row.event_id, row.customer_id, row.body) == (call.interaction_id, None, "Rang about a lamp")
    assert [row["n"] for row in desk.rows("customer_kind", customer_id=sanne) if row["n"]] == []
    give(sanne)
    assert EventKind.CALL in kinds(desk, sanne), "and it can be given again"


def test_a_contact_that_began_with_a_customer_is_never_nobody_s(desk: Desk) -> None:
    sanne = desk.customer()
    call = desk.call(sanne)
    with pytest.raises(Refused, match="began-with-a-customer"):
        desk.say(
            MoveInteraction(
                **desk.basics(), interaction_id=call.interaction_id, moved_id=EventId(new_uuid()), customer_id=None
            )
        )
    assert kinds(desk, sanne) == [EventKind.CALL]


def test_an_unknown_caller_s_row_moves_to_whom_the_log_names(desk: Desk) -> None:
    call = desk.call(None)
    sanne = desk.customer()
    desk.log(sanne, call.interaction_id)
    assert kinds(desk, sanne) == [EventKind.CALL]
    assert desk.cards(None) == []


def test_a_wrong_number_leaves_the_customer_s_timeline(desk: Desk) -> None:
    sanne = desk.customer()
    call = desk.call(sanne)
    log = desk.log(sanne, call.interaction_id, outcome="wrong-number", note="Wanted a bakery")
    assert desk.cards(sanne) == []
    (card,) = desk.cards(None)
    assert desk.body(card["id"]) == "Wanted a bakery"
    assert desk.rows("case") == []
    undo(desk, log.log_id)
    assert kinds(desk, sanne) == [EventKind.CALL]
    assert desk.cards(None) == []
    assert desk.row("unlogged")["event_id"] == call.interaction_id


TOLD: Mapping[str, Any] = {"display_name": "Bakker", "diverted_from": "+31201112222", "dialled": "+31207941234"}


def details(desk: Desk) -> str:
    return "".join(row["detail"] for row in desk.rows("event_text"))


def test_who_the_phone_said_it_was_and_the_way_of_a_call_are_kept_with_it(desk: Desk) -> None:
    desk.call(desk.customer(), **TOLD)
    assert all(text in details(desk) for text in TOLD.values())


def test_a_withheld_caller_leaves_only_which_number_of_ours_was_called(desk: Desk) -> None:
    desk.call(None, private=True, **TOLD)
    assert [name for name, text in TOLD.items() if text in details(desk)] == ["dialled"]


def test_a_private_call_keeps_no_name_and_no_diversion_anywhere(desk: Desk) -> None:
    sanne = desk.customer()
    call = desk.call(sanne, **TOLD)
    desk.log(sanne, call.interaction_id, outcome="private", note="", number="06 1842 9930")
    assert [name for name, text in TOLD.items() if text in details(desk)] == ["dialled"]


def test_a_private_call_keeps_no_number_anywhere(desk: Desk) -> None:
    sanne = desk.customer()
    call = desk.call(sanne)
    desk.log(sanne, call.interaction_id, outcome="private", note="", number="06 1842 9930")
    details = "".join(row["detail"] for row in desk.rows("event_text"))
    assert "18429930" not in details.replace(" ", "")
    assert desk.cards(sanne) == []
    assert desk.rows("unlogged") == []


def test_cards_and_citizen_numbers_are_never_stored(desk: Desk) -> None:
    sanne = desk.customer()
    note = "pays by 4111 1111 1111 1111\nBSN: 123456782\nrefund to: NL91 ABNA 0417 1643 00"
    desk.log(sanne, note=note, facts=(("card", "4111 1111 1111 1111"),))
    everything = str([desk.rows(table) for table in ("event_text", "fact", "follow_up")])
    assert "4111" not in everything
    assert "123456782" not in everything
    assert "0417" not in everything
    assert [(row["key"], row["value"]) for row in desk.rows("fact")] == [("refund to", "NL•• ABNA •••• 4300")]


def test_a_second_contact_about_the_same_reason_belongs_to_the_same_case(desk: Desk) -> None:
    sanne = desk.customer()
    desk.log(sanne, outcome="transferred")
    desk.log(sanne, outcome="resolved")
    desk.log(sanne, outcome="resolved", reason="invoice")
    desk.log(sanne, outcome="no-answer", reason="product", direction=Direction.OUT)
    cases = {row["reason"]: (row["contacts"], row["state"]) for row in desk.rows("case")}
    assert cases == {"delivery": (2, CaseState.RESOLVED), "invoice": (1, CaseState.RESOLVED)}


def test_a_customer_nobody_knows_is_refused_and_nothing_is_written(desk: Desk) -> None:
    with pytest.raises(Refused, match="unknown-customer"):
        desk.log(CustomerId(new_uuid()))
    assert desk.rows("event") == desk.rows("ledger") == []


def test_a_call_of_a_customer_nobody_knows_is_kept_with_nobody(desk: Desk) -> None:
    call = desk.call(CustomerId(new_uuid()))
    assert [card["id"] for card in desk.cards(None)] == [call.interaction_id]


def test_the_ledger_has_the_press_once_and_none_of_its_words(file_desk: Desk) -> None:
    file_desk.log(file_desk.customer(), note="Secret word")
    assert "Secret" not in str(file_desk.rows("ledger"))
    assert isinstance(file_desk.call(None), RecordCall)


def test_a_colleague_s_entry_cannot_be_withdrawn(file_desk: Desk) -> None:
    bo = file_desk.colleague()
    log = file_desk.log(sanne := file_desk.customer())
    wish = RetractInteraction(
        **file_desk.basics(bo), interaction_id=log.interaction_id, retraction_id=EventId(new_uuid()), reason="oops"
    )
    with pytest.raises(NotAllowed) as caught:
        file_desk.say(wish)
    assert caught.value.code == "not-your-entry"
    assert kinds(file_desk, sanne) == [EventKind.CALL]


def test_after_the_undo_time_a_withdrawal_takes_a_reason_and_leaves_a_stub(desk: Desk, reads: SqlReads) -> None:
    log = desk.log(sanne := desk.customer(), channel=Channel.VISIT)
    desk.clock.turn(minutes=20)
    with pytest.raises(Refused) as caught:
        undo(desk, log.interaction_id)
    assert caught.value.code == "reason-needed"
    wish = RetractInteraction(
        **desk.basics(), interaction_id=log.interaction_id, retraction_id=EventId(new_uuid()), reason="Wrong person"
    )
    desk.say(wish)
    (stub,) = reads.answer(TimelinePage(sanne)).rows
    assert (stub.body, stub.outcome, stub.kind) == ("", "", EventKind.VISIT)
    assert stub.extra("withdrawn_why") == "Wrong person"
    assert [row.length for row in reads.answer(TimelineIndex(sanne))] == [0]
