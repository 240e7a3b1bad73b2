"""Under whose name the desk works, once the workspace has said who its agents are."""

import pytest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from agentdesk.domain.events import WorkspaceState
from agentdesk.domain.ids import AgentId, TeamId
from agentdesk.domain.kinds import Role
from agentdesk.services.queries import People, PersonRow
from agentdesk.ui.controls import Avatar
from agentdesk.ui.notices import Notices
from agentdesk.ui.shortcuts import Shortcuts
from agentdesk.ui.theme import Theme
from agentdesk.ui.topbar import Me
from agentdesk.ui.who_i_am import AGENT_ID, WhoIAm
from agentdesk.ui.words import Words
from tests.helpers.screen import Stage


@pytest.mark.parametrize(
    ("login", "name", "told"),
    [
        ("MAI", "Mai Nguyễn", False),
        ("root", "Mai Nguyễn", False),
        ("anna", "mai", True),
        ("piet", "Mai Nguyễn", False),
    ],
)
def test_the_avatar_is_whom_the_workspace_knows_and_another_login_is_told(
    qtbot: QtBot, theme: Theme, words: Words, shortcuts: Shortcuts, stage: Stage, login: str, name: str, told: bool
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    avatar, notices = Avatar(theme, window), Notices(theme, shortcuts, window)
    avatar.show_person("mai", "M")
    stage.reads.answers[People] = tuple(
        PersonRow(AgentId(n), each, called, TeamId(1), "Team", Role.AGENT, active=each != "piet")
        for n, each, called in ((1, "mai", "Mai Nguyễn"), (7, "anna", "Anna de Boer"), (8, "piet", "Piet Gone"))
    )
    WhoIAm(words, stage.bridge, stage.settings, shortcuts, Me(AgentId(1), "mai"), login, avatar, notices, window)
    stage.hub.publish(WorkspaceState("ready"))
    qtbot.waitUntil(lambda: notices.isVisible() if told else avatar.accessibleName() == name)
    assert avatar.accessibleName() == name, "what is said goes out under the name that is shown"
    assert stage.settings.get(AGENT_ID) == (7 if told else None)
    assert any("Anna de Boer" in each.text() for each in notices.findChildren(QLabel)) is told
