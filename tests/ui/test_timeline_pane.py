"""The pane around the cards: chips, search, days, states and what it asks of others."""

import gc
import weakref
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

import pytest
import shiboken6
from PySide6.QtCore import QDate, QEvent, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCalendarWidget, QLabel, QLineEdit, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from agentdesk.domain.errors import Offline
from agentdesk.domain.kinds import EventKind
from agentdesk.services.hub import Hub
from agentdesk.services.queries import RevisionRow, TimelinePageRows
from agentdesk.ui.bridge import Bridge
from agentdesk.ui.shortcuts import Shortcuts
from agentdesk.ui.theme import Theme
from agentdesk.ui.timeline.filters import FilterChips
from agentdesk.ui.timeline.pane import TimelinePane
from agentdesk.ui.timeline.view import TimelineView
from agentdesk.ui.timeline.wordings import Wordings
from agentdesk.ui.words import Words
from tests.helpers.timeline_rows import (
    CUSTOMER,
    NOW,
    OTHER,
    NobodySays,
    SameThreadLanes,
    TimelineWorld,
    a_row,
    many_rows,
)


class Desk:
    def __init__(self, qtbot: QtBot, theme: Theme, words: Words) -> None:
        self.qtbot = qtbot
        self.world = TimelineWorld(many_rows(800))
        self.bridge = Bridge(Hub(), SameThreadLanes(self.world), NobodySays())
        self.shortcuts = Shortcuts()
        self.pane = TimelinePane(theme, words, self.shortcuts, self.bridge, now=lambda: NOW)
        qtbot.addWidget(self.pane)
        self.pane.resize(660, 700)
        self.pane.show()
        qtbot.waitExposed(self.pane)
        view = self.pane.findChild(TimelineView, "cards")
        assert view is not None
        self.view: TimelineView = view

    def open(self) -> None:
        self.pane.show_page(CUSTOMER, self.world.page())
        self.qtbot.waitUntil(lambda: self.view.store.complete)

    def chip(self, name: str) -> QPushButton:
        found = self.chips.findChild(QPushButton, name)
        assert isinstance(found, QPushButton)
        return found

    @property
    def chips(self) -> FilterChips:
        found = self.pane.findChild(FilterChips)
        assert isinstance(found, FilterChips)
        return found

    def press(self, action_id: str) -> None:
        next(action for action in self.pane.actions() if action.objectName() == action_id).trigger()

    def says(self, text: str) -> bool:
        return any(text in label.text() for label in self.pane.findChildren(QLabel) if label.isVisible())

    @property
    def field(self) -> QLineEdit:
        return self.pane.findChildren(QLineEdit)[0]


@pytest.fixture
def desk(qtbot: QtBot, theme: Theme, words: Words) -> Iterator[Desk]:
    made = Desk(qtbot, theme, words)
    yield made
    made.bridge.close()


def test_chips_count_and_choose_kinds(desk: Desk) -> None:
    desk.open()
    assert desk.chip("all").text() == "All 800"
    calls = sum(row.kind is EventKind.CALL for row in desk.world.rows)
    assert desk.chip("calls").accessibleName() == f"Calls, {calls}"
    QTest.mouseClick(desk.chip("calls"), Qt.MouseButton.LeftButton)
    assert len(desk.view.store.columns) == calls
    assert (desk.chip("calls").isChecked(), desk.chip("all").isChecked()) == (True, False)
    QTest.mouseClick(desk.chip("notes"), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier)
    assert desk.view.store.kinds == {EventKind.CALL, EventKind.NOTE}
    QTest.mouseClick(desk.chip("all"), Qt.MouseButton.LeftButton)
    assert len(desk.view.store.columns) == 800


def test_narrow_panes_lose_counts_first_and_then_chips_but_never_a_kind(desk: Desk) -> None:
    desk.open()
    desk.pane.resize(900, 700)
    assert desk.chip("emails").text().startswith("E-mails ")
    desk.pane.resize(640, 700)
    assert desk.chip("emails").text() == "E-mails"
    desk.pane.resize(440, 700)
    chips = desk.chips
    hidden = [name for name in ("calls", "emails", "notes", "orders", "surveys", "promises")
              if not desk.chip(name).isVisible()]  # fmt: skip
    assert hidden
    assert len(chips.findChildren(QMenu)[0].actions()) == len(hidden)
    assert all(each.geometry().right() <= chips.width() for each in chips.findChildren(QPushButton) if each.isVisible())


def test_a_key_walks_through_the_kinds(desk: Desk) -> None:
    desk.open()
    desk.press("timeline.next-kind")
    assert desk.chip("calls").isChecked()
    for _ in range(10):
        desk.press("timeline.next-kind")
        if desk.chip("all").isChecked():
            break
    assert desk.chip("all").isChecked()


def test_search_goes_to_hits_marks_them_and_ends_with_escape(desk: Desk) -> None:
    desk.open()
    desk.press("timeline.find")
    assert desk.field.isVisible()
    QTest.keyClicks(desk.field, "den bosch")
    hits = [at for at, row in enumerate(desk.world.rows) if "den bosch" in row.body.lower()]
    desk.qtbot.waitUntil(lambda: desk.view.current == hits[0])
    assert desk.view.deck.terms == ("bosch", "den")
    assert desk.says(f"1 of {len(hits)}")
    QTest.keyClick(desk.field, Qt.Key.Key_Return)
    assert desk.view.current == hits[1]
    desk.press("timeline.older-hit")
    assert desk.view.current == hits[2]
    QTest.keyClick(desk.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert desk.view.current == hits[1]
    QTest.keyClick(desk.field, Qt.Key.Key_Escape)
    assert not desk.field.isVisible()
    assert not desk.view.deck.terms
    assert desk.view.current == hits[1]


def test_a_hit_of_a_kind_that_is_not_shown_lets_the_filter_go(desk: Desk) -> None:
    desk.open()
    QTest.mouseClick(desk.chip("surveys"), Qt.MouseButton.LeftButton)
    target = next(row for row in desk.world.rows[300:] if row.kind is EventKind.ORDER)
    desk.pane.show_event(target.event_id)
    assert desk.chip("all").isChecked()
    row = desk.view.current
    assert row is not None
    assert desk.view.store.columns.ids[row] == target.event_id
    assert 0 <= desk.view.span(row)[0] < 200


def test_nothing_found_is_said(desk: Desk) -> None:
    desk.open()
    desk.press("timeline.find")
    QTest.keyClicks(desk.field, "zebra")
    desk.qtbot.waitUntil(lambda: desk.says("nothing found"))


def test_an_event_asked_for_before_its_customer_is_read_is_shown_then(desk: Desk) -> None:
    target = desk.world.rows[700].event_id
    desk.pane.clear()
    desk.pane.show_event(target)
    desk.pane.show_page(CUSTOMER, None)
    desk.open()
    row = desk.view.current
    assert row == 700
    assert row in desk.view.rows_in_view


def test_the_calendar_leads_to_a_day(desk: Desk) -> None:
    desk.open()
    desk.press("timeline.day")
    calendar = desk.pane.findChild(QCalendarWidget)
    assert calendar is not None
    assert calendar.isVisible()
    on = desk.view.store.columns.day(500)
    assert calendar.minimumDate().toPython() == desk.view.store.columns.day(799)
    calendar.activated.emit(QDate(on.year, on.month, on.day))
    assert not calendar.isVisible()
    assert desk.view.store.columns.day(desk.view.place.row) == on


def test_the_states_without_cards_are_sentences(desk: Desk) -> None:
    desk.qtbot.waitUntil(lambda: desk.says("No customer is open"))
    desk.pane.show_page(OTHER, None)
    assert desk.view.isVisible()
    desk.pane.show_page(OTHER, TimelinePageRows((), more=False))
    assert desk.says("Nothing has happened with this customer yet")


def test_what_cannot_be_read_says_so_and_can_be_tried_again(desk: Desk) -> None:
    desk.pane.show_page(CUSTOMER, None)
    desk.pane.show_failure(Offline())
    assert desk.says("The timeline cannot be read now")
    again = next(each for each in desk.pane.findChildren(QPushButton) if each.text() == "Try again")
    QTest.mouseClick(again, Qt.MouseButton.LeftButton)
    desk.qtbot.waitUntil(lambda: len(desk.view.store.columns) == 800)
    assert desk.view.isVisible()


def test_what_was_read_stays_while_the_workspace_is_away(desk: Desk) -> None:
    desk.open()
    desk.world.broken = Offline()
    desk.view.verticalScrollBar().setValue(desk.view.verticalScrollBar().maximum() // 2)
    desk.qtbot.waitUntil(lambda: desk.says("The workspace cannot be reached"))
    assert desk.view.isVisible()
    desk.world.broken = None
    desk.pane.show_page(CUSTOMER, desk.world.page())
    assert not desk.says("The workspace cannot be reached")
    desk.qtbot.waitUntil(lambda: all(desk.view.store.row(row) is not None for row in desk.view.rows_in_view))


def test_a_page_of_the_same_customer_is_merged_without_moving(desk: Desk) -> None:
    desk.open()
    desk.view.verticalScrollBar().setValue(3000)
    top = desk.view.place.row, desk.view.place.off
    new = a_row(0, occurred_at=NOW + timedelta(minutes=1))
    desk.world.set_rows([new, *desk.world.rows])
    desk.pane.show_page(CUSTOMER, desk.world.page())
    assert (desk.view.place.row, desk.view.place.off) == (top[0] + 1, top[1])
    desk.qtbot.waitUntil(lambda: desk.chip("all").text() == "All 801")


def test_a_row_of_somebody_else_is_not_taken_in(desk: Desk) -> None:
    desk.open()
    desk.pane.add_pending(replace(a_row(0), customer_id=OTHER))
    assert len(desk.view.store.columns) == 800


def test_the_menu_asks_for_what_the_card_allows(desk: Desk) -> None:
    note = a_row(0, occurred_at=NOW + timedelta(minutes=1), revisions=1)
    desk.world.set_rows([note, *desk.world.rows])
    desk.world.wordings = (
        RevisionRow(0, NOW, "Mai Nguyễn", "", "As it was."),
        RevisionRow(1, NOW + timedelta(minutes=2), "Joost Bakker", "", "As it is."),
    )
    desk.open()
    asked: list[tuple[str, object]] = []
    desk.pane.revise_asked.connect(lambda row: asked.append(("revise", row)))
    desk.pane.retract_asked.connect(lambda row: asked.append(("retract", row)))
    desk.pane.move_asked.connect(lambda row: asked.append(("move", row)))
    desk.pane.privacy_asked.connect(lambda what, row: asked.append((what, row)))
    desk.view.hands.me = note.agent_id
    viewport = desk.view.viewport()
    spot = QPoint(200, desk.view.span(0)[0] + 60)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, spot, viewport.mapToGlobal(spot))
    QApplication.sendEvent(viewport, event)
    menu = next(each for each in desk.view.findChildren(QMenu) if each.isVisible())
    actions = {str(action.data()): action for action in menu.actions() if action.isVisible() and action.data()}
    assert set(actions) == {"copy", "revise", "history", "move", "retract", "contest"}
    for name in ("revise", "move", "retract", "contest", "copy", "history"):
        actions[name].trigger()
    menu.close()
    assert asked == [("revise", note), ("move", note), ("retract", note), ("contest", note)]
    assert QGuiApplication.clipboard().text().startswith("Note by Joost Bakker")
    wordings = desk.pane.findChild(Wordings)
    assert wordings is not None
    desk.qtbot.waitUntil(wordings.isVisible)
    texts = [label.text() for label in wordings.findChildren(QLabel)]
    assert texts.index("As it is.") < texts.index("As it was.")
    wordings.close()


def test_every_action_has_a_key_of_its_own(desk: Desk) -> None:
    assert len(desk.shortcuts.rows()) == 7
    assert not desk.shortcuts.conflicts()


def test_another_language_is_taken_over(desk: Desk, words: Words) -> None:
    desk.open()
    words.speak("nl")
    QApplication.sendEvent(desk.view, QEvent(QEvent.Type.LanguageChange))
    card = desk.view.deck.card(0)
    assert card is not None
    assert "zondag 22 november" in desk.view.deck.day_text(card)


def test_a_closed_pane_leaves_nothing_behind(qtbot: QtBot, theme: Theme, words: Words) -> None:
    world = TimelineWorld(many_rows(60))
    bridge = Bridge(Hub(), SameThreadLanes(world), NobodySays())

    def opened_and_closed() -> list[weakref.ref[object]]:
        pane = TimelinePane(theme, words, Shortcuts(), bridge, now=lambda: NOW)
        view = pane.findChild(TimelineView, "cards")
        assert view is not None
        pane.show()
        pane.show_page(CUSTOMER, world.page())
        qtbot.waitUntil(lambda: view.store.complete)
        watched: list[weakref.ref[object]] = [weakref.ref(each) for each in (pane, view, view.store, view.deck)]
        shiboken6.delete(pane)
        return watched

    watched = opened_and_closed()
    gc.collect()
    assert [each() for each in watched] == [None] * 4
    theme.apply("dark")
    theme.apply("light")
    bridge.close()


def test_amounts_on_cards_stay_hidden_until_the_customer_is_checked(desk: Desk) -> None:
    order = a_row(0, kind=EventKind.ORDER, subject="O1", detail=(("total_minor", "24995"), ("currency", "EUR")))
    desk.world.set_rows([order, *desk.world.rows])
    desk.open()

    def shown() -> str:
        card = desk.view.deck.card(0)
        assert card is not None
        return card.face.meta

    assert "249" in shown()
    desk.pane.hide_numbers(True)
    assert "249" not in shown()
    desk.pane.hide_numbers(False)
    assert "249" in shown()
