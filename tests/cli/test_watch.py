"""A watched folder: whole files go in and are put away, growing ones wait, silence is said."""

import json
import os
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

import pytest

from agentdesk.bootstrap.cli import DeskParts
from agentdesk.cli.output import Out
from agentdesk.cli.parts import ImportRunner
from agentdesk.cli.telling import Teller
from agentdesk.cli.watch import AGAIN_S, Watcher
from agentdesk.domain.errors import AgentDeskError, NotAllowed, Refused
from agentdesk.domain.imports import ImportReport
from agentdesk.services.imports import ImportProgress, ImportWish
from agentdesk.services.imports_plan import Plan
from agentdesk.services.imports_watch import STILL_S, FolderWatch
from tests.cli.conftest import SHOP, Run

CONTACTS = SHOP["contacts"].replace("A1", "").replace("O1", "")
"""They need nothing but the customers."""


class Notebook:
    """Implements `cli.parts.Helper`: keeps what a window would hear."""

    def __init__(self) -> None:
        self.said: list[Mapping[str, object]] = []

    def say(self, event: Mapping[str, object]) -> None:
        self.said.append(event)

    def should_stop(self) -> bool:
        return False

    def wait(self, seconds: float) -> bool:
        return seconds < 0

    def close(self) -> None:
        self.said.clear()

    def told(self, *events: str) -> list[Mapping[str, object]]:
        return [each for each in self.said if each["event"] in events]


class Gate:
    """Implements `cli.parts.ImportRunner` before the real one: lets nothing through while there is trouble."""

    def __init__(self, runner: ImportRunner) -> None:
        self._runner = runner
        self.trouble: AgentDeskError | None = None
        self.runs: list[list[str]] = []

    def plan(self, wish: ImportWish) -> Plan:
        return self._runner.plan(wish)

    def run(
        self, wish: ImportWish, progress: Callable[[ImportProgress], None], planned: Callable[[Plan], None]
    ) -> ImportReport:
        if self.trouble is not None:
            raise self.trouble
        report = self._runner.run(wish, progress, planned)
        self.runs.append([path.name for path in wish.paths])
        return report


@dataclass
class Feed:
    """A watched folder of a real workspace, looked at when the test says so."""

    folder: Path
    gate: Gate
    notebook: Notebook
    watcher: Watcher
    now_s: float = 0.0

    def put(self, name: str, text: str = "") -> Path:
        path = self.folder / f"{name}.csv"
        path.write_text(text or SHOP[name], "utf-8")
        return path

    def look(self, after_s: float = 0.0) -> None:
        self.now_s += after_s
        self.watcher.look(self.now_s)

    def look_until_whole(self) -> None:
        self.look()
        self.look(STILL_S)

    def names(self, inside: str = "") -> set[str]:
        folder = self.folder / inside
        return {path.name for path in folder.iterdir() if path.is_file()} if folder.is_dir() else set()


@pytest.fixture
def feed(sqlite_url: str, tmp_path: Path) -> Iterator[Feed]:
    folder = tmp_path / "feed"
    folder.mkdir()
    parts = DeskParts(sqlite_url)
    gate, notebook = Gate(parts.importer()), Notebook()
    watcher = Watcher(folder, ImportWish(()), gate, Out(as_json=False), 3600, Teller(notebook, as_json=False))
    yield Feed(folder, gate, notebook, watcher)
    parts.close()


@pytest.mark.parametrize(
    "trouble",
    [*(Refused(code) for code in ("disk-full", "damaged", "read-only", "rejects-not-writable")), NotAllowed("login")],
    ids=lambda error: error.code,
)
def test_good_files_wait_for_a_workspace_that_takes_nothing(feed: Feed, trouble: AgentDeskError) -> None:
    feed.gate.trouble = trouble
    feed.put("customers")
    feed.put("contacts")
    feed.look_until_whole()
    feed.look(AGAIN_S)
    assert feed.names() == {"customers.csv", "contacts.csv"}
    assert feed.names("rejected") == set()
    assert [each["code"] for each in feed.notebook.told("waiting")] == [trouble.code]
    feed.gate.trouble = None
    feed.look(AGAIN_S)
    assert feed.names("done") == {"customers.csv", "contacts.csv"}
    assert [each["event"] for each in feed.notebook.told("waiting", "watching")] == ["waiting", "watching"]


def test_a_broken_file_goes_aside_and_the_others_go_in_together(feed: Feed) -> None:
    feed.put("aaa", "what,is,this\n1,2,3\n")
    feed.put("contacts", CONTACTS)
    feed.put("customers")
    feed.look_until_whole()
    assert feed.names("rejected") == {"aaa.csv", "aaa.csv.reason.txt"}
    assert feed.names("done") == {"contacts.csv", "customers.csv"}
    assert feed.gate.runs == [["customers.csv", "contacts.csv"]]
    assert feed.notebook.told("done")[0]["rejected"] == 0


def test_all_or_nothing_turns_away_only_the_file_with_the_fault(sqlite_url: str, tmp_path: Path) -> None:
    folder = tmp_path / "feed"
    folder.mkdir()
    parts = DeskParts(sqlite_url)
    wish = ImportWish((), strict=True)
    gate, notebook = Gate(parts.importer()), Notebook()
    watcher = Watcher(folder, wish, gate, Out(as_json=False), 3600, Teller(notebook, as_json=False))
    feed = Feed(folder, gate, notebook, watcher)
    feed.put("customers")
    feed.put("a_contacts", CONTACTS)
    feed.put("reviews", "review_id,order_id,customer_id,score,title,text,answered_at\nR1,O1,C1,9,Meh,It flickers,\n")
    feed.look_until_whole()
    parts.close()
    assert feed.names("done") == {"customers.csv", "a_contacts.csv"}
    assert "reviews.csv" in feed.names("rejected")


def test_a_file_that_cannot_be_put_away_does_not_go_in_again(feed: Feed) -> None:
    feed.put("customers")
    (feed.folder / "done").write_text("in the way", "utf-8")
    feed.look_until_whole()
    feed.look(1)
    feed.look(AGAIN_S)
    assert feed.gate.runs == [["customers.csv"]]
    assert [each["code"] for each in feed.notebook.told("waiting", "away")] == ["not-moved"]
    (feed.folder / "done").unlink()
    feed.look(1)
    assert feed.names("done") == {"customers.csv"}
    assert feed.gate.runs == [["customers.csv"]]
    assert [each["name"] for each in feed.notebook.told("file")] == ["customers.csv"]


def test_a_newer_file_of_the_same_name_goes_in_although_the_older_could_not_be_put_away(feed: Feed) -> None:
    feed.put("customers")
    (feed.folder / "done").write_text("in the way", "utf-8")
    feed.look_until_whole()
    feed.put("customers", SHOP["customers"] + "C3,Ann Lee,,,,,,,GB,en,2026-02-03\n")
    feed.look_until_whole()
    assert feed.gate.runs == [["customers.csv"], ["customers.csv"]]


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


def test_the_lines_of_a_watch_keep_no_customers_values(run_on_file: Run, sqlite_url: str, tmp_path: Path) -> None:
    feed, post = tmp_path / "feed", tmp_path / "post"
    feed.mkdir()
    head, one, two = SHOP["customers"].splitlines()
    odd = one.replace("zoe@example.net", "zoe at home").replace("+31201234567", "x")
    (feed / "customers.csv").write_text("\n".join([head, odd, two.replace(",GB,", ",Holland,")]) + "\n", "utf-8")
    process = subprocess.Popen(
        [sys.executable, "-m", "agentdesk", "--workspace", sqlite_url, "import", "--watch", str(feed), "--progress-json",
         "--helper", str(post)],
        stdin=subprocess.PIPE, stderr=subprocess.DEVNULL, env=os.environ | {"AGENTDESK_HOME": str(tmp_path / "home")},
    )  # fmt: skip
    give_up = threading.Timer(60, process.kill)
    give_up.start()
    lines = post / "lines.jsonl"
    while process.poll() is None and not (lines.exists() and '"done"' in lines.read_text("utf-8")):
        with suppress(subprocess.TimeoutExpired):
            process.wait(0.05)
    process.communicate()  # its window is gone
    give_up.cancel()
    [done] = [json.loads(line) for line in lines.read_text("utf-8").splitlines() if '"done"' in line]
    assert (done["rejected"], done["doubted"]) == (1, 1)
    assert (done["turned"], done["doubts"]) == ([], [])
    assert "zoe" not in lines.read_text("utf-8").casefold()


def test_silence_is_counted_from_the_last_file_of_an_earlier_watch(tmp_path: Path) -> None:
    (tmp_path / "done").mkdir()
    old = tmp_path / "done" / "contacts.csv"
    old.write_text("x", "utf-8")
    os.utime(old, (1_700_000_000, 1_700_000_000))
    watch = FolderWatch(tmp_path, 60)
    watch.ready(0.0)
    assert watch.silent_since(0.0) == 1_700_000_000
