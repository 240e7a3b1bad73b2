"""Knows the one line by which somebody joins a team: where its workspace is and as whom, never a password.

`agentdesk:join?v=1&a=…&d=…&u=…&n=…&c=…&s=…`: servers, database, login, the workspace's name, the certificate of a
private authority, and a checksum. It comes by mail or chat; whoever wrote it is a stranger.
"""

import binascii
import hashlib
import re
from base64 import b64decode, urlsafe_b64encode
from urllib.parse import parse_qsl, quote, urlencode

from agentdesk.domain.errors import Refused
from agentdesk.domain.link_schemes import LONGEST_INVITATION
from agentdesk.domain.plain import tidy
from agentdesk.domain.records import dataclass

BEGINS = "agentdesk:join?"
_KEYS = ("v", "a", "d", "u", "n", "c")
_VERSION = "1"
_SERVER = re.compile(r"(?:[A-Za-z0-9](?:[A-Za-z0-9.-]{0,252})|\[[0-9A-Fa-f:]{2,45}\])(?::(?P<port>[0-9]{1,5}))?")
_MOST_SERVERS = 8
_NAME_BYTES = 63
"""PostgreSQL cuts longer names of logins and databases."""
_MOST_AUTHORITY = 4096
_LONGEST_NAME = 120
_SUM_SIGNS = 10


@dataclass(frozen=True, slots=True)
class Invitation:
    """`servers` as `host` or `host:port`, the first one first. `authority`: a certificate (DER), or nothing."""

    servers: tuple[str, ...]
    database: str
    login: str
    name: str = ""
    authority: bytes = b""

    @property
    def line(self) -> str:
        """Raises Refused("bad-invitation") for what could not be read again."""
        _must_be_whole(self)
        said = {"v": _VERSION, "a": ",".join(self.servers), "d": self.database, "u": self.login, "n": self.name,
                "c": urlsafe_b64encode(self.authority).rstrip(b"=").decode()}  # fmt: skip
        query = urlencode({key: value for key, value in said.items() if value}, safe=":,[]@", quote_via=quote)
        return f"{BEGINS}{query}&s={_checksum(query)}"

    def url(self, authority_file: str = "") -> str:
        """The address of the workspace, without a password."""
        query = f"?sslrootcert={quote(authority_file, safe='/')}" if authority_file else ""
        who = quote(self.login, safe="")
        return f"postgresql+psycopg://{who}@{','.join(self.servers)}/{quote(self.database, safe='')}{query}"


def is_invitation(text: str) -> bool:
    """Whether it means to be one, whole or not."""
    return _flat(text).lower().replace("://", ":", 1).startswith(BEGINS[:-1])


def invitation_of(text: str) -> Invitation:
    """Raises Refused("invitation-cut") for a line that lost signs, Refused("bad-invitation") for anything else."""
    line = _flat(text)
    if len(line) > LONGEST_INVITATION or not is_invitation(line):
        raise Refused("bad-invitation")
    query, mark, told = line.partition("?")[2].rpartition("&s=")
    if not mark or told != _checksum(query):
        raise Refused("invitation-cut")
    try:
        pairs = parse_qsl(
            query, keep_blank_values=True, strict_parsing=True, errors="strict", max_num_fields=len(_KEYS)
        )
        said = dict(pairs)
        authority = said.get("c", "")
        der = b64decode(authority + "=" * (-len(authority) % 4), altchars=b"-_", validate=True)
    except (ValueError, binascii.Error) as error:
        raise Refused("bad-invitation") from error
    if len(said) != len(pairs) or not set(said) <= set(_KEYS) or said.get("v") != _VERSION:
        raise Refused("bad-invitation")
    found = Invitation(
        tuple(said.get("a", "").split(",")), said.get("d", ""), said.get("u", ""), said.get("n", ""), der
    )
    _must_be_whole(found)
    return found


def _must_be_whole(told: Invitation) -> None:
    is_whole = (
        0 < len(told.servers) <= _MOST_SERVERS
        and all(_is_server(each) for each in told.servers)
        and all(_is_name(each) for each in (told.database, told.login))
        and tidy(told.name, _LONGEST_NAME) == told.name
        and len(told.authority) <= _MOST_AUTHORITY
    )
    if not is_whole:
        raise Refused("bad-invitation")


def _is_server(text: str) -> bool:
    found = _SERVER.fullmatch(text)
    return found is not None and (found["port"] is None or 0 < int(found["port"]) < 65_536)


def _is_name(text: str) -> bool:
    return 0 < len(text.encode("utf-8", "replace")) <= _NAME_BYTES and text == text.strip() and text.isprintable()


def _flat(text: str) -> str:
    """Mail programs break long lines; the line itself holds no blank."""
    return "".join(text.split())


def _checksum(query: str) -> str:
    return hashlib.sha256(query.encode("utf-8", "replace")).hexdigest()[:_SUM_SIGNS]
