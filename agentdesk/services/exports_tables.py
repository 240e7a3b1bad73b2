"""Knows the tables of the audit that can be exported: contacts as listed, reviews, who looked, the ledger."""

from collections.abc import Callable, Iterator, Sequence
from datetime import datetime, timedelta
from json import dumps
from typing import Any, TypeVar, cast
from uuid import UUID

from agentdesk.domain.exports import Cell, Column, Holds
from agentdesk.domain.ids import AgentId, EventId
from agentdesk.services.exports import Table, said_of
from agentdesk.services.ports import Reads
from agentdesk.services.queries import Query
from agentdesk.services.queries_audit import AuditCount, AuditFilter, ContactCells, ReviewRow, Reviews
from agentdesk.services.queries_looking import LedgerPage, LedgerRow, LookedRow, WhoLooked

PAGE = 2_000
MOST_COUNTED = 200_000
_NUMBER, _TIME, _TRUTH = Holds.NUMBER, Holds.TIME, Holds.TRUTH
R = TypeVar("R")

CONTACTS = (
    Column("at", _TIME), Column("agent"), Column("customer"), Column("channel"), Column("direction"),
    Column("seconds", _NUMBER), Column("outcome"), Column("reason"), Column("note_length", _NUMBER),
    Column("revisions", _NUMBER), Column("revised_late", _TRUTH), Column("ces", _NUMBER), Column("complaint", _TRUTH),
    Column("withdrawn", _TRUTH), Column("restricted", _TRUTH), Column("score", _NUMBER), Column("review"), Column("id"),
)  # fmt: skip
REVIEWS = (
    Column("at", _TIME), Column("agent"), Column("reviewer"), Column("source"), Column("state"),
    Column("score", _NUMBER), Column("contact_at", _TIME), Column("contact"), Column("id"),
)  # fmt: skip
LOOKED = (
    Column("at", _TIME), Column("person"), Column("what"), Column("kind"), Column("customer"), Column("written_by"),
    Column("form"), Column("rows", _NUMBER), Column("filter"), Column("contact"),
)  # fmt: skip
LEDGER = (
    Column("seq", _NUMBER), Column("at", _TIME), Column("person"), Column("command"), Column("desk"), Column("touched"),
)  # fmt: skip


def contacts(narrowed: AuditFilter, late_after: timedelta) -> Table:
    """The list of the audit, as it is filtered; its words never."""

    def rows(reads: Reads) -> Iterator[Sequence[Cell]]:
        query = ContactCells(narrowed, late_after, limit=PAGE)
        while page := cast("Sequence[Sequence[Cell]]", reads.answer(query)):
            yield from page
            if len(page) < PAGE:
                return
            at, event_id = cast("datetime", page[-1][0]), EventId(UUID(str(page[-1][-1])))
            query = ContactCells(narrowed, late_after, (at, event_id), PAGE)

    def count(reads: Reads) -> int:
        """0 where there are too many to count them first."""
        found = reads.answer(AuditCount(narrowed, late_after, MOST_COUNTED))
        return found if found < MOST_COUNTED else 0

    return Table("contacts", CONTACTS, rows, said_of(narrowed), count)


def reviews(since: datetime, until: datetime, agent_id: AgentId | None = None) -> Table:
    """Reviews of a period: scores and states, no words."""

    def rows(reads: Reads) -> Iterator[Sequence[Cell]]:
        for row in reads.answer(Reviews(since, until, agent_id, limit=10**9)):
            yield _review(row)

    return Table("reviews", REVIEWS, rows, _period(since, until, agent_id=agent_id))


def looked(since: datetime, until: datetime) -> Table:
    """Who read restricted entries, and which tables were exported."""

    def page(before: LookedRow | None) -> Query[tuple[LookedRow, ...]]:
        return WhoLooked(since, until, None if before is None else (before.at, before.rid), limit=PAGE)

    return Table("looked", LOOKED, _paged(page, _looked), _period(since, until))


def ledger(since: datetime, until: datetime) -> Table:
    """Every command that was done: ids and kinds, no words."""

    def page(before: LedgerRow | None) -> Query[tuple[LedgerRow, ...]]:
        return LedgerPage(since, until, None if before is None else before.seq, limit=PAGE)

    return Table("ledger", LEDGER, _paged(page, _said), _period(since, until))


def _paged(
    ask: Callable[[R | None], Query[tuple[R, ...]]], plain: Callable[[R], Sequence[Cell]]
) -> Callable[[Reads], Iterator[Sequence[Cell]]]:
    def rows(reads: Reads) -> Iterator[Sequence[Cell]]:
        last: R | None = None
        while page := reads.answer(ask(last)):
            for row in page:
                yield plain(row)
            if len(page) < PAGE:
                return
            last = page[-1]

    return rows


def _period(since: datetime, until: datetime, **more: Any) -> str:
    said = {"since": since.isoformat(), "until": until.isoformat()} | {k: v for k, v in more.items() if v is not None}
    return dumps(said, sort_keys=True, separators=(",", ":"))


def _review(row: ReviewRow) -> Sequence[Cell]:
    return (
        row.made_at, row.agent_name, row.reviewer_name, row.source.value, row.state.value, row.score, row.occurred_at,
        str(row.event_id), str(row.review_id),
    )  # fmt: skip


def _looked(row: LookedRow) -> Sequence[Cell]:
    return (
        row.at, row.actor_name, row.table or "restricted entry", "" if row.kind is None else row.kind.name.lower(),
        row.customer_name, row.entry_by, row.form, row.rows if row.table else None, row.filter,
        None if row.event_id is None else str(row.event_id),
    )  # fmt: skip


def _said(row: LedgerRow) -> Sequence[Cell]:
    return (row.seq, row.at, row.actor_name, row.kind, row.desk, " ".join(row.touched))
