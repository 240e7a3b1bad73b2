"""Work as it comes to the window: reminders, questions, callers nobody knows."""

from dataclasses import replace
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QPlainTextEdit, QPushButton, QTableView, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from agentdesk.domain.calls import CallState
from agentdesk.domain.commands import CloseFollowUp
from agentdesk.domain.events import (
    FollowUpsDue,
    WorkChanged,
)
from agentdesk.domain.ids import AgentId, CustomerId, FollowUpId
from agentdesk.domain.kinds import FollowUpKind, FollowUpState, WaitingFor
from agentdesk.services.queries import (
    FollowUpRow,
    FollowUps,
    WorkQueue,
    WorkSection,
)
from agentdesk.ui.followups.actions import FollowUpActions
from agentdesk.ui.followups.dialogs import AnswerDialog
from agentdesk.ui.half_said import HalfSaid
from agentdesk.ui.main_window import MainWindow
from agentdesk.ui.presence.chip import Presence
from agentdesk.ui.rail import Rail
from agentdesk.ui.shortcuts import Shortcuts
from agentdesk.ui.theme import Theme
from agentdesk.ui.tray import Tray
from agentdesk.ui.words import Words
from tests.helpers.live import KeptDrafts
from tests.helpers.screen import NOON, Stage
from tests.helpers.window import Desk, a_call, a_reminder, one, open_window, queue_of
from tests.helpers.work import ME, an_id
from tests.helpers.work import a_row as a_line


@pytest.fixture
def desk(qtbot: QtBot, theme: Theme, words: Words, shortcuts: Shortcuts, stage: Stage) -> Desk:
    return open_window(qtbot, theme, words, shortcuts, stage)


def test_a_reminder_is_silent_while_talking_and_told_afterwards(qtbot: QtBot, desk: Desk) -> None:
    presence = one(desk.window, Presence)
    assert isinstance(presence, Presence)
    desk.stage.hub.publish(a_call(CallState.TALKING))
    qtbot.waitUntil(lambda: presence.talking)
    desk.stage.hub.publish(FollowUpsDue((a_reminder(),)))
    desk.stage.hub.publish(a_call(CallState.ON_HOLD))
    qtbot.waitUntil(lambda: desk.window.findChild(QWidget) is not None)
    assert desk.window.notices.isHidden()
    desk.stage.hub.publish(a_call(CallState.ENDED))
    qtbot.waitUntil(desk.window.notices.isVisible)


def test_the_list_of_reminders_leaves_the_call_in_sight(qtbot: QtBot, desk: Desk) -> None:
    desk.window.resize(1280, 720)
    desk.window.move(-560, 0)  # off-screen the screen is 800 wide, and a menu is pushed back into it
    desk.stage.hub.publish(a_call(CallState.TALKING))
    desk.stage.hub.publish(FollowUpsDue((a_reminder(),)))
    desk.shortcuts.press("window.reminders")
    menu = next(each for each in desk.window.findChildren(QMenu) if each.accessibleName() == "Reminders")
    qtbot.waitUntil(menu.isVisible)
    live = desk.note.mapToGlobal(desk.note.rect().topLeft())  # it stands where the live pane does
    assert menu.frameGeometry().right() < live.x()
    menu.close()


def test_opening_a_shared_missed_call_holds_it(qtbot: QtBot, desk: Desk) -> None:
    actions = desk.window.findChild(FollowUpActions)
    assert actions is not None
    view = queue_of(desk.window)
    row = next(at for at in range(view.model().rowCount()) if "Woonzorg" in view.model().index(at, 0).data())
    view.setCurrentIndex(view.model().index(row, 0))
    view.setFocus()
    qtbot.waitUntil(view.hasFocus)
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert type(desk.stage.clerk.said[-1]).__name__ == "ClaimFollowUp"


def test_many_reminders_at_once_are_one_sentence(qtbot: QtBot, desk: Desk) -> None:
    for n in range(1, 4):
        desk.stage.hub.publish(FollowUpsDue((a_reminder(n),)))
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
    desk.stage.hub.publish(FollowUpsDue(tuple(a_reminder(n) for n in (1, 2))))
    qtbot.waitUntil(lambda: says("2 follow-ups"))
    for n in (3, 4, 5):
        desk.stage.clock.ticks += 3
        desk.stage.hub.publish(FollowUpsDue((a_reminder(n),)))
        qtbot.waitUntil(partial(says, f"{n} follow-ups"))
    assert len(toasts) == 1
    show = next(each for each in desk.window.notices.findChildren(QPushButton) if each.text() == "Show")
    show.click()
    menu = next(each for each in desk.window.findChildren(QMenu) if each.accessibleName() == "Reminders")
    assert len([each for each in menu.actions() if each.data() is not None]) == 5
    menu.close()
    desk.stage.clock.ticks += 60
    desk.stage.hub.publish(FollowUpsDue((a_reminder(6),)))
    qtbot.waitUntil(lambda: len(toasts) == 2)
    assert "Hương" in toasts[-1]


def test_a_reminder_on_the_screen_leaves_when_the_agent_answers(qtbot: QtBot, desk: Desk) -> None:
    desk.stage.hub.publish(FollowUpsDue((a_reminder(),)))
    qtbot.waitUntil(desk.window.notices.isVisible)
    desk.stage.hub.publish(a_call(CallState.TALKING))
    qtbot.waitUntil(desk.window.notices.isHidden)


def _a_listed(name: str = "+31628417705", customer_id: CustomerId | None = None) -> FollowUpRow:
    return FollowUpRow(
        FollowUpId(an_id(6)), customer_id, "", name, FollowUpKind.CALL_BACK, FollowUpState.OPEN, "Wachttijd 2:41",
        NOON, NOON.replace(tzinfo=None), "UTC", ME, "Mai Nguyễn", "", told=False, recurrence="",
        waiting_for=WaitingFor.NOBODY, version=1,
    )  # fmt: skip


def test_a_follow_up_without_a_customer_offers_to_call_the_number(qtbot: QtBot, desk: Desk) -> None:
    desk.stage.reads.answers[FollowUps] = (_a_listed(),)
    desk.window.go_to("follow-ups")
    table = one(desk.window, QTableView)
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
    table = one(desk.window, QTableView)
    assert isinstance(table, QTableView)
    qtbot.waitUntil(lambda: table.currentIndex().isValid())
    table.activated.emit(table.currentIndex())
    find = next(each for each in desk.window.notices.findChildren(QPushButton) if "Find" in each.text())
    find.click()
    focus = QApplication.focusWidget()
    assert focus is not None
    assert focus.accessibleName() == "Search"


def answers(qtbot: QtBot, desk: Desk) -> tuple[QWidget, QPlainTextEdit]:
    """D on a colleague's question."""
    view = queue_of(desk.window)
    view.setFocus()
    qtbot.waitUntil(view.hasFocus)
    QTest.keyClick(view, Qt.Key.Key_D)
    dialog = one(desk.window, AnswerDialog)
    qtbot.waitUntil(dialog.isVisible)
    box = one(dialog, QPlainTextEdit)
    assert isinstance(box, QPlainTextEdit)
    return dialog, box


def a_question_waits(qtbot: QtBot, desk: Desk) -> None:
    question = replace(
        a_line(30, "Sanne de Vries", "Is the lamp back?", NOON), asked_by=AgentId(8), asked_by_name="Joost Bakker"
    )
    desk.stage.reads.answers[WorkQueue] = (WorkSection("due", 1, (question,)),)
    desk.stage.hub.publish(WorkChanged())
    view = queue_of(desk.window)
    qtbot.waitUntil(lambda: "Joost Bakker asks: Is the lamp back?" in str(view.model().index(1, 0).data()))
    view.setCurrentIndex(view.model().index(1, 0))


def test_a_colleague_s_question_is_answered_with_words(qtbot: QtBot, desk: Desk) -> None:
    a_question_waits(qtbot, desk)
    dialog, box = answers(qtbot, desk)
    QTest.keyClicks(box, "From Tuesday")
    QTest.keyClick(box, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(dialog.isHidden)
    said = desk.stage.clerk.said[-1]
    assert isinstance(said, CloseFollowUp)
    assert (said.state, said.why) == (FollowUpState.DONE, "From Tuesday")


def test_an_answer_left_with_escape_is_there_again_and_gone_once_it_is_said(qtbot: QtBot, desk: Desk) -> None:
    drafts = KeptDrafts(desk.stage.clock)
    desk.window.actions_on_work.half_said = HalfSaid(drafts)
    a_question_waits(qtbot, desk)
    dialog, box = answers(qtbot, desk)
    QTest.keyClicks(box, "From Tues")
    assert any("From Tues" in text for text in drafts.texts.values()), "each letter is kept, not only those before Esc"
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(dialog.isHidden)
    assert any("kept" in each.text() for each in desk.window.notices.findChildren(QLabel))
    dialog, box = answers(qtbot, desk)
    assert box.toPlainText() == "From Tues"
    QTest.keyClicks(box, "day")
    QTest.keyClick(box, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    said = desk.stage.clerk.said[-1]
    assert isinstance(said, CloseFollowUp)
    assert (said.why, drafts.texts) == ("From Tuesday", {})


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
    rail = one(desk.window, Rail)
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
