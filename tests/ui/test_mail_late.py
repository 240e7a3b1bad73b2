"""What belongs to one mail never lands on another: words, files, addresses and presses that come late."""

import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QPushButton
from pytestqt.qtbot import QtBot

from agentdesk.bootstrap.mail_reading import Eyes
from agentdesk.domain.commands_mail import CloseThread
from agentdesk.domain.errors import Offline
from agentdesk.domain.events import ThreadChanged
from agentdesk.domain.ids import TeamId, ThreadId
from agentdesk.domain.kinds import Role
from agentdesk.domain.live import LiveItem
from agentdesk.domain.mail import ReadMail
from agentdesk.domain.mail_drafts import MailDraft
from agentdesk.domain.mail_threads import PersonDoes
from agentdesk.services.queries import People, PersonRow, WorkQueue, WorkSection
from agentdesk.services.queries_mail import MailSource, MailThread, ThreadOf, ThreadPeople, ThreadPerson
from agentdesk.ui.followups.leaving import Leaving
from agentdesk.ui.followups.leaving_dialogs import HandOverList
from agentdesk.ui.mail.company import Company
from agentdesk.ui.notices import Notices
from agentdesk.ui.shortcuts import Shortcuts
from agentdesk.ui.theme import Theme
from agentdesk.ui.topbar import Me
from agentdesk.ui.words import Words
from tests.helpers.cards import a_card
from tests.helpers.live import Open
from tests.helpers.mail_window import LONGEST_S, a_thread
from tests.helpers.mail_writing import MailWriting, mail_writing
from tests.helpers.work import JOOST, ME, a_day


@pytest.fixture
def mail(qtbot: QtBot, theme: Theme, words: Words, open_desk: Open, tmp_path: Path) -> Iterator[MailWriting]:
    with mail_writing(qtbot, theme, words, open_desk(), tmp_path / "files") as made:
        yield made


class Nobody:
    """A `Tells` that tells nobody."""

    def tell(self, thread_id: ThreadId | None, what: PersonDoes = PersonDoes.READING) -> None:
        """Nothing."""


Source = Callable[[MailSource], object]


def held_back(mail: MailWriting, until: threading.Event, of: MailThread) -> Source:
    """The bytes of that conversation's newest mail come only then."""
    source = cast("Source", mail.desk.stage.reads.answers[MailSource])

    def slow(query: MailSource) -> object:
        if query.mail_id == of.mails[0].mail_id:
            until.wait(LONGEST_S)
        return source(query)

    return slow


def answered(mail: MailWriting, body: str) -> LiveItem:
    """Another mail in front, with an answer begun."""
    mail.open(mail.put(a_thread(a_card().customer_id), "Where is it?"))
    mail.sending.reply()
    QTest.keyClicks(mail.writer.body, body)
    item = mail.desk.pane.controller.front
    assert item is not None
    return item


def draft_of(mail: MailWriting, item: LiveItem) -> MailDraft:
    found = mail.desk.pane.controller.stack.get(item.draft_id)
    assert found is not None
    return MailDraft.from_text(found.mail)


# --- reading ---


def test_a_mail_that_was_still_being_read_is_not_shown_under_the_next_one(qtbot: QtBot, mail: MailWriting) -> None:
    first, second = mail.put(a_thread(), "Of the first"), mail.put(a_thread(), "Of the second")
    ready, bytes_here = threading.Event(), threading.Event()
    mail.hold_reading(ready)
    mail.mails.open_thread(first.row.thread_id)
    qtbot.waitUntil(lambda: mail.pane.reader.raw != b"")
    mail.desk.stage.reads.answers[MailSource] = held_back(mail, bytes_here, second)
    opened: list[object] = []
    mail.pane.reader.opened.connect(opened.append)
    mail.mails.open_thread(second.row.thread_id)
    qtbot.waitUntil(lambda: mail.pane.reading is second.mails[0])
    ready.set()
    mail.until_read()
    assert (opened, mail.pane.reader.mail) == ([], None)
    bytes_here.set()
    qtbot.waitUntil(lambda: "Of the second" in mail.words)
    assert len(opened) == 1


def test_bytes_that_come_after_their_mail_was_left_are_not_shown(qtbot: QtBot, mail: MailWriting) -> None:
    first, second = mail.put(a_thread(), "Of the first"), mail.put(a_thread(), "Of the second")
    mail.open(first)
    bytes_here, thread_here, reads = threading.Event(), threading.Event(), mail.desk.stage.reads
    reads.answers[MailSource] = held_back(mail, bytes_here, second)
    mail.mails.open_thread(second.row.thread_id)
    qtbot.waitUntil(lambda: mail.pane.reading is second.mails[0])

    def slow(query: ThreadOf) -> object:
        thread_here.wait(LONGEST_S)
        return mail.threads[query.thread_id]

    reads.answers[ThreadOf] = slow
    asked = len(reads.asked)
    mail.desk.pane.controller.walk()
    bytes_here.set()
    qtbot.waitUntil(lambda: any(isinstance(each, ThreadOf) for each in reads.asked[asked:]))
    QApplication.processEvents()
    assert mail.pane.reader.raw == b""
    thread_here.set()
    qtbot.waitUntil(lambda: "Of the first" in mail.words)


def test_a_line_that_drops_while_a_mail_is_read_leaves_its_words(qtbot: QtBot, mail: MailWriting) -> None:
    thread = mail.put(a_thread(), "What is read")
    mail.open(thread)
    reads = mail.desk.stage.reads
    reads.answers[ThreadOf] = Offline("unreachable")
    asked = len(reads.asked)
    mail.desk.stage.hub.publish(ThreadChanged(thread.row.thread_id))
    qtbot.waitUntil(lambda: any(isinstance(each, ThreadOf) for each in reads.asked[asked:]))
    QApplication.processEvents()
    assert "What is read" in mail.words
    assert mail.pane.reader.mail is not None


def test_who_reads_along_is_not_said_of_the_next_conversation(qtbot: QtBot, mail: MailWriting) -> None:
    first, second = mail.put(a_thread(), "Of the first"), mail.put(a_thread(), "Of the second")
    late, stage = threading.Event(), mail.desk.stage

    def people(query: ThreadPeople) -> tuple[ThreadPerson, ...]:
        late.wait(LONGEST_S)
        return (ThreadPerson(JOOST, "Bo", PersonDoes.READING),) if query.thread_id == first.row.thread_id else ()

    mail.open(second)
    mail.open(first)
    company = Company(stage.bridge, mail.desk.pane.controller, mail.pane.card, Nobody(), mail.desk.window)
    stage.reads.answers[ThreadPeople] = people
    company.look()
    mail.desk.pane.controller.walk()
    late.set()
    qtbot.waitUntil(lambda: mail.pane.reading is second.mails[0])
    assert "Bo" not in mail.pane.card._people.text()


def test_a_mail_that_fails_unforeseen_while_it_is_read_says_so_and_its_original_can_be_saved(
    qtbot: QtBot, mail: MailWriting, monkeypatch: pytest.MonkeyPatch
) -> None:
    thread = mail.put(a_thread(), "What nobody can read")

    def breaks(*_args: object, **_more: object) -> ReadMail:
        raise ZeroDivisionError

    with monkeypatch.context() as broken:
        broken.setattr(Eyes, "read", breaks)
        mail.mails.open_thread(thread.row.thread_id)
        shown = mail.pane.reader
        qtbot.waitUntil(lambda: "The mail could not be read" in shown._message.accessibleName())
    assert [each.text() for each in shown.findChildren(QPushButton) if each.isVisible()] == ["Save…"]
    mail.open(mail.put(a_thread(), "The next one"))
    assert "The next one" in mail.words


# --- sending ---


def test_a_press_that_was_on_its_way_when_the_line_dropped_sends_no_other_mail(qtbot: QtBot, mail: MailWriting) -> None:
    other = answered(mail, "Half an answer")
    pressed = answered(mail, "All of it")
    controller, reads, dropped = mail.desk.pane.controller, mail.desk.stage.reads, threading.Event()

    def drops(_query: ThreadOf) -> object:
        dropped.wait(LONGEST_S)
        raise Offline("unreachable")

    reads.answers[ThreadOf] = drops
    for item in (other, pressed):
        controller.bring(item.draft_id)
        controller.choose_outcome("resolved")
    controller.log()
    controller.bring(other.draft_id)
    dropped.set()
    qtbot.waitUntil(lambda: mail.sending._busy is None)
    mail.until_read()
    assert (mail.sent, mail.desk.logs) == ([], [])


def test_a_send_that_failed_unforeseen_is_said_and_the_next_press_sends(
    qtbot: QtBot, mail: MailWriting, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    item, controller = answered(mail, "All of it"), mail.desk.pane.controller

    def breaks(*_args: object, **_more: object) -> bytes:
        raise ZeroDivisionError

    with monkeypatch.context() as broken:
        broken.setattr(mail.hands, "compose", breaks)
        controller.choose_outcome("resolved")
        controller.log()
        qtbot.waitUntil(lambda: "could not be put together" in mail.stopped)
    assert [each.exc_info[0] for each in caplog.records if each.exc_info] == [ZeroDivisionError]
    assert (mail.sent, mail.desk.logs) == ([], [])
    assert draft_of(mail, item).body == "All of it"
    controller.log()
    qtbot.waitUntil(lambda: len(mail.sent) == 1)


# --- writing ---


def test_an_address_that_was_not_entered_belongs_to_the_mail_it_was_typed_for(qtbot: QtBot, mail: MailWriting) -> None:
    first = answered(mail, "For the first")
    second = answered(mail, "For the second")
    mail.desk.pane.controller.bring(first.draft_id)
    mail.writer.cc.line.show()
    mail.writer.cc.line.setFocus()
    QTest.keyClicks(mail.writer.cc.line, "lawyer@first.example")
    mail.desk.press(Qt.Key.Key_F6)
    qtbot.waitUntil(lambda: mail.desk.window.focusWidget() is not mail.writer.cc.line)
    assert draft_of(mail, second).cc == ()
    assert [each.address for each in draft_of(mail, first).cc] == ["lawyer@first.example"]
    assert draft_of(mail, first).body == "For the first"


def test_what_is_no_address_yet_stands_there_again_when_its_mail_does(mail: MailWriting) -> None:
    first = answered(mail, "For the first")
    mail.writer.cc.line.setText("the lawyer of")
    second = answered(mail, "For the second")
    assert mail.writer.cc.line.text() == ""
    mail.desk.pane.controller.bring(first.draft_id)
    assert mail.writer.cc.line.text() == "the lawyer of"
    mail.desk.pane.controller.bring(second.draft_id)
    assert mail.writer.complaint() == ""


def test_an_answer_that_was_thrown_away_comes_back_by_one_press(mail: MailWriting) -> None:
    brings_back: list[Callable[[], None]] = []
    mail.sending.thrown_away.connect(brings_back.append)
    item = answered(mail, "A long answer")
    mail.writer._on_discard()
    assert mail.writer.draft is None
    (bring_back,) = brings_back
    bring_back()
    assert draft_of(mail, item).body == mail.writer.body.toPlainText() == "A long answer"
    other = answered(mail, "")
    mail.writer._on_discard()
    assert len(brings_back) == 1, "nothing of it was made by a person"
    assert mail.desk.pane.controller.stack.get(other.draft_id) is not None


def test_a_file_that_is_long_in_coming_goes_with_the_mail_it_was_given_to(
    qtbot: QtBot, mail: MailWriting, tmp_path: Path
) -> None:
    first = answered(mail, "For the first")
    second = answered(mail, "For the second")
    mail.desk.pane.controller.bring(first.draft_id)
    qtbot.waitUntil(lambda: mail.pane.reader.mail is not None)
    invoice, slow = tmp_path / "invoice of the first.pdf", threading.Event()
    invoice.write_bytes(b"%PDF-1.4")
    mail.hold_reading(slow)
    mail.writer.files.give_files([invoice])
    mail.desk.pane.controller.bring(second.draft_id)
    slow.set()
    qtbot.waitUntil(lambda: draft_of(mail, first).attachments != ())
    assert draft_of(mail, second).attachments == ()
    assert draft_of(mail, first).body == "For the first"


def test_an_answer_without_a_note_stands_in_the_list_of_what_is_handed_over(
    qtbot: QtBot, mail: MailWriting, theme: Theme, words: Words, shortcuts: Shortcuts
) -> None:
    item = answered(mail, "It left us on Monday.")
    controller, stage = mail.desk.pane.controller, mail.desk.stage
    controller.choose_outcome("resolved")
    held = replace(a_day()[0].rows[0], section="inbox", follow_up_id=None, thread_id=item.thread_id, owner=ME)
    stage.reads.answers[WorkQueue] = (WorkSection("inbox", 1, (held,)),)
    stage.reads.answers[People] = (PersonRow(JOOST, "joost", "Joost", TeamId(1), "Team", Role.AGENT, active=True),)
    notices = Notices(theme, shortcuts, mail.desk.window)
    leaving = Leaving(words, shortcuts, stage.bridge, stage.clock, Me(ME, "Mai"), notices, mail.desk.window,
                      lambda: controller.stack.items)  # fmt: skip
    leaving.draft_handed.connect(mail.desk.pane.hand_over_draft)
    leaving.ask_hand_over()
    qtbot.waitUntil(lambda: bool(mail.desk.window.findChildren(HandOverList)))
    (shown,) = mail.desk.window.findChildren(HandOverList)
    qtbot.waitUntil(lambda: bool(shown.findChildren(QComboBox)))
    (box,) = shown.findChildren(QComboBox)
    box.setCurrentIndex(box.findText("Joost"))
    shown.accept()
    (log,) = mail.desk.logs
    assert (log.note, log.outcome) == ("It left us on Monday.", "")
    assert log.follow_up is not None
    assert log.follow_up.owner == JOOST
    assert (mail.sent, mail.said(CloseThread)) == ([], [])
