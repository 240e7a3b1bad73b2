"""Knows how a line to a server must be protected: beyond this computer always encrypted, its certificate verified.

Rules: https://www.postgresql.org/docs/current/libpq-ssl.html. A server's name is never looked up to find out whether it
is near: whoever answers for names could say so.
"""

import os
import ssl
from collections.abc import Iterable, Mapping
from ipaddress import ip_address
from pathlib import Path

from sqlalchemy import URL

from agentdesk.domain.errors import Refused

WHOLE = "verify-full"
"""Encrypted, by an authority we trust, and of the server we asked for; the only mode that keeps out who stands between."""
SYSTEM = "system"
_BUNDLES = (
    "/etc/ssl/certs/ca-certificates.crt",
    "/etc/pki/tls/certs/ca-bundle.crt",
    "/etc/ssl/ca-bundle.pem",
    "/etc/ssl/cert.pem",
)
"""Where Linux distributions keep the authorities the system trusts; the driver's own OpenSSL may look elsewhere."""


def is_near(host: str) -> bool:
    """This computer: a socket's folder, `localhost`, or an address of the loopback. Other names are far."""
    host = host.strip().strip("[]")
    if not host or host.startswith(("/", "@")) or host.casefold() == "localhost":
        return True
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False


def demanded(url: URL, environ: Mapping[str, str] = os.environ) -> dict[str, str]:
    """What the connection must be told besides its address; nothing where every server of it is near.

    Raises Refused("tls-needed") for an address that asks for less than `verify-full` of a server elsewhere.
    """
    if all(is_near(host) for host in _hosts(url, environ)):
        return {}
    asked = _one(url, "sslmode")
    if asked not in {"", WHOLE}:
        raise Refused("tls-needed", mode=asked)
    # Kerberos' own encryption would go before TLS, and its server is not verified by a certificate.
    told = {"sslmode": WHOLE, "gssencmode": "disable"}
    if not _one(url, "sslrootcert") and not _has_own_authorities(environ):
        told["sslrootcert"] = _system(environ)
    return told


def _hosts(url: URL, environ: Mapping[str, str]) -> list[str]:
    """Every server the address names; one that only a service file names counts as far."""
    named = [
        *([url.host] if url.host else []),
        *(each.rpartition(":")[0] if _has_port(each) else each for each in _all(url, "host")),
        *_all(url, "hostaddr"),
    ]
    if not named:
        named = [*_split(environ.get("PGHOST", "")), *_split(environ.get("PGHOSTADDR", ""))]
        named += [f"service:{name}" for name in (_one(url, "service"), environ.get("PGSERVICE", "")) if name]
    return [each for whole in named for each in _split(whole)]


def _has_port(host: str) -> bool:
    before, colon, port = host.rpartition(":")
    return bool(colon) and port.isdecimal() and (":" not in before or before.endswith("]"))


def _all(url: URL, name: str) -> Iterable[str]:
    value = url.query.get(name, ())
    return [each for said in ((value,) if isinstance(value, str) else value) for each in _split(said)]


def _one(url: URL, name: str) -> str:
    """The last that is said, as the driver would have it."""
    value = url.query.get(name, "")
    return value if isinstance(value, str) else value[-1]


def _split(text: str) -> list[str]:
    return [each.strip() for each in text.split(",") if each.strip()]


def _has_own_authorities(environ: Mapping[str, str]) -> bool:
    if environ.get("PGSSLROOTCERT"):
        return True
    home = environ.get("APPDATA") or environ.get("HOME") or "/"
    return (Path(home) / ("postgresql" if os.name == "nt" else ".postgresql") / "root.crt").exists()


def _system(environ: Mapping[str, str]) -> str:
    if environ.get("SSL_CERT_FILE") or os.name != "posix":
        return SYSTEM
    known = (ssl.get_default_verify_paths().cafile, *_BUNDLES)
    return next((path for path in known if path and Path(path).is_file()), SYSTEM)
