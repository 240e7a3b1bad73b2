"""Numbers as customers, web shops, address books and phone systems write them."""

import pytest

from agentdesk.domain.numbers import (
    Number,
    NumberKind,
    country_of,
    normalise,
    parse_numbers,
    reversed_digits,
    trailing_digits,
)

ONE = [
    # Dutch, as typed
    ("020 794 1234", "NL", "+31207941234"),
    ("020-7941234", "NL", "+31207941234"),
    ("(020) 794 1234", "NL", "+31207941234"),
    ("020/7941234", "NL", "+31207941234"),
    ("020.794.12.34", "NL", "+31207941234"),
    ("0207941234", "nl", "+31207941234"),
    ("06-12345678", "NL", "+31612345678"),
    ("06 12 34 56 78", "NL", "+31612345678"),
    ("612345678", "NL", "+31612345678"),
    ("+31 20 794 1234", "", "+31207941234"),
    ("+31 (0)20 794 1234", "", "+31207941234"),
    ("+31(0)612345678", "DE", "+31612345678"),
    ("0031 20 794 1234", "", "+31207941234"),
    ("0031(0)20 794 1234", "NL", "+31207941234"),
    ("+0031 20 794 1234", "", "+31207941234"),
    ("+31-(0)20-7941234", "GB", "+31207941234"),
    ("31612345678", "NL", "+31612345678"),
    ("31612345678", "VN", "+31612345678"),
    ("Tel: 020 794 1234", "NL", "+31207941234"),
    ("mob. 06-12345678", "NL", "+31612345678"),
    ("06-12345678 (mobiel)", "NL", "+31612345678"),
    ("06-12345678 werk", "NL", "+31612345678"),
    ("088 123 45 67", "NL", "+31881234567"),
    ("0900 1234", "NL", "+319001234"),
    ("14020", "NL", "+3114020"),
    # Vietnamese
    ("0903 123 456", "VN", "+84903123456"),
    ("+84 903 123 456", "", "+84903123456"),
    ("(028) 38 221 234", "VN", "+842838221234"),
    ("(84) 28 3822 1234", "VN", "+842838221234"),
    ("0084903123456", "NL", "+84903123456"),
    ("1900 1234", "VN", "+8419001234"),
    ("0168 123 4567", "VN", "+84381234567"),
    ("+84 121 234 5678", "", "+84792345678"),
    ("ĐT: 0903.123.456", "VN", "+84903123456"),
    # German, British, American, Brazilian, Italian
    ("030/123456", "DE", "+4930123456"),
    ("030 123456-0", "DE", "+49301234560"),
    ("+49 (0) 171 1234567", "", "+491711234567"),
    ("(+49) 171 1234567", "", "+491711234567"),
    ("0171 1234567", "DE", "+491711234567"),
    ("020 7946 0018", "GB", "+442079460018"),
    ("07911 123456", "GB", "+447911123456"),
    ("+44 (0)20 7946 0018", "NL", "+442079460018"),
    ("(202) 555-0102", "US", "+12025550102"),
    ("1-202-555-0102", "US", "+12025550102"),
    ("011 31 20 794 1234", "US", "+31207941234"),
    ("0031 20 794 1234", "US", "+31207941234"),
    ("1-800-FLOWERS", "US", "+18003569377"),
    ("005511900000001", "NL", "+5511900000001"),
    ("005511900000001", "BR", "+5511900000001"),
    ("011 90000 0002", "BR", "+5511900000002"),
    ("(11) 90000-0003", "BR", "+5511900000003"),
    ("+39 (0)6 698 1234", "", "+39066981234"),
    # what machines write
    ("tel:+31-20-794-1234", "", "+31207941234"),
    ("tel:7941234;phone-context=+3120", "", "+31207941234"),
    ("callto:+31207941234", "", "+31207941234"),
    ("sip:+31207941234@pbx.example.net;user=phone", "", "+31207941234"),
    ("sip:0207941234@10.0.0.1:5060", "NL", "+31207941234"),
    ('"Jan de Vries" <sip:+31612345678@trunk.example.com>', "", "+31612345678"),
    ("sips:%2B31612345678@example.com", "", "+31612345678"),
    ("\u202d+31 6 12345678\u202c", "", "+31612345678"),
    ("+31\u00a06\u00a012345678", "", "+31612345678"),
    ("٠٢٠ ٧٩٤١٢٣٤", "NL", "+31207941234"),
    ("０２０ ７９４１２３４", "NL", "+31207941234"),
]


@pytest.mark.parametrize(("text", "country", "e164"), ONE)
def test_one_number_is_read_however_it_is_written(text: str, country: str, e164: str) -> None:
    numbers = parse_numbers(text, country)
    assert [number.e164 for number in numbers] == [e164]
    assert numbers[0].kind is NumberKind.PHONE
    assert 0 < numbers[0].confidence <= 1


@pytest.mark.parametrize(
    ("text", "country", "e164s"),
    [
        ("0612345678 / 0207941234", "NL", ["+31612345678", "+31207941234"]),
        ("0612345678/0207941234", "NL", ["+31612345678", "+31207941234"]),
        ("030/123456 / 0171/1234567", "DE", ["+4930123456", "+491711234567"]),
        ("06-12345678, 020-7941234", "NL", ["+31612345678", "+31207941234"]),
        ("06-12345678; 020-7941234", "NL", ["+31612345678", "+31207941234"]),
        ("06-12345678 of 020-7941234", "NL", ["+31612345678", "+31207941234"]),
        ("0903 123 456 - 0903 123 457", "VN", ["+84903123456", "+84903123457"]),
        ("0903123456 hoặc 0903123457", "VN", ["+84903123456", "+84903123457"]),
        ("0612345678 0207941234", "NL", ["+31612345678", "+31207941234"]),
        ("06 12345678  020 7941234", "NL", ["+31612345678", "+31207941234"]),
        ("T 020 794 1234\nM 06 12345678", "NL", ["+31207941234", "+31612345678"]),
        ("020-7941234/35", "NL", ["+31207941234", "+31207941235"]),
        ("+31612345678 / 0612345678", "NL", ["+31612345678"]),
    ],
)
def test_several_numbers_in_one_field_are_told_apart(text: str, country: str, e164s: list[str]) -> None:
    assert [number.e164 for number in parse_numbers(text, country)] == e164s


@pytest.mark.parametrize(
    ("text", "e164", "extension"),
    [
        ("020 794 1234 ext. 12", "+31207941234", "12"),
        ("020 794 1234 x12", "+31207941234", "12"),
        ("020 794 1234 tst. 301", "+31207941234", "301"),
        ("020 794 1234 toestel 301", "+31207941234", "301"),
        ("020 794 1234 (toestel 301)", "+31207941234", "301"),
        ("020 794 1234 máy lẻ 4", "+31207941234", "4"),
        ("020 794 1234 Durchwahl 22", "+31207941234", "22"),
        ("0207941234,,12", "+31207941234", "12"),
        ("0207941234#12", "+31207941234", "12"),
        ("tel:+31207941234;ext=99", "+31207941234", "99"),
    ],
)
def test_an_extension_is_kept_apart_from_the_number(text: str, e164: str, extension: str) -> None:
    (number,) = parse_numbers(text, "NL")
    assert (number.e164, number.extension) == (e164, extension)


@pytest.mark.parametrize(
    "text",
    ["Anonymous", "anoniem", "Privé nummer", "Unbekannt", "withheld", "Ẩn danh", "sip:anonymous@anonymous.invalid",
     '"Anonymous" <sip:anonymous@anonymous.invalid>', "Rufnummer unterdrückt"],
)  # fmt: skip
def test_a_withheld_number_is_known_as_such(text: str) -> None:
    (number,) = parse_numbers(text, "NL")
    assert number.kind is NumberKind.WITHHELD
    assert number.e164 == ""


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("101", NumberKind.INTERNAL),
        ("4521", NumberKind.INTERNAL),
        ("112", NumberKind.INTERNAL),
        ("sip:1001@pbx", NumberKind.INTERNAL),
        ("tel:7042;phone-context=example.com", NumberKind.INTERNAL),
        ("sip:front-desk@example.com", NumberKind.ADDRESS),
        ("*21*0612345678#", NumberKind.CODE),
        ("+999 123", NumberKind.UNKNOWN),
        ("12345678901234567890", NumberKind.UNKNOWN),
    ],
)
def test_what_is_no_number_of_the_world_says_what_it_is(text: str, kind: NumberKind) -> None:
    (number,) = parse_numbers(text, "NL")
    assert number.kind is kind
    assert number.e164 == ""


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
