"""More calls at once than anybody can take: each rings here, and each caller hears that we are busy."""

import shutil
import subprocess
from pathlib import Path

import pytest

from agentdesk.domain.calls import EndReason
from agentdesk.domain.events import CallChanged, CallOffered
from tests.helpers.sip.desk import SipDesk
from tests.helpers.sip.kamailio import Kamailio
from tests.helpers.sip.processes import free_port

CALLS = 40
SCENARIO = Path(__file__).parents[2] / "helpers" / "sip" / "busy.xml"


def test_forty_calls_in_a_second_all_ring_and_are_all_told_busy(desk: SipDesk, pbx: Kamailio, tmp_path: Path) -> None:
    """The library's own limit is ten, and then one every two seconds, from one address: that of the phone system."""
    sipp = shutil.which("sipp")
    if sipp is None:
        pytest.skip("no SIPp is installed (on Debian: apt-get install sip-tester)")

    def turn_away(event: object) -> None:
        desk.ear(event)  # type: ignore[arg-type]
        if isinstance(event, CallOffered):
            desk.phone.reject(event.call.ref)

    desk.phone._book._publish = turn_away
    load = [sipp, "-sf", str(SCENARIO), "-i", "127.0.0.1", "-p", str(free_port()), "-s", "agent", "-m", str(CALLS),
            "-r", str(CALLS), "-nostdin", "-timeout", "20s", pbx.address]  # fmt: skip
    done = subprocess.run(load, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout[-2000:]
    desk.ear.wait_until(lambda _: not desk.phone.calls)
    over = [event.call for event in desk.ear.heard if isinstance(event, CallChanged) and event.call.is_over]
    assert len(over) == CALLS
    assert {call.end_reason for call in over} == {EndReason.REFUSED}
    assert desk.failures == []
