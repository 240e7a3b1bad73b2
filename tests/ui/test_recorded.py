"""What is recorded about me: made from the settings as they are, changed with them, and printable."""

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QPdfWriter
from PySide6.QtWidgets import QPushButton, QTextBrowser
from pytestqt.qtbot import QtBot

from agentdesk.domain.events import SettingsChanged
from agentdesk.domain.figures import Figure, Shown
from agentdesk.services.queries import Settings
from agentdesk.services.queries_figures import FigureSwitch, FigureSwitches
from agentdesk.ui.figures.recorded import RecordedAboutMe
from agentdesk.ui.shortcuts import Shortcuts
from agentdesk.ui.theme import Theme
from agentdesk.ui.words import Words
from tests.helpers.screen import Stage
from tests.helpers.sections import a_room


@pytest.fixture
def page(qtbot: QtBot, theme: Theme, words: Words, shortcuts: Shortcuts, stage: Stage) -> Iterator[RecordedAboutMe]:
    stage.reads.answers[Settings] = (("late_revision_hours", "48"), ("break_reasons", '["lunch", "Prayer"]'))
    stage.reads.answers[FigureSwitches] = (
        FigureSwitch(Figure.WRAP_UP, Shown.PERSON, date(2026, 11, 1), "OR 12", "Anke"), FigureSwitch(Figure.PER_HOUR),
    )  # fmt: skip
    room = a_room(qtbot, theme, words, shortcuts, stage)
    made = RecordedAboutMe(room, room.window)
    made.resize(1000, 700)
    made.show()
    yield made
    made.close()


def told(page: RecordedAboutMe) -> str:
    return page.findChildren(QTextBrowser)[0].toPlainText()


def test_it_says_what_the_settings_and_the_switches_say(qtbot: QtBot, page: RecordedAboutMe) -> None:
    qtbot.waitUntil(lambda: "Anke" in told(page))
    text = told(page)
    assert "What is recorded about Mai Nguyễn" in text
    assert "later than 48 hour" in text
    assert "Lunch, Prayer" in text
    assert "Customers are not asked how easy a contact was; answers that were imported or given before stay" in text
    wrap_up = text.index("Figure: wrap-up time")
    assert "You and your lead" in text[wrap_up:]
    assert "reference OR 12" in text[wrap_up:]
    assert "Nobody: it is off" in text[text.index("Figure: contacts per hour") :]


def test_a_setting_that_changes_is_told_at_once(qtbot: QtBot, page: RecordedAboutMe, stage: Stage) -> None:
    qtbot.waitUntil(lambda: "later than 48 hour" in told(page))
    stage.reads.answers[Settings] = (("late_revision_hours", "2"),)
    stage.hub.publish(SettingsChanged(("late_revision_hours",)))
    qtbot.waitUntil(lambda: "later than 2 hour" in told(page))


def test_it_prints_black_on_white_on_paper(qtbot: QtBot, page: RecordedAboutMe) -> None:
    qtbot.waitUntil(page.findChildren(QPushButton)[0].isEnabled)
    paper = QBuffer()
    paper.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(paper)
    page.document("#000000", "#999999").print_(writer)
    writer.newPage()
    del writer
    assert bytes(paper.data().data()).startswith(b"%PDF")
