"""Where the other side of a call may send this phone, and where never."""

import pytest

from agentdesk.domain.dial_rules import DialPlan, DialRules
from agentdesk.domain.referrals import Referrals

REPLACES = "?Replaces=a%40b%3Bto-tag%3D1%3Bfrom-tag%3D2"


def allows(target: str, plan: DialPlan | None = None, rules: DialRules | None = None) -> bool:
    referrals = Referrals()
    referrals.use(plan or DialPlan("NL"), rules or DialRules())
    return referrals.allows(target + REPLACES)


@pytest.mark.parametrize(
    "target",
    ["sip:204@pbx", "sip:carol@10.0.0.7:5062", "<sip:carol-0x56aa@10.0.0.7;transport=tcp>", "sip:+31207941234@pbx",
     "sip:0612345678@pbx", "tel:+31207941234"],
)  # fmt: skip
def test_a_colleague_or_a_number_of_the_country_is_called(target: str) -> None:
    assert allows(target)


@pytest.mark.parametrize(
    "target",
    ["sip:09061234567@pbx", "sip:0900-1234@pbx", "sip:%30%39%30%36%31%32%33%34%35%36%37@pbx", "sip:112@pbx",
     "sip:*21*0612345678%23@pbx", "sip:+4917112345678@pbx", "sip:0049171123456@pbx", "sip:+88213123456@pbx",
     "sip:13123456;phone-context=+882@pbx", "sip:1234567890123@pbx", "sip:09a06b@pbx", "sip:pbx.example.com", "carol", ""],
)  # fmt: skip
def test_what_costs_commands_or_is_abroad_is_not_called(target: str) -> None:
    assert not allows(target)


def test_what_the_administrator_rules_out_is_not_called() -> None:
    assert not allows("sip:0612345678@pbx", rules=DialRules(forbidden=("06",)))
    assert not allows("sip:0612345678@pbx", rules=DialRules(premium=("+316",)))


def test_the_digit_for_outside_is_read_as_the_phone_system_reads_it() -> None:
    plan = DialPlan("NL", outside="0")
    assert allows("sip:00612345678@pbx", plan)
    assert not allows("sip:009061234567@pbx", plan)
    assert not allows("sip:0049171123456@pbx", plan)


def test_before_the_country_is_known_only_colleagues_are_called() -> None:
    assert Referrals().allows("sip:204@pbx")
    assert not Referrals().allows("sip:+31207941234@pbx")
