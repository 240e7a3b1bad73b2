"""Knows how the rows of a timeline are read: by key, newest first, with the words that count now."""

from collections.abc import Sequence
from functools import cache
from typing import Any
from uuid import UUID

from sqlalchemy import BigInteger, Row, Select, bindparam, exists, func, literal_column, select, tuple_, union_all

from agentdesk.domain.clock import from_us, to_us
from agentdesk.domain.ids import AgentId, CustomerId, EventId
from agentdesk.domain.interactions import WITHDRAWN
from agentdesk.domain.kinds import LETTERS, Direction, EventKind
from agentdesk.services.queries import (
    Cursor,
    IndexRow,
    RevisionRow,
    Revisions,
    TimelineIndex,
    TimelinePage,
    TimelinePageRows,
    TimelineRow,
    TimelineRows,
    UnassignedCalls,
)
from agentdesk.store.page_ahead import beside, remembering
from agentdesk.store.read_connection import ReadConnection
from agentdesk.store.reads_directory import legs_of
from agentdesk.store.reads_history import privacy_of
from agentdesk.store.reads_known import speakers_at
from agentdesk.store.reads_live_detail import Pairs, live_detail, live_key, pairs
from agentdesk.store.schema import agent, event, event_head, event_text, unlogged
from agentdesk.store.spoken import Asked
from agentdesk.store.types import Id

_NEWEST: tuple[int, UUID] = (2**62, UUID(int=2**128 - 1))
_SPOKEN = frozenset({EventKind.CALL, EventKind.EMAIL, EventKind.CHAT, EventKind.VISIT, EventKind.NOTE})
_MOST_AT_ONCE = 400
"""Ids in one question; SQLite takes 32,766, but short statements stay prepared."""

_latest = event.alias("latest")
_latest_text = event_text.alias("latest_text")
_CARDS = event.c.kind < literal_column("50")  # a literal, so that the partial index serves it
_undone = event.alias("undone")
_gone = event_head.alias("gone")
# A withdrawal with a reason leaves a stub; an undo, and what was withdrawn along with something else, leaves nothing.
# As what is not there, not as a condition on the joined head: of that a server without statistics expects hardly any
# row to stand, and would sort a customer's whole history instead of walking back.
_STANDING = ~(
    exists()
    .where(
        _gone.c.event_id == event.c.id,
        _gone.c.withdrawn_by.is_not(None),
        ~exists()
        .where(
            _undone.c.id == _gone.c.withdrawn_by,
            _undone.c.about_id == _gone.c.event_id,
            _undone.c.outcome == literal_column(f"'{WITHDRAWN}'"),
        )
        .correlate(_gone),
    )
    .correlate(event)
)

_WITH_HEAD = (
    event.outerjoin(event_text, event_text.c.event_rid == event.c.rid)
    .outerjoin(event_head, event_head.c.event_id == event.c.id)
    .outerjoin(_latest, _latest.c.id == event_head.c.latest_id)
    .outerjoin(_latest_text, _latest_text.c.event_rid == _latest.c.rid)
)
_ROW = (
    select(
        event.c.id,
        event.c.customer_id,
        event.c.kind,
        event.c.direction,
        event.c.occurred_at,
        event.c.duration_s,
        event.c.agent_id,
        agent.c.name,
        event.c.outcome,
        event.c.reason,
        event.c.restricted,
        event.c.ref_id,
        event_text.c.subject,
        event_text.c.body,
        event_text.c.detail,
        event_head.c.revisions,
        event_head.c.moved_to,
        event_head.c.withdrawn_by,
        event_head.c.redacted_by,
        event_head.c.contested_by,
        _latest.c.rid.label("latest_rid"),
        _latest.c.kind.label("latest_kind"),
        _latest.c.outcome.label("latest_outcome"),
        _latest.c.reason.label("latest_reason"),
        _latest.c.duration_s.label("latest_duration"),
        _latest.c.restricted.label("latest_restricted"),
        _latest_text.c.subject.label("latest_subject"),
        _latest_text.c.body.label("latest_body"),
        _latest_text.c.detail.label("latest_detail"),
        unlogged.c.event_id.label("unlogged_id"),
        unlogged.c.number,
    )
    .select_from(
        _WITH_HEAD.outerjoin(agent, agent.c.id == event.c.agent_id).outerjoin(
            unlogged, unlogged.c.event_id == event.c.id
        )
    )
    .where(_CARDS, _STANDING)
)
_BEFORE = tuple_(event.c.occurred_at, event.c.id) < tuple_(
    bindparam("before_at", type_=BigInteger), bindparam("before_id", type_=Id)
)
_KINDS = event.c.kind.in_(bindparam("kinds", expanding=True))
_OF_CUSTOMER = event.c.customer_id == bindparam("customer", type_=Id)


def _newest_first(statement: Select[Any]) -> Select[Any]:
    return statement.order_by(event.c.occurred_at.desc(), event.c.id.desc()).limit(bindparam("n"))


_PAGE = _newest_first(_ROW.where(_OF_CUSTOMER, _BEFORE))
_PAGE_OF_KINDS = _newest_first(_ROW.where(_OF_CUSTOMER, _BEFORE, _KINDS))
# Rows given to this customer later: few, found by their own index and merged here, so that the page stays one seek.
_GIVEN = event_head.c.moved_to == bindparam("customer", type_=Id)
_ANY_GIVEN = select(event_head.c.event_id).where(_GIVEN).limit(literal_column("1"))
_PAGE_GIVEN = _newest_first(_ROW.where(_GIVEN, _BEFORE))
_PAGE_GIVEN_OF_KINDS = _newest_first(_ROW.where(_GIVEN, _BEFORE, _KINDS))
_BY_ID = _ROW.where(event.c.id.in_(bindparam("ids", expanding=True, type_=Id)))
_SET_IN_A_CONTACT = (EventKind.PROMISE.value, EventKind.FOLLOW_UP.value)
"""Cards that go where the contact goes they were set in: nobody assigns them alone."""
_UNASSIGNED = _newest_first(
    _ROW.where(event.c.customer_id.is_(None), event_head.c.moved_to.is_(None), event.c.kind.not_in(_SET_IN_A_CONTACT))
)

_SKELETON = (
    select(
        event.c.id,
        event.c.occurred_at,
        event.c.kind,
        func.length(func.coalesce(_latest_text.c.body, event_text.c.body, "")).label("length"),
        event_head.c.moved_to,
        event_head.c.withdrawn_by,
    )
    .select_from(_WITH_HEAD)
    .where(_CARDS, _STANDING, _BEFORE)
)
_INDEX = _newest_first(_SKELETON.where(_OF_CUSTOMER))
_INDEX_OF_KINDS = _newest_first(_SKELETON.where(_OF_CUSTOMER, _KINDS))
_INDEX_GIVEN = _newest_first(_SKELETON.where(_GIVEN))
_INDEX_GIVEN_OF_KINDS = _newest_first(_SKELETON.where(_GIVEN, _KINDS))

_WITHDRAWALS = (
    select(event.c.id, event.c.occurred_at, agent.c.name, event_text.c.body)
    .select_from(
        event.outerjoin(event_text, event_text.c.event_rid == event.c.rid).outerjoin(
            agent, agent.c.id == event.c.agent_id
        )
    )
    .where(event.c.id.in_(bindparam("ids", expanding=True, type_=Id)))
)

_remark = event.alias("remark")
_remark_text = event_text.alias("remark_text")
_remark_head = event_head.alias("remark_head")
_THIS = bindparam("event", type_=Id)


def _wording(each: Any, words: Any) -> list[Any]:
    return [
        each.c.kind.label("kind"),
        each.c.occurred_at.label("at"),
        each.c.rid.label("rid"),
        agent.c.name.label("agent_name"),
        words.c.subject.label("subject"),
        words.c.body.label("body"),
    ]


_WORDINGS = union_all(
    select(*_wording(event, event_text))
    .select_from(
        event.outerjoin(event_text, event_text.c.event_rid == event.c.rid).outerjoin(
            agent, agent.c.id == event.c.agent_id
        )
    )
    .where(event.c.id == _THIS),
    select(*_wording(_remark, _remark_text))
    .select_from(
        _remark.outerjoin(_remark_text, _remark_text.c.event_rid == _remark.c.rid)
        .outerjoin(_remark_head, _remark_head.c.event_id == _remark.c.id)
        .outerjoin(agent, agent.c.id == _remark.c.agent_id)
    )
    .where(
        _remark.c.about_id == _THIS,
        _remark.c.kind.in_([EventKind.LOG.value, EventKind.REVISION.value]),
        _remark_head.c.withdrawn_by.is_(None),
    ),
).order_by("rid")


@cache
def _remembering(*, of_kinds: bool) -> Select[Any]:
    return remembering(_PAGE_OF_KINDS, _PAGE_GIVEN_OF_KINDS) if of_kinds else remembering(_PAGE, _PAGE_GIVEN)


@cache
def _beside() -> dict[int, Asked]:
    return beside(_WITHDRAWALS)


def page(read: ReadConnection, query: TimelinePage) -> TimelinePageRows:
    parameters = _from(query.customer_id, query.before, query.kinds, query.limit + 1)
    own, given = (_PAGE_OF_KINDS, _PAGE_GIVEN_OF_KINDS) if query.kinds else (_PAGE, _PAGE_GIVEN)
    if read.is_postgres:
        first = (_remembering(of_kinds=bool(query.kinds)), parameters)
        read.together(
            [first, (own, parameters), (_ANY_GIVEN, {"customer": query.customer_id}), (given, parameters)],
            _beside(),
        )
    found = _merged(read, parameters, own, given)
    return TimelinePageRows(cards(read, found[: query.limit], query.customer_id), more=len(found) > query.limit)


def index(read: ReadConnection, query: TimelineIndex) -> tuple[IndexRow, ...]:
    parameters = _from(query.customer_id, query.before, query.kinds, query.limit)
    own, given = (_INDEX_OF_KINDS, _INDEX_GIVEN_OF_KINDS) if query.kinds else (_INDEX, _INDEX_GIVEN)
    found = _merged(read, parameters, own, given)
    return tuple(
        IndexRow(row.id, row.occurred_at, row.kind, _length(row, query.customer_id)) for row in found[: query.limit]
    )


def _length(row: Row[Any], customer_id: CustomerId) -> int:
    return row.length if row.moved_to in {None, customer_id} and row.withdrawn_by is None else 0


def rows(read: ReadConnection, query: TimelineRows) -> tuple[TimelineRow, ...]:
    found: list[Row[Any]] = []
    for start in range(0, len(query.event_ids), _MOST_AT_ONCE):
        found += read.rows(_BY_ID, {"ids": list(query.event_ids[start : start + _MOST_AT_ONCE])})
    return cards(read, found, query.customer_id)


def unassigned(read: ReadConnection, query: UnassignedCalls) -> tuple[TimelineRow, ...]:
    return cards(read, read.rows(_UNASSIGNED, {"n": query.limit}))


def revisions(read: ReadConnection, query: Revisions) -> tuple[RevisionRow, ...]:
    """Wordings in order; a call's facts without words are no wording once it was logged."""
    found = read.rows(_WORDINGS, {"event": query.event_id})
    worded = [row for row in found if row.kind >= EventKind.LOG or row.subject or row.body] or list(found[:1])
    return tuple(
        RevisionRow(number, from_us(row.at), row.agent_name or "", row.subject or "", row.body or "")
        for number, row in enumerate(worded)
    )


def cards(
    read: ReadConnection, found: Sequence[Row[Any]], seen_by: CustomerId | None = None
) -> tuple[TimelineRow, ...]:
    """Frozen cards in the order of the rows, with the live state of what they show.

    On the timeline of `seen_by` a row that was given to somebody else is a stub; elsewhere rows are whole and stand
    with the customer they were given to.
    """
    live = live_detail(read, [(row.kind, row.ref_id) for row in found])
    spoke = speakers_at(read, [row.id for row in found if row.kind in _SPOKEN])
    legs = legs_of(read, [row.id for row in found if row.kind == EventKind.CALL])
    undone = _withdrawals(read, [row.withdrawn_by for row in found if row.withdrawn_by is not None])
    privacy = privacy_of(read, found)
    shown: list[TimelineRow] = []
    for row in found:
        key = live_key(row.kind, row.ref_id)
        given_away = seen_by is not None and row.moved_to is not None and row.moved_to != seen_by
        detail = (*(live.get(key, ()) if key else spoke.get(row.id, ())), *legs.get(row.id, ()))
        if given_away:  # what became of it there, and why, is the other customer's
            shown.append(_stub(row))
        elif row.withdrawn_by is not None:
            shown.append(_stub(row, undone.get(row.withdrawn_by, ())))
        else:
            shown.append(_card(row, (*detail, *privacy.get(row.id, ()))))
    return tuple(shown)


def _withdrawals(read: ReadConnection, ids: Sequence[UUID]) -> dict[UUID, Pairs]:
    """Who withdrew it, when and why, by the withdrawal's id."""
    if not ids:
        return {}
    return {
        row.id: (
            ("withdrawn_by", row.name or ""),
            ("withdrawn_at", from_us(row.occurred_at).isoformat()),
            ("withdrawn_why", row.body or ""),
        )
        for row in read.rows(_WITHDRAWALS, {"ids": list(ids)})
    }


def _from(customer_id: CustomerId, before: Cursor | None, kinds: Sequence[EventKind], limit: int) -> dict[str, Any]:
    at, event_id = _NEWEST if before is None else (to_us(before[0]), before[1])
    bound = {"customer": customer_id, "before_at": at, "before_id": event_id, "n": limit}
    return {**bound, "kinds": [int(kind) for kind in kinds]} if kinds else bound


def _merged(
    read: ReadConnection, parameters: dict[str, Any], own: Select[Any], given: Select[Any]
) -> Sequence[Row[Any]]:
    """The customer's own rows and those given to them later, newest first."""
    found = read.rows(own, parameters)
    if not read.rows(_ANY_GIVEN, {"customer": parameters["customer"]}):
        return found
    return sorted([*found, *read.rows(given, parameters)], key=lambda row: (row.occurred_at, row.id), reverse=True)


def _card(row: Row[Any], live: Pairs) -> TimelineRow:
    logged = row.latest_rid is not None
    # A letter is what its writer wrote, also when it is logged: the agent's note stands beside it.
    is_letter = row.kind in LETTERS and row.latest_kind == EventKind.LOG
    detail = pairs(row.detail, row.latest_detail, live)
    if is_letter and row.latest_body:
        detail = (*detail, ("note", row.latest_body))
    return TimelineRow(
        event_id=EventId(row.id),
        customer_id=row.moved_to or row.customer_id,
        kind=EventKind(row.kind),
        direction=Direction(row.direction),
        occurred_at=from_us(row.occurred_at),
        duration_s=row.duration_s if row.duration_s is not None else row.latest_duration,
        agent_id=AgentId(row.agent_id),
        agent_name=row.name or "",
        outcome=row.latest_outcome if logged else row.outcome,
        reason=row.latest_reason if logged else row.reason,
        subject=(row.latest_subject if logged and not is_letter else row.subject) or "",
        body=(row.latest_body if logged and not is_letter else row.body) or "",
        detail=detail,
        revisions=row.revisions or 0,
        unlogged=row.unlogged_id is not None,
        moved_to=None,
        restricted=bool(row.restricted or row.latest_restricted),
        number=row.number or next((text for key, text in detail if key == "number"), ""),
    )


def _stub(row: Row[Any], withdrawn: Pairs = ()) -> TimelineRow:
    """What stays where a row was moved from or withdrawn: that there was a contact, and nothing of it."""
    return TimelineRow(
        event_id=EventId(row.id),
        customer_id=row.customer_id,
        kind=EventKind(row.kind),
        direction=Direction(row.direction),
        occurred_at=from_us(row.occurred_at),
        duration_s=None,
        agent_id=AgentId(row.agent_id),
        agent_name=row.name or "",
        outcome="",
        reason="",
        subject="",
        body="",
        detail=withdrawn,
        revisions=0,
        unlogged=False,
        moved_to=None if withdrawn else row.moved_to,
        restricted=bool(row.restricted),
    )
