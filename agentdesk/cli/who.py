"""Knows the `who` command: whose number it is, and how sure that is."""

import argparse

from agentdesk.cli.codes import DONE
from agentdesk.cli.output import Out
from agentdesk.cli.parts import CliParts
from agentdesk.services.queries import WhoIs

_REASONS = {
    "number": "has this number",
    "trailing-digits": "has a number that ends like it",
    "shared-number": "shares this number with others",
    "email": "has this address",
}


def run(args: argparse.Namespace, parts: CliParts, out: Out) -> int:
    matches = parts.reads().answer(WhoIs(args.number, args.country.strip().upper()))
    if out.as_json:
        out.answer(
            [
                {
                    "customer": match.ref,
                    "name": match.name,
                    "reason": match.reason,
                    "confidence": match.confidence,
                    "shared": match.shared,
                    "matched": match.matched,
                }
                for match in matches
            ]
        )
    elif matches:
        out.table(
            (match.ref, match.name, _REASONS.get(match.reason, match.reason), f"{match.confidence:.0%}")
            for match in matches
        )
    else:
        out.note("Nobody is known by that number.")
    return DONE
