"""How the servers of an address are found: known providers, the domain's own file over HTTPS, usual names; nothing in clear."""

import socket
import ssl
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest
import trustme

from agentdesk.channels.mail import autoconfig
from agentdesk.channels.mail.discover import Discovery
from agentdesk.channels.mail.lines import tls_context
from agentdesk.domain.mail_providers import PROVIDERS, choices
from agentdesk.domain.mailboxes import MailServer, Security, SignIn
from tests.helpers.mail.dovecot import Dovecot

FILE = """<?xml version="1.0"?><clientConfig version="1.1"><emailProvider id="shop.test">
<incomingServer type="pop3"><hostname>pop.shop.test</hostname><port>995</port><socketType>SSL</socketType></incomingServer>
<incomingServer type="imap"><hostname>plain.shop.test</hostname><port>143</port><socketType>plain</socketType></incomingServer>
<incomingServer type="imap"><hostname>in.shop.test</hostname><port>143</port><socketType>STARTTLS</socketType></incomingServer>
<incomingServer type="imap"><hostname>in.shop.test</hostname><port>993</port><socketType>SSL</socketType>
<username>%EMAILLOCALPART%</username></incomingServer>
<outgoingServer type="smtp"><hostname>out.shop.test</hostname><port>587</port><socketType>STARTTLS</socketType></outgoingServer>
</emailProvider></clientConfig>"""
BOMB = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>' + FILE.partition("?>")[2].replace(
    "in.shop", "&b;"
)


class World:
    """The names of this test lead to loopback; every other to nothing. `pages` by host and path."""

    def __init__(self, folder: Path) -> None:
        authority = trustme.CA()
        authority.cert_pem.write_to_path(folder / "ca.pem")
        self.context = tls_context(str(folder / "ca.pem"))
        certificate = authority.issue_cert("autoconfig.shop.test", "shop.test", "cdn.test")
        serving = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        certificate.configure_cert(serving)
        self.pages: dict[str, tuple[int, dict[str, str], bytes]] = {}
        self.asked: list[str] = []
        self.leads: dict[str, str] = {}
        self.places: dict[tuple[str, int], int] = {}
        self.dialled: list[tuple[str, int]] = []
        self._server = _Server(("127.0.0.1", 0), _Pages)
        self._server.socket = serving.wrap_socket(self._server.socket, server_side=True, do_handshake_on_connect=False)
        self._server.world = self
        for host in ("autoconfig.shop.test", "shop.test", "cdn.test", "other.test"):
            self.places[host, 443] = self._server.server_port
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.05,), daemon=True)
        self._thread.start()

    def close(self) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()

    def dial(self, address: tuple[str, int], timeout_s: float) -> socket.socket:
        self.dialled.append(address)
        if address not in self.places:
            raise ConnectionRefusedError(address)
        return socket.create_connection(("127.0.0.1", self.places[address]), timeout_s)

    @property
    def discovery(self) -> Discovery:
        return Discovery(self.context, self.dial, lambda host: self.leads.get(host, ""))


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    world: World

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A client that hangs up."""


class _Pages(BaseHTTPRequestHandler):
    server: _Server

    def do_GET(self) -> None:
        url = f"{self.headers['Host'].partition(':')[0]}{self.path}"
        self.server.world.asked.append(url)
        code, headers, body = self.server.world.pages.get(url.partition("?")[0], (404, {}, b""))
        self.send_response(code)
        for name, value in headers.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 the library's name
        pass


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    made = World(tmp_path)
    yield made
    made.close()


def put(world: World, text: str, at: str = "autoconfig.shop.test/mail/config-v1.1.xml") -> None:
    world.pages[at] = (200, {}, text.encode())


@pytest.mark.parametrize(
    ("address", "imap", "way"),
    [
        ("shop@gmail.com", "imap.gmail.com:993", SignIn.GOOGLE),
        ("shop@hotmail.nl", "outlook.office365.com:993", SignIn.MICROSOFT),
        ("shop@SHOP.onmicrosoft.com", "outlook.office365.com:993", SignIn.MICROSOFT),
    ],
)
def test_the_two_that_sign_in_by_their_own_page_are_known_without_asking_anybody(
    world: World, address: str, imap: str, way: SignIn
) -> None:
    found = world.discovery.find(address)
    assert found is not None
    assert (str(found.imap), found.sign_in, found.files_sent) == (imap, way, True)
    assert world.dialled == []


def test_every_provider_that_was_asked_for_is_in_the_table_with_servers_over_tls() -> None:
    names = " ".join(way.provider for way in choices()).lower()
    for name in ("gmail microsoft yahoo icloud gmx web.de kpn ziggo xs4all orange free t-online viettel fpt zoho fastmail"
                 " ovh strato ionos transip hostnet").split():  # fmt: skip
        assert name in names, name
    domains = [domain for each in PROVIDERS for domain in each.domains]
    assert len(domains) == len(set(domains))
    for way in choices():
        assert (way.imap.port, way.imap.security) == (993, Security.TLS)
        assert (way.smtp.port, way.smtp.security) in {(465, Security.TLS), (587, Security.STARTTLS)}


def test_a_domain_that_is_led_to_a_provider_is_its_customers(world: World) -> None:
    world.leads["autodiscover.shop.test"] = "autod.ms-acdc-autod.office.com"
    found = world.discovery.find("info@shop.test")
    assert found is not None
    assert (found.provider, found.sign_in) == ("Microsoft 365", SignIn.MICROSOFT)
    world.leads = {"mail.shop.test": "imap.strato.de"}
    found = world.discovery.find("info@shop.test")
    assert found is not None
    assert (found.provider, str(found.smtp)) == ("STRATO", "smtp.strato.de:465")


def test_the_domains_own_file_says_where_its_servers_are_and_tls_comes_first(world: World) -> None:
    put(world, FILE)
    found = world.discovery.find("info@shop.test")
    assert found is not None
    assert (found.imap, found.user) == (MailServer("in.shop.test", 993), "info")
    assert found.smtp == MailServer("out.shop.test", 587, Security.STARTTLS)
    assert world.asked == ["autoconfig.shop.test/mail/config-v1.1.xml?emailaddress=info%40shop.test"]


def test_the_file_may_stand_at_the_second_place_and_move_once(world: World) -> None:
    world.pages["shop.test/.well-known/autoconfig/mail/config-v1.1.xml"] = (
        302,
        {"Location": "https://cdn.test/x"},
        b"",
    )
    put(world, FILE, "cdn.test/x")
    found = world.discovery.find("info@shop.test")
    assert found is not None
    assert found.imap.host == "in.shop.test"


@pytest.mark.parametrize("away", ["http://cdn.test/x", "https://other.test/x", "ftp://cdn.test/x"])
def test_a_file_in_clear_or_behind_a_wrong_certificate_is_not_read(world: World, away: str) -> None:
    world.pages["autoconfig.shop.test/mail/config-v1.1.xml"] = (302, {"Location": away}, b"")
    put(world, FILE, "cdn.test/x")
    put(world, FILE, "other.test/x")
    assert world.discovery.find("info@shop.test") is None
    assert "cdn.test/x" not in world.asked
    assert "other.test/x" not in world.asked


def test_a_file_that_moves_for_ever_is_left(world: World) -> None:
    place = "autoconfig.shop.test/mail/config-v1.1.xml"
    world.pages[place] = (302, {"Location": f"https://{place}"}, b"")
    assert world.discovery.find("info@shop.test") is None
    assert sum(each.startswith(place) for each in world.asked) == autoconfig.MOST_MOVES


@pytest.mark.parametrize(
    "text",
    [BOMB, FILE.replace("<emailProvider", " " * autoconfig.MOST_BYTES + "<emailProvider"), "no xml", "", "<a/>",
     FILE.replace("in.shop.test", "in shop"), FILE.replace("SSL", "plain").replace("STARTTLS", "plain")],
    ids=["declares", "too large", "no xml", "empty", "another file", "no host", "in clear"],
)  # fmt: skip
def test_a_file_that_is_none_finds_nothing_and_harms_nothing(world: World, text: str) -> None:
    put(world, text)
    assert world.discovery.find("info@shop.test") is None


def test_usual_names_are_tried_over_tls_and_the_right_certificate_decides(post: Dovecot, world: World) -> None:
    world.context.load_verify_locations(cafile=str(post.authority))
    for name in (
        "imap.agentdesk.test",
        "mail.agentdesk.test",
        "smtp.agentdesk.test",
    ):  # its certificate names only mail.
        world.places |= {(name, 993): post.imaps, (name, 587): post.submission}
    found = world.discovery.find("info@agentdesk.test")
    assert found is not None
    assert found.imap == MailServer("mail.agentdesk.test", 993)
    assert found.smtp == MailServer("mail.agentdesk.test", 587, Security.STARTTLS)
    world.places["mail.agentdesk.test", 465] = post.submissions
    found = world.discovery.find("info@agentdesk.test")
    assert found is not None
    assert found.smtp == MailServer("mail.agentdesk.test", 465)


def test_a_provider_whose_server_is_not_there_any_more_is_not_proposed(world: World) -> None:
    assert world.discovery.find("info@xs4all.nl") is None
    assert ("imap.xs4all.nl", 993) in world.dialled
