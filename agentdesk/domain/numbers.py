"""Knows how people and phones write phone numbers, and which number is meant.

A field may hold several numbers, labels, extensions, SIP addresses or nothing a phone can dial; what is read keeps
the text it was read from. E.164 is the only form that is compared.
"""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import replace
from enum import StrEnum
from functools import lru_cache
from urllib.parse import unquote

from agentdesk.domain.folding import fold
from agentdesk.domain.records import dataclass

LONGEST = 200
"""Signs of a field that are looked at; more is no phone number."""
TRAILING = 7
"""So many last digits must be alike before a number is proposed without its country."""


class NumberKind(StrEnum):
    PHONE = "phone"
    """Has an E.164 form."""
    INTERNAL = "internal"
    """A short number of the house, or an emergency number."""
    WITHHELD = "withheld"
    """The caller does not say."""
    ADDRESS = "address"
    """A SIP address with a name, not a number."""
    CODE = "code"
    """A feature code of a phone system, `*21#`."""
    UNKNOWN = "unknown"
    """Digits that are no number of any country we were told."""


@dataclass(frozen=True, slots=True)
class Number:
    """One number of a field. `e164` is "" unless `kind` is PHONE; `confidence` 0 to 1 says how sure the reading is."""

    raw: str
    e164: str
    extension: str
    kind: NumberKind
    confidence: float

    @property
    def digits(self) -> str:
        """Its digits, of the E.164 form when there is one."""
        return digits_of(self.e164 or self.raw)


CERTAIN, NATIONAL, PLAUSIBLE, GUESSED, MAYBE = 1.0, 0.9, 0.7, 0.6, 0.5

_WITHHELD = frozenset({
    "anonymous", "anoniem", "anonym", "anonyme", "private", "private number", "privenummer", "prive nummer", "withheld",
    "withheld number", "number withheld", "unknown", "unknown number", "onbekend", "unbekannt", "unavailable", "restricted",
    "blocked", "no caller id", "no number", "caller id withheld", "afgeschermd", "afgeschermd nummer", "unterdruckt",
    "rufnummer unterdruckt", "geheim", "geheimnummer", "an danh", "khong ro", "so an", "asserted-identity-withheld",
})  # fmt: skip
_URI = re.compile(r"(?:^|<)\s*(tel|sips?|callto|phone):([^>]*)>?", re.IGNORECASE)
_STRONG = re.compile(
    r"[;|\n\r\t]+|(?<!,),(?!,)|\s+(?:or|of|oder|ou|hoặc|hay|en|und|and|et|và|&|\+(?=\s))\s+|(?<=\d)\s*•\s*",
    re.IGNORECASE,
)
_WEAK = (re.compile(r"\s*[/\\]\s*"), re.compile(r"\s+[-–—]\s+"), re.compile(r"\s{2,}"), re.compile(r"\s+"))
_EXTENSION = re.compile(
    r"(?:\b(?:extension|ext|x|tst|toestel|doorkies|dw|durchwahl|nst|nebenstelle|may le|so le|poste)\.?|(?<=\d)x|#|,,+)"
    r"\s*[:.]?\s*(\d{1,7})\s*\)?$"
)
_LEADING = re.compile(r"^[^\d+*#(]+|^\((?=\s*\+)")
_TRAILING = re.compile(r"[^\d#*)]+$|\s*\([^\d)]*\)\s*$")
_JUNK = re.compile(r"[\s().\-/]")
_CODE = re.compile(r"^[*#][\d*#]+$")
_STARTS_ALONE = re.compile(r"^\(?(?:\+|0)")

# Vietnamese mobile numbers lost a digit in 2018 (Decision 798 of the ministry of information, 2018).
_VIETNAM_2018 = {
    "120": "70", "121": "79", "122": "77", "126": "76", "128": "78", "123": "83", "124": "84", "125": "85", "127": "81",
    "129": "82", "162": "32", "163": "33", "164": "34", "165": "35", "166": "36", "167": "37", "168": "38", "169": "39",
    "186": "56", "188": "58", "199": "59",
}  # fmt: skip


@lru_cache(maxsize=8192)
def parse_numbers(text: str, country: str = "") -> tuple[Number, ...]:
    """Every number in a field, in order, without doubles. `country` (ISO 3166) reads what has no country code."""
    clean = _cleaned(text[:LONGEST])
    if not clean:
        return ()
    country = country.strip().upper()
    uri = _URI.search(clean)
    if uri is not None:
        return (_of_uri(clean, uri.group(1).lower(), uri.group(2), country),)
    if _is_withheld(clean):
        return (_other(clean, NumberKind.WITHHELD, CERTAIN),)
    found: dict[str, Number] = {}
    for piece in _STRONG.split(clean):
        for number in _several(piece.strip(), country):
            found.setdefault(number.e164 + number.extension or number.raw, number)
    return tuple(found.values())


def normalise(raw: str, country: str = "") -> Number | None:
    """The first number of a field that has an E.164 form; None when there is none."""
    return next((number for number in parse_numbers(raw, country) if number.e164), None)


def digits_of(text: str) -> str:
    """The decimal digits of a text as ASCII."""
    return "".join(str(unicodedata.decimal(sign)) for sign in text if unicodedata.decimal(sign, None) is not None)


def reversed_digits(text: str) -> str:
    """Its digits backwards, as `contact_point.reversed` keeps them: a prefix of it is the end of the number."""
    return digits_of(text)[::-1]


def trailing_digits(text: str) -> str:
    """The digits of a number without what only its country or trunk adds; "" when too few to propose anybody."""
    digits = digits_of(text).lstrip("0")
    return digits if len(digits) >= TRAILING else ""


def country_of(e164: str) -> str:
    """ISO 3166 of a number in E.164; "" when it has none (satellite, unknown)."""
    import phonenumbers  # 40 ms, and the first window is painted before any number is known

    try:
        region = phonenumbers.region_code_for_number(phonenumbers.parse(e164, None))
    except phonenumbers.NumberParseException:
        return ""
    return region if region and len(region) == 2 and region.isalpha() else ""


def _cleaned(text: str) -> str:
    """Compatibility forms folded, invisible signs gone (phones copied from the web carry direction marks)."""
    plain = unicodedata.normalize("NFKC", text)
    return "".join(sign for sign in plain if unicodedata.category(sign) not in {"Cf", "Cc"} or sign in "\n\r\t").strip()


def _is_withheld(text: str) -> bool:
    return fold(text).strip("\"'<>() .") in _WITHHELD


def _other(raw: str, kind: NumberKind, confidence: float, extension: str = "") -> Number:
    return Number(raw=raw, e164="", extension=extension, kind=kind, confidence=confidence)


def _of_uri(raw: str, scheme: str, rest: str, country: str) -> Number:
    """RFC 3966 `tel:` and RFC 3261 `sip:`, as phones and web pages write them."""
    head, *parameters = rest.strip().split(";")
    named = {name.strip().lower(): unquote(value) for name, _, value in (each.partition("=") for each in parameters)}
    user = unquote(head.split("?")[0])
    if scheme.startswith("sip"):
        user = user.partition("@")[0].partition(":")[0] if "@" in user else user.partition(":")[0]
    if _is_withheld(user) or (not user and not named):
        return _other(raw, NumberKind.WITHHELD, CERTAIN)
    context = named.get("phone-context", "")
    if context.startswith("+") and not user.startswith("+"):
        user = context + user
    if not re.fullmatch(r"[+*#]?[\d\s().\-*#]+", user):
        return _other(raw, NumberKind.ADDRESS, CERTAIN)
    number = _one(user, country)
    return replace(number, raw=raw, extension=named.get("ext", "") or number.extension)


def _several(piece: str, country: str) -> Iterator[Number]:
    """The numbers of a piece whose separators may also belong to one number (030/123456)."""
    if not any(sign.isdecimal() for sign in piece):
        return
    whole = _one(piece, country)
    for separator in _WEAK:
        parts = [part for part in separator.split(piece) if part]
        if len(parts) < 2:
            continue
        alone = all(_STARTS_ALONE.match(_LEADING.sub("", part)) for part in parts)
        if _is_sure(whole) and not (alone and separator in _WEAK[:2]):
            continue
        apart = _apart(parts, separator, country)
        if apart:
            yield from apart
            return
    yield whole


def _apart(parts: list[str], separator: re.Pattern[str], country: str) -> list[Number]:
    """Each part as its own number, or [] when they do not stand alone."""
    first = _one(parts[0], country)
    if separator is _WEAK[0] and _is_sure(first) and all(re.fullmatch(r"\d{1,3}", part) for part in parts[1:]):
        return [first, *(_other_ending(first, part) for part in parts[1:])]  # 020-7941234/35
    if separator is not _WEAK[3]:
        numbers = [_one(part, country) for part in parts]
        return numbers if all(_is_sure(number) for number in numbers) else []
    for cut in range(1, len(parts)):
        left, right = _one(" ".join(parts[:cut]), country), _one(" ".join(parts[cut:]), country)
        if _is_sure(left) and _is_sure(right):
            return [left, right]
    return []


def _is_sure(number: Number) -> bool:
    return number.kind is NumberKind.PHONE and number.confidence >= PLAUSIBLE


def _other_ending(first: Number, ending: str) -> Number:
    return replace(first, raw=ending, e164=first.e164[: -len(ending)] + ending, confidence=GUESSED)


def _one(piece: str, country: str) -> Number:
    """A piece that holds one number."""
    raw = piece.strip()
    text, extension = _without_extension(_LEADING.sub("", raw) or raw)
    bare = _TRAILING.sub("", _TRAILING.sub("", text))
    compact = _JUNK.sub("", bare)
    if _CODE.match(compact):
        return _other(raw, NumberKind.CODE, CERTAIN)
    for candidate in dict.fromkeys((bare, text)):  # the second keeps letters: 0800-FLOWERS
        e164, confidence = _read(candidate, country)
        if e164 and (len(_JUNK.sub("", candidate)) > 4 or candidate.lstrip().startswith("+")):
            return Number(raw=raw, e164=e164, extension=extension, kind=NumberKind.PHONE, confidence=confidence)
    if compact.isdecimal() and 2 <= len(compact) <= 6 and not compact.startswith("00"):
        return _other(raw, NumberKind.INTERNAL, NATIONAL, extension)
    return _other(raw, NumberKind.UNKNOWN, 0.0, extension)


def _without_extension(text: str) -> tuple[str, str]:
    """Labels of extensions in the languages we meet; what is left of them is the number."""
    folded = fold(text)
    found = _EXTENSION.search(folded)
    if found is None or len(folded) != len(text) or len(digits_of(folded[: found.start()])) < 3:
        return text, ""
    return text[: found.start()].rstrip(" (-,"), found.group(1)


def _read(text: str, country: str) -> tuple[str, float]:
    """(E.164, confidence), or ("", 0.0)."""
    head = text.lstrip("+ ")
    plus = text.lstrip().startswith("+")
    if head.startswith("00"):
        found = _try("+" + head.lstrip("0").lstrip(), "", CERTAIN, PLAUSIBLE)
        if found[1] == CERTAIN or not country:
            return found
        return _best(found, _try(head, country, NATIONAL, MAYBE))
    if plus and not head.startswith("0"):
        return _try("+" + head, "", CERTAIN, PLAUSIBLE)
    national = _try(head, country, NATIONAL, MAYBE) if country else ("", 0.0)
    if national[1] == NATIONAL or head.startswith("0"):
        return national
    digits = digits_of(head)
    if len(digits) >= 10 and digits == _JUNK.sub("", head):  # a phone system that leaves out the +
        return _best(national, _try("+" + digits, "", GUESSED, 0.0))
    return national


def _best(first: tuple[str, float], second: tuple[str, float]) -> tuple[str, float]:
    return second if second[1] > first[1] else first


def _try(text: str, country: str, valid: float, possible: float) -> tuple[str, float]:
    import phonenumbers

    try:
        number = phonenumbers.parse(text, country or None)
    except phonenumbers.NumberParseException:
        return "", 0.0
    e164 = phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)
    if phonenumbers.is_valid_number(number):
        return e164, valid
    modern = _vietnam_today(e164)
    if modern:
        return modern, min(valid, PLAUSIBLE)
    if possible and phonenumbers.is_possible_number_with_reason(number) == phonenumbers.ValidationResult.IS_POSSIBLE:
        return e164, possible
    return "", 0.0


def _vietnam_today(e164: str) -> str:
    """The number an eleven-digit Vietnamese mobile number became in 2018, or ""."""
    old, tail = e164[3:6], e164[6:]
    if e164.startswith("+84") and len(tail) == 7 and old in _VIETNAM_2018:
        return "+84" + _VIETNAM_2018[old] + tail
    return ""
