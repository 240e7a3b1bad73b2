"""The card of a call where the pane is narrow: everything on its buttons is read whole, in every language."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QApplication, QLabel, QToolButton
from pytestqt.qtbot import QtBot

from agentdesk.domain.calls import Cap
from agentdesk.domain.ids import CallRef, CommandId, DraftId, EventId, new_uuid
from agentdesk.domain.interactions import OUTCOMES, WrapUp
from agentdesk.domain.kinds import Channel, Direction
from agentdesk.domain.live import LiveItem, Stage
from agentdesk.runtime.paths import resources
from agentdesk.ui import translations
from agentdesk.ui.live.call_card import CallCard
from agentdesk.ui.live.key_button import KeyButton
from agentdesk.ui.live.outcome_grid import OutcomeGrid
from agentdesk.ui.shortcuts import Shortcuts
from agentdesk.ui.theme import Theme
from agentdesk.ui.words import Words
from tests.helpers.screen import NOON

CARD_AT_1280 = 314
GRID_AT_1280 = 292
"""The outcomes beside a scroll bar."""
AROUND_A_NAME = 18 + 23 + 27
"""Margins, icon and key of an outcome's button."""
EVERYTHING = frozenset({Cap.MUTE, Cap.HOLD, Cap.DIGITS, Cap.TRANSFER, Cap.HANG_UP})


@pytest.fixture(params=translations.LANGUAGES)
def language(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    translator = translations.load(request.param, resources() / "translations", qapp)
    assert translator is not None
    qapp.installTranslator(translator)
    yield request.param
    qapp.removeTranslator(translator)
    translator.deleteLater()


def a_call(stage: Stage = Stage.TALKING, *, muted: bool = False) -> LiveItem:
    return LiveItem(
        draft_id=DraftId(new_uuid()), interaction_id=EventId(new_uuid()), log_id=EventId(new_uuid()),
        record_id=CommandId(new_uuid()), channel=Channel.CALL, direction=Direction.IN, stage=stage, started_at=NOON,
        ref=CallRef("1"), number="+31618429930", queue="Levering", answered_at=NOON, muted=muted,
        customer_name="Sanne de Vries",
    )  # fmt: skip


def shown(card: CallCard, item: LiveItem) -> dict[str, QToolButton]:
    card.show_item(item, "Sanne de Vries", EVERYTHING, WrapUp(), NOON)
    card.resize(CARD_AT_1280, card.sizeHint().height())
    card.show()
    return {each.objectName(): each for each in card.findChildren(QToolButton) if not each.isHidden()}


@pytest.mark.usefixtures("language")
@pytest.mark.parametrize("muted", [False, True])
@pytest.mark.parametrize("phase", [Stage.TALKING, Stage.HELD])
def test_every_button_of_a_call_is_read_whole(
    qtbot: QtBot, theme: Theme, words: Words, shortcuts: Shortcuts, phase: Stage, muted: bool
) -> None:
    card = CallCard(theme, words, shortcuts)
    qtbot.addWidget(card)
    buttons = shown(card, a_call(phase, muted=muted))
    assert ("keys" in buttons) is (phase is Stage.TALKING)
    assert sum(each.width() for each in buttons.values()) < CARD_AT_1280
    for name, button in buttons.items():
        assert button.toolButtonStyle().name == "ToolButtonTextUnderIcon", f"{name} says in words what it does"
        needed = QFontMetricsF(theme.font(11, 600)).horizontalAdvance(button.text())
        assert needed <= button.width() - 4, f"{name}: {button.text()} is cut"


@pytest.mark.usefixtures("language")
def test_on_hold_the_queue_is_still_named(qtbot: QtBot, theme: Theme, words: Words, shortcuts: Shortcuts) -> None:
    card = CallCard(theme, words, shortcuts)
    qtbot.addWidget(card)
    shown(card, a_call(Stage.HELD))
    assert any("Levering" in each.text() for each in card.findChildren(QLabel))


def test_mute_looks_pressed_while_it_is_on(qtbot: QtBot, theme: Theme, words: Words, shortcuts: Shortcuts) -> None:
    card = CallCard(theme, words, shortcuts)
    qtbot.addWidget(card)
    off = shown(card, a_call())["mute"]
    assert (off.text(), off.accessibleName(), off.property("look")) == ("Mute", "Mute", "")
    on = shown(card, a_call(muted=True))["mute"]
    assert (on.text(), on.accessibleName(), on.property("look")) == ("Muted", "Unmute", "on")


def test_every_outcome_is_read_whole(
    qtbot: QtBot, theme: Theme, words: Words, shortcuts: Shortcuts, language: str
) -> None:
    words.speak(language)
    grid = OutcomeGrid(theme, words, shortcuts)
    qtbot.addWidget(grid)
    grid.show_outcomes(OUTCOMES, "call", "")
    grid.resize(GRID_AT_1280, grid.sizeHint().height())
    grid.show()
    for button in grid.findChildren(KeyButton):
        if not button.isHidden():
            texts = words.outcomes_to_fit(button.objectName().removeprefix("outcome-"))
            narrowest = min(QFontMetricsF(theme.font(11, 500)).horizontalAdvance(each) for each in texts)
            assert narrowest <= button.width() - AROUND_A_NAME, f"{texts} is cut"
