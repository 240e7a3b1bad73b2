"""Tables that leave the program at the terminal, and who looked: filters, ledger, roles and file faults."""

import csv
from pathlib import Path

import openpyxl
import pytest

from tests.cli.conftest import Run
from tests.helpers.desk import Desk

MARCH = ("--since", "2026-03-01", "--until", "2026-03-31")


def test_the_list_goes_into_a_file_with_its_filter_and_the_ledger_says_so(run: Run, shop: Path, tmp_path: Path) -> None:
    assert run("import", str(shop)).code == 0
    path = tmp_path / "contacts.csv"
    said = run("audit", "export", *MARCH, "--channel", "call", "--out", str(path), "--json")
    assert said.json == {"file": str(path), "table": "contacts", "rows": 1}
    with path.open(encoding="utf-8-sig", newline="") as file:
        (row,) = csv.DictReader(file)
    assert (row["agent"], row["customer"], row["channel"], row["seconds"]) == (
        "Lara de Hoogh", "Zoë Đặng", "call", "120",
    )  # fmt: skip
    assert "flickers" not in path.read_text("utf-8-sig")
    (looked,) = run("audit", "looked", "--exports", "--json").json
    assert (looked["person"], looked["table"], looked["rows"], looked["format"]) == (
        "Anna de Wit",
        "contacts",
        1,
        "csv",
    )
    assert '"channel":"call"' in looked["filter"]
    assert "exported contacts (csv, 1 rows)" in run("audit", "looked").out


@pytest.mark.parametrize("table", ["contacts", "reviews", "looked", "ledger", "figures", "drivers"])
def test_every_table_is_a_workbook_too(run_on_file: Run, shop: Path, tmp_path: Path, table: str) -> None:
    assert run_on_file("import", str(shop)).code == 0
    path = tmp_path / "table.xlsx"
    told = run_on_file("audit", "export", "--since", "2026-01-01", "--table", table, "--format", "xlsx", "--out", str(path),
                       "--json").json  # fmt: skip
    assert openpyxl.load_workbook(path).worksheets[0].max_row == 1 + told["rows"]


def test_a_file_that_is_there_stays_unless_it_is_said(run_on_file: Run, tmp_path: Path) -> None:
    path = tmp_path / "contacts.csv"
    path.write_text("mine")
    assert run_on_file("audit", "export", "--out", str(path), "--json").json["error"]["code"] == "file-exists"
    assert path.read_text() == "mine"
    assert run_on_file("audit", "export", "--out", str(path), "--over").code == 0
    gone = tmp_path / "gone" / "contacts.csv"
    assert run_on_file("audit", "export", "--out", str(gone), "--json").json["error"]["code"] == "export-no-folder"
    assert len(run_on_file("audit", "looked", "--json").json) == 1  # what did not come about is not said


def test_a_lead_exports_contacts_and_only_an_administrator_what_was_looked_at(
    run_on_file: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    run_on_file("user", "add", "lara", "--role", "lead")
    run_on_file("user", "add", "cas")
    monkeypatch.setenv("AGENTDESK_AGENT", "lara")
    assert run_on_file("audit", "export", "--out", str(tmp_path / "a.csv")).code == 0
    for refused in (("looked",), ("export", "--table", "ledger", "--out", str(tmp_path / "b.csv"))):
        assert run_on_file("audit", *refused, "--json").json["error"]["code"] == "administrators-only"
    monkeypatch.setenv("AGENTDESK_AGENT", "cas")
    refused_export = run_on_file("audit", "export", "--out", str(tmp_path / "c.csv"), "--json")
    assert refused_export.json["error"]["code"] == "leads-only"
    assert [each.name for each in tmp_path.glob("*.csv")] == ["a.csv"]


def test_reading_a_restricted_note_at_the_terminal_is_recorded(
    run: Run, workspace_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    run("user", "add", "cas", "--name", "Cas")
    with Desk(workspace_url) as desk:
        desk.say(desk.log_of(desk.customer(ref="C1"), note="She told of her illness", restricted=True))
    assert "illness" in run("timeline", "C1").out  # anna wrote it
    monkeypatch.setenv("AGENTDESK_AGENT", "cas")
    assert "illness" in run("find", "/illness").out
    assert "illness" in run("timeline", "C1").out
    monkeypatch.setenv("AGENTDESK_AGENT", "anna")
    looked = [(each["person"], each["written_by"]) for each in run("audit", "looked", "--json").json]
    assert looked == [("Cas", "Anna de Wit")]


def test_a_table_is_set_to_be_written_by_itself_and_listed(run: Run, tmp_path: Path) -> None:
    added = run("audit", "schedule", "--add", "ledger", "--every", "day", "--folder", str(tmp_path), "--json")
    (entry,) = added.json
    assert (entry["key"], entry["table"], entry["every"], entry["last"]) == ("ledger-day", "ledger", "day", None)
    assert run("audit", "schedule", "--run", "--json").json[0]["last"] is None
    assert "next" in run("audit", "schedule").out
    wrong = run("audit", "schedule", "--add", "ledger", "--folder", str(tmp_path / "gone"), "--json")
    assert wrong.json["error"]["code"] == "export-no-folder"
    assert run("audit", "schedule", "--remove", "other", "--json").json["error"]["code"] == "unknown-schedule"
    assert run("audit", "schedule", "--remove", "ledger-day", "--json").json == []


def test_reasons_of_contacts_are_exported_as_they_are_counted(run: Run, shop: Path, tmp_path: Path) -> None:
    run("import", str(shop))
    path = tmp_path / "drivers.csv"
    assert run("audit", "export", *MARCH, "--table", "drivers", "--out", str(path)).code == 0
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert sum(int(row["contacts"]) for row in rows) == 1  # the note to themselves is nobody's contact
    assert {row["reason"] for row in rows} == {"complaint"}
