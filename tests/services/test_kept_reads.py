"""Questions while the server may be away: its answers are kept, its silence is not waited for, its no is a no."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from agentdesk.domain.errors import NotAllowed, Offline
from agentdesk.domain.events import ServerAway
from agentdesk.runtime.clock import SystemClock
from agentdesk.runtime.lanes import Lane
from agentdesk.services.kept_reads import Keeper, KeptReads
from agentdesk.services.queries import People
from agentdesk.services.reach import Reach
from agentdesk.store.local_copy import KEPT_FOR, LocalCopy
from tests.helpers.cards import a_card
from tests.helpers.said import Ear
from tests.helpers.screen import FixedReads
from tests.helpers.standby import until


class ServerReads(FixedReads):
    def close(self) -> None:
        """Nothing is held."""


class Desk:
    def __init__(self, folder: Path) -> None:
        self.ear, self.lane, self.server = Ear(), Lane("copy"), ServerReads()
        self.copy = LocalCopy(folder / "copy.db", lambda: bytes(32))
        self.reach = Reach(self.ear, SystemClock(), self._probe)
        keeper = Keeper(self.copy, self.lane, self.reach, SystemClock(), tuple, _no_limit)
        self.reads = KeptReads(lambda: self.server, keeper)

    def _probe(self) -> None:
        raise Offline("unreachable")


@contextmanager
def _no_limit(_seconds: float) -> Iterator[None]:
    yield


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = Desk(tmp_path)
    yield made
    made.reach.stop()
    made.lane.close()
    made.copy.close()


def test_an_answer_is_kept_and_given_again_with_its_hour_when_the_server_is_silent(desk: Desk) -> None:
    assert desk.reads.answer(People()) == ()
    assert desk.reads.kept_at is None
    until(lambda: desk.copy.get("people"), "it is kept")
    desk.server.answers[People] = Offline("unreachable")
    assert desk.reads.answer(People()) == ()
    assert desk.reads.kept_at is not None
    assert [type(each) for each in desk.ear.heard] == [ServerAway]
    asked = len(desk.server.asked)
    assert desk.reads.answer(People()) == ()
    assert len(desk.server.asked) == asked


def test_whoever_is_not_let_in_any_more_has_nothing_kept_and_reads_nothing(desk: Desk) -> None:
    desk.reads.answer(People())
    until(lambda: desk.copy.get("people"), "it is kept")
    desk.server.answers[People] = NotAllowed("login-closed")
    with pytest.raises(NotAllowed):
        desk.reads.answer(People())
    until(lambda: desk.copy.get("people") is None, "it is gone")
    assert desk.ear.heard == []


def test_those_not_shown_for_two_weeks_are_not_kept(desk: Desk) -> None:
    now, card = datetime.now(UTC), a_card()
    name = f"card/{card.customer_id}"
    desk.copy.keep(name, card, now - KEPT_FOR, card.customer_id)
    kept = desk.copy.get(name)
    assert kept is not None
    assert kept.answer == card
    desk.copy.show(a_card(name="Somebody else").customer_id, now + timedelta(seconds=1))
    assert desk.copy.get(name) is None
