"""What only a start takes up, and what is said once."""

import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QComboBox, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from agentdesk.bootstrap.entering import MAKE_KEY
from agentdesk.bootstrap.start import start_again
from agentdesk.domain.calls import CallSnapshot, CallState
from agentdesk.domain.events import CallChanged, ClockCorrected, JournalOpened
from agentdesk.domain.ids import AgentId, CallRef, EventId, new_uuid
from agentdesk.domain.kinds import Direction
from agentdesk.ui.notices import Notices
from agentdesk.ui.presence.chip import Presence
from agentdesk.ui.restart import RESTART, Restart
from agentdesk.ui.rules import WorkspaceRules
from agentdesk.ui.settings.pane import SettingsPane
from agentdesk.ui.shortcuts import Shortcuts
from agentdesk.ui.theme import Theme
from agentdesk.ui.told_once import IN_CLEAR, ToldOnce
from agentdesk.ui.topbar import Me
from agentdesk.ui.words import Words
from tests.helpers.program import OpenProgram
from tests.helpers.screen import NOON, Stage


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(1280, 720)
    made.show()
    return made


@pytest.fixture
def notices(theme: Theme, shortcuts: Shortcuts, window: QWidget) -> Notices:
    return Notices(theme, shortcuts, window)


def test_a_restart_waits_until_the_agent_has_stopped_talking(
    qtbot: QtBot, theme: Theme, shortcuts: Shortcuts, stage: Stage, window: QWidget, notices: Notices
) -> None:
    presence = Presence(theme, stage.bridge, window)
    wanted: list[bool] = []
    restart = Restart(shortcuts, notices, window)
    restart.wanted.connect(lambda: wanted.append(True))
    call = CallSnapshot(CallRef("1"), Direction.IN, CallState.TALKING, "+31618429930", NOON)
    stage.hub.publish(CallChanged(call, EventId(new_uuid())))
    qtbot.waitUntil(lambda: presence.talking)
    shortcuts.press(RESTART)
    assert not wanted
    assert notices.isVisible()
    stage.hub.publish(
        CallChanged(
            CallSnapshot(CallRef("1"), Direction.IN, CallState.ENDED, "+31618429930", NOON), EventId(new_uuid())
        )
    )
    qtbot.waitUntil(lambda: not presence.talking)
    shortcuts.press(RESTART)
    assert wanted
    assert window.isHidden()


def test_another_language_offers_the_restart_and_the_old_one_takes_the_offer_back(
    qtbot: QtBot, theme: Theme, words: Words, shortcuts: Shortcuts, stage: Stage, window: QWidget, notices: Notices
) -> None:
    Restart(shortcuts, notices, window)
    rules = WorkspaceRules(stage.bridge, window)
    pane = SettingsPane(
        theme, words, shortcuts, stage.bridge, stage.clock, stage.settings, Me(AgentId(1), "Mai"), rules, window
    )
    pane.show()
    restart = next(each for each in pane.findChildren(QPushButton) if each.text() == "Restart now")
    assert not restart.isVisible()
    language = next(each for each in pane.findChildren(QComboBox) if each.accessibleName() == "Language")
    for code, offered in (("vi", True), ("", False)):
        language.setCurrentIndex(language.findData(code))
        language.activated.emit(language.currentIndex())
        assert restart.isVisible() is offered


def test_a_journal_in_clear_is_said_once_and_then_stands_in_the_settings(
    qtbot: QtBot, theme: Theme, words: Words, shortcuts: Shortcuts, stage: Stage, window: QWidget, notices: Notices
) -> None:
    ToldOnce(stage.bridge, stage.settings, notices, window)
    stage.hub.publish(JournalOpened(in_clear=True))
    qtbot.waitUntil(notices.isVisible)
    notices.clear()
    stage.hub.publish(JournalOpened(in_clear=True))
    assert notices.isHidden()
    rules = WorkspaceRules(stage.bridge, window)
    pane = SettingsPane(
        theme, words, shortcuts, stage.bridge, stage.clock, stage.settings, Me(AgentId(1), "Mai"), rules, window
    )
    pane.show()
    assert any("no keyring" in each.text() and each.isVisible() for each in pane.findChildren(QLabel))
    stage.hub.publish(JournalOpened(in_clear=False))
    assert stage.settings.get(IN_CLEAR) is None


def test_the_program_is_started_once_more_with_its_arguments(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    told = tmp_path / "told"
    code = f"import sys; open({str(told)!r}, 'w').write(sys.argv[1])"
    monkeypatch.setattr(sys, "orig_argv", [sys.executable, "-c", code, "--workspace=x"])
    assert start_again().wait(30) == 0
    assert told.read_text() == "--workspace=x"


def test_the_wish_for_a_new_workspace_ends_when_it_has_been_made(qtbot: QtBot, sqlite_url: str, tmp_path: Path) -> None:
    settings: dict[str, object] = {MAKE_KEY: sqlite_url}
    with OpenProgram(qtbot, sqlite_url, tmp_path, settings, phone_starts=False) as desk:
        desk.until(lambda: MAKE_KEY not in settings)


def test_the_wish_for_another_new_workspace_stays(qtbot: QtBot, sqlite_url: str, tmp_path: Path) -> None:
    settings: dict[str, object] = {MAKE_KEY: "/srv/another.agentdesk"}
    with OpenProgram(qtbot, sqlite_url, tmp_path, settings, phone_starts=False) as desk:
        desk.program.personal.set("zone", "Europe/Amsterdam")
        assert settings[MAKE_KEY] == "/srv/another.agentdesk"


def test_a_computers_wrong_clock_is_said_with_how_wrong_it_is(
    qtbot: QtBot, stage: Stage, window: QWidget, notices: Notices
) -> None:
    ToldOnce(stage.bridge, stage.settings, notices, window)
    stage.hub.publish(ClockCorrected(-10_800))
    qtbot.waitUntil(notices.isVisible)
    assert any("180 minutes fast" in each.text() for each in notices.findChildren(QLabel))
    stage.hub.publish(ClockCorrected(90))
    assert any("2 minutes slow" in each.text() for each in notices.findChildren(QLabel))
