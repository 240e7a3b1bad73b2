"""Presence and today's extension in the real window: with its keys, over a restart, and at a shared desk."""

from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QMenu
from pytestqt.qtbot import QtBot

from agentdesk.channels.phone.simulator import SimulatorPhone
from agentdesk.domain.calls import Cap, LineState
from agentdesk.domain.commands import ChangeSetting
from agentdesk.domain.events import FollowUpDue, FollowUpsDue
from agentdesk.domain.ids import AgentId, FollowUpId, new_uuid
from agentdesk.ui.presence.chip import Presence
from agentdesk.ui.presence.hot_desk import HotDeskStrip
from tests.helpers.desk import Desk
from tests.helpers.program import OpenProgram

NUMBER = "+31618429930"


def chip_of(desk: OpenProgram) -> Presence:
    chip = desk.program.window.findChild(Presence)
    assert chip is not None
    return chip


def notice_of(desk: OpenProgram) -> str:
    notices = desk.program.window.notices
    return " ".join(each.text() for each in notices.findChildren(QLabel)) if notices.isVisible() else ""


def choose(desk: OpenProgram, word: str) -> None:
    """From the menu under the chip, opened with its key."""
    desk.press("presence.menu")
    menu = next(each for each in desk.program.window.findChildren(QMenu) if each.accessibleName() == "Presence")
    action = next(each for each in menu.actions() if word in each.text())
    menu.setActiveAction(action)
    QTest.keyClick(menu, Qt.Key.Key_Return)


def strip_of(desk: OpenProgram) -> HotDeskStrip | None:
    strip = desk.program.window.findChild(HotDeskStrip)
    return strip if strip is not None and strip.isVisible() else None


def test_lunch_is_chosen_with_keys_pauses_the_queue_and_is_still_lunch_after_a_restart(
    qtbot: QtBot, sqlite_url: str, tmp_path: Path
) -> None:
    settings: dict[str, object] = {}
    with OpenProgram(qtbot, sqlite_url, tmp_path, settings) as desk:
        choose(desk, "Lunch")
        assert chip_of(desk).text() == "Lunch"
        assert "queues send you no calls" in notice_of(desk)
        assert (desk.phone.paused, desk.phone.pause_reason) == (True, "lunch")
        assert desk.phone.line is LineState.READY
    with OpenProgram(qtbot, sqlite_url, tmp_path, settings) as desk:
        assert chip_of(desk).text() == "Lunch"
        desk.until(lambda: desk.phone.paused)
        desk.phone.ring_now(NUMBER, queue="Shop")
        desk.press("presence.turn")
        assert chip_of(desk).text() == "Ringing", "who waited in the queue comes at once"
        desk.until(lambda: desk.front is not None and desk.front.number == NUMBER)
    assert settings.get("presence.paused") is None


def test_what_a_break_says_leaves_the_screen_with_the_break(qtbot: QtBot, sqlite_url: str, tmp_path: Path) -> None:
    with OpenProgram(qtbot, sqlite_url, tmp_path) as desk:
        choose(desk, "Lunch")
        assert "queues send you no calls" in notice_of(desk)
        desk.press("presence.turn")
        assert chip_of(desk).text() == "Ready"
        assert notice_of(desk) == ""
        desk.program.window.notices.undo("Logged", 10, list)
        choose(desk, "Coffee")
        desk.press("presence.turn")
        assert "Logged" in notice_of(desk)
        desk.program.window.notices.clear()
        assert notice_of(desk) == "", "what waited below the undo was taken back too"


def test_on_hold_the_top_bar_says_so_and_how_long_the_call_is_in_all(
    qtbot: QtBot, sqlite_url: str, tmp_path: Path
) -> None:
    with OpenProgram(qtbot, sqlite_url, tmp_path) as desk:
        desk.phone.ring_now(NUMBER)
        desk.until(lambda: desk.front is not None)
        desk.press("live.answer")
        desk.until(lambda: chip_of(desk).text() == "Talking")
        desk.press("live.hold")
        desk.until(lambda: chip_of(desk).text().startswith("On hold, 0:0"))
        assert chip_of(desk).text().endswith(" in all")
        shown = chip_of(desk).text()
        desk.until(lambda: chip_of(desk).text() != shown)
        assert chip_of(desk).talking, "nothing disturbs who holds a call"
        desk.press("live.hold")
        desk.until(lambda: chip_of(desk).text() == "Talking")


def test_a_phone_that_cannot_pause_refuses_calls_without_a_pop_and_says_how_many_afterwards(
    qtbot: QtBot, sqlite_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(SimulatorPhone, "capabilities", frozenset(Cap) - {Cap.PAUSE})
    with OpenProgram(qtbot, sqlite_url, tmp_path) as desk:
        rang: list[object] = []
        desk.program.parts.live.controller.rang.connect(rang.append)
        desk.press("presence.turn")
        assert "ring group may send the caller on" in notice_of(desk)
        desk.phone.ring_now(NUMBER, queue="Shop")
        desk.until(lambda: [row.number for row in desk.queue("call-backs")] == [NUMBER])
        assert rang == []
        assert desk.phone.line is LineState.READY
        desk.press("presence.turn")
        assert "1 call was refused meanwhile" in notice_of(desk)
        desk.phone.ring_now(NUMBER)
        desk.until(lambda: len(rang) == 1)


def test_a_feature_code_is_dialled_and_leaves_nothing_to_log(
    qtbot: QtBot, sqlite_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(SimulatorPhone, "capabilities", frozenset(Cap) - {Cap.PAUSE})
    dialled: list[str] = []
    dial = SimulatorPhone.dial

    def noted(phone: SimulatorPhone, number: str) -> None:
        dialled.append(number)
        dial(phone, number)

    monkeypatch.setattr(SimulatorPhone, "dial", noted)
    with Desk(sqlite_url) as workspace:
        for key, code in (("pause_code", "*45"), ("resume_code", "*46")):
            workspace.say(ChangeSetting(**workspace.basics(), key=key, json_text=f'"{code}"'))
    with OpenProgram(qtbot, sqlite_url, tmp_path) as desk:
        desk.until(
            lambda: desk.program.window.rules.now is not None and desk.program.window.rules.now.pause_code == "*45"
        )
        choose(desk, "Away")
        desk.until(lambda: dialled == ["*45"] and desk.front is None)
        desk.until(lambda: any(call.was_answered for call in desk.phone.calls.values()))
        for ref in desk.phone.calls:
            desk.phone.far_end_hangs_up(ref)
        desk.press("presence.turn")
        desk.until(lambda: dialled == ["*45", "*46"])
        assert desk.front is None
        assert desk.queue("unlogged") == []


def test_reminders_are_silent_on_a_break_and_counted_afterwards(qtbot: QtBot, sqlite_url: str, tmp_path: Path) -> None:
    with OpenProgram(qtbot, sqlite_url, tmp_path) as desk:
        desk.press("presence.turn")
        desk.program.window.notices.clear()
        now = desk.program.backend.clock.now()
        due = FollowUpDue(FollowUpId(new_uuid()), None, NUMBER, "Call", now - timedelta(minutes=1), 60, AgentId(1))
        with qtbot.waitSignal(desk.program.bridge.happened):
            desk.program.hub.publish(FollowUpsDue((due,)))
        assert notice_of(desk) == ""
        desk.press("presence.turn")
        assert "1 reminder came meanwhile" in notice_of(desk)


def test_a_shared_desk_asks_for_the_extension_and_only_then_the_phone_starts(
    qtbot: QtBot, sqlite_url: str, tmp_path: Path
) -> None:
    settings: dict[str, object] = {"phone.hot_desk": True, "phone.extension": "201", "phone.extension_on": "2020-01-01"}
    with OpenProgram(qtbot, sqlite_url, tmp_path, settings, phone_starts=False) as desk:
        strip = strip_of(desk)
        assert strip is not None
        line = strip.findChild(QLineEdit)
        assert line is not None
        assert line.text() == "201", "where the agent sat last is proposed"
        assert desk.phone.line is LineState.OFF
        assert desk.program.window.isEnabled()
        line.setText("2 0 4")
        QTest.keyClick(line, Qt.Key.Key_Return)
        assert strip.isVisible(), "no extension has spaces"
        line.setText("204")
        QTest.keyClick(line, Qt.Key.Key_Return)
        desk.until(lambda: desk.phone.line is LineState.READY)
        assert desk.phone.extension == "204"
        assert not strip.isVisible()
    with OpenProgram(qtbot, sqlite_url, tmp_path, settings) as desk:
        assert desk.phone.extension == "204"
        assert strip_of(desk) is None, "once a day"
        desk.press("presence.extension")
        assert strip_of(desk) is not None


def test_a_shared_desk_without_an_extension_stays_off_and_says_so(
    qtbot: QtBot, sqlite_url: str, tmp_path: Path
) -> None:
    with OpenProgram(qtbot, sqlite_url, tmp_path, {"phone.hot_desk": True}, phone_starts=False) as desk:
        strip = strip_of(desk)
        assert strip is not None
        QTest.keyClick(strip, Qt.Key.Key_Escape)
        assert desk.phone.line is LineState.OFF
        assert "until it has an extension" in notice_of(desk)
