"""The log: there when it is needed, and without a person's words."""

import logging
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from agentdesk.domain.errors import Refused
from agentdesk.runtime.logs import LogFile

log = logging.getLogger("agentdesk.trial")


@pytest.fixture
def file(tmp_path: Path) -> Iterator[LogFile]:
    before = sys.excepthook, threading.excepthook, logging.getLogger().level
    made = LogFile(tmp_path / "logs")
    assert made.start()
    yield made
    made.stop()
    logging.getLogger().setLevel(before[2])
    assert (sys.excepthook, threading.excepthook) == before[:2]


def test_an_exceptions_words_stay_out_and_its_place_is_there(file: LogFile, caplog: pytest.LogCaptureFixture) -> None:
    def fail() -> None:
        raise ValueError("Mrs Jansen called about her knee")

    try:
        try:
            fail()
        except ValueError as error:
            raise Refused("integrity", note="Mrs Jansen") from error
    except Refused:
        log.exception("command %s met a bug", "0193")
    written = file.path.read_text("utf-8")
    assert "Jansen" not in written
    assert "command 0193 met a bug" in written
    assert "Refused (integrity)" in written
    assert "ValueError" in written
    assert "test_logs.py" in written
    caplog.clear()


def test_a_thread_that_dies_is_written_down_without_words(file: LogFile, caplog: pytest.LogCaptureFixture) -> None:
    def die() -> None:
        raise RuntimeError("Jansen")

    thread = threading.Thread(target=die, name="doomed")
    thread.start()
    thread.join()
    written = file.path.read_text("utf-8")
    assert "RuntimeError" in written
    assert "Jansen" not in written
    caplog.clear()


def test_a_folder_that_cannot_be_written_costs_the_log_not_the_start(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    made = LogFile(tmp_path / "file")
    assert not made.start()
    made.stop()
