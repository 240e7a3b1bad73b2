"""Writing scorecards: each save a new version, and what another lead saved meanwhile overwrites nothing."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from agentdesk.domain.commands_audit import SaveScorecard
from agentdesk.domain.events import CommandRefused, CommandSettled, ReviewsChanged
from agentdesk.domain.scorecards import Scorecard, from_text
from agentdesk.domain.scorecards_begin import SCORECARDS
from agentdesk.services.queries_audit import Scorecards
from agentdesk.ui.audit.card_editor import slug
from agentdesk.ui.audit.cards_section import CardsSection
from agentdesk.ui.audit.criterion_editor import CriterionEditor
from agentdesk.ui.sections import Room
from agentdesk.ui.shortcuts import Shortcuts
from agentdesk.ui.theme import Theme
from agentdesk.ui.words import Words
from tests.helpers.reviewing import CALL, set_scene
from tests.helpers.screen import Stage
from tests.helpers.sections import a_room


@pytest.fixture
def room(qtbot: QtBot, theme: Theme, words: Words, shortcuts: Shortcuts, stage: Stage) -> Room:
    set_scene(stage)
    there_is(stage, CALL)
    return a_room(qtbot, theme, words, shortcuts, stage)


def there_is(stage: Stage, card: Scorecard) -> None:
    stage.reads.answers[Scorecards] = (card, *(each for each in SCORECARDS if each.card != card.card))


def opened(qtbot: QtBot, room: Room) -> CardsSection:
    page = CardsSection(room, room.window)
    page.setGeometry(60, 60, 1300, 800)
    page.show()
    page.raise_()
    qtbot.waitUntil(lambda: page.editor.card is not None)
    return page


def first_name(page: CardsSection) -> QLineEdit:
    return next(each for each in page.findChildren(CriterionEditor) if each.isVisible()).name


def shown(page: CardsSection) -> str:
    return "\n".join(each.text() for each in page.findChildren(QLabel) if each.isVisible())


def press(page: CardsSection, text: str) -> None:
    (button,) = [each for each in page.findChildren(QPushButton) if each.isVisible() and each.text() == text]
    assert button.isEnabled()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def saved(stage: Stage) -> tuple[SaveScorecard, Scorecard]:
    said = stage.clerk.said[-1]
    assert isinstance(said, SaveScorecard)
    return said, from_text(said.spec)


def test_a_changed_card_is_saved_as_the_next_version_and_a_new_criterion_gets_a_key_of_its_name(
    qtbot: QtBot, room: Room, stage: Stage
) -> None:
    page = opened(qtbot, room)
    press(page, "Add a criterion")
    press(page, "Save as version 2")
    assert "A criterion has no name" in shown(page)
    assert stage.clerk.said == []
    box = QApplication.focusWidget()
    assert isinstance(box, QLineEdit)
    QTest.keyClicks(box, "Identity")
    press(page, "Save as version 2")
    said, card = saved(stage)
    assert (card.card, card.version, card.criteria[:6], card.criteria[6].key) == (
        CALL.card, 2, CALL.criteria, "identity-2",
    )  # fmt: skip
    there_is(stage, card)
    stage.hub.publish(ReviewsChanged())
    stage.hub.publish(CommandSettled(said.command_id))
    qtbot.waitUntil(lambda: any(each.text() == "Save as version 3" for each in page.findChildren(QPushButton)))
    assert "meanwhile" not in shown(page)
    assert room.half_said.of(f"scorecard:{CALL.card}") == ()


def test_when_another_lead_saved_meanwhile_mine_stays_and_can_follow_theirs(
    qtbot: QtBot, room: Room, stage: Stage
) -> None:
    page = opened(qtbot, room)
    QTest.keyClicks(first_name(page), " in time")
    press(page, "Save as version 2")
    said, mine = saved(stage)
    there_is(stage, replace(CALL, version=2, name="Theirs"))
    stage.hub.publish(CommandRefused(said.command_id, "scorecard-moved-on", "Conflict"))
    qtbot.waitUntil(lambda: "Another lead saved version 2 meanwhile" in shown(page))
    assert first_name(page).text() == "Greeting and name in time"
    press(page, "Save mine after it")
    assert saved(stage)[1] == replace(mine, version=3)


def test_a_half_changed_card_is_there_after_a_kill_and_can_be_let_go(qtbot: QtBot, room: Room, stage: Stage) -> None:
    page = opened(qtbot, room)
    QTest.keyClicks(first_name(page), " in time")
    page.hide()
    again = opened(qtbot, room)
    assert first_name(again).text() == "Greeting and name in time"
    press(again, "Undo all changes")
    assert first_name(again).text() == "Greeting and name"
    assert room.half_said.of(f"scorecard:{CALL.card}") == ()


def test_a_key_is_made_of_plain_signs_whatever_the_language() -> None:
    assert [slug(text) for text in ("Ghi chú đủ ý!", "Één ding", "…")] == ["ghi-chu-du-y", "een-ding", ""]
