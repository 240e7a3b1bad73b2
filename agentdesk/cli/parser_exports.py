"""Knows the arguments of `audit export` and `audit looked`."""

import argparse
from collections.abc import Callable

TABLES = ("contacts", "reviews", "looked", "ledger")
MORE_TABLES = ("figures", "drivers")
FORMATS = ("csv", "xlsx")

Command = Callable[[str, str], argparse.ArgumentParser]


def add_exports(command: Command, positive: Callable[[str], int]) -> argparse.ArgumentParser:
    """The parser of `export`, which the filters of the list still go into."""
    looked = command("looked", "who read restricted entries of others, and what was exported; for administrators")
    looked.add_argument("--days", type=positive, default=30, metavar="N")
    looked.add_argument("--agent", default="", metavar="LOGIN", help="only this person")
    looked.add_argument("--exports", action="store_true", help="only what was exported")
    looked.add_argument("--limit", type=positive, default=200, metavar="N")
    export = command("export", "write a table to a file; the ledger keeps who did, and with which filter")
    export.add_argument("--out", required=True, metavar="FILE", help="where it goes; it is whole or not there")
    export.add_argument("--format", choices=FORMATS, default="csv")
    export.add_argument("--table", choices=(*TABLES, *MORE_TABLES), default="contacts",
                        help="contacts as “audit list” has them, reviews, who looked, the ledger, figures of a team or an agent, reasons of contacts (contacts)")  # fmt: skip
    export.add_argument("--over", action="store_true", help="write over a file that is there")
    export.add_argument("--no-bom", action="store_true", help="a CSV without the mark by which Excel knows UTF-8")
    _schedule(command)
    return export


def _schedule(command: Command) -> None:
    plan = command("schedule", "tables that are written by themselves, by the worker or an administrator's open desk")
    plan.add_argument("--add", choices=(*TABLES, "report"), metavar="TABLE",
                      help="from now on: contacts, reviews, looked, ledger, or report, which is a PDF of a team or a person")  # fmt: skip
    plan.add_argument("--of-team", default="", metavar="NAME", help="what the report is about")
    plan.add_argument(
        "--of", default="", metavar="LOGIN", help="whom the report is about, as a lead of theirs sees them"
    )
    plan.add_argument("--lang", choices=("", "en", "nl", "vi"), default="", metavar="LANGUAGE", help="of the report")
    plan.add_argument("--every", choices=("day", "week", "month"), default="week",
                      help="each day, Mondays or the first, over the time before (week)")  # fmt: skip
    plan.add_argument("--at", default="07:00", metavar="HH:MM", help="on the shop's wall (07:00)")
    plan.add_argument("--folder", default="", metavar="FOLDER",
                      help="where the files go, the same for the worker and every administrator's desk: a share")  # fmt: skip
    plan.add_argument("--format", choices=FORMATS, default="xlsx")
    plan.add_argument("--remove", default="", metavar="KEY", help="not any more; its files stay")
    plan.add_argument("--run", action="store_true", help="do now what is due")
