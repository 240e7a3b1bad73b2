"""Knows whose certificate a phone system shows, whether it is the one we trust, and why it is not trusted."""

import hashlib
import socket
import ssl

from agentdesk.domain.records import dataclass

PATIENCE_S = 5.0
_COMMON_NAME = bytes((0x06, 0x03, 0x55, 0x04, 0x03))
_ORGANISATION = bytes((0x06, 0x03, 0x55, 0x04, 0x0A))
_EXPIRED, _NAMES = 10, frozenset({62, 64})
"""Of OpenSSL's X509_V_ERR_: CERT_HAS_EXPIRED; HOSTNAME_MISMATCH and IP_ADDRESS_MISMATCH."""


@dataclass(frozen=True, slots=True)
class Certificate:
    """Whom a certificate names, as far as it can be read, and its SHA-256."""

    subject: str
    issuer: str
    sha256: str

    def __str__(self) -> str:
        pairs = ":".join(self.sha256[at : at + 2] for at in range(0, 16, 2))
        return f"{self.subject or '?'} ← {self.issuer or '?'} · SHA-256 {pairs}…"


def certificate_at(ip: str, port: int, name: str) -> Certificate | None:
    """What is shown there to anybody; looked at, never trusted. None when nothing is shown. Up to `PATIENCE_S`."""
    try:
        with (
            socket.create_connection((ip, port), PATIENCE_S) as raw,
            looking().wrap_socket(raw, server_hostname=name) as line,
        ):
            der = line.getpeercert(binary_form=True)
    except (OSError, ValueError):
        return None
    return certificate_of(der) if der else None


def looking() -> ssl.SSLContext:
    """Encrypted, with whoever it is: for who looks at the certificate himself."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    return context


def why_distrusted(error: ssl.SSLCertVerificationError) -> str:
    """In the codes of `words`."""
    if error.verify_code == _EXPIRED:
        return "certificate-expired"
    return "certificate-name" if error.verify_code in _NAMES else "certificate-untrusted"


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
