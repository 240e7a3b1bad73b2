"""Presses that cross with the end of another call: what was wished is done all the same."""

from agentdesk.channels.phone.sip_heard import CallHeard, Ended
from agentdesk.domain.calls import CallState
from tests.channels.softphone.conftest import Desks, Phones
from tests.channels.softphone.test_calls import talk
from tests.channels.softphone.test_transfers import asking
from tests.helpers.sip.baresip import Baresip
from tests.helpers.sip.desk import SipDesk
from tests.helpers.sip.processes import until


def ends_come_late(desk: SipDesk) -> list[CallHeard]:
    """From now on the library knows of an end before we do, as in the moment between; these are the ends."""
    real = desk.phone._calls.heard
    late: list[CallHeard] = []

    def hear(heard: CallHeard) -> None:
        if isinstance(heard, Ended):
            late.append(heard)
        else:
            real(heard)

    desk.phone._calls.heard = hear  # type: ignore[method-assign]
    return late


def test_a_caller_is_answered_right_after_the_call_before_was_hung_up(
    desk: SipDesk, bob: Baresip, phones: Phones
) -> None:
    before, carol = talk(desk, bob), phones("carol")
    ends_come_late(desk)
    carol.call("agent")
    rings = desk.rings(1).ref
    desk.phone.hang_up(before)
    desk.phone.answer(rings)
    desk.is_in(rings, CallState.TALKING)


def test_a_caller_is_answered_though_the_one_before_has_just_gone(desk: SipDesk, bob: Baresip, phones: Phones) -> None:
    talk(desk, bob)
    carol = phones("carol")
    late = ends_come_late(desk)
    carol.call("agent")
    rings = desk.rings(1).ref
    bob.ask("hangup")
    until(lambda: bool(late))
    desk.phone.answer(rings)
    desk.is_in(rings, CallState.TALKING)
    assert desk.failures == []


def test_a_number_is_dialled_though_the_caller_before_has_just_gone(
    desk: SipDesk, bob: Baresip, phones: Phones
) -> None:
    talk(desk, bob)
    carol = phones("carol")
    late = ends_come_late(desk)
    bob.ask("hangup")
    until(lambda: bool(late))
    desk.phone.dial("carol")
    carol.wait_for("CALL_INCOMING")


def test_a_caller_is_hung_up_though_the_colleague_has_just_gone(desks: Desks) -> None:
    desk, caller, colleague, ref = asking(desks)
    (theirs,) = caller.phone.calls
    late = ends_come_late(desk)
    colleague.phone.hang_up(next(iter(colleague.phone.calls)))
    until(lambda: bool(late))
    desk.phone.hang_up(ref)
    caller.is_in(theirs, CallState.ENDED)


def test_a_caller_is_talked_with_again_though_the_colleague_has_just_gone(desks: Desks) -> None:
    desk, _, colleague, ref = asking(desks)
    late = ends_come_late(desk)
    colleague.phone.hang_up(next(iter(colleague.phone.calls)))
    until(lambda: bool(late))
    desk.phone.swap(ref)
    desk.is_in(ref, CallState.TALKING)
