"""A desk whose server goes away reads on: who was shown and whom its work is about, as of then; and it is all gone when
it must be.
"""

import threading
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from agentdesk.bootstrap.backend import Backend, Place
from agentdesk.bootstrap.kept_desk import CopyPlace
from agentdesk.domain.commands import NewFollowUp, ScheduleFollowUp
from agentdesk.domain.errors import AgentDeskError, Offline
from agentdesk.domain.events import (
    CommandAccepted,
    CustomerChanged,
    DirectoryChanged,
    ServerAway,
    ServerBack,
    WorkspaceState,
)
from agentdesk.domain.ids import AgentId, CommandId, CustomerId, EventId, FollowUpId, new_uuid
from agentdesk.domain.kinds import FollowUpKind, Role
from agentdesk.services import copy_filling
from agentdesk.services.hub import Hub
from agentdesk.services.ports import Reads
from agentdesk.services.queries import (
    CustomerById,
    FindCustomers,
    FindNotes,
    FollowUps,
    People,
    Query,
    TimelineIndex,
    TimelinePage,
    TimelineRows,
    WhoIs,
    WorkQueue,
)
from agentdesk.store.journal import SqlJournal
from tests.helpers import postgres
from tests.helpers.desk import Desk as HelpedDesk
from tests.helpers.fault_desks import Desk
from tests.helpers.line import Line, line
from tests.helpers.said import Ear
from tests.helpers.standby import until
from tests.helpers.workspaces import Seeds, seed, workspace

ME = AgentId(1)
KEY = bytes(range(32))


class Room:
    """A desk with its copy, and what was heard there."""

    def __init__(self, url: str, folder: Path, key: bytes | None = KEY) -> None:
        hub, self.ear = Hub(), Ear()
        hub.listen(self.ear)
        copy = CopyPlace(lambda: folder, ME, lambda: key)
        self.folder = folder
        self._is_closed = False
        self.backend = Backend(
            Place(url, "anna"), hub, lambda: SqlJournal(folder / "journal.db", KEY, keep_words=True), copy=copy
        )

    def open(self) -> None:
        self.backend.start()
        self.ask(People())

    def close(self) -> None:
        if not self._is_closed:
            self._is_closed = True
            self.backend.stop()

    def ask(self, query: Query[Any]) -> Any:
        """The answer, or the error it is."""
        return self.ask_all(query)[0]

    def ask_all(self, query: Query[Any]) -> tuple[Any, datetime | None]:
        answered, answers = threading.Event(), []

        def work(reads: Reads) -> None:
            try:
                answers.append((reads.answer(query), getattr(reads, "kept_at", None)))
            except AgentDeskError as error:
                answers.append((error, None))
            answered.set()

        self.backend.read_lanes.read(work)
        assert answered.wait(60)
        return answers[0]

    def kept(self) -> Path:
        (found,) = self.folder.glob("copy-*.db")
        return found

    def has_kept(self, *customers: CustomerId) -> bool:
        copy = self.backend._kept._keeper.copy  # type: ignore[union-attr]
        return all(copy.get(f"card/{each}") and copy.get(f"page/{each}") for each in customers)


@pytest.fixture(autouse=True)
def soon(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(copy_filling, "BEGIN_S", 0.0)
    monkeypatch.setattr(copy_filling, "PAUSE_S", 0.01)
    monkeypatch.setattr(copy_filling, "WORK_AGAIN_S", 0.05)


@pytest.fixture
def seeds(postgres_url: str) -> Seeds:
    return seed(postgres_url)


@pytest.fixture
def wire(postgres_server: postgres.Server) -> Iterator[Line]:
    with line(postgres_server.folder / ".s.PGSQL.5432") as over:
        yield over


@pytest.fixture
def open_room(postgres_url: str, wire: Line, tmp_path: Path) -> Iterator[Callable[..., Room]]:
    rooms: list[Room] = []

    def opened(**more: Any) -> Room:
        address = f"postgresql+psycopg://postgres@127.0.0.1:{wire.port}/{postgres.name_of(postgres_url)}"
        rooms.append(Room(address, tmp_path, **more))
        rooms[-1].open()
        return rooms[-1]

    yield opened
    for room in rooms:
        room.close()


def test_who_was_shown_is_read_on_as_it_was_and_the_rest_needs_the_server(
    open_room: Callable[..., Room], wire: Line, seeds: Seeds
) -> None:
    room = open_room()
    thanh, jan = seeds.thanh, seeds.jan
    card, page = room.ask(CustomerById(thanh.customer_id)), room.ask(TimelinePage(thanh.customer_id))
    assert page.rows
    until(lambda: room.has_kept(thanh.customer_id), "it is kept")
    wire.cut()
    assert room.ask(CustomerById(thanh.customer_id)) == card
    room.ear.wait_until(lambda heard: any(isinstance(each, ServerAway) for each in heard))
    again, at = room.ask_all(TimelinePage(thanh.customer_id))
    assert again.rows == page.rows
    assert at is not None
    assert datetime.now(UTC) - at < timedelta(minutes=1)
    assert [row.event_id for row in room.ask(TimelineIndex(thanh.customer_id))] == [row.event_id for row in page.rows]
    one = page.rows[-1]
    assert room.ask(TimelineRows((one.event_id,), thanh.customer_id)) == (one,)
    assert [each.customer_id for each in room.ask(WhoIs(thanh.number))] == [thanh.customer_id]
    assert [each.customer_id for each in room.ask(FindCustomers(thanh.name.split()[0]))] == [thanh.customer_id]
    for needs in (CustomerById(jan.customer_id), FindNotes("refund")):
        refused = room.ask(needs)
        assert isinstance(refused, Offline), needs
    wire.mend()
    room.ear.wait_for(ServerBack())
    assert room.ask_all(CustomerById(thanh.customer_id)) == (card, None)
    assert room.ask(CustomerById(jan.customer_id)).name == jan.name


def test_own_work_and_what_was_said_meanwhile_are_there_without_the_server_and_after_a_new_start(
    open_room: Callable[..., Room], wire: Line, postgres_url: str, tmp_path: Path, seeds: Seeds
) -> None:
    room = open_room()
    thanh, now = seeds.thanh.customer_id, datetime.now(UTC)
    due = _scheduled(room, thanh, "ask about the parcel", now + timedelta(minutes=30))
    room.ear.wait_until(lambda _: room.ask(FollowUps(agent_id=ME, due_by=now + timedelta(hours=1))))
    until(lambda: room.has_kept(thanh), "the customer of own work is kept")
    until(lambda: room.backend._kept._keeper.copy.get(f"due/{ME}").answer, "and the work")  # type: ignore[union-attr]
    wire.cut()
    room.ask(People())
    room.ear.wait_until(lambda heard: any(isinstance(each, ServerAway) for each in heard))
    desk = Desk(postgres_url, tmp_path, 0)
    desk.clerk = room.backend.clerk
    logged = desk.log(thanh, "said without the server")
    later = _scheduled(room, thanh, "set without the server", now + timedelta(minutes=40))
    room.ear.wait_for(CommandAccepted(later.command_id))
    until(lambda: len(room.backend.clerk.waiting) == 2, "both wait")
    mine = room.ask(FollowUps(agent_id=ME, due_by=now + timedelta(hours=1)))
    assert [row.title for row in mine] == ["ask about the parcel", "set without the server"]
    assert [row.title for row in room.ask(FollowUps(agent_id=ME, due_by=now + timedelta(minutes=35)))] == [
        "ask about the parcel"
    ]
    assert due.follow_up.follow_up_id in {
        row.follow_up_id for each in room.ask(WorkQueue(ME, now + timedelta(hours=1))) for row in each.rows
    }
    top = room.ask(TimelinePage(thanh)).rows[0]
    assert (top.event_id, top.body, top.saving) == (logged.interaction_id, "said without the server", "waiting")
    room.close()
    next_day = open_room()
    next_day.ear.wait_for(WorkspaceState("away"))
    next_day.ear.wait_for(CommandAccepted(logged.command_id))
    top = next_day.ask(TimelinePage(thanh)).rows[0]
    assert (top.body, top.saving) == ("said without the server", "waiting")
    wire.mend()
    next_day.ear.wait_for(WorkspaceState("ready"))
    until(lambda: not next_day.backend.clerk.waiting, "all is in the workspace")
    rows = next_day.ask(TimelinePage(thanh)).rows
    assert [row.body for row in rows].count("said without the server") == 1


def _scheduled(room: Room, customer: CustomerId, title: str, at: datetime) -> ScheduleFollowUp:
    command = ScheduleFollowUp(
        command_id=CommandId(new_uuid()), actor=ME, at=datetime.now(UTC), customer_id=customer,
        event_id=EventId(new_uuid()),
        follow_up=NewFollowUp(
            follow_up_id=FollowUpId(new_uuid()), kind=FollowUpKind.FOLLOW_UP, title=title, due_at=at,
            local_due=at.replace(tzinfo=None), zone="UTC", owner=ME,
        ),
    )  # fmt: skip
    room.backend.clerk.say(command)
    return command


def test_what_is_kept_of_a_customer_goes_when_something_about_them_changes_and_comes_again_as_it_is_now(
    open_room: Callable[..., Room], seeds: Seeds
) -> None:
    room = open_room()
    jan = seeds.jan.customer_id
    room.ask(CustomerById(jan))
    room.ask(TimelinePage(jan))
    until(lambda: room.has_kept(jan), "he is kept")
    copy = room.backend._kept._keeper.copy  # type: ignore[union-attr]
    before = copy.get(f"card/{jan}").at  # type: ignore[union-attr]
    room.backend.hub.publish(CustomerChanged(jan))
    until(lambda: (kept := copy.get(f"card/{jan}")) and kept.at > before, "it was read again")


def test_a_damaged_copy_or_one_of_another_key_is_begun_anew_and_without_a_key_there_is_none(
    open_room: Callable[..., Room], seeds: Seeds, tmp_path: Path
) -> None:
    room = open_room()
    jan = seeds.jan.customer_id
    for ask in (CustomerById(jan), TimelinePage(jan)):
        room.ask(ask)
    until(lambda: room.has_kept(jan), "he is kept")
    room.close()
    path = room.kept()
    assert path.stat().st_mode & 0o777 == 0o600
    assert seeds.jan.name.encode() not in path.read_bytes()
    other = open_room(key=bytes(32))
    assert not other.has_kept(jan)
    other.ask(CustomerById(jan))
    other.ask(TimelinePage(jan))
    until(lambda: other.has_kept(jan), "he is kept again")
    other.close()
    path.write_bytes(b"no database at all" * 1000)
    third = open_room(key=bytes(32))
    third.ask(CustomerById(jan))
    third.ask(TimelinePage(jan))
    until(lambda: third.has_kept(jan), "and again")
    third.close()
    assert [each.name for each in tmp_path.glob("copy-*")] == [path.name]
    path.unlink()
    fourth = open_room(key=None)
    fourth.ask(CustomerById(jan))
    assert not list(tmp_path.glob("copy-*"))


def test_news_of_other_desks_comes_again_within_seconds_of_the_server(
    open_room: Callable[..., Room], wire: Line, postgres_url: str, caplog: pytest.LogCaptureFixture
) -> None:
    room = open_room()
    room.ear.wait_for(WorkspaceState("ready"))
    assert room.backend._feed is not None
    assert room.backend._feed.ready.wait(30)
    wire.cut()
    room.ask(People())
    room.ear.wait_until(lambda heard: any(isinstance(each, ServerAway) for each in heard))
    wire.mend()
    room.ear.wait_for(ServerBack())
    with HelpedDesk(postgres_url) as other:
        customer = other.customer("Bo Bakker")
    room.ear.wait_for(CustomerChanged(customer))
    assert "stumbled" not in caplog.text


def test_another_role_or_team_empties_the_copy_of_what_was_read_under_the_one_before(
    open_room: Callable[..., Room], postgres_url: str, seeds: Seeds
) -> None:
    room = open_room()
    jan = seeds.jan.customer_id
    for ask in (CustomerById(jan), TimelinePage(jan)):
        room.ask(ask)
    copy = room.backend._kept._keeper.copy  # type: ignore[union-attr]
    until(lambda: room.has_kept(jan) and copy.get("people"), "he is kept")
    with workspace(postgres_url).unit_of_work() as unit:
        unit.rows.update("agent", {"id": int(ME)}, role="agent")
        unit.commit()
    room.backend.hub.publish(DirectoryChanged())
    until(lambda: not room.has_kept(jan), "he is kept no more")
    until(lambda: (kept := copy.get("people")) and kept.answer[0].role is Role.AGENT, "who works here is kept anew")
