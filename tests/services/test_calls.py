"""What one press says: the call's facts and its log."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from agentdesk.domain.followups import due_at_moment
from agentdesk.domain.ids import AgentId, CaseId, EventId, FollowUpId, OrderId, new_uuid
from agentdesk.domain.interactions import ContactRules
from agentdesk.domain.kinds import Channel, Direction, FollowUpKind, FollowUpState
from agentdesk.domain.live import BY_HAND, NO_FOLLOW_UP, LiveItem, Stage, item_of_note
from agentdesk.services.calls import (
    LogSetup,
    due_of,
    log_of,
    may_log,
    no_answer_again,
    picks_offered,
    propose,
    record_of,
    same_reason,
    sure_match,
    undo_of,
    wants_note,
)
from agentdesk.services.queries import CaseRow, CustomerCard, Match, OpenItem
from tests.helpers.cards import a_card, an_order

MONDAY = datetime(2026, 11, 23, 13, 2, tzinfo=UTC)
SETUP = LogSetup(ContactRules(), AgentId(7), "Europe/Amsterdam", "Mai Nguyễn")
CARD = a_card()


def an_item(card: CustomerCard = CARD, **changes: object) -> LiveItem:
    """A call of 95 seconds that ended 14 seconds ago."""
    ended = MONDAY - timedelta(seconds=14)
    item = replace(
        item_of_note(card.customer_id, card.name, ended - timedelta(seconds=100)),
        channel=Channel.CALL, direction=Direction.IN, stage=Stage.WRAP_UP, number="06 1842 9930",
        answered_at=ended - timedelta(seconds=95), ended_at=ended, end_reason="hung-up-there",
    )  # fmt: skip
    return replace(item, **changes)  # type: ignore[arg-type]


def an_open(kind: FollowUpKind, reason: str = "", order_id: OrderId | None = None) -> OpenItem:
    return OpenItem(
        FollowUpId(new_uuid()), kind, "bellen", MONDAY, AgentId(7), "Mai", "", reason, order_id, told=True, version=1
    )


# --- the phone's facts ---


def test_a_call_is_recorded_with_its_number_in_one_form() -> None:
    record = record_of(an_item(), SETUP, MONDAY)
    assert (record.number, record.number_e164) == ("06 1842 9930", "+31618429930")


def test_recording_twice_is_the_same_command() -> None:
    item = an_item()
    assert record_of(item, SETUP, MONDAY).command_id == record_of(item, SETUP, MONDAY).command_id


def test_a_private_call_keeps_no_number() -> None:
    record = record_of(an_item(outcome="private"), SETUP, MONDAY)
    assert (record.number, record.number_e164, record.private) == ("", "", True)
    log = log_of(an_item(outcome="private", note="prive: ja"), CARD, SETUP, MONDAY)
    assert (log.number, log.customer_id, log.facts) == ("", None, ())


# --- proposals ---


def test_what_is_open_for_the_same_reason_is_ticked_already() -> None:
    same, other = an_open(FollowUpKind.PROMISE, "delivery"), an_open(FollowUpKind.FOLLOW_UP, "invoice")
    card = a_card(open_items=(same, other))
    proposal = propose(an_item(card, reason="delivery-late"), card, SETUP.rules)
    assert proposal.why == {same.follow_up_id: "reason"}


def test_an_order_counts_more_than_a_reason() -> None:
    order = an_order()
    mine = an_open(FollowUpKind.PROMISE, "invoice", order.order_id)
    card = a_card(open_items=(mine,), open_orders=(order,))
    assert propose(an_item(card, reason="delivery"), card, SETUP.rules).ticked == frozenset()
    proposal = propose(an_item(card, reason="delivery", note="over 48213"), card, SETUP.rules)
    assert proposal.order == order
    assert proposal.why == {mine.follow_up_id: "order"}


def test_a_missed_call_closes_when_the_customer_was_reached() -> None:
    missed = an_open(FollowUpKind.CALL_BACK)
    card = a_card(open_items=(missed,))
    assert propose(an_item(card, outcome="resolved"), card, SETUP.rules).ticked == {missed.follow_up_id}
    assert propose(an_item(card, outcome="voicemail"), card, SETUP.rules).ticked == frozenset()


def test_another_customers_open_items_are_never_proposed() -> None:
    card = a_card(open_items=(an_open(FollowUpKind.PROMISE, "delivery"),))
    assert propose(an_item(reason="delivery"), card, SETUP.rules).items == ()


def test_nothing_is_like_no_reason() -> None:
    assert not same_reason("", "", SETUP.rules.reasons)
    assert same_reason("delivery", "delivery-late", SETUP.rules.reasons)
    assert not same_reason("delivery-late", "delivery-damaged", SETUP.rules.reasons)


@pytest.mark.parametrize(
    ("found", "sure"),
    [
        ((("number", 1.0, False),), True),
        ((("number", 1.0, True),), False),
        ((("trailing-digits", 0.95, False),), False),
        ((("number", 0.6, False),), False),
        ((("number", 1.0, False), ("number", 1.0, False)), False),
        ((), False),
    ],
)
def test_only_the_very_number_of_one_customer_decides(found: tuple[tuple[str, float, bool], ...], sure: bool) -> None:
    matches = [
        Match(CARD.customer_id, "C1", "Sanne", reason, confidence, shared, "1") for reason, confidence, shared in found
    ]
    assert (sure_match(matches) is not None) is sure


# --- the log ---


def test_a_log_says_how_long_it_took_from_the_end_of_the_contact() -> None:
    log = log_of(an_item(outcome="resolved"), CARD, SETUP, MONDAY)
    assert (log.wrap_up_ms, log.duration_s) == (14000, 95)


def test_a_promise_ends_kept_and_the_rest_done() -> None:
    promise, missed = an_open(FollowUpKind.PROMISE, "delivery"), an_open(FollowUpKind.CALL_BACK)
    card = a_card(open_items=(promise, missed))
    log = log_of(an_item(card, outcome="resolved", reason="delivery"), card, SETUP, MONDAY)
    assert {each.state for each in log.closes} == {FollowUpState.KEPT, FollowUpState.DONE}


def test_what_the_agent_unticked_stays_open() -> None:
    promise = an_open(FollowUpKind.PROMISE, "delivery")
    card = a_card(open_items=(promise,))
    item = an_item(card, outcome="resolved", reason="delivery").with_tick(promise.follow_up_id, ticked=False)
    assert log_of(item, card, SETUP, MONDAY).closes == ()


def test_the_open_case_of_the_same_reason_is_proposed_and_resolved() -> None:
    case = CaseRow(CaseId(new_uuid()), "delivery", MONDAY, None, 2)
    card = a_card(cases=(case,))
    log = log_of(an_item(card, outcome="resolved", reason="delivery"), card, SETUP, MONDAY)
    assert (log.case_id, log.resolves_case) == (case.case_id, True)


def test_a_contact_of_no_open_case_begins_its_own() -> None:
    log = log_of(an_item(outcome="resolved", reason="invoice"), CARD, SETUP, MONDAY)
    assert log.case_id is not None
    assert log_of(an_item(outcome="no-answer", reason="invoice"), CARD, SETUP, MONDAY).case_id is None


def test_an_outcome_without_customer_has_no_reason_follow_up_or_case() -> None:
    item = an_item(outcome="wrong-number", reason="delivery", pick="tomorrow-10")
    log = log_of(item, CARD, SETUP, MONDAY)
    assert (log.reason, log.follow_up, log.case_id, log.closes) == ("", None, None, ())


def test_a_complaint_opens_one() -> None:
    assert log_of(an_item(outcome="complaint"), CARD, SETUP, MONDAY).complaint_id is not None


def test_facts_are_kept_and_what_must_not_be_stored_leaves_the_note() -> None:
    note = "bereikbaar: na 14:00\nrekening: NL91ABNA0417164300\npin: 1234\nkaart 4111 1111 1111 1111"
    log = log_of(an_item(outcome="resolved", note=note), CARD, SETUP, MONDAY)
    assert "4111" not in log.note
    assert "0417164300" not in log.note
    assert dict(log.facts)["bereikbaar"] == "na 14:00"
    assert "pin" not in dict(log.facts)
    assert "•" in dict(log.facts)["rekening"]


def test_said_again_with_the_same_words_it_is_the_same_command() -> None:
    item = an_item(outcome="resolved", note="x")
    first = log_of(item, CARD, SETUP, MONDAY)
    again = log_of(item, CARD, SETUP, MONDAY + timedelta(minutes=1))
    other = log_of(replace(item, note="y"), CARD, SETUP, MONDAY)
    assert first.command_id == again.command_id
    assert first.command_id != other.command_id
    assert first.log_id == other.log_id


def test_a_call_is_logged_when_it_is_over_and_has_an_outcome() -> None:
    assert not may_log(an_item(stage=Stage.TALKING, outcome="resolved"))
    assert not may_log(an_item())
    assert may_log(an_item(outcome="resolved"))


def test_a_note_needs_words_and_no_outcome() -> None:
    note = item_of_note(CARD.customer_id, CARD.name, MONDAY)
    assert not may_log(note)
    assert may_log(replace(note, note="x"))


def test_a_complaint_wants_a_note() -> None:
    assert wants_note(an_item(outcome="complaint"), SETUP.rules)
    assert not wants_note(an_item(outcome="complaint", note="x"), SETUP.rules)


def test_undo_takes_back_the_remark_about_a_call_and_the_whole_of_a_note() -> None:
    call = log_of(an_item(outcome="resolved"), CARD, SETUP, MONDAY)
    assert undo_of(call, AgentId(7), MONDAY).interaction_id == call.log_id
    note = log_of(replace(item_of_note(CARD.customer_id, "x", MONDAY), note="x"), CARD, SETUP, MONDAY)
    assert undo_of(note, AgentId(7), MONDAY).interaction_id == note.interaction_id


# --- follow-ups ---


def test_an_outcome_brings_its_follow_up_with_it() -> None:
    log = log_of(an_item(outcome="call-back"), CARD, SETUP, MONDAY, "Terugbellen")
    assert log.follow_up is not None
    assert log.follow_up.kind is FollowUpKind.PROMISE
    assert log.follow_up.told
    assert log.follow_up.local_due == datetime(2026, 11, 24, 10)  # noqa: DTZ001 wall time
    assert log.follow_up.title == "Terugbellen"


def test_no_follow_up_means_none() -> None:
    item = an_item(outcome="call-back", pick=NO_FOLLOW_UP)
    assert log_of(item, CARD, SETUP, MONDAY).follow_up is None


def test_a_time_picked_by_hand_is_kept_to_the_minute() -> None:
    local = datetime(2026, 12, 1, 8, 17)  # noqa: DTZ001 wall time
    due = due_of(an_item(pick=BY_HAND, pick_local=local, pick_zone="Asia/Ho_Chi_Minh"), CARD, SETUP, MONDAY)
    assert due is not None
    assert due.due_at == datetime(2026, 12, 1, 1, 17, tzinfo=UTC)


def test_an_hour_is_counted_from_the_press_however_long_the_log_takes() -> None:
    item = an_item(pick="in-1h", picked_at=MONDAY)
    log = log_of(item, CARD, SETUP, MONDAY + timedelta(minutes=9))
    assert log.follow_up is not None
    assert log.follow_up.local_due == due_at_moment(MONDAY + timedelta(hours=1), SETUP.zone).local_due
    offered = due_of(item, CARD, SETUP, MONDAY + timedelta(minutes=9), "in-2h")
    assert offered is not None
    assert offered.due_at == MONDAY + timedelta(minutes=9, hours=2)


def test_the_pick_an_outcome_proposes_stands_first() -> None:
    picks = picks_offered(an_item(outcome="call-back"), CARD, SETUP, MONDAY)
    assert picks[0] == "tomorrow-10"
    assert len(set(picks)) == len(picks)


def test_after_delivery_is_offered_only_with_a_delivery() -> None:
    assert "delivery+3wd" not in picks_offered(an_item(), CARD, SETUP, MONDAY)
    card = a_card(open_orders=(an_order(),))
    assert "delivery+3wd" in picks_offered(an_item(card), card, SETUP, MONDAY)


def test_one_key_after_a_failed_call_tries_again_tomorrow() -> None:
    log = log_of(no_answer_again(an_item(direction=Direction.OUT, answered_at=None)), CARD, SETUP, MONDAY)
    assert log.outcome == "no-answer"
    assert log.follow_up is not None
    assert log.follow_up.local_due == datetime(2026, 11, 24, 10)  # noqa: DTZ001 wall time


def test_ids_of_a_log_are_those_of_its_item() -> None:
    item = an_item(outcome="resolved")
    log = log_of(item, CARD, SETUP, MONDAY)
    assert (log.interaction_id, log.log_id) == (item.interaction_id, EventId(item.log_id))
