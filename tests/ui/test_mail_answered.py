"""An answer, from the press in the window to the customer's own mailbox, over a real mail server; one row tells of it."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import imapclient
import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from agentdesk.bootstrap.mail import AUTHORITY
from agentdesk.domain.commands import AttachContactPoint
from agentdesk.domain.ids import ContactPointId, CustomerId, new_uuid
from agentdesk.domain.kinds import ContactPointKind, Direction, EventKind
from agentdesk.domain.mail_threads import ThreadState
from agentdesk.domain.outbox import OutboxState
from agentdesk.runtime.secrets import FileSecrets
from agentdesk.ui.mail.writer import MailWriter
from tests.helpers.desk import Clock, Desk
from tests.helpers.mail import dovecot
from tests.helpers.mail.dovecot import PEOPLE, SUPPORT, Dovecot
from tests.helpers.mail.mails import put_mailbox, shop_box
from tests.helpers.program import OpenProgram

CUSTOMER = "customer@agentdesk.test"
QUESTION = (
    f"From: Sanne <{CUSTOMER}>\r\nTo: {SUPPORT}\r\nSubject: My parcel\r\nMessage-ID: <1@customer.example>\r\n\r\n"
    "Where is my parcel?\r\n"
).encode()


@pytest.fixture
def post() -> Iterator[Dovecot]:
    if reason := dovecot.why_absent():
        pytest.skip(reason)
    server = Dovecot()
    try:
        yield server.start()
    finally:
        server.close()


def lying_in(post: Dovecot, who: str, folder: str) -> list[bytes]:
    with imapclient.IMAPClient("localhost", port=post.imaps, ssl_context=post.ssl_context()) as line:
        line.login(who, PEOPLE[who])
        if not line.folder_exists(folder):
            return []
        line.select_folder(folder, readonly=True)
        uids = line.search()
        return [line.fetch(uids, ["BODY.PEEK[]"])[uid][b"BODY[]"] for uid in uids]


def sanne(desk: Desk) -> CustomerId:
    made = desk.customer("Sanne de Vries")
    desk.say(
        AttachContactPoint(
            **desk.basics(), contact_point_id=ContactPointId(new_uuid()), customer_id=made,
            kind=ContactPointKind.EMAIL, raw=CUSTOMER, normalised=CUSTOMER,
        )
    )  # fmt: skip
    return made


def test_an_answer_goes_from_the_press_to_the_customer_s_mailbox_and_stands_once_on_the_timeline(
    qtbot: QtBot, sqlite_url: str, tmp_path: Path, post: Dovecot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(AUTHORITY, str(post.authority))
    monkeypatch.setenv("AGENTDESK_SECRETS", f"file:{tmp_path / 'secrets'}")
    with Desk(sqlite_url, Clock(datetime.now(UTC))) as desk:
        customer, box = sanne(desk), shop_box(post, from_name="Lamp & Light")
        put_mailbox(desk, box)
        FileSecrets(tmp_path / "secrets").set(box.secret_name, PEOPLE[SUPPORT])
        post.deliver(QUESTION, sender=CUSTOMER)
        with OpenProgram(qtbot, sqlite_url, tmp_path) as opened:
            opened.until(lambda: len(opened.queue("inbox")) == 1)
            opened.press("mail.open-next")
            mails = opened.program.mail.door.mails
            assert mails is not None
            opened.until(lambda: "Where is my parcel?" in mails._pane.reader.view.toPlainText())
            opened.press("mail.reply")
            writer = opened.program.window.findChild(MailWriter)
            assert writer is not None
            opened.until(lambda: bool(writer.draft))
            QTest.keyClicks(writer.body, "It comes tomorrow.")
            opened.press("live.outcome-1")
            opened.press("live.log")
            opened.until(lambda: len(desk.rows("outbox")) == 1)
            sent = desk.row("outbox")
            assert post.relay.taken == []  # it may still be called back
            opened.until(lambda: desk.row("outbox")["state"] == OutboxState.DONE)
            opened.until(lambda: len(desk.rows("mail", message_id=sent["message_id"])) == 1)
            opened.until(lambda: desk.row("mail", message_id=sent["message_id"])["mail_key"] is not None)
        (arrived,) = lying_in(post, CUSTOMER, "INBOX")
        assert arrived.endswith(bytes(sent["raw"]))
        assert b"It comes tomorrow." in arrived
        assert len(lying_in(post, SUPPORT, "Sent")) == 1
        assert len(lying_in(post, SUPPORT, "INBOX")) == 2  # what was asked, and the proof
        assert desk.row("mail", message_id=sent["message_id"])["event_id"] == sent["event_id"]
        told = [(row["direction"], row["id"]) for row in desk.cards(customer) if row["kind"] == EventKind.EMAIL]
        assert [direction for direction, _ in told] == [Direction.IN, Direction.OUT]
        assert told[1][1] == sent["event_id"]
        assert desk.row("mail_thread")["state"] == ThreadState.CLOSED
