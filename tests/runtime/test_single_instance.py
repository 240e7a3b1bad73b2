"""One copy per person and machine; the second speaks to the first."""

import queue
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from agentdesk.domain.errors import Refused
from agentdesk.runtime.single_instance import SingleInstance

WAIT_S = 30.0
HOLDER = """
import sys
from pathlib import Path
from agentdesk.runtime.single_instance import SingleInstance
one = SingleInstance(Path(sys.argv[1]), lambda message: print(message, flush=True))
print(one.acquire(), flush=True)
sys.stdin.read()
"""


@pytest.fixture
def heard() -> "queue.SimpleQueue[str]":
    return queue.SimpleQueue()


@pytest.fixture
def first(tmp_path: Path, heard: "queue.SimpleQueue[str]") -> Iterator[SingleInstance]:
    one = SingleInstance(tmp_path, heard.put)
    assert one.acquire()
    yield one
    one.release()


def test_the_second_is_refused_and_its_wish_reaches_the_first(
    first: SingleInstance, heard: "queue.SimpleQueue[str]", tmp_path: Path
) -> None:
    second = SingleInstance(tmp_path, heard.put)
    assert not second.acquire()
    assert second.send("tel:+31201234567")
    assert heard.get(timeout=WAIT_S) == "tel:+31201234567"
    assert second.send("đ" * 1000)
    assert heard.get(timeout=WAIT_S) == "đ" * 1000
    second.release()
    assert not SingleInstance(tmp_path, heard.put).acquire(), "a second's end must not free the first's lock"


def test_after_the_first_has_gone_the_next_is_first(tmp_path: Path, heard: "queue.SimpleQueue[str]") -> None:
    for _ in range(3):
        one = SingleInstance(tmp_path, heard.put)
        assert one.acquire()
        one.release()
    assert [path.name for path in tmp_path.iterdir()] == ["agentdesk.lock"]


def test_a_folder_that_cannot_be_written_is_refused(tmp_path: Path, heard: "queue.SimpleQueue[str]") -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(Refused) as refused:
        SingleInstance(tmp_path / "file", heard.put).acquire()
    assert refused.value.code == "no-access"


def test_nobody_there_answers_no(tmp_path: Path, heard: "queue.SimpleQueue[str]") -> None:
    assert not SingleInstance(tmp_path, heard.put).send("raise")


def test_a_message_that_is_not_understood_does_not_deafen_it(
    first: SingleInstance, heard: "queue.SimpleQueue[str]", tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    key = tmp_path / "agentdesk.key"
    right = key.read_text()
    assert key.stat().st_mode & 0o777 == 0o600
    key.write_text(right.replace('"key": "', '"key": "00'))
    assert not SingleInstance(tmp_path, heard.put).send("hello")
    key.write_text(right)
    assert SingleInstance(tmp_path, heard.put).send("hello")
    assert heard.get(timeout=WAIT_S) == "hello"
    caplog.clear()


def test_a_killed_one_leaves_the_place_free(tmp_path: Path, heard: "queue.SimpleQueue[str]") -> None:
    with subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(tmp_path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == "True\n"
        one = SingleInstance(tmp_path, heard.put)
        assert not one.acquire()
        assert one.send("raise")
        assert holder.stdout.readline() == "raise\n"
        holder.kill()
        holder.wait(WAIT_S)
    assert not one.send("raise")
    assert one.acquire()
    one.release()
