"""Knows what a softphone needs to reach its phone system, and what is wrong with what was typed."""

import re
from enum import StrEnum

from agentdesk.domain.errors import Refused
from agentdesk.domain.records import dataclass


class Transport(StrEnum):
    TLS = "tls"
    TCP = "tcp"
    UDP = "udp"

    @property
    def default_port(self) -> int:
        return 5061 if self is Transport.TLS else 5060


_HOST = re.compile(r"(?=.{1,253}$)[a-z0-9]([a-z0-9_-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9_-]*[a-z0-9])?)*", re.IGNORECASE)
_USER = re.compile(r"[A-Za-z0-9_.!~*'()&=+$,;?/#-]{1,100}")
_DIALLED = re.compile(r"[A-Za-z0-9_.!~*'+#-]{1,100}")
_BETWEEN = re.compile(r"[\s().\-/\u00a0\u202f\u2010-\u2015]")
_PIN = re.compile(r"[0-9A-F]{64}")


@dataclass(frozen=True, slots=True)
class Host:
    name: str
    port: int

    def __str__(self) -> str:
        return f"{self.name}:{self.port}"


@dataclass(frozen=True, slots=True)
class PhoneAccount:
    """Where the line is registered, without its password. `hosts`: the first is tried first."""

    hosts: tuple[Host, ...]
    user: str
    transport: Transport = Transport.TLS
    domain: str = ""
    """The part after @, when it is not the host."""
    auth_user: str = ""
    """The name for the password, when it is not `user`."""
    pin: str = ""
    """SHA-256 of the one certificate to be trusted, 64 hexadecimal digits; "" = as the system says."""
    microphone: str = ""
    speaker: str = ""
    ringer: str = ""

    def domain_at(self, host: Host) -> str:
        """What stands after @ in our own address while the line is on this host."""
        if self.domain:
            return self.domain
        return host.name if host.port == self.transport.default_port else str(host)


def account_of(
    server: str, user: str, transport: str = Transport.TLS, *, auth_user: str = "", pin: str = ""
) -> PhoneAccount:
    """From what was typed. Raises Refused("phone-server" | "phone-user" | "phone-pin" | "phone-transport")."""
    try:
        over = Transport(transport)
    except ValueError as error:
        raise Refused("phone-transport") from error
    hosts = tuple(dict.fromkeys(_host(each, over) for each in re.split(r"[,;\s]+", server.strip()) if each))
    if not hosts:
        raise Refused("phone-server")
    name, _, domain = user.strip().removeprefix("sip:").partition("@")
    if not _USER.fullmatch(name) or (domain and _HOST.fullmatch(domain.partition(":")[0]) is None):
        raise Refused("phone-user")
    return PhoneAccount(hosts, name, over, domain, auth_user.strip(), pin_of(pin))


def pin_of(typed: str) -> str:
    """The SHA-256 of a certificate, "" for none. Raises Refused("phone-pin")."""
    digits = re.sub(r"[^0-9A-F]", "", typed.upper())
    if typed.strip() and not _PIN.fullmatch(digits):
        raise Refused("phone-pin")
    return digits


def target_of(typed: str, domain: str) -> str:
    """The address to call for what was typed: a number, an extension, a name or a SIP address. Raises Refused("bad-number")."""
    text = typed.strip()
    if text.lower().startswith(("sip:", "sips:")):
        text = text.partition(":")[2]
    name, at, host = text.removeprefix("tel:").partition("@")
    if at:
        if not _USER.fullmatch(name) or _HOST.fullmatch(host.partition(":")[0].partition(";")[0]) is None:
            raise Refused("bad-number")
        return f"sip:{name.replace('#', '%23')}@{host}"
    name = _BETWEEN.sub("", name.replace("(0)", "") if name.startswith("+") else name)
    if not _DIALLED.fullmatch(name) or not any(sign.isalnum() or sign in "*#" for sign in name):
        raise Refused("bad-number")
    return f"sip:{name.replace('#', '%23')}@{domain}"


def _host(text: str, transport: Transport) -> Host:
    name, colon, port = text.removeprefix("sip:").removeprefix("sips:").partition(":")
    if _HOST.fullmatch(name) is None or (colon and not (port.isdecimal() and 0 < int(port) < 65536)):
        raise Refused("phone-server")
    return Host(name.lower(), int(port) if colon else transport.default_port)
