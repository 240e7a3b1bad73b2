import weakref
from datetime import timedelta

import pytest
import shiboken6
from PySide6.QtCore import QByteArray, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QListView, QPushButton
from pytestqt.qtbot import QtBot

from agentdesk.domain.commands import CloseFollowUp
from agentdesk.domain.events import (
    CameBack,
    CommandAccepted,
    CommandRefused,
    CommandSettled,
    JournalFailed,
    TimelineChanged,
    WentOffline,
    WorkspaceState,
)
from agentdesk.domain.ids import CommandId, CustomerId
from agentdesk.domain.kinds import FollowUpState
from agentdesk.services.queries import (
    CustomerById,
    FindCustomers,
    Hit,
    TimelinePage,
)
from agentdesk.ui.desk import DeskController
from agentdesk.ui.main_window import MainWindow, Panes
from agentdesk.ui.placeholder import Placeholder
from agentdesk.ui.saving import SavingChip
from agentdesk.ui.search.pane import SearchPane
from agentdesk.ui.shortcuts import Shortcuts, is_altgr
from agentdesk.ui.theme import Theme
from agentdesk.ui.topbar import Me
from agentdesk.ui.words import Words
from tests.helpers.cards import a_card
from tests.helpers.screen import NOON, Stage
from tests.helpers.window import Desk, one, open_window, queue_of
from tests.helpers.work import ME, a_hit, an_id


@pytest.fixture
def desk(qtbot: QtBot, theme: Theme, words: Words, shortcuts: Shortcuts, stage: Stage) -> Desk:
    return open_window(qtbot, theme, words, shortcuts, stage)


def test_opening_a_customer_asks_for_card_and_page_once(qtbot: QtBot, desk: Desk) -> None:
    card = a_card()
    desk.stage.reads.answers[CustomerById] = card
    with qtbot.waitSignals([desk.controller.card_arrived, desk.controller.page_arrived]):
        desk.controller.open_customer(card.customer_id)
    for _ in range(20):
        desk.stage.hub.publish(TimelineChanged(card.customer_id))
    with qtbot.waitSignal(desk.controller.page_arrived):
        pass
    assert desk.stage.reads.asked.count(TimelinePage(card.customer_id)) == 2


def test_an_answer_for_the_customer_before_is_dropped(qtbot: QtBot, desk: Desk) -> None:
    first, second = a_card(name="First"), a_card(name="Second")
    by_id = {first.customer_id: first, second.customer_id: second}

    def answer(query: CustomerById) -> object:
        return by_id[query.customer_id]

    desk.stage.reads.answers[CustomerById] = answer
    arrived: list[str] = []
    desk.controller.card_arrived.connect(lambda card: arrived.append(card.name))
    desk.controller.open_customer(first.customer_id)
    desk.controller.open_customer(second.customer_id)
    qtbot.waitUntil(lambda: bool(arrived))
    assert arrived == ["Second"]


def test_ctrl_k_and_escape_lead_back_to_the_note_with_its_cursor(qtbot: QtBot, desk: Desk) -> None:
    desk.note.setFocus()
    QTest.keyClicks(desk.note, "half a sen")
    place = desk.note.textCursor().position()
    QTest.keyClick(desk.note, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: not desk.note.hasFocus())
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, Qt.Key.Key_Escape)
    qtbot.waitUntil(desk.note.hasFocus)
    assert desk.note.textCursor().position() == place


@pytest.mark.parametrize("modifier", [Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier])
@pytest.mark.parametrize("found", [(a_hit(7, "Els Vermeulen"),), ()], ids=["a-customer", "a-new-customer"])
def test_words_typed_after_a_hit_was_taken_land_in_the_note_they_were_meant_for(
    qtbot: QtBot, desk: Desk, modifier: Qt.KeyboardModifier, found: tuple[Hit, ...]
) -> None:
    desk.stage.reads.answers[FindCustomers] = found
    desk.note.setFocus()
    QTest.keyClicks(desk.note, "her mother ")
    QTest.keyClick(desk.note, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    line = QApplication.focusWidget()
    assert line is not None
    QTest.keyClicks(line, "els v")
    pane = desk.window.findChild(SearchPane)
    assert pane is not None
    view = pane.findChild(QListView)
    assert view is not None
    qtbot.waitUntil(lambda: view.model().rowCount() == 1)
    QTest.keyClick(line, Qt.Key.Key_Return, modifier)
    QTest.keyClicks(QApplication.focusWidget() or desk.window, "calls")
    assert desk.note.toPlainText() == "her mother calls"


def test_no_two_actions_share_a_key_and_none_is_altgr(desk: Desk) -> None:
    assert not desk.shortcuts.conflicts()
    assert not [row for row in desk.shortcuts.rows() if is_altgr(row.keys)]


def test_f1_lists_every_key(qtbot: QtBot, desk: Desk) -> None:
    QTest.keyClick(desk.window, Qt.Key.Key_F1)
    texts = {each.text() for each in desk.window.findChildren(QLabel) if each.isVisible()}
    assert {row.text for row in desk.shortcuts.rows()} <= texts
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, Qt.Key.Key_Escape)
    assert "Show the reminders" not in {each.text() for each in desk.window.findChildren(QLabel) if each.isVisible()}


def test_what_waits_offline_is_counted_until_the_line_is_back(qtbot: QtBot, desk: Desk) -> None:
    chip = one(desk.window, SavingChip)
    assert isinstance(chip, SavingChip)
    desk.stage.hub.publish(WentOffline(NOON - timedelta(hours=3), 3))
    qtbot.waitUntil(lambda: "3 waiting since 11:02" in chip.text())
    desk.stage.hub.publish(CameBack())
    qtbot.waitUntil(chip.isHidden)


def test_a_refused_command_stays_in_sight(qtbot: QtBot, desk: Desk) -> None:
    chip = one(desk.window, SavingChip)
    command = CommandId(an_id(1))
    desk.stage.hub.publish(CommandAccepted(command))
    desk.stage.hub.publish(CommandRefused(command, "unknown-customer", "LogInteraction"))
    qtbot.waitUntil(chip.isVisible)
    desk.stage.hub.publish(CommandSettled(command))
    qtbot.waitUntil(chip.isHidden)


def test_the_chip_leads_to_the_list_when_something_was_refused_and_explains_itself_otherwise(
    qtbot: QtBot, desk: Desk
) -> None:
    chip = one(desk.window, SavingChip)
    assert isinstance(chip, SavingChip)
    command = CommandId(an_id(1))
    desk.stage.hub.publish(CommandRefused(command, "unknown-customer", "LogInteraction"))
    qtbot.waitUntil(chip.isVisible)
    desk.window.notices.clear()
    with qtbot.waitSignal(chip.refused_asked):
        chip.click()
    assert desk.window.notices.isHidden()
    desk.stage.hub.publish(CommandSettled(command))
    desk.stage.hub.publish(WentOffline(NOON, 1))
    qtbot.waitUntil(lambda: "waiting" in chip.text())
    chip.click()
    assert desk.window.notices.isVisible()


def test_a_full_disk_is_said_at_once(qtbot: QtBot, desk: Desk) -> None:
    desk.stage.hub.publish(JournalFailed(None, "disk-full"))
    qtbot.waitUntil(desk.window.notices.isVisible)
    texts = [each.text() for each in desk.window.notices.findChildren(QLabel)]
    assert any("disk is full" in text for text in texts)


def test_done_leaves_the_queue_at_once_and_undo_takes_the_end_back(qtbot: QtBot, desk: Desk) -> None:
    view = queue_of(desk.window)
    rows = view.model().rowCount()
    view.setCurrentIndex(view.model().index(1, 0))
    view.setFocus()
    qtbot.waitUntil(view.hasFocus)
    QTest.keyClick(view, Qt.Key.Key_D)
    assert view.model().rowCount() == rows - 1
    closed = desk.stage.clerk.said[-1]
    assert isinstance(closed, CloseFollowUp)
    assert closed.state is FollowUpState.DONE
    undo = next(each for each in desk.window.notices.findChildren(QPushButton) if "Undo" in each.text())
    undo.click()
    again = desk.stage.clerk.said[-1]
    assert isinstance(again, CloseFollowUp)
    assert (again.follow_up_id, again.state) == (closed.follow_up_id, FollowUpState.OPEN)
    assert again.next_follow_up_id == closed.next_follow_up_id
    qtbot.waitUntil(lambda: view.model().rowCount() == rows)


def test_a_refused_wish_brings_the_line_back(qtbot: QtBot, desk: Desk) -> None:
    view = queue_of(desk.window)
    rows = view.model().rowCount()
    view.setCurrentIndex(view.model().index(1, 0))
    view.setFocus()
    qtbot.waitUntil(view.hasFocus)
    QTest.keyClick(view, Qt.Key.Key_D)
    desk.stage.hub.publish(CommandRefused(desk.stage.clerk.said[-1].command_id, "already-closed", "CloseFollowUp"))
    qtbot.waitUntil(lambda: view.model().rowCount() == rows)


def test_a_damaged_workspace_is_explained_in_the_centre(qtbot: QtBot, desk: Desk) -> None:
    desk.stage.hub.publish(WorkspaceState("damaged"))
    page = one(desk.window, Placeholder)
    qtbot.waitUntil(lambda: any("damaged" in each.text() for each in page.findChildren(QLabel)))


def test_the_window_fits_at_1280_and_keeps_the_pictures_columns(qtbot: QtBot, desk: Desk) -> None:
    desk.window.resize(1280, 720)
    qtbot.waitUntil(lambda: desk.window.width() == 1280)
    assert desk.window.minimumSizeHint().width() <= 1280
    assert desk.note.width() == 336
    desk.window.resize(1440, 900)
    qtbot.waitUntil(lambda: desk.note.width() == 348)


def test_every_control_has_a_name(desk: Desk) -> None:
    nameless = [
        each
        for each in desk.window.findChildren(QPushButton)
        if not (each.accessibleName() or each.text()) and each.isVisible()
    ]
    assert not nameless


def test_the_queue_marks_the_customer_in_the_centre(qtbot: QtBot, desk: Desk) -> None:
    view = queue_of(desk.window)
    desk.controller.open_customer(CustomerId(an_id(1002)))
    assert "Hương" in str(view.currentIndex().data())
    assert view.selectionModel().isSelected(view.currentIndex())
    desk.controller.open_customer(CustomerId(an_id(4711)))
    assert not view.selectionModel().hasSelection()


@pytest.mark.parametrize("page", ["follow-ups", "settings", "desk"])
def test_every_page_opens(qtbot: QtBot, desk: Desk, page: str) -> None:
    desk.window.go_to(page)
    assert desk.window.minimumSizeHint().width() <= 1280


def test_closed_windows_are_not_kept_alive_by_their_panes(
    qtbot: QtBot, theme: Theme, words: Words, stage: Stage
) -> None:
    shortcuts = Shortcuts(stage.settings)
    window = MainWindow(
        theme, words, shortcuts, stage.bridge, stage.clock, stage.settings, DeskController(stage.bridge),
        Me(ME, "Mai Nguyễn"), Panes(QLabel(), QLabel(), QLabel()),
    )  # fmt: skip
    gone = weakref.ref(window)
    window.close()
    window.deleteLater()
    del window
    qtbot.waitUntil(lambda: gone() is None or not shiboken6.isValid(gone()))


def test_the_window_comes_back_where_it_was(qtbot: QtBot, desk: Desk, theme: Theme, words: Words) -> None:
    desk.window.resize(1333, 777)
    qtbot.waitUntil(lambda: desk.window.width() == 1333)
    desk.window.close()
    stage = desk.stage
    again = MainWindow(
        theme, words, Shortcuts(stage.settings), stage.bridge, stage.clock, stage.settings, desk.controller,
        Me(ME, "Mai Nguyễn"), Panes(QLabel(), QLabel(), QLabel()),
    )  # fmt: skip
    qtbot.addWidget(again)
    again.resize(1440, 900)
    again.show()
    place = QByteArray.fromBase64(str(stage.settings.get("window.place")).encode())
    assert again.restoreGeometry(place)
    qtbot.waitUntil(lambda: again.width() != 1440)  # as near to 1333 as the screen of the tests allows
