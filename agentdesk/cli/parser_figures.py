"""Knows the arguments of `figures`, `floor` and `drivers`."""

import argparse
from collections.abc import Callable
from datetime import date

FIGURES = ("quality", "ces", "first-contact", "not-back", "promises", "follow-ups", "asked-again", "wrap-up", "per-hour",
           "disputes")  # fmt: skip

Command = Callable[[str, str], argparse.ArgumentParser]


def add_figures(command: Command, day: Callable[[str], date]) -> None:
    """`command` makes a command of the program."""
    figures = command("figures", "how service goes: of one's own, of a team, of somebody one leads")
    figures.add_argument("action", nargs="?", choices=("show", "decisions", "decide"), default="show",
                         help="the figures, what was decided about them, or (administrators) a decision")  # fmt: skip
    figures.add_argument("--team", default=None, metavar="NAME", help="a team's, for its leads (“” is one's own team)")
    figures.add_argument("--agent", default="", metavar="LOGIN", help="this person's; without it and --team one's own")
    figures.add_argument("--contacts", choices=FIGURES, metavar="FIGURE", help="the interactions behind this figure")
    figures.add_argument("--missed", action="store_true", help="with --contacts: only those that did not do well")
    figures.add_argument(
        "--figure", choices=FIGURES, metavar="FIGURE", help="decide: which (" + ", ".join(FIGURES) + ")"
    )
    figures.add_argument(
        "--for", dest="shown", choices=("off", "team", "person"), help="decide: who sees it from now on"
    )
    figures.add_argument("--decided", type=day, metavar="DAY", help="decide: the day of the decision")
    figures.add_argument("--reference", default="", metavar="TEXT", help="decide: how the decision is called")
    floor = command("floor", "for leads: who is there, what waits, which promises fall within two hours")
    drivers = command("drivers", "for leads: why customers contacted us, by reason, product and carrier")
    drivers.add_argument("--hours", action="store_true", help="by weekday and hour instead")
    drivers.add_argument("--limit", type=int, default=50, metavar="N")
    for each in (floor, drivers):
        each.add_argument("--team", default=None, metavar="NAME", help="only this team")
    for each in (figures, drivers):
        each.add_argument(
            "--since", type=day, metavar="DAY", help="first day, like 2026-11-01 (29 days before the last)"
        )
        each.add_argument("--until", type=day, metavar="DAY", help="last day (today)")
