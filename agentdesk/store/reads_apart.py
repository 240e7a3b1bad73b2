"""Knows how the mails are read that no person seems to have written: how many there are, and the newest of them."""

from email.utils import parseaddr
from typing import Any

from sqlalchemy import Row, bindparam, func, literal_column, select

from agentdesk.domain.clock import from_us
from agentdesk.domain.ids import CustomerId, ThreadId
from agentdesk.domain.kinds import WaitingFor
from agentdesk.services.queries_mail import SetApart
from agentdesk.services.queries_work import WorkRow, WorkSection
from agentdesk.store.read_connection import ReadConnection
from agentdesk.store.reads_mail import apart_class
from agentdesk.store.schema import customer, mail, mail_thread, mail_words

SECTION = "apart"
COUNTED_AT_MOST = 100_000
"""So many are told and no more; counting them takes 10 ms."""

_IS_APART = mail_thread.c.apart_at > from_us(0)  # a range, which both databases seek in the partial index
_TOTAL = select(func.count()).select_from(
    select(literal_column("1").label("one"))
    .select_from(mail_thread)
    .where(_IS_APART)
    .limit(literal_column(str(COUNTED_AT_MOST)))
    .subquery()
)
_ids = (
    select(mail_thread.c.id)
    .where(_IS_APART)
    .order_by(mail_thread.c.apart_at.desc(), mail_thread.c.id.desc())
    .limit(bindparam("n"))
    .subquery()
)
_ROWS = (
    select(
        mail_thread.c.id, mail_thread.c.customer_id, mail_thread.c.apart_at, mail_thread.c.junk, mail_thread.c.version,
        mail.c.mail_class, mail_words.c.sender, mail_words.c.asker, mail_words.c.subject, customer.c.name,
    )
    .select_from(
        _ids.join(mail_thread, mail_thread.c.id == _ids.c.id)
        .join(mail, mail.c.id == mail_thread.c.apart_in)
        .outerjoin(mail_words, mail_words.c.mail_id == mail_thread.c.apart_in)
        .outerjoin(customer, customer.c.id == mail_thread.c.customer_id)
    )
    .order_by(mail_thread.c.apart_at.desc(), mail_thread.c.id.desc())
)  # fmt: skip


def set_apart(read: ReadConnection, query: SetApart) -> tuple[WorkSection, ...]:
    """Only counted while `limit` is 0: it lies folded."""
    total = read.number(_TOTAL, {})
    if not total:
        return ()
    found = read.rows(_ROWS, {"n": query.limit}) if query.limit else ()
    return (WorkSection(SECTION, max(total, len(found)), tuple(_row(each) for each in found)),)


def _row(row: Row[Any]) -> WorkRow:
    sender = row.asker or row.sender or ""
    name, address = parseaddr(sender)
    return WorkRow(
        section=SECTION,
        follow_up_id=None,
        event_id=None,
        customer_id=None if row.customer_id is None else CustomerId(row.customer_id),
        name=row.name or name or address or sender,
        title=row.subject or "",
        at=row.apart_at,
        kind=None,
        owner=None,
        owner_name="",
        queue="",
        claimed_by=None,
        claimed_name="",
        claim_until=None,
        tries=0,
        waiting_for=WaitingFor.NOBODY,
        version=row.version,
        thread_id=ThreadId(row.id),
        apart=apart_class(row.mail_class, junk=row.junk),
    )
