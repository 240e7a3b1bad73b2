"""Who calls, from what the wire says: the phone system's word counts, a stranger's does not."""

from collections.abc import Callable, Iterator

import pytest

from agentdesk.domain.calls import CallState, EndReason
from agentdesk.domain.phone_account import Transport, account_of
from tests.channels.softphone.conftest import Desks
from tests.channels.softphone.test_torture import engine_of
from tests.helpers.sip.desk import SipDesk
from tests.helpers.sip.invite import HandWritten
from tests.helpers.sip.kamailio import Kamailio
from tests.helpers.sip.processes import until

Caller = Callable[[str], HandWritten]
SAID = {
    "P-Asserted-Identity": '"Bakkerij Van Loon" <sip:+31205551234@pbx>',
    "X-Queue": "Levering",
    "Diversion": "<sip:+31201112222@pbx>;reason=no-answer",
}


@pytest.fixture
def open_desk(desks: Desks, pbx: Kamailio) -> SipDesk:
    return desks(account=account_of(pbx.address, "agent", Transport.UDP)).start()


@pytest.fixture
def caller(open_desk: SipDesk) -> Iterator[Caller]:
    """From an address of this computer; the phone system's is 127.0.0.1."""
    made: list[HandWritten] = []

    def at(ip: str) -> HandWritten:
        made.append(HandWritten(engine_of(open_desk).address, ip=ip))
        return made[-1]

    yield at
    for each in made:
        each.close()


def test_what_the_phone_system_asserts_is_shown_with_queue_and_diversion(open_desk: SipDesk, caller: Caller) -> None:
    bob = caller("127.0.0.1")
    bob.ring("0000", "Trunk 7", SAID)
    call = open_desk.rings()
    assert (call.number, call.queue, call.diverted_from) == ("+31205551234", "Levering", "+31201112222")
    assert call.heard_at is not None
    bob.wait_for(180)
    bob.give_up()
    assert open_desk.is_in(call.ref, CallState.ENDED).end_reason is EndReason.CALLER_GAVE_UP


def test_what_a_stranger_asserts_counts_for_nothing(open_desk: SipDesk, caller: Caller) -> None:
    mallory = caller("127.0.0.5")
    mallory.ring("0618429930", "M", SAID)
    call = open_desk.rings()
    assert (call.number, call.display_name) == ("0618429930", "M")
    mallory.wait_for(180)
    mallory.give_up()


def test_who_wishes_to_stay_unknown_stays_unknown(open_desk: SipDesk, caller: Caller) -> None:
    shy = caller("127.0.0.1")
    shy.ring("anonymous", "Anonymous", SAID | {"Privacy": "id"})
    call = open_desk.rings()
    assert (call.number, call.display_name, call.private) == ("", "", True)
    shy.wait_for(180)
    shy.give_up()


def test_a_scanner_that_makes_up_users_rings_nowhere(open_desk: SipDesk, caller: Caller) -> None:
    mallory = caller("127.0.0.5")
    mallory.ring("100", "sipvicious", user="1000")
    mallory.wait_for(404)
    assert not open_desk.phone.calls
    until(lambda: not engine_of(open_desk)._asked)
