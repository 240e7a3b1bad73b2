"""Knows how SIP writes headers and addresses: folded and short headers, quoted names, parameters in and out of <>.

RFC 3261 and 3966, read generously: what a phone could not have meant is left out, nothing raises.
"""

import re
from collections.abc import Iterator, Sequence
from urllib.parse import unquote

from agentdesk.domain.numbers_withheld import is_unstated, is_withheld
from agentdesk.domain.plain import tidy
from agentdesk.domain.records import dataclass

LONGEST = 65_536
"""Bytes of a message that are looked at, as long as one by UDP can be."""
LONGEST_NUMBER = 160
NUMBER = re.compile(r"[+*#]?[\d\s().\-*#]+")
"""What a phone can dial, in the user part of an address."""
NOBODY = frozenset({"asterisk", "s", "invalid", "nobody"})
"""Users that phone systems make up for a caller without a number."""
_MOST_HEADERS, _MOST_ADDRESSES = 400, 20
_SHORT = {"f": "from", "t": "to", "m": "contact", "i": "call-id", "s": "subject", "v": "via", "r": "refer-to",
          "b": "referred-by", "k": "supported", "l": "content-length", "c": "content-type", "e": "content-encoding"}  # fmt: skip
_SCHEME = re.compile(r"\s*(tel|sips?|callto|phone)\s*:(?://)?", re.IGNORECASE)
_IPV4 = re.compile(r"\d{1,3}(?:\.\d{1,3}){3}")
_ESCAPED = re.compile(r"\\(.)", re.DOTALL)

Headers = Sequence[tuple[str, str]]
"""(lower-case long name, value), in the order of the message."""
Pairs = tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Address:
    """One `"Name" <sip:user;p=1@host;p=2?h=3>;p=4`. `params`: those of the URI and of the header, names in lower case."""

    display: str
    scheme: str
    user: str
    host: str
    params: Pairs = ()
    headers: Pairs = ()

    def param(self, name: str) -> str:
        return next((value for key, value in self.params if key == name), "")

    def has(self, name: str) -> bool:
        return any(key == name for key, _ in self.params)

    def header(self, name: str) -> str:
        """Of the URI's own headers (`?Reason=…`)."""
        return next((value for key, value in self.headers if key == name), "")


def headers_of(message: bytes | str) -> tuple[tuple[str, str], ...]:
    """The headers of a SIP message; none of one that has none."""
    text = message[:LONGEST] if isinstance(message, str) else _decoded(message[:LONGEST])
    head = re.split(r"\r?\n\r?\n", text, maxsplit=1)[0]
    # Not `splitlines`: U+2028 and its like may stand in a name, and a caller would write headers with them.
    lines = re.split(r"\r?\n", re.sub(r"\r?\n[ \t]+", " ", head))
    found = []
    for line in lines[1 : _MOST_HEADERS + 1]:
        name, colon, value = line.partition(":")
        name = name.strip().lower()
        if colon and name and " " not in name:
            found.append((_SHORT.get(name, name), value.strip()))
    return tuple(found)


def values_of(headers: Headers, name: str) -> tuple[str, ...]:
    """Every value of a header, as it stands."""
    wanted = name.strip().lower()
    wanted = _SHORT.get(wanted, wanted)
    return tuple(value for key, value in headers if key == wanted)


def addresses_in(value: str) -> tuple[Address, ...]:
    """The addresses of a header or of a field, in order; a comma in a quoted name parts nothing."""
    found = []
    for piece in pieces(value, ","):
        made = _address(piece)
        if made is not None:
            found.append(made)
        if len(found) == _MOST_ADDRESSES:
            break
    return tuple(found)


def number_of(address: Address) -> str:
    """As a person would write it: the number with its extension, or the SIP address of who has none; "" when unstated."""
    user = tidy(address.user, LONGEST_NUMBER)
    if not user or is_withheld(user) or is_unstated(user) or user.lower() in NOBODY:
        return ""
    if not NUMBER.fullmatch(user):
        return tidy(f"{address.scheme}:{user}@{address.host}" if address.host else user, LONGEST_NUMBER)
    context = address.param("phone-context")
    if context.startswith("+") and not user.startswith("+"):
        user = context + user
    extension = "".join(sign for sign in address.param("ext") if sign.isdecimal())
    return f"{user} ext. {extension}" if extension else user


def _decoded(raw: bytes) -> str:
    """UTF-8 as SIP says; Latin-1 for the phones that do not know."""
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        return raw.decode("latin-1")


def _outside_quotes(text: str) -> Iterator[tuple[int, str]]:
    """Every sign that does not stand in a quoted name, with its place."""
    quoted = escaped = False
    for at, sign in enumerate(text):
        if escaped:
            escaped = False
        elif quoted:
            escaped, quoted = sign == "\\", sign != '"'
        elif sign == '"':
            quoted = True
        else:
            yield at, sign


def pieces(text: str, sign: str) -> Iterator[str]:
    """Parted at a sign that stands neither in quotes nor in angle brackets."""
    start, angled = 0, False
    for at, each in _outside_quotes(text):
        if each in "<>":
            angled = each == "<"
        elif each == sign and not angled:
            yield text[start:at]
            start = at + 1
    yield text[start:]


def _address(piece: str) -> Address | None:
    display, uri, after = "", piece, ""
    opened = next((at for at, sign in _outside_quotes(piece) if sign == "<"), -1)
    if opened >= 0:
        display = piece[:opened]
        uri, _, after = piece[opened + 1 :].partition(">")
    found = _SCHEME.match(uri)
    if found is None:
        return None
    scheme = found.group(1).lower()
    rest = uri[found.end() :].strip()
    user, host, params, headers = _sip_parts(rest) if scheme.startswith("sip") else _tel_parts(rest)
    return Address(_name(display), scheme, user, host, (*params, *_pairs(after)), headers)


def _name(display: str) -> str:
    plain = display.strip()
    if plain.startswith('"'):
        plain = _ESCAPED.sub(r"\1", plain[1:].removesuffix('"'))
    return plain.strip()


def _sip_parts(rest: str) -> tuple[str, str, Pairs, Pairs]:
    """User, host, parameters (of the user part too: a number with its context stands there), headers."""
    main, _, after = _split_after(rest, "?", rest.find("@"))
    info, at, place = main.rpartition("@")
    if not at:
        info, place = "", main
    host, _, params = place.partition(";")
    user, _, of_user = info.partition(";")
    user = user.partition(":")[0]
    if not at and not _looks_like_host(host):
        user, host = host.partition(":")[0], ""
    return unquote(user).strip(), host.strip(), (*_pairs(of_user), *_pairs(params)), _pairs(after, "&")


def _looks_like_host(text: str) -> bool:
    """`sip:1001` is what people write for the user; `sip:example.com` is a host."""
    name = text.partition(":")[0]
    return _IPV4.fullmatch(name) is not None or ("." in name and re.fullmatch(r"[+\d\s().\-*#%]*", name) is None)


def _tel_parts(rest: str) -> tuple[str, str, Pairs, Pairs]:
    number, _, params = rest.partition("?")[0].partition(";")
    return unquote(number).strip(), "", _pairs(params), ()


def _split_after(text: str, sign: str, start: int) -> tuple[str, str, str]:
    at = text.find(sign, max(0, start))
    return (text[:at], sign, text[at + 1 :]) if at >= 0 else (text, "", "")


def _pairs(text: str, sign: str = ";") -> Pairs:
    found = []
    for each in pieces(text, sign):
        name, _, value = each.partition("=")
        if name.strip():
            found.append((name.strip().lower(), unquote(_name(value))))
    return tuple(found[:50])
