"""Mails that come in without a server: as the receiver hands them to the shelf."""

from collections.abc import Callable, Sequence
from datetime import datetime

from agentdesk.channels.mail.heads import read_head
from agentdesk.channels.mail.parse import read_mail
from agentdesk.domain.ids import EventId, MailboxId, new_uuid
from agentdesk.domain.mail_places import HeaderSeen
from agentdesk.domain.mailboxes import Mailbox, MailServer
from agentdesk.services.mail_shelf import Arrived, MailShelf
from tests.helpers.desk import Desk
from tests.helpers.mail.mails import put_mailbox

SHOP = "support@shop.example"


class Letterbox:
    """One mailbox of the shop; `come` puts a mail into the workspace as a desk that follows it does."""

    def __init__(self, desk: Desk, address: str = SHOP) -> None:
        server = MailServer("mail.shop.example", 993)
        self.desk = desk
        self.mailbox = Mailbox(mailbox_id=MailboxId(new_uuid()), address=address, imap=server, smtp=server)
        put_mailbox(desk, self.mailbox)
        self.took: Callable[[Sequence[str]], None] = lambda _touched: None
        self._uid = 0

    def come(
        self, sender: str, message_id: str, *, at: datetime | None = None, words: str = "Where is it?",
        folder: str = "INBOX", **headers: str,
    ) -> EventId | None:  # fmt: skip
        """Its row on a timeline, None when it has none."""
        self._uid += 1
        lines = {"From": sender, "To": self.mailbox.address, "Subject": "My parcel", "Message-ID": message_id,
                 "Date": "Mon, 23 Nov 2026 10:00:00 +0100"}  # fmt: skip
        lines |= {name.replace("_", "-"): each for name, each in headers.items()}
        head = "".join(f"{name}: {each}\r\n" for name, each in lines.items()).encode() + b"\r\n"
        raw = head + words.encode() + b"\r\n"
        shelf = MailShelf(self.desk.workspace, self.mailbox, self.desk.clock, self.took)
        seen = HeaderSeen(self._uid, len(raw), at or self.desk.clock.now(), head)
        shelf.take_heads(folder, 1, [seen], {self._uid: read_head(head)})
        shelf.take_bodies(folder, 1, [Arrived(self._uid, raw, read_mail(raw))])
        place = self.desk.row("mail_place", mailbox_id=self.mailbox.mailbox_id, uid=self._uid)
        found: EventId | None = self.desk.row("mail", id=place["mail_id"])["event_id"]
        return found
