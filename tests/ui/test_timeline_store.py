"""The store of rows: what it asks, what it drops, what it keeps."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from agentdesk.domain.errors import AgentDeskError, Offline
from agentdesk.domain.kinds import EventKind
from agentdesk.services.queries import Query, TimelineIndex, TimelinePageRows, TimelineRow, TimelineRows
from agentdesk.ui.timeline.store import CHUNK, RowStore
from tests.helpers.timeline_rows import CUSTOMER, OTHER, TimelineWorld, a_row, many_rows


class Desk:
    """A store whose questions wait until they are let through."""

    def __init__(self, rows: list[TimelineRow]) -> None:
        self.world = TimelineWorld(rows)
        self.questions: list[tuple[Query[Any], Callable[[Any], None], Callable[[AgentDeskError], None]]] = []
        self.parent = QObject()
        self.store = RowStore(self.ask, lambda: ZoneInfo("Europe/Amsterdam"), self.parent)
        self.told: list[tuple[str, Any]] = []
        for name in ("reset", "grew", "came", "put", "gone", "failed", "completed"):
            getattr(self.store.changes, name).connect(self._teller(name))

    def _teller(self, name: str) -> Callable[..., None]:
        def tell(*args: object) -> None:
            self.told.append((name, args[0] if args else None))

        return tell

    def ask(self, query: Query[Any], then: Callable[[Any], None], failed: Callable[[AgentDeskError], None]) -> None:
        self.questions.append((query, then, failed))

    def let(self) -> None:
        """Answer what waits, and what the answers ask."""
        self.store.read_on()
        while self.questions:
            query, then, _failed = self.questions.pop(0)
            then(self.world.answer(query))
            self.store.read_on()

    def open(self) -> None:
        self.store.open(CUSTOMER, self.world.page())
        self.let()


@pytest.fixture
def desk(qapp: QApplication) -> Iterator[Desk]:
    made = Desk(many_rows(5000))
    yield made
    made.parent.deleteLater()


def names(desk: Desk) -> list[str]:
    return [name for name, _ in desk.told]


def test_the_first_page_is_there_before_anything_is_asked(desk: Desk) -> None:
    desk.store.open(CUSTOMER, desk.world.page())
    assert len(desk.store.columns) == 50
    assert desk.store.row(49) is not None
    assert not desk.questions
    desk.store.read_on()
    assert [type(query) for query, _, _ in desk.questions] == [TimelineIndex]


def test_the_skeleton_comes_in_chunks_newest_first(desk: Desk) -> None:
    desk.open()
    assert desk.store.columns.ids == [row.event_id for row in desk.world.rows]
    assert desk.store.complete
    assert names(desk).count("grew") == -(-4950 // CHUNK)
    assert desk.store.row(4000) is None


def test_rows_that_are_looked_at_are_asked_once_with_their_surroundings(desk: Desk) -> None:
    desk.open()
    desk.store.want(3000, 3008)
    desk.store.want(3005, 3013)
    assert len(desk.questions) == 1
    query = desk.questions[0][0]
    assert isinstance(query, TimelineRows)
    assert len(query.event_ids) == 208
    desk.let()
    assert all(desk.store.row(at) is not None for at in range(2900, 3108))
    desk.store.want(3010, 3018)
    assert not desk.questions


def test_after_a_jump_the_place_that_is_looked_at_now_is_asked_next(desk: Desk) -> None:
    desk.open()
    desk.store.want(1000, 1010)
    desk.store.want(4000, 4010)
    desk.let()
    assert desk.store.row(4005) is not None


def test_an_answer_for_another_customer_is_dropped(desk: Desk) -> None:
    desk.store.open(CUSTOMER, desk.world.page())
    desk.store.read_on()
    late = desk.questions.pop()
    desk.store.open(OTHER, TimelinePageRows((), more=False))
    late[1](desk.world.answer(late[0]))
    assert len(desk.store.columns) == 0


def test_a_filter_shows_its_kinds_while_the_skeleton_still_grows(desk: Desk) -> None:
    desk.store.open(CUSTOMER, desk.world.page())
    desk.store.show_kinds({EventKind.ORDER})
    desk.let()
    assert desk.store.columns.ids == [row.event_id for row in desk.world.rows if row.kind is EventKind.ORDER]
    desk.store.show_kinds(())
    assert len(desk.store.columns) == 5000


def test_a_row_just_said_stands_there_until_it_is_settled(desk: Desk) -> None:
    desk.open()
    said = a_row(0, saving="saving", body="Just now.")
    desk.store.put_pending(said)
    assert desk.store.columns.ids[0] == said.event_id
    desk.store.refresh()
    desk.let()
    assert desk.store.row(0) == said
    desk.world.set_rows([replace(said, saving=""), *desk.world.rows])
    desk.store.mark(said.event_id, "")
    desk.store.refresh()
    desk.let()
    assert desk.store.row(0) == replace(said, saving="")
    assert len(desk.store.columns) == 5001
    assert names(desk).count("reset") == 1


def test_a_first_page_behind_a_running_call_comes_at_once(desk: Desk) -> None:
    desk.store.open(CUSTOMER, None)
    running = replace(a_row(0, body="A call."), saving="saving")
    desk.store.put_pending(running)
    desk.told.clear()
    desk.store.merge(desk.world.page())
    desk.let()
    assert (names(desk).count("reset"), names(desk).count("put")) == (1, 0)
    assert desk.store.row(0) == running
    assert len(desk.store.columns) == 5001


def test_an_undone_row_leaves_at_once_and_does_not_come_back_with_a_late_page(desk: Desk) -> None:
    desk.open()
    first = desk.store.columns.ids[0]
    desk.store.mark(first, "withdrawn")
    desk.store.merge(desk.world.page())
    desk.let()
    assert desk.store.columns.find(first) is None
    assert len(desk.store.columns) == 4999


def test_what_another_desk_wrote_withdrew_and_corrected_is_seen(desk: Desk) -> None:
    desk.open()
    desk.store.want(0, 8)
    desk.let()
    desk.told.clear()
    old = desk.world.rows
    new, corrected = a_row(0, body="New."), replace(old[3], body="Corrected.", revisions=1)
    desk.world.set_rows([new, *old[:3], corrected, *old[5:]])
    desk.store.merge(desk.world.page())
    desk.let()
    assert desk.store.columns.ids == [row.event_id for row in desk.world.rows]
    assert desk.store.row(4) == corrected
    assert {"put", "gone", "came"} <= set(names(desk))


def test_an_old_row_that_changed_is_read_again_when_it_is_in_view(desk: Desk) -> None:
    desk.open()
    desk.store.want(2000, 2008)
    desk.let()
    old = desk.world.rows
    corrected = replace(old[2003], body="Corrected.", revisions=1)
    desk.world.set_rows([*old[:2003], corrected, *old[2004:]])
    desk.store.merge(desk.world.page())
    desk.let()
    assert desk.store.row(2003) == corrected


def test_an_old_row_that_is_gone_leaves_when_its_words_are_asked(desk: Desk) -> None:
    desk.open()
    gone = desk.world.rows[3000].event_id
    desk.world.set_rows([row for row in desk.world.rows if row.event_id != gone])
    desk.store.want(2998, 3004)
    desk.let()
    assert desk.store.columns.find(gone) is None
    assert ("gone", 3000) in desk.told


def test_a_row_that_was_moved_to_somebody_else_comes_as_a_stub_without_words(desk: Desk) -> None:
    desk.open()
    moved = desk.world.rows[3000]
    desk.world.set_rows([replace(row, customer_id=OTHER) if row is moved else row for row in desk.world.rows])
    desk.store.want(2998, 3004)
    desk.let()
    stub = desk.store.row(3000)
    assert stub is not None
    assert (stub.moved_to, stub.body, stub.subject, stub.outcome) == (OTHER, "", "", "")


def test_a_failed_question_is_told_and_can_be_asked_again(desk: Desk) -> None:
    desk.open()
    desk.store.want(3000, 3008)
    _query, _then, failed = desk.questions.pop()
    failed(Offline())
    assert names(desk)[-1] == "failed"
    desk.store.want(3000, 3008)
    desk.let()
    assert desk.store.row(3000) is not None


def test_a_customer_without_entries_is_complete_at_once(desk: Desk) -> None:
    desk.store.open(OTHER, TimelinePageRows((), more=False))
    assert desk.store.complete
    assert not desk.questions


def test_reading_begins_anew_after_the_first_page_failed(desk: Desk) -> None:
    desk.store.open(CUSTOMER, None)
    desk.store.refresh()
    desk.let()
    assert len(desk.store.columns) == 5000
    assert desk.store.complete
