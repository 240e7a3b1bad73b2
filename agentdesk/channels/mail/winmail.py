"""Knows what lies in a winmail.dat: the attachments and words that Outlook sends packed in a format of its own (TNEF).

tnefparse reads it. It follows counts as they stand in the file, up to four thousand million of them, so every count is
held against the bytes that are there before it sees anything.
"""

import logging
import struct
from collections.abc import Iterator

from tnefparse import TNEF

from agentdesk.channels.mail.charsets import decode
from agentdesk.domain.records import dataclass

LARGEST = 25 * 1024 * 1024
MOST_OBJECTS = 2_000
MOST_ATTACHMENTS = 200

_SIGNATURE = 0x223E9F78
_ATTACHMENT, _MAPI = 0x9005, 0x9003
_WANTED = frozenset({0x9002, 0x8010, 0x800F, _ATTACHMENT, _MAPI, 0x9007, 0x800C})
"""Where an attachment begins, its title, its bytes, its properties; those of the mail, its code page, its words."""
_SIZES = {0x02: 2, 0x0B: 2, 0x03: 4, 0x04: 4, 0x0A: 4, 0x05: 8, 0x06: 8, 0x07: 8, 0x14: 8, 0x40: 8, 0x48: 16}
_RUNS = frozenset({0x00, 0x0D, 0x1E, 0x1F, 0x102})
_MANY = 0x1000
_NAMED = 0x8000

logging.getLogger("tnefparse").setLevel(logging.CRITICAL)  # what it finds broken is told by us, without its words


class NotReadable(ValueError):
    """It is no winmail.dat, or a broken one."""


@dataclass(frozen=True, slots=True)
class Packed:
    name: str
    content: bytes


@dataclass(frozen=True, slots=True)
class Winmail:
    text: str
    html: str
    attachments: tuple[Packed, ...]


def unpack(content: bytes) -> Winmail:
    """Raises NotReadable."""
    try:
        known = TNEF(_sound(content), do_checksum=False)
        packed = [
            Packed(str(each.long_filename() or ""), bytes(each.data or b""))
            for each in known.attachments[:MOST_ATTACHMENTS]
        ]
        return Winmail(_words(known.body), _words(known.htmlbody), tuple(packed))
    except NotReadable:
        raise
    except Exception as error:  # it raises whatever its own code meets, down to UnboundLocalError
        raise NotReadable(type(error).__name__) from error


def _words(body: object) -> str:
    if isinstance(body, list):
        body = body[0] if body else ""
    return decode(body).text if isinstance(body, bytes) else str(body or "")


def _sound(content: bytes) -> bytes:
    """Only the objects we want, and of those only what keeps its own counts."""
    try:
        if len(content) > LARGEST or struct.unpack_from("<I", content)[0] != _SIGNATURE:
            raise NotReadable("signature")
        kept = [content[:6]]
        for name, begin, end in _objects(content):
            body = content[begin + 9 : end - 2]
            if name in _WANTED and (name not in {_ATTACHMENT, _MAPI} or _is_sound(body)):
                kept.append(content[begin:end])
    except struct.error as error:
        raise NotReadable("cut off") from error
    return b"".join(kept)


def _objects(content: bytes) -> Iterator[tuple[int, int, int]]:
    """(name, begin, end) of each."""
    at = 6
    for _ in range(MOST_OBJECTS):
        if at + 12 > len(content):
            return
        name, _kind, length = struct.unpack_from("<HHI", content, at + 1)
        end = at + 11 + length
        if end > len(content):
            return
        yield name, at, end
        at = end


def _is_sound(block: bytes) -> bool:
    """Whether the properties in it are as many and as long as it says."""
    try:
        (count,) = struct.unpack_from("<I", block)
        at = 4
        for _ in range(count):
            kind, name = struct.unpack_from("<HH", block, at)
            at = _after_name(block, at + 4) if name >= _NAMED else at + 4
            at = _after_values(block, at, kind)
            if at > len(block):
                return False
    except (struct.error, KeyError):
        return False
    return True


def _after_name(block: bytes, at: int) -> int:
    """A named property has the id of its family, and a number or a name of its own."""
    (kind,) = struct.unpack_from("<I", block, at + 16)
    if kind == 0:
        return at + 24
    (length,) = struct.unpack_from("<I", block, at + 20)
    return int(at + 24 + length + -length % 4)


def _after_values(block: bytes, at: int, kind: int) -> int:
    many, single = kind & _MANY, kind & ~_MANY
    count = 1
    if many or single in _RUNS:
        (count,) = struct.unpack_from("<I", block, at)
        at += 4
        if count > len(block):
            raise KeyError(count)
    if single in _RUNS:
        for _ in range(count):
            (length,) = struct.unpack_from("<I", block, at)
            at += 4 + length + -length % 4
        return at
    size = _SIZES[single]
    return int(at + count * size + (2 if size == 2 and count % 2 else 0))
