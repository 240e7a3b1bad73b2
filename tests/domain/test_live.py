"""What lies on the desk: order, front, where to return to, and all of it as text and back."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from agentdesk.domain.calls import CallSnapshot, CallState, EndReason
from agentdesk.domain.ids import CallRef, CustomerId, EventId, FollowUpId, OrderId, ThreadId, new_uuid
from agentdesk.domain.kinds import Direction
from agentdesk.domain.live import (
    BY_HAND,
    LiveItem,
    LiveStack,
    Stage,
    item_of_call,
    item_of_mail,
    item_of_note,
)
from agentdesk.domain.live_drafts import SavedItem, restored, saved_items

NOW = datetime(2026, 11, 22, 13, 2, tzinfo=UTC)


def a_call(ref: str = "1", state: CallState = CallState.OFFERED, direction: Direction = Direction.IN) -> LiveItem:
    call = CallSnapshot(CallRef(ref), direction, state, "06 1842 9930", NOW)
    return item_of_call(call, EventId(new_uuid()))


def a_note(name: str = "Sanne de Vries") -> LiveItem:
    return item_of_note(CustomerId(new_uuid()), name, NOW)


def back(stack: LiveStack, *on: str) -> LiveStack:
    texts = [(each.to_json(), NOW + timedelta(minutes=5)) for each in saved_items(stack)]
    return restored(texts, [CallRef(ref) for ref in on]).stack


def test_a_ringing_call_lands_on_top_and_not_in_front_of_a_draft() -> None:
    note, call = a_note(), a_call()
    stack = LiveStack().opened(note).rang(call)
    assert stack.items == (call, note)
    assert stack.front == note
    assert stack.ringing == (call,)


def test_a_ringing_call_is_in_front_when_nothing_else_is() -> None:
    call = a_call()
    assert LiveStack().rang(call).front == call


def test_after_the_call_the_agent_is_where_they_were() -> None:
    first, second, call = a_note("a"), a_note("b"), a_call()
    stack = LiveStack().opened(first).opened(second).rang(call).brought(call.draft_id)
    assert stack.front == call
    stack = stack.closed(call.draft_id)
    assert stack.front == second
    assert stack.closed(second.draft_id).front == first


def test_walking_goes_round_and_comes_back() -> None:
    items = [a_note(name) for name in "abc"]
    stack = LiveStack()
    for item in items:
        stack = stack.opened(item)
    seen = []
    for _ in items:
        stack = stack.walked()
        assert stack.front is not None
        seen.append(stack.front.customer_name)
    assert sorted(seen) == ["a", "b", "c"]
    assert stack.front == items[-1]


def test_closing_what_is_not_in_front_leaves_the_front() -> None:
    note, call = a_note(), a_call()
    stack = LiveStack().opened(note).rang(call).closed(call.draft_id)
    assert stack.front == note
    assert stack.items == (note,)


def test_closing_prefers_quiet_work_to_a_ringing_call() -> None:
    note, other, call = a_note(), a_note(), a_call()
    stack = LiveStack((call, other, note), note.draft_id)
    assert stack.closed(note.draft_id).front == other


def test_a_call_that_ends_is_in_wrap_up_and_has_no_line() -> None:
    talking = CallSnapshot(CallRef("1"), Direction.IN, CallState.TALKING, "1", NOW, answered_at=NOW)
    ended = replace(talking, state=CallState.ENDED, ended_at=NOW, end_reason=EndReason.HUNG_UP_THERE, muted=True)
    item = a_call().after(talking)
    assert item.on_the_phone
    item = item.after(ended)
    assert (item.stage, item.ref, item.end_reason, item.muted) == (Stage.WRAP_UP, "", "hung-up-there", False)


def test_an_outgoing_call_nobody_answered_has_failed() -> None:
    ended = CallSnapshot(CallRef("1"), Direction.OUT, CallState.ENDED, "1", NOW, ended_at=NOW)
    assert a_call(direction=Direction.OUT).after(ended).failed


def test_the_whole_stack_comes_back_from_its_texts() -> None:
    tick, order = FollowUpId(new_uuid()), OrderId(new_uuid())
    note = replace(
        a_note(), note="đổi địa chỉ ‘x’", cursor=4, outcome="call-back", reason="delivery-late", order_id=order,
        pick=BY_HAND, pick_local=datetime(2026, 11, 23, 16), pick_zone="Europe/Amsterdam", ticks=((tick, False),),  # noqa: DTZ001
        picked_at=NOW,
    )  # fmt: skip
    call = a_call("still-on", CallState.TALKING)
    parked = a_note("parked")
    stack = LiveStack().opened(parked).opened(note).rang(call).brought(call.draft_id)
    assert back(stack, "still-on") == stack


def test_a_call_its_phone_no_longer_has_ended_when_it_was_last_kept() -> None:
    call = a_call("gone", CallState.TALKING)
    stack = LiveStack().rang(call)
    (item,) = back(stack).items
    assert (item.stage, item.ended_at, item.end_reason, item.ref) == (
        Stage.WRAP_UP,
        NOW + timedelta(minutes=5),
        "lost",
        "",
    )


def test_texts_that_are_none_of_ours_are_counted_and_left_alone() -> None:
    good = saved_items(LiveStack().opened(a_note()))[0].to_json()
    texts = ["", "[]", "{}", '{"v":99}', '{"v":1,"place":0,"front":true,"trail":-1,"item":{"note":"x"}}', good]
    found = restored([(text, NOW) for text in texts])
    assert found.unreadable == 5
    assert len(found.stack.items) == 1


def test_a_draft_with_a_field_of_a_newer_program_is_still_read() -> None:
    saved = saved_items(LiveStack().opened(a_note()))[0]
    text = saved.to_json().replace('"item":{', '"item":{"mood":"good",')
    assert SavedItem.from_json(text) == saved


def test_after_an_undo_the_next_log_is_another_row() -> None:
    call, note = a_call(), a_note()
    assert call.named_anew().interaction_id == call.interaction_id
    assert call.named_anew().log_id != call.log_id
    assert note.named_anew().interaction_id != note.interaction_id


def test_what_was_logged_already_does_not_come_back() -> None:
    logged, note = replace(a_note(), stage=Stage.LOGGED), a_note()
    texts = [(each.to_json(), NOW) for each in saved_items(LiveStack().opened(logged).opened(note))]
    found = restored(texts)
    assert found.stack.items == (note,)
    assert found.said == (logged.draft_id,)


def test_what_is_set_aside_stays_on_the_desk() -> None:
    first, second = a_note("a"), a_note("b")
    stack = LiveStack().opened(first).opened(second).set_aside()
    assert stack.front == first
    stack = stack.set_aside()
    assert stack.front is None
    assert stack.items == (second, first)
    assert stack.walked().front in stack.items


def a_mail_item() -> LiveItem:
    thread = ThreadId(new_uuid())
    return item_of_mail(thread, EventId(new_uuid()), CustomerId(new_uuid()), "Sanne de Vries", NOW)


def test_a_mail_comes_back_after_a_power_cut_with_its_answer_and_the_time_it_took() -> None:
    mail = replace(a_mail_item(), mail="half an answer", outcome="resolved", worked_s=61.5, thread_version=3)
    (found,) = back(LiveStack().opened(mail)).items
    assert found == mail


def test_a_mail_with_an_answer_begun_is_not_untouched() -> None:
    mail = a_mail_item()
    assert mail.is_untouched
    assert not replace(mail, mail="Dear").is_untouched


def test_a_mail_taken_up_after_an_undo_is_logged_as_another_remark_about_the_same_mail() -> None:
    mail = a_mail_item()
    again = mail.named_anew()
    assert again.interaction_id == mail.interaction_id
    assert again.log_id != mail.log_id


def test_a_mail_that_stands_on_no_timeline_is_logged_as_a_row_of_its_own_each_time() -> None:
    mail = a_mail_item()
    mail = replace(mail, log_id=mail.interaction_id)
    again = mail.named_anew()
    assert again.interaction_id == again.log_id != mail.interaction_id


def test_the_item_of_a_conversation_is_found_by_it() -> None:
    mail = a_mail_item()
    assert mail.thread_id is not None
    assert LiveStack().opened(a_note()).opened(mail).of_thread(mail.thread_id) == mail
