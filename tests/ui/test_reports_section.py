"""The section that orders a report: whom one may choose, what is asked of the lane, and what is said of its end."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QDate
from PySide6.QtWidgets import QComboBox, QDateEdit, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from agentdesk.domain.events import ExportChanged
from agentdesk.domain.exports import ExportRun, ExportState, Form
from agentdesk.domain.ids import AgentId
from agentdesk.domain.kinds import Role
from agentdesk.services.queries_figures import FigureScope
from agentdesk.ui.reports.section import ReportsSection, reports_section
from agentdesk.ui.sections import Room
from agentdesk.ui.shortcuts import Shortcuts
from agentdesk.ui.theme import Theme
from agentdesk.ui.words import Words
from tests.helpers.screen import Stage
from tests.helpers.sections import a_room, be
from tests.helpers.work import ME


class KeptReports:
    """Implements `services.reporter.Reporter`: remembers what was wanted."""

    def __init__(self) -> None:
        self.begun: list[tuple[FigureScope, str, str]] = []
        self.stopped = 0

    def start(self, scope: FigureScope, path: str, language: str) -> None:
        self.begun.append((scope, path, language))

    def stop(self) -> None:
        self.stopped += 1


@pytest.fixture
def kept() -> KeptReports:
    return KeptReports()


@pytest.fixture
def room(qtbot: QtBot, theme: Theme, words: Words, shortcuts: Shortcuts, stage: Stage, kept: KeptReports) -> Room:
    return replace(a_room(qtbot, theme, words, shortcuts, stage, Role.LEAD), reports=kept)


def shown(room: Room) -> ReportsSection:
    made = reports_section(room, room.window)
    assert isinstance(made, ReportsSection)
    return made


def combo(section: ReportsSection, name: str) -> QComboBox:
    (found,) = (each for each in section.findChildren(QComboBox) if each.accessibleName() == name)
    return found


def said(section: ReportsSection, kind: type[QLabel | QPushButton]) -> list[str]:
    return [each.text() for each in section.findChildren(kind) if each.isVisibleTo(section) and each.text()]


def test_a_lead_chooses_among_teams_and_people_an_agent_only_themselves(room: Room, stage: Stage, qtbot: QtBot) -> None:
    section = shown(room)
    whom = combo(section, "About")
    assert [whom.itemText(at) for at in range(whom.count())] == [
        "Me: Mai Nguyễn", "Team Nederland", "Joost Bakker", "Sara de Wit",
    ]  # fmt: skip
    be(stage, Role.AGENT)
    qtbot.waitUntil(lambda: whom.count() == 1)
    assert whom.currentText() == "Me: Mai Nguyễn"


def test_what_was_chosen_is_made_and_its_end_is_said(room: Room, stage: Stage, kept: KeptReports) -> None:
    section = shown(room)
    combo(section, "About").setCurrentText("Joost Bakker")
    period = combo(section, "Period")
    period.setCurrentIndex(1)
    combo(section, "Language").setCurrentText("Tiếng Việt")
    section.save_to("/home/lead/joost.pdf")
    ((scope, path, language),) = kept.begun
    assert (scope.reader, scope.agent_id, scope.team_id) == (ME, AgentId(ME + 1), None)
    assert (scope.since.day, (scope.until - scope.since).days >= 27) == (1, True)
    assert (path, language) == ("/home/lead/joost.pdf", "vi")
    run = ExportRun(path, Form.PDF, done=1, total=4)
    stage.hub.publish(ExportChanged(run))
    (stop,) = (each for each in section.findChildren(QPushButton) if each.text() == "Stop")
    assert stop.isVisibleTo(section)
    stop.click()
    assert kept.stopped == 1
    stage.hub.publish(ExportChanged(replace(run, state=ExportState.DONE, done=4)))
    assert "4 pages are in joost.pdf" in said(section, QLabel)
    assert said(section, QPushButton) == ["Save as PDF…", "Open it"]


def test_a_full_disk_is_said_in_words(room: Room, stage: Stage) -> None:
    section = shown(room)
    section.save_to("/home/lead/me.pdf")
    stage.hub.publish(ExportChanged(ExportRun("/home/lead/me.pdf", Form.PDF, ExportState.FAILED, code="export-full")))
    assert any(text.startswith("There is no room for the file.") for text in said(section, QLabel))


def test_days_in_the_wrong_order_are_said_before_anything_is_asked(room: Room, kept: KeptReports) -> None:
    section = shown(room)
    combo(section, "Period").setCurrentText("Days of my choice")
    first, last = section.findChildren(QDateEdit)
    first.setDate(QDate(2026, 11, 20))
    last.setDate(QDate(2026, 11, 1))
    section.save_to("/home/lead/me.pdf")
    assert kept.begun == []
    assert any("The last day lies before the first one" in text for text in said(section, QLabel))
    last.setDate(QDate(2026, 11, 21))
    section.save_to("/home/lead/me.pdf")
    assert kept.begun[0][0].until == date(2026, 11, 21)
