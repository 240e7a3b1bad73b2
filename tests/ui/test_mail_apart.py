"""A mail that is set apart, opened: it is read like any, and one press says that a person wrote it, or that it is junk."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from agentdesk.domain.commands_mail import MarkJunk, TakeAsPerson
from agentdesk.domain.mail import MailClass
from agentdesk.services.queries_mail import MailThread
from agentdesk.ui.theme import Theme
from agentdesk.ui.words import Words
from tests.helpers.live import Open
from tests.helpers.mail_window import MailWindow, a_thread, mail_window

PERSON = "It is a person's mail"


@pytest.fixture
def mail(qtbot: QtBot, theme: Theme, words: Words, open_desk: Open) -> Iterator[MailWindow]:
    with mail_window(qtbot, theme, words, open_desk()) as made:
        yield made


def an_apart_thread() -> MailThread:
    thread = a_thread()
    return replace(thread, row=replace(thread.row, asked_at=None, due_at=None, apart_class=MailClass.JUNK))


def offers(mail: MailWindow) -> list[QPushButton]:
    return [each for each in mail.pane.findChildren(QPushButton) if each.isVisible() and each.text() == PERSON]


def test_what_is_set_apart_is_read_and_says_that_nobody_waits(mail: MailWindow) -> None:
    mail.open(mail.put(an_apart_thread(), "You have won"))
    assert "You have won" in mail.words
    said = [each.text() for each in mail.pane.findChildren(QLabel) if each.isVisible()]
    assert any("Nobody waits" in each for each in said)
    assert not any(each.startswith("Waits") for each in said)


def test_one_press_brings_a_person_s_mail_into_the_inbox(mail: MailWindow) -> None:
    thread = mail.put(an_apart_thread(), "Where is my parcel?")
    mail.open(thread)
    offers(mail)[0].click()
    assert [getattr(each, "thread_id", None) for each in mail.said(TakeAsPerson)] == [thread.row.thread_id]
    assert mail.told == ["It waits in the inbox now."]


def test_a_mail_of_the_inbox_offers_no_way_into_it(mail: MailWindow) -> None:
    mail.open(mail.put(a_thread(), "Where is my parcel?"))
    assert offers(mail) == []
    mail.mails.take_as_person()
    assert mail.said(TakeAsPerson) == []


def test_junk_leaves_the_desk_and_is_said_to_be_set_apart(mail: MailWindow) -> None:
    thread = mail.put(a_thread(), "You have won")
    mail.open(thread)
    mail.mails.mark_junk()
    assert [(getattr(each, "thread_id", None), getattr(each, "junk", None)) for each in mail.said(MarkJunk)] == [
        (thread.row.thread_id, True)
    ]
    assert mail.desk.pane.controller.front is None
    assert "set apart" in mail.told[-1]
