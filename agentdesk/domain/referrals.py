"""Knows where the other side of a call may send this phone: to colleagues and numbers of the own country that cost nothing extra."""

from agentdesk.domain.dial_rules import DialPlan, DialRules
from agentdesk.domain.plain import digits_of
from agentdesk.domain.sip_addresses import NUMBER, addresses_in, number_of

LONGEST_EXTENSION = 6


class Referrals:
    """The line and the administrator's rules as they are now: given once to a phone, changed when they change. Any thread.

    Whoever asks says that they talk with the target already; nothing proves it. So nobody is sent where it costs.
    """

    def __init__(self) -> None:
        self._now = DialPlan(country=""), DialRules()

    def use(self, plan: DialPlan, rules: DialRules) -> None:
        self._now = plan, rules

    def allows(self, target: str) -> bool:
        """`target`: an address as SIP writes it. The first time it takes some ten milliseconds."""
        address = next(iter(addresses_in(target)), None)
        text = number_of(address) if address is not None else ""
        if address is None or not text:
            return False
        if NUMBER.fullmatch(address.user) is None:
            return address.user[:1].isalpha()  # a name, which no phone system takes for a number
        plan, rules = self._now
        readings = [text]
        if plan.outside and text.startswith(plan.outside):
            readings.append(text.removeprefix(plan.outside))
        judged = [_judged(each, plan.country, rules) for each in readings]
        return any(judged) and None not in judged


def _judged(number: str, country: str, rules: DialRules) -> bool | None:
    """Whether it is the house's or the country's own; None when it must never be dialled unasked."""
    from agentdesk.domain.dialling import Verdict, dial_of  # 15 ms of patterns, and transfers are rare
    from agentdesk.domain.numbers import country_of

    made = dial_of(number, DialPlan(country), rules)
    if made.verdict is Verdict.NOTHING:
        return False
    if made.verdict is not Verdict.FINE or (made.e164 and country_of(made.e164) != country):
        return None
    if made.e164:
        return True
    return len(digits_of(number)) <= LONGEST_EXTENSION
