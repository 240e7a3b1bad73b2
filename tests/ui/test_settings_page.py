"""The page of settings as somebody works in it."""

import pytest
from PySide6.QtWidgets import QComboBox, QLabel, QPlainTextEdit, QPushButton, QSpinBox, QWidget
from pytestqt.qtbot import QtBot

from agentdesk.domain.directory import DirectoryNow, Person
from agentdesk.domain.events import DirectoryChanged, SettingsChanged
from agentdesk.domain.ids import AgentId
from agentdesk.domain.kinds import Role
from agentdesk.services.queries import Settings
from agentdesk.services.queries_people import Directory
from agentdesk.services.settings import workspace_text
from agentdesk.ui.rules import WorkspaceRules
from agentdesk.ui.settings.directory_card import DirectoryCard
from agentdesk.ui.settings.pane import SettingsPane
from agentdesk.ui.shortcuts import Shortcuts
from agentdesk.ui.theme import Theme
from agentdesk.ui.topbar import Me
from agentdesk.ui.words import Words
from tests.helpers.screen import Stage

SAVES = 4


class Page:
    def __init__(
        self, qtbot: QtBot, theme: Theme, words: Words, shortcuts: Shortcuts, stage: Stage, *, place: str = ""
    ) -> None:
        self.qtbot, self.stage = qtbot, stage
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.rules = WorkspaceRules(stage.bridge, self.window)
        self.rules.place = place
        me = Me(AgentId(1), "Mai")
        self.pane = SettingsPane(
            theme, words, shortcuts, stage.bridge, stage.clock, stage.settings, me, self.rules, self.window
        )
        self.window.show()

    def says(self, **values: object) -> None:
        """The workspace's settings arrive."""
        self.stage.reads.answers[Settings] = tuple((key, workspace_text(key, value)) for key, value in values.items())
        with self.qtbot.waitSignal(self.rules.arrived):
            self.stage.hub.publish(SettingsChanged(tuple(values)))

    def is_now(self, role: Role) -> None:
        """Of the person at this desk."""
        self.stage.reads.answers[Directory] = DirectoryNow((Person(AgentId(1), "Mai", "mai", role),))
        directory = next(iter(self.pane.findChildren(DirectoryCard)))
        with self.qtbot.waitSignal(directory.role_known):
            self.stage.hub.publish(DirectoryChanged())

    def control(self, name: str) -> QWidget:
        return next(each for each in self.pane.findChildren(QWidget) if each.accessibleName() == name)


@pytest.fixture
def page(qtbot: QtBot, theme: Theme, words: Words, shortcuts: Shortcuts, stage: Stage) -> Page:
    return Page(qtbot, theme, words, shortcuts, stage)


def test_words_never_kept_stay_while_they_are_typed_and_others_save(page: Page) -> None:
    page.says(never_keep=("iban",))
    never, mode, seconds = page.control("Never keep"), page.control("Wrap-up after a contact"), page.control("Time for the wrap-up")  # fmt: skip
    assert isinstance(never, QPlainTextEdit)
    assert isinstance(mode, QComboBox)
    assert isinstance(seconds, QSpinBox)
    assert never.toPlainText() == "iban"
    never.appendPlainText("geboortedatum")
    mode.setCurrentIndex(mode.findData("fixed"))
    seconds.setValue(45)
    page.says(never_keep=("iban", "pincode"), dial_premium=("0900",))
    assert (never.toPlainText(), mode.currentData(), seconds.value()) == ("iban\ngeboortedatum", "fixed", 45)
    page.says(never_keep=("iban", "geboortedatum"))
    page.says(never_keep=("iban",))
    assert never.toPlainText() == "iban"


def test_the_page_says_where_the_workspace_is(
    qtbot: QtBot, theme: Theme, words: Words, shortcuts: Shortcuts, stage: Stage
) -> None:
    page = Page(qtbot, theme, words, shortcuts, stage, place="/home/mai/shop.agentdesk")
    assert "/home/mai/shop.agentdesk" in [each.text() for each in page.pane.findChildren(QLabel)]


def test_who_is_no_administrator_reads_what_is_set_for_everybody(page: Page) -> None:
    page.says(never_keep=("iban",))
    saves = [each for each in page.pane.findChildren(QPushButton) if each.text() == "Save for everybody"]
    assert len(saves) == SAVES
    for role in (Role.LEAD, Role.ADMIN, Role.AGENT):
        page.is_now(role)
        assert [each.isVisible() for each in saves] == [role is Role.ADMIN] * SAVES
        never, seconds = page.control("Never keep"), page.control("Time for the wrap-up")
        assert isinstance(never, QPlainTextEdit)
        assert (never.isReadOnly(), seconds.isEnabled()) == (role is not Role.ADMIN, role is Role.ADMIN)
        assert page.control("Colours").isEnabled()
