"""Knows whose mail a mail is by what the workspace knows: our mailboxes and colleagues, its conversation, who has the address."""

from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from agentdesk.domain.errors import Refused
from agentdesk.domain.ids import CustomerId, MailboxId, ThreadId
from agentdesk.domain.kinds import ContactPointKind
from agentdesk.domain.mail import MailClass, ReadMail
from agentdesk.domain.mail_matching import (
    Conversation,
    OurSide,
    Place,
    asker_of,
    folded,
    people_of,
    place_of,
    subject_key,
)
from agentdesk.domain.mail_tokens import thread_of
from agentdesk.domain.mailboxes import Mailbox
from agentdesk.services import mail_keys, touched
from agentdesk.services.ports import UnitOfWork

Row = Mapping[str, Any]
SUBJECT_KEPT = timedelta(days=30)
"""So long the same subject says that two mails may belong together."""


def our_side(uow: UnitOfWork) -> OurSide:
    """Also mailboxes that were left: what they sent is no customer's."""
    mailboxes: set[str] = set()
    for row in uow.rows.all("mailbox"):
        mailboxes.add(folded(str(row["address"])))
        with suppress(Refused):
            mailboxes |= Mailbox.from_json(MailboxId(_uuid(row["id"])), str(row["spec"])).own_addresses
    logins = (folded(str(row["login"])) for row in uow.rows.all("agent"))
    colleagues = {folded(each) for each in touched.setting(uow, "mail_colleagues")} | {
        each for each in logins if "@" in each
    }
    return OurSide(
        mailboxes=frozenset(mailboxes),
        colleagues=frozenset(colleagues),
        relays=frozenset(folded(each) for each in touched.setting(uow, "mail_relays")),
        forms=touched.setting(uow, "mail_forms"),
    )


def is_ours(mail: ReadMail, ours: OurSide) -> bool:
    """Whether we wrote it; a form of our own site that mails in as ourselves did not."""
    if not any(ours.is_mailbox(each.address) for each in mail.senders):
        return False
    forms = {form.sender.lower() for form in ours.forms}
    return asker_of(mail, ours) is None and not any(folded(each.address) in forms for each in mail.senders)


def as_we_see(uow: UnitOfWork, mail: ReadMail, ours: OurSide) -> ReadMail:
    """A group that is only a mailbox of ours makes no list of what a customer writes to it, nor of an answer to us."""
    if mail.mail_class is not MailClass.LIST:
        return mail
    own = {each.strip("<> ").lower() for each in touched.setting(uow, "mail_own_lists")}
    own |= {each.replace("@", ".") for each in ours.mailboxes}  # as groups name their lists
    answered = [each for each in (*mail.in_reply_to, *mail.references) if each]
    if mail.list_id.lower() in own or (answered and uow.rows.pick("outbox", ("id",), message_id=answered)):
        return replace(mail, mail_class=MailClass.PERSON, class_reason="")
    return mail


def place(uow: UnitOfWork, mail: ReadMail, thread_id: ThreadId | None, ours: OurSide, at: datetime) -> Place:
    """Where a mail from outside belongs. `thread_id`: that of the mail it says it answers."""
    keys = mail_keys.read(uow)
    told = (each.address for each in (*mail.to, *mail.cc))
    token = None if keys is None else thread_of(keys, *told, *mail.in_reply_to, *mail.references)

    def owner(address: str) -> CustomerId | None:
        return owner_of(uow, [address], ours)

    found = place_of(
        mail, ours, owner,
        by_token=None if token is None else conversation(uow, token),
        by_answer=None if thread_id is None else conversation(uow, thread_id),
    )  # fmt: skip
    if found.thread_id is not None or found.customer_id is not None or found.suggested_id is not None:
        return found
    return place_of(mail, ours, owner, by_subject=_of_subject(uow, mail.subject, at))


def conversation(uow: UnitOfWork, thread_id: ThreadId) -> Conversation | None:
    """With everybody who wrote or was written to in it."""
    row = uow.rows.one("mail_thread", id=thread_id)
    if row is None:
        return None
    people: set[str] = set()
    mails = [each["id"] for each in uow.rows.pick("mail", ("id",), thread_id=thread_id)]
    for words in uow.rows.pick("mail_words", ("people",), mail_id=mails) if mails else ():
        people |= set(str(words["people"]).split())
    return Conversation(thread_id, _customer(row["customer_id"]), frozenset(people))


def words_of(mail: ReadMail, ours: OurSide) -> dict[str, object]:
    """What is kept of its head to know whose it is, and what came after it; erased with its words."""
    asker = asker_of(mail, ours)
    sender = mail.sender
    elsewhere = asker is not None and (sender is None or asker.address != folded(sender.address))
    return {
        "sender": str(sender or ""),
        "subject": mail.subject,
        "asker": str(asker.who) if asker is not None and elsewhere else "",
        "people": " ".join(sorted(people_of(mail))),
        "subject_key": subject_key(mail.subject),
    }


def owner_of(uow: UnitOfWork, addresses: Sequence[str], ours: OurSide) -> CustomerId | None:
    """The one customer these addresses belong to; None for nobody, for several, and for shared ones."""
    owners: set[UUID] = set()
    for address in addresses:
        if not address.strip() or ours.is_ours(address):
            continue
        points: Sequence[Row] = uow.rows.all(
            "contact_point", normalised=folded(address), kind=ContactPointKind.EMAIL.value
        )
        for point in points:
            if point["shared"]:
                return None
            owners.add(point["customer_id"])
    return CustomerId(owners.pop()) if len(owners) == 1 else None


def owner_of_asker(uow: UnitOfWork, mail: ReadMail, ours: OurSide) -> CustomerId | None:
    """By who wrote it alone; None where that is not sure."""
    asker = asker_of(mail, ours)
    return owner_of(uow, [asker.who.address], ours) if asker is not None and asker.is_sure else None


def asking_address(uow: UnitOfWork, mail_id: UUID) -> str:
    """Of who really asks in a mail that is here, as it stands in it; "" when nobody is named."""
    words: Sequence[Row] = uow.rows.pick("mail_words", ("asker", "sender"), mail_id=mail_id)
    said = next((str(each["asker"] or each["sender"]) for each in words), "")
    return said.rpartition("<")[2].rstrip("> ").strip()


def _of_subject(uow: UnitOfWork, subject: str, at: datetime) -> Conversation | None:
    """The conversation of one customer, and of no other, that had this subject lately."""
    key = subject_key(subject)
    if not key:
        return None
    mails = [words["mail_id"] for words in uow.rows.pick("mail_words", ("mail_id",), subject_key=key)]
    recent: Sequence[Row] = uow.rows.all("mail", id=mails) if mails else ()
    threads = list({each["thread_id"] for each in recent if abs(at - each["received_at"]) <= SUBJECT_KEPT})
    rows: Sequence[Row] = uow.rows.all("mail_thread", id=threads) if threads else ()
    owned = [row for row in rows if row["customer_id"] is not None]
    if len({row["customer_id"] for row in owned}) != 1:
        return None
    return Conversation(ThreadId(owned[0]["id"]), _customer(owned[0]["customer_id"]))


def _customer(value: object) -> CustomerId | None:
    return CustomerId(value) if isinstance(value, UUID) else None


def _uuid(value: object) -> UUID:
    assert isinstance(value, UUID)
    return value
