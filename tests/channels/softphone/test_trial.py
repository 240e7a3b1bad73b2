"""The connection test of the settings: what it says about an account, in one word each."""

import hashlib
import socket
import ssl
import threading

import pytest

from agentdesk.channels.phone.sip_trial import try_out
from agentdesk.domain.events import PhoneTried
from agentdesk.domain.phone_account import Transport, account_of
from agentdesk.runtime.clock import SystemClock
from agentdesk.runtime.lanes import Lane
from tests.helpers.sip.kamailio import Kamailio
from tests.helpers.sip.processes import free_port


def tried(server: str, transport: Transport, password: str = "pw-agent", pin: str = "") -> PhoneTried:
    return try_out(account_of(server, "agent", transport, pin=pin), password, SystemClock(), lambda: Lane("phone"))


@pytest.mark.parametrize("transport", [Transport.UDP, Transport.TCP])
def test_a_right_account_works_and_leaves_nothing_behind(pbx: Kamailio, transport: Transport) -> None:
    assert tried(pbx.address, transport) == PhoneTried("ok", pbx.address)
    assert pbx.contacts("agent") == []


def test_a_wrong_password_is_named(pbx: Kamailio) -> None:
    assert tried(pbx.address, Transport.TCP, "no").code == "bad-login"


def test_an_unknown_certificate_is_named_and_may_be_chosen(pbx: Kamailio) -> None:
    told = tried(pbx.tls_address, Transport.TLS)
    der = ssl.PEM_cert_to_DER_cert(pbx.authority.read_text("ascii"))
    assert (told.code, told.pin) == ("certificate-untrusted", hashlib.sha256(der).hexdigest().upper())
    assert "pbx.test" in told.detail
    assert tried(pbx.tls_address, Transport.TLS, pin=told.pin).code == "ok"


def test_of_two_servers_the_one_that_fails_is_named(pbx: Kamailio) -> None:
    dead = f"127.0.0.1:{free_port()}"
    assert tried(f"{pbx.address} {dead}", Transport.TCP) == PhoneTried("not-listening", dead)


def test_a_server_that_speaks_no_tls_is_named() -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:

        def answer_in_clear() -> None:
            line, _ = listener.accept()
            line.sendall(b"SIP/2.0 400 In clear, please\r\n\r\n")
            line.recv(4096)
            line.close()

        server = threading.Thread(target=answer_in_clear, daemon=True)
        server.start()
        assert tried(f"127.0.0.1:{listener.getsockname()[1]}", Transport.TLS).code == "no-tls"
        server.join()


def test_a_name_that_does_not_exist_is_named(pbx: Kamailio) -> None:
    assert tried("nowhere.invalid", Transport.TLS) == PhoneTried("no-server-name", "nowhere.invalid:5061")
