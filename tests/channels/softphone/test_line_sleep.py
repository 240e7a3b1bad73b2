"""A machine that slept: its registration is not believed, made anew, and the agent is told meanwhile."""

from datetime import datetime, timedelta

import pytest

from agentdesk.channels.phone.sip_heard import Registered, Registering
from agentdesk.channels.phone.sip_line import SLEPT_S, SipLine, Surroundings
from agentdesk.domain.calls import LineState
from agentdesk.domain.phone_account import Transport, account_of
from tests.channels.softphone.test_line_tries import Counted, found
from tests.helpers.said import HandClock

HOURS = 4 * 3600.0


class Moved(Counted):
    """Counts how often it was moved to an address, which registers there."""

    def __init__(self) -> None:
        super().__init__()
        self.moves: list[str] = []

    def move_to(self, address: str) -> None:
        self.moves.append(address)


class SleepyClock(HandClock):
    """While the machine sleeps the monotonic clock stands still on some systems, and goes on with others."""

    def __init__(self, *, stands: bool) -> None:
        super().__init__()
        self._stands, self._slept = stands, 0.0

    def now(self) -> datetime:
        return super().now() + timedelta(seconds=self._slept if self._stands else 0)

    def doze(self, seconds: float) -> None:
        if self._stands:
            self._slept += seconds
        else:
            self.turn(seconds)


@pytest.mark.parametrize("stands", [True, False])
def test_a_line_that_slept_says_so_and_is_registered_anew(stands: bool) -> None:
    engine, clock, told = Moved(), SleepyClock(stands=stands), []
    around = Surroundings(find=found, address_toward=lambda _: "127.0.0.1")
    account = account_of("pbx.test", "agent", Transport.TLS)
    line = SipLine(account, lambda _: engine, lambda *said: told.append(said[:2]), clock, lambda: False, around)
    line.open()
    line.heard(Registered())
    for _ in range(10):  # an ordinary while is no sleep
        line.tick()
        clock.turn(2)
    assert (engine.moves, told[-1]) == ([], (LineState.READY, ""))
    clock.doze(HOURS)
    line.tick()
    assert (engine.moves, told[-1]) == (["127.0.0.1"], (LineState.DEGRADED, "slept"))
    line.heard(Registering())
    line.heard(Registered())
    line.tick()
    assert (len(engine.moves), told[-1]) == (1, (LineState.READY, ""))
    assert HOURS > SLEPT_S
