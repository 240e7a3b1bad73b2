"""The switches of figures: who sees each, a decision entered for several at once, and what the workspace says of it."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtWidgets import QLabel, QPushButton, QTableView
from pytestqt.qtbot import QtBot

from agentdesk.domain.commands_figures import SetFigureSwitch
from agentdesk.domain.events import CommandRefused, CommandSettled, FigureSwitchesChanged, WentOffline
from agentdesk.domain.figures import Figure, Shown
from agentdesk.domain.kinds import Role
from agentdesk.services.queries_figures import FigureDecisions, FigureSwitch, FigureSwitches
from agentdesk.ui.figures.switch_dialog import SwitchDialog
from agentdesk.ui.figures.switches import SwitchesSection
from agentdesk.ui.shortcuts import Shortcuts
from agentdesk.ui.theme import Theme
from agentdesk.ui.words import Words
from tests.helpers.screen import Stage
from tests.helpers.sections import a_room

DECIDED = FigureSwitch(Figure.PROMISES, Shown.TEAM, date(2026, 10, 1), "OR 2026-14", "Anke Visser")


@pytest.fixture
def section(qtbot: QtBot, theme: Theme, words: Words, shortcuts: Shortcuts, stage: Stage) -> SwitchesSection:
    stage.reads.answers[FigureSwitches] = (FigureSwitch(Figure.QUALITY), DECIDED)
    stage.reads.answers[FigureDecisions] = (DECIDED,)
    room = a_room(qtbot, theme, words, shortcuts, stage, Role.ADMIN)
    made = SwitchesSection(room, room.window)
    made.resize(1200, 700)
    room.window.show()
    made.show()
    qtbot.waitUntil(lambda: all(each.model().rowCount() for each in made.findChildren(QTableView)))
    return made


def said(stage: Stage) -> list[SetFigureSwitch]:
    return [each for each in stage.clerk.said if isinstance(each, SetFigureSwitch)]


def shown(section: SwitchesSection) -> str:
    return "\n".join(each.text() for each in section.findChildren(QLabel) if each.isVisible())


def ask_for_all(section: SwitchesSection) -> SwitchDialog:
    section.findChildren(QTableView)[0].selectAll()
    next(each for each in section.findChildren(QPushButton) if each.text() == "Enter a decision…").click()
    dialog = section.findChild(SwitchDialog)
    assert dialog is not None
    return dialog


def test_a_decision_for_several_figures_says_what_changes_needs_a_reference_and_says_why_it_was_refused(
    section: SwitchesSection, qtbot: QtBot, stage: Stage
) -> None:
    dialog = ask_for_all(section)
    dialog._seen.setCurrentIndex(list(Shown).index(Shown.PERSON))
    assert "Quality score: Nobody (off) → Person and lead" in shown(section)
    assert "Promises kept: Team, of no person → Person and lead" in shown(section)
    dialog.accept()
    assert said(stage) == [], "without a reference nothing is said"
    assert "its reference" in shown(section)
    dialog._reference.setText("OR 2026-20")
    dialog.accept()
    first, second = said(stage)
    assert {(each.figure, each.shown, each.reference) for each in (first, second)} == {
        (figure, Shown.PERSON, "OR 2026-20") for figure in (Figure.QUALITY, Figure.PROMISES)
    }
    stage.hub.publish(CommandSettled(first.command_id))
    stage.hub.publish(CommandRefused(second.command_id, "administrators-only", "NotAllowed"))
    qtbot.waitUntil(dialog.accept_button.isEnabled)
    assert dialog.isVisible()
    assert "administrator" in shown(section)
    dialog.accept()
    assert [each.figure for each in said(stage)[2:]] == [second.figure], "what the workspace has is not said twice"
    dialog.reject()


def test_offline_nothing_is_decided(section: SwitchesSection, qtbot: QtBot, stage: Stage) -> None:
    section.findChildren(QTableView)[0].selectAll()
    stage.hub.publish(WentOffline(stage.clock.now(), 0))
    qtbot.waitUntil(lambda: "Offline. What is shown is as of" in shown(section))
    assert not next(
        each for each in section.findChildren(QPushButton) if each.text() == "Enter a decision…"
    ).isEnabled()


def test_what_another_desk_decides_stands_here_at_once(section: SwitchesSection, qtbot: QtBot, stage: Stage) -> None:
    stage.reads.answers[FigureSwitches] = (FigureSwitch(Figure.QUALITY), replace(DECIDED, shown=Shown.OFF))
    stage.hub.publish(FigureSwitchesChanged())
    tables = section.findChildren(QTableView)

    def cells() -> list[str]:
        model = tables[0].model()
        return [str(model.index(1, at).data()) for at in range(model.columnCount())]

    qtbot.waitUntil(lambda: any("Nobody" in each for each in cells()))
