"""The live pane as the agent meets it: real keys, a simulated phone, a clock turned by hand."""

import gc
import weakref

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDateTimeEdit,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QToolButton,
)
from pytestqt.qtbot import QtBot

from agentdesk.domain.events import SettingsChanged
from agentdesk.domain.interactions import WrapUp
from agentdesk.domain.kinds import WrapUpMode
from agentdesk.domain.live import Stage as LiveStage
from agentdesk.services.queries import Settings, TimelineRow, WrapUpTime
from agentdesk.services.settings import workspace_text
from agentdesk.ui.live.call_card import CallCard
from agentdesk.ui.live.idle_view import IdleView
from agentdesk.ui.live.key_button import KeyButton
from agentdesk.ui.theme import Theme
from agentdesk.ui.words import Words
from tests.helpers.cards import a_card, an_order
from tests.helpers.live import CTRL, KeptDrafts, LiveDesk, Open, a_match, a_talk, knows
from tests.helpers.screen import Stage

TEXT = "het pakket ligt sinds vrijdag in het sorteercentrum en de klant belt voor de derde keer " * 3


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


def test_a_caller_who_hung_up_as_they_were_answered_brings_no_other_note(open_desk: Open) -> None:
    desk = open_desk()
    desk.pane.write_note()
    desk.keys("van een ander")
    desk.press(Qt.Key.Key_Return, CTRL | Qt.KeyboardModifier.ShiftModifier)
    assert desk.pane.controller.front is None
    ref = desk.simulator.ring_now("06 1842 9930")
    desk.simulator.far_end_hangs_up(ref)
    desk.press(Qt.Key.Key_F8)
    assert desk.pane.controller.front is None
    assert "The caller has hung up" in [each.text() for each in desk.pane.findChildren(QLabel) if each.isVisible()]
    desk.keys("riem")
    (parked,) = desk.pane.controller.stack.items
    assert parked.note == "van een ander"


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


def test_a_running_call_stands_on_the_timeline_of_the_customer_in_the_centre(qtbot: QtBot, open_desk: Open) -> None:
    desk = open_desk()
    rows: list[TimelineRow] = []
    desk.pane.pending_row.connect(rows.append)
    a_talk(qtbot, desk, a_card())
    qtbot.waitUntil(lambda: bool(rows) and rows[-1].extra("live") == "talking")
    desk.press(Qt.Key.Key_F12)
    (record,) = desk.records
    assert (rows[-1].event_id, rows[-1].unlogged, rows[-1].extra("live")) == (record.interaction_id, True, "")


def test_numbers_nobody_may_read_yet_can_be_called_all_the_same(qtbot: QtBot, open_desk: Open) -> None:
    desk = open_desk()
    card = a_card()
    desk.pane.show_customer(card)
    desk.pane.hide_numbers(True)
    QApplication.processEvents()
    call = next(each for each in desk.pane.findChildren(KeyButton) if each.objectName().startswith(("+", "0")))
    qtbot.waitUntil(lambda: "•••" in call.accessibleName())
    assert "1842" not in call.accessibleName() + call.toolTip()
    with qtbot.waitSignal(desk.pane.controller.changed):
        call.click()
    (dialled,) = desk.simulator.calls.values()
    assert dialled.number.replace(" ", "").endswith("18429930")
    desk.pane.hide_numbers(False)


def test_what_a_call_does_stands_before_what_may_be_cut_off_and_the_seconds_move_nothing(
    qtbot: QtBot, open_desk: Open
) -> None:
    desk = open_desk()
    ref = desk.simulator.ring_now("06 1842 9930", "S de Vries", "Klantenservice en levering")
    desk.simulator.answer(ref)
    desk.simulator.hold(ref)
    card = desk.pane.findChild(CallCard)
    assert card is not None
    qtbot.waitUntil(lambda: card._line.accessibleName().startswith("on hold · "))
    metrics = card._timer.fontMetrics()
    assert metrics.horizontalAdvance("1:11") == metrics.horizontalAdvance("2:08")


def test_the_wrap_up_of_today_is_said_in_plain_words(open_desk: Open) -> None:
    view = open_desk().pane.findChild(IdleView)
    assert view is not None
    view.show_speed((WrapUpTime("resolved", 400, 1), WrapUpTime("callback", 8000, 12)))
    said = next(each for each in view.findChildren(QLabel) if "logged" in each.text())
    first, second = said.text().splitlines()
    assert first.startswith("Resolved: logged at once (1 contact")
    assert "logged within 0:08 (12 contact" in second
    assert "the middle one" in said.toolTip()
