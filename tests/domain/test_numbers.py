"""Numbers as customers, web shops, address books and phone systems write them."""

import phonenumbers
import pytest

from agentdesk.domain.numbers import (
    Number,
    country_of,
    is_country,
    likeliest_first,
    normalise,
    parse_numbers,
    reversed_digits,
    trailing_digits,
)
from tests.helpers.numbers_doc import DOCUMENT, Case, cases, document


@pytest.mark.parametrize("case", cases(), ids=lambda case: f"{case.written} {case.country}".strip())
def test_every_case_of_the_published_table_is_read_as_it_says(case: Case) -> None:
    numbers = parse_numbers(case.written, case.country)
    said = [_said(number) for number in numbers]
    assert (" | ".join(said), " | ".join(f"{number.confidence:g}" for number in numbers)) == (case.meant, case.sure)


def test_the_published_table_is_long_and_says_everything_once() -> None:
    found = [(case.written, case.country) for case in cases()]
    assert len(found) >= 150
    assert len(set(found)) == len(found)


def test_the_page_about_numbers_is_made_of_the_table() -> None:
    """Write it anew with `python -m tests.helpers.numbers_doc`."""
    assert DOCUMENT.read_text("utf-8") == document()


def _said(number: Number) -> str:
    if not number.e164:
        return number.kind.value
    return f"{number.e164}x{number.extension}" if number.extension else number.e164


WORLD = [
    region
    for region in sorted(phonenumbers.SUPPORTED_REGIONS)
    if region not in {"NU", "TA", "TK"}  # islands whose numbers are as short as those of a house
]
KINDS = (phonenumbers.PhoneNumberType.FIXED_LINE, phonenumbers.PhoneNumberType.MOBILE)


@pytest.mark.parametrize("region", WORLD)
def test_every_countrys_own_way_of_writing_is_read(region: str) -> None:
    shapes = phonenumbers.PhoneNumberFormat
    for kind in KINDS:
        example = phonenumbers.example_number_for_type(region, kind)
        if example is None:
            continue
        e164 = phonenumbers.format_number(example, shapes.E164)
        national = phonenumbers.format_number(example, shapes.NATIONAL)
        world = phonenumbers.format_number(example, shapes.INTERNATIONAL)
        for text, country in (
            (e164, ""),
            (world, "NL"),
            (f"00{e164[1:]}", "NL"),
            (national, region),
            (national.replace(" ", "/", 1), region),
            (f"Tel: {national}", region),
            (phonenumbers.format_number(example, shapes.RFC3966), ""),
            (f"sip:{e164}@pbx.example.net;user=phone", ""),
            (f"{national}, +31 20 794 1234", region),
        ):
            assert e164 in [number.e164 for number in parse_numbers(text, country)], (text, country)
        (extended,) = parse_numbers(f"{world} ext. 12", region)
        assert (extended.e164, extended.extension) == (e164, "12")


def test_the_likeliest_number_stands_first() -> None:
    numbers = likeliest_first(parse_numbers("4521, 020-7941234/35, +31 6 12345678", "NL"))
    assert [number.e164 for number in numbers] == ["+31612345678", "", "+31207941234", "+31207941235"]


@pytest.mark.parametrize("text", ["", "   ", "-", "n/a", "geen", "\u200b", "bel mij"])
def test_a_field_without_digits_holds_no_number(text: str) -> None:
    assert parse_numbers(text, "NL") == ()
    assert normalise(text, "NL") is None


def test_a_national_number_without_a_country_is_not_guessed() -> None:
    assert normalise("020 794 1234") is None


def test_a_number_with_its_country_is_surer_than_one_without() -> None:
    def confidence(text: str, country: str) -> float:
        number = normalise(text, country)
        assert isinstance(number, Number)
        return number.confidence

    assert confidence("+31207941234", "NL") > confidence("0207941234", "NL") > confidence("84903123456", "NL")


def test_a_number_of_a_range_nobody_has_yet_is_kept_with_doubt() -> None:
    number = normalise("+44 7700 900123")
    assert number is not None
    assert number.e164 == "+447700900123"
    assert number.confidence < 1


def test_a_field_of_ten_thousand_signs_is_read_at_once() -> None:
    assert parse_numbers("0612345678 " * 10_000, "NL") != ()


def test_the_end_of_a_number_is_the_start_of_its_reversed_digits() -> None:
    assert reversed_digits("+31 20 794 1234") == "43214970213"
    assert reversed_digits("+31207941234").startswith(reversed_digits("1234"))


def test_trailing_digits_leave_out_the_trunk_zero_and_short_numbers() -> None:
    assert trailing_digits("020 794 1234") == "207941234"
    assert trailing_digits("1234") == ""


def test_a_number_names_its_country() -> None:
    assert country_of("+31207941234") == "NL"
    assert country_of("+84903123456") == "VN"
    assert country_of("nothing") == ""


def test_only_countries_have_rules_of_their_own() -> None:
    assert is_country("VN")
    assert not is_country("XX")
    assert not is_country("")
