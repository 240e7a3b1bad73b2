"""A watched folder: whole files go in and are put away, growing ones wait, silence is said."""

import json
import os
import signal
import subprocess
import sys
import threading
from pathlib import Path

from agentdesk.services.imports_watch import STILL_S, FolderWatch
from tests.cli.conftest import SHOP, Run


def test_a_growing_file_waits_and_a_whole_one_is_ready(tmp_path: Path) -> None:
    watch = FolderWatch(tmp_path, 60)
    path = tmp_path / "customers.csv"
    path.write_text("customer_id", "utf-8")
    assert watch.ready(0.0) == []
    path.write_text("customer_id,name\n", "utf-8")
    assert watch.ready(STILL_S + 1) == []
    assert watch.ready(2 * STILL_S + 1) == [path]


def test_unfinished_and_foreign_names_are_left_alone(tmp_path: Path) -> None:
    watch = FolderWatch(tmp_path, 60)
    for name in ("a.csv.part", ".hidden.csv", "~$book.xlsx", "readme.md", "a.rejected.csv", "b.csv.tmp"):
        (tmp_path / name).write_text("x", "utf-8")
    watch.ready(0.0)
    assert watch.ready(10.0) == []


def test_a_file_never_falls_over_an_older_one(tmp_path: Path) -> None:
    watch = FolderWatch(tmp_path, 60)
    for text in ("first", "second"):
        path = tmp_path / "contacts.csv"
        path.write_text(text, "utf-8")
        watch.done(path)
    assert (tmp_path / "done" / "contacts.csv").read_text("utf-8") == "first"
    assert (tmp_path / "done" / "contacts-2.csv").read_text("utf-8") == "second"


def test_silence_is_said_once_until_something_comes(tmp_path: Path) -> None:
    watch = FolderWatch(tmp_path, 60)
    watch.ready(0.0)
    assert watch.silent_since(59.0) is None
    assert watch.silent_since(61.0) is not None
    assert watch.silent_since(62.0) is None
    (tmp_path / "contacts.csv").write_text("x", "utf-8")
    watch.ready(63.0)
    assert watch.silent_since(64.0) is None
    assert watch.silent_since(124.0) is not None


def test_a_watched_folder_takes_files_in_and_puts_them_away(sqlite_url: str, run_on_file: Run, tmp_path: Path) -> None:
    feed = tmp_path / "feed"
    feed.mkdir()
    (feed / "contacts.csv").write_text("what,is,this\n1,2,3\n", "utf-8")
    for name in ("customers", "orders"):
        (feed / f"{name}.csv").write_text(SHOP[name], "utf-8")
    process = subprocess.Popen(
        [sys.executable, "-m", "agentdesk", "--workspace", sqlite_url, "import", "--watch", str(feed), "--progress-json",
         "--silent-after", "0.02"],
        stderr=subprocess.PIPE, text=True, env=os.environ | {"AGENTDESK_HOME": str(tmp_path / "home")},
    )  # fmt: skip
    assert process.stderr is not None
    give_up = threading.Timer(60, process.kill)
    give_up.start()
    seen: dict[str, dict[str, str]] = {}
    silent = False
    for line in process.stderr:
        if not line.startswith("{"):
            continue
        event = json.loads(line)
        if event["event"] == "file":
            seen[event["name"]] = event
        silent = silent or event["event"] == "silent"
        if len(seen) == 3 and silent:
            break
    process.send_signal(signal.SIGTERM)
    _, left = process.communicate()
    give_up.cancel()
    assert process.returncode == 0, left
    assert {path.name for path in (feed / "done").iterdir()} == {"customers.csv", "orders.csv"}
    assert "missing" in (feed / "rejected" / "contacts.csv.reason.txt").read_text("utf-8")
    assert run_on_file("find", "Zoe", "--json").json[0]["customer"] == "C1"


def test_silence_is_counted_from_the_last_file_of_an_earlier_watch(tmp_path: Path) -> None:
    (tmp_path / "done").mkdir()
    old = tmp_path / "done" / "contacts.csv"
    old.write_text("x", "utf-8")
    os.utime(old, (1_700_000_000, 1_700_000_000))
    watch = FolderWatch(tmp_path, 60)
    watch.ready(0.0)
    assert watch.silent_since(0.0) == 1_700_000_000
