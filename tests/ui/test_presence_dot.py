"""The dot of the top bar while there is no workspace."""

from dataclasses import replace

from pytestqt.qtbot import QtBot

from agentdesk.domain.calls import CallSnapshot, CallState, Consult
from agentdesk.domain.events import CallChanged, WorkspaceState
from agentdesk.domain.ids import CallRef, EventId, new_uuid
from agentdesk.domain.kinds import Direction
from agentdesk.ui.presence.chip import Presence
from agentdesk.ui.theme import Theme
from tests.helpers.screen import NOON, Stage


def test_nobody_is_ready_while_no_workspace_is_open(qtbot: QtBot, theme: Theme, stage: Stage) -> None:
    chip = Presence(theme, stage.bridge)
    qtbot.addWidget(chip)
    green = chip.icon().pixmap(10).toImage()
    for code, said in (("migrating", "Ready"), ("missing", "Not ready"), ("checked", "Not ready"), ("ready", "Ready")):
        stage.hub.publish(WorkspaceState(code))
        assert chip.text() == said
        assert (chip.icon().pixmap(10).toImage() == green) is (said == "Ready")
    stage.hub.publish(WorkspaceState("missing"))
    assert chip.text() == "Ready", "what is said goes into the journal until it is back"


def test_why_nobody_is_ready_stands_under_the_mouse(qtbot: QtBot, theme: Theme, stage: Stage) -> None:
    chip = Presence(theme, stage.bridge)
    qtbot.addWidget(chip)
    stage.hub.publish(WorkspaceState("missing"))
    assert "nobody can be looked up" in chip.toolTip()
    assert chip.accessibleName() == "Presence: Not ready"


def test_who_asks_a_colleague_talks_though_the_caller_waits(qtbot: QtBot, theme: Theme, stage: Stage) -> None:
    chip = Presence(theme, stage.bridge)
    qtbot.addWidget(chip)
    held = CallSnapshot(CallRef("1"), Direction.IN, CallState.ON_HOLD, "+31618429930", NOON)
    said = []
    for asked in (
        None, Consult("202", CallState.DIALING), Consult("202", CallState.TALKING),
        Consult("202", CallState.ON_HOLD, in_front=False),
    ):  # fmt: skip
        stage.hub.publish(CallChanged(replace(held, consult=asked), EventId(new_uuid())))
        said.append(chip.text())
    assert said == ["On hold", "Talking", "Talking", "On hold"]
