"""Knows where a phone server is: its addresses, our address toward it, and whose certificate it shows."""

import hashlib
import socket
import ssl
from collections.abc import Sequence
from contextlib import closing

from agentdesk.domain.errors import Offline
from agentdesk.domain.phone_account import Host, PhoneAccount
from agentdesk.domain.records import dataclass

PATIENCE_S = 5.0
_COMMON_NAME = bytes((0x06, 0x03, 0x55, 0x04, 0x03))
_ORGANISATION = bytes((0x06, 0x03, 0x55, 0x04, 0x0A))


@dataclass(frozen=True, slots=True)
class Server:
    """A host as it was found. `peers`: addresses whose word about callers counts."""

    host: Host
    ip: str
    peers: tuple[str, ...]

    def __str__(self) -> str:
        return f"{self.ip}:{self.host.port}"


def found_server(host: Host, account: PhoneAccount) -> Server:
    """Asks the name service; never on the GUI thread. Raises Offline("no-server-name")."""
    ips = _ips_of(host.name)
    if not ips:
        raise Offline("no-server-name", host=host.name)
    others = [ip for each in account.hosts if each != host for ip in _ips_of(each.name)]
    return Server(host, ips[0], tuple(dict.fromkeys((*ips, *others))))


def _ips_of(name: str) -> Sequence[str]:
    try:
        found = socket.getaddrinfo(name, None, socket.AF_INET, socket.SOCK_DGRAM)
    except (OSError, UnicodeError):
        return ()
    return list(dict.fromkeys(str(each[4][0]) for each in found))


def address_toward(server: Server) -> str:
    """This machine's address on the way to the server, "" without a network; nothing is sent."""
    with closing(socket.socket(socket.AF_INET, socket.SOCK_DGRAM)) as probe:
        try:
            probe.connect((server.ip, server.host.port))
        except OSError:
            return ""
        return str(probe.getsockname()[0])


@dataclass(frozen=True, slots=True)
class Certificate:
    """Whom a certificate names, as far as it can be read, and its SHA-256."""

    subject: str
    issuer: str
    sha256: str

    def __str__(self) -> str:
        pairs = ":".join(self.sha256[at : at + 2] for at in range(0, 16, 2))
        return f"{self.subject or '?'} ← {self.issuer or '?'} · SHA-256 {pairs}…"


def shown_certificate(server: Server) -> Certificate | None:
    """What it shows to anybody; looked at, never trusted. None when it shows nothing."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    try:
        with (
            socket.create_connection((server.ip, server.host.port), PATIENCE_S) as raw,
            context.wrap_socket(raw, server_hostname=server.host.name) as line,
        ):
            der = line.getpeercert(binary_form=True)
    except (OSError, ValueError):
        return None
    return certificate_of(der) if der else None


def certificate_of(der: bytes) -> Certificate:
    """The issuer's name stands before the subject's (RFC 5280 4.1)."""
    names = _names(der, _COMMON_NAME) or _names(der, _ORGANISATION)
    issuer, subject = (names[0], names[1]) if len(names) > 1 else (names[0], names[0]) if names else ("", "")
    return Certificate(subject, issuer, hashlib.sha256(der).hexdigest().upper())


def _names(der: bytes, kind: bytes) -> list[str]:
    """The texts after each mention of an attribute: a tag, a length under 128, and as many bytes."""
    found = []
    at = der.find(kind)
    while at >= 0:
        start = at + len(kind) + 2
        length = der[start - 1] if start <= len(der) else 0
        if 0 < length < 128 and start + length <= len(der):
            found.append(der[start : start + length].decode("utf-8", "replace"))
        at = der.find(kind, at + 1)
    return found
