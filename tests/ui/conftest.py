"""Knows the screen of the tests: one application, our fonts, and nothing left behind."""

import os
from collections.abc import Iterator
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtWidgets import QApplication

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from agentdesk.ui.shortcuts import Shortcuts
from agentdesk.ui.theme import Theme
from agentdesk.ui.words import Words
from tests.helpers.screen import Stage, make_stage

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
    return Words("en", ZoneInfo("Europe/Amsterdam"))


@pytest.fixture
def stage(qapp: QApplication) -> Iterator[Stage]:
    made = make_stage()
    yield made
    made.close()


@pytest.fixture
def shortcuts(stage: Stage) -> Shortcuts:
    return Shortcuts(stage.settings)
