"""A phone of an Asterisk system, through a manager that speaks like a real one."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from agentdesk.channels.phone import ami_line
from agentdesk.channels.phone.ami import PASSWORD, AmiPhone
from agentdesk.domain.calls import CallSnapshot, CallState, Cap, EndReason, LineState
from agentdesk.domain.errors import Refused
from agentdesk.domain.events import CallChanged, CallOffered, LineChanged, PhoneFailed
from agentdesk.domain.ids import CallRef
from agentdesk.domain.kinds import Direction
from agentdesk.domain.phone_links import AmiSetup, ami_setup
from agentdesk.runtime.clock import SystemClock
from tests.helpers.ami_peer import AmiPeer, Leg, an_ami_peer
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


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Tries again at once."""
    monkeypatch.setattr("agentdesk.channels.phone.reconnecting.BACK_S", (0.02,))
    monkeypatch.setattr(ami_line, "TICK_S", 0.02)


@pytest.fixture
def peer() -> Iterator[AmiPeer]:
    with an_ami_peer() as running:
        yield running


@pytest.fixture
def desk(peer: AmiPeer) -> Iterator[Desk]:
    with a_desk(peer) as running:
        yield running.ready()


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


# --- calls that come in --------------------------------------------------------------------------------------------


def test_a_call_rings_talks_and_ends(desk: Desk) -> None:
    caller = a_caller(desk.peer).begins(4)
    mine = it_rings(desk.peer, caller)
    call = desk.wait(S.OFFERED)
    assert (call.number, call.display_name, call.dialled, call.direction) == (
        "0612345678", "Jan de Boer", "0201234567", Direction.IN,
    )  # fmt: skip
    they_talk(caller, mine)
    desk.wait(S.OFFERED, S.TALKING)
    caller.asks_to_hang_up()
    mine.hangs_up()
    caller.hangs_up()
    assert desk.wait(S.OFFERED, S.TALKING, S.ENDED).end_reason is EndReason.HUNG_UP_THERE


def test_the_agent_hanging_up_at_the_phone_is_told_apart(desk: Desk) -> None:
    caller = a_caller(desk.peer).begins(4)
    mine = it_rings(desk.peer, caller)
    they_talk(caller, mine)
    mine.asks_to_hang_up().hangs_up()
    assert desk.wait(S.OFFERED, S.TALKING, S.ENDED).end_reason is EndReason.HUNG_UP_HERE


@pytest.mark.parametrize(
    ("status", "cause", "reason"),
    [
        ("CANCEL", "127", EndReason.CALLER_GAVE_UP), ("NOANSWER", "0", EndReason.CALLER_GAVE_UP),
        ("CANCEL", "26", EndReason.ANSWERED_ELSEWHERE), ("BUSY", "17", EndReason.REFUSED),
        ("BUSY", "21", EndReason.REFUSED),
    ],
)  # fmt: skip
def test_why_a_call_that_rang_here_ended(desk: Desk, status: str, cause: str, reason: EndReason) -> None:
    caller = a_caller(desk.peer).begins(4)
    mine = it_rings(desk.peer, caller)
    caller.stops_calling(mine, status)
    mine.hangs_up(cause)
    assert desk.wait(S.OFFERED, S.ENDED).end_reason is reason


def test_a_call_a_colleague_took_is_no_missed_call_even_without_its_cause(desk: Desk) -> None:
    caller = a_caller(desk.peer).begins(4)
    mine = it_rings(desk.peer, caller)
    other = Leg(desk.peer, "PJSIP/102-00000020", "1770888534.45", caller.linked).begins()
    caller.calls(other)
    other.becomes(6)
    caller.stops_calling(other, "ANSWER")
    mine.hangs_up("16")
    assert desk.wait(S.OFFERED, S.ENDED).end_reason is EndReason.ANSWERED_ELSEWHERE


def test_the_calls_of_others_are_not_told(desk: Desk) -> None:
    caller = a_caller(desk.peer).begins(4)
    for number, name in enumerate(
        ("PJSIP/102-00000001", "PJSIP/1011-00000002", "SIP/101-00000003", "PJSIP/101-x-00000004")
    ):
        it_rings(desk.peer, caller, f"1770888534.{50 + number}", name)
    it_rings(desk.peer, a_caller(desk.peer, "0699", "1.1").begins(4), "1.2")
    assert desk.wait(S.OFFERED).number == "0699"


def test_two_devices_of_one_phone_are_one_call_by_its_linkedid(desk: Desk) -> None:
    caller = a_caller(desk.peer).begins(4)
    desk_phone = it_rings(desk.peer, caller)
    headset = it_rings(desk.peer, caller, "1770888534.45", f"{MINE}-0000001d")
    they_talk(caller, headset)
    desk_phone.hangs_up("26")
    desk.wait(S.OFFERED, S.TALKING)
    headset.hangs_up()
    desk.wait(S.OFFERED, S.TALKING, S.ENDED)


def test_a_queue_that_tries_again_is_the_same_ringing(desk: Desk) -> None:
    caller = a_caller(desk.peer).begins(6)
    desk.peer.say("QueueCallerJoin", **caller.as_fields(), Queue="returns", Position="1", Count="1")
    first = it_rings(desk.peer, caller)
    caller.stops_calling(first, "NOANSWER")
    first.hangs_up("0")
    second = it_rings(desk.peer, caller, "1770888534.46", f"{MINE}-0000001e")
    they_talk(caller, second)
    assert desk.wait(S.OFFERED, S.TALKING).queue == "returns"


def test_a_queue_that_does_not_come_back_to_this_agent_lets_go(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("agentdesk.channels.phone.ami_calls.RINGS_AGAIN_S", 0.05)
    caller = a_caller(desk.peer).begins(6)
    desk.peer.say("QueueCallerJoin", **caller.as_fields(), Queue="returns")
    first = it_rings(desk.peer, caller)
    first.hangs_up("0")
    assert desk.wait(S.OFFERED, S.ENDED).end_reason is EndReason.NO_ANSWER


def test_a_caller_who_leaves_the_queue_between_two_tries_gave_up(desk: Desk) -> None:
    caller = a_caller(desk.peer).begins(6)
    desk.peer.say("QueueCallerJoin", **caller.as_fields(), Queue="returns")
    it_rings(desk.peer, caller).hangs_up("0")
    caller.hangs_up()
    assert desk.wait(S.OFFERED, S.ENDED).end_reason is EndReason.CALLER_GAVE_UP


def test_a_queue_names_itself_before_or_after_it_rings(desk: Desk) -> None:
    caller = a_caller(desk.peer).begins(6)
    mine = it_rings(desk.peer, caller)
    desk.peer.say("AgentCalled", **caller.as_fields(), **mine.as_fields("Dest"), Queue="returns", Interface=MINE)
    assert desk.wait(S.OFFERED, S.OFFERED).queue == "returns"


def test_a_withheld_caller_stays_unknown(desk: Desk) -> None:
    it_rings(desk.peer, a_caller(desk.peer, "anonymous", CallerIDName="Anonymous").begins(4))
    call = desk.wait(S.OFFERED)
    assert (call.number, call.display_name, call.private) == ("", "", True)


def test_holding_here_and_there_is_seen(desk: Desk) -> None:
    caller = a_caller(desk.peer).begins(4)
    mine = it_rings(desk.peer, caller)
    they_talk(caller, mine)
    desk.wait(S.OFFERED, S.TALKING)
    desk.peer.say("Hold", **mine.as_fields(), MusicClass="default")
    desk.peer.say("Unhold", **mine.as_fields())
    desk.peer.say("Hold", **caller.as_fields())
    call = desk.wait(S.OFFERED, S.TALKING, S.ON_HOLD, S.TALKING, S.TALKING)
    assert call.held_there


# --- calls of ours -------------------------------------------------------------------------------------------------


def test_a_call_made_at_the_phone_is_seen(desk: Desk) -> None:
    mine = Leg(desk.peer, f"{MINE}-00000019", "1770888509.40", CallerIDNum="101", Exten="0612345678").begins(4)
    far = Leg(desk.peer, f"{TRUNK}-0000001a", "1770888509.41", mine.linked).begins()
    mine.calls(far)
    far.becomes(5).becomes(6)
    mine.stops_calling(far, "ANSWER").becomes(6)
    far.enters("b")
    mine.enters("b")
    call = desk.wait(S.DIALING, S.RINGING_FAR, S.TALKING)
    assert (call.number, call.direction) == ("0612345678", Direction.OUT)
    far.asks_to_hang_up().hangs_up()
    mine.hangs_up()
    assert desk.wait(S.DIALING, S.RINGING_FAR, S.TALKING, S.ENDED).end_reason is EndReason.HUNG_UP_THERE


def it_is_dialled(desk: Desk, number: str = "06 1234-5678") -> Leg:
    desk.phone.dial(number)
    asked = desk.peer.wait_for("Originate")
    return Leg(desk.peer, f"{MINE}-0000002a", asked["ChannelId"], CallerIDNum="101")


def test_a_number_is_dialled_by_the_phone_system_and_our_own_phone_rings_first(desk: Desk) -> None:
    mine = it_is_dialled(desk)
    asked = desk.peer.all("Originate")[0]
    assert {key: asked[key] for key in ("Channel", "Context", "Exten", "Priority", "CallerID", "Async")} == {
        "Channel": MINE, "Context": "from-internal", "Exten": "0612345678", "Priority": "1", "CallerID": "<0612345678>",
        "Async": "true",
    }  # fmt: skip
    mine.begins().becomes(5).becomes(6)
    desk.peer.say("OriginateResponse", ActionID=asked["ActionID"], Response="Success", Reason="4", Uniqueid=mine.uid)
    far = Leg(desk.peer, f"{TRUNK}-0000002b", "9.2", mine.linked).begins()
    mine.calls(far)
    far.becomes(6)
    mine.stops_calling(far, "ANSWER")
    call = desk.wait(S.DIALING, S.RINGING_FAR, S.TALKING)
    assert (call.number, call.direction) == ("06 1234-5678", Direction.OUT)
    mine.hangs_up()
    desk.wait(S.DIALING, S.RINGING_FAR, S.TALKING, S.ENDED)


@pytest.mark.parametrize(
    ("status", "reason"),
    [("BUSY", EndReason.BUSY), ("NOANSWER", EndReason.NO_ANSWER), ("CHANUNAVAIL", EndReason.UNREACHABLE)],
)
def test_why_a_call_of_ours_failed(desk: Desk, status: str, reason: EndReason) -> None:
    mine = it_is_dialled(desk).begins().becomes(5).becomes(6)
    far = Leg(desk.peer, f"{TRUNK}-0000002b", "9.2", mine.linked).begins()
    mine.calls(far).stops_calling(far, status)
    far.hangs_up("17")
    mine.hangs_up("17")
    assert desk.wait(S.DIALING, S.RINGING_FAR, S.ENDED).end_reason is reason


def test_a_call_that_reaches_a_menu_instead_of_a_person_counts_as_talking(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("agentdesk.channels.phone.ami_calls.NOBODY_DIALLED_S", 0.05)
    mine = it_is_dialled(desk, "echo").begins().becomes(5).becomes(6)
    desk.wait(S.DIALING, S.TALKING)
    mine.hangs_up()
    desk.wait(S.DIALING, S.TALKING, S.ENDED)


def test_our_own_phone_that_nobody_picks_up_says_so_and_no_customer_was_called(desk: Desk) -> None:
    mine = it_is_dialled(desk).begins().becomes(5)
    asked = desk.peer.all("Originate")[0]
    desk.peer.say("OriginateResponse", ActionID=asked["ActionID"], Response="Failure", Reason="1", Uniqueid="<null>")
    mine.hangs_up("19")
    assert desk.wait(S.DIALING, S.ENDED).end_reason is EndReason.HUNG_UP_HERE
    desk.failed("own-phone")


def test_a_phone_system_that_forbids_dialling_is_told(desk: Desk) -> None:
    desk.peer.refuses.add("Originate")
    desk.phone.dial("0612345678")
    desk.wait(S.DIALING, S.ENDED)
    desk.failed("dial-failed")


@pytest.mark.parametrize(
    ("number", "code"),
    [("", "no-number"), (" - ", "no-number"), ("06\r\nAction: Command\r\nCommand: core stop now", "bad-number"),
     ("06;x", "bad-number"), ("0" * 100, "bad-number")],
)  # fmt: skip
def test_what_is_no_number_reaches_no_phone_system(desk: Desk, number: str, code: str) -> None:
    desk.phone.dial(number)
    desk.failed(code)
    assert desk.told == []
    assert desk.peer.all("Originate") == []


def test_nobodys_text_becomes_a_line_of_the_manager(desk: Desk) -> None:
    desk.phone.pause_queues(paused=True, reason="Lunch\r\nAction: Logoff")
    asked = desk.peer.wait_for("QueuePause")
    assert (asked["Interface"], asked["Paused"], asked["Reason"]) == (MINE, "true", "LunchAction: Logoff")
    assert desk.peer.all("Logoff") == []
    desk.peer.refuses.add("QueuePause")
    desk.phone.pause_queues(paused=False)
    desk.failed("queue-pause")


# --- control -------------------------------------------------------------------------------------------------------


def test_hanging_up_and_rejecting_end_our_own_legs(desk: Desk) -> None:
    caller = a_caller(desk.peer).begins(4)
    mine = it_rings(desk.peer, caller)
    desk.wait(S.OFFERED)
    desk.phone.reject(desk.ref)
    asked = desk.peer.wait_for("Hangup")
    assert (asked["Channel"], asked["Cause"]) == (mine.name, "17")
    mine.hangs_up("17")
    assert desk.wait(S.OFFERED, S.ENDED).end_reason is EndReason.REFUSED
    desk.ear.clear()
    second = it_rings(desk.peer, a_caller(desk.peer, uid="2.1").begins(4), "2.2")
    desk.wait(S.OFFERED)
    desk.phone.reject(desk.ref, decline=True)
    assert desk.peer.wait_for("Hangup", 2)["Cause"] == "21"
    second.hangs_up("21")
    desk.wait(S.OFFERED, S.ENDED)


def test_hanging_up_a_call_that_only_begins_finds_it_by_its_id(desk: Desk) -> None:
    mine = it_is_dialled(desk)
    desk.wait(S.DIALING)
    desk.phone.hang_up(desk.ref)
    assert desk.peer.wait_for("Hangup")["Channel"] == mine.uid
    mine.begins().hangs_up()
    assert desk.wait(S.DIALING, S.ENDED).end_reason is EndReason.HUNG_UP_HERE


def test_a_transfer_redirects_whom_we_talk_with(desk: Desk) -> None:
    caller = a_caller(desk.peer).begins(4)
    mine = it_rings(desk.peer, caller)
    they_talk(caller, mine)
    desk.peer.say("Hold", **mine.as_fields())
    desk.wait(S.OFFERED, S.TALKING, S.ON_HOLD)
    desk.phone.transfer(desk.ref, "20 1")
    asked = desk.peer.wait_for("Redirect")
    assert (asked["Channel"], asked["Exten"], asked["Context"]) == (caller.name, "201", "from-internal")
    mine.leaves("338ab658").hangs_up()
    call = desk.wait(S.OFFERED, S.TALKING, S.ON_HOLD, S.TRANSFERRING, S.ENDED)
    assert call.end_reason is EndReason.TRANSFERRED


def test_a_transfer_finds_the_caller_behind_a_queues_wire(desk: Desk) -> None:
    caller = a_caller(desk.peer).begins(6)
    near = Leg(desk.peer, "Local/101@agents-00000003;1", "5.1", caller.linked).begins(6)
    far = Leg(desk.peer, "Local/101@agents-00000003;2", "5.2", caller.linked).begins(6)
    mine = it_rings(desk.peer, caller)
    mine.becomes(6).enters("b2")
    far.enters("b2")
    near.enters("b1")
    caller.enters("b1")
    desk.peer.say("Hold", **mine.as_fields())
    desk.wait(S.OFFERED, S.TALKING, S.ON_HOLD)
    desk.phone.transfer(desk.ref, "201")
    assert desk.peer.wait_for("Redirect")["Channel"] == caller.name


def test_a_transfer_that_is_refused_leaves_the_caller_with_us(desk: Desk) -> None:
    desk.peer.refuses.add("Redirect")
    caller = a_caller(desk.peer).begins(4)
    mine = it_rings(desk.peer, caller)
    they_talk(caller, mine)
    desk.peer.say("Hold", **mine.as_fields())
    desk.wait(S.OFFERED, S.TALKING, S.ON_HOLD)
    desk.phone.transfer(desk.ref, "201")
    desk.wait(S.OFFERED, S.TALKING, S.ON_HOLD, S.TRANSFERRING, S.TALKING)
    desk.failed("transfer-failed")


def test_a_transfer_by_the_phones_own_key_is_seen(desk: Desk) -> None:
    caller = a_caller(desk.peer).begins(4)
    mine = it_rings(desk.peer, caller)
    they_talk(caller, mine)
    desk.peer.say("BlindTransfer", Result="Success", **mine.as_fields("Transferer"), **caller.as_fields("Transferee"))
    mine.hangs_up()
    assert desk.wait(S.OFFERED, S.TALKING, S.ENDED).end_reason is EndReason.TRANSFERRED


def test_what_the_manager_cannot_do_has_no_button(desk: Desk) -> None:
    assert not desk.phone.capabilities & {Cap.ANSWER, Cap.HOLD, Cap.MUTE, Cap.DIGITS, Cap.CONSULT, Cap.DEVICES}
    it_rings(desk.peer, a_caller(desk.peer).begins(4))
    desk.wait(S.OFFERED)
    desk.phone.answer(desk.ref)
    desk.failed("not-capable")
    gone = CallRef("gone")
    for ask in (desk.phone.hang_up, desk.phone.reject, desk.phone.answer, desk.phone.hold, desk.phone.resume):
        ask(gone)
    desk.phone.transfer(gone, "201")
    desk.wait(S.OFFERED)


# --- the line ------------------------------------------------------------------------------------------------------


def test_the_password_does_not_travel(desk: Desk) -> None:
    asked = desk.peer.wait_for("Login")
    assert asked["AuthType"] == "MD5"
    assert "s3cret" not in str(desk.peer.actions)
    assert asked["Events"] == "call,agent"


def test_a_wrong_password_is_one_clear_state_and_no_storm(peer: AmiPeer) -> None:
    with a_desk(peer, password="wrong") as desk:
        desk.ear.wait_for(LineChanged(LineState.REFUSED, "bad-login", f"127.0.0.1:{peer.port}"))
        desk.phone.dial("0612345678")
        desk.failed("line-down")
        assert len(peer.all("Login")) == 1
        peer.password = "wrong"
        desk.phone.reconnect()
        desk.ready()
        assert len(peer.all("Login")) == 2


def test_a_manager_without_challenge_gets_the_password_only_on_this_computer() -> None:
    def without(peer: AmiPeer) -> None:
        peer.challenges = False

    with an_ami_peer(without) as peer, a_desk(peer) as desk:
        desk.ready()
        assert peer.all("Login")[0]["Secret"] == "s3cret"


def test_a_keyring_that_does_not_answer_is_said(peer: AmiPeer) -> None:
    class Locked(HeldSecrets):
        def get(self, name: str) -> str | None:
            raise Refused("no-secrets")

    ear = Ear()
    phone = AmiPhone(ear, SystemClock(), AmiSetup("127.0.0.1", "desk", MINE, peer.port), Locked)
    phone.start()
    ear.wait_for(LineChanged(LineState.REFUSED, "no-secrets"))
    phone.stop()


def test_a_line_that_drops_comes_back_and_reconciles_with_what_is_on(desk: Desk) -> None:
    peer = desk.peer
    talks, rings = a_caller(peer, "061", "1.1").begins(4), a_caller(peer, "062", "2.1").begins(4)
    stays = it_rings(peer, talks, "1.2")
    they_talk(talks, stays)
    it_rings(peer, rings, "2.2", f"{MINE}-0000003c")
    desk.ear.wait_until(lambda _: len(desk.told) == 3)
    new = a_caller(peer, "063", "3.1")
    missed = Leg(peer, f"{MINE}-0000004c", "3.2", "3.1", ConnectedLineNum="063")
    new.state, missed.state = 4, 5
    peer.channels = [talks.listed("338ab658"), stays.listed("338ab658"), new.listed(), missed.listed()]
    peer.drop()
    desk.ready(2)
    states = {call.number: call.state for call in desk.phone.calls.values()}
    assert states == {"061": S.TALKING, "063": S.OFFERED}
    over = [call for call in desk.told if call.is_over]
    assert [(call.number, call.end_reason) for call in over] == [("062", EndReason.LOST)]
    assert sum(call.number == "061" for call in desk.told) == 2, "the call that went on is told nothing"
    lines = [event.state for event in desk.ear.heard if isinstance(event, LineChanged) and event.detail != "127.0.0.1"]
    assert lines == [LineState.CONNECTING, LineState.READY, LineState.DEGRADED, LineState.READY]


def test_what_is_on_at_the_start_of_the_desk_is_taken_up() -> None:
    with an_ami_peer() as peer:
        caller, mine = a_caller(peer, uid="1.1"), Leg(peer, f"{MINE}-1", "1.2", "1.1", ConnectedLineNum="0612345678")
        caller.state = mine.state = 6
        peer.channels = [caller.listed("b"), mine.listed("b", "00:01:05")]
        with a_desk(peer) as desk:
            desk.ready()
            (call,) = desk.phone.calls.values()
            assert (call.state, call.number) == (S.TALKING, "0612345678")
            assert call.answered_at is not None
            mine.hangs_up()
            desk.ear.wait_until(lambda _: desk.told[-1].is_over)


def test_events_that_come_while_the_list_is_read_are_not_undone_by_it(desk: Desk) -> None:
    peer = desk.peer
    it_rings(peer, a_caller(peer).begins(4))
    desk.wait(S.OFFERED)
    peer.say("CoreShowChannelsComplete", EventList="Complete", ListItems="0")
    it_rings(peer, a_caller(peer, "062", "2.1").begins(4), "2.2")
    desk.ear.wait_until(lambda _: desk.told[-1].number == "062")
    assert len(desk.phone.calls) == 2


def test_a_manager_that_is_not_there_is_said_and_found_as_soon_as_it_is() -> None:
    with an_ami_peer() as gone:
        port = gone.port
    ear = Ear()
    phone = AmiPhone(ear, SystemClock(), AmiSetup("127.0.0.1", "desk", MINE, port), HeldSecrets)
    phone.start()
    ear.wait_for(LineChanged(LineState.DEGRADED, "unreachable", f"127.0.0.1:{port}"))
    phone.stop()


def test_a_manager_that_falls_silent_is_left(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ami_line, "SILENCE_S", 0.05)
    desk.peer.say("Reload")
    desk.peer.wait_for("Ping")
    desk.peer.deaf = True
    desk.ear.wait_until(
        lambda heard: any(isinstance(each, LineChanged) and each.state is LineState.DEGRADED for each in heard)
    )
    desk.peer.deaf = False
    desk.ready(2)


@pytest.mark.parametrize("noise", [b"\x00\xff" * 6000, b"a: b\r\n" * 1000, b"\r\n\r\n\r\n", b"no colon here\r\n\r\n"])
def test_noise_on_the_line_does_no_harm(desk: Desk, noise: bytes) -> None:
    desk.peer.raw(noise + b"\r\n\r\n")
    desk.phone.reconnect()
    desk.peer.say("Newstate", Uniqueid="x")
    desk.peer.say("Hangup")
    desk.peer.say("DialEnd", DialStatus="ANSWER", DestUniqueid="9", DestChannel="x")
    desk.peer.say("BridgeEnter", Uniqueid="7", Channel="PJSIP/101-1", ChannelState="nine")
    desk.ear.wait_until(lambda _: desk.phone.line is LineState.READY)
    desk.peer.wait_for("CoreShowChannels")


def test_without_an_account_the_line_says_so_and_takes_one_at_once(peer: AmiPeer) -> None:
    ear = Ear()
    phone = AmiPhone(ear, SystemClock(), None, lambda: HeldSecrets(**{PASSWORD: "s3cret"}))
    phone.start()
    ear.wait_for(LineChanged(LineState.REFUSED, "no-account"))
    phone.dial("061")
    phone.pause_queues(paused=True)
    phone.use(AmiSetup("127.0.0.1", "desk", MINE, peer.port))
    ear.wait_for(LineChanged(LineState.READY, "", f"127.0.0.1:{peer.port}"))
    phone.stop()


def test_an_agent_who_sits_elsewhere_today_has_that_phones_calls(desk: Desk) -> None:
    desk.phone.use_extension("102\r\nX")
    desk.phone.use_extension("102")
    desk.ready(2)
    it_rings(desk.peer, a_caller(desk.peer).begins(4))
    it_rings(desk.peer, a_caller(desk.peer, "062", "2.1").begins(4), "2.2", "PJSIP/102-0000001c")
    assert desk.wait(S.OFFERED).number == "062"
    desk.phone.pause_queues(paused=True)
    assert desk.peer.wait_for("QueuePause")["Interface"] == "PJSIP/102"


def test_stopping_leaves_nothing_behind_and_it_starts_again(peer: AmiPeer) -> None:
    with a_desk(peer) as desk:
        desk.ready()
        it_rings(peer, a_caller(peer).begins(4))
        desk.wait(S.OFFERED)
        desk.phone.start()
        desk.phone.stop()
        desk.phone.stop()
        assert desk.told[-1].end_reason is EndReason.LOST
        assert desk.phone.line is LineState.OFF
        desk.ear.clear()
        desk.phone.start()
        desk.ready()


def test_what_was_typed_becomes_a_setup_or_says_what_is_wrong() -> None:
    setup = ami_setup(" pbx.local ", "desk", "PJSIP/101", secure=True)
    assert (setup.host, setup.port, setup.extension, setup.context) == ("pbx.local", 5039, "101", "from-internal")
    good = {"host": "pbx", "login": "desk", "channel": "SIP/101"}
    for change, code in (
        ({"host": ""}, "phone-host"), ({"host": "a b"}, "phone-host"), ({"port": 99_999}, "phone-port"),
        ({"login": ""}, "phone-login"), ({"login": "a\r\nb"}, "phone-login"), ({"channel": "101"}, "phone-channel"),
        ({"channel": "SIP/1\nX"}, "phone-channel"), ({"context": "a b"}, "phone-context"),
    ):  # fmt: skip
        with pytest.raises(Refused) as refused:
            ami_setup(**{**good, **change})  # type: ignore[arg-type]
        assert refused.value.code == code
