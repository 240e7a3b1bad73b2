"""Knows what is dialled when a number is pressed, which numbers cost or are ruled out, and where numbers stand in a text."""

import re
from enum import StrEnum
from functools import lru_cache

from agentdesk.domain.dial_rules import DialPlan, DialRules
from agentdesk.domain.numbers import Number, NumberKind, digits_of, parse_numbers
from agentdesk.domain.records import dataclass
from agentdesk.domain.sip_addresses import addresses_in

LONGEST_TEXT = 4_000
MOST_FOUND = 20
_LOOKS_DIALLED = re.compile(r"[+(0]|\d{1,4}[\s./-]")
_RUN = re.compile(r"\d(?:[\s().\-/]*\d){6}")


class Verdict(StrEnum):
    """What must be settled before the phone dials."""

    FINE = "fine"
    PREMIUM = "premium"
    """It costs extra: asked first."""
    EMERGENCY = "emergency"
    CODE = "code"
    """It commands the phone system."""
    FORBIDDEN = "forbidden"
    NOTHING = "nothing"
    """Nothing a phone can dial."""


@dataclass(frozen=True, slots=True)
class Dial:
    """A number as it would be dialled. `rule`: the administrator's prefix that fits."""

    text: str
    verdict: Verdict
    e164: str = ""
    extension: str = ""
    rule: str = ""


@dataclass(frozen=True, slots=True)
class Found:
    """A number in a text, from `start` to `end`."""

    start: int
    end: int
    number: Number


def dial_of(written: str, plan: DialPlan, rules: DialRules) -> Dial:
    """What pressing a number means: the first that can be dialled of what is written."""
    numbers = parse_numbers(written, plan.country)
    number = next((each for each in numbers if each.kind is not NumberKind.WITHHELD), None)
    if number is None:
        return Dial("", Verdict.NOTHING)
    compact = _compact(number.raw)
    text = _dialled(number, compact, plan)
    if not text:
        return Dial("", Verdict.NOTHING)
    made = Dial(text, Verdict.FINE, number.e164, number.extension)
    is_code = number.kind is NumberKind.CODE
    if not is_code and _is_emergency(compact, plan.country):  # above every rule
        return Dial(compact, Verdict.EMERGENCY)
    forbidden = _rule_for(number, compact, plan, rules.forbidden)
    if forbidden:
        return Dial(text, Verdict.FORBIDDEN, number.e164, number.extension, forbidden)
    if is_code:
        return Dial(text, Verdict.CODE)
    premium = _rule_for(number, compact, plan, rules.premium)
    if premium or _is_premium(number.e164):
        return Dial(text, Verdict.PREMIUM, number.e164, number.extension, premium)
    return made


@lru_cache(maxsize=512)
def numbers_in(text: str, country: str) -> tuple[Found, ...]:
    """The phone numbers in prose, in order; sums, dates and order numbers are none."""
    if not _RUN.search(text[:LONGEST_TEXT]):
        return ()
    import phonenumbers  # 40 ms, and the first window is painted before any number is known

    found = []
    for match in phonenumbers.PhoneNumberMatcher(text[:LONGEST_TEXT], country or None, max_tries=200):
        number = next((each for each in parse_numbers(match.raw_string, country) if each.is_sure), None)
        if number is not None and _LOOKS_DIALLED.match(match.raw_string):
            found.append(Found(match.start, match.end, number))
        if len(found) == MOST_FOUND:
            break
    return tuple(found)


def _compact(raw: str) -> str:
    """The signs a phone dials."""
    plus = "+" if raw.lstrip("( ").startswith("+") else ""
    return plus + "".join(sign for sign in raw if sign in "*#" or sign.isdecimal())


def _dialled(number: Number, compact: str, plan: DialPlan) -> str:
    if number.kind is NumberKind.ADDRESS:
        address = next(iter(addresses_in(number.raw)), None)
        return f"{address.scheme}:{address.user}@{address.host}" if address is not None and address.host else ""
    if number.kind is not NumberKind.PHONE:
        address = next(iter(addresses_in(number.raw)), None)
        return _compact(address.user) if address is not None else compact
    if plan.form == "e164":
        return number.e164
    if plan.form == "written" and not addresses_in(number.raw):
        return number.raw
    return plan.outside + _national(number.e164, plan.country)


def _national(e164: str, country: str) -> str:
    """As a phone of this country dials it: its own numbers with the trunk prefix, others with the one for abroad."""
    import phonenumbers

    number = phonenumbers.parse(e164, None)
    if country not in phonenumbers.SUPPORTED_REGIONS:
        return e164
    text = phonenumbers.format_out_of_country_calling_number(number, country)
    return e164 if text.startswith("+") else digits_of(text)


def _rule_for(number: Number, compact: str, plan: DialPlan, prefixes: tuple[str, ...]) -> str:
    """The first prefix that fits the number, or ""."""
    dialled = {compact, _national(number.e164, plan.country)} if number.e164 else {compact}
    for prefix in prefixes:
        wanted = "".join(prefix.split())
        # 00 alone is every number abroad, as it is dialled here.
        world = "+" + wanted[2:] if wanted.startswith("00") and wanted != "00" else wanted
        if world.startswith("+"):
            if number.e164.startswith(world):
                return prefix
        elif wanted and any(each.startswith(wanted) for each in dialled):
            return prefix
    return ""


def _is_emergency(compact: str, country: str) -> bool:
    if not 2 <= len(compact) <= 6:
        return False
    from phonenumbers.shortnumberinfo import is_emergency_number

    return bool(is_emergency_number(compact, country)) if country else compact in {"112", "911", "999"}


def _is_premium(e164: str) -> bool:
    if not e164:
        return False
    import phonenumbers

    kinds = phonenumbers.PhoneNumberType
    return phonenumbers.number_type(phonenumbers.parse(e164, None)) in {kinds.PREMIUM_RATE, kinds.SHARED_COST}
