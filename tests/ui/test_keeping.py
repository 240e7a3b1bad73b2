"""The administrator's section of proofs and files: where checkpoints are kept, whom they are mailed to, what is due."""

import json
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QComboBox, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from agentdesk.domain.commands import ChangeSetting
from agentdesk.domain.events import ProofsKnown
from agentdesk.domain.exports import Form
from agentdesk.domain.kinds import Role
from agentdesk.domain.proof_state import Kept, ProofState
from agentdesk.domain.schedule import Every, ScheduledExport
from agentdesk.services.queries import Settings
from agentdesk.services.queries_schedule import ScheduledRun, ScheduledRuns
from agentdesk.services.settings import workspace_text
from agentdesk.ui.audit.keeping import Keeping
from agentdesk.ui.sections import Room
from agentdesk.ui.shortcuts import Shortcuts
from agentdesk.ui.theme import Theme
from agentdesk.ui.words import Words
from tests.helpers.screen import NOON, Stage
from tests.helpers.sections import a_room

STATE = ProofState(1204, NOON, "anke@desk", is_signed=True, kept=Kept.WELL, folder="/proofs", files=1204)
ENTRY = ScheduledExport(
    key="contacts-week", table="contacts", form=Form.XLSX, every=Every.WEEK, at="07:00", folder="/reports", since=NOON
)


class KeptLooks:
    def __init__(self) -> None:
        self.count = 0

    def look(self) -> None:
        self.count += 1


@pytest.fixture
def looks() -> KeptLooks:
    return KeptLooks()


@pytest.fixture
def page(qtbot: QtBot, theme: Theme, words: Words, shortcuts: Shortcuts, stage: Stage, looks: KeptLooks) -> Keeping:
    room: Room = replace(a_room(qtbot, theme, words, shortcuts, stage, Role.ADMIN), proofs=looks)
    stage.reads.answers[ScheduledRuns] = (
        ScheduledRun("contacts-week", NOON - timedelta(days=2), "desk", NOON, NOON, "/reports/x.xlsx", 412, ""),
    )
    made = Keeping(room, room.window)
    made.resize(1000, 700)
    made.show()
    return made


def shown(page: Keeping) -> str:
    return "\n".join(each.text() for each in page.findChildren(QLabel) if each.isVisibleTo(page))


def press(page: Keeping, text: str) -> None:
    next(each for each in page.findChildren(QPushButton) if each.text() == text).click()


def said(stage: Stage) -> list[tuple[str, Any]]:
    return [(each.key, json.loads(each.json_text)) for each in stage.clerk.said if isinstance(each, ChangeSetting)]


def test_the_newest_checkpoint_and_the_folder_are_said_and_what_is_wrong_with_them(page: Keeping, stage: Stage) -> None:
    stage.hub.publish(ProofsKnown(STATE))
    assert "Checkpoint 1,204" in shown(page)
    assert "All 1204 checkpoints are in the folder." in shown(page).replace(",", "")
    stage.hub.publish(ProofsKnown(replace(STATE, is_signed=False, kept=Kept.OTHER)))
    assert "not who made it" in shown(page)
    assert "of another workspace, or were changed" in shown(page)
    stage.hub.publish(ProofsKnown(replace(STATE, kept=Kept.MISSING)))
    assert "not there now" in shown(page)


def test_a_folder_is_of_this_computer_and_the_address_of_the_workspace(
    page: Keeping, stage: Stage, looks: KeptLooks, tmp_path: Path
) -> None:
    before = looks.count
    page._proofs.use_folder(str(tmp_path))
    assert stage.settings.get("audit.folder") == str(tmp_path)
    assert looks.count == before + 1
    page._proofs._mail.setText("no address")
    press(page, "Save for everybody")
    assert "no mail address" in shown(page)
    assert not said(stage)
    page._proofs._mail.setText(" notary@example.org ")
    press(page, "Save for everybody")
    assert said(stage) == [("checkpoints_mail", "notary@example.org")]


def test_what_is_written_by_itself_is_added_shown_with_its_last_time_and_removed(
    page: Keeping, stage: Stage, qtbot: QtBot, tmp_path: Path
) -> None:
    page._schedule.add_to(str(tmp_path))
    ((key, (entry,)),) = said(stage)
    assert (key, entry["table"], entry["every"], entry["folder"]) == (
        "export_schedule",
        "contacts",
        "week",
        str(tmp_path),
    )
    stage.reads.answers[Settings] = (("export_schedule", workspace_text("export_schedule", (ENTRY,))),)
    page._room.window.rules.ask()
    qtbot.waitUntil(lambda: "and made up" in shown(page))
    assert "Contacts, Mondays at 07:00, XLSX" in shown(page)
    assert "412 rows" in shown(page)
    press(page, "Remove")
    assert said(stage)[-1] == ("export_schedule", [])


def test_a_report_about_a_team_or_a_person_is_put_on_the_schedule_in_the_window_s_language(
    page: Keeping, stage: Stage
) -> None:
    tables, form = control(page, "Table"), control(page, "Form of the file")
    assert isinstance(tables, QComboBox)
    texts = [tables.itemText(at) for at in range(tables.count())]
    assert "Report about the team Nederland" in texts
    assert not any("AgentDesk" in each for each in texts), "the system has no report"
    assert form.isVisibleTo(page)
    tables.setCurrentIndex(texts.index("Report about the team Nederland"))
    assert not form.isVisibleTo(page)
    page._schedule.add_to("/reports")
    tables.setCurrentIndex(len(texts) - 1)
    page._schedule.add_to("/reports")
    (_, [team]), (_, [person]) = said(stage)
    assert (team["table"], team["form"], team["team_id"], team["agent_id"], team["language"]) == (
        "report",
        "pdf",
        1,
        None,
        "en",
    )
    assert (person["table"], person["form"], person["team_id"]) == ("report", "pdf", None)
    assert person["agent_id"] is not None


def control(page: Keeping, name: str) -> QWidget:
    return next(each for each in page.findChildren(QWidget) if each.accessibleName() == name)
