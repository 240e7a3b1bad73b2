"""Mails and mailboxes as the tests of sending use them."""

import base64
from datetime import datetime
from email.message import EmailMessage
from email.utils import format_datetime
from typing import Any

from agentdesk.channels.mail.lines import Credentials
from agentdesk.domain.commands_mail import SendMail, SetMailbox
from agentdesk.domain.ids import EventId, MailboxId, OutboxId, new_uuid
from agentdesk.domain.mailboxes import Mailbox, MailServer, Security
from tests.helpers.desk import Desk
from tests.helpers.mail.dovecot import PEOPLE, SUPPORT, Dovecot

WORDS = "Dear customer,\n.a line that begins with a dot\n..and one with two\nGrüße, Mai Nguyễn\n"


def shop_box(post: Dovecot, **changes: Any) -> Mailbox:
    """The shop's mailbox on the tests' server."""
    values: dict[str, Any] = {
        "mailbox_id": MailboxId(new_uuid()),
        "address": SUPPORT,
        "imap": MailServer("localhost", post.imaps, Security.TLS),
        "smtp": MailServer("localhost", post.submissions, Security.TLS),
    }
    return Mailbox(**(values | changes))


def password_of(mailbox: Mailbox) -> Credentials:
    return Credentials(PEOPLE[mailbox.address])


def a_mail(message_id: str, to: str, at: datetime, words: str = WORDS) -> bytes:
    """As fixed at the click: CRLF, ready for the wire."""
    mail = EmailMessage()
    mail["From"] = f"Support <{SUPPORT}>"
    mail["To"] = to
    mail["Subject"] = "Your parcel"
    mail["Date"] = format_datetime(at)
    mail["Message-ID"] = message_id
    mail.set_content(words)
    return mail.as_bytes(policy=mail.policy.clone(linesep="\r\n", max_line_length=998))


def put_mailbox(desk: Desk, mailbox: Mailbox) -> None:
    desk.say(SetMailbox(**desk.basics(), mailbox_id=mailbox.mailbox_id, spec=mailbox.to_json()))


def send(desk: Desk, mailbox: Mailbox, to: str = "c@example.org", words: str = WORDS) -> SendMail:
    """Said, as by the click."""
    outbox_id = OutboxId(new_uuid())
    message_id = f"<{outbox_id.hex}@agentdesk.test>"
    raw = a_mail(message_id, to, desk.clock.now(), words)
    said = SendMail(
        **desk.basics(), outbox_id=outbox_id, mailbox_id=mailbox.mailbox_id, interaction_id=EventId(new_uuid()),
        message_id=message_id, sender=SUPPORT, recipients=(to,), raw_base64=base64.b64encode(raw).decode(),
    )  # fmt: skip
    desk.say(said)
    return said
