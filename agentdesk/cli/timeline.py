"""Knows the `timeline` command: one customer's history, newest first, page by page up to the limit."""

import argparse
from collections.abc import Iterator
from datetime import datetime

from agentdesk.cli.codes import DONE
from agentdesk.cli.output import Out, shortened
from agentdesk.cli.parts import CliParts
from agentdesk.cli.words import local, moment
from agentdesk.domain.errors import Refused
from agentdesk.domain.ids import CustomerId, EventId
from agentdesk.domain.kinds import EventKind
from agentdesk.services.ports import Reads
from agentdesk.services.queries import CustomerById, CustomerByRef, TimelinePage, TimelineRow

_PAGE = 500
_STATED = frozenset({EventKind.ORDER, EventKind.DELIVERY, EventKind.COMPLAINT, EventKind.FOLLOW_UP, EventKind.PROMISE})


def run(args: argparse.Namespace, parts: CliParts, out: Out) -> int:
    reads = parts.reads()
    customer_id = found(reads, args.ref)
    kinds = tuple(EventKind[name.replace("-", "_").upper()] for name in args.kind)
    card = reads.answer(CustomerById(customer_id))
    ref, name = (card.ref, card.name) if card is not None else (args.ref, "")
    entries = list(_rows(reads, customer_id, kinds, args.limit + 1))
    more, entries = len(entries) > args.limit, entries[: args.limit]
    if out.as_json:
        out.answer({"customer": ref, "name": name, "more": more, "entries": [entry(row) for row in entries]})
        return DONE
    out.line(f"{name} ({ref})")
    zone = parts.zone()
    for row in entries:
        out.line(f"{local(row.occurred_at, zone)}  {kind_name(row.kind):<10}  {_headline(row, zone)}")
        if row.body:
            out.line(f"{'':<36}{shortened(row.body, 110)}")
    if more:
        out.note(f"There is more: --limit {args.limit * 2}")
    elif not entries:
        out.note("Nothing has happened yet.")
    return DONE


def found(reads: Reads, ref: str) -> CustomerId:
    """The customer meant; Refused("unknown-ref") when there is none."""
    customer_id = reads.answer(CustomerByRef(ref))
    if customer_id is None:
        raise Refused("unknown-ref", ref=ref)
    return customer_id


def kind_name(kind: EventKind) -> str:
    return kind.name.lower().replace("_", "-")


def entry(row: TimelineRow) -> dict[str, object]:
    """The stable shape of an entry."""
    return {
        "id": str(row.event_id),
        "at": moment(row.occurred_at),
        "kind": kind_name(row.kind),
        "title": title(row),
        "body": row.body,
        "direction": row.direction.name.lower(),
        "duration_s": row.duration_s,
        "agent": row.agent_name,
        "outcome": row.outcome,
        "reason": row.reason,
        "revisions": row.revisions,
        "detail": dict(row.detail),
    }


def title(row: TimelineRow) -> str:
    """The row's own subject; else what it is about."""
    detail = dict(row.detail)
    if not row.subject and row.kind is EventKind.RATING and "stars" in detail:
        return f"{detail['stars']} of 5 stars"
    return row.subject or detail.get("order_no", "")


def _headline(row: TimelineRow, zone: str) -> str:
    detail = dict(row.detail)
    if "withdrawn_at" in detail:
        at = local(datetime.fromisoformat(detail["withdrawn_at"]), zone)
        return f"withdrawn by {detail['withdrawn_by']}, {at}: {shortened(detail['withdrawn_why'], 70)}"
    said = [shortened(title(row), 70)]
    if "redacted_at" in detail:
        at = local(datetime.fromisoformat(detail["redacted_at"]), zone)
        why = detail["redacted_why"] or detail["redacted_reason"]
        said.append(f"words removed by {detail['redacted_by']}, {at}: {shortened(why, 70)}")
    if "contested_at" in detail:
        said.append(f"contested: {shortened(detail['contested_words'], 70)} ({detail['contested_verdict'] or 'open'})")
    if row.kind is EventKind.RATING and row.subject:
        said.append(f"{detail.get('stars', '?')} of 5 stars")
    if row.kind in _STATED:
        said.append(detail.get("state", ""))
    said += [row.outcome, row.agent_name if row.agent_id else ""]
    return " · ".join(each for each in said if each)


def _rows(reads: Reads, customer_id: CustomerId, kinds: tuple[EventKind, ...], limit: int) -> Iterator[TimelineRow]:
    before: tuple[datetime, EventId] | None = None
    left = limit
    while left > 0:
        page = reads.answer(TimelinePage(customer_id, before, kinds, min(_PAGE, left)))
        yield from page.rows
        left -= len(page.rows)
        if not page.more or not page.rows:
            return
        before = (page.rows[-1].occurred_at, page.rows[-1].event_id)
