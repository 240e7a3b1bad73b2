"""What another connection writes is told here once, and nothing is missed."""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest
from sqlalchemy import Engine, text

from agentdesk.domain.commands import ChangeSetting
from agentdesk.domain.directory import PresenceSaid, Seen
from agentdesk.domain.events import (
    CustomerChanged,
    DirectoryChanged,
    Event,
    HandedCallsChanged,
    SettingsChanged,
    TimelineChanged,
    WorkChanged,
)
from agentdesk.domain.ids import AgentId, CommandId, CustomerId, new_uuid
from agentdesk.services.directory import is_there_still, put_presence
from agentdesk.store.engine import open_engine
from agentdesk.store.feed import Feed
from agentdesk.store.ledger import record
from agentdesk.store.unit_of_work import SqlWorkspace
from tests.helpers.workspaces import NOW, FixedClock, said

WAIT_S = 20


class Heard:
    """Events in the order they came, and a way to wait for one."""

    def __init__(self) -> None:
        self.events: list[Event] = []
        self._changed = threading.Condition()

    def hear(self, event: Event) -> None:
        with self._changed:
            self.events.append(event)
            self._changed.notify_all()

    def until(self, event: Event) -> None:
        with self._changed:
            assert self._changed.wait_for(lambda: event in self.events, WAIT_S), self.events


@contextmanager
def a_feed(engine: Engine, heard: Heard, own: Callable[[], set[CommandId]] = set) -> Iterator[Feed]:
    feed = Feed(engine, heard.hear, own)
    feed.start()
    try:
        assert feed.ready.wait(WAIT_S)
        yield feed
    finally:
        feed.stop()
    assert not any(thread.name == "feed" for thread in threading.enumerate())


@pytest.fixture
def elsewhere(workspace_url: str) -> Iterator[SqlWorkspace]:
    """Another desk on the same workspace."""
    engine = open_engine(workspace_url)
    yield SqlWorkspace(engine, "desk-2", FixedClock())
    engine.dispose()


def write(desk: SqlWorkspace, *touched: str) -> CommandId:
    command: ChangeSetting = said(ChangeSetting, key="a", json_text="1")
    with desk.unit_of_work() as unit:
        unit.record(command, touched)
        unit.commit()
    return command.command_id


def test_what_another_desk_wrote_is_told(engine: Engine, elsewhere: SqlWorkspace) -> None:
    customer = CustomerId(new_uuid())
    heard = Heard()
    with a_feed(engine, heard):
        write(elsewhere, f"customer:{customer}", f"timeline:{customer}", "work", "setting:country", "timeline:none")
        for event in (
            CustomerChanged(customer),
            TimelineChanged(customer),
            WorkChanged(),
            SettingsChanged(("country",)),
            TimelineChanged(None),
        ):
            heard.until(event)
        assert len(heard.events) == 5


def test_what_was_there_before_is_not_told_again(engine: Engine, elsewhere: SqlWorkspace) -> None:
    write(elsewhere, "setting:old")
    heard = Heard()
    with a_feed(engine, heard):
        write(elsewhere, "setting:new")
        heard.until(SettingsChanged(("new",)))
    assert heard.events == [SettingsChanged(("new",))]


def test_the_echo_of_our_own_command_is_left_out(engine: Engine, elsewhere: SqlWorkspace) -> None:
    heard = Heard()
    own: set[CommandId] = set()
    with a_feed(engine, heard, lambda: own):
        mine: ChangeSetting = said(ChangeSetting, key="mine", json_text="1")
        own.add(mine.command_id)
        with elsewhere.unit_of_work() as unit:
            unit.record(mine, ["setting:mine"])
            unit.commit()
        write(elsewhere, "setting:theirs")
        heard.until(SettingsChanged(("theirs",)))
    assert SettingsChanged(("mine",)) not in heard.events


def test_a_feed_stops_before_it_ever_began(engine: Engine) -> None:
    feed = Feed(engine, Heard().hear)
    feed.stop()


def test_a_command_that_commits_late_is_not_missed(postgres_url: str) -> None:
    """It took its number first and commits last."""
    engine = open_engine(postgres_url)
    heard = Heard()
    with a_feed(engine, heard), engine.connect() as late:
        record(late, said(ChangeSetting, key="l", json_text="1"), ["setting:late"], desk="d", server_at=NOW)
        write(SqlWorkspace(engine, "desk-2", FixedClock()), "setting:quick")
        heard.until(SettingsChanged(("quick",)))
        late.commit()
        heard.until(SettingsChanged(("late",)))
        write(SqlWorkspace(engine, "desk-2", FixedClock()), "setting:last")
        heard.until(SettingsChanged(("last",)))
    assert heard.events == [SettingsChanged((key,)) for key in ("quick", "late", "last")]
    engine.dispose()


def test_nothing_is_missed_while_the_line_was_down(postgres_url: str) -> None:
    engine, other = open_engine(postgres_url), open_engine(postgres_url)
    heard = Heard()
    with a_feed(engine, heard):
        with other.connect() as connection:
            connection.execute(
                text(
                    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
                    "WHERE datname = current_database() AND pid <> pg_backend_pid()"
                )
            )
        write(SqlWorkspace(other, "desk-2", FixedClock()), "setting:meanwhile")
        heard.until(SettingsChanged(("meanwhile",)))
    engine.dispose()
    other.dispose()


def test_presence_is_told_without_a_line_in_the_ledger(engine: Engine, elsewhere: SqlWorkspace) -> None:
    heard = Heard()
    with a_feed(engine, heard):
        with elsewhere.unit_of_work() as unit:
            put_presence(unit, AgentId(1), "desk-2", PresenceSaid(Seen.READY, NOW), NOW)
            unit.commit()
        heard.until(DirectoryChanged())
        with elsewhere.unit_of_work() as unit:
            assert is_there_still(unit, AgentId(1), "desk-2", NOW)
            unit.commit()
        write(elsewhere, "handed", "directory")
        heard.until(HandedCallsChanged())
    assert heard.events == [DirectoryChanged(), HandedCallsChanged(), DirectoryChanged()]
