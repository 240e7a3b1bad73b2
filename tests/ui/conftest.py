"""Knows the screen of the tests: one application, our fonts, and nothing left behind."""

import os
from collections.abc import Iterator
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from agentdesk.domain.interactions import ContactRules
from agentdesk.services.ports import Phone
from agentdesk.ui.shortcuts import Shortcuts
from agentdesk.ui.theme import Theme
from agentdesk.ui.words import Words
from tests.helpers.live import KeptDrafts, LiveDesk, Open
from tests.helpers.screen import NOON, Stage, make_stage

RESOURCES = Path(__file__).resolve().parents[2] / "resources"


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    made = Theme(RESOURCES)
    made.load_fonts()
    made.apply("light")
    yield made
    made.deleteLater()


@pytest.fixture
def words(qapp: QApplication) -> Words:
    return Words("en", ZoneInfo("Europe/Amsterdam"), now=lambda: NOON)


@pytest.fixture
def stage(qapp: QApplication) -> Iterator[Stage]:
    made = make_stage()
    yield made
    made.close()


@pytest.fixture
def shortcuts(stage: Stage) -> Shortcuts:
    return Shortcuts(stage.settings)


@pytest.fixture
def open_desk(qtbot: QtBot, stage: Stage, theme: Theme, words: Words) -> Iterator[Open]:
    """Live panes on the stage, each in its window with a simulated phone or one by hand."""
    desks: list[LiveDesk] = []

    def open_one(
        rules: ContactRules | None = None,
        *,
        by_hand: bool = False,
        drafts: KeptDrafts | None = None,
        far: Phone | None = None,
    ) -> LiveDesk:
        desk = LiveDesk(stage, theme, words, rules=rules, by_hand=by_hand, drafts=drafts, far=far)
        qtbot.addWidget(desk.window)
        qtbot.waitUntil(desk.window.isActiveWindow)
        desks.append(desk)
        return desk

    yield open_one
    for desk in desks:
        desk.close()
