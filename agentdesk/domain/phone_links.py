"""Knows what reaching a phone that is not ours takes: the local bridge, Asterisk's manager, a FRITZ!Box."""

import re
from collections.abc import Iterable
from typing import TYPE_CHECKING, TypeAlias

from agentdesk.domain.errors import Refused
from agentdesk.domain.phone_account import pin_of
from agentdesk.domain.records import dataclass

if TYPE_CHECKING:
    from ipaddress import IPv4Network, IPv6Network

BRIDGE_PORT, BRIDGE_LAN_PORT, AMI_PORT, AMI_TLS_PORT, FRITZ_PORT = 18_437, 18_438, 5038, 5039, 1012
MOST_ALLOWED = 64
_HOST = re.compile(r"(?=.{1,253}$)[A-Za-z0-9_]([A-Za-z0-9_.-]*[A-Za-z0-9_])?|[0-9A-Fa-f:]{2,45}")
_CHANNEL = re.compile(r"[A-Za-z][A-Za-z0-9_]{0,20}/[A-Za-z0-9_.+@-]{1,80}")
_CONTEXT = re.compile(r"[A-Za-z0-9_.-]{1,80}")
_LOGIN = re.compile(r"[^\x00-\x1f\x7f]{1,80}")

Network: TypeAlias = "IPv4Network | IPv6Network"


@dataclass(frozen=True, slots=True)
class BridgeSetup:
    """`mine`: names, extensions and numbers of this agent, empty = every call is. `allowed` empty: no LAN listener."""

    port: int = BRIDGE_PORT
    mine: tuple[str, ...] = ()
    lan_address: str = "0.0.0.0"  # noqa: S104 closed to all but `allowed`
    lan_port: int = BRIDGE_LAN_PORT
    allowed: tuple[Network, ...] = ()


@dataclass(frozen=True, slots=True)
class AmiSetup:
    """`channel` is the phone of this agent (`PJSIP/101`); calls are made in `context`."""

    host: str
    login: str
    channel: str
    port: int = AMI_PORT
    context: str = "from-internal"
    secure: bool = False
    pin: str = ""
    """SHA-256 of the certificate to trust when nobody vouches for it."""

    @property
    def extension(self) -> str:
        return self.channel.partition("/")[2].partition("@")[0]


@dataclass(frozen=True, slots=True)
class FritzSetup:
    """`mine`: numbers of ours this agent answers for, empty = all. `extension`: of this agent's phone, "" = any."""

    host: str = "fritz.box"
    port: int = FRITZ_PORT
    mine: tuple[str, ...] = ()
    extension: str = ""


def bridge_setup(
    port: int = BRIDGE_PORT, mine: str = "", allowed: str = "", lan_port: int = BRIDGE_LAN_PORT, lan_address: str = ""
) -> BridgeSetup:
    """From what was typed. Raises Refused("phone-port" | "phone-allowed" | "phone-address")."""
    if not _is_port(port) or not _is_port(lan_port) or port == lan_port != 0:
        raise Refused("phone-port")
    from ipaddress import ip_address  # 3 ms, and the settings are read at every start

    address = lan_address.strip() or BridgeSetup().lan_address
    try:
        ip_address(address)
    except ValueError as error:
        raise Refused("phone-address") from error
    return BridgeSetup(port, listed(mine), address, lan_port, _networks(listed(allowed)))


def ami_setup(
    host: str, login: str, channel: str, port: int = 0, context: str = "", *, secure: bool = False, pin: str = ""
) -> AmiSetup:
    """From what was typed. Raises Refused("phone-host" | "phone-port" | "phone-login" | "phone-channel" | "phone-context" | "phone-pin")."""
    port = port or (AMI_TLS_PORT if secure else AMI_PORT)
    context = context.strip() or "from-internal"
    for fits, code in (
        (_HOST.fullmatch(host.strip()), "phone-host"),
        (_is_port(port), "phone-port"),
        (_LOGIN.fullmatch(login.strip()), "phone-login"),
        (_CHANNEL.fullmatch(channel.strip()), "phone-channel"),
        (_CONTEXT.fullmatch(context), "phone-context"),
    ):
        if not fits:
            raise Refused(code)
    return AmiSetup(host.strip(), login.strip(), channel.strip(), port, context, secure, pin_of(pin))


def fritz_setup(host: str = "", port: int = 0, mine: str = "", extension: str = "") -> FritzSetup:
    """From what was typed. Raises Refused("phone-host" | "phone-port")."""
    host, port = host.strip() or FritzSetup().host, port or FRITZ_PORT
    if not _HOST.fullmatch(host):
        raise Refused("phone-host")
    if not _is_port(port):
        raise Refused("phone-port")
    return FritzSetup(host, port, listed(mine), extension.strip())


def listed(text: str) -> tuple[str, ...]:
    """`101; Mai Nguyễn, 020…` one by one, without doubles."""
    return tuple(dict.fromkeys(each.strip() for each in re.split(r"[,;\n]+", text) if each.strip()))


def _networks(texts: Iterable[str]) -> tuple[Network, ...]:
    from ipaddress import ip_network

    found: list[Network] = []
    for text in texts:
        try:
            net = ip_network(text, strict=False)
        except ValueError as error:
            raise Refused("phone-allowed", address=text) from error
        if net.prefixlen == 0:
            raise Refused("phone-allowed", address=text)
        found.append(net)
    if len(found) > MOST_ALLOWED:
        raise Refused("phone-allowed", most=MOST_ALLOWED)
    return tuple(found)


def _is_port(port: int) -> bool:
    return 0 <= port <= 65_535
