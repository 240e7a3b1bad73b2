"""A FRITZ!Box's call monitor, from a peer that says its lines."""

import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress

import pytest

from agentdesk.channels.phone.fritz import FritzLine, FritzPhone, line_of
from agentdesk.domain.calls import CallSnapshot, CallState, Cap, EndReason, LineState
from agentdesk.domain.errors import Refused
from agentdesk.domain.events import CallChanged, CallOffered, LineChanged, PhoneFailed
from agentdesk.domain.kinds import Direction
from agentdesk.domain.phone_links import FritzSetup, fritz_setup
from agentdesk.runtime.clock import SystemClock
from tests.helpers.said import Ear

WAIT_S = 20.0
S = CallState
RING = "22.11.26 10:28:29;RING;0;0612345678;0201234567;SIP0;"


class Box:
    """A FRITZ!Box: one listener at a time."""

    def __init__(self) -> None:
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._listener.settimeout(WAIT_S)
        self.port = self._listener.getsockname()[1]
        self._line: socket.socket | None = None

    def say(self, *lines: str) -> None:
        if self._line is None:
            self._line, _ = self._listener.accept()
        self._line.sendall("".join(f"{line}\r\n" for line in lines).encode("latin-1"))

    def drop(self) -> None:
        if self._line is not None:
            self._line.close()
            self._line = None

    def close(self) -> None:
        self.drop()
        self._listener.close()


class Desk:
    def __init__(self, box: Box, **setup: object) -> None:
        self.box, self.ear = box, Ear()
        self.phone = FritzPhone(self.ear, SystemClock(), FritzSetup("127.0.0.1", box.port, **setup))  # type: ignore[arg-type]

    @property
    def told(self) -> list[CallSnapshot]:
        return [event.call for event in self.ear.heard if isinstance(event, CallOffered | CallChanged)]

    def wait(self, *states: CallState) -> CallSnapshot:
        self.ear.wait_until(lambda _: [call.state for call in self.told] == list(states))
        return self.told[-1]


@contextmanager
def a_desk(**setup: object) -> Iterator[Desk]:
    box = Box()
    desk = Desk(box, **setup)
    desk.phone.start()
    try:
        yield desk
    finally:
        desk.phone.stop()
        box.close()
        assert "fritz" not in {thread.name for thread in threading.enumerate()}


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Tries again at once."""
    monkeypatch.setattr("agentdesk.channels.phone.reconnecting.BACK_S", (0.02,))


@pytest.fixture
def desk() -> Iterator[Desk]:
    with a_desk() as running:
        yield running


@pytest.mark.parametrize(
    ("text", "line"),
    [
        (RING, FritzLine("RING", "0", caller="0612345678", called="0201234567", trunk="SIP0")),
        ("28.08.10 10:22:07;RING;0;;123;ISDN;", FritzLine("RING", "0", called="123", trunk="ISDN")),
        ("28.08.10 10:28:48;CALL;1;4;123;040555#;ISDN;\r\n",
         FritzLine("CALL", "1", "4", caller="123", called="040555", trunk="ISDN")),
        ("28.08.10 10:25:40;CONNECT;0;4;040555;", FritzLine("CONNECT", "0", "4", caller="040555")),
        ("29.10.16 18:23:04;DISCONNECT;0;201;", FritzLine("DISCONNECT", "0", seconds=201)),
        ("29.10.16 18:23:04;DISCONNECT;0;-1;", FritzLine("DISCONNECT", "0")),
        ("", None), ("RING", None), ("a;b;c;d", None), ("x;RING;zero;1;2;", None), ("x;PHONEBOOK;0;1;", None), (";" * 99, None),
    ],
)  # fmt: skip
def test_a_line_is_read_or_left(text: str, line: FritzLine | None) -> None:
    assert line_of(text) == line


def test_a_call_rings_talks_and_ends(desk: Desk) -> None:
    desk.box.say(RING, "22.11.26 10:28:35;CONNECT;0;1;0612345678;", "22.11.26 10:29:35;DISCONNECT;0;60;")
    call = desk.wait(S.OFFERED, S.TALKING, S.ENDED)
    assert (call.number, call.dialled, call.direction, call.end_reason) == (
        "0612345678", "0201234567", Direction.IN, EndReason.HUNG_UP_THERE,
    )  # fmt: skip


def test_a_call_of_ours_is_seen_and_may_fail(desk: Desk) -> None:
    desk.box.say("22.11.26 10:00:00;CALL;1;13;0201234567;0612345678#;SIP0;", "22.11.26 10:00:20;DISCONNECT;1;0;")
    call = desk.wait(S.RINGING_FAR, S.ENDED)
    assert (call.number, call.direction, call.end_reason) == ("0612345678", Direction.OUT, EndReason.NO_ANSWER)


def test_a_withheld_caller_who_gives_up_is_a_missed_call(desk: Desk) -> None:
    desk.box.say("22.11.26 10:00:00;RING;0;;0201234567;SIP0;", "22.11.26 10:00:20;DISCONNECT;0;0;")
    call = desk.wait(S.OFFERED, S.ENDED)
    assert (call.private, call.end_reason) == (True, EndReason.CALLER_GAVE_UP)


def test_the_answering_machine_answers_nobody(desk: Desk) -> None:
    desk.box.say(RING, "22.11.26 10:28:50;CONNECT;0;40;0612345678;", "22.11.26 10:29:35;DISCONNECT;0;45;")
    assert desk.wait(S.OFFERED, S.ENDED).end_reason is EndReason.NO_ANSWER


def test_other_numbers_and_other_phones_are_not_mine() -> None:
    with a_desk(mine=("020 123 45 67",), extension="1") as desk:
        desk.box.say("d;RING;0;061;0207654321;SIP0;", "d;CONNECT;0;1;061;", "d;DISCONNECT;0;5;")
        desk.box.say("d;CALL;1;2;0201234567;061;SIP0;", "d;CONNECT;1;2;061;", "d;DISCONNECT;1;5;")
        desk.box.say("d;RING;2;062;31201234567;SIP0;", "d;CONNECT;2;9;062;", "d;DISCONNECT;2;5;")
        call = desk.wait(S.OFFERED, S.ENDED)
        assert (call.number, call.end_reason) == ("062", EndReason.ANSWERED_ELSEWHERE)


def test_an_answer_that_was_lost_is_told_with_the_end(desk: Desk) -> None:
    desk.box.say(RING, "22.11.26 10:29:35;DISCONNECT;0;60;")
    assert desk.wait(S.OFFERED, S.OFFERED, S.ENDED).was_answered


def test_a_connection_that_is_used_again_is_another_call(desk: Desk) -> None:
    desk.box.say(RING, RING.replace("0612345678", "0699"))
    desk.ear.wait_until(lambda _: len(desk.told) == 3)
    assert [(call.number, call.end_reason) for call in desk.told] == [
        ("0612345678", None), ("0612345678", EndReason.LOST), ("0699", None),
    ]  # fmt: skip


def test_repeated_and_stray_lines_do_no_harm(desk: Desk) -> None:
    desk.box.say("d;CONNECT;7;1;061;", "d;DISCONNECT;7;5;", "noise", "\xff\x00;;;", RING)
    desk.box.say("d;CONNECT;0;1;061;", "d;CONNECT;0;1;061;", "d;DISCONNECT;0;5;", "d;DISCONNECT;0;5;")
    desk.wait(S.OFFERED, S.TALKING, S.ENDED)


def test_a_line_that_drops_comes_back_and_what_rang_then_is_over(desk: Desk) -> None:
    desk.box.say(RING, "d;CONNECT;0;1;061;", "d;RING;1;062;0201234567;SIP0;")
    desk.ear.wait_until(lambda _: len(desk.told) == 3)
    desk.box.drop()
    desk.box.say("d;DISCONNECT;0;60;")
    desk.ear.wait_until(lambda _: len(desk.told) == 5)
    assert [(call.number, call.end_reason) for call in desk.told[3:]] == [
        ("062", EndReason.LOST), ("0612345678", EndReason.HUNG_UP_THERE),
    ]  # fmt: skip
    lines = [event.state for event in desk.ear.heard if isinstance(event, LineChanged) and event.detail != "127.0.0.1"]
    assert lines == [LineState.CONNECTING, LineState.READY, LineState.DEGRADED, LineState.READY]


def test_a_flood_of_something_else_is_left_alone(desk: Desk) -> None:
    with suppress(OSError):
        desk.box.say("x" * 5000)
    desk.box.drop()
    desk.box.say(RING)
    desk.wait(S.OFFERED)


def test_a_box_that_is_not_there_is_said() -> None:
    box = Box()
    box.close()
    ear = Ear()
    phone = FritzPhone(ear, SystemClock(), FritzSetup("127.0.0.1", box.port))
    phone.start()
    ear.wait_for(LineChanged(LineState.DEGRADED, "unreachable", f"127.0.0.1:{box.port}"))
    phone.reconnect()
    phone.stop()
    phone.stop()


def test_what_cannot_be_controlled_has_no_button_but_its_end_can_be_said(desk: Desk) -> None:
    assert desk.phone.capabilities == {Cap.CALLER_ID, Cap.SAY_OVER}
    desk.box.say(RING)
    desk.wait(S.OFFERED)
    (ref,) = desk.phone.calls
    desk.phone.dial("061")
    for ask in (desk.phone.answer, desk.phone.reject, desk.phone.hold, desk.phone.resume):
        ask(ref)
    desk.phone.set_mute(ref, muted=True)
    desk.phone.transfer(ref, "1")
    desk.phone.send_digits(ref, "1")
    assert sum(isinstance(event, PhoneFailed) for event in desk.ear.heard) == 8
    desk.phone.hang_up(ref)
    desk.phone.hang_up(ref)
    assert desk.told[-1].end_reason is EndReason.HUNG_UP_HERE


def test_what_was_typed_becomes_a_setup_or_says_what_is_wrong() -> None:
    assert fritz_setup() == FritzSetup()
    assert fritz_setup("10.0.0.1", 1013, "020 1; 020 2", " 1 ") == FritzSetup("10.0.0.1", 1013, ("020 1", "020 2"), "1")
    for typed in ({"host": "a b"}, {"port": 99_999}):
        with pytest.raises(Refused):
            fritz_setup(**typed)
