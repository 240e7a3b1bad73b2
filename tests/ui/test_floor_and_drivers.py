"""The live floor and the contact drivers: what is said of now, and a bar that opens what is behind it."""

from dataclasses import replace
from datetime import timedelta

from PySide6.QtWidgets import QListWidget, QWidget
from pytestqt.qtbot import QtBot

from agentdesk.domain.directory import Person, Seen
from agentdesk.domain.events import DirectoryChanged
from agentdesk.domain.ids import FollowUpId, new_uuid
from agentdesk.domain.kinds import Role
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
from agentdesk.ui.charts.views import BarsView
from agentdesk.ui.figures.drivers import DriversSection
from agentdesk.ui.figures.floor import LiveFloorSection
from agentdesk.ui.shortcuts import Shortcuts
from agentdesk.ui.theme import Theme
from agentdesk.ui.words import Words
from tests.helpers.screen import NOON, Stage
from tests.helpers.sections import a_room
from tests.helpers.timeline_rows import a_row
from tests.helpers.work import ME


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


def test_a_bar_opens_the_interactions_behind_it(
    qtbot: QtBot, theme: Theme, words: Words, shortcuts: Shortcuts, stage: Stage
) -> None:
    stage.reads.answers[Drivers] = (
        Driver("delivery-late", "lamps", "PostNL", 20, 20, 5, 80.0), Driver("invoice", "lamps", "", 9, 0, 1, 30.0),
    )  # fmt: skip
    stage.reads.answers[ContactHours] = (HourCell(0, 9, 12), HourCell(4, 16, 17))
    stage.reads.answers[DriverContacts] = (a_row().event_id,)
    stage.reads.answers[TimelineRows] = (a_row(),)
    room = a_room(qtbot, theme, words, shortcuts, stage, Role.LEAD)
    drivers = DriversSection(room, room.window)
    room.window.show()
    drivers.resize(1200, 700)
    drivers.show()
    bars = drivers.findChild(BarsView)
    assert bars is not None
    qtbot.waitUntil(lambda: any(isinstance(each, ContactHours) for each in stage.reads.asked))
    qtbot.waitUntil(lambda: bars.accessibleName() != "")
    bars.bar_opened.emit("delivery-late")
    qtbot.waitUntil(lambda: len(shown(drivers)) == 1)
    assert [each.scope.reason for each in stage.reads.asked if isinstance(each, DriverContacts)] == ["delivery-late"]
