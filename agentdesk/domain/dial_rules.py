"""Knows what an administrator says about dialling, and how one line wants its numbers."""

import re

from agentdesk.domain.records import dataclass

PREMIUM = ("+881", "+882", "+883", "+979")
"""Satellites, networks of no country and international premium numbers; each country's own premium ranges are known."""
FORMS = ("national", "e164", "written")


@dataclass(frozen=True, slots=True)
class DialRules:
    """The administrator's. Prefixes with + or 00 and a country are compared with the whole number, others as they are dialled here."""

    premium: tuple[str, ...] = PREMIUM
    forbidden: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class DialPlan:
    """What this line wants to be given. `form` is one of `FORMS`; `outside` is dialled before every number of the world."""

    country: str = "NL"
    form: str = "national"
    outside: str = ""


def is_prefix(text: str) -> bool:
    """Whether it can stand in a rule: digits, with + before them when the country is meant."""
    return re.fullmatch(r"\+?\d[\d ]{0,14}", text.strip()) is not None
