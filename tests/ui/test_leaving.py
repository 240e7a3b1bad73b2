"""Leaving: an absence with its deputy, and the work that does not wait."""

from dataclasses import dataclass
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QDateEdit, QDialog, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from agentdesk.domain.commands import HandOverFollowUp, SetAbsence
from agentdesk.domain.errors import Offline
from agentdesk.domain.ids import TeamId
from agentdesk.domain.kinds import Role
from agentdesk.services.queries import People, PersonRow, WorkQueue
from agentdesk.ui.followups.leaving import Leaving
from agentdesk.ui.half_said import HalfSaid
from agentdesk.ui.notices import Notices
from agentdesk.ui.shortcuts import Shortcuts
from agentdesk.ui.theme import Theme
from agentdesk.ui.topbar import Me
from agentdesk.ui.words import Words
from tests.helpers.cards import a_card
from tests.helpers.live import KeptDrafts, Open
from tests.helpers.screen import NOON, Stage
from tests.helpers.wheel import turn
from tests.helpers.work import JOOST, ME, a_day

TODAY = date(2026, 11, 22)


@dataclass
class Room:
    window: QWidget
    leaving: Leaving
    stage: Stage
    qtbot: QtBot
    words: Words

    def texts(self) -> list[str]:
        return [each.text() for each in self.dialog().findChildren(QLabel)]

    def dialog(self) -> QDialog:
        self.qtbot.waitUntil(lambda: any(each.isVisible() for each in self.window.findChildren(QDialog)))
        return next(each for each in self.window.findChildren(QDialog) if each.isVisible())

    def press(self, text: str) -> None:
        next(each for each in self.dialog().findChildren(QPushButton) if each.text() == text).click()

    def box(self, name: str) -> QComboBox:
        return next(each for each in self.dialog().findChildren(QComboBox) if each.accessibleName() == name)


@pytest.fixture
def room(qtbot: QtBot, theme: Theme, words: Words, shortcuts: Shortcuts, stage: Stage) -> Room:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1280, 720)
    window.show()
    stage.reads.answers[WorkQueue] = a_day()
    stage.reads.answers[People] = (
        PersonRow(ME, "mai", "Mai Nguyễn", TeamId(1), "Team 1", Role.AGENT, active=True),
        PersonRow(JOOST, "joost", "Joost Bakker", TeamId(1), "Team 1", Role.AGENT, active=True),
    )
    notices = Notices(theme, shortcuts, window)
    return Room(
        window,
        Leaving(words, shortcuts, stage.bridge, stage.clock, Me(ME, "Mai"), notices, window),
        stage,
        qtbot,
        words,
    )


def test_ill_today_is_one_press_and_its_work_goes_to_the_deputy(room: Room) -> None:
    room.leaving.ask_away()
    whom = next(each for each in room.dialog().findChildren(QComboBox) if each.accessibleName() == "Who takes over")
    whom.setCurrentIndex(whom.findText("Joost Bakker"))
    room.press("Ill today")
    room.press("Save the absence")
    (said,) = room.stage.clerk.said
    assert isinstance(said, SetAbsence)
    assert (said.from_on, said.to_on, said.deputy, said.queue) == (TODAY, TODAY, JOOST, "")


def test_half_a_day_may_go_to_the_queue(room: Room) -> None:
    room.leaving.ask_away()
    half = room.box("Part of the day")
    half.setCurrentIndex(2)
    room.press("Save the absence")
    (said,) = room.stage.clerk.said
    assert isinstance(said, SetAbsence)
    assert (said.from_on, said.half, said.deputy, said.queue) == (
        TODAY + timedelta(days=1),
        "afternoon",
        None,
        "Team 1",
    )


def test_the_end_of_a_shift_hands_over_what_was_chosen_with_one_sentence(room: Room) -> None:
    room.leaving.ask_hand_over()
    room.qtbot.waitUntil(lambda: bool(room.dialog().findChildren(QComboBox)))
    asked = next(each for each in room.stage.reads.asked if isinstance(each, WorkQueue))
    assert asked.until > NOON
    hand = next(each for each in room.dialog().findChildren(QPushButton) if each.text() == "Hand over")
    assert not hand.isEnabled()
    box = room.box("What becomes of Els Vermeulen")
    box.setCurrentIndex(box.findText("Joost Bakker"))
    line = next(each for each in room.dialog().findChildren(QLineEdit) if each.placeholderText().startswith("One"))
    line.setText("The filter is in the post.")
    hand.click()
    (said,) = room.stage.clerk.said
    assert isinstance(said, HandOverFollowUp)
    assert (said.owner, said.sentence, said.base_version) == (JOOST, "The filter is in the post.", 1)


def test_a_sentence_typed_for_the_end_of_a_shift_is_there_again_until_it_is_said(room: Room) -> None:
    drafts = KeptDrafts(room.stage.clock)
    room.leaving.half_said = HalfSaid(drafts)

    def line() -> QLineEdit:
        room.leaving.ask_hand_over()
        room.qtbot.waitUntil(lambda: bool(room.dialog().findChildren(QComboBox)))
        return next(each for each in room.dialog().findChildren(QLineEdit) if each.placeholderText().startswith("One"))

    QTest.keyClicks(line(), "The filter is in the post.")
    QTest.keyClick(room.dialog(), Qt.Key.Key_Escape)
    after_a_kill = HalfSaid(drafts)
    after_a_kill.restore(drafts.all(), NOON)
    room.leaving.half_said = after_a_kill
    assert line().text() == "The filter is in the post."
    box = room.box("What becomes of Els Vermeulen")
    box.setCurrentIndex(box.findText("Joost Bakker"))
    room.press("Hand over")
    (said,) = room.stage.clerk.said
    assert isinstance(said, HandOverFollowUp)
    assert said.sentence == "The filter is in the post."
    assert drafts.all() == []
    assert line().text() == ""


def test_the_list_shows_nothing_of_the_day_before_while_another_day_is_read(room: Room) -> None:
    room.leaving.ask_hand_over()
    room.qtbot.waitUntil(lambda: bool(room.dialog().findChildren(QComboBox)))
    box = room.box("What becomes of Els Vermeulen")
    box.setCurrentIndex(box.findText("Joost Bakker"))
    room.stage.reads.answers[WorkQueue] = Offline()
    day = room.dialog().findChild(QDateEdit)
    hand = next(each for each in room.dialog().findChildren(QPushButton) if each.text() == "Hand over")
    assert day is not None
    assert hand.isEnabled()
    day.setDate(day.date().addDays(1))
    assert not hand.isEnabled()
    assert "Your work is being read…" in room.texts()
    room.qtbot.waitUntil(lambda: room.words.error(Offline()) in room.texts())
    room.press("Cancel")
    room.stage.reads.answers[WorkQueue] = ()
    room.leaving.ask_hand_over()
    room.qtbot.waitUntil(lambda: "Nothing of yours falls before you are back." in room.texts())


@pytest.mark.parametrize("ask", ["ask_away", "ask_hand_over"])
def test_what_cannot_be_asked_because_the_workspace_is_away_says_so(room: Room, ask: str) -> None:
    room.stage.reads.answers[People] = Offline()
    getattr(room.leaving, ask)()
    notices = room.window.findChild(Notices)
    assert notices is not None
    room.qtbot.waitUntil(notices.isVisible)
    assert room.words.error(Offline()) in [each.text() for each in notices.findChildren(QLabel)]


def test_a_note_on_the_desk_can_be_handed_over_too(
    qtbot: QtBot, theme: Theme, words: Words, shortcuts: Shortcuts, stage: Stage, open_desk: Open
) -> None:
    desk = open_desk()
    desk.pane.show_customer(a_card())
    desk.pane.write_note()
    desk.keys("Asks for the manual, I could not find it.")
    stage.reads.answers[WorkQueue] = a_day()
    stage.reads.answers[People] = (
        PersonRow(JOOST, "joost", "Joost Bakker", TeamId(1), "Team 1", Role.AGENT, active=True),
    )
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    leaving = Leaving(
        words, shortcuts, stage.bridge, stage.clock, Me(ME, "Mai"), Notices(theme, shortcuts, window), window,
        lambda: desk.pane.controller.stack.items,
    )  # fmt: skip
    leaving.draft_handed.connect(desk.pane.hand_over_draft)
    room = Room(window, leaving, stage, qtbot, words)
    leaving.ask_hand_over()
    qtbot.waitUntil(lambda: bool(room.dialog().findChildren(QComboBox)))
    box = room.box(f"What becomes of {a_card().name}")
    box.setCurrentIndex(box.findText("Joost Bakker"))
    room.press("Hand over")
    (log,) = desk.logs
    assert log.note == "Asks for the manual, I could not find it."
    assert log.follow_up is not None
    assert (log.follow_up.owner, log.follow_up.title) == (JOOST, log.note)
    assert desk.pane.controller.stack.items == ()


def test_the_wheel_over_the_list_hands_nothing_over(room: Room) -> None:
    room.leaving.ask_hand_over()
    room.qtbot.waitUntil(lambda: bool(room.dialog().findChildren(QComboBox)))
    for box in room.dialog().findChildren(QComboBox):
        box.clearFocus()
        turn(box)
        assert box.currentText() == "I keep it"
