"""A number on a card is called by a press: on its chip, in the words, from the menu."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from agentdesk.domain.kinds import Direction, EventKind
from agentdesk.services.hub import Hub
from agentdesk.ui.bridge import Bridge
from agentdesk.ui.shortcuts import Shortcuts
from agentdesk.ui.theme import Theme
from agentdesk.ui.timeline.card import Card
from agentdesk.ui.timeline.menu import CardMenu
from agentdesk.ui.timeline.pane import TimelinePane
from agentdesk.ui.timeline.view import TimelineView
from agentdesk.ui.words import Words
from agentdesk.ui.work import CallWish
from tests.helpers.cards import a_card
from tests.helpers.timeline_rows import CUSTOMER, NOW, NobodySays, SameThreadLanes, TimelineWorld, a_row

NOTE = "Belt liever op 06-12345678, kantoor 020 794 1234. Order 302941881 van 20-11-2026."


class Screen:
    """A call of this customer and a note with numbers in it, the note on top."""

    def __init__(self, qtbot: QtBot, theme: Theme, words: Words) -> None:
        note = a_row(1, body=NOTE)
        call = a_row(2, kind=EventKind.CALL, direction=Direction.IN, number="+31618429930", body="Vraag.")
        world = TimelineWorld([note, call])
        self.bridge = Bridge(Hub(), SameThreadLanes(world), NobodySays())
        self.pane = TimelinePane(theme, words, Shortcuts(), self.bridge, now=lambda: NOW)
        qtbot.addWidget(self.pane)
        self.pane.resize(640, 700)
        self.pane.show()
        qtbot.waitExposed(self.pane)
        view = self.pane.findChild(TimelineView, "cards")
        assert view is not None
        self.view = view
        self.pane.show_page(CUSTOMER, world.page())
        qtbot.waitUntil(lambda: view.store.complete and all(view.store.row(row) is not None for row in (0, 1)))
        self.pane.show_card(a_card(customer_id=CUSTOMER))
        self.wished: list[CallWish] = []
        self.pane.call_asked.connect(self.wished.append)

    def card(self, row: int) -> Card:
        card = self.view.deck.card(row)
        assert card is not None
        return card

    def spot(self, text: str) -> QPoint:
        """Where these words of the note stand."""
        lines = self.card(0).lines
        assert lines is not None
        offset = lines.text.index(text) + len(text) // 2
        count = lines.layout.lineCount()
        line = next(
            each for each in map(lines.layout.lineAt, range(count))
            if each.textStart() <= offset < each.textStart() + each.textLength()
        )  # fmt: skip
        found = line.cursorToX(offset)
        x = float(found[0] if isinstance(found, tuple) else found)  # type: ignore[arg-type]
        sizes = self.view.deck.sizes
        top = self.view.span(0)[0] + self.card(0).lines_y
        return QPoint(int(sizes.card_x + sizes.pad + x), int(top + line.lineNumber() * lines.line + lines.line / 2))

    def menu_of(self, row: int) -> list[str]:
        """What the menu of a card offers to call."""
        at = QPoint(self.view.deck.sizes.card_x + 60, self.view.span(row)[0] + self.card(row).top + 12)
        viewport = self.view.viewport()
        event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, viewport.mapToGlobal(at))
        QApplication.sendEvent(viewport, event)
        menu = self.menu
        return [each.text() for each in menu.actions() if each.isVisible() and each.text().startswith("Call ")]

    @property
    def menu(self) -> CardMenu:
        menu = self.view.findChild(CardMenu)
        assert menu is not None
        return menu


@pytest.fixture
def screen(qtbot: QtBot, theme: Theme, words: Words) -> Iterator[Screen]:
    made = Screen(qtbot, theme, words)
    yield made
    made.menu.close()
    made.bridge.close()


def test_the_menu_of_a_card_calls_every_number_on_it(screen: Screen) -> None:
    assert screen.menu_of(0) == ["Call 06 12345678", "Call 020 794 1234"]
    screen.menu.actions()[1].trigger()
    assert screen.wished == [CallWish("+31207941234", CUSTOMER, "Sanne de Vries")]
    screen.menu.close()
    assert screen.menu_of(1) == ["Call 06 18429930"]


def test_until_the_customer_is_checked_the_menu_calls_and_only_hints(screen: Screen) -> None:
    screen.pane.hide_numbers(True)
    (offered,) = screen.menu_of(1)
    assert "•••" in offered
    screen.menu.actions()[0].trigger()
    assert [wish.number for wish in screen.wished] == ["+31618429930"]


def test_a_press_on_a_number_in_a_note_calls_it(qtbot: QtBot, screen: Screen) -> None:
    QTest.mouseClick(screen.view.viewport(), Qt.MouseButton.LeftButton, pos=screen.spot("020 794 1234"))
    qtbot.waitUntil(lambda: bool(screen.wished))
    assert screen.wished == [CallWish("+31207941234", CUSTOMER, "Sanne de Vries")]


def test_two_presses_choose_the_word_and_call_nobody(screen: Screen) -> None:
    viewport, spot = screen.view.viewport(), screen.spot("06-12345678")
    QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=spot)
    QTest.mouseDClick(viewport, Qt.MouseButton.LeftButton, pos=spot)
    assert not screen.view.hands._calling.isActive()
    assert screen.view.hands.selected_text() == "06-12345678"
    assert screen.wished == []


def test_the_mouse_says_what_can_be_called_and_what_not(screen: Screen) -> None:
    def shape_over(text: str) -> Qt.CursorShape:
        at = QPointF(screen.spot(text))
        move = QMouseEvent(QEvent.Type.MouseMove, at, screen.view.viewport().mapToGlobal(at), Qt.MouseButton.NoButton,
                           Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier)  # fmt: skip
        screen.view.hands.drag(move)
        return screen.view.viewport().cursor().shape()

    assert shape_over("06-12345678") is Qt.CursorShape.PointingHandCursor
    assert shape_over("302941881") is Qt.CursorShape.IBeamCursor
    assert shape_over("20-11-2026") is Qt.CursorShape.IBeamCursor


def test_the_number_of_a_missed_call_is_called_from_its_chip(qtbot: QtBot, screen: Screen) -> None:
    missed = a_row(
        0,
        kind=EventKind.CALL,
        direction=Direction.IN,
        number="+31205551234",
        detail=(("answered", "no"),),
    )
    screen.pane.add_pending(missed)
    qtbot.waitUntil(lambda: screen.card(0).event_id == missed.event_id)
    zone = next(each for each in screen.card(0).zones if each.action == "call")
    spot = QPoint(int(zone.rect.center().x()), int(screen.view.span(0)[0] + zone.rect.center().y()))
    QTest.mouseClick(screen.view.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert [wish.number for wish in screen.wished] == ["+31205551234"]
