"""Waiting conversations and the rules of matching, from the terminal."""

from datetime import UTC, datetime

import pytest

from tests.cli.conftest import Run
from tests.helpers.desk import Clock, Desk
from tests.helpers.mail.arrivals import Letterbox


def test_who_waits_is_listed_with_their_target(run: Run, workspace_url: str) -> None:
    with Desk(workspace_url, Clock(datetime.now(UTC))) as desk:
        Letterbox(desk).come("Piet <piet@elders.example>", "<1@elders.example>", Subject="Where is my lamp")
    (row,) = run("mail", "threads", "--json").json
    assert (row["name"], row["subject"], row["mailbox"]) == ("Piet", "Where is my lamp", "support@shop.example")
    assert row["due_at"] > row["asked_at"]
    assert row["late"] is False
    assert "Where is my lamp" in run("mail", "threads").out


def test_nobody_waiting_is_said(run: Run) -> None:
    assert run("mail", "threads", "--json").json == []
    assert "No mail waits" in run("mail", "threads").err


def test_a_rule_is_set_and_shown(run: Run) -> None:
    assert run("mail", "rules", "--json").json["answer-minutes"] == 240
    said = run("mail", "rules", "forms", '[{"sender": "form@site.example", "field": "E-mail"}]', "--json")
    assert said.code == 0
    assert run("mail", "rules", "forms", "--json").json == {
        "forms": [{"sender": "form@site.example", "field": "E-mail"}]
    }


def test_a_rule_that_makes_no_sense_is_turned_away_and_the_old_one_stays(run: Run) -> None:
    assert run("mail", "rules", "colleagues", '["@staff.example"]').code == 0
    assert run("mail", "rules", "colleagues", '["nobody"]').code == 1
    assert run("mail", "rules", "colleagues", "--json").json == {"colleagues": ["@staff.example"]}


def test_only_an_administrator_sets_a_rule(run: Run, workspace_url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    with Desk(workspace_url) as desk:
        desk.colleague("Bo")
    monkeypatch.setenv("AGENTDESK_AGENT", "bo")
    assert run("mail", "rules", "answer-minutes", "60").code == 1
    assert run("mail", "rules", "answer-minutes", "--json").json == {"answer-minutes": 240}
