"""What a desk looks after by itself, and what it leaves to a worker."""

from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from sqlalchemy import Engine, text

from agentdesk.bootstrap.backend import Place
from agentdesk.bootstrap.keeping import DeskTurn
from agentdesk.domain.ids import MailboxId, new_uuid
from agentdesk.domain.lease import WORKER_TERMS, Report
from agentdesk.domain.mailboxes import Mailbox, MailServer
from agentdesk.store.engine import open_engine, reading
from agentdesk.store.leases import SqlLeases, state_of
from tests.helpers.workspaces import FixedClock

SERVER = MailServer("mail.shop.example", 993)
BOXES = [Mailbox(mailbox_id=MailboxId(new_uuid()), address=f"{n}@shop.example", imap=SERVER, smtp=SERVER) for n in "ab"]


class LaneByHand:
    def __init__(self) -> None:
        self.waiting: list[Callable[[], None]] = []

    def do(self, work: Callable[[], None]) -> None:
        work()

    def later(self, _delay_s: float, work: Callable[[], None]) -> Callable[[], None]:
        self.waiting.append(work)
        return lambda: self.waiting.remove(work) if work in self.waiting else None

    def pass_time(self) -> None:
        due, self.waiting = self.waiting, []
        for work in due:
            work()


class Boxes:
    def boxes(self) -> Sequence[Mailbox]:
        return BOXES


@pytest.fixture
def lane() -> LaneByHand:
    return LaneByHand()


def zones_said(engine: Engine) -> int:
    with reading(engine) as connection:
        return int(connection.execute(text("SELECT count(*) FROM ledger WHERE kind = 'RederiveDue'")).scalar_one())


def test_a_desk_looks_after_the_rules_when_no_worker_does_and_gives_them_back(
    engine: Engine, workspace_url: str, lane: LaneByHand, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("AGENTDESK_SECRETS", f"file:{tmp_path / 'secrets'}")
    readers = open_engine(workspace_url, read_only=True)
    turn = DeskTurn(lane, (engine, readers), FixedClock(), Place(workspace_url, "anna"))
    turn.start(lambda: None)
    lane.pass_time()
    assert zones_said(engine) == 1
    state = state_of(engine)
    assert state is not None
    assert state.is_held
    assert not state.is_a_workers
    turn.stop()
    state = state_of(engine)
    assert state is not None
    assert not state.is_held
    for end in turn.ends:
        end()
    readers.dispose()


def test_a_desk_leaves_rules_and_its_mailboxes_to_a_worker_and_hears_when_that_ends(
    engine: Engine, workspace_url: str, lane: LaneByHand, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("AGENTDESK_SECRETS", f"file:{tmp_path / 'secrets'}")
    readers = open_engine(workspace_url, read_only=True)
    worker = SqlLeases(engine, "worker", WORKER_TERMS)
    worker.look()
    worker.tell(Report((BOXES[0].mailbox_id,)))
    turn = DeskTurn(lane, (engine, readers), FixedClock(), Place(workspace_url, "anna"))
    told: list[bool] = []
    assert turn.mine(Boxes()) == BOXES[1:]  # type: ignore[arg-type]
    turn.start(lambda: told.append(True))
    lane.pass_time()
    assert zones_said(engine) == 0
    assert told == []
    worker.give_back()
    lane.pass_time()
    assert told == [True]
    assert turn.mine(Boxes()) == BOXES  # type: ignore[arg-type]
    turn.stop()
    for end in turn.ends:
        end()
    readers.dispose()
