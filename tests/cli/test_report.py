"""`agentdesk report`: whose one may have, the file, and its line in the ledger."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from tests.cli.conftest import Run
from tests.helpers import pdf_text


def test_a_lead_has_a_report_of_the_team_and_an_agent_only_their_own(
    run_on_file: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qapp: QApplication
) -> None:
    run_on_file("user", "add", "cas", "--name", "Cas Đỗ")
    path = tmp_path / "team.pdf"
    team = run_on_file("user", "list", "--json").json[0]["team"]
    assert run_on_file("report", "--team", team.upper(), "--out", str(path), "--lang", "vi", "--json").json == {
        "file": str(path), "of": team, "pages": 1, "figures": [],
    }  # fmt: skip
    assert "Chất lượng phục vụ của một nhóm" in pdf_text.pages_of(path.read_bytes())[0]
    monkeypatch.setenv("AGENTDESK_AGENT", "cas")
    for others in (("--team", team), ("--agent", "anna")):
        refused = run_on_file("report", *others, "--out", str(tmp_path / "no.pdf"), "--json").json
        assert refused["error"]["code"] == "leads-only"
    own = tmp_path / "own.pdf"
    assert (
        "about Cas Đỗ" in run_on_file("report", "--out", str(own), "--since", "2026-01-01", "--until", "2026-02-01").out
    )
    assert run_on_file("report", "--out", str(own), "--json").json["error"]["code"] == "file-exists"
    assert sorted(each.name for each in tmp_path.glob("*.pdf")) == ["own.pdf", "team.pdf"]
    monkeypatch.setenv("AGENTDESK_AGENT", "anna")
    looked = run_on_file("audit", "looked", "--exports", "--json").json
    assert [(row["person"], row["table"]) for row in looked] == [("Cas Đỗ", "own-report"), ("Anna de Wit", "report")]


@pytest.mark.parametrize(
    ("asked", "code"),
    [
        (("--since", "2026-03-01", "--until", "2026-02-01"), "bad-period"),
        (("--since", "2024-01-01", "--until", "2026-02-01"), "report-too-long"),
        (("--team", "Nowhere"), "unknown-team"),
        (("--agent", "nobody"), "unknown-agent"),
    ],
)
def test_what_cannot_be_reported_is_said_and_makes_no_file(
    run_on_file: Run, tmp_path: Path, asked: tuple[str, ...], code: str
) -> None:
    path = tmp_path / "none.pdf"
    assert run_on_file("report", *asked, "--out", str(path), "--json").json["error"]["code"] == code
    assert not path.exists()
