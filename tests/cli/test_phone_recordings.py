"""What a phone told is recorded, heard again and redacted from the terminal."""

import json
import queue
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from agentdesk.bootstrap.demo import script_in
from agentdesk.domain.errors import Refused
from agentdesk.runtime.paths import find_paths
from agentdesk.runtime.single_instance import SingleInstance
from agentdesk.services.recordings import RECORD
from tests.cli.conftest import Run

DAY = """{"agentdesk-calls": 1, "phone": "bridge", "recorded_at": "2026-11-22T10:00:00+00:00", "redacted": false}
{"t": 1, "call": "c1", "direction": "in", "state": "offered", "number": "+31618429930", "display_name": "Sanne", "queue": "Returns"}
{"t": 4, "call": "c1", "direction": "in", "state": "talking", "number": "+31618429930", "display_name": "Sanne", "queue": "Returns"}
{"t": 5, "failed": "not-capable"}
{"t": 64, "call": "c1", "direction": "in", "state": "ended", "number": "+31618429930", "end_reason": "hung-up-there"}
"""


@pytest.fixture
def run(run_at: Callable[[str], Run], tmp_path: Path) -> Run:
    return run_at(str(tmp_path / "none.agentdesk"))


@pytest.fixture
def day(tmp_path: Path) -> Path:
    path = tmp_path / "day.jsonl"
    path.write_text(DAY, "utf-8")
    return path


@pytest.fixture
def heard() -> Iterator["queue.SimpleQueue[str]"]:
    """What an open window is told."""
    messages: queue.SimpleQueue[str] = queue.SimpleQueue()
    window = SingleInstance(find_paths().state, messages.put)
    assert window.acquire()
    yield messages
    window.release()


def test_a_recording_is_played_by_the_simulator(run: Run, day: Path) -> None:
    said = run("phone", "replay", str(day), "--speed", "10000", "--json")
    assert said.code == 0
    states = [(each.get("state") or each.get("line") or each.get("failed")) for each in said.json]
    assert states == ["ready", "offered", "talking", "not-capable", "ended", "off"]
    assert said.json[1] | {"t": 0} == {
        "t": 0, "call": "c1", "direction": "in", "state": "offered", "number": "+31618429930", "name": "Sanne",
        "queue": "Returns", "end_reason": "",
    }  # fmt: skip
    plain = run("phone", "replay", str(day), "--speed", "10000")
    assert "talking  +31618429930  Sanne  Returns" in plain.out


def test_a_recording_is_redacted_into_a_new_file(run: Run, day: Path, tmp_path: Path) -> None:
    new = tmp_path / "redacted.jsonl"
    assert run("phone", "redact", str(day), str(new)).code == 0
    text = new.read_text("utf-8")
    assert '"redacted": true' in text
    assert "18429930" not in text
    assert "Sanne" not in text
    again = run("phone", "redact", str(day), str(new))
    assert again.code == 1
    assert "left as it is" in again.err
    assert new.read_text("utf-8") == text


@pytest.mark.parametrize(
    ("text", "words"),
    [(None, "There is no file"), ("hello", "is no recording of calls (line 1)"), (DAY.replace(": 1,", ": 9,", 1), "newer AgentDesk")],
)  # fmt: skip
def test_what_is_no_recording_is_said(run: Run, tmp_path: Path, text: str | None, words: str) -> None:
    path = tmp_path / "x.jsonl"
    if text is not None:
        path.write_text(text)
    said = run("phone", "replay", str(path))
    assert said.code == (4 if text is None else 1)
    assert words in said.err
    with pytest.raises(Refused):
        script_in(path)


def test_the_open_window_is_told_to_record_and_to_stop(
    run: Run, tmp_path: Path, heard: "queue.SimpleQueue[str]"
) -> None:
    said = run("phone", "record", str(tmp_path / "new.jsonl"), "--redact")
    assert said.code == 0
    assert "--stop" in said.err
    told = heard.get(timeout=30)
    assert told.startswith(RECORD)
    assert json.loads(told.removeprefix(RECORD)) == {"path": str(tmp_path / "new.jsonl"), "redact": True}
    assert run("phone", "record", "--stop").code == 0
    assert json.loads(heard.get(timeout=30).removeprefix(RECORD)) == {}
    assert run("phone", "record").code == 1
    assert run("phone", "record", "x.jsonl", "--stop").code == 1


def test_without_a_window_nothing_is_recorded_and_it_is_said(run: Run, tmp_path: Path) -> None:
    said = run("phone", "record", str(tmp_path / "new.jsonl"))
    assert said.code == 4
    assert "not open" in said.err


def test_the_demo_rings_with_the_callers_of_a_recording(day: Path) -> None:
    (call,) = script_in(day)
    assert (call.after_s, call.number, call.hangs_up_after_s) == (1, "+31618429930", 60)
