"""Knows whose timeline a mail stands on, and with what; received and old mail alike."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from uuid import UUID, uuid5

from agentdesk.domain.ids import SYSTEM_AGENT, CustomerId, EventId
from agentdesk.domain.kinds import Direction, EventKind
from agentdesk.domain.mail import MailClass, ReadMail
from agentdesk.domain.mail_matching import OurSide, in_copy
from agentdesk.domain.mailboxes import Mailbox
from agentdesk.services import ces_answers, mail_whose, notes
from agentdesk.services.ports import NewEvent, UnitOfWork

ON_TIMELINES = frozenset({MailClass.PERSON, MailClass.AUTO_REPLY, MailClass.BOUNCE})
"""Lists and junk are kept and shown apart, never on a timeline by themselves."""
ENTRY_NAMES = UUID("0197a000-0000-7000-8000-00000000e411")
"""The name space of mails' entries: the same mail makes the same entry, whichever desk takes it."""


def entry(
    uow: UnitOfWork, mail: ReadMail, mailbox: Mailbox, at: datetime, key: bytes, ours: OurSide, *,
    is_ours: bool, customer_id: CustomerId | None = None,
) -> NewEvent | None:  # fmt: skip
    """Its row on a timeline; None for lists, junk, our letters, and what we sent to nobody we know.

    `customer_id`: whose a mail from outside is; those of ours are the first customer's they went to.
    """
    if mail.mail_class not in ON_TIMELINES or (is_ours and ces_answers.is_letter(uow, mail.message_id)):
        return None
    if is_ours:
        customer_id = first_owner(uow, mail, ours)
        if customer_id is None:
            return None  # among ourselves, or to nobody we know
    return NewEvent(
        event_id=EventId(uuid5(ENTRY_NAMES, key.hex())),
        customer_id=customer_id,
        kind=EventKind.EMAIL,
        occurred_at=at,
        agent_id=SYSTEM_AGENT,
        direction=Direction.OUT if is_ours else Direction.IN,
        subject=mail.subject,
        body=mail.text,
        detail=_detail(mail, mailbox),
    )


def copies(uow: UnitOfWork, event: NewEvent, mail: ReadMail, ours: OurSide) -> Sequence[NewEvent]:
    """The same mail for every other customer who got it: folded, and no contact of theirs."""
    sender = mail.sender.address if mail.sender is not None else ""
    found: dict[CustomerId, None] = {}
    for address in in_copy(mail, ours, sender):
        owner = mail_whose.owner_of(uow, [address], ours)
        if owner is not None and owner != event.customer_id:
            found[owner] = None
    return tuple(
        replace(
            event, event_id=EventId(uuid5(event.event_id, str(owner))), customer_id=owner, kind=EventKind.MAIL_COPY,
        )
        for owner in found
    )  # fmt: skip


def taken_back(uow: UnitOfWork, event_id: EventId, at: datetime) -> Sequence[str]:
    """A row that was wrong leaves its timeline; what it touched."""
    facts = uow.events.get(event_id)
    if facts is None or facts.withdrawn:
        return ()
    retraction_id = EventId(uuid5(event_id, "taken-back"))
    return notes.take_off(uow, event_id, retraction_id, customer_id=facts.customer_id, at=at, actor=SYSTEM_AGENT)


def first_owner(uow: UnitOfWork, mail: ReadMail, ours: OurSide) -> CustomerId | None:
    owners = (mail_whose.owner_of(uow, [address], ours) for address in in_copy(mail, ours, ""))
    return next((each for each in owners if each is not None), None)


def _detail(mail: ReadMail, mailbox: Mailbox) -> dict[str, str]:
    told = {
        "from": ", ".join(str(each) for each in mail.senders),
        "to": ", ".join(str(each) for each in mail.to),
        "cc": ", ".join(str(each) for each in mail.cc),
        "mailbox": mailbox.address,
        "class": "" if mail.mail_class is MailClass.PERSON else mail.mail_class.value,
        "attachments": "\n".join(" ".join(each.name.split()) for each in mail.attachments if not each.is_inline),
        "seal": mail.seal.value,
    }
    return {name: text for name, text in told.items() if text}
