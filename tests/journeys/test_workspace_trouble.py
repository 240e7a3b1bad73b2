"""A workspace that cannot be opened: said with its reason, tried again without a new start, or opened to look only."""

import os
import shutil
import tempfile
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Protocol

import pytest

from agentdesk.bootstrap.backend import Backend, Place
from agentdesk.domain.commands import AddCustomer
from agentdesk.domain.errors import AgentDeskError
from agentdesk.domain.events import (
    CommandRefused,
    CommandSettled,
    CustomerChanged,
    Event,
    TimelineChanged,
    WentOffline,
    WorkChanged,
    WorkspaceState,
)
from agentdesk.domain.ids import CommandId, CustomerId, new_uuid
from agentdesk.services.hub import Hub
from agentdesk.services.ports import Reads
from agentdesk.services.queries import FindCustomers, People, Query
from agentdesk.store.engine import open_engine
from agentdesk.store.journal import SqlJournal
from agentdesk.store.unit_of_work import SqlWorkspace
from tests.helpers.desk import Desk
from tests.helpers.workspaces import ANNA, FixedClock, a_customer

PATIENCE_S = 60


class Room:
    """A backend and what was heard of it."""

    def __init__(self, url: str, state: Path, *, make_missing: bool = False) -> None:
        hub = Hub()
        self.heard: list[Event] = []
        self._news = threading.Condition()
        hub.listen(self._hear)
        self.backend = Backend(
            Place(url, "anna"), hub, lambda: SqlJournal(state / "journal.db", lambda: None), make_missing=make_missing
        )

    def _hear(self, event: Event) -> None:
        with self._news:
            self.heard.append(event)
            self._news.notify_all()

    def until(self, there: Callable[[], Any]) -> Any:
        with self._news:
            assert self._news.wait_for(there, PATIENCE_S), self.heard
            return there()

    def states(self) -> list[WorkspaceState]:
        return [each for each in self.heard if isinstance(each, WorkspaceState)]

    def next_state(self, after: int) -> WorkspaceState:
        self.until(lambda: len(self.states()) > after)
        return self.states()[after]

    def try_again(self, *, to_look: bool = False) -> None:
        """As somebody does who reads first: the try before is over."""
        for thread in threading.enumerate():
            if thread.name == "opener":
                thread.join(PATIENCE_S)
        self.backend.try_again(to_look=to_look)

    def ask(self, query: Query[Any]) -> Any:
        answered, answers = threading.Event(), []

        def work(reads: Reads) -> None:
            try:
                answers.append(reads.answer(query))
            except AgentDeskError as error:
                answers.append(error)
            answered.set()

        self.backend.read_lanes.read(work)
        assert answered.wait(PATIENCE_S)
        return answers[0]

    def add(self, name: str) -> AddCustomer:
        command = AddCustomer(
            command_id=CommandId(new_uuid()), actor=ANNA, at=datetime.now(UTC), customer_id=CustomerId(new_uuid()),
            ref=f"N-{name}", name=name,
        )  # fmt: skip
        self.backend.clerk.say(command)
        return command


class Open(Protocol):
    def __call__(self, url: str, *, make_missing: bool = False) -> Room: ...


@pytest.fixture
def open_room(tmp_path: Path) -> Iterator[Open]:
    rooms: list[Room] = []

    def opened(url: str, *, make_missing: bool = False) -> Room:
        rooms.append(Room(url, tmp_path, make_missing=make_missing))
        rooms[-1].backend.start()
        return rooms[-1]

    yield opened
    for room in rooms:
        room.backend.stop()


def test_a_drive_that_comes_back_is_opened_by_trying_again(open_room: Open, sqlite_url: str, tmp_path: Path) -> None:
    drive, away = tmp_path / "drive", tmp_path / "away"
    away.mkdir()
    shutil.move(sqlite_url, away / "desk.agentdesk")
    url = str(drive / "desk.agentdesk")
    room = open_room(url)
    state = room.next_state(0)
    assert (state.code, state.detail, state.place) == ("missing", "folder", url)
    assert isinstance(room.ask(People()), AgentDeskError)
    command = room.add("Kept While Away")
    room.try_again()
    assert room.next_state(1).code == "missing"
    away.rename(drive)
    room.try_again()
    room.until(lambda: WorkspaceState("ready") in room.states())  # the clerk, who waits too, may say "missing" before
    assert [each.login for each in room.ask(People())]
    room.until(lambda: CommandSettled(command.command_id) in room.heard)


def test_a_workspace_that_is_to_be_made_waits_for_a_drive_that_is_away(open_room: Open, tmp_path: Path) -> None:
    drive = tmp_path / "drive"
    room = open_room(str(drive / "desk.agentdesk"), make_missing=True)
    state = room.next_state(0)
    assert (state.code, state.detail) == ("missing", "folder")
    assert not drive.exists()
    drive.mkdir()
    room.try_again()
    assert room.next_state(1).code == "ready"


def test_a_workspace_that_was_there_is_not_made_anew_when_its_drive_goes(open_room: Open, tmp_path: Path) -> None:
    path = tmp_path / "drive" / "desk.agentdesk"
    path.parent.mkdir()
    room = open_room(str(path), make_missing=True)
    assert room.next_state(0).code == "ready"
    path.parent.rename(tmp_path / "away")
    path.parent.mkdir()  # where a drive is mounted stands an empty folder when it is not
    room.try_again()
    assert room.next_state(1).code == "missing"
    assert list(path.parent.iterdir()) == []


def test_a_damaged_file_is_replaced_and_opened(open_room: Open, sqlite_url: str) -> None:
    path = Path(sqlite_url)
    whole = path.read_bytes()
    path.write_bytes(whole[:100] + b"\xa5" * 8000 + whole[8100:])
    room = open_room(sqlite_url)
    assert room.next_state(0).code == "damaged"
    path.write_bytes(whole)
    room.try_again()
    assert room.next_state(1).code == "ready"


def test_damage_in_the_middle_is_told_and_nothing_more_is_written(open_room: Open, sqlite_url: str) -> None:
    path = Path(sqlite_url)
    whole = path.read_bytes()
    path.write_bytes(whole[:16384] + b"\xa5" * 200_000 + whole[216_384:])
    room = open_room(sqlite_url)
    room.until(lambda: [each for each in room.states() if each.code == "damaged"])
    command = room.add("Kept While Damaged")
    room.until(lambda: any(isinstance(each, WentOffline) for each in room.heard))
    seen = len(room.states())
    room.try_again()
    assert room.next_state(seen).code == "damaged"
    assert CommandSettled(command.command_id) not in room.heard
    for ending in ("-wal", "-shm"):
        path.with_name(path.name + ending).unlink(missing_ok=True)
    path.write_bytes(whole)
    room.try_again()
    room.until(lambda: CommandSettled(command.command_id) in room.heard)


def put_customer(url: str, name: str) -> None:
    """As another desk does."""
    engine = open_engine(url)
    with SqlWorkspace(engine, "test", FixedClock()).unit_of_work() as unit:
        a_customer(unit, name)
        unit.commit()
    engine.dispose()


def test_a_file_put_in_the_place_of_a_damaged_one_is_the_one_that_is_read_and_followed(
    open_room: Open, sqlite_url: str, tmp_path: Path
) -> None:
    copy = shutil.copyfile(sqlite_url, tmp_path / "copy.agentdesk")
    put_customer(str(copy), "Jan de Vries")
    room = open_room(sqlite_url)
    assert room.next_state(0).code == "ready"
    assert room.ask(FindCustomers("Jan de Vries")) == ()
    room.backend.hub.publish(WorkspaceState("damaged"))
    for ending in ("-wal", "-shm"):
        Path(sqlite_url + ending).unlink(missing_ok=True)
    copy.replace(sqlite_url)
    seen = len(room.states())
    room.try_again()
    room.until(lambda: "ready" in [each.code for each in room.states()[seen:]])
    assert [each.name for each in room.ask(FindCustomers("Jan de Vries"))] == ["Jan de Vries"]
    room.until(lambda: {WorkChanged(), TimelineChanged(None)} <= set(room.heard))  # what is shown is asked once more
    with Desk(sqlite_url) as other:
        customer = other.customer("Bo Bakker")
    room.until(lambda: CustomerChanged(customer) in room.heard)


def test_the_mark_of_an_open_workspace_goes_after_the_last_write(
    sqlite_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    room = Room(sqlite_url, tmp_path)
    room.backend.start()
    assert room.next_state(0).code == "ready"
    mark = Path(f"{sqlite_url}.open")
    close, marked = room.backend.write_lane.close, []

    def witnessed() -> bool:
        closed = close()
        marked.append(mark.exists())
        return closed

    monkeypatch.setattr(room.backend.write_lane, "close", witnessed)
    room.backend.stop()
    assert marked == [True]
    assert not mark.exists()


@contextmanager
def somebody_else() -> Iterator[None]:
    """Another user for a moment, because root may write everywhere."""
    if os.geteuid() != 0:
        yield
        return
    os.setresuid(65534, 65534, 0)
    try:
        yield
    finally:
        os.setresuid(0, 0, 0)


@pytest.fixture
def closed_folder(sqlite_url: str) -> Iterator[Path]:
    """A workspace in a folder nobody may write, as on a read-only drive; in its own place outside the tests' folder."""
    folder = Path(tempfile.mkdtemp(prefix="adlook"))
    engine = open_engine(sqlite_url)
    with SqlWorkspace(engine, "test", FixedClock()).unit_of_work() as unit:
        a_customer(unit, "Jan de Vries")
        unit.commit()
    engine.dispose()
    target = Path(shutil.copyfile(sqlite_url, folder / "desk.agentdesk"))
    target.chmod(0o444)
    folder.chmod(0o555)
    yield target
    folder.chmod(0o755)
    shutil.rmtree(folder)


def test_a_read_only_workspace_is_opened_to_look_and_what_is_said_is_kept_for_later(
    closed_folder: Path, sqlite_url: str
) -> None:
    before = closed_folder.read_bytes()
    state_folder = Path(tempfile.mkdtemp(prefix="adstate"))
    state_folder.chmod(0o777)
    try:
        with somebody_else():
            room = Room(str(closed_folder), state_folder)
            room.backend.start()
            assert room.next_state(0).code == "read-only"
            assert isinstance(room.ask(People()), AgentDeskError)
            room.try_again(to_look=True)
            assert room.next_state(1).code == "look-only"
            assert {each.name for each in room.ask(FindCustomers("Jan de Vries"))} >= {"Jan de Vries"}
            command = room.add("Kept For Later")
            refused = CommandRefused(command.command_id, "look-only", "Refused")
            room.until(lambda: refused in room.heard)
            assert room.backend.clerk.waiting == ()
            room.backend.clerk.try_again(command.command_id)
            room.until(lambda: room.heard.count(refused) == 2)
            assert [each.code for each in room.states()] == ["read-only", "look-only"]
            room.backend.stop()
        assert [each.name for each in closed_folder.parent.iterdir()] == ["desk.agentdesk"]
        assert closed_folder.read_bytes() == before
        later = Room(sqlite_url, state_folder)
        later.backend.start()
        later.until(lambda: refused in later.heard)
        later.backend.clerk.try_again(command.command_id)
        later.until(lambda: CommandSettled(command.command_id) in later.heard)
        assert [each.name for each in later.ask(FindCustomers("Kept For Later"))] == ["Kept For Later"]
        later.backend.stop()
    finally:
        shutil.rmtree(state_folder)
