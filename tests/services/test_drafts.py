"""Drafts: safe within a second, newest words, never back after they were dropped."""

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest

from agentdesk.domain.errors import Refused
from agentdesk.domain.events import JournalFailed
from agentdesk.domain.ids import DraftId, new_uuid
from agentdesk.services.drafts import WRITE_EVERY_S, DraftKeeper
from agentdesk.services.ports import Draft
from agentdesk.store.journal import SqlJournal
from tests.helpers.said import Ear, HandClock

DRAFT = DraftId(new_uuid())


class HandLane:
    """A lane that works when it is told to, on a clock turned by hand."""

    def __init__(self, clock: HandClock) -> None:
        self._clock = clock
        self._alarms: list[tuple[float, Callable[[], None]]] = []
        self._queue: list[Callable[[], None]] = []

    def do(self, work: Callable[[], None]) -> None:
        self._queue.append(work)

    def later(self, delay_s: float, work: Callable[[], None]) -> Callable[[], None]:
        alarm = (self._clock.monotonic() + delay_s, work)
        self._alarms.append(alarm)
        return lambda: self._alarms.remove(alarm)

    def run(self) -> None:
        while self._queue:
            self._queue.pop(0)()
        for alarm in [alarm for alarm in self._alarms if alarm[0] <= self._clock.monotonic()]:
            self._alarms.remove(alarm)
            alarm[1]()

    def pass_time(self, seconds: float) -> None:
        self._clock.turn(seconds)
        self.run()


class CountingJournal(SqlJournal):
    """Counts what it writes, and can be full."""

    writes = 0
    is_full = False

    def save_draft(self, draft: Draft) -> None:
        if self.is_full:
            raise Refused("disk-full")
        self.writes += 1
        super().save_draft(draft)


@pytest.fixture
def journal(tmp_path: Path) -> Iterator[CountingJournal]:
    made = CountingJournal(tmp_path / "journal.db", bytes(32))
    yield made
    made.close()


@pytest.fixture
def lane() -> HandLane:
    return HandLane(HandClock())


@pytest.fixture
def ear() -> Ear:
    return Ear()


@pytest.fixture
def keeper(journal: CountingJournal, lane: HandLane, ear: Ear) -> DraftKeeper:
    return DraftKeeper(journal, lane, lane._clock, ear)


def states(journal: SqlJournal) -> list[str]:
    return [draft.state for draft in journal.drafts()]


def test_what_was_typed_without_a_pause_is_on_the_disk_within_a_second(
    journal: CountingJournal, lane: HandLane, keeper: DraftKeeper
) -> None:
    for letters in range(1, 200):
        keeper.keep(DRAFT, "x" * letters)
        lane.pass_time(0.02)
        kept = len(states(journal)[0]) if journal.writes else 0
        assert (letters - kept) * 0.02 < 1.0
    assert journal.writes < 20, "letters are gathered"


def test_a_pause_leaves_the_newest_words(journal: CountingJournal, lane: HandLane, keeper: DraftKeeper) -> None:
    keeper.keep(DRAFT, "a")
    keeper.keep(DRAFT, "ab")
    lane.pass_time(WRITE_EVERY_S)
    assert states(journal) == ["ab"]
    lane.pass_time(60)
    assert journal.writes == 1


def test_each_draft_of_the_stack_is_kept(journal: CountingJournal, lane: HandLane, keeper: DraftKeeper) -> None:
    for number in range(5):
        keeper.keep(DraftId(new_uuid()), str(number))
    lane.pass_time(WRITE_EVERY_S)
    assert states(journal) == ["0", "1", "2", "3", "4"]


def test_a_dropped_draft_does_not_come_back(journal: CountingJournal, lane: HandLane, keeper: DraftKeeper) -> None:
    keeper.keep(DRAFT, "first")
    lane.pass_time(WRITE_EVERY_S)
    keeper.keep(DRAFT, "second")
    keeper.drop(DRAFT)
    lane.pass_time(60)
    assert states(journal) == []


def test_a_draft_taken_up_again_after_the_drop_is_kept(
    journal: CountingJournal, lane: HandLane, keeper: DraftKeeper
) -> None:
    keeper.keep(DRAFT, "first")
    keeper.drop(DRAFT)
    keeper.keep(DRAFT, "again")
    lane.pass_time(WRITE_EVERY_S)
    lane.pass_time(60)
    assert states(journal) == ["again"]


def test_on_a_full_disk_it_says_so_and_keeps_trying_with_the_newest_words(
    journal: CountingJournal, lane: HandLane, keeper: DraftKeeper, ear: Ear
) -> None:
    journal.is_full = True
    keeper.keep(DRAFT, "old")
    lane.pass_time(WRITE_EVERY_S)
    assert ear.heard == [JournalFailed(None, "disk-full")]
    keeper.keep(DRAFT, "new")
    journal.is_full = False
    lane.pass_time(5)
    assert states(journal) == ["new"]


def test_a_draft_dropped_while_the_disk_is_full_stays_dropped(
    journal: CountingJournal, lane: HandLane, keeper: DraftKeeper
) -> None:
    journal.is_full = True
    keeper.keep(DRAFT, "old")
    lane.pass_time(WRITE_EVERY_S)
    keeper.drop(DRAFT)
    journal.is_full = False
    lane.pass_time(60)
    assert states(journal) == []


def test_flush_writes_at_once_and_load_brings_them_back(
    journal: CountingJournal, lane: HandLane, keeper: DraftKeeper
) -> None:
    keeper.keep(DRAFT, "kept")
    keeper.flush()
    lane.run()
    loaded: list[Sequence[Draft]] = []
    keeper.load(loaded.append)
    lane.run()
    ((draft,),) = loaded
    assert (draft.draft_id, draft.state) == (DRAFT, "kept")
    lane.pass_time(60)
    assert journal.writes == 1
