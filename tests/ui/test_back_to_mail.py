"""Coming back to a begun answer: the keyboard is where it was, cursor included, and that place is in sight."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from agentdesk.domain.ids import CustomerId
from agentdesk.ui.live.fresh_log import HABIT_S
from agentdesk.ui.theme import Theme
from agentdesk.ui.words import Words
from tests.helpers.cards import a_card
from tests.helpers.live import CTRL, Open, a_talk
from tests.helpers.mail_window import a_thread
from tests.helpers.mail_writing import MailWriting, mail_writing


@pytest.fixture
def mail(qtbot: QtBot, theme: Theme, words: Words, open_desk: Open, tmp_path: Path) -> Iterator[MailWriting]:
    with mail_writing(qtbot, theme, words, open_desk(), tmp_path / "files") as made:
        yield made


def an_answer(mail: MailWriting, body: str = "Half an ans") -> CustomerId:
    """Begun, with the cursor two letters before its end."""
    card = a_card()
    mail.open(mail.put(a_thread(card.customer_id), "Where is my parcel?"))
    mail.sending.reply()
    QTest.keyClicks(mail.writer.body, body)
    for _ in range(2):
        mail.desk.press(Qt.Key.Key_Left)
    return card.customer_id


def a_call_between(qtbot: QtBot, mail: MailWriting) -> None:
    """Answered, marked and ended: it logs itself."""
    a_talk(qtbot, mail.desk, a_card())
    qtbot.waitUntil(lambda: mail.desk.window.focusWidget() is mail.desk.editor)
    mail.desk.keys("parcel found")
    mail.desk.press(Qt.Key.Key_1, CTRL)
    mail.desk.press(Qt.Key.Key_F12)
    qtbot.waitUntil(lambda: len(mail.desk.logs) == 1)


def is_in_sight(mail: MailWriting, widget: QWidget) -> bool:
    port = mail.desk.pane.mail_place.viewport()
    top = widget.mapTo(port, QPoint(0, 0)).y()
    return widget.isVisible() and top >= 0 and top + min(widget.height(), port.height()) <= port.height()


def test_after_a_call_typing_goes_on_in_the_answer_where_the_cursor_was(qtbot: QtBot, mail: MailWriting) -> None:
    an_answer(mail)
    a_call_between(qtbot, mail)
    assert mail.desk.window.focusWidget() is mail.writer.body
    mail.desk.keys("X")
    assert mail.writer.body.toPlainText() == "Half an aXns"
    assert mail.desk.note == ""


def test_after_a_call_a_mail_that_answers_nothing_has_the_keyboard_again(qtbot: QtBot, mail: MailWriting) -> None:
    mail.sending.write_to(a_card().customer_id, "Sanne", "sanne@voorbeeld.nl")
    mail.desk.keys("Your lamp")
    a_call_between(qtbot, mail)
    assert mail.desk.window.focusWidget() is mail.writer.body
    mail.desk.keys(" is here")
    assert mail.writer.body.toPlainText() == "Your lamp is here"


@pytest.mark.parametrize("field", ["subject", "note"])
def test_the_keyboard_comes_back_to_the_field_it_was_in(qtbot: QtBot, mail: MailWriting, field: str) -> None:
    an_answer(mail)
    target = mail.writer.subject if field == "subject" else mail.desk.editor
    target.setFocus()
    mail.desk.keys("abc")
    mail.desk.press(Qt.Key.Key_Left)
    a_call_between(qtbot, mail)
    assert mail.desk.window.focusWidget() is target
    mail.desk.keys("X")
    assert "abXc" in (mail.writer.subject.text() if field == "subject" else mail.desk.note)


@pytest.mark.parametrize("way", ["F6", "tab", "queue"])
def test_walked_back_to_the_answer_has_the_keyboard_and_its_note_does_not(mail: MailWriting, way: str) -> None:
    an_answer(mail)
    controller = mail.desk.pane.controller
    (item,) = controller.stack.items
    mail.desk.press(Qt.Key.Key_F7)
    mail.desk.keys("remark")
    mail.writer.body.setFocus()
    mail.desk.pane.write_note()
    if way == "F6":
        mail.desk.press(Qt.Key.Key_F6)
    elif way == "tab":
        controller.bring(item.draft_id)
    else:
        assert item.thread_id is not None
        mail.mails.open_thread(item.thread_id)
    assert mail.desk.window.focusWidget() is mail.writer.body
    assert mail.writer.body.textCursor().position() == len("Half an a")


def test_in_a_low_window_the_field_that_has_the_keyboard_is_scrolled_into_sight(
    qtbot: QtBot, mail: MailWriting
) -> None:
    an_answer(mail)
    mail.desk.window.setMinimumSize(0, 0)
    mail.desk.window.resize(900, 560)
    a_call_between(qtbot, mail)
    assert mail.desk.window.focusWidget() is mail.writer.body
    qtbot.waitUntil(lambda: mail.pane.reader.mail is not None, timeout=10_000)
    assert mail.desk.pane.mail_place.verticalScrollBar().maximum() > 0
    qtbot.waitUntil(lambda: is_in_sight(mail, mail.writer.body))


# --- what came to the front by itself ---


def an_outcome_waits(qtbot: QtBot, mail: MailWriting) -> list[str]:
    """The answer could be sent by one press, and a call was between; what the pane tells."""
    an_answer(mail)
    mail.desk.press(Qt.Key.Key_1, CTRL)
    told: list[str] = []
    mail.desk.pane._wishes.told.connect(told.append)
    a_call_between(qtbot, mail)
    mail.desk.turn(HABIT_S + 5)
    return told


def test_log_and_next_long_after_the_call_sends_no_mail_before_it_is_pressed_again(
    qtbot: QtBot, mail: MailWriting
) -> None:
    told = an_outcome_waits(qtbot, mail)
    mail.desk.press(Qt.Key.Key_Return, CTRL)
    (sentence,) = told
    assert "Sanne de Vries" in sentence
    assert "nothing sent" in sentence
    assert mail.sending._busy is None
    mail.desk.press(Qt.Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: len(mail.sent) == 1, timeout=10_000)


def test_an_outcome_s_key_meant_for_the_call_marks_no_mail_that_came_by_itself(qtbot: QtBot, mail: MailWriting) -> None:
    told = an_outcome_waits(qtbot, mail)
    mail.desk.press(Qt.Key.Key_2, CTRL)
    front = mail.desk.pane.controller.front
    assert front is not None
    assert front.outcome == "resolved"
    assert len(told) == 1


@pytest.mark.parametrize("touch", ["key", "click", "F6"])
def test_a_mail_the_agent_has_touched_is_sent_by_the_first_press(qtbot: QtBot, mail: MailWriting, touch: str) -> None:
    told = an_outcome_waits(qtbot, mail)
    if touch == "key":
        mail.desk.keys("X")
    elif touch == "click":
        QTest.mouseClick(mail.writer.body.viewport(), Qt.MouseButton.LeftButton)
    else:
        mail.desk.pane.write_note()
        mail.desk.press(Qt.Key.Key_F6)
    mail.desk.press(Qt.Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: len(mail.sent) == 1, timeout=10_000)
    assert told == []
