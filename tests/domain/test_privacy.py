"""What must never be stored, and what is shown only in part."""

import pytest

from agentdesk.domain.privacy import (
    is_bsn,
    is_card,
    is_iban,
    mask,
    masked_amount,
    masked_email,
    masked_phone,
    may_keep,
)


@pytest.mark.parametrize("digits", ["4111111111111111", "5500005555555559", "340000000000009"])
def test_cards_are_known_by_luhn(digits: str) -> None:
    assert is_card(digits)
    assert not is_card(digits[:-1] + str((int(digits[-1]) + 1) % 10))


def test_a_bsn_is_known_by_the_11_proof() -> None:
    assert is_bsn("111222333")
    assert is_bsn("123456782")
    assert not is_bsn("123456789")
    assert not is_bsn("000000000")


def test_an_iban_is_known_by_mod_97_and_its_country_s_length() -> None:
    assert is_iban("NL91 ABNA 0417 1643 00")
    assert is_iban("DE89370400440532013000")
    assert not is_iban("NL92 ABNA 0417 1643 00")
    assert not is_iban("NL91 ABNA 0417 1643")


@pytest.mark.parametrize(
    ("said", "stored"),
    [
        ("card 4111 1111 1111 1111 12/27", "card [card ••••] 12/27"),
        ("card 4111 1111 1111 1111 12 27", "card [card ••••] 12 27"),
        ("4111-1111-1111-1111", "[card ••••]"),
        ("BSN: 123456782.", "BSN: [BSN ••••]."),
        ("het is 1234.56.782", "het is [BSN ••••]"),
        ("naar NL91 ABNA 0417 1643 00 graag", "naar NL•• ABNA •••• 4300 graag"),
        ("nl91abna0417164300 en 4111111111111111", "NL•• ABNA •••• 4300 en [card ••••]"),
    ],
)
def test_notes_are_masked_before_they_are_stored(said: str, stored: str) -> None:
    assert mask(said) == stored
    assert mask(stored) == stored


@pytest.mark.parametrize(
    "said",
    [
        "order 123456782 is late",
        "+31 612345678",
        "06 12345678 after 18:00",
        "delivered on 20261122",
        "3SABCD4111111111111111",
        "€ 249.95, 3 × 14 days",
        "tel. 123456782",
    ],
)
def test_orders_phones_and_dates_stay_readable(said: str) -> None:
    assert mask(said) == said


def test_a_fact_with_a_card_or_bsn_is_refused_and_one_with_an_iban_may_stay() -> None:
    assert not may_keep("BSN", "later")
    assert not may_keep("payment", "4111 1111 1111 1111")
    assert may_keep("refund to", "NL91 ABNA 0417 1643 00")
    assert not may_keep("Shoe size", "43", never_keep=("shoe  size", "shoe size"))


def test_contact_points_and_amounts_are_shown_in_part() -> None:
    assert masked_phone("+31612345678") == "+31•••••••78"
    assert masked_phone("06-12345678") == "••-••••••78"
    assert masked_email("an.jansen@example.nl") == "a•••@e•••.nl"
    assert masked_email("nonsense") == "•••"
    assert masked_amount("€ 1,249.95") == "€ •,•••.••"
