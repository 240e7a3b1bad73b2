"""The line: how it is registered, what stands in the way, and how it comes back."""

import hashlib
import ssl
from dataclasses import replace

import pytest

from agentdesk.channels.phone.sip_heard import NotRegistered
from agentdesk.channels.phone.sip_line import Surroundings
from agentdesk.channels.phone.sip_server import address_toward
from agentdesk.channels.phone.softphone import Softphone
from agentdesk.domain.calls import CallState, Cap, EndReason, LineState
from agentdesk.domain.errors import Refused
from agentdesk.domain.events import LineChanged
from agentdesk.domain.phone_account import Host, PhoneAccount, Transport, account_of
from agentdesk.runtime.clock import SystemClock
from agentdesk.runtime.lanes import Lane
from tests.channels.softphone.conftest import Desks
from tests.channels.softphone.test_calls import talk
from tests.helpers.said import Ear
from tests.helpers.sip.baresip import Baresip
from tests.helpers.sip.desk import SipDesk
from tests.helpers.sip.kamailio import Kamailio
from tests.helpers.sip.processes import free_port, until


def over_tls(pbx: Kamailio, user: str = "agent", pin: str = "") -> PhoneAccount:
    return account_of(pbx.tls_address, user, Transport.TLS, pin=pin)


def fingerprint(pbx: Kamailio) -> str:
    return hashlib.sha256(ssl.PEM_cert_to_DER_cert(pbx.authority.read_text("ascii"))).hexdigest()


@pytest.mark.parametrize("transport", [Transport.UDP, Transport.TCP])
def test_a_line_registers_in_clear(desks: Desks, pbx: Kamailio, transport: Transport) -> None:
    desk = desks(account=account_of(pbx.address, "agent", transport)).start()
    told = [event.state for event in desk.ear.heard if isinstance(event, LineChanged)]
    assert told[0] is LineState.CONNECTING
    assert told[-1] is LineState.READY
    assert len(pbx.contacts("agent")) == 1


def test_a_line_registers_encrypted_where_the_system_trusts_the_authority(
    desks: Desks, pbx: Kamailio, bob: Baresip, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(pbx.authority))
    desk = desks(account=over_tls(pbx)).start()
    assert "transport=tls" in pbx.contacts("agent")[0]
    ref = talk(desk, bob)
    assert desk.hears(ref, 440)


def test_a_certificate_chosen_by_its_fingerprint_is_enough(desks: Desks, pbx: Kamailio) -> None:
    desks(account=over_tls(pbx, pin=fingerprint(pbx))).start()


def test_another_certificate_than_the_chosen_one_is_refused(desks: Desks, pbx: Kamailio) -> None:
    desk = desks(account=over_tls(pbx, pin="AB" * 32))
    desk.phone.start()
    desk.line(LineState.REFUSED, "certificate-untrusted")


def test_a_certificate_nobody_vouches_for_is_refused_and_named(desks: Desks, pbx: Kamailio) -> None:
    desk = desks(account=over_tls(pbx))
    desk.phone.start()
    told = desk.line(LineState.REFUSED, "certificate-untrusted")
    assert "pbx.test" in told.detail
    assert ":".join((fingerprint(pbx)[:2], fingerprint(pbx)[2:4])).upper() in told.detail
    assert pbx.contacts("agent") == []


def test_a_trusted_certificate_of_another_name_is_refused(
    desks: Desks, pbx: Kamailio, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(pbx.authority))
    account = replace(over_tls(pbx), hosts=(Host("localhost", pbx.tls_port),))
    desk = desks(account=account)
    desk.phone.start()
    desk.line(LineState.REFUSED, "certificate-name")


def test_a_wrong_password_is_one_clear_state_and_is_not_tried_again(desks: Desks, pbx: Kamailio) -> None:
    desk = desks(password="wrong")
    desk.phone.start()
    desk.line(LineState.REFUSED, "bad-login")
    desk.phone.dial("bob")
    desk.failed("no-line")
    told = [event for event in desk.ear.heard if isinstance(event, LineChanged)]
    assert [event.state for event in told] == [LineState.CONNECTING, LineState.CONNECTING, LineState.REFUSED]


def test_a_corrected_account_connects_at_once(desks: Desks, pbx: Kamailio) -> None:
    desk = desks("agent", account=account_of(pbx.address, "somebody", Transport.TCP))
    desk.phone.start()
    desk.line(LineState.REFUSED, "bad-login")
    desk.phone.use(account_of(pbx.address, "agent", Transport.TCP))
    desk.line(LineState.READY)


def readies(desk: SipDesk) -> int:
    return sum(isinstance(event, LineChanged) and event.state is LineState.READY for event in desk.ear.heard)


def test_another_account_waits_for_the_end_of_the_call(desks: Desks, pbx: Kamailio, bob: Baresip) -> None:
    desk = desks(around=Surroundings(tick_s=0.05)).start()
    ref = talk(desk, bob)
    desk.phone.use(account_of(pbx.address, "agent", Transport.UDP))
    desk.failed("after-call")
    assert desk.hears(ref, 440)
    assert (desk.phone.calls[ref].state, readies(desk)) == (CallState.TALKING, 1)
    bob.ask("hangup")
    assert desk.is_in(ref, CallState.ENDED).end_reason is EndReason.HUNG_UP_THERE
    desk.ear.wait_until(lambda _: readies(desk) == 2)
    account = desk.phone._account
    assert account is not None
    assert account.transport is Transport.UDP


def test_connecting_again_by_hand_ends_no_call(desk: SipDesk, bob: Baresip) -> None:
    ref = talk(desk, bob)
    desk.phone.reconnect()
    desk.phone.hold(ref)
    desk.is_in(ref, CallState.ON_HOLD)
    assert desk.failures == []


def test_a_line_that_is_away_in_a_call_is_registered_again_by_hand(desk: SipDesk, bob: Baresip) -> None:
    ref = talk(desk, bob)
    desk.phone._on_heard(desk.phone._engines, NotRegistered("rejected", 503))
    desk.line(LineState.DEGRADED, "rejected")
    desk.phone.reconnect()
    desk.failed("after-call")
    desk.ear.wait_until(lambda _: readies(desk) == 2)
    assert desk.phone.calls[ref].state is CallState.TALKING


def test_an_account_that_is_turned_away_in_a_call_connects_when_it_is_over(desks: Desks, bob: Baresip) -> None:
    desk = desks(around=Surroundings(tick_s=0.05)).start()
    ref = talk(desk, bob)
    desk.phone._on_heard(desk.phone._engines, NotRegistered("forbidden", 403, final=True))
    desk.line(LineState.REFUSED, "forbidden")
    desk.phone.reconnect()
    desk.failed("after-call")
    assert desk.phone.calls[ref].state is CallState.TALKING
    desk.phone.hang_up(ref)
    bob.wait_for("CALL_CLOSED")
    desk.line(LineState.READY)


def test_without_an_account_or_a_password_the_line_says_so(desks: Desks) -> None:
    desk = desks(password=None)
    desk.phone.start()
    desk.line(LineState.REFUSED, "no-password")
    ear = Ear()
    phone = Softphone(ear, SystemClock(), None, lambda: "x", lambda: Lane("phone"))
    phone.start()
    ear.wait_for(LineChanged(LineState.REFUSED, "no-account"))
    phone.stop()


def test_where_the_softphone_is_not_installed_the_line_says_so(pbx: Kamailio) -> None:
    def missing() -> object:
        raise Refused("softphone-missing")

    ear = Ear()
    account = account_of(pbx.address, "agent", Transport.TCP)
    phone = Softphone(ear, SystemClock(), account, lambda: "x", lambda: Lane("phone"), load=missing)  # type: ignore[arg-type]
    phone.start()
    ear.wait_for(LineChanged(LineState.UNSUPPORTED, "softphone-missing"))
    assert Cap.DEVICES not in phone.capabilities
    phone.stop()


def test_a_server_without_a_name_or_without_a_listener_is_told(desks: Desks, pbx: Kamailio) -> None:
    desk = desks(account=account_of("nowhere.invalid", "agent", Transport.TCP))
    desk.phone.start()
    desk.line(LineState.DEGRADED, "no-server-name")
    desk.phone.use(account_of(f"127.0.0.1:{free_port()}", "agent", Transport.TCP))
    desk.line(LineState.DEGRADED, "not-listening")
    desk.phone.use(account_of(pbx.address, "agent", Transport.TCP))
    desk.line(LineState.READY)


@pytest.mark.parametrize("transport", [Transport.TCP, Transport.TLS])
def test_a_registrar_that_dies_is_noticed_and_found_again_when_it_is_back(
    desks: Desks, own_pbx: Kamailio, transport: Transport
) -> None:
    encrypted = transport is Transport.TLS
    account = account_of(own_pbx.tls_address if encrypted else own_pbx.address, "agent", transport,
                         pin=fingerprint(own_pbx) if encrypted else "")  # fmt: skip
    desk = desks(account=account).start()
    own_pbx.kill()
    desk.line(LineState.DEGRADED)
    own_pbx.start()
    desk.line(LineState.READY)
    assert len(own_pbx.contacts("agent")) == 1


def test_the_next_server_takes_over_when_the_first_one_is_gone(
    desks: Desks, pbx: Kamailio, own_pbx: Kamailio, bob: Baresip
) -> None:
    account = account_of(f"{own_pbx.address}, {pbx.address}", "agent", Transport.TCP)
    desk = desks(account=account).start()
    assert desk.line(LineState.READY).detail == own_pbx.address
    own_pbx.kill()
    desk.ear.wait_until(lambda heard: LineChanged(LineState.READY, "", pbx.address) in heard)
    talk(desk, bob)


def test_over_udp_a_server_that_does_not_answer_is_left_for_the_next(desks: Desks, pbx: Kamailio) -> None:
    account = account_of(f"127.0.0.1:{free_port()}, {pbx.address}", "agent", Transport.UDP)
    desk = desks(account=account, around=Surroundings(tick_s=0.05, ask_again_s=0.2, patience_ms=1000)).start()
    assert desk.line(LineState.READY).detail == pbx.address


class MovedDesk:
    """The machine's address, changed by hand."""

    def __init__(self) -> None:
        self.address = "127.0.0.1"

    def around(self) -> Surroundings:
        return Surroundings(address_toward=lambda _: self.address, tick_s=0.05)


def test_a_call_survives_another_network_and_the_line_registers_there(
    desks: Desks, pbx: Kamailio, bob: Baresip
) -> None:
    moved = MovedDesk()
    desk = desks(around=moved.around()).start()
    ref = talk(desk, bob)
    desk.says(ref, 700)
    assert desk.hears(ref, 440)
    moved.address = "127.0.0.2"
    until(lambda: any("127.0.0.2" in contact for contact in pbx.contacts("agent")), 15)
    assert desk.hears(ref, 440)
    assert desk.phone.calls[ref].state is CallState.TALKING
    assert desk.phone.line is LineState.READY


def test_without_a_network_the_line_waits_and_comes_back_with_it(desks: Desks, pbx: Kamailio) -> None:
    moved = MovedDesk()
    desk = desks(around=moved.around()).start()
    moved.address = ""
    desk.line(LineState.DEGRADED, "no-network")
    moved.address = "127.0.0.1"
    desk.line(LineState.READY)


def test_this_machine_knows_its_address_toward_a_server(pbx: Kamailio) -> None:
    from agentdesk.channels.phone.sip_server import found_server

    account = account_of(pbx.address, "agent", Transport.TCP)
    server = found_server(account.hosts[0], account)
    assert (server.ip, server.peers, address_toward(server)) == ("127.0.0.1", ("127.0.0.1",), "127.0.0.1")
