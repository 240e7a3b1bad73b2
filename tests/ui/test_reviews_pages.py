"""Reviews after they were given: the agent reads and answers, a second lead decides beside the first marks."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from agentdesk.domain.commands_audit import AnswerReview, DecideReview, OpenReview
from agentdesk.domain.events import CommandRefused, CommandSettled, ReviewsChanged
from agentdesk.domain.kinds import Role
from agentdesk.domain.reviews import ReviewState
from agentdesk.services.queries import People
from agentdesk.services.queries_audit import ReviewById, Reviews, ReviewWhole
from agentdesk.ui.audit.reviews_section import ReviewsSection
from agentdesk.ui.figures.my_reviews import MyReviews
from agentdesk.ui.figures.new_reviews import NewReviews
from agentdesk.ui.notices import Notices
from agentdesk.ui.presence.chip import Presence
from agentdesk.ui.sections import Room
from agentdesk.ui.shortcuts import Shortcuts
from agentdesk.ui.theme import Theme
from agentdesk.ui.words import Words
from tests.helpers.reviewing import a_contact, a_review, set_scene
from tests.helpers.screen import Stage
from tests.helpers.sections import a_room, person
from tests.helpers.work import JOOST, ME


@pytest.fixture
def room(qtbot: QtBot, theme: Theme, words: Words, shortcuts: Shortcuts, stage: Stage) -> Room:
    set_scene(stage)
    return a_room(qtbot, theme, words, shortcuts, stage)


def there_is(stage: Stage, whole: ReviewWhole) -> None:
    stage.reads.answers[Reviews] = (whole.row,)
    stage.reads.answers[ReviewById] = whole


def in_front(page: QWidget) -> None:
    page.setGeometry(60, 60, 1300, 800)
    page.show()
    page.raise_()


def shown(page: QWidget) -> str:
    return "\n".join(each.text() for each in page.findChildren(QLabel) if each.isVisible())


def press(page: QWidget, text: str) -> None:
    (button,) = [each for each in page.findChildren(QPushButton) if each.isVisible() and each.text() == text]
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def type_in(page: QWidget, text: str) -> None:
    (box,) = [each for each in page.findChildren(QPlainTextEdit) if each.isVisible()]
    box.setFocus()
    QTest.keyClicks(box, text)


def open_first(qtbot: QtBot, page: MyReviews | ReviewsSection) -> None:
    qtbot.waitUntil(lambda: page.browser.list.model().rowCount() == 1)
    page.browser.list.setFocus()
    QTest.keyClick(page.browser.list, Qt.Key.Key_Home)
    qtbot.waitUntil(page.browser.given.isVisible)


def test_an_agent_sees_the_score_only_with_the_review_and_that_is_when_it_was_opened(
    qtbot: QtBot, room: Room, stage: Stage
) -> None:
    whole = a_review(a_contact(agent_id=ME), reviewer=JOOST, name="Sara de Wit", agent=ME)
    there_is(stage, whole)
    page = MyReviews(room, room.window)
    in_front(page)
    qtbot.waitUntil(lambda: page.browser.list.model().rowCount() == 1)
    assert "Choose a review" in shown(page)
    line = page.browser.list.model().index(0, 0).data()
    assert "New" in line
    assert str(whole.row.score) not in line
    assert stage.clerk.said == []
    open_first(qtbot, page)
    (said,) = stage.clerk.said
    assert isinstance(said, OpenReview)
    assert said.review_id == whole.row.review_id


def test_tab_alone_opens_no_review_and_an_arrow_marks_the_one_it_opens(qtbot: QtBot, room: Room, stage: Stage) -> None:
    there_is(stage, a_review(a_contact(agent_id=ME), reviewer=JOOST, name="Sara de Wit", agent=ME))
    page = MyReviews(room, room.window)
    in_front(page)
    view = page.browser.list
    qtbot.waitUntil(lambda: view.model().rowCount() == 1)
    view.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(view.hasFocus)
    assert not view.currentIndex().isValid()
    QTest.keyClick(view, Qt.Key.Key_Down)
    qtbot.waitUntil(page.browser.given.isVisible)
    assert view.selectionModel().isSelected(view.model().index(0, 0))
    assert [type(each) for each in stage.clerk.said] == [OpenReview]


def test_after_an_answer_the_keyboard_is_in_the_list_for_the_next(qtbot: QtBot, room: Room, stage: Stage) -> None:
    there_is(stage, a_review(a_contact(agent_id=ME), ReviewState.OPENED, reviewer=JOOST, name="Sara", agent=ME))
    page = MyReviews(room, room.window)
    in_front(page)
    open_first(qtbot, page)
    agree = next(each for each in page.findChildren(QPushButton) if each.text() == "I agree")
    agree.setFocus()
    QTest.keyClick(agree, Qt.Key.Key_Space)
    qtbot.waitUntil(page.browser.list.hasFocus)


def test_a_dispute_needs_reasons_which_are_kept_until_the_workspace_has_them(
    qtbot: QtBot, room: Room, stage: Stage
) -> None:
    whole = a_review(a_contact(agent_id=ME), ReviewState.OPENED, reviewer=JOOST, name="Sara de Wit", agent=ME)
    there_is(stage, whole)
    page = MyReviews(room, room.window)
    in_front(page)
    open_first(qtbot, page)
    button = next(each for each in page.findChildren(QPushButton) if each.text() == "I dispute it")
    QApplication.processEvents()  # laid out
    place = button.mapTo(page, QPoint(0, 0))
    press(page, "I dispute it")
    QApplication.processEvents()
    assert "Say why" in shown(page)
    assert button.mapTo(page, QPoint(0, 0)) == place, "a second press is a press on the same button"
    assert stage.clerk.said == []
    type_in(page, "I did say Thursday")
    assert "Say why" not in shown(page)
    assert room.half_said.of(f"answer-review:{whole.row.review_id}") == ("I did say Thursday",)
    press(page, "I dispute it")
    (said,) = stage.clerk.said
    assert isinstance(said, AnswerReview)
    assert (said.accepts, said.words) == (False, "I did say Thursday")
    stage.hub.publish(CommandSettled(said.command_id))
    qtbot.waitUntil(lambda: room.half_said.of(f"answer-review:{whole.row.review_id}") == ())


def test_a_second_lead_decides_with_other_marks_beside_the_first_and_says_why(
    qtbot: QtBot, room: Room, stage: Stage
) -> None:
    there_is(stage, a_review(a_contact(), ReviewState.DISPUTED, reviewer=JOOST, name="Joost"))
    page = ReviewsSection(room, room.window)
    in_front(page)
    qtbot.waitUntil(page.browser.given.isVisible)  # a lead has the first before them at once
    open_first(qtbot, page)
    press(page, "Decide the dispute")
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Down):
        at = QApplication.focusWidget()
        assert at is not None
        QTest.keyClick(at, key)
    at = QApplication.focusWidget()
    assert at is not None
    QTest.keyClick(at, Qt.Key.Key_4)
    assert "First lead: 2/4. No day was named" in shown(page)
    press(page, "These marks stand instead")
    assert "Say why" in shown(page)
    type_in(page, "Thursday is in the note")
    at = QApplication.focusWidget()
    assert at is not None
    QTest.keyClick(at, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    (said,) = stage.clerk.said
    assert isinstance(said, DecideReview)
    assert ({each.key: each.mark for each in said.marks}["next-step"], said.words) == (4, "Thursday is in the note")


def test_when_another_lead_decided_first_that_is_said_and_the_words_are_kept(
    qtbot: QtBot, room: Room, stage: Stage
) -> None:
    disputed = a_review(a_contact(), ReviewState.DISPUTED, reviewer=JOOST, name="Joost")
    there_is(stage, disputed)
    page = ReviewsSection(room, room.window)
    in_front(page)
    open_first(qtbot, page)
    press(page, "Decide the dispute")
    type_in(page, "It stands")
    press(page, "The review stands")
    (said,) = stage.clerk.said
    there_is(stage, a_review(a_contact(), ReviewState.UPHELD, reviewer=JOOST, name="Joost"))
    stage.hub.publish(CommandRefused(said.command_id, "not-disputed", "Conflict"))
    stage.hub.publish(ReviewsChanged())
    qtbot.waitUntil(lambda: "decided: it stands" in shown(page))
    assert "decided already" in shown(page)
    assert room.half_said.of(f"decide:{disputed.row.review_id}")


def test_who_gave_a_review_does_not_decide_its_dispute_unless_nobody_else_leads(
    qtbot: QtBot, room: Room, stage: Stage
) -> None:
    there_is(stage, a_review(a_contact(), ReviewState.DISPUTED))
    stage.reads.answers[People] = (person(ME, "Mai Nguyễn", Role.ADMIN), person(JOOST, "Joost Bakker", Role.LEAD))
    room.role.ask()
    qtbot.waitUntil(lambda: room.role.now is Role.ADMIN)
    page = ReviewsSection(room, room.window)
    in_front(page)
    open_first(qtbot, page)
    assert "Disputed. A second lead decides" in shown(page)
    assert not any(each.isVisible() and each.text() == "Decide the dispute" for each in page.findChildren(QPushButton))
    stage.reads.answers[People] = (person(ME, "Mai Nguyễn", Role.ADMIN), person(JOOST, "Joost Bakker"))
    room.role.ask()
    qtbot.waitUntil(lambda: len([each for each in room.role.people if each.role is not Role.AGENT]) == 1)
    stage.hub.publish(ReviewsChanged())
    qtbot.waitUntil(lambda: any(each.isVisible() and each.text() == "Decide the dispute"
                                for each in page.findChildren(QPushButton)))  # fmt: skip


def test_a_new_review_is_told_once_and_not_while_somebody_talks(qtbot: QtBot, room: Room, stage: Stage) -> None:
    whole = a_review(a_contact(agent_id=ME), reviewer=JOOST, name="Sara de Wit", agent=ME)
    came: list[object] = []
    news = NewReviews(room, came.append, came.append)
    notices = room.window.findChild(Notices)
    presence = room.window.findChild(Presence)
    assert notices is not None
    assert presence is not None
    presence.quiet_changed.emit(True)
    old = replace(whole.row, review_id=whole.row.event_id, state=ReviewState.UPHELD)
    stage.reads.answers[Reviews] = lambda asked: (whole.row, old) if asked.agent_id == ME else ()
    stage.hub.publish(ReviewsChanged())
    qtbot.waitUntil(lambda: bool(news._waiting))
    assert not notices.isVisible()
    presence.quiet_changed.emit(False)
    assert shown(notices) == "\nSara de Wit reviewed a contact of yours.", "what was decided long ago is no news"
    press(notices, "Open")
    assert came == [whole.row.review_id]
    again = NewReviews(room, came.append, came.append)
    stage.reads.answers[Reviews] = lambda asked: (
        (replace(whole.row, state=ReviewState.CHANGED),) if asked.agent_id == ME else ()
    )
    stage.hub.publish(ReviewsChanged())
    qtbot.waitUntil(lambda: "Your dispute of a review was decided." in shown(notices))
    assert len(again._told) == 3
