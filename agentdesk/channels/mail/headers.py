"""Knows how the headers of a mail are read: encoded words, addresses, ids and dates, from any bytes whatever."""

import base64
import binascii
import hashlib
import quopri
import re
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime, timedelta, timezone
from email.utils import parsedate_tz

from agentdesk.channels.mail.charsets import decode, halves_mended, one_line
from agentdesk.domain.mail import Address

LONGEST_HEADER = 100_000
MOST_HEADERS = 2_000
MOST_ADDRESSES = 1_000
MOST_IDS = 200
_LONGEST_ID_BYTES = 250
_LONGEST_NAME = 300
_LONGEST_ADDRESS = 320

_ENCODED_WORD = re.compile(r"=\?([^?\s]{1,60})\?([bBqQ])\?([^?]*)\?=")
_FOLD = re.compile(r"[\r\n]+[ \t]*|[\x00-\x08\x0b-\x1f]")
_MESSAGE_ID = re.compile(r"<[^<>\s]{1,900}>")
_BARE_ID = re.compile(r"[^\s<>,;\"()]{1,900}@[^\s<>,;\"()]{1,900}|[\w.$+-]{6,200}")
_EARLIEST, _LATEST = 1970, 2200


class Headers:
    """The header fields of one part, raw and in order; a name may stand several times."""

    def __init__(self, items: Iterable[tuple[str, object]]) -> None:
        self._values: dict[str, list[str]] = {}
        for _, (name, value) in zip(range(MOST_HEADERS), items, strict=False):
            self._values.setdefault(name.strip().lower(), []).append(str(value)[:LONGEST_HEADER])

    def __contains__(self, name: str) -> bool:
        return name in self._values

    def all(self, name: str) -> Sequence[str]:
        """Every value, unfolded, not decoded."""
        return [_FOLD.sub(" ", halves_mended(value)).strip() for value in self._values.get(name, ())]

    def raw(self, name: str) -> str:
        """The first value, unfolded, not decoded; "" without one."""
        return next(iter(self.all(name)), "")

    def text(self, name: str) -> str:
        """The first value as one line of words."""
        return one_line(words(self.raw(name)))

    def addresses(self, name: str) -> tuple[Address, ...]:
        """Of every field of that name, `MOST_ADDRESSES` at most and each address once."""
        found = (each for value in self.all(name) for each in addresses_in(value))
        unlike: dict[tuple[str, str], Address] = {}
        for each in found:
            unlike.setdefault((each.address.casefold(), "" if each.address else each.name), each)
            if len(unlike) >= MOST_ADDRESSES:
                break
        return tuple(unlike.values())

    def ids(self, name: str) -> tuple[str, ...]:
        """Message ids with their brackets; the last ones when there are very many."""
        return ids_in(" ".join(self.all(name)))

    def charset(self) -> str:
        """That of the first encoded word of subject or sender: a hint for words that name none."""
        found = _ENCODED_WORD.search(self.raw("subject")) or _ENCODED_WORD.search(self.raw("from"))
        return found[1] if found else ""

    def date(self, name: str) -> datetime | None:
        return date_of(self.raw(name))


def words(value: str) -> str:
    """A header value with its encoded words decoded; bytes of one sign in two neighbouring words come together."""
    if "=?" not in value:
        return value
    told: list[str] = []
    pending, charset, end = b"", "", 0
    for found in _ENCODED_WORD.finditer(value):
        between = value[end : found.start()]
        name, content = found[1].partition("*")[0].lower(), _bytes_of(found[2], found[3])
        if pending and (between.strip() or name != charset):
            told.append(decode(pending, charset).text)
            pending = b""
        if between.strip() or not end:
            told.append(between)
        pending, charset, end = pending + content, name, found.end()
    told += [decode(pending, charset).text if pending else "", value[end:]]
    return "".join(told)


def addresses_in(value: str) -> list[Address]:
    """The addresses of a field in their order: names decoded, comments as names, groups opened. Never raises."""
    found: list[Address] = []
    said = ""
    for piece in filter(None, _split(value)):
        if "@" not in piece and "<" not in piece:
            said = f"{said}, {piece}" if said else piece
            continue
        # `Smith, John <john@…>`: a comma that nobody quoted
        before, said = (f"{said}, " if said and "<" in piece else ""), ""
        made = _address_of(before + piece)
        if made is not None:
            found.append(made)
        if len(found) >= MOST_ADDRESSES:
            return found
    rest = _address_of(said)
    return [*found, rest] if rest is not None else found


def ids_in(value: str) -> tuple[str, ...]:
    found = _MESSAGE_ID.findall(value) or [f"<{each}>" for each in _BARE_ID.findall(value[:4_000])]
    unlike = dict.fromkeys(_of_bounded_length(one_line(each, 1_000)) for each in found)
    return tuple(unlike)[-MOST_IDS:]


def _of_bounded_length(message_id: str) -> str:
    """No index of a database takes one as long as a page; what is longer keeps its beginning and a mark of the whole."""
    raw = message_id.encode("utf-8", "replace")
    if len(raw) <= _LONGEST_ID_BYTES:
        return message_id
    mark = hashlib.sha256(raw).hexdigest()
    begin = raw[: _LONGEST_ID_BYTES - len(mark) - 2].decode("utf-8", "ignore")
    return f"{begin}-{mark}>"


def date_of(value: str) -> datetime | None:
    """Aware UTC; None for a date that is none, or that lies where no mail was ever sent."""
    try:
        told = parsedate_tz(value[:200])
        if told is None:
            return None
        zone = timezone(timedelta(seconds=told[9] or 0))
        at = datetime(*told[:5], min(told[5], 59), tzinfo=zone).astimezone(UTC)
    except (ValueError, OverflowError, TypeError, IndexError, AttributeError):
        return None
    return at if _EARLIEST <= at.year < _LATEST else None


def _bytes_of(kind: str, content: str) -> bytes:
    raw = content.encode("utf-8", "replace")
    if kind in "qQ":
        return quopri.decodestring(raw.replace(b"_", b" "), header=False)
    letters = re.sub(rb"[^A-Za-z0-9+/]", b"", raw)
    if len(letters) % 4 == 1:
        letters = letters[:-1]
    try:
        return base64.b64decode(letters + b"=" * (-len(letters) % 4))
    except binascii.Error:
        return raw


def _split(value: str) -> Iterable[str]:
    """At commas and semicolons outside of quotes, comments and angle brackets; a group's name is dropped.

    A quote or bracket that is never closed is a sign like any other.
    """
    last = {sign: value.rfind(sign) for sign in '")>'}
    begin, quoted, depth, angle, has_address = 0, False, 0, False, False
    at = -1
    while (at := at + 1) < len(value):
        sign = value[at]
        if sign == "\\":
            at += 1
        elif quoted:
            quoted = sign != '"'
        elif sign == "(":
            depth += at < last[")"]
        elif depth:
            depth -= sign == ")"
        elif sign == '"':
            quoted = at < last['"']
        elif sign == "<":
            angle = at < last[">"]
        elif sign == ">":
            angle = False
        elif angle:
            continue
        elif sign in ",;":
            yield value[begin:at].strip()
            begin, has_address = at + 1, False
        elif sign == ":" and not has_address:
            begin = at + 1
        has_address = has_address or sign == "@"
    yield value[begin:].strip()


def _address_of(piece: str) -> Address | None:
    piece = piece.strip()
    if not piece:
        return None
    opened = piece.rfind("<")
    closed = piece.find(">", opened)
    if opened >= 0:
        address = piece[opened + 1 : closed if closed > opened else None]
        name = piece[:opened] or piece[closed + 1 :] if closed > opened else piece[:opened]
    elif "@" in piece:
        address, name = _bare(piece)
    else:
        name = _name_of(piece)
        return Address(name, "") if name else None
    address = re.sub(r"\s+", "", one_line(words(address), _LONGEST_ADDRESS)).strip("'\",;")
    if "@" not in address:
        name, address = f"{name} {address}", ""
    elif address.startswith("@") and ":" in address:
        address = address.partition(":")[2]  # an old route before the address
    said = _name_of(name)
    return Address("" if said.casefold() == address.casefold() else said, address) if said or address else None


def _bare(piece: str) -> tuple[str, str]:
    """`me@here (My name)`, or an address among words without brackets."""
    comment = piece.find("(")
    if comment >= 0:
        return piece[:comment].strip(), piece[comment:].strip("() ")
    if piece.startswith('"') or " " not in piece:
        return piece, ""
    parts = piece.split()
    addresses = [each for each in parts if "@" in each]
    return addresses[-1], " ".join(each for each in parts if each is not addresses[-1])


def _name_of(text: str) -> str:
    plain = text.strip()
    if plain.startswith('"') and plain.endswith('"') and len(plain) > 1:
        plain = plain[1:-1]
    plain = re.sub(r"\\(.)", r"\1", plain).replace('"', "")
    return one_line(words(plain), _LONGEST_NAME).strip("' ")
