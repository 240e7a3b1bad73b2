"""Knows the `find` command: customers by name, number, mail, order, postcode; notes after a slash."""

import argparse

from agentdesk.cli.codes import DONE
from agentdesk.cli.output import Out, shortened
from agentdesk.cli.parts import CliParts
from agentdesk.cli.timeline import kind_name
from agentdesk.cli.words import moment
from agentdesk.services.queries import FindCustomers, FindNotes, Hit


def run(args: argparse.Namespace, parts: CliParts, out: Out) -> int:
    text = " ".join(args.text)
    if text.startswith("/"):
        hits = parts.reads().answer(FindNotes(text.removeprefix("/").strip(), limit=args.limit))
    else:
        hits = parts.reads().answer(FindCustomers(text, limit=args.limit, similar=args.similar))
    if out.as_json:
        out.answer([_plain(hit) for hit in hits])
    elif hits:
        out.table((hit.ref, hit.name, hit.place, _where(hit), shortened(hit.matched, 60)) for hit in hits)
    else:
        out.note("Nothing was found." + ("" if args.similar else " Names one letter off: --similar"))
    return DONE


def _where(hit: Hit) -> str:
    """Found words stand on a card of some kind."""
    return hit.why if hit.kind is None else kind_name(hit.kind)


def _plain(hit: Hit) -> dict[str, object]:
    return {
        "customer": hit.ref,
        "name": hit.name,
        "place": hit.place,
        "why": hit.why,
        "kind": kind_name(hit.kind) if hit.kind is not None else None,
        "matched": hit.matched,
        "at": moment(hit.at) if hit.at else None,
        "event": str(hit.event_id) if hit.event_id else None,
    }
