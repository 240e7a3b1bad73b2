"""Knows how mails make conversations: which one a mail belongs to, and what waits in it since a mail came or went."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import Any
from uuid import UUID, uuid5

from agentdesk.domain.errors import Conflict
from agentdesk.domain.ids import AgentId, CustomerId, MailboxId, MailId, ThreadId, new_uuid
from agentdesk.domain.mail import MailClass, ReadMail
from agentdesk.domain.mail_matching import Place
from agentdesk.domain.mail_threads import FRESH, ThreadState
from agentdesk.domain.outbox import OutboxState
from agentdesk.domain.records import dataclass
from agentdesk.services import mail_targets
from agentdesk.services.mail_threads import names_of, need_read
from agentdesk.services.ports import UnitOfWork

Row = Mapping[str, Any]
_TRIES = 10
_NEVER_LEFT = frozenset({OutboxState.CANCELLED.value, OutboxState.FAILED.value})
_NAMES = UUID("0197a000-0000-7000-8000-00000000e412")
"""The name space of conversations: the same first mail makes the same one, on whichever desk and in whichever order."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CameIn:
    """A mail whose body is here, and where it belongs."""

    mail_id: MailId
    thread_id: ThreadId
    mailbox_id: MailboxId
    mailbox_address: str
    received_at: datetime
    is_ours: bool
    place: Place
    key: bytes


def thread_of(uow: UnitOfWork, mail: ReadMail) -> ThreadId:
    """Its own when it left from here, else that of the mail it answers, looked for from the nearest; else the one its
    first mail has or will have.
    """
    for message_id in filter(None, (mail.message_id, *mail.in_reply_to, *reversed(mail.references))):
        for table in ("outbox", "mail"):
            row = uow.rows.one(table, message_id=message_id)
            if row is not None and isinstance(row["thread_id"], UUID):
                return ThreadId(row["thread_id"])
    first = (*mail.references, *mail.in_reply_to, mail.message_id)[0]
    return ThreadId(uuid5(_NAMES, first) if first else new_uuid())


def came(uow: UnitOfWork, mail: ReadMail, what: CameIn, now: datetime) -> tuple[str, ...]:
    """Only what a person wrote waits for an answer; what we wrote, from wherever, answers. What it touched."""
    place = what.place
    row = uow.rows.one("mail_thread", id=place.thread_id or what.thread_id)
    if what.is_ours:
        return (
            ()
            if row is None
            else _again(uow, place.thread_id or what.thread_id, lambda now: _answered(now, what.received_at))
        )
    if mail.mail_class is not MailClass.PERSON or (row is not None and row["junk"]):
        return _set_apart(uow, what)
    if place.thread_id is not None and row is not None:
        if place.thread_id != what.thread_id:
            uow.rows.update("mail", {"id": what.mail_id}, thread_id=place.thread_id)
        return _again(uow, place.thread_id or what.thread_id, lambda read: _asked(uow, read, what, now))
    if row is None:
        return _begin(uow, what, what.thread_id, now)
    # somebody else writes into a conversation: one of its own, and whose it may be is only said
    apart = ThreadId(uuid5(_NAMES, what.key.hex()))
    uow.rows.update("mail", {"id": what.mail_id}, thread_id=apart)
    return _begin(uow, what, apart, now)


def kept(uow: UnitOfWork, what: CameIn) -> tuple[str, ...]:
    """A mail that asks for nothing and may be answered all the same: a conversation nobody waits in."""
    uow.rows.insert(
        "mail_thread", id=what.thread_id, mailbox_id=what.mailbox_id, customer_id=what.place.customer_id,
        state=ThreadState.CLOSED.value, newest_in=what.mail_id, last_in_at=what.received_at,
    )  # fmt: skip
    return names_of(what.thread_id)


def sent(
    uow: UnitOfWork, thread_id: ThreadId, mailbox_id: MailboxId, customer_id: CustomerId | None, at: datetime,
    version: int | None,
) -> tuple[str, ...]:  # fmt: skip
    """A mail of ours is on its way: nobody waits any more. Raises Conflict("thread-moved-on")."""
    row = uow.rows.one("mail_thread", id=thread_id)
    if row is None:
        uow.rows.insert(
            "mail_thread", id=thread_id, mailbox_id=mailbox_id, customer_id=customer_id,
            state=ThreadState.CLOSED.value, last_out_at=at,
        )  # fmt: skip
        return names_of(thread_id)
    if version is not None:
        need_read(row, version)
    if not _put(uow, row, _answered(row, at)):
        if version is not None:
            raise Conflict("thread-moved-on", mine=str(version))
        _again(uow, thread_id, lambda now: _answered(now, at))
    return names_of(thread_id)


def called_back(uow: UnitOfWork, thread_id: ThreadId, actor: AgentId) -> tuple[str, ...]:
    """Our answer did not leave: who asked waits again, with whoever wrote it, unless another answer of ours stands."""
    return _again(uow, thread_id, lambda row: _unanswered(uow, row, actor))


def _set_apart(uow: UnitOfWork, what: CameIn) -> tuple[str, ...]:
    """It waits for nobody and is not lost: it stands apart, with its conversation or one of its own."""
    place, thread_id = what.place, what.place.thread_id or what.thread_id
    if thread_id != what.thread_id:
        uow.rows.update("mail", {"id": what.mail_id}, thread_id=thread_id)
    is_new = uow.rows.insert(
        "mail_thread", id=thread_id, mailbox_id=what.mailbox_id, customer_id=place.customer_id,
        suggested_id=place.suggested_id, suggested_why=place.suggested_why.value, state=ThreadState.CLOSED.value,
        newest_in=what.mail_id, last_in_at=what.received_at, apart_in=what.mail_id, apart_at=what.received_at,
    )  # fmt: skip
    return names_of(thread_id) if is_new else _again(uow, thread_id, lambda row: _apart_too(row, what))


def _apart_too(row: Row, what: CameIn) -> Mapping[str, object]:
    """The newest stands for all of its conversation. Nothing else of that changes: whoever has it open may go on."""
    if row["apart_at"] is not None and row["apart_at"] > what.received_at:
        return {"version": row["version"]}
    values: dict[str, object] = {"apart_in": what.mail_id, "apart_at": what.received_at}
    if row["junk"]:
        values |= {"newest_in": what.mail_id, "last_in_at": what.received_at}
    return values


def _begin(uow: UnitOfWork, what: CameIn, thread_id: ThreadId, now: datetime) -> tuple[str, ...]:
    """Raises Conflict when another desk began it meanwhile by another mail: this one is read again, and found in it."""
    fresh = now - what.received_at <= FRESH
    is_new = uow.rows.insert(
        "mail_thread",
        id=thread_id,
        mailbox_id=what.mailbox_id,
        customer_id=what.place.customer_id,
        suggested_id=what.place.suggested_id,
        suggested_why=what.place.suggested_why.value,
        state=(ThreadState.OPEN if fresh else ThreadState.CLOSED).value,
        newest_in=what.mail_id,
        asked_at=what.received_at,
        last_in_at=what.received_at,
        due_at=mail_targets.due(uow, what.received_at, what.mailbox_address, what.place.customer_id) if fresh else None,
    )
    if not is_new:
        raise Conflict("thread-moved-on")
    return names_of(thread_id)


def _asked(uow: UnitOfWork, row: Row, what: CameIn, now: datetime) -> Mapping[str, object]:
    """It waits, since its oldest mail that nobody answered. A snooze holds: what came is shown when it ends."""
    values: dict[str, object] = {"version": _next(row)}
    if row["customer_id"] is None:
        values["customer_id"] = what.place.customer_id
    if row["last_in_at"] is None or what.received_at >= row["last_in_at"]:
        values |= {"newest_in": what.mail_id, "last_in_at": what.received_at}
    answered = row["last_out_at"] is not None and row["last_out_at"] > what.received_at
    if not answered and now - what.received_at <= FRESH:
        waits = row["asked_at"] if row["state"] == ThreadState.OPEN.value else None
        asked_at = min(waits, what.received_at) if waits else what.received_at
        values |= {
            "state": ThreadState.OPEN.value,
            "asked_at": asked_at,
            "due_at": mail_targets.due_of(uow, row, asked_at),
        }
    return values


def _answered(row: Row, at: datetime) -> Mapping[str, object]:
    """Nobody waits for what was asked before that, and it leaves the queue."""
    values: dict[str, object] = {"version": _next(row)}
    if row["last_out_at"] is None or at > row["last_out_at"]:
        values["last_out_at"] = at
    if row["last_in_at"] is None or at >= row["last_in_at"]:
        values |= {"asked_at": None, "due_at": None, "state": ThreadState.CLOSED.value}
    return values


def _unanswered(uow: UnitOfWork, row: Row, actor: AgentId) -> Mapping[str, object]:
    out_at, asked_at = _last_out(uow, row["id"]), row["last_in_at"]
    values: dict[str, object] = {"version": _next(row), "last_out_at": out_at}
    if asked_at is None or (out_at is not None and out_at >= asked_at):
        return values
    return values | {
        "state": ThreadState.OPEN.value, "asked_at": asked_at, "owner": actor, "claim_until": None,
        "due_at": mail_targets.due_of(uow, row, asked_at),
    }  # fmt: skip


def _last_out(uow: UnitOfWork, thread_id: UUID) -> datetime | None:
    """When the newest mail of ours that left, or is about to, was written."""
    said: Sequence[Row] = uow.rows.pick("outbox", ("state", "created_at"), thread_id=thread_id)
    seen: Sequence[Row] = uow.rows.pick("mail", ("received_at",), thread_id=thread_id, is_ours=True)
    left = [row["created_at"] for row in said if row["state"] not in _NEVER_LEFT]
    return max([*left, *(row["received_at"] for row in seen)], default=None)


def _again(uow: UnitOfWork, thread_id: UUID, change: Callable[[Row], Mapping[str, object]]) -> tuple[str, ...]:
    """Until no other desk was between our reading and our writing. Raises Conflict("thread-moved-on") when it never ends."""
    for _ in range(_TRIES):
        row = uow.rows.one("mail_thread", id=thread_id)
        if row is None or _put(uow, row, change(row)):
            return names_of(thread_id)
    raise Conflict("thread-moved-on")


def _put(uow: UnitOfWork, row: Row, values: Mapping[str, object]) -> bool:
    """False when it has another version by now: a mail came or went on another desk."""
    return bool(uow.rows.update("mail_thread", {"id": row["id"], "version": row["version"]}, **values))


def _next(row: Row) -> int:
    return int(row["version"]) + 1
