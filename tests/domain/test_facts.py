"""What in a note is a fact."""

import pytest

from agentdesk.domain.facts import fact_key, facts_in


def test_key_value_lines_are_facts_and_sentences_are_not() -> None:
    note = "Called about the lamp.\nshoe size: 43\n- Dog's name:  Bör \nShe said: no\nwww: https://x.nl\nnot one:here"
    assert facts_in(note) == [("shoe size", "43"), ("Dog's name", "Bör"), ("She said", "no"), ("www", "https://x.nl")]


@pytest.mark.parametrize(
    "line",
    [
        "https://example.nl/a",
        "14:30 called back",
        "Re: your order",
        "a very long sentence with a colon: and more",
        "one two three four: 5",
        "averyverylongkeythatnobodywouldwrite: 5",
        "Klant belt: pakket is nog niet gekomen.",
        "Afspraak: terugbellen. Daarna mailen",
        "Vraag: of de lamp ook in het wit te krijgen is en wanneer die dan komt",
        "key:",
    ],
)
def test_links_times_and_long_sentences_are_not_facts(line: str) -> None:
    assert facts_in(line) == []


def test_the_later_of_two_lines_with_one_key_counts() -> None:
    assert facts_in("floor: 2\nFloor: 3") == [("Floor", "3")]
    assert fact_key("  Shoe   Size ") == "shoe size"


def test_keys_in_other_scripts_are_keys() -> None:
    assert facts_in("giờ gọi: sau 18h\nLieblingsfarbe: grün") == [("giờ gọi", "sau 18h"), ("Lieblingsfarbe", "grün")]
