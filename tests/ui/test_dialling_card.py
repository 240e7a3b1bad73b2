"""How this line wants its numbers, and which are asked first or never called, in the settings."""

import pytest
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from agentdesk.domain.commands import ChangeSetting
from agentdesk.domain.ids import AgentId
from agentdesk.services.settings import WorkspaceSettings
from agentdesk.ui.rules import WorkspaceRules
from agentdesk.ui.settings.dialling_card import DiallingCard
from agentdesk.ui.settings.pane import SettingsPane
from agentdesk.ui.shortcuts import Shortcuts
from agentdesk.ui.theme import Theme
from agentdesk.ui.topbar import Me
from agentdesk.ui.words import Words
from tests.helpers.screen import Stage


class Page:
    def __init__(self, qtbot: QtBot, theme: Theme, words: Words, shortcuts: Shortcuts, stage: Stage) -> None:
        self.stage = stage
        self.window = QWidget()
        qtbot.addWidget(self.window)
        rules = WorkspaceRules(stage.bridge, self.window)
        pane = SettingsPane(
            theme,
            words,
            shortcuts,
            stage.bridge,
            stage.clock,
            stage.settings,
            Me(AgentId(1), "Mai"),
            rules,
            self.window,
        )
        card = pane.findChild(DiallingCard)
        assert card is not None
        self.card = card
        card.show_settings(WorkspaceSettings(dial_premium=("0900",)))

    def control(self, name: str) -> QWidget:
        return next(each for each in self.card.findChildren(QWidget) if each.accessibleName() == name)

    def type_prefixes(self, name: str, text: str) -> None:
        editor = self.control(name)
        assert isinstance(editor, QPlainTextEdit)
        editor.setPlainText(text)

    def save(self) -> None:
        next(each for each in self.card.findChildren(QPushButton)).click()

    @property
    def said(self) -> list[tuple[str, str]]:
        return [(each.key, each.json_text) for each in self.stage.clerk.said if isinstance(each, ChangeSetting)]


def test_what_is_being_typed_stays_when_the_settings_come_again(page: Page) -> None:
    ask, never = page.control("Ask before calling"), page.control("Never call")
    assert isinstance(ask, QPlainTextEdit)
    assert isinstance(never, QPlainTextEdit)
    page.type_prefixes("Never call", "+84\n0906")
    page.card.show_settings(WorkspaceSettings(dial_premium=("0900", "0970")))
    assert (ask.toPlainText(), never.toPlainText()) == ("0900\n0970", "+84\n0906")
    page.save()
    page.card.show_settings(WorkspaceSettings(dial_premium=("0900",), dial_forbidden=("+84", "0906")))
    page.card.show_settings(WorkspaceSettings(dial_premium=("0900",), dial_forbidden=("+84",)))
    assert (ask.toPlainText(), never.toPlainText()) == ("0900", "+84")


@pytest.fixture
def page(qtbot: QtBot, theme: Theme, words: Words, shortcuts: Shortcuts, stage: Stage) -> Page:
    return Page(qtbot, theme, words, shortcuts, stage)


def test_only_the_prefixes_that_changed_are_saved_for_everybody(page: Page) -> None:
    page.save()
    assert page.said == []
    page.type_prefixes("Never call", "+84\n 0906 \n\n+84")
    page.save()
    assert page.said == [("dial_forbidden", '["+84", "0906"]')]


def test_what_is_no_beginning_of_a_number_is_pointed_at_and_not_saved(page: Page) -> None:
    page.type_prefixes("Ask before calling", "0900\nsex lines")
    page.save()
    assert page.said == []
    assert any("sex lines" in each.text() for each in page.card.findChildren(QLabel))


def test_this_line_is_described_on_this_machine(page: Page) -> None:
    changes: list[int] = []
    page.card.line_changed.connect(lambda: changes.append(1))
    form = page.control("Numbers are dialled")
    assert isinstance(form, QComboBox)
    form.setCurrentIndex(form.findData("e164"))
    form.activated.emit(form.currentIndex())
    country, outside = page.control("Country of this line"), page.control("Dial for outside")
    assert isinstance(country, QLineEdit)
    assert isinstance(outside, QLineEdit)
    country.setText("de")
    country.editingFinished.emit()
    outside.setText("0 ")
    outside.editingFinished.emit()
    assert page.stage.settings.kept == {"phone.dial_form": "e164", "phone.country": "DE", "phone.outside": "0"}
    assert len(changes) == 3
    country.setText("D1")
    country.editingFinished.emit()
    assert (country.text(), page.stage.settings.kept["phone.country"]) == ("", "")
