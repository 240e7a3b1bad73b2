"""An import asked for by a window runs in a process of its own: heard, stopped, found again, and watched folders."""

import json
import os
import signal
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from agentdesk.bootstrap.imports import Imports
from agentdesk.domain.events import Event, FeedSilent, FolderWatchChanged, ImportRunChanged
from agentdesk.domain.import_runs import FolderWatched, ImportRun, RunState, RunWish, WatchState
from agentdesk.runtime.helper_process import HelperProcess
from tests.cli.conftest import SHOP, shop  # noqa: F401 a fixture

PATIENCE_S = 90


class Window:
    """What a window hears, kept."""

    def __init__(self, home: Path, workspace: str) -> None:
        self.heard: list[Event] = []
        self._news = threading.Condition()
        self.imports = Imports(home / "state", workspace, self._publish)
        self.runs = self.imports.runs()

    def _publish(self, event: Event) -> None:
        with self._news:
            self.heard.append(event)
            self._news.notify_all()

    def until(self, there: Callable[[], Any]) -> Any:
        with self._news:
            assert self._news.wait_for(there, PATIENCE_S), self.heard[-3:]
            return there()

    @property
    def run(self) -> ImportRun | None:
        return next((each.run for each in reversed(self.heard) if isinstance(each, ImportRunChanged)), None)

    @property
    def watched(self) -> FolderWatched | None:
        return next((each.watched for each in reversed(self.heard) if isinstance(each, FolderWatchChanged)), None)

    def run_in(self, *states: RunState) -> ImportRun:
        self.until(lambda: self.run is not None and self.run.state in states)
        assert self.run is not None
        return self.run


@pytest.fixture(autouse=True)
def at_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AGENTDESK_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("AGENTDESK_AGENT", "anna")


@pytest.fixture
def open_window(tmp_path: Path, sqlite_url: str) -> Iterator[Callable[[], Window]]:
    """Windows of one person, one after the other or together; none of them leaves a process behind."""
    windows: list[Window] = []

    def opened() -> Window:
        windows.append(Window(tmp_path / "home", sqlite_url))
        return windows[-1]

    yield opened
    pause = threading.Event()
    for window in windows:
        helpers = window.runs._helpers
        helpers.run.ask_to_stop() if helpers.run.is_running() else None
        window.imports.close()
        for helper in (helpers.look, helpers.run, helpers.watch):
            while helper.is_running():
                pause.wait(0.05)


def a_large_file(folder: Path, rows: int = 60_000) -> Path:
    folder.mkdir(exist_ok=True)
    path = folder / "customers.csv"
    lines = (f"L{n},Customer {n},c{n}@example.org,+3120{n:07}" for n in range(rows))
    path.write_text("customer_id,name,email,phone_e164\n" + "\n".join(lines) + "\n", "utf-8")
    return path


def test_files_are_recognised_then_imported_and_reported(open_window: Callable[[], Window], shop: Path) -> None:  # noqa: F811
    window = open_window()
    (shop / "customers.csv").write_text(SHOP["customers"] + ",nobody,,,,,,,NL,nl,\n", "utf-8")
    wish = RunWish((str(shop),))
    window.runs.look(wish)
    ready = window.run_in(RunState.READY, RunState.FAILED)
    assert ready.state is RunState.READY
    assert {each.table: each.kinds for each in ready.files}["order_items"] == ("order_items",)
    window.runs.start(wish)
    done = window.run_in(RunState.DONE, RunState.FAILED)
    assert done.state is RunState.DONE
    assert done.counts["customers"].created == 2
    assert done.rejected == 1
    assert done.turned[0].file == "customers.csv"
    assert Path(done.rejects[0]).exists()
    window.runs.start(wish)
    window.until(lambda: window.run is not None and window.run.state is RunState.RUNNING)
    assert window.run_in(RunState.DONE, RunState.FAILED).counts["customers"].created == 0


def test_a_dry_run_writes_nothing(open_window: Callable[[], Window], shop: Path) -> None:  # noqa: F811
    window = open_window()
    window.runs.start(RunWish((str(shop),), dry_run=True))
    window.run_in(RunState.DONE)
    window.runs.start(RunWish((str(shop),)))
    window.until(lambda: window.run is not None and window.run.state is RunState.RUNNING)
    assert window.run_in(RunState.DONE).counts["customers"].created == 2


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("what,is,this\n1,2,3\n", "wrong-header"),
        ("customer_id,name\n<<<<<<< ours\nC1,A\n=======\nC1,B\n>>>>>>> theirs\n", "conflict-markers"),
        ("", "file-empty"),
    ],
)
def test_a_bad_file_is_refused_with_its_reason(
    open_window: Callable[[], Window], tmp_path: Path, text: str, code: str
) -> None:
    path = tmp_path / "customers.csv"
    path.write_text(text, "utf-8")
    window = open_window()
    window.runs.look(RunWish((str(path),)))
    failed = window.run_in(RunState.READY, RunState.FAILED)
    assert failed.trouble is not None
    assert failed.trouble.code == code
    assert failed.trouble.facts["path"] == str(path)


def test_a_stopped_import_keeps_what_is_in_and_goes_on_later(open_window: Callable[[], Window], tmp_path: Path) -> None:
    wish = RunWish((str(a_large_file(tmp_path / "large")),))
    window = open_window()
    window.runs.start(wish)
    window.until(lambda: window.run is not None and window.run.done > 0)
    window.runs.stop()
    stopped = window.run_in(RunState.STOPPED, RunState.DONE)
    assert stopped.state is RunState.STOPPED
    assert 0 < stopped.done < 60_000


def test_an_import_goes_on_without_its_window_and_is_found_by_the_next(
    open_window: Callable[[], Window], tmp_path: Path
) -> None:
    wish = RunWish((str(a_large_file(tmp_path / "large", 12_000)),))
    first = open_window()
    first.runs.start(wish)
    first.until(lambda: first.run is not None and first.run.done > 0)
    first.imports.close()
    second = open_window()
    second.runs.begin()
    found = second.run_in(RunState.RUNNING, RunState.DONE)
    assert found.wish == wish
    done = second.run_in(RunState.DONE, RunState.FAILED)
    assert done.counts["customers"].created == 12_000
    third = open_window()
    third.runs.begin()
    third.runs.look(RunWish((str(tmp_path / "gone.csv"),)))
    assert third.run_in(RunState.FAILED).trouble is not None  # and nothing of the old one came before it
    assert not any(isinstance(each, ImportRunChanged) and each.run and each.run.was_away for each in third.heard)


def test_a_helper_that_was_killed_is_told_as_cut_off(open_window: Callable[[], Window], tmp_path: Path) -> None:
    window = open_window()
    window.runs.start(RunWish((str(a_large_file(tmp_path / "large")),)))
    window.until(lambda: window.run is not None and window.run.done > 0)
    window.runs._helpers.run.end_now()
    failed = window.run_in(RunState.FAILED)
    assert failed.trouble is not None
    assert failed.trouble.code == "import-ended"


def test_an_import_taken_over_that_does_not_react_is_ended(
    open_window: Callable[[], Window], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("agentdesk.services.import_runs.PATIENCE_S", 0.2)
    first = open_window()
    first.runs.start(RunWish((str(a_large_file(tmp_path / "large")),)))
    first.until(lambda: first.run is not None and first.run.done > 0)
    helper = first.runs._helpers.run
    assert isinstance(helper, HelperProcess)
    assert helper._process is not None
    os.kill(helper._process.pid, signal.SIGSTOP)
    first.imports.close()
    second = open_window()
    second.runs.begin()
    second.run_in(RunState.RUNNING)
    second.runs.stop()
    second.run_in(RunState.STOPPED)


def test_a_helper_that_cannot_be_ended_can_be_asked_again(
    open_window: Callable[[], Window], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("agentdesk.services.import_runs.PATIENCE_S", 0.2)
    window = open_window()
    window.runs.start(RunWish((str(a_large_file(tmp_path / "large")),)))
    window.until(lambda: window.run is not None and window.run.done > 0)
    helper = window.runs._helpers.run
    with monkeypatch.context() as deaf:
        deaf.setattr(helper, "ask_to_stop", lambda: None)
        deaf.setattr(helper, "end_now", lambda: False)
        window.runs.stop()
        window.until(lambda: window.run is not None and window.run.stopping)
        window.until(lambda: window.run is not None and not window.run.stopping)
        assert window.run is not None
        assert window.run.state is RunState.RUNNING
    window.runs.stop()
    window.run_in(RunState.STOPPED)


def test_one_look_that_fails_is_not_the_last(
    open_window: Callable[[], Window],
    shop: Path,  # noqa: F811
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    window = open_window()
    helper = window.runs._helpers.run
    is_running, failures = helper.is_running, [OSError("a network drive that stumbles"), None, None]

    def stumbling() -> bool:
        if failures and (failure := failures.pop()) is not None:
            raise failure
        return is_running()

    monkeypatch.setattr(helper, "is_running", stumbling)
    window.runs.start(RunWish((str(shop),)))
    window.run_in(RunState.DONE)
    assert not failures


def test_a_watched_folder_takes_files_says_silence_and_waits_for_its_drive(
    open_window: Callable[[], Window], tmp_path: Path
) -> None:
    feed = tmp_path / "feed"
    (feed / "done").mkdir(parents=True)
    old = feed / "done" / "contacts.csv"
    old.write_text("x", "utf-8")
    os.utime(old, (1_700_000_000, 1_700_000_000))
    window = open_window()
    window.runs.watch(str(feed))
    window.until(lambda: any(isinstance(each, FeedSilent) for each in window.heard))
    assert window.watched is not None
    assert window.watched.state is WatchState.WATCHING
    (feed / "customers.csv").write_text(SHOP["customers"], "utf-8")
    window.until(lambda: window.watched is not None and bool(window.watched.last))
    assert window.watched.last[0].name == "customers.csv"
    assert window.watched.silent_since is None
    away = feed.rename(tmp_path / "away")
    window.until(lambda: window.watched is not None and window.watched.state is WatchState.AWAY)
    away.rename(feed)
    window.until(lambda: window.watched is not None and window.watched.state is WatchState.WATCHING)
    window.runs.watch("")
    window.until(lambda: window.watched is None)


def test_a_folder_that_is_not_there_is_said_and_tried_again(
    open_window: Callable[[], Window], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("agentdesk.services.import_runs.TRY_AGAIN_S", 0.2)
    feed = tmp_path / "later"
    window = open_window()
    window.runs.watch(str(feed))
    window.until(lambda: window.watched is not None and window.watched.state is WatchState.FAILED)
    assert window.watched is not None
    assert window.watched.trouble is not None
    assert window.watched.trouble.code == "file-missing"
    feed.mkdir()
    window.until(lambda: window.watched is not None and window.watched.state is WatchState.WATCHING)


def test_the_real_demo_tables_go_in_with_the_counts_of_their_manifest(open_window: Callable[[], Window]) -> None:
    told = os.environ.get("AGENTDESK_REAL_DATA", "")
    if not told:
        pytest.skip("AGENTDESK_REAL_DATA does not name the folder of the real data")
    folder = Path(told) / "demo"
    expected = json.loads((folder / "MANIFEST.json").read_text("utf-8"))["rows"]
    window = open_window()
    window.runs.look(RunWish((str(folder),)))
    ready = window.run_in(RunState.READY, RunState.FAILED)
    assert {kind for file in ready.files for kind in file.kinds} == set(expected)
    window.runs.start(ready.wish)
    done = window.run_in(RunState.DONE, RunState.FAILED)
    assert {kind: tally.created for kind, tally in done.counts.items()} == expected
    assert done.rejected == 0
