"""Who loses a role, a team or the door while they work is told so, and stands at the desk; what was typed is kept."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from agentdesk.domain.errors import NotAllowed
from agentdesk.domain.events import DirectoryChanged
from agentdesk.domain.ids import TeamId
from agentdesk.domain.kinds import Role
from agentdesk.services.queries import People, PersonRow
from agentdesk.services.queries_audit import AuditCount
from agentdesk.services.queries_figures import LiveFloor
from agentdesk.ui.audit.door import AuditDoor
from agentdesk.ui.figures.floor import LiveFloorSection
from agentdesk.ui.notices import Notices
from agentdesk.ui.role_news import RoleNews
from agentdesk.ui.sections import AUDIT, Room
from agentdesk.ui.shortcuts import Shortcuts
from agentdesk.ui.theme import Theme
from agentdesk.ui.words import Words
from tests.helpers.screen import Stage
from tests.helpers.sections import a_room, person
from tests.helpers.work import ME

MAI = person(ME, "Mai Nguyễn", Role.LEAD)


@pytest.fixture
def room(qtbot: QtBot, theme: Theme, words: Words, shortcuts: Shortcuts, stage: Stage) -> Room:
    made = a_room(qtbot, theme, words, shortcuts, stage, Role.LEAD)
    RoleNews(made.role, made.window.notices, made.window)
    made.role.changed.emit()  # the workspace's first word of this run
    return made


def told(room: Room) -> str:
    notices = room.window.findChild(Notices)
    assert notices is not None
    return "\n".join(each.text() for each in notices.findChildren(QLabel))


def becomes(stage: Stage, row: PersonRow) -> None:
    stage.reads.answers[People] = (row,)
    stage.hub.publish(DirectoryChanged())


def test_a_lead_who_is_none_any_more_is_told_and_stands_at_the_desk(room: Room, qtbot: QtBot, stage: Stage) -> None:
    stage.reads.answers[AuditCount] = 0
    door = AuditDoor(room)
    door.open()
    assert door._rail._pages[AUDIT].isChecked()
    becomes(stage, replace(MAI, role=Role.AGENT))
    qtbot.waitUntil(lambda: "You lead no team any more; the leads' pages are closed." in told(room))
    assert door._rail._pages["desk"].isChecked()


@pytest.mark.parametrize(
    ("row", "sentence"),
    [
        (replace(MAI, active=False), "An administrator has switched your login off."),
        (replace(MAI, team_id=TeamId(7), team_name="Belgium"), "You are in the team Belgium now."),
        (replace(MAI, role=Role.ADMIN), "You are an administrator now."),
    ],
)
def test_each_change_has_its_sentence(room: Room, qtbot: QtBot, stage: Stage, row: PersonRow, sentence: str) -> None:
    becomes(stage, row)
    qtbot.waitUntil(lambda: sentence in told(room))


def test_a_login_the_database_shows_nothing_to_is_told_so(room: Room, qtbot: QtBot, stage: Stage) -> None:
    stage.reads.answers[People] = NotAllowed("permission")
    stage.hub.publish(DirectoryChanged())
    qtbot.waitUntil(lambda: "An administrator has switched your login off." in told(room))
    assert not room.role.leads
    becomes(stage, MAI)
    qtbot.waitUntil(lambda: "Your login works again." in told(room))


def test_what_the_workspace_says_first_is_no_news(room: Room, stage: Stage) -> None:
    becomes(stage, MAI)
    assert told(room).strip() == ""


def test_a_question_the_database_refuses_says_that_it_is_not_allowed_any_more(
    room: Room, qtbot: QtBot, stage: Stage
) -> None:
    stage.reads.answers[LiveFloor] = NotAllowed("permission")
    floor = LiveFloorSection(room, room.window)
    floor.show()
    qtbot.waitUntil(lambda: any("not allowed any more" in each.text() for each in floor.findChildren(QLabel)))
    floor.hide()
