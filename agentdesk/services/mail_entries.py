"""Knows whose timeline a mail stands on, and with what; received and old mail alike."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any
from uuid import UUID, uuid5

from agentdesk.domain.ids import SYSTEM_AGENT, CustomerId, EventId
from agentdesk.domain.kinds import ContactPointKind, Direction, EventKind
from agentdesk.domain.mail import MailClass, ReadMail
from agentdesk.domain.mailboxes import Mailbox
from agentdesk.services import ces_answers
from agentdesk.services.ports import NewEvent, UnitOfWork

ON_TIMELINES = frozenset({MailClass.PERSON, MailClass.AUTO_REPLY, MailClass.BOUNCE})
"""Lists and junk are kept and shown apart, never on a timeline by themselves."""
_NAMES = UUID("0197a000-0000-7000-8000-00000000e411")
"""The name space of mails' entries: the same mail makes the same entry, whichever desk takes it."""


def entry(
    uow: UnitOfWork, mail: ReadMail, mailbox: Mailbox, at: datetime, key: bytes, *, is_ours: bool
) -> NewEvent | None:
    """Its row on a timeline; None for lists, junk, our letters, and what we sent to nobody we know."""
    if mail.mail_class not in ON_TIMELINES or (is_ours and ces_answers.is_letter(uow, mail.message_id)):
        return None
    others = (*mail.to, *mail.cc) if is_ours else mail.answer_to
    customer_id = owner_of(uow, [each.address for each in others], mailbox.own_addresses)
    if is_ours and customer_id is None:
        return None  # among ourselves, or to nobody we know
    return NewEvent(
        event_id=EventId(uuid5(_NAMES, key.hex())),
        customer_id=customer_id,
        kind=EventKind.EMAIL,
        occurred_at=at,
        agent_id=SYSTEM_AGENT,
        direction=Direction.OUT if is_ours else Direction.IN,
        subject=mail.subject,
        body=mail.text,
        detail=_detail(mail, mailbox),
    )


def is_ours(mail: ReadMail, mailbox: Mailbox) -> bool:
    return any(each.address.lower() in mailbox.own_addresses for each in mail.senders)


def owner_of(uow: UnitOfWork, addresses: Sequence[str], ours: frozenset[str]) -> CustomerId | None:
    """The one customer these addresses belong to; None for nobody, for several, and for shared ones."""
    owners: set[UUID] = set()
    for address in addresses:
        folded = address.strip().lower()
        if not folded or folded in ours:
            continue
        points: Sequence[Mapping[str, Any]] = uow.rows.all(
            "contact_point", normalised=folded, kind=ContactPointKind.EMAIL.value
        )
        for point in points:
            if point["shared"]:
                return None
            owners.add(point["customer_id"])
    return CustomerId(owners.pop()) if len(owners) == 1 else None


def _detail(mail: ReadMail, mailbox: Mailbox) -> dict[str, str]:
    told = {
        "from": ", ".join(str(each) for each in mail.senders),
        "to": ", ".join(str(each) for each in mail.to),
        "cc": ", ".join(str(each) for each in mail.cc),
        "mailbox": mailbox.address,
        "class": "" if mail.mail_class is MailClass.PERSON else mail.mail_class.value,
        "attachments": ", ".join(each.name for each in mail.attachments if not each.is_inline),
        "seal": mail.seal.value,
    }
    return {name: text for name, text in told.items() if text}
