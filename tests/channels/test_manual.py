"""A desk phone by hand."""

from agentdesk.channels.phone.manual import ManualPhone
from agentdesk.domain.calls import CallState, EndReason, LineState
from agentdesk.domain.events import CallChanged, CallOffered, Event, LineChanged, PhoneFailed
from agentdesk.domain.ids import CallRef
from agentdesk.domain.kinds import Direction
from tests.helpers.said import HandClock


def a_phone() -> tuple[ManualPhone, list[Event], HandClock]:
    heard: list[Event] = []
    clock = HandClock()
    phone = ManualPhone(heard.append, clock)
    phone.start()
    heard.clear()
    return phone, heard, clock


def states(heard: list[Event]) -> list[CallState]:
    return [event.call.state for event in heard if isinstance(event, CallOffered | CallChanged)]


def only_ref(phone: ManualPhone) -> CallRef:
    (ref,) = phone.calls
    return ref


def test_a_call_taken_by_hand_is_offered_and_talks_at_once() -> None:
    phone, heard, _ = a_phone()
    phone.take_by_hand(" 06 1842 9930 ", "Sanne")
    assert [type(event) for event in heard] == [CallOffered, CallChanged]
    assert states(heard) == [CallState.OFFERED, CallState.TALKING]
    call = phone.calls[only_ref(phone)]
    assert (call.number, call.display_name, call.was_answered) == ("06 1842 9930", "Sanne", True)


def test_a_call_without_a_number_counts_as_withheld() -> None:
    phone, _, _ = a_phone()
    phone.take_by_hand("")
    assert phone.calls[only_ref(phone)].private


def test_every_change_of_a_call_carries_the_same_interaction() -> None:
    phone, heard, clock = a_phone()
    phone.dial("020 555 1234")
    ref = only_ref(phone)
    phone.answer(ref)
    phone.hold(ref)
    phone.resume(ref)
    clock.turn(60)
    phone.hang_up(ref)
    calls = [event for event in heard if isinstance(event, CallChanged)]
    assert states(heard) == [
        CallState.RINGING_FAR, CallState.TALKING, CallState.ON_HOLD, CallState.TALKING, CallState.ENDED,
    ]  # fmt: skip
    assert len({event.interaction_id for event in calls}) == 1
    last = calls[-1].call
    assert last.direction is Direction.OUT
    assert last.end_reason is EndReason.HUNG_UP_HERE
    assert last.ended_at == clock.now()


def test_hanging_up_before_they_answered_is_no_answer() -> None:
    phone, heard, _ = a_phone()
    phone.dial("020 555 1234")
    phone.hang_up(only_ref(phone))
    last = heard[-1]
    assert isinstance(last, CallChanged)
    assert last.call.end_reason is EndReason.NO_ANSWER


def test_what_is_asked_of_a_call_that_is_gone_is_silent() -> None:
    phone, heard, _ = a_phone()
    phone.take_by_hand("1")
    ref = only_ref(phone)
    phone.hang_up(ref)
    heard.clear()
    for ask in (phone.answer, phone.reject, phone.hang_up, phone.hold, phone.resume):
        ask(ref)
    phone.set_mute(ref, muted=True)
    phone.transfer(ref, "7")
    phone.send_digits(ref, "1")
    assert heard == []


def test_what_a_desk_phone_cannot_do_says_so() -> None:
    phone, heard, _ = a_phone()
    phone.take_by_hand("1")
    phone.set_mute(only_ref(phone), muted=True)
    assert heard[-1] == PhoneFailed("not-capable", "mute")


def test_dialling_nothing_says_so() -> None:
    phone, heard, _ = a_phone()
    phone.dial("  ")
    assert heard == [PhoneFailed("no-number")]


def test_stopping_ends_what_is_on_and_happens_once() -> None:
    phone, heard, _ = a_phone()
    phone.take_by_hand("1")
    phone.stop()
    phone.stop()
    assert states(heard)[-1] is CallState.ENDED
    assert [event for event in heard if isinstance(event, LineChanged)] == [LineChanged(LineState.OFF)]
    assert not phone.calls
