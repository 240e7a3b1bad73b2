"""The timeline as a screen reader meets it: in the process, and from outside through AT-SPI."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from agentdesk.services.hub import Hub
from agentdesk.ui.bridge import Bridge
from agentdesk.ui.shortcuts import Shortcuts
from agentdesk.ui.theme import Theme
from agentdesk.ui.timeline.accessible import KEPT, CardItem
from agentdesk.ui.timeline.pane import TimelinePane
from agentdesk.ui.timeline.view import TimelineView
from agentdesk.ui.words import Words
from tests.helpers.timeline_rows import CUSTOMER, NOW, NobodySays, SameThreadLanes, TimelineWorld, a_row, many_rows

ROOT = Path(__file__).resolve().parents[2]
NAME, DESCRIPTION = QAccessible.Text.Name, QAccessible.Text.Description


@pytest.fixture
def pane(qtbot: QtBot, theme: Theme, words: Words) -> Iterator[TimelinePane]:
    world = TimelineWorld(many_rows(2000))
    bridge = Bridge(Hub(), SameThreadLanes(world), NobodySays())
    made = TimelinePane(theme, words, Shortcuts(), bridge, now=lambda: NOW)
    qtbot.addWidget(made)
    made.resize(640, 700)
    made.show()
    made.show_page(CUSTOMER, world.page())
    qtbot.waitExposed(made)
    view = made.findChild(TimelineView, "cards")
    assert view is not None
    qtbot.waitUntil(lambda: view.store.complete)
    QAccessible.setActive(True)
    yield made
    QAccessible.setActive(False)
    bridge.close()


@pytest.fixture
def view(pane: TimelinePane) -> TimelineView:
    found = pane.findChild(TimelineView, "cards")
    assert found is not None
    return found


def test_the_timeline_is_a_list_with_its_cards_as_items(view: TimelineView) -> None:
    cards = QAccessible.queryAccessibleInterface(view)
    assert cards.role() is QAccessible.Role.List
    assert (cards.text(NAME), cards.text(DESCRIPTION)) == ("Timeline", "2000 entries")
    items = [cards.child(place) for place in range(cards.childCount())]
    assert len(items) == len(view.rows_in_view) + 20
    assert {item.role() for item in items} == {QAccessible.Role.ListItem}
    assert all(item.parent() is cards and cards.indexOfChild(item) == place for place, item in enumerate(items))


def test_an_item_says_title_moment_and_what_its_chips_say(view: TimelineView) -> None:
    item = QAccessible.queryAccessibleInterface(view).child(0)
    card = view.deck.card(0)
    assert card is not None
    assert item.text(NAME).startswith(f"{card.face.title}, Today, Sunday 22 November, ")
    assert item.text(DESCRIPTION) == card.face.body
    assert item.rect().height() == view.heights[0]


def test_the_card_under_a_point_is_found(view: TimelineView) -> None:
    cards = QAccessible.queryAccessibleInterface(view)
    for row in view.rows_in_view[:3]:
        item = view.herald.item(row)
        assert item is not None
        centre = item.rect().center()
        assert cards.childAt(centre.x(), centre.y()) is item


def test_focus_and_selection_follow_the_arrows(view: TimelineView, qtbot: QtBot) -> None:
    view.activateWindow()
    view.setFocus()
    qtbot.waitUntil(view.hasFocus)
    QTest.keyClick(view, Qt.Key.Key_Down)
    QTest.keyClick(view, Qt.Key.Key_Down)
    cards = QAccessible.queryAccessibleInterface(view)
    focused = cards.focusChild()
    assert isinstance(focused, CardItem)
    assert focused is view.herald.item(1)
    assert (bool(focused.state().focused), bool(focused.state().selected)) == (True, True)
    assert not cards.child(0).state().selected


def test_cards_outside_the_window_say_that_they_are(view: TimelineView) -> None:
    cards = QAccessible.queryAccessibleInterface(view)
    assert not cards.child(0).state().offscreen
    assert cards.child(cards.childCount() - 1).state().offscreen


def test_an_item_stays_the_same_while_the_list_scrolls_and_grows(view: TimelineView, pane: TimelinePane) -> None:
    item = view.herald.item(3)
    assert item is not None
    name = item.text(NAME)
    view.verticalScrollBar().setValue(200)
    pane.add_pending(a_row(0, occurred_at=NOW + timedelta(minutes=1)))
    assert view.herald.item(4) is item
    assert item.text(NAME) == name


def test_items_are_used_again_however_far_one_reads(view: TimelineView, qtbot: QtBot) -> None:
    cards = QAccessible.queryAccessibleInterface(view)
    bar = view.verticalScrollBar()
    made = set()
    for step in range(60):
        bar.setValue(bar.maximum() * step // 60)
        made |= {id(cards.child(place)) for place in range(cards.childCount())}
    assert len(made) <= KEPT
    qtbot.waitUntil(lambda: "Loading" not in cards.child(0).text(NAME))


def test_an_item_whose_window_is_gone_answers_nothing(view: TimelineView, pane: TimelinePane) -> None:
    item = view.herald.item(0)
    assert item is not None
    pane._patience.stop()  # only the view goes here; the pane must not look for it
    shiboken6.delete(view)
    assert not item.isValid()
    assert item.rect().isEmpty()
    assert item.state().invalid


def test_every_control_of_the_pane_has_a_name(pane: TimelinePane) -> None:
    pane.show_page(CUSTOMER, None)
    interactive = {QAccessible.Role.Button, QAccessible.Role.CheckBox, QAccessible.Role.EditableText,
                   QAccessible.Role.ButtonMenu, QAccessible.Role.List}  # fmt: skip
    unnamed = []
    for widget in pane.findChildren(QWidget):
        interface = QAccessible.queryAccessibleInterface(widget)
        inner = widget.objectName().startswith("qt_") or widget.inherits("QLineEditIconButton")
        hidden = widget.window() is not pane.window() or not widget.isVisibleTo(pane)
        if interface and interface.role() in interactive and not interface.text(NAME) and not inner and not hidden:
            unnamed.append(widget)
    assert not unnamed


def missing_tools() -> str:
    tools = [name for name in ("xvfb-run", "dbus-run-session") if shutil.which(name) is None]
    system = Path("/usr/bin/python3")
    read = "import gi; gi.require_version('Atspi', '2.0'); from gi.repository import Atspi"
    if not system.exists() or subprocess.run([system, "-c", read], capture_output=True, check=False).returncode:
        tools.append("gir1.2-atspi-2.0 for /usr/bin/python3")
    return ", ".join(tools)


@pytest.mark.skipif(sys.platform != "linux", reason="AT-SPI is how Linux is read aloud")
def test_a_screen_reader_reads_and_follows_the_timeline() -> None:
    missing = missing_tools()
    if missing:
        pytest.skip(f"needs {missing}")
    environment = os.environ | {
        "QT_QPA_PLATFORM": "xcb", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "PYTHONPATH": str(ROOT), "NO_AT_BRIDGE": "0",
    }  # fmt: skip
    done = subprocess.run(
        ["xvfb-run", "-a", "dbus-run-session", "--", "/usr/bin/python3", ROOT / "tests/helpers/atspi_reader.py",
         sys.executable, ROOT / "tests/helpers/timeline_scene.py"],
        env=environment, cwd=ROOT, capture_output=True, text=True, timeout=90, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout.splitlines()[-1])
    assert (found["list"], found["parent"], found["roles"]) == ("Timeline", "Timeline", ["list item"])
    assert len(found["names"]) > 20
    assert "Today, Sunday 22 November" in found["names"][0]
    assert found["focused"][0] == found["names"][0]
    assert found["shown"]
    assert found["box"][1] > 60
    assert found["exit"] == 0
