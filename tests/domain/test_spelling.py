"""What of a mail is checked: its words, and nothing that is spelt as somebody else wrote it."""

import pytest

from agentdesk.domain.spelling import chooseable, dictionary_for, is_name, name_words, words_in


def words(line: str, after: str = "") -> list[str]:
    return [each.word for each in words_in(line, after)]


def test_words_are_checked_with_their_apostrophes_and_without_their_marks() -> None:
    assert words("Don't worry: we’ll send “it” well-packed.") == [
        "Don't",
        "worry",
        "we’ll",
        "send",
        "it",
        "well",
        "packed",
    ]


def test_words_of_every_alphabet_stand_where_the_screen_counts_them() -> None:
    (hat, pass_) = words_in("😀 hàng đã"[2:])
    assert (hat.start, hat.length, pass_.word) == (0, 4, "đã")
    (behind,) = words_in("😀 parcell")
    assert (behind.start, behind.length) == (3, 7)
    (composed,) = words_in("ha\u0300ng")
    assert (composed.word, composed.length) == ("hàng", 5)


@pytest.mark.parametrize(
    "line",
    [
        "> What the custmer wrote",
        "https://shop.example/a-lnk",
        "www.shop.example",
        "somebdy@shop.example",
        "A1234 12345 3x 2026",
        "order.pdf",
        "«…delivry day»",
        "KPN VAT",
        "PayPal iPhone",
        "x y",
    ],
)
def test_what_has_no_spelling_of_ours_is_left_alone(line: str) -> None:
    assert words(line) == []


def test_the_line_above_a_quote_is_the_mail_program_s() -> None:
    assert words("On 22 Nov, Sanne wrote:", "> Where is it?") == []
    assert words("As I wrote:", "it is on its way") == ["As", "wrote"]


def test_names_are_spelt_as_their_owners_do() -> None:
    names = name_words(("Sanne de Vries", "Lamp & Light"))
    assert is_name("Sanne", names)
    assert is_name("Vries’s", names)
    assert not is_name("parcel", names)


def test_the_dictionary_of_the_customer_s_language_is_found_as_near_as_there_is_one() -> None:
    have = ("en_GB", "en_US", "nl_BE", "nl_NL")
    assert dictionary_for("en", have, "en_GB") == "en_GB"
    assert dictionary_for("en-US", have, "en_GB") == "en_US"
    assert dictionary_for("nl", have, "en_GB") == "nl_NL"
    assert dictionary_for("vi", have) == ""
    assert dictionary_for("en", ("en_AU",)) == "en_AU"


def test_a_language_is_offered_with_its_countries_or_without() -> None:
    assert chooseable(["nl", "nl_NL", "eo", "nl_BE"]) == ("eo", "nl_BE", "nl_NL")
