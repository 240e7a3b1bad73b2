"""The moments after a log: a habitual second key logs nothing else, and what was not kept is not called logged."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from agentdesk.domain.events import CommandSettled, JournalFailed
from agentdesk.services.queries import MyWrapUp
from agentdesk.ui.live.elided import PassingLine
from agentdesk.ui.live.fresh_log import HABIT_S
from agentdesk.ui.live.undo_bar import UndoBar
from tests.helpers.cards import a_card
from tests.helpers.live import CTRL, LiveDesk, Open, a_talk


def a_note_behind_a_call(qtbot: QtBot, desk: LiveDesk) -> None:
    """Half a note lies on the desk while a call is wrapped up."""
    desk.pane.write_note()
    desk.keys("Half a no")
    a_talk(qtbot, desk, a_card())
    desk.press(Qt.Key.Key_F12)


def test_log_and_next_right_after_an_outcome_logs_nothing_that_only_waited(qtbot: QtBot, open_desk: Open) -> None:
    desk = open_desk()
    told: list[str] = []
    a_note_behind_a_call(qtbot, desk)
    desk.pane._wishes.told.connect(told.append)
    desk.press(Qt.Key.Key_1, CTRL)
    desk.press(Qt.Key.Key_Return, CTRL)
    assert [log.outcome for log in desk.logs] == ["resolved"]
    assert told == ["Already logged"]
    (line,) = (each for each in desk.pane.findChildren(PassingLine) if each.accessibleName() == "Already logged")
    assert (line.isVisible(), line.property("look")) == (True, "line"), "nothing went wrong"
    assert desk.note == "Half a no"
    desk.turn(HABIT_S)
    desk.press(Qt.Key.Key_Return, CTRL)
    assert [log.note for log in desk.logs][1:] == ["Half a no"]


def test_words_typed_since_the_log_are_logged_at_once(qtbot: QtBot, open_desk: Open) -> None:
    desk = open_desk()
    a_note_behind_a_call(qtbot, desk)
    desk.press(Qt.Key.Key_1, CTRL)
    desk.keys("te")
    desk.press(Qt.Key.Key_Return, CTRL)
    assert [log.note for log in desk.logs][1:] == ["Half a note"]


def test_a_log_that_no_journal_kept_stands_on_the_desk_again_and_is_not_called_logged(
    qtbot: QtBot, open_desk: Open
) -> None:
    desk = open_desk()
    a_talk(qtbot, desk, a_card())
    desk.keys("parcel found")
    desk.press(Qt.Key.Key_F12)
    desk.press(Qt.Key.Key_1, CTRL)
    bar = desk.pane.findChild(UndoBar)
    assert bar is not None
    qtbot.waitUntil(bar.isVisible)
    (log,) = desk.logs
    desk.stage.hub.publish(JournalFailed(log.command_id, "disk-full"))
    qtbot.waitUntil(bar.isHidden)
    assert desk.note == "parcel found"
    desk.press(Qt.Key.Key_1, CTRL)
    assert desk.logs[1].log_id != log.log_id


def test_how_quick_the_logs_were_is_asked_once_the_newest_one_is_saved(qtbot: QtBot, open_desk: Open) -> None:
    desk = open_desk()
    a_talk(qtbot, desk, a_card())
    desk.press(Qt.Key.Key_F12)
    desk.press(Qt.Key.Key_1, CTRL)
    (record,), (log,) = desk.records, desk.logs
    answered: list[object] = []

    def answer(query: object) -> tuple[()]:
        answered.append(query)
        return ()

    desk.stage.reads.answers[MyWrapUp] = answer
    desk.stage.hub.publish(CommandSettled(record.command_id))
    QApplication.processEvents()
    assert answered == [], "the call is saved, and its log is not yet"
    desk.stage.hub.publish(CommandSettled(log.command_id))
    qtbot.waitUntil(lambda: len(answered) == 1)
