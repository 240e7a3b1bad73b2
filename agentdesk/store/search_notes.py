"""Knows how words in notes are found: newest first, restricted by tags that are tokens of the index itself."""

import re
from collections.abc import Iterator, Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import Row, Select, bindparam, case, func, literal_column, select, text
from sqlalchemy.sql.expression import TextClause

from agentdesk.domain.clock import from_us
from agentdesk.domain.folding import fold, words
from agentdesk.domain.ids import CustomerId, EventId
from agentdesk.domain.kinds import EventKind
from agentdesk.services.queries import FindNotes, Hit, TimelineFind
from agentdesk.store.read_connection import ReadConnection
from agentdesk.store.reads_live_detail import live_detail, live_key
from agentdesk.store.schema import customer, customer_stat, event, event_head, event_text
from agentdesk.store.search_index import customer_tag
from agentdesk.store.search_words import match_all, tsquery_all
from agentdesk.store.types import Id

_SHOWS_MORE = frozenset({EventKind.ORDER.value, EventKind.DELIVERY.value})
_SHOWN = frozenset({"carrier", "tracking", "order_no"})
"""What their cards show beside the words."""
_NOTHING = (0, UUID(int=0))
_EXCERPT = 120
_SPARE = 3
"""So many more rows are looked at, for cards that were found twice or taken back."""
_FEW_EVENTS = 3000
"""A customer with no more rows is read through; that is quicker than the index of everybody's words."""
_TAG = re.compile(r"(?<!\S)(agent|team):(\d+)", re.IGNORECASE)

# Newest first without sorting: FTS5 walks its rows backwards.
_RIDS: dict[bool, TextClause] = {
    False: text("SELECT rowid AS rid FROM event_fts WHERE event_fts MATCH :asked ORDER BY rowid DESC LIMIT :n"),
    True: text("SELECT rid FROM desk.search_notes(:asked, 0, :n) AS rid"),
}
_RIDS_SINCE: dict[bool, TextClause] = {
    False: text(
        "SELECT rowid AS rid FROM event_fts WHERE event_fts MATCH :asked AND rowid >= :since ORDER BY rowid DESC LIMIT :n"
    ),
    True: text("SELECT rid FROM desk.search_notes(:asked, :since, :n) AS rid"),
}

_card = event.alias("card")
_own_head = event_head.alias("own_head")
_card_head = event_head.alias("card_head")
_is_remark = event.c.kind >= literal_column("50")


def _found(*columns: Any) -> Select[Any]:
    """Found rows with the card they belong to, as it stands: neither taken back nor erased."""
    return (
        select(_card.c.id, _card.c.customer_id, _card.c.occurred_at, _card_head.c.moved_to, *columns)
        .select_from(
            event.join(_card, _card.c.id == case((_is_remark, event.c.about_id), else_=event.c.id))
            .join(event_text, event_text.c.event_rid == event.c.rid)
            .outerjoin(_own_head, _own_head.c.event_id == event.c.id)
            .outerjoin(_card_head, _card_head.c.event_id == _card.c.id)
            .outerjoin(customer, customer.c.id == func.coalesce(_card_head.c.moved_to, _card.c.customer_id))
        )
        .where(
            event.c.rid.in_(bindparam("rids", expanding=True)),
            _own_head.c.withdrawn_by.is_(None),
            _card_head.c.withdrawn_by.is_(None),
        )
    )


_HITS = _found(_card.c.kind, event_text.c.subject, event_text.c.body, customer.c.ref, customer.c.name, customer.c.city)
_CARDS = _found()

_latest = event.alias("latest")
_latest_text = event_text.alias("latest_text")
_SAID = (
    select(event.c.id, event.c.occurred_at, event.c.kind, event.c.ref_id, event_head.c.moved_to,
           func.coalesce(_latest_text.c.subject, event_text.c.subject).label("subject"),
           func.coalesce(_latest_text.c.body, event_text.c.body).label("body"))
    .select_from(
        event.outerjoin(event_head, event_head.c.event_id == event.c.id)
        .outerjoin(event_text, event_text.c.event_rid == event.c.rid)
        .outerjoin(_latest, _latest.c.id == event_head.c.latest_id)
        .outerjoin(_latest_text, _latest_text.c.event_rid == _latest.c.rid)
    )
    .where(event_head.c.withdrawn_by.is_(None), event.c.kind < literal_column("50"))
)  # fmt: skip
_CUSTOMER = bindparam("customer", type_=Id)
_OWN = _SAID.where(event.c.customer_id == _CUSTOMER, event_head.c.moved_to.is_(None))
_GIVEN = _SAID.where(event_head.c.moved_to == _CUSTOMER).limit(literal_column("1000"))
_HOW_MANY = select(customer_stat.c.events).where(customer_stat.c.customer_id == _CUSTOMER)


def notes(read: ReadConnection, query: FindNotes) -> tuple[Hit, ...]:
    """Newest first. `agent:7` and `team:3` in the text are as good as the query's own fields."""
    tags = [f"{'a' if kind.lower() == 'agent' else 't'}{number}" for kind, number in _TAG.findall(query.text)]
    tags += [f"a{query.agent_id}"] if query.agent_id is not None else []
    tags += [f"t{query.team_id}"] if query.team_id is not None else []
    found = words(_TAG.sub(" ", query.text))
    if not found and not tags:
        return ()
    cards: dict[UUID, Row[Any]] = {}
    for rids in _rids(read, found, tags, query.limit):
        rows = read.rows(_HITS, {"rids": rids}) if rids else ()
        for row in sorted(rows, key=_age, reverse=True):
            cards.setdefault(row.id, row)
    newest = sorted(cards.values(), key=_age, reverse=True)
    return tuple(_hit(row, found) for row in newest[: query.limit])  # only what is shown is folded for its excerpt


def _age(row: Row[Any]) -> tuple[int, UUID]:
    return row.occurred_at, row.id


def rids_with(read: ReadConnection, said: str, since_rid: int, limit: int) -> list[int]:
    """The newest `limit` rows, none before `since_rid`, that hold every word; the last may be the beginning of one.

    Whole words first: a beginning is looked for among every note there is, and when the whole word is so common that it
    fills the limit, its longer forms would not be read anyway.
    """
    found = words(said)
    if not found:
        return []
    for is_begun in (False, True):
        asked = (
            tsquery_all(found, last_is_prefix=is_begun)
            if read.is_postgres
            else match_all(found, column="body", last_is_prefix=is_begun)
        )
        rows = read.rows(_RIDS_SINCE[read.is_postgres], {"asked": asked, "n": limit, "since": since_rid})
        if len(rows) == limit:
            break
    return [row.rid for row in rows]


def in_timeline(read: ReadConnection, query: TimelineFind) -> tuple[EventId, ...]:
    """Cards of one customer, newest first. The customer's tag narrows the index; the whole id is compared after."""
    found = words(query.text)
    if not found:
        return ()
    bound = {"customer": query.customer_id}
    said = list(read.rows(_GIVEN, bound))  # indexed with the customer they came from
    cards: dict[EventId, int] = {}
    if read.number(_HOW_MANY, bound) <= _FEW_EVENTS:
        said += read.rows(_OWN, bound)
    else:
        for rids in _rids(read, found, [customer_tag(query.customer_id)], query.limit):
            for row in read.rows(_CARDS, {"rids": rids}) if rids else ():
                if row.customer_id == query.customer_id and row.moved_to is None:
                    cards[EventId(row.id)] = row.occurred_at
    live = live_detail(read, [(row.kind, row.ref_id) for row in said if row.kind in _SHOWS_MORE])
    for row in said:
        more = " ".join(text for key, text in live.get(live_key(row.kind, row.ref_id) or _NOTHING, ()) if key in _SHOWN)
        if _says(f"{row.subject or ''} {row.body or ''} {more}", found):
            cards[EventId(row.id)] = row.occurred_at
    newest = sorted(cards, key=lambda event_id: (cards[event_id], event_id), reverse=True)
    return tuple(newest[: query.limit])


def _rids(read: ReadConnection, found: Sequence[str], tags: Sequence[str], limit: int) -> Iterator[list[int]]:
    """Newest rows with the words as typed; then, when those are few, with the last word as a beginning.

    A whole word costs as much as there are rows to show; a beginning as much as there are words that begin so.
    """
    wanted = limit * _SPARE
    exact = _matching(read, found, tags, wanted, last_is_prefix=False)
    yield exact
    if found and len(exact) < limit:
        seen = set(exact)
        begun = _matching(read, found, tags, wanted, last_is_prefix=True)
        yield [rid for rid in begun if rid not in seen]


def _matching(
    read: ReadConnection, found: Sequence[str], tags: Sequence[str], limit: int, *, last_is_prefix: bool
) -> list[int]:
    if read.is_postgres:
        asked = tsquery_all(found, tags, last_is_prefix=last_is_prefix)
    else:
        parts = [match_all(found, column="body", last_is_prefix=last_is_prefix)] if found else []
        asked = " AND ".join([*parts, *(f'{{tags}} : "{tag}"' for tag in tags)])
    return [row.rid for row in read.rows(_RIDS[read.is_postgres], {"asked": asked, "n": limit})]


def _says(said: str, found: Sequence[str]) -> bool:
    """Every word, the last one as a beginning."""
    there = words(said)
    known = set(there)
    return known.issuperset(found[:-1]) and any(word.startswith(found[-1]) for word in there)


def _hit(row: Row[Any], found: Sequence[str]) -> Hit:
    own = row.moved_to or row.customer_id
    return Hit(
        customer_id=None if own is None else CustomerId(own),
        event_id=EventId(row.id),
        ref=row.ref or "",
        name=row.name or "",
        place=row.city or "",
        why="note",
        matched=excerpt(row.body or row.subject, row.subject, found),
        at=from_us(row.occurred_at),
        kind=EventKind(row.kind),
    )


def excerpt(body: str, subject: str, found: Sequence[str]) -> str:
    """The part of a note around the first word that was asked for, on one line."""
    for said in (body, subject):
        line = " ".join(said.split())
        folded = fold(line)
        places = [place for word in found if (place := folded.find(word)) >= 0]
        if not places:
            continue
        # Folding may lengthen a text (ß), so the place is near enough, not exact.
        start = max(0, min(places) - _EXCERPT // 3)
        start = line.rfind(" ", 0, start) + 1 if start else 0
        cut = line[start : start + _EXCERPT].strip()
        return ("…" if start else "") + cut + ("…" if start + _EXCERPT < len(line) else "")
    line = " ".join(body.split())
    return line if len(line) <= _EXCERPT else line[:_EXCERPT].rstrip() + "…"
