"""The audit at the terminal: a lead sees which contacts there were, and draws some of them fairly."""

from pathlib import Path

import pytest

from tests.cli.conftest import Run, Said

MARCH = ("--since", "2026-03-01", "--until", "2026-03-31")


@pytest.fixture
def contacts(run: Run, shop: Path) -> Run:
    """A workspace with twenty calls of two agents, and the shop's own two contacts."""
    (shop / "agents.csv").write_text("agent_id,name,team\nA1,Lara de Hoogh,Phone\nA2,Bas Bos,Phone\n")
    lines = [
        f"X{n},C1,,call,in,2026-03-{n:02} 12:00:00,{60 * n},A{1 + n % 2},Call,It was about number {n},question,"
        for n in range(1, 21)
    ]
    with (shop / "contacts.csv").open("a", encoding="utf-8") as file:
        file.write("\n".join(lines) + "\n")
    assert run("import", str(shop)).code == 0
    return run


def drawn(said: Said) -> list[str]:
    assert said.code == 0, said.err
    return [each["id"] for each in said.json["contacts"]]


def test_the_contacts_of_a_period_are_listed_newest_first(contacts: Run) -> None:
    told = contacts("audit", "list", *MARCH, "--json").json
    assert told["count"] == 22
    times = [each["at"] for each in told["contacts"]]
    assert times == sorted(times, reverse=True)
    assert contacts("audit", "list", *MARCH, "--longer", "15", "--json").json["count"] == 6
    assert contacts("audit", "list", *MARCH, "--channel", "note", "--json").json["contacts"][0]["note_length"] > 0


def test_a_person_reads_it_as_a_table(contacts: Run) -> None:
    said = contacts("audit", "list", *MARCH, "--longer", "20").out
    assert "Bas Bos" not in said
    assert "Lara de Hoogh" in said
    assert "20:00" in said
    assert "No contact is like that." in contacts("audit", "list", "--since", "2026-05-01", "--until", "2026-05-02").err


def test_the_same_seed_draws_the_same_contacts_again(contacts: Run) -> None:
    first = drawn(contacts("audit", "draw", *MARCH, "--count", "4", "--seed", "week 10", "--json"))
    assert drawn(contacts("audit", "draw", *MARCH, "--count", "4", "--seed", "week 10", "--json")) == first
    assert len(first) == 8  # four of each of the two
    assert drawn(contacts("audit", "draw", *MARCH, "--count", "4", "--seed", "week 11", "--json")) != first


def test_without_a_seed_a_new_one_is_drawn_and_said(contacts: Run) -> None:
    said = contacts("audit", "draw", *MARCH, "--by", "random", "--count", "5", "--json")
    again = contacts("audit", "draw", *MARCH, "--by", "random", "--count", "5", "--seed", said.json["seed"], "--json")
    assert drawn(again) == drawn(said)
    assert said.json["seed"] in said.err
    assert said.json["of"] == 22
    assert said.json["needed"] == {"10": 7, "5": 14, "3": 18}


def test_an_agent_is_not_shown_the_audit(contacts: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AGENTDESK_AGENT", "A1")
    said = contacts("audit", "list", *MARCH)
    assert said.code == 1
    assert "team leads and administrators" in said.err
    assert said.out == ""


def test_a_day_that_is_none_is_wrong_usage(run_on_file: Run) -> None:
    assert run_on_file("audit", "list", "--since", "yesterday").code == 2
