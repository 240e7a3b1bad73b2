"""An answer as it is written and sent: to whom, with what, only once all is filled in, and stopped when somebody wrote."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from agentdesk.domain.commands import RetractInteraction
from agentdesk.domain.commands_mail import CloseThread, DecideMail
from agentdesk.domain.errors import Offline
from agentdesk.domain.events import CommandRefused
from agentdesk.domain.live import LiveItem
from agentdesk.domain.mail import Address
from agentdesk.domain.mail_drafts import MailDraft
from agentdesk.domain.mail_tokens import thread_of
from agentdesk.services.queries_mail import MailThread, ThreadOf
from agentdesk.ui.theme import Theme
from agentdesk.ui.words import Words
from tests.helpers.cards import a_card
from tests.helpers.live import Open
from tests.helpers.mail_window import a_thread
from tests.helpers.mail_writing import KEYS, MailWriting, mail_writing
from tests.helpers.mails import a_part, of_parts

ANN = "ann@customer.example"


@pytest.fixture
def mail(qtbot: QtBot, theme: Theme, words: Words, open_desk: Open, tmp_path: Path) -> Iterator[MailWriting]:
    with mail_writing(qtbot, theme, words, open_desk(), tmp_path / "files") as made:
        yield made


def answering(mail: MailWriting, body: str = "Hello") -> MailThread:
    """A mail in front and an answer begun."""
    thread = mail.put(a_thread(a_card().customer_id), "Where is my parcel?")
    mail.open(thread)
    mail.sending.reply()
    QTest.keyClicks(mail.writer.body, body)
    return thread


def front(mail: MailWriting) -> LiveItem:
    item = mail.desk.pane.controller.front
    assert item is not None
    return item


def press_resolved(mail: MailWriting) -> None:
    """The outcome, then the one button."""
    if front(mail).outcome != "resolved":
        mail.desk.pane.controller.choose_outcome("resolved")
    if mail.desk.pane.controller.front is not None:
        mail.desk.pane.controller.log(then_next=True)


# --- writing ---


def test_a_reply_is_addressed_and_quotes_and_the_keyboard_is_in_it(mail: MailWriting) -> None:
    answering(mail, "Hello")
    draft = mail.writer.draft
    assert draft is not None
    assert [each.address for each in draft.to] == [ANN]
    assert draft.subject == "Re: My order"
    assert "> Where is my parcel?" in draft.quoted
    assert mail.desk.window.focusWidget() is mail.writer.body


def test_every_keystroke_is_kept_with_what_lies_on_the_desk(mail: MailWriting) -> None:
    answering(mail, "Hello Ann")
    kept = mail.desk.drafts.texts[front(mail).draft_id]
    assert "Hello Ann" in kept
    assert MailDraft.from_text(front(mail).mail).body == "Hello Ann"


def test_an_answer_that_is_parked_comes_back_as_it_was(mail: MailWriting) -> None:
    answering(mail, "Half an ans")
    mail.desk.pane.write_note()
    assert mail.writer.draft is None
    mail.desk.pane.controller.walk()
    assert mail.writer.body.toPlainText() == "Half an ans"


def test_a_typed_address_is_a_recipient_and_a_stranger_is_named(mail: MailWriting) -> None:
    answering(mail)
    mail.writer.cc.line.setText("Third <third@elsewhere.example>")
    draft = mail.writer.draft
    assert draft is not None
    assert [each.address for each in draft.cc] == ["third@elsewhere.example"]
    shown = [each.text() for each in mail.writer.cc.findChildren(type(mail.writer.cc._strangers))]
    assert any("third@elsewhere.example" in text for text in shown)


def test_a_template_is_filled_and_its_gap_stops_the_mail_until_it_is_filled(qtbot: QtBot, mail: MailWriting) -> None:
    answering(mail, "")
    template = next(
        each for each in mail.writer.around().templates if (each.name, each.language) == ("Delivery is late", "en")
    )
    mail.writer.use_template(template)
    body = mail.writer.body.toPlainText()
    assert "«…delivery day»" in body
    press_resolved(mail)
    assert "«…delivery day»" in mail.stopped
    assert mail.sent == []
    assert mail.desk.logs == []
    while mail.writer.body.to_gap():
        QTest.keyClicks(mail.writer.body, "Monday")
    assert "Monday" in mail.writer.body.toPlainText()
    press_resolved(mail)
    qtbot.waitUntil(lambda: len(mail.sent) == 1)


@pytest.mark.parametrize(
    ("body", "said"),
    [(" ", "Nothing is written"), ("My card is 4111 1111 1111 1111", "never go by mail")],
)
def test_what_must_not_leave_is_not_sent_and_nothing_is_logged(mail: MailWriting, body: str, said: str) -> None:
    answering(mail, body)
    press_resolved(mail)
    assert said in mail.stopped
    assert (mail.sent, mail.desk.logs) == ([], [])


def test_a_mail_without_anybody_is_not_sent(mail: MailWriting) -> None:
    answering(mail)
    mail.writer.to.turned.emit(Address("Ann Customer", ANN), False)
    press_resolved(mail)
    assert "Nobody is named" in mail.stopped
    mail.writer.to.line.setText("ann at home")
    press_resolved(mail)
    assert "no e-mail address" in mail.stopped


def test_a_dropped_file_is_safe_before_its_source_is_deleted(qtbot: QtBot, mail: MailWriting, tmp_path: Path) -> None:
    answering(mail)
    source = tmp_path / "label.pdf"
    source.write_bytes(b"%PDF-1.4")
    dropped = QMimeData()
    dropped.setUrls([QUrl.fromLocalFile(str(source))])
    mail.writer.body.insertFromMimeData(dropped)
    qtbot.waitUntil(lambda: bool(MailDraft.from_text(front(mail).mail).attachments))
    source.unlink()
    press_resolved(mail)
    qtbot.waitUntil(lambda: len(mail.sent) == 1)
    (part,) = mail.last_bytes().iter_attachments()
    assert (part.get_filename(), part.get_content()) == ("label.pdf", b"%PDF-1.4")


def test_a_folder_that_is_dropped_is_said_to_be_none_and_the_text_stays(
    qtbot: QtBot, mail: MailWriting, tmp_path: Path
) -> None:
    answering(mail, "Hello")
    dropped = QMimeData()
    dropped.setUrls([QUrl.fromLocalFile(str(tmp_path))])
    mail.writer.body.insertFromMimeData(dropped)
    qtbot.waitUntil(lambda: "Only files can be attached" in mail.stopped)
    assert tmp_path.name in mail.stopped
    assert "Hello" in mail.writer.body.toPlainText()
    assert MailDraft.from_text(front(mail).mail).attachments == ()


def test_an_attachment_that_is_gone_from_the_disk_is_said_and_nothing_is_sent_without_it(
    qtbot: QtBot, mail: MailWriting, tmp_path: Path
) -> None:
    answering(mail)
    source = tmp_path / "label.pdf"
    source.write_bytes(b"%PDF-1.4")
    mail.writer.files.give_files([source])
    qtbot.waitUntil(lambda: bool(MailDraft.from_text(front(mail).mail).attachments))
    (file,) = MailDraft.from_text(front(mail).mail).attachments
    next((tmp_path / "files").rglob(file.ref)).unlink()
    press_resolved(mail)
    qtbot.waitUntil(lambda: "An attached file is not on this computer" in mail.stopped)
    assert mail.sent == []
    assert mail.desk.logs == []


def test_a_pasted_picture_goes_with_it_and_pasted_words_are_only_words(qtbot: QtBot, mail: MailWriting) -> None:
    answering(mail, "")
    picture, cell = QMimeData(), QMimeData()
    image = QImage(4, 4, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.red)
    picture.setImageData(image)
    mail.writer.body.insertFromMimeData(picture)
    qtbot.waitUntil(lambda: bool(MailDraft.from_text(front(mail).mail).attachments))
    assert MailDraft.from_text(front(mail).mail).attachments[0].content_type == "image/png"
    cell.setText("<b>12</b>")
    cell.setHtml("<b>12</b>")
    cell.setImageData(image)
    mail.writer.body.insertFromMimeData(cell)
    assert mail.writer.body.toPlainText() == "<b>12</b>"
    assert len(MailDraft.from_text(front(mail).mail).attachments) == 1


def test_the_quote_goes_into_the_text_to_answer_line_by_line(mail: MailWriting) -> None:
    answering(mail, "")
    mail.writer._on_quote()
    draft = mail.writer.draft
    assert draft is not None
    assert "> Where is my parcel?" in draft.body
    assert draft.quoted == ""


# --- sending ---


def test_one_press_sends_logs_and_closes(qtbot: QtBot, mail: MailWriting) -> None:
    thread = answering(mail, "It is on its way.")
    press_resolved(mail)
    qtbot.waitUntil(lambda: len(mail.sent) == 1)
    sent, (log,) = mail.sent[0], mail.desk.logs
    assert sent.recipients == (ANN,)
    assert (sent.thread_id, sent.thread_version) == (thread.row.thread_id, 1)
    assert sent.interaction_id != log.interaction_id == thread.mails[0].event_id
    assert len(mail.said(CloseThread)) == 1
    assert mail.desk.pane.controller.front is None
    made = mail.last_bytes()
    assert made["Message-ID"] == sent.message_id
    assert thread_of(KEYS, str(made["Reply-To"])) == thread_of(KEYS, sent.message_id) == thread.row.thread_id
    body = made.get_body()
    assert body is not None
    assert "It is on its way.\n\n-- \nLamp & Light" in body.get_content().replace("\r\n", "\n")
    assert made["In-Reply-To"] == "<one@customer.example>"


def test_the_conversation_is_closed_before_the_answer_makes_it_newer(qtbot: QtBot, mail: MailWriting) -> None:
    answering(mail)
    press_resolved(mail)
    qtbot.waitUntil(lambda: len(mail.sent) == 1)
    said = [type(each).__name__ for each in mail.desk.stage.clerk.said]
    assert said.index("LogInteraction") < said.index("CloseThread") < said.index("SendMail")


def test_undo_calls_the_mail_back_and_the_answer_stands_there_again(qtbot: QtBot, mail: MailWriting) -> None:
    thread = answering(mail, "Wrong words")
    press_resolved(mail)
    qtbot.waitUntil(lambda: len(mail.sent) == 1)
    mail.desk.pane.controller.undo()
    (back,) = cast("list[DecideMail]", mail.said(DecideMail))
    assert (back.outbox_id, back.choice) == (mail.sent[0].outbox_id, "cancel")
    assert len(mail.said(RetractInteraction)) == 1
    assert mail.writer.body.toPlainText() == "Wrong words"
    newer = replace(thread, row=replace(thread.row, version=3))
    mail.threads[thread.row.thread_id] = newer
    press_resolved(mail)
    qtbot.waitUntil(lambda: len(mail.sent) == 2)
    assert mail.sent[1].outbox_id != mail.sent[0].outbox_id
    assert mail.sent[1].thread_version == 3


def test_the_customer_wrote_again_stops_once_and_shows_what(qtbot: QtBot, mail: MailWriting) -> None:
    thread = answering(mail, "My answer")
    moved = mail.moved_on(thread, "I have found it!")
    newest = replace(moved.mails[0], sender="Els Vermeulen <els.vermeulen.van.den.heuvel@customer.example>")
    mail.threads[thread.row.thread_id] = replace(moved, mails=(newest, *moved.mails[1:]))
    press_resolved(mail)
    qtbot.waitUntil(lambda: "while you were writing" in mail.stopped)
    assert "@" not in mail.stopped, "an address takes the room of the sentence"
    qtbot.waitUntil(lambda: "I have found it!" in mail.words)
    assert (mail.sent, mail.desk.logs) == ([], [])
    assert mail.writer.body.toPlainText() == "My answer"
    assert not [each for each in mail.writer.findChildren(QPushButton) if each.text() == "Reply" and each.isVisible()]
    shown = [each.text() for each in mail.writer.banner.findChildren(QLabel) if each.isVisible()]
    assert "while you were writing." in " ".join(shown), "the sentence is cut"
    press_resolved(mail)
    qtbot.waitUntil(lambda: len(mail.sent) == 1)
    assert mail.sent[0].thread_version == 2


def test_a_colleague_s_answer_stops_it_once_too(qtbot: QtBot, mail: MailWriting) -> None:
    thread = answering(mail)
    mail.threads[thread.row.thread_id] = replace(thread, row=replace(thread.row, version=2))
    press_resolved(mail)
    qtbot.waitUntil(lambda: "colleague has just answered" in mail.stopped)
    assert mail.sent == []


def test_offline_it_is_sent_by_what_was_read_and_a_refusal_brings_it_back(qtbot: QtBot, mail: MailWriting) -> None:
    answering(mail, "Written offline")
    mail.desk.stage.reads.answers[ThreadOf] = Offline("unreachable")
    press_resolved(mail)
    qtbot.waitUntil(lambda: len(mail.sent) == 1)
    sent = mail.sent[0]
    mail.desk.stage.hub.publish(CommandRefused(sent.command_id, "thread-moved-on", "SendMail"))
    qtbot.waitUntil(lambda: mail.told != [])
    assert "was not sent" in mail.told[0]
    assert mail.writer.body.toPlainText() == "Written offline"


def test_who_presses_and_goes_on_before_it_is_ready_hears_that_it_was_not_sent(qtbot: QtBot, mail: MailWriting) -> None:
    answering(mail, "Half a second too fast")
    pressed = front(mail)
    press_resolved(mail)
    mail.open(mail.put(a_thread(None), "Another question"))
    qtbot.waitUntil(lambda: mail.told != [])
    assert ANN in mail.told[0]
    assert mail.sent == []
    left = mail.desk.pane.controller.stack.get(pressed.draft_id)
    assert left is not None
    assert "Half a second too fast" in left.mail


def test_a_new_mail_answers_nothing_and_its_log_is_a_remark_about_it(qtbot: QtBot, mail: MailWriting) -> None:
    card = a_card()
    mail.sending.write_to(card.customer_id, card.name, ANN)
    assert not mail.pane.reader.isVisible()
    mail.writer.subject.setText("Your order")
    QTest.keyClicks(mail.writer.subject, "!")
    QTest.keyClicks(mail.writer.body, "It has come.")
    press_resolved(mail)
    qtbot.waitUntil(lambda: mail.desk.logs != [])
    sent, log = mail.sent[0], mail.desk.logs[0]
    assert (sent.thread_id, sent.subject, sent.customer_id) == (None, "Your order!", card.customer_id)
    assert log.interaction_id == sent.interaction_id != log.log_id
    assert mail.last_bytes()["In-Reply-To"] is None
    mail.desk.pane.controller.undo()  # its row is withdrawn: what is sent next is another one
    press_resolved(mail)
    qtbot.waitUntil(lambda: len(mail.desk.logs) == 2)
    assert mail.sent[1].interaction_id == mail.desk.logs[1].interaction_id != sent.interaction_id


def test_a_forwarded_mail_goes_to_whoever_is_named(qtbot: QtBot, mail: MailWriting) -> None:
    mail.open(mail.put(a_thread(a_card().customer_id), "Where is my parcel?"))
    mail.sending.forward()
    mail.writer.to.line.setText("carrier@post.example")
    press_resolved(mail)
    qtbot.waitUntil(lambda: len(mail.sent) == 1)
    assert mail.sent[0].recipients == ("carrier@post.example",)
    assert mail.sent[0].subject == "Fwd: My order"
    assert "Where is my parcel?" in mail.last_bytes().get_body().get_content()  # type: ignore[union-attr]


def test_a_forwarded_mail_with_attachments_goes_as_the_original_byte_for_byte(qtbot: QtBot, mail: MailWriting) -> None:
    thread = mail.put(a_thread(a_card().customer_id), "")
    original = of_parts(
        "mixed", a_part("text/plain", "See the label."),
        a_part("application/pdf", b"%PDF-1.4 \xe9", 'Content-Disposition: attachment; filename="label.pdf"'),
    )  # fmt: skip
    mail.bytes[thread.mails[0].mail_id] = original
    mail.open(thread)
    mail.sending.forward()
    qtbot.waitUntil(lambda: bool(MailDraft.from_text(front(mail).mail).attachments))
    mail.writer.to.line.setText("carrier@post.example")
    press_resolved(mail)
    qtbot.waitUntil(lambda: len(mail.sent) == 1)
    (part,) = mail.last_bytes().iter_attachments()
    assert part.get_filename() == "Mail.eml"
    assert part.get_payload(decode=True) == original


def test_what_was_discarded_is_gone_and_the_mail_is_closed_without_an_answer(mail: MailWriting) -> None:
    answering(mail, "Never mind")
    mail.writer._on_discard()
    assert front(mail).mail == ""
    press_resolved(mail)
    assert len(mail.desk.logs) == 1
    assert mail.sent == []


def test_a_damaged_draft_is_no_draft(mail: MailWriting) -> None:
    mail.writer.show_draft('{"kind": "telegram"}')
    assert mail.writer.draft is None
