"""Breaks, codes and the due time of missed calls, in the settings."""

import pytest
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QSpinBox, QWidget
from pytestqt.qtbot import QtBot

from agentdesk.domain.presence import BREAK_REASONS
from agentdesk.services.settings import WorkspaceSettings
from agentdesk.ui.settings.presence_card import PresenceCard
from agentdesk.ui.theme import Theme
from tests.helpers.screen import Stage


class Card:
    def __init__(self, qtbot: QtBot, stage: Stage) -> None:
        window = QWidget()
        qtbot.addWidget(window)
        self.card = PresenceCard(stage.settings, window)
        self._keeps = window
        self.said: list[tuple[str, object]] = []
        self.card.said.connect(lambda key, value: self.said.append((key, value)))
        self.card.show_settings(WorkspaceSettings())

    def control(self, name: str) -> QWidget:
        return next(each for each in self.card.findChildren(QWidget) if each.accessibleName() == name)

    def type(self, name: str, text: str) -> None:
        line = self.control(name)
        assert isinstance(line, QLineEdit | QPlainTextEdit)
        line.setText(text) if isinstance(line, QLineEdit) else line.setPlainText(text)

    def save(self) -> None:
        self.card.findChildren(QPushButton)[-1].click()

    @property
    def complaint(self) -> str:
        return next(
            (
                each.text()
                for each in self.card.findChildren(QLabel)
                if "Nothing was saved" in each.text() and not each.isHidden()
            ),
            "",
        )


@pytest.fixture
def card(qtbot: QtBot, theme: Theme, stage: Stage) -> Card:
    return Card(qtbot, stage)


def test_what_is_being_typed_stays_when_the_settings_come_again(card: Card) -> None:
    due, pause, pauses = (
        card.control("Call back within"),
        card.control("Code for a break"),
        card.control("During wrap-up"),
    )
    assert isinstance(due, QSpinBox)
    assert isinstance(pause, QLineEdit)
    assert isinstance(pauses, QCheckBox)
    due.setValue(30)
    card.type("Code for a break", "*45")
    card.card.show_settings(WorkspaceSettings(wrap_up_pauses=True, call_back_minutes=90))
    assert (due.value(), pause.text(), pauses.isChecked()) == (30, "*45", True)


def test_only_what_changed_is_saved_for_everybody(card: Card) -> None:
    card.save()
    assert card.said == []
    due = card.control("Call back within")
    assert isinstance(due, QSpinBox)
    due.setValue(30)
    pauses = card.control("During wrap-up")
    assert isinstance(pauses, QCheckBox)
    pauses.setChecked(True)
    card.save()
    assert card.said == [("wrap_up_pauses", True), ("call_back_minutes", 30)]


def test_breaks_are_lines_and_the_known_ones_keep_their_codes(card: Card) -> None:
    card.type("Breaks", "lunch\nCOFFEE\n\n prayer  room \nLunch")
    card.save()
    assert card.said == [("break_reasons", ("lunch", "coffee", "prayer room"))]
    assert "lunch" in BREAK_REASONS


@pytest.mark.parametrize(("pause", "resume"), [("*45", ""), ("", "*46"), ("call 45", "*46"), ("*45", "+31")])
def test_one_code_alone_or_no_code_at_all_is_said_and_nothing_is_saved(card: Card, pause: str, resume: str) -> None:
    card.type("Code for a break", pause)
    card.type("Code to be ready again", resume)
    card.save()
    assert card.said == []
    assert card.complaint


def test_two_codes_are_saved(card: Card) -> None:
    card.type("Code for a break", " *45 ")
    card.type("Code to be ready again", "*46")
    card.save()
    assert card.said == [("pause_code", "*45"), ("resume_code", "*46")]
    assert not card.complaint


def test_a_shared_desk_is_this_computer_s_own_setting(card: Card, qtbot: QtBot, stage: Stage) -> None:
    shared = card.control("Shared desk")
    assert isinstance(shared, QCheckBox)
    card.card.use_phone("ami")
    with qtbot.waitSignal(card.card.desk_changed):
        shared.setChecked(True)
    assert stage.settings.get("phone.hot_desk") is True
    shared.setChecked(False)
    assert stage.settings.get("phone.hot_desk") is None
    assert card.said == []


def test_only_a_phone_that_can_move_is_offered_a_shared_desk(card: Card) -> None:
    shared = card.control("Shared desk")
    for kind, moves in (("softphone", False), ("bridge", False), ("fritz", False), ("ami", True), ("simulator", True)):
        card.card.use_phone(kind)
        assert shared.isEnabled() is moves, kind
