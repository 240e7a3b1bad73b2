"""A desk tells what its agent does, beats while it lives, and says goodbye; what could not be told is told as it is later."""

from collections.abc import Callable
from datetime import timedelta

from agentdesk.domain.directory import BEAT_S, STALE, PresenceSaid, Seen
from agentdesk.domain.errors import Offline
from agentdesk.services.ports import UnitOfWork
from agentdesk.services.presence_teller import PresenceTeller
from tests.helpers.desk import ANNA, Desk


class TurnedLane:
    """Does it at once; what is set for later waits to be run."""

    def __init__(self) -> None:
        self.waiting: list[Callable[[], None]] = []

    def do(self, work: Callable[[], None]) -> None:
        work()

    def later(self, delay_s: float, work: Callable[[], None]) -> Callable[[], None]:
        assert delay_s == BEAT_S
        self.waiting.append(work)
        return self.waiting.clear

    def turn(self) -> None:
        waiting, self.waiting = self.waiting, []
        for work in waiting:
            work()


class Line:
    """The way to a workspace, which may be down."""

    def __init__(self, desk: Desk) -> None:
        self._desk, self.is_down = desk, False

    def unit_of_work(self) -> UnitOfWork:
        if self.is_down:
            raise Offline("down")
        return self._desk.workspace.unit_of_work()


def a_teller(desk: Desk, name: str = "desk-1") -> tuple[PresenceTeller, TurnedLane, Line]:
    lane, line = TurnedLane(), Line(desk)
    teller = PresenceTeller(line, lane, lane, desk.clock, ANNA, name)
    teller.start()
    return teller, lane, line


def said(desk: Desk, seen: Seen) -> PresenceSaid:
    return PresenceSaid(seen, desk.clock.now())


def states(desk: Desk) -> list[str]:
    return [row["state"] for row in desk.rows("presence")]


def test_what_is_told_stands_there_until_the_desk_closes(desk: Desk) -> None:
    teller, _, _ = a_teller(desk)
    teller.tell(said(desk, Seen.READY))
    teller.tell(said(desk, Seen.TALKING))
    assert states(desk) == ["talking"]
    teller.stop()
    assert states(desk) == []
    teller.tell(said(desk, Seen.READY))
    assert states(desk) == []


def test_a_desk_that_lives_is_never_stale(desk: Desk) -> None:
    teller, lane, _ = a_teller(desk)
    teller.tell(said(desk, Seen.READY))
    told = desk.row("pulse")["n"]
    assert 2 * timedelta(seconds=BEAT_S) < STALE
    for _ in range(4):
        desk.clock.turn(seconds=BEAT_S)
        lane.turn()
    assert desk.row("presence")["seen_at"] == desk.clock.now()
    assert desk.row("pulse")["n"] == told  # nobody else looks again for a beat


def test_what_could_not_be_told_is_told_later_as_it_is_then(desk: Desk) -> None:
    teller, lane, line = a_teller(desk)
    line.is_down = True
    teller.tell(said(desk, Seen.READY))
    teller.tell(said(desk, Seen.BREAK))
    assert states(desk) == []
    line.is_down = False
    lane.turn()
    assert states(desk) == ["break"]
    line.is_down = True
    teller.tell(said(desk, Seen.AWAY))
    line.is_down = False
    teller.again()
    assert states(desk) == ["away"]


def test_a_second_desk_of_the_same_agent_is_not_spoken_for(desk: Desk) -> None:
    first, lane, _ = a_teller(desk)
    first.tell(said(desk, Seen.READY))
    second, _, _ = a_teller(desk, "desk-2")
    second.tell(said(desk, Seen.BREAK))
    lane.turn()
    assert states(desk) == ["break"]
    desk.clock.turn(minutes=5)  # the second was killed
    lane.turn()
    assert states(desk) == ["ready"]
    second.stop()
    assert states(desk) == ["ready"]


def test_a_row_that_somebody_else_took_away_is_back_with_the_next_beat(desk: Desk) -> None:
    teller, lane, _ = a_teller(desk)
    teller.tell(said(desk, Seen.READY))
    with desk.workspace.unit_of_work() as uow:
        uow.rows.delete("presence", agent_id=ANNA)
        uow.commit()
    lane.turn()
    assert states(desk) == ["ready"]
