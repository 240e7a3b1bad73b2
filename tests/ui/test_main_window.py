import weakref
from dataclasses import dataclass, replace
from datetime import timedelta
from functools import partial

import pytest
import shiboken6
from PySide6.QtCore import QByteArray, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QPlainTextEdit, QPushButton, QTableView, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from agentdesk.domain.calls import CallSnapshot, CallState
from agentdesk.domain.commands import CloseFollowUp, ScheduleFollowUp
from agentdesk.domain.events import (
    CallChanged,
    CameBack,
    CommandAccepted,
    CommandRefused,
    CommandSettled,
    FollowUpDue,
    FollowUpsDue,
    JournalFailed,
    TimelineChanged,
    WentOffline,
    WorkChanged,
    WorkspaceState,
)
from agentdesk.domain.ids import AgentId, CallRef, CommandId, CustomerId, EventId, FollowUpId
from agentdesk.domain.kinds import Direction, FollowUpKind, FollowUpState, WaitingFor
from agentdesk.services.queries import (
    CustomerById,
    FollowUpRow,
    FollowUps,
    TimelinePage,
    TimelinePageRows,
    WorkQueue,
    WorkSection,
)
from agentdesk.ui.desk import DeskController
from agentdesk.ui.followups.actions import FollowUpActions
from agentdesk.ui.followups.dialogs import AnswerDialog
from agentdesk.ui.main_window import MainWindow, Panes
from agentdesk.ui.placeholder import Placeholder
from agentdesk.ui.queue.pane import QueueList
from agentdesk.ui.rail import Rail
from agentdesk.ui.saving import SavingChip
from agentdesk.ui.shortcuts import Shortcuts, is_altgr
from agentdesk.ui.theme import Theme
from agentdesk.ui.topbar import Me, Presence
from agentdesk.ui.tray import Tray
from agentdesk.ui.words import Words
from tests.helpers.cards import a_card
from tests.helpers.screen import NOON, Stage
from tests.helpers.work import ME, a_day, an_id
from tests.helpers.work import a_row as a_line


@dataclass
class Desk:
    window: MainWindow
    controller: DeskController
    note: QPlainTextEdit
    shortcuts: Shortcuts
    stage: Stage


@pytest.fixture
def desk(qtbot: QtBot, theme: Theme, words: Words, shortcuts: Shortcuts, stage: Stage) -> Desk:
    stage.reads.answers[WorkQueue] = a_day()
    stage.reads.answers[TimelinePage] = TimelinePageRows((), more=False)
    stage.reads.answers[CustomerById] = None
    controller = DeskController(stage.bridge)
    note = QPlainTextEdit()
    panes = Panes(QLabel("header"), QLabel("timeline"), note)
    window = MainWindow(
        theme, words, shortcuts, stage.bridge, stage.clock, stage.settings, controller, Me(ME, "Mai Nguyễn"), panes
    )
    qtbot.addWidget(window)
    window.resize(1440, 900)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.waitUntil(lambda: _queue(window).model().rowCount() > 0)
    return Desk(window, controller, note, shortcuts, stage)


def _queue(window: MainWindow) -> QueueList:
    found = window.findChild(QueueList)
    assert found is not None
    return found


def _one(window: QWidget, kind: type[QWidget]) -> QWidget:
    found = window.findChild(kind)
    assert isinstance(found, kind)
    return found


def _a_call(state: CallState) -> CallChanged:
    call = CallSnapshot(CallRef("1"), Direction.IN, state, "+31618429930", NOON)
    return CallChanged(call, EventId(an_id(900)))


def _a_reminder(n: int = 2) -> FollowUpDue:
    late = timedelta(minutes=18)
    return FollowUpDue(
        FollowUpId(an_id(n)), CustomerId(an_id(1000 + n)), "Trần Thị Hương", "Offerte nabellen", NOON - late, 1080, ME
    )


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
    chip = _one(desk.window, SavingChip)
    assert isinstance(chip, SavingChip)
    desk.stage.hub.publish(WentOffline(NOON - timedelta(hours=3), 3))
    qtbot.waitUntil(lambda: "3 waiting since 11:02" in chip.text())
    desk.stage.hub.publish(CameBack())
    qtbot.waitUntil(chip.isHidden)


def test_a_refused_command_stays_in_sight(qtbot: QtBot, desk: Desk) -> None:
    chip = _one(desk.window, SavingChip)
    command = CommandId(an_id(1))
    desk.stage.hub.publish(CommandAccepted(command))
    desk.stage.hub.publish(CommandRefused(command, "unknown-customer", "LogInteraction"))
    qtbot.waitUntil(chip.isVisible)
    desk.stage.hub.publish(CommandSettled(command))
    qtbot.waitUntil(chip.isHidden)


def test_the_chip_leads_to_the_list_when_something_was_refused_and_explains_itself_otherwise(
    qtbot: QtBot, desk: Desk
) -> None:
    chip = _one(desk.window, SavingChip)
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


def test_a_reminder_is_silent_while_talking_and_told_afterwards(qtbot: QtBot, desk: Desk) -> None:
    presence = _one(desk.window, Presence)
    assert isinstance(presence, Presence)
    desk.stage.hub.publish(_a_call(CallState.TALKING))
    qtbot.waitUntil(lambda: presence.talking)
    desk.stage.hub.publish(FollowUpsDue((_a_reminder(),)))
    desk.stage.hub.publish(_a_call(CallState.ON_HOLD))
    qtbot.waitUntil(lambda: desk.window.findChild(QWidget) is not None)
    assert desk.window.notices.isHidden()
    desk.stage.hub.publish(_a_call(CallState.ENDED))
    qtbot.waitUntil(desk.window.notices.isVisible)


def test_done_leaves_the_queue_at_once_and_undo_schedules_it_again(qtbot: QtBot, desk: Desk) -> None:
    view = _queue(desk.window)
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
    assert isinstance(again, ScheduleFollowUp)
    assert again.follow_up.title == "Terugbellen: nieuwe bezorgdatum"


def test_a_refused_wish_brings_the_line_back(qtbot: QtBot, desk: Desk) -> None:
    view = _queue(desk.window)
    rows = view.model().rowCount()
    view.setCurrentIndex(view.model().index(1, 0))
    view.setFocus()
    qtbot.waitUntil(view.hasFocus)
    QTest.keyClick(view, Qt.Key.Key_D)
    desk.stage.hub.publish(CommandRefused(desk.stage.clerk.said[-1].command_id, "already-closed", "CloseFollowUp"))
    qtbot.waitUntil(lambda: view.model().rowCount() == rows)


def test_a_damaged_workspace_is_explained_in_the_centre(qtbot: QtBot, desk: Desk) -> None:
    desk.stage.hub.publish(WorkspaceState("damaged"))
    page = _one(desk.window, Placeholder)
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


def test_opening_a_shared_missed_call_holds_it(qtbot: QtBot, desk: Desk) -> None:
    actions = desk.window.findChild(FollowUpActions)
    assert actions is not None
    view = _queue(desk.window)
    row = next(at for at in range(view.model().rowCount()) if "Woonzorg" in view.model().index(at, 0).data())
    view.setCurrentIndex(view.model().index(row, 0))
    view.setFocus()
    qtbot.waitUntil(view.hasFocus)
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert type(desk.stage.clerk.said[-1]).__name__ == "ClaimFollowUp"


def test_many_reminders_at_once_are_one_sentence(qtbot: QtBot, desk: Desk) -> None:
    for n in range(1, 4):
        desk.stage.hub.publish(FollowUpsDue((_a_reminder(n),)))
    qtbot.waitUntil(desk.window.notices.isVisible)
    texts = [each.text() for each in desk.window.notices.findChildren(QLabel)]
    assert any(text.startswith("3 follow-ups") for text in texts)


def test_rules_that_set_follow_ups_one_after_the_other_make_one_notice_and_one_toast(
    qtbot: QtBot, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    toasts: list[str] = []
    monkeypatch.setattr(Tray, "tell", lambda _tray, _title, text: toasts.append(text))
    monkeypatch.setattr(MainWindow, "isActiveWindow", lambda _window: False)

    def says(start: str) -> bool:
        return any(each.text().startswith(start) for each in desk.window.notices.findChildren(QLabel))

    lines = tuple(a_line(n, "Trần Thị Hương", "Offerte nabellen", NOON) for n in range(1, 7))
    desk.stage.reads.answers[WorkQueue] = (WorkSection("due", 6, lines),)
    desk.stage.hub.publish(FollowUpsDue(tuple(_a_reminder(n) for n in (1, 2))))
    qtbot.waitUntil(lambda: says("2 follow-ups"))
    for n in (3, 4, 5):
        desk.stage.clock.ticks += 3
        desk.stage.hub.publish(FollowUpsDue((_a_reminder(n),)))
        qtbot.waitUntil(partial(says, f"{n} follow-ups"))
    assert len(toasts) == 1
    show = next(each for each in desk.window.notices.findChildren(QPushButton) if each.text() == "Show")
    show.click()
    menu = next(each for each in desk.window.findChildren(QMenu) if each.accessibleName() == "Reminders")
    assert len([each for each in menu.actions() if each.data() is not None]) == 5
    menu.close()
    desk.stage.clock.ticks += 60
    desk.stage.hub.publish(FollowUpsDue((_a_reminder(6),)))
    qtbot.waitUntil(lambda: len(toasts) == 2)
    assert "Hương" in toasts[-1]


def test_a_reminder_on_the_screen_leaves_when_the_agent_answers(qtbot: QtBot, desk: Desk) -> None:
    desk.stage.hub.publish(FollowUpsDue((_a_reminder(),)))
    qtbot.waitUntil(desk.window.notices.isVisible)
    desk.stage.hub.publish(_a_call(CallState.TALKING))
    qtbot.waitUntil(desk.window.notices.isHidden)


def test_the_queue_marks_the_customer_in_the_centre(qtbot: QtBot, desk: Desk) -> None:
    view = _queue(desk.window)
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


def _a_listed(name: str = "+31628417705", customer_id: CustomerId | None = None) -> FollowUpRow:
    return FollowUpRow(
        FollowUpId(an_id(6)), customer_id, "", name, FollowUpKind.CALL_BACK, FollowUpState.OPEN, "Wachttijd 2:41",
        NOON, NOON.replace(tzinfo=None), "UTC", ME, "Mai Nguyễn", "", told=False, recurrence="",
        waiting_for=WaitingFor.NOBODY, version=1,
    )  # fmt: skip


def test_a_follow_up_without_a_customer_offers_to_call_the_number(qtbot: QtBot, desk: Desk) -> None:
    desk.stage.reads.answers[FollowUps] = (_a_listed(),)
    desk.window.go_to("follow-ups")
    table = _one(desk.window, QTableView)
    assert isinstance(table, QTableView)
    qtbot.waitUntil(lambda: table.currentIndex().isValid())
    with qtbot.waitSignal(desk.controller.customer_opened) as opened:
        table.activated.emit(table.currentIndex())
    assert opened.args == [None]
    call = next(each for each in desk.window.notices.findChildren(QPushButton) if "Call" in each.text())
    with qtbot.waitSignal(desk.window.call_wanted) as wanted:
        call.click()
    assert wanted.args == ["+31628417705"]


def test_a_follow_up_of_a_withheld_caller_offers_to_find_the_customer(qtbot: QtBot, desk: Desk) -> None:
    desk.stage.reads.answers[FollowUps] = (_a_listed(name=""),)
    desk.window.go_to("follow-ups")
    table = _one(desk.window, QTableView)
    assert isinstance(table, QTableView)
    qtbot.waitUntil(lambda: table.currentIndex().isValid())
    table.activated.emit(table.currentIndex())
    find = next(each for each in desk.window.notices.findChildren(QPushButton) if "Find" in each.text())
    find.click()
    focus = QApplication.focusWidget()
    assert focus is not None
    assert focus.accessibleName() == "Search"


def test_a_colleague_s_question_is_answered_with_words(qtbot: QtBot, desk: Desk) -> None:
    question = replace(
        a_line(30, "Sanne de Vries", "Is the lamp back?", NOON), asked_by=AgentId(8), asked_by_name="Joost Bakker"
    )
    desk.stage.reads.answers[WorkQueue] = (WorkSection("due", 1, (question,)),)
    desk.stage.hub.publish(WorkChanged())
    view = _queue(desk.window)
    qtbot.waitUntil(lambda: "Joost Bakker asks: Is the lamp back?" in str(view.model().index(1, 0).data()))
    view.setCurrentIndex(view.model().index(1, 0))
    view.setFocus()
    qtbot.waitUntil(view.hasFocus)
    QTest.keyClick(view, Qt.Key.Key_D)
    dialog = _one(desk.window, AnswerDialog)
    qtbot.waitUntil(dialog.isVisible)
    box = _one(dialog, QPlainTextEdit)
    QTest.keyClicks(box, "From Tuesday")
    QTest.keyClick(box, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(dialog.isHidden)
    said = desk.stage.clerk.said[-1]
    assert isinstance(said, CloseFollowUp)
    assert (said.state, said.why) == (FollowUpState.DONE, "From Tuesday")


def test_what_the_day_needs_has_buttons_with_keys(qtbot: QtBot, desk: Desk) -> None:
    pressed: list[str] = []
    wanted = {
        "window.unassigned": ("Ctrl+Shift+N", "Contacts without a customer"),
        "work.away": ("Ctrl+Shift+Y", "I am away"),
        "work.hand-over": ("Ctrl+Shift+H", "Hand over my work"),
    }
    for action_id, (keys, text) in wanted.items():
        desk.shortcuts.add(action_id, keys, text, partial(pressed.append, action_id), parent=desk.window, group="Day")
    desk.window.hide()
    desk.window.show()
    rail = _one(desk.window, Rail)
    on_rail = next(each for each in rail.findChildren(QToolButton) if each.toolTip().endswith("(Ctrl+Shift+N)"))
    on_rail.click()
    assert pressed == ["window.unassigned"]
    desk.window.go_to("follow-ups")
    for action_id, (keys, text) in wanted.items():
        button = desk.window.findChild(QPushButton, action_id)
        assert button is not None
        assert (button.accessibleName(), button.accessibleDescription()) == (text, keys)
        button.click()
    assert pressed == ["window.unassigned", *wanted]
    desk.shortcuts.change("work.away", "Ctrl+Shift+G")
    away = desk.window.findChild(QPushButton, "work.away")
    assert away is not None
    assert away.accessibleDescription() == "Ctrl+Shift+G"
