"""Knows the room that sections are made in, for tests: a whole window, and a person with a role."""

from pytestqt.qtbot import QtBot

from agentdesk.domain.events import WorkspaceState
from agentdesk.domain.ids import AgentId, TeamId
from agentdesk.domain.kinds import Role
from agentdesk.services.queries import People, PersonRow
from agentdesk.ui.half_said import HalfSaid
from agentdesk.ui.role import MyRole
from agentdesk.ui.sections import Room
from agentdesk.ui.shortcuts import Shortcuts
from agentdesk.ui.theme import Theme
from agentdesk.ui.topbar import Me
from agentdesk.ui.way_back import WayBack
from agentdesk.ui.words import Words
from tests.helpers.live import KeptDrafts
from tests.helpers.screen import Stage
from tests.helpers.window import open_window
from tests.helpers.work import ME


def person(agent_id: AgentId, name: str, role: Role = Role.AGENT) -> PersonRow:
    return PersonRow(agent_id, name.split(maxsplit=1)[0].lower(), name, TeamId(1), "Nederland", role, active=True)


def a_room(
    qtbot: QtBot, theme: Theme, words: Words, shortcuts: Shortcuts, stage: Stage, role: Role = Role.LEAD
) -> Room:
    """The workspace has answered what this person is."""
    desk = open_window(qtbot, theme, words, shortcuts, stage)
    mine = MyRole(stage.bridge, stage.settings, ME, desk.window)
    be(stage, role)
    qtbot.waitUntil(lambda: mine.people != ())
    me = Me(ME, "Mai Nguyễn")
    return Room(
        theme, words, shortcuts, stage.bridge, stage.clock, stage.settings, me, mine, desk.controller, desk.window,
        HalfSaid(KeptDrafts(stage.clock)), WayBack(theme, shortcuts, desk.controller, desk.window),
    )  # fmt: skip


def be(stage: Stage, role: Role) -> None:
    """This person becomes that."""
    stage.reads.answers[People] = (
        person(ME, "Mai Nguyễn", role), person(AgentId(ME + 1), "Joost Bakker"), person(AgentId(ME + 2), "Sara de Wit"),
    )  # fmt: skip
    stage.hub.publish(WorkspaceState("ready"))
