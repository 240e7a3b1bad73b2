"""A line the phone system says no to is tried again by itself: by somebody, and ever more patiently."""

from collections.abc import Iterator
from itertools import pairwise

import pytest

from agentdesk.channels.phone.sip_engine import SipEngine
from agentdesk.channels.phone.sip_heard import NotRegistered
from agentdesk.channels.phone.sip_line import AGAIN_MOST_S, SipLine, Surroundings
from agentdesk.channels.phone.sip_server import Server
from agentdesk.domain.calls import LineState
from agentdesk.domain.phone_account import PhoneAccount, Transport, account_of
from tests.channels.softphone.conftest import Desks
from tests.helpers.said import HandClock
from tests.helpers.sip.registrar import Registrar

AGAIN_S = 0.2
NOES = 4


class Counted(SipEngine):
    """An engine without a network that counts how often it should register."""

    def __init__(self) -> None:
        self.registered = 0

    def register(self) -> None:
        self.registered += 1

    def close(self) -> None:
        pass


@pytest.fixture(params=[480, 503])
def moody(request: pytest.FixtureRequest) -> Iterator[Registrar]:
    """Says no four times, and then yes. After 480 the library gives up, after 503 it comes back by itself, late."""
    made = Registrar(lambda turn: request.param if turn <= NOES else 200)
    yield made
    made.close()


def test_a_registrar_that_said_no_is_asked_again_with_growing_patience(desks: Desks, moody: Registrar) -> None:
    around = Surroundings(tick_s=0.02, ask_again_s=AGAIN_S)
    desk = desks(account=account_of(moody.address, "agent", Transport.UDP), around=around)
    desk.phone.start()
    desk.line(LineState.DEGRADED, "rejected")
    desk.line(LineState.READY)
    gaps = [later - earlier for earlier, later in pairwise(moody.asked_at)]
    assert len(gaps) == NOES
    for turn, gap in enumerate(gaps):
        assert gap >= AGAIN_S * 2**turn * 0.9, gaps


def test_whom_the_library_has_given_up_is_tried_by_the_line_and_at_least_every_five_minutes() -> None:
    engine, clock, told = Counted(), HandClock(), []
    account = account_of("pbx.test", "agent", Transport.TCP)
    around = Surroundings(find=found, address_toward=lambda _: "127.0.0.1")
    line = SipLine(account, lambda _: engine, lambda *said: told.append(said[0]), clock, lambda: False, around)
    line.open()
    line.tick()
    waited = []
    for _ in range(12):
        line.heard(NotRegistered("rejected", 480))
        tries, since = engine.registered, clock.monotonic()
        while engine.registered == tries and clock.monotonic() - since <= AGAIN_MOST_S:
            clock.turn(1)
            line.tick()
        assert engine.registered == tries + 1
        waited.append(clock.monotonic() - since)
    assert told[-1] is LineState.DEGRADED
    assert waited == sorted(waited)
    assert waited[0] <= 3 < AGAIN_MOST_S == waited[-1]


def found(host: object, account: PhoneAccount) -> Server:
    """Without asking a name service."""
    del host
    return Server(account.hosts[0], "127.0.0.1", ("127.0.0.1",))
