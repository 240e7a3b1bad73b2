"""The same phone against a real Asterisk 20 and two real telephones, where one is installed."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from agentdesk.channels.phone.ami import PASSWORD, AmiPhone
from agentdesk.domain.calls import CallSnapshot, CallState, LineState
from agentdesk.domain.events import CallChanged, CallOffered, LineChanged
from agentdesk.domain.phone_links import AmiSetup
from agentdesk.runtime.clock import SystemClock
from tests.helpers.pushing import HeldSecrets
from tests.helpers.said import Ear
from tests.helpers.sip import asterisk, baresip
from tests.helpers.sip.asterisk import Asterisk
from tests.helpers.sip.baresip import Baresip

pytestmark = pytest.mark.skipif(
    bool(asterisk.why_absent() or baresip.why_absent()), reason=asterisk.why_absent() or baresip.why_absent()
)
S = CallState


@pytest.fixture(scope="module")
def pbx(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Asterisk]:
    server = Asterisk(tmp_path_factory.mktemp("asterisk"))
    try:
        yield server.start()
    finally:
        server.stop()


def a_telephone(pbx: Asterisk, folder: Path, user: str) -> Iterator[Baresip]:
    folder.mkdir()
    phone = Baresip(folder, user, pbx.registrar)
    try:
        yield phone.start()
    finally:
        phone.stop()


@pytest.fixture
def agents(pbx: Asterisk, tmp_path: Path) -> Iterator[Baresip]:
    yield from a_telephone(pbx, tmp_path / "agent", "agent")


@pytest.fixture
def bobs(pbx: Asterisk, tmp_path: Path) -> Iterator[Baresip]:
    yield from a_telephone(pbx, tmp_path / "bob", "bob")


class Desk:
    def __init__(self, pbx: Asterisk) -> None:
        self.ear = Ear()
        setup = AmiSetup("127.0.0.1", asterisk.LOGIN, "SIP/agent", pbx.ami, "default")
        self.phone = AmiPhone(self.ear, SystemClock(), setup, lambda: HeldSecrets(**{PASSWORD: asterisk.PASSWORD}))

    def wait(self, *states: CallState) -> CallSnapshot:
        self.ear.wait_until(lambda _: [call.state for call in self.told] == list(states))
        return self.told[-1]

    @property
    def told(self) -> list[CallSnapshot]:
        return [event.call for event in self.ear.heard if isinstance(event, CallOffered | CallChanged)]


@pytest.fixture
def desk(pbx: Asterisk) -> Iterator[Desk]:
    running = Desk(pbx)
    running.phone.start()
    running.ear.wait_for(LineChanged(LineState.READY, "", f"127.0.0.1:{pbx.ami}"))
    yield running
    running.phone.stop()


def test_a_real_call_rings_talks_and_ends(desk: Desk, agents: Baresip, bobs: Baresip) -> None:
    bobs.call("agent")
    agents.wait_for("CALL_INCOMING")
    assert desk.wait(S.OFFERED).number == "bob"
    agents.ask("accept")
    desk.wait(S.OFFERED, S.TALKING)
    (ref,) = desk.phone.calls
    desk.phone.hang_up(ref)
    desk.wait(S.OFFERED, S.TALKING, S.ENDED)
    bobs.wait_for("CALL_CLOSED")


def test_a_real_phone_is_called_by_a_press(desk: Desk, agents: Baresip, bobs: Baresip) -> None:
    desk.phone.dial("600")
    agents.wait_for("CALL_INCOMING")
    agents.ask("accept")
    bobs.wait_for("CALL_INCOMING")
    bobs.ask("accept")
    assert desk.wait(S.DIALING, S.RINGING_FAR, S.TALKING).number == "600"
    bobs.ask("hangup")
    desk.wait(S.DIALING, S.RINGING_FAR, S.TALKING, S.ENDED)


def test_a_real_transfer_leaves_us_out(desk: Desk, agents: Baresip, bobs: Baresip) -> None:
    bobs.call("agent")
    agents.wait_for("CALL_INCOMING")
    agents.ask("accept")
    agents.wait_for("CALL_ESTABLISHED")
    desk.wait(S.OFFERED, S.TALKING)
    (ref,) = desk.phone.calls
    desk.phone.transfer(ref, "601")
    desk.wait(S.OFFERED, S.TALKING, S.TRANSFERRING, S.ENDED)
