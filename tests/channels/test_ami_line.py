"""The line to an Asterisk's manager: how it is reached, lost and found again."""

from collections.abc import Iterator

import pytest

from agentdesk.channels.phone import ami_line
from agentdesk.channels.phone.ami import PASSWORD, AmiPhone
from agentdesk.domain.calls import EndReason, LineState
from agentdesk.domain.errors import Refused
from agentdesk.domain.events import CallChanged, CallOffered, LineChanged
from agentdesk.domain.phone_links import AmiSetup, ami_setup
from agentdesk.runtime.clock import SystemClock
from tests.helpers.ami_desk import MINE, Desk, S, a_caller, a_desk, it_rings, they_talk
from tests.helpers.ami_peer import RIGHTS, AmiPeer, Leg, an_ami_peer, told_rights
from tests.helpers.pushing import HeldSecrets
from tests.helpers.said import Ear


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


@pytest.mark.parametrize("rights", ["call,originate,agent", "call,originate,agent,command"])
def test_a_login_that_may_not_list_the_calls_is_one_clear_state(peer: AmiPeer, rights: str) -> None:
    told, peer.rights = peer.rights, frozenset(rights.split(","))
    with a_desk(peer) as desk:
        desk.ear.wait_for(LineChanged(LineState.REFUSED, "manager-rights", f"127.0.0.1:{peer.port}"))
        assert len(peer.all("Login")) == 1
        peer.rights = told
        desk.phone.reconnect()
        desk.ready()


def test_the_documented_login_is_let_do_all_that_the_phone_does() -> None:
    assert all(needed & told_rights() for needed in RIGHTS.values())


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


def test_another_login_of_the_same_phone_goes_on_with_the_calls_that_are_on(desk: Desk) -> None:
    peer = desk.peer
    caller = a_caller(peer).begins(4)
    mine = it_rings(peer, caller)
    they_talk(caller, mine)
    desk.wait(S.OFFERED, S.TALKING)
    peer.channels = [caller.listed("338ab658"), mine.listed("338ab658")]
    desk.phone.use(AmiSetup("127.0.0.1", "desk", MINE, peer.port, "from-desks"))
    desk.ready(2)
    mine.hangs_up()
    desk.wait(S.OFFERED, S.TALKING, S.ENDED)
    assert desk.told[-1].end_reason is EndReason.HUNG_UP_THERE
    ids = {event.interaction_id for event in desk.ear.heard if isinstance(event, CallOffered | CallChanged)}
    assert len(ids) == 1


def test_the_calls_of_another_phone_are_lost_with_it(desk: Desk) -> None:
    it_rings(desk.peer, a_caller(desk.peer).begins(4))
    desk.wait(S.OFFERED)
    desk.phone.use(AmiSetup("127.0.0.1", "desk", "PJSIP/102", desk.peer.port))
    desk.ready(2)
    assert desk.wait(S.OFFERED, S.ENDED).end_reason is EndReason.LOST


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


def test_a_corrected_account_leaves_the_agent_where_they_sit_today(desk: Desk, peer: AmiPeer) -> None:
    desk.phone.use_extension("102")
    desk.ready(2)
    desk.phone.use(AmiSetup("127.0.0.1", "desk", "PJSIP/101", peer.port))
    desk.ready(3)
    desk.phone.pause_queues(paused=True)
    assert peer.wait_for("QueuePause")["Interface"] == "PJSIP/102"


def test_an_extension_told_before_there_is_an_account_is_used_with_it(peer: AmiPeer) -> None:
    ear = Ear()
    phone = AmiPhone(ear, SystemClock(), None, lambda: HeldSecrets(**{PASSWORD: "s3cret"}))
    phone.use_extension("102")
    phone.start()
    phone.use(AmiSetup("127.0.0.1", "desk", "PJSIP/101", peer.port))
    ear.wait_for(LineChanged(LineState.READY, "", f"127.0.0.1:{peer.port}"))
    phone.pause_queues(paused=True)
    assert peer.wait_for("QueuePause")["Interface"] == "PJSIP/102"
    phone.stop()


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
