"""The clerk: journal first, workspace once, in order, and nothing lost by what breaks."""

import logging
import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from agentdesk.domain.commands import Command
from agentdesk.domain.errors import Conflict, NotAllowed, Offline, Refused
from agentdesk.domain.events import (
    CameBack,
    CommandAccepted,
    CommandLetGo,
    CommandRefused,
    CommandSettled,
    CustomerChanged,
    Event,
    JournalFailed,
    TimelineChanged,
    WentOffline,
    WorkspaceState,
)
from agentdesk.domain.ids import CustomerId
from agentdesk.runtime.clock import SystemClock
from agentdesk.runtime.lanes import Lane
from agentdesk.services import clerk as clerk_module
from agentdesk.services.clerk import Clerk
from agentdesk.store.journal import SqlJournal
from tests.helpers.clerk_desk import Desk, raises
from tests.helpers.said import WAIT_S, Ear, a_contact
from tests.helpers.tiny_workspace import TinyWorkspace, write_contact


@pytest.fixture
def start(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[], Desk]]:
    """Start the program; again for the next morning."""
    monkeypatch.setattr(clerk_module, "FIRST_WAIT_S", 0.005)
    monkeypatch.setattr(clerk_module, "LONGEST_WAIT_S", 0.02)
    desks: list[Desk] = []

    def start_one() -> Desk:
        workspace = TinyWorkspace(tmp_path / "workspace.db")
        journal = SqlJournal(tmp_path / "journal.db", bytes(32))
        ear = Ear()
        lanes = Lane("journal"), Lane("write")

        def handler(uow: Any, command: Command, now: datetime) -> tuple[str, ...]:
            return desk.handler(uow, command, now)

        clerk = Clerk(journal, workspace, handler, ear, *lanes, SystemClock())
        desk = Desk(tmp_path, workspace, journal, ear, clerk, lanes, write_contact)
        desks.append(desk)
        return desk

    yield start_one
    for desk in desks:
        desk.workspace.gate.set()
        desk.clerk.stop(WAIT_S)
        assert all(lane.close() for lane in desk.lanes)
        desk.journal.close()


def offline(point: str) -> None:
    if point == "begin":
        raise Offline


def test_a_click_is_accepted_then_settled_and_says_what_changed(start: Callable[[], Desk]) -> None:
    desk = start()
    command = a_contact("hello")
    desk.say(command)
    assert command.customer_id is not None
    desk.ear.wait_for(TimelineChanged(command.customer_id))
    assert desk.ear.heard == [
        CommandAccepted(command.command_id),
        CommandSettled(command.command_id),
        CustomerChanged(command.customer_id),
        TimelineChanged(command.customer_id),
    ]
    assert desk.workspace.notes() == ["hello"]
    assert desk.go_home() == 0
    assert not desk.journal.waiting()


def test_an_accepted_click_is_in_the_journal_before_it_is_said_to_be(start: Callable[[], Desk]) -> None:
    desk = start()
    desk.workspace.gate.clear()
    held: list[list[Command]] = []

    def look_first(event: Event) -> None:
        held.append([each.command for each in desk.journal.waiting()])
        desk.ear(event)

    desk.clerk._publish = look_first
    command = a_contact()
    desk.say(command)
    desk.ear.wait_for(CommandAccepted(command.command_id))
    assert held[0] == [command]


def test_while_the_workspace_hangs_the_next_clicks_are_safe_at_once_and_said_to_wait(
    start: Callable[[], Desk], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(clerk_module, "HANGING_S", 0.01)
    desk = start()
    desk.workspace.gate.clear()
    said = [a_contact(str(number)) for number in range(3)]
    desk.say(said[0])
    desk.ear.wait_until(lambda heard: any(isinstance(event, WentOffline) for event in heard))
    desk.say(*said[1:])
    desk.ear.wait_for(CommandAccepted(said[2].command_id))
    desk.ear.wait_until(lambda heard: any(isinstance(event, WentOffline) and event.waiting == 3 for event in heard))
    assert desk.clerk.waiting == tuple(said)
    desk.workspace.gate.set()
    desk.ear.wait_for(CommandSettled(said[2].command_id))
    told = [event for event in desk.ear.heard if isinstance(event, WentOffline | CameBack)]
    assert told[-1] == CameBack()
    assert desk.workspace.notes() == ["0", "1", "2"]


def test_what_waits_offline_goes_out_in_order_when_the_line_is_back(start: Callable[[], Desk]) -> None:
    desk = start()
    desk.workspace.fail = offline
    said = [a_contact(str(number)) for number in range(10)]
    desk.say(*said)
    desk.ear.wait_for(CommandAccepted(said[-1].command_id))
    desk.ear.wait_until(lambda heard: any(isinstance(event, WentOffline) for event in heard))
    assert not any(isinstance(event, CommandSettled) for event in desk.ear.heard)
    desk.workspace.fail = lambda _point: None
    desk.clerk.try_now()
    desk.ear.wait_for(CommandSettled(said[-1].command_id))
    assert desk.workspace.notes() == [str(number) for number in range(10)]
    back = desk.ear.heard.index(CameBack())
    assert back < desk.ear.heard.index(CommandSettled(said[0].command_id))


def test_a_call_logged_offline_is_saved_once_after_restart(start: Callable[[], Desk]) -> None:
    evening = start()
    evening.workspace.fail = offline
    said = [a_contact(str(number)) for number in range(3)]
    evening.say(*said)
    evening.ear.wait_for(CommandAccepted(said[-1].command_id))
    assert evening.go_home() == 3
    morning = start()
    morning.clerk.catch_up()
    later = a_contact("3")
    morning.say(later)
    morning.ear.wait_for(CommandSettled(later.command_id))
    assert morning.workspace.notes() == ["0", "1", "2", "3"]
    assert [event for event in morning.ear.heard if isinstance(event, CommandAccepted)] == [
        CommandAccepted(command.command_id) for command in (*said, later)
    ]
    assert morning.go_home() == 0
    assert start().workspace.notes() == ["0", "1", "2", "3"]


def test_a_new_click_never_overtakes_what_waited_even_when_nobody_said_catch_up(start: Callable[[], Desk]) -> None:
    evening = start()
    evening.workspace.fail = offline
    old, new = a_contact("old"), a_contact("new")
    evening.say(old)
    evening.ear.wait_for(CommandAccepted(old.command_id))
    evening.go_home()
    morning = start()
    morning.say(new)
    morning.ear.wait_for(CommandSettled(new.command_id))
    assert morning.workspace.notes() == ["old", "new"]


@pytest.mark.parametrize("point", ["commit", "committed"])
def test_a_line_that_drops_around_the_commit_ends_in_exactly_once(start: Callable[[], Desk], point: str) -> None:
    desk = start()
    dropped = threading.Event()

    def drop_once(at: str) -> None:
        if at == point and not dropped.is_set():
            dropped.set()
            raise Offline

    desk.workspace.fail = drop_once
    command = a_contact("once")
    desk.say(command)
    assert command.customer_id is not None
    desk.ear.wait_for(TimelineChanged(command.customer_id))
    assert desk.workspace.notes() == ["once"]
    assert desk.ear.heard.count(CommandSettled(command.command_id)) == 1


def test_saying_the_same_command_twice_writes_it_once(start: Callable[[], Desk]) -> None:
    desk = start()
    command = a_contact("twice")
    desk.say(command)
    desk.ear.wait_for(CommandSettled(command.command_id))
    desk.ear.clear()
    desk.say(command)
    desk.ear.wait_for(CommandSettled(command.command_id))
    assert desk.workspace.notes() == ["twice"]


@pytest.mark.parametrize(
    ("error", "code", "kind", "theirs"),
    [
        (Refused("unknown-customer"), "unknown-customer", "Refused", ""),
        (NotAllowed("restricted"), "restricted", "NotAllowed", ""),
        (Conflict("revision", theirs="their words", mine="my words"), "revision", "Conflict", "their words"),
    ],
)
def test_a_no_of_the_workspace_keeps_the_words_and_stops_nobody_else(
    start: Callable[[], Desk], error: Exception, code: str, kind: str, theirs: str
) -> None:
    desk = start()
    wrong, right = a_contact("wrong"), a_contact("right")
    desk.handler = raises(error)
    desk.say(wrong)
    desk.ear.wait_for(CommandRefused(wrong.command_id, code, kind, theirs))
    desk.handler = write_contact
    desk.say(right)
    desk.ear.wait_for(CommandSettled(right.command_id))
    assert desk.workspace.notes() == ["right"]
    assert [(entry.command, entry.why) for entry in desk.clerk.needs_you] == [(wrong, code)]


def test_the_other_wording_of_a_conflict_is_told_again_after_restart(start: Callable[[], Desk]) -> None:
    evening = start()
    evening.handler = raises(Conflict("revision", theirs="their words", mine="my words"))
    mine = a_contact("my words")
    evening.say(mine)
    evening.ear.wait_for(CommandRefused(mine.command_id, "revision", "Conflict", "their words"))
    evening.go_home()
    morning = start()
    morning.clerk.catch_up()
    morning.ear.wait_for(CommandRefused(mine.command_id, "revision", "Conflict", "their words"))
    assert [(entry.kind, entry.theirs) for entry in morning.clerk.needs_you] == [("Conflict", "their words")]
    morning.go_home()
    morning.journal.close()


def test_a_refused_command_is_told_again_after_restart_and_can_be_tried_again_or_let_go(
    start: Callable[[], Desk],
) -> None:
    evening = start()
    evening.handler = raises(Refused("unknown-customer"))
    first, second = a_contact("first"), a_contact("second")
    evening.say(first, second)
    evening.ear.wait_for(CommandRefused(second.command_id, "unknown-customer", "Refused"))
    evening.go_home()
    morning = start()
    morning.clerk.catch_up()
    morning.ear.wait_for(CommandRefused(second.command_id, "unknown-customer", "Refused"))
    assert [entry.command for entry in morning.clerk.needs_you] == [first, second]
    morning.clerk.let_go(first.command_id)
    morning.ear.wait_for(CommandLetGo(first.command_id))
    morning.clerk.try_again(second.command_id)
    morning.ear.wait_for(CommandSettled(second.command_id))
    assert morning.workspace.notes() == ["second"]
    assert not morning.clerk.needs_you
    morning.go_home()
    assert not morning.journal.refused()
    morning.journal.close()


def test_a_bug_in_a_handler_refuses_the_command_and_logs_its_id_only(
    start: Callable[[], Desk], caplog: pytest.LogCaptureFixture
) -> None:
    desk = start()
    command = a_contact("PRIVATE WORDS")

    def broken(uow: Any, command: Command, now: datetime) -> tuple[str, ...]:
        write_contact(uow, command, now)
        raise ZeroDivisionError

    desk.handler = broken
    with caplog.at_level(logging.DEBUG):
        desk.say(command)
        desk.ear.wait_until(lambda heard: any(isinstance(event, CommandRefused) for event in heard))
    (refused,) = (event for event in desk.ear.heard if isinstance(event, CommandRefused))
    assert refused.code == "bug"
    assert str(command.command_id) in caplog.text
    assert "PRIVATE" not in caplog.text
    assert desk.workspace.notes() == []
    caplog.clear()


@pytest.mark.parametrize("code", ["disk-full", "read-only", "too-new"])
def test_a_workspace_that_takes_nothing_makes_everything_wait_and_refuses_nothing(
    start: Callable[[], Desk], code: str
) -> None:
    desk = start()
    desk.handler = raises(Refused(code))
    command = a_contact("kept")
    desk.say(command)
    desk.ear.wait_for(WorkspaceState(code))
    assert desk.clerk.waiting == (command,)
    desk.handler = write_contact
    desk.clerk.try_now()
    desk.ear.wait_for(CommandSettled(command.command_id))
    assert not any(isinstance(event, CommandRefused) for event in desk.ear.heard)


def test_a_line_that_broke_and_comes_back_to_another_password_is_told_once(start: Callable[[], Desk]) -> None:
    desk = start()
    desk.handler = raises(Offline("unreachable"))
    command = a_contact("kept")
    desk.say(command)
    desk.ear.wait_until(lambda heard: any(isinstance(event, WentOffline) for event in heard))
    desk.handler = raises(NotAllowed("login"))
    desk.clerk.try_now()
    desk.ear.wait_for(WorkspaceState("login"))
    tried: list[None] = []
    often = threading.Event()

    def again(*_: object) -> tuple[str, ...]:
        tried.append(None)
        if len(tried) > 3:
            often.set()
        raise NotAllowed("login")

    desk.handler = again
    assert often.wait(WAIT_S)
    assert desk.ear.heard.count(WorkspaceState("login")) == 1
    desk.handler = write_contact
    desk.clerk.try_now()
    desk.ear.wait_for(CommandSettled(command.command_id))


def test_when_not_even_the_journal_can_be_written_nothing_pretends_to_be_saved(
    start: Callable[[], Desk], monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = start()
    monkeypatch.setattr(desk.journal, "append", raises(Refused("disk-full")))
    command = a_contact()
    desk.say(command)
    desk.ear.wait_for(JournalFailed(command.command_id, "disk-full"))
    monkeypatch.undo()
    again = a_contact("again")
    desk.say(again)
    desk.ear.wait_for(CommandSettled(again.command_id))
    assert CommandAccepted(command.command_id) not in desk.ear.heard
    assert desk.workspace.notes() == ["again"]


def test_a_command_that_cannot_be_written_down_is_a_bug_and_keeps_the_words_on_the_screen(
    start: Callable[[], Desk], caplog: pytest.LogCaptureFixture
) -> None:
    desk = start()
    command = replace(a_contact(), at=datetime(2026, 11, 22))  # noqa: DTZ001
    desk.say(command)
    desk.ear.wait_for(JournalFailed(command.command_id, "bug"))
    caplog.clear()


def test_a_journal_that_cannot_be_read_yet_lets_nothing_overtake(
    start: Callable[[], Desk], monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = start()
    monkeypatch.setattr(desk.journal, "waiting", raises(Refused("no-secrets")))
    desk.clerk.catch_up()
    desk.ear.wait_for(JournalFailed(None, "no-secrets"))
    command = a_contact()
    desk.say(command)
    desk.ear.wait_for(JournalFailed(command.command_id, "no-secrets"))
    assert desk.workspace.notes() == []


def test_going_home_finishes_what_the_workspace_takes(start: Callable[[], Desk]) -> None:
    desk = start()
    desk.say(*(a_contact(str(number)) for number in range(50)))
    assert desk.go_home() == 0
    assert len(desk.workspace.notes()) == 50


def test_own_commands_are_known_before_their_echo(start: Callable[[], Desk], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(clerk_module, "OWN_KEPT", 3)
    desk = start()
    said = [a_contact() for _ in range(5)]
    desk.say(*said)
    assert desk.clerk.own_commands() == {command.command_id for command in said[2:]}


def test_a_row_without_a_customer_changes_the_timeline_of_nobody(start: Callable[[], Desk]) -> None:
    desk = start()
    desk.handler = lambda *_: ("timeline:none", "work", "follow_up:1", "moon:2")
    desk.say(a_contact(customer_id=CustomerId(a_contact().command_id)))
    desk.ear.wait_for(TimelineChanged(None))
    desk.go_home()
    assert [type(event).__name__ for event in desk.ear.heard[2:]] == ["TimelineChanged", "WorkChanged"]
