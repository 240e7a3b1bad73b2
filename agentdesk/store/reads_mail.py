"""Knows how conversations by mail are read: what waits, one with its mails, an original, who is in it."""

import json
import zlib
from email.utils import parseaddr
from typing import Any

from sqlalchemy import Row, and_, bindparam, func, or_, select

from agentdesk.domain.ids import AgentId, CustomerId, DraftId, EventId, MailboxId, MailId, OutboxId, ThreadId
from agentdesk.domain.mail import MailClass
from agentdesk.domain.mail_elsewhere import WrittenMail
from agentdesk.domain.mail_threads import PersonDoes, ThreadState
from agentdesk.domain.mailboxes import Mailbox
from agentdesk.domain.outbox import OutboxState
from agentdesk.services.queries_mail import (
    Inbox,
    MailboxList,
    MailLine,
    MailOfEvent,
    MailSource,
    MailThread,
    OutboxAsks,
    OutboxLine,
    ThreadOf,
    ThreadOfEvent,
    ThreadPeople,
    ThreadPerson,
    ThreadRow,
    WrittenMails,
)
from agentdesk.store.read_connection import ReadConnection
from agentdesk.store.schema import (
    agent,
    customer,
    mail,
    mail_draft,
    mail_presence,
    mail_thread,
    mail_words,
    mailbox,
    outbox,
)
from agentdesk.store.types import Id, UtcDateTime

_owner, _suggested = agent.alias("owner"), customer.alias("suggested")
_apart = mail.alias("apart")
_NOW = bindparam("now", type_=UtcDateTime)
_THREAD = bindparam("thread", type_=Id)
_EVENT = bindparam("event", type_=Id)

_ROWS = select(
    mail_thread,
    mailbox.c.address,
    customer.c.name.label("customer_name"),
    _owner.c.name.label("owner_name"),
    _suggested.c.name.label("suggested_name"),
    mail_words.c.sender,
    mail_words.c.asker,
    mail_words.c.subject,
    _apart.c.mail_class.label("apart_class"),
).select_from(
    mail_thread.join(mailbox, mailbox.c.id == mail_thread.c.mailbox_id)
    .outerjoin(customer, customer.c.id == mail_thread.c.customer_id)
    .outerjoin(_owner, _owner.c.id == mail_thread.c.owner)
    .outerjoin(_suggested, _suggested.c.id == mail_thread.c.suggested_id)
    .outerjoin(mail_words, mail_words.c.mail_id == mail_thread.c.newest_in)
    .outerjoin(_apart, _apart.c.id == mail_thread.c.apart_in)
)
_ASKS = (
    select(
        outbox.c.id, outbox.c.state, outbox.c.recipients, outbox.c.created_at, outbox.c.why, agent.c.name, outbox.c.said
    )
    .select_from(outbox.outerjoin(agent, agent.c.id == outbox.c.agent_id))
    .where(outbox.c.state.in_((OutboxState.UNCERTAIN.value, OutboxState.FAILED.value)))
    .order_by(outbox.c.created_at, outbox.c.id)
    .limit(20)
)
_WAITS = and_(
    mail_thread.c.state == "open",
    or_(mail_thread.c.snoozed_until.is_(None), mail_thread.c.snoozed_until <= _NOW),
    or_(
        mail_thread.c.owner.is_(None),
        mail_thread.c.owner == bindparam("agent"),
        mail_thread.c.claim_until.is_not(None),  # claimed by a colleague: seen with their name
    ),
)
_BY_TIME_LEFT = (mail_thread.c.due_at.is_(None), mail_thread.c.due_at, mail_thread.c.last_in_at)
_INBOX = _ROWS.where(_WAITS).order_by(*_BY_TIME_LEFT).limit(bindparam("n"))
_TOTAL = select(func.count()).select_from(mail_thread).where(_WAITS)
_ONE = _ROWS.where(mail_thread.c.id == _THREAD)
_MAILS = (
    select(
        mail.c.id, mail.c.event_id, mail.c.is_ours, mail.c.received_at, mail.c.mail_class, mail_words.c.sender,
        mail_words.c.subject, agent.c.name.label("agent_name"),
    )
    .select_from(
        mail.join(mail_words, mail_words.c.mail_id == mail.c.id)
        .outerjoin(outbox, and_(outbox.c.message_id == mail.c.message_id, mail.c.is_ours))
        .outerjoin(agent, agent.c.id == outbox.c.agent_id)
    )
    .where(mail.c.thread_id == _THREAD, mail.c.mail_key.is_not(None))
    .order_by(mail.c.received_at.desc(), mail.c.id.desc())
    .limit(500)
)  # fmt: skip
_OF_EVENT = select(mail.c.id, mail.c.thread_id).where(mail.c.event_id == _EVENT).order_by(mail.c.id).limit(1)
_SENT_OF_EVENT = select(outbox.c.thread_id).where(outbox.c.event_id == _EVENT, outbox.c.thread_id.is_not(None)).limit(1)
_SOURCE = select(mail_words.c.raw).where(mail_words.c.mail_id == bindparam("mail", type_=Id))
_MAILBOXES = select(mailbox.c.id, mailbox.c.spec).where(mailbox.c.active).order_by(mailbox.c.address)
_PEOPLE = (
    select(mail_presence.c.agent_id, mail_presence.c.what, agent.c.name)
    .select_from(mail_presence.join(agent, agent.c.id == mail_presence.c.agent_id))
    .where(
        mail_presence.c.thread_id == _THREAD,
        mail_presence.c.agent_id != bindparam("but"),
        mail_presence.c.until > _NOW,
    )
    .order_by(mail_presence.c.what.desc(), agent.c.name)
)

_WRITTEN = (
    select(mail_draft)
    .where(mail_draft.c.agent_id == bindparam("agent"), mail_draft.c.words != "")
    .order_by(mail_draft.c.written_at.desc(), mail_draft.c.id)
    .limit(20)
)
_WRITTEN_IN = _WRITTEN.where(mail_draft.c.thread_id == _THREAD)
_WRITTEN_TO = _WRITTEN.where(
    mail_draft.c.thread_id.is_(None), mail_draft.c.customer_id == bindparam("customer", type_=Id)
)
_WRITTEN_TO_NOBODY = _WRITTEN.where(mail_draft.c.thread_id.is_(None), mail_draft.c.customer_id.is_(None))


def inbox(read: ReadConnection, query: Inbox) -> tuple[ThreadRow, ...]:
    bound = {"agent": query.agent_id, "now": query.now, "n": query.limit}
    return tuple(_thread(row) for row in read.rows(_INBOX, bound))


def waiting(read: ReadConnection, query: Inbox) -> int:
    """How many there are in all."""
    return read.number(_TOTAL, {"agent": query.agent_id, "now": query.now})


def thread(read: ReadConnection, query: ThreadOf) -> MailThread | None:
    row = read.first(_ONE, {"thread": query.thread_id})
    if row is None:
        return None
    return MailThread(_thread(row), tuple(_line(each) for each in read.rows(_MAILS, {"thread": query.thread_id})))


def thread_of_event(read: ReadConnection, query: ThreadOfEvent) -> ThreadId | None:
    found = read.first(_OF_EVENT, {"event": query.event_id}) or read.first(_SENT_OF_EVENT, {"event": query.event_id})
    return None if found is None else ThreadId(found.thread_id)


def mail_of_event(read: ReadConnection, query: MailOfEvent) -> MailId | None:
    found = read.first(_OF_EVENT, {"event": query.event_id})
    return None if found is None else MailId(found.id)


def source(read: ReadConnection, query: MailSource) -> bytes | None:
    found = read.first(_SOURCE, {"mail": query.mail_id})
    return None if found is None or found.raw is None else zlib.decompress(bytes(found.raw))


def mailboxes(read: ReadConnection, _query: MailboxList) -> tuple[Mailbox, ...]:
    return tuple(Mailbox.from_json(MailboxId(row.id), row.spec) for row in read.rows(_MAILBOXES))


def people(read: ReadConnection, query: ThreadPeople) -> tuple[ThreadPerson, ...]:
    found = read.rows(_PEOPLE, {"thread": query.thread_id, "but": query.but, "now": query.now})
    return tuple(ThreadPerson(AgentId(row.agent_id), row.name, PersonDoes(row.what)) for row in found)


def written(read: ReadConnection, query: WrittenMails) -> tuple[WrittenMail, ...]:
    bound: dict[str, object] = {"agent": query.agent_id}
    if query.thread_id is not None:
        found = read.rows(_WRITTEN_IN, bound | {"thread": query.thread_id})
    elif query.customer_id is not None:
        found = read.rows(_WRITTEN_TO, bound | {"customer": query.customer_id})
    else:
        found = read.rows(_WRITTEN_TO_NOBODY, bound)
    return tuple(WrittenMail(DraftId(row.id), row.desk, row.written_at, row.words) for row in found)


def _thread(row: Row[Any]) -> ThreadRow:
    sender = row.asker or row.sender or ""
    name, address = parseaddr(sender)
    return ThreadRow(
        thread_id=ThreadId(row.id),
        mailbox_id=MailboxId(row.mailbox_id),
        mailbox_address=row.address,
        customer_id=None if row.customer_id is None else CustomerId(row.customer_id),
        name=row.customer_name or name or address or sender,
        sender=sender,
        subject=row.subject or "",
        asked_at=row.asked_at,
        last_in_at=row.last_in_at,
        last_out_at=row.last_out_at,
        due_at=row.due_at,
        owner=None if row.owner is None else AgentId(row.owner),
        owner_name=row.owner_name or "",
        claim_until=row.claim_until,
        snoozed_until=row.snoozed_until,
        handed_words=row.handed_words,
        state=ThreadState(row.state),
        junk=row.junk,
        version=row.version,
        suggested_id=None if row.suggested_id is None else CustomerId(row.suggested_id),
        suggested_name=row.suggested_name or "",
        suggested_why=row.suggested_why,
        apart_class=None if row.apart_class is None else apart_class(row.apart_class, junk=row.junk),
    )


def apart_class(found: str, *, junk: bool) -> MailClass:
    """What an agent said of it goes before what was read of it."""
    return MailClass.JUNK if junk else MailClass(found)


def _line(row: Row[Any]) -> MailLine:
    return MailLine(
        MailId(row.id),
        None if row.event_id is None else EventId(row.event_id),
        row.is_ours,
        row.sender,
        row.subject,
        row.received_at,
        row.agent_name or "",
        MailClass(row.mail_class),
    )


def outbox_asks(read: ReadConnection, _query: OutboxAsks) -> tuple[OutboxLine, ...]:
    return tuple(
        OutboxLine(
            OutboxId(row.id), OutboxState(row.state), tuple(json.loads(row.recipients)), row.created_at, row.why,
            row.name or "", row.said,
        )
        for row in read.rows(_ASKS)
    )  # fmt: skip
