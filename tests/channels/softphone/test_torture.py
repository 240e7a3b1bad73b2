"""What nobody should send is thrown at the phone's port; then a real call still rings."""

import ast
import os
import random
import socket
from pathlib import Path

import pytest

from agentdesk.channels.phone.sip_engine import SipEngine
from agentdesk.domain.calls import CallState
from agentdesk.domain.phone_account import Transport, account_of
from tests.channels.softphone.conftest import Desks
from tests.channels.softphone.test_calls import talk
from tests.helpers.sip.baresip import Baresip
from tests.helpers.sip.desk import SipDesk
from tests.helpers.sip.kamailio import Kamailio
from tests.helpers.sip.processes import until


@pytest.fixture(scope="module")
def torture() -> list[bytes]:
    """The messages of RFC 4475, and what made other parsers fall."""
    told = os.environ.get("AGENTDESK_REAL_DATA", "")
    if not told:
        pytest.skip("AGENTDESK_REAL_DATA does not name the folder of the real data")
    folder = Path(told) / "sip"
    messages = [path.read_bytes() for path in sorted(folder.rglob("*.dat"))]
    for path in folder.rglob("Fuzz*/*"):
        lines = path.read_text("utf-8").splitlines()
        quoted = [line for line in lines if line.startswith(('[]byte("', 'string("'))]
        messages += [ast.literal_eval("b" + line[line.index('"') : line.rindex('"') + 1]) for line in quoted]
    assert len(messages) > 40
    return messages


@pytest.fixture
def open_desk(desks: Desks, pbx: Kamailio) -> SipDesk:
    """Over UDP: its port is open to everybody."""
    return desks(account=account_of(pbx.address, "agent", Transport.UDP)).start()


def engine_of(desk: SipDesk) -> SipEngine:
    engine = desk.phone._engine
    assert isinstance(engine, SipEngine)
    return engine


def throw(at: str, packets: list[bytes]) -> None:
    host, _, port = at.rpartition(":")
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as line:
        for packet in packets:
            line.sendto(packet[:60_000], (host, int(port)))


def rings_from(desk: SipDesk, caller: Baresip) -> None:
    caller.call("agent")
    until(lambda: any(call.display_name == "Bob Beller" for call in desk.phone.calls.values()))
    ref = next(ref for ref, call in desk.phone.calls.items() if call.display_name == "Bob Beller")
    desk.phone.answer(ref)
    desk.is_in(ref, CallState.TALKING)


def test_after_the_torture_messages_of_rfc_4475_a_real_call_rings(
    open_desk: SipDesk, bob: Baresip, torture: list[bytes]
) -> None:
    throw(engine_of(open_desk).address, torture)
    rings_from(open_desk, bob)
    assert open_desk.failures == []


def test_after_mangled_messages_a_real_call_rings(open_desk: SipDesk, bob: Baresip, torture: list[bytes]) -> None:
    dice = random.Random(4475)
    mangled = []
    for _ in range(300):
        message = bytearray(dice.choice(torture) or b"\0")
        for _ in range(dice.randrange(1, 12)):
            message[dice.randrange(len(message))] = dice.randrange(256)
        mangled.append(bytes(message))
    throw(engine_of(open_desk).address, mangled)
    rings_from(open_desk, bob)


def test_noise_at_the_sound_of_a_call_does_not_reach_the_ear(desk: SipDesk, bob: Baresip) -> None:
    ref = talk(desk, bob)
    leg = desk.phone._legs.of(ref)
    assert leg is not None
    call = engine_of(desk)._stack.call_for(leg.handle)
    dice = random.Random(3550)
    throw(call.media_address, [dice.randbytes(dice.randrange(1, 300)) for _ in range(500)])
    assert desk.hears(ref, 440)
