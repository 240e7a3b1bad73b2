"""Knows a desk whose phone is an Asterisk's manager, and what its callers do."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager

from agentdesk.channels.phone.ami import PASSWORD, AmiPhone
from agentdesk.domain.calls import CallSnapshot, CallState, LineState
from agentdesk.domain.events import CallChanged, CallOffered, LineChanged, PhoneFailed
from agentdesk.domain.ids import CallRef
from agentdesk.domain.phone_links import AmiSetup
from agentdesk.runtime.clock import SystemClock
from tests.helpers.ami_peer import AmiPeer, Leg
from tests.helpers.pushing import HeldSecrets
from tests.helpers.said import Ear

MINE, TRUNK = "PJSIP/101", "PJSIP/trunk"
S = CallState


class Desk:
    def __init__(self, peer: AmiPeer, password: str = "s3cret", login: str = "desk") -> None:
        self.peer, self.ear = peer, Ear()
        setup = AmiSetup("127.0.0.1", login, MINE, peer.port)
        self.phone = AmiPhone(self.ear, SystemClock(), setup, lambda: HeldSecrets(**{PASSWORD: password}))

    def ready(self, times: int = 1) -> "Desk":
        self.ear.wait_until(
            lambda heard: (
                sum(isinstance(each, LineChanged) and each.state is LineState.READY for each in heard) >= times
            )
        )
        return self

    @property
    def told(self) -> list[CallSnapshot]:
        return [event.call for event in self.ear.heard if isinstance(event, CallOffered | CallChanged)]

    def wait(self, *states: CallState) -> CallSnapshot:
        """Until exactly these states were told, of one call; the last one."""
        self.ear.wait_until(lambda _: [call.state for call in self.told] == list(states))
        assert len({call.ref for call in self.told}) == 1
        return self.told[-1]

    def told_number(self, number: str) -> CallSnapshot:
        """Until the call is said to be with that number; what was told last."""
        self.ear.wait_until(lambda _: bool(self.told) and self.told[-1].number == number)
        return self.told[-1]

    def failed(self, code: str) -> None:
        self.ear.wait_until(lambda heard: any(isinstance(each, PhoneFailed) and each.code == code for each in heard))

    @property
    def ref(self) -> CallRef:
        (ref,) = self.phone.calls
        return ref


@contextmanager
def a_desk(peer: AmiPeer, password: str = "s3cret", login: str = "desk") -> Iterator[Desk]:
    desk = Desk(peer, password, login)
    desk.phone.start()
    try:
        yield desk
    finally:
        desk.phone.stop()
        assert "ami" not in {thread.name for thread in threading.enumerate()}


def a_caller(peer: AmiPeer, number: str = "0612345678", uid: str = "1770888534.43", **fields: str) -> Leg:
    said = {"CallerIDNum": number, "CallerIDName": "Jan de Boer", "Exten": "0201234567"} | fields
    return Leg(peer, f"{TRUNK}-0000001b", uid, **said)


def it_rings(peer: AmiPeer, caller: Leg, uid: str = "1770888534.44", name: str = f"{MINE}-0000001c") -> Leg:
    """As Asterisk tells it: the leg, whom it is connected with, the dialling, and that it rings."""
    mine = Leg(peer, name, uid, caller.linked, CallerIDNum="101", CallerIDName="Mai").begins()
    mine.is_connected_with(caller.fields["CallerIDNum"], caller.fields["CallerIDName"])
    caller.calls(mine)
    return mine.becomes(5)


def they_talk(caller: Leg, mine: Leg, bridge: str = "338ab658") -> None:
    mine.becomes(6)
    caller.stops_calling(mine, "ANSWER")
    mine.enters(bridge)
    caller.becomes(6).enters(bridge)
