"""The dot of the top bar while there is no workspace."""

from pytestqt.qtbot import QtBot

from agentdesk.domain.events import WorkspaceState
from agentdesk.ui.presence.chip import Presence
from agentdesk.ui.theme import Theme
from tests.helpers.screen import Stage


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
