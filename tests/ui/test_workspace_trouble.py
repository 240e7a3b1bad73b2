"""A workspace that cannot be opened, as the centre shows it: what is so, where, and what can be pressed."""

from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLabel, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from agentdesk.domain.errors import Offline
from agentdesk.domain.events import CameBack, WorkspaceState
from agentdesk.services.queries import CustomerById, TimelinePage, TimelinePageRows
from agentdesk.ui.centre import Centre
from agentdesk.ui.desk import DeskController
from agentdesk.ui.main_window import MainWindow, Panes
from agentdesk.ui.other_workspace import OtherWorkspace
from agentdesk.ui.saving import SavingChip
from agentdesk.ui.shortcuts import Shortcuts
from agentdesk.ui.theme import Theme
from agentdesk.ui.topbar import Me
from agentdesk.ui.words import Words
from tests.helpers.cards import a_card
from tests.helpers.screen import Stage
from tests.helpers.work import ME

PLACE = "/mnt/shop/desk.agentdesk"


@dataclass
class Desk:
    window: MainWindow
    controller: DeskController
    live: QPlainTextEdit
    stage: Stage
    asked: list[str]

    @property
    def centre(self) -> Centre:
        found = self.window.findChild(Centre)
        assert found is not None
        return found

    def said(self) -> str:
        return "\n".join(each.text() for each in self.centre.findChildren(QLabel) if each.isVisible())

    def buttons(self) -> list[str]:
        return [each.text() for each in self.centre.findChildren(QPushButton) if each.isVisible()]

    def tell(self, qtbot: QtBot, code: str, detail: str = "") -> None:
        state = WorkspaceState(code, detail, PLACE)
        with qtbot.waitSignal(self.stage.bridge.happened):
            self.stage.hub.publish(state)


@pytest.fixture
def desk(qtbot: QtBot, theme: Theme, words: Words, shortcuts: Shortcuts, stage: Stage) -> Desk:
    stage.reads.answers[TimelinePage] = TimelinePageRows((), more=False)
    stage.reads.answers[CustomerById] = a_card()
    controller, live = DeskController(stage.bridge), QPlainTextEdit()
    window = MainWindow(
        theme, words, shortcuts, stage.bridge, stage.clock, stage.settings, controller, Me(ME, "Mai Nguyễn"),
        Panes(QLabel("header"), QLabel("timeline"), live),
    )  # fmt: skip
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    made = Desk(window, controller, live, stage, [])
    made.centre.reopen_wanted.connect(lambda: made.asked.append("reopen"))
    made.centre.look_wanted.connect(lambda: made.asked.append("look"))
    return made


@pytest.mark.parametrize(
    ("code", "detail", "words_of_it"),
    [
        ("missing", "folder", "connect the drive"),
        ("missing", "file", "was not found"),
        ("damaged", "", "damaged"),
        ("too-new", "", "Please update"),
        ("foreign", "", "not an AgentDesk workspace"),
        ("offline", "unreachable", "cannot be reached"),
    ],
)
def test_what_stands_in_the_way_is_said_with_its_place_and_tried_again(
    qtbot: QtBot, desk: Desk, code: str, detail: str, words_of_it: str
) -> None:
    desk.tell(qtbot, code, detail)
    assert words_of_it in desk.said()
    assert PLACE in desk.said()
    assert desk.buttons() == ["Try again"]
    QTest.keyClick(desk.window, Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    assert desk.asked == ["reopen"]
    assert "Opening the workspace" in desk.said()
    desk.tell(qtbot, "ready")
    assert "Ready for the next customer" in desk.said()


def test_a_read_only_workspace_can_be_opened_to_look(qtbot: QtBot, desk: Desk) -> None:
    desk.tell(qtbot, "read-only")
    assert desk.buttons() == ["Try again", "Open to look only"]
    next(each for each in desk.centre.findChildren(QPushButton) if "look" in each.text()).click()
    assert desk.asked == ["look"]
    desk.tell(qtbot, "look-only")
    assert "nothing can be logged or changed here" in desk.said()
    assert not desk.live.isEnabled()
    assert desk.buttons() == []


def test_a_workspace_lost_while_working_leaves_the_customer_on_the_screen(qtbot: QtBot, desk: Desk) -> None:
    desk.tell(qtbot, "ready")
    card = desk.stage.reads.answers[CustomerById] = a_card()
    with qtbot.waitSignal(desk.controller.card_arrived):
        desk.controller.open_customer(card.customer_id)
    desk.tell(qtbot, "missing")
    assert "header" in desk.said()
    assert "was not found" in desk.said()
    assert desk.buttons() == ["Try again"]
    desk.stage.hub.publish(CameBack())
    qtbot.waitUntil(lambda: "was not found" not in desk.said())
    assert desk.live.isEnabled()


def test_what_had_no_answer_is_said_until_there_is_one(qtbot: QtBot, desk: Desk) -> None:
    desk.tell(qtbot, "ready")
    answers = desk.stage.reads.answers
    card = answers[CustomerById] = a_card()
    with qtbot.waitSignal(desk.controller.card_arrived):
        desk.controller.open_customer(card.customer_id)
    answers[CustomerById] = Offline("needs-server")
    with qtbot.waitSignal(desk.controller.failed):
        desk.controller.refresh()
    assert "needs the server" in desk.said()
    answers[CustomerById] = card
    with qtbot.waitSignal(desk.controller.card_arrived):
        desk.controller.refresh()
    assert "needs the server" not in desk.said()


def test_the_top_bar_says_that_the_workspace_is_damaged(desk: Desk, qtbot: QtBot) -> None:
    chip = desk.window.findChild(SavingChip)
    assert chip is not None
    desk.tell(qtbot, "ready")
    assert not chip.isVisible()
    desk.tell(qtbot, "damaged")
    assert chip.text().strip() == "Workspace damaged"
    desk.tell(qtbot, "missing")
    assert chip.text().strip() == "No workspace"
    desk.tell(qtbot, "ready")
    assert not chip.isVisible()


def test_another_workspace_can_be_chosen_or_made_where_that_is_offered(desk: Desk, qtbot: QtBot) -> None:
    desk.tell(qtbot, "missing")
    assert desk.buttons() == ["Try again"]
    desk.centre.offers_other = True
    desk.centre.placeholder.other_wanted.connect(lambda: desk.asked.append("other"))
    desk.centre.placeholder.new_wanted.connect(lambda: desk.asked.append("new"))
    desk.tell(qtbot, "damaged")
    assert desk.buttons() == ["Try again", "Choose another file…", "Make a new workspace…"]
    for button in desk.centre.findChildren(QPushButton):
        if button.text() in {"Choose another file…", "Make a new workspace…"}:
            button.click()
    assert desk.asked == ["other", "new"]
    desk.tell(qtbot, "offline")
    assert desk.buttons() == ["Try again"]


def test_the_file_dialog_does_not_block_and_tells_what_was_chosen(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    other = OtherWorkspace(desk.window)
    told: list[tuple[str, bool]] = []
    other.chosen.connect(lambda path, make: told.append((path, make)))
    other.ask_new()
    (dialog,) = desk.window.findChildren(QFileDialog)
    dialog.fileSelected.emit(str(tmp_path / "shop.agentdesk"))
    dialog.reject()
    assert told == [(str(tmp_path / "shop.agentdesk"), True)]
