"""`workspace copy` at the terminal."""

import json
from pathlib import Path

import pytest

from agentdesk.__main__ import main
from tests.helpers.postgres import name_of


def test_a_file_is_copied_to_a_server_and_says_what_is_the_same(
    sqlite_url: str, postgres_url: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    back = str(tmp_path / "back.agentdesk")
    assert main(["workspace", "copy", postgres_url, back, "--json"]) == 0
    answer = json.loads(capsys.readouterr().out)
    assert answer["tables"]["agent"]["rows"] == 2
    assert len(answer["tables"]["agent"]["sha256_sum"]) == 64
    assert answer["rows"] == sum(each["rows"] for each in answer["tables"].values())
    assert name_of(postgres_url) in answer["from"]
    assert main(["workspace", "copy", sqlite_url, back]) == 1
    assert "left as it is" in capsys.readouterr().err
    assert main(["workspace", "copy", sqlite_url, str(tmp_path / "again.agentdesk")]) == 0
    told = capsys.readouterr()
    assert "the same by count and hash" in told.out
    assert "team: 2" in told.err
