"""How long a call took from the wire to the screen: measured for every call, kept with it, and shown with it."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from agentdesk.domain.calls import CallSnapshot, CallState
from agentdesk.domain.events import CallOffered
from agentdesk.domain.ids import CallRef, CustomerId, EventId, new_uuid
from agentdesk.domain.kinds import Direction, EventKind
from agentdesk.services.queries import TimelineRow
from agentdesk.ui.live.call_card import CallCard
from agentdesk.ui.theme import Theme
from agentdesk.ui.timeline.call_facts import CallFacts
from agentdesk.ui.timeline.view import TimelineView
from agentdesk.ui.words import Words
from tests.helpers.desk import BO, Desk
from tests.helpers.live import Open
from tests.helpers.program import OpenProgram
from tests.helpers.screen import NOON, Stage
from tests.helpers.timeline_rows import a_row
from tests.helpers.workspaces import a_number

NUMBER = "+31618429930"


def a_known_caller(url: str) -> CustomerId:
    with Desk(url) as desk:
        customer_id = desk.customer("Sanne de Vries")
        with desk.workspace.unit_of_work() as uow:
            a_number(uow, customer_id, NUMBER)
            uow.commit()
    return customer_id


def view_of(desk: OpenProgram) -> TimelineView:
    view = desk.program.parts.timeline.findChild(TimelineView)
    assert view is not None
    return view


def card_of(desk: OpenProgram, customer_id: CustomerId) -> TimelineRow | None:
    """The newest card on the screen, when it is the workspace's."""
    store = view_of(desk).store
    row = store.row(0) if store.customer_id == customer_id and store.columns.ids else None
    return row if row is not None and not row.saving else None


def test_a_call_is_timed_from_the_wire_to_its_card_and_its_customer_and_shows_both_with_one_key(
    qtbot: QtBot, sqlite_url: str, tmp_path: Path
) -> None:
    customer_id = a_known_caller(sqlite_url)
    with OpenProgram(qtbot, sqlite_url, tmp_path) as desk:
        ref = desk.phone.ring_now(NUMBER, queue="Shop")
        desk.until(lambda: desk.front is not None and desk.front.pop_customer_ms is not None)
        item = desk.front
        assert item is not None
        assert item.pop_ms is not None
        assert item.pop_customer_ms is not None
        assert 0 <= item.pop_ms <= item.pop_customer_ms
        desk.press("live.answer")
        desk.until(lambda: desk.front is not None and desk.front.on_the_phone)
        desk.phone.far_end_hangs_up(ref)
        desk.until(lambda: (card := card_of(desk, customer_id)) is not None and bool(card.extra("pop_ms")))
        card = card_of(desk, customer_id)
        assert card is not None
        assert (card.extra("pop_ms"), card.extra("pop_customer_ms")) == (str(item.pop_ms), str(item.pop_customer_ms))
        view = view_of(desk)
        view.setFocus()
        view.show_row(0)
        QTest.keyClick(view, Qt.Key.Key_I)
        facts = desk.program.parts.timeline.findChild(CallFacts)
        assert facts is not None
        assert facts.isVisible()
        texts = [each.text() for each in facts.findChildren(QLabel)]
        assert f"after {item.pop_ms} ms" in texts
        assert "they hung up" in texts
        facts.close()


def test_a_call_that_rings_over_another_page_is_timed_to_the_card_that_stands_there(
    qtbot: QtBot, sqlite_url: str, tmp_path: Path
) -> None:
    a_known_caller(sqlite_url)
    with OpenProgram(qtbot, sqlite_url, tmp_path) as desk:
        desk.program.window.go_to("follow-ups")
        desk.until(lambda: not desk.program.parts.live.isVisible())
        desk.phone.ring_now(NUMBER)
        desk.until(lambda: desk.front is not None and desk.front.pop_ms is not None)
        assert desk.front is not None
        assert desk.front.pop_customer_ms is None, "the customer is not on this page"


def test_a_call_pops_only_where_it_rings_and_reaches_the_other_desks_when_it_is_over(
    qtbot: QtBot, sqlite_url: str, tmp_path: Path
) -> None:
    customer_id = a_known_caller(sqlite_url)
    with Desk(sqlite_url) as workspace:
        workspace.colleague("Bo", BO)
    with (
        OpenProgram(qtbot, sqlite_url, tmp_path / "anna") as anna,
        OpenProgram(qtbot, sqlite_url, tmp_path / "bo", login="bo", agent_id=BO) as bo,
    ):
        ref = anna.phone.ring_now(NUMBER)
        anna.until(lambda: anna.front is not None and anna.front.customer_id == customer_id)
        assert bo.front is None
        assert not any(isinstance(event, CallOffered) for event in bo.events)
        anna.phone.far_end_hangs_up(ref)
        bo.until(lambda: [row.number for row in bo.queue("call-backs")] == [NUMBER])
        assert bo.program.desk.current is None


def test_the_card_is_painted_before_the_time_is_taken_and_before_anybody_is_asked_who_it_is(
    qtbot: QtBot, stage: Stage, open_desk: Open
) -> None:
    desk = open_desk()
    seen: list[str] = []

    class Witness(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() == QEvent.Type.Paint:
                seen.append(f"painted, {len(stage.reads.asked) - asked} asked")
            return False

    witness = Witness()
    for card in desk.pane.findChildren(CallCard):
        card.installEventFilter(witness)
    desk.pane.controller.rang.connect(lambda _: seen.append("measured"))
    asked = len(stage.reads.asked)
    desk.simulator.ring_now(NUMBER)
    qtbot.waitUntil(lambda: "measured" in seen)
    assert seen[0] == "painted, 0 asked"


def test_a_phone_that_knows_better_when_it_heard_the_call_is_believed(
    qtbot: QtBot, stage: Stage, open_desk: Open
) -> None:
    desk = open_desk()
    stage.clock.ticks = 100.0
    call = CallSnapshot(CallRef("1"), Direction.IN, CallState.OFFERED, NUMBER, NOON, heard_at=99.5)
    desk.simulator._book.add(call)
    qtbot.waitUntil(lambda: desk.pane.controller.front is not None and desk.pane.controller.front.pop_ms == 500)


def test_a_call_of_a_phone_that_says_nothing_of_it_has_no_time(qtbot: QtBot, stage: Stage, open_desk: Open) -> None:
    desk = open_desk()
    call = CallSnapshot(CallRef("1"), Direction.IN, CallState.OFFERED, NUMBER, NOON)
    stage.hub.publish(CallOffered(call, EventId(new_uuid())))
    qtbot.waitUntil(lambda: desk.pane.controller.front is not None)
    stage.hub.publish(CallOffered(replace(call, ref=CallRef("2")), EventId(new_uuid())))
    qtbot.waitUntil(lambda: len(desk.pane.controller.stack.items) == 2)
    assert [item.pop_ms for item in desk.pane.controller.stack.items] == [None, None]


def test_a_window_out_of_sight_measures_nothing(qtbot: QtBot, open_desk: Open) -> None:
    desk = open_desk()
    desk.window.hide()
    desk.simulator.ring_now(NUMBER)
    qtbot.waitUntil(lambda: desk.pane.controller.front is not None)
    desk.window.show()
    qtbot.waitExposed(desk.window)
    front = desk.pane.controller.front
    assert front is not None
    assert front.pop_ms is None


@pytest.mark.parametrize(
    ("detail", "told"),
    [
        ({"end_reason": "hung-up-there", "wait_s": "9", "line": "Shop", "pop_ms": "8", "pop_customer_ms": "41"},
         ["they hung up", "0:09", "Shop", "after 8 ms", "after 41 ms"]),
        ({"end_reason": "caller-gave-up", "wait_s": "41"}, ["the caller gave up", "0:41"]),
        ({"end_reason": "something-new", "pop_ms": "oops"}, ["something-new"]),
        ({"private": "yes"}, ["withheld"]),
        ({"display_name": "Jan", "diverted_from": "+31201112222", "dialled": "+31207941234"},
         ["Jan", "020 111 2222", "020 794 1234"]),
    ],
)  # fmt: skip
def test_what_the_phone_told_of_a_call_reads_line_by_line_and_the_rest_is_left_out(
    qtbot: QtBot, theme: Theme, words: Words, detail: dict[str, str], told: list[str]
) -> None:
    window = QLabel()
    qtbot.addWidget(window)
    facts = CallFacts(words, window)
    row = replace(a_row(1), kind=EventKind.CALL, detail=tuple(detail.items()))
    lines = dict(facts.lines(row, "06 1842 9930"))
    assert set(told) <= set(lines.values()), lines
    assert ("On the screen" in lines) is (detail.get("pop_ms") == "8")


@pytest.mark.parametrize(("private", "hidden"), [("yes", False), ("", True)])
def test_who_stays_unknown_or_is_not_checked_yet_has_no_name_and_no_way_in_the_facts(
    qtbot: QtBot, theme: Theme, words: Words, private: str, hidden: bool
) -> None:
    window = QLabel()
    qtbot.addWidget(window)
    detail = {"private": private, "display_name": "Jan", "diverted_from": "+31201112222", "dialled": "+31207941234"}
    row = replace(a_row(1), kind=EventKind.CALL, detail=tuple(detail.items()))
    lines = dict(CallFacts(words, window).lines(row, "06 1…", hidden=hidden))
    assert "Jan" not in lines.values()
    assert "020 111 2222" not in lines.values()
    assert "020 794 1234" in lines.values()
