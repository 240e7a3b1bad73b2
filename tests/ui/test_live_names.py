"""What a note and the follow-up of a contact are called."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.helpers.cards import a_card
from tests.helpers.live import Open, a_talk


def test_a_note_says_for_whom_it_is_or_that_it_is_nobody_s(open_desk: Open) -> None:
    desk = open_desk()
    desk.pane.write_note()
    heading = desk.pane._heading
    assert heading.accessibleName() == "Note without a customer"
    card = a_card()
    desk.pane.show_customer(card)
    desk.pane.write_note()
    assert heading.accessibleName() == f"Note for {card.name}"


def test_a_follow_up_is_called_by_its_outcome_and_the_first_sentence_of_the_note(qtbot: QtBot, open_desk: Open) -> None:
    desk = open_desk()
    a_talk(qtbot, desk, a_card())
    desk.pane.form.note.editor.setPlainText("Wants her money back. The rest is long.\nAnd longer.")
    desk.press(Qt.Key.Key_F12)
    desk.pane.controller.choose_outcome("call-back")
    (log,) = desk.logs
    assert log.follow_up is not None
    assert log.follow_up.title == "Call back: Wants her money back"
