"""One press in the live pane: marks, logs, undo, wrap-up and going on."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from agentdesk.domain.commands import RetractInteraction
from agentdesk.domain.interactions import TIMED_OUT, ContactRules, WrapUp
from agentdesk.domain.kinds import Direction, FollowUpKind, FollowUpState, WrapUpMode
from agentdesk.domain.live import Stage as LiveStage
from agentdesk.ui.live.wishes import SURE_MS
from tests.helpers.cards import a_card, an_order
from tests.helpers.live import CTRL, Open, a_talk, an_open, button

# --- one press ---


def test_an_outcome_while_talking_marks_and_hanging_up_logs(qtbot: QtBot, open_desk: Open) -> None:
    desk = open_desk()
    card = a_card()
    a_talk(qtbot, desk, card)
    desk.turn(95)
    desk.press(Qt.Key.Key_1, CTRL)
    assert desk.logs == []
    desk.press(Qt.Key.Key_F12)
    (record,), (log,) = desk.records, desk.logs
    assert desk.stage.clerk.said.index(record) < desk.stage.clerk.said.index(log)
    assert (log.outcome, log.customer_id, log.duration_s) == ("resolved", card.customer_id, 95)
    assert log.interaction_id == record.interaction_id


def test_an_outcome_after_the_end_logs_at_once(qtbot: QtBot, open_desk: Open) -> None:
    desk = open_desk()
    a_talk(qtbot, desk, a_card())
    desk.press(Qt.Key.Key_F12)
    assert len(desk.records) == 1
    desk.turn(14)
    desk.press(Qt.Key.Key_1, CTRL)
    assert [log.wrap_up_ms for log in desk.logs] == [14000]
    assert desk.pane.controller.stack.items == ()


def test_bare_digits_choose_outside_text_and_are_letters_in_it(qtbot: QtBot, open_desk: Open) -> None:
    desk = open_desk()
    a_talk(qtbot, desk, a_card())
    desk.keys("2 dozen")
    assert desk.note == "2 dozen"
    front = desk.pane.controller.front
    assert front is not None
    assert front.outcome == ""
    button(desk, "log").setFocus()
    desk.press(Qt.Key.Key_2)
    front = desk.pane.controller.front
    assert front is not None
    assert front.outcome == "call-back"


def test_while_the_pad_is_open_digits_go_to_the_call(qtbot: QtBot, open_desk: Open) -> None:
    desk = open_desk()
    a_talk(qtbot, desk, a_card())
    desk.press(Qt.Key.Key_D, CTRL)
    button(desk, "log").setFocus()
    for key in (Qt.Key.Key_4, Qt.Key.Key_2):
        desk.press(key)
    front = desk.pane.controller.front
    assert front is not None
    assert (desk.simulator.digits_sent, front.outcome) == ("42", "")


def test_a_complaint_asks_for_a_note_once(qtbot: QtBot, open_desk: Open) -> None:
    desk = open_desk()
    a_talk(qtbot, desk, a_card())
    desk.press(Qt.Key.Key_F12)
    desk.press(Qt.Key.Key_4, CTRL)
    assert desk.logs == []
    assert desk.window.focusWidget() is desk.editor
    desk.press(Qt.Key.Key_4, CTRL)
    assert [log.outcome for log in desk.logs] == ["complaint"]


def test_a_log_waits_for_the_fingers_when_the_other_side_hangs_up(qtbot: QtBot, open_desk: Open) -> None:
    desk = open_desk()
    a_talk(qtbot, desk, a_card())
    desk.press(Qt.Key.Key_1, CTRL)
    desk.keys("nog een wo")
    (ref,) = desk.phone.calls
    desk.simulator.far_end_hangs_up(ref)
    assert desk.logs == []
    desk.keys("ord")
    desk.turn(2)
    qtbot.waitUntil(lambda: len(desk.logs) == 1)
    assert desk.logs[0].note == "nog een woord"


def test_what_is_open_for_the_reason_is_ticked_and_closed_with_one_press(qtbot: QtBot, open_desk: Open) -> None:
    desk = open_desk()
    card = a_card(open_orders=(an_order(),))
    promise = an_open(FollowUpKind.PROMISE, card, desk.clock)
    card = a_card(customer_id=card.customer_id, open_items=(promise,))
    a_talk(qtbot, desk, card)
    desk.pane.form.reasons.reason_chosen.emit("delivery")
    desk.press(Qt.Key.Key_1, CTRL)
    desk.press(Qt.Key.Key_F12)
    (closing,) = desk.logs[0].closes
    assert (closing.follow_up_id, closing.state) == (promise.follow_up_id, FollowUpState.KEPT)


def test_the_buttons_that_log_name_the_customer(qtbot: QtBot, open_desk: Open) -> None:
    desk = open_desk()
    a_talk(qtbot, desk, a_card())
    qtbot.waitUntil(lambda: button(desk, "log").accessibleName() == "Logs for Sanne de Vries at hang-up")
    desk.press(Qt.Key.Key_F12)
    assert button(desk, "log").accessibleName() == "Log for Sanne de Vries and next"


def test_after_a_failed_call_one_key_tries_again_tomorrow(qtbot: QtBot, open_desk: Open) -> None:
    desk = open_desk(by_hand=True)
    card = a_card()
    desk.pane.show_customer(card)
    desk.press(Qt.Key.Key_C, CTRL | Qt.KeyboardModifier.ShiftModifier)
    (call,) = desk.phone.calls.values()
    assert (call.number, call.direction) == ("0618429930", Direction.OUT)
    desk.press(Qt.Key.Key_F12)
    desk.press(Qt.Key.Key_0, CTRL)
    (log,) = desk.logs
    assert (log.outcome, log.customer_id) == ("no-answer", card.customer_id)
    assert log.follow_up is not None
    assert log.follow_up.local_due.hour == 10


def test_a_missed_call_is_recorded_and_leaves_the_desk(open_desk: Open) -> None:
    desk = open_desk()
    ref = desk.simulator.ring_now("020 555 1234")
    desk.simulator.far_end_hangs_up(ref)
    assert [record.end_reason for record in desk.records] == ["caller-gave-up"]
    assert desk.pane.controller.stack.items == ()


def test_a_contact_that_is_left_waits_unlogged(qtbot: QtBot, open_desk: Open) -> None:
    desk = open_desk()
    a_talk(qtbot, desk, a_card())
    desk.press(Qt.Key.Key_F12)
    desk.press(Qt.Key.Key_Return, CTRL | Qt.KeyboardModifier.ShiftModifier)
    assert desk.logs == []
    assert len(desk.records) == 1
    assert desk.pane.controller.stack.items == ()


def test_talking_is_told_so_that_reminders_stay_silent(qtbot: QtBot, open_desk: Open) -> None:
    desk = open_desk()
    told: list[bool] = []
    desk.pane.busy_changed.connect(told.append)
    a_talk(qtbot, desk, a_card())
    desk.press(Qt.Key.Key_F12)
    assert told == [True, False]


# --- undo ---


def test_undo_takes_the_log_back_and_the_words_stand_there_again(qtbot: QtBot, open_desk: Open) -> None:
    desk = open_desk()
    a_talk(qtbot, desk, a_card())
    desk.keys("te vroeg")
    desk.press(Qt.Key.Key_F12)
    desk.press(Qt.Key.Key_1, CTRL)
    desk.press(Qt.Key.Key_F9)
    (log,) = desk.logs
    (undo,) = [each for each in desk.stage.clerk.said if isinstance(each, RetractInteraction)]
    assert undo.interaction_id == log.log_id
    assert desk.note == "te vroeg"
    desk.press(Qt.Key.Key_2, CTRL)
    assert [each.outcome for each in desk.logs] == ["resolved", "call-back"]
    assert desk.logs[1].log_id != log.log_id
    assert desk.logs[1].interaction_id == log.interaction_id


def test_after_ten_seconds_there_is_no_undo(qtbot: QtBot, open_desk: Open) -> None:
    desk = open_desk()
    a_talk(qtbot, desk, a_card())
    desk.press(Qt.Key.Key_F12)
    desk.press(Qt.Key.Key_1, CTRL)
    desk.turn(11)
    qtbot.waitUntil(lambda: desk.pane.controller.undoable is None)
    desk.press(Qt.Key.Key_F9)
    assert not [each for each in desk.stage.clerk.said if isinstance(each, RetractInteraction)]


# --- wrap-up ---


def boxed(mode: WrapUpMode) -> ContactRules:
    return ContactRules(wrap_up=WrapUp(mode, 60))


def test_a_box_that_is_over_logs_timed_out_with_the_note(qtbot: QtBot, open_desk: Open) -> None:
    desk = open_desk(boxed(WrapUpMode.TIME_BOXED))
    a_talk(qtbot, desk, a_card())
    desk.keys("halve not")
    desk.press(Qt.Key.Key_F12)
    desk.turn(59)
    desk.pane.controller.choose_outcome("")
    assert desk.logs == []
    desk.turn(1)
    qtbot.waitUntil(lambda: len(desk.logs) == 1)
    assert (desk.logs[0].outcome, desk.logs[0].note) == (TIMED_OUT, "halve not")


def test_a_fixed_wrap_up_runs_on_after_the_log(qtbot: QtBot, open_desk: Open) -> None:
    desk = open_desk(boxed(WrapUpMode.FIXED))
    next_wanted: list[bool] = []
    desk.pane.next_wanted.connect(lambda: next_wanted.append(True))
    a_talk(qtbot, desk, a_card())
    desk.press(Qt.Key.Key_F12)
    desk.press(Qt.Key.Key_1, CTRL)
    assert len(desk.logs) == 1
    assert [item.stage for item in desk.pane.controller.stack.items] == [LiveStage.LOGGED]
    desk.press(Qt.Key.Key_1, CTRL)
    assert len(desk.logs) == 1
    desk.turn(61)
    qtbot.waitUntil(lambda: desk.pane.controller.stack.items == ())
    assert next_wanted == []


def test_log_and_next_goes_on_and_one_press_of_an_outcome_stays(qtbot: QtBot, open_desk: Open) -> None:
    desk = open_desk()
    next_wanted: list[bool] = []
    desk.pane.next_wanted.connect(lambda: next_wanted.append(True))
    a_talk(qtbot, desk, a_card())
    desk.press(Qt.Key.Key_F12)
    desk.press(Qt.Key.Key_1, CTRL)
    assert desk.pane.controller.front is None
    assert next_wanted == []
    desk.press(Qt.Key.Key_Return, CTRL)
    assert next_wanted == [True]
    desk.pane.write_note()
    desk.keys("Belt morgen terug.")
    desk.press(Qt.Key.Key_Return, CTRL)
    assert len(desk.logs) == 2
    assert next_wanted == [True, True]


def test_a_mandatory_wrap_up_is_not_left(qtbot: QtBot, open_desk: Open) -> None:
    desk = open_desk(boxed(WrapUpMode.MANDATORY))
    a_talk(qtbot, desk, a_card())
    desk.press(Qt.Key.Key_F12)
    desk.press(Qt.Key.Key_Return, CTRL | Qt.KeyboardModifier.ShiftModifier)
    assert len(desk.pane.controller.stack.items) == 1
    desk.press(Qt.Key.Key_Return, CTRL)
    assert desk.logs == []


# --- going on ---


def test_what_was_typed_stays_on_the_desk_when_a_contact_is_finished_later(qtbot: QtBot, open_desk: Open) -> None:
    desk = open_desk()
    a_talk(qtbot, desk, a_card())
    desk.keys("halverwege")
    desk.press(Qt.Key.Key_F12)
    desk.press(Qt.Key.Key_Return, CTRL | Qt.KeyboardModifier.ShiftModifier)
    assert desk.pane.controller.front is None
    desk.press(Qt.Key.Key_F6)
    assert desk.note == "halverwege"


def test_a_written_note_is_kept_when_it_is_finished_later(open_desk: Open) -> None:
    desk = open_desk()
    desk.pane.write_note()
    desk.keys("woorden")
    for _ in range(2):
        desk.press(Qt.Key.Key_Return, CTRL | Qt.KeyboardModifier.ShiftModifier)
    assert desk.pane.controller.front is None
    desk.press(Qt.Key.Key_F6)
    assert desk.note == "woorden"


def test_a_note_with_words_is_thrown_away_only_by_a_second_press_and_can_be_taken_back(open_desk: Open) -> None:
    desk = open_desk()
    desk.pane.write_note()
    desk.keys("woorden")
    button(desk, "discard").click()
    assert desk.note == "woorden"
    button(desk, "discard").click()
    assert desk.pane.controller.stack.items == ()
    desk.press(Qt.Key.Key_F9)
    assert desk.note == "woorden"
    assert desk.stage.clerk.said == []


def test_the_question_whether_a_note_goes_ends_after_four_seconds_and_with_its_item(open_desk: Open) -> None:
    desk = open_desk()
    desk.pane.write_note()
    desk.keys("woorden")
    button(desk, "discard").click()
    sure = next(each for each in desk.pane.findChildren(QTimer) if each.isActive() and each.interval() == SURE_MS)
    sure.timeout.emit()
    button(desk, "discard").click()
    assert desk.note == "woorden"
    hint = desk.pane.findChild(QLabel, "note-hint")
    assert hint is not None
    assert hint.accessibleName()
    desk.pane.write_note()
    QApplication.processEvents()
    assert not hint.accessibleName()
    desk.press(Qt.Key.Key_F6)
    button(desk, "discard").click()
    assert [item.note for item in desk.pane.controller.stack.items] == ["", "woorden"]


def test_chosen_words_become_a_fact_whose_key_is_typed_next(qtbot: QtBot, open_desk: Open) -> None:
    desk = open_desk()
    a_talk(qtbot, desk, a_card())
    desk.keys("graag na 14:00")
    for _ in range(8):
        desk.press(Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    desk.press(Qt.Key.Key_F, CTRL | Qt.KeyboardModifier.ShiftModifier)
    desk.keys("bereikbaar")
    desk.press(Qt.Key.Key_1, CTRL)
    desk.press(Qt.Key.Key_F12)
    assert desk.logs[0].facts == (("bereikbaar", "na 14:00"),)


def test_a_line_that_would_be_remembered_can_be_refused_by_key(qtbot: QtBot, open_desk: Open) -> None:
    desk = open_desk()
    a_talk(qtbot, desk, a_card())
    desk.keys("bereikbaar: na 14:00")
    desk.press(Qt.Key.Key_F6, CTRL | Qt.KeyboardModifier.ShiftModifier)
    assert button(desk, "turn-facts").text() == "Remember"
    desk.press(Qt.Key.Key_1, CTRL)
    desk.press(Qt.Key.Key_F12)
    assert (desk.logs[0].facts, desk.logs[0].note) == ((), "bereikbaar: na 14:00")


def test_a_call_on_the_desk_phone_is_begun_by_hand(open_desk: Open) -> None:
    desk = open_desk(by_hand=True)
    desk.press(Qt.Key.Key_F8, CTRL)
    front = desk.pane.controller.front
    assert front is not None
    assert (front.stage, front.private) == (LiveStage.TALKING, True)
    assert desk.window.focusWidget() is desk.editor


def test_a_time_of_ones_own_is_set_by_keys_alone(qtbot: QtBot, open_desk: Open) -> None:
    desk = open_desk()
    card = a_card()
    a_talk(qtbot, desk, card)
    desk.press(Qt.Key.Key_Period, CTRL)
    desk.press(Qt.Key.Key_Up)
    desk.press(Qt.Key.Key_Return)
    assert desk.window.focusWidget() is desk.editor
    desk.press(Qt.Key.Key_F12)
    desk.press(Qt.Key.Key_1, CTRL)
    (log,) = desk.logs
    assert log.follow_up is not None


def test_a_time_being_picked_for_one_is_not_offered_to_the_next(qtbot: QtBot, open_desk: Open) -> None:
    desk = open_desk()
    a_talk(qtbot, desk, a_card())
    desk.press(Qt.Key.Key_Period, CTRL)
    edit = desk.pane.form.follow_up.findChild(QLineEdit)
    assert edit is not None
    assert edit.isVisible()
    desk.press(Qt.Key.Key_F12)
    desk.press(Qt.Key.Key_1, CTRL)
    a_talk(qtbot, desk, a_card())
    assert not edit.isVisible()


def test_a_transfer_marks_the_call_that_goes_not_the_note_in_front(qtbot: QtBot, open_desk: Open) -> None:
    desk = open_desk()
    a_talk(qtbot, desk, a_card())
    desk.pane.write_note()
    desk.keys("iets anders")
    desk.pane._tools.transfer_wanted.emit("201")
    note = desk.pane.controller.front
    assert note is not None
    assert (note.stage, note.outcome) == (LiveStage.WRITING, "")
    desk.turn(5)
    qtbot.waitUntil(lambda: [(log.outcome, log.note) for log in desk.logs] == [("transferred", "")])
    assert desk.pane.controller.front == note


def test_a_transfer_of_the_call_in_front_marks_it(qtbot: QtBot, open_desk: Open) -> None:
    desk = open_desk()
    a_talk(qtbot, desk, a_card())
    desk.pane._tools.transfer_wanted.emit("201")
    desk.turn(5)
    qtbot.waitUntil(lambda: [log.outcome for log in desk.logs] == ["transferred"])
