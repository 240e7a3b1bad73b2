"""The live pane as the agent meets it: real keys, a simulated phone, a clock turned by hand."""

import gc
import weakref
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDateTimeEdit,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QToolButton,
)
from pytestqt.qtbot import QtBot

from agentdesk.domain.commands import RetractInteraction
from agentdesk.domain.events import SettingsChanged
from agentdesk.domain.interactions import TIMED_OUT, ContactRules, WrapUp
from agentdesk.domain.kinds import Direction, FollowUpKind, FollowUpState, WrapUpMode
from agentdesk.domain.live import Stage as LiveStage
from agentdesk.services.queries import CustomerCard, Settings
from agentdesk.services.settings import workspace_text
from agentdesk.ui.theme import Theme
from agentdesk.ui.words import Words
from tests.helpers.cards import a_card, an_order
from tests.helpers.live import KeptDrafts, LiveDesk, a_match, an_open, knows
from tests.helpers.screen import Stage

TEXT = "het pakket ligt sinds vrijdag in het sorteercentrum en de klant belt voor de derde keer " * 3

Open = Callable[..., LiveDesk]


@pytest.fixture
def open_desk(qtbot: QtBot, stage: Stage, theme: Theme, words: Words) -> Iterator[Open]:
    desks: list[LiveDesk] = []

    def open_one(
        rules: ContactRules | None = None, *, by_hand: bool = False, drafts: KeptDrafts | None = None
    ) -> LiveDesk:
        desk = LiveDesk(stage, theme, words, rules=rules, by_hand=by_hand, drafts=drafts)
        qtbot.addWidget(desk.window)
        qtbot.waitUntil(desk.window.isActiveWindow)
        desks.append(desk)
        return desk

    yield open_one
    for desk in desks:
        desk.close()


CTRL = Qt.KeyboardModifier.ControlModifier


def a_talk(qtbot: QtBot, desk: LiveDesk, card: CustomerCard) -> None:
    """A call of this customer is on and their card is known."""
    knows(desk.stage, a_match(card))
    ref = desk.simulator.ring_now("06 1842 9930", "S de Vries", "Levering")
    qtbot.waitUntil(lambda: any(item.customer_id == card.customer_id for item in desk.pane.controller.stack.items))
    desk.pane.show_customer(card)
    desk.simulator.answer(ref)


def button(desk: LiveDesk, name: str) -> QPushButton:
    found = desk.pane.findChild(QPushButton, name)
    assert isinstance(found, QPushButton)
    return found


# --- a ringing call and the keyboard ---


def test_two_hundred_letters_across_an_arriving_call_all_land_in_the_draft(qtbot: QtBot, open_desk: Open) -> None:
    desk = open_desk()
    card = a_card()
    desk.pane.show_customer(card)
    desk.press(Qt.Key.Key_N, CTRL)
    for place, letter in enumerate(TEXT[:200]):
        if place == 60:
            desk.simulator.ring_now("020 555 1234")
        if place == 120:
            desk.simulator.ring_now("020 555 9999")
        desk.keys(letter, 20)
    assert desk.note == TEXT[:200]
    assert desk.window.focusWidget() is desk.editor
    assert [item.stage for item in desk.pane.controller.stack.ringing] == [LiveStage.RINGING] * 2
    assert len(desk.phone.calls) == 2


def test_space_enter_and_escape_neither_answer_nor_reject(qtbot: QtBot, open_desk: Open) -> None:
    desk = open_desk()
    desk.simulator.ring_now("020 555 1234")
    for key in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape):
        desk.press(key)
    for each in desk.pane.findChildren(QToolButton):
        if each.isVisible() and each.objectName() in {"answer", "reject", "hang-up"}:
            assert each.focusPolicy() is Qt.FocusPolicy.NoFocus
    assert [call.state.value for call in desk.phone.calls.values()] == ["offered"]


def test_the_number_is_shown_before_anybody_was_asked(qtbot: QtBot, open_desk: Open) -> None:
    desk = open_desk()
    desk.simulator.ring_now("06 1842 9930")
    card = desk.pane.findChild(QToolButton, "answer")
    assert card is not None
    qtbot.waitUntil(card.isVisible)
    assert desk.pane.controller.front is not None
    assert desk.pane.controller.front.number == "06 1842 9930"


def test_answering_brings_the_caller_to_the_centre_and_parks_the_draft(qtbot: QtBot, open_desk: Open) -> None:
    desk = open_desk()
    writing, calling = a_card(name="Bakkerij Van Loon"), a_card()
    desk.pane.show_customer(writing)
    desk.pane.write_note()
    desk.keys("half een zin")
    knows(desk.stage, a_match(calling))
    desk.simulator.ring_now("06 1842 9930")
    qtbot.waitUntil(lambda: any(item.customer_name for item in desk.pane.controller.stack.ringing))
    assert desk.wanted == [writing.customer_id] * len(desk.wanted)
    desk.press(Qt.Key.Key_F8)
    assert desk.wanted[-1] == calling.customer_id
    desk.keys("de beller")
    assert desk.note == "de beller"
    assert [item.note for item in desk.pane.controller.stack.items] == ["de beller", "half een zin"]


def test_ending_returns_to_the_draft_and_its_cursor(qtbot: QtBot, open_desk: Open) -> None:
    desk = open_desk()
    desk.pane.show_customer(a_card(name="Bakkerij Van Loon"))
    desk.pane.write_note()
    desk.keys("half zin")
    for _ in range(3):
        desk.press(Qt.Key.Key_Left)
    a_talk(qtbot, desk, a_card())
    desk.press(Qt.Key.Key_1, CTRL)
    desk.press(Qt.Key.Key_F12)
    assert [log.outcome for log in desk.logs] == ["resolved"]
    desk.keys("een ")
    assert desk.note == "half een zin"


def test_the_keyboard_goes_back_where_it_was_outside_the_pane(qtbot: QtBot, open_desk: Open) -> None:
    desk = open_desk()
    desk.search.setFocus()
    a_talk(qtbot, desk, a_card())
    assert desk.window.focusWidget() is desk.editor
    desk.press(Qt.Key.Key_1, CTRL)
    desk.press(Qt.Key.Key_F12)
    assert desk.window.focusWidget() is desk.search


def test_the_stack_is_walked_with_one_key(qtbot: QtBot, open_desk: Open) -> None:
    desk = open_desk()
    for name in ("Anna", "Bram", "Chi"):
        desk.pane.show_customer(a_card(name=name))
        desk.pane.write_note()
        desk.keys(name.lower())
    seen = []
    for _ in range(3):
        desk.press(Qt.Key.Key_F6)
        seen.append(desk.note)
    assert sorted(seen) == ["anna", "bram", "chi"]


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
    assert (call.number, call.direction) == ("06 1842 9930", Direction.OUT)
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
    assert next_wanted == [True]


def test_a_mandatory_wrap_up_is_not_left(qtbot: QtBot, open_desk: Open) -> None:
    desk = open_desk(boxed(WrapUpMode.MANDATORY))
    a_talk(qtbot, desk, a_card())
    desk.press(Qt.Key.Key_F12)
    desk.press(Qt.Key.Key_Return, CTRL | Qt.KeyboardModifier.ShiftModifier)
    assert len(desk.pane.controller.stack.items) == 1
    desk.press(Qt.Key.Key_Return, CTRL)
    assert desk.logs == []


# --- after a power cut ---


def test_the_whole_stack_comes_back_half_picked(qtbot: QtBot, open_desk: Open) -> None:
    desk = open_desk()
    first, second = a_card(name="Anna"), a_card(name="Bram")
    desk.pane.show_customer(first)
    desk.pane.write_note()
    desk.keys("eerste")
    a_talk(qtbot, desk, second)
    desk.keys("tweede")
    desk.pane.form.reasons.reason_chosen.emit("delivery-late")
    desk.press(Qt.Key.Key_2, CTRL)
    texts = dict(desk.drafts.texts)
    desk.close()
    after = open_desk(drafts=KeptDrafts(desk.clock, texts))
    assert after.pane.restore(after.drafts.all()) == 0
    items = after.pane.controller.stack.items
    assert [(item.note, item.outcome, item.reason) for item in items] == [
        ("tweede", "call-back", "delivery-late"),
        ("eerste", "", ""),
    ]
    assert after.note == "tweede"
    assert items[0].stage is LiveStage.WRAP_UP
    record = after.records[-1]
    assert (record.customer_id, record.end_reason) == (second.customer_id, "lost")


def test_what_is_logged_leaves_no_draft(qtbot: QtBot, open_desk: Open) -> None:
    desk = open_desk()
    a_talk(qtbot, desk, a_card())
    desk.keys("x")
    assert len(desk.drafts.texts) == 1
    desk.press(Qt.Key.Key_1, CTRL)
    desk.press(Qt.Key.Key_F12)
    assert desk.drafts.texts == {}


# --- rules, names and lifetime ---


def test_the_rules_follow_the_workspace(qtbot: QtBot, open_desk: Open) -> None:
    desk = open_desk()
    desk.stage.reads.answers[Settings] = (("wrap_up", workspace_text("wrap_up", WrapUp(WrapUpMode.MANDATORY, 60))),)
    desk.stage.hub.publish(SettingsChanged(("wrap_up",)))
    qtbot.waitUntil(lambda: desk.pane.controller.setup.rules.wrap_up.mode is WrapUpMode.MANDATORY)


def test_every_control_has_a_name(qtbot: QtBot, open_desk: Open) -> None:
    desk = open_desk()
    card = a_card(open_orders=(an_order(),))
    a_talk(qtbot, desk, a_card(customer_id=card.customer_id, open_orders=card.open_orders))
    desk.pane.write_note()
    desk.simulator.ring_now("020 555 1234")
    qtbot.waitUntil(lambda: bool(desk.pane._rings) and desk.pane._rings[0].isVisible())
    controls = [
        each
        for kind in (QAbstractButton, QPlainTextEdit, QLineEdit, QDateTimeEdit)
        for each in desk.pane.findChildren(kind)
        if each.isVisible()
    ]
    assert len(controls) > 20
    assert [each for each in controls if not each.accessibleName() and not getattr(each, "text", str)()] == []


def test_a_pane_that_is_gone_is_forgotten(qtbot: QtBot, stage: Stage, theme: Theme, words: Words) -> None:
    desk = LiveDesk(stage, theme, words)
    ref = desk.simulator.ring_now("020 555 1234")
    desk.simulator.answer(ref)
    QApplication.processEvents()
    desk.close()
    window, gone = desk.window, weakref.ref(desk.pane)
    del desk
    window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    del window
    gc.collect()
    assert gone() is None
