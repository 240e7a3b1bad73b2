"""One timer, and the clock on the wall decides."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from pytestqt.qtbot import QtBot

from agentdesk.domain.errors import Offline
from agentdesk.domain.events import Event, FollowUpDue, FollowUpsDue, WorkChanged
from agentdesk.domain.ids import AgentId, CustomerId, FollowUpId, new_uuid
from agentdesk.domain.kinds import FollowUpKind, FollowUpState, WaitingFor
from agentdesk.services.queries import FollowUpRow, FollowUps, WorkQueue, WorkSection
from agentdesk.ui.alarm import FIRST_LIMIT, Alarm
from tests.helpers.screen import NOON, Stage
from tests.helpers.work import a_row as a_line

ME = AgentId(1)


def a_row(due_at: datetime) -> FollowUpRow:
    return FollowUpRow(
        FollowUpId(new_uuid()), CustomerId(new_uuid()), "C1", "Sanne de Vries", FollowUpKind.FOLLOW_UP,
        FollowUpState.OPEN, "Call about the lamp", due_at, due_at.replace(tzinfo=None), "UTC", ME, "Anna", "",
        told=False, recurrence="", waiting_for=WaitingFor.NOBODY, version=1,
    )  # fmt: skip


class Rings:
    def __init__(self, stage: Stage) -> None:
        self.told: list[FollowUpDue] = []
        self.alarm = Alarm(stage.bridge, stage.hub.publish, stage.clock, ME)
        stage.hub.listen(self._hear)

    def _hear(self, event: Event) -> None:
        if isinstance(event, FollowUpsDue):
            self.told.extend(event.due)


@pytest.fixture
def rings(stage: Stage) -> Iterator[Rings]:
    made = Rings(stage)
    yield made
    made.alarm.stop()


def due(stage: Stage, *rows: FollowUpRow) -> None:
    stage.reads.answers[FollowUps] = lambda query: tuple(row for row in rows if row.due_at <= query.due_by)[
        : query.limit
    ]


def test_what_fell_due_while_nobody_was_here_is_told_at_the_start(stage: Stage, rings: Rings, qtbot: QtBot) -> None:
    due(stage, a_row(NOON - timedelta(minutes=18)))
    rings.alarm.start()
    qtbot.waitUntil(lambda: len(rings.told) == 1)
    assert rings.told[0].late_s == 18 * 60


def test_a_reminder_rings_when_its_moment_comes(stage: Stage, rings: Rings, qtbot: QtBot) -> None:
    row = a_row(NOON + timedelta(milliseconds=200))
    due(stage, row)
    rings.alarm.start()
    qtbot.waitUntil(lambda: len(stage.reads.asked) >= 2)
    assert rings.told == []
    stage.clock.at += timedelta(seconds=1)
    qtbot.waitUntil(lambda: len(rings.told) == 1)


def test_new_work_is_looked_at_at_once(stage: Stage, rings: Rings, qtbot: QtBot) -> None:
    rings.alarm.start()
    qtbot.waitUntil(lambda: len(stage.reads.asked) >= 2)
    due(stage, a_row(NOON))
    stage.hub.publish(WorkChanged())
    qtbot.waitUntil(lambda: len(rings.told) == 1)


def test_offline_it_asks_again_and_nothing_is_lost(stage: Stage, rings: Rings, qtbot: QtBot) -> None:
    stage.reads.answers[FollowUps] = Offline()
    rings.alarm.start()
    qtbot.waitUntil(lambda: len(stage.reads.asked) >= 1)
    due(stage, a_row(NOON))
    stage.hub.publish(WorkChanged())
    qtbot.waitUntil(lambda: len(rings.told) == 1)


def test_however_many_are_overdue_the_newest_is_told(stage: Stage, rings: Rings, qtbot: QtBot) -> None:
    old = [a_row(NOON - timedelta(days=1)) for _ in range(FIRST_LIMIT)]
    newest = replace(a_row(NOON), title="The newest")
    due(stage, *old, newest)
    rings.alarm.start()
    qtbot.waitUntil(lambda: len(rings.told) == FIRST_LIMIT + 1)
    assert rings.told[-1].title == "The newest"


def test_however_many_lie_with_nobody_every_one_rings(stage: Stage, rings: Rings, qtbot: QtBot) -> None:
    lines = tuple(
        a_line(n, f"Customer {n}", "Nobody's", NOON - timedelta(minutes=2 * FIRST_LIMIT - n), owner=None)
        for n in range(FIRST_LIMIT + 20)
    )
    stage.reads.answers[WorkQueue] = lambda query: (
        WorkSection("due", min(len(lines), 1000), lines[: query.limit]),
        WorkSection("promises", 0, ()),
    )
    rings.alarm.start()
    qtbot.waitUntil(lambda: len(rings.told) == len(lines))
    assert rings.told[-1].customer_name == f"Customer {len(lines) - 1}"
