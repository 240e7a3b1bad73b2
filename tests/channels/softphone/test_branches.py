"""Several phones ring for one call: ours among others, or others for ours."""

from agentdesk.domain.calls import CallState, EndReason
from tests.channels.softphone.conftest import Desks, Phones
from tests.helpers.sip.desk import SipDesk
from tests.helpers.sip.processes import until


def test_a_call_answered_at_another_desk_is_not_a_missed_one(desks: Desks, phones: Phones) -> None:
    mine, theirs = desks("agent").start(), desks("agent").start()
    bob = phones("bob")
    bob.call("agent")
    here, there = mine.rings().ref, theirs.rings().ref
    theirs.phone.answer(there)
    theirs.is_in(there, CallState.TALKING)
    assert mine.is_in(here, CallState.ENDED).end_reason is EndReason.ANSWERED_ELSEWHERE


def test_busy_here_lets_the_other_desk_take_the_call(desks: Desks, phones: Phones) -> None:
    mine, theirs = desks("agent").start(), desks("agent").start()
    bob = phones("bob")
    bob.call("agent")
    mine.phone.reject(mine.rings().ref)
    there = theirs.rings().ref
    mine.is_in(mine.rings().ref, CallState.ENDED)
    theirs.phone.answer(there)
    theirs.is_in(there, CallState.TALKING)
    bob.wait_for("CALL_ESTABLISHED")


def test_of_two_phones_of_a_colleague_the_second_one_answers_and_is_heard(desk: SipDesk, phones: Phones) -> None:
    first, second = phones("carol", tone_hz=440), phones("carol", tone_hz=520)
    desk.phone.dial("carol")
    ref = desk.dialled().ref
    for phone in (first, second):
        phone.wait_for("CALL_INCOMING")
    second.ask("accept")
    desk.is_in(ref, CallState.TALKING)
    assert desk.hears(ref, 520)
    first.wait_for("CALL_CLOSED")
    desk.phone.hang_up(ref)
    second.wait_for("CALL_CLOSED")
    assert desk.is_in(ref, CallState.ENDED).end_reason is EndReason.HUNG_UP_HERE
    until(lambda: not desk.phone.calls)
