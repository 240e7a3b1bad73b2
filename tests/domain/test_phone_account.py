"""What is typed for a softphone, and what is dialled on it."""

import pytest

from agentdesk.domain.errors import Refused
from agentdesk.domain.phone_account import Host, Transport, account_of, target_of


def test_a_server_without_a_port_gets_that_of_its_transport() -> None:
    assert account_of("PBX.example.com", "201").hosts == (Host("pbx.example.com", 5061),)
    assert account_of("pbx.example.com", "201", "tcp").hosts == (Host("pbx.example.com", 5060),)


def test_several_servers_stand_in_the_order_they_are_tried() -> None:
    account = account_of("pbx1.example.com, pbx2.example.com:5070  192.0.2.9", "201", "udp")
    assert [str(host) for host in account.hosts] == ["pbx1.example.com:5060", "pbx2.example.com:5070", "192.0.2.9:5060"]


def test_a_user_may_name_a_domain_that_is_not_the_server() -> None:
    account = account_of("proxy.example.net", "sip:mai@shop.example.com")
    assert (account.user, account.domain_at(account.hosts[0])) == ("mai", "shop.example.com")
    plain = account_of("pbx.example.com:5099", "201")
    assert plain.domain_at(plain.hosts[0]) == "pbx.example.com:5099"
    assert account_of("pbx.example.com", "201").domain_at(Host("pbx.example.com", 5061)) == "pbx.example.com"


@pytest.mark.parametrize(
    ("server", "user", "transport", "pin", "code"),
    [
        ("", "201", "tls", "", "phone-server"),
        ("pbx example com/", "201", "tls", "", "phone-server"),
        ("pbx:0", "201", "tls", "", "phone-server"),
        ("pbx:99999", "201", "tls", "", "phone-server"),
        ("pbx", "", "tls", "", "phone-user"),
        ("pbx", "a b", "tls", "", "phone-user"),
        ("pbx", "201@", "sctp", "", "phone-transport"),
        ("pbx", "201", "tls", "AB:CD", "phone-pin"),
    ],
)
def test_what_cannot_work_is_said_before_it_is_tried(
    server: str, user: str, transport: str, pin: str, code: str
) -> None:
    with pytest.raises(Refused) as refused:
        account_of(server, user, transport, pin=pin)
    assert refused.value.code == code


def test_a_fingerprint_is_read_as_openssl_writes_it() -> None:
    written = ":".join(["AB"] * 32)
    assert account_of("pbx", "201", pin=f" {written.lower()} ").pin == "AB" * 32


@pytest.mark.parametrize(
    ("typed", "target"),
    [
        ("06 1842 9930", "sip:0618429930@pbx"),
        ("+31 (0)20 555-1234", "sip:+31205551234@pbx"),
        ("020/555.12.34", "sip:0205551234@pbx"),
        ("tel:+3120555", "sip:+3120555@pbx"),
        ("201", "sip:201@pbx"),
        ("*97", "sip:*97@pbx"),
        ("#21#", "sip:%2321%23@pbx"),
        ("bob", "sip:bob@pbx"),
        ("bob@other.example", "sip:bob@other.example"),
        ("sip:bob@other.example:5070", "sip:bob@other.example:5070"),
        ("sips:bob@other.example", "sip:bob@other.example"),
    ],
)
def test_what_is_typed_becomes_an_address(typed: str, target: str) -> None:
    assert target_of(typed, "pbx") == target


@pytest.mark.parametrize("typed", ["", "  ", "()", "+", "06 1842; rm", "<sip:x>", "@", "bob@", "@host", "über"])
def test_what_is_no_number_is_not_dialled(typed: str) -> None:
    with pytest.raises(Refused):
        target_of(typed, "pbx")


def test_the_transports_are_named_as_in_the_settings() -> None:
    assert [each.value for each in Transport] == ["tls", "tcp", "udp"]
