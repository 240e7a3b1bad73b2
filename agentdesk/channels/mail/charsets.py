"""Knows how bytes of a mail become words: the charset it names, the one it probably meant, the one it looks like."""

import codecs
import re
import unicodedata

from charset_normalizer import from_bytes

from agentdesk.domain.records import dataclass

_SAMPLE = 8_192
"""So much is looked at when a charset has to be guessed; guessing costs a millisecond a kilobyte."""
_LEAST_TO_GUESS = 20

_ALIASES = {
    # Programs write the smaller name and mean the larger set.
    "gb2312": "gb18030", "gb_2312-80": "gb18030", "gbk": "gb18030", "x-gbk": "gb18030", "hz": "hz-gb-2312",
    "ks_c_5601-1987": "cp949", "ks_c_5601": "cp949", "ksc5601": "cp949", "euc-kr": "cp949",
    "shift_jis": "cp932", "shift-jis": "cp932", "sjis": "cp932", "x-sjis": "cp932",
    "iso-2022-jp": "iso-2022-jp-ext", "cp50220": "iso-2022-jp-ext", "_iso-2022-jp$esc": "iso-2022-jp-ext",
    "_iso-2022-jp$sio": "iso-2022-jp-ext",
    "big5": "cp950", "iso-8859-1": "cp1252", "latin1": "cp1252", "latin-1": "cp1252", "iso8859-1": "cp1252",
    "iso-8859-9": "cp1254", "tis-620": "cp874", "windows-874": "cp874", "iso-8859-11": "cp874",
    # Names Python does not know.
    "unicode-1-1-utf-7": "utf-7", "unicode-2-0-utf-7": "utf-7", "utf-8mb4": "utf-8", "utf8mb4": "utf-8",
    "utf": "utf-8", "unicode": "utf-8", "cp-850": "cp850", "iso-8859-8-i": "iso-8859-8", "iso-8859-8-e": "iso-8859-8",
    "x-mac-roman": "mac-roman", "macintosh": "mac-roman", "x-mac-cyrillic": "mac-cyrillic",
    "ansi_x3.110-1983": "cp1252", "windows-1252http-equivcontent-type": "cp1252", "x-viet-vps": "cp1258",
    # Names that say nothing.
    "us-ascii": "", "ascii": "", "ansi_x3.4-1968": "", "x-unknown": "", "unknown": "", "unknown-8bit": "", "none": "",
    "default_charset": "", "default": "", "x-user-defined": "", "binary": "",
}  # fmt: skip
_NO_CHARSETS = frozenset({
    "idna", "punycode", "unicode-escape", "raw-unicode-escape", "undefined", "mbcs", "oem", "charmap",
})  # fmt: skip
"""Codecs of Python that are no charset of a mail: slow on purpose, other on every system, or able to make half signs."""
_MOST_MISSES = 0.1
"""Of the signs beyond ASCII; a text with more of them is in another charset than it says."""

_HALVES = re.compile("[\ud800-\udfff]")
_NO_TEXT = re.compile("[\x00-\x08\x0b\x0e-\x1f\x7f\ufffe\uffff]")
_STEERING = re.compile("[\u202a-\u202e\u2066-\u2069\ufeff]")
_LINE_ENDS = re.compile("\r\n?|\x0c|\x85|\u2028|\u2029")


@dataclass(frozen=True, slots=True)
class Decoded:
    text: str
    is_guessed: bool = False
    """Neither what the mail said nor UTF-8; some signs may be wrong."""


def decode(raw: bytes, charset: str = "") -> Decoded:
    """Any bytes as text; never raises. The text may still hold NUL: see `body_text` and `one_line`."""
    name = _known(charset)
    if name and name != "cp1252":
        strict = _strictly(raw, name)
        if strict is not None:
            # Windows' Vietnamese writes a letter and its tone as two signs.
            return Decoded(unicodedata.normalize("NFC", strict) if name == "cp1258" else strict)
    as_utf8 = _strictly(raw, "utf-8")  # almost never right by chance
    if as_utf8 is not None:
        return Decoded(as_utf8.removeprefix("\ufeff"))
    if name == "cp1252":
        return Decoded(raw.decode("cp1252", "replace"))
    if name:
        loose = raw.decode(name, "replace")
        if loose.count("\ufffd") <= _MOST_MISSES * (len(loose) - _plain_signs(loose)):
            return Decoded(loose, is_guessed=True)
    return Decoded(raw.decode(_looks_like(raw), "replace"), is_guessed=True)


def halves_mended(text: str) -> str:
    """Without lone surrogates: raw 8-bit bytes among them become what they probably were."""
    if not _HALVES.search(text):
        return text
    try:
        return decode(text.encode("utf-8", "surrogateescape")).text
    except UnicodeEncodeError:
        return _HALVES.sub("\ufffd", text)


def body_text(text: str) -> str:
    """A text of many lines as it may be kept and shown: line feeds between lines, no NUL, no control signs, no half signs."""
    return _NO_TEXT.sub("", _LINE_ENDS.sub("\n", _HALVES.sub("\ufffd", text)))


def one_line(text: str, longest: int = 2_000) -> str:
    """A text of one line: also without signs that turn the direction of what stands beside it."""
    flat = " ".join(halves_mended(text[: longest * 8]).split())
    return _HALVES.sub("\ufffd", _STEERING.sub("", _NO_TEXT.sub("", _LINE_ENDS.sub(" ", flat))))[:longest].strip()


def _known(charset: str) -> str:
    """The Python name of a charset, "" when it says nothing or is none."""
    asked = re.split(r"[;\s,]", charset.strip().strip("'\"").lower(), maxsplit=1)[0]
    name = _ALIASES.get(asked, asked)
    if not name or not name.isascii() or len(name) > 40:
        return ""
    try:
        found = codecs.lookup(name)
    except (LookupError, ValueError):
        return ""
    is_text = getattr(found, "_is_text_encoding", True)  # base64 and zlib are codecs too
    return found.name if is_text and found.name.replace("_", "-") not in _NO_CHARSETS else ""


def _strictly(raw: bytes, name: str) -> str | None:
    try:
        return raw.decode(name)
    except (UnicodeError, ValueError):
        return None


def _plain_signs(text: str) -> int:
    return len(text.encode("ascii", "ignore"))


def _looks_like(raw: bytes) -> str:
    """A guess by the bytes around the first one that is not ASCII."""
    first = next(iter(re.finditer(rb"[\x80-\xff]", raw)), None)
    begin = max(0, first.start() - _SAMPLE // 4) if first else 0
    sample = raw[begin : begin + _SAMPLE]
    if len(sample) < _LEAST_TO_GUESS:
        return "cp1252"
    matches = from_bytes(sample)
    best = matches.best()
    if best is None:
        return "cp1252"
    least = min(match.chaos for match in matches)
    alike = {name for match in matches if match.chaos == least for name in match.could_be_from_charset}
    # Where Central European and Western letters are as likely, our customers write the latter.
    return "cp1252" if "cp1252" in alike else _known(best.encoding) or "cp1252"
