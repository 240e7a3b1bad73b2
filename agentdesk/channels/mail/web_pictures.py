"""Knows how one picture of a mail is fetched from the web once the agent has allowed it: little is told, less is taken.

https only, to public addresses only, a few at a time, a few megabytes at most, no cookies, no referrer, no script.
"""

import ipaddress
import socket
import time
from collections.abc import Callable
from functools import partial
from http.client import HTTPException, HTTPResponse
from urllib.parse import urljoin, urlsplit

from agentdesk.channels.mail.dangers import picture_type
from agentdesk.channels.mail.https_line import HttpsLine
from agentdesk.channels.mail.lines import tls_context
from agentdesk.services.ports_mail import MailUnreachable

LARGEST = 3_000_000
WAIT_S = 6.0
LONGEST_S = 15.0
"""Of one picture that comes drop by drop."""
MOST_TURNS = 3
"""Redirections, each to https."""
_HEADERS = {"User-Agent": "Mozilla/5.0", "Accept": "image/*", "Accept-Encoding": "identity", "Connection": "close"}
_UNICAST = ipaddress.IPv6Network("2000::/3")
_TRANSLATED = ipaddress.IPv6Network("64:ff9b::/96")
"""RFC 6052: so the names of the older internet are answered where there is only the newer one."""
_PLACE = frozenset({301, 302, 303, 307, 308})


def is_public(address: str) -> bool:
    """A mail must not make this desk knock at doors inside the shop's own network."""
    found: ipaddress.IPv4Address | ipaddress.IPv6Address = ipaddress.ip_address(address)
    if isinstance(found, ipaddress.IPv6Address):
        inner = _inner(found)
        if inner is None and found not in _UNICAST:
            return False
        found = inner or found
    return found.is_global and not found.is_multicast


def _inner(address: ipaddress.IPv6Address) -> ipaddress.IPv4Address | None:
    """The older address that it leads to, by a translator or a tunnel."""
    if address in _TRANSLATED:
        return ipaddress.IPv4Address(int(address) & 0xFFFF_FFFF)
    return address.ipv4_mapped or address.sixtofour


class WebPictures:
    """On the network lane."""

    def __init__(self, may_connect: Callable[[str], bool] = is_public, authority: str = "") -> None:
        """`authority`: one more file of trusted certificates."""
        self._may_connect, self._context = may_connect, tls_context(authority)

    def fetch(self, address: str) -> bytes:
        """Raises MailUnreachable: what is no picture, too large, or not on the open web is not there."""
        for _ in range(MOST_TURNS + 1):
            try:
                content, address = self._ask(address)
            except (OSError, HTTPException, ValueError) as error:
                raise MailUnreachable("picture-gone", type(error).__name__) from error
            if content is not None:
                return content
        raise MailUnreachable("picture-gone", "turns")

    def _ask(self, address: str) -> tuple[bytes | None, str]:
        """(the picture, "") or (None, where it is said to be)."""
        told = urlsplit(address)
        host, port = told.hostname, told.port or 443
        if told.scheme != "https" or not host or told.username is not None:
            raise ValueError("not https")
        # to the address that was looked at, whatever the name resolves to a moment later
        dial = partial(socket.create_connection, (self._resolved(host, port), port), WAIT_S)
        line = HttpsLine(host, port, self._context, dial, WAIT_S)
        try:
            line.request("GET", (told.path or "/") + (f"?{told.query}" if told.query else ""), headers=_HEADERS)
            answer = line.getresponse()
            if answer.status in _PLACE:
                return None, urljoin(address, answer.getheader("Location", ""))
            return self._picture(answer), ""
        finally:
            line.close()

    def _resolved(self, host: str, port: int) -> str:
        found = [str(each[4][0]) for each in socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)]
        if not found or not all(self._may_connect(each) for each in found):
            raise ValueError("not public")
        return found[0]

    @staticmethod
    def _picture(answer: HTTPResponse) -> bytes:
        until, content = time.monotonic() + LONGEST_S, b""
        while len(content) <= LARGEST and (more := answer.read1(65_536)):
            content += more
            if time.monotonic() > until:
                raise TimeoutError
        if answer.status != 200 or len(content) > LARGEST or not picture_type(content[:16]):
            raise ValueError("no picture")
        return content
