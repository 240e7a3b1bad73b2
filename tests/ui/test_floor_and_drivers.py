"""The live floor and the contact drivers: what is said of now, and a bar that opens what is behind it."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QListWidget, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from agentdesk.domain.directory import Person, Seen
from agentdesk.domain.events import DirectoryChanged
from agentdesk.domain.ids import CustomerId, FollowUpId, new_uuid
from agentdesk.domain.kinds import Role
from agentdesk.runtime.paths import resources
from agentdesk.services.queries import TimelineRows
from agentdesk.services.queries_figures import (
    ContactHours,
    Driver,
    DriverContacts,
    Drivers,
    Floor,
    HourCell,
    LatestMail,
    LiveFloor,
    OnFloor,
    PromiseSoon,
)
from agentdesk.ui.charts.card import FigureCard
from agentdesk.ui.charts.views import BarsView, HeatView
from agentdesk.ui.figures.drivers import DriversSection
from agentdesk.ui.figures.floor import LiveFloorSection
from agentdesk.ui.main_window import MainWindow
from agentdesk.ui.shortcuts import Shortcuts
from agentdesk.ui.theme import Theme
from agentdesk.ui.translations import load
from agentdesk.ui.way_back import WayBack
from agentdesk.ui.words import Words
from tests.helpers.screen import NOON, Stage
from tests.helpers.sections import a_room
from tests.helpers.timeline_rows import a_row
from tests.helpers.work import ME, an_id


def shown(made: QWidget) -> list[str]:
    return [each.item(k).text() for each in made.findChildren(QListWidget) for k in range(each.count())]


def test_the_floor_says_what_is_so_now(
    qtbot: QtBot, theme: Theme, words: Words, shortcuts: Shortcuts, stage: Stage
) -> None:
    joost = Person(ME, "Joost Bakker", "joost", Role.AGENT, seen=Seen.TALKING, since=NOON - timedelta(minutes=4))
    late = PromiseSoon(FollowUpId(new_uuid()), None, "Sanne", ME, "Joost Bakker", "", NOON - timedelta(minutes=5))
    mail = LatestMail(new_uuid(), None, NOON - timedelta(hours=3), NOON - timedelta(hours=1))
    stage.reads.answers[LiveFloor] = Floor(NOON, (OnFloor(joost, "call"),), None, None, 7, 1, mail, (late,), 42, 3)
    room = a_room(qtbot, theme, words, shortcuts, stage, Role.LEAD)
    floor = LiveFloorSection(room, room.window)
    room.window.show()
    floor.resize(1200, 700)
    floor.show()
    qtbot.waitUntil(lambda: len(shown(floor)) == 2)
    assert shown(floor)[0].startswith("Joost Bakker · talking · 4:00")
    said = [each.accessibleName() for each in floor.findChildren(FigureCard)]
    assert said[0] == "Mails that wait: 7, longest: 3:00:00, 1 past its time"
    assert said[2] == "Calls that wait: –, no phone here tells it"
    assert said[3] == "Answered today: 42, 3 abandoned"

    ready = replace(joost, seen=Seen.READY, since=NOON)
    stage.reads.answers[LiveFloor] = Floor(NOON, (OnFloor(ready, ""),), None, None, 7, 1, mail, (late,), 43, 3)
    stage.hub.publish(DirectoryChanged())  # another desk's news: nobody waits for the next quarter of a minute
    qtbot.waitUntil(lambda: shown(floor)[0].startswith("Joost Bakker · ready"), timeout=2000)
    floor.hide()


@pytest.fixture
def drivers(qtbot: QtBot, theme: Theme, words: Words, shortcuts: Shortcuts, stage: Stage) -> Iterator[DriversSection]:
    stage.reads.answers[Drivers] = (
        Driver("delivery-late", "lamps", "PostNL", 20, 20, 5, 80.0), Driver("delivery-late", "sofas", "DHL", 7, 7, 0, 9.0),
        Driver("invoice", "lamps", "", 9, 0, 1, 30.0),
    )  # fmt: skip
    stage.reads.answers[ContactHours] = (HourCell(0, 9, 12), HourCell(4, 16, 17))
    stage.reads.answers[DriverContacts] = (a_row().event_id,)
    stage.reads.answers[TimelineRows] = (a_row(),)
    room = a_room(qtbot, theme, words, shortcuts, stage, Role.LEAD)
    made = DriversSection(room, room.window)
    made.setGeometry(60, 60, 1200, 700)
    made.raise_()
    made.show()
    bars = the(made, BarsView)
    qtbot.waitUntil(lambda: bars.accessibleName() != "" and bool(the(made, HeatView)._texts()))
    yield made
    made.hide()


def the(made: QWidget, kind: type[QWidget]) -> Any:
    found = made.findChild(kind)
    assert found is not None
    return found


def press_bar(qtbot: QtBot, drivers: DriversSection, key: str) -> None:
    the(drivers, QListWidget).clear()
    the(drivers, BarsView).bar_opened.emit(key)
    qtbot.waitUntil(lambda: len(shown(drivers)) == 1)


def behind(stage: Stage) -> list[DriverContacts]:
    return [each for each in stage.reads.asked if isinstance(each, DriverContacts)]


def chips(drivers: DriversSection) -> list[str]:
    return [each.text() for each in drivers.findChildren(QPushButton) if each.isVisible()]


def test_a_bar_opens_the_interactions_behind_it(qtbot: QtBot, drivers: DriversSection, stage: Stage) -> None:
    press_bar(qtbot, drivers, "delivery-late")
    assert [each.scope.reason for each in behind(stage)] == ["delivery-late"]


def test_bars_narrow_each_other_by_reason_product_and_carrier(
    qtbot: QtBot, drivers: DriversSection, stage: Stage
) -> None:
    press_bar(qtbot, drivers, "delivery-late")
    by = next(each for each in drivers.findChildren(QComboBox) if each.accessibleName() == "By what")
    by.setCurrentIndex(1)
    by.activated.emit(1)
    assert [each.split(":")[0] for each in the(drivers, BarsView)._texts()] == ["lamps", "sofas"]
    assert the(drivers, BarsView)._texts()[0].startswith("lamps: 20 contact")
    press_bar(qtbot, drivers, "sofas")
    scope = behind(stage)[-1].scope
    assert (scope.reason, scope.product, scope.carrier) == ("delivery-late", "sofas", None)
    assert len(chips(drivers)) == 2
    assert [each.scope.product for each in stage.reads.asked if isinstance(each, ContactHours)][-1] == "sofas"
    gone = next(
        each for each in drivers.findChildren(QPushButton) if each.isVisible() and each.objectName() == "reason"
    )
    QTest.mouseClick(gone, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: behind(stage)[-1].scope.reason is None)
    assert chips(drivers) == ["sofas"]


def test_one_contact_is_one_contact(qtbot: QtBot, qapp: QApplication, drivers: DriversSection, stage: Stage) -> None:
    stage.reads.answers[Drivers] = (
        Driver("invoice", "lamps", "", 1, 0, 1, 1.0), Driver("delivery-late", "sofas", "DHL", 1200, 7, 0, 9.0),
    )  # fmt: skip
    english = load("en", resources() / "translations", qapp)
    assert english is not None
    qapp.installTranslator(english)
    drivers.read()
    bars = the(drivers, BarsView)
    qtbot.waitUntil(lambda: "1 contact, 0 avoidable, 1 repeated, 1 min" in " ".join(bars._texts()))
    assert "1,200 contacts, 7 avoidable, 0 repeated, 9 min" in " ".join(bars._texts())
    assert "1,201 contacts, 7 of them avoidable" in " ".join(each.text() for each in drivers.findChildren(QLabel))
    qapp.removeTranslator(english)


def test_an_hour_of_the_week_opens_its_interactions(qtbot: QtBot, drivers: DriversSection, stage: Stage) -> None:
    heat = the(drivers, HeatView)
    heat.setFocus()
    QTest.keyClick(heat, Qt.Key.Key_Home)
    QTest.keyClick(heat, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(shown(drivers)) == 1)
    assert [(each.weekday, each.hour) for each in behind(stage)] == [(0, 9)]
    assert any("Monday, 9–10 h" in each.text() for each in drivers.findChildren(QLabel))


def test_from_the_desk_one_comes_back_to_the_bar_and_the_place_in_its_list(
    qtbot: QtBot, drivers: DriversSection, stage: Stage, shortcuts: Shortcuts
) -> None:
    press_bar(qtbot, drivers, "delivery-late")
    listed, window = the(drivers, QListWidget), drivers.window()
    assert isinstance(window, MainWindow)
    window.add_page("figures", "chart-column", "Figures", lambda _: drivers)
    window.go_to("figures")
    listed.setFocus()
    listed.setCurrentRow(0)
    QTest.keyClick(listed, Qt.Key.Key_Return)
    way = the(window, WayBack)
    assert way.isVisible()
    (verb,) = way.findChildren(QPushButton)
    assert verb.text() == "Back to “Contact drivers”"
    QTest.keyClick(verb, Qt.Key.Key_Escape)
    assert not way.isVisible()
    assert (QApplication.focusWidget(), listed.currentRow()) == (listed, 0)
    QTest.keyClick(listed, Qt.Key.Key_Return)
    assert way.isVisible()
    the_desk = drivers._room.desk
    the_desk.open_customer(CustomerId(an_id(777)))
    assert not way.isVisible(), "somebody else's page is no place to come back from"
