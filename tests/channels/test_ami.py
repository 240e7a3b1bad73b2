"""A phone of an Asterisk system, through a manager that speaks like a real one."""

from collections.abc import Iterator

import pytest

from agentdesk.channels.phone import ami_line
from agentdesk.domain.calls import Cap, EndReason
from agentdesk.domain.events import PhoneFailed
from agentdesk.domain.ids import CallRef
from agentdesk.domain.kinds import Direction
from tests.helpers.ami_desk import MINE, TRUNK, Desk, S, a_caller, a_desk, it_rings, they_talk
from tests.helpers.ami_peer import AmiPeer, Leg, an_ami_peer


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
    desk.phone.pause_queues(paused=True)
    desk.failed("queue-pause")
    desk.phone.pause_queues(paused=False)
    desk.failed("queue-resume")


def test_a_phone_of_no_queue_cannot_be_paused_and_owes_no_end_of_it(desk: Desk) -> None:
    desk.peer.in_no_queue.add(MINE)
    desk.phone.pause_queues(paused=False)
    desk.phone.pause_queues(paused=True)
    desk.failed("queue-pause")
    assert [event.code for event in desk.ear.heard if isinstance(event, PhoneFailed)] == ["queue-pause"]


def test_the_place_an_agent_leaves_is_freed_and_not_the_one_they_go_to(desk: Desk) -> None:
    desk.phone.pause_queues(paused=False)
    desk.phone.use_extension("102")
    assert desk.peer.wait_for("QueuePause")["Interface"] == MINE
    desk.ready(2)
    desk.phone.pause_queues(paused=False, extension="205")
    assert desk.peer.wait_for("QueuePause", 2)["Interface"] == "PJSIP/205"
    desk.phone.pause_queues(paused=False, extension="205\r\nX")
    desk.phone.pause_queues(paused=True)
    assert desk.peer.wait_for("QueuePause", 3)["Interface"] == "PJSIP/102"


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
