"""kill -9 at any moment of logging: every contact shown as saved is there exactly once, and so is what was typed."""

import contextlib
import os
import random
import subprocess
import sys
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
import sqlcipher3

from agentdesk.domain.events import CommandRefused, CommandSettled
from agentdesk.domain.ids import CustomerId, new_uuid
from agentdesk.runtime.clock import SystemClock
from agentdesk.runtime.lanes import Lane
from agentdesk.services.clerk import Clerk
from agentdesk.services.handlers import apply
from agentdesk.store.engine import open_engine
from agentdesk.store.journal import SqlJournal
from agentdesk.store.unit_of_work import SqlWorkspace
from tests.helpers import kill_child
from tests.helpers.said import Ear
from tests.helpers.workspaces import a_customer, workspace

WAIT_S = 120.0
"""A desk starts in a second; a busy machine may need many."""
ROOT = Path(__file__).resolve().parents[2]
POINTS = ("", "", "before-workspace", "before-commit", "after-commit", "before-settle", "locked")


@dataclass
class Told:
    """What a killed desk had said on its stdout."""

    lines: list[list[str]] = field(default_factory=list)
    news: threading.Condition = field(default_factory=threading.Condition)
    is_over: bool = False

    def read(self, stream: Any) -> None:
        for line in stream:
            with self.news:
                self.lines.append(line.split())
                self.news.notify_all()
        with self.news:
            self.is_over = True
            self.news.notify_all()

    def of(self, verb: str) -> list[list[str]]:
        return [line[1:] for line in list(self.lines) if line[0] == verb]

    def wait_for(self, verb: str, count: int) -> None:
        with self.news:
            held = self.news.wait_for(lambda: self.is_over or len(self.of(verb)) >= count, WAIT_S)
        assert held, f"no {verb} in time"
        assert not self.is_over, "the desk ended by itself"


class Round:
    """A workspace and a journal that live through many deaths."""

    def __init__(self, url: str, folder: Path) -> None:
        self.url = url
        self.journal_path = folder / "journal.db"
        self.safe: set[str] = set()
        self.said: dict[str, str] = {}
        with workspace(url).unit_of_work() as unit:
            self.customer: CustomerId = a_customer(unit)
            unit.commit()

    def live_and_die(self, point: str, seed: str) -> None:
        dice = random.Random(seed)
        child = [sys.executable, "-m", "tests.helpers.kill_child", self.url, str(self.journal_path)]
        hangs_at = "" if point == "locked" else point
        with (
            self._locked(is_locked=point == "locked"),
            subprocess.Popen(
                [*child, str(self.customer), hangs_at, seed], cwd=ROOT, stdout=subprocess.PIPE, text=True
            ) as desk,
        ):
            told = Told()
            ear = threading.Thread(target=told.read, args=(desk.stdout,))
            ear.start()
            try:
                if hangs_at:
                    told.wait_for("there", 1)
                if not hangs_at or dice.random() < 0.5:
                    told.wait_for("safe", 1 if hangs_at else dice.randrange(1, 120))
                threading.Event().wait(dice.uniform(0, 0.02))  # anywhere between two lines
            finally:
                desk.kill()
                desk.wait(WAIT_S)
                ear.join(WAIT_S)
        self.safe |= {command for (command,) in told.of("safe")}
        self.said |= dict(told.of("said"))
        self._drafts_are_there(told)

    def recover(self) -> None:
        """The next morning: the program starts and catches up."""
        journal = SqlJournal(self.journal_path, kill_child.KEY)
        engine = open_engine(self.url)
        lanes = Lane("journal"), Lane("write")
        ear = Ear()
        clerk = Clerk(journal, SqlWorkspace(engine, "desk", SystemClock()), apply, ear, *lanes, SystemClock())
        waiting = {entry.command.command_id for entry in journal.waiting()}
        clerk.catch_up()
        ear.wait_until(lambda heard: waiting <= {each.command_id for each in heard if isinstance(each, CommandSettled)})
        assert not any(isinstance(event, CommandRefused) for event in ear.heard)
        clerk.stop(WAIT_S)
        assert all(lane.close() for lane in lanes)
        assert not journal.waiting()
        journal.close()
        engine.dispose()

    def check(self) -> None:
        ledger = self._rows("SELECT lower(hex(command_id)) FROM ledger WHERE kind IN ('LogInteraction', 'RecordCall')")
        assert len(set(ledger)) == len(ledger)
        lost = {command.replace("-", "") for command in self.safe} - set(ledger)
        assert not lost
        wanted = {self.said[command].replace("-", "") for command in self.safe}
        cards = self._rows("SELECT lower(hex(id)) FROM event WHERE kind < 50 AND kind IN (1, 5)")
        assert len(set(cards)) == len(cards)
        assert wanted <= set(cards)
        logged = [kill_child.note_of(interaction) for interaction in set(self.said.values())]
        bodies = self._rows("SELECT body FROM event_text WHERE body LIKE 'đ %'")
        assert len(set(bodies)) == len(bodies)
        assert set(bodies) <= set(logged)
        (counted,) = self._rows("SELECT contacts FROM customer_stat") or [0]
        assert counted == len(cards)
        assert self._rows("PRAGMA quick_check") == ["ok"]

    def _drafts_are_there(self, told: Told) -> None:
        journal = SqlJournal(self.journal_path, kill_child.KEY)
        held = [int(draft.state) for draft in journal.drafts()]
        journal.close()
        newest = max((int(state) for (state,) in told.of("draft")), default=0)
        assert newest == 0 or held, "the draft is lost"
        assert not newest or held[0] >= newest

    def _rows(self, query: str) -> list[Any]:
        with contextlib.closing(sqlcipher3.connect(self.url)) as connection:
            return [row[0] for row in connection.execute(query)]

    @contextlib.contextmanager
    def _locked(self, *, is_locked: bool) -> Iterator[None]:
        """The workspace in somebody else's hands."""
        with contextlib.closing(sqlcipher3.connect(self.url, isolation_level=None)) as other:
            if is_locked:
                other.execute("BEGIN IMMEDIATE")
            yield


def kill_rounds(url: str, folder: Path, count: int) -> None:
    seed = os.environ.get("AGENTDESK_KILL_SEED") or new_uuid().hex
    dice = random.Random(seed)
    desk = Round(url, folder)
    for number in range(count):
        point = POINTS[number % len(POINTS)]
        try:
            desk.live_and_die(point, f"{seed}-{dice.random()}")
            if dice.random() < 0.5:  # else the next start of the desk itself catches up
                desk.recover()
                desk.check()
        except AssertionError as error:
            error.add_note(f"round {number}, killed at {point or 'a random moment'}, AGENTDESK_KILL_SEED={seed}")
            raise
    desk.recover()
    desk.check()
    assert len(desk.safe) > count


def test_20_random_kills_lose_nothing_and_double_nothing(sqlite_url: str, tmp_path: Path) -> None:
    kill_rounds(sqlite_url, tmp_path, 20)


@pytest.mark.long
def test_200_random_kills_lose_nothing_and_double_nothing(sqlite_url: str, tmp_path: Path) -> None:
    kill_rounds(sqlite_url, tmp_path, 200)
