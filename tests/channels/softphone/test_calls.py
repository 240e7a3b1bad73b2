"""Calls through a real registrar with a real phone at the far end."""

import threading

from agentdesk.domain.calls import CallState, EndReason
from agentdesk.domain.ids import CallRef
from agentdesk.domain.kinds import Direction
from tests.channels.softphone.conftest import Phones
from tests.helpers.sip.baresip import Baresip
from tests.helpers.sip.desk import SipDesk
from tests.helpers.sip.kamailio import Kamailio
from tests.helpers.sip.processes import until
from tests.helpers.sip.tones import peak, share_of


def talk(desk: SipDesk, caller: Baresip) -> CallRef:
    """The caller rings, is answered, and both hear each other."""
    caller.call("agent")
    ref = desk.rings().ref
    desk.phone.answer(ref)
    desk.is_in(ref, CallState.TALKING)
    caller.wait_for("CALL_ESTABLISHED")
    return ref


def heard_by(far: Baresip, hz: float) -> float:
    """The share of a tone in the newest half second at the far end."""
    return share_of(far.heard[-8000:], hz)


def test_a_call_rings_with_name_and_number_and_the_caller_hears_it_ring(desk: SipDesk, bob: Baresip) -> None:
    bob.call("agent")
    call = desk.rings()
    assert (call.direction, call.state, call.display_name) == (Direction.IN, CallState.OFFERED, "Bob Beller")
    assert "bob" in call.number
    bob.wait_for("CALL_RINGING")
    bob.ask("hangup")
    assert desk.is_in(call.ref, CallState.ENDED).end_reason is EndReason.CALLER_GAVE_UP


def test_tones_pass_both_ways_once_a_call_is_answered(desk: SipDesk, bob: Baresip) -> None:
    ref = talk(desk, bob)
    desk.says(ref, 700)
    assert desk.hears(ref, 440)
    until(lambda: heard_by(bob, 700) > 0.95, told=lambda: heard_by(bob, 700))
    bob.ask("hangup")
    call = desk.is_in(ref, CallState.ENDED)
    assert call.end_reason is EndReason.HUNG_UP_THERE
    assert call.answered_at is not None


def test_nobody_hears_the_other_while_a_call_is_on_hold(desk: SipDesk, bob: Baresip) -> None:
    ref = talk(desk, bob)
    desk.says(ref, 700)
    until(lambda: heard_by(bob, 700) > 0.95)
    desk.phone.hold(ref)
    desk.is_in(ref, CallState.ON_HOLD)
    bob.wait_for("CALL_REMOTE_SDP")
    desk.phone.resume(ref)
    desk.is_in(ref, CallState.TALKING)
    assert desk.hears(ref, 440)


def test_a_hold_by_the_other_side_is_shown_and_is_not_ours(desk: SipDesk, bob: Baresip) -> None:
    ref = talk(desk, bob)
    bob.ask("hold")
    assert desk.until(ref, lambda call: call.held_there).state is CallState.TALKING
    bob.ask("resume")
    desk.until(ref, lambda call: not call.held_there)


def test_a_muted_agent_is_not_heard(desk: SipDesk, bob: Baresip) -> None:
    ref = talk(desk, bob)
    desk.says(ref, 700)
    until(lambda: heard_by(bob, 700) > 0.95)
    desk.phone.set_mute(ref, muted=True)
    desk.until(ref, lambda call: call.muted)
    until(lambda: peak(bob.heard[-4000:]) < 20, told=lambda: peak(bob.heard[-4000:]))
    desk.phone.set_mute(ref, muted=False)
    until(lambda: heard_by(bob, 700) > 0.95)


def test_digits_reach_the_menu_of_the_other_side_in_their_order(desk: SipDesk, bob: Baresip) -> None:
    ref = talk(desk, bob)
    desk.phone.send_digits(ref, "159#")
    heard = "".join(str(bob.wait_for("CALL_DTMF_START")["param"]) for _ in range(4))
    assert heard == "159#"


def test_a_caller_who_is_rejected_hears_busy(desk: SipDesk, bob: Baresip) -> None:
    bob.call("agent")
    ref = desk.rings().ref
    desk.phone.reject(ref)
    assert "486" in str(bob.wait_for("CALL_CLOSED")["param"])
    assert desk.is_in(ref, CallState.ENDED).end_reason is EndReason.REFUSED


def test_a_caller_may_be_declined_for_every_phone(desk: SipDesk, bob: Baresip) -> None:
    bob.call("agent")
    ref = desk.rings().ref
    desk.phone.reject(ref, decline=True)
    assert "603" in str(bob.wait_for("CALL_CLOSED")["param"])
    assert desk.is_in(ref, CallState.ENDED).end_reason is EndReason.REFUSED


def test_a_call_answered_in_the_blink_of_an_eye_is_heard(desk: SipDesk, bob: Baresip) -> None:
    """Before the caller was even told that it rings."""
    refs: list[CallRef] = []

    def answer_at_once() -> None:
        desk.ear.wait_until(lambda _: bool(desk.phone.calls))
        refs.extend(desk.phone.calls)
        desk.phone.answer(refs[0])

    agent = threading.Thread(target=answer_at_once)
    agent.start()
    bob.call("agent")
    agent.join()
    desk.is_in(refs[0], CallState.TALKING)
    assert desk.hears(refs[0], 440)


def test_we_call_and_they_answer(desk: SipDesk, bob: Baresip) -> None:
    desk.phone.dial("bob")
    ref = desk.dialled().ref
    bob.wait_for("CALL_INCOMING")
    desk.is_in(ref, CallState.RINGING_FAR)
    bob.ask("accept")
    desk.is_in(ref, CallState.TALKING)
    assert desk.hears(ref, 440)
    desk.phone.hang_up(ref)
    bob.wait_for("CALL_CLOSED")
    assert desk.is_in(ref, CallState.ENDED).end_reason is EndReason.HUNG_UP_HERE


def test_a_call_of_ours_ends_as_the_other_side_says(desk: SipDesk, bob: Baresip) -> None:
    for number, reason in (
        ("486", EndReason.BUSY), ("603", EndReason.REFUSED), ("408", EndReason.NO_ANSWER),
        ("nobody", EndReason.UNREACHABLE), ("503", EndReason.UNREACHABLE),
    ):  # fmt: skip
        desk.ear.clear()
        desk.phone.dial(number)
        ref = desk.dialled().ref
        assert desk.is_in(ref, CallState.ENDED).end_reason is reason, number
    desk.ear.clear()
    desk.phone.dial("bob")
    ref = desk.dialled().ref
    bob.wait_for("CALL_INCOMING")
    desk.phone.hang_up(ref)
    assert desk.is_in(ref, CallState.ENDED).end_reason is EndReason.HUNG_UP_HERE


def test_what_is_no_number_is_not_dialled(desk: SipDesk) -> None:
    desk.phone.dial("<nobody>")
    desk.failed("bad-number")
    assert not desk.phone.calls


def test_a_second_call_is_taken_while_the_first_one_waits(desk: SipDesk, bob: Baresip, phones: Phones) -> None:
    first = talk(desk, bob)
    carol = phones("carol", tone_hz=500)
    carol.call("agent")
    second = desk.rings(1).ref
    desk.phone.answer(second)
    desk.is_in(first, CallState.ON_HOLD)
    desk.is_in(second, CallState.TALKING)
    assert desk.hears(second, 500)
    desk.phone.resume(first)
    desk.is_in(second, CallState.ON_HOLD)
    desk.is_in(first, CallState.TALKING)
    desk.phone.hang_up(second)
    desk.is_in(second, CallState.ENDED)
    assert list(desk.phone.calls) == [first]


def test_presses_for_a_call_that_is_gone_are_silent(desk: SipDesk, bob: Baresip) -> None:
    ref = talk(desk, bob)
    bob.ask("hangup")
    desk.is_in(ref, CallState.ENDED)
    for press in (desk.phone.hold, desk.phone.resume, desk.phone.hang_up, desk.phone.answer, desk.phone.swap):
        press(ref)
    desk.phone.send_digits(ref, "1")
    desk.phone.transfer(ref, "bob")
    desk.phone.dial("486")
    desk.dialled()
    assert desk.failures == []


def test_a_phone_that_stops_leaves_no_contact_behind(desk: SipDesk, pbx: Kamailio) -> None:
    until(lambda: bool(pbx.contacts("agent")))
    desk.phone.stop()
    assert pbx.contacts("agent") == []
    desk.phone.stop()
