"""Knows how people and phones write phone numbers, and which number is meant.

A field may hold several numbers, labels, extensions, SIP addresses or nothing a phone can dial; what is read keeps
the text it was read from. E.164 is the only form that is compared.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import lru_cache

from agentdesk.domain.numbers_fields import numbers_in_field
from agentdesk.domain.numbers_reading import (
    CERTAIN,
    GUESSED,
    Number,
    NumberKind,
    is_valid,
    other,
    read_number,
)
from agentdesk.domain.numbers_withheld import is_unstated, is_withheld
from agentdesk.domain.plain import digits_of
from agentdesk.domain.sip_addresses import Address, addresses_in, pieces

__all__ = [
    "GUESSED",
    "TRAILING",
    "Number",
    "NumberKind",
    "country_of",
    "digits_of",
    "is_country",
    "likeliest_first",
    "normalise",
    "parse_numbers",
    "reversed_digits",
    "trailing_digits",
]

LONGEST = 200
"""Signs of a field that are looked at; more is no phone number."""
TRAILING = 7
"""So many last digits must be alike before a number is proposed without its country."""

_URI = re.compile(r"(?:^|[<,;\s])(?:tel|sips?|callto|phone):\s?\S", re.IGNORECASE)
_BETWEEN_URIS = re.compile(r"[\n\r\t|]+|[\s;]+(?=(?:tel|sips?|callto|phone):)", re.IGNORECASE)
_PARAMETERS = re.compile(r"^\+?[\d().\- ]+;\s*[a-z][a-z-]*=", re.IGNORECASE)
_NUMBER = re.compile(r"[+*#]?[\d\s().\-*#]+")


@lru_cache(maxsize=8192)
def parse_numbers(text: str, country: str = "") -> tuple[Number, ...]:
    """Every number in a field, in order, without doubles. `country` (ISO 3166) reads what has no country code."""
    clean = _cleaned(text[:LONGEST])
    if not clean:
        return ()
    country = country.strip().upper()
    if _PARAMETERS.match(clean):
        clean = f"tel:{clean}"
    if _URI.search(clean):
        return _without_doubles(_of_uris(clean, country))
    if is_withheld(clean) or is_unstated(clean):
        return (other(clean, NumberKind.WITHHELD, CERTAIN),)
    return _without_doubles(numbers_in_field(clean, country))


def likeliest_first(numbers: Iterable[Number]) -> tuple[Number, ...]:
    """The surest reading first; of equally sure ones the one that stands first in the field."""
    return tuple(sorted(numbers, key=lambda number: -number.confidence))


def normalise(raw: str, country: str = "") -> Number | None:
    """The first number of a field that has an E.164 form; None when there is none."""
    return next((number for number in parse_numbers(raw, country) if number.e164), None)


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


def is_country(code: str) -> bool:
    """Whether numbers can be read by the rules of this ISO 3166 code."""
    import phonenumbers

    return code in phonenumbers.SUPPORTED_REGIONS


def _cleaned(text: str) -> str:
    """Compatibility forms folded, invisible signs gone (phones copied from the web carry direction marks)."""
    if text.isascii() and text.isprintable() and "%" not in text:
        return text.strip()
    plain = unicodedata.normalize("NFKC", text.replace("%2B", "+").replace("%2b", "+").replace("%20", " "))
    return "".join(sign for sign in plain if unicodedata.category(sign) not in {"Cf", "Cc"} or sign in "\n\r\t").strip()


def _without_doubles(numbers: Iterable[Number]) -> tuple[Number, ...]:
    found: dict[str, Number] = {}
    for number in numbers:
        found.setdefault(f"{number.e164 or number.raw};{number.extension}", number)
    return tuple(found.values())


# --- addresses of phones and web pages ------------------------------------------------------------------------------


def _of_uris(clean: str, country: str) -> Iterator[Number]:
    """RFC 3966 `tel:` and RFC 3261 `sip:`, alone, several, or beside plain numbers."""
    for part in _BETWEEN_URIS.split(clean):
        for piece in filter(None, map(str.strip, pieces(part, ","))):
            address = next(iter(addresses_in(piece)), None)
            if address is not None:
                yield from _of_address(piece, address, country)
            else:
                yield from numbers_in_field(piece, country)


def _of_address(raw: str, address: Address, country: str) -> Iterator[Number]:
    is_sip = address.scheme.startswith("sip")
    user = address.user
    if is_withheld(user) or is_unstated(user) or not (user or address.params):
        yield other(raw, NumberKind.WITHHELD, CERTAIN)
    elif _NUMBER.fullmatch(user):
        number = _in_context(user, address.param("phone-context"), country)
        extension = digits_of(address.param("ext"))[:7]
        yield replace(number, raw=raw, extension=extension or number.extension)
    elif is_sip or not digits_of(user):
        yield other(raw, NumberKind.ADDRESS, CERTAIN)
    else:  # a label: "Tel: 020 794 1234 ext. 12"
        yield from numbers_in_field(user, country)


def _in_context(user: str, context: str, country: str) -> Number:
    """A local number with the context it is dialled in: a domain, or the first digits of its world-wide form."""
    if user.startswith("+") or not context.startswith("+"):
        return read_number(user, country)
    first, last = "+" + digits_of(context), digits_of(user)
    for length in range(len(first), 1, -1):  # RFC 3966 has contexts that overlap: 863-1234 in +1-914-555
        if is_valid(first[:length] + last):
            return read_number(first[:length] + last, country)
    return read_number(last, _country_of_code(first) or country)


def _country_of_code(context: str) -> str:
    """The main country of a country code, `+1` → US."""
    import phonenumbers

    for length in (2, 3, 4):
        region = phonenumbers.region_code_for_country_code(int(context[1:length] or 0))
        if region and region not in {"ZZ", "001"}:
            return str(region)
    return ""
