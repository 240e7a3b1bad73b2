"""Calibrating and coaching at the terminal."""

from pathlib import Path

import pytest

from tests.cli.conftest import Run

MARKS = ("opening=na", "identity=1", "question=3", "next-step=4", "promise=na", "tone=na")
GIVEN = [part for mark in MARKS for part in ("--mark", mark)]
OTHER = [part if part != "question=3" else "question=2" for part in GIVEN]


@pytest.fixture
def desk(run: Run, shop: Path) -> Run:
    """Lara and Bas lead, A1 is an agent with a call."""
    (shop / "agents.csv").write_text("agent_id,name,team\nA1,Cas de Hoogh,Desk\n")
    with (shop / "contacts.csv").open("a", encoding="utf-8") as file:
        file.write("X1,C1,,call,in,2026-03-01 12:00:00,60,A1,Call,It was about it,question,\n")
    assert run("import", str(shop)).code == 0
    for lead in ("lara", "bas"):
        assert run("user", "add", lead, "--role", "lead").code == 0
    return run


def a_call(desk: Run) -> str:
    period = ("--since", "2026-03-01", "--until", "2026-03-31")
    return str(desk("audit", "list", *period, "--channel", "call", "--agent", "A1", "--json").json["contacts"][0]["id"])


def test_two_leads_score_unseen_close_and_agree(desk: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    made = desk(
        "audit", "calibrate", a_call(desk), "--card", "call-en", "--lead", "lara", "--lead", "bas", "--json"
    ).json
    ours = made["id"]
    assert (made["scored"], made["of"], made["agree"]) == (0, 2, None)
    monkeypatch.setenv("AGENTDESK_AGENT", "lara")
    assert "Nobody sees another's marks yet" in desk("audit", "calibration", ours, *GIVEN).out
    assert desk("audit", "calibration", ours, "--close", "--json").json["error"]["code"] == "calibration-waits"
    monkeypatch.setenv("AGENTDESK_AGENT", "bas")
    assert [each["marks"] for each in desk("audit", "calibration", ours, "--json").json["leads"]] == [{}, {}]
    told = desk("audit", "calibration", ours, *OTHER, "--close").out
    assert "On 2 of 3 criteria all agree" in told
    assert "≠" in told
    agreed = desk("audit", "calibration", ours, *GIVEN, "--agree", "--say", "As Lara has it", "--json").json
    assert (agreed["state"], agreed["agreed"]["question"], agreed["differ"]) == ("closed", 3, ["question"])
    assert [each["id"] for each in desk("audit", "calibrations", "--json").json] == [ours]
    assert desk("audit", "calibrations", "--open", "--json").json == []


def test_what_was_agreed_with_an_agent_is_theirs_to_see_and_answer(desk: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    said = desk("audit", "coach", "A1", "--say", "Good talk", "--action", "Confirm by mail", "+7d",
                "--contact", a_call(desk), "--json")  # fmt: skip
    assert said.code == 0, said.err
    monkeypatch.setenv("AGENTDESK_AGENT", "A1")
    assert "Confirm by mail" in [each["title"] for each in desk("followups", "--agent", "A1", "--json").json]
    assert "Confirm by mail" in desk("audit", "coaching", said.json["id"], "--say", "I will").out
    assert [step["what"] for step in desk("audit", "coaching", said.json["id"], "--json").json["steps"]] == [
        "given", "said", "opened",
    ]  # fmt: skip
    assert desk("audit", "coach", "lara", "--say", "Me?").code == 1
    monkeypatch.setenv("AGENTDESK_AGENT", "lara")
    assert "Confirm by mail" not in [each["title"] for each in desk("followups", "--agent", "A1", "--json").json]
    assert "Confirm by mail" not in [each["title"] for each in desk("followups", "--json").json]
    assert [each["open"] for each in desk("audit", "coachings", "--agent", "A1", "--json").json] == [1]
