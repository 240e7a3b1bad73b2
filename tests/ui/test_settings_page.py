"""The page of settings as somebody works in it."""

import pytest
from PySide6.QtWidgets import QComboBox, QLabel, QPlainTextEdit, QSpinBox, QWidget
from pytestqt.qtbot import QtBot

from agentdesk.domain.events import SettingsChanged
from agentdesk.domain.ids import AgentId
from agentdesk.services.queries import Settings
from agentdesk.services.settings import workspace_text
from agentdesk.ui.rules import WorkspaceRules
from agentdesk.ui.settings.pane import SettingsPane
from agentdesk.ui.shortcuts import Shortcuts
from agentdesk.ui.theme import Theme
from agentdesk.ui.topbar import Me
from agentdesk.ui.words import Words
from tests.helpers.screen import Stage


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
