"""Knows the arguments of `workspace backup` and `workspace restore`."""

import argparse
from collections.abc import Callable


def add_backups(command: Callable[[str, str], argparse.ArgumentParser]) -> None:
    backup = command("backup", "a whole copy of the workspace, also while it is in use, verified after writing")
    backup.add_argument("file", metavar="FILE", nargs="?", default="",
                        help="where it goes, nothing may be there yet; a folder names it by its time (this folder);"
                        " with --list the folder to look in (where the nightly ones go)")  # fmt: skip
    backup.add_argument("--no-test", action="store_true",
                        help="on PostgreSQL: do not restore it into a database of its own for a test")  # fmt: skip
    backup.add_argument("--list", action="store_true", help="only say which are there, newest first")
    backup.add_argument("--nightly", metavar="FOLDER", default="",
                        help="from now on the worker backs up into this folder of its machine, a whole path; off = not any more")  # fmt: skip
    backup.add_argument(
        "--hour", type=int, choices=range(24), metavar="HOUR", help="with --nightly: when it is due (2)"
    )
    backup.add_argument("--keep", type=_keep, metavar="D,W,M",
                        help="with --nightly: for how many days, weeks and months (7,4,12)")  # fmt: skip
    restored = command("restore", "bring a backup back, into a place where nothing is")
    restored.add_argument("file", metavar="BACKUP", help="the backup; its manifest lies beside it")
    restored.add_argument("target", metavar="TO", help="a file that is not there yet, or an empty PostgreSQL database")


def _keep(text: str) -> list[int]:
    try:
        days, weeks, months = (int(each) for each in text.split(","))
    except ValueError as error:
        raise argparse.ArgumentTypeError("three numbers, like 7,4,12") from error
    if days < 1 or weeks < 0 or months < 0:
        raise argparse.ArgumentTypeError("at least one day is kept")
    return [days, weeks, months]
