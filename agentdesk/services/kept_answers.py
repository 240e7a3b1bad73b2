"""Knows which questions a desk can answer without its server, and how, from answers that were kept.

Of a customer the header and the newest page are kept; what else the screen asks about them is read off these. What was
said at this desk and waits is part of the answer.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any, Protocol

from agentdesk.domain.clock import to_us
from agentdesk.domain.commands import CloseFollowUp, Command, LogInteraction, ScheduleFollowUp, SnoozeFollowUp
from agentdesk.domain.folding import fold
from agentdesk.domain.folding import words as words_of
from agentdesk.domain.ids import AgentId, CustomerId, FollowUpId
from agentdesk.domain.kinds import ContactPointKind, FollowUpState, WaitingFor
from agentdesk.domain.numbers import parse_numbers, reversed_digits
from agentdesk.domain.records import dataclass
from agentdesk.services.queries import (
    CustomerById,
    CustomerCard,
    FindCustomers,
    FollowUpRow,
    FollowUps,
    Hit,
    IndexRow,
    Match,
    People,
    Query,
    Settings,
    TimelineFind,
    TimelineIndex,
    TimelinePage,
    TimelinePageRows,
    TimelineRow,
    TimelineRows,
    WhoIs,
    WorkQueue,
    WorkSection,
)
from agentdesk.services.queries_mail import SetApart
from agentdesk.services.queries_people import Directory

LAST_SHOWN = 3
TAIL = 7
"""So many digits at the end of a number name somebody among a few hundred."""
_AS_THEY_ARE: Mapping[type[Query[Any]], str] = {
    People: "people", Settings: "settings", Directory: "directory", SetApart: "apart",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Kept:
    """An answer as it was given then."""

    answer: Any
    at: datetime


class Copy(Protocol):
    """What this desk keeps of its workspace."""

    def keep(self, name: str, answer: object, at: datetime, customer_id: CustomerId | None = None) -> None: ...

    def show(self, customer_id: CustomerId, at: datetime) -> None: ...

    def get(self, name: str) -> Kept | None: ...

    def all(self, prefix: str) -> Sequence[Kept]: ...

    def customers(self) -> Sequence[CustomerId]: ...

    def forget(self, customer_id: CustomerId) -> None: ...

    def clear(self) -> None: ...

    def close(self) -> None: ...


def name_of(query: Query[Any]) -> tuple[str, CustomerId | None]:
    """Under which name the answer of this very question is kept, and of whom; "" when it is not."""
    match query:
        case CustomerById(customer_id):
            return f"card/{customer_id}", customer_id
        case TimelinePage(customer_id, None, ()):
            return f"page/{customer_id}", customer_id
    return _AS_THEY_ARE.get(type(query), ""), None


def work_name(agent_id: AgentId) -> str:
    return f"work/{agent_id}"


def due_name(agent_id: AgentId) -> str:
    return f"due/{agent_id}"


def can_answer(query: Query[Any]) -> bool:
    """Whether the copy may know it; all else needs the server."""
    return type(query) in _AS_THEY_ARE or type(query) in _READ_OFF


def answer_from(copy: Copy, query: Query[Any], waiting: Sequence[Command]) -> Kept | None:
    """What the copy knows; None when it knows nothing about that."""
    name, _ = name_of(query)
    if type(query) in _AS_THEY_ARE:
        return copy.get(name)
    read_off = _READ_OFF.get(type(query))
    return read_off(copy, query, waiting) if read_off is not None else None


# --- a customer ------------------------------------------------------------------------------------------------


def _card(copy: Copy, query: CustomerById, _waiting: Sequence[Command]) -> Kept | None:
    return copy.get(name_of(query)[0])


def _page_of(copy: Copy, customer_id: CustomerId | None, waiting: Sequence[Command]) -> Kept | None:
    """The newest cards, with what waits on top."""
    kept = copy.get(f"page/{customer_id}") if customer_id is not None else None
    if kept is None:
        return None
    said = {
        each.interaction_id: _row_of(each, copy)
        for each in waiting
        if isinstance(each, LogInteraction) and each.customer_id == customer_id
    }
    rows = [*said.values(), *(row for row in kept.answer.rows if row.event_id not in said)]
    rows.sort(key=_place, reverse=True)
    return Kept(TimelinePageRows(tuple(rows), kept.answer.more), kept.at)


def _row_of(log: LogInteraction, copy: Copy) -> TimelineRow:
    people = copy.get("people")
    name = next((each.name for each in people.answer if each.agent_id == log.actor), "") if people else ""
    return TimelineRow(
        log.interaction_id, log.customer_id, log.channel.event_kind, log.direction, log.started_at, log.duration_s,
        log.actor, name, log.outcome, log.reason, log.subject, log.note, (), 0, False, None, log.restricted,
        log.number, "waiting",
    )  # fmt: skip


def _place(row: TimelineRow) -> tuple[datetime, int]:
    return row.occurred_at, row.event_id.int


def _page(copy: Copy, query: TimelinePage, waiting: Sequence[Command]) -> Kept | None:
    kept = _page_of(copy, query.customer_id, waiting)
    if kept is None:
        return None
    rows = [row for row in kept.answer.rows if _is_meant(row, query)]
    return Kept(TimelinePageRows(tuple(rows[: query.limit]), more=len(rows) > query.limit), kept.at)


def _index(copy: Copy, query: TimelineIndex, waiting: Sequence[Command]) -> Kept | None:
    kept = _page_of(copy, query.customer_id, waiting)
    if kept is None:
        return None
    rows = [row for row in kept.answer.rows if _is_meant(row, query)]
    return Kept(
        tuple(IndexRow(row.event_id, to_us(row.occurred_at), row.kind.value, len(row.body)) for row in rows), kept.at
    )


def _is_meant(row: TimelineRow, query: TimelinePage | TimelineIndex) -> bool:
    before = query.before is None or _place(row) < (query.before[0], query.before[1].int)
    return before and (not query.kinds or row.kind in query.kinds)


def _rows(copy: Copy, query: TimelineRows, waiting: Sequence[Command]) -> Kept | None:
    """All of them or none: who asks by id alone means somebody who was shown last."""
    wanted = set(query.event_ids)
    for customer_id in (query.customer_id,) if query.customer_id else copy.customers()[:LAST_SHOWN]:
        kept = _page_of(copy, customer_id, waiting)
        found = tuple(row for row in kept.answer.rows if row.event_id in wanted) if kept is not None else ()
        if kept is not None and len(found) == len(wanted):
            return Kept(found, kept.at)
    return None


def _find_in_page(copy: Copy, query: TimelineFind, waiting: Sequence[Command]) -> Kept | None:
    kept = _page_of(copy, query.customer_id, waiting)
    if kept is None:
        return None
    wanted = words_of(query.text)
    found = (row.event_id for row in kept.answer.rows if _has_all(wanted, f"{row.subject} {row.body}"))
    return Kept(tuple(found)[: query.limit], kept.at)


# --- finding ---------------------------------------------------------------------------------------------------


def _who(copy: Copy, query: WhoIs, _waiting: Sequence[Command]) -> Kept | None:
    wanted = {number.e164 for number in parse_numbers(query.number, query.country) if number.e164}
    wanted |= {fold(query.number.strip()), query.number.strip()}
    tail = reversed_digits(query.number)[:TAIL]
    exact: list[Match] = []
    alike: list[Match] = []
    cards = copy.all("card/")
    for card in _cards(cards):
        for point in card.contact_points:
            if point.normalised in wanted:
                reason = "email" if point.kind is ContactPointKind.EMAIL else "number"
                exact.append(Match(card.customer_id, card.ref, card.name, reason, 1.0, point.shared, point.normalised))
                break
            if len(tail) == TAIL and reversed_digits(point.normalised).startswith(tail):
                found = Match(
                    card.customer_id, card.ref, card.name, "trailing-digits", 0.6, point.shared, point.normalised
                )
                alike.append(found)
                break
    matches = tuple(exact or alike)
    return Kept(matches, _oldest(cards)) if matches else None


def _find(copy: Copy, query: FindCustomers, _waiting: Sequence[Command]) -> Kept | None:
    wanted, digits = words_of(query.text), "".join(sign for sign in query.text if sign.isdigit()).lstrip("0")
    cards = copy.all("card/")
    if not cards:
        return None
    hits: list[Hit] = []
    for card in _cards(cards):
        why, matched = _why(card, wanted, digits)
        if why:
            hits.append(Hit(card.customer_id, None, card.ref, card.name, card.city, why, matched))
    return Kept(tuple(hits[: query.limit]), _oldest(cards))


def _why(card: CustomerCard, wanted: Sequence[str], digits: str) -> tuple[str, str]:
    if wanted and _has_all(wanted, card.name):
        return "name", card.name
    orders = (order.order_no for order in card.open_orders)
    if wanted and (order := next((each for each in orders if _has_all(wanted, each)), "")):
        return "order", order
    for point in card.contact_points:
        is_mail = point.kind is ContactPointKind.EMAIL
        if len(digits) >= TAIL - 1 and not is_mail and digits in "".join(filter(str.isdigit, point.normalised)):
            return "number", point.normalised
        if wanted and is_mail and _has_all(wanted, point.normalised):
            return "email", point.normalised
    return ("ref", card.ref) if wanted and _has_all(wanted, card.ref) else ("", "")


def _has_all(wanted: Sequence[str], text: str) -> bool:
    there = words_of(text)
    return bool(wanted) and all(any(word.startswith(each) for word in there) for each in wanted)


def _cards(kept: Iterable[Kept]) -> Iterable[CustomerCard]:
    return (each.answer for each in kept if isinstance(each.answer, CustomerCard))


def _oldest(kept: Sequence[Kept]) -> datetime:
    return min(each.at for each in kept)


# --- work ------------------------------------------------------------------------------------------------------


def _queue(copy: Copy, query: WorkQueue, waiting: Sequence[Command]) -> Kept | None:
    kept = copy.get(work_name(query.agent_id))
    if kept is None:
        return None
    closed, put_off = _changed(waiting)
    sections = []
    for section in kept.answer:
        rows = [
            replace(row, at=put_off[row.follow_up_id]) if row.follow_up_id in put_off else row
            for row in section.rows
            if row.follow_up_id is None or row.follow_up_id not in closed
        ]
        rows = [row for row in rows if row.kind is None or row.at <= query.until]
        gone = len(section.rows) - len(rows)
        if rows:
            sections.append(
                WorkSection(section.section, max(len(rows), section.total - gone), tuple(rows[: query.limit]))
            )
    return Kept(tuple(sections), kept.at)


def _due(copy: Copy, query: FollowUps, waiting: Sequence[Command]) -> Kept | None:
    """Only one's own: whose else they are is the server's to know."""
    kept = copy.get(due_name(query.agent_id)) if query.agent_id is not None else None
    if kept is None:
        return None
    closed, put_off = _changed(waiting)
    rows: list[FollowUpRow] = [
        replace(row, due_at=put_off[row.follow_up_id]) if row.follow_up_id in put_off else row
        for row in kept.answer
        if row.follow_up_id not in closed
    ]
    rows += [row for row in _set_here(copy, waiting) if row.owner == query.agent_id and row.follow_up_id not in closed]
    rows = [row for row in rows if query.due_by is None or row.due_at <= query.due_by]
    return Kept(tuple(sorted(rows, key=_due_at)[: query.limit]), kept.at)


def _due_at(row: FollowUpRow) -> datetime:
    return row.due_at


def _changed(waiting: Sequence[Command]) -> tuple[set[FollowUpId], dict[FollowUpId, datetime]]:
    """What was closed and what was put off at this desk, and the server has not heard of."""
    closed: set[FollowUpId] = set()
    put_off: dict[FollowUpId, datetime] = {}
    for each in waiting:
        match each:
            case CloseFollowUp() if each.state is FollowUpState.OPEN:
                closed.discard(each.follow_up_id)
            case CloseFollowUp():
                closed.add(each.follow_up_id)
            case SnoozeFollowUp():
                put_off[each.follow_up_id] = each.due_at
            case LogInteraction():
                closed |= {closing.follow_up_id for closing in each.closes}
    return closed, put_off


def _set_here(copy: Copy, waiting: Sequence[Command]) -> Iterable[FollowUpRow]:
    for each in waiting:
        if not isinstance(each, ScheduleFollowUp | LogInteraction) or each.follow_up is None:
            continue
        new = each.follow_up
        card = copy.get(f"card/{each.customer_id}")
        ref, name = (card.answer.ref, card.answer.name) if card is not None and card.answer is not None else ("", "")
        yield FollowUpRow(
            new.follow_up_id, each.customer_id, ref, name, new.kind, FollowUpState.OPEN, new.title, new.due_at,
            new.local_due, new.zone, new.owner, "", new.queue, new.told, new.recurrence, WaitingFor.NOBODY, 0,
        )  # fmt: skip


_READ_OFF: Mapping[type[Query[Any]], Callable[[Copy, Any, Sequence[Command]], Kept | None]] = {
    CustomerById: _card, TimelinePage: _page, TimelineIndex: _index, TimelineRows: _rows, TimelineFind: _find_in_page,
    WhoIs: _who, FindCustomers: _find, WorkQueue: _queue, FollowUps: _due,
}  # fmt: skip
