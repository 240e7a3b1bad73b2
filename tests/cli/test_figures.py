"""Figures at the terminal: nothing is told until it was decided, and then with how many and how sure."""

from pathlib import Path

import pytest

from agentdesk.cli.parser_figures import FIGURES
from agentdesk.domain.figures import Figure
from tests.cli.conftest import Run

MARCH = ("--since", "2026-03-01", "--until", "2026-03-31")


@pytest.fixture
def shop_run(run_on_file: Run, shop: Path) -> Run:
    """The shop with a lead of the team Phone."""
    assert run_on_file("import", str(shop)).code == 0
    assert run_on_file("user", "add", "lea", "--role", "lead", "--team", "Phone").code == 0
    return run_on_file


def test_the_terminal_knows_every_figure() -> None:
    assert set(FIGURES) == set(Figure)


def test_a_figure_is_told_once_it_was_decided(shop_run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    decide = ("figures", "decide", "--figure", "per-hour", "--for", "person", "--decided", "2026-02-01", "--reference")
    assert "its reference" in shop_run(*decide, "").err
    told = shop_run(*decide, "OR 2026-3", "--json").json
    assert {each["figure"]: each["shown"] for each in told["now"]}["per-hour"] == "person"
    assert [each["reference"] for each in told["decisions"]] == ["OR 2026-3"]
    monkeypatch.setenv("AGENTDESK_AGENT", "lea")
    told = shop_run("figures", "--agent", "A1", *MARCH, "--json").json
    assert [(each["figure"], each["n"], each["value"]) for each in told["figures"]] == [("per-hour", 0, None)]
    assert len(told["not_shown"]) == len(Figure) - 1
    assert shop_run("figures", "--team", "Nobody").code == 1
    assert "not yours to lead" in shop_run("figures", "--team", "Desk").err


def test_drivers_and_the_floor_are_for_leads(shop_run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    (driver,) = shop_run("drivers", *MARCH, "--json").json
    assert (driver["reason"], driver["contacts"], driver["minutes"]) == ("complaint", 1, 2.0)
    assert shop_run("drivers", "--hours", *MARCH, "--json").json == [{"weekday": 5, "hour": 10, "contacts": 1}]
    assert "Calls waiting: not known" in shop_run("floor").out
    assert shop_run("floor", "--json").json["mails"] == 0
    monkeypatch.setenv("AGENTDESK_AGENT", "A1")
    for command in ("drivers", "floor"):
        assert shop_run(command).code == 1
