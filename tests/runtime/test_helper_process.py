"""A helper in a process of its own: what it says outlives both sides, and it ends when it is asked to."""

import json
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from agentdesk.domain.errors import Refused
from agentdesk.runtime import helper_process
from agentdesk.runtime.helper_process import HelperPost, HelperProcess, program

PATIENCE_S = 60
_CHILD = """
import sys
from pathlib import Path
from agentdesk.runtime.helper_process import HelperPost
post = HelperPost(Path(sys.argv[1]), with_parent="with" in sys.argv)
post.say({"event": "here", "words": "đã đến"})
while not post.wait(10):
    pass
post.say({"event": "stopped"})
post.close()
"""


def until(there: Callable[[], Any]) -> Any:
    """What `there` gives as soon as it gives something."""
    pause = threading.Event()
    for _ in range(PATIENCE_S * 50):
        if found := there():
            return found
        pause.wait(0.02)
    raise AssertionError("it did not happen in time")


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Where helpers are a few lines of Python instead of the whole program."""
    monkeypatch.setattr(helper_process, "program", lambda: [sys.executable, "-c", _CHILD])
    yield tmp_path / "run"
    left = HelperProcess(tmp_path / "run")
    if left.is_running():
        left.ask_to_stop()
        until(lambda: not left.is_running())


def test_the_frozen_program_is_started_by_its_own_file(monkeypatch: pytest.MonkeyPatch) -> None:
    assert program()[1:] == ["-m", "agentdesk"]
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert program() == [sys.executable]


def test_a_helper_is_heard_and_stops_when_asked(folder: Path) -> None:
    helper = HelperProcess(folder)
    helper.start([str(folder)], {"what": "test"})
    assert until(helper.new_lines) == [{"event": "here", "words": "đã đến"}]
    assert helper.is_running()
    with pytest.raises(Refused, match="import-running"):
        helper.start([str(folder)], {})
    helper.ask_to_stop()
    until(lambda: not helper.is_running())
    assert helper.new_lines() == [{"event": "stopped"}]


def test_a_later_window_finds_the_helper_and_hears_all_of_it(folder: Path) -> None:
    first = HelperProcess(folder)
    first.start([str(folder)], {"what": "the first wish"})
    until(first.new_lines)
    later = HelperProcess(folder)
    assert later.is_running()
    wish = later.wish()
    assert wish is not None
    assert wish["what"] == "the first wish"
    assert later.new_lines() == [{"event": "here", "words": "đã đến"}]
    later.ask_to_stop()
    until(lambda: not first.is_running())
    assert not later.is_running()


def test_a_helper_that_belongs_to_its_window_ends_with_it(folder: Path) -> None:
    window = (
        "import sys, os\nfrom pathlib import Path\nfrom agentdesk.runtime import helper_process as h\n"
        f"h.program = lambda: [sys.executable, '-c', {_CHILD!r}]\n"
        "one = h.HelperProcess(Path(sys.argv[1]))\none.start([sys.argv[1], 'with'], {}, with_me=True)\n"
        "while not one.new_lines(): pass\nos.kill(os.getpid(), 9)\n"
    )
    subprocess.run([sys.executable, "-c", window, str(folder)], check=False)
    left = HelperProcess(folder)
    until(lambda: not left.is_running())
    assert {"event": "stopped"} in left.new_lines()


def test_a_later_window_ends_a_helper_that_does_not_react(folder: Path) -> None:
    first = HelperProcess(folder)
    first.start([str(folder)], {})
    until(first.new_lines)
    later = HelperProcess(folder)
    assert later.end_now()
    until(lambda: not later.is_running())
    until(lambda: not first.is_running())


def test_a_process_that_only_has_the_number_of_an_old_helper_is_left_alone(folder: Path) -> None:
    first = HelperProcess(folder)
    first.start([str(folder)], {})
    until(first.new_lines)
    first.end_now()
    with subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE) as stranger:
        (folder / "pid").write_text(f"{stranger.pid}\n", "utf-8")
        HelperProcess(folder).end_now()
        stranger.communicate(b"\n")
    assert stranger.returncode == 0


def test_a_folder_that_cannot_be_cleared_ends_nothing_and_begins_nothing(folder: Path) -> None:
    (folder / "stop").mkdir(parents=True)
    helper = HelperProcess(folder)
    helper.forget()
    with pytest.raises(Refused, match="no-access"):
        helper.start([str(folder)], {})
    (folder / "stop").rmdir()
    helper.start([str(folder)], {})
    until(helper.new_lines)


def test_a_line_cut_in_two_is_read_when_it_is_whole(tmp_path: Path) -> None:
    helper = HelperProcess(tmp_path)
    lines = tmp_path / "lines.jsonl"
    whole = json.dumps({"event": "progress", "done": 1}).encode() + b"\n"
    lines.write_bytes(whole[:10])
    assert helper.new_lines() == []
    with lines.open("ab") as file:
        file.write(whole[10:])
    assert helper.new_lines() == [{"event": "progress", "done": 1}]


def test_two_helpers_never_work_in_one_folder(tmp_path: Path) -> None:
    first = HelperPost(tmp_path, with_parent=False)
    with pytest.raises(Refused, match="import-running"):
        HelperPost(tmp_path, with_parent=False)
    first.close()
    HelperPost(tmp_path, with_parent=False).close()
