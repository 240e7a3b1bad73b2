"""The screens of calibrating and coaching: scored unseen, then how many agree; a coaching that is written and answered."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QPlainTextEdit, QPushButton, QTableWidget, QWidget
from pytestqt.qtbot import QtBot

from agentdesk.domain.agreement import agreement
from agentdesk.domain.calibrations import CalibrationState
from agentdesk.domain.coachings import CoachingStep
from agentdesk.domain.commands_calibration import (
    AnswerCoaching,
    CloseCalibration,
    Coach,
    OpenCalibration,
    OpenCoaching,
    ScoreCalibration,
)
from agentdesk.domain.events import CommandRefused, CommandSettled
from agentdesk.domain.ids import AgentId, FollowUpId
from agentdesk.domain.kinds import FollowUpState
from agentdesk.services.queries_audit import AuditCount, AuditList
from agentdesk.services.queries_calibration import (
    CalibrationById,
    CalibrationLead,
    CalibrationRow,
    Calibrations,
    CalibrationWhole,
    CoachingAction,
    CoachingById,
    CoachingRow,
    Coachings,
    CoachingSaid,
    CoachingWhole,
)
from agentdesk.ui.audit.calibrate_dialog import CalibrateDialog
from agentdesk.ui.audit.calibrations import CalibrationSection
from agentdesk.ui.audit.coach_dialog import CoachDialog, CoachDoor
from agentdesk.ui.audit.coachings import CoachingSection
from agentdesk.ui.audit.contacts import Contacts
from agentdesk.ui.sections import Room
from agentdesk.ui.shortcuts import Shortcuts
from agentdesk.ui.theme import Theme
from agentdesk.ui.words import Words
from tests.helpers.reviewing import CALL, a_contact, marks, set_scene
from tests.helpers.screen import NOON, Stage
from tests.helpers.sections import a_room
from tests.helpers.work import JOOST, ME, an_id

SARA = AgentId(ME + 2)
CONTACT = a_contact()
BLIND = CalibrationRow(
    an_id(900), CONTACT.event_id, CONTACT.occurred_at, CONTACT.customer_id, CONTACT.customer_name, CONTACT.agent_name, SARA,
    "Sara de Wit", NOON - timedelta(hours=1), NOON + timedelta(days=2), CalibrationState.OPEN, 1, 2, is_mine=True,
    i_scored=False, is_blind=True,
)  # fmt: skip
COACHED = CoachingRow(
    an_id(901), JOOST, "Joost Bakker", ME, "Mai Nguyễn", NOON - timedelta(days=1), None, None,
    "Calm on the phone. Next time name the day.", 2, 1, 1, NOON + timedelta(days=3),
)  # fmt: skip


STILL = 10


def a_lead(lead: AgentId, name: str, given: tuple[Any, ...] = ()) -> CalibrationLead:
    return CalibrationLead(lead, name, True, NOON if given or lead == SARA else None, 70 if given else None, given)


def unseen() -> CalibrationWhole:
    return CalibrationWhole(BLIND, CALL, (a_lead(ME, "Mai Nguyễn"), a_lead(SARA, "Sara de Wit")), None, (), 0, ())


def in_sight() -> CalibrationWhole:
    mine, theirs = marks(), marks(step=4)
    found = agreement(
        CALL, {ME: {each.key: each.mark for each in mine}, SARA: {each.key: each.mark for each in theirs}}
    )
    row = replace(BLIND, scored=2, i_scored=True, is_blind=False)
    leads = (a_lead(ME, "Mai Nguyễn", mine), a_lead(SARA, "Sara de Wit", theirs))
    return CalibrationWhole(row, CALL, leads, found, (), 0, ())


def a_coaching() -> CoachingWhole:
    actions = (
        CoachingAction(FollowUpId(an_id(902)), "Confirm every appointment by mail", NOON, FollowUpState.DONE, "All of them", NOON),
        CoachingAction(FollowUpId(an_id(903)), "Listen to two calls together", NOON + timedelta(days=3), FollowUpState.OPEN, "", None),
    )  # fmt: skip
    said = (
        CoachingSaid(COACHED.made_at, "Mai Nguyễn", CoachingStep.GIVEN, COACHED.words),
        CoachingSaid(NOON, "Joost Bakker", CoachingStep.SAID, "Good plan."),
    )
    return CoachingWhole(COACHED, (), actions, said)


def set_calibration(stage: Stage, whole: CalibrationWhole) -> None:
    stage.reads.answers[Calibrations] = (whole.row,)
    stage.reads.answers[CalibrationById] = whole


@pytest.fixture
def room(qtbot: QtBot, theme: Theme, words: Words, shortcuts: Shortcuts, stage: Stage) -> Room:
    set_scene(stage)
    return a_room(qtbot, theme, words, shortcuts, stage)


@pytest.fixture
def calibrating(room: Room) -> Iterator[CalibrationSection]:
    made = CalibrationSection(room, room.window)
    made.setGeometry(0, 60, 1280, 780)
    made.raise_()
    made.show()
    yield made
    made.hide()


def shown(of: QWidget) -> str:
    return "\n".join(each.text() for each in of.findChildren(QLabel) if each.isVisible())


def button(of: QWidget, text: str) -> QPushButton:
    return next(each for each in of.findChildren(QPushButton) if each.isVisible() and each.text() == text)


def buttons(of: QWidget) -> set[str]:
    return {each.text() for each in of.findChildren(QPushButton) if each.isVisible()}


def said(stage: Stage, kind: type) -> list[Any]:
    return [each for each in stage.clerk.said if isinstance(each, kind)]


def test_who_has_not_scored_gets_the_form_and_nobody_s_marks(qtbot: QtBot, room: Room, stage: Stage) -> None:
    set_calibration(stage, unseen())
    section = CalibrationSection(room, room.window)
    section.setGeometry(0, 60, 1280, 780)
    section.show()
    qtbot.waitUntil(lambda: "Hand in my marks" in buttons(section))
    assert "1 of 2 have scored. Nobody sees another's marks yet." in shown(section)
    assert not section.findChild(QTableWidget).isVisible()  # type: ignore[union-attr]
    press = button(section, "Hand in my marks")
    places: list[QPoint] = []

    def stands() -> bool:
        """Laid out: it is where it was a while ago."""
        places.append(press.mapTo(section, QPoint(0, 0)))
        return len(places) > STILL and all(each == places[-1] for each in places[-STILL:])

    qtbot.waitUntil(stands)
    place = places[-1]
    press.click()
    QApplication.processEvents()
    assert "have no mark yet" in shown(section)
    assert press.mapTo(section, QPoint(0, 0)) == place, "nothing moves under the mouse"
    assert said(stage, ScoreCalibration) == []
    section.hide()


def keyboard() -> QWidget:
    at = QApplication.focusWidget()
    assert at is not None
    return at


def test_marks_are_handed_in_with_ctrl_enter_and_what_was_warned_of_goes_when_it_is_heeded(
    qtbot: QtBot, calibrating: CalibrationSection, stage: Stage
) -> None:
    set_calibration(stage, unseen())
    calibrating.read()
    qtbot.waitUntil(lambda: "Hand in my marks" in buttons(calibrating))
    button(calibrating, "Hand in my marks").click()
    assert "have no mark yet" in shown(calibrating)
    for key in "y32y":
        QTest.keyClicks(keyboard(), key)
    assert "have no mark yet" not in shown(calibrating)
    QTest.keyClick(keyboard(), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    (handed,) = said(stage, ScoreCalibration)
    assert [each.mark for each in handed.marks] == [None, 1, 3, 2, 1, None]


def test_the_names_of_the_leads_have_their_room(qtbot: QtBot, calibrating: CalibrationSection, stage: Stage) -> None:
    whole = in_sight()
    long = replace(whole.leads[1], name="Wilhelmina van der Steenhoven")
    set_calibration(stage, replace(whole, leads=(whole.leads[0], long)))
    calibrating.read()
    qtbot.waitUntil(lambda: "3 of 4 agree" in shown(calibrating))
    table = calibrating.findChild(QTableWidget)
    assert table is not None
    head = table.horizontalHeader()
    assert all(head.sectionSize(at) >= head.sectionSizeHint(at) for at in (1, 2))


def test_ctrl_enter_saves_a_coaching_from_a_field_of_lines_and_it_is_said(
    qtbot: QtBot, room: Room, stage: Stage
) -> None:
    dialog = CoachDialog(room, room.window)
    dialog.ask(JOOST, "Joost Bakker")
    words, agreed = dialog.findChildren(QPlainTextEdit)
    words.setPlainText("Calm.")
    agreed.setPlainText("Name the day")
    QTest.keyClick(agreed, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    (coached,) = said(stage, Coach)
    stage.hub.publish(CommandSettled(coached.command_id))
    qtbot.waitUntil(lambda: not dialog.isVisible())
    qtbot.waitUntil(lambda: "What was agreed is among their tasks" in shown(room.window))


def test_the_result_says_how_many_agree_first_and_marks_what_differs(
    qtbot: QtBot, calibrating: CalibrationSection, stage: Stage
) -> None:
    set_calibration(stage, in_sight())
    calibrating.read()
    qtbot.waitUntil(lambda: "3 of 4 agree" in shown(calibrating))
    headline = next(each for each in calibrating.findChildren(QLabel) if each.text() == "3 of 4 agree")
    assert "Krippendorff's alpha" in headline.toolTip()
    table = calibrating.findChild(QTableWidget)
    assert table is not None
    texts = [
        item.text() for at in range(table.rowCount()) for cell in (1, 2) if (item := table.item(at, cell)) is not None
    ]
    assert [text for text in texts if text.startswith("≠")] == ["≠ 2/4", "≠ 4/4"]
    button(calibrating, "Close the calibration").click()
    (close,) = said(stage, CloseCalibration)
    stage.hub.publish(CommandRefused(close.command_id, "calibration-closed", "CloseCalibration"))
    qtbot.waitUntil(lambda: "closed this calibration before you" in shown(calibrating))


def test_a_coaching_is_read_with_what_became_of_it_and_answered(qtbot: QtBot, room: Room, stage: Stage) -> None:
    stage.reads.answers[Coachings] = (COACHED,)
    stage.reads.answers[CoachingById] = a_coaching()
    section = CoachingSection(room, room.window)
    section.setGeometry(0, 60, 1280, 780)
    section.show()
    qtbot.waitUntil(lambda: "Calm on the phone" in shown(section))
    assert "✓ Confirm every appointment by mail: done · All of them" in shown(section)
    assert "Good plan." in shown(section)
    assert said(stage, OpenCoaching) == []  # it is read by whom it is for, not by who wrote it
    next(each for each in section.findChildren(QPlainTextEdit) if each.isVisible()).setPlainText("Well done")
    button(section, "Add to it").click()
    (answer,) = said(stage, AnswerCoaching)
    assert answer.words == "Well done"
    section.hide()


def test_whom_one_reads_about_is_whom_one_would_coach(qtbot: QtBot, room: Room, stage: Stage) -> None:
    row = replace(COACHED, agent_id=SARA, agent_name="Sara de Wit")
    stage.reads.answers[Coachings] = (row,)
    stage.reads.answers[CoachingById] = replace(a_coaching(), row=row)
    section = CoachingSection(room, room.window)
    section.setGeometry(0, 60, 1280, 780)
    section.show()
    qtbot.waitUntil(lambda: "Calm on the phone" in shown(section))
    assert [each.currentText() for each in section.findChildren(QComboBox) if each.isVisible()] == ["Sara de Wit"]
    section.hide()


def test_a_coaching_of_the_contact_s_agent_is_saved_with_a_task_a_line_and_survives_being_left(
    qtbot: QtBot, room: Room, stage: Stage
) -> None:
    dialog = CoachDialog(room, room.window)
    dialog.ask(CONTACT.agent_id, CONTACT.agent_name, CONTACT)
    words, agreed = dialog.findChildren(QPlainTextEdit)
    words.setPlainText("Good talk")
    dialog.reject()
    dialog.ask(CONTACT.agent_id, CONTACT.agent_name, CONTACT)
    assert words.toPlainText() == "Good talk"
    agreed.setPlainText("Confirm by mail\n\nName the day\n")
    dialog.accept()
    (coach,) = said(stage, Coach)
    assert [each.title for each in coach.actions] == ["Confirm by mail", "Name the day"]
    assert (coach.agent_id, coach.contacts) == (CONTACT.agent_id, (CONTACT.event_id,))
    stage.hub.publish(CommandSettled(coach.command_id))
    qtbot.waitUntil(lambda: not dialog.isVisible())
    assert room.half_said.of(f"coach:{CONTACT.agent_id}") == ()


def test_a_coaching_about_a_review_names_it(room: Room, stage: Stage) -> None:
    door = CoachDoor(room, room.window)
    dialog = room.window.findChild(CoachDialog)
    assert dialog is not None
    door.coach_review(CONTACT, UUID(int=47))
    dialog.findChildren(QPlainTextEdit)[0].setPlainText("Good talk")
    dialog.accept()
    (coach,) = said(stage, Coach)
    assert (coach.review_id, coach.contacts) == (UUID(int=47), (CONTACT.event_id,))
    dialog.reject()
    door.coach(CONTACT)
    dialog.findChildren(QPlainTextEdit)[0].setPlainText("Good talk")
    dialog.accept()
    assert said(stage, Coach)[-1].review_id == CONTACT.review_id


def test_c_coaches_about_the_contact_at_the_cursor_and_shift_c_asks_who_calibrates_on_it(
    qtbot: QtBot, room: Room, stage: Stage
) -> None:
    stage.reads.answers[AuditList] = (CONTACT,)
    stage.reads.answers[AuditCount] = 1
    section = Contacts(room, room.window)
    section.setGeometry(0, 60, 1280, 780)
    section.show()
    qtbot.waitUntil(lambda: section.list.current is not None)
    section.list.setFocus()
    QTest.keyClick(section.list, Qt.Key.Key_C)
    coaching = section.findChild(CoachDialog)
    assert coaching is not None
    qtbot.waitUntil(coaching.isVisible)
    coaching.reject()
    section.list.setFocus()
    QTest.keyClick(section.list, Qt.Key.Key_C, Qt.KeyboardModifier.ShiftModifier)
    calibrating = section.findChild(CalibrateDialog)
    assert calibrating is not None
    qtbot.waitUntil(lambda: calibrating.isVisible() and calibrating.accept_button.isEnabled())
    calibrating.accept()  # only one leads here
    assert "At least two leads take part" in shown(calibrating)
    assert said(stage, OpenCalibration) == []
    calibrating.reject()
    section.hide()
