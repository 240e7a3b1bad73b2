"""An answer begun at one desk is gone on with at another desk of the same agent, and neither text is ever lost."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from agentdesk.bootstrap.window import Program
from agentdesk.domain.mail_drafts import MailDraft
from agentdesk.ui.mail.elsewhere import MailElsewhere
from agentdesk.ui.mail.writer import MailWriter
from tests.helpers.desk import Clock, Desk
from tests.helpers.mail.arrivals import Letterbox
from tests.helpers.program import OpenProgram

SENDER = "Sanne de Vries <sanne@voorbeeld.nl>"


@pytest.fixture
def shop(sqlite_url: str) -> Iterator[Desk]:
    """A workspace where a mail waits, of a mailbox nobody follows."""
    with Desk(sqlite_url, Clock(datetime.now(UTC))) as desk:
        box = Letterbox(desk)
        with desk.workspace.unit_of_work() as uow:
            uow.rows.update("mailbox", {"id": box.mailbox.mailbox_id}, active=False)
            uow.commit()
        box.come(SENDER, "<1@voorbeeld.nl>", words="Where is my parcel?")
        yield desk


def writer_of(program: Program) -> MailWriter:
    found = program.window.findChild(MailWriter)
    assert found is not None
    return found


def opened_mail(opened: OpenProgram) -> MailWriter:
    opened.until(lambda: len(opened.queue("inbox")) == 1)
    opened.press("mail.open-next")
    opened.until(lambda: opened.program.window.findChild(MailWriter) is not None)
    writer = writer_of(opened.program)
    opened.until(lambda: writer._read is not None)
    return writer


def begin(opened: OpenProgram, words: str) -> MailWriter:
    writer = opened_mail(opened)
    assert opened.program.mail.door.sending is not None
    opened.program.mail.door.sending.reply()
    writer.body.setPlainText(words)
    return writer


def elsewhere(opened: OpenProgram) -> MailElsewhere:
    found = opened.program.window.findChild(MailElsewhere)
    assert found is not None
    return found


def words_there(shop: Desk) -> set[str]:
    return {MailDraft.from_text(row["words"]).body for row in shop.rows("mail_draft") if row["words"]}


def test_an_answer_is_gone_on_with_at_another_desk_and_sent_from_there_it_is_gone(
    qtbot: QtBot, shop: Desk, sqlite_url: str, tmp_path: Path
) -> None:
    with OpenProgram(qtbot, sqlite_url, tmp_path / "counter") as counter:
        begin(counter, "Dear Sanne, it is on its")
        counter.until(lambda: words_there(shop) == {"Dear Sanne, it is on its"})
    with OpenProgram(qtbot, sqlite_url, tmp_path / "back-office") as back:
        writer = opened_mail(back)
        back.until(lambda: writer.body.toPlainText() == "Dear Sanne, it is on its")
        assert "Written at" in elsewhere(back).banner.accessibleName()
        writer.body.setPlainText("Dear Sanne, it is on its way.")
        back.until(lambda: "Dear Sanne, it is on its way." in words_there(shop))
        writer._discard.click()
        back.until(lambda: words_there(shop) == set())


def test_the_newer_text_comes_and_the_older_one_is_offered_at_the_desk_it_was_written_at(
    qtbot: QtBot, shop: Desk, sqlite_url: str, tmp_path: Path
) -> None:
    with OpenProgram(qtbot, sqlite_url, tmp_path / "counter") as counter:
        begin(counter, "Written at the counter")
        counter.until(lambda: words_there(shop) == {"Written at the counter"})
    with OpenProgram(qtbot, sqlite_url, tmp_path / "back-office") as back:
        writer = opened_mail(back)
        back.until(lambda: writer.body.toPlainText() == "Written at the counter")
        writer.body.setPlainText("Written in the back office")
        back.until(lambda: "Written in the back office" in words_there(shop))
    with OpenProgram(qtbot, sqlite_url, tmp_path / "counter") as counter:
        counter.until(lambda: counter.program.window.findChild(MailWriter) is not None)
        writer = writer_of(counter.program)
        counter.until(lambda: writer.body.toPlainText() == "Written in the back office")
        strip = elsewhere(counter)
        assert "Another text is kept" in strip.banner.accessibleName()
        strip.banner.first_pressed.emit()
        assert writer.body.toPlainText() == "Written at the counter"
        strip.banner.first_pressed.emit()
        assert writer.body.toPlainText() == "Written in the back office"
        counter.until(lambda: words_there(shop) == {"Written at the counter", "Written in the back office"})


def test_what_is_being_typed_is_never_moved_by_what_another_desk_writes(
    qtbot: QtBot, shop: Desk, sqlite_url: str, tmp_path: Path
) -> None:
    with OpenProgram(qtbot, sqlite_url, tmp_path / "counter") as counter:
        writer = begin(counter, "Typed here")
        counter.until(lambda: words_there(shop) == {"Typed here"})
        row = shop.row("mail_draft")
        later = MailDraft.from_text(row["words"])
        shop.put(
            "mail_draft", agent_id=1, thread_id=row["thread_id"], customer_id=None, desk="back-office",
            written_at=datetime.now(UTC), words=later.to_text().replace("Typed here", "Typed there"),
        )  # fmt: skip
        strip = elsewhere(counter)
        strip.look()
        counter.until(lambda: ", back-office" in strip.banner.accessibleName())
        assert writer.body.toPlainText() == "Typed here"
        strip.banner.first_pressed.emit()
        assert writer.body.toPlainText() == "Typed there"


def test_a_mail_that_is_logged_leaves_no_text_behind(qtbot: QtBot, shop: Desk, sqlite_url: str, tmp_path: Path) -> None:
    with OpenProgram(qtbot, sqlite_url, tmp_path / "counter") as counter:
        begin(counter, "Never sent")
        counter.until(lambda: words_there(shop) == {"Never sent"})
        counter.program.parts.live.controller.discard()
        counter.until(lambda: shop.rows("mail_draft") == [])
        counter.press("live.undo")
        counter.until(lambda: words_there(shop) == {"Never sent"})
