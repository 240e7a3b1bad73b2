"""What pressing a number means: what is dialled, what costs, what is ruled out, and where numbers stand in a text."""

import pytest

from agentdesk.domain.dial_rules import DialPlan, DialRules, is_prefix
from agentdesk.domain.dialling import Dial, Verdict, dial_of, numbers_in

NL = DialPlan()


def dialled(text: str, plan: DialPlan = NL, rules: DialRules | None = None) -> Dial:
    return dial_of(text, plan, rules or DialRules())


@pytest.mark.parametrize(
    ("written", "country", "text"),
    [
        ("+31 (0)20 794 1234", "NL", "0207941234"),
        ("020/7941234", "NL", "0207941234"),
        ("+49 171 1234567", "NL", "00491711234567"),
        ("+31612345678", "US", "01131612345678"),
        ("+1 202 555 0102", "US", "12025550102"),
        ("0903 123 456", "VN", "0903123456"),
        ("tel:+31-20-794-1234;ext=12", "NL", "0207941234"),
        ("sip:+31207941234@pbx.example.net", "NL", "0207941234"),
        ("06-12345678 / 020-7941234", "NL", "0612345678"),
        ("204", "NL", "204"),
        ("sip:204@pbx", "NL", "204"),
        ("7941234", "NL", "7941234"),
        ("sip:anna@example.com", "NL", "sip:anna@example.com"),
    ],
)
def test_a_number_is_dialled_as_a_phone_of_the_country_dials_it(written: str, country: str, text: str) -> None:
    call = dialled(written, DialPlan(country))
    assert (call.text, call.verdict) == (text, Verdict.FINE)


def test_a_line_may_want_the_whole_number_or_a_digit_for_outside() -> None:
    assert dialled("06 12345678", DialPlan(form="e164")).text == "+31612345678"
    assert dialled("06 12345678", DialPlan(form="written")).text == "06 12345678"
    assert dialled("06 12345678", DialPlan(outside="0")).text == "00612345678"
    assert dialled("204", DialPlan(outside="0")).text == "204"
    assert dialled("+31612345678", DialPlan(country="", form="national")).text == "+31612345678"


def test_the_extension_is_kept_beside_what_is_dialled() -> None:
    call = dialled("020 794 1234 tst. 12")
    assert (call.text, call.extension, call.e164) == ("0207941234", "12", "+31207941234")


@pytest.mark.parametrize("text", ["", "geen", "anonymous", "sip:anonymous@anonymous.invalid", "-"])
def test_what_no_phone_can_dial_is_not_dialled(text: str) -> None:
    assert dialled(text).verdict is Verdict.NOTHING


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("0900-1234", "NL"),
        ("0906 1234567", "NL"),
        ("0900 1234567", "DE"),
        ("+44 909 879 0000", "NL"),
        ("+881612345678", "NL"),
    ],
)
def test_what_costs_extra_is_asked_first(text: str, country: str) -> None:
    assert dialled(text, DialPlan(country)).verdict is Verdict.PREMIUM


@pytest.mark.parametrize("text", ["0800 1234", "088 123 4567", "020 794 1234", "+49 30 123456", "14020"])
def test_ordinary_numbers_ask_nothing(text: str) -> None:
    assert dialled(text).verdict is Verdict.FINE


def test_the_administrators_prefixes_count_as_they_are_dialled_or_with_their_country() -> None:
    rules = DialRules(premium=("088",), forbidden=("+84", "0031 97", "*21"))
    assert dialled("+31 88 123 4567", rules=rules) == Dial("0881234567", Verdict.PREMIUM, "+31881234567", rule="088")
    assert dialled("0903 123 456", DialPlan("VN"), rules).rule == "+84"
    assert dialled("0970 1234 5678", rules=rules).verdict is Verdict.FORBIDDEN
    assert dialled("*21*0612345678#", rules=rules).verdict is Verdict.FORBIDDEN
    assert dialled("06 88123456", rules=rules).verdict is Verdict.FINE


def test_a_rule_for_abroad_leaves_the_numbers_of_the_country() -> None:
    rules = DialRules(forbidden=("00",))
    assert dialled("+49 30 123456", rules=rules).rule == "00"
    assert dialled("+49 30 123456", DialPlan(form="e164"), rules).rule == "00"
    for text in ("06 12345678", "+31 20 794 1234", "204"):
        assert dialled(text, rules=rules).verdict is Verdict.FINE


def test_no_rule_keeps_anybody_from_an_emergency_number() -> None:
    rules = DialRules(premium=("1",), forbidden=("11", "0", "9"))
    assert dialled("112", rules=rules) == Dial("112", Verdict.EMERGENCY)
    assert dialled("911", DialPlan("US"), rules).verdict is Verdict.EMERGENCY
    assert dialled("1155", rules=rules).verdict is Verdict.FORBIDDEN
    assert dialled("*112#").verdict is Verdict.CODE


def test_emergency_numbers_and_codes_are_asked_first() -> None:
    assert dialled("112").verdict is Verdict.EMERGENCY
    assert dialled("911", DialPlan("US")).verdict is Verdict.EMERGENCY
    assert dialled("112", DialPlan(outside="0")).text == "112"
    assert dialled("113", DialPlan("VN")).verdict is Verdict.EMERGENCY
    assert dialled("*21*0612345678#") == Dial("*21*0612345678#", Verdict.CODE)


def test_numbers_are_found_in_the_words_of_a_note() -> None:
    text = "Belt liever op 06-12345678 (na 18:00), kantoor +49 30 123456. Order O-4C8B994728 van 20-11-2026, € 249,95."
    found = numbers_in(text, "NL")
    assert [each.number.e164 for each in found] == ["+31612345678", "+4930123456"]
    assert [text[each.start : each.end] for each in found] == ["06-12345678", "+49 30 123456"]


@pytest.mark.parametrize(
    "text",
    ["", "order 302941881", "20-11-2026 14:02", "3SKABC1234567 1017AB", "€ 12.345.678,90", "NL91 ABNA 0417 1643 00",
     "4111 1111 1111 1111", "factuur 2026112201", "612345678"],
)  # fmt: skip
def test_other_digits_in_a_text_are_no_numbers(text: str) -> None:
    assert numbers_in(text, "NL") == ()


def test_a_rule_is_a_prefix_of_digits() -> None:
    assert all(map(is_prefix, ("0900", "+31 900", "00882", "9")))
    assert not any(map(is_prefix, ("", "abc", "+", "0900*", "+31-900")))
