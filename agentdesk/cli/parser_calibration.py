"""Knows the arguments of what `audit` does for calibrating and coaching."""

import argparse
from collections.abc import Callable
from uuid import UUID

Command = Callable[[str, str], argparse.ArgumentParser]
"""A command of that name with its help, which answers as JSON too."""
ACTIONS = frozenset({"calibrate", "calibrations", "calibration", "coach", "coachings", "coaching"})


def add_calibration(command: Command, uuid: Callable[[str], UUID], positive: Callable[[str], int]) -> None:
    """`command` makes an action of `audit`."""
    calibrate = command("calibrate", "let leads score one contact unseen by each other")
    calibrate.add_argument("--card", required=True, metavar="CARD", help="as “audit cards” names it")
    calibrate.add_argument("--lead", action="append", default=[], metavar="LOGIN", help="who takes part; two at least")
    calibrate.add_argument(
        "--until", default="+7d", metavar="WHEN", help="by when all score, like friday-16 or +7d (+7d)"
    )
    calibrations = command("calibrations", "what leads calibrate on, newest first, and who is waited for")
    calibrations.add_argument("--open", action="store_true", help="only those that are open")
    calibrations.add_argument("--limit", type=positive, default=200, metavar="N")
    one = command("calibration", "one calibration: how many agree, and where they differ; score it, close it, agree")
    one.add_argument("--mark", action="append", default=[], metavar="KEY=MARK", help="your marks: 3, 1 … or na")
    one.add_argument("--note", action="append", default=[], metavar="KEY=WORDS", help="why this mark")
    one.add_argument("--agree", action="store_true", help="with --mark: what all agreed on, after it was closed")
    one.add_argument("--close", action="store_true", help="nobody scores any more; all leads see the marks")
    coach = command("coach", "a note for an agent you lead, with what was agreed; each becomes a task of theirs")
    coach.add_argument("login", metavar="LOGIN")
    coach.add_argument(
        "--action",
        dest="agreed",
        action="append",
        nargs=2,
        default=[],
        metavar=("WORDS", "WHEN"),
        help="what was agreed",
    )
    coach.add_argument("--contact", action="append", type=uuid, default=[], metavar="ID", help="a contact it is about")
    coach.add_argument("--review", type=uuid, default=None, metavar="ID", help="the review it is about")
    coachings = command("coachings", "coachings for you and for those you lead, newest first")
    coachings.add_argument("--agent", default="", metavar="LOGIN", help="only this agent's")
    coachings.add_argument("--limit", type=positive, default=200, metavar="N")
    coaching = command("coaching", "one coaching, and with --say a word to it")
    for each in (calibrate, one, coaching):
        each.add_argument("id", type=uuid, metavar="ID", help="of the contact" if each is calibrate else "of that one")
    for each in (calibrate, one, coach, coaching):
        each.add_argument("--say", default="", metavar="WORDS", help="in words")
