"""A desk whose clock is three hours wrong: its contacts stand at the server's time, and the ledger says by how much."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from agentdesk.bootstrap.backend import Backend, Place
from agentdesk.domain.events import ClockCorrected, CommandSettled, WorkspaceState
from agentdesk.domain.ids import CustomerId
from agentdesk.runtime.clock import CorrectedClock, SystemClock
from agentdesk.services.hub import Hub
from agentdesk.store.journal import SqlJournal
from tests.helpers.fault_desks import Desk, counted, customer_of
from tests.helpers.fault_table import written
from tests.helpers.said import Ear
from tests.helpers.standby import Server


class WrongClock(SystemClock):
    """A computer's clock that somebody set wrong."""

    def __init__(self, wrong: timedelta) -> None:
        self._wrong = wrong

    def now(self) -> datetime:
        return super().now() + self._wrong


@pytest.mark.parametrize("hours", [3, -3])
def test_a_desk_three_hours_wrong_says_its_contacts_at_the_servers_time(
    server: Server, tmp_path: Path, hours: int
) -> None:
    customer: CustomerId = customer_of(server.url)
    clock = CorrectedClock(WrongClock(timedelta(hours=hours)))
    hub, ear = Hub(), Ear()
    hub.listen(ear)
    backend = Backend(
        Place(server.url, "anna"), hub, lambda: SqlJournal(tmp_path / "j.db", bytes(32), keep_words=True), clock
    )
    backend.start()
    try:
        ear.wait_for(WorkspaceState("ready"))
        ear.wait_until(lambda heard: any(isinstance(each, ClockCorrected) for each in heard))
        desk = Desk(server.url, tmp_path, 0, clock)
        desk.clerk = backend.clerk
        command = desk.log(customer)
        ear.wait_for(CommandSettled(command.command_id))
        count = written(
            f"a desk's clock {abs(hours)} hours {'fast' if hours > 0 else 'slow'}", counted(server.url, [desk])
        )
    finally:
        backend.stop()
    told = next(each for each in ear.heard if isinstance(each, ClockCorrected))
    assert abs(told.lacks_s + hours * 3600) <= 2
    ((occurred, named, server_at),) = server.ask(
        "SELECT e.occurred_at, l.desk, l.server_at FROM desk.event e JOIN desk.ledger l ON l.kind = 'LogInteraction'"
        " WHERE e.kind = 1"
    )
    assert _seconds_from_now(occurred) < 60
    assert _seconds_from_now(server_at) < 60
    assert f"clock {told.lacks_s:+d} s" in str(named)
    assert count.is_exact


def _seconds_from_now(at: object) -> float:
    if isinstance(at, datetime):
        return abs((datetime.now(UTC) - at).total_seconds())
    return abs(datetime.now(UTC).timestamp() - int(str(at)) / 1_000_000)


def test_a_small_difference_is_the_lines_and_changes_nothing() -> None:
    clock = CorrectedClock(SystemClock())
    assert not clock.measured(timedelta(seconds=2))
    assert clock.lacks == timedelta()
    assert clock.measured(timedelta(hours=-3))
    assert not clock.measured(timedelta(hours=-3, seconds=1))
    assert clock.measured(timedelta())
    assert clock.lacks == timedelta()
