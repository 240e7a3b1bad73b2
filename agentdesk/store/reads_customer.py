"""Knows how one customer is read for the header: few short questions, none that grows with the customer's history."""

import re
from datetime import timedelta
from typing import Any

from sqlalchemy import (
    BigInteger,
    ColumnElement,
    Row,
    Select,
    and_,
    bindparam,
    case,
    exists,
    func,
    literal_column,
    select,
    union_all,
)

from agentdesk.domain.clock import from_us, to_us
from agentdesk.domain.ids import AgentId, CaseId, ComplaintId, EventId, FactId, FollowUpId, OrderId
from agentdesk.domain.kinds import (
    CaseState,
    ComplaintState,
    ContactPointKind,
    CustomerKind,
    Direction,
    EventKind,
    FollowUpKind,
    OrderState,
)
from agentdesk.services.queries import (
    CaseRow,
    ComplaintRow,
    ContactPointRow,
    CustomerById,
    CustomerCard,
    FactRow,
    LastContact,
    Loyalty,
    OpenItem,
    OrderRow,
)
from agentdesk.store.read_connection import ReadConnection
from agentdesk.store.reads_known import (
    CHECKED,
    CONSENTS,
    OPEN_ORDERS,
    PROBLEMS,
    SPEAKERS,
    known_problems,
    newest_check,
    newest_consents,
    newest_speakers,
)
from agentdesk.store.schema import (
    agent,
    case_table,
    complaint,
    contact_point,
    customer,
    customer_kind,
    customer_stat,
    event,
    event_head,
    event_text,
    fact,
    follow_up,
    referral,
)
from agentdesk.store.types import Id

COUNTED_AT_MOST = 1000
"""Contacts of 90 days are counted so far and no further."""
_SHOWN = 50
_OPEN: ColumnElement[int] = literal_column("0")  # a literal, so that the partial index serves it
_LONGEST_SENTENCE = 200
_SENTENCE = re.compile(r"(.+?[.!?…])(?=\s|$)")

_CUSTOMER = bindparam("customer", type_=Id)
_CONTACT = event.c.kind <= literal_column("4")
_CARD = event.c.kind < literal_column("50")
_NOT_ANSWERED = '%"answered":"no"%'
"""As the phone's facts say it; a call without a length may also come from an import that has none."""
_facts = event_text.alias("facts")
_MISSED = and_(
    event.c.kind == literal_column(str(EventKind.CALL.value)),
    event.c.direction == literal_column(str(Direction.IN.value)),
    event.c.duration_s.is_(None),
    exists().where(_facts.c.event_rid == event.c.rid, _facts.c.detail.like(_NOT_ANSWERED)),
)


def _counted(limited: Select[Any]) -> Any:
    return select(func.count()).select_from(limited.limit(COUNTED_AT_MOST).subquery()).scalar_subquery()


_HERE = ~exists().where(
    event_head.c.event_id == event.c.id, event_head.c.withdrawn_by.is_not(None) | event_head.c.moved_to.is_not(None)
)
_moved = event_head.alias("moved")
_GIVEN = (_moved.c.moved_to == _CUSTOMER, _moved.c.withdrawn_by.is_(None))
"""What was written elsewhere and stands here now."""
_RECENT: Select[Any] = (
    select(literal_column("1").label("one"))
    .select_from(event)
    .where(_CARD, _CONTACT, event.c.occurred_at >= bindparam("since", type_=BigInteger), ~_MISSED)
)
_HEADER = (
    select(
        customer,
        customer_stat.c.orders,
        customer_stat.c.spent_minor,
        customer_stat.c.currency,
        customer_stat.c.repeat_orders,
        customer_stat.c.follow_on_orders,
        customer_stat.c.first_order_at,
        customer_stat.c.ces_sum,
        customer_stat.c.ces_n,
        customer_stat.c.last_ces,
        customer_stat.c.last_contact_at,
        _counted(_RECENT.where(event.c.customer_id == _CUSTOMER, _HERE)).label("contacts_90d"),
        _counted(_RECENT.join(_moved, _moved.c.event_id == event.c.id).where(*_GIVEN)).label("given_90d"),
        _counted(select(literal_column("1").label("one")).where(referral.c.customer_id == _CUSTOMER)).label(
            "referrals"
        ),
    )
    .select_from(customer.outerjoin(customer_stat, customer_stat.c.customer_id == customer.c.id))
    .where(customer.c.id == _CUSTOMER)
)
_POINTS = (
    select(
        contact_point.c.kind,
        contact_point.c.raw,
        contact_point.c.normalised,
        contact_point.c.shared,
        contact_point.c.bounced,
    )
    .where(contact_point.c.customer_id == _CUSTOMER)
    .order_by(contact_point.c.kind, contact_point.c.id)
    .limit(_SHOWN)
)
_FACTS = (
    select(fact.c.id, fact.c.key, fact.c.value, fact.c.source, fact.c.confirmed_at, fact.c.asked_again, fact.c.private)
    .where(fact.c.customer_id == _CUSTOMER, fact.c.superseded_by.is_(None))
    .order_by(fact.c.confirmed_at.desc(), fact.c.id)
    .limit(_SHOWN)
)
_ITEMS = (
    select(
        follow_up.c.id,
        follow_up.c.kind,
        follow_up.c.title,
        follow_up.c.due_at,
        follow_up.c.owner,
        agent.c.name,
        follow_up.c.queue,
        follow_up.c.reason,
        follow_up.c.order_id,
        follow_up.c.told,
        follow_up.c.version,
    )
    .select_from(follow_up.outerjoin(agent, agent.c.id == follow_up.c.owner))
    .where(follow_up.c.customer_id == _CUSTOMER, follow_up.c.state == _OPEN)
    .order_by(follow_up.c.due_at)
    .limit(_SHOWN)
)
_COMPLAINTS = (
    select(
        complaint.c.id,
        complaint.c.state,
        complaint.c.opened_at,
        complaint.c.owner,
        agent.c.name,
        complaint.c.reason,
        complaint.c.title,
    )
    .select_from(complaint.outerjoin(agent, agent.c.id == complaint.c.owner))
    .where(
        complaint.c.customer_id == _CUSTOMER,
        complaint.c.state.in_([ComplaintState.OPEN.value, ComplaintState.CORRECTED.value]),
    )
    .order_by(complaint.c.opened_at)
    .limit(_SHOWN)
)
# Open cases to show and the newest resolved ones to count, in one answer.
_CASES = (
    select(
        case_table.c.id,
        case_table.c.reason,
        case_table.c.opened_at,
        case_table.c.order_id,
        case_table.c.contacts,
        case_table.c.state,
    )
    .where(case_table.c.customer_id == _CUSTOMER)
    .order_by(case_table.c.state)
    .limit(COUNTED_AT_MOST)
)
_KIND_COUNTS = (
    select(customer_kind.c.kind, customer_kind.c.n)
    .where(customer_kind.c.customer_id == _CUSTOMER, customer_kind.c.n > 0)
    .order_by(customer_kind.c.kind)
)


def _newest_contact(found: Select[Any]) -> Any:
    """Found first, and only then joined with what is told of it: the walk back ends at the first row."""
    newest = found.order_by(event.c.occurred_at.desc(), event.c.id.desc()).limit(literal_column("1")).subquery("newest")
    latest, words = event.alias(), event_text.alias()
    return select(
        newest.c.id,
        newest.c.kind,
        newest.c.direction,
        newest.c.occurred_at,
        agent.c.name,
        func.coalesce(latest.c.outcome, newest.c.outcome).label("outcome"),
        newest.c.missed,
        func.coalesce(words.c.subject, event_text.c.subject).label("subject"),
        func.coalesce(words.c.body, event_text.c.body).label("body"),
    ).select_from(
        newest.outerjoin(event_text, event_text.c.event_rid == newest.c.rid)
        .outerjoin(event_head, event_head.c.event_id == newest.c.id)
        .outerjoin(agent, agent.c.id == newest.c.agent_id)
        .outerjoin(latest, latest.c.id == event_head.c.latest_id)
        .outerjoin(words, words.c.event_rid == latest.c.rid)
    )


_contact = select(event, case((_MISSED, literal_column("1")), else_=literal_column("0")).label("missed")).where(
    _CARD, _CONTACT
)
_LAST_CONTACT = union_all(
    _newest_contact(_contact.where(event.c.customer_id == _CUSTOMER, _HERE)),
    _newest_contact(_contact.join(_moved, _moved.c.event_id == event.c.id).where(*_GIVEN)),
)

_OF_CUSTOMER = (
    _CASES, OPEN_ORDERS, CHECKED, _POINTS, _FACTS, CONSENTS, _ITEMS, _COMPLAINTS, _LAST_CONTACT, _KIND_COUNTS, SPEAKERS,
)  # fmt: skip
"""What `by_id` asks beside the header, each with the customer alone."""


def by_id(read: ReadConnection, query: CustomerById) -> CustomerCard | None:
    """The card; None when there is no such customer."""
    now = read.now()
    bound: dict[str, Any] = {"customer": query.customer_id}
    since = to_us(now - timedelta(days=90))
    own = [(each, bound) for each in _OF_CUSTOMER]
    read.together([(_HEADER, {**bound, "since": since}), *own, (PROBLEMS, {**bound, "now": now})])
    header = read.first(_HEADER, {**bound, "since": since})
    if header is None:
        return None
    cases = read.rows(_CASES, bound)
    open_orders = tuple(_order(row) for row in read.rows(OPEN_ORDERS, bound)) if header.orders else ()
    checked_at, checked_method = newest_check(read, bound)
    return CustomerCard(
        customer_id=query.customer_id,
        ref=header.ref,
        name=header.name,
        kind=CustomerKind(header.kind),
        language=header.language,
        country=header.country,
        zone=header.zone,
        preferred_channel=header.preferred_channel,
        street=header.street,
        house_number=header.house_number,
        postcode=header.postcode,
        city=header.city,
        birthday=header.birthday,
        do_not_contact=header.do_not_contact,
        version=header.version,
        contact_points=tuple(
            ContactPointRow(ContactPointKind(row.kind), row.raw, row.normalised, row.shared, row.bounced)
            for row in read.rows(_POINTS, bound)
        ),
        facts=tuple(
            FactRow(FactId(row.id), row.key, row.value, row.source, row.confirmed_at, row.asked_again, row.private)
            for row in read.rows(_FACTS, bound)
        ),
        consents=newest_consents(read, bound),
        open_items=tuple(_open_item(row) for row in read.rows(_ITEMS, bound)),
        complaints=tuple(_complaint(row) for row in read.rows(_COMPLAINTS, bound)),
        cases=tuple(
            sorted(
                (
                    CaseRow(CaseId(row.id), row.reason, row.opened_at, row.order_id, row.contacts)
                    for row in cases
                    if row.state == CaseState.OPEN
                ),
                key=lambda case: case.opened_at,
            )
        ),
        open_orders=open_orders,
        last_contact=_last_contact(read, bound) if header.last_contact_at is not None else None,
        loyalty=_loyalty(header, [row.contacts for row in cases if row.state != CaseState.OPEN]),
        kind_counts=tuple((EventKind(row.kind), row.n) for row in read.rows(_KIND_COUNTS, bound)),
        known_problems=known_problems(read, bound, now) if open_orders else (),
        checked_at=checked_at,
        checked_method=checked_method,
        speakers=newest_speakers(read, bound),
    )


def first_sentence(text: str) -> str:
    """The first sentence of a note, on one line."""
    line = next((part.strip() for part in text.splitlines() if part.strip()), "")
    found = _SENTENCE.match(line)
    sentence = found.group(1) if found else line
    return sentence if len(sentence) <= _LONGEST_SENTENCE else sentence[: _LONGEST_SENTENCE - 1].rstrip() + "…"


def _open_item(row: Row[Any]) -> OpenItem:
    return OpenItem(
        follow_up_id=FollowUpId(row.id),
        kind=FollowUpKind(row.kind),
        title=row.title,
        due_at=row.due_at,
        owner=row.owner,
        owner_name=row.name or "",
        queue=row.queue,
        reason=row.reason,
        order_id=row.order_id,
        told=row.told,
        version=row.version,
    )


def _complaint(row: Row[Any]) -> ComplaintRow:
    owner = None if row.owner is None else AgentId(row.owner)
    return ComplaintRow(
        ComplaintId(row.id), ComplaintState(row.state), row.opened_at, owner, row.name or "", row.reason, row.title
    )


def _order(row: Row[Any]) -> OrderRow:
    return OrderRow(
        order_id=OrderId(row.id),
        order_no=row.order_no,
        title=row.title,
        placed_at=row.placed_at,
        state=OrderState(row.state),
        total_minor=row.total_minor,
        currency=row.currency,
        promised_by=row.promised_by,
        shipped_at=row.shipped_at,
        delivered_at=row.delivered_at,
        carrier=row.carrier,
        tracking=row.tracking,
        lines=row.lines,
    )


def _last_contact(read: ReadConnection, bound: dict[str, Any]) -> LastContact | None:
    found = read.rows(_LAST_CONTACT, bound)
    if not found:
        return None
    row = max(found, key=lambda each: (each.occurred_at, each.id))
    return LastContact(
        event_id=EventId(row.id),
        kind=EventKind(row.kind),
        direction=Direction(row.direction),
        occurred_at=from_us(row.occurred_at),
        agent_name=row.name or "",
        outcome=row.outcome,
        sentence=first_sentence(row.body or "") or first_sentence(row.subject or ""),
        missed=bool(row.missed) and row.outcome in {"", "missed", "no-answer"},
    )


def _loyalty(header: Row[Any], resolved: list[int]) -> Loyalty:
    first_order = None if header.first_order_at is None else from_us(header.first_order_at).date()
    return Loyalty(
        orders=header.orders or 0,
        spent_minor=header.spent_minor or 0,
        currency=header.currency or "",
        repeat_orders=header.repeat_orders or 0,
        follow_on_orders=header.follow_on_orders or 0,
        referrals=header.referrals,
        contacts_90d=header.contacts_90d + header.given_90d,
        last_ces=header.last_ces,
        ces_sum=header.ces_sum or 0,
        ces_n=header.ces_n or 0,
        customer_since=header.customer_since or first_order,
        resolved_first=sum(1 for contacts in resolved if contacts <= 1),
        cases_resolved=len(resolved),
    )
