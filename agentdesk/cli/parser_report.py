"""Knows the arguments of the `report` command."""

import argparse
from collections.abc import Callable
from datetime import date

LANGUAGES = ("en", "nl", "vi")


def add_report(parser: argparse.ArgumentParser, day: Callable[[str], date]) -> None:
    whom = parser.add_mutually_exclusive_group()
    whom.add_argument("--agent", default="", metavar="LOGIN", help="about this person (yourself); of others for leads")
    whom.add_argument("--team", default="", metavar="NAME", help="about a team; for those who lead it")
    parser.add_argument("--since", type=day, metavar="DAY", help="first day, like 2026-11-01 (30 days up to the last)")
    parser.add_argument("--until", type=day, metavar="DAY", help="last day (today)")
    parser.add_argument("--out", required=True, metavar="FILE", help="where it goes; it is whole or not there")
    parser.add_argument("--lang", choices=LANGUAGES, default="", help="of the report (this computer's)")
    parser.add_argument("--over", action="store_true", help="write over a file that is there")
