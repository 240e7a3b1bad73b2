"""A mail in the whole program: it waits in the queue, is opened by a key, closed in one press, and taken back."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from agentdesk.domain.commands import AttachContactPoint
from agentdesk.domain.ids import AgentId, CommandId, ContactPointId, CustomerId, EventId, new_uuid
from agentdesk.domain.kinds import ContactPointKind
from agentdesk.domain.mail_threads import PersonDoes, ThreadState
from agentdesk.runtime.lanes import Lane
from agentdesk.services.mail_presence import MailPresence
from agentdesk.services.queries import TimelineRow, TimelineRows
from agentdesk.store.reads import SqlReads
from agentdesk.ui.mail.body_editor import BodyEditor
from agentdesk.ui.mail.company import Company
from agentdesk.ui.mail.writer import MailWriter
from agentdesk.ui.queue.queue_list import QueueList
from tests.helpers.desk import Clock, Desk
from tests.helpers.mail.arrivals import Letterbox
from tests.helpers.program import OpenProgram

SENDER = "Sanne de Vries <sanne@voorbeeld.nl>"


@dataclass
class Shop:
    """A workspace with a customer, a mailbox nobody follows, and whatever comes into it."""

    desk: Desk
    box: Letterbox
    customer_id: CustomerId

    def state(self) -> str:
        return str(self.desk.rows("mail_thread")[0]["state"])

    def row(self, event_id: EventId) -> TimelineRow:
        reads = SqlReads(self.desk.engine)
        try:
            (row,) = reads.answer(TimelineRows((event_id,)))
        finally:
            reads.close()
        return row


@pytest.fixture
def shop(sqlite_url: str) -> Iterator[Shop]:
    with Desk(sqlite_url, Clock(datetime.now(UTC))) as desk:
        customer_id = desk.customer("Sanne de Vries")
        desk.say(
            AttachContactPoint(
                command_id=CommandId(new_uuid()), actor=AgentId(1), at=desk.clock.now(),
                contact_point_id=ContactPointId(new_uuid()), customer_id=customer_id, kind=ContactPointKind.EMAIL,
                raw="sanne@voorbeeld.nl", normalised="sanne@voorbeeld.nl",
            )
        )  # fmt: skip
        box = Letterbox(desk)
        with desk.workspace.unit_of_work() as uow:
            uow.rows.update("mailbox", {"id": box.mailbox.mailbox_id}, active=False)
            uow.commit()
        yield Shop(desk, box, customer_id)


def reads(opened: OpenProgram, words: str) -> bool:
    mails = opened.program.mail.door.mails
    return mails is not None and words in mails._pane.reader.view.toPlainText()


def test_a_mail_is_opened_by_a_key_closed_in_one_press_and_taken_back(
    qtbot: QtBot, shop: Shop, sqlite_url: str, tmp_path: Path
) -> None:
    event_id = shop.box.come(SENDER, "<1@voorbeeld.nl>", words="Where is my parcel?")
    assert event_id is not None
    with OpenProgram(qtbot, sqlite_url, tmp_path) as opened:
        live = opened.program.parts.live
        opened.until(lambda: len(opened.queue("inbox")) == 1)
        narrow = live.width()
        opened.press("mail.open-next")
        opened.until(lambda: reads(opened, "Where is my parcel?"))
        opened.until(lambda: opened.program.desk.current == shop.customer_id)
        assert live.width() == 520 > narrow
        assert shop.desk.rows("mail_thread")[0]["owner"] is None, "reading keeps it from nobody"
        opened.press("live.outcome-1")
        opened.until(lambda: shop.state() == ThreadState.CLOSED)
        opened.until(lambda: opened.queue("inbox") == [])
        assert live.width() == narrow
        row = shop.row(event_id)
        assert (row.outcome, row.body.strip()) == ("resolved", "Where is my parcel?")
        opened.press("live.undo")
        opened.until(lambda: shop.state() == ThreadState.OPEN)
        opened.until(lambda: shop.row(event_id).outcome == "")
        assert reads(opened, "Where is my parcel?")


def test_the_line_of_the_mail_that_is_read_is_marked_whatever_else_its_customer_has(
    qtbot: QtBot, shop: Shop, sqlite_url: str, tmp_path: Path
) -> None:
    shop.desk.follow_up(shop.customer_id, timedelta(minutes=-10))
    shop.box.come(SENDER, "<1@voorbeeld.nl>", words="Where is my parcel?")
    with OpenProgram(qtbot, sqlite_url, tmp_path) as opened:
        opened.until(lambda: len(opened.queue("inbox")) == 1)
        (view,) = opened.program.window.findChildren(QueueList)
        opened.until(lambda: view.model().rowCount() >= 4)
        opened.press("mail.open-next")
        opened.until(lambda: reads(opened, "Where is my parcel?"))
        opened.until(lambda: opened.program.desk.current == shop.customer_id)
        (chosen,) = view.selectionModel().selectedIndexes()
        assert "My parcel" in str(chosen.data())


def test_a_mail_begun_before_the_customer_s_page_is_here_is_theirs_all_the_same(
    qtbot: QtBot, shop: Shop, sqlite_url: str, tmp_path: Path
) -> None:
    with OpenProgram(qtbot, sqlite_url, tmp_path) as opened:
        opened.program.desk.open_customer(shop.customer_id)
        opened.press("mail.write")
        front = opened.front
        assert front is not None
        assert front.customer_id == shop.customer_id
        opened.until(lambda: opened.front is not None and opened.front.customer_name == "Sanne de Vries")


def test_an_address_pressed_in_a_mail_is_written_to_here_and_no_words_of_the_link_are_taken_over(
    qtbot: QtBot, shop: Shop, sqlite_url: str, tmp_path: Path
) -> None:
    shop.box.come(SENDER, "<1@voorbeeld.nl>", words="Write to my firm")
    with OpenProgram(qtbot, sqlite_url, tmp_path) as opened:
        opened.until(lambda: len(opened.queue("inbox")) == 1)
        opened.press("mail.open-next")
        opened.until(lambda: reads(opened, "Write to my firm"))
        opened.until(lambda: opened.program.desk.current == shop.customer_id)
        pane = opened.program.mail.door._pane
        assert pane is not None
        pane.reader.link_agreed.emit("mailto:firm@elders.example?subject=The%20parcel&body=Send%20gold")
        writer = opened.program.window.findChild(MailWriter)
        assert writer is not None
        opened.until(lambda: writer.draft is not None)
        draft = writer.draft
        assert draft is not None
        assert [each.address for each in draft.to] == ["firm@elders.example"]
        assert (draft.subject, "gold" in draft.body) == ("The parcel", False)
        assert opened.front is not None
        assert opened.front.customer_id is None, "the firm is not the customer whose mail names it"


def test_a_mail_that_came_while_another_was_read_keeps_the_conversation_open(
    qtbot: QtBot, shop: Shop, sqlite_url: str, tmp_path: Path
) -> None:
    shop.box.come(SENDER, "<1@voorbeeld.nl>", words="First")
    with OpenProgram(qtbot, sqlite_url, tmp_path) as opened:
        opened.until(lambda: len(opened.queue("inbox")) == 1)
        opened.press("mail.open-next")
        opened.until(lambda: reads(opened, "First"))
        shop.box.come(SENDER, "<2@voorbeeld.nl>", words="Second", In_Reply_To="<1@voorbeeld.nl>")
        opened.press("live.outcome-1")
        opened.until(lambda: opened.front is None)
        opened.until(lambda: "thread-moved-on" in {getattr(each, "code", "") for each in opened.events})
        assert shop.state() == ThreadState.OPEN


def test_the_card_on_the_timeline_opens_the_mail(qtbot: QtBot, shop: Shop, sqlite_url: str, tmp_path: Path) -> None:
    event_id = shop.box.come(SENDER, "<1@voorbeeld.nl>", words="Where is my parcel?")
    assert event_id is not None
    with OpenProgram(qtbot, sqlite_url, tmp_path) as opened:
        opened.until(lambda: len(opened.queue("inbox")) == 1)
        opened.program.parts.timeline.mail_asked.emit(shop.row(event_id))
        opened.until(lambda: reads(opened, "Where is my parcel?"))


def test_a_mail_comes_back_after_the_program_was_ended_in_the_middle(
    qtbot: QtBot, shop: Shop, sqlite_url: str, tmp_path: Path
) -> None:
    shop.box.come(SENDER, "<1@voorbeeld.nl>", words="Where is my parcel?")
    with OpenProgram(qtbot, sqlite_url, tmp_path) as opened:
        opened.until(lambda: len(opened.queue("inbox")) == 1)
        opened.press("mail.open-next")
        opened.until(lambda: reads(opened, "Where is my parcel?"))
        editor = opened.program.parts.live.form.note.editor
        editor.insertPlainText("half a note")
        drafts = opened.program.backend.journal
        opened.until(lambda: any("half a note" in each.state for each in drafts.drafts()))
    with OpenProgram(qtbot, sqlite_url, tmp_path) as again:
        again.until(lambda: reads(again, "Where is my parcel?"))
        assert again.front is not None
        assert again.front.note == "half a note"


def test_a_sender_nobody_knows_becomes_a_customer_with_the_mail_on_their_timeline(
    qtbot: QtBot, shop: Shop, sqlite_url: str, tmp_path: Path
) -> None:
    event_id = shop.box.come("Nieuwe Klant <nieuw@voorbeeld.nl>", "<9@voorbeeld.nl>", words="Hello",
                             at=shop.desk.clock.now() - timedelta(hours=1))  # fmt: skip
    assert event_id is not None
    with OpenProgram(qtbot, sqlite_url, tmp_path) as opened:
        opened.until(lambda: len(opened.queue("inbox")) == 1)
        opened.press("mail.open-next")
        opened.until(lambda: reads(opened, "Hello"))
        assert opened.program.desk.current is None
        opened.press("mail.new-customer")
        opened.until(lambda: len(shop.desk.rows("contact_point", normalised="nieuw@voorbeeld.nl")) == 1)
        point = shop.desk.row("contact_point", normalised="nieuw@voorbeeld.nl")
        assert shop.desk.row("customer", id=point["customer_id"])["name"] == "Nieuwe Klant"
        assert shop.desk.rows("mail_thread")[0]["customer_id"] == point["customer_id"]
        opened.until(lambda: opened.program.desk.current == point["customer_id"])


def test_a_new_mail_is_begun_written_and_sent_with_the_keyboard_alone(
    qtbot: QtBot, shop: Shop, sqlite_url: str, tmp_path: Path
) -> None:
    with shop.desk.workspace.unit_of_work() as uow:
        uow.rows.update("mailbox", {"id": shop.box.mailbox.mailbox_id}, active=True)
        uow.commit()
    with OpenProgram(qtbot, sqlite_url, tmp_path) as opened:
        window = opened.program.window
        window.activateWindow()
        opened.program.desk.open_customer(shop.customer_id)
        opened.until(lambda: opened.program.desk.current == shop.customer_id)
        opened.until(lambda: opened.program.mail.door._card is not None)
        QTest.keyClick(window, Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)
        opened.until(lambda: isinstance(window.focusWidget(), BodyEditor))
        writer = window.findChild(MailWriter)
        assert isinstance(writer, MailWriter)
        opened.until(lambda: writer.around().boxes != ())
        QTest.keyClicks(writer.body, "Your lamp is here.")
        writer.subject.setFocus()
        QTest.keyClicks(writer.subject, "Your lamp")
        assert writer.draft is not None
        assert [each.address for each in writer.draft.to] == ["sanne@voorbeeld.nl"]
        for key in (Qt.Key.Key_1, Qt.Key.Key_Return):
            QTest.keyClick(writer.subject, key, Qt.KeyboardModifier.ControlModifier)
        opened.until(lambda: len(shop.desk.rows("outbox")) == 1)
        assert "sanne@voorbeeld.nl" in str(shop.desk.rows("outbox")[0]["recipients"])


def test_two_desks_see_each_other_in_the_same_conversation(
    qtbot: QtBot, shop: Shop, sqlite_url: str, tmp_path: Path
) -> None:
    shop.box.come(SENDER, "<1@voorbeeld.nl>", words="Where is my parcel?")
    bo = shop.desk.colleague("Bo")
    with OpenProgram(qtbot, sqlite_url, tmp_path) as opened:
        opened.until(lambda: len(opened.queue("inbox")) == 1)
        opened.press("mail.open-next")
        opened.until(lambda: len(shop.desk.rows("mail_presence", agent_id=1)) == 1)
        thread_id = shop.desk.row("mail_presence", agent_id=1)["thread_id"]
        lane = Lane("write-of-bo")
        MailPresence(shop.desk.workspace, lane, shop.desk.clock, bo).tell(thread_id, PersonDoes.WRITING)
        lane.close()
        (company,) = opened.program.window.findChildren(Company)
        company.look()
        opened.until(lambda: any(each.text() == "Bo writes an answer" for each in shown_labels(opened)))
        opened.press("live.outcome-1")
        opened.until(lambda: shop.desk.rows("mail_presence", agent_id=1) == [])


def shown_labels(opened: OpenProgram) -> list[QLabel]:
    return [each for each in opened.program.window.findChildren(QLabel) if each.isVisible()]


def test_a_mail_that_failed_before_the_start_stands_in_the_top_bar_until_it_is_decided(
    qtbot: QtBot, shop: Shop, sqlite_url: str, tmp_path: Path
) -> None:
    with shop.desk.workspace.unit_of_work() as uow:
        uow.rows.insert(
            "outbox", id=new_uuid(), mailbox_id=shop.box.mailbox.mailbox_id, message_id="<1@shop.example>",
            sender="support@shop.example", recipients='["sanne@voorbeeld.nl"]', raw=b"x", state="failed", agent_id=1,
            event_id=new_uuid(), next_at=shop.desk.clock.now(), created_at=shop.desk.clock.now(), why="mail-recipient",
        )  # fmt: skip
        uow.commit()
    with OpenProgram(qtbot, sqlite_url, tmp_path) as opened:
        window = opened.program.window

        def pressable(text: str) -> list[QPushButton]:
            return [each for each in window.findChildren(QPushButton) if text in each.text() and each.isVisible()]

        opened.until(lambda: bool(pressable("asks you")))
        pressable("asks you")[0].click()
        opened.until(lambda: bool(pressable("Let it go")))
        pressable("Let it go")[0].click()
        opened.until(lambda: shop.desk.rows("outbox")[0]["state"] == "cancelled")
        assert pressable("asks you") == []
