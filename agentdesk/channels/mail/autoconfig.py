"""Knows the file in which a domain says where its mail servers are (Mozilla's autoconfig, version 1.1): fetched and read.

Over checked TLS only, not larger and not longer than said here; its XML may declare nothing.
"""

import http.client
import logging
import socket
import ssl
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from functools import partial
from typing import Any
from urllib.parse import quote, urljoin, urlsplit
from xml.etree.ElementTree import Element, ParseError

from agentdesk.channels.mail.https_line import HttpsLine
from agentdesk.domain.errors import AgentDeskError
from agentdesk.domain.mail_providers import MailWay, provider_behind
from agentdesk.domain.mailboxes import MailServer, Security, SignIn, server_of

log = logging.getLogger(__name__)

MOST_BYTES = 256 * 1024
ANSWER_S, WHOLE_S = 5.0, 10.0
MOST_MOVES = 3
Dial = Callable[[tuple[str, int], float], socket.socket]
_SECURITY = {"SSL": Security.TLS, "STARTTLS": Security.STARTTLS}


def fetch(url: str, context: ssl.SSLContext, dial: Dial) -> bytes | None:
    """What stands there; None for anything else than a page of a sane size. Never over a line in clear."""
    ends = time.monotonic() + WHOLE_S
    try:
        for _ in range(MOST_MOVES):
            parts = urlsplit(url)
            if parts.scheme != "https" or not parts.hostname:
                return None
            host, port = parts.hostname, parts.port or 443
            with closing(HttpsLine(host, port, context, partial(dial, (host, port), ANSWER_S), ANSWER_S)) as line:
                line.request("GET", f"{parts.path or '/'}{'?' + parts.query if parts.query else ''}")
                answer = line.getresponse()
                moved = answer.getheader("Location", "") if 300 <= answer.status < 400 else ""
                if not moved:
                    return _whole(answer, ends) if answer.status == 200 else None
                url = urljoin(url, moved)
    except (OSError, http.client.HTTPException, ValueError) as error:
        log.info("no autoconfig: %s", type(error).__name__)
    return None


def read(xml: bytes, address: str) -> MailWay | None:
    """The first way of each kind that is over TLS; None when there is none, or when it is no such file."""
    import defusedxml.ElementTree  # 15 ms, and only while a mailbox is set up

    try:
        root: Element = defusedxml.ElementTree.fromstring(xml, forbid_dtd=True)
    except (ParseError, ValueError, LookupError) as error:  # defusedxml's own are ValueErrors
        log.info("no autoconfig: %s", type(error).__name__)
        return None
    found_in = next(_servers(root, "incomingServer", "imap"), None)
    found_out = next(_servers(root, "outgoingServer", "smtp"), None)
    if found_in is None or found_out is None:
        return None
    known = provider_behind(found_in[0].host)
    if known is not None and known.sign_in is not SignIn.PASSWORD:
        return known
    user = _filled(found_in[1], address)
    return MailWay(imap=found_in[0], smtp=found_out[0], user="" if user == address else user)


def places(address: str) -> tuple[str, str]:
    """Where the file may stand; the address is told, as the format asks, to the domain's own servers only."""
    domain = address.rpartition("@")[2]
    return (
        f"https://autoconfig.{domain}/mail/config-v1.1.xml?emailaddress={quote(address)}",
        f"https://{domain}/.well-known/autoconfig/mail/config-v1.1.xml",
    )


def _whole(answer: http.client.HTTPResponse, ends: float) -> bytes | None:
    found = bytearray()
    while time.monotonic() < ends:
        some = answer.read1(16 * 1024)
        if not some:
            return bytes(found)
        found += some
        if len(found) > MOST_BYTES:
            return None
    return None


def _servers(root: Element, tag: str, kind: str) -> Iterator[tuple[MailServer, str]]:
    """Those with TLS from the first byte before those that turn to it."""
    servers: list[tuple[MailServer, str]] = []
    for each in root.iter(tag):
        told: dict[str, Any] = {child.tag: (child.text or "").strip() for child in each}
        security = _SECURITY.get(told.get("socketType", ""))
        if each.get("type") != kind or security is None:
            continue
        try:
            typed = f"{told.get('hostname', '')}:{told.get('port', '')}".rstrip(":")
            servers.append((server_of(typed, kind, security), told.get("username", "")))
        except AgentDeskError:
            continue
    yield from sorted(servers, key=lambda found: found[0].security is not Security.TLS)


def _filled(user: str, address: str) -> str:
    local, _, domain = address.rpartition("@")
    for name, value in (("%EMAILADDRESS%", address), ("%EMAILLOCALPART%", local), ("%EMAILDOMAIN%", domain)):
        user = user.replace(name, value)
    return user if user.isprintable() else ""
