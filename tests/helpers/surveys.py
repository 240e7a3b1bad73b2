"""A shop that asks its customers how easy it was, as the tests of surveys use it."""

import json
import re
from dataclasses import replace
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from typing import Any
from urllib.parse import unquote

from agentdesk.channels.mail.ces_letter import ces_letter
from agentdesk.channels.mail.parse import read_mail
from agentdesk.domain.ces import AskState
from agentdesk.domain.commands import AttachContactPoint, ChangeSetting
from agentdesk.domain.ids import ContactPointId, CustomerId, MailboxId, new_uuid
from agentdesk.domain.kinds import ContactPointKind, EventKind
from agentdesk.domain.mail_places import HeaderSeen
from agentdesk.domain.mailboxes import Mailbox, MailServer
from agentdesk.services.ces_asking import CesAsking
from agentdesk.services.mail_shelf import Arrived, MailShelf
from agentdesk.services.settings import workspace_text
from tests.helpers.desk import Desk
from tests.helpers.mail.mails import put_mailbox

BOX = Mailbox(
    mailbox_id=MailboxId(new_uuid()), address="support@shop.example", imap=MailServer("localhost", 993),
    smtp=MailServer("localhost", 465), from_name="Lamp & Light",
)  # fmt: skip
ADDRESS = "sanne@customer.example"


class Shop:
    """A desk of a shop that asks, and one of its customers."""

    def __init__(self, url: str, box: Mailbox = BOX) -> None:
        self.desk = Desk(url)
        self.box, self._uid = box, 0
        self.asking = CesAsking(self.desk.workspace, ces_letter, self.desk.clock)
        put_mailbox(self.desk, box)
        self.set("ces_mailbox", str(box.mailbox_id))
        self.set("ces_on", True)
        self.sanne = self.customer()

    def set(self, key: str, value: object) -> None:
        self.desk.say(ChangeSetting(**self.desk.basics(), key=key, json_text=workspace_text(key, value)))

    def customer(self, address: str = ADDRESS, name: str = "Sanne de Vries", **changes: Any) -> CustomerId:
        customer_id = self.desk.customer(name, **changes)
        if address:
            self.attach(customer_id, address)
        return customer_id

    def attach(self, customer_id: CustomerId, address: str, **changes: Any) -> None:
        said = AttachContactPoint(
            **self.desk.basics(), contact_point_id=ContactPointId(new_uuid()), customer_id=customer_id,
            kind=ContactPointKind.EMAIL, raw=address, normalised=address,
        )  # fmt: skip
        self.desk.say(replace(said, **changes))

    def log_and_look(self, customer_id: CustomerId | None = None, **changes: Any) -> int:
        """A contact is logged, its undo passes, and the desk looks."""
        self.desk.log(customer_id or self.sanne, **changes)
        self.desk.clock.turn(seconds=11)
        return self.asking.look()

    def arrives(self, raw: bytes) -> None:
        """Into the mailbox, as a desk takes it in."""
        self._uid += 1
        shelf = MailShelf(self.desk.workspace, self.box, self.desk.clock)
        head = HeaderSeen(self._uid, len(raw), self.desk.clock.now(), raw)
        shelf.take_heads("INBOX", 1, [head], {self._uid: read_mail(raw)})
        shelf.take_bodies("INBOX", 1, [Arrived(self._uid, raw, read_mail(raw))])

    def click(self, score: int, words: str = "", **headers: str) -> bytes:
        """The mail that a press on this answer of the newest letter opens, sent as it stands."""
        address, subject = clicks(self.letters()[-1])[score]
        lines = {"From": f"Sanne <{ADDRESS}>", "To": address, "Subject": subject,
                 "Message-ID": f"<{new_uuid().hex}@customer.example>"}  # fmt: skip
        lines |= {name.replace("_", "-"): each for name, each in headers.items()}
        head = "".join(f"{name}: {each}\r\n" for name, each in lines.items())
        return f"{head}Content-Type: text/plain; charset=utf-8\r\n\r\n{words}\r\n".encode()

    def answers(self) -> list[tuple[dict[str, str], str]]:
        """What stands of surveys on the timeline: detail and words."""
        found = []
        for row in self.desk.cards(self.sanne):
            if row["kind"] == EventKind.SURVEY:
                text = self.desk.row("event_text", event_rid=row["rid"])
                found.append((json.loads(text["detail"]), str(text["body"])))
        return found

    def letters(self) -> list[EmailMessage]:
        rows = sorted(self.desk.rows("outbox"), key=lambda row: row["created_at"])
        return [message_from_bytes(bytes(row["raw"]), policy=default) for row in rows]

    def why(self) -> list[str]:
        return [row["why"] for row in self.desk.rows("ces_ask", state=AskState.NOT_ASKED.value)]


def clicks(letter: EmailMessage) -> dict[int, tuple[str, str]]:
    """Score → (address, subject) of the answers in a letter's plain text."""
    body = letter.get_body(("plain",))
    assert body is not None
    links = re.findall(r"mailto:([^?>]+)\?subject=([^>]+)", body.get_content())
    return {7 - at: (unquote(address), unquote(subject)) for at, (address, subject) in enumerate(links)}
