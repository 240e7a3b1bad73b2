"""Knows the `phone` command: which phone numbers a text holds, and how sure each reading is."""

import argparse

from agentdesk.cli import phone_recordings
from agentdesk.cli.codes import DONE
from agentdesk.cli.output import Out
from agentdesk.cli.parts import CliParts
from agentdesk.domain.errors import Refused
from agentdesk.domain.numbers import NumberKind, country_of, is_country, likeliest_first, parse_numbers

_KINDS = {
    NumberKind.PHONE: "phone number",
    NumberKind.INTERNAL: "internal or emergency number",
    NumberKind.WITHHELD: "withheld",
    NumberKind.ADDRESS: "address, no number",
    NumberKind.CODE: "code of a phone system",
    NumberKind.UNKNOWN: "no number of this country",
}


def run(args: argparse.Namespace, parts: CliParts, out: Out) -> int:
    if args.action in phone_recordings.ACTIONS:
        return phone_recordings.run(args, parts, out)
    country = args.country.strip().upper() or parts.country()
    if not is_country(country):
        raise Refused("unknown-country", country=country)
    numbers = likeliest_first(parse_numbers(" ".join(args.text), country))
    if out.as_json:
        out.answer(
            [
                {
                    "e164": number.e164,
                    "extension": number.extension,
                    "kind": number.kind.value,
                    "confidence": number.confidence,
                    "raw": number.raw,
                    "country": country_of(number.e164),
                }
                for number in numbers
            ]
        )
    elif numbers:
        out.table(
            (
                number.e164 or number.raw,
                f"ext. {number.extension}" if number.extension else "",
                _KINDS[number.kind],
                f"{number.confidence:.0%}",
            )
            for number in numbers
        )
    else:
        out.note("No phone number is in it.")
    return DONE
