from dataclasses import replace
from datetime import timedelta
from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QDialog, QLabel, QLineEdit, QListView, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from agentdesk.domain.commands import Command, MoveInteraction, RetractInteraction, ReviseNote
from agentdesk.domain.events import CommandAccepted, CommandRefused, CommandSettled
from agentdesk.domain.ids import CommandId, EventId, new_uuid
from agentdesk.services.queries import (
    FindCustomers,
    Hit,
    RevisionRow,
    Revisions,
    TimelineRow,
    UnassignedCalls,
)
from agentdesk.ui.half_said import HalfSaid
from agentdesk.ui.notes.diff_view import DiffView
from agentdesk.ui.shortcuts import Shortcuts
from agentdesk.ui.theme import Theme
from agentdesk.ui.words import Words
from agentdesk.ui.work import CallWish
from tests.helpers.live import KeptDrafts
from tests.helpers.notes import Room, a_note, open_room
from tests.helpers.screen import NOON, Stage
from tests.helpers.work import ME, a_hit


@pytest.fixture
def room(qtbot: QtBot, theme: Theme, words: Words, shortcuts: Shortcuts, stage: Stage) -> Room:
    return open_room(qtbot, theme, words, shortcuts, stage)


def a_wording(number: int, body: str, name: str = "Joost Bakker") -> RevisionRow:
    return RevisionRow(number, NOON - timedelta(minutes=9 - number), name, "", body)


def _why(dialog: QDialog) -> QLineEdit:
    return next(each for each in dialog.findChildren(QLineEdit) if each.accessibleName() == "Reason of the correction")


def _note(dialog: QDialog) -> QPlainTextEdit:
    return next(each for each in dialog.findChildren(QPlainTextEdit) if not each.isReadOnly())


def test_a_corrected_note_is_said_with_the_revision_it_was_made_from(room: Room) -> None:
    row = a_note(revisions=2)
    room.stage.reads.answers[Revisions] = (a_wording(0, "first"), a_wording(1, "second"), a_wording(2, row.body))
    shown: list[TimelineRow] = []
    room.notes.corrections.shown.connect(shown.append)
    room.notes.corrections.revise(row)
    dialog = room.dialog()
    save = next(each for each in dialog.findChildren(QPushButton) if each.text() == "Save the correction")
    assert not save.isEnabled()
    _note(dialog).setPlainText("The parcel is in Utrecht.")
    _why(dialog).setText("read wrongly")
    save.click()
    said = room.revised()
    assert (said.base_revision, said.note, said.why) == (2, "The parcel is in Utrecht.", "read wrongly")
    assert (shown[0].body, shown[0].saving) == ("The parcel is in Utrecht.", "saving")
    marked: list[tuple[object, str]] = []
    room.notes.corrections.marked.connect(lambda *what: marked.append(what))
    room.stage.hub.publish(CommandSettled(said.command_id))
    room.qtbot.waitUntil(lambda: bool(marked))
    assert marked == [(row.event_id, "")]


def test_earlier_wordings_can_be_compared_with_what_is_typed(room: Room) -> None:
    room.stage.reads.answers[Revisions] = (a_wording(0, "It is lost."), a_wording(1, "The parcel is in Den Bosch."))
    room.notes.corrections.revise(a_note(revisions=1))
    dialog = room.dialog()
    chooser = dialog.findChild(QComboBox)
    assert chooser is not None
    room.qtbot.waitUntil(lambda: chooser.count() == 2)
    chooser.setCurrentIndex(1)
    view = dialog.findChild(DiffView)
    assert view is not None
    assert "lost" in view.toPlainText()


def test_closing_the_dialog_keeps_the_words_for_the_next_time(room: Room) -> None:
    row = a_note()
    room.notes.corrections.revise(row)
    _note(room.dialog()).setPlainText("Half a sentence")
    QTest.keyClick(room.dialog(), Qt.Key.Key_Escape)
    room.notes.corrections.revise(row)
    assert _note(room.dialog()).toPlainText() == "Half a sentence"
    assert not room.stage.clerk.said


def test_a_correction_is_kept_as_it_is_typed_and_gone_once_it_is_said(room: Room) -> None:
    drafts = KeptDrafts(room.stage.clock)
    room.notes.corrections.half_said = HalfSaid(drafts)
    row = a_note()
    room.notes.corrections.revise(row)
    assert drafts.texts == {}
    _note(room.dialog()).setPlainText("Half a sentence")
    _why(room.dialog()).setText("half a reason")
    after_a_kill = HalfSaid(drafts)
    after_a_kill.restore(drafts.all(), NOON)
    room.notes.corrections.half_said = after_a_kill
    room.dialog().hide()
    room.notes.corrections.revise(row)
    assert _note(room.dialog()).toPlainText() == "Half a sentence"
    assert _why(room.dialog()).text() == "half a reason"
    room.press("Save the correction")
    assert drafts.texts == {}


def test_a_conflict_shows_both_texts_and_mine_is_let_go_only_when_its_successor_is_safe(room: Room) -> None:
    row = a_note()
    room.notes.corrections.revise(row)
    _note(room.dialog()).setPlainText("Mine.")
    room.press("Save the correction")
    first = room.revised()
    room.stage.reads.answers[Revisions] = (a_wording(0, row.body), a_wording(1, "Theirs."))
    room.shelf.hold(first, "revision")
    room.stage.hub.publish(CommandRefused(first.command_id, "revision", "Conflict", "Theirs."))
    room.qtbot.waitUntil(lambda: "Choose…" in room.offered())
    room.shortcuts.press("notice.act")
    dialog = room.dialog()
    assert _note(dialog).toPlainText() == "Mine."
    view = dialog.findChild(DiffView)
    assert view is not None
    assert "Theirs" in view.toPlainText()
    room.press("Save my text")
    second = room.stage.clerk.said[-1]
    assert isinstance(second, ReviseNote)
    assert (second.base_revision, second.note) == (1, "Mine.")
    assert not room.shelf.gone
    room.stage.hub.publish(CommandAccepted(second.command_id))
    room.qtbot.waitUntil(lambda: room.shelf.gone == [first.command_id])


def test_a_conflict_leaves_the_keyboard_where_the_agent_types(room: Room) -> None:
    other = QPlainTextEdit(room.window)
    other.show()
    room.notes.corrections.revise(a_note())
    _note(room.dialog()).setPlainText("Mine.")
    room.press("Save the correction")
    late = room.revised()
    room.window.activateWindow()
    other.setFocus()
    room.qtbot.waitUntil(other.hasFocus)
    room.stage.reads.answers[Revisions] = (a_wording(0, "First."), a_wording(1, "Theirs."))
    QTest.keyClicks(other, "words for ")
    room.shelf.hold(late, "revision")
    marks: list[str] = []
    room.notes.corrections.marked.connect(lambda _id, mark: marks.append(mark))
    room.stage.hub.publish(CommandRefused(late.command_id, "revision", "Conflict", "Theirs."))
    room.qtbot.waitUntil(lambda: "Choose…" in room.offered())
    QTest.keyClicks(room.window.focusWidget() or room.window, "another")
    assert marks == ["refused"]
    assert not any(each.isVisible() for each in room.window.findChildren(QDialog))
    assert other.toPlainText() == "words for another"


def test_both_texts_that_come_late_are_offered_again_instead_of_opened(room: Room) -> None:
    late = ReviseNote(
        command_id=CommandId(new_uuid()), actor=ME, at=NOON, interaction_id=EventId(new_uuid()),
        revision_id=EventId(new_uuid()), base_revision=0, subject="", note="Mine.",
    )  # fmt: skip

    def after_a_while(_query: object) -> tuple[RevisionRow, ...]:
        room.stage.clock.ticks += 5
        return (a_wording(0, "First."), a_wording(1, "Theirs."))

    room.stage.reads.answers[Revisions] = after_a_while
    room.notes.corrections.resolve(late)
    room.qtbot.waitUntil(lambda: "Choose…" in room.offered())
    assert not any(each.isVisible() for each in room.window.findChildren(QDialog))


def test_in_a_conflict_the_other_text_may_stay(room: Room) -> None:
    mine = ReviseNote(
        command_id=CommandId(new_uuid()), actor=ME, at=NOON, interaction_id=EventId(new_uuid()),
        revision_id=EventId(new_uuid()), base_revision=0, subject="", note="Mine.",
    )  # fmt: skip
    room.stage.reads.answers[Revisions] = (a_wording(0, "First."), a_wording(1, "Theirs."))
    room.shelf.hold(mine, "revision")
    room.notes.open_needs_you()
    room.press("Choose…")
    room.qtbot.waitUntil(lambda: "Someone else" in room.dialog().windowTitle())
    room.press("Keep the other text")
    assert room.shelf.gone == [mine.command_id]
    assert not room.stage.clerk.said


def test_a_contact_is_moved_to_the_customer_that_was_found(room: Room) -> None:
    row, hit = a_note(), a_hit(3, "Els Vermeulen")
    room.stage.reads.answers[FindCustomers] = (a_hit(9, "Elsa"), hit)
    room.notes.corrections.move(row)
    dialog = room.dialog()
    line = dialog.findChild(QLineEdit)
    view = dialog.findChild(QListView)
    assert line is not None
    assert view is not None
    QTest.keyClicks(line, "els")
    room.qtbot.waitUntil(lambda: view.model().rowCount() == 2)
    QTest.keyClick(line, Qt.Key.Key_Down)
    QTest.keyClick(line, Qt.Key.Key_Return)
    (said,) = room.stage.clerk.said
    assert isinstance(said, MoveInteraction)
    assert (said.interaction_id, said.customer_id) == (row.event_id, hit.customer_id)


def test_a_contact_given_to_somebody_can_be_taken_back_for_ten_seconds(room: Room) -> None:
    row, hit = replace(a_note(), customer_id=None), a_hit(3, "Els Vermeulen")
    room.stage.reads.answers[FindCustomers] = (hit,)
    room.notes.corrections.move(row)
    line, view = room.dialog().findChild(QLineEdit), room.dialog().findChild(QListView)
    assert line is not None
    assert view is not None
    QTest.keyClicks(line, "els")
    room.qtbot.waitUntil(lambda: view.model().rowCount() == 1)
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert room.offered() == ["Undo (10 s)"]
    room.shortcuts.press("notice.act")
    given, back = room.stage.clerk.said
    assert isinstance(given, MoveInteraction)
    assert isinstance(back, MoveInteraction)
    assert (given.customer_id, back.customer_id) == (hit.customer_id, None)
    assert given.interaction_id == back.interaction_id == row.event_id


def test_enter_moves_a_contact_to_nobody_found_for_an_older_text(room: Room) -> None:
    answer = Event()

    def found(query: FindCustomers) -> tuple[Hit, ...]:
        assert query.text == "els" or answer.wait(10)
        return (a_hit(9, "Els Jansen"),) if query.text == "els" else (a_hit(3, "Els Vermeulen"),)

    room.stage.reads.answers[FindCustomers] = found
    room.notes.corrections.move(a_note())
    line, view = room.dialog().findChild(QLineEdit), room.dialog().findChild(QListView)
    assert line is not None
    assert view is not None
    QTest.keyClicks(line, "els")
    room.qtbot.waitUntil(lambda: view.model().rowCount() == 1)
    QTest.keyClicks(line, " v")
    QTest.keyClick(line, Qt.Key.Key_Return)
    room.qtbot.waitUntil(lambda: FindCustomers("els v", 12) in room.stage.reads.asked)
    QTest.keyClick(line, Qt.Key.Key_Return)
    view.doubleClicked.emit(view.currentIndex())
    assert room.stage.clerk.said == []
    answer.set()
    room.qtbot.waitUntil(lambda: "Vermeulen" in str(view.model().index(0, 0).data()))
    QTest.keyClick(line, Qt.Key.Key_Return)
    (said,) = room.stage.clerk.said
    assert isinstance(said, MoveInteraction)
    assert said.customer_id == a_hit(3, "Els Vermeulen").customer_id


def test_moving_an_entry_of_who_is_not_checked_shows_a_hint_of_the_number(room: Room) -> None:
    room.notes.corrections.hide_numbers(True)
    room.notes.corrections.move(a_note(number="+31618429930"))
    said = " ".join(each.text() for each in room.dialog().findChildren(QLabel))
    assert "06 1 ••• 30" in said
    assert "1842" not in said


def test_nobody_is_offered_the_customer_it_stands_with(room: Room) -> None:
    hit = a_hit(3, "Els Vermeulen")
    room.stage.reads.answers[FindCustomers] = (hit,)
    room.notes.corrections.move(a_note(customer_id=hit.customer_id))
    dialog = room.dialog()
    line = dialog.findChild(QLineEdit)
    view = dialog.findChild(QListView)
    assert line is not None
    assert view is not None
    QTest.keyClicks(line, "els")
    room.qtbot.waitUntil(lambda: len(room.stage.reads.asked) > 0)
    room.qtbot.waitUntil(lambda: not view.isVisible())
    assert not next(each for each in dialog.findChildren(QPushButton) if each.text() == "Move here").isEnabled()


def test_a_withheld_call_finds_its_customer_later(room: Room) -> None:
    call = a_note(customer_id=None, number="", body="Asked about a lamp.")
    room.stage.reads.answers[UnassignedCalls] = (call,)
    room.stage.reads.answers[FindCustomers] = (a_hit(3, "Els Vermeulen"),)
    room.notes.open_unassigned()
    room.qtbot.waitUntil(lambda: any(each.text() == "Give to…" for each in room.dialog().findChildren(QPushButton)))
    room.press("Give to…")
    room.qtbot.waitUntil(lambda: room.dialog().windowTitle() == "Whose contact is it?")
    line = room.dialog().findChild(QLineEdit)
    view = room.dialog().findChild(QListView)
    assert line is not None
    assert view is not None
    QTest.keyClicks(line, "els")
    room.qtbot.waitUntil(lambda: view.model().rowCount() == 1)
    room.press("Give to this customer")
    (said,) = room.stage.clerk.said
    assert isinstance(said, MoveInteraction)
    assert said.interaction_id == call.event_id


def test_an_unknown_caller_is_called_from_the_list(room: Room) -> None:
    withheld = a_note(customer_id=None, number="", body="Asked about a lamp.")
    unknown = a_note(customer_id=None, number="+31205551234", body="Hung up.")
    room.stage.reads.answers[UnassignedCalls] = (withheld, unknown)
    room.notes.open_unassigned()
    room.qtbot.waitUntil(lambda: any(each.text() == "Call" for each in room.dialog().findChildren(QPushButton)))
    called: list[CallWish] = []
    room.notes.call_wanted.connect(called.append)
    room.press("Call")
    assert called == [CallWish("+31205551234")]


def withdraw(room: Room, row: TimelineRow, reason: str) -> None:
    room.notes.withdrawals.ask(row)
    QTest.keyClicks(room.dialog().findChildren(QLineEdit)[0], reason)
    room.press("Withdraw")


def retractions(room: Room) -> list[RetractInteraction]:
    return [each for each in room.stage.clerk.said if isinstance(each, RetractInteraction)]


def test_a_withdrawal_whose_undo_still_runs_is_said_after_a_kill(room: Room) -> None:
    drafts, row = KeptDrafts(room.stage.clock), a_note()
    withdrawals = room.notes.withdrawals
    withdrawals.half_said = HalfSaid(drafts)
    withdraw(room, row, "Wrong customer")
    assert retractions(room) == []
    on_disk = drafts.all()
    withdrawals._on_undo()
    assert drafts.all() == [], "what was taken back is not said at the next start"
    after_a_kill = HalfSaid(drafts)
    assert after_a_kill.restore(on_disk, NOON) == []
    withdrawals.half_said = after_a_kill
    withdrawals.take_up()
    (said,) = retractions(room)
    assert (said.interaction_id, said.reason) == (row.event_id, "Wrong customer")
    withdrawals.take_up()
    assert len(retractions(room)) == 1


def test_a_withdrawal_that_was_said_waits_no_more_on_the_disk(room: Room) -> None:
    drafts = KeptDrafts(room.stage.clock)
    room.notes.withdrawals.half_said = HalfSaid(drafts)
    withdraw(room, a_note(), "Wrong customer")
    room.notes.withdrawals.say_now()
    assert len(retractions(room)) == 1
    assert drafts.all() == []


def test_a_reason_that_was_typed_and_left_is_there_when_it_is_asked_again(room: Room) -> None:
    row, other = a_note(), a_note()
    room.notes.withdrawals.ask(row)
    QTest.keyClicks(room.dialog().findChildren(QLineEdit)[0], "Wrong cust")
    QTest.keyClick(room.dialog(), Qt.Key.Key_Escape)
    room.notes.withdrawals.ask(other)
    assert room.dialog().findChildren(QLineEdit)[0].text() == ""
    room.dialog().reject()
    room.notes.withdrawals.ask(row)
    line = room.dialog().findChildren(QLineEdit)[0]
    assert line.text() == "Wrong cust"
    QTest.keyClicks(line, "omer")
    room.press("Withdraw")
    room.notes.withdrawals.say_now()
    assert [each.reason for each in retractions(room)] == ["Wrong customer"]
    room.notes.withdrawals.ask(row)
    assert room.dialog().findChildren(QLineEdit)[0].text() == "", "what was said is not typed again"


def test_an_entry_is_withdrawn_with_a_reason_and_only_when_the_undo_is_over(room: Room) -> None:
    def said() -> list[Command]:
        return [each for each in room.stage.clerk.said if isinstance(each, RetractInteraction)]

    marks: list[tuple[EventId, str]] = []
    withdrawals = room.notes.withdrawals
    withdrawals.marked.connect(lambda event_id, mark: marks.append((event_id, mark)))
    row = a_note()
    withdrawals.ask(row)
    ok = next(each for each in room.dialog().findChildren(QPushButton) if each.text() == "Withdraw")
    assert not ok.isEnabled()
    room.dialog().findChildren(QLineEdit)[0].setText("Wrong customer")
    ok.click()
    assert (said(), marks) == ([], [(row.event_id, "withdrawn")])
    next(each for each in room.window.findChildren(QPushButton) if each.text().startswith("Undo")).click()
    withdrawals.say_now()
    assert (said(), marks[-1]) == ([], (row.event_id, ""))
    withdrawals.ask(row)
    room.dialog().findChildren(QLineEdit)[0].setText("Wrong customer")
    ok.click()
    withdrawals.say_now()
    (command,) = said()
    assert (command.interaction_id, command.reason) == (row.event_id, "Wrong customer")  # type: ignore[attr-defined]
