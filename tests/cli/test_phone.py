"""How a text is read as phone numbers, from the terminal."""

from collections.abc import Callable

import pytest

from tests.cli.conftest import Run


@pytest.fixture
def phone(run_at: Callable[[str], Run], tmp_path: object) -> Run:
    """On a workspace that does not exist: none is needed."""
    return run_at(f"{tmp_path}/nowhere.agentdesk")


def test_every_number_of_a_text_is_listed_the_likeliest_first(phone: Run) -> None:
    said = phone("phone", "normalise", "4521, 020/7941234 tst 12, +31 6 12345678", "--country", "NL", "--json")
    assert said.code == 0
    assert [(each["e164"], each["extension"], each["kind"], each["confidence"]) for each in said.json] == [
        ("+31612345678", "", "phone", 1.0),
        ("", "", "internal", 0.9),
        ("+31207941234", "12", "phone", 0.9),
    ]
    assert [(each["raw"], each["country"]) for each in said.json][:1] == [("+31 6 12345678", "NL")]


def test_the_country_decides_whose_trunk_rules_count(phone: Run) -> None:
    def read(text: str, country: str) -> str:
        return str(phone("phone", "normalise", text, "--country", country, "--json").json[0]["e164"])

    assert read("0903 123 456", "vn") == "+84903123456"
    assert read("030/123456", "DE") == "+4930123456"


def test_without_a_country_this_machine_or_a_new_workspace_says_it(phone: Run, run_on_file: Run) -> None:
    assert phone("phone", "normalise", "020 794 1234", "--json").json[0]["e164"] == "+31207941234"
    assert run_on_file("phone", "normalise", "020 794 1234", "--json").json[0]["e164"] == "+31207941234"


def test_a_text_without_a_number_is_an_empty_list(phone: Run) -> None:
    said = phone("phone", "normalise", "geen", "--country", "NL", "--json")
    assert (said.code, said.json) == (0, [])
    assert "No phone number" in phone("phone", "normalise", "geen", "--country", "NL").err


def test_people_read_a_line_a_number(phone: Run) -> None:
    said = phone("phone", "normalise", "020 794 1234", "tst.", "12", "--country", "NL")
    assert said.out.split() == ["+31207941234", "ext.", "12", "phone", "number", "90%"]


def test_a_country_that_is_none_is_refused(phone: Run) -> None:
    said = phone("phone", "normalise", "020 794 1234", "--country", "XX", "--json")
    assert (said.code, said.json["error"]["code"]) == (1, "unknown-country")
    assert phone("phone").code == 2
