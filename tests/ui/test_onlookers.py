"""Who else looks at this customer stands quietly in the header; one's own desk tells it after a second, never of who passes by."""

from collections.abc import Iterator
from types import SimpleNamespace
from typing import cast

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from agentdesk.domain.events import OnlookersChanged
from agentdesk.domain.ids import CustomerId, new_uuid
from agentdesk.domain.onlookers import Does
from agentdesk.services.queries import CustomerById, TimelinePage, TimelinePageRows
from agentdesk.services.queries_people import Onlooker, OnlookersOf
from agentdesk.services.settings import WorkspaceSettings
from agentdesk.ui.customer.name_row import NameRow
from agentdesk.ui.customer.onlookers import Onlookers
from agentdesk.ui.customer.onlookers_line import OnlookersLine
from agentdesk.ui.desk import DeskController
from agentdesk.ui.live.controller import LiveController
from agentdesk.ui.theme import Theme
from agentdesk.ui.words import Words
from tests.helpers.cards import a_card
from tests.helpers.screen import Stage
from tests.helpers.work import JOOST, ME

BRAM = Onlooker(JOOST, "Bram Peters", Does.LOOKING)
ANKE = Onlooker(JOOST, "Anke Visser", Does.WRITING)


class Front(QObject):
    """The live item in front, as far as it matters here."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.front: object = None


class Scene:
    def __init__(self, qtbot: QtBot, theme: Theme, words: Words, stage: Stage) -> None:
        self.stage, self.qtbot = stage, qtbot
        stage.reads.answers |= {OnlookersOf: (), CustomerById: None, TimelinePage: TimelinePageRows((), more=False)}
        self.row = NameRow(theme, words)
        self.header = QWidget()
        self.row.setParent(self.header)
        qtbot.addWidget(self.header)
        self.header.resize(1000, 80)
        self.row.resize(1000, 80)
        self.header.show()
        self.desk, self.live = DeskController(stage.bridge), Front()
        self.told: list[tuple[CustomerId | None, Does]] = []
        self.onlookers = Onlookers(stage.bridge, self.desk, cast(LiveController, self.live), self.header, self, ME)
        self.customer = a_card().customer_id

    def tell(self, customer_id: CustomerId | None, does: Does = Does.LOOKING) -> None:
        self.told.append((customer_id, does))

    def open(self) -> None:
        self.row.show_card(a_card(customer_id=self.customer), checked=False, matched="", masked=False)
        self.desk.open_customer(self.customer)

    def line(self) -> OnlookersLine:
        found = self.header.findChild(OnlookersLine)
        assert found is not None
        return found

    def says(self) -> str:
        return next((each.text() for each in self.line().findChildren(QLabel) if each.text()), "")


@pytest.fixture
def scene(qtbot: QtBot, theme: Theme, words: Words, stage: Stage) -> Iterator[Scene]:
    made = Scene(qtbot, theme, words, stage)
    yield made
    made.onlookers.leave()


def test_a_colleague_who_comes_is_seen_and_who_leaves_is_not(scene: Scene, qtbot: QtBot, stage: Stage) -> None:
    scene.open()
    assert not scene.line().isVisible()
    stage.reads.answers[OnlookersOf] = (BRAM,)
    stage.hub.publish(OnlookersChanged(scene.customer))
    qtbot.waitUntil(lambda: scene.says() == "Bram Peters is looking")
    assert scene.line().isVisible()
    stage.reads.answers[OnlookersOf] = (ANKE, BRAM)
    stage.hub.publish(OnlookersChanged(None))
    qtbot.waitUntil(lambda: scene.says() == "Anke Visser is writing, 1 more")
    assert scene.line().toolTip() == "Anke Visser is writing · Bram Peters is looking"
    stage.reads.answers[OnlookersOf] = ()
    stage.hub.publish(OnlookersChanged(scene.customer))
    qtbot.waitUntil(lambda: not scene.line().isVisible())


def test_news_of_another_customer_asks_nothing(scene: Scene, qtbot: QtBot, stage: Stage) -> None:
    scene.open()
    qtbot.waitUntil(lambda: any(isinstance(each, OnlookersOf) for each in stage.reads.asked))
    asked = len(stage.reads.asked)
    stage.hub.publish(OnlookersChanged(CustomerId(new_uuid())))
    scene.qtbot.waitUntil(lambda: len(scene.told) == 1, timeout=3000)  # a second has gone by
    assert not any(isinstance(each, OnlookersOf) for each in stage.reads.asked[asked:])


def test_who_passes_by_tells_nothing_and_who_stays_tells_once(scene: Scene, qtbot: QtBot) -> None:
    for _ in range(3):
        scene.desk.open_customer(CustomerId(new_uuid()))
    scene.open()
    assert scene.told == []
    qtbot.waitUntil(lambda: bool(scene.told), timeout=3000)
    assert scene.told == [(scene.customer, Does.LOOKING)]
    scene.live.changed.emit()
    scene.live.front = SimpleNamespace(customer_id=scene.customer, note="Asked", mail="")
    for _ in range(20):
        scene.live.changed.emit()  # each letter
    assert scene.told[1:] == [(scene.customer, Does.WRITING)]
    scene.desk.open_customer(None)
    assert scene.told[2:] == [(None, Does.LOOKING)]


def test_switched_off_nobody_tells_and_nothing_is_shown(scene: Scene, qtbot: QtBot, stage: Stage) -> None:
    stage.reads.answers[OnlookersOf] = (BRAM,)
    scene.open()
    qtbot.waitUntil(lambda: scene.line().isVisible() and bool(scene.told), timeout=3000)
    scene.onlookers.use_settings(WorkspaceSettings(show_onlookers=False))
    assert not scene.line().isVisible()
    assert scene.told[-1] == (None, Does.LOOKING)
    told, asked = len(scene.told), len(stage.reads.asked)
    stage.hub.publish(OnlookersChanged(scene.customer))
    scene.live.changed.emit()
    scene.onlookers.use_settings(WorkspaceSettings(show_onlookers=True))
    qtbot.waitUntil(lambda: scene.line().isVisible() and len(scene.told) > told, timeout=3000)
    assert sum(isinstance(each, OnlookersOf) for each in stage.reads.asked[asked:]) == 1


def test_without_room_initials_and_a_sign_say_it(scene: Scene, qtbot: QtBot, stage: Stage) -> None:
    stage.reads.answers[OnlookersOf] = (BRAM,)
    scene.open()
    qtbot.waitUntil(scene.line().isVisible)
    scene.row.resize(560, 80)
    text = next(each for each in scene.line().findChildren(QLabel) if each.text() == "Bram Peters is looking")
    qtbot.waitUntil(lambda: not text.isVisible())
    assert scene.line().accessibleName() == "Bram Peters is looking"
