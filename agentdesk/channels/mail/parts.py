"""Knows how any bytes become the parts of a mail: within limits, without recursion, and never with an exception.

The standard library takes a mail apart. What it does with monsters is kept from it here: a part below the last depth is a
leaf, a part beyond the last number is dropped, an attached mail is never opened, a header has a longest length.
"""

import re
from email.message import Message
from email.parser import BytesParser
from email.utils import collapse_rfc2231_value
from typing import Any

from agentdesk.channels.mail.charsets import Decoded, decode, one_line
from agentdesk.channels.mail.headers import MOST_HEADERS, Headers, words
from agentdesk.domain.mail import MailWarning
from agentdesk.domain.records import dataclass

LARGEST_MAIL = 25 * 1024 * 1024
LARGEST_TO_SAVE = 100 * 1024 * 1024
MOST_LINES = 600_000
MOST_PARTS = 500
DEEPEST = 50
_LONGEST_PARAMETERS = 8_000

DAMAGED = (ValueError, LookupError, TypeError, AttributeError, ArithmeticError, AssertionError, RecursionError)
"""What the standard library raises at the headers and encodings of a broken mail."""

_HARMLESS_DEFECTS = frozenset({"MissingHeaderBodySeparatorDefect", "CloseBoundaryNotFoundDefect"})
_LONGEST_HEADERS = 200_000
_HEADERS_END = re.compile(rb"\r?\n\r?\n")
_BLANK_BEFORE_COLON = re.compile(rb"(?m)^([A-Za-z][!-9;-~]{0,60})[ \t]{1,20}:")
_LEADING_BLANKS = re.compile(rb"\A(?:[ \t]*\r?\n)+")


class Part(Message):
    """A part that knows how deep it lies, and keeps the parser from going deeper than we follow."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.depth = 0
        self.root: Part = self
        self.count = 1
        """Of all parts; kept by the root."""
        self.is_too_deep = False

    def attach(self, payload: Any) -> None:
        payload.depth, payload.root = self.depth + 1, self.root
        self.root.count += 1
        if self.root.count <= MOST_PARTS:
            super().attach(payload)

    def set_raw(self, name: str, value: Any) -> None:
        """Called by the parser for each header."""
        if len(self) < MOST_HEADERS:
            super().set_raw(name, value)

    def get(self, name: str, failobj: Any = None) -> Any:
        """Unfolded, and never so long that looking for its parameters would take minutes."""
        wanted = name.lower()
        for key, value in self.raw_items():
            if key.lower() == wanted:
                return re.sub(r"[\r\n]+", "", str(value)[:_LONGEST_PARAMETERS])
        return failobj

    def get_content_maintype(self) -> str:
        """Asked by the parser: an attached mail and a part too deep below the others are not taken apart."""
        kind = super().get_content_maintype()
        if kind == "multipart" and self.depth >= DEEPEST:
            self.is_too_deep = True
        return "text" if self.is_too_deep or kind == "message" else kind

    def get_content_type(self) -> str:
        """Asked by the parser too, which knows delivery reports of its own."""
        kind = super().get_content_type()
        return "text/x-delivery-status" if kind == "message/delivery-status" else kind


@dataclass(frozen=True, slots=True)
class Leaf:
    """A part without parts. `number` counts all parts in the order of the mail; `path` are the parts it lies in."""

    number: int
    part: Part
    headers: Headers
    content_type: str
    path: tuple[Part, ...]

    @property
    def disposition(self) -> str:
        return self.headers.raw("content-disposition").partition(";")[0].strip().lower()

    @property
    def content_id(self) -> str:
        return one_line(self.headers.raw("content-id")).strip("<> ")

    def parameter(self, name: str, header: str = "content-type") -> str:
        """As RFC 2231, as encoded words, or as raw bytes have it."""
        return parameter(self.part, name, header)

    def content(self) -> bytes:
        """Decoded; what cannot be is given as it stands."""
        return content_of(self.part)[0]

    def text(self) -> Decoded:
        return decode(self.content(), self.parameter("charset"))


@dataclass(frozen=True, slots=True)
class Taken:
    """A mail taken apart; `leaves` in their order."""

    root: Part
    headers: Headers
    leaves: tuple[Leaf, ...]
    warnings: frozenset[MailWarning]


def take_apart(raw: bytes, largest: int = LARGEST_MAIL) -> Taken:
    """The parts of a mail, or of the beginning of a very large one."""
    warnings: set[MailWarning] = set()
    whole = _tidied(raw)
    cut = _cut(whole, largest)
    if len(cut) < len(whole):
        warnings.add(MailWarning.TOO_LARGE)
    root = BytesParser(_class=Part).parsebytes(cut)
    leaves: list[Leaf] = []
    waiting: list[tuple[Part, tuple[Part, ...]]] = [(root, ())]
    number = -1
    while waiting:
        part, path = waiting.pop()
        number += 1
        warnings |= _faults(part)
        payload = part.get_payload()
        if isinstance(payload, list):
            waiting += [(each, (*path, part)) for each in reversed(payload) if isinstance(each, Part)]
            continue
        leaves.append(Leaf(number, part, Headers(part.raw_items()), type_of(part), path))
    if root.count > MOST_PARTS:
        warnings.add(MailWarning.TOO_MANY_PARTS)
    return Taken(root, Headers(root.raw_items()), tuple(leaves), frozenset(warnings))


def type_of(part: Part) -> str:
    """The content type as the mail has it, whatever the parser was told."""
    return Message.get_content_type(part)


def parameter(part: Part, name: str, header: str = "content-type") -> str:
    try:
        value = part.get_param(name, None, header)
        said = collapse_rfc2231_value(value) if value is not None else ""
    except DAMAGED:
        found = re.search(rf'\b{name}\*?\d*\*?\s*=\s*"?([^";]*)', str(part.get(header, "")), re.IGNORECASE)
        said = found[1] if found else ""
    return one_line(words(said))


def content_of(part: Part) -> tuple[bytes, bool]:
    """(the decoded bytes, whether its encoding was whole)."""
    known = len(part.defects)
    try:
        payload = part.get_payload(decode=True)
    except DAMAGED:
        payload = None
    if not isinstance(payload, bytes):
        plain = part.get_payload()
        return str(plain).encode("utf-8", "surrogateescape") if isinstance(plain, str) else b"", False
    return payload, len(part.defects) == known


def _tidied(raw: bytes) -> bytes:
    """Without what the parser stumbles over: a byte order mark, empty lines before the headers, blanks before a colon."""
    if raw.startswith((b"\xff\xfe", b"\xfe\xff")):
        raw = raw.decode("utf-16", "replace").encode()
    plain = _LEADING_BLANKS.sub(b"", raw.removeprefix(b"\xef\xbb\xbf"))
    end = _HEADERS_END.search(plain, 0, _LONGEST_HEADERS)
    block = plain[: end.start()] if end else b""
    mended = _BLANK_BEFORE_COLON.sub(rb"\1:", block)
    return mended + plain[len(block) :] if len(mended) != len(block) else plain


def _cut(raw: bytes, largest: int) -> bytes:
    if raw.count(b"\n", 0, largest) <= MOST_LINES and raw.count(b"\r", 0, largest) <= MOST_LINES:
        return raw[:largest]
    end = 0
    for _ in range(MOST_LINES):
        found = re.compile(rb"\r\n?|\n").search(raw, end, largest)
        if found is None:
            break
        end = found.end()
    return raw[:end]


def _faults(part: Part) -> set[MailWarning]:
    names = {type(each).__name__ for each in part.defects} - _HARMLESS_DEFECTS
    found = {MailWarning.BROKEN_STRUCTURE} if names else set()
    return found | {MailWarning.TOO_DEEP} if part.is_too_deep else found
