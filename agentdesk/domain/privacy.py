"""Knows what must never be stored, what is shown only in part, and how to tell: Luhn, the 11-proof, mod 97.

Card numbers and citizen service numbers (BSN) are never stored; an IBAN is stored masked.
"""

import re
from collections.abc import Iterable
from enum import StrEnum

from agentdesk.domain.records import dataclass

MASK = "•"


class Sensitive(StrEnum):
    CARD = "card"
    BSN = "bsn"
    IBAN = "iban"


NEVER_KEEP: tuple[str, ...] = (
    "bsn", "burgerservicenummer", "sofinummer", "creditcard", "credit card", "card number", "kaartnummer", "cvc",
    "cvv", "pin", "pincode", "password", "wachtwoord", "passwort", "mật khẩu",
)  # fmt: skip
"""Keys of facts that are refused, as the setting `never_keep` begins; compared without case."""

_GAP = "[ .\u00a0-]?"
_RUN = re.compile(rf"(?<![\w+])\d(?:{_GAP}\d)+(?!\w)")
_IBAN = re.compile(rf"(?<!\w)[A-Za-z]{{2}}\d{{2}}(?:{_GAP}[A-Za-z0-9]){{11,30}}(?!\w)")
_SIGNS_BETWEEN = str.maketrans("", "", " .\u00a0-")
_GROUPED_BSN = frozenset({(9,), (3, 3, 3), (4, 2, 3), (2, 3, 2, 2)})
_NAMED_BSN = re.compile(r"(?:bsn|burgerservicenr|burgerservicenummer|sofi(?:nummer)?)\W{0,4}(?:is\W)?$", re.IGNORECASE)
_NAMED_OTHERWISE = re.compile(
    r"(?:order|bestel\w*|bestelling|factuur\w*|invoice|rechnung\w*|track\w*|zending\w*|tel\w*|phone|nummer|number|sku"
    r"|đơn|\+\d{1,3})\W{0,4}$",
    re.IGNORECASE,
)
_CARD_LENGTHS = range(13, 20)
_IBAN_LENGTHS = {
    "AD": 24, "AE": 23, "AL": 28, "AT": 20, "AZ": 28, "BA": 20, "BE": 16, "BG": 22, "BH": 22, "BR": 29, "CH": 21,
    "CR": 22, "CY": 28, "CZ": 24, "DE": 22, "DK": 18, "DO": 28, "EE": 20, "EG": 29, "ES": 24, "FI": 18, "FO": 18,
    "FR": 27, "GB": 22, "GE": 22, "GI": 23, "GL": 18, "GR": 27, "GT": 28, "HR": 21, "HU": 28, "IE": 22, "IL": 23,
    "IS": 26, "IT": 27, "JO": 30, "KW": 30, "KZ": 20, "LB": 28, "LI": 21, "LT": 20, "LU": 20, "LV": 21, "MC": 27,
    "MD": 24, "ME": 22, "MK": 19, "MR": 27, "MT": 31, "MU": 30, "NL": 18, "NO": 15, "PK": 24, "PL": 28, "PS": 29,
    "PT": 25, "QA": 29, "RO": 24, "RS": 22, "SA": 24, "SE": 24, "SI": 19, "SK": 24, "SM": 27, "TN": 24, "TR": 26,
    "UA": 29, "VA": 22, "VG": 24, "XK": 20,
}  # fmt: skip
"""Signs of an account number by country: the registry of ISO 13616."""


@dataclass(frozen=True, slots=True)
class Finding:
    """A sensitive number in a text, from `start` to `end`."""

    kind: Sensitive
    start: int
    end: int


def is_card(digits: str) -> bool:
    """A payment card: 13 to 19 digits, a network's first digit, Luhn's sum."""
    if len(digits) not in _CARD_LENGTHS or digits[0] not in "23456" or len(set(digits)) == 1:
        return False
    total = 0
    for place, sign in enumerate(reversed(digits)):
        value = int(sign) * (2 if place % 2 else 1)
        total += value - 9 if value > 9 else value
    return total % 10 == 0


def is_bsn(digits: str) -> bool:
    """A Dutch citizen service number: nine digits (eight with the zero left out) and the 11-proof."""
    if len(digits) not in {8, 9} or len(set(digits)) == 1:
        return False
    weights = (9, 8, 7, 6, 5, 4, 3, 2, -1)
    return sum(int(sign) * weight for sign, weight in zip(digits.zfill(9), weights, strict=True)) % 11 == 0


def is_iban(text: str) -> bool:
    """An account number by ISO 13616: country, two check digits, mod 97."""
    compact = text.translate(_SIGNS_BETWEEN).upper()
    if not compact.isascii() or not compact.isalnum() or len(compact) != _IBAN_LENGTHS.get(compact[:2]):
        return False
    return int("".join(str(int(sign, 36)) for sign in compact[4:] + compact[:4])) % 97 == 1


def sensitive_in(text: str) -> list[Finding]:
    """Every card, BSN and IBAN in a text, in order, none inside another."""
    found = [
        Finding(Sensitive.IBAN, match.start(), match.start() + length)
        for match in _IBAN.finditer(text)
        if (length := _iban_length(match.group()))
    ]
    for match in _RUN.finditer(text):
        if not any(each.start < match.end() and match.start() < each.end for each in found):
            found.extend(_in_run(text, match.start(), match.end()))
    return sorted(found, key=lambda each: each.start)


def hint_of(number: str) -> str:
    """A phone number nobody may read yet: enough of it to tell two apart."""
    return f"{number[:4]} ••• {number[-2:]}"


def mask(text: str) -> str:
    """The text as it may be stored: cards and BSN gone, an IBAN with its country, bank and last digits."""
    for finding in reversed(sensitive_in(text)):
        said = text[finding.start : finding.end]
        text = text[: finding.start] + _masked(finding.kind, said) + text[finding.end :]
    return text


def may_keep(key: str, value: str, never_keep: Iterable[str] = NEVER_KEEP) -> bool:
    """Whether a fact may be kept at all; an IBAN may, masked."""
    folded = " ".join(key.casefold().split())
    if any(folded == word.casefold() for word in never_keep):
        return False
    return all(finding.kind is Sensitive.IBAN for finding in sensitive_in(value))


def masked_phone(number: str) -> str:
    """A contact point before the identity check: the country and the last two digits."""
    digits = [place for place, sign in enumerate(number) if sign.isdigit()]
    shown = {*digits[:2], *digits[-2:]} if number.startswith("+") else set(digits[-2:])
    return "".join(MASK if sign.isdigit() and place not in shown else sign for place, sign in enumerate(number))


def masked_email(address: str) -> str:
    """The first letter and the domain's ending: enough to say "yes, that one"."""
    name, at, domain = address.partition("@")
    if not at or not name:
        return MASK * 3
    host, dot, ending = domain.rpartition(".")
    return f"{name[0]}{MASK * 3}@{host[:1]}{MASK * 3}{dot}{ending}"


def masked_amount(shown: str) -> str:
    """An amount as shown, each digit hidden; the currency stays."""
    return "".join(MASK if sign.isdigit() else sign for sign in shown)


def masked_value(value: str) -> str:
    """A private fact before the identity check; its length says nothing."""
    return MASK * 4 if value else ""


def _iban_length(text: str) -> int:
    """How much of the match is the IBAN: the next words may have been caught with it."""
    ends = (end for end in range(len(text), 14, -1) if end == len(text) or not text[end].isalnum())
    return next((end for end in ends if is_iban(text[:end])), 0)


def _in_run(text: str, start: int, end: int) -> list[Finding]:
    """The findings in a run of digit groups: `4111 1111 1111 1111 12` is a card and its month."""
    groups = [(match.start(), match.end()) for match in re.compile(r"\d+").finditer(text, start, end)]
    found: list[Finding] = []
    first = 0
    while first < len(groups):
        for last in range(len(groups) - 1, first - 1, -1):
            kind = _kind_of(text, groups[first : last + 1])
            if kind is not None:
                found.append(Finding(kind, groups[first][0], groups[last][1]))
                first = last
                break
        first += 1
    return found


def _kind_of(text: str, groups: list[tuple[int, int]]) -> Sensitive | None:
    digits = "".join(text[start:end] for start, end in groups)
    if is_card(digits):
        return Sensitive.CARD
    before = text[max(0, groups[0][0] - 32) : groups[0][0]]
    if not is_bsn(digits):
        return None
    if _NAMED_BSN.search(before):
        return Sensitive.BSN
    shape = tuple(end - start for start, end in groups)
    # Eight digits are dates and telephone numbers far more often; a word before them may say what they are.
    is_other = shape not in _GROUPED_BSN or _NAMED_OTHERWISE.search(before) is not None
    return None if is_other else Sensitive.BSN


def _masked(kind: Sensitive, said: str) -> str:
    match kind:
        case Sensitive.IBAN:
            compact = said.translate(_SIGNS_BETWEEN).upper()
            return f"{compact[:2]}{MASK * 2} {compact[4:8]} {MASK * 4} {compact[-4:]}"
        case Sensitive.CARD:
            return f"[card {MASK * 4}]"
        case Sensitive.BSN:
            return f"[BSN {MASK * 4}]"
