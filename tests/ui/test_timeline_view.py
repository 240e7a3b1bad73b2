"""The timeline as it is scrolled, chosen, unfolded and copied, with a real bridge."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QHelpEvent, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolTip
from pytestqt.qtbot import QtBot

from agentdesk.domain.kinds import EventKind
from agentdesk.services.hub import Hub
from agentdesk.services.queries import TimelineRow
from agentdesk.ui.bridge import Bridge
from agentdesk.ui.shortcuts import Shortcuts
from agentdesk.ui.theme import Theme
from agentdesk.ui.timeline.pane import TimelinePane
from agentdesk.ui.timeline.view import TimelineView
from agentdesk.ui.words import Words
from tests.helpers.timeline_rows import CUSTOMER, NOW, NobodySays, SameThreadLanes, TimelineWorld, a_row, many_rows


class Screen:
    """A pane on the screen over a world of rows."""

    def __init__(self, qtbot: QtBot, theme: Theme, words: Words, rows: list[TimelineRow]) -> None:
        self.qtbot = qtbot
        self.world = TimelineWorld(rows)
        self.bridge = Bridge(Hub(), SameThreadLanes(self.world), NobodySays())
        self.pane = TimelinePane(theme, words, Shortcuts(), self.bridge, now=lambda: NOW)
        qtbot.addWidget(self.pane)
        self.pane.resize(640, 700)
        self.pane.show()
        qtbot.waitExposed(self.pane)
        view = self.pane.findChild(TimelineView, "cards")
        assert view is not None
        self.view = view
        if rows:
            self.pane.show_page(CUSTOMER, self.world.page())
            qtbot.waitUntil(lambda: view.store.complete)

    def settled(self) -> None:
        view = self.view
        self.qtbot.waitUntil(lambda: all(view.store.row(row) is not None for row in view.rows_in_view))

    def tops(self) -> list[tuple[int, int]]:
        return [self.view.span(row) for row in self.view.rows_in_view]

    def click(self, row: int, x: float, y: float) -> None:
        spot = QPoint(int(x), int(self.view.span(row)[0] + y))
        QTest.mouseClick(self.view.viewport(), Qt.MouseButton.LeftButton, pos=spot)


@pytest.fixture
def screen(qtbot: QtBot, theme: Theme, words: Words) -> Iterator[Screen]:
    made = Screen(qtbot, theme, words, many_rows(3000))
    yield made
    made.bridge.close()


def screen_of(qtbot: QtBot, theme: Theme, words: Words, *rows: TimelineRow) -> Screen:
    return Screen(qtbot, theme, words, list(rows))


def test_cards_stand_under_one_another_without_gaps(screen: Screen) -> None:
    bar = screen.view.verticalScrollBar()
    for value in (0, 333, bar.maximum() // 2, bar.maximum()):
        bar.setValue(value)
        screen.settled()
        tops = screen.tops()
        assert all(upper[1] == lower[0] for upper, lower in pairwise(tops))
        assert tops[0][0] <= 0
        assert tops[-1][1] >= screen.view.viewport().height() - 12


def test_scrolling_up_through_unmeasured_cards_moves_by_exactly_the_wheel(screen: Screen) -> None:
    view, bar = screen.view, screen.view.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    screen.settled()
    for _ in range(40):
        row = view.rows_in_view[1]
        before = view.span(row)[0]
        bar.setValue(bar.value() - 60)
        screen.settled()
        assert view.span(row)[0] == before + 60


def test_the_scroll_bar_tells_the_truth_after_measuring(screen: Screen) -> None:
    view, bar = screen.view, screen.view.verticalScrollBar()
    for value in (500, 90_000, 40_000):
        bar.setValue(value)
        screen.settled()
        screen.qtbot.waitUntil(lambda: bar.value() == view.place.value)
        screen.qtbot.waitUntil(lambda: bar.maximum() == view.heights.total - (view.viewport().height() - 12))


def test_what_is_blitted_looks_like_what_is_painted(screen: Screen) -> None:
    view, bar = screen.view, screen.view.verticalScrollBar()
    for step in (60, 60, -60, 60, 200, -120):
        bar.setValue(bar.value() + step)
        screen.settled()
    screen.qtbot.waitUntil(lambda: not view.visibleRegion().isEmpty())
    moved = view.viewport().grab().toImage()
    view.viewport().update()
    assert view.viewport().grab().toImage() == moved


def test_arrows_and_letters_walk_the_cards_and_keep_them_in_the_window(screen: Screen) -> None:
    view = screen.view
    QTest.keyClick(view, Qt.Key.Key_Down)
    assert view.current == 0
    for _ in range(30):
        QTest.keyClick(view, Qt.Key.Key_J)
        screen.settled()
    assert view.current is not None
    assert view.current > 20
    top, bottom = view.span(view.current)
    assert top >= 0
    assert bottom <= view.viewport().height()
    chosen = view.current
    QTest.keyClick(view, Qt.Key.Key_K)
    assert view.current == chosen - 1


def test_home_and_end_reach_the_ends(screen: Screen) -> None:
    view = screen.view
    QTest.keyClick(view, Qt.Key.Key_End)
    screen.settled()
    assert view.current == 2999
    assert abs(view.span(2999)[1] - (view.viewport().height() - 12)) <= 1
    QTest.keyClick(view, Qt.Key.Key_Home)
    assert (view.current, view.place.value) == (0, 0)
    QTest.keyClick(view, Qt.Key.Key_PageDown)
    assert view.place.value > 300


def test_a_new_entry_does_not_move_what_is_read_and_says_so(screen: Screen) -> None:
    view, bar = screen.view, screen.view.verticalScrollBar()
    bar.setValue(5000)
    screen.settled()
    ids = view.store.columns.ids
    row = view.rows_in_view[1]
    event_id, top = ids[row], view.span(row)[0]
    screen.pane.add_pending(a_row(0, occurred_at=NOW + timedelta(minutes=1), saving="saving"))
    assert ids[row + 1] == event_id
    assert view.span(row + 1)[0] == top
    pill = next(each for each in view.children() if each.property("look") == "pill")
    assert pill.property("visible")
    assert pill.property("text").startswith("1 new")
    QTest.keyClick(view, Qt.Key.Key_Home)
    assert not pill.property("visible")


def test_a_new_entry_at_the_top_is_seen_at_once(screen: Screen) -> None:
    screen.pane.add_pending(a_row(0, occurred_at=NOW + timedelta(minutes=1)))
    assert screen.view.place.value == 0
    assert screen.view.store.row(0) == a_row(0, occurred_at=NOW + timedelta(minutes=1))


def test_another_width_keeps_the_place(screen: Screen) -> None:
    view, bar = screen.view, screen.view.verticalScrollBar()
    bar.setValue(20_000)
    screen.settled()
    row = view.place.row
    for width in (560, 600, 760):
        screen.pane.resize(width, 700)
        assert view.place.row == row
    tops = screen.tops()
    assert all(upper[1] == lower[0] for upper, lower in pairwise(tops))


def test_a_filter_keeps_the_time_that_is_read(screen: Screen) -> None:
    view, bar = screen.view, screen.view.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    screen.settled()
    at = view.store.columns.at(view.place.row)
    view.store.show_kinds({EventKind.CALL})
    screen.settled()
    assert abs(view.store.columns.at(view.place.row) - at) < timedelta(days=4)
    assert {view.store.columns.kind(row) for row in view.rows_in_view} == {EventKind.CALL}


def test_a_day_is_shown_at_the_top(screen: Screen) -> None:
    on = screen.view.store.columns.day(1500)
    screen.view.show_day(on)
    screen.settled()
    assert screen.view.store.columns.day(screen.view.place.row) == on
    assert screen.view.span(screen.view.place.row)[0] == 0
    screen.view.show_day(date(1990, 1, 1))
    assert screen.view.current == 2999


LONG = "\n".join(f"Line {number} of a long letter." for number in range(60))


def test_a_long_body_is_folded_and_unfolds_by_key_and_by_click(qtbot: QtBot, theme: Theme, words: Words) -> None:
    screen = screen_of(qtbot, theme, words, a_row(1, body=LONG), a_row(2))
    view = screen.view
    folded = view.heights[0]
    view.choose(0)
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert view.heights[0] > 4 * folded
    card = view.deck.card(0)
    assert card is not None
    less = next(zone for zone in card.zones if zone.action == "less")
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum())
    screen.click(0, less.rect.center().x(), less.rect.center().y())
    assert view.heights[0] == folded
    screen.bridge.close()


def test_megabytes_in_one_body_open_in_parts(qtbot: QtBot, theme: Theme, words: Words) -> None:
    screen = screen_of(qtbot, theme, words, a_row(1, body="a word and another " * 500_000))
    view = screen.view
    view.choose(0)
    heights = [view.heights[0]]
    for _ in range(3):
        QTest.keyClick(view, Qt.Key.Key_Return)
        heights.append(view.heights[0])
        view.viewport().repaint()
    assert heights == sorted(set(heights))
    screen.bridge.close()


def test_quoted_text_is_folded_and_can_be_shown(qtbot: QtBot, theme: Theme, words: Words) -> None:
    body = "Thank you.\n\nOn 20 Nov 2026 Sanne de Vries wrote:\n> Where is it?\n> It is late."
    screen = screen_of(qtbot, theme, words, a_row(1, kind=EventKind.EMAIL, body=body))
    card = screen.view.deck.card(0)
    assert card is not None
    assert card.lines is not None
    assert card.lines.text == "Thank you."
    screen.view.choose(0)
    QTest.keyClick(screen.view, Qt.Key.Key_Q)
    card = screen.view.deck.card(0)
    assert card is not None
    assert card.lines is not None
    assert "Where is it?" in card.lines.text
    screen.bridge.close()


def test_words_are_selected_with_the_mouse_and_copied(qtbot: QtBot, theme: Theme, words: Words) -> None:
    screen = screen_of(qtbot, theme, words, a_row(1, body="Parcel 48213 is in Den Bosch."), a_row(2))
    view = screen.view
    card = view.deck.card(0)
    assert card is not None
    assert card.lines is not None
    y = view.span(0)[0] + card.lines_y + 8
    left = view.deck.sizes.card_x + view.deck.sizes.pad
    line = card.lines.layout.lineAt(0)

    def x_of(offset: int) -> int:
        answer: Any = line.cursorToX(offset)  # the stub says object, Qt says (x, offset)
        return int(left + answer[0] + 0.5)

    viewport = view.viewport()
    QTest.mousePress(viewport, Qt.MouseButton.LeftButton, pos=QPoint(x_of(7), y))
    spot = QPointF(x_of(12), y)
    move = QMouseEvent(
        QEvent.Type.MouseMove, spot, QPointF(viewport.mapToGlobal(spot.toPoint())), Qt.MouseButton.NoButton,
        Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    QGuiApplication.sendEvent(viewport, move)
    QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=QPoint(x_of(12), y))
    assert view.hands.selected_text() == "48213"
    QTest.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "48213"
    QTest.mouseDClick(viewport, Qt.MouseButton.LeftButton, pos=QPoint(x_of(2), y))
    assert view.hands.selected_text() == "Parcel"
    view.choose(1)
    assert view.hands.selected_text() == ""
    screen.bridge.close()


def test_a_whole_card_is_copied_with_its_moment_and_chips(qtbot: QtBot, theme: Theme, words: Words) -> None:
    row = a_row(1, kind=EventKind.EMAIL, subject="Re: parcel", body="Text.\n> quoted", outcome="resolved")
    screen = screen_of(qtbot, theme, words, row)
    screen.view.choose(0)
    QTest.keyClick(screen.view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    text = QGuiApplication.clipboard().text()
    assert text.startswith("Re: parcel · ")
    assert "22 November, 14:01 · Joost Bakker" in text
    assert "> quoted" in text
    assert text.endswith("Resolved · Joost Bakker")
    screen.bridge.close()


def test_the_unlogged_chip_asks_to_finish(qtbot: QtBot, theme: Theme, words: Words) -> None:
    row = a_row(1, kind=EventKind.CALL, unlogged=True, body="")
    screen = screen_of(qtbot, theme, words, row)
    asked: list[object] = []
    screen.pane.finish_asked.connect(asked.append)
    card = screen.view.deck.card(0)
    assert card is not None
    zone = next(zone for zone in card.zones if zone.action == "finish")
    screen.click(0, zone.rect.center().x(), zone.rect.center().y())
    assert asked == [row]
    QTest.keyClick(screen.view, Qt.Key.Key_Return)
    assert asked == [row, row]
    screen.bridge.close()


def test_hovering_tells_the_whole_title_and_moment(qtbot: QtBot, theme: Theme, words: Words) -> None:
    title = "A subject that is much too long for one line of a card " * 3
    screen = screen_of(qtbot, theme, words, a_row(1, kind=EventKind.EMAIL, subject=title))
    spot = QPoint(200, screen.view.span(0)[0] + screen.view.deck.sizes.day_h + 20)
    viewport = screen.view.viewport()
    QGuiApplication.sendEvent(viewport, QHelpEvent(QEvent.Type.ToolTip, spot, viewport.mapToGlobal(spot)))
    assert title.strip() in QToolTip.text()
    assert "22 November, 14:01" in QToolTip.text()
    QToolTip.hideText()
    screen.bridge.close()


def test_a_running_call_counts_its_seconds(qtbot: QtBot, theme: Theme, words: Words) -> None:
    live = a_row(0, kind=EventKind.CALL, occurred_at=NOW, detail=(("live", "talking"),))
    screen = screen_of(qtbot, theme, words, live, a_row(1))
    card = screen.view.deck.card(0)
    assert card is not None
    assert card.face.live
    assert card.face.ticks_s == 1
    ended = replace(live, detail=(("answered", "yes"),), duration_s=277)
    screen.pane.add_pending(ended)
    card = screen.view.deck.card(0)
    assert card is not None
    assert not card.face.live
    screen.bridge.close()


def test_today_becomes_yesterday_at_midnight(qtbot: QtBot, theme: Theme, words: Words) -> None:
    screen = screen_of(qtbot, theme, words, a_row(1))
    deck = screen.view.deck
    assert not deck.is_new_day()
    deck.now = lambda: datetime(2026, 11, 23, 1, tzinfo=UTC)
    assert deck.is_new_day()
    assert not deck.is_new_day()
    screen.bridge.close()


@pytest.mark.parametrize("mode", ["dark", "contrast"])
def test_another_theme_repaints_every_card(screen: Screen, theme: Theme, mode: str) -> None:
    before = screen.view.viewport().grab().toImage()
    theme.apply("dark" if mode == "dark" else "contrast", 1.25)
    screen.settled()
    after = screen.view.viewport().grab().toImage()
    assert before != after
    assert after.pixelColor(2, 2) == theme.color("surface")
    theme.apply("light")
