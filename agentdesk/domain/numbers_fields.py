"""Knows how several numbers stand in one field: parted by signs, by words, by mere spaces, or by their last digits only."""

import re
from collections.abc import Iterator
from dataclasses import replace

from agentdesk.domain.numbers_reading import GUESSED, PLAUSIBLE, Number, NumberKind, is_valid, read_number
from agentdesk.domain.plain import digits_of

_PARTS = re.compile(
    r"[|\n\r\t]+|;(?!\s*ext=|\d{1,5}(?!\d))|(?<!,),(?!,|\d{1,5}(?!\d))"
    r"|\s+(?:or|of|oder|ou|hoặc|hay|en|und|and|et|và|resp\.?|bzw\.?|&|\+(?=\s))\s+|(?<=\d)\s*•\s*|(?<=\d)\s*(?=\+\s?\d{6})",
    re.IGNORECASE,
)
_SLASH = re.compile(r"\s*[/\\]\s*")
_DASH = re.compile(r"\s+[-–—~]\s+|\s+(?:t/m|tot|bis|to|đến)\s+", re.IGNORECASE)
_BARE_DASH = re.compile(r"[-–—](?=\(?(?:\+|0))")
_LIST = re.compile(r"[,;]+")
_WIDE = re.compile(r"\s{2,}")
_SPACE = re.compile(r"\s+")
_WEAK = (_SLASH, _DASH, _LIST, _BARE_DASH, _WIDE, _SPACE)
"""Signs that part numbers, and stand within one number just as well (030/123456)."""
_STARTS_ALONE = re.compile(r"^\(?(?:\+|0)")
_LEADING = re.compile(r"^[^\d+*#(]+")
_LAST_DASH = re.compile(r"^(.*\d)\s*[-–—]\s*(\d{2,5})$", re.DOTALL)
_PROSE = re.compile(r"[^\W\d_]|[:()]")


def numbers_in_field(text: str, country: str) -> Iterator[Number]:
    """Every number of a field without SIP addresses, in order; doubles may be among them."""
    for piece in _PARTS.split(text):
        yield from _several(piece.strip(), country)


def _several(piece: str, country: str) -> Iterator[Number]:
    """The numbers of a piece whose separators may also belong to one number."""
    if not any(sign.isdecimal() for sign in piece):
        return
    whole = read_number(piece, country)
    for separator in _WEAK:
        if separator.search(piece) is None:
            continue
        parts = [part for part in separator.split(piece) if digits_of(part)]
        if len(parts) < 2:
            continue
        alone = all(_STARTS_ALONE.match(_LEADING.sub("", part)) for part in parts)
        if whole.is_sure and not (alone and separator in {_SLASH, _DASH}):
            continue
        apart = _apart(parts, separator, country)
        if apart:
            yield from apart
            return
    if whole.is_sure:
        yield whole
        return
    tail = _with_tail(piece, country)
    yield from tail or _in_prose(piece, country) or [whole]


def _apart(parts: list[str], separator: re.Pattern[str], country: str) -> list[Number]:
    """Each part as its own number, or [] when they do not stand alone."""
    if separator is _SPACE:
        return _cut_once(parts, country)
    numbers = [read_number(part, country) for part in parts]
    if separator is _LIST or all(number.is_sure for number in numbers):
        return numbers
    first, rest = numbers[0], parts[1:]
    if separator not in {_SLASH, _DASH}:
        return []
    if first.kind is NumberKind.INTERNAL and first.digits[0] != "0" and any(number.is_sure for number in numbers):
        return numbers  # 204 / 06-12345678
    if not first.is_sure:
        return []
    longest = 8 if separator is _SLASH else 2
    endings = [_other_ending(first, digits_of(part)) for part in rest if len(digits_of(part)) <= longest]
    good = [each for each in endings if each is not None]
    return [first, *good] if len(good) == len(rest) else []


def _cut_once(parts: list[str], country: str) -> list[Number]:
    """Two numbers with nothing but a space between them."""
    for cut in range(1, len(parts)):
        left = read_number(" ".join(parts[:cut]), country)
        if left.is_sure:
            right = list(_several(" ".join(parts[cut:]), country))
            if right and all(number.is_sure for number in right):
                return [left, *right]
    return []


def _other_ending(first: Number, ending: str) -> Number | None:
    """020-7941234/35: the second number is written by its last digits only."""
    e164 = first.e164[: -len(ending)] + ending
    if not ending or len(ending) > len(first.e164) - 4 or not is_valid(e164):
        return None
    return replace(first, raw=ending, e164=e164, extension="", confidence=GUESSED)


def _with_tail(piece: str, country: str) -> list[Number]:
    """020 794 1234-35 are two lines; 028 3822 1234 - 101 is a line and its extension."""
    found = _LAST_DASH.match(piece)
    if found is None:
        return []
    first, tail = read_number(found.group(1), country), found.group(2)
    if not first.is_sure or first.extension:
        return []
    second = _other_ending(first, tail) if len(tail) == 2 else None
    if second is not None:
        return [first, second]
    return [replace(first, raw=piece, extension=tail, confidence=min(first.confidence, PLAUSIBLE))]


def _in_prose(piece: str, country: str) -> list[Number]:
    """Numbers among other words and times: "na 18:00 uur 06-12345678"."""
    if not _PROSE.search(piece):
        return []
    import phonenumbers  # 40 ms, and the first window is painted before any number is known

    found = phonenumbers.PhoneNumberMatcher(piece, country or None, max_tries=20)
    numbers = [read_number(match.raw_string, country) for match in found]
    return [number for number in numbers if number.is_sure]
