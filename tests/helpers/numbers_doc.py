"""Knows how the cases of numbers become docs/numbers.md: `python -m tests.helpers.numbers_doc` writes it."""

import csv
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
TABLE = ROOT / "tests" / "domain" / "numbers_table.csv"
DOCUMENT = ROOT / "docs" / "numbers.md"
HEAD = """# Which number is meant

How AgentDesk reads phone numbers: those of address books and web shops, those a phone shows, those of links. Every line
is a test (`tests/domain/numbers_table.csv`, {count} cases); this page is made of them. Try your own:
`agentdesk phone normalise "020/7941234" --country NL`.

A number is compared by its world-wide form (E.164) only, and kept as it was written beside it. *Sure* is 1 when the
number has its country, 0.9 when the country of the line and its trunk prefix say it, 0.7 and less when the reading is
likely: a number that has changed for everybody, a phone system that leaves out the + or adds the digit for outside, a
range that nobody uses. Nothing is read from a number without a country.

## Who is calling
| what is found | what happens |
|---|---|
| one customer has the very number | the customer opens while it rings |
| several customers have it, or it is marked as shared | a list to choose from, one key each; nobody opens by itself (8x8 shows nothing then) |
| only the last seven digits or more are alike | proposed with its reason, never taken for granted; the number is attached by one more key |
| nobody | "this call only", "attach to…" and "new customer…", one key each |
| the caller hides the number | on the timeline as withheld; it can be given to a customer then or later |

An asserted number (P-Asserted-Identity, Remote-Party-ID) counts from a trusted phone system only, and never when the
caller asked for privacy. From where a call was diverted is read from `Diversion` and `History-Info`; which queue or
number of ours was called from `X-Queue`, `X-DNIS`, `P-Called-Party-ID` and the like, or as the workspace setting
`caller_headers` says: `[{{"header": "X-Group"}}, {{"header": "To", "pattern": "0207941235", "says": "Returns"}}]`.
"""


@dataclass(frozen=True)
class Case:
    """One line of the table: what is written, on a line of which country, and what is meant."""

    group: str
    written: str
    country: str
    meant: str
    sure: str
    note: str


def cases() -> list[Case]:
    with TABLE.open(encoding="utf-8", newline="") as lines:
        return [Case(**row) for row in csv.DictReader(lines)]


def document() -> str:
    """The page, one table a group."""
    found = cases()
    parts = [HEAD.format(count=len(found))]
    for group in dict.fromkeys(case.group for case in found):
        parts.append(f"\n## {group}\n| written | line in | meant | sure | |\n|---|---|---|---|---|\n")
        parts += [_row(case) for case in found if case.group == group]
    return "".join(parts)


def _row(case: Case) -> str:
    return f"| {_code(case.written)} | {case.country or '–'} | {_meant(case.meant)} | {_plain(case.sure)} | {_plain(case.note)} |\n"


def _code(text: str) -> str:
    """As it stands, with a sign for what cannot be seen."""
    shown = text.replace("\n", "⏎").replace("\u00a0", "␣").replace("|", "\\|")
    return f"`{''.join(sign for sign in shown if sign.isprintable())}`"


def _meant(text: str) -> str:
    said = [f"{one.replace('x', ' ext. ')}" if one.startswith("+") else one for one in text.split(" | ")]
    return _plain("<br>".join(said)) or "nothing"


def _plain(text: str) -> str:
    return text.replace(" | ", "<br>").replace("|", "\\|")


if __name__ == "__main__":
    DOCUMENT.write_text(document(), "utf-8")
