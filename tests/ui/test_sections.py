"""Pages of several sections: who sees which, what is made when, and how one goes from one to the next."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from agentdesk.domain.kinds import Role
from agentdesk.ui.role import MyRole
from agentdesk.ui.sections import LEADS, Room, Section, Sections
from agentdesk.ui.shortcuts import Shortcuts
from agentdesk.ui.theme import Theme
from agentdesk.ui.words import Words
from tests.helpers.screen import Stage
from tests.helpers.sections import a_room, be
from tests.helpers.work import ME


@pytest.fixture
def made() -> list[str]:
    return []


@pytest.fixture
def page(qtbot: QtBot, theme: Theme, words: Words, shortcuts: Shortcuts, stage: Stage, made: list[str]) -> Sections:
    room = a_room(qtbot, theme, words, shortcuts, stage)

    def mine(_room: Room, parent: QWidget) -> QWidget:
        made.append("mine")
        return QLineEdit(parent)

    def team(_room: Room, parent: QWidget) -> QWidget:
        made.append("team")
        return QLabel("secret", parent)

    listed = (Section("mine", "Mine", mine), Section("team", "Team", team, LEADS))
    pages = Sections(room, "Figures", listed, room.window)
    pages.resize(800, 400)
    pages.show()
    return pages


def names(page: Sections) -> list[str]:
    return [each.text() for each in page.findChildren(QPushButton) if not each.isHidden()]


def test_a_section_is_made_when_it_is_first_shown_and_only_once(page: Sections, made: list[str]) -> None:
    assert made == ["mine"]
    first = page.show_section("team")
    page.show_section("mine")
    assert page.show_section("team") is first
    assert made == ["mine", "team"]


def test_the_next_section_is_one_key_away_and_the_last_leads_to_the_first(page: Sections, qtbot: QtBot) -> None:
    line = page.show_section("mine")
    line.setFocus()
    QTest.keyClick(line, Qt.Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier)
    assert [each.text() for each in page.findChildren(QPushButton) if each.isChecked()] == ["Team"]
    QTest.keyClick(page, Qt.Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier)
    assert [each.text() for each in page.findChildren(QPushButton) if each.isChecked()] == ["Mine"]


def test_a_press_on_a_name_takes_the_keyboard_into_the_section(page: Sections) -> None:
    page.show_section("team")
    mine = next(each for each in page.findChildren(QPushButton) if each.text() == "Mine")
    QTest.mouseClick(mine, Qt.MouseButton.LeftButton)
    assert isinstance(QApplication.focusWidget(), QLineEdit)


def test_who_is_no_lead_any_more_loses_the_leads_sections_at_once(page: Sections, qtbot: QtBot, stage: Stage) -> None:
    page.show_section("team")
    be(stage, Role.AGENT)
    qtbot.waitUntil(lambda: names(page) == ["Mine"])
    assert all(each.text() != "secret" for each in page.findChildren(QLabel) if each.isVisible())


def test_the_role_of_the_last_start_counts_until_the_workspace_answers(stage: Stage, page: Sections) -> None:
    assert MyRole(stage.bridge, stage.settings, ME, page).leads
