"""Knows how one number is read: by whose trunk rules, what its extension is, and how sure the reading is."""

import re
from enum import StrEnum

from agentdesk.domain.folding import fold
from agentdesk.domain.plain import digits_of
from agentdesk.domain.records import dataclass


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

    @property
    def is_sure(self) -> bool:
        return self.kind is NumberKind.PHONE and self.confidence >= PLAUSIBLE


CERTAIN, NATIONAL, PLAUSIBLE, GUESSED, MAYBE = 1.0, 0.9, 0.7, 0.6, 0.5
Read = tuple[str, float]
"""(E.164, confidence); ("", 0.0) when it is none."""
_NOTHING: Read = ("", 0.0)

_WHOLE = re.compile(r"\+[1-9][0-9]{6,14}")
_DASHES = str.maketrans(dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2015\u2212_", "-") | dict.fromkeys("·∙•⋅", "."))
_WORDS = (
    r"extension|extn|ext|xtn|tst|toestel|toest|doorkies|doorkiesnummer|intern|binnennummer|dw|durchwahl|nst|nebenstelle"
    r"|klappe|so noi bo|noi bo|so may le|may le|may nhanh|so le|may|nhanh|poste|anexo|ramal|interno|intl?"
)
_EXTENSIONS = (
    (3, re.compile(rf"(?:\b(?:{_WORDS}|x)\.?|(?<=\d)x|(?<=\d);ext=)\s*[:.#-]?\s*(\d{{1,7}})\s*[)#]?$")),
    (7, re.compile(r"(?:#|,+|;|(?<=\d)\s*[pw])\s*(\d{1,7})\s*[)#]?$")),
    (7, re.compile(r"(?<=[\d )])\s*\((\d{2,5})\)$")),
)
"""How an extension is marked, and how many digits the number before it must have at least."""
_LEADING = re.compile(r"^[^\d+*#(]+|^\((?=\s*\+)")
_TRAILING = re.compile(r"[^\d#*)]+$|\s*\([^\d)]*\)\s*$|(?<=\d)#$")
_JUNK = re.compile(r"[\s().\-/]")
_CODE = re.compile(r"^[*#][\d*#]+$")
_VANITY = re.compile(r"^\+?(?:[\s().-]{0,2}\d){3,}[\s.-]?[A-Za-z][A-Za-z\d-]{2,}$")
_OUTSIDE = re.compile(r"^(?:0#|9#|0|9)(?=\+|0|1)")
_SPREADSHEET = re.compile(r"^(\d{7,15})\.0$")
_SCIENTIFIC = re.compile(r"^(\d)[.,](\d{8,14})E\+?(\d{1,2})$", re.IGNORECASE)

# Vietnamese mobile numbers lost a digit in 2018 (Decision 798 of the ministry of information, 2018).
_VIETNAM_2018 = {
    "120": "70", "121": "79", "122": "77", "126": "76", "128": "78", "123": "83", "124": "84", "125": "85", "127": "81",
    "129": "82", "162": "32", "163": "33", "164": "34", "165": "35", "166": "36", "167": "37", "168": "38", "169": "39",
    "186": "56", "188": "58", "199": "59",
}  # fmt: skip


def read_number(piece: str, country: str) -> Number:
    """A piece of text that holds one number. `country`: ISO 3166, of what has no country code; "" when not known."""
    raw = piece.strip()
    if _WHOLE.fullmatch(raw):  # most of what is read
        e164, confidence = _try(raw, "", CERTAIN, PLAUSIBLE)
        if confidence == CERTAIN:
            return Number(raw=raw, e164=e164, extension="", kind=NumberKind.PHONE, confidence=confidence)
    text = _mended(raw)
    bare, extension = _without_extension(_LEADING.sub("", text) or text)
    bare = _TRAILING.sub("", _TRAILING.sub("", bare))
    compact = _JUNK.sub("", bare)
    if _CODE.match(compact):
        return other(raw, NumberKind.CODE, CERTAIN)
    short = compact.isdecimal() and 2 <= len(compact) <= 6
    e164, confidence = _read(bare, compact, country)
    if short and (confidence < NATIONAL or len(compact) <= 4):
        e164 = ""
    if not e164 and _VANITY.match(text):
        e164, confidence = _try(text, country, NATIONAL, 0.0)
    if e164:
        return Number(raw=raw, e164=e164, extension=extension, kind=NumberKind.PHONE, confidence=confidence)
    if short and not compact.startswith("00"):
        return other(raw, NumberKind.INTERNAL, NATIONAL, extension)
    return other(raw, NumberKind.UNKNOWN, 0.0, extension)


def other(raw: str, kind: NumberKind, confidence: float, extension: str = "") -> Number:
    """Something that is no phone number."""
    return Number(raw=raw, e164="", extension=extension, kind=kind, confidence=confidence)


def is_valid(e164: str) -> bool:
    """Whether it lies in a range that is in use."""
    return _try(e164, "", CERTAIN, 0.0)[1] == CERTAIN


def _mended(raw: str) -> str:
    """Other signs for dash and dot made plain; what spreadsheets do to long numbers undone."""
    text = raw.translate(_DASHES)
    text = re.sub(r"(?<=\d):(?=\d{5})", "-", text)
    found = _SPREADSHEET.match(text)
    if found is not None:
        return found.group(1)
    found = _SCIENTIFIC.match(text)
    if found is not None and len(found.group(2)) == int(found.group(3)):
        return found.group(1) + found.group(2)
    return text


def _without_extension(text: str) -> tuple[str, str]:
    """Labels of extensions in the languages we meet; what is left of them is the number."""
    folded = fold(text).rstrip(" .")
    if len(fold(text)) != len(text):
        return text, ""
    for fewest, label in _EXTENSIONS:
        found = label.search(folded)
        if found is not None and len(digits_of(folded[: found.start()])) >= fewest:
            return text[: found.start()].rstrip(" (-,;"), found.group(1)
    return text, ""


def _read(text: str, compact: str, country: str) -> Read:
    """By country code, by the country's own trunk rules, or as a phone system without its prefix for outside."""
    if not compact.strip("0+"):
        return _NOTHING
    plus = compact.startswith("+")
    head = compact.lstrip("+")
    if plus and not head.startswith("0"):
        return _try("+" + head, "", CERTAIN, PLAUSIBLE)
    if head.startswith("00"):
        found = _try("+" + head.lstrip("0"), "", CERTAIN, PLAUSIBLE)
        if found[1] == CERTAIN or not country:
            return found
        national = _try(head, country, NATIONAL, MAYBE)
        return _outside(compact, country) or max(found, national, key=_sureness)
    national = _try(text.replace("+", ""), country, NATIONAL, MAYBE) if country else _NOTHING
    if national[1] == NATIONAL:
        return _with_own_code(head, country, national)
    if not head.startswith("0") and head.isdecimal() and len(head) >= 10:  # a phone system that leaves out the +
        national = max(national, _try("+" + head, "", GUESSED, 0.0), key=_sureness)
    if national[1] == GUESSED:
        return national
    return _outside(compact, country) or national


def _sureness(read: Read) -> float:
    return read[1]


def _with_own_code(head: str, country: str, national: Read) -> Read:
    """4915123456789 on a German line: a phone system left out the +, nobody left out the 0 of an area code."""
    import phonenumbers

    code = str(phonenumbers.country_code_for_region(country))
    if not head.startswith(code) or phonenumbers.ndd_prefix_for_region(country, True) != "0":
        return national
    world = _try("+" + head, "", PLAUSIBLE, 0.0)
    return world if world[0] not in {"", national[0]} else national


def _outside(compact: str, country: str) -> Read | None:
    """Without the digit that a phone system dials to get outside, when a valid number follows it."""
    found = _OUTSIDE.match(compact)
    if found is None or not country:
        return None
    rest = compact[found.end() :]
    if rest.startswith(("00", "+")):
        e164, confidence = _try("+" + rest.lstrip("0+"), "", GUESSED, 0.0)
    else:
        e164, confidence = _try(rest, country, GUESSED, 0.0)
    return (e164, confidence) if e164 else None


def _try(text: str, country: str, valid: float, possible: float) -> Read:
    """`possible`: how sure a number is whose length is right and whose range nobody uses."""
    import phonenumbers  # 40 ms, and the first window is painted before any number is known

    try:
        number = phonenumbers.parse(text, country or None)
    except phonenumbers.NumberParseException:
        return _NOTHING
    e164 = phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)
    if phonenumbers.is_valid_number(number):
        return e164, valid
    modern = _today(e164)
    if modern and phonenumbers.is_valid_number(phonenumbers.parse(modern, None)):
        return modern, min(valid, PLAUSIBLE)
    anybody = phonenumbers.PhoneNumberType.FIXED_LINE_OR_MOBILE
    length = phonenumbers.is_possible_number_for_type_with_reason(number, anybody)
    if possible and length == phonenumbers.ValidationResult.IS_POSSIBLE:
        return e164, possible
    return _NOTHING


def _today(e164: str) -> str:
    """What a number that was changed for everybody is now, or "". Address books keep the old one for years."""
    old, tail = e164[3:6], e164[6:]
    if e164.startswith("+84") and len(tail) == 7 and old in _VIETNAM_2018:
        return "+84" + _VIETNAM_2018[old] + tail
    if e164.startswith("+521") and len(e164) == 14:  # Mexico's mobiles lost their 1 on 3 August 2019
        return "+52" + e164[4:]
    if (
        e164.startswith("+55") and len(e164) == 13 and e164[5] in "6789"
    ):  # Brazil's mobiles have begun with 9 since 2016
        return e164[:5] + "9" + e164[5:]
    if e164.startswith("+229") and len(e164) == 12:  # Benin put 01 before every number on 30 November 2024
        return "+22901" + e164[4:]
    return ""
