"""Scripted calls, by a clock turned by hand and by its own thread."""

import threading

from agentdesk.channels.phone.simulator import FarEnd, ScriptedCall, SimulatorPhone
from agentdesk.domain.calls import CallSnapshot, CallState, Consult, EndReason, LineState
from agentdesk.domain.events import CallChanged, CallOffered, Event, LineChanged, PhoneFailed
from agentdesk.domain.ids import CallRef
from agentdesk.runtime.clock import SystemClock
from tests.helpers.said import Ear, HandClock


def a_phone(
    *script: ScriptedCall, far_ends: dict[str, FarEnd] | None = None
) -> tuple[SimulatorPhone, list[Event], HandClock]:
    heard: list[Event] = []
    clock = HandClock()
    phone = SimulatorPhone(heard.append, clock, script, far_ends=far_ends, threaded=False)
    phone.start()
    heard.clear()
    return phone, heard, clock


def turn(phone: SimulatorPhone, clock: HandClock, seconds: float) -> None:
    clock.turn(seconds)
    phone.tick()


def calls(heard: list[Event]) -> list[CallSnapshot]:
    return [event.call for event in heard if isinstance(event, CallOffered | CallChanged)]


def test_a_scripted_call_rings_when_its_time_has_come() -> None:
    phone, heard, clock = a_phone(ScriptedCall(5, "06 1842 9930", "S de Vries", "Levering"))
    turn(phone, clock, 4)
    assert heard == []
    turn(phone, clock, 1)
    (call,) = calls(heard)
    assert (call.state, call.number, call.queue) == (CallState.OFFERED, "06 1842 9930", "Levering")


def test_a_caller_who_waits_too_long_gives_up() -> None:
    phone, heard, clock = a_phone(ScriptedCall(0, "1", gives_up_after_s=20))
    turn(phone, clock, 0)
    turn(phone, clock, 20)
    assert calls(heard)[-1].end_reason is EndReason.CALLER_GAVE_UP
    assert not phone.calls


def test_a_caller_who_was_answered_does_not_give_up() -> None:
    phone, _, clock = a_phone(ScriptedCall(0, "1", gives_up_after_s=20))
    turn(phone, clock, 0)
    (ref,) = phone.calls
    phone.answer(ref)
    turn(phone, clock, 60)
    assert phone.calls[ref].state is CallState.TALKING


def test_a_caller_hangs_up_so_long_after_the_answer() -> None:
    phone, heard, clock = a_phone(ScriptedCall(0, "1", hangs_up_after_s=30))
    turn(phone, clock, 0)
    (ref,) = phone.calls
    turn(phone, clock, 10)
    phone.answer(ref)
    turn(phone, clock, 29)
    assert phone.calls
    turn(phone, clock, 1)
    assert calls(heard)[-1].end_reason is EndReason.HUNG_UP_THERE


def test_a_withheld_caller_shows_neither_number_nor_name() -> None:
    phone, heard, _ = a_phone()
    phone.ring_now("06 1842 9930", "Sanne", private=True)
    (call,) = calls(heard)
    assert (call.number, call.display_name, call.private) == ("", "", True)


def test_answering_a_second_call_holds_the_first() -> None:
    phone, heard, _ = a_phone()
    first, second = phone.ring_now("1"), phone.ring_now("2")
    phone.answer(first)
    phone.answer(second)
    assert phone.calls[first].state is CallState.ON_HOLD
    assert phone.calls[second].state is CallState.TALKING
    assert [call.state for call in calls(heard)[-2:]] == [CallState.ON_HOLD, CallState.TALKING]


def test_a_number_we_dial_rings_and_is_answered() -> None:
    phone, heard, clock = a_phone()
    phone.dial("020 555 1234")
    turn(phone, clock, 10)
    assert [call.state for call in calls(heard)] == [CallState.DIALING, CallState.RINGING_FAR, CallState.TALKING]
    assert calls(heard)[-1].was_answered


def test_a_far_end_can_be_busy() -> None:
    busy = FarEnd(answers_after_s=None, ends=EndReason.BUSY, ends_after_s=1)
    phone, heard, clock = a_phone(far_ends={"1": busy})
    phone.dial("1")
    turn(phone, clock, 2)
    assert calls(heard)[-1].end_reason is EndReason.BUSY


def test_what_is_due_after_a_hang_up_does_nothing() -> None:
    phone, heard, clock = a_phone()
    phone.dial("1")
    (ref,) = phone.calls
    phone.hang_up(ref)
    ended = list(heard)
    turn(phone, clock, 60)
    assert heard == ended


def test_mute_transfer_and_digits_reach_the_call() -> None:
    phone, heard, clock = a_phone()
    ref = phone.ring_now("1")
    phone.answer(ref)
    phone.set_mute(ref, muted=True)
    phone.send_digits(ref, "42")
    assert phone.calls[ref].muted
    assert phone.digits_sent == "42"
    phone.transfer(ref, "")
    assert heard[-1] == PhoneFailed("no-number")
    phone.transfer(ref, "201")
    turn(phone, clock, 1)
    assert calls(heard)[-1].end_reason is EndReason.TRANSFERRED


def test_what_is_asked_of_a_call_that_is_gone_is_silent() -> None:
    phone, heard, _ = a_phone()
    ref = phone.ring_now("1")
    phone.far_end_hangs_up(ref)
    heard.clear()
    for ask in (phone.answer, phone.reject, phone.hang_up, phone.hold, phone.resume, phone.far_end_hangs_up):
        ask(ref)
    phone.set_mute(ref, muted=True)
    phone.transfer(ref, "7")
    assert heard == []


def test_a_listener_that_answers_at_once_is_told_in_order() -> None:
    heard: list[Event] = []
    phone: SimulatorPhone

    def listen(event: Event) -> None:
        if isinstance(event, CallOffered):
            phone.answer(event.call.ref)
        heard.append(event)

    phone = SimulatorPhone(listen, HandClock(), threaded=False)
    phone.start()
    phone.ring_now("1")
    assert [type(event) for event in heard] == [LineChanged, CallOffered, CallChanged]


def test_changes_from_many_threads_keep_their_order_for_each_call() -> None:
    ear = Ear()
    phone = SimulatorPhone(ear, HandClock(), threaded=False)
    phone.start()

    def shift() -> None:
        for _ in range(25):
            ref = phone.ring_now("1")
            phone.answer(ref)
            phone.hang_up(ref)

    threads = [threading.Thread(target=shift) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    by_ref: dict[str, list[CallState]] = {}
    for event in ear.heard:
        if isinstance(event, CallOffered | CallChanged):
            by_ref.setdefault(event.call.ref, []).append(event.call.state)
    assert len(by_ref) == 100
    for states in by_ref.values():
        held = [state for state in states if state is not CallState.ON_HOLD]
        assert (held[0], held[-1]) == (CallState.OFFERED, CallState.ENDED)


def test_its_own_thread_rings_and_stop_joins_it() -> None:
    ear = Ear()
    phone = SimulatorPhone(ear, SystemClock(), (ScriptedCall(0.01, "1"), ScriptedCall(0.02, "2")))
    phone.start()
    phone.start()
    ear.wait_until(lambda heard: sum(isinstance(event, CallOffered) for event in heard) == 2)
    phone.stop()
    phone.stop()
    assert not [thread for thread in threading.enumerate() if thread.name == "simulator-phone"]
    assert ear.heard[-1] == LineChanged(LineState.OFF)
    assert not phone.calls


def a_talking_phone(to: str, far: FarEnd) -> tuple[SimulatorPhone, HandClock, CallRef]:
    phone, _, clock = a_phone(far_ends={to: far})
    ref = phone.ring_now("1")
    phone.answer(ref)
    phone.consult(ref, to)
    return phone, clock, ref


def test_a_colleague_is_asked_while_the_caller_waits_and_then_takes_the_call() -> None:
    phone, clock, ref = a_talking_phone("201", FarEnd(answers_after_s=2))
    assert (phone.calls[ref].state, phone.calls[ref].consult) == (CallState.ON_HOLD, Consult("201", CallState.DIALING))
    turn(phone, clock, 2)
    assert phone.calls[ref].consult == Consult("201", CallState.TALKING)
    phone.swap(ref)
    assert (phone.calls[ref].state, phone.calls[ref].consult) == (
        CallState.TALKING,
        Consult("201", CallState.TALKING, in_front=False),
    )
    phone.swap(ref)
    phone.complete(ref)
    turn(phone, clock, 1)
    assert not phone.calls


def test_a_colleague_who_does_not_answer_leaves_the_caller_with_us() -> None:
    phone, clock, ref = a_talking_phone("202", FarEnd(answers_after_s=None, ends_after_s=10))
    turn(phone, clock, 10)
    assert (phone.calls[ref].state, phone.calls[ref].consult) == (CallState.TALKING, None)


def test_asking_is_called_off_and_the_caller_is_back() -> None:
    phone, clock, ref = a_talking_phone("203", FarEnd(answers_after_s=1))
    turn(phone, clock, 1)
    phone.abandon(ref)
    assert (phone.calls[ref].state, phone.calls[ref].consult) == (CallState.TALKING, None)
