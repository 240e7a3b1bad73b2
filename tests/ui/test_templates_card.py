"""Templates of mails in the settings: tried out while they are typed, saved for everybody, and never a bad one."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from agentdesk.domain.templates_begin import TEMPLATES
from agentdesk.services.settings import WorkspaceSettings, workspace_text, workspace_value
from agentdesk.ui.settings.templates_card import TemplatesCard


class Card:
    def __init__(self, window: QWidget) -> None:
        self.card = TemplatesCard(window)
        self.said: list[object] = []
        self.card.said.connect(lambda key, value: self.said.append((key, value)))
        self.card.show_settings(WorkspaceSettings())

    def choose(self, place: int) -> None:
        box = self.card.findChildren(QComboBox)[0]
        box.setCurrentIndex(place)
        box.activated.emit(place)

    def type(self, name: str, text: str) -> None:
        field = next(each for each in self.card.findChildren(QWidget) if each.accessibleName() == name)
        assert isinstance(field, QLineEdit | QPlainTextEdit)
        field.setText(text) if isinstance(field, QLineEdit) else field.setPlainText(text)

    def press(self, text: str) -> None:
        next(each for each in self.card.findChildren(QPushButton) if each.text() == text).click()

    def says(self, words: str) -> bool:
        return any(words in each.text() for each in self.card.findChildren(QLabel))


@pytest.fixture
def card(qtbot: QtBot) -> Iterator[Card]:
    window = QWidget()
    qtbot.addWidget(window)
    yield Card(window)
    window.close()


def test_a_changed_template_is_saved_at_its_place_and_the_setting_takes_it(card: Card) -> None:
    card.choose(1)
    card.type("Words", "{{salutation}}\nShort.")
    card.press("Save for everybody")
    expected = (replace(TEMPLATES[0], body="{{salutation}}\nShort."), *TEMPLATES[1:])
    assert card.said == [("mail_templates", expected)]
    assert workspace_value("mail_templates", workspace_text("mail_templates", expected)) == expected


def test_unsaved_words_are_left_for_another_template_only_by_a_second_press(card: Card) -> None:
    card.choose(1)
    card.type("Words", "Half a template")
    card.choose(1)
    card.choose(2)
    assert card.says("not saved yet")
    body = card.card.findChild(QPlainTextEdit)
    assert body is not None
    assert body.toPlainText() == "Half a template"
    assert card.card.findChildren(QComboBox)[0].currentIndex() == 1
    card.choose(2)
    assert body.toPlainText() == TEMPLATES[1].body
    card.choose(1)
    assert body.toPlainText() == TEMPLATES[0].body


def test_what_is_typed_is_tried_out_with_its_gaps(card: Card) -> None:
    card.type("Words", "{{salutation}} Order {{order}}.")
    assert card.says("Dear Sanne de Vries, Order «…order number».")


def test_a_bad_template_says_why_and_is_not_saved(card: Card) -> None:
    card.type("Name", "Mine")
    card.type("Words", "{{password}}")
    card.press("Save for everybody")
    assert card.says("There is no field “password”. Nothing was saved.")
    card.type("Name", TEMPLATES[0].name)
    card.type("Words", "x")
    card.press("Save for everybody")
    assert card.says("There is one of this name in this language already.")
    assert card.said == []


def test_a_deleted_template_is_gone_for_everybody(card: Card) -> None:
    card.choose(2)
    card.press("Delete")
    assert card.said == [("mail_templates", (TEMPLATES[0], *TEMPLATES[2:]))]


def test_what_is_being_typed_stays_when_the_settings_come_again(card: Card) -> None:
    card.type("Words", "Half a tem")
    card.card.show_settings(WorkspaceSettings(mail_templates=TEMPLATES[:3]))
    assert card.card.findChildren(QPlainTextEdit)[0].toPlainText() == "Half a tem"
