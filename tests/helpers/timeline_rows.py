"""Knows timelines for tests: rows of every kind, thousands of them, and a store of them that answers questions."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

from agentdesk.domain.clock import to_us
from agentdesk.domain.errors import AgentDeskError
from agentdesk.domain.ids import AgentId, CustomerId, EventId
from agentdesk.domain.kinds import Direction, EventKind
from agentdesk.services.ports import Reads
from agentdesk.services.queries import (
    IndexRow,
    Query,
    RevisionRow,
    Revisions,
    TimelineFind,
    TimelineIndex,
    TimelinePage,
    TimelinePageRows,
    TimelineRow,
    TimelineRows,
)

NOW = datetime(2026, 11, 22, 13, 2, tzinfo=UTC)
CUSTOMER = CustomerId(UUID(int=7))
OTHER = CustomerId(UUID(int=8))


def a_row(number: int = 1, /, **changes: Any) -> TimelineRow:
    """A plain note `number` minutes before NOW; any field can be said."""
    row = TimelineRow(
        event_id=EventId(UUID(int=(1 << 64) - number)),
        customer_id=CUSTOMER,
        kind=EventKind.NOTE,
        direction=Direction.NONE,
        occurred_at=NOW - timedelta(minutes=number),
        duration_s=None,
        agent_id=AgentId(1),
        agent_name="Joost Bakker",
        outcome="",
        reason="",
        subject="",
        body="Prefers to be called on the mobile number.",
        detail=(),
        revisions=0,
        unlogged=False,
        moved_to=None,
        restricted=False,
    )
    return replace(row, **changes)


_TEXTS = (
    "Asked where the parcel is. The carrier says tomorrow; told so.",
    (
        "Klant vraagt waar het pakket blijft. Volgens PostNL ligt het in Den Bosch; morgen bezorgd. "
        "Ik heb gezegd dat wij bellen als het niet zo is, en dat er dan een nieuw exemplaar komt."
    ),
    "Khách hỏi về bảo hành của máy hút bụi, đã gửi hướng dẫn và hẹn gọi lại vào chiều thứ Năm.",
    "Wrong invoice address, corrected. " * 6,
    "Short.",
    "",
    (
        "Line one of a letter.\n\nA second paragraph that goes on for a while and says what was agreed about the "
        "replacement part, the price and the day on which it will be brought.\n\nKind regards,\nSanne"
    ),
)
_KINDS = (
    EventKind.CALL, EventKind.EMAIL, EventKind.CALL, EventKind.NOTE, EventKind.EMAIL, EventKind.ORDER,
    EventKind.CALL, EventKind.SURVEY, EventKind.EMAIL, EventKind.FOLLOW_UP, EventKind.RATING, EventKind.DELIVERY,
)  # fmt: skip


def many_rows(count: int, seed: int = 1) -> list[TimelineRow]:
    """So many rows, newest first, of mixed kinds and lengths; the same every time."""
    dice = random.Random(seed)
    rows, at = [], NOW
    for number in range(count):
        at -= timedelta(minutes=dice.randint(3, 600))
        kind = _KINDS[dice.randrange(len(_KINDS))]
        rows.append(
            a_row(
                number + 1,
                kind=kind,
                occurred_at=at,
                direction=Direction.IN if dice.random() < 0.6 else Direction.OUT,
                duration_s=dice.randint(20, 900) if kind is EventKind.CALL else None,
                subject=f"Entry {number}" if kind in {EventKind.EMAIL, EventKind.ORDER} else "",
                body="" if kind in {EventKind.ORDER, EventKind.RATING} else dice.choice(_TEXTS),
                outcome=dice.choice(("resolved", "call-back", "")) if kind is EventKind.CALL else "",
                reason="delivery" if kind is EventKind.CALL else "",
                detail=_detail(kind, dice),
            )
        )
    return rows


def _detail(kind: EventKind, dice: random.Random) -> tuple[tuple[str, str], ...]:
    match kind:
        case EventKind.ORDER:
            return (
                ("state", "3"),
                ("total_minor", str(dice.randint(900, 90_000))),
                ("currency", "EUR"),
                ("placed_on", "2026-11-17"),
                ("shipped_on", "2026-11-20"),
                ("promised_by", "2026-11-23"),
            )
        case EventKind.SURVEY:
            return (("score", str(dice.randint(1, 7))),)
        case EventKind.RATING:
            return (("stars", str(dice.randint(1, 5))),)
        case EventKind.CALL:
            return (("answered", "1"),)
        case _:
            return ()


class TimelineWorld(Reads):
    """Answers timeline questions from memory, as a workspace would."""

    def __init__(self, rows: list[TimelineRow]) -> None:
        self.asked: list[Query[Any]] = []
        self.wordings: tuple[RevisionRow, ...] = ()
        self.broken: AgentDeskError | None = None
        self.set_rows(rows)

    def set_rows(self, rows: list[TimelineRow]) -> None:
        self.rows = sorted(rows, key=lambda row: (row.occurred_at, row.event_id), reverse=True)
        self._keys = [(-to_us(row.occurred_at), -row.event_id.int) for row in self.rows]
        self._by_id = {row.event_id: row for row in self.rows}
        self._index = [
            IndexRow(row.event_id, to_us(row.occurred_at), int(row.kind), len(row.body)) for row in self.rows
        ]

    def page(self, limit: int = 50) -> TimelinePageRows:
        return TimelinePageRows(tuple(self.rows[:limit]), len(self.rows) > limit)

    def answer(self, query: Query[Any]) -> Any:
        self.asked.append(query)
        if self.broken is not None:
            raise self.broken
        match query:
            case TimelinePage():
                return self.page(query.limit)
            case TimelineIndex(before=before, limit=limit):
                first = self._place(before) if before is not None else 0
                return tuple(self._index[first : first + limit])
            case TimelineRows(event_ids):
                return tuple(self._by_id[each] for each in event_ids if each in self._by_id)
            case TimelineFind(text=text, limit=limit):
                found = [row.event_id for row in self.rows if text.lower() in f"{row.subject} {row.body}".lower()]
                return tuple(found[:limit])
            case Revisions():
                return self.wordings
            case _:
                raise AssertionError(query)

    def _place(self, before: tuple[datetime, EventId]) -> int:
        from bisect import bisect_right

        return bisect_right(self._keys, (-to_us(before[0]), -before[1].int))


class SameThreadLanes:
    """Read lanes that answer at once, on the caller's thread; the bridge still queues the answer."""

    def __init__(self, reads: Reads) -> None:
        self._reads = reads

    def read(self, work: Callable[[Reads], None]) -> None:
        work(self._reads)


class NobodySays:
    def say(self, command: object) -> None:
        raise AssertionError(command)
