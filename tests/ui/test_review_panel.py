"""The panel in which a lead reviews a contact, with the keyboard, beside other leads and after a kill."""

from collections.abc import Iterator
from dataclasses import replace
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from agentdesk.domain.commands_audit import GiveReview
from agentdesk.domain.events import CalibrationsChanged, CommandAccepted, CommandRefused, CommandSettled, ReviewsChanged
from agentdesk.domain.ids import AgentId, TeamId
from agentdesk.domain.kinds import Role
from agentdesk.domain.reviews import MarkGiven, ReviewSource, ReviewState
from agentdesk.domain.sampling import Draw
from agentdesk.domain.scorecards_begin import SCORECARDS
from agentdesk.services.queries_audit import Scorecards
from agentdesk.services.queries_calibration import Calibrations
from agentdesk.services.queries_reviews import DrawContacts, DrawnContacts, ReviewOfContact
from agentdesk.services.queries_work import PersonRow
from agentdesk.ui.audit.criterion_row import CriterionRow
from agentdesk.ui.audit.draws import Draws
from agentdesk.ui.audit.review_panel import ReviewPanel
from agentdesk.ui.sections import Room
from agentdesk.ui.shortcuts import Shortcuts
from agentdesk.ui.theme import Theme
from agentdesk.ui.words import Words
from tests.helpers.reviewing import CALL, a_contact, a_review, set_scene
from tests.helpers.screen import Stage
from tests.helpers.sections import a_room
from tests.helpers.work import JOOST, ME

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def room(qtbot: QtBot, theme: Theme, words: Words, shortcuts: Shortcuts, stage: Stage) -> Room:
    set_scene(stage)
    return a_room(qtbot, theme, words, shortcuts, stage)


@pytest.fixture
def panel(qtbot: QtBot, room: Room) -> Iterator[ReviewPanel]:
    made = ReviewPanel(room, room.window)
    made.setGeometry(900, 80, 380, 780)
    made.raise_()
    made.show()
    yield made
    made.hide()


def shown(panel: ReviewPanel) -> str:
    return "\n".join(each.text() for each in panel.findChildren(QLabel) if each.isVisible())


def button(panel: ReviewPanel, text: str) -> QPushButton:
    return next(each for each in panel.findChildren(QPushButton) if each.isVisible() and each.text() == text)


def is_open(panel: ReviewPanel) -> bool:
    return any(each.text() == "Save the review" and each.isVisible() for each in panel.findChildren(QPushButton))


def open_row(qtbot: QtBot, panel: ReviewPanel, n: int = 1) -> None:
    panel.show_row(a_contact(n))
    qtbot.waitUntil(lambda: is_open(panel))
    panel.begin()


def type_(keys: str) -> None:
    for key in keys:
        at = QApplication.focusWidget()
        assert at is not None
        QTest.keyClicks(at, key)


def save(stage: Stage) -> GiveReview:
    at = QApplication.focusWidget()
    assert at is not None
    QTest.keyClick(at, Qt.Key.Key_Return, CTRL)
    (said,) = stage.clerk.said
    assert isinstance(said, GiveReview)
    return said


def test_a_review_is_given_without_the_mouse_and_says_it_was_picked(
    qtbot: QtBot, panel: ReviewPanel, stage: Stage
) -> None:
    open_row(qtbot, panel)
    type_("y32y")
    assert isinstance(QApplication.focusWidget(), QPlainTextEdit), "after the last mark comes the feedback"
    type_("Well done.")
    said = save(stage)
    assert (said.actor, said.card, said.version, said.source, said.seed, said.words) == (
        ME, "call-en", 1, ReviewSource.TARGETED, "", "Well done.",
    )  # fmt: skip
    assert said.marks[3] == MarkGiven("next-step", 2)
    with qtbot.waitSignal(panel.saved):
        stage.hub.publish(CommandAccepted(said.command_id))


def test_a_criterion_without_a_mark_is_asked_for_before_anything_is_said(
    qtbot: QtBot, panel: ReviewPanel, stage: Stage
) -> None:
    open_row(qtbot, panel)
    type_("y3")
    at = QApplication.focusWidget()
    assert at is not None
    QTest.keyClick(at, Qt.Key.Key_Return, CTRL)
    assert "have no mark yet" in shown(panel)
    assert stage.clerk.said == []


def test_a_score_of_0_is_not_saved_before_a_remark_says_what_failed(
    qtbot: QtBot, panel: ReviewPanel, stage: Stage
) -> None:
    open_row(qtbot, panel)
    type_("n32y")
    at = QApplication.focusWidget()
    assert at is not None
    QTest.keyClick(at, Qt.Key.Key_Return, CTRL)
    assert "“Identity before details” makes the whole score 0" in shown(panel)
    assert stage.clerk.said == []
    type_("Told the address before asking")
    said = save(stage)
    assert said.marks[1] == MarkGiven("identity", 0, "Told the address before asking")


def test_what_was_typed_is_there_again_after_a_kill_with_the_card_it_was_typed_by(
    qtbot: QtBot, panel: ReviewPanel, stage: Stage, room: Room
) -> None:
    open_row(qtbot, panel)
    type_("y3")
    newer = replace(CALL, version=2)
    stage.reads.answers[Scorecards] = tuple(newer if card == CALL else card for card in SCORECARDS)
    again = ReviewPanel(room, room.window)
    again.setGeometry(900, 80, 380, 780)
    again.show()
    again.raise_()
    open_row(qtbot, again)
    assert "still here" in shown(again)
    assert button(again, "You score by version 1. Version 2 is there: use it").isVisible()
    type_("2y")
    assert save(stage).version == 1


def test_marks_go_along_to_the_newer_version_of_a_card_that_changed_in_use(
    qtbot: QtBot, panel: ReviewPanel, stage: Stage
) -> None:
    open_row(qtbot, panel)
    type_("y32")
    newer = replace(CALL, version=2, criteria=CALL.criteria[:5])
    stage.reads.answers[Scorecards] = (newer,)
    stage.hub.publish(ReviewsChanged())
    text = "You score by version 1. Version 2 is there: use it"
    qtbot.waitUntil(lambda: any(each.text() == text and each.isVisible() for each in panel.findChildren(QPushButton)))
    QTest.mouseClick(button(panel, text), Qt.MouseButton.LeftButton)
    type_("n")
    said = save(stage)
    assert (said.version, [each.mark for each in said.marks]) == (2, [None, 1, 3, 2, 0])


def test_when_another_lead_was_faster_theirs_is_shown_and_what_i_typed_is_kept(
    qtbot: QtBot, panel: ReviewPanel, stage: Stage, room: Room
) -> None:
    open_row(qtbot, panel)
    type_("y32yMy words")
    said = save(stage)
    stage.reads.answers[ReviewOfContact] = a_review(a_contact(), reviewer=JOOST, name="Sara de Wit")
    stage.hub.publish(CommandRefused(said.command_id, "reviewed-already", "Conflict"))
    qtbot.waitUntil(lambda: "Sara de Wit saved a review of this contact" in shown(panel))
    QTest.mouseClick(button(panel, "Show mine"), Qt.MouseButton.LeftButton)
    assert any(box.toPlainText() == "My words" and box.isVisible() for box in panel.findChildren(QPlainTextEdit))
    QTest.mouseClick(button(panel, "Let mine go"), Qt.MouseButton.LeftButton)
    assert room.half_said.of(f"review:{a_contact().event_id}") == ()
    assert "Sara de Wit reviewed" in shown(panel)


def test_who_leads_no_more_is_told_so_and_the_words_stay(qtbot: QtBot, panel: ReviewPanel, stage: Stage) -> None:
    open_row(qtbot, panel)
    type_("y32yMy words")
    said = save(stage)
    stage.hub.publish(CommandRefused(said.command_id, "leads-only", "NotAllowed"))
    qtbot.waitUntil(lambda: "team lead" in shown(panel))
    assert any(box.toPlainText() == "My words" for box in panel.findChildren(QPlainTextEdit))


def test_nobody_reviews_their_own_contact(qtbot: QtBot, panel: ReviewPanel, stage: Stage) -> None:
    panel.show_row(a_contact(agent_id=ME))
    qtbot.waitUntil(lambda: "your own contact" in shown(panel))
    QTest.keyClick(panel, Qt.Key.Key_Return, CTRL)
    assert stage.clerk.said == []


def test_a_contact_leads_calibrate_on_is_not_begun_and_is_there_when_they_have_closed_it(
    qtbot: QtBot, panel: ReviewPanel, stage: Stage
) -> None:
    row = a_contact()
    stage.reads.answers[Calibrations] = (SimpleNamespace(event_id=row.event_id),)
    panel.show_row(row)
    qtbot.waitUntil(lambda: "until that is closed it cannot be reviewed" in shown(panel))
    assert not is_open(panel)
    stage.reads.answers[Calibrations] = ()
    stage.hub.publish(CalibrationsChanged())
    qtbot.waitUntil(lambda: is_open(panel))
    assert "cannot be reviewed" not in shown(panel)


def test_enter_in_the_number_of_contacts_draws_them(qtbot: QtBot, panel: ReviewPanel, stage: Stage) -> None:
    stage.reads.answers[DrawContacts] = DrawnContacts(40, (a_contact(2), a_contact(3)), ())
    panel.draw.ask()
    dialog = panel.draw._dialog
    assert dialog is not None
    number = dialog.focusWidget()
    assert number.accessibleName() == "How many", "where one begins, not at Cancel"
    qtbot.waitUntil(dialog.accept_button.isEnabled)
    QTest.keyClicks(number, "5")
    qtbot.waitUntil(dialog.accept_button.isEnabled)
    QTest.keyClick(number, Qt.Key.Key_Return)
    assert not dialog.isVisible()
    wanted = panel.draw.draws.wanted
    assert wanted is not None
    assert wanted.count == 5


def test_a_contact_of_the_draw_is_a_sample_with_its_seed_and_nothing_else_can_be_chosen(
    qtbot: QtBot, panel: ReviewPanel, stage: Stage, room: Room
) -> None:
    stage.reads.answers[DrawContacts] = DrawnContacts(40, (a_contact(2), a_contact(3)), ())
    panel.draw.ask()
    dialog = panel.draw._dialog
    assert dialog is not None
    qtbot.waitUntil(dialog.accept_button.isEnabled)
    assert any("31 drawn" in each.text() or "takes" in each.text() for each in dialog.findChildren(QLabel))
    QTest.mouseClick(dialog.accept_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "0 of 2 drawn" in shown(panel))
    qtbot.waitUntil(lambda: is_open(panel))
    assert [box.accessibleName() for box in panel.findChildren(QComboBox) if box.isVisible()] == ["Scorecard"]
    room.window.activateWindow()
    qtbot.waitUntil(lambda: isinstance(QApplication.focusWidget(), CriterionRow))
    type_("y32y")
    said = save(stage)
    assert (said.event_id, said.source) == (a_contact(2).event_id, ReviewSource.SAMPLE)
    assert said.seed == f"2026-11-15..2026-11-21 #{ME} (2026-11-15…2026-11-21, {Draw.RANDOM.value}, 10)"
    stage.hub.publish(CommandAccepted(said.command_id))
    qtbot.waitUntil(lambda: "1 of 2 drawn" in shown(panel) and is_open(panel))
    type_("y")
    panel.show_row(a_contact(2))
    assert room.half_said.of(f"review:{a_contact(3).event_id}"), "the next one came by itself"


def test_a_draw_of_one_agent_asks_for_that_agents_contacts_says_so_in_its_seed_and_is_that_again_after_a_start(
    qtbot: QtBot, panel: ReviewPanel, stage: Stage, room: Room
) -> None:
    room.role.people = tuple(
        PersonRow(AgentId(each), name, name, TeamId(1), "Team", Role.AGENT, active=name != "Piet")
        for each, name in ((ME, "Mai"), (71, "Joost"), (72, "Piet"))
    )
    stage.reads.answers[DrawContacts] = DrawnContacts(40, (a_contact(2), a_contact(3)), ())
    panel.draw.ask()
    dialog = panel.draw._dialog
    assert dialog is not None
    whose = next(box for box in dialog.findChildren(QComboBox) if box.accessibleName() == "Whose contacts")
    assert [whose.itemText(at) for at in range(whose.count())] == ["All agents", "Joost"]
    whose.setCurrentIndex(1)
    chosen = whose.currentData()
    qtbot.waitUntil(dialog.accept_button.isEnabled)
    QTest.mouseClick(dialog.accept_button, Qt.MouseButton.LeftButton)
    asked = [each for each in stage.reads.asked if isinstance(each, DrawContacts)]
    assert (asked[-1].filter.agent_id, asked[0].filter.agent_id) == (chosen, chosen)
    wanted = panel.draw.draws.wanted
    assert wanted is not None
    assert wanted.told.endswith(f", 10, agent {chosen})")
    assert Draws(room, panel).wanted == wanted


def test_a_saved_review_is_shown_with_every_step_and_is_kept_as_a_draft_no_more(
    qtbot: QtBot, panel: ReviewPanel, stage: Stage, room: Room
) -> None:
    open_row(qtbot, panel)
    type_("y32y")
    said = save(stage)
    stage.reads.answers[ReviewOfContact] = a_review(a_contact(), ReviewState.DISPUTED)
    stage.hub.publish(CommandSettled(said.command_id))
    stage.hub.publish(ReviewsChanged())
    qtbot.waitUntil(lambda: "Joost Bakker disputed" in shown(panel))
    assert "I did say: Thursday." in shown(panel)
    assert "“Calls back on Thursday”" in shown(panel)
    assert room.half_said.of(f"review:{a_contact().event_id}") == ()


def test_in_a_low_window_what_has_the_keyboard_is_in_sight(qtbot: QtBot, panel: ReviewPanel) -> None:
    panel.setFixedHeight(420)
    open_row(qtbot, panel)
    for key in "y32y":
        type_(key)
        at = QApplication.focusWidget()
        assert at is not None
        qtbot.waitUntil(lambda at=at: at.visibleRegion().boundingRect().height() == at.height())  # type: ignore[misc]


def test_marks_typed_before_the_contact_was_read_are_not_lost_and_lead_nowhere_else(
    qtbot: QtBot, panel: ReviewPanel, stage: Stage
) -> None:
    panel.show_row(a_contact())
    panel.begin()
    type_("y32nGood")
    qtbot.waitUntil(lambda: is_open(panel))
    said = save(stage)
    assert ([each.mark for each in said.marks], said.words) == ([None, 1, 3, 2, 0, None], "Good")


def test_a_warning_about_the_marks_moves_none_of_them_and_goes_when_it_is_heeded(
    qtbot: QtBot, panel: ReviewPanel
) -> None:
    open_row(qtbot, panel)
    type_("y3")
    QApplication.processEvents()
    rows = [row for row in panel.findChildren(CriterionRow) if row.isVisible()]
    before = [row.mapTo(panel, QPoint(0, 0)).y() for row in rows]
    at = QApplication.focusWidget()
    assert at is not None
    QTest.keyClick(at, Qt.Key.Key_Return, CTRL)
    QApplication.processEvents()
    assert "have no mark yet" in shown(panel)
    assert [row.mapTo(panel, QPoint(0, 0)).y() for row in rows] == before
    type_("2")
    assert "have no mark yet" not in shown(panel)


def test_a_coaching_is_planned_from_a_review_that_was_given_but_not_of_ones_own_contact(
    qtbot: QtBot, panel: ReviewPanel, stage: Stage
) -> None:
    whole = a_review(a_contact())
    stage.reads.answers[ReviewOfContact] = whole
    panel.show_row(a_contact())
    qtbot.waitUntil(
        lambda: "Plan coaching" in [each.text() for each in panel.findChildren(QPushButton) if each.isVisible()]
    )
    with qtbot.waitSignal(panel.coach_wanted) as wanted:
        QTest.mouseClick(button(panel, "Plan coaching"), Qt.MouseButton.LeftButton)
    assert wanted.args == [a_contact(), whole.row.review_id]
    panel.begin()
    with qtbot.waitSignal(panel.coach_wanted):
        type_("c")
    mine = a_contact(2, agent_id=ME)
    stage.reads.answers[ReviewOfContact] = a_review(mine, agent=ME)
    panel.show_row(mine)
    qtbot.waitUntil(lambda: "Source: " in shown(panel))
    assert not [each for each in panel.findChildren(QPushButton) if each.isVisible() and each.text() == "Plan coaching"]
