"""What an administrator sets of the worker at the terminal."""

import io
import json
from pathlib import Path

import pytest

from agentdesk.__main__ import main
from tests.cli.conftest import Run


def test_an_administrator_sets_port_page_and_nightly_backups(
    workspace_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("AGENTDESK_AGENT", "anna")

    def told(*words: str) -> tuple[int, str]:
        code = main(["--workspace", workspace_url, *words])
        both = capsys.readouterr()
        return code, both.out + both.err

    assert told("worker", "--port", "8717", "--answer-page", "https://answers.shop.example") == (
        0, "The worker serves port 8717 on its own machine.\nCustomers answer on https://answers.shop.example.\n",
    )  # fmt: skip
    assert told("worker", "--answer-page", "http://not.encrypted.example")[0] == 1
    assert told("workspace", "backup", "--nightly", str(tmp_path / "kept"), "--keep", "3,2,1")[0] == 0
    assert told("workspace", "backup", "--list") == (
        0, f"{tmp_path / 'kept'} is not on this computer: nightly backups lie where the worker runs.\n",
    )  # fmt: skip
    assert told("workspace", "backup", str(tmp_path / "elsewhere"), "--list")[0] == 4
    assert told("workspace", "backup", "--nightly", "backups")[0] == 1
    (tmp_path / "kept").mkdir()
    assert told("workspace", "backup", "--list") == (0, f"{tmp_path / 'kept'} holds no backups.\n")
    assert told("workspace", "backup", str(tmp_path / "one.backup"))[0] == 0
    code, listed = told("workspace", "backup", str(tmp_path), "--list", "--json")
    assert code == 0
    assert [each["file"] for each in json.loads(listed)["backups"]] == ["one.backup"]
    assert told("worker", "--answer-page", "off")[1] == "Customers answer by mail.\n"
    monkeypatch.delenv("AGENTDESK_AGENT")
    assert told("worker", "--port", "1")[0] == 1


def test_an_administrator_says_which_standby_is_asked(run: Run) -> None:
    assert run("workspace", "replica").out == "No standby is asked.\n"
    assert "ask db2:5433 for searches" in run("workspace", "replica", "db2:5433").out
    assert run("workspace", "replica", "--json").json == {"replica": "db2:5433"}
    assert run("workspace", "replica", "postgresql://x@db2/desk").code == 1
    assert run("workspace", "replica", "off").out == "No standby is asked.\n"


def test_who_is_no_administrator_names_no_standby(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("AGENTDESK_AGENT")
    assert run("workspace", "replica", "db2", "--json").json["error"]["code"] == "administrators-only"
    assert run("workspace", "replica", "--json").json == {"replica": ""}


def test_a_mail_server_that_is_away_keeps_a_round_from_nothing_else(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("AGENTDESK_SECRETS", f"file:{tmp_path / 'secrets'}")
    monkeypatch.setattr("sys.stdin", io.StringIO("secret\n"))
    mailbox = ("support@shop.example", "--imap", "127.0.0.1:1", "--smtp", "127.0.0.1:1", "--password-stdin")
    assert run("mail", "set", *mailbox).code == 0
    told = run("worker", "--once")
    assert told.code == 0, told.err
    assert "One round is done" in told.out
    assert "support@shop.example is read later: mail-refused" in told.err
