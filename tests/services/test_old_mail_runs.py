"""Old mail in a process of its own: followed from a window, stopped, gone on with, and found again by the next window."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from agentdesk.bootstrap.imports import Imports
from agentdesk.domain.events import Event
from agentdesk.domain.import_runs import RunState
from agentdesk.domain.old_mail import OldMailChanged, OldMailRun
from tests.helpers.sip.processes import until
from tests.services.test_old_mail import Old


class Window:
    """What a window hears of its old mail."""

    def __init__(self, state: Path, url: str) -> None:
        self.heard: list[OldMailRun] = []
        self.imports = Imports(state, url, self._hear)
        self.runs = self.imports.old_mail()

    def _hear(self, event: Event) -> None:
        if isinstance(event, OldMailChanged) and event.run is not None:
            self.heard.append(event.run)

    def state(self) -> RunState | None:
        return self.heard[-1].state if self.heard else None

    def wait(self, state: RunState) -> OldMailRun:
        until(lambda: self.state() is state, 60, lambda: self.heard[-1:])
        return self.heard[-1]


@pytest.fixture
def old(sqlite_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Old]:
    monkeypatch.setenv("AGENTDESK_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("AGENTDESK_SECRETS", f"file:{tmp_path / 'secrets'}")
    made = Old(sqlite_url, tmp_path / "mail")
    yield made
    made.desk.engine.dispose()


@pytest.fixture
def window(tmp_path: Path, sqlite_url: str) -> Iterator[Window]:
    made = Window(tmp_path / "state", sqlite_url)
    yield made
    made.imports.close()


def test_a_window_follows_it_to_its_end(old: Old, window: Window) -> None:
    for number in range(30):
        old.put(number)
    (old.folder / "empty.eml").write_bytes(b"")
    window.runs.start([str(old.folder)], old.shop.box.address)
    done = window.wait(RunState.DONE)
    assert (done.read, done.new, done.on_timelines, done.left_out) == (31, 30, 30, 1)
    assert Path(done.rejects).exists()
    assert len(old.mails()) == 30


def test_one_that_was_stopped_is_gone_on_with(old: Old, window: Window) -> None:
    for number in range(1_500):
        old.put(number)
    window.runs.start([str(old.folder)], old.shop.box.address)
    until(lambda: bool(window.heard) and window.heard[-1].read > 0, 60)
    window.runs.stop()
    window.wait(RunState.STOPPED)
    assert 0 < len(old.desk.rows("mail")) < 1_500
    window.runs.start([str(old.folder)], old.shop.box.address)
    done = window.wait(RunState.DONE)
    assert done.read == 1_500
    assert len(old.mails()) == 1_500


def test_the_next_window_finds_it(old: Old, window: Window, tmp_path: Path, sqlite_url: str) -> None:
    for number in range(300):
        old.put(number)
    window.runs.start([str(old.folder)], old.shop.box.address)
    until(lambda: bool(window.heard), 60)
    window.imports.close()
    later = Window(tmp_path / "state", sqlite_url)
    later.runs.begin()
    done = later.wait(RunState.DONE)
    later.imports.close()
    assert (done.read, len(old.mails())) == (300, 300)


def test_what_stands_in_the_way_is_told(old: Old, window: Window) -> None:
    old.put(1)
    window.runs.start([str(old.folder)], "nobody@shop.example")
    failed = window.wait(RunState.FAILED)
    assert failed.code == "no-mailbox"
