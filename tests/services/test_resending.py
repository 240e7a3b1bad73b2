"""Another server answers: what the one before had acknowledged and it lacks is said again, once, and before the rest."""

import contextlib
from collections.abc import Iterator
from pathlib import Path

import pytest

from agentdesk.domain.commands import LogInteraction
from agentdesk.domain.events import CommandSettled
from agentdesk.runtime.clock import SystemClock
from agentdesk.runtime.lanes import Lane
from agentdesk.services.clerk import Clerk
from agentdesk.store.journal import SqlJournal
from tests.helpers.said import WAIT_S, Ear, a_contact
from tests.helpers.tiny_workspace import TinyUnit, TinyWorkspace, write_contact


class ServedUnit(TinyUnit):
    """Says which server it is open on."""

    server = ""


class TwoServers(TinyWorkspace):
    """What was acknowledged last is not on the server that takes over."""

    name = "7/1"

    def unit_of_work(self) -> TinyUnit:
        unit = ServedUnit(self)
        unit.server = self.name
        return unit

    def take_over(self, without: LogInteraction) -> None:
        self.name = "7/2"
        with contextlib.closing(self.connect()) as connection:
            connection.execute("DELETE FROM ledger WHERE command_id = ?", (without.command_id.bytes,))
            connection.execute("DELETE FROM contact WHERE note = ?", (without.note,))


@pytest.fixture
def journal(tmp_path: Path) -> Iterator[SqlJournal]:
    made = SqlJournal(tmp_path / "journal.db", bytes(32), keep_words=True)
    yield made
    made.close()


@pytest.mark.parametrize("says_more", [True, False], ids=["more is said", "nobody says anything"])
def test_what_a_promoted_standby_had_not_heard_is_said_again_once_and_first(
    journal: SqlJournal, tmp_path: Path, *, says_more: bool
) -> None:
    servers, ear, lanes = TwoServers(tmp_path / "two.db"), Ear(), (Lane("journal"), Lane("write"))
    clerk = Clerk(journal, servers, write_contact, ear, *lanes, SystemClock())
    heard, lost, after = a_contact("heard"), a_contact("lost"), a_contact("after")
    clerk.say(heard)
    clerk.say(lost)
    ear.wait_for(CommandSettled(lost.command_id))
    servers.take_over(without=lost)
    ear.clear()
    if says_more:
        clerk.say(after)
        ear.wait_for(CommandSettled(after.command_id))
    else:
        clerk.look()
        ear.wait_for(CommandSettled(lost.command_id))
    assert servers.notes() == ["heard", "lost", *(["after"] if says_more else [])]
    assert clerk.stop(WAIT_S) == 0
    assert all(lane.close() for lane in lanes)
    assert not journal.waiting()
