"""Callers are handed on: blind, or after a colleague was asked, between real stacks."""

import pytest

from agentdesk.domain.calls import CallState, Consult, EndReason
from agentdesk.domain.ids import CallRef
from tests.channels.softphone.conftest import Desks, Phones
from tests.channels.softphone.test_calls import heard_by, talk
from tests.channels.softphone.test_torture import engine_of
from tests.helpers.sip.baresip import Baresip
from tests.helpers.sip.desk import SipDesk
from tests.helpers.sip.processes import until


def call_of(desk: SipDesk, caller: SipDesk, user: str = "agent") -> CallRef:
    """Another softphone calls this desk and is answered."""
    caller.phone.dial(user)
    theirs = caller.dialled().ref
    ref = desk.rings().ref
    desk.phone.answer(ref)
    desk.is_in(ref, CallState.TALKING)
    caller.is_in(theirs, CallState.TALKING)
    return ref


def only(desk: SipDesk) -> CallRef:
    (ref,) = desk.phone.calls
    return ref


def test_a_caller_is_sent_on_without_asking(desk: SipDesk, bob: Baresip, phones: Phones) -> None:
    ref = talk(desk, bob)
    carol = phones("carol")
    desk.phone.transfer(ref, "carol")
    carol.wait_for("CALL_INCOMING")
    carol.ask("accept")
    assert desk.is_in(ref, CallState.ENDED).end_reason is EndReason.TRANSFERRED
    carol.wait_for("CALL_ESTABLISHED")
    assert CallState.TRANSFERRING in [call.state for call in desk.story(ref)]


def test_a_caller_who_cannot_be_sent_on_stays(desk: SipDesk, bob: Baresip) -> None:
    ref = talk(desk, bob)
    desk.phone.transfer(ref, "486")
    desk.failed("transfer-failed")
    desk.is_in(ref, CallState.TALKING)
    desk.phone.transfer(ref, "<>")
    desk.failed("bad-number")
    assert desk.phone.calls[ref].state is CallState.TALKING


def asking(desks: Desks) -> tuple[SipDesk, SipDesk, SipDesk, CallRef]:
    """A caller waits while the agent talks with a colleague: three softphones."""
    desk, caller, colleague = desks("agent").start(), desks("caller").start(), desks("carol").start()
    ref = call_of(desk, caller)
    desk.phone.consult(ref, "carol")
    asked = colleague.rings().ref
    desk.until(ref, lambda call: call.consult == Consult("carol", CallState.RINGING_FAR))
    desk.is_in(ref, CallState.ON_HOLD)
    colleague.phone.answer(asked)
    desk.until(ref, lambda call: call.consult == Consult("carol", CallState.TALKING))
    return desk, caller, colleague, ref


def test_a_colleague_is_asked_and_takes_the_caller(desks: Desks) -> None:
    desk, caller, colleague, ref = asking(desks)
    desk.says(ref, 900)
    assert colleague.hears(only(colleague), 900)
    desk.phone.complete(ref)
    assert desk.is_in(ref, CallState.ENDED).end_reason is EndReason.TRANSFERRED
    assert not desk.phone.calls
    theirs, hers = only(caller), only(colleague)
    until(lambda: caller.phone.calls[theirs].state is CallState.TALKING, told=lambda: caller.story(theirs))
    colleague.says(hers, 600)
    caller.says(theirs, 1100)
    assert caller.hears(theirs, 600)
    assert colleague.hears(hers, 1100)
    assert "caller" in colleague.phone.calls[hers].number
    assert len(colleague.story(hers)) > 1
    caller.phone.hang_up(theirs)
    assert colleague.is_in(hers, CallState.ENDED).end_reason is EndReason.HUNG_UP_THERE
    assert desk.failures == caller.failures == colleague.failures == []


def test_between_caller_and_colleague_one_goes_back_and_forth(desks: Desks) -> None:
    desk, caller, colleague, ref = asking(desks)
    desk.says(ref, 900)
    caller.says(only(caller), 1100)
    colleague.says(only(colleague), 600)
    assert colleague.hears(only(colleague), 900)
    assert desk.hears(ref, 600), "the colleague, and not the caller who waits"
    desk.phone.swap(ref)
    desk.until(ref, lambda call: call.consult is not None and not call.consult.in_front)
    desk.is_in(ref, CallState.TALKING)
    assert caller.hears(only(caller), 900)
    assert desk.hears(ref, 1100), "the caller, and not the colleague who waits"
    desk.phone.swap(ref)
    desk.is_in(ref, CallState.ON_HOLD)
    assert colleague.hears(only(colleague), 900)
    assert desk.hears(ref, 600), "the colleague again"


def test_asking_is_called_off_and_the_caller_is_back(desks: Desks) -> None:
    desk, caller, colleague, ref = asking(desks)
    desk.phone.abandon(ref)
    desk.until(ref, lambda call: call.consult is None and call.state is CallState.TALKING)
    desk.says(ref, 900)
    assert caller.hears(only(caller), 900)
    assert not colleague.phone.calls
    assert desk.failures == []


def test_a_colleague_who_hangs_up_leaves_the_agent_with_the_caller(desks: Desks) -> None:
    desk, _, colleague, ref = asking(desks)
    colleague.phone.hang_up(only(colleague))
    desk.until(ref, lambda call: call.consult is None and call.state is CallState.TALKING)


def test_a_colleague_who_is_busy_is_told_and_the_caller_is_back(desk: SipDesk, bob: Baresip) -> None:
    ref = talk(desk, bob)
    desk.phone.consult(ref, "486")
    desk.failed("colleague-busy")
    desk.until(ref, lambda call: call.consult is None and call.state is CallState.TALKING)


def test_a_caller_who_gives_up_while_a_colleague_is_asked_leaves_a_call_with_the_colleague(desks: Desks) -> None:
    desk, caller, colleague, ref = asking(desks)
    caller.phone.hang_up(only(caller))
    assert desk.is_in(ref, CallState.ENDED).end_reason is EndReason.HUNG_UP_THERE
    until(lambda: len(desk.phone.calls) == 1)
    own = only(desk)
    assert desk.phone.calls[own].number == "carol"
    desk.phone.hang_up(own)
    until(lambda: not desk.phone.calls and not colleague.phone.calls)


def test_a_caller_is_sent_to_a_colleague_whose_phone_still_rings(desk: SipDesk, bob: Baresip, phones: Phones) -> None:
    ref = talk(desk, bob)
    carol = phones("carol")
    desk.phone.consult(ref, "carol")
    carol.wait_for("CALL_INCOMING")
    desk.until(ref, lambda call: call.consult == Consult("carol", CallState.RINGING_FAR))
    desk.phone.complete(ref)
    carol.wait_for("CALL_CLOSED")
    carol.wait_for("CALL_INCOMING")
    carol.ask("accept")
    assert desk.is_in(ref, CallState.ENDED).end_reason is EndReason.TRANSFERRED


def carol_is_asked(desk: SipDesk, ref: CallRef, phones: Phones) -> Baresip:
    """A colleague whose phone is of another maker, and who answers."""
    carol = phones("carol", tone_hz=600)
    desk.phone.consult(ref, "carol")
    carol.wait_for("CALL_INCOMING")
    carol.ask("accept")
    carol.wait_for("CALL_ESTABLISHED")
    desk.until(ref, lambda call: call.consult == Consult("carol", CallState.TALKING))
    return carol


def test_phones_of_another_maker_are_talked_with_in_turn(desk: SipDesk, bob: Baresip, phones: Phones) -> None:
    ref = talk(desk, bob)
    carol = carol_is_asked(desk, ref, phones)
    desk.is_in(ref, CallState.ON_HOLD)
    desk.says(ref, 900)
    until(lambda: heard_by(carol, 900) > 0.95, told=lambda: heard_by(carol, 900))
    assert desk.hears(ref, 600), "the colleague alone, though the caller's phone may go on sending"
    assert heard_by(bob, 900) < 0.1, "the caller waits and hears none of it"
    desk.phone.swap(ref)
    desk.until(ref, lambda call: call.consult is not None and not call.consult.in_front)
    assert desk.hears(ref, 440), "the caller is heard again"
    desk.phone.swap(ref)
    desk.is_in(ref, CallState.ON_HOLD)
    assert desk.hears(ref, 600), "the colleague is heard again"
    # What they hear of us then, only phones of ours tell: baresip 1.0.0 writes down nothing more once it was held.
    desk.phone.abandon(ref)
    carol.wait_for("CALL_CLOSED")
    desk.until(ref, lambda call: call.consult is None and call.state is CallState.TALKING)
    assert desk.hears(ref, 440)
    bob.ask("hangup")
    assert desk.is_in(ref, CallState.ENDED).end_reason is EndReason.HUNG_UP_THERE
    assert desk.failures == []


def test_a_phone_that_knows_no_replacing_rings_again_and_takes_the_caller(desks: Desks, phones: Phones) -> None:
    desk, caller = desks("agent").start(), desks("caller").start()
    ref = call_of(desk, caller)
    carol = carol_is_asked(desk, ref, phones)
    desk.phone.complete(ref)
    carol.wait_for("CALL_INCOMING")
    carol.ask("accept")
    assert desk.is_in(ref, CallState.ENDED).end_reason is EndReason.TRANSFERRED
    theirs = only(caller)
    caller.says(theirs, 1100)
    until(lambda: heard_by(carol, 1100) > 0.95, told=lambda: heard_by(carol, 1100))
    assert caller.hears(theirs, 600)


@pytest.mark.parametrize("target", ["09061234567", "+4917112345678"])
def test_a_made_up_dialog_makes_this_phone_dial_nothing_that_costs(desks: Desks, target: str) -> None:
    """The one at the other end says that they talk with the target already, and nobody can check it."""
    desk, caller = desks("agent").start(), desks("caller").start()
    ref = call_of(desk, caller)
    made_up = f"sip:{target}@pbx.test?Replaces=made%40up%3Bto-tag%3D1%3Bfrom-tag%3D2"
    before = desk.phone.calls[ref]
    leg, engine = caller.phone._legs.of(only(caller)), engine_of(caller)
    assert leg is not None
    engine.transfer(leg.handle, made_up)
    caller.failed("transfer-failed")
    assert desk.phone.calls[ref] == before


def test_nobody_makes_this_phone_dial(desks: Desks) -> None:
    """The one at the other end asks for a transfer: refused, and the call goes on."""
    desk, caller = desks("agent").start(), desks("caller").start()
    ref = call_of(desk, caller)
    caller.phone.transfer(only(caller), "carol")
    caller.failed("transfer-failed")
    assert desk.phone.calls[ref].state is CallState.TALKING
    assert len(desk.phone.calls) == 1
