"""Knows where a phone server is: its addresses, our address toward it, and whose certificate it shows."""

import socket
from collections.abc import Sequence
from contextlib import closing

from agentdesk.channels.phone.certificates import Certificate, certificate_at
from agentdesk.domain.errors import Offline
from agentdesk.domain.phone_account import Host, PhoneAccount
from agentdesk.domain.records import dataclass


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


def shown_certificate(server: Server) -> Certificate | None:
    """What it shows to anybody; None when it shows nothing."""
    return certificate_at(server.ip, server.host.port, server.host.name)
