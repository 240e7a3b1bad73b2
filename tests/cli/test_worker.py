"""What an administrator sets of the worker at the terminal."""

import json
from pathlib import Path

import pytest

from agentdesk.__main__ import main


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
