"""Who works here, at the terminal: people, teams and roles, and the last administrator stays."""

import pytest

from tests.cli.conftest import Run


def test_people_get_a_team_and_a_role_and_lead_the_teams_that_are_named(run: Run) -> None:
    assert run("user", "add", "lara", "--name", "Lara  de Hoogh", "--team", "Phone").out.startswith(
        "lara: Lara de Hoogh, agent of Phone."
    )
    led = run("user", "role", "LARA", "lead", "--leads", "phone", "--leads", "Mail", "--json").json
    assert (led["role"], led["team"], led["leads"]) == ("lead", "Phone", ["Mail", "Phone"])
    listed = run("user", "list").out
    assert "leads Mail, Phone" in listed
    assert run("user", "role", "lara", "agent", "--team", "Mail", "--json").json["leads"] == []
    assert [each["team"] for each in run("user", "list", "--json").json if each["login"] == "lara"] == ["Mail"]


def test_only_an_administrator_changes_who_works_here(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    assert run("user", "add", "lara", "--role", "lead").code == 0
    monkeypatch.setenv("AGENTDESK_AGENT", "lara")
    for change in (("add", "bas"), ("role", "lara", "admin"), ("disable", "anna")):
        said = run("user", *change, "--json")
        assert (said.code, said.json["error"]["code"]) == (1, "administrators-only")
    assert run("user", "list").code == 0


def test_the_last_administrator_stays_one(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    for change in (("role", "anna", "lead"), ("disable", "anna")):
        assert run("user", *change, "--json").json["error"]["code"] == "last-administrator"
    assert run("user", "add", "bas", "--role", "admin").code == 0
    assert run("user", "disable", "anna").code == 0
    assert [each["login"] for each in run("user", "list", "--json").json] == ["bas"]
    assert run("user", "add", "cas", "--json").json["error"]["code"] == "administrators-only"  # anna is gone
    monkeypatch.setenv("AGENTDESK_AGENT", "bas")
    assert run("user", "role", "bas", "agent", "--json").json["error"]["code"] == "last-administrator"
    assert run("user", "enable", "anna").code == 0


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (("add", "ANNA"), "login-taken"),
        (("add", "12"), "bad-person"),
        (("add", "lara de hoogh"), "bad-person"),
        (("add", "lara", "--name", "L\x07ara"), "bad-person"),
        (("add", "lara", "--team", "x" * 121), "bad-person"),
        (("role", "nobody", "lead"), "unknown-agent"),
        (("role", "system", "admin"), "unknown-agent"),
    ],
)
def test_what_cannot_be_is_refused_and_changes_nothing(run_on_file: Run, arguments: tuple[str, ...], code: str) -> None:
    before = run_on_file("user", "list", "--all", "--json").out
    assert run_on_file("user", *arguments, "--json").json["error"]["code"] == code
    assert run_on_file("user", "list", "--all", "--json").out == before
