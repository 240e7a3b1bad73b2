"""Privacy at the terminal: words are removed by who leads, contested notes are decided, and the history says all of it."""

import pytest

from tests.cli.conftest import Run
from tests.cli.test_audit import MARCH
from tests.cli.test_audit import contacts as contacts  # noqa: PLC0414 the fixture, under its own name


def the_first(contacts: Run) -> str:
    return str(contacts("audit", "list", *MARCH, "--channel", "call", "--json").json["contacts"][0]["id"])


def test_removed_words_are_gone_and_the_history_says_who_removed_them(contacts: Run) -> None:
    contact = the_first(contacts)
    unsure = contacts("audit", "redact", contact, "--reason", "asked")
    assert unsure.code == 1
    assert "--sure" in unsure.err
    assert contacts("audit", "redact", contact, "--reason", "asked", "--say", "By letter", "--sure").code == 0
    [wording] = contacts("audit", "history", contact, "--json").json["wordings"]
    assert (wording["body"], wording["removed"]["words"]) == ("", "By letter")
    assert "words removed by" in contacts("audit", "history", contact).out


def test_a_contested_note_is_listed_until_somebody_else_who_leads_settles_it(
    contacts: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    contact = the_first(contacts)
    with monkeypatch.context() as as_an_agent:
        as_an_agent.setenv("AGENTDESK_AGENT", "A1")
        assert contacts("audit", "contest", contact, "--say", "I never said so").code == 0
        assert contacts("audit", "settle", contact, "keep", "--say", "x").code == 1
    assert "I never said so" in contacts("audit", "contested").out
    assert contacts("audit", "settle", contact, "revise", "--say", "Heard it", "--note", "Asked").code == 0
    [row] = contacts("audit", "contested", "--json").json
    assert (row["verdict"], row["note"], row["statement"], row["words"]) == (
        "revised", "Asked", "I never said so", "Heard it",
    )  # fmt: skip
    assert contacts("audit", "contested", "--open", "--json").json == []
