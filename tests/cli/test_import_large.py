"""A long import: by a writer of its own, killed half-way, and beside somebody who logs."""

import json
import multiprocessing
import os
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from agentdesk.cli import imports
from tests.cli.conftest import SHOP, Run
from tests.helpers.counters import counted_anew, kept

CONTACTS = 4_000


@pytest.fixture
def many(shop: Path) -> Path:
    """The shop with thousands of contacts."""
    header = SHOP["contacts"].splitlines()[0]
    rows = [
        f"X{n},C{n % 2 + 1},,note,internal,2026-05-{n % 28 + 1:02} 09:{n % 60:02}:00,,A1,Note {n},Words of note {n},,"
        for n in range(CONTACTS)
    ]
    (shop / "contacts.csv").write_text("\n".join([header, *rows]) + "\n", "utf-8")
    for name in ("complaints", "followups"):
        (shop / f"{name}.csv").unlink()
    return shop


def test_a_large_import_is_written_by_a_process_of_its_own(
    run: Run, shop: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(imports, "_LARGE_BYTES", 0)
    contacts = shop / "contacts.csv"
    contacts.write_text(contacts.read_text("utf-8") + "CT9,C9,,call,in,2026-03-08 09:00:00,,A1,,nobody,,\n", "utf-8")
    first = run("import", str(shop), "--json")
    assert first.code == 1
    assert first.json["contacts"] == {"read": 3, "created": 2, "updated": 0, "unchanged": 0, "rejected": 1}
    assert first.json["followups"]["created"] == 2
    assert run("import", str(shop), "--json").json["contacts"]["unchanged"] == 2
    assert len(run("timeline", "C1", "--json").json["entries"]) == 9
    assert multiprocessing.active_children() == []


def test_a_killed_import_is_finished_by_the_next_one(
    sqlite_url: str, run_on_file: Run, many: Path, tmp_path: Path
) -> None:
    command = [sys.executable, "-m", "agentdesk", "--workspace", sqlite_url, "import", str(many), "--progress-json"]
    environ = os.environ | {"AGENTDESK_HOME": str(tmp_path / "home")}
    process = subprocess.Popen(command, stderr=subprocess.PIPE, stdout=subprocess.DEVNULL, text=True, env=environ)
    give_up = threading.Timer(60, process.kill)
    give_up.start()
    assert process.stderr is not None
    for line in process.stderr:
        if line.startswith("{") and json.loads(line).get("label") == "contacts":
            break
    process.kill()
    process.communicate()
    give_up.cancel()
    rest = run_on_file("import", str(many), "--json")
    assert rest.code == 0, rest.err
    tally = rest.json["contacts"]
    assert tally["created"] + tally["unchanged"] == CONTACTS
    assert tally["unchanged"] > 0
    rows = run_on_file("workspace", "info", "--json").json["rows"]
    assert rows["event"] == CONTACTS + 2 + 2 + 1
    assert kept(sqlite_url) == counted_anew(sqlite_url)
    assert run_on_file("workspace", "check").code == 0


def test_somebody_logs_while_an_import_runs(sqlite_url: str, run_on_file: Run, many: Path, tmp_path: Path) -> None:
    run_on_file("import", str(many / "agents.csv"), str(many / "customers.csv"))
    command = [sys.executable, "-m", "agentdesk", "--workspace", sqlite_url, "import", str(many)]
    environ = os.environ | {"AGENTDESK_HOME": str(tmp_path / "home")}
    with subprocess.Popen(command, stderr=subprocess.DEVNULL, stdout=subprocess.DEVNULL, env=environ) as process:
        logged = 0
        while process.poll() is None or logged < 3:
            said = run_on_file("log", "C1", "--channel", "call", "--outcome", "resolved", "--note", f"Call {logged}")
            assert said.code == 0, said.err
            logged += 1
    assert process.returncode == 0
    notes = run_on_file("timeline", "C1", "--kind", "call", "--limit", "1000", "--json").json["entries"]
    assert len(notes) == logged
