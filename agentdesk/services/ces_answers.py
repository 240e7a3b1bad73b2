"""Knows what an answer by mail writes: the first click counts, later ones are kept and said, a low score is looked after at once.

It runs inside the transaction that takes the mail in, so an answer is there with its mail or not at all.
"""

from collections.abc import Mapping
from datetime import datetime
from typing import Any
from uuid import UUID

from agentdesk.domain.ces import BEST, LATE, LOW, SECOND, AskState, asked_of, comment_of
from agentdesk.domain.commands import Command, NewFollowUp
from agentdesk.domain.followups import due_at_moment
from agentdesk.domain.ids import SYSTEM_AGENT, CommandId, CustomerId, EventId, FollowUpId
from agentdesk.domain.kinds import EventKind, FollowUpKind
from agentdesk.domain.mail import MailClass, ReadMail
from agentdesk.domain.mail_tokens import CesClick, ces_of
from agentdesk.domain.mailboxes import Mailbox
from agentdesk.domain.privacy import mask
from agentdesk.domain.records import dataclass
from agentdesk.services import followups, mail_keys, notes, touched
from agentdesk.services.ports import NewEvent, UnitOfWork

Row = Mapping[str, Any]
_TITLE_SIGNS = 80


@dataclass(frozen=True, slots=True)
class CesTaken:
    """The mail is an answer: nobody waits for one in return. `event_id` is its row on the timeline."""

    event_id: EventId
    customer_id: CustomerId
    touched: tuple[str, ...]
    has_words: bool = False
    """The customer wrote something: whoever reads it may want to answer."""


def is_letter(uow: UnitOfWork, message_id: str) -> bool:
    """Whether a mail of ours is one that asked: its copies are no contact and stand on no timeline."""
    return bool(message_id) and uow.rows.one("ces_ask", message_id=message_id) is not None


def take(uow: UnitOfWork, mail: ReadMail, mailbox: Mailbox, received_at: datetime, key: bytes) -> CesTaken | None:
    """None for what answers nothing we asked. `key` is the mail's, see `mail_places.mail_key`."""
    click = _click(uow, mail)
    ask = uow.rows.one("ces_ask", question=click.question) if click is not None else None
    if click is None or ask is None or ask["survey_id"] is None:
        return None
    is_late = received_at > at_of(ask["expires_at"])
    if not is_late and _is_first(uow, ask):
        return _counted(uow, ask, click, mail, mailbox, received_at)
    if _is_reply(mail):
        return None  # a conversation about the answer, whose subject still holds the token
    return _ignored(uow, ask, click, mail, mailbox, received_at, key, LATE if is_late else SECOND)


def take_from_page(uow: UnitOfWork, ask: Row, click: CesClick, comment: str, at: datetime) -> tuple[str, ...] | None:
    """An answer that was sent from the page; what it touched, None when another one was first."""
    if not _is_first(uow, ask):
        return None
    agent = uow.rows.one("agent", id=ask["agent_id"])
    detail = {
        "score": str(click.score),
        "question": "ces",
        "about": str(agent["name"]) if agent else "",
        "contact": str(ask["event_id"]),
    }
    return _taken(uow, ask, click, comment, at, detail).touched


def _click(uow: UnitOfWork, mail: ReadMail) -> CesClick | None:
    if mail.mail_class is not MailClass.PERSON:
        return None  # an absence note quotes what it answers
    keys = mail_keys.read(uow)
    texts = [each.address for each in (*mail.to, *mail.cc)]
    if not _is_reply(mail):
        texts.append(mail.subject)
    return ces_of(keys, *texts) if keys is not None else None


def _is_reply(mail: ReadMail) -> bool:
    """What a press on an answer opens is a new mail; it answers none."""
    return bool(mail.in_reply_to or mail.references)


def _is_first(uow: UnitOfWork, ask: Row) -> bool:
    where = {"event_id": ask["event_id"], "state": AskState.ASKED.value}
    return uow.rows.update("ces_ask", where, state=AskState.ANSWERED.value) == 1


def _counted(
    uow: UnitOfWork, ask: Row, click: CesClick, mail: ReadMail, mailbox: Mailbox, received_at: datetime
) -> CesTaken:
    return _taken(uow, ask, click, _comment(mail), received_at, _detail(uow, ask, click, mail, mailbox))


def _taken(
    uow: UnitOfWork, ask: Row, click: CesClick, comment: str, received_at: datetime, detail: dict[str, str]
) -> CesTaken:
    customer_id = _customer(uow, ask)
    event_id = EventId(touched.derived(ask["survey_id"], "answer"))
    _row(uow, ask, customer_id, event_id, received_at, comment, detail)
    uow.rows.update(
        "survey", {"id": ask["survey_id"]}, score=click.score, answered_at=received_at, event_id=event_id,
        customer_id=customer_id,
    )  # fmt: skip
    names = touched.customer(customer_id)
    if click.score <= LOW:
        names += _recovery(uow, ask, customer_id, click.score, comment, received_at)
    return CesTaken(event_id, customer_id, names, has_words=bool(comment))


def _ignored(
    uow: UnitOfWork,
    ask: Row,
    click: CesClick,
    mail: ReadMail,
    mailbox: Mailbox,
    received_at: datetime,
    key: bytes,
    why: str,
) -> CesTaken:
    """Said once, and again for each that brings words: none of those may be lost."""
    customer_id = _customer(uow, ask)
    comment = _comment(mail)
    event_id = EventId(touched.derived(ask["survey_id"], "ignored", key.hex() if comment else ""))
    if uow.events.get(event_id) is not None:
        return CesTaken(event_id, customer_id, (), has_words=bool(comment))
    detail = _detail(uow, ask, click, mail, mailbox) | {"ignored": why}
    _row(uow, ask, customer_id, event_id, received_at, comment, detail)
    return CesTaken(event_id, customer_id, touched.customer(customer_id), has_words=bool(comment))


def _row(
    uow: UnitOfWork, ask: Row, customer_id: CustomerId, event_id: EventId, at: datetime, comment: str,
    detail: dict[str, str],
) -> None:  # fmt: skip
    uow.events.append(
        NewEvent(
            event_id=event_id,
            customer_id=customer_id,
            kind=EventKind.SURVEY,
            occurred_at=at,
            agent_id=SYSTEM_AGENT,
            reason=str(ask["reason"]),
            ref_id=UUID(str(ask["survey_id"])),
            body=comment,
            detail={name: text for name, text in detail.items() if text},
        )
    )


def _detail(uow: UnitOfWork, ask: Row, click: CesClick, mail: ReadMail, mailbox: Mailbox) -> dict[str, str]:
    agent = uow.rows.one("agent", id=ask["agent_id"])
    asked = bytes(ask["asked_of"] or b"")
    known = any(asked_of(click.question, each.address) == asked for each in mail.senders)
    return {
        "score": str(click.score),
        "question": "ces",
        "about": str(agent["name"]) if agent else "",
        "unverified": "" if known else "yes",
        "contact": str(ask["event_id"]),
        "mailbox": mailbox.address if _comment(mail) else "",
    }


def _comment(mail: ReadMail) -> str:
    return mask(comment_of(mail.own_text))


def _customer(uow: UnitOfWork, ask: Row) -> CustomerId:
    """Whose contact it is by now; who was asked, where it is nobody's any more."""
    stands = notes.standing(uow, EventId(ask["event_id"]))
    return CustomerId(stands.customer_id or ask["customer_id"])


def _recovery(
    uow: UnitOfWork, ask: Row, customer_id: CustomerId, score: int, comment: str, at: datetime
) -> tuple[str, ...]:
    """For everybody, due now: who was let down hears from us before they tell others."""
    due = due_at_moment(at.replace(second=0, microsecond=0), touched.setting(uow, "business_hours").zone)
    follow_up_id = FollowUpId(touched.derived(ask["survey_id"], "recovery"))
    first = next((line.strip() for line in comment.splitlines() if line.strip()), "")[:_TITLE_SIGNS]
    new = NewFollowUp(
        follow_up_id=follow_up_id,
        kind=FollowUpKind.FOLLOW_UP,
        title=f"CES {score}/{BEST} · {first}" if first else f"CES {score}/{BEST}",
        due_at=due.due_at,
        local_due=due.local_due,
        zone=due.zone,
        owner=None,
        reason=str(ask["reason"]),
    )
    said = Command(command_id=CommandId(touched.derived(ask["survey_id"], "recover")), actor=SYSTEM_AGENT, at=at)
    event_id = EventId(touched.derived(ask["survey_id"], "recovery", "card"))
    followups.create(uow, said, customer_id, new, event_id=event_id, origin=EventId(ask["event_id"]))
    return touched.follow_up(follow_up_id)


def at_of(value: object) -> datetime:
    assert isinstance(value, datetime)
    return value
