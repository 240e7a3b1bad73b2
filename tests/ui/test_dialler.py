"""Pressing a number anywhere: dialled at once, asked first, or ruled out."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from agentdesk.domain.calls import CallSnapshot
from agentdesk.domain.dial_rules import DialPlan
from agentdesk.domain.errors import Offline
from agentdesk.domain.events import SettingsChanged
from agentdesk.domain.kinds import ConsentState, ContactPointKind, Purpose
from agentdesk.services.queries import ConsentRow, ContactPointRow, CustomerById, Settings
from agentdesk.services.settings import workspace_text
from agentdesk.ui.live.call_aside import CallAside
from agentdesk.ui.live.dial_question import DialQuestion
from agentdesk.ui.live.idle_view import IdleView
from agentdesk.ui.live.key_button import KeyButton
from agentdesk.ui.shortcuts import Shortcuts
from agentdesk.ui.theme import Theme
from agentdesk.ui.words import Words
from agentdesk.ui.work import CallWish
from tests.helpers.cards import NOW, a_card
from tests.helpers.live import LiveDesk, Open, a_talk

CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def desk(open_desk: Open) -> LiveDesk:
    return open_desk()


def calls(desk: LiveDesk) -> list[CallSnapshot]:
    return list(desk.phone.calls.values())


def asked(desk: LiveDesk) -> DialQuestion:
    """The question that stands over the window."""
    (question,) = [each for each in desk.window.findChildren(DialQuestion) if each.isVisible()]
    return question


def say_rules(qtbot: QtBot, desk: LiveDesk, **values: tuple[str, ...]) -> None:
    """The administrator's prefixes arrive."""
    desk.stage.reads.answers[Settings] = tuple((key, workspace_text(key, value)) for key, value in values.items())
    with qtbot.waitSignal(desk.pane._rules.arrived):
        desk.stage.hub.publish(SettingsChanged(tuple(values)))


@pytest.mark.parametrize(
    ("written", "text"),
    [
        ("+31 (0)20 555 1234", "0205551234"),
        ("+49 30 123456", "004930123456"),
        ("204", "204"),
        ("tel:+31205551234", "0205551234"),
    ],
)
def test_a_number_is_dialled_as_the_line_wants_it(desk: LiveDesk, written: str, text: str) -> None:
    desk.pane.call(written)
    assert [call.number for call in calls(desk)] == [text]


def test_a_desk_may_have_a_line_of_another_country(desk: LiveDesk) -> None:
    desk.pane.dialler.use_plan(DialPlan("DE", "national", "0"))
    desk.pane.call("+31 20 555 1234")
    assert [call.number for call in calls(desk)] == ["00031205551234"]


def test_a_number_that_costs_is_asked_first_and_enter_does_not_dial_it(desk: LiveDesk) -> None:
    desk.pane.call("0900-1234")
    assert calls(desk) == []
    QTest.keyClick(asked(desk), Qt.Key.Key_Return)
    assert calls(desk) == []
    desk.pane.call("0900-1234")
    question = asked(desk)
    assert "premium" in " ".join(each.text() for each in question.findChildren(QLabel))
    question.accept_button.click()
    assert [call.number for call in calls(desk)] == ["09001234"]


@pytest.mark.parametrize("number", ["112", "*21*0612345678#"])
def test_emergency_numbers_and_codes_are_asked_first(desk: LiveDesk, number: str) -> None:
    desk.pane.call(number)
    assert calls(desk) == []
    asked(desk).accept_button.click()
    assert [call.number for call in calls(desk)] == [number]


def test_what_the_administrator_rules_out_cannot_be_dialled(qtbot: QtBot, desk: LiveDesk) -> None:
    say_rules(qtbot, desk, dial_forbidden=("+84", "088"), dial_premium=("0970",))
    for number in ("+84 903 123 456", "088 123 4567"):
        desk.pane.call(number)
        question = asked(desk)
        assert not question.cancel_button.isVisible()
        question.accept_button.click()
    assert calls(desk) == []
    desk.pane.call("0970 1234 5678")
    assert "0970" in " ".join(each.text() for each in asked(desk).findChildren(QLabel))
    asked(desk).reject()
    assert calls(desk) == []


def test_who_does_not_want_calls_is_called_only_after_a_question(desk: LiveDesk) -> None:
    no_calls = ConsentRow(Purpose.SERVICE, "call", ConsentState.REFUSED, "agent", NOW)
    desk.pane.show_customer(a_card(consents=(no_calls,)))
    desk.press(Qt.Key.Key_C, CTRL_SHIFT)
    assert calls(desk) == []
    assert "Sanne de Vries has asked not to be called." in [each.text() for each in asked(desk).findChildren(QLabel)]
    asked(desk).accept_button.click()
    assert len(calls(desk)) == 1
    assert desk.pane.controller.front is not None
    assert desk.pane.controller.front.customer_name == "Sanne de Vries"


def test_a_question_about_a_call_hides_the_number_of_who_is_not_checked(desk: LiveDesk) -> None:
    no_calls = ConsentRow(Purpose.SERVICE, "call", ConsentState.REFUSED, "agent", NOW)
    desk.pane.show_customer(a_card(consents=(no_calls,)))
    desk.pane.dialler.hide_numbers(hidden=True)
    desk.pane.dialler.dial_customer()
    assert asked(desk).accept_button.text() == "Call 06 1 ••• 30"
    asked(desk).reject()
    desk.pane.dialler.hide_numbers(hidden=False)
    desk.pane.dialler.dial_customer()
    assert asked(desk).accept_button.text() == "Call 06 18429930"
    asked(desk).reject()


@pytest.mark.parametrize("number", ["geen", "anonymous", "-"])
def test_what_is_no_number_says_so(desk: LiveDesk, number: str) -> None:
    desk.pane.call(number)
    assert calls(desk) == []
    QApplication.processEvents()
    shown = [each.accessibleName() for each in desk.pane.findChildren(QLabel) if each.isVisible()]
    assert any("not a number the phone can dial" in text for text in shown)


def test_the_customers_number_is_called_for_them_however_it_is_written(desk: LiveDesk) -> None:
    card = a_card()
    desk.pane.show_customer(card)
    desk.pane.call("0031 6 1842 9930")
    assert desk.pane.controller.front is not None
    assert desk.pane.controller.front.customer_id == card.customer_id


def test_a_customer_abroad_is_called_abroad_however_their_number_is_written(desk: LiveDesk) -> None:
    phone = ContactPointRow(ContactPointKind.PHONE, "0918 555 077", "+84918555077", shared=False, bounced=False)
    desk.pane.show_customer(a_card(country="VN", contact_points=(phone,)))
    button = next(each for each in desk.pane.findChildren(KeyButton) if each.objectName() == phone.raw)
    assert "+84 918 555 077" in button.accessibleName()
    desk.press(Qt.Key.Key_C, CTRL_SHIFT)
    desk.pane.call(phone.raw)
    assert [call.number for call in calls(desk)] == ["0084918555077", "0084918555077"]


def test_a_number_is_called_for_the_customer_it_stands_with(qtbot: QtBot, desk: LiveDesk) -> None:
    card = a_card()
    desk.stage.reads.answers[CustomerById] = card
    desk.pane.dialler.dial_for(CallWish("020 555 1234", card.customer_id, card.name))
    qtbot.waitUntil(lambda: desk.pane.controller.front is not None)
    assert desk.pane.controller.front is not None
    assert desk.pane.controller.front.customer_name == card.name


def test_the_customer_is_called_by_key_while_a_note_is_being_written(desk: LiveDesk) -> None:
    card = a_card()
    email = ContactPointRow(ContactPointKind.EMAIL, "a@b.nl", "a@b.nl", shared=False, bounced=False)
    desk.pane.show_customer(replace(card, contact_points=(email, *card.contact_points)))
    desk.pane.write_note()
    assert not desk.pane.findChild(IdleView).isVisible()  # type: ignore[union-attr]
    desk.press(Qt.Key.Key_C, CTRL_SHIFT)
    assert [call.number for call in calls(desk)] == ["0618429930"]


def test_no_button_of_the_question_is_without_a_name(desk: LiveDesk) -> None:
    desk.pane.call("0900-1234")
    assert all(each.text() for each in asked(desk).findChildren(QPushButton) if each.isVisible())
    asked(desk).reject()


def test_a_customer_whose_numbers_are_on_their_way_is_called_when_they_come(desk: LiveDesk) -> None:
    card, other = a_card(), a_card(name="Bram")
    desk.pane.show_customer(other)
    desk.pane.dialler.dial_for(CallWish("", card.customer_id, card.name))
    desk.pane.show_customer(replace(other, city="Delft"))
    assert calls(desk) == []
    desk.pane.show_customer(card)
    assert [call.number for call in calls(desk)] == ["0618429930"]


def test_nobody_is_called_by_themselves_after_another_customer_was_opened(desk: LiveDesk) -> None:
    card = a_card()
    desk.pane.dialler.dial_for(CallWish("", card.customer_id, card.name))
    desk.pane.show_customer(a_card(name="Bram"))
    desk.pane.show_customer(card)
    assert calls(desk) == []


def test_a_number_in_the_note_is_called_by_key_and_from_the_menu(desk: LiveDesk) -> None:
    card = a_card()
    desk.pane.show_customer(card)
    desk.pane.write_note()
    desk.keys("Buurvrouw 020 555 1234, mobiel 06-12345678")
    desk.press(Qt.Key.Key_F5, Qt.KeyboardModifier.ControlModifier)
    front = desk.pane.controller.front
    assert front is not None
    assert (front.number, front.customer_name) == ("0612345678", card.name)
    desk.press(Qt.Key.Key_F6)
    editor = desk.pane.form.note.editor
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, QPoint(4, 4), editor.mapToGlobal(QPoint(4, 4)))
    QApplication.sendEvent(editor, event)
    (menu,) = [each for each in editor.findChildren(QMenu) if each.isVisible()]
    offered = [each for each in menu.actions() if each.text().startswith("Call ")]
    assert [each.text() for each in offered] == ["Call 020 555 1234", "Call 06 12345678"]
    offered[0].trigger()
    menu.close()
    assert {call.number for call in calls(desk)} == {"0612345678", "0205551234"}


@pytest.mark.parametrize("centre", [None, "Bram"])
def test_who_does_not_want_calls_is_asked_about_when_somebody_else_is_in_the_centre(
    qtbot: QtBot, desk: LiveDesk, centre: str | None
) -> None:
    no_calls = ConsentRow(Purpose.SERVICE, "call", ConsentState.REFUSED, "agent", NOW)
    card = a_card(consents=(no_calls,))
    desk.pane.show_customer(a_card(name=centre) if centre else None)
    desk.stage.reads.answers[CustomerById] = card
    desk.pane.dialler.dial_for(CallWish("06 1842 9930", card.customer_id, card.name))
    qtbot.waitUntil(lambda: any(each.isVisible() for each in desk.window.findChildren(DialQuestion)))
    assert calls(desk) == []
    assert "Sanne de Vries has asked not to be called." in [each.text() for each in asked(desk).findChildren(QLabel)]
    asked(desk).accept_button.click()
    assert len(calls(desk)) == 1


def test_nobody_is_dialled_by_themselves_when_their_wishes_cannot_be_read(qtbot: QtBot, desk: LiveDesk) -> None:
    card = a_card()
    desk.stage.reads.answers[CustomerById] = Offline(since=NOW)
    desk.pane.dialler.dial_for(CallWish("06 1842 9930", card.customer_id, card.name))
    qtbot.waitUntil(lambda: any(each.isVisible() for each in desk.window.findChildren(DialQuestion)))
    assert calls(desk) == []
    said = " ".join(each.text() for each in asked(desk).findChildren(QLabel))
    assert "It could not be read whether Sanne de Vries wants to be called." in said
    asked(desk).accept_button.click()
    assert len(calls(desk)) == 1


# --- whom a caller is sent to ----------------------------------------------------------------------------------


class Sent:
    """Where the phone was told to send the caller, or whom to ask about them."""

    def __init__(self, desk: LiveDesk, monkeypatch: pytest.MonkeyPatch, what: str) -> None:
        self.to: list[str] = []
        monkeypatch.setattr(desk.simulator, what, lambda _ref, to: self.to.append(to))
        tools = desk.pane._tools
        self.type = (tools.transfer_wanted if what == "transfer" else tools.consult_wanted).emit


@pytest.fixture(params=["transfer", "consult"])
def sent(
    request: pytest.FixtureRequest, qtbot: QtBot, desk: LiveDesk, theme: Theme, words: Words,
    monkeypatch: pytest.MonkeyPatch,
) -> Sent:  # fmt: skip
    """A caller is on the line; what is typed goes to the tools of the call."""
    CallAside(theme, words, Shortcuts(), desk.stage.bridge, desk.phone, desk.pane)
    a_talk(qtbot, desk, a_card())
    return Sent(desk, monkeypatch, request.param)


@pytest.mark.parametrize(("written", "text"), [("204", "204"), ("+49 30 123456", "0004930123456"), ("carol", "carol")])
def test_a_caller_is_sent_on_as_the_line_wants_its_numbers(desk: LiveDesk, sent: Sent, written: str, text: str) -> None:
    desk.pane.dialler.use_plan(DialPlan("NL", "national", "0"))
    sent.type(written)
    assert sent.to == [text]


@pytest.mark.parametrize("written", ["0900 1234567", "*21*0612345678#", "112"])
def test_a_caller_is_sent_to_what_costs_or_commands_only_after_a_question(
    desk: LiveDesk, sent: Sent, written: str
) -> None:
    sent.type(written)
    assert sent.to == []
    asked(desk).accept_button.click()
    assert len(sent.to) == 1


def test_nobody_is_sent_to_a_number_that_is_ruled_out(qtbot: QtBot, desk: LiveDesk, sent: Sent) -> None:
    say_rules(qtbot, desk, dial_forbidden=("+49",))
    sent.type("+49 30 123456")
    asked(desk).accept_button.click()
    assert sent.to == []
    assert desk.pane.controller.front is not None
    assert desk.pane.controller.front.outcome == ""


def test_a_call_that_ended_during_the_question_is_not_logged_as_transferred(desk: LiveDesk, sent: Sent) -> None:
    sent.type("0900 1234567")
    question = asked(desk)
    (ref,) = desk.phone.calls
    desk.simulator.hang_up(ref)
    question.accept_button.click()
    assert desk.logs == []
    assert desk.pane.controller.front is not None
    assert desk.pane.controller.front.outcome == ""
