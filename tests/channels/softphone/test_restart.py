"""A program that dies in the middle of a call offers it for wrap-up when it is back."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.helpers.sip.baresip import Baresip
from tests.helpers.sip.desk_child import NOTE
from tests.helpers.sip.kamailio import Kamailio

ROOT = Path(__file__).resolve().parents[3]


def a_desk(url: str, home: Path, pbx: Kamailio, mode: str) -> subprocess.Popen[str]:
    secrets = home / "secrets.json"
    if not secrets.exists():  # the desk keeps the key of its journal there too
        secrets.write_text(json.dumps({"phone-password": "pw-agent"}), "utf-8")
        secrets.chmod(0o600)
    env = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "AGENTDESK_SECRETS": f"file:{secrets}"}
    command = [sys.executable, "-m", "tests.helpers.sip.desk_child", url, str(home), pbx.address, mode]
    return subprocess.Popen(command, cwd=ROOT, env=env, stdout=subprocess.PIPE, text=True)


def lines_until(desk: subprocess.Popen[str], last: str) -> list[str]:
    assert desk.stdout is not None
    told = []
    for line in desk.stdout:
        told.append(line.strip())
        if told[-1] == last:
            return told
    pytest.fail(f"the desk went after {told}")


def test_a_call_cut_off_by_the_death_of_the_program_waits_for_its_wrap_up(
    pbx: Kamailio, bob: Baresip, sqlite_url: str, tmp_path: Path
) -> None:
    home = tmp_path / "home"
    home.mkdir()
    with a_desk(sqlite_url, home, pbx, "talk") as desk:
        lines_until(desk, "ready")
        bob.call("agent")
        assert lines_until(desk, "kept") == ["talking", "kept"]
        desk.kill()
    with a_desk(sqlite_url, home, pbx, "look") as after:
        assert after.stdout is not None
        told = after.stdout.readline()
        assert after.wait(30) == 0
    (item,) = json.loads(told)
    assert (item["stage"], item["note"], item["ended"]) == ("wrap-up", NOTE, "lost")
    assert item["name"] == "Bob Beller"
    assert "bob" in item["number"]
    assert item["answered"]
