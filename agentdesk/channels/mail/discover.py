"""Knows how the servers of an address are found: a known provider, the domain's own file, then names that are usual.

Each step is over checked TLS; nothing is signed in to and nobody but the domain's own servers is asked.
"""

import logging
import socket
import ssl
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing

from agentdesk.channels.mail import autoconfig
from agentdesk.channels.mail.autoconfig import Dial
from agentdesk.domain.mail_providers import MailWay, provider_behind, provider_of
from agentdesk.domain.mailboxes import MailServer, Security, SignIn

log = logging.getLogger(__name__)

TRY_S = 4.0
AT_ONCE = 6
_GREETINGS = (b"* OK", b"* PREAUTH", b"220")


def dialled(address: tuple[str, int], timeout_s: float) -> socket.socket:
    return socket.create_connection(address, timeout_s)


def canonical(host: str) -> str:
    """The name a name leads to, "" when there is none."""
    try:
        found = socket.getaddrinfo(host, 443, type=socket.SOCK_STREAM, flags=socket.AI_CANONNAME)
    except (OSError, UnicodeError):
        return ""
    return next((each[3] for each in found if each[3]), "")


class Discovery:
    """On a lane: it takes some seconds."""

    def __init__(
        self, context: ssl.SSLContext, dial: Dial = dialled, leads_to: Callable[[str], str] = canonical
    ) -> None:
        self._context, self._dial, self._leads_to = context, dial, leads_to

    def find(self, address: str) -> MailWay | None:
        """None when no server that answers over TLS was found."""
        domain = address.rpartition("@")[2].lower()
        known = provider_of(domain)
        if known is not None and self._is_there(known):
            return known
        for url in autoconfig.places(address):
            told = autoconfig.fetch(url, self._context, self._dial)
            found = autoconfig.read(told, address) if told else None
            if found is not None:
                return found
        return self._behind(domain) or self._guessed(domain)

    def _is_there(self, way: MailWay) -> bool:
        """The two large ones are; of the others servers move."""
        return way.sign_in is not SignIn.PASSWORD or self._first([way.imap]) is not None

    def _behind(self, domain: str) -> MailWay | None:
        """A name that its owner has led to a provider says whose customer the shop is."""
        for name in ("autodiscover", "mail", "imap"):
            known = provider_behind(self._leads_to(f"{name}.{domain}"))
            if known is not None:
                return known
        return None

    def _guessed(self, domain: str) -> MailWay | None:
        imap = self._first(MailServer(f"{name}{domain}", 993) for name in ("imap.", "mail.", ""))
        if imap is None:
            return None
        names = dict.fromkeys((f"smtp.{domain}", imap.host, f"mail.{domain}"))
        smtp = self._first([
            *(MailServer(name, 465) for name in names), *(MailServer(name, 587, Security.STARTTLS) for name in names),
        ])  # fmt: skip
        return MailWay(imap=imap, smtp=smtp) if smtp is not None else None

    def _first(self, servers: Iterable[MailServer]) -> MailServer | None:
        """The first in the order given that speaks; all are asked at once."""
        asked = list(servers)
        with ThreadPoolExecutor(AT_ONCE, "mail-discovery") as several:
            return next(
                (each for each, speaks in zip(asked, several.map(self._speaks, asked), strict=True) if speaks), None
            )

    def _speaks(self, server: MailServer) -> bool:
        try:
            with closing(self._dial((server.host, server.port), TRY_S)) as plain:
                plain.settimeout(TRY_S)
                if server.security is Security.TLS:
                    with self._context.wrap_socket(plain, server_hostname=server.host) as line:
                        return line.recv(64).startswith(_GREETINGS)
                return self._turns_to_tls(plain, server.host)
        except (OSError, UnicodeError) as error:
            log.info("nobody at port %d: %s", server.port, type(error).__name__)
            return False

    def _turns_to_tls(self, plain: socket.socket, host: str) -> bool:
        if not plain.recv(512).startswith(b"220"):
            return False
        plain.sendall(b"EHLO agentdesk.invalid\r\n")
        plain.recv(4096)
        plain.sendall(b"STARTTLS\r\n")
        if not plain.recv(512).startswith(b"220"):
            return False
        with self._context.wrap_socket(plain, server_hostname=host):
            return True
