"""The crossing between the lanes and the screen keeps the order in which things were told."""

import threading

from pytestqt.qtbot import QtBot

from agentdesk.domain.events import CameBack, Event, WentOffline, WorkChanged
from tests.helpers.screen import NOON, Stage


def test_what_a_lane_told_is_heard_before_what_the_window_tells_itself_later(qtbot: QtBot, stage: Stage) -> None:
    heard: list[Event] = []
    stage.bridge.happened.connect(heard.append)
    told: list[Event] = [WentOffline(NOON, 1), CameBack()]

    def tell() -> None:
        for event in told:
            stage.hub.publish(event)

    lane = threading.Thread(target=tell)
    lane.start()
    lane.join()
    assert heard == []
    stage.hub.publish(WorkChanged())
    assert heard == [*told, WorkChanged()]
    stage.hub.publish(CameBack())
    assert len(heard) == 4, "the window hears itself at once"


def test_events_of_a_lane_come_one_a_turn_and_all_of_them(qtbot: QtBot, stage: Stage) -> None:
    heard: list[int] = []
    stage.bridge.happened.connect(lambda event: heard.append(event.waiting))

    def tell() -> None:
        for number in range(200):
            stage.hub.publish(WentOffline(NOON, number))

    lane = threading.Thread(target=tell)
    lane.start()
    qtbot.waitUntil(lambda: len(heard) == 200)
    lane.join()
    assert heard == list(range(200))
