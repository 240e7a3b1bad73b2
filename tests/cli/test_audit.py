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


def test_the_list_is_narrowed_by_words_direction_and_length(contacts: Run) -> None:
    def count(*narrowed: str) -> int:
        return int(contacts("audit", "list", *MARCH, *narrowed, "--json").json["count"])

    assert count("--words", "number 17") == 1
    assert count("--shorter", "3", "--channel", "call", "--direction", "in") == 4  # the shop's own call was short
    assert count("--broken-promise") == count("--contested") == count("--redacted") == 0
    assert count("--direction", "out", "--words", "number") == 0


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


@pytest.mark.parametrize("picking", [("--complaint",), ("--ces", "3"), ("--words", "lamp"), ("--outcome", "resolved")])
def test_a_draw_is_narrowed_by_no_sign_of_trouble(contacts: Run, picking: tuple[str, ...]) -> None:
    assert contacts("audit", "list", *MARCH, *picking).code == 0
    assert contacts("audit", "draw", *MARCH, *picking).code == 2


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


MARKS = ("opening=na", "identity=1", "question=3", "next-step=4", "promise=na", "tone=na")


def test_a_contact_is_scored_and_its_score_explained(contacts: Run) -> None:
    called = contacts("audit", "list", *MARCH, "--channel", "call", "--unreviewed", "--json").json
    given = [part for mark in MARKS for part in ("--mark", mark)]
    said = contacts("audit", "review", called["contacts"][0]["id"], "--card", "call-en", *given, "--note",
                    "question=Which lamp?", "--say", "Well done", "--json")  # fmt: skip
    assert said.code == 0, said.err
    assert said.json["score"] == 89  # (15 + 20 * 2 / 3 + 25) of 60
    assert {each["key"]: each["words"] for each in said.json["marks"] if each["words"]} == {"question": "Which lamp?"}
    assert (
        contacts("audit", "list", *MARCH, "--channel", "call", "--unreviewed", "--json").json["count"]
        == called["count"] - 1
    )
    shown = contacts("audit", "show", said.json["id"]).out
    assert "89 of 100" in shown
    assert "Solution or next step" in shown
    assert [each["id"] for each in contacts("audit", "reviews", "--json").json] == [said.json["id"]]
    again = contacts("audit", "review", called["contacts"][0]["id"], "--card", "call-en", *given)
    assert (again.code, "reviewed already" in again.err) == (1, True)


def test_the_agent_sees_their_own_review_and_disputes_it(contacts: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    called = contacts("audit", "list", *MARCH, "--channel", "call", "--agent", "A1", "--json").json["contacts"]
    given = [part for mark in MARKS for part in ("--mark", mark)]
    mine = contacts("audit", "review", called[0]["id"], "--card", "call-en", *given, "--json").json["id"]
    called = contacts("audit", "list", *MARCH, "--channel", "call", "--agent", "A2", "--json").json["contacts"]
    theirs = contacts("audit", "review", called[0]["id"], "--card", "call-en", *given, "--json").json["id"]
    monkeypatch.setenv("AGENTDESK_AGENT", "A1")
    assert [each["id"] for each in contacts("audit", "reviews", "--json").json] == [mine]
    assert contacts("audit", "show", theirs).code == 1
    assert [step["state"] for step in contacts("audit", "show", mine, "--json").json["steps"]] == ["given", "opened"]
    assert "need reasons" in contacts("audit", "dispute", mine).err
    assert contacts("audit", "dispute", mine, "--say", "She did ask").code == 0
    monkeypatch.setenv("AGENTDESK_AGENT", "anna")
    assert contacts("audit", "decide", mine, "--say", "It stands").code == 0
    assert contacts("audit", "show", mine, "--json").json["state"] == "upheld"


def test_the_scorecards_of_three_languages_are_there(contacts: Run) -> None:
    cards = {card["card"]: card for card in contacts("audit", "cards", "--json").json}
    assert set(cards) == {f"{channel}-{language}" for channel in ("call", "email") for language in ("en", "nl", "vi")}
    assert {sum(each["weight"] for each in card["criteria"]) for card in cards.values()} == {100}
    assert "Rustig en vriendelijk" in contacts("audit", "cards").out


@pytest.mark.parametrize("mark", ["question", "question=much", "question=9"])
def test_a_mark_that_is_none_is_said(contacts: Run, mark: str) -> None:
    contact = contacts("audit", "list", *MARCH, "--channel", "call", "--json").json["contacts"][0]["id"]
    said = contacts("audit", "review", contact, "--card", "call-en", "--mark", mark)
    assert said.code == 1
    assert "Nothing was changed" in said.err
